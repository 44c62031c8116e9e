"""The rota as a bot keeps it: the schedule's people, and what the journal says of them."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from muster.journal import Journal, JournalUnavailable
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Outcome, Refused
from muster.kernel.events import Event, Place
from muster.people import Person, Roster
from muster.playbook import Playbook
from muster.rota import Rota, RotaState, Schedule, fold_rota
from muster.rota.rota import without

STREAM = "rota"
"""The journal's name for the rota's stream."""

Resting = Callable[[datetime], Mapping[Person, datetime]]
"""Tells, at an instant, until when (UTC) people rest."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RotaRecorded:
    """What a decision recorded, and the rota after it."""

    rota: Rota
    events: tuple[Event, ...]


class RotaRepository:
    """The rota of one bot. Safe to use from any thread."""

    def __init__(self, journal: Journal, schedule: Schedule, playbook: Playbook) -> None:
        self._journal = journal
        self._schedule = schedule
        self._playbook = playbook
        self._rota = Rota(schedule.roster(), RotaState(), playbook)
        self._generation: int | None = None

    def rota(self) -> Rota:
        """Return the rota now; the same object while nothing has changed.

        Raises JournalUnavailable when it cannot be read.
        """
        if self._generation != self._journal.generation:
            self._read()
        return self.last_known()

    def last_known(self) -> Rota:
        """Return the rota as it was last read; before the first time, the schedule alone."""
        rota, base = self._rota, self._schedule.roster()
        if rota.base is not base:
            # Another thread may meanwhile have recorded something: that must not be undone here.
            with self._journal.lock:
                rota = self._rota = Rota(base, self._rota.state, self._playbook)
        return rota

    def change(
        self, decide: Callable[[Rota], Outcome], context: DecisionContext, where: Place
    ) -> RotaRecorded | Refused | NoChange:
        """Record what `decide` makes of the rota, deciding and recording as one step.

        Raises JournalUnavailable and VersionConflict when nothing could be recorded.
        """

        def changed() -> RotaRecorded | Refused | NoChange:
            rota = self.rota()
            outcome = decide(rota)
            if not isinstance(outcome, Accepted):
                return outcome
            events = self._journal.prepare(
                STREAM,
                outcome.drafts,
                expected=rota.state.version,
                who=context.who,
                where=where,
                now=context.now,
            )
            after = Rota(rota.base, fold_rota(events, since=rota.state), self._playbook)
            self._journal.record(events)
            self._rota = after
            return RotaRecorded(after, tuple(events))

        return self._journal.decided(changed)

    def _read(self) -> None:
        with self._journal.lock:
            generation = self._journal.generation
            state, _ = self._journal.fold(STREAM, _next, RotaState(), damaged=without)
            # Only once it was read: what fails is tried again by whoever asks next.
            self._rota = Rota(self._schedule.roster(), state, self._playbook)
            self._generation = generation


def _next(state: RotaState, event: Event) -> RotaState:
    return fold_rota([event], since=state)


def nobody_rests(now: datetime) -> Mapping[Person, datetime]:
    """Return that nobody rests."""
    return {}


class CurrentRoster:
    """The roster as it stands now, made anew only when something about it has changed.

    It is called several times a command, from any thread.
    """

    def __init__(
        self, book: RotaRepository, now: Callable[[], datetime], resting: Resting = nobody_rests
    ) -> None:
        """`now` tells the present instant, UTC; `resting` who rests then, and until when."""
        self._book = book
        self._now = now
        self._resting = resting
        self._made: tuple[Rota, date, frozenset[Person], Roster] | None = None
        self._readable = True

    def __call__(self) -> Roster:
        """Return the roster now.

        While the rota cannot be read, it is made of what was last known: without a roster nobody
        could be answered at all, and a shift that is out of date is better than silence.
        """
        rota, now = self._rota(), self._now()
        today, resting = rota.day_of(now), self._resting(now)
        tired = frozenset(person for person, until in resting.items() if until > now)
        made = self._made
        if made is None or made[0] is not rota or made[1:3] != (today, tired):
            made = self._made = (rota, today, tired, rota.at(now, resting))
        return made[3]

    def _rota(self) -> Rota:
        try:
            rota = self._book.rota()
        except JournalUnavailable as fault:
            if self._readable:
                log.error("the rota cannot be read, so the last known one counts: %s", fault)
            self._readable = False
            return self._book.last_known()
        self._readable = True
        return rota
