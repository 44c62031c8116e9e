"""Moving an incident through its states, and the reasons why not yet."""

from datetime import datetime

from muster.bodies import Body, kind_of
from muster.incident import events, lifecycle
from muster.incident.outcome import Already, Asking, Outcome, Reason
from muster.incident.permissions import lacks
from muster.incident.state import Incident
from muster.playbook.vocabulary import Permission, Rule


def fix(
    incident: Incident, asking: Asking, text: str, *, happened: datetime | None = None
) -> Outcome:
    """Return that it seems fixed and is watched."""
    return _move(incident, asking, events.Fixed(text), happened=happened)


def resolve(
    incident: Incident, asking: Asking, text: str, *, happened: datetime | None = None
) -> Outcome:
    """Return that it is over, or the reasons why not yet."""
    reason = None
    if incident.cyber.suspected and not incident.cyber.confirmed:
        reason = Reason(
            "cyber_unsettled", {"incident": incident}, rule=Rule.CYBER_SETTLED_BEFORE_RESOLVE
        )
    return _move(incident, asking, events.Resolved(text), reason, happened=happened)


def pause(incident: Incident, asking: Asking, text: str) -> Outcome:
    """Return that work stops for now."""
    return _move(incident, asking, events.Paused(text))


def resume(incident: Incident, asking: Asking, text: str = "") -> Outcome:
    """Return that work starts again."""
    return _move(incident, asking, events.Resumed(text))


def reopen(incident: Incident, asking: Asking, text: str) -> Outcome:
    """Return that it is not over after all."""
    return _move(incident, asking, events.Reopened(text))


def dismiss(incident: Incident, asking: Asking, text: str) -> Outcome:
    """Return that it was no incident; the history is kept (R48)."""
    return _move(incident, asking, events.Dismissed(text))


def close(incident: Incident, asking: Asking, text: str = "") -> Outcome:
    """Return that nothing is owed any more, or the reasons why something still is."""
    return _move(
        incident, asking, events.Closed(text), *_still_owed(incident), permission=Permission.CLOSE
    )


def _still_owed(incident: Incident) -> list[Reason]:
    reasons = []
    if incident.tenants is None:
        reasons.append(Reason("tenants_unanswered", rule=Rule.TENANTS_ANSWERED_BEFORE_CLOSE))
    if not incident.priority.settled:
        named = {"named": incident.priority.named}
        reasons.append(Reason("priority_not_agreed", named, rule=Rule.PRIORITY_AGREED_BEFORE_CLOSE))
    if incident.open_tasks:
        tasks = {"tasks": incident.open_tasks}
        reasons.append(Reason("tasks_open", tasks, rule=Rule.TASKS_DONE_BEFORE_CLOSE))
    return reasons


def _move(
    incident: Incident,
    asking: Asking,
    body: Body,
    *reasons: Reason | None,
    permission: Permission = Permission.STEER,
    happened: datetime | None = None,
) -> Outcome:
    kind = kind_of(body)
    target = lifecycle.leads_to(kind)
    if kind not in lifecycle.TRANSITIONS[incident.state]:
        if _done_already(incident, target):
            return Already("state", {"incident": incident})
        wrong = Reason(
            "wrong_state",
            {"incident": incident, "target": target, "starts": lifecycle.starting_states(kind)},
            yields=False,
        )
        return asking.decide([lacks(asking, permission, incident), wrong])
    early = None
    if happened is not None and happened < incident.declared_at:
        early = Reason("before_declaration", {"incident": incident}, yields=False)
    return asking.decide(
        [lacks(asking, permission, incident), early, *reasons], body, happened=happened
    )


def _done_already(incident: Incident, target: lifecycle.State) -> bool:
    """Return whether the incident is where the event would lead, or past it."""
    beyond = {lifecycle.State.RESOLVED: {lifecycle.State.CLOSED}}
    return incident.state is target or incident.state in beyond.get(target, ())
