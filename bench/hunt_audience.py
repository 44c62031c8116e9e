"""Who may hear of a restricted incident, told from the record alone and from nothing of the bot's.

A model of its own, small enough to be read: what is restricted is heard of in the need-to-know
rooms, and in private by those of the roster who have a part in it now. That is whoever leads or
helps, whoever declared it or suspects it and has not left, and whoever has a task of it to do.
Nowhere else, and by nobody else.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from muster.kernel.events import Event

_INCIDENT, _ALERT = "incident-", "alert-"


@dataclass
class _Known:
    """What the record says of one incident."""

    restricted: bool = False
    began: set[str] = field(default_factory=set)
    leads: dict[str, str] = field(default_factory=dict)
    helpers: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    tasks: list[str | None] = field(default_factory=list)
    alerts: set[str] = field(default_factory=set)

    @property
    def parts(self) -> set[str]:
        """Who leads or helps now, or has begun it and not left, or still has a task of it."""
        owners = {owner for owner in self.tasks if owner is not None}
        return {*self.leads.values(), *self.helpers, *(self.began - self.left), *owners}


class Audience:
    """Who may hear what, as the record stands; `hear` is told of each event as it is recorded."""

    def __init__(self, rooms: Iterable[str], roster: Iterable[str]) -> None:
        """`rooms` are those that need to know, `roster` the names of the people on it."""
        self._rooms = frozenset(rooms)
        self._roster = frozenset(roster)
        self._incidents: dict[int, _Known] = {}
        self.ever_restricted: set[int] = set()

    def hear(self, events: Iterable[Event]) -> None:
        """Take note of what was recorded."""
        for event in events:
            if event.stream.startswith(_INCIDENT):
                number = int(event.stream.removeprefix(_INCIDENT))
                known = self._incidents.setdefault(number, _Known())
                _note(known, event)
                if known.restricted:
                    self.ever_restricted.add(number)
            elif event.stream.startswith(_ALERT) and event.kind == "alert_attached":
                alert = event.stream.removeprefix(_ALERT)
                for known in self._incidents.values():
                    known.alerts.discard(alert)
                self._incidents.setdefault(event.data["incident"], _Known()).alerts.add(alert)

    def restricted(self) -> list[int]:
        """Return the numbers of the incidents that are restricted now."""
        return [number for number, known in self._incidents.items() if known.restricted]

    def is_restricted(self, number: int) -> bool:
        """Return whether the incident of a number is restricted now."""
        known = self._incidents.get(number)
        return known is not None and known.restricted

    def has_alert(self, number: int, alert: str) -> bool:
        """Return whether an alert belongs to an incident."""
        known = self._incidents.get(number)
        return known is not None and alert.casefold() in known.alerts

    def may_hear(self, number: int, room: str | None, person: str | None) -> bool:
        """Return whether a room, or a person in private, may hear of an incident now."""
        known = self._incidents[number]
        if not known.restricted:
            return True
        if room is not None:
            return room in self._rooms
        return person in self._roster and person in known.parts


def _note(known: _Known, event: Event) -> None:
    data, who = event.data, event.who.name
    person = (data.get("person") or data.get("owner") or {}).get("name")
    match event.kind:
        case "declared":
            known.began.add(who)
        case "cyber_stated" if data["suspected"]:
            known.restricted = True
            known.began.add(who)
        case "cyber_stated" if data.get("ruled_out"):
            known.restricted = False
        case "role_taken":
            known.left.add(known.leads.get(data["role"], ""))
            known.leads[data["role"]] = person
            known.helpers.discard(person)
            known.left.discard(person)
        case "role_left":
            known.leads.pop(data["role"], None)
            known.left.add(person)
        case "helper_joined":
            known.helpers.add(person)
            known.left.discard(person)
        case "helper_left":
            known.helpers.discard(person)
            known.left.add(person)
        case "task_added":
            known.tasks.append(person)
        case "task_done":
            known.tasks[data["number"] - 1] = None
