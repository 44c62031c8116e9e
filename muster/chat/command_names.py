"""Which command somebody typed: Errbot's way of naming commands, read in time linear in the text.

Errbot looks for the command among all the words of a message, which takes minutes for a long one.
Its commands are named by words joined with `_`: `room_join` is typed `!room join`. Nothing here
does an earlier command again, as Errbot's `!!` and `!1` do.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

LONGEST = 100_000
"""Characters of a message at most: more than any chat's paste, and read in a moment."""

LONGEST_SEARCHED = 2_000
"""Characters up to which a message is searched for other plugins' patterns.

Nobody knows how long a pattern of somebody else's takes.
"""


@dataclass(frozen=True, slots=True)
class Typed:
    """A command's name and what follows it; `match` is that of a command known by a pattern."""

    name: str
    args: str
    match: Any = None


def command_in(typed: str, names: Collection[str], *, capitals: bool = False) -> Typed | None:
    """Return the longest of the commands that a text begins with, or None.

    With `capitals` it is found in whatever letter case, as phones type it.
    """
    longest = 1 + max((name.count("_") for name in names), default=0)
    known = {name.casefold() if capitals else name: name for name in names}
    words = typed.split(maxsplit=longest)[:longest]
    for count in range(len(words), 0, -1):
        name = "_".join(words[:count])
        found = known.get(name.casefold() if capitals else name)
        if found is not None:
            rest = typed.split(maxsplit=count)[count:]
            return Typed(found, rest[0] if rest else "")
    return None


def matches(text: str, patterns: Mapping[str, Any]) -> Iterator[Typed]:
    """Yield the commands whose patterns a text holds; `patterns` are Errbot's methods by name."""
    if len(text) > LONGEST_SEARCHED:
        return
    for name, method in patterns.items():
        pattern = method._err_command_re_pattern
        if method._err_command_matchall:
            found = list(pattern.finditer(text))
        else:
            found = pattern.search(text)
        if found:
            yield Typed(name, text, found)
