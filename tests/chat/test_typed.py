"""Which command is meant, as Errbot has it, and in time that grows with the text alone."""

import re
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.chat.command_names import LONGEST_SEARCHED, Typed, command_in, matches

NAMES = {"incident", "room", "room_join", "room_join_all", "one_word"}


@pytest.mark.parametrize(
    ("typed", "name", "args"),
    [
        ("incident", "incident", ""),
        ("incident start Apps fail", "incident", "start Apps fail"),
        ("incident\nstart  Apps\n fail", "incident", "start  Apps\n fail"),
        ("room join #ops now", "room_join", "#ops now"),
        ("room  join\tall #ops", "room_join_all", "#ops"),
        ("room joint", "room", "joint"),
        ("room_join #ops", "room_join", "#ops"),
        ("one_word x", "one_word", "x"),
    ],
)
def test_the_longest_command_that_the_text_begins_with_is_meant(typed, name, args):
    assert command_in(typed, NAMES) == Typed(name, args)


@pytest.mark.parametrize("typed", ["", "!", "0", "²", "12", "join room", "Incident start", "  "])
def test_nothing_else_is_a_command(typed):
    assert command_in(typed, NAMES) is None


def test_capitals_are_understood_where_they_may_be():
    assert command_in("Incident Start X", NAMES, capitals=True) == Typed("incident", "Start X")
    assert command_in("ROOM Join X", NAMES, capitals=True) == Typed("room_join", "X")


def errbots_way(text, commands):
    """Errbot's own search for the command (its core, 6.2.1), for texts short enough for it."""
    first, i = True, len(text.split())
    while True:
        words = text.split(maxsplit=i)
        command = "_".join(words[:i])
        if command in commands:
            return Typed(command, "" if first else words[-1])
        i, first = i - 1, False
        if i <= 0:
            return None


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["room", "join", "all", "incident", "x", "one_word", "é"]), max_size=6
    ),
    st.sampled_from([" ", "  ", "\n", "\t ", "\u00a0"]),
)
def test_it_is_the_command_that_errbot_would_find(words, between):
    text = between.join(words).strip()
    assert command_in(text, NAMES) == errbots_way(text, NAMES)


def a_pattern(text, every=False):
    return SimpleNamespace(_err_command_re_pattern=re.compile(text), _err_command_matchall=every)


def test_other_plugins_patterns_are_looked_for():
    [found] = matches("please deploy web", {"deploy": a_pattern(r"deploy (\w+)")})
    assert (found.name, found.match.group(1)) == ("deploy", "web")
    [every] = matches("a1 b2", {"ids": a_pattern(r"\d", every=True)})
    assert [match.group() for match in every.match] == ["1", "2"]
    assert not list(matches("nothing", {"deploy": a_pattern("deploy")}))


def test_a_long_text_is_searched_for_no_pattern():
    """This one would take for ever on it."""
    terrible = {"terrible": a_pattern(r"(a+)+$")}
    assert not list(matches("a" * LONGEST_SEARCHED + "b", terrible))
