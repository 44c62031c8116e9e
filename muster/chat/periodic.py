"""Something done again and again beside the chat, such as asking a service for what is new."""

import logging
from collections.abc import Callable
from threading import Event, Thread

log = logging.getLogger(__name__)


class Periodic:
    """Calls `act` at once and then again and again, on a thread of its own, never twice at once.

    It is the machine's own time that passes: where a clock is moved by hand, nobody uses it.
    """

    def __init__(self, name: str, interval: float, act: Callable[[], object]) -> None:
        """`interval` is the pause between two calls, in seconds."""
        self._name = name
        self._interval = interval
        self._act = act
        self._stopping = Event()
        self._failing = False
        self._thread = Thread(target=self._run, name=f"muster-{name}", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Call no more. It does not wait for a call that is under way."""
        self._stopping.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._act()
            except Exception as fault:  # noqa: BLE001 - it is logged
                self._tell_of(fault)
            else:
                if self._failing:
                    log.info("%s works again", self._name)
                self._failing = False
            self._stopping.wait(self._interval)

    def _tell_of(self, fault: Exception) -> None:
        """Log a failure once while it lasts; one that is cut short by the end is none."""
        if not self._failing and not self._stopping.is_set():
            log.error("%s fails: %s: %s", self._name, type(fault).__name__, fault)
        self._failing = True
