"""The order of commands: those of one person in one room take effect in the order typed.

Errbot gives commands to a pool of threads, which may start them in any order. So each command draws
a number when it arrives, on the thread that reads the chat, and waits for its turn before it acts.
"""

from collections import deque
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from threading import Condition
from typing import Any

PATIENCE = 10.0
"""Seconds after which a command acts out of turn rather than not at all."""

_ATTRIBUTE = "_muster_place"


class Turns:
    """The queues of one bot, by person and room."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._queues: dict[Hashable, deque[int]] = {}

    def queue(self, message: Any, key: Hashable) -> None:
        """Give a message its place in the queue of `key`.

        The place is given up when the message is forgotten, so that a command which something else
        blocks on its way holds nobody up.
        """
        place = _Place(self, key)
        with self._changed:
            self._queues.setdefault(key, deque()).append(id(place))
        setattr(message, _ATTRIBUTE, place)

    @contextmanager
    def taken(self, message: Any) -> Iterator[None]:
        """Wait for the message's turn, and pass it on; a message in no queue does not wait."""
        place: _Place | None = getattr(message, _ATTRIBUTE, None)
        if place is None:
            yield
            return
        with self._changed:
            self._changed.wait_for(lambda: self._is_first(place), PATIENCE)
        try:
            yield
        finally:
            self._leave(place)

    def _is_first(self, place: "_Place") -> bool:
        queue = self._queues.get(place.key)
        return not queue or queue[0] == id(place) or id(place) not in queue

    def _leave(self, place: "_Place") -> None:
        with self._changed:
            queue = self._queues.get(place.key)
            if queue and id(place) in queue:
                queue.remove(id(place))
                if not queue:
                    del self._queues[place.key]
                self._changed.notify_all()


class _Place:
    """A message's place in a queue, which ends with the message at the latest."""

    __slots__ = ("_turns", "key")

    def __init__(self, turns: Turns, key: Hashable) -> None:
        self._turns = turns
        self.key = key

    def __del__(self) -> None:
        self._turns._leave(self)
