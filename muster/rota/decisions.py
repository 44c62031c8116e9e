"""Decisions about the rota: absences, returns, and who takes a shift."""

from datetime import date

from muster.incidents.leadership import an_engineer
from muster.incidents.role_fitness import unfit
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Reason
from muster.kernel.permissions import missing_permission
from muster.people import Person
from muster.playbook.vocabulary import Permission
from muster.rota.availability import Rota
from muster.rota.events import AbsenceEnded, AbsencePlanned, CommsTaken, SupportTaken
from muster.rota.rota import Absence


def plan_absence(
    rota: Rota, context: DecisionContext, person: Person, first: date, last: date | None
) -> Outcome:
    """Return that somebody is away on these dates, or NoChange when they are known to be.

    Dates are of the playbook's zone, both included; no `last` means until they are back. What was
    known takes its place where the new absence holds all that is left of it, or says the end of one
    that had none: so nobody is away twice over, nor back in between. Refused when it ends before it
    begins, and for somebody who is not on the roster.
    """
    if last is not None and last < first:
        backwards = Reason("absence_backwards", {"first": first, "last": last}, yields=False)
        return context.decide([missing_permission(context, Permission.ASSIGN), backwards])
    today = rota.day_of(context.now)
    known = [a for a in rota.absences_from(today) if a.person == person]
    replaced = [a for a in known if _holds(first, last, a, today)]
    for absence in known:
        if absence not in replaced and absence.first <= first and _reaches(absence.last, last):
            return NoChange("absence", {"absence": absence, "person": person})
    same = [a for a in replaced if max(a.first, today) == max(first, today) and a.last == last]
    if same:
        return NoChange("absence", {"absence": same[0], "person": person})
    return context.decide(
        [missing_permission(context, Permission.ASSIGN), _member(rota, person)],
        *(AbsenceEnded(a.number) for a in replaced),
        AbsencePlanned(person, first, last),
    )


def end_absence(rota: Rota, context: DecisionContext, person: Person) -> Outcome:
    """Return that somebody who is away is back, or NoChange when they are not away."""
    today = rota.day_of(context.now)
    theirs = [a for a in rota.absences_on(today) if a.person == person]
    if not theirs:
        planned = [a for a in rota.absences_from(today) if a.person == person]
        return NoChange("not_away", {"person": person, "planned": planned})
    return context.decide(
        [missing_permission(context, Permission.ASSIGN)], *(AbsenceEnded(a.number) for a in theirs)
    )


def drop_absence(rota: Rota, context: DecisionContext, number: int) -> Outcome:
    """Return that an absence ends or will not be, or NoChange when it is over.

    Refused when there is none of that number.
    """
    absence = rota.state.absence(number)
    missing = None
    if absence is None:
        missing = Reason("no_such_absence", {"number": number}, yields=False)
    elif absence.over(rota.day_of(context.now)):
        return NoChange("absence_over", {"absence": absence, "person": absence.person})
    return context.decide(
        [missing_permission(context, Permission.ASSIGN), missing], AbsenceEnded(number)
    )


def take_shift(rota: Rota, context: DecisionContext, person: Person, *, comms: bool) -> Outcome:
    """Return that somebody is on comms or on support from now on, in place of whoever was.

    NoChange when they alone are. Refused, unless with `--because`, for whoever is away or rests,
    and on support for whoever is no engineer, as the engineer on support leads (R20).
    """
    members = rota.at(context.now).members
    on = [m.person for m in members if (m.on_comms if comms else m.on_support)]
    away = next((a for a in rota.absences_on(rota.day_of(context.now)) if a.person == person), None)
    if on == [person]:
        return NoChange("on_shift", {"person": person, "comms": comms, "absence": away})
    return context.decide(
        [
            missing_permission(context, Permission.ASSIGN),
            _member(rota, person),
            None if comms else an_engineer(context, person),
            Reason("away", {"person": person, "absence": away}) if away else None,
            unfit(context, person),
        ],
        CommsTaken((person,)) if comms else SupportTaken((person,)),
    )


def _member(rota: Rota, person: Person) -> Reason | None:
    if rota.base.member(person) is not None:
        return None
    return Reason("not_on_roster", {"person": person}, yields=False)


def _holds(first: date, last: date | None, known: Absence, today: date) -> bool:
    """Return whether these dates hold all that is left of an absence, or say how it ends."""
    begins = max(known.first, today)
    if first > begins or (last is not None and last < begins):
        return False
    return known.last is None or _reaches(last, known.last)


def _reaches(known: date | None, wanted: date | None) -> bool:
    return known is None or (wanted is not None and wanted <= known)
