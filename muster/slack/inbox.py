"""What came from Slack and is not done yet, and what was done within the hour; durable.

Slack counts an envelope as delivered once it is acknowledged, and delivers it again when it is not
or when the acknowledgement was late. So what has to be done is kept before it is acknowledged.
"""

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from threading import Lock

from muster.journal.store import Batch, Store
from muster.slack.events import Heard, from_json

log = logging.getLogger(__name__)

REMEMBERED = 3600.0
"""Seconds for which it is remembered that something came."""

_PREFIX = "in/"
_END = "in0"
"""What comes after all that begins with the prefix."""

_DONE = "done"
_FORGOTTEN_AT_ONCE = 50


class Inbox:
    """The inbox of one bot, over a namespace of its storage. Safe to use from any thread."""

    def __init__(self, store: Store, now: Callable[[], float] = time.time) -> None:
        """`now` returns seconds since the epoch."""
        self._store = store
        self._now = now
        self._lock = Lock()
        self._came: dict[str, float] = {}

    def open(self) -> list[Heard]:
        """Return what was kept and is not done, the oldest first. Raises StorageLost."""
        left, past, since = [], [], self._now() - REMEMBERED
        for key, stored in self._store.scan(_PREFIX, _END):
            kept = stored if isinstance(stored, dict) else {}
            came, heard = kept.get("came"), from_json(kept.get("heard"))
            if not isinstance(came, int | float) or (came < since and heard is None):
                past.append(key)
                continue
            self._came[key.removeprefix(_PREFIX)] = came
            if heard is not None:
                left.append((came, heard))
        if past:
            self._store.write(Batch(removes=past))
        return [heard for _, heard in sorted(left, key=lambda each: each[0])]

    def is_new(self, key: str) -> bool:
        """Return whether what bears a key has not come within the hour; it has from now on."""
        with self._lock:
            if key in self._came:
                return False
            self._came[key] = self._now()
            return True

    def keep(self, several: Sequence[Heard]) -> None:
        """Keep what came until it is done. Raises StorageLost: then nothing is kept."""
        with self._lock:
            past = self._past()
        puts = {
            f"{_PREFIX}{heard.key}": {"came": self._came.get(heard.key), "heard": heard.to_json()}
            for heard in several
        }
        self._store.write(Batch(puts=puts, removes=past))

    def done(self, keys: Iterable[str]) -> Batch:
        """Return the write by which these are done: only that they came is remembered."""
        return Batch(puts={f"{_PREFIX}{key}": {"came": self._came.get(key, 0.0)} for key in keys})

    def write(self, batch: Batch) -> None:
        """Carry out what `done` returned. Raises StorageLost."""
        self._store.write(batch)

    def forget(self, key: str) -> None:
        """Take it that something did not come after all, as it could not be kept."""
        with self._lock:
            self._came.pop(key, None)

    def _past(self) -> list[str]:
        """Forget a few of those that came longest ago; return their keys in the storage."""
        since, past = self._now() - REMEMBERED, list[str]()
        for key, came in self._came.items():
            if came >= since or len(past) == _FORGOTTEN_AT_ONCE:
                break
            past.append(key)
        for key in past:
            del self._came[key]
        return [f"{_PREFIX}{key}" for key in past]
