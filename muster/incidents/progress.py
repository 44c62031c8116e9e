"""Moving an incident through its states, and the reasons why not yet."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from muster.incidents import events, lifecycle
from muster.incidents.holding import CLOSE, RESOLVE, held_back
from muster.incidents.incident import Incident
from muster.incidents.leadership import give_roles, suits
from muster.incidents.meetings import (
    Gathering,
    calling_off,
    calling_off_continuation,
    guests_of_continuation,
    invitation,
)
from muster.incidents.priority_scope import lead_out_of_scope
from muster.incidents.role_fitness import absent
from muster.incidents.succession import asked_to_lead
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Reason
from muster.kernel.effects import EffectAsked
from muster.kernel.payloads import Payload
from muster.kernel.permissions import missing_permission
from muster.people import Person
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import LEADS, Permission, Role, Rule
from muster.times import reached

_OVER = frozenset({lifecycle.State.RESOLVED, lifecycle.State.CLOSED, lifecycle.State.DISMISSED})


def fix(
    incident: Incident, context: DecisionContext, text: str, *, happened: datetime | None = None
) -> Outcome:
    """Return that it seems fixed and is watched."""
    return _move(incident, context, events.Fixed(text), happened=happened)


def resolve(
    incident: Incident, context: DecisionContext, text: str, *, happened: datetime | None = None
) -> Outcome:
    """Return that it is over, or the reasons why not yet."""
    reasons = _held_back(incident, context, RESOLVE)
    if incident.cyber.confirmed:
        reasons.append(_of_cyber(incident, context))
    return _move(incident, context, events.Resolved(text), *reasons, happened=happened)


def pause(
    incident: Incident,
    context: DecisionContext,
    text: str,
    *,
    continue_at: datetime | None = None,
    happened: datetime | None = None,
    filed: bool = False,
) -> Outcome:
    """Return that work stops for now, or the reasons why not yet (R98, R102).

    "The comms lead should check the incident report has a summary of the incident and is
    up-to-date": both must be fresh. `continue_at` (UTC) is when the continuation meeting is, None
    for the playbook's time on the next working day (R104). What waits for somebody whose pool takes
    on its priority waits without a meeting; what has targets only owes no documents.
    `happened` is when people stopped, None for now: a pause that was forgotten is no work. Those
    who take part are invited to the meeting; with `filed` that goes into the folder too.
    """
    playbook = context.playbook
    if lead_out_of_scope(incident, playbook, context.roster):
        waits = events.Paused(text, continue_at, awaits_scope=True)
        return _move(incident, context, waits, happened=happened)
    meeting = continue_at or next_continuation(context.now, playbook)
    guests = guests_of_continuation(incident, playbook, context.roster)
    return _move(
        incident,
        context,
        events.Paused(text, meeting),
        *_undocumented(incident, context),
        happened=happened,
        also=invitation(incident, Gathering.CONTINUATION, meeting, guests, context, filed=filed),
    )


def next_continuation(now: datetime, playbook: Playbook) -> datetime:
    """Return the next continuation meeting, UTC: the playbook's time on a working day after now.

    Source: "an incident continuation meeting", at 9am the next working day in later versions.
    """
    at, zone, hours = (
        playbook.long_running.continuation_at,
        playbook.timezone,
        playbook.office_hours,
    )
    today = now.astimezone(zone).date()
    if hours.is_working_day(today) and reached(today, at, zone) > now:
        return reached(today, at, zone)
    return reached(hours.next_working_day(today), at, zone)


def resume(
    incident: Incident,
    context: DecisionContext,
    text: str = "",
    *,
    fresh: Mapping[Role, Person] | None = None,
) -> Outcome:
    """Return that work starts again, with fresh leads where they are named (R98, R99).

    Whoever leads from now on must be there, rested and in scope; that yields to `--because`. What
    goes on already is given the leads that are named.
    """
    return _go_on(incident, context, events.Resumed(text), fresh or {})


def reopen(
    incident: Incident,
    context: DecisionContext,
    text: str,
    *,
    fresh: Mapping[Role, Person] | None = None,
) -> Outcome:
    """Return that it is not over after all, with fresh leads where they are named.

    Who leads from now on must be fit for it as at `resume`, but for those who watch it, who have
    only just stopped, or who reopen it themselves: they are there.
    """
    return _go_on(incident, context, events.Reopened(text), fresh or {})


def _go_on(
    incident: Incident, context: DecisionContext, body: Payload, named: Mapping[Role, Person]
) -> Outcome:
    kind = body.KIND
    if named and incident.is_worked_on and kind not in lifecycle.TRANSITIONS[incident.state]:
        return give_roles(incident, context, named)
    leads = {role: named.get(role) or incident.lead(role) for role in LEADS}
    reasons: list[Reason | None] = []
    for role, person in leads.items():
        if person is None or (role not in named and _goes_on(incident, context, person)):
            continue
        wrong = [absent(context, person), *suits(incident, context, role, person)]
        could = [
            each
            for each in asked_to_lead(incident, context, role)
            if each not in (*leads.values(),)
        ]
        offered = {"role": role, "could": could, "incident": incident, "moves": kind}
        reasons += [replace(r, facts={**r.facts, "fresh": offered}) for r in wrong if r]
    # Who had both roles took them for a reason that was given then.
    newly = any(person != incident.lead(role) for role, person in named.items())
    if newly and leads[Role.ENGINEERING_LEAD] is not None and len({*leads.values()}) == 1:
        facts = {"person": leads[Role.ENGINEERING_LEAD], "other": Role.ENGINEERING_LEAD}
        reasons.append(Reason("two_people_lead", facts, rule=Rule.TWO_PEOPLE_LEAD))
    taken = [
        events.RoleTaken(role, person)
        for role, person in named.items()
        if person != incident.lead(role)
    ]
    return _move(incident, context, body, *reasons, also=taken)


def _goes_on(incident: Incident, context: DecisionContext, person: Person) -> bool:
    """Return whether a lead goes on anyhow: is at work, is there, or stopped for no real break."""
    if incident.is_worked_on:
        return True
    if incident.state is lifecycle.State.PAUSED:
        return False
    span, fatigue = context.workload.last.get(person), context.playbook.fatigue
    if person == context.who:
        return True
    if span is None or span.end is None:
        return False
    stopped = context.now - span.end
    return stopped < fatigue.break_of and context.now - span.start < fatigue.longest_stint


def _of_cyber(incident: Incident, context: DecisionContext) -> Reason | None:
    """Return the reason why somebody may not end what may be a cyber security incident, or None."""
    return (
        missing_permission(context, Permission.JUDGE_CYBER, incident)
        if incident.cyber.suspected
        else None
    )


def dismiss(incident: Incident, context: DecisionContext, text: str) -> Outcome:
    """Return that it was no incident, or the reasons why not yet; the history is kept (R48).

    Where tenants were told of it, they are told first that nothing is wrong: once it is dismissed
    nobody thinks of them any more. So it is with a suspicion of cyber security that nobody settled.
    """
    untold = None
    if incident.expecting_channels:
        facts = {"incident": incident, "channels": incident.expecting_channels}
        untold = Reason("end_untold", facts, rule=Rule.END_TOLD_BEFORE_DISMISS)
    return _move(
        incident,
        context,
        events.Dismissed(text),
        _of_cyber(incident, context),
        *_held_back(incident, context, RESOLVE),
        untold,
    )


def close(incident: Incident, context: DecisionContext, text: str = "") -> Outcome:
    """Return that nothing is owed any more, or the reasons why something still is."""
    return _move(
        incident,
        context,
        events.Closed(text),
        *_held_back(incident, context, CLOSE),
        permission=Permission.CLOSE,
    )


def _held_back(incident: Incident, context: DecisionContext, back: str) -> list[Reason | None]:
    """Return the reasons why something that is asked must be settled first."""
    return [each.reason for each in held_back(incident, context.playbook, context.now, back)]


def _undocumented(incident: Incident, context: DecisionContext) -> list[Reason]:
    """Return why the record is not fit to be handed on; nothing for what has targets only."""
    playbook, rule = context.playbook, Rule.DOCUMENTED_BEFORE_PAUSE
    driving = incident.priority.driving_priority(playbook)
    if driving is not None and driving.target_only:
        return []
    earliest = context.now - playbook.long_running.fresh_within
    reasons = []
    if incident.summarised_at is None:
        reasons.append(Reason("no_summary", rule=rule))
    elif incident.summarised_at < earliest:
        stale = {"at": incident.summarised_at, "now": context.now}
        reasons.append(Reason("stale_summary", stale, rule=rule))
    if incident.written_at is None or incident.written_at < earliest:
        written = {"at": incident.written_at, "now": context.now}
        reasons.append(Reason("stale_timeline", written, rule=rule))
    return reasons


def _move(
    incident: Incident,
    context: DecisionContext,
    body: Payload,
    *reasons: Reason | None,
    permission: Permission = Permission.STEER,
    happened: datetime | None = None,
    also: Iterable[Payload] = (),
) -> Outcome:
    kind = body.KIND
    target = lifecycle.leads_to(kind)
    if kind not in lifecycle.TRANSITIONS[incident.state]:
        if _done_already(incident, target):
            return NoChange("state", {"incident": incident})
        wrong = Reason(
            "wrong_state",
            {"incident": incident, "target": target, "starts": lifecycle.starting_states(kind)},
            yields=False,
        )
        return context.decide([missing_permission(context, permission, incident), wrong])
    early = None
    if happened is not None and happened < incident.declared_at:
        early = Reason("before_declaration", {"incident": incident}, yields=False)
    return context.decide(
        [missing_permission(context, permission, incident), early, *reasons],
        body,
        *also,
        *_called_off(incident, context, target),
        happened=happened,
    )


def _called_off(
    incident: Incident, context: DecisionContext, target: lifecycle.State
) -> tuple[EffectAsked, ...]:
    """Return what calls off the meetings that a move makes needless."""
    off: tuple[EffectAsked, ...] = ()
    ends = target in _OVER
    if ends or incident.state is lifecycle.State.PAUSED:
        off += calling_off_continuation(incident, context, ends=ends)
    if target is lifecycle.State.DISMISSED:
        off += calling_off(incident, Gathering.REVIEW, context)
    return off


def _done_already(incident: Incident, target: lifecycle.State) -> bool:
    """Return whether the incident is where the event would lead, or past it."""
    beyond = {lifecycle.State.RESOLVED: {lifecycle.State.CLOSED}}
    return incident.state is target or incident.state in beyond.get(target, ())
