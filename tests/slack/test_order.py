"""What comes from Slack together is done in the order in which it was typed and pressed."""

from hypothesis import given
from hypothesis import strategies as st

from muster.slack import events
from muster.slack.events import Heard


def in_order(*came):
    """Return what came, each a kind and a ts, in the order in which it is done."""
    pairs = [(Heard(kind, "U01ALEX", "C01INC", ts, ""), None) for kind, ts in came]
    return [(each.kind, each.ts) for each, _ in events.in_order(pairs)]


def test_an_edit_that_comes_with_its_message_is_heard_after_it():
    assert in_order(("said", "2.0"), ("edited", "2.0")) == [("said", "2.0"), ("edited", "2.0")]


def test_a_button_of_an_old_message_is_pressed_after_what_was_typed_before_it():
    typed = [("said", "2.0"), ("pressed", "1.0"), ("said", "3.0")]
    assert in_order(*typed) == typed


def test_what_two_connections_bring_in_any_order_is_done_as_it_was_typed():
    came = [("said", "3.0"), ("said", "1.0"), ("edited", "1.0"), ("said", "2.0")]
    assert [ts for kind, ts in in_order(*came) if kind == "said"] == ["1.0", "2.0", "3.0"]


@given(
    st.lists(st.tuples(st.sampled_from(["said", "edited", "pressed"]), st.sampled_from("12345")))
)
def test_nothing_is_lost_and_no_edit_comes_before_a_message_that_came_before_it(came):
    done = in_order(*came)
    assert sorted(done) == sorted(came)
    assert [ts for kind, ts in done if kind == "said"] == sorted(t for k, t in came if k == "said")
    for ts in "12345":
        if ("said", ts) in came and ("edited", ts) in came[came.index(("said", ts)) :]:
            last = len(done) - done[::-1].index(("edited", ts))
            assert done.index(("said", ts)) < last
