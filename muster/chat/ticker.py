"""The passing of time: those who act when something falls due are told at regular intervals."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Event, Lock, Thread, current_thread

from muster.clock import Clock

log = logging.getLogger(__name__)

INTERVAL = 5.0
"""Seconds between two ticks, where the clock moves by itself."""


@dataclass(frozen=True, slots=True)
class Timed:
    """Somebody who acts when something falls due; instants are UTC.

    `act(now)` does what is due. `next_look(now)` returns when something falls due next, which may
    be now, or None.
    """

    name: str
    act: Callable[[datetime], object]
    next_look: Callable[[datetime], datetime | None]


class Ticker:
    """The ticker of one bot.

    Where the clock moves by itself a thread of its own ticks. Elsewhere, as in a rehearsal, whoever
    moves the clock calls `tick`, and asks `next_look` so as to pass nothing by.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        by_itself: bool,
        interval: float = INTERVAL,
        may_act: Callable[[], bool] = lambda: True,
    ) -> None:
        """`interval` is in seconds of the machine's own time.

        While `may_act` is False nothing falls due here, as another bot may be seeing to it.
        """
        self._may_act = may_act
        self._clock = clock
        self._interval = interval
        self._by_itself = by_itself
        self._timed: list[Timed] = []
        self._guard = Lock()
        self._turn = Lock()
        self._stopping = Event()
        self._thread: Thread | None = None
        self._failing: set[str] = set()

    def add(self, timed: Timed) -> None:
        """Tell somebody of the time from now on."""
        with self._guard:
            self._timed.append(timed)
            if self._by_itself and self._thread is None:
                self._stopping.clear()
                self._thread = Thread(target=self._run, name="muster-ticker", daemon=True)
                self._thread.start()

    def remove(self, timed: Timed) -> None:
        """Tell somebody no more; when it returns they are not being told."""
        with self._guard:
            if timed in self._timed:
                self._timed.remove(timed)
            thread = self._thread if not self._timed else None
            if thread:
                self._stopping.set()
                self._thread = None
        if thread and thread is not current_thread():
            thread.join()

    def tick(self) -> None:
        """Have everybody do what is due now. Never raises for one of them."""
        with self._guard:
            timed = list(self._timed)
        with self._turn:
            for each in timed:
                if not self._may_act():
                    return
                try:
                    each.act(self._clock.now())
                except Exception as fault:  # noqa: BLE001 - it is logged
                    self._tell_of(each, fault)
                else:
                    self._failing.discard(each.name)

    def _tell_of(self, timed: Timed, fault: Exception) -> None:
        """Log a failure: in full the first time, in a word while it goes on."""
        if timed.name in self._failing:
            log.warning("%s still cannot do what is due: %s", timed.name, fault)
            return
        self._failing.add(timed.name)
        log.error("%s could not do what is due", timed.name, exc_info=fault)

    def next_look(self) -> datetime | None:
        """Return the instant (UTC) at which something falls due next, or None."""
        with self._guard:
            timed = list(self._timed)
        now = self._clock.now()
        looks = [at for each in timed if (at := each.next_look(now)) is not None]
        return min(looks, default=None)

    def _run(self) -> None:
        while not self._stopping.wait(self._interval):
            self.tick()
