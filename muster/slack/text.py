"""What people typed, of what Slack makes of it."""

import html
from typing import Protocol


class Names(Protocol):
    """What people and channels are called, by Slack's ids."""

    def person(self, user: str) -> str | None:
        """Return what somebody is called, or None."""

    def channel(self, channel: str) -> str | None:
        """Return what a channel is called, or None."""


def typed(text: str, names: Names) -> str:
    """Return what somebody typed of the text that Slack makes of it."""
    return html.unescape(text)


def parts(text: str, limit: int) -> list[str]:
    """Return a text in messages of at most `limit` characters."""
    return [text[at : at + limit] for at in range(0, len(text), limit)] or [""]
