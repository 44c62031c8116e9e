"""What follows from an escalation: people are called, the next ones, and told how it went.

All of it follows the record, so that nothing is forgotten over a restart and nothing said twice.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

import muster.api
from muster.alerts import PageNews
from muster.alerts.news import Status
from muster.api import DutyContext, Event, Incident, Services
from muster.chat.announcements import about, post, room_for, tell, tell_author
from muster.chat.audience import may_hear_of
from muster.chat.messenger import Arrival
from muster.escalation import RouteFacts, Situation, decisions, way
from muster.escalation.calls import (
    HANDLE,
    calls_of,
    is_call,
    is_over,
    outran,
    served,
    unpaged,
)
from muster.escalation.phone_numbers import Number, numbers, numbers_of
from muster.escalation.routes import RouteNow
from muster.incidents.events import body_of
from muster.incidents.repository import Recorded, is_incident, number_of
from muster.incidents.timeline import known_to_whoever_is_called
from muster.incidents.values import Escalation
from muster.incidents.visibility import heard_in
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Refused
from muster.kernel.effects import EffectDelayed, asked_for_by, fate_of, gateway_asked
from muster.kernel.events import Place
from muster.kernel.gateway_names import MAIL, PAGING
from muster.people import BOT, Person, Roster
from muster.playbook import Role
from muster.playbook.model import Room
from muster.playbook.routes import Route
from muster.runtime.gateway_polling import GatewayPolling
from muster.runtime.page_polling import PagePolling

_FATES = frozenset({"effect_delayed", "effect_done", "effect_dropped", "effect_failed"})
_SETTLES = frozenset(
    {"escalation_answered", "role_taken", "tenants_answered", "resolved", "dismissed", "closed"}
) | {"call_joined", "helper_joined", "priority_stated", "reported", "runbook_tried"}
"""What ends a call, and what somebody who was called is likely to do at first. Whatever else they
do ends it too, of which the paging service hears when the incident is looked after next."""
_MEANS = (PAGING, MAIL)
_EVERY = timedelta(minutes=1)
_LOOKED_BACK = 50
"""Entries among which is looked for what whoever is called is told."""


class CallingPlugin(muster.api.MusterPlugin):
    """A plugin that calls people. `told_shut` has the calls whose room is known to be shut."""

    told_shut: set[tuple[int, int]]
    """Each by the numbers of its incident and of itself: whoever asked was told in the answer."""


def begin(plugin: CallingPlugin) -> GatewayPolling:
    """Have the plugin follow what it must act on; return what keeps asking a pager that tells."""
    plugin.follow(
        "escalation.calls", lambda event: call_people(plugin, event), {"escalated"}, from_now=True
    )
    plugin.follow(
        "escalation.tenants",
        lambda event: call_for_tenants(plugin, event),
        {"tenants_answered", "role_left"},
        from_now=True,
    )
    plugin.follow("escalation.fates", lambda event: tell_fate(plugin, event), _FATES, from_now=True)
    plugin.follow("escalation.pages", lambda event: settle(plugin, event), _SETTLES, from_now=True)
    plugin.have_done(
        "escalation.pages", lambda view: decisions.settle(view.incident, _asking(plugin, BOT))
    )
    plugin.have_done("escalation.tenants", lambda view: call_late(plugin, view))
    for route in plugin.muster.playbook.escalation.routes:
        plugin.have_done(f"escalation.next.{route.id}", partial(call_next, plugin, route))
    services = plugin.muster
    services.alerts.on_page_news = lambda news: hear_of_page(plugin, news)
    pages = PagePolling(services.incidents, services.alerts.heard)
    polling = GatewayPolling(
        services.gateways,
        PAGING,
        services.clock.now,
        round=pages.round,
        has_some=pages.has_some,
        heard=services.dispatch.wake,
        every=_EVERY,
        every_played=_EVERY,
    )
    plugin.keep_time("escalation.pager", polling.look, polling.next_look)
    return polling


def way_for(
    plugin: CallingPlugin, incident: Incident, route: Route, context: DecisionContext
) -> RouteNow:
    """Return a route as it stands for an incident now."""
    playbook = plugin.muster.playbook
    situation = Situation(context.now, playbook, context.roster)
    return way(route, RouteFacts.of(incident, playbook, context.roster), situation)


def means(
    plugin: CallingPlugin, outcome: Recorded | Refused | NoChange
) -> list[dict[str, bool | str]]:
    """Return the gateways that a recorded escalation goes by, each once, and whether it is real."""
    return _means(plugin, [gateway_asked(event) for event in getattr(outcome, "events", ())])


def _means(plugin: CallingPlugin, asked: Sequence[str | None]) -> list[dict[str, bool | str]]:
    gateways = plugin.muster.gateways
    return [
        {"gateway": name, "simulated": name not in gateways or gateways[name].simulated}
        for name in _MEANS
        if name in asked
    ]


# ---- calling people


def call_people(plugin: CallingPlugin, event: Event) -> bool:
    """Post a call in the route's room and tell those called; return whether anybody was told.

    A restricted incident is named and no more where it may not be heard. What the playbook has the
    bot do by itself mentions nobody in the room: the answer to whoever caused it did. What could
    not be told is told to whoever asked, with the way by hand.
    """
    services = plugin.muster
    playbook, route = services.playbook, services.playbook.route(event.data["route"])
    if not is_incident(event.stream) or route is None:
        return False
    incident = services.incidents.of(event)
    call = incident.escalated(route.id)
    if call is None or not incident.is_open or call.answered_at is not None:
        return False
    ways = _means(plugin, [known.effect.gateway for known in calls_of(incident, call.number)])
    by_itself = bool(event.data.get("by_itself"))
    if not (call.people or route.room or (by_itself and ways)):
        return False
    room = playbook.room_named(route.room) or room_for(services, incident)
    room = room or playbook.rooms.incident
    facts = {
        "incident": incident,
        "event": event,
        "route": route,
        "driving": incident.priority.driving(playbook),
        "playbook": playbook,
        "late_by": plugin.late_by(event.recorded),
        "unanswered": _before(incident, call),
        "call": call,
        "lately": _lately(services, incident, route, event),
        "vacant": any(each.spent for each in incident.escalations if each.route == call.route),
        **not_paged(route, call.people if by_itself else (), services.roster()),
    }
    hushed = not heard_in(incident, room.name, playbook)
    quietly = by_itself and (event.who != BOT or not call.people)
    if quietly:
        ring = numbers(route, call.people, playbook, services.roster())
        text = plugin.say("escalation/post_by_itself", means=ways, numbers=ring, **facts)
    else:
        text = plugin.say("escalation/post_call", people=call.people, hushed=hushed, **facts)
    posted = None
    if not (quietly and hushed):
        known = about(services, incident, room)
        posted = services.messenger.post(room, text, urgent=True, about=known)
    told = {}
    for person in call.people:
        hushed = not may_hear_of(services, incident, person, None)
        text = plugin.say(
            "escalation/post_call", people=(), hushed=hushed, **{**facts, "unpaged": ()}
        )
        told[person] = services.messenger.tell(person, text)
    mended = _tell_unreached(plugin, event, incident, route, call, room, posted, told)
    return bool(posted) or any(told.values()) or mended


def _lately(services: Services, incident: Incident, route: Route, event: Event) -> list[Event]:
    """Return what whoever is called needs to know first, where nothing was typed or summed up.

    Who is outside the team has nothing else of it, and is told in any case.
    """
    outside = not route.calls
    if event.data.get("by_itself") or not (
        outside or not (event.data.get("text") or incident.summary)
    ):
        return []
    events = services.incidents.events(incident.number, newest=_LOOKED_BACK)
    return known_to_whoever_is_called(events)


def not_paged(route: Route, people: tuple[Person, ...], roster: Roster) -> dict[str, Any]:
    """Return who of the people that a route calls has no phone ringing, and their numbers."""
    silent = unpaged(route, people, roster)
    return {"unpaged": silent, "unpaged_numbers": numbers_of(silent, roster)}


def _tell_unreached(
    plugin: CallingPlugin,
    event: Event,
    incident: Incident,
    route: Route,
    call: Escalation,
    room: Room,
    posted: Arrival | None,
    told: Mapping[Person, Arrival],
) -> bool:
    """Tell whoever asked what did not get through, with the way by hand; return whether it did.

    Where somebody's phone rings, it is no matter that they were not written to.
    """
    services = plugin.muster
    shut = room if posted is not None and not posted else None
    if shut and (incident.number, call.number) in plugin.told_shut:
        shut = None
    ringing = route.pages and not unpaged(route, call.people, services.roster())
    missed = [] if ringing else [person for person, arrival in told.items() if not arrival]
    if not shut and not missed:
        return False
    text = plugin.say(
        "escalation/post_unreached",
        incident=incident,
        route=route,
        call=call,
        room=shut,
        why=posted.value if posted is not None and shut else "",
        missed=missed,
        numbers=numbers(route, missed or call.people, services.playbook, services.roster()),
        playbook=services.playbook,
    )
    return bool(tell_author(services, incident, text, event))


def _before(incident: Incident, call: Escalation) -> Escalation | None:
    """Return the unanswered call of the same route that this one follows, or None."""
    earlier = [e for e in incident.escalations if e.route == call.route and e.number < call.number]
    last = earlier[-1] if earlier else None
    return None if last is None or last.spent or last.answered_at is not None else last


def call_for_tenants(plugin: CallingPlugin, event: Event) -> bool:
    """Call comms support once tenants are affected, as the playbook says (R44, R45).

    They are called anew where the comms lead has left. Once tenants are not affected, whoever was
    called is told that they are not needed.
    """
    if not is_incident(event.stream):
        return False
    if event.data.get("affected") is False:
        return _call_off(plugin, event)
    context = _asking(plugin, event.who)
    outcome = plugin.muster.incidents.change(
        number_of(event.stream),
        lambda incident: _for_tenants(plugin, incident, context),
        context,
        event.where,
    )
    return hasattr(outcome, "events")


def _call_off(plugin: CallingPlugin, event: Event) -> bool:
    services = plugin.muster
    incident = services.incidents.of(event)
    off = [call for call in incident.escalations if call.called_off == event.happened]
    people = tuple(dict.fromkeys(person for call in off for person in call.people))
    if not people:
        return False
    facts = {"incident": incident, "people": people, "paged": _paged(incident, off)}
    told = [post(services, incident, plugin.say("escalation/post_called_off", **facts))]
    for person in people:
        if may_hear_of(services, incident, person, None):
            text = plugin.say("escalation/post_called_off", **{**facts, "people": ()})
            told.append(services.messenger.tell(person, text))
    return any(bool(each) for each in told)


def _paged(incident: Incident, escalations: Sequence[Escalation]) -> bool:
    """Return whether any of these calls went by the paging service."""
    return any(
        known.effect.gateway == PAGING
        for call in escalations
        for known in calls_of(incident, call.number)
    )


def call_late(plugin: CallingPlugin, view: DutyContext) -> Outcome:
    """Return that comms support is called after all, such as in the morning after a night."""
    if not view.worked_on:
        return NoChange("nothing_due")
    return _for_tenants(plugin, view.incident, _asking(plugin, BOT))


def _for_tenants(plugin: CallingPlugin, incident: Incident, context: DecisionContext) -> Outcome:
    routes = context.playbook.escalation.routes
    route = next((each for each in routes if each.fills is Role.COMMS_LEAD), None)
    if route is None or not incident.tenants:
        return NoChange("nothing_due")
    return decisions.escalate_by_itself(
        incident,
        context,
        way_for(plugin, incident, route, context),
    )


def call_next(plugin: CallingPlugin, route: Route, view: DutyContext) -> Outcome:
    """Return that the next person of a route is called where the time to answer has passed."""
    incident, context = view.incident, _asking(plugin, BOT)
    call = incident.escalated(route.id)
    if call is None or call.answered_at is not None or route.answer_within is None:
        return NoChange("nothing_due")
    clock = view.wall_clock if route.at_any_time else view.clock
    if not view.worked_on or clock.after(call.at, route.answer_within) > context.now:
        return NoChange("nothing_due")
    return decisions.call_next(
        incident,
        context,
        way_for(plugin, incident, route, context),
    )


def settle(plugin: CallingPlugin, event: Event) -> bool:
    """Tell the paging service that a call was answered or called off, or that all is over.

    What has become urgent is paged anew, and the quiet page resolved.
    """
    if not is_incident(event.stream):
        return False
    context = _asking(plugin, BOT)
    outcome = plugin.muster.incidents.change(
        number_of(event.stream),
        lambda incident: decisions.settle(incident, context),
        context,
        Place(plugin.muster.dialect.mode),
    )
    return hasattr(outcome, "events")


def hear_of_page(plugin: CallingPlugin, news: PageNews) -> None:
    """Take somebody's acknowledgement in the paging service for their answer.

    What the bot itself told the service comes back as news too, and means nothing.
    """
    services, asked = plugin.muster, asked_for_by(news.key)
    if asked is None or not is_incident(asked[0]) or news.status is Status.TRIGGERED:
        return
    number = number_of(asked[0])
    incident = services.incidents.find(number)
    page = incident.effect(asked[1]) if incident else None
    if incident is None or page is None or page.effect.key != news.key:
        return
    call = served(page)
    if call is None:
        return
    if news.by is None or any(each.follows == page.number for each in incident.effects):
        return
    context = _asking(plugin, _person(services.roster(), news))
    services.incidents.change(
        number,
        lambda current: decisions.answer_by_page(current, context, call),
        context,
        Place(services.dialect.mode),
    )


def _person(roster: Roster, news: PageNews) -> Person:
    """Return who that is by the roster, or somebody of whom only the paging service knows."""
    by_id = (m.person for m in roster.members if news.by_id and m.handles.get(HANDLE) == news.by_id)
    return next(by_id, Person(f"pagerduty:{news.by_id or news.by}", news.by or ""))


def _asking(plugin: CallingPlugin, who: Person) -> DecisionContext:
    services = plugin.muster
    return DecisionContext(who, services.clock.now(), services.playbook, services.roster())


# ---- how it went


def tell_fate(plugin: CallingPlugin, event: Event) -> bool:
    """Say that a call does not get through, or that it did after all; return whether it was said.

    What goes well and at once needs no word: the answer to the command has said what would be done.
    Nor does what nobody wants any more, but for a mail that was held back.
    """
    if not is_incident(event.stream):
        return False
    services = plugin.muster
    incident = services.incidents.of(event)
    body = fate_of(event)
    known = incident.effect_numbered(body.effect)
    number = served(known)
    if number is None or not is_call(known):
        return False
    call = incident.escalations[number - 1]
    if not incident.is_open and is_over(incident, call):
        return False
    refused = sorted(known.detail.get("refused", ())) if event.kind == "effect_done" else ()
    if event.kind == "effect_done" and known.until is None and not refused:
        return False
    if event.kind == "effect_dropped" and not outran(incident, known, services.playbook):
        return False
    if event.kind != "effect_done" and call.answered_at is not None:
        return False
    if isinstance(body, EffectDelayed) and not known.pending:
        return False
    text = plugin.say(
        f"escalation/post_{event.kind}",
        incident=incident,
        route=services.playbook.route(call.route),
        call=call,
        body=body_of(event),
        gateway=known.effect.gateway,
        action=known.effect.action,
        to=known.effect.payload.get("to", ()),
        refused=refused,
        asked_late=known.until is not None,
        asked_at=known.effect.asked_at,
        now=services.clock.now(),
        late_by=plugin.late_by(event.recorded),
        playbook=services.playbook,
        numbers=_numbers_to_ring(services, call),
    )
    return bool(tell(services, incident, text, (*incident.leads, call.by)))


def _numbers_to_ring(services: Services, call: Escalation) -> tuple[Number, ...]:
    """Return whom to ring for a call; nobody where its route is none of the playbook's any more."""
    route = services.playbook.route(call.route)
    return numbers(route, call.people, services.playbook, services.roster()) if route else ()
