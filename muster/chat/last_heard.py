"""When somebody was last heard in a chat, whatever they said: a sign that they are there.

In memory alone, and of nothing but the time: after a start it goes by the record again.
"""

from collections import OrderedDict
from datetime import datetime
from threading import Lock

_MOST = 2_000
"""People at most of whom it is known: those who were heard last."""


class LastHeard:
    """The time at which each handle of a chat was last heard. Safe to use from any thread."""

    def __init__(self) -> None:
        self._heard: OrderedDict[str, datetime] = OrderedDict()
        self._before: dict[str, datetime | None] = {}
        self._lock = Lock()

    def hear(self, handle: str, at: datetime) -> None:
        """Keep that somebody was heard at an instant (UTC)."""
        with self._lock:
            self._before[handle] = self._heard.get(handle)
            self._heard[handle] = at
            self._heard.move_to_end(handle)
            if len(self._heard) > _MOST:
                self._before.pop(self._heard.popitem(last=False)[0], None)

    def unhear(self, handle: str | None) -> None:
        """Take back what was heard last, as what is restricted may not be guessed from it."""
        with self._lock:
            if handle is None or handle not in self._before:
                return
            before = self._before.pop(handle)
            if before is None:
                self._heard.pop(handle, None)
            else:
                self._heard[handle] = before

    def of(self, handle: str | None) -> datetime | None:
        """Return when (UTC) a handle was last heard, None where it is not known."""
        return self._heard.get(handle) if handle else None
