"""Whoever edits what they typed hears of it where that matters, and once."""

from datetime import UTC, datetime

import pytest

from muster.chat.recent_commands import Edit, Edits
from muster.kernel.events import Event, Place
from muster.people import Person

TEN = datetime(2026, 3, 2, 10, tzinfo=UTC)


def event(number, text):
    alex, place = Person("alex", "alex"), Place("test", "#ops")
    data = {"text": text}
    return Event("incident-00000001", number, number, number, TEN, TEN, alex, place, "noted", data)


@pytest.fixture
def edits():
    """`!incident note first` was typed as message 1, and is entry 3."""
    edits = Edits()
    edits.typed("1", ["!incident note first"])
    with edits.doing("1", 0):
        edits.heard([event(3, "first"), event(4, "more")])
    return edits


def test_the_entry_is_known_by_the_message(edits):
    edit = edits.edited("1", ["!incident note 1st"], None)
    assert edit == Edit((event(3, "first"),), ("!incident note 1st",), did_nothing=False)


def test_an_edit_of_spaces_is_nothing(edits):
    assert edits.edited("1", [" !incident  note first\n"], None) is None
    assert edits.edited("1", ["!incident note 1st"], None)


def test_two_edits_are_told_once(edits):
    assert edits.edited("1", ["!incident note 1st"], None)
    assert edits.edited("1", ["!incident note First"], None) is None


def test_of_two_commands_the_one_that_changed_counts():
    edits = Edits()
    edits.typed("1", ["!incident note a", "!incident note b"])
    for place, number in enumerate((3, 4)):
        with edits.doing("1", place):
            edits.heard([event(number, "ab"[place])])
    edit = edits.edited("1", ["!incident note a", "!incident note c"], None)
    assert edit == Edit((event(4, "b"),), ("!incident note c",), did_nothing=False)


def test_what_recorded_nothing_did_nothing():
    edits = Edits()
    edits.typed("1", ["!incident nte a"])
    assert edits.edited("1", ["!incident note a"], None).did_nothing
    assert edits.edited("1", [], None) is None


def test_a_command_that_is_edited_away_is_told_where_it_recorded_something(edits):
    assert edits.edited("1", [], None).recorded == (event(3, "first"),)


def test_talk_that_becomes_a_command_did_nothing():
    edits = Edits()
    assert edits.edited("1", ["!incident resolve x"], []).did_nothing
    assert edits.edited("2", [], []) is None


def test_of_a_message_that_is_not_known_any_more_its_old_text_tells():
    edits = Edits()
    assert edits.edited("1", ["!incident list"], ["!incident  list"]) is None
    assert edits.edited("1", ["!incident list"], ["!incident status"]) == Edit()
    assert edits.edited("2", ["!incident list"], None) == Edit()
    assert edits.edited("3", [], None) is None


def test_what_is_recorded_otherwise_is_of_no_message(edits):
    edits.typed("2", ["!incident list"])
    with edits.doing(None, 0):
        edits.heard([event(9, "x")])
    edits.heard([event(10, "y")])
    assert edits.edited("2", ["!incident status"], None).recorded == ()
    assert edits.knows("2")
    assert not edits.knows("3")
