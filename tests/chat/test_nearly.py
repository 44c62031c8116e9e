"""What is nearly a command: told how it is typed; what only looks like one is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.chat.misspellings import nearly, put_right

WORDS = {
    "incident": ("list", "status", "start", "note", "correct", "timeline", "help"),
    "escalate": ("backstop", "ack", "help"),
    "playbook": ("lead", "help"),
    "comms": ("draft", "send", "check", "help"),
    "rota": ("now", "shifts", "help"),
    "help": (),
    "whoami": (),
}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("incidents list", "incident list"),
        ("incidnet note x", "incident note x"),
        ("incidnet note it is 5:00. yes", "incident note it is 5:00. yes"),
        ("incident-status", "incident status"),
        ("incident_list", "incident list"),
        ("inc status", "incident status"),
        ("Incidents lst", "incident list"),
        ("esc backstop nothing helps", "escalate backstop nothing helps"),
        ("incidents", "incident"),
        ("incidents the router is down", "incident"),
        ("rotas", "rota"),
        ("hlep", "help"),
        ("incident: the router is down", "incident"),
    ],
)
def test_what_is_nearly_a_command_is_known(typed, meant):
    assert nearly(typed, WORDS) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "wow", "important: read this", "accident happened", "rotate", "root", "hello", "held",
        "comma", "comment draft", "commune", "inc", "pay rent", "status", "note x", "help me",
        "escalator", "playback", "incidental", "room list", "", "!", "²", "👍", "1 2 3",
    ],
)  # fmt: skip
def test_what_is_anothers_or_talk_is_not(typed):
    if typed != "help me":
        assert nearly(typed, WORDS) is None
    assert put_right(typed, "!", WORDS) is None


def test_a_verb_alone_is_one_where_it_can_be_for_nobody_else():
    assert nearly("status", WORDS, verb_alone=True) == "incident status"
    assert nearly("Draft update", WORDS, verb_alone=True) == "comms draft update"
    assert nearly("hello there", WORDS, verb_alone=True) is None


def test_where_it_may_be_talk_a_verb_has_to_follow():
    assert nearly("incident status", WORDS, verb_needed=True) == "incident status"
    assert nearly("incident management is hard", WORDS, verb_needed=True) is None
    assert nearly("help", WORDS, verb_needed=True) == "help"


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("!incident status", "incident status"),
        ("! ! incident note x", "incident note x"),
        ("incident: status", "incident status"),
        ("incident, note a: b", "incident note a: b"),
        ("Incident: Status", "incident Status"),
        ("incident:", "incident"),
        ("!help", "help"),
    ],
)
def test_marks_alone_are_put_right(typed, right):
    assert put_right(typed, "!", WORDS) == right


@pytest.mark.parametrize(
    "typed", ["incidents list", "incidnet note x", "incident: the router", "!!", "! !", "!wow"]
)
def test_nothing_else_is_put_right_so_nothing_is_guessed(typed):
    assert put_right(typed, "!", WORDS) is None


@given(st.text(st.sampled_from("!incdets: -\nhlp"), max_size=40))
def test_what_is_put_right_begins_with_a_command_and_its_verb(typed):
    right = put_right(typed, "!", WORDS)
    if right is not None:
        word, *rest = right.split(maxsplit=2)
        assert not rest or rest[0].casefold() in WORDS[word]


@given(st.text(max_size=200))
def test_any_text_is_read(typed):
    meant = nearly(typed, WORDS, verb_alone=True)
    assert meant is None or meant.split()[0] in WORDS
