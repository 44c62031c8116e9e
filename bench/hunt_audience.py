"""Who may hear of a restricted incident, told from the record alone and from nothing of the bot's.

A model of its own, small enough to be read: what is restricted is heard of in the need-to-know
rooms, and in private by those of the roster who lead or help now. Nowhere else, and by nobody else.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from muster.record import Event

_INCIDENT, _ALERT = "incident-", "alert-"


@dataclass
class _Known:
    """What the record says of one incident."""

    spoken: dict[str, bool] = field(default_factory=dict)
    suggested: bool = False
    leads: dict[str, str] = field(default_factory=dict)
    helpers: set[str] = field(default_factory=set)
    ever: set[str] = field(default_factory=set)
    alerts: set[str] = field(default_factory=set)

    @property
    def restricted(self) -> bool:
        return self.suggested or any(self.spoken.values())


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
        return person in self._roster and person in {*known.leads.values(), *known.helpers}

    def was_in_it(self, number: int, person: str | None) -> bool:
        """Return whether somebody ever acted in an incident, or was given something in it."""
        return person in self._incidents[number].ever


def _note(known: _Known, event: Event) -> None:
    data = event.data
    known.ever.add(event.who.name)
    person = data.get("person") or data.get("owner")
    if isinstance(person, dict):
        known.ever.add(person["name"])
    if event.kind == "cyber_stated":
        known.suggested = (known.suggested or not data["roles"]) and data["suspected"]
        known.spoken |= dict.fromkeys(data["roles"], data["suspected"])
    elif event.kind == "role_taken":
        known.leads[data["role"]] = person["name"]
        known.helpers.discard(person["name"])
    elif event.kind == "role_left":
        known.leads.pop(data["role"], None)
    elif event.kind == "helper_joined":
        known.helpers.add(person["name"])
    elif event.kind == "helper_left":
        known.helpers.discard(person["name"])
