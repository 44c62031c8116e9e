"""Delivery of what was recorded to those who follow the journal, after the reply has been sent."""

import logging
from collections.abc import Callable, Iterable, Sequence
from threading import Event as Signal
from threading import Lock, Thread, current_thread
from time import monotonic

from muster.journal import ATTEMPTS, Follower, JournalUnavailable
from muster.kernel.events import Event

log = logging.getLogger(__name__)

OURS = ""
"""The lane of the followers that come with the bot."""

_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
_IDLE = 30.0
_FEW = 100
"""Events that nobody follows which may wait: fewer than the journal keeps at hand, so that to pass
over them costs next to nothing."""

_ROUNDS = 10

_GRACE = 0.02
"""Seconds before what was recorded is delivered, as whoever recorded it is just being answered."""

_SLICE = 200
"""Events a follower is told in a row while others wait. Who has missed years takes many turns."""
_LONGEST_BREAK = 0.25
"""Seconds between such turns, at most: as long as the turn took, for it takes time from others."""
_FAR_BEHIND = 1000
"""Events that are not caught up with while somebody waits for an answer."""

_LEAVE = 5.0
"""Seconds for which a follower that leaves may finish what it is doing."""


class FollowerDispatch:
    """The followers of one bot, in lanes: those of one lane are told in one order, in turns.

    Where commands run in threads, each lane has a thread of its own that delivers, so that no
    follower holds up a command, or those of another lane. Where they run one after the other, as in
    a rehearsal, `wake` delivers before it returns, so that everything happens in one order.

    A thread that wakes takes its time from whoever is being answered, so it is left alone while
    nothing was recorded that anybody follows. `hear` is the journal's listener.
    """

    def __init__(self, *, threaded: bool, may_act: Callable[[], bool] = lambda: True) -> None:
        """While `may_act` is False nobody is told, as another bot may be telling the same."""
        self._threaded = threaded
        self._may_act = may_act
        self._guard = Lock()
        self._lanes: dict[str, _Lane] = {}

    @property
    def behind(self) -> bool:
        """Whether anybody has not heard everything yet."""
        return any(each.behind for lane in self._lanes.values() for each in lane.followers)

    def add(self, follower: Follower, lane: str = OURS) -> None:
        """Deliver to a follower from now on, beginning with what it has missed."""
        with self._guard:
            found = self._lanes.get(lane)
            if found is None:
                found = _Lane(lane, threaded=self._threaded, may_act=self._may_act)
                self._lanes = {**self._lanes, lane: found}
        found.add(follower)

    def remove(self, follower: Follower) -> None:
        """Deliver no more to a follower, and save how far it has come.

        One that does not come to an end is left behind: it hears no more than it is in the midst
        of, and whoever follows under its name hears that again.
        """
        for lane in self._lanes.values():
            lane.remove(follower)

    def hear(self, events: Sequence[Event]) -> None:
        """Take note of what was recorded; it is delivered when somebody wakes this."""
        for lane in self._lanes.values():
            lane.hear(events)

    def wake(self) -> None:
        """Have what was recorded delivered; whoever recorded it has been answered."""
        for lane in self._lanes.values():
            lane.wake()


class _Lane:
    """Followers that are told in one order. One that fails is told again later, alone."""

    def __init__(self, name: str, *, threaded: bool, may_act: Callable[[], bool]) -> None:
        self._name = f"muster-deliveries-{name}" if name else "muster-deliveries"
        self._threaded = threaded
        self._may_act = may_act
        self._followers: list[Follower] = []
        self._followed: frozenset[str] | None = frozenset()
        self._pauses: dict[Follower, float] = {}
        self._again: dict[Follower, float] = {}
        """When those that failed are told again, by the machine's count of seconds."""
        self._catching_up: set[Follower] = set()
        self._news = False
        self._unheard = 0
        self._guard = Lock()
        self._woken = Signal()
        self._stopping = Signal()
        self._thread: Thread | None = None

    @property
    def followers(self) -> list[Follower]:
        with self._guard:
            return list(self._followers)

    def add(self, follower: Follower) -> None:
        with self._guard:
            self._followers.append(follower)
            self._followed = _kinds(self._followers)
            if self._threaded and self._thread is None:
                # Each thread has a flag of its own: one that still hangs must not go on.
                self._stopping = Signal()
                self._thread = Thread(
                    target=self._run, args=(self._stopping,), name=self._name, daemon=True
                )
                self._thread.start()
        if not self._threaded and follower.behind_by > _FAR_BEHIND:
            self._catching_up.add(follower)
            name = f"{self._name}-{follower.name}"
            Thread(target=self._catch_up, args=(follower,), name=name, daemon=True).start()
        self._news = True
        self.wake()

    def remove(self, follower: Follower) -> None:
        # One that is far behind is not waited for: a bot that stops makes room for another.
        follower.halt()
        with self._guard:
            if follower not in self._followers:
                return
            self._followers.remove(follower)
            self._followed = _kinds(self._followers)
            self._again.pop(follower, None)
            thread = self._thread if not self._followers else None
            if thread:
                self._stopping.set()
                self._woken.set()
                self._thread = None
        if thread and thread is not current_thread():
            thread.join(_LEAVE)
        try:
            if not follower.close(_LEAVE):
                log.error("%s does not come to an end; it is left behind", follower.name)
        except JournalUnavailable:
            log.warning(
                "the cursor of %s could not be saved; it will hear some twice", follower.name
            )

    def hear(self, events: Sequence[Event]) -> None:
        followed = self._followed
        self._unheard += len(events)
        if self._unheard >= _FEW:
            self._news = True
        for event in events:
            if followed is None or event.kind in followed:
                self._news = True

    def wake(self) -> None:
        if not self._threaded:
            for _ in range(ATTEMPTS):
                self._again.clear()
                if self._deliver(self._stopping):
                    break
        elif self._news:
            # Before it is delivered: what is recorded from here on is news again.
            self._news, self._unheard = False, 0
            self._woken.set()

    def _run(self, stopping: Signal) -> None:
        while not stopping.is_set():
            soonest = min(self._again.values(), default=monotonic() + _IDLE)
            self._woken.wait(min(max(soonest - monotonic(), 0.0), _IDLE))
            stopping.wait(_GRACE)
            self._woken.clear()
            try:
                self._deliver(stopping)
            except Exception:
                log.exception("%s stumbled; it goes on", self._name)
                stopping.wait(_FIRST_PAUSE)

    def _catch_up(self, follower: Follower) -> None:
        """Tell a follower what it has missed beside everything else, where no thread delivers."""
        while follower in self._followers and not self._is_near(follower):
            began = monotonic()
            if self._offer(follower, _SLICE) is None:
                self._stopping.wait(self._pauses.get(follower, _FIRST_PAUSE))
            self._stopping.wait(min(monotonic() - began, _LONGEST_BREAK))
        self._catching_up.discard(follower)
        self.wake()

    def _is_near(self, follower: Follower) -> bool:
        try:
            return follower.behind_by <= _FAR_BEHIND
        except JournalUnavailable:
            return False

    def _deliver(self, stopping: Signal) -> bool:
        """Return whether every follower has heard everything."""
        rounds = 0
        while not stopping.is_set():
            followers = self.followers
            began = monotonic()
            most = _SLICE if self._threaded else None
            told = [self._offer(each, most) for each in followers if self._has_its_turn(each)]
            if False in told and self._threaded:
                stopping.wait(min(monotonic() - began, _LONGEST_BREAK))
                continue
            # One that records something leaves those before it behind again.
            rounds += 1
            if rounds == _ROUNDS or not self._left_behind(followers):
                break
        return not self._again

    def _has_its_turn(self, follower: Follower) -> bool:
        if follower in self._catching_up:
            return False
        return self._again.get(follower, 0.0) <= monotonic()

    def _offer(self, follower: Follower, most: int | None) -> bool | None:
        """Tell a follower some of what it has not heard; return whether that was all, None if not.

        None is for one that failed, which is told again later, as all are while another bot may be
        telling the same.
        """
        if not self._may_act():
            self._tell_again(follower, _FIRST_PAUSE)
            return None
        try:
            done = follower.deliver(most)
            failed = follower.failing
        except JournalUnavailable:
            log.warning("the journal does not answer; %s waits", follower.name)
            done, failed = False, True
        if failed:
            pause = self._pauses.get(follower, _FIRST_PAUSE)
            self._pauses[follower] = min(2 * pause, _LONGEST_PAUSE)
            self._tell_again(follower, pause)
            return None
        self._pauses.pop(follower, None)
        self._again.pop(follower, None)
        return done

    def _tell_again(self, follower: Follower, pause: float) -> None:
        with self._guard:
            if follower in self._followers:
                self._again[follower] = monotonic() + pause

    def _left_behind(self, followers: Iterable[Follower]) -> bool:
        try:
            return any(each.behind for each in followers if self._has_its_turn(each))
        except JournalUnavailable:
            log.warning("the journal does not answer; its followers wait")
            return False


def _kinds(followers: Iterable[Follower]) -> frozenset[str] | None:
    """Return the kinds of event that somebody follows, None for all."""
    kinds = [follower.kinds for follower in followers]
    if None in kinds:
        return None
    return frozenset[str]().union(*(each for each in kinds if each is not None))
