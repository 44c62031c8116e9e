"""The Slack channels that the bot is in, asked for seldom: Slack limits how often that may be.

Source: Slack's method users.conversations, of its rate limit tier 3 (some 50 a minute).
"""

import logging
import time
from collections.abc import Callable, Iterator
from threading import Lock
from typing import Any

log = logging.getLogger(__name__)

KEPT = 60.0
"""Seconds for which an answer of Slack's holds."""

PAUSE = 5.0
"""Seconds after which Slack is asked again for a channel that was not in its answer."""

_PAGE = 200
"""Channels in one answer, as many as Slack recommends."""


def addressed(channel_id: str) -> str:
    """Return the address of a channel, from which the backend builds its identifier."""
    return f"<#{channel_id}>"


class JoinedChannels:
    """What Slack last said of the channels that one bot is in. Safe to use from any thread."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """`now` returns seconds that only go forward."""
        self._now = now
        self._guard = Lock()
        self._asked = float("-inf")
        self._known: dict[str, str] = {}

    def find(self, web: Any, address: str) -> str | None:
        """Return the address by id, `<#C…>`, of a channel that the bot is in, or None.

        `address` is that one, or `#name`; `web` is the client of Slack's Web API. While Slack does
        not answer, what it last said holds.
        """
        with self._guard:
            if self._age() >= KEPT or (address not in self._known and self._age() >= PAUSE):
                self._ask(web)
            return self._known.get(address)

    def _age(self) -> float:
        return self._now() - self._asked

    def _ask(self, web: Any) -> None:
        try:
            known: dict[str, str] = {}
            for channel in _channels(web):
                by_id = addressed(channel["id"])
                known[by_id] = by_id
                if name := channel.get("name"):
                    known[f"#{name}"] = by_id
            self._known = known
        except Exception:
            log.exception("could not ask Slack which channels the bot is in")
        self._asked = self._now()


def _channels(web: Any) -> Iterator[Any]:
    """Yield the channels that the bot is in, as Slack describes them."""
    cursor = ""
    while True:
        page = web.users_conversations(
            types="public_channel,private_channel",
            exclude_archived=True,
            limit=_PAGE,
            cursor=cursor,
        )
        yield from page["channels"]
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return
