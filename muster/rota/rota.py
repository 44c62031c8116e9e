"""The rota as the fold of its events."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from muster.kernel.events import Damaged, Event
from muster.kernel.payloads import read_payload
from muster.people import Person
from muster.rota.events import ROTA_PAYLOADS, AbsenceEnded, AbsencePlanned, CommsTaken, SupportTaken


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody's absence: dates of the playbook's zone, both included; no `last` is open-ended.

    `number` counts the absences from 1. `ended_at`, UTC, is when they came back before its end, or
    when it was given up.
    """

    number: int
    person: Person
    first: date
    last: date | None
    ended_at: datetime | None = None

    def covers(self, day: date) -> bool:
        """Return whether it includes that date; one that was ended includes none."""
        return self.ended_at is None and self.first <= day and not self.over(day)

    def over(self, day: date) -> bool:
        """Return whether it lies wholly before that date, or was ended."""
        return self.ended_at is not None or (self.last is not None and self.last < day)


@dataclass(frozen=True, slots=True)
class RotaState:
    """The rota after `version` events. None for `support` and `comms`: as the roster says.

    `support_at` and `comms_at` (UTC) are when those shifts were taken.
    """

    version: int = 0
    absences: tuple[Absence, ...] = ()
    support: tuple[Person, ...] | None = None
    comms: tuple[Person, ...] | None = None
    support_at: datetime | None = None
    comms_at: datetime | None = None

    def absence(self, number: int) -> Absence | None:
        """Return the absence of that number, or None."""
        return self.absences[number - 1] if 0 < number <= len(self.absences) else None


def fold_rota(events: Iterable[Event], *, since: RotaState | None = None) -> RotaState:
    """Return the rota after these events; `since` is the rota before them.

    A kind of event that is not the rota's own changes nothing but the version. Raises Unreadable
    when a body is broken.
    """
    state = since or RotaState()
    for event in events:
        state = replace(_evolve(state, event), version=event.number)
    return state


def without(state: RotaState, damaged: Damaged) -> RotaState:
    """Return the rota after an event of it that cannot be read.

    Absences are counted: where one is lost, those after it keep their numbers.
    """
    state = replace(state, version=max(state.version, damaged.number or 0))
    if damaged.kind != _PLANNED:
        return state
    nobody, never = Person("", ""), datetime.min.replace(tzinfo=UTC)
    lost = Absence(len(state.absences) + 1, nobody, date.min, date.min, damaged.recorded or never)
    return replace(state, absences=(*state.absences, lost))


_PLANNED = next(kind for kind, body in ROTA_PAYLOADS.items() if body is AbsencePlanned)


def _evolve(state: RotaState, event: Event) -> RotaState:
    match read_payload(event, ROTA_PAYLOADS):
        case AbsencePlanned(person, first, last):
            absence = Absence(len(state.absences) + 1, person, first, last)
            return replace(state, absences=(*state.absences, absence))
        case AbsenceEnded(number):
            return replace(
                state,
                absences=tuple(
                    replace(a, ended_at=event.happened) if a.number == number else a
                    for a in state.absences
                ),
            )
        case SupportTaken(people):
            return replace(state, support=people, support_at=event.happened)
        case CommsTaken(people):
            return replace(state, comms=people, comms_at=event.happened)
        case _:
            return state
