"""Whom the words of a command name where one person is wanted, and who is named beside them."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

IsName = Callable[[str], bool]
"""Whether a few words, as typed, are what somebody is called."""

_LONGEST_NAME = 4
"""Words of a name."""

_AND = {"and", "or", "&", "+", "/", "und", "oder"}
_ENDS = ",;:."
_APART = re.compile(r"[,;/&+]")


class Named(NamedTuple):
    """How many words name the first person, 0 for nobody, and who else is named right after.

    `joined` says that they stand together, as in "kim and pat", and `alone` that nothing follows.
    """

    words: int
    name: str
    other: str | None = None
    joined: bool = False
    alone: bool = False


def people_first(words: Sequence[str], is_name: IsName) -> Named:
    """Return whom a text of these words begins with, and who else is named after them."""
    together = _apart(words[0], is_name) if words else []
    if together:
        return Named(1, together[0], together[1], joined=True, alone=len(words) == 1)
    taken = _name(words, is_name)
    if not taken:
        return Named(0, "")
    name = " ".join(words[:taken])
    rest = list(words[taken:])
    joined = name[-1:] == ","
    while rest and rest[0].casefold() in _AND:
        rest, joined = rest[1:], True
    another = _name(rest, is_name)
    if not another and rest and (parts := _apart(rest[0], is_name)):
        return Named(taken, name.rstrip(_ENDS), parts[0], joined, len(rest) == 1)
    if not another:
        return Named(taken, name.rstrip(_ENDS))
    other = " ".join(rest[:another]).rstrip(_ENDS)
    return Named(taken, name.rstrip(_ENDS), other, joined, _only_names(rest[another:], is_name))


def all_named(text: str, is_name: IsName) -> list[str]:
    """Return the people whom a text lists, each as typed; what names nobody is one of them.

    They stand apart by a comma, an "and" or a space.
    """
    found: list[str] = []
    for part in _APART.split(text):
        words = part.split()
        while words:
            if words[0].casefold() in _AND and not is_name(words[0]):
                words.pop(0)
                continue
            taken = _name(words, is_name)
            if not taken:
                found.append(" ".join(words))
                break
            found.append(" ".join(words[:taken]).rstrip(_ENDS))
            words = words[taken:]
    return found


def _name(words: Sequence[str], is_name: IsName) -> int:
    """Return how many words at the start are what somebody is called, the most that are."""
    most = min(len(words), _LONGEST_NAME)
    return next((n for n in range(most, 0, -1) if _is(" ".join(words[:n]), is_name)), 0)


def _is(typed: str, is_name: IsName) -> bool:
    bare = typed.rstrip(_ENDS)
    return bool(bare) and is_name(bare)


def _apart(word: str, is_name: IsName) -> list[str]:
    """Return the people whom one word names, as in "kim,pat"; empty where it is not several."""
    if _is(word, is_name):
        return []
    parts = [part for part in _APART.split(word) if part]
    return parts if len(parts) > 1 and all(_is(part, is_name) for part in parts) else []


def _only_names(words: Sequence[str], is_name: IsName) -> bool:
    """Return whether these words name people, or thank, and say nothing else."""
    left = list(words)
    while left:
        if left[0].casefold().strip(_ENDS + "!") in _AND | {"", "please"}:
            left.pop(0)
            continue
        taken = _name(left, is_name)
        if not taken:
            return False
        left = left[taken:]
    return True
