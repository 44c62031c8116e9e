"""Something that is done again and again beside the commands, such as asking a service for news."""

import logging
from collections.abc import Callable
from threading import Event, Lock, Thread, current_thread

from muster.gateways import Rejected, Unavailable
from muster.journal import JournalUnavailable

log = logging.getLogger(__name__)

_PATIENCE = 1.0
"""Seconds for which `stop` waits for what is being done."""
_EXPECTED = (Unavailable, Rejected, JournalUnavailable)


class Periodic:
    """Does one thing at its start and then at intervals, in a thread of its own.

    Never twice at once. A failure is logged once while it lasts, and ends nothing.
    """

    def __init__(self, name: str, interval_seconds: float, act: Callable[[], object]) -> None:
        """`interval_seconds` lie between the end of one time and the next."""
        self._name = name
        self._interval = interval_seconds
        self._act = act
        self._guard = Lock()
        self._turn = Lock()
        self._thread: Thread | None = None
        self._stopping = Event()
        self._failing: type[Exception] | None = None

    def start(self) -> None:
        """Begin, unless it has begun already."""
        with self._guard:
            if self._thread is None:
                # Each thread has a flag of its own: one that still hangs must not go on.
                self._stopping = Event()
                name = f"muster-{self._name}"
                self._thread = Thread(
                    target=self._run, args=(self._stopping,), name=name, daemon=True
                )
                self._thread.start()

    def stop(self) -> None:
        """Begin no more. What is being done is waited for briefly, and otherwise left alone."""
        with self._guard:
            thread, self._thread = self._thread, None
            self._stopping.set()
        if thread is not None and thread is not current_thread():
            thread.join(_PATIENCE)

    def _run(self, stopping: Event) -> None:
        while not stopping.is_set():
            if self._turn.acquire(blocking=False):
                try:
                    self._once(stopping)
                finally:
                    self._turn.release()
            stopping.wait(self._interval)

    def _once(self, stopping: Event) -> None:
        try:
            self._act()
        except Exception as fault:  # noqa: BLE001 - it is logged
            if not stopping.is_set():
                self._tell_of(fault)
        else:
            if self._failing is not None:
                log.info("%s: works again", self._name)
            self._failing = None

    def _tell_of(self, fault: Exception) -> None:
        if type(fault) is not self._failing:
            details = None if isinstance(fault, _EXPECTED) else fault
            log.error("%s: %s; it is tried again and again", self._name, fault, exc_info=details)
        self._failing = type(fault)
