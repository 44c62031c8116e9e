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
    ],
)
def test_somebody_is_named_by_whatever_apostrophe_and_accent_a_keyboard_has(typed):
    assert ROSTER.named(typed, "irc").person == SIOBHAN


@pytest.mark.parametrize("typed", ["Siobhan O'Brien", "Siobhán OBrien", "Siobhán", "Ｓam", "Sаm"])
def test_nobody_is_named_by_another_name(typed):
    assert ROSTER.named(typed, "irc") is None


def test_a_name_that_the_roster_writes_as_phones_do_is_found_by_the_plain_one():
    roster = Roster((Member(Person("sob", "Siobhán O’Brien")),))
    assert roster.named("siobhán o'brien", "irc").person.id == "sob"


@given(st.text(max_size=30))
def test_a_name_is_compared_by_what_it_is_compared_by(name):
    assert spelt(spelt(name)) == spelt(name)
    assert spelt(unicodedata.normalize("NFD", name)) == spelt(name)
