"""The time at which a text says that tenants hear more, as people write it.

Pure. A draft keeps what is promised beside its words, and tenants go by the words.
"""

import re
from datetime import datetime, time
from zoneinfo import ZoneInfo

from muster.times import NotATime, parse_due

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_APART = re.compile(r"((?<=[.!?])\s+|\n)")
"""What lies between two sentences, kept where a text is put together again."""

_PROMISE = re.compile(
    r"\bwe(?:['’]ll| will| shall| aim to| expect to| plan to| hope to)\b.*"
    r"\b(?:update|write|post|tell|say more|let you know|share)\b"
    r"|\bnext update\b",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\b(?:by|at|before|within|in)\s+(?P<when>.+)", re.IGNORECASE)
_WORDS = 5
"""Words that a time is written in at most: "10am on Thursday 5 March" has five."""


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, in order."""
    return [each.strip() for each in _SENTENCE.split(text) if each.strip()]


def is_promise(sentence: str) -> bool:
    """Return whether a sentence promises to tell more."""
    return _PROMISE.search(sentence) is not None


def promising_anew(text: str, promise: str) -> str:
    """Return a text with another sentence in place of its last promise, or behind all the rest."""
    parts = _APART.split(text)
    for place in range(len(parts) - 1, -1, -1):
        if is_promise(parts[place]):
            return "".join([*parts[:place], promise, *parts[place + 1 :]])
    return f"{text.rstrip()}\n{promise}"


def promised_in(text: str, *, now: datetime, zone: ZoneInfo, closing: time) -> datetime | None:
    """Return when (UTC) a text promises to tell more, or None where it names no time to come.

    The last promise counts. `closing` is the wall time in `zone` that a day without a time means.
    Example: "Apps fail. We will update you by 3pm." promises 15:00 today.
    """
    for sentence in reversed(_SENTENCE.split(text)):
        if not _PROMISE.search(sentence):
            continue
        for found in _WHEN.finditer(sentence):
            words = found["when"].split()[:_WORDS]
            for count in range(len(words), 0, -1):
                typed = " ".join(words[:count]).strip(".,;:!?()")
                try:
                    return parse_due(typed, now=now, zone=zone, closing=closing)
                except NotATime:
                    continue
    return None
