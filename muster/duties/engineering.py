"""What the engineering owes: to begin, to report, to ask for help, and not to work too long."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from muster.duties.context import DutyContext
from muster.duties.duty import Duty
from muster.escalation.routes import RouteFacts
from muster.incidents.clocks import IncidentClock
from muster.incidents.leadership import other_engineers
from muster.incidents.lifecycle import State
from muster.incidents.succession import ASKED_AT_ONCE
from muster.incidents.values import Escalation
from muster.people import Person
from muster.playbook.routes import Route
from muster.playbook.vocabulary import LEADS, DutyCode, Role


def triage(view: DutyContext) -> Iterable[Duty]:
    """At n+20, until it is said whether tenants are affected and how grave it is (R15)."""
    incident = view.incident
    facts = {"tenants": incident.tenants is None, "priority": not incident.priority.named}
    if incident.state is not State.DECLARED or not any(facts.values()):
        return ()
    return (view.duty(DutyCode.TRIAGE, incident.declared_at, triage_due(view), facts=facts),)


def triage_due(view: DutyContext) -> datetime:
    """Return when triage is due, UTC: at n+20, sooner for whoever is called out at night (R15)."""
    within = (view.called_out and view.called_out.confirm_within) or view.playbook.triage.within
    return view.clock.after(view.incident.declared_at, within)


def start_work(view: DutyContext) -> Iterable[Duty]:
    """Within the priority's time from the declaration, until work begins (R15)."""
    incident = view.incident
    if incident.state is not State.DECLARED or view.priority is None:
        return ()
    within = view.priority.start_work_within
    if view.called_out:
        within = view.called_out.responds_within or within
    if within is None:
        return ()
    due = view.clock.after(incident.declared_at, within)
    return (view.duty(DutyCode.START_WORK, incident.declared_at, due),)


def report(view: DutyContext) -> Iterable[Duty]:
    """Every 20 to 30 minutes from the last report, while a comms lead waits for it (R24, R64).

    It is asked for after the shorter time and due after the longer one. Nobody reports to
    themselves, and a new lead has the whole time.
    """
    incident = view.incident
    writer = incident.comms_lead
    if incident.state is not State.INVESTIGATING or writer is None or view.target:
        return ()
    if incident.engineering_lead in (None, writer):
        return ()
    since = _latest(
        incident.declared_at,
        incident.reported_at,
        incident.role_since.get(Role.ENGINEERING_LEAD),
        incident.role_since.get(Role.COMMS_LEAD),
        view.resumed_at,
    )
    first, last = view.playbook.comms.report_every
    ask, due = view.clock.after(since, first), view.clock.after(since, last)
    facts = {"waits": (writer,)}
    return (view.duty(DutyCode.REPORT, since, due, ask=ask, facts=facts),)


def agree_priority(view: DutyContext) -> Iterable[Duty]:
    """At n+20, or as long after somebody named another one, until both leads agree (R50)."""
    incident = view.incident
    standing = incident.priority
    if not view.worked_on or standing.settled or incident.needs_one_lead or view.target:
        return ()
    if incident.state is State.DECLARED and not standing.named:
        return ()
    since = _latest(incident.declared_at, incident.priority_at)
    due = view.clock.after(since, view.playbook.triage.within)
    people = tuple(p for role in standing.silent if (p := incident.lead(role)))
    vacant = incident.comms_lead is None and DutyCode.COMMS_ANSWER in view.moment.terms
    if not people and incident.tenants and vacant:
        # Whom the lead has to agree it with is what is asked for.
        return ()
    facts = {"named": standing.named}
    return (
        view.duty(
            DutyCode.AGREE_PRIORITY, since, due, people=view.reachable(people) or None, facts=facts
        ),
    )


def join_call(view: DutyContext) -> Iterable[Duty]:
    """Some minutes after somebody becomes a lead, unless they said that they joined (R47, R57)."""
    incident, within = view.incident, view.playbook.call.join_within
    if incident.state not in (State.DECLARED, State.INVESTIGATING) or within is None:
        return
    for person in dict.fromkeys(incident.leads):
        if person in incident.on_call:
            continue
        taken = min(incident.role_since[role] for role in incident.roles_of(person))
        since = _latest(taken, view.resumed_at)
        yield view.duty(
            DutyCode.JOIN_CALL,
            since,
            view.wall_clock.after(since, within),
            named=view.word_for(person),
            people=(person,),
            clock=view.wall_clock,
            target=True,
        )


def summary(view: DutyContext) -> Iterable[Duty]:
    """Within an hour of the last summary, while people look for the cause (R60, R102)."""
    incident = view.incident
    if incident.state is not State.INVESTIGATING or view.target:
        return ()
    taken = incident.role_since.get(Role.COMMS_LEAD) if incident.comms_lead else None
    since = _latest(incident.declared_at, incident.summarised_at, view.resumed_at, taken)
    due = view.clock.after(since, view.playbook.long_running.summary_within)
    return (view.duty(DutyCode.SUMMARY, since, due),)


def more_engineers(view: DutyContext) -> Iterable[Duty]:
    """After several hours with nobody but the leads, a suggestion (R23).

    Who led it before, and goes on as a helper, is nobody who came to help.
    """
    incident = view.incident
    if incident.state is not State.INVESTIGATING or view.target:
        return ()
    if incident.helpers and other_engineers(incident, view.playbook, view.moment.roster):
        return ()
    after = view.playbook.long_running.call_more_engineers_after
    due = view.clock.after(incident.declared_at, after)
    return (view.duty(DutyCode.MORE_ENGINEERS, incident.declared_at, due, target=True),)


def backstop(view: DutyContext) -> Iterable[Duty]:
    """By n+60, n+120 or n+240: whether to ask the backstop, until it is asked (R15, R33)."""
    incident = view.incident
    working = incident.state in (State.DECLARED, State.INVESTIGATING)
    if not working or view.priority is None or view.priority.ask_backstop_within is None:
        return ()
    route = next((r for r in view.playbook.escalation.routes if r.last_resort), None)
    if route is None or (incident.escalations and incident.escalated(route.id)):
        return ()
    due = view.clock.after(incident.declared_at, view.priority.ask_backstop_within)
    asked = RouteFacts.of(incident, view.playbook, view.moment.roster)
    facts = {"route": route, "tried": asked.tried, "helped": asked.helped}
    return (view.duty(DutyCode.BACKSTOP, incident.declared_at, due, facts=facts),)


def stint(view: DutyContext) -> Iterable[Duty]:
    """Six hours at most for one person, with a warning before, over all incidents (R101)."""
    incident, workload, fatigue = view.incident, view.moment.workload, view.playbook.fatigue
    if not view.worked_on:
        return
    for person in incident.taking_part:
        span = workload.last.get(person)
        if span is None or span.end is not None or workload.home.get(person) != incident.number:
            continue
        due = span.start + fatigue.longest_stint
        yield view.duty(
            DutyCode.STINT,
            span.start,
            due,
            ask=due - fatigue.warn_before,
            named=view.word_for(person),
            people=(person,),
            clock=view.wall_clock,
            facts={"since": span.start, "longest": fatigue.longest_stint},
        )


def answers(view: DutyContext) -> Iterable[Duty]:
    """When somebody who was called has not answered in the route's time, until they do.

    That is the time as it passes, at night too, as whoever called was promised. That a lead role
    is not taken once tenants are affected is a duty of its own. What came after a call may have
    settled it. Of what has targets only nobody is reminded. Where colleagues do not come the last
    resort is named, unless it was asked.
    """
    incident = view.incident
    if view.target or not incident.escalations:
        return
    last = next((r for r in view.playbook.escalation.routes if r.last_resort), None)
    there = view.moment.is_open or view.playbook.out_of_hours.provision
    goes_on = there and incident.tried and last is not None and not incident.escalated(last.id)
    for route in view.playbook.escalation.routes:
        call = incident.escalated(route.id)
        if call is None or route.answer_within is None or _is_settled(view, route, call):
            continue
        yield view.duty(
            DutyCode.ANSWER,
            call.at,
            view.wall_clock.after(call.at, route.answer_within),
            named=route.id,
            clock=view.wall_clock,
            facts={
                "route": route,
                "call": call,
                "go_on": last if route.asks_colleagues and goes_on else None,
            },
        )


def _is_settled(view: DutyContext, route: Route, call: Escalation) -> bool:
    """Return whether nobody need be told that a call is unanswered.

    It is over, somebody of its pools came to help since, nobody need take its role any more or that
    is asked for as such, or people stopped since or only watch. What asks for the cyber security
    team waits on, for as long as there is a suspicion.
    """
    incident = view.incident
    if call.answered_at is not None or call.called_off or call.spent:
        return True
    if route.needs_cyber:
        return not incident.cyber.suspected
    if not incident.is_active:
        return True
    if route.fills is not None:
        said, vacant = incident.tenants_at, incident.lead(route.fills) is None
        if incident.tenants is False and said is not None and said >= call.at:
            return True
        return vacant and bool(incident.tenants) and view.worked_on
    stopped = incident.suspended[-1].start if incident.suspended else None
    if any(at is not None and at >= call.at for at in (stopped, incident.fixed_at)):
        return True
    return any(
        stint.start > call.at and stint.end is None and _is_of(view, route, stint.person)
        for stint in incident.stints
        if stint.person != call.by
    )


def _is_of(view: DutyContext, route: Route, person: Person) -> bool:
    return not route.calls or not view.moment.roster.pools_of(person).isdisjoint(route.calls)


def lead(view: DutyContext) -> Iterable[Duty]:
    """Some time after a lead was last seen, or the engineering lead left: for somebody to lead it.

    Whoever was named by others has a shorter time for their first sign (R99), which may be
    anything that they type anywhere. A comms lead who is missing is a duty of its own.
    """
    incident, terms = view.incident, view.playbook.succession
    if incident.state not in (State.DECLARED, State.INVESTIGATING) or view.target:
        return
    for role in LEADS:
        holder = incident.lead(role)
        if role is Role.COMMS_LEAD and (holder is None or incident.tenants is False):
            continue
        seen = _last_sign(view, role, holder) if holder else None
        named_anew = seen is None
        if holder is None:
            since = incident.left_at.get(role) or incident.declared_recorded_at
        else:
            since = _latest(seen or incident.role_since[role], view.resumed_at)
            if view.resumed_at and incident.role_since[role] < view.resumed_at:
                # Whoever led it before knows of it: nobody has named them.
                seen, named_anew = since, False
        if seen and incident.typed_at is not None and incident.typed_at <= seen:
            # Nobody has written since: whether it is over is asked then, and not who takes over.
            continue
        within = terms.answers_within if named_anew else terms.quiet_for
        could = view.could_lead(role)
        others = tuple(person for person in incident.leads if person != holder)
        yield view.duty(
            DutyCode.LEAD,
            since,
            view.clock.after(since, within),
            named=role.value.replace("_", "-"),
            people=could[:ASKED_AT_ONCE] or others or view.stand_in(holder),
            target=True,
            facts={"role": role, "holder": holder, "seen": seen, "could": could},
        )


def _last_sign(view: DutyContext, role: Role, holder: Person) -> datetime | None:
    """Return when (UTC) a lead last gave a sign, in whatever they typed; None since they lead."""
    heard = view.moment.heard(holder)
    if heard is not None and heard <= view.incident.role_since[role]:
        heard = None
    return max(filter(None, (view.incident.seen.get(holder), heard)), default=None)


def left_alone(view: DutyContext) -> Iterable[Duty]:
    """When nobody has written anything for an hour: whether it is over, instead of all the rest."""
    incident = view.incident
    since = incident.typed_at
    if not view.worked_on or view.target or since is None:
        return ()
    due = view.wall_clock.after(since, view.playbook.nudges.left_alone_after)
    facts = {"since": since}
    clock = view.wall_clock
    return (view.duty(DutyCode.LEFT_ALONE, since, due, clock=clock, target=True, facts=facts),)


def forgotten(view: DutyContext) -> Iterable[Duty]:
    """When nobody writes for a day: once a day, then once a week, whether it is over."""
    incident, due = view.incident, view.forgotten_at
    if not incident.is_active or due is None:
        return ()
    return (
        view.duty(
            DutyCode.FORGOTTEN,
            due,
            due,
            clock=IncidentClock(view.clock.counting, view.moment.hours),
            target=None if view.target else True,
            facts={"since": incident.typed_at},
            steady=not view.target,
        ),
    )


RULES: Mapping[DutyCode, Callable[[DutyContext], Iterable[Duty]]] = {
    DutyCode.TRIAGE: triage,
    DutyCode.START_WORK: start_work,
    DutyCode.REPORT: report,
    DutyCode.AGREE_PRIORITY: agree_priority,
    DutyCode.JOIN_CALL: join_call,
    DutyCode.SUMMARY: summary,
    DutyCode.MORE_ENGINEERS: more_engineers,
    DutyCode.BACKSTOP: backstop,
    DutyCode.ANSWER: answers,
    DutyCode.STINT: stint,
    DutyCode.LEAD: lead,
    DutyCode.LEFT_ALONE: left_alone,
    DutyCode.FORGOTTEN: forgotten,
}


def _latest(*instants: datetime | None) -> datetime:
    return max(instant for instant in instants if instant is not None)
