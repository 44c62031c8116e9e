"""What the playbook asks of somebody now: its steps, where their conditions hold.

The steps and their words are the playbook's; what a condition means is here, in one table.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from muster.incident.leading import in_scope
from muster.incident.lifecycle import State
from muster.incident.state import Incident
from muster.people import Person, Roster
from muster.playbook.conditions import Condition
from muster.playbook.model import Playbook, Step
from muster.playbook.reaching import Route
from muster.playbook.vocabulary import Role


@dataclass(frozen=True, slots=True)
class View:
    """An incident as one person in one role sees it."""

    incident: Incident
    role: Role
    person: Person
    playbook: Playbook
    roster: Roster


_Test = Callable[[View], bool]


def _in(*states: State) -> _Test:
    return lambda view: view.incident.state in states


def _priority_not_stated(view: View) -> bool:
    priority = view.incident.priority
    return not priority.agreed and view.role not in priority.by_role


def _lead_out_of_scope(view: View) -> bool:
    lead = view.incident.engineering_lead
    priority = view.incident.priority.driving(view.playbook)
    if lead is None or priority is None:
        return False
    return not in_scope(lead, priority, view.playbook, view.roster)


def _lead_keeps_to_runbooks(view: View) -> bool:
    lead = view.incident.engineering_lead
    pools = view.roster.pools_of(lead) if lead else frozenset()
    engineers = [pool for pool in view.playbook.pools if pool.engineers and pool.id in pools]
    return bool(engineers) and all(pool.runbooks_only for pool in engineers)


def _triaged(view: View) -> bool:
    incident = view.incident
    decided = incident.tenants is not None and bool(incident.priority.named)
    return decided or incident.state is not State.DECLARED


def _asked_by(view: View, which: Callable[[Route], bool]) -> bool:
    routes = view.playbook.escalation.routes
    return any(view.incident.escalated(route.id) for route in routes if which(route))


def _resolution_untold(view: View) -> bool:
    incident = view.incident
    never_told = not incident.announcements and incident.tenants is not False
    return never_told or bool(incident.untold_channels)


CONDITIONS: Mapping[Condition, _Test] = {
    Condition.ACTIVE: lambda view: view.incident.is_active and view.incident.state != State.PAUSED,
    Condition.DECLARED: _in(State.DECLARED),
    Condition.INVESTIGATING: _in(State.INVESTIGATING),
    Condition.WORKING: _in(State.DECLARED, State.INVESTIGATING),
    Condition.MONITORING: _in(State.MONITORING),
    Condition.PAUSED: _in(State.PAUSED),
    Condition.RESOLVED: _in(State.RESOLVED),
    Condition.TENANTS_UNANSWERED: lambda view: view.incident.tenants is None,
    Condition.TENANTS_AFFECTED: lambda view: view.incident.tenants is True,
    Condition.NO_ENGINEERING_LEAD: lambda view: view.incident.engineering_lead is None,
    Condition.NO_COMMS_LEAD: lambda view: view.incident.comms_lead is None,
    Condition.HAS_COMMS_LEAD: lambda view: view.incident.comms_lead is not None,
    Condition.PRIORITY_NOT_STATED: _priority_not_stated,
    Condition.PRIORITY_AWAITS_ME: lambda v: v.incident.priority.awaiting(v.role) is not None,
    Condition.CYBER_AWAITS_ME: lambda v: v.incident.cyber.awaits(v.role),
    Condition.CYBER_CONFIRMED: lambda view: view.incident.cyber.confirmed,
    Condition.NOTHING_RECORDED: lambda view: view.incident.entries == 0,
    Condition.NO_RUNBOOK_TRIED: lambda view: not view.incident.runbooks,
    Condition.RUNBOOK_FAILED: lambda view: any(not r.worked for r in view.incident.runbooks),
    Condition.NO_RUNBOOK_WORKED: lambda view: not any(r.worked for r in view.incident.runbooks),
    Condition.NO_HELPERS: lambda view: not view.incident.helpers,
    Condition.NOT_REPORTED: lambda view: view.incident.reported_at is None,
    Condition.NO_TICKET: lambda view: view.incident.ticket is None,
    Condition.TASKS_OPEN: lambda view: bool(view.incident.open_tasks),
    Condition.NOT_TAKING_PART: lambda view: not view.incident.takes_part(view.person),
    Condition.LEAD_KEEPS_TO_RUNBOOKS: _lead_keeps_to_runbooks,
    Condition.LEAD_OUT_OF_SCOPE: _lead_out_of_scope,
    Condition.NOTHING_ANNOUNCED: lambda view: not view.incident.announcements,
    Condition.RESOLUTION_UNTOLD: _resolution_untold,
    Condition.REVIEW_NOT_BOOKED: lambda view: view.incident.review_at is None,
    Condition.TRIAGED: _triaged,
    Condition.TENANTS_TOLD: lambda view: bool(view.incident.announcements),
    Condition.COLLEAGUES_ASKED: lambda view: (
        bool(view.incident.helpers) or _asked_by(view, lambda route: route.asks_colleagues)
    ),
    Condition.RUNBOOK_TRIED: lambda view: bool(view.incident.runbooks),
    Condition.WORK_RECORDED: lambda view: view.incident.entries > 0,
    Condition.LAST_RESORT_ASKED: lambda view: _asked_by(view, lambda route: route.last_resort),
    Condition.OVER: lambda view: not view.incident.is_active,
}


def next_steps(
    incident: Incident, person: Person, *, playbook: Playbook, roster: Roster
) -> Iterator[Step]:
    """Yield the steps that the playbook asks of a person now, most pressing first.

    Somebody who leads in both roles is asked for both; whoever leads in none is asked what a
    helper is. Nothing when nothing is asked of them, nor of a stranger, who could do none of it.
    """
    if not roster.knows(person):
        return
    for role in incident.roles_of(person) or (Role.HELPER,):
        view = View(incident, role, person, playbook, roster)
        yield from (step for step in playbook.roles[role].steps if _asked(step, view))


def holds(conditions: Iterable[Condition], view: View) -> bool:
    """Return whether all of these conditions hold; with none they do."""
    return all(CONDITIONS[condition](view) for condition in conditions)


def _asked(step: Step, view: View) -> bool:
    return bool(step.when) and holds(step.when, view)
