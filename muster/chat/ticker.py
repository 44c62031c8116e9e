"""The passing of time: those who act when something falls due are told at regular intervals."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Event, Lock, Thread, current_thread

from muster.clock import Clock
from muster.times import show_duration

log = logging.getLogger(__name__)

INTERVAL = 5.0
"""Seconds between two ticks, where the clock moves by itself."""

_SOON = 0.1
"""Seconds before the next tick where somebody has left something for it."""

UNFINISHED = object()
"""What somebody returns who has left some of what is due for the next tick, which comes soon.

So nobody has to wait for all of it, when a thousand things fall due at once.
"""

OURS = ""
"""The lane of those that come with the bot."""

_LEAVE = 5.0
"""Seconds for which somebody who is being told may come to an end."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_JUMP = timedelta(minutes=1)
"""What the clock may go wrong by, against the time that has passed, before it is worth a word."""


@dataclass(frozen=True, slots=True)
class Timed:
    """Somebody who acts when something falls due; instants are UTC.

    `act(now)` does what is due, and may return UNFINISHED. `next_look(now)` returns when something
    falls due next, which may be now, or None.
    """

    name: str
    act: Callable[[datetime], object]
    next_look: Callable[[datetime], datetime | None]


class Ticker:
    """The ticker of one bot.

    Where the clock moves by itself a thread of its own ticks, one for each lane, so that nobody
    holds up those of another. Elsewhere, as in a rehearsal, whoever moves the clock calls `tick`,
    and asks `next_look` so as to pass nothing by.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        by_itself: bool,
        interval: float = INTERVAL,
        notices_jumps: bool = True,
        may_act: Callable[[], bool] = lambda: True,
    ) -> None:
        """`interval` is in seconds of the machine's own time; `notices_jumps` is for one lane.

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
        self._beside: dict[str, Ticker] = {}
        self._notices_jumps = notices_jumps
        self._apart = clock.now() - _EPOCH - clock.passed()
        """How far the clock is from the time that has passed, which stays the same."""

    def add(self, timed: Timed, lane: str = OURS) -> None:
        """Tell somebody of the time from now on."""
        if lane != OURS and self._by_itself:
            with self._guard:
                beside = self._beside.get(lane)
                if beside is None:
                    beside = Ticker(
                        self._clock,
                        by_itself=True,
                        interval=self._interval,
                        notices_jumps=False,
                        may_act=self._may_act,
                    )
                    self._beside = {**self._beside, lane: beside}
            beside.add(timed)
            return
        with self._guard:
            self._timed.append(timed)
            if self._by_itself and self._thread is None:
                # Each thread has a flag of its own: one that still hangs must not go on.
                self._stopping = Event()
                self._thread = Thread(
                    target=self._run, args=(self._stopping,), name="muster-ticker", daemon=True
                )
                self._thread.start()

    def remove(self, timed: Timed) -> None:
        """Tell somebody no more; when it returns they are not being told, unless they hang."""
        for beside in self._beside.values():
            beside.remove(timed)
        with self._guard:
            if timed in self._timed:
                self._timed.remove(timed)
            thread = self._thread if not self._timed else None
            if thread:
                self._stopping.set()
                self._thread = None
        if thread and thread is not current_thread():
            thread.join(_LEAVE)

    def tick(self) -> bool:
        """Have everybody do what is due now; return whether somebody left some of it for the next.

        Never raises for one of them.
        """
        unfinished = False
        with self._guard:
            timed = list(self._timed)
        with self._turn:
            if self._notices_jumps:
                self._notice_a_jump()
            for each in timed:
                if not self._may_act():
                    return False
                try:
                    unfinished = each.act(self._clock.now()) is UNFINISHED or unfinished
                except Exception as fault:  # noqa: BLE001 - it is logged
                    self._tell_of(each, fault)
                else:
                    self._failing.discard(each.name)
        return unfinished

    def _notice_a_jump(self) -> None:
        """Log that the clock was put right, or wrong: what follows has its times from it."""
        now = self._clock.now()
        apart = now - _EPOCH - self._clock.passed()
        by, self._apart = apart - self._apart, apart
        if abs(by) >= _JUMP:
            log.warning(
                "the clock has gone %s by %s, to %s; what waits goes by the time that has passed",
                "ahead" if by > timedelta(0) else "back",
                show_duration(abs(by)),
                now.isoformat(timespec="seconds"),
            )

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

    def _run(self, stopping: Event) -> None:
        pause = self._interval
        while not stopping.wait(pause):
            pause = min(_SOON, self._interval) if self.tick() else self._interval
