"""A room that an incident has to itself: made, with the right people in it, and archived.

What is wanted follows from the record, and a room's name from its incident: whatever was done
already is found again, so that neither a crash nor a lost answer makes a second room.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from threading import Lock
from typing import Any

from muster.api import Arrival, Event, Incident, MusterPlugin, Person, Services
from muster.chat.announcements import first_command, post, room_to_come, tell_leads
from muster.chat.audience import may_hear_of
from muster.incidents import rooms
from muster.incidents.events import RoomClosed, RoomOpened, body_as
from muster.incidents.incident import fold
from muster.incidents.repository import is_incident
from muster.incidents.values import OwnRoom
from muster.incidents.visibility import heard_in, restricted
from muster.kernel.decisions import Accepted, DecisionContext, NoChange
from muster.kernel.events import Place
from muster.kernel.payloads import new_event
from muster.people import BOT
from rooms_kept import leaving
from rooms_kept.asking import code_of, is_done

_WANTS = frozenset({"declared", "priority_stated", "cyber_stated", "reopened"})
"""The kinds of event after which an incident may have to have a room."""

_INVITES = frozenset(
    {"role_taken", "helper_joined", "priority_stated", "cyber_stated", "task_added"}
)
"""The kinds of event after which somebody more may belong into it."""

_ENDS = frozenset({"resolved", "dismissed", "reopened"})

_AGAIN = timedelta(minutes=5)
"""How long the chat's server is left alone that could not make, or archive, a room."""

_GONE = frozenset({"already_archived", "channel_not_found", "is_archived", "not_in_channel"})
"""What the server says of a room that nobody can speak in any more."""

_MOST_AT_ONCE = 50


def begin(plugin: MusterPlugin) -> None:
    """Have rooms made where the playbook asks for it and the chat can."""
    terms = plugin.muster.playbook.rooms.per_incident
    if terms is None or not getattr(plugin._bot, "makes_rooms", False):
        return
    opening = Opening(plugin)
    plugin.keep_time("rooms.opening", opening.look, opening.next_look)
    plugin.follow(
        "rooms.wanted",
        lambda event: opening.look(plugin.muster.clock.now(), wake=False),
        _WANTS,
        from_now=True,
    )
    plugin.follow(
        "rooms.opened", lambda event: furnish(plugin, event), {"room_opened"}, from_now=True
    )
    plugin.follow("rooms.invited", lambda event: invite(plugin, event), _INVITES, from_now=True)
    plugin.follow("rooms.ended", lambda event: tell_end(plugin, event), _ENDS, from_now=True)
    leaving.begin(plugin)


class Opening:
    """Makes the rooms that are wanted, and archives those that are over."""

    def __init__(self, plugin: MusterPlugin) -> None:
        self._plugin = plugin
        self._services = plugin.muster
        self._turn = Lock()
        self._again: dict[int, timedelta] = {}
        self._told: set[int] = set()

    def next_look(self, now: datetime) -> datetime | None:
        """Return when (UTC) a room is to be made or archived next, or None."""
        services, passed = self._services, self._services.clock.passed()
        soonest = [at for _, at in self._archivable()]
        if any(self._wanted(each) for each in services.incidents.ongoing()):
            soonest.append(now)
        waiting = [now + again - passed for again in self._again.values() if again > passed]
        return min((max(at, *waiting) if waiting else at for at in soonest), default=None)

    def look(self, now: datetime, wake: bool = True) -> bool:
        """Make and archive what is due; return whether anything was."""
        with self._turn:
            done = False
            for incident in self._services.incidents.ongoing():
                wanted = self._wanted(incident)
                if wanted is not None and self._may_try(incident):
                    done = self._open(incident, wanted, now) or done
            for incident, at in self._archivable():
                if at <= now and self._may_try(incident):
                    done = self._archive(incident, now) or done
        if done and wake:
            self._services.dispatch.wake()
        return done

    def _wanted(self, incident: Incident) -> rooms.Wanted | None:
        return rooms.wanted(incident, self._services.playbook, self._services.dialect.mode)

    def _archivable(self) -> list[tuple[Incident, datetime]]:
        playbook = self._services.playbook
        found = ((i, rooms.archived_at(i, playbook)) for i in self._services.incidents.with_rooms())
        return [(incident, at) for incident, at in found if at is not None]

    def _may_try(self, incident: Incident) -> bool:
        return self._again.get(incident.number, timedelta()) <= self._services.clock.passed()

    def _later(self, incident: Incident, what: str, why: str) -> bool:
        self._again[incident.number] = self._services.clock.passed() + _AGAIN
        self._plugin.log.warning("%s for %s: %s", what, incident.reference, why)
        return False

    def _open(self, incident: Incident, wanted: rooms.Wanted, now: datetime) -> bool:
        for name in wanted.names:
            room = self._plugin._bot.query_room(f"#{name}")
            try:
                room.create(private=wanted.private)
            except Exception as fault:  # noqa: BLE001 - it is tried again later
                if code_of(fault) == "name_taken":
                    continue
                return self._not_made(incident, _why(fault))
            return self._record(incident, RoomOpened(f"#{name}", str(room), wanted.private), now)
        return self._not_made(incident, "name_taken")

    def _not_made(self, incident: Incident, why: str) -> bool:
        """Have it tried again later; say once that it goes on where it is, of what was promised."""
        services = self._services
        facts = {"incident": incident, "taken": why == "name_taken", "again": _AGAIN}
        untold = incident.number not in self._told and room_to_come(services, incident)
        if untold and post(services, incident, self._plugin.say("rooms/post_not_made", **facts)):
            self._told.add(incident.number)
        return self._later(incident, "no room can be made", why)

    def _archive(self, incident: Incident, now: datetime) -> bool:
        mode, done = self._services.dialect.mode, False
        for own in incident.open_rooms:
            if own.backend != mode:
                continue
            try:
                self._plugin._bot.query_room(own.address).destroy()
            except Exception as fault:  # noqa: BLE001 - it is tried again later
                if code_of(fault) not in _GONE:
                    return self._later(incident, "a room cannot be archived", _why(fault))
            done = self._record(incident, RoomClosed(own.address), now) or done
        return done

    def _record(self, incident: Incident, body: RoomOpened | RoomClosed, now: datetime) -> bool:
        services = self._services

        def decide(current: Incident) -> NoChange | Accepted:
            opened = {room.address for room in current.open_rooms}
            if (body.address in opened) == isinstance(body, RoomOpened):
                return NoChange("nothing_due")
            return Accepted((new_event(body),))

        context = DecisionContext(BOT, now, services.playbook, services.roster())
        place = Place(services.dialect.mode)
        return hasattr(services.incidents.change(incident.number, decide, context, place), "events")


def _why(fault: Exception) -> str:
    return code_of(fault) or type(fault).__name__


def furnish(plugin: MusterPlugin, event: Event) -> bool:
    """Put into a new room what is known and the right people, and say where it is.

    Its topic follows when the first words have settled, as those of other rooms do.
    """
    services = plugin.muster
    incident, body = services.incidents.of(event), body_as(event, RoomOpened)
    own = next((each for each in incident.open_rooms if each.address == body.address), None)
    if own is None or own.backend != services.dialect.mode or not incident.is_open:
        return False
    everybodys = services.playbook.rooms.incident
    facts = {
        "incident": incident,
        "own": own,
        "playbook": services.playbook,
        "priority": incident.priority.driving(services.playbook),
        "late_by": plugin.late_by(event.recorded),
    }
    if own.private or not restricted(incident):
        begun = services.messenger.post(own.as_room, plugin.say("rooms/post_begun", **facts))
        if not begun:
            plugin.log.warning("nothing could be said in the new room of %s", incident.reference)
    heard = heard_in(incident, everybodys.name, services.playbook)
    if heard and not _is_told(services, incident, own, event):
        text = plugin.say("rooms/post_opened", **facts)
        # Whoever reads there is to know where it goes on; the leads can tell them.
        told = services.messenger.post(everybodys, text) or tell_leads(services, incident, text)
        if not told:
            plugin.log.warning("nobody is told of the room of %s", incident.reference)
    there = plugin._bot.query_room(own.address)
    people = rooms.invited(incident, services.playbook, services.roster())
    _invite(plugin, incident, there, own, people)
    return True


def _is_told(services: Services, incident: Incident, own: OwnRoom, event: Event) -> bool:
    """Return whether its declaration told already where an incident is worked on.

    It did of a room that was made at once: whatever came of it later is told then.
    """
    declared = fold(incident.number, first_command(services.incidents.events(incident.number)))
    if declared is None:
        return False
    at_once = event.recorded - incident.declared_at < _AGAIN
    room = rooms.announced(declared, services.playbook, services.dialect.mode)
    return at_once and room == own.name


def invite(plugin: MusterPlugin, event: Event) -> bool:
    """Invite whoever belongs into an incident's own room since an event, and did not before."""
    services = plugin.muster
    if not is_incident(event.stream):
        return False
    incident = services.incidents.of(event)
    mode = services.dialect.mode
    own = [each for each in incident.open_rooms if each.backend == mode]
    if restricted(incident):
        own = [each for each in own if each.private]
    if not own or not incident.is_open:
        return False
    roster, playbook = services.roster(), services.playbook
    events = services.incidents.events(incident.number)
    before = fold(incident.number, (e for e in events if e.number < event.number))
    if before is None or own[0].address not in [each.address for each in before.open_rooms]:
        # Whoever belonged into it when it was opened was invited then.
        return False
    after = fold(incident.number, (e for e in events if e.number <= event.number)) or incident
    known = rooms.invited(before, playbook, roster)
    new = [each for each in rooms.invited(after, playbook, roster) if each not in known]
    _invite(plugin, incident, plugin._bot.query_room(own[0].address), own[0], new)
    return bool(new)


def _invite(
    plugin: MusterPlugin, incident: Incident, there: Any, own: OwnRoom, people: Sequence[Person]
) -> None:
    """Invite people into a room, those of whom the chat is sure where that is private."""
    services, bot = plugin.muster, plugin._bot
    roster = services.roster()
    handles = [
        services.dialect.handle_of(person, roster.member(person))
        for person in people
        if not own.private or may_hear_of(services, incident, person, None)
    ]
    found = [bot.build_identifier(services.dialect.address(each)) for each in handles if each]
    for start in range(0, len(found), _MOST_AT_ONCE):
        some = found[start : start + _MOST_AT_ONCE]
        is_done(plugin, f"not invited for {incident.reference}", partial(there.invite, *some))


def tell_end(plugin: MusterPlugin, event: Event) -> Arrival | bool:
    """Tell those who heard of a declaration that it is over: it was worked on elsewhere."""
    services = plugin.muster
    if not is_incident(event.stream):
        return False
    incident = services.incidents.of(event)
    everybodys, playbook = services.playbook.rooms.incident, services.playbook
    elsewhere = [each for each in incident.open_rooms if each.backend == services.dialect.mode]
    if not elsewhere or event.where.room == everybodys.name:
        return False
    if not heard_in(incident, everybodys.name, playbook):
        return False
    text = plugin.say(
        "rooms/post_ended",
        incident=incident,
        event=event,
        own=elsewhere[0],
        late_by=plugin.late_by(event.recorded),
    )
    arrival = services.messenger.post(everybodys, text)
    return arrival or tell_leads(services, incident, text)
