"""A topic: the state of incidents in front, and what people wrote themselves untouched after it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.chat.topics import LONGEST_TOPIC, theirs, topic_of

STATE = "INC-3 investigating · P1"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, "[INC-3 investigating · P1]"),
        ("", "[INC-3 investigating · P1]"),
        ("Where it is worked on", "[INC-3 investigating · P1] Where it is worked on"),
        ("[INC-2 resolved] Where it is worked on", f"[{STATE}] Where it is worked on"),
        ("[office hours 9 to 5] hello", f"[{STATE}] [office hours 9 to 5] hello"),
    ],
)
def test_the_state_stands_before_what_people_wrote(before, after):
    assert topic_of([STATE], before) == after


def test_after_the_last_incident_people_have_their_own_topic_back():
    assert topic_of([], topic_of([STATE], "Be kind")) == "Be kind"
    assert topic_of([], topic_of([STATE], None)) == ""


def test_what_does_not_fit_is_said_in_fewer_words():
    own = "x" * (LONGEST_TOPIC - 10)
    assert topic_of([STATE, "INC-3"], own) == f"[INC-3] {own}"


def test_where_nothing_fits_nothing_of_peoples_is_lost():
    own = "x" * LONGEST_TOPIC
    assert topic_of([STATE, "INC-3"], own) == own


def test_brackets_in_a_name_do_not_end_it():
    shown = topic_of(["INC-3 lead [a] b]"], "ours")
    assert topic_of(["INC-4"], shown) == "[INC-4] ours"


@given(st.text(max_size=300), st.lists(st.text(max_size=200).map("INC-1 {}".format), max_size=3))
def test_peoples_own_words_come_back_whatever_they_are(own, states):
    own = own.strip()
    if theirs(own) != own:
        return
    shown = topic_of(states, own)
    assert len(shown.encode("utf-8", "replace")) <= max(
        LONGEST_TOPIC, len(own.encode("utf-8", "replace"))
    )
    assert topic_of([], shown) == own
