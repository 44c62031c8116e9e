"""Decisions about escalations: to ask by a route, to call the next, and to answer."""

from collections.abc import Sequence
from dataclasses import replace

from muster.escalation.calls import calls, calls_of, is_over, raising, reached_nobody, settling
from muster.escalation.routes import RouteNow
from muster.incidents.endings import ended
from muster.incidents.events import Escalated, EscalationAnswered, HelperJoined
from muster.incidents.incident import Incident
from muster.incidents.values import Escalation
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Reason
from muster.kernel.payloads import Payload
from muster.kernel.permissions import missing_permission
from muster.people import BOT
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import Permission

_NOTHING = NoChange("nothing_due")


def escalate(incident: Incident, context: DecisionContext, way: RouteNow, text: str) -> Outcome:
    """Return that somebody is asked for by a route, or NoChange while an earlier call stands.

    An earlier call stands until its time to answer has passed, and one that was answered for good,
    or until whoever took the role that it filled has left it. A supplier who was asked without
    a text was told nothing yet. Refused for every reason why not yet;
    all yield to `--because`, as does a call that stands.
    """
    earlier = incident.escalated(way.route.id)
    untold = bool(text) and earlier is not None and not earlier.text and way.route.supplier
    if earlier and not untold and _stands(earlier, way, context) and not context.because:
        facts = {"escalation": earlier, "route": way.route}
        return NoChange("escalated", {**facts, "calls": calls_of(incident, earlier.number)})
    # What comes to light afterwards is told to the Cyber Security team without a delay (R84).
    over = None if way.route.needs_cyber else ended(incident)
    return context.decide(
        [missing_permission(context, Permission.ESCALATE, incident), over, *way.reasons],
        *_called(incident, context, way, text),
    )


def escalate_by_itself(incident: Incident, context: DecisionContext, way: RouteNow) -> Outcome:
    """Return that a route is taken because the playbook says so, if nothing speaks against it.

    Nobody is called for what was declared quietly, before one of the team takes part. Once is
    enough, until the role falls vacant again: whoever was called and does not come is a duty from
    then on. A call that was called off is none, nor is one that reached nobody before the day was
    over.
    """
    route = way.route
    filled = route.fills is not None and incident.lead(route.fills) is not None
    earlier = incident.escalated(route.id)
    called = earlier is not None and not (
        earlier.called_off or earlier.spent or reached_nobody(incident, earlier)
    )
    if way.reasons or filled or called or not incident.is_active:
        return _NOTHING
    if incident.quietly and context.who in (BOT, incident.declared_by):
        return _NOTHING
    return context.decide(
        [],
        *_called(incident, context, way, by_itself=True),
    )


def call_next(incident: Incident, context: DecisionContext, way: RouteNow) -> Outcome:
    """Return that the next person of a route is called, as nobody who was called has answered.

    Nothing is to be recorded when there is nobody left. An escalation policy of the paging service
    goes on to the next person by itself, so it is not paged again.
    """
    earlier = [
        call
        for call in incident.escalations
        if call.route == way.route.id and call.called_off is None
    ]
    called = {person for call in earlier for person in call.people}
    left = [
        person
        for person in context.roster.available_in(way.route.calls)
        if person not in called
        and person not in incident.taking_part
        and person not in incident.left_for_good
    ]
    if not left or not earlier or earlier[-1].answered_at is not None:
        return _NOTHING
    page = way.route.pages
    once = page is not None and page.escalation_policy is not None
    route = way.route.model_copy(update={"pages": None}) if once else way.route
    following = replace(way, route=route, people=(left[0],))
    return context.decide([], *_called(incident, context, following, by_itself=True))


def answer(
    incident: Incident, context: DecisionContext, route: str | None, room: str | None = None
) -> Outcome:
    """Return that somebody answers, or NoChange when all have been answered.

    Without a route it is the call that was for them, else the latest that nobody has answered, but
    not one for a lead role that their pools do not take: that would end the search for a lead.
    A call that went into a `room` and to nobody of the roster is answered there by whoever reads
    it.
    """
    waiting = [
        call
        for call in incident.escalations
        if call.answered_at is None
        and call.called_off is None
        and awaits_answer(call, context.playbook)
    ]
    if route is not None:
        waiting = [e for e in waiting if e.route == route]
    if not waiting:
        known = [e for e in incident.escalations if route in (None, e.route) and e.answered_at]
        if known:
            return NoChange("answered", {"escalation": known[-1]})
        return context.decide([Reason("nobody_asked", {"incident": incident}, yields=False)])
    outside = [each for each in waiting if _went_outside(each, context.playbook, room)]
    if outside and not context.roster.knows(context.who):
        return context.decide(
            [_over(incident, outside[-1])], EscalationAnswered(outside[-1].number)
        )
    meant = waiting[-1] if route is not None else _theirs(waiting, context)
    if meant is None:
        facts = {"incident": incident, "call": waiting[-1]}
        return context.decide([Reason("not_their_call", facts, yields=False)])
    return context.decide(
        [missing_permission(context, Permission.CONTRIBUTE, incident), _over(incident, meant)],
        EscalationAnswered(meant.number),
        *_helps(incident, context, meant),
    )


def _over(incident: Incident, call: Escalation) -> Reason | None:
    """Return the reason why a call is answered no more, or None: it may come after the end."""
    return ended(incident) if is_over(incident, call) else None


def _went_outside(call: Escalation, playbook: Playbook, room: str | None) -> bool:
    """Return whether a call went into a room and to nobody of the roster."""
    route = playbook.route(call.route)
    return route is not None and not route.calls and room is not None and route.room == room


def _helps(incident: Incident, context: DecisionContext, call: Escalation) -> list[Payload]:
    """Return that an engineer who answers a call for engineers helps from now on (R22)."""
    playbook, who = context.playbook, context.who
    route = playbook.route(call.route)
    engineers = {pool.id for pool in playbook.pools if pool.engineers}
    if route is None or call.fills is not None or not engineers & {*route.calls}:
        return []
    if incident.takes_part(who) or not context.roster.pools_of(who) & engineers:
        return []
    return [HelperJoined(who)]


def answer_by_page(incident: Incident, context: DecisionContext, number: int) -> Outcome:
    """Return that somebody answers an escalation at the paging service, which knows who they are.

    Nothing is to be recorded when it was answered already, or the incident is over.
    """
    call = next((call for call in incident.escalations if call.number == number), None)
    if call is None or call.answered_at is not None or not incident.is_open:
        return _NOTHING
    return context.decide([], EscalationAnswered(number), *_helps(incident, context, call))


def awaits_answer(call: Escalation, playbook: Playbook) -> bool:
    """Return whether somebody is to answer an escalation: a supplier's console never does."""
    route = playbook.route(call.route)
    return route is None or route.answer_within is not None


def settle(incident: Incident, context: DecisionContext) -> Outcome:
    """Return what the incident's pages still have to be told of it, if anything.

    What has become urgent is paged anew.
    """
    owed = (*raising(incident, urgent=_is_urgent(incident, context)), *settling(incident))
    return context.decide([], *owed) if owed else _NOTHING


def _called(
    incident: Incident,
    context: DecisionContext,
    way: RouteNow,
    text: str = "",
    *,
    by_itself: bool = False,
) -> tuple[Payload, ...]:
    """Return that a route is taken, and the calls that go out for it."""
    asked = calls(
        way,
        len(incident.escalations) + 1,
        context.playbook,
        context.roster,
        urgent=_is_urgent(incident, context),
        text=text,
    )
    first = asked[0] if asked else None
    route = way.route
    return (Escalated(route.id, text, way.people, route.fills, by_itself, first), *asked[1:])


def _is_urgent(incident: Incident, context: DecisionContext) -> bool:
    driving = incident.priority.driving_priority(context.playbook)
    return driving is None or not driving.target_only


def _theirs(waiting: Sequence[Escalation], context: DecisionContext) -> Escalation | None:
    """Return the call that somebody answers who names none: for them, else one they can answer."""
    pools = context.roster.pools_of(context.who)

    def can_answer(call: Escalation) -> bool:
        route = context.playbook.route(call.route)
        return call.fills is None or not pools or route is None or bool(pools & {*route.calls})

    found = [call for call in waiting if can_answer(call)]
    for_them = (call for call in reversed(waiting) if context.who in call.people)
    return next(for_them, found[-1] if found else None)


def _stands(earlier: Escalation, way: RouteNow, context: DecisionContext) -> bool:
    if earlier.called_off is not None or earlier.spent:
        return False
    if earlier.answered_at is not None or way.route.answer_within is None:
        return True
    return context.now - earlier.at < way.route.answer_within
