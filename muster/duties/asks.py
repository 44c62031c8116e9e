"""The one list of what is asked: what is owed, the playbook's steps, and what holds back the end.

A step that is a duty has its times. First comes what cannot wait, then what is overdue, what is
due, the playbook's steps in its order, and what is to come. Then comes what somebody keeps doing,
and last the follow-ups that are not late: they are for when nothing goes on.
Once an incident is over, what keeps it from being closed comes in the order of its table.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from muster.duties.context import DutyContext, DutyTerms
from muster.duties.duty import Duty
from muster.duties.nudging import asked, reminder_of
from muster.incidents.conditions import Standpoint, holds
from muster.incidents.holding import CLOSE, HOLDS, Held, held_back
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.incidents.report_sections import asked_to_write
from muster.people import BOT, Person
from muster.playbook.conditions import Condition
from muster.playbook.model import Step
from muster.playbook.report_terms import ReportSection
from muster.playbook.vocabulary import DutyCode, Role


class Urgency(IntEnum):
    """How soon something is asked for; what is asked at the same level keeps its order."""

    FIRST = 0
    OVERDUE = 1
    DUE = 2
    IN_ORDER = 3
    TO_COME = 4
    MEANWHILE = 5
    AFTERWARDS = 6


_OF_STEPS = {
    "first": Urgency.FIRST,
    "in order": Urgency.IN_ORDER,
    "meanwhile": Urgency.MEANWHILE,
}

_AGAIN = frozenset({DutyCode.TENANT_UPDATE, DutyCode.REPORT, DutyCode.SUMMARY})
"""What is owed anew as soon as it is done."""

_ONLY_WHEN_ASKED = frozenset(
    {DutyCode.STINT, DutyCode.ANSWER, DutyCode.LEAD, DutyCode.LEFT_ALONE, DutyCode.FORGOTTEN}
)

_PERSONAL = frozenset({DutyCode.JOIN_CALL, DutyCode.STINT, DutyCode.LEAD})
"""What one person owes whatever role they hand over."""

_OF_BOTH_LEADS = DutyTerms(None, None, None, None)

_LEFT_UNTOLD = frozenset(
    {Condition.RESOLUTION_UNTOLD, Condition.STATE_UNTOLD, Condition.RETURN_UNTOLD}
    | {Condition.BY_HAND_UNTOLD, Condition.SENDING_FAILED}
)
"""What a step asks of whoever has just stopped, though they rest from then on."""

_A_MOMENT = timedelta(minutes=1)

_NOT_BEFORE: Mapping[str, tuple[Condition, ...]] = {
    DutyCode.BACKSTOP: (
        Condition.WORK_RECORDED,
        Condition.COLLEAGUES_TRIED,
        Condition.PROVIDED,
    )
}
"""What must have been tried before a duty is pressing: the last resort is the last."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that is asked for an incident: a step, a duty, a step that is one, or a hold alone.

    `what` it is has its times in `duty`, None where it has none. `overdue_by` is how much of its
    clock's time it has been overdue, None when it is not. `held` is what it holds back now, None
    for nothing. `people` owe it; a step is its role's. A section of the report is asked for once
    the incident is over, and holds up nothing.
    """

    incident: Incident
    urgency: Urgency
    what: Step | Duty | Held | ReportSection
    duty: Duty | None = None
    overdue_by: timedelta | None = None
    held: Held | None = None
    people: tuple[Person, ...] = ()

    @property
    def key(self) -> str:
        """What it is called: the id of the playbook's step, the duty's key, or the section's."""
        if isinstance(self.what, ReportSection):
            return f"write-{self.what.id}"
        return self.what.key if isinstance(self.what, Duty) else self.what.id

    @property
    def holds_back(self) -> str | None:
        """The kind of event that waits for it, None where nothing does."""
        return self.held.hold.back if self.held else None

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands in a list; of equals the earlier keeps its place."""
        over = self.incident.state is State.RESOLVED
        rank = HOLDS.index(self.held.hold) if self.held and over else len(HOLDS)
        return self.urgency, rank

    @property
    def due(self) -> datetime | None:
        """When it is due, UTC, or None for what has no time."""
        return self.duty.due if self.duty else None


def asked_of(view: DutyContext, person: Person, duties: Iterable[Duty]) -> list[Ask]:
    """Return what is asked of a person in one incident, what presses most first.

    `duties` are what is owed there, the earliest first; what somebody else owes and does not do is
    theirs too while they are the next who is asked for it. Somebody who leads in both roles is
    asked for both; whoever leads in none is asked what a helper is. A stranger could do none of
    it, and is asked for nothing; nor is whoever rests, is away or has left, unless they lead.
    """
    if not view.moment.roster.knows(person):
        return []
    if not view.reachable((person,)) and person not in view.incident.leads:
        return []
    theirs = [d for d in duties if _is_for(d, view, person) and not _of_no_use(d, view, person)]
    early = {duty.key for duty in theirs if is_too_early(duty, view) or _just_done(duty, view)}
    listed = _listed(view, person, theirs, list(_steps(view, person)), early)
    return sorted([*listed, *_to_write(view, person)], key=lambda ask: ask.urgency)


def _to_write(view: DutyContext, person: Person) -> Iterator[Ask]:
    """Yield the sections of the report that a person is asked to write, after what presses.

    It can wait for whoever rests.
    """
    if person in view.moment.unavailable:
        return
    sections = asked_to_write(view.incident, view.playbook, view.moment.roster, person)
    for section in sections:
        yield Ask(view.incident, Urgency.MEANWHILE, section, people=(person,))


def asked_for(view: DutyContext, role: Role, duties: Iterable[Duty]) -> list[Ask]:
    """Return what whoever takes over a lead role of an incident is asked, what presses most first.

    It is the list of whoever has it, without what is that person's alone; where nobody has, it is
    what is owed in the role's place.
    """
    holder, terms = view.incident.lead(role), view.moment.terms
    standpoint = _standpoint(view, role, holder or BOT)
    steps = [
        step
        for step in view.playbook.roles[role].steps
        if step.when and step.duty not in _PERSONAL and holds(step.when, standpoint)
    ]
    theirs = [
        duty
        for duty in duties
        if duty.code not in _PERSONAL and _is_of(duty, role, holder, terms.get(duty.code))
    ]
    early = {duty.key for duty in theirs if is_too_early(duty, view)}
    return _listed(view, holder or BOT, theirs, steps, early)


def holding(view: DutyContext, duties: Iterable[Duty], back: str) -> list[Ask]:
    """Return what is asked that holds an incident back from an event of a kind, as it is listed.

    Whoever owes each is found as for any duty.
    """
    playbook = view.playbook
    found = []
    for held in held_back(view.incident, playbook, view.now, back):
        duty = next((d for d in duties if d.code == held.hold.duty), None)
        urgency = _urgency(duty, view, BOT) if duty else Urgency.IN_ORDER
        urgency = min(urgency, Urgency.IN_ORDER)
        found.append(_ask(view, urgency, held, duty, held, _owing(view, held, duty)))
    return sorted(found, key=lambda ask: ask.place)


def _listed(
    view: DutyContext, person: Person, duties: list[Duty], steps: list[Step], early: Collection[str]
) -> list[Ask]:
    """Return duties, steps and what else holds the incident back as one list, each thing once.

    `early` are the keys of the duties that are not said yet, unless a step asks for them.
    """
    held_now = held_back(view.incident, view.playbook, view.now)
    open_now = [held for held in held_now if not held.waits]
    by_step = {step.id: _held_by(step, open_now) for step in steps}
    are_steps = {step.duty for step in steps} | {h.hold.duty for h in by_step.values() if h}
    soonest = {duty.code: duty for duty in reversed(duties)}
    vacancy = any(Condition.NO_ENGINEERING_LEAD in step.when for step in steps)
    found = []
    for duty in duties:
        if duty.code in are_steps or duty.key in early or (vacancy and _is_a_vacancy(duty)):
            continue
        held = next((each for each in open_now if each.hold.duty == duty.code), None)
        found.append(_ask(view, _urgency(duty, view, person), duty, duty, held, duty.people))
    for step in steps:
        held = by_step[step.id]
        urgency, code = _OF_STEPS[step.asked], step.duty or (held.hold.duty if held else None)
        timed = soonest.get(code) if code else None
        if timed is not None:
            pressing = _urgency(timed, view, person)
            urgency = pressing if pressing is Urgency.MEANWHILE else min(urgency, pressing)
        found.append(_ask(view, urgency, step, timed, held, (person,)))
    asked_already = {ask.held.hold.code for ask in found if ask.held}
    for held in open_now:
        if held.hold.back == CLOSE and held.hold.code not in asked_already:
            people = _owing(view, held, None)
            if person in people:
                found.append(_ask(view, Urgency.IN_ORDER, held, None, held, people))
    # Of equals, what somebody owes themselves comes before what they do in another's place.
    return sorted(found, key=lambda ask: (*ask.place, person not in ask.people))


def _is_a_vacancy(duty: Duty) -> bool:
    """Return whether a duty asks for an engineering lead, as there is none: a step may too."""
    role, holder = duty.facts.get("role"), duty.facts.get("holder")
    return duty.code == DutyCode.LEAD and role is Role.ENGINEERING_LEAD and holder is None


def _held_by(step: Step, open_now: Iterable[Held]) -> Held | None:
    return next((held for held in open_now if held.hold.asked_by.intersection(step.when)), None)


def _owing(view: DutyContext, held: Held, duty: Duty | None) -> tuple[Person, ...]:
    """Return who owes what holds an incident back: by its duty, or else whoever can settle it."""
    incident, code = view.incident, held.hold.duty
    if code is DutyCode.TASK:
        owners = [task.owner for task in held.facts["tasks"]]
        people = tuple(dict.fromkeys(filter(None, owners))) if all(owners) else ()
    elif duty is not None:
        return duty.people
    else:
        silent: tuple[Role, ...] = ()
        if code is DutyCode.AGREE_PRIORITY and not incident.needs_one_lead:
            silent = incident.priority.silent
        elif code is DutyCode.CYBER_ANSWER:
            silent = incident.cyber.silent
        people = tuple(dict.fromkeys(p for role in silent if (p := incident.lead(role))))
    return view.reachable(people) or view.owners(view.moment.terms.get(code, _OF_BOTH_LEADS))


def _is_of(duty: Duty, role: Role, holder: Person | None, terms: DutyTerms | None) -> bool:
    """Return whether a duty is of whoever has a lead role, or would be if somebody had."""
    if terms is not None and terms.role is not None:
        return terms.role is role
    theirs = holder is not None and holder in duty.people
    return theirs or terms is None or terms.pool is None


def _ask(
    view: DutyContext,
    urgency: Urgency,
    what: Step | Duty | Held,
    duty: Duty | None,
    held: Held | None,
    people: tuple[Person, ...],
) -> Ask:
    overdue_by = duty.overdue_by(view.now) if duty else None
    return Ask(view.incident, urgency, what, duty, overdue_by, held, people)


def _urgency(duty: Duty, view: DutyContext, person: Person) -> Urgency:
    """Return how pressing a duty is; what is a target, or asked too early, presses nobody.

    What was only suggested, and was not taken up in its time, holds up nothing else, nor does a
    call that nobody has answered for long.
    """
    before = _NOT_BEFORE.get(duty.code)
    if before and not holds(before, _standpoint(view, Role.HELPER, person)):
        return Urgency.TO_COME
    late = duty.overdue_by(view.now)
    if late is not None:
        old = duty.code == DutyCode.ANSWER and late > view.playbook.nudges.left_alone_after
        return Urgency.MEANWHILE if old else Urgency.OVERDUE
    if duty.code == DutyCode.FOLLOW_UP:
        return Urgency.AFTERWARDS
    if duty.target and not view.target and duty.due <= view.now:
        return Urgency.MEANWHILE
    return Urgency.TO_COME if duty.target or duty.ask > view.now else Urgency.DUE


def _is_for(duty: Duty, view: DutyContext, person: Person) -> bool:
    """Return whether a person owes a duty, or was asked for it last, in somebody's place."""
    if person in duty.people:
        return True
    times = reminder_of(view.incident, duty).times
    return bool(times) and person in asked(view, duty, times)


def _of_no_use(duty: Duty, view: DutyContext, person: Person) -> bool:
    """Return whether nobody could be asked for what a duty is about, as out of hours."""
    before = _NOT_BEFORE.get(duty.code)
    if before is None or Condition.PROVIDED not in before:
        return False
    return not holds((Condition.PROVIDED,), _standpoint(view, Role.HELPER, person))


def is_too_early(duty: Duty, view: DutyContext) -> bool:
    """Return whether a duty is not worth a word yet: what is only suggested, or holds for hours."""
    suggested = duty.target and not view.target
    return duty.ask > view.now and (suggested or duty.code in _ONLY_WHEN_ASKED)


def _just_done(duty: Duty, view: DutyContext) -> bool:
    """Return whether a duty is owed anew as it was done a moment ago, by whoever reads this."""
    return duty.ask > view.now and duty.code in _AGAIN and duty.since > view.now - _A_MOMENT


def _steps(view: DutyContext, person: Person) -> Iterator[Step]:
    """Yield the playbook's steps for a person whose conditions hold, each once, in its order.

    Whoever rests or is away is put to no work; what they have left untold is theirs to tell.
    """
    said = set()
    incident = view.incident
    parts = [(part, Role.HELPER) for part in incident.parts_of(person)]
    theirs = [*((role.value, role) for role in incident.roles_of(person)), *parts]
    for name, role in theirs or [(Role.HELPER.value, Role.HELPER)]:
        standpoint = _standpoint(view, role, person)
        at_rest = standpoint.rests and not _is_at_it(view.incident, person)
        guide = view.playbook.roles.get(name)
        for step in guide.steps if guide else ():
            if at_rest and _LEFT_UNTOLD.isdisjoint(step.when):
                continue
            if step.when and step.id not in said and holds(step.when, standpoint):
                said.add(step.id)
                yield step


def _is_at_it(incident: Incident, person: Person) -> bool:
    return incident.is_worked_on and incident.takes_part(person)


def _standpoint(view: DutyContext, role: Role, person: Person) -> Standpoint:
    moment = view.moment
    rests = person in moment.unavailable
    return Standpoint(
        view.incident,
        role,
        person,
        view.playbook,
        moment.roster,
        view.now,
        rests,
        moment.workload,
    )
