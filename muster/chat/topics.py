"""The topic of a room: the state of its incidents in front, what people wrote themselves after it.

What stands in front in square brackets and begins with an incident's reference is the bot's. All
else is people's, and stays as it is.
"""

import re
from collections.abc import Iterable

LONGEST_TOPIC = 250
"""Bytes of a topic: Slack takes 250 characters, and IRC servers count in bytes."""

_OURS = re.compile(r"\[INC-\d[^\]]*\]\s*")


def theirs(topic: str | None) -> str:
    """Return what of a topic people wrote themselves, empty where they wrote nothing."""
    shown = topic or ""
    ours = _OURS.match(shown)
    return shown[ours.end() :] if ours else shown


def topic_of(states: Iterable[str], topic: str | None, longest: int = LONGEST_TOPIC) -> str:
    """Return a topic with the first of these states that fits in front of what people wrote.

    `states` say the same, the longest first; without any people's own is put back. Where none fits
    the topic stays as it is: nothing of what people wrote is cut.
    """
    own, none = theirs(topic), True
    for state in states:
        none = False
        inside = state.replace("[", "(").replace("]", ")")
        whole = f"[{inside}] {own}".rstrip()
        if len(whole.encode("utf-8", "replace")) <= longest:
            return whole
    return own if none else topic or ""
