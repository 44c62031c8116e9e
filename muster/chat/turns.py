"""The order of commands: those of one person in one room take effect in the order typed.

Errbot gives commands to a pool of threads, which may start them in any order. So each command draws
a number when it arrives, on the thread that reads the chat, and waits for its turn before it acts.
"""

from collections import deque
from collections.abc import Hashable
from contextlib import AbstractContextManager, nullcontext
from threading import Condition, RLock
from typing import Any

PATIENCE = 10.0
"""Seconds after which a command acts out of turn rather than not at all."""

_ATTRIBUTE = "_muster_place"


class Turns:
    """The queues of one bot, by person and room."""

    def __init__(self) -> None:
        # Re-entrant, as a place may be given up wherever Python collects what is forgotten.
        self._lock = RLock()
        self._changed = Condition(self._lock)
        self._queues: dict[Hashable, deque[int]] = {}

    def queue(self, message: Any, key: Hashable) -> None:
        """Give a message its place in the queue of `key`.

        The place is given up when the message is forgotten, so that a command which something else
        blocks on its way holds nobody up.
        """
        place = _Place(self, key)
        with self._lock:
            self._queues.setdefault(key, deque()).append(id(place))
        setattr(message, _ATTRIBUTE, place)

    def taken(self, message: Any) -> AbstractContextManager[object]:
        """Return a context that waits for the message's turn, and passes it on at its end.

        A message in no queue does not wait.
        """
        place: _Place | None = getattr(message, _ATTRIBUTE, None)
        return place or _AT_ONCE

    def _wait_for(self, place: "_Place") -> None:
        with self._lock:
            if not self._is_first(place):
                self._changed.wait_for(lambda: self._is_first(place), PATIENCE)

    def _is_first(self, place: "_Place") -> bool:
        queue = self._queues.get(place.key)
        return not queue or queue[0] == id(place) or id(place) not in queue

    def _leave(self, place: "_Place") -> None:
        with self._lock:
            queue = self._queues.get(place.key)
            if not queue or id(place) not in queue:
                return
            queue.remove(id(place))
            if queue:
                self._changed.notify_all()
            else:
                del self._queues[place.key]


_AT_ONCE = nullcontext()


class _Place:
    """A message's place in a queue, which ends with the message at the latest."""

    __slots__ = ("_left", "_turns", "key")

    def __init__(self, turns: Turns, key: Hashable) -> None:
        self._turns = turns
        self._left = False
        self.key = key

    def __enter__(self) -> None:
        self._turns._wait_for(self)

    def __exit__(self, *_: object) -> None:
        self._left = True
        self._turns._leave(self)

    def __del__(self) -> None:
        if not self._left:
            self._turns._leave(self)
