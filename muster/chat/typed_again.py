"""What was not done, as a line to type again: nothing that was written at length is lost.

Pure. On a phone a sentence is not written twice; a word or two are sooner typed than found.
"""

import re
from collections.abc import Mapping
from typing import Any

from muster.chat.grammar import BECAUSE, Line, Misunderstood
from muster.times import NotATime

LEAST_WORDS = 4
"""Words from which on a text is given back."""

_FLAG = r"(?<!\S)(?:--|[—–―]){}(?!\S)"
_TELL_IT_ALL = frozenset(
    {"help_verb", "nearly_channel", "one_at_a_time", "review_none_why", "which_incident"}
)
"""The misunderstandings whose words have the whole line themselves, or in which nothing is lost."""


def is_long(text: str) -> bool:
    """Return whether a text is given back where a command is not done."""
    return len(text.split(maxsplit=LEAST_WORDS - 1)) == LEAST_WORDS


def after_verb(line: Line, flags: Mapping[str, str] | None = None) -> str:
    """Return what was typed after a verb and its incident, with other `flags` where given."""
    known = line.flags if flags is None else flags
    given = [f"--{name} {value}".rstrip() for name, value in known.items()]
    because = [f"--{BECAUSE} {line.because}"] if line.because else []
    return " ".join([*filter(None, [line.text]), *given, *because])


def whole(
    word: str, line: Line, reference: str | None, flags: Mapping[str, str] | None = None
) -> str | None:
    """Return a command as it is typed again, or None where it is soon typed.

    `word` is the plugin's, `reference` the incident's, if it is about one.
    """
    if not is_long(f"{line.text} {line.because or ''}"):
        return None
    named = reference if line.verb.reference else None
    typed = filter(None, [f"!{word} {line.verb.name}", named, after_verb(line, flags)])
    return " ".join(typed)


def put_right(
    word: str, typed: str, line: Line | None, wrong: Misunderstood | NotATime
) -> str | None:
    """Return a line as it is typed again, with a placeholder for what was wrong in it.

    `line` is what was understood of it, if it was. None where it is not known what belongs there,
    or it is soon typed.
    """
    if line is not None:
        flags = _flags_put_right(line, wrong)
        named = f"INC-{line.reference}" if line.reference is not None else None
        return whole(word, line, named, flags) if flags is not None else None
    if isinstance(wrong, NotATime) or wrong.code != "unknown_flag" or not is_long(typed):
        return None
    if wrong.facts["opposite"]:
        return None
    close = wrong.facts["close"]
    flag = re.compile(_FLAG.format(re.escape(wrong.facts["given"][2:])), re.IGNORECASE)
    again, found = flag.subn(lambda match: close[0] if close else "", typed)
    return f"!{word} {' '.join(again.split())}" if found else None


def written(typed: str, line: Line | None, wrong: Misunderstood | NotATime) -> str | None:
    """Return the words after a verb, where they are long and the answer does not have them.

    `line` is what was understood of it, if it was: whether they are long goes by its own text.
    """
    if isinstance(wrong, Misunderstood) and wrong.code in _TELL_IT_ALL:
        return None
    if line is not None:
        return after_verb(line) if is_long(f"{line.text} {line.because or ''}") else None
    words = "".join(typed.split(maxsplit=1)[1:])
    return words if is_long(words) else None


def _flags_put_right(line: Line, wrong: Misunderstood | NotATime) -> dict[str, str] | None:
    """Return the flags with a placeholder for the wrong one, or None where none is wrong."""
    if isinstance(wrong, Misunderstood) and wrong.code == "no_promise":
        return {name: value for name, value in line.flags.items() if name != "next"}
    given, placeholder = _wrong_value(wrong)
    names = [name for name, value in line.flags.items() if _same(value, given)]
    return {**line.flags, names[-1]: placeholder} if names else None


def _wrong_value(wrong: Misunderstood | NotATime) -> tuple[Any, str]:
    if isinstance(wrong, NotATime):
        return wrong.text, "TIME"
    placeholders = {"unknown_person": "PERSON", "which_person": "PERSON", "unknown_priority": "P2"}
    return wrong.facts.get("given"), placeholders.get(wrong.code, "TEXT")


def _same(value: str, given: Any) -> bool:
    return isinstance(given, str) and " ".join(value.split()) == " ".join(given.split())
