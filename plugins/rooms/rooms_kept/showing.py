"""The topic of a room, and on Slack a bookmark, that show how the incidents in it stand.

Both follow from the record and from what the chat shows now, so that a restart changes nothing.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from threading import Lock
from typing import Any

from muster.api import Incident, MusterPlugin
from muster.chat.announcements import room_for
from muster.chat.topics import LONGEST_TOPIC, topic_of
from muster.duties.tenants import next_told_at
from muster.incidents.unnamed import most_urgent_first
from muster.incidents.visibility import restricted
from muster.playbook.model import Room
from muster.playbook.vocabulary import DutyCode
from rooms_kept.asking import is_done

_SETTLED = timedelta(seconds=20)
"""How long nothing has to change before a topic does: on some chats it is a line for everybody."""

_AT_MOST = timedelta(minutes=1)
"""How long a topic waits for that at most, while something changes all the time."""

_SELDOM = timedelta(minutes=2)
"""The least time between two changes of one room's topic."""

_AGAIN = timedelta(minutes=5)
"""When a topic is looked at again although nothing was recorded: hours begin and end."""

_SHOWN = 3
"""Incidents that a topic tells apart; of more it has the most urgent."""

_FOR_TENANTS = frozenset({DutyCode.FIRST_UPDATE, DutyCode.TENANT_UPDATE, DutyCode.BOUNDARY_UPDATE})


def begin(plugin: MusterPlugin) -> None:
    """Have the topics kept where the playbook asks for it and the chat has any."""
    wanted = plugin.muster.playbook.rooms.topic
    if not wanted or not getattr(plugin._bot, "shows_topics", False):
        return
    showing = Showing(plugin)
    plugin.keep_time("rooms.topics", showing.look, showing.next_look)


class Showing:
    """What the rooms of one bot show. Times are counted as they pass, whatever the clock shows."""

    def __init__(self, plugin: MusterPlugin) -> None:
        self._plugin = plugin
        self._services = plugin.muster
        self._turn = Lock()
        self._seen: int | None = None
        self._looked: timedelta | None = None
        self._changed: timedelta | None = None
        self._first: timedelta | None = None
        self._set_at: dict[str, timedelta] = {}
        self._tried: dict[str, tuple[str, str]] = {}
        self._refused: set[tuple[str, str]] = set()
        self._marks: dict[str, str | None] = {}

    def next_look(self, now: datetime) -> datetime | None:
        """Return when (UTC) a topic may be changed next, or None."""
        with self._turn:
            self._take_note()
            due = self._due()
            return None if due is None else max(now, now + due - self._services.clock.passed())

    def look(self, now: datetime) -> None:
        """Have the rooms show how things are, where something has changed and has settled."""
        with self._turn:
            self._take_note()
            due, passed = self._due(), self._services.clock.passed()
            if due is None or due > passed:
                return
            self._changed = self._first = None
            self._looked = passed
            for name, (room, incidents) in self._rooms().items():
                last = self._set_at.get(name)
                if last is not None and passed < last + _SELDOM:
                    self._first = self._changed = last + _SELDOM - _SETTLED
                else:
                    self._show(room, incidents, now)

    def _take_note(self) -> None:
        """Note when something was recorded that nobody has looked at."""
        position, passed = self._services.journal.position(), self._services.clock.passed()
        if position != self._seen:
            self._seen, self._changed = position, passed
            self._first = passed if self._first is None else self._first
        elif self._changed is None and self._looked is not None and passed > self._looked + _AGAIN:
            self._first = self._changed = self._looked

    def _due(self) -> timedelta | None:
        if self._changed is None or self._first is None:
            return None
        return min(self._changed + _SETTLED, self._first + _AT_MOST)

    def _rooms(self) -> dict[str, tuple[Room, list[Incident]]]:
        """Return the rooms that show something, by name, each with its incidents."""
        services = self._services
        everybodys = services.playbook.rooms.incident
        rooms: dict[str, tuple[Room, list[Incident]]] = {everybodys.name: (everybodys, [])}
        for incident in services.incidents.with_rooms():
            for own in incident.open_rooms:
                if own.backend == services.dialect.mode:
                    rooms[own.name] = (own.as_room, [])
        ended = [i for i in services.incidents.with_rooms() if not i.is_open]
        for incident in (*services.incidents.ongoing(), *ended):
            room = room_for(services, incident)
            if room is not None and not incident.quietly and self._may_show(incident, room):
                rooms[room.name][1].append(incident)
        return rooms

    def _may_show(self, incident: Incident, room: Room) -> bool:
        """Return whether a topic may tell of an incident: it is read without coming in."""
        own = any(each.private and each.name == room.name for each in incident.open_rooms)
        return own if restricted(incident) else True

    def _show(self, room: Room, incidents: Sequence[Incident], now: datetime) -> None:
        services, bot = self._services, self._plugin._bot
        joined = services.dialect.joined(bot, services.dialect.room(room))
        if joined is None:
            return
        there = bot.query_room(joined)
        before = there.topic or ""
        longest = getattr(bot, "longest_topic", LONGEST_TOPIC)
        wanted = topic_of(self._states(incidents, now), before, longest)
        if before != wanted and (before, wanted) != self._tried.get(room.name):
            self._tried[room.name] = (before, wanted)
            self._set_at[room.name] = services.clock.passed()
            self._do(
                room, "the topic of %s cannot be set", partial(setattr, there, "topic", wanted)
            )
        self._bookmark(there, room, incidents)

    def _do(self, room: Room, what: str, change: Callable[[], object]) -> None:
        """Change something of a room; say once that it cannot be changed."""
        if (room.name, what) in self._refused:
            try:
                change()
            except Exception:  # noqa: BLE001 - the log has it already
                return
            self._refused.discard((room.name, what))
        elif not is_done(self._plugin, what % room.name, change):
            self._refused.add((room.name, what))

    def _states(self, incidents: Sequence[Incident], now: datetime) -> list[str]:
        """Return what a topic says of incidents, the longest first; nothing of none."""
        services = self._services
        if not incidents:
            return []
        urgent = most_urgent_first(incidents, services.playbook)[:_SHOWN]
        watch = services.scheduler
        items = [
            {
                "incident": each,
                "priority": each.priority.driving(services.playbook),
                "update_at": next_told_at(
                    watch.owed(watch.view(each, now), _FOR_TENANTS).duties if each.is_open else ()
                ),
            }
            for each in urgent
        ]
        more = len(incidents) - len(urgent)
        forms = ["whole", "brief", "least"] if len(urgent) == 1 else ["brief", "least"]
        told = (
            self._plugin.say(
                f"rooms/topic_{form}", items=items, more=more, now=now, playbook=services.playbook
            )
            for form in forms
        )
        return [services.dialect.spell(text, services.roster) for text in told]

    def _bookmark(self, there: Any, room: Room, incidents: Sequence[Incident]) -> None:
        """Keep the bookmark of a room, on a chat that has them, where there is a link to keep."""
        keep = getattr(there, "bookmark", None)
        services = self._services
        call, page = services.playbook.call, services.playbook.comms.status_page
        link = call.url or page.url
        if keep is None or not link:
            return
        title = None
        if incidents:
            urgent = most_urgent_first(incidents, services.playbook)[:_SHOWN]
            items = [(each, each.priority.driving(services.playbook)) for each in urgent]
            title = self._plugin.say("rooms/bookmark", items=items, call=call.url is not None)
        if self._marks.get(room.name, ...) != title:
            self._marks[room.name] = title
            self._do(room, "the bookmark of %s cannot be kept", partial(keep, title, link))
