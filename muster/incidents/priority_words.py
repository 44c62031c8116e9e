"""The priorities as people type them: "P1", "1", "sev 2", "priority 1", "critical"."""

import re

from muster.playbook.model import Playbook, Priority

_LEVEL = re.compile(r"(?P<word>[^\W\d_]*)[\s_-]*(?P<level>\d{1,2})", re.ASCII)
_WORDS = frozenset({"", "p", "prio", "priority", "s", "sev", "severity"})
"""What people put before the number of a priority, whatever their playbook calls it."""

_MARKS = ".,:;!-–—"
_WORDS_OF_A_NAME = 2
_LONGEST = 3
"""Words that a priority is typed in at most, but by its name: "severity level 1" has three."""


def priority_first(text: str, playbook: Playbook) -> tuple[Priority, str] | None:
    """Return the priority that a text begins with and what follows it, or None for no priority.

    It is named by its id, by its name, by the first of two words of its name where no other has
    that, or by the number that its id ends in: "P1", "critical incident", "critical", "1",
    "severity 1".
    """
    longest = max(_LONGEST, *(len(priority.name.split()) for priority in playbook.priorities))
    words = text.split(maxsplit=longest)[:longest]
    for count in range(len(words), 0, -1):
        rest = text.split(maxsplit=count)[count:]
        found = _named(" ".join(words[:count]).strip(_MARKS), playbook)
        if found:
            return found, rest[0].lstrip(_MARKS).strip() if rest else ""
    return None


def _named(typed: str, playbook: Playbook) -> Priority | None:
    wanted = typed.casefold()
    if not wanted:
        return None
    exact = playbook.priority(wanted)
    if exact:
        return exact
    named = [p for p in playbook.priorities if p.name.casefold() == wanted]
    named = named or [p for p in playbook.priorities if _adjective_of(p) == wanted]
    level = _LEVEL.fullmatch(wanted.replace("level ", ""))
    if not named and level and level["word"] in _WORDS:
        named = [p for p in playbook.priorities if _level_of(p) == int(level["level"])]
    return named[0] if len(named) == 1 else None


def _adjective_of(priority: Priority) -> str | None:
    """Return the "critical" of "Critical incident"; None of a whole sentence, as "It looks wrong".

    What a sentence begins with is how people begin a reason too.
    """
    words = priority.name.casefold().split()
    return words[0] if len(words) <= _WORDS_OF_A_NAME else None


def _level_of(priority: Priority) -> int | None:
    found = re.search(r"\d{1,2}$", priority.id, re.ASCII)
    return int(found.group()) if found else None
