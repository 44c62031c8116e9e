"""Whom the words of a command name where one person is wanted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.chat.named_people import Named, all_named, people_first

TEAM = {"kim", "pat", "sam", "me", "mika lind", "@kim", "<@u1>"}


def is_name(words):
    return words.casefold() in TEAM


def named(text):
    return people_first(text.split(), is_name)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("kim", 1, "kim"),
        ("Kim, ring the supplier", 1, "Kim"),
        ("mika lind ring the supplier", 2, "mika lind"),
        ("<@U1> please", 1, "<@U1>"),
        ("me and nobody else", 1, "me"),
        ("nobody", 0, ""),
        ("", 0, ""),
    ],
)
def test_one_person_is_found_by_as_many_words_as_name_them(text, words, name):
    assert named(text) == Named(words, name)


@pytest.mark.parametrize(
    "text",
    [
        "kim and pat",
        "kim, pat",
        "kim,pat",
        "kim & pat please",
        "kim/pat",
        "kim + pat",
        "kim or pat.",
    ],
)
def test_two_people_that_stand_together_are_found_both(text):
    found = named(text)
    assert (found.name, found.other, found.joined, found.alone) == ("kim", "pat", True, True)


def test_a_name_right_after_another_may_begin_a_text():
    found = named("kim Sam needs a break")
    assert (found.name, found.other, found.joined, found.alone) == ("kim", "Sam", False, False)
    assert named("kim pat").alone
    assert named("kim and pat ring them") == Named(1, "kim", "pat", joined=True, alone=False)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("kim", ["kim"]),
        ("kim pat", ["kim", "pat"]),
        ("kim, pat and mika lind", ["kim", "pat", "mika lind"]),
        ("kim & me", ["kim", "me"]),
        ("kim, somebody else", ["kim", "somebody else"]),
        (" , ", []),
    ],
)
def test_a_list_of_people_is_read_as_people_write_it(text, people):
    assert all_named(text, is_name) == people


@given(st.text(alphabet="kimpatnd ,;/&+.@<>uU1 \n"))
def test_any_words_are_read_and_nobody_is_made_up(text):
    found = people_first(text.split(), is_name)
    assert (found.words > 0) == bool(found.name)
    assert found.other is None or found.words > 0
    for person in filter(None, (found.name, found.other)):
        assert is_name(person)
    all_named(text, is_name)
