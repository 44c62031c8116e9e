"""Whom the bot has invited into which channel: it takes nobody out whom people brought in.

It is kept, as Slack tells who is in a channel and not who brought them.
"""

from collections.abc import Iterable

from muster.journal.store import Batch, Store

_PREFIX = "invited/"


class Invitations:
    """The invitations of one bot, over a namespace of its storage. Each raises StorageLost."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, channel: str) -> list[str]:
        """Return the ids of those who were invited into a channel, and not taken out of it."""
        start = f"{_PREFIX}{channel}/"
        return [key.removeprefix(start) for key, _ in self._store.scan(start, f"{start}~")]

    def add(self, channel: str, users: Iterable[str]) -> None:
        """Keep that people were invited into a channel."""
        self._store.write(Batch(puts={_key(channel, user): True for user in users}))

    def forget(self, channel: str, users: Iterable[str]) -> None:
        """Forget the invitations of people into a channel."""
        removes = [_key(channel, user) for user in users]
        if removes:
            self._store.write(Batch(removes=removes))


def _key(channel: str, user: str) -> str:
    return f"{_PREFIX}{channel}/{user}"
