"""The outbox of one bot: what was asked for and recorded is done, in the background.

It keeps nothing that would be missed after a crash: what is to be done is in the record, and the
ledgers know which streams have some. What it knows besides is when to try again.
"""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from queue import SimpleQueue
from threading import Event as Signal
from threading import Lock, Thread

from muster.gateways.gateway import Gateway
from muster.gateways.permission_to_send import leave_by
from muster.journal import Journal, JournalUnavailable, VersionConflict
from muster.kernel.effects import (
    Effect,
    EffectDelayed,
    EffectDone,
    EffectDropped,
    EffectFailed,
    EffectPayload,
    Fate,
    KnownEffect,
    asks,
)
from muster.kernel.events import Event
from muster.outbox.attempt import Done, Never, NotDone, NotYet, attempt
from muster.outbox.effect_store import EffectStore
from muster.outbox.retry import RetryPolicy
from muster.runtime.clock import Clock

log = logging.getLogger(__name__)

_WORKERS = 4
"""Threads a gateway, so that a few that hang do not hold up the others."""

_GRACE = 0.02
"""Seconds before what was asked for is begun, as whoever asked is just being answered."""

_NOTHING = timedelta(0)
_IDLE = timedelta(seconds=30)
_STORAGE_PAUSE = timedelta(seconds=5)
_TELL_AFTER = timedelta(seconds=10)
"""A delay of less than this is not worth a word, unless the service has failed twice."""

Place = tuple[str, int]
"""An effect's stream, and the number of the event that asked for it."""


@dataclass(slots=True)
class _Try:
    """What is known of the tries at one effect: when it is tried again, and until when at most.

    Both are by the time that has passed, which goes on where the clock is put back or ahead.
    """

    again: timedelta
    until: timedelta
    uncertain: bool
    failures: int = 0
    in_hand: bool = False


@dataclass
class _Run:
    """The time between opening and closing. A worker that outlives it records nothing more."""

    over: Signal = field(default_factory=Signal)
    lanes: dict[str, "SimpleQueue[Place | None]"] = field(default_factory=dict)
    tries: dict[Place, _Try] = field(default_factory=dict)
    streams: set[str] = field(default_factory=set)
    position: int = 0
    generation: int = -1


class Outbox:
    """Does the effects of the ledgers' streams by the gateways. Safe to use from any thread.

    With `threaded` it works by itself from `open` to `close`. Without, it works within `wake` and
    `act`, so that everything happens in one order.
    """

    def __init__(
        self,
        journal: Journal,
        ledgers: Sequence[EffectStore],
        gateways: Mapping[str, Gateway],
        clock: Clock,
        *,
        threaded: bool,
        patience: RetryPolicy | None = None,
        recorded: Callable[[], object] = lambda: None,
        may_act: Callable[[], bool] = lambda: True,
    ) -> None:
        """`recorded` is called after a fate was recorded.

        `may_act` is asked just before anything is done outside; while it is False nothing is, as
        another bot may be doing it.
        """
        self._journal = journal
        self._ledgers = ledgers
        self._gateways = gateways
        self._now = clock.now
        self._passed = clock.passed
        self._threaded = threaded
        self._patience = patience or RetryPolicy()
        self._recorded = recorded
        self._may_act = may_act
        self._guard = Lock()
        self._woken = Signal()
        self._users = 0
        self._run: _Run | None = None
        self._doing: set[Place] = set()
        """What is being tried, also by a worker that outlives its run."""
        self._unrecorded: dict[Place, EffectPayload] = {}
        """What has become of an effect and could not be recorded yet."""
        journal.listeners.append(self._hear)

    # ---- opening and closing

    def open(self) -> None:
        """Begin to work, if nobody has opened it before; whoever opens it closes it too."""
        with self._guard:
            self._users += 1
            if self._run is not None:
                return
            run = _Run()
            try:
                self._refresh(run)
            except JournalUnavailable:
                log.warning("the journal does not answer; the outbox looks again later")
            self._run = run
        if self._threaded:
            self._woken.set()
            Thread(target=self._dispatch, args=(run,), name="muster-outbox", daemon=True).start()

    def close(self) -> None:
        """Stop working when the last who opened it closes it; what is in hand is found again."""
        with self._guard:
            self._users -= 1
            if self._users or self._run is None:
                return
            run, self._run = self._run, None
            run.over.set()
        self._woken.set()
        for lane in run.lanes.values():
            for _ in range(_WORKERS):
                lane.put(None)

    def worded(self, stream: str, number: int) -> Effect:
        """Return the effect that an event asked for as it would go out now.

        Raises JournalUnavailable, and StopIteration for an event that asked for none.
        """
        return self._worded(stream, self._known((stream, number)))

    def _worded(self, stream: str, known: KnownEffect) -> Effect:
        ledger = self._ledger(stream)
        return (ledger.worded(stream, known) if ledger else known).effect

    # ---- working

    def wake(self) -> None:
        """Do here and now what was asked for; threads hear of it from the journal instead."""
        if not self._threaded:
            self.act()

    def act(self, now: datetime | None = None) -> None:
        """Do, in this thread, what is due, and what follows from it; `now` is the ticker's."""
        run = self._run
        if run is None or self._threaded:
            return
        try:
            while due := self._due(run):
                for place, _ in due:
                    self._try(run, place)
                self._recorded()
        except JournalUnavailable:
            log.warning("the journal does not answer; the outbox waits")

    def next_look(self, now: datetime) -> datetime | None:
        """Return when (UTC) something is to be tried next, or None."""
        run = self._run
        if run is None:
            return None
        wait = self._wait(run)
        return None if wait is None else now + wait

    def _wait(self, run: _Run) -> timedelta | None:
        """Return in how long something is to be tried next, or None. Raises JournalUnavailable."""
        self._refresh(run)
        passed = self._passed()
        waits = [
            max(run.tries[place].again - passed, _NOTHING) if place in run.tries else _NOTHING
            for place, _ in self._ready(run)
        ]
        return min(waits, default=None)

    def _hear(self, events: Sequence[Event]) -> None:
        if any(map(asks, events)):
            self._woken.set()

    def _dispatch(self, run: _Run) -> None:
        """Hand what is due to the workers, until the run is over."""
        while not run.over.wait(_GRACE):
            self._woken.clear()
            pause = _IDLE
            try:
                for place, gateway in self._due(run):
                    self._lane(run, gateway).put(place)
                wait = self._wait(run)
                pause = _IDLE if wait is None else min(_IDLE, wait)
            except JournalUnavailable:
                log.warning("the journal does not answer; the outbox waits")
                pause = _STORAGE_PAUSE
            except Exception:
                log.exception("the outbox stumbled; it goes on")
                pause = _STORAGE_PAUSE
            self._woken.wait(max(pause.total_seconds(), 0.05))

    def _lane(self, run: _Run, name: str) -> "SimpleQueue[Place | None]":
        """Return the queue of a gateway, with its workers."""
        lane = run.lanes.get(name)
        if lane is None:
            lane = run.lanes[name] = SimpleQueue()
            for number in range(_WORKERS):
                Thread(
                    target=self._work,
                    args=(run, lane),
                    name=f"muster-outbox-{name}-{number + 1}",
                    daemon=True,
                ).start()
        return lane

    def _work(self, run: _Run, lane: "SimpleQueue[Place | None]") -> None:
        while not run.over.is_set():
            place = lane.get()
            if place is None or run.over.is_set():
                return
            self._try(run, place)
            self._recorded()
            self._woken.set()

    # ---- what is due

    def _refresh(self, run: _Run) -> None:
        """Learn which streams have something to do. Raises JournalUnavailable."""
        journal = self._journal
        with journal.lock:
            if run.generation != journal.generation:
                position = journal.position()
                streams = {each for ledger in self._ledgers for each in ledger.unfinished()}
                for stream in streams:
                    for known in self._effects(stream):
                        place = (stream, known.number)
                        if known.pending and place not in run.tries:
                            # Whoever was here before may have tried it, up to the crash.
                            run.tries[place] = self._begun(known, uncertain=True)
                # Last: what cannot be read now is read again at the next look.
                run.generation, run.position, run.streams = journal.generation, position, streams
            elif journal.position() > run.position:
                for event in journal.since(run.position):
                    run.position = event.position
                    if asks(event):
                        run.streams.add(event.stream)

    def _due(self, run: _Run) -> list[tuple[Place, str]]:
        """Return what is to be tried now, each with its gateway, and take it in hand."""
        with self._guard:
            self._refresh(run)
            due = []
            # All is read before any is taken in hand: nobody would let go of it again.
            for place, known in list(self._ready(run)):
                known_try = run.tries.get(place)
                if known_try is None:
                    known_try = run.tries[place] = self._begun(known, uncertain=False)
                if known_try.again <= self._passed():
                    known_try.in_hand = True
                    due.append((place, known.effect.gateway))
            return due

    def _ready(self, run: _Run) -> Iterator[tuple[Place, KnownEffect]]:
        """Yield what is pending, in nobody's hand, and waits for no other effect."""
        for stream in sorted(run.streams):
            effects = self._effects(stream)
            pending = [known for known in effects if known.pending]
            if not pending:
                run.streams.discard(stream)
            fates = {known.number: known for known in effects}
            for known in pending:
                place = (stream, known.number)
                tried = run.tries.get(place)
                leader = fates.get(known.waits_for) if known.waits_for is not None else None
                busy = place in self._doing or (tried is not None and tried.in_hand)
                if not busy and not (leader and leader.pending):
                    yield place, known

    def _effects(self, stream: str) -> Sequence[KnownEffect]:
        ledger = self._ledger(stream)
        return ledger.effects(stream) if ledger else ()

    def _known(self, place: Place) -> KnownEffect:
        stream, number = place
        return next(known for known in self._effects(stream) if known.number == number)

    def _ledger(self, stream: str) -> EffectStore | None:
        return next((ledger for ledger in self._ledgers if ledger.owns(stream)), None)

    # ---- one try

    def _try(self, run: _Run, place: Place) -> None:
        """Try one effect and record its fate, if it has one now. Never raises."""
        tried = run.tries[place]
        with self._guard:
            if run.over.is_set():
                return
            self._doing.add(place)
        try:
            known = self._known(place)
            body = self._unrecorded.get(place) if known.pending else None
            if body is None and known.pending:
                if not self._may_act():
                    tried.again = self._passed() + _STORAGE_PAUSE
                    return
                body = self._fate(place, known, tried)
            final = body is not None and not isinstance(body, EffectDelayed)
            if body is not None and final:
                # What cannot be looked up, such as a mail, would be done again for want of it.
                self._unrecorded[place] = body
            ledger = self._ledger(place[0])
            if body is not None and ledger is not None:
                if run.over.is_set():
                    return
                ledger.record(place[0], body, self._now())
            if final or not known.pending:
                self._unrecorded.pop(place, None)
                run.tries.pop(place, None)
        except (JournalUnavailable, VersionConflict) as fault:
            log.warning("the fate of %s event %s could not be recorded: %s", *place, fault)
            tried.uncertain, tried.again = True, self._passed() + _STORAGE_PAUSE
        except Exception:
            log.exception("%s event %s could not be done", *place)
            tried.uncertain, tried.again = True, self._passed() + _STORAGE_PAUSE
        finally:
            with self._guard:
                tried.in_hand = False
                self._doing.discard(place)

    def _fate(self, place: Place, known: KnownEffect, tried: _Try) -> EffectPayload | None:
        """Return what is to be recorded of one try, None while there is nothing new to tell."""
        number = known.number
        if known.follows is not None:
            leader = self._known((place[0], known.follows))
            if leader.fate is not Fate.DONE or leader.reference is None:
                return EffectDropped(number)
            known = known.about(leader.reference)
        ledger = self._ledger(place[0])
        wanted = ledger is None or ledger.wanted(place[0], known)
        # Who starts the bot again hours later calls nobody for what is over.
        too_late = self._passed() > tried.until
        given_up = EffectFailed(number) if wanted else EffectDropped(number)
        if (too_late or not wanted) and not tried.uncertain:
            return given_up
        gateway = self._gateways.get(known.effect.gateway)
        if gateway is None:
            return EffectFailed(number, f"This bot has no gateway “{known.effect.gateway}”")
        try:
            effect = self._worded(place[0], known)
        except Exception as fault:
            # Somebody must hear of it, as of a service that does not answer.
            log.exception("%s event %s could not be put into words", *place)
            return self._again(known, tried, NotYet(repr(fault), uncertain=tried.uncertain))
        trying = wanted and not too_late
        with leave_by(self._may_act):
            outcome = attempt(gateway, effect, uncertain=tried.uncertain, wanted=trying)
        match outcome:
            case Done(delivery):
                return EffectDone(number, delivery.reference, dict(delivery.detail))
            case NotDone():
                return given_up
            case Never(why):
                log.error("%s refuses to %s: %s", effect.gateway, effect.action, why)
                return EffectFailed(number, why)
        return self._again(known, tried, outcome)

    def _again(self, known: KnownEffect, tried: _Try, outcome: NotYet) -> EffectPayload | None:
        """Plan the next try; return what is to be told of the delay, if anything."""
        tried.failures += 1
        tried.uncertain = outcome.uncertain
        pause = self._patience.pause(tried.failures, outcome.retry_after)
        settling = self._patience.settling(known.effect) if outcome.uncertain else timedelta(0)
        tried.again = self._passed() + max(pause, settling)
        log.warning(
            "%s could not %s (try %s): %s",
            known.effect.gateway, known.effect.action, tried.failures, outcome.message,
        )  # fmt: skip
        if tried.again > tried.until:
            return EffectFailed(known.number)
        begun = tried.until - self._patience.worth(known.effect)
        telling = tried.failures > 1 or tried.again - begun > _TELL_AFTER
        if known.fate is Fate.PENDING and telling:
            return EffectDelayed(known.number, self._now() + (tried.until - self._passed()))
        return None

    def _begun(self, known: KnownEffect, *, uncertain: bool) -> _Try:
        """Return that an effect is to be tried at once, for as long as it is worth it.

        Only here is the clock asked how long ago it was asked for, as nothing else knows that of
        what was asked for before a start.
        """
        passed, worth = self._passed(), self._patience.worth(known.effect)
        asked_at = known.effect.asked_at
        ago = max(self._now() - asked_at, _NOTHING) if asked_at else _NOTHING
        return _Try(passed, passed + worth - ago, uncertain)
