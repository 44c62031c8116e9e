"""Who is taken out of a restricted incident's private room: whoever has no part in it any more.

They are told so once, in private. Whom people brought in by hand stays for as long as they take no
part in the incident: that is theirs to see to.
"""

from datetime import datetime
from functools import partial

from errbot.backends.base import Identifier

from muster.api import Event, Incident, MusterPlugin, Person
from muster.chat.announcements import tell_leads
from muster.incidents.incident import fold
from muster.incidents.repository import is_incident
from muster.incidents.rooms import taken_out
from muster.incidents.values import OwnRoom
from muster.incidents.visibility import restricted
from rooms_kept.asking import is_done

_LEAVES = frozenset({"helper_left", "role_left", "role_taken"})
"""The kinds of event after which somebody may have no part in an incident any more."""


def begin(plugin: MusterPlugin) -> None:
    """Have those taken out who leave a restricted incident, or the roster."""
    plugin.follow("rooms.left", lambda event: take_out(plugin, event), _LEAVES, from_now=True)
    unlisted = Unlisted(plugin)
    plugin.keep_time("rooms.unlisted", unlisted.look, unlisted.next_look)


def take_out(plugin: MusterPlugin, event: Event) -> bool:
    """Take out whoever has no part in a restricted incident since an event; return whether any."""
    services = plugin.muster
    if not is_incident(event.stream):
        return False
    incident = services.incidents.of(event)
    if not restricted(incident) or not _private_rooms(plugin, incident):
        return False
    events = [e for e in services.incidents.events(incident.number) if e.number <= event.number]
    before, roster = fold(incident.number, events[:-1]), services.roster()
    gone = taken_out(before, incident, roster) if before is not None else ()
    for person in gone:
        handle = services.dialect.handle_of(person, roster.member(person))
        if handle is not None:
            address = services.dialect.address(handle)
            _take_out(plugin, incident, person, plugin._bot.build_identifier(address), left=True)
    return bool(gone)


class Unlisted:
    """Takes out whom the bot invited and the roster does not have any more."""

    def __init__(self, plugin: MusterPlugin) -> None:
        self._plugin = plugin
        self._services = plugin.muster
        self._seen: frozenset[str | None] | None = None

    def next_look(self, now: datetime) -> datetime | None:
        """Return now (UTC) where the roster's people are others than at the last look, or None."""
        return now if self._listed() != self._seen else None

    def look(self, now: datetime) -> None:
        """Take out whoever is on the roster no more."""
        self._seen = self._listed()
        roster = self._services.roster()
        if roster.open:
            return
        for incident in self._services.incidents.with_rooms():
            if not restricted(incident):
                continue
            for own in _private_rooms(self._plugin, incident):
                for each in self._plugin._bot.query_room(own.address).invited:
                    person = self._services.dialect.person(each, roster)
                    if roster.member(person) is None and not incident.takes_part(person):
                        _take_out(self._plugin, incident, person, each, left=False)

    def _listed(self) -> frozenset[str | None] | None:
        roster, mode = self._services.roster(), self._services.dialect.mode
        return None if roster.open else frozenset(m.handles.get(mode) for m in roster.members)


def _private_rooms(plugin: MusterPlugin, incident: Incident) -> list[OwnRoom]:
    mode = plugin.muster.dialect.mode
    return [own for own in incident.open_rooms if own.private and own.backend == mode]


def _take_out(
    plugin: MusterPlugin, incident: Incident, person: Person, identifier: Identifier, *, left: bool
) -> None:
    """Take somebody out of an incident's private rooms, and tell them; else tell the leads."""
    services = plugin.muster
    what = f"not taken out of the private room of {incident.reference}"
    rooms = [plugin._bot.query_room(own.address) for own in _private_rooms(plugin, incident)]
    done = [is_done(plugin, what, partial(room.exclude, identifier)) for room in rooms]
    facts = {"incident": incident, "person": person, "left": left}
    if all(done):
        told = services.messenger.tell(person, plugin.say("rooms/post_taken_out", **facts))
    else:
        told = tell_leads(services, incident, plugin.say("rooms/post_not_taken_out", **facts))
    if not told:
        kept = "" if all(done) else " not"
        plugin.log.error(
            "nobody was told who is%s taken out of the room of %s", kept, incident.reference
        )
