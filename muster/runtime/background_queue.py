"""What is heard in passing is acted on beside the commands, which it never holds up."""

import logging
from collections.abc import Callable
from contextlib import suppress
from queue import Full, Queue
from threading import Event, Lock, Thread, current_thread
from typing import Generic, TypeVar

from muster.journal import JournalUnavailable

log = logging.getLogger(__name__)

Item = TypeVar("Item")

MOST_WAITING = 200
"""How much may wait. What comes beyond it is let go: nobody has asked the bot anything."""

_PATIENCE = 1.0
"""Seconds for which `stop` waits for what is being done."""


class BackgroundQueue(Generic[Item]):
    """Acts on one thing after the other, in the order in which they came.

    `threaded` has it done in a thread of its own, which begins with the first thing; otherwise
    within `bring`. A failure is logged, and keeps nothing from what comes after it.
    """

    def __init__(self, name: str, act: Callable[[Item], object], *, threaded: bool) -> None:
        self._name = name
        self._act = act
        self._threaded = threaded
        self._waiting: Queue[Item | None] = Queue(MOST_WAITING)
        self._stopping = Event()
        self._guard = Lock()
        self._thread: Thread | None = None
        self._full = False

    def bring(self, item: Item) -> None:
        """Have something acted on, unless it has been stopped.

        Never raises, and in a thread never waits.
        """
        if not self._threaded:
            self._do(item)
            return
        self._begin()
        try:
            self._waiting.put_nowait(item)
        except Full:
            if not self._full:
                log.warning("%s: too much at once, some of it is let go", self._name)
            self._full = True
        else:
            self._full = False

    def stop(self) -> None:
        """Act on nothing more, for ever. What is being done is waited for briefly."""
        self._stopping.set()
        with suppress(Full):
            self._waiting.put_nowait(None)
        with self._guard:
            thread = self._thread
        if thread is not None and thread is not current_thread():
            thread.join(_PATIENCE)

    def _begin(self) -> None:
        with self._guard:
            if self._thread is None and not self._stopping.is_set():
                self._thread = Thread(target=self._run, name=f"muster-{self._name}", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while True:
            item = self._waiting.get()
            if item is None or self._stopping.is_set():
                return
            self._do(item)

    def _do(self, item: Item) -> None:
        try:
            self._act(item)
        except JournalUnavailable:
            log.warning("%s: the journal does not answer, so something is let go", self._name)
        except Exception:
            log.exception("%s: something could not be done", self._name)
