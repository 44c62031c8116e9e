"""What is done at a pace: so much at once, then one after the other."""

from muster.runtime.pace import Pace


class Clock:
    def __init__(self):
        self.now = 1000.0
        self.waited = []

    def passes(self):
        return self.now

    def wait(self, seconds):
        self.waited.append(round(seconds, 6))


def test_after_a_pause_so_many_go_at_once_and_the_others_one_by_one():
    clock = Clock()
    pace = Pace(8, at_once=3, passes=clock.passes, wait=clock.wait)
    for _ in range(6):
        pace.keep()
    assert clock.waited == [0.125, 0.25, 0.375]


def test_a_pause_gives_no_more_than_that_at_once():
    clock = Clock()
    pace = Pace(8, at_once=3, passes=clock.passes, wait=clock.wait)
    for _ in range(4):
        pace.keep()
    clock.now += 3600
    for _ in range(5):
        pace.keep()
    assert clock.waited == [0.125, 0.125, 0.25]


def test_whoever_keeps_to_the_pace_never_waits():
    clock = Clock()
    pace = Pace(8, at_once=1, passes=clock.passes, wait=clock.wait)
    for _ in range(50):
        pace.keep()
        clock.now += 0.125
    assert clock.waited == []


def test_time_that_is_waited_is_no_pause():
    clock = Clock()
    pace = Pace(8, at_once=1, passes=clock.passes, wait=clock.wait)
    for _ in range(5):
        pace.keep()
        clock.now += clock.waited[-1] if clock.waited else 0
    assert clock.waited == [0.125] * 4
