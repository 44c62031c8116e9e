"""What the chats are called: by people, and in Errbot, whose names are its backends' own.

A file may say either: `slack: U01ALEX` is what Errbot has as `slackv3`.
"""

from collections.abc import Mapping

_WRITTEN: Mapping[str, str] = {"slack": "slackv3", "console": "text"}
"""The names that people write for a chat of another mode."""

_CALLED: Mapping[str, str] = {"irc": "IRC", "slackv3": "Slack", "text": "Console", "xmpp": "XMPP"}

MODES = tuple(_CALLED)
"""Errbot's modes of the chats that the bot can be set up for."""


def mode_of(written: str) -> str:
    """Return Errbot's mode of the chat that a file names, in any letter case, else as written."""
    name = written.strip().casefold()
    return _WRITTEN.get(name, name if name in _CALLED else written)


def written_as(mode: str) -> str:
    """Return how files name the chat of a mode."""
    return next((name for name, its in _WRITTEN.items() if its == mode), mode)


def called(mode: str) -> str:
    """Return what people call the chat of a mode."""
    return _CALLED.get(mode, mode)
