"""People are found by their names on whatever keyboard these are typed, and nobody else is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.people import Member, Person, Roster, spelt

SIOBHAN = Person("siobhan", "Siobhán O'Brien")
ROSTER = Roster((Member(SIOBHAN, handles={"irc": "sob"}), Member(Person("sam", "Sam"))))


@pytest.mark.parametrize(
    "typed",
    [
        "Siobhán O'Brien",
        "Siobhán O’Brien",
        "siobhán o‘brien",
        "@Siobhán Oʼbrien",
        "SIOBHÁN  O´BRIEN",
        "Siobhán\u00a0O＇Brien",
        unicodedata.normalize("NFD", "Siobhán O’Brien"),
        "Siobhan O'Brien",
        "Siobhán",
        "siobhan",
    ],
)
def test_somebody_is_named_by_whatever_apostrophe_and_accent_a_keyboard_has(typed):
    assert ROSTER.named(typed, "irc").person == SIOBHAN


@pytest.mark.parametrize("typed", ["Siobhán OBrien", "O'Brien", "Ｓam", "Sаm", "", "@"])
def test_nobody_is_named_by_another_name(typed):
    assert ROSTER.named(typed, "irc") is None


def test_two_of_one_name_are_both_found_and_neither_is_taken_for_the_other():
    first, second = Member(Person("sam", "Sam")), Member(Person("sam2", "Sam"))
    roster = Roster((first, second, Member(Person("pat", "Pat Sam"))))
    for typed in ("Sam", "SAM", "@Sam"):
        assert roster.named(typed, "irc") is None
        assert roster.all_named(typed, "irc") == (first, second)
    assert roster.named("sam", "irc") == first
    assert roster.named("sam2", "irc") == second


def test_whoever_bears_a_name_in_full_is_meant_rather_than_one_who_begins_with_it():
    sam, smith = Member(Person("s", "Sam")), Member(Person("t", "Sam Smith"))
    assert Roster((smith, sam)).named("Sam", "irc") == sam
    assert Roster((smith,)).named("Sam", "irc") == smith
    assert Roster((smith, Member(Person("u", "Sam Jones")))).named("Sam", "irc") is None


def test_one_may_have_two_handles_in_one_chat():
    one = Member(
        Person("one", "One"), handles={"irc": "one"}, other_handles={"irc": ("one_phone",)}
    )
    roster = Roster((one,))
    for handle in ("one", "one_phone"):
        assert roster.addressed(handle, "irc") == roster.named(handle, "irc") == one
    assert roster.addressed("ONE_PHONE", "irc", str.casefold) == one
    assert roster.addressed("one_phone", "xmpp") is None


def test_a_name_that_the_roster_writes_as_phones_do_is_found_by_the_plain_one():
    roster = Roster((Member(Person("sob", "Siobhán O’Brien")),))
    assert roster.named("siobhán o'brien", "irc").person.id == "sob"


@given(st.text(max_size=30))
def test_a_name_is_compared_by_what_it_is_compared_by(name):
    assert spelt(spelt(name)) == spelt(name)
    assert spelt(unicodedata.normalize("NFD", name)) == spelt(name)
