"""The escalation plugin: `!escalate`, who is asked for, by which route, and who has answered."""

from datetime import datetime
from typing import Any

from escalation_verbs import calling

from muster.api import Command, Incident, Misunderstood, Person, Picture, Verb, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.bot.plugin import Answer, Handle
from muster.escalation import RouteFacts, Situation, decisions, way
from muster.escalation.calls import calls_of
from muster.escalation.ladder import Climbed, climbed, ladder_for
from muster.escalation.picture_text import drawable
from muster.escalation.routes import RouteNow
from muster.incidents.conditions import Standpoint
from muster.incidents.entries import with_note
from muster.incidents.lifecycle import OPEN
from muster.incidents.repository import Recorded
from muster.kernel.decisions import NoChange, Outcome, Refused
from muster.playbook import Role
from muster.playbook.model import Playbook
from muster.playbook.routes import Route
from muster.times import NotATime, parse_due

READS = Verbs("escalate", "Look")

_STATES = frozenset(OPEN)


class Escalation(calling.CallingPlugin):
    """Ask for others. Begin with: !escalate help. All routes: !escalate paths"""

    verbs = READS
    need_to_know = True
    _polling = None

    @classmethod
    def verbs_of(cls, playbook: Playbook) -> Verbs:
        """Return a verb for each of the playbook's routes, and those that look."""
        return Verbs.of("escalate", _routes(playbook), READS).of_team(playbook)

    def begin(self) -> None:
        """Call those who are asked for."""
        self.told_shut = set()
        self._polling = calling.begin(self)

    def deactivate(self) -> None:
        """Hear no more of pages, then leave."""
        self.muster.alerts.on_page_news = lambda news: None
        if self._polling is not None:
            self._polling.stop()
        super().deactivate()

    def in_other_words(self, typed: str) -> str | None:
        """Return the command that is meant; a person's name, the route by which they are called."""
        first = "".join(typed.split(maxsplit=1)[:1])
        for member in self.muster.dialect.all_named(first, self.muster.roster()):
            for route in self.muster.playbook.escalation.routes:
                if not member.pools.isdisjoint(route.calls):
                    return f"escalate {route.id}"
        return super().in_other_words(typed)

    def there_is(self, verb: Verb, number: int, who: Person, room: str | None) -> bool:
        """Return whether there is an incident of that number."""
        return incident_lookup.there_is(self, number)

    def is_meant(self, verb: Verb, number: int, text: str, who: Person, room: str | None) -> bool:
        """Return whether a bare number before free text is an incident's all the same."""
        return incident_lookup.is_meant(self, verb, number, text, who, room)

    def is_meant_last(self, verb: Verb, number: int, who: Person, room: str | None) -> bool:
        """Return whether the incident that free text ends with is the one it is about."""
        return incident_lookup.is_meant_last(self, verb, number, who, room)


def _routes(playbook: Playbook) -> Verbs:
    verbs = Verbs("escalate", "Ask")
    for route in playbook.escalation.routes:
        verbs.verb(
            route.id,
            "[TEXT]",
            text="optional",
            states=_STATES,
            example=f"!escalate {route.id}",
        )(_asking(route))
    return verbs


def _asking(route: Route) -> Handle:
    """Return the handler that asks by a route."""

    def ask(plugin: Escalation, call: Command) -> str:
        playbook = plugin.muster.playbook
        found: dict[str, RouteNow] = {}

        def decide(incident: Incident) -> Outcome:
            found["way"] = calling.way_for(plugin, incident, route, call.context)
            return decisions.escalate(incident, call.context, found["way"], call.line.text)

        incident = incident_lookup.chosen(plugin, call)
        outcome = plugin.muster.incidents.change(incident.number, decide, call.context, call.place)
        supplier = next((s for s in playbook.suppliers if s.id == route.supplier), None)
        room = playbook.room_named(route.room) if route.room else None
        unreached = room is not None and not plugin.muster.messenger.reaches(room)
        if unreached and isinstance(outcome, Recorded):
            # The answer says so, and what is posted for it in a moment need not.
            plugin.told_shut.add((incident.number, len(outcome.incident.escalations)))
        linked = bool(route.supplier or route.calls or route.room)
        return _about(
            plugin,
            call,
            outcome,
            incident,
            route=route,
            people=found["way"].people,
            posted_in=None if unreached else route.room,
            unreached=route.room if unreached else None,
            means=calling.means(plugin, outcome),
            **calling.not_paged(route, found["way"].people, call.context.roster),
            supplier=supplier,
            pages=() if linked else playbook.upstream,
        )

    ask.__doc__ = f"ask for {route.name}{', the last resort' if route.last_resort else ''}"
    return ask


def _about(
    plugin: Escalation,
    call: Command,
    outcome: Recorded | Refused | NoChange,
    incident: Incident,
    **facts: Any,
) -> str:
    return outcome_text.told(plugin, call, outcome, "escalation/asked", incident=incident, **facts)


def _situation(plugin: Escalation, now: datetime) -> Situation:
    return Situation(now, plugin.muster.playbook, plugin.muster.roster())


def _waits_for_answer(incident: Incident, who: Person, text: str) -> bool:
    """Return whether somebody was called for an incident, and has not answered."""
    waiting = [c for c in incident.escalations if c.answered_at is None and c.called_off is None]
    return any(who in call.people for call in waiting)


@READS.verb(
    "ack", "[ROUTE] [TEXT]", text="optional", choice=True, states=_STATES,
    concerns=_waits_for_answer, example="!escalate ack {route}", takes_up=lambda _: True,
)  # fmt: skip
def ack(plugin: Escalation, call: Command) -> str:
    """you answer the call"""
    word, _, said = call.line.text.partition(" ")
    playbook = plugin.muster.playbook
    route = playbook.route(word) if word else None
    if word and route is None and said:
        said = call.line.text
    elif word and route is None:
        valid = [each.id for each in playbook.escalation.routes]
        raise Misunderstood("unknown_route", given=word, valid=valid)
    incident = incident_lookup.chosen(plugin, call)
    outcome = plugin.muster.incidents.change(
        incident.number,
        lambda i: with_note(
            decisions.answer(i, call.context, route.id if route else None, call.place.room), said
        ),
        call.context,
        call.place,
    )
    answered = None
    if isinstance(outcome, Recorded):
        number = outcome.events[0].data["escalation"]
        answered = outcome.incident.escalations[number - 1]
    return outcome_text.told(
        plugin,
        call,
        outcome,
        "escalation/answered",
        incident=incident,
        escalation=answered,
        route=playbook.route(answered.route) if answered else None,
    )


@READS.verb("status")
def status(plugin: Escalation, call: Command) -> str:
    """who was called, when, and who has answered"""
    incident, playbook = incident_lookup.chosen(plugin, call), plugin.muster.playbook
    routes = [playbook.route(call.route) for call in incident.escalations]
    names = [
        route.name if route else each.route
        for route, each in zip(routes, incident.escalations, strict=True)
    ]
    calls = [calls_of(incident, each.number) for each in incident.escalations]
    return outcome_text.about(
        plugin,
        call,
        "escalation/status",
        incident,
        names=names,
        calls=calls,
        awaited=[decisions.awaits_answer(each, playbook) for each in incident.escalations],
    )


@READS.verb("paths")
def paths(plugin: Escalation, call: Command) -> Answer:
    """every route, and how it stands for this incident"""
    incident, playbook = incident_lookup.chosen(plugin, call), plugin.muster.playbook
    asked = RouteFacts.of(incident, playbook, call.context.roster)
    situation = _situation(plugin, call.now)
    stands = _stands(plugin, call, incident, asked.priority)
    text = outcome_text.about(
        plugin,
        call,
        "escalation/paths",
        incident,
        ways=[
            _item(plugin, call, way(route, asked, situation), incident)
            for route in playbook.escalation.routes
        ],
        priority=asked.priority,
        stands=stands,
    )
    if stands is None or not drawable(stands.ladder):
        return text
    return text, _picture(plugin, call, incident, asked.priority, stands)


def _stands(
    plugin: Escalation, call: Command, incident: Incident, priority: str | None
) -> Climbed | None:
    """Return where the incident stands on its ladder, or None where the playbook has none."""
    playbook, roster = plugin.muster.playbook, plugin.muster.roster()
    ladder = ladder_for(priority, playbook)
    if ladder is None:
        return None
    return climbed(
        ladder, Standpoint(incident, Role.ENGINEERING_LEAD, call.who, playbook, roster, call.now)
    )


def _picture(
    plugin: Escalation, call: Command, incident: Incident, priority: str | None, stands: Climbed
) -> Picture:
    """Return the ladder as a picture, which bears the incident's reference and not its title."""
    words = {"reference": incident.reference, "priority": priority, "at": call.now}
    caption = plugin.say("escalation/picture_caption", **words)
    now = plugin.say("escalation/picture_now")

    def draw() -> bytes:
        # Pillow takes memory that a bot which draws nothing can do without.
        from muster.escalation import ladder_picture

        return ladder_picture.draw(stands, caption, now)

    return Picture(f"escalation-{incident.reference}.png", draw)


@READS.verb(
    "who", "[{gravest}] [sunday 02:00]", text="optional", reference=False,
    example="!escalate who {gravest} sunday 02:00",
)  # fmt: skip
def who(plugin: Escalation, call: Command) -> str:
    """whom each route would call then; calls nobody"""
    playbook, services = plugin.muster.playbook, plugin.muster
    first, _, rest = call.line.text.partition(" ")
    priority = playbook.priority(first)
    typed = (rest if priority else call.line.text).strip()
    at = call.now
    if typed:
        try:
            opens = playbook.hours.opens
            at = parse_due(typed, now=call.now, zone=playbook.timezone, closing=opens)
        except NotATime as wrong:
            if wrong.reason == "unreadable":
                valid = [each.id for each in playbook.priorities]
                raise Misunderstood("who_what", given=call.line.text, valid=valid) from wrong
            raise
    roster = services.rota.last_known().at(at, services.workload(call.now).resting(at))
    situation = Situation(at, playbook, roster)
    asked = RouteFacts(priority.id if priority else None, tried=True, helped=True, cyber=True)
    hours = playbook.office_hours
    return plugin.say(
        "escalation/who",
        priority=priority.id if priority else None,
        at=at,
        now=call.now,
        hours_resume=None if hours.is_open(at) else hours.next_opening(at),
        ways=[
            _item(plugin, call, way(route, asked, situation))
            for route in playbook.escalation.routes
        ],
    )


def _item(
    plugin: Escalation, call: Command, found: RouteNow, incident: Incident | None = None
) -> dict[str, Any]:
    """Return a route as it stands, its reasons in words."""
    return {
        "route": found.route,
        "people": found.people,
        "call": incident.escalated(found.route.id) if incident else None,
        "reasons": [plugin.in_words(reason, call.who, incident) for reason in found.reasons],
    }
