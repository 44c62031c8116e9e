"""The one list of what is asked of somebody: what is owed, and the playbook's steps.

A step that is a duty has its times. First comes what cannot wait, then what is overdue, what is
due, the playbook's steps in its order, and what is to come. What somebody keeps doing comes last.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from muster.duties.duty import Duty
from muster.duties.nudging import asked, reminder_of
from muster.duties.view import View
from muster.incident.conditions import Standpoint, holds
from muster.incident.state import Incident
from muster.people import Person
from muster.playbook.conditions import Condition
from muster.playbook.model import Step
from muster.playbook.vocabulary import DutyCode, Role


class Urgency(IntEnum):
    """How soon something is asked for; what is asked at the same level keeps its order."""

    FIRST = 0
    OVERDUE = 1
    DUE = 2
    IN_ORDER = 3
    TO_COME = 4
    MEANWHILE = 5


_OF_STEPS = {
    "first": Urgency.FIRST,
    "in order": Urgency.IN_ORDER,
    "meanwhile": Urgency.MEANWHILE,
}

_AGAIN = frozenset({DutyCode.TENANT_UPDATE, DutyCode.REPORT, DutyCode.SUMMARY})
"""What is owed anew as soon as it is done."""

_ONLY_WHEN_ASKED = frozenset({DutyCode.STINT, DutyCode.ANSWER})

_A_MOMENT = timedelta(minutes=1)

_NOT_BEFORE: Mapping[str, tuple[Condition, ...]] = {
    DutyCode.BACKSTOP: (
        Condition.WORK_RECORDED,
        Condition.COLLEAGUES_ASKED,
        Condition.PROVIDED,
    )
}
"""What must have been tried before a duty is pressing: the last resort is the last."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that is asked of a person for an incident: a step, a duty, or a step that is one.

    `what` it is has its times in `duty`, None where it has none. `overdue_by` is how much of its
    clock's time it has been overdue, None when it is not.
    """

    incident: Incident
    urgency: Urgency
    what: Step | Duty
    duty: Duty | None = None
    overdue_by: timedelta | None = None

    @property
    def key(self) -> str:
        """What people call it: the id of the playbook's step, or the duty's key."""
        return self.what.id if isinstance(self.what, Step) else self.what.key

    @property
    def due(self) -> datetime | None:
        """When it is due, UTC, or None for what has no time."""
        return self.duty.due if self.duty else None


def asked_of(view: View, person: Person, duties: Iterable[Duty]) -> list[Ask]:
    """Return what is asked of a person in one incident, what presses most first.

    `duties` are what is owed there, the earliest first; what somebody else owes and does not do is
    theirs too while they are the next who is asked for it. Somebody who leads in both roles is
    asked for both; whoever leads in none is asked what a helper is. A stranger could do none of
    it, and is asked for nothing.
    """
    roster = view.moment.roster
    if not roster.knows(person):
        return []
    theirs = [d for d in duties if _is_for(d, view, person) and not _of_no_use(d, view, person)]
    steps = list(_steps(view, person))
    are_steps = {step.duty for step in steps}
    soonest = {duty.code: duty for duty in reversed(theirs)}
    found = [
        _ask(view, _urgency(duty, view, person), duty, duty)
        for duty in theirs
        if duty.code not in are_steps and not _too_early(duty, view)
    ]
    for step in steps:
        urgency, timed = _OF_STEPS[step.asked], soonest.get(step.duty) if step.duty else None
        if timed is not None:
            pressing = _urgency(timed, view, person)
            urgency = pressing if pressing is Urgency.MEANWHILE else min(urgency, pressing)
        found.append(_ask(view, urgency, step, timed))
    return sorted(found, key=lambda ask: ask.urgency)


def _ask(view: View, urgency: Urgency, what: Step | Duty, duty: Duty | None) -> Ask:
    overdue_by = duty.overdue_by(view.now) if duty else None
    return Ask(view.incident, urgency, what, duty, overdue_by)


def _urgency(duty: Duty, view: View, person: Person) -> Urgency:
    """Return how pressing a duty is; what is a target, or asked too early, presses nobody.

    What was only suggested, and was not taken up in its time, holds up nothing else.
    """
    before = _NOT_BEFORE.get(duty.code)
    if before and not holds(before, _standpoint(view, Role.HELPER, person)):
        return Urgency.TO_COME
    if duty.overdue_by(view.now) is not None:
        return Urgency.OVERDUE
    if duty.target and not view.target and duty.due <= view.now:
        return Urgency.MEANWHILE
    return Urgency.TO_COME if duty.target or duty.ask > view.now else Urgency.DUE


def _is_for(duty: Duty, view: View, person: Person) -> bool:
    """Return whether a person owes a duty, or was asked for it last, in somebody's place."""
    if person in duty.people:
        return True
    times = reminder_of(view.incident, duty).times
    return bool(times) and person in asked(view, duty, times)


def _of_no_use(duty: Duty, view: View, person: Person) -> bool:
    """Return whether nobody could be asked for what a duty is about, as out of hours."""
    before = _NOT_BEFORE.get(duty.code)
    if before is None or Condition.PROVIDED not in before:
        return False
    return not holds((Condition.PROVIDED,), _standpoint(view, Role.HELPER, person))


def _too_early(duty: Duty, view: View) -> bool:
    """Return whether a duty is not worth a word yet.

    That is what is only suggested, what holds for hours, and what was done a moment ago.
    """
    suggested = duty.target and not view.target
    just_done = duty.code in _AGAIN and duty.since > view.now - _A_MOMENT
    return duty.ask > view.now and (suggested or just_done or duty.code in _ONLY_WHEN_ASKED)


def _steps(view: View, person: Person) -> Iterator[Step]:
    """Yield the playbook's steps for a person whose conditions hold, each once, in its order."""
    said = set()
    for role in view.incident.roles_of(person) or (Role.HELPER,):
        standpoint = _standpoint(view, role, person)
        for step in view.playbook.roles[role].steps:
            if step.when and step.id not in said and holds(step.when, standpoint):
                said.add(step.id)
                yield step


def _standpoint(view: View, role: Role, person: Person) -> Standpoint:
    moment = view.moment
    rests = person in moment.unavailable
    return Standpoint(view.incident, role, person, view.playbook, moment.roster, view.now, rests)
