"""What is owed when an incident is over, and the tasks that it leaves."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from muster.duties.context import DutyContext
from muster.duties.duty import Duty
from muster.incidents.clocks import IncidentClock
from muster.incidents.holding import resolution_to_tell
from muster.incidents.lifecycle import State
from muster.incidents.reviews import review_days, review_owed
from muster.incidents.values import Task
from muster.people import Person
from muster.playbook.vocabulary import Counting, DutyCode


def resolution(view: DutyContext) -> Iterable[Duty]:
    """Soon after the end: the resolution, in every channel of the first announcement (R90–R92)."""
    incident = view.incident
    if incident.state is not State.RESOLVED or incident.resolved_at is None:
        return ()
    untold = resolution_to_tell(incident, view.playbook)
    if not untold:
        return ()
    clock = IncidentClock(view.clock.counting, view.moment.hours)
    due = clock.after(incident.resolved_at, view.playbook.comms.resolution_within)
    facts = {"channels": untold, "under_way": False}
    return (view.duty(DutyCode.RESOLUTION, incident.resolved_at, due, clock=clock, facts=facts),)


def review(view: DutyContext) -> Iterable[Duty]:
    """A business day after the end: to book the review, one to two weeks on (R93, R94, R96).

    It is owed on when somebody has closed the incident without.
    """
    incident, terms = view.incident, view.playbook.review
    if incident.resolved_at is None or not review_owed(incident, view.playbook):
        return ()
    clock = IncidentClock(Counting.WORKING, view.moment.hours)
    due = clock.after(incident.resolved_at, terms.book_within)
    facts = {"days": review_days(incident, view.playbook, view.now)}
    since = incident.resolved_at
    return (view.duty(DutyCode.REVIEW, since, due, clock=clock, steady=True, facts=facts),)


def tasks(view: DutyContext) -> Iterable[Duty]:
    """When a task is due, until it is done, also after the incident is closed or dismissed."""
    incident = view.incident
    clock = IncidentClock(view.clock.counting, view.moment.hours)
    apart = DutyCode.FOLLOW_UP in view.moment.terms
    for task in incident.open_tasks:
        if task.due is not None and not (task.after and apart):
            yield view.duty(
                DutyCode.TASK,
                task.due,
                task.due,
                named=str(task.number),
                people=view.reachable((task.owner,)) or None if task.owner else None,
                clock=clock,
                target=False,
                facts={"task": task, "away": _away(view, task)},
            )


def follow_ups(view: DutyContext) -> Iterable[Duty]:
    """When a follow-up is due, or work begins after that: to whoever has it, alone, at its pace."""
    hours = view.moment.hours
    for task in view.incident.open_tasks:
        if task.due is None or not task.after:
            continue
        day = task.due.astimezone(view.playbook.timezone).date()
        ask = task.due if hours.is_working_day(day) else hours.next_opening(task.due)
        yield view.duty(
            DutyCode.FOLLOW_UP,
            task.due,
            task.due,
            ask=ask,
            named=str(task.number),
            people=_whose(view, task, ask),
            clock=view.wall_clock,
            target=False,
            facts={"task": task, "away": _away(view, task)},
            steady=True,
        )


def _whose(view: DutyContext, task: Task, ask: datetime) -> tuple[Person, ...] | None:
    """Return whose a follow-up is; None for the usual ones, once what somebody away has is due."""
    early = ask > view.now
    return (task.owner,) if task.owner and (early or _away(view, task) is None) else None


def _away(view: DutyContext, task: Task) -> Person | None:
    """Return its owner where they rest or are away, and somebody else is asked in their place."""
    return task.owner if task.owner in view.moment.unavailable else None


RULES: Mapping[DutyCode, Callable[[DutyContext], Iterable[Duty]]] = {
    DutyCode.RESOLUTION: resolution,
    DutyCode.REVIEW: review,
    DutyCode.TASK: tasks,
    DutyCode.FOLLOW_UP: follow_ups,
}

AFTERWARDS = frozenset({DutyCode.REVIEW.value, DutyCode.TASK.value, DutyCode.FOLLOW_UP.value})
"""What can be owed in an incident that is over."""

IF_SUSPECTED = frozenset({DutyCode.CYBER_ANSWER.value, DutyCode.CYBER_CALL.value})
"""What is owed too where somebody has suspected since that it is one of cyber security."""
