"""The order of commands: those of one person in one room take effect in the order typed.

Errbot gives commands to a pool of threads, which may start them in any order. So each command draws
a number when it arrives, on the thread that reads the chat, and waits for its turn before it acts.
"""

import weakref
from collections import defaultdict, deque
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from threading import Condition
from typing import Any

PATIENCE = 10.0
"""Seconds after which a command acts out of turn rather than not at all."""


class Turns:
    """The queues of one bot, by person and room."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._queues: dict[Hashable, deque[object]] = defaultdict(deque)
        self._tickets: weakref.WeakKeyDictionary[Any, tuple[Hashable, object]] = (
            weakref.WeakKeyDictionary()
        )

    def queue(self, message: Any, key: Hashable) -> None:
        """Give a message its place in the queue of `key`.

        The place is given up when the message is forgotten, so that a command which something else
        blocks on its way holds nobody up.
        """
        ticket = object()
        with self._changed:
            self._queues[key].append(ticket)
            self._tickets[message] = (key, ticket)
        weakref.finalize(message, self._leave, key, ticket)

    @contextmanager
    def taken(self, message: Any) -> Iterator[None]:
        """Wait for the message's turn, and pass it on; a message in no queue does not wait."""
        key, ticket = self._tickets.pop(message, (None, None))
        if ticket is not None:
            with self._changed:
                self._changed.wait_for(lambda: self._first(key) is ticket, PATIENCE)
        try:
            yield
        finally:
            if ticket is not None:
                self._leave(key, ticket)

    def _first(self, key: Hashable) -> object:
        queue = self._queues.get(key)
        return queue[0] if queue else None

    def _leave(self, key: Hashable, ticket: object) -> None:
        with self._changed:
            queue = self._queues.get(key)
            if queue and ticket in queue:
                queue.remove(ticket)
                if not queue:
                    del self._queues[key]
                self._changed.notify_all()
