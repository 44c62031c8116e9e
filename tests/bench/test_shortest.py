"""What is wrong is shown in the fewest steps that show it."""

from bench.shortest import shortest

LONG = 60.0


def test_the_steps_that_matter_are_left_in_their_order():
    steps = list(range(200))
    assert shortest(steps, lambda few: {7, 42, 199} <= {*few}, LONG) == [7, 42, 199]


def test_the_last_step_alone_is_tried_first():
    tried = []

    def shows(few):
        tried.append(list(few))
        return True

    assert shortest(list(range(200)), shows, LONG) == [199]
    assert tried[0] == [199]


def test_what_is_not_shown_again_has_no_few_steps():
    assert shortest([1, 2, 3], lambda few: False, LONG) is None


def test_without_time_nothing_is_tried():
    assert shortest([1, 2, 3], lambda few: True, 0) is None
