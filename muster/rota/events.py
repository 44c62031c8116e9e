"""What can happen to the rota: one class a kind of event."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from muster.bodies import Body, kinds_of
from muster.people import Person


@dataclass(frozen=True, slots=True)
class RotaBody(Body):
    """The body of an event of the rota."""


@dataclass(frozen=True, slots=True)
class AbsencePlanned(RotaBody):
    """Somebody is away from a date to a date, both included; without `last` until they are back.

    Dates are of the playbook's zone.
    """

    KIND: ClassVar[str] = "absence_planned"
    person: Person
    first: date
    last: date | None = None


@dataclass(frozen=True, slots=True)
class AbsenceEnded(RotaBody):
    """Somebody is back, or will not be away after all. `absence` counts the absences from 1."""

    KIND: ClassVar[str] = "absence_ended"
    absence: int


@dataclass(frozen=True, slots=True)
class SupportTaken(RotaBody):
    """From now on these people are on support, instead of those whom the roster file names."""

    KIND: ClassVar[str] = "support_taken"
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class CommsTaken(RotaBody):
    """From now on these people are on comms, instead of those whom the roster file names."""

    KIND: ClassVar[str] = "comms_taken"
    people: tuple[Person, ...]


ROTA_BODIES: Mapping[str, type[Body]] = kinds_of(RotaBody)
"""Every kind of event of the rota, and the class of its body."""
