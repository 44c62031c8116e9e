"""A long list, told a page at a time: a phone shows a dozen lines, and IRC sends one a second."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from muster.bot.plugin import Command
from muster.chat.grammar import Flag, Misunderstood

PAGE = Flag("page", example="2")
"""The flag of every verb that lists what may be many."""

LISTED = 12
"""Lines of a page."""


@dataclass(frozen=True, slots=True)
class ListPage:
    """The part of a list that is shown. `left` counts what follows it, shown by `further`."""

    items: Sequence[Any]
    left: int
    further: str


def page_of(call: Command, word: str, items: Sequence[Any], size: int = LISTED) -> ListPage:
    """Return the page that a command asks for by `--page`, the first by default.

    `word` is that of the plugin. Raises Misunderstood for a page that there is not.
    """
    typed = call.line.flags.get(PAGE.name, "1")
    last = max(-(-len(items) // size), 1)
    number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 9 else 0
    if not 1 <= number <= last:
        command = _command(call, word, last)
        raise Misunderstood("no_such_page", given=typed, last=last, command=command)
    end = number * size
    left = max(len(items) - end, 0)
    further = _command(call, word, number + 1) if left else ""
    return ListPage(items[end - size : end], left, further)


def _command(call: Command, word: str, page: int) -> str:
    """Return the command again, for another page."""
    line = call.line
    parts = [f"!{word}", line.verb.name]
    if line.reference is not None:
        parts.append(f"INC-{line.reference}")
    for name, value in line.flags.items():
        if name != PAGE.name:
            parts += [f"--{name}", value] if value else [f"--{name}"]
    return call.commands.typed(" ".join([*parts, f"--{PAGE.name}", str(page)]))
