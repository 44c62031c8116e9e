"""Delivery of what was recorded to those who follow the journal, after the reply has been sent."""

import logging
from collections.abc import Callable, Iterable, Sequence
from threading import Event as Signal
from threading import Lock, Thread, current_thread

from muster.journal import ATTEMPTS, Follower, JournalUnavailable
from muster.record import Event

log = logging.getLogger(__name__)

_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
_IDLE = 30.0
_FEW = 100
"""Events that nobody follows which may wait: fewer than the journal keeps at hand, so that to pass
over them costs next to nothing."""

_ROUNDS = 10

_GRACE = 0.02
"""Seconds before what was recorded is delivered, as whoever recorded it is just being answered."""


class Deliveries:
    """The followers of one bot.

    Where commands run in threads, a thread of its own delivers, so that no follower holds up a
    command. Where they run one after the other, as in a rehearsal, `wake` delivers before it
    returns, so that everything happens in one order.

    A thread that wakes takes its time from whoever is being answered, so it is left alone while
    nothing was recorded that anybody follows. `hear` is the journal's listener.
    """

    def __init__(self, *, threaded: bool, may_act: Callable[[], bool] = lambda: True) -> None:
        """While `may_act` is False nobody is told, as another bot may be telling the same."""
        self._threaded = threaded
        self._may_act = may_act
        self._followers: list[Follower] = []
        self._followed: frozenset[str] | None = frozenset()
        self._news = False
        self._unheard = 0
        self._guard = Lock()
        self._woken = Signal()
        self._stopping = Signal()
        self._thread: Thread | None = None

    def add(self, follower: Follower) -> None:
        """Deliver to a follower from now on, beginning with what it has missed."""
        with self._guard:
            self._followers.append(follower)
            self._followed = _kinds(self._followers)
            if self._threaded and self._thread is None:
                self._stopping.clear()
                self._thread = Thread(target=self._run, name="muster-deliveries", daemon=True)
                self._thread.start()
        self._news = True
        self.wake()

    def remove(self, follower: Follower) -> None:
        """Deliver no more to a follower, and save how far it has come.

        One that is far behind is not waited for: a bot that stops makes room for another.
        """
        follower.halt()
        with self._guard:
            if follower in self._followers:
                self._followers.remove(follower)
                self._followed = _kinds(self._followers)
            thread = self._thread if not self._followers else None
            if thread:
                self._stopping.set()
                self._woken.set()
                self._thread = None
        if thread and thread is not current_thread():
            thread.join()
        try:
            follower.close()
        except JournalUnavailable:
            log.warning(
                "the cursor of %s could not be saved; it will hear some twice", follower.name
            )

    def hear(self, events: Sequence[Event]) -> None:
        """Take note of what was recorded; it is delivered when somebody wakes this."""
        followed = self._followed
        self._unheard += len(events)
        if self._unheard >= _FEW:
            self._news = True
        for event in events:
            if followed is None or event.kind in followed:
                self._news = True

    def wake(self) -> None:
        """Have what was recorded delivered; whoever recorded it has been answered."""
        if not self._threaded:
            any(self._deliver() for _ in range(ATTEMPTS))
        elif self._news:
            # Before it is delivered: what is recorded from here on is news again.
            self._news, self._unheard = False, 0
            self._woken.set()

    def _run(self) -> None:
        pause = _FIRST_PAUSE
        while not self._stopping.is_set():
            self._woken.wait(_IDLE)
            self._stopping.wait(_GRACE)
            self._woken.clear()
            if self._deliver():
                pause = _FIRST_PAUSE
            else:
                self._stopping.wait(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
                self._woken.set()

    def _deliver(self) -> bool:
        """Return whether every follower has heard everything."""
        with self._guard:
            followers = list(self._followers)
        # One that records something leaves those before it behind again.
        for _ in range(_ROUNDS):
            done = self._deliver_once(followers)
            if not done or not self._left_behind(followers):
                break
        return done

    def _left_behind(self, followers: list[Follower]) -> bool:
        try:
            return any(follower.behind for follower in followers)
        except JournalUnavailable:
            log.warning("the journal does not answer; its followers wait")
            return False

    def _deliver_once(self, followers: list[Follower]) -> bool:
        done = True
        for follower in followers:
            if not self._may_act():
                return False
            try:
                done = follower.deliver() and done
            except JournalUnavailable:
                log.warning("the journal does not answer; %s waits", follower.name)
                done = False
        return done


def _kinds(followers: Iterable[Follower]) -> frozenset[str] | None:
    """Return the kinds of event that somebody follows, None for all."""
    kinds = [follower.kinds for follower in followers]
    if None in kinds:
        return None
    return frozenset[str]().union(*(each for each in kinds if each is not None))
