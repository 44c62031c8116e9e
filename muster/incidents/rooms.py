"""The rooms of an incident: where it is spoken of, which it is to have to itself, and who is there.

An incident has at most one room to itself at a time that everybody may come into, and one that is
private.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from muster.incidents.incident import Incident
from muster.incidents.visibility import has_part, heard_in, restricted
from muster.people import Person, Roster
from muster.playbook.model import PerIncident, Playbook, Room

_LONGEST_SLUG = 30
_ATTEMPTS = 5
"""Names that are tried before an incident goes without a room of its own."""


def rooms_of(incident: Incident, playbook: Playbook, backend: str) -> tuple[Room, ...]:
    """Return the rooms that may hear of an incident, the one in which it is worked on first.

    That is the newest of its own on this chat, a private one last while everybody may hear, else
    the playbook's incident room. It is empty where none may.
    """
    own = [room for room in incident.open_rooms if room.backend == backend]
    own.sort(key=lambda room: room.private)
    found = (*(room.as_room for room in own), playbook.rooms.incident)
    return tuple(room for room in found if heard_in(incident, room.name, playbook))


def is_worked_on_in(incident: Incident, room: str, playbook: Playbook, backend: str) -> bool:
    """Return whether a room is the one in which an incident is worked on."""
    rooms = rooms_of(incident, playbook, backend)
    return bool(rooms) and rooms[0].name == room


def sharing(
    incident: Incident, room: str, ongoing: Iterable[Incident], playbook: Playbook, backend: str
) -> list[Incident]:
    """Return the others of the open incidents that are worked on in the same room as one.

    One that was declared quietly does not count: nothing is said of it by itself.
    """
    if not is_worked_on_in(incident, room, playbook, backend):
        return []
    return [
        other
        for other in ongoing
        if other.number != incident.number
        and not other.quietly
        and is_worked_on_in(other, room, playbook, backend)
    ]


def is_for_all(before: Incident, after: Incident, playbook: Playbook) -> bool:
    """Return whether what has changed concerns everybody in its room, not only who works on it.

    That is its priority, and whether it is worked on at all.
    """
    priorities = [
        (incident.priority.driving(playbook), incident.priority_settled)
        for incident in (before, after)
    ]
    return priorities[0] != priorities[1] or before.is_worked_on != after.is_worked_on


@dataclass(frozen=True, slots=True)
class Wanted:
    """A room that an incident is to have: the names to try, without `#`, until one is free."""

    names: tuple[str, ...]
    private: bool


def wanted(incident: Incident, playbook: Playbook, backend: str) -> Wanted | None:
    """Return the room that an incident is to have to itself and has not, or None.

    The name tells nothing of a restricted one. Once a room of it was archived, the next one has
    another name.
    """
    terms = playbook.rooms.per_incident
    if terms is None or not incident.is_active or incident.quietly or incident.damage:
        return None
    private = restricted(incident)
    if private and terms.restricted == "none":
        return None
    driving = incident.priority.driving(playbook)
    if terms.priorities and driving not in terms.priorities:
        return None
    rooms = [room for room in incident.own_rooms if room.backend == backend]
    if any(not room.closed and (room.private or not private) for room in rooms):
        return None
    return Wanted(tuple(_names(incident, terms, had=sum(room.closed for room in rooms))), private)


def announced(declared: Incident, playbook: Playbook, backend: str) -> str | None:
    """Return the room that a declaration can tell of before it is made, by its name, or None.

    It is None of a private one, which is named nowhere, and where none is made.
    """
    room = wanted(declared, playbook, backend)
    return f"#{room.names[0]}" if room is not None and not room.private else None


def _names(incident: Incident, terms: PerIncident, had: int) -> Iterator[str]:
    slug = "" if restricted(incident) else slug_of(incident.title)
    name = terms.name.replace("{number}", str(incident.number)).replace("{slug}", slug)
    name = re.sub(r"-{2,}", "-", name).strip("-_")
    for nth in range(had + 1, had + 1 + _ATTEMPTS):
        yield name if nth == 1 else f"{name}-{nth}"


def slug_of(title: str) -> str:
    """Return a title as part of a room's name: small letters, digits and hyphens, a few words."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    kept = ""
    for word in re.findall(r"[a-z0-9]+", plain):
        longer = f"{kept}-{word}" if kept else word[:_LONGEST_SLUG]
        if len(longer) > _LONGEST_SLUG:
            break
        kept = longer
    return kept


def invited(incident: Incident, playbook: Playbook, roster: Roster) -> tuple[Person, ...]:
    """Return who belongs into an incident's own room, each once.

    They are those who have a part in it and, where it is not restricted, whoever the playbook
    names for its priority.
    """
    terms = playbook.rooms.per_incident
    concerned = dict.fromkeys((*incident.taking_part, incident.declared_by))
    concerned |= dict.fromkeys(incident.cyber.suspected_by)
    concerned |= dict.fromkeys(task.owner for task in incident.open_tasks if task.owner)
    found = [person for person in concerned if has_part(incident, person, roster)]
    if terms is not None and not restricted(incident):
        driving = incident.priority.driving(playbook)
        for group in terms.invite:
            if not group.priorities or driving in group.priorities:
                for who in group.who:
                    found += _people(who, roster)
    return tuple(dict.fromkeys(found))


def taken_out(before: Incident, after: Incident, roster: Roster) -> tuple[Person, ...]:
    """Return who had a part in a restricted incident and has none any more, each once.

    They are those who left it, or whose role went to somebody else.
    """
    left = after.left - before.left
    return tuple(
        person
        for person in before.involved
        if person in left and not has_part(after, person, roster)
    )


def _people(who: str, roster: Roster) -> tuple[Person, ...]:
    if who == "on_support":
        return roster.on_support()
    if who == "on_comms":
        return roster.on_comms()
    return roster.available_in([who.removeprefix("pool:")])


def archived_at(incident: Incident, playbook: Playbook) -> datetime | None:
    """Return when (UTC) an incident's own rooms are to be archived, or None: not yet, or by hand.

    That is some time after both its end and the review, where one was booked.
    """
    terms = playbook.rooms.per_incident
    if terms is None or terms.archive_after is None or incident.is_open:
        return None
    ended = filter(None, (incident.closed_at, incident.review_at))
    return max(ended, default=incident.recorded_at) + terms.archive_after


def shared_with(playbook: Playbook) -> list[Room]:
    """Return the rooms of the pools that are told of a paused incident, each once (R103).

    A pool without a room of its own is met in the internal room.
    """
    pools = [playbook.pool(pool) for pool in playbook.long_running.share_with]
    rooms = [playbook.room_named(pool.room) or playbook.rooms.internal for pool in pools if pool]
    return list({room.name: room for room in rooms if room is not None}.values())
