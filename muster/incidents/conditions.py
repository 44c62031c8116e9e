"""What each condition of a playbook's steps and rungs means, in one table."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from muster.incidents.holding import CLOSE, RESOLVE, held_back, resolution_to_tell
from muster.incidents.incident import Incident
from muster.incidents.leadership import engineers_for, other_engineers
from muster.incidents.lifecycle import State
from muster.incidents.priority_scope import lead_out_of_scope
from muster.incidents.progress import resume
from muster.incidents.reviews import review_owed
from muster.incidents.role_fitness import unfit
from muster.incidents.succession import successors
from muster.kernel.decisions import DecisionContext, Refused
from muster.kernel.workload import NOTHING, Workload
from muster.people import Person, Roster
from muster.playbook.conditions import Condition
from muster.playbook.model import Playbook
from muster.playbook.routes import Route
from muster.playbook.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Standpoint:
    """An incident as one person in one role sees it at an instant, UTC.

    `rests` is whether that person rests, or is away; `workload` what people have worked of late.
    `found` are the conditions that were asked of it, each of which many steps have, and whether
    they hold.
    """

    incident: Incident
    role: Role
    person: Person
    playbook: Playbook
    roster: Roster
    now: datetime
    rests: bool = False
    workload: Workload = NOTHING
    found: dict[Condition, bool] = field(default_factory=dict, compare=False, repr=False)

    @property
    def context(self) -> DecisionContext:
        """The same person, asking for something at that instant."""
        return DecisionContext(
            self.person, self.now, self.playbook, self.roster, workload=self.workload
        )


_Test = Callable[[Standpoint], bool]


def _in(*states: State) -> _Test:
    return lambda view: view.incident.state in states


def _priority_not_stated(view: Standpoint) -> bool:
    priority = view.incident.priority
    waits = priority.awaiting(view.role) is not None
    known = priority.agreed or view.incident.priority_settled
    return not known and view.role not in priority.by_role and not waits


def _priority_awaits_me(view: Standpoint) -> bool:
    incident = view.incident
    return not incident.priority_settled and incident.priority.awaiting(view.role) is not None


def _somebody_in_scope(view: Standpoint) -> bool:
    priority = view.incident.priority.driving_priority(view.playbook)
    return priority is not None and bool(engineers_for(priority, view.context))


def _lead_keeps_to_runbooks(view: Standpoint) -> bool:
    lead = view.incident.engineering_lead
    pools = view.roster.pools_of(lead) if lead else frozenset()
    engineers = [pool for pool in view.playbook.pools if pool.engineers and pool.id in pools]
    return bool(engineers) and all(pool.runbooks_only for pool in engineers)


def _triaged(view: Standpoint) -> bool:
    incident = view.incident
    decided = incident.tenants is not None and bool(incident.priority.named)
    return decided or incident.state is not State.DECLARED


def _asked_by(view: Standpoint, which: Callable[[Route], bool]) -> bool:
    routes = view.playbook.escalation.routes
    return any(view.incident.escalated(route.id) for route in routes if which(route))


def _tasks_open(view: Standpoint) -> bool:
    """Return whether a task is to be done before the incident is closed."""
    zone = view.playbook.timezone
    return any(task.holds_back(view.now, zone) for task in view.incident.open_tasks)


def _colleagues_asked(view: Standpoint) -> bool:
    helped = other_engineers(view.incident, view.playbook, view.roster)
    return bool(helped) or _asked_by(view, lambda route: route.asks_colleagues)


def _colleagues_tried(view: Standpoint) -> bool:
    """Return whether other engineers were asked, or none is available who could be (R32)."""
    pools = [pool.id for pool in view.playbook.pools if pool.engineers and not pool.last_resort]
    there = set(view.roster.available_in(pools)) - set(view.incident.taking_part)
    return _colleagues_asked(view) or not there


def _nothing_recorded(view: Standpoint) -> bool:
    """Return whether nobody has written what they do: a runbook that was tried says it too."""
    return view.incident.entries == 0 and not view.incident.runbooks


def _cyber_not_called(view: Standpoint) -> bool:
    there = any(route.needs_cyber for route in view.playbook.escalation.routes)
    return there and not _asked_by(view, lambda route: route.needs_cyber)


def _sending_failed(view: Standpoint) -> bool:
    """Return whether the last thing that was to be said somewhere did not get there."""
    drafts = [draft for draft in view.incident.drafts if draft.sendings and not draft.discarded]
    return bool(drafts) and any(sending.failed for sending in drafts[-1].sendings)


def _state_untold(view: Standpoint) -> bool:
    """Return whether tenants were told something, but nothing since the present state began."""
    told = view.incident.announcements
    return bool(told) and not view.incident.tells_state(told[-1])


def _provided(view: Standpoint) -> bool:
    """Return whether people may be called: it is in hours, or somebody is provided out of them."""
    playbook = view.playbook
    return playbook.out_of_hours.provision or playbook.office_hours.is_open(view.now)


def _called_to_comms(view: Standpoint) -> bool:
    """Return whether somebody was called to lead the comms, and nobody does yet."""
    incident = view.incident
    gone = view.rests or view.person in incident.left_for_good
    able = not gone and not unfit(view.context, view.person)
    return (
        able
        and incident.comms_lead is None
        and any(
            call.fills is Role.COMMS_LEAD and view.person in call.people and not call.called_off
            for call in incident.escalations
            if not call.spent
        )
    )


def _can_help(view: Standpoint) -> bool:
    """Return whether somebody is an engineer who is fit, and has not just given up their part."""
    if view.rests or view.person in view.incident.left_for_good:
        return False
    pools = view.roster.pools_of(view.person)
    engineers = [pool for pool in view.playbook.pools if pool.engineers and not pool.last_resort]
    return not pools or any(pool.id in pools for pool in engineers)


def _could_lead(view: Standpoint) -> bool:
    """Return whether somebody could be engineering lead here: an engineer, fit and in scope."""
    return view.person in successors(view.incident, view.context, Role.ENGINEERING_LEAD)


def _leads_fit(view: Standpoint) -> bool:
    """Return whether work could go on with those who lead, as far as they are there and fit."""
    against = resume(view.incident, view.context)
    return not isinstance(against, Refused) or not any("fresh" in r.facts for r in against.reasons)


def _held_from(back: str, view: Standpoint) -> bool:
    """Return whether something is to be settled before an event of that kind."""
    return any(held_back(view.incident, view.playbook, view.now, back))


def _quiet(view: Standpoint) -> bool:
    """Return whether nothing was written for as long as the engineering lead reports (R24)."""
    written = view.incident.written_at
    return written is None or written + view.playbook.comms.report_every[0] <= view.now


def _comms_lead_elsewhere(view: Standpoint) -> bool:
    return view.incident.comms_lead not in (None, view.person)


CONDITIONS: Mapping[Condition, _Test] = {
    Condition.ACTIVE: lambda view: view.incident.is_worked_on,
    Condition.ONGOING: lambda view: view.incident.is_active,
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
    Condition.HAS_COMMS_LEAD: _comms_lead_elsewhere,
    Condition.PRIORITY_NOT_STATED: _priority_not_stated,
    Condition.PRIORITY_AWAITS_ME: _priority_awaits_me,
    Condition.CYBER_AWAITS_ME: lambda v: v.incident.cyber.awaits(v.role),
    Condition.CYBER_CONFIRMED: lambda view: view.incident.cyber.confirmed,
    Condition.NOTHING_RECORDED: _nothing_recorded,
    Condition.NO_RUNBOOK_TRIED: lambda view: not view.incident.runbooks,
    Condition.RUNBOOK_FAILED: lambda view: any(not r.worked for r in view.incident.runbooks),
    Condition.NO_RUNBOOK_WORKED: lambda view: not any(r.worked for r in view.incident.runbooks),
    Condition.NO_HELPERS: lambda v: not other_engineers(v.incident, v.playbook, v.roster),
    Condition.NOT_REPORTED: lambda view: view.incident.reported_at is None,
    Condition.NO_TICKET: lambda view: view.incident.ticket is None,
    Condition.TASKS_OPEN: _tasks_open,
    Condition.TAKING_PART: lambda view: view.incident.takes_part(view.person),
    Condition.NOT_TAKING_PART: lambda view: not view.incident.takes_part(view.person),
    Condition.LEAD_KEEPS_TO_RUNBOOKS: _lead_keeps_to_runbooks,
    Condition.LEAD_OUT_OF_SCOPE: lambda view: lead_out_of_scope(
        view.incident, view.playbook, view.roster
    ),
    Condition.NOTHING_ANNOUNCED: lambda view: not view.incident.announcements,
    Condition.RESOLUTION_UNTOLD: lambda v: bool(resolution_to_tell(v.incident, v.playbook)),
    Condition.REVIEW_NOT_BOOKED: lambda view: review_owed(view.incident, view.playbook),
    Condition.TRIAGED: _triaged,
    Condition.TENANTS_TOLD: lambda view: bool(view.incident.announcements),
    Condition.COLLEAGUES_ASKED: _colleagues_asked,
    Condition.COLLEAGUES_NOT_ASKED: lambda view: not _colleagues_tried(view),
    Condition.COLLEAGUES_TRIED: _colleagues_tried,
    Condition.RUNBOOK_TRIED: lambda view: bool(view.incident.runbooks),
    Condition.WORK_RECORDED: lambda view: view.incident.tried,
    Condition.LAST_RESORT_ASKED: lambda view: _asked_by(view, lambda route: route.last_resort),
    Condition.LAST_RESORT_NOT_ASKED: lambda view: (
        not _asked_by(view, lambda route: route.last_resort)
    ),
    Condition.OVER: lambda view: not view.incident.is_active,
    Condition.CYBER_NOT_CALLED: _cyber_not_called,
    Condition.NOT_ON_CALL: lambda view: view.person not in view.incident.on_call,
    Condition.SOMEBODY_IN_SCOPE: _somebody_in_scope,
    Condition.NOBODY_IN_SCOPE: lambda view: not _somebody_in_scope(view),
    Condition.NOT_AWAITING_SCOPE: lambda view: not view.incident.awaits_scope,
    Condition.BY_HAND_UNTOLD: lambda view: bool(view.incident.by_hand_untold),
    Condition.NOTHING_BY_HAND: lambda view: not view.incident.by_hand_untold,
    Condition.SENDING_FAILED: _sending_failed,
    Condition.STATE_UNTOLD: _state_untold,
    Condition.RETURN_UNTOLD: lambda view: bool(view.incident.told_over),
    Condition.FIT_TO_CLOSE: lambda view: not _held_from(CLOSE, view),
    Condition.FIT_TO_RESOLVE: lambda view: not _held_from(RESOLVE, view),
    Condition.PROVIDED: _provided,
    Condition.CALLED_TO_COMMS: _called_to_comms,
    Condition.CAN_HELP: _can_help,
    Condition.COULD_LEAD: _could_lead,
    Condition.LEADS_FIT: _leads_fit,
    Condition.QUIET: _quiet,
}


def holds(conditions: Iterable[Condition], view: Standpoint) -> bool:
    """Return whether all of these conditions hold; with none they do."""
    found = view.found
    for condition in conditions:
        held = found.get(condition)
        if held is None:
            held = found[condition] = CONDITIONS[condition](view)
        if not held:
            return False
    return True
