"""What is said unasked: to the incident's room of what was done elsewhere, to people of their part.

These are told by following the journal, so that nothing is forgotten over a restart. What comes
late says so; for an incident that has ended meanwhile nobody is told anything.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from incident_verbs.catching_up import how_it_stands
from incident_verbs.reading import entry
from muster.api import Event, Incident, MusterPlugin, Person, Services
from muster.bot.report_place import readable_report_at
from muster.chat.announcements import (
    beside,
    first_command,
    post,
    room_for,
    room_to_come,
    tell,
    tell_author,
)
from muster.chat.audience import may_hear_of
from muster.chat.messenger import ThreadOf
from muster.escalation.phone_numbers import numbers_of
from muster.incidents.declaration import DECLARING_IS_KEPT
from muster.incidents.disclosures import disclosed
from muster.incidents.events import PAYLOADS, PartTaken, RoleLeft, RoleTaken, body_as
from muster.incidents.incident import fold
from muster.incidents.repository import is_incident
from muster.incidents.rooms import is_for_all, shared_with
from muster.incidents.succession import ASKED_AT_ONCE, asked_to_lead
from muster.incidents.timeline import BACKGROUND, author
from muster.incidents.visibility import heard_in, may_hear, restricted
from muster.kernel import effects
from muster.kernel.decisions import DecisionContext
from muster.people import BOT
from muster.playbook import Role
from muster.playbook.model import Room
from muster.playbook.vocabulary import LEADS

_LEFT_TO_THE_TIMELINE = frozenset({"clock_set_back", "room_closed", "room_opened"})
"""What is worth an entry, and no line in the room: of a room, whoever opens it says so."""

KINDS = frozenset(PAYLOADS) - frozenset(effects.PAYLOADS) - BACKGROUND - _LEFT_TO_THE_TIMELINE

_OF_TASKS = frozenset({"task_added", "task_changed", "task_done", "task_dropped"})
"""What is between those who have a task once the incident is over, and no room's any more."""

_SHARED = frozenset({"paused"})
_FOR_PEOPLE = frozenset({"role_taken", "role_left", "part_taken", "cyber_stated", "resumed"})
"""The kinds of which people are told in private, wherever they were said."""

_MAY_BE_FOR_ALL = frozenset(
    {"dismissed", "paused", "priority_disputed", "priority_stated", "reopened", "resolved"}
    | {"resumed"}
)
"""The kinds that may change what concerns everybody: see `is_for_all`."""

_TO_AGREE = frozenset({"priority_stated", "priority_disputed"})
"""The kinds that the other lead is to answer."""


def announce(plugin: MusterPlugin, event: Event) -> bool:
    """Tell whoever should hear of one recorded event; return whether anybody was told."""
    if not is_incident(event.stream):
        return False
    incident = plugin.muster.incidents.of(event)
    parted = event.kind == "declared" and _part_threads(plugin, incident)
    if event.kind == "declared" and DECLARING_IS_KEPT in event.data.get("overrode", ()):
        parted = _tell_of_declaration(plugin, incident, event) or parted
    if _at_hand(plugin, incident, event) and event.kind not in _FOR_PEOPLE | _SHARED:
        return parted
    if not incident.is_open and (event.number < incident.version or event.kind in _OF_TASKS):
        return False
    late_by = plugin.late_by(event.recorded)
    if incident.quietly:
        return _post_together(plugin, incident, event, late_by)
    said = _post(plugin, incident, event, late_by)
    if event.kind in _SHARED:
        said = _share(plugin, incident, event, late_by) or said
    if event.kind == "cyber_stated":
        said = _tell_what_is_out(plugin, incident, event, late_by) or said
    return _tell(plugin, incident, event, late_by) or said


def _tell_of_declaration(plugin: MusterPlugin, incident: Incident, event: Event) -> bool:
    """Tell the leads, and whoever is on support, that somebody declared what is theirs to (R21)."""
    services = plugin.muster
    people = dict.fromkeys((*incident.leads, *services.roster().on_support()))
    told = []
    for person in people:
        if person == event.who:
            continue
        text = plugin.say(
            "incidents/post_declared_past",
            incident=incident,
            event=event,
            late_by=plugin.late_by(event.recorded),
            hushed=not may_hear_of(services, incident, person, None),
        )
        told.append(services.messenger.tell(person, text))
    return any(told)


def _room_for(plugin: MusterPlugin, incident: Incident, event: Event) -> Room | None:
    """Return the room that is told of an event, or None: everybody's of a declaration."""
    playbook = plugin.muster.playbook
    if event.kind == "declared" and heard_in(incident, playbook.rooms.incident.name, playbook):
        return playbook.rooms.incident
    return room_for(plugin.muster, incident)


def _at_hand(plugin: MusterPlugin, incident: Incident, event: Event) -> bool:
    """Return whether those who are told of an event in a room have seen it typed there."""
    room = _room_for(plugin, incident, event) or plugin.muster.playbook.rooms.incident
    return event.where.room == room.name


def _post(
    plugin: MusterPlugin, incident: Incident, event: Event, late_by: timedelta | None
) -> bool:
    """Post in the incident's room what was done elsewhere (R43)."""
    playbook = plugin.muster.playbook
    room = _room_for(plugin, incident, event)
    if room is None or event.where.room == room.name or event.number != event.command:
        return False
    if event.data.get("by_itself"):
        # Whoever did it by itself says so, with what follows from it.
        return False
    text = plugin.say(
        f"incidents/post_{_post_for(event)}",
        incident=incident,
        event=event,
        author=author(event),
        says=entry(plugin, incident, event),
        playbook=playbook,
        late_by=late_by,
        roster=plugin.muster.roster(),
        resumed=event.kind == "resumed",
        able=_asked_to_lead(plugin, incident, event),
        role=body_as(event, RoleLeft).role if event.kind == "role_left" else None,
        waited_for=_waited_for(incident, event),
        priority=incident.priority.driving(playbook),
        before=_before(plugin, incident, event) if event.who == BOT else None,
        report_at=readable_report_at(plugin.muster, incident),
        **(_where(plugin, incident, room) if event.kind == "declared" else {}),
        hours_resume=None
        if playbook.office_hours.is_open(event.recorded)
        else playbook.office_hours.next_opening(event.recorded),
    )
    messenger = plugin.muster.messenger
    if event.kind == "declared":
        known = ThreadOf(incident.number, declares=True)
        arrival = messenger.post(room, text, urgent=True, about=known)
    else:
        for_all = _is_for_all(plugin, incident, event)
        arrival = post(plugin.muster, incident, text, for_all=for_all)
    if arrival or not plugin.muster.dialect.has_rooms:
        return bool(arrival)
    if not messenger.is_newly_shut(room) and event.kind != "declared":
        return False
    facts = {"incident": incident, "room": room, "why": arrival.value}
    text = plugin.say("incidents/post_room_shut", **facts)
    return bool(tell_author(plugin.muster, incident, text, event))


def _where(plugin: MusterPlugin, incident: Incident, room: Room) -> dict[str, Any]:
    """Return what a declaration tells of where it is worked on, and of what else is there."""
    services = plugin.muster
    declared = fold(incident.number, first_command(services.incidents.events(incident.number)))
    return {
        "beside": beside(services, incident, room),
        "room_to_come": room_to_come(services, declared or incident),
    }


def _part_threads(plugin: MusterPlugin, incident: Incident) -> bool:
    """Say where an incident goes on that had its room to itself until this one was declared.

    Return whether there was one.
    """
    services = plugin.muster
    room = None if incident.quietly or not incident.is_open else room_for(services, incident)
    others = beside(services, incident, room) if room else []
    # A declaration whose turn comes late finds one that is newer, of which that has told already.
    if len(others) != 1 or others[0].number > incident.number:
        return False
    text = plugin.say("incidents/post_apart", incident=others[0], other=incident)
    return bool(post(services, others[0], text, for_all=True))


def _is_for_all(plugin: MusterPlugin, incident: Incident, event: Event) -> bool:
    """Return whether everybody in the room is to hear of an event, in a chat that has threads."""
    if event.kind not in _MAY_BE_FOR_ALL or not plugin.muster.messenger.has_threads:
        return False
    events = [
        e for e in plugin.muster.incidents.events(incident.number) if e.number <= event.number
    ]
    before, after = fold(incident.number, events[:-1]), fold(incident.number, events)
    if before is None or after is None:
        return False
    return is_for_all(before, after, plugin.muster.playbook)


def _post_together(
    plugin: MusterPlugin, incident: Incident, event: Event, late_by: timedelta | None
) -> bool:
    """Post of many incidents that were declared quietly, at the first and as they double."""
    services = plugin.muster
    room = services.playbook.rooms.incident
    quiet = [i for i in services.incidents.ongoing() if i.quietly and i.number <= incident.number]
    doubled = len(quiet) & (len(quiet) - 1) == 0
    if event.kind != "declared" or not doubled or restricted(incident):
        return False
    text = plugin.say(
        "incidents/post_quietly",
        incident=incident,
        event=event,
        first=quiet[0],
        count=len(quiet),
        late_by=late_by,
    )
    return bool(services.messenger.post(room, text))


def _post_for(event: Event) -> str:
    """Return the template of a post: what the bot did by itself reads otherwise."""
    if event.kind == "declared":
        return "declared"
    if event.kind == "role_left":
        return "left"
    if event.kind in _TO_AGREE:
        return "priority"
    by_itself = {"paused": "paused", "resumed": "taken_on", "role_taken": "taken_on"}
    return by_itself.get(event.kind, "elsewhere") if event.who == BOT else "elsewhere"


def _waited_for(incident: Incident, event: Event) -> list[Person]:
    """Return the leads who are to hear by name of what was said of the priority elsewhere."""
    if event.kind not in _TO_AGREE:
        return []
    overrode = "priority_by_both_leads" in event.data.get("overrode", ())
    named = event.data["priority"]
    return [
        lead
        for role in LEADS
        if (lead := incident.lead(role)) is not None
        and lead != event.who
        and (
            overrode
            or event.kind == "priority_disputed"
            or named in incident.priority.proposals_to(role)
        )
    ]


def _share(
    plugin: MusterPlugin, incident: Incident, event: Event, late_by: timedelta | None
) -> bool:
    """Share the summary and the record with those who may have to go on (R103)."""
    playbook = plugin.muster.playbook
    if event.who == BOT or incident.awaits_scope:
        return False
    text = plugin.say(
        "incidents/post_shared",
        incident=incident,
        event=event,
        playbook=playbook,
        now=event.recorded,
        late_by=late_by,
        report_at=readable_report_at(plugin.muster, incident),
    )
    told = {
        room.name: plugin.muster.messenger.post(room, text)
        for room in shared_with(playbook)
        if not restricted(incident) or may_hear(room.name, playbook)
    }
    shut = [name for name, arrival in told.items() if not arrival]
    if shut:
        why = next(arrival.value for arrival in told.values() if not arrival)
        text = plugin.say("incidents/post_not_shared", incident=incident, rooms=shut, why=why)
        return bool(tell_author(plugin.muster, incident, text, event))
    return any(told.values())


def _tell_what_is_out(
    plugin: MusterPlugin, incident: Incident, event: Event, late_by: timedelta | None
) -> bool:
    """Say where an incident was spoken of before it was restricted, and what can be taken back."""
    before = _before(plugin, incident, event)
    if not restricted(incident) or before is None or restricted(before):
        return False
    services = plugin.muster
    earlier = (e for e in services.incidents.events(incident.number) if e.number <= event.number)
    out = disclosed(before, earlier, services.playbook, _reached(services))
    if not out:
        return False
    text = plugin.say(
        "incidents/post_already_out",
        incident=incident,
        out=out,
        now=event.recorded,
        late_by=late_by,
        playbook=services.playbook,
    )
    return bool(tell(services, incident, text, (*incident.leads, event.who)))


def _reached(services: Services) -> Callable[[str], bool]:
    """Return what tells whether the bot can speak in a room; what it cannot it has not said."""

    def reached(name: str) -> bool:
        room = services.playbook.room_named(name)
        return room is None or bool(services.messenger.reaches(room))

    return reached


def _before(plugin: MusterPlugin, incident: Incident, event: Event) -> Incident | None:
    """Return the incident as it was before an event, None before its first."""
    events = plugin.muster.incidents.events(incident.number)
    return fold(incident.number, (each for each in events if each.number < event.number))


def _tell(
    plugin: MusterPlugin, incident: Incident, event: Event, late_by: timedelta | None
) -> bool:
    """Tell people what they have been given, or are asked for, by somebody else."""
    told, missed = [], []
    for role, person, template in _for_people(plugin, incident, event):
        text = plugin.say(
            f"incidents/post_{template}",
            role=role,
            incident=incident,
            event=event,
            playbook=plugin.muster.playbook,
            late_by=late_by,
            hushed=not may_hear_of(plugin.muster, incident, person, None),
        )
        stands = how_it_stands(plugin, event) if template == "briefing" else None
        arrival = plugin.muster.messenger.tell(person, f"{text}\n{stands}" if stands else text)
        told.append(arrival)
        if not arrival:
            missed.append(person)
    if missed and not incident.quietly:
        ring = numbers_of(missed, plugin.muster.roster())
        text = plugin.say("incidents/post_not_told", incident=incident, people=missed, numbers=ring)
        told.append(tell_author(plugin.muster, incident, text, event))
    return any(told)


def _for_people(
    plugin: MusterPlugin, incident: Incident, event: Event
) -> Iterator[tuple[Role | str, Person, str]]:
    """Yield who is told of an event in private, in which role, and by which template.

    Whoever is called for a role by a route hears of it by that.
    """
    if event.kind == "role_taken":
        yield from _handed_over(plugin, incident, event)
        return
    if event.kind == "part_taken":
        part = body_as(event, PartTaken)
        if part.person != event.who and incident.parts.get(part.role) == part.person:
            yield part.role, part.person, "part"
        return
    if event.kind == "role_left":
        role = body_as(event, RoleLeft).role
        fills = {route.fills for route in plugin.muster.playbook.escalation.routes}
        if role not in fills or not incident.tenants:
            for asked in _asked_to_lead(plugin, incident, event):
                yield role, asked, "vacant"
        return
    if event.kind == "resumed":
        yield from _woken(plugin, incident, event)
        return
    # Somebody who leads in both roles is told once.
    leads = {incident.lead(role): role for role in reversed(LEADS)}
    suspected = _was_suspected(plugin, incident, event)
    for person, role in leads.items() if event.kind == "cyber_stated" else ():
        if person is None or person == event.who:
            continue
        if event.data["suspected"] and incident.cyber.awaits(role):
            yield role, person, "cyber"
        if "cyber_by_both_leads" in event.data.get("overrode", ()):
            yield role, person, "cyber_alone"
        if suspected and event.data.get("ruled_out") and not incident.cyber.suspected:
            yield role, person, "ruled_out"


def _was_suspected(plugin: MusterPlugin, incident: Incident, event: Event) -> bool:
    """Return whether a cyber security incident was suspected before a word about it."""
    before = _before(plugin, incident, event) if event.kind == "cyber_stated" else None
    return before is not None and before.cyber.suspected


def _asked_to_lead(plugin: MusterPlugin, incident: Incident, event: Event) -> tuple[Person, ...]:
    """Return who is asked to take the role that somebody left, nobody while none need take it."""
    if event.kind != "role_left" or not incident.is_worked_on:
        return ()
    role, services = body_as(event, RoleLeft).role, plugin.muster
    if incident.lead(role) is not None:
        return ()
    now = services.clock.now()
    context = DecisionContext(
        BOT, now, services.playbook, services.roster(), workload=services.workload(now)
    )
    return asked_to_lead(incident, context, role)[:ASKED_AT_ONCE]


def _woken(
    plugin: MusterPlugin, incident: Incident, event: Event
) -> Iterator[tuple[Role, Person, str]]:
    """Yield who is told that work goes on with what was said of the priority, and in which role.

    They are the leads, and whoever is on support.
    """
    if event.number == event.command or event.who == BOT:
        return
    on_support = plugin.muster.roster().on_support()
    for person in dict.fromkeys((*incident.leads, *on_support)):
        if person != event.who:
            yield Role.ENGINEERING_LEAD, person, "woken"


def _handed_over(
    plugin: MusterPlugin, incident: Incident, event: Event
) -> Iterator[tuple[Role, Person, str]]:
    """Yield who has a role now, and who had it before, unless they saw to it themselves."""
    taken = body_as(event, RoleTaken)
    if taken.person != event.who and incident.lead(taken.role) == taken.person:
        yield taken.role, taken.person, "briefing"
    if event.who == BOT:
        return
    before = _before(plugin, incident, event)
    holder = before.lead(taken.role) if before else None
    if holder is not None and holder not in (event.who, taken.person):
        yield taken.role, holder, "taken_over"
