"""Decisions about the rota: absences, returns, and who takes a shift."""

from datetime import date

from muster.incident.outcome import Already, Asking, Outcome, Reason
from muster.incident.permissions import lacks
from muster.people import Person
from muster.playbook.vocabulary import Permission
from muster.rota.events import AbsenceEnded, AbsencePlanned, CommsTaken, SupportTaken
from muster.rota.state import RotaState
from muster.rota.view import Rota


def plan_absence(
    rota: Rota, asking: Asking, person: Person, first: date, last: date | None
) -> Outcome:
    """Return that somebody is away on these dates, or Already when they are known to be.

    Dates are of the playbook's zone, both included; no `last` means until they are back. Refused
    when it ends before it begins.
    """
    known = [
        absence
        for absence in rota.absences_from(first)
        if absence.person == person and absence.first <= first and _reaches(absence.last, last)
    ]
    if known:
        return Already("absence", {"absence": known[0], "person": person})
    backwards = None
    if last is not None and last < first:
        backwards = Reason("absence_backwards", {"first": first, "last": last}, yields=False)
    return asking.decide(
        [lacks(asking, Permission.ASSIGN), _member(asking, person), backwards],
        AbsencePlanned(person, first, last),
    )


def end_absence(rota: Rota, asking: Asking, person: Person) -> Outcome:
    """Return that somebody who is away is back, or Already when they are not away."""
    today = rota.day_of(asking.now)
    theirs = [a for a in rota.absences_on(today) if a.person == person]
    if not theirs:
        planned = [a for a in rota.absences_from(today) if a.person == person]
        return Already("not_away", {"person": person, "planned": planned})
    return asking.decide(
        [lacks(asking, Permission.ASSIGN)], *(AbsenceEnded(a.number) for a in theirs)
    )


def drop_absence(state: RotaState, asking: Asking, number: int) -> Outcome:
    """Return that an absence ends or will not be, or Already when it has ended."""
    absence = state.absence(number)
    missing = None
    if absence is None:
        missing = Reason("no_such_absence", {"number": number}, yields=False)
    elif absence.ended_at is not None:
        return Already("not_away", {"person": absence.person, "planned": []})
    return asking.decide([lacks(asking, Permission.ASSIGN), missing], AbsenceEnded(number))


def take_shift(rota: Rota, asking: Asking, person: Person, *, comms: bool) -> Outcome:
    """Return that somebody is on comms or on support from now on, in place of whoever was.

    Refused with the reason when they are away; that yields to `--because`.
    """
    roster = rota.at(asking.now)
    on = roster.on_comms() if comms else roster.on_support()
    if on == (person,):
        return Already("on_shift", {"person": person, "comms": comms})
    away = None
    absent = [a for a in rota.absences_on(rota.day_of(asking.now)) if a.person == person]
    if absent:
        away = Reason("away", {"person": person, "absence": absent[0]})
    return asking.decide(
        [lacks(asking, Permission.ASSIGN), _member(asking, person), away],
        CommsTaken((person,)) if comms else SupportTaken((person,)),
    )


def _member(asking: Asking, person: Person) -> Reason | None:
    if asking.roster.member(person) is not None:
        return None
    return Reason("not_on_roster", {"person": person}, yields=False)


def _reaches(known: date | None, wanted: date | None) -> bool:
    return known is None or (wanted is not None and wanted <= known)
