"""What of an incident has left the circle of those who need to know, before it was restricted.

It is told when a suspicion comes late, with what can still be taken back.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from muster.incidents.incident import Incident
from muster.incidents.rooms import shared_with
from muster.incidents.visibility import may_hear
from muster.kernel.effects import Fate
from muster.kernel.events import Event
from muster.kernel.gateway_names import CALENDAR, MAIL, PAGING, STATUS_PAGE, TRACKER
from muster.people import BOT
from muster.playbook.model import Playbook


@dataclass(frozen=True, slots=True)
class Told:
    """Something that tenants were told: in which channel, and when last (UTC)."""

    channel: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Disclosed:
    """Where an incident was spoken of: rooms, what tenants were told, mails, issues, files, pages.

    What is `on_page` can be set right there. A message in a room can be deleted by whoever looks
    after the room; a mail or a page by nobody.
    """

    rooms: tuple[str, ...] = ()
    told: tuple[Told, ...] = ()
    mailed: tuple[str, ...] = ()
    tracked: tuple[str, ...] = ()
    filed: tuple[str, ...] = ()
    paged: int = 0
    on_page: bool = False

    def __bool__(self) -> bool:
        return bool(
            self.rooms or self.told or self.mailed or self.tracked or self.filed or self.paged
        )


def disclosed(
    incident: Incident,
    recorded: Iterable[Event],
    playbook: Playbook,
    reached: Callable[[str], bool] = lambda room: True,
) -> Disclosed:
    """Return where an incident was spoken of outside the need-to-know rooms.

    `recorded` are its events. Rooms are those in which something of it was typed, and those in
    which the bot posted what was typed elsewhere, if it can speak there, as `reached(room)` says:
    the incident room, those that it had to itself, those of the routes that were asked, and those
    with which a pause was shared.
    """
    done = [each for each in incident.effects if each.fate is Fate.DONE]
    events = list(recorded)
    rooms = {event.where.room: None for event in events if event.where.room}
    posted = [*_posted_in(incident, playbook), *_shared_in(events, playbook)]
    rooms |= dict.fromkeys(room for room in posted if reached(room))
    last = {told.channel.casefold(): told for told in incident.announcements}
    letters = [each.effect.payload.get("to", ()) for each in done if each.effect.gateway == MAIL]
    return Disclosed(
        rooms=tuple(
            room for room in rooms if room and not _closed_to_others(room, incident, playbook)
        ),
        told=tuple(Told(told.channel, told.at) for told in last.values()),
        mailed=tuple(dict.fromkeys(address for to in letters for address in to)),
        tracked=tuple(
            each.detail.get("link") or each.reference or ""
            for each in done
            if each.effect.gateway == TRACKER
        ),
        filed=tuple(
            dict.fromkeys(
                each.reference
                for each in done
                if each.effect.gateway == CALENDAR and each.reference
            )
        ),
        paged=sum(each.effect.gateway == PAGING and each.effect.action == "page" for each in done),
        on_page=any(each.effect.gateway == STATUS_PAGE for each in done),
    )


def _closed_to_others(room: str, incident: Incident, playbook: Playbook) -> bool:
    own = (each.name for each in incident.own_rooms if each.private)
    return may_hear(room, playbook) or room in own


def _posted_in(incident: Incident, playbook: Playbook) -> Iterable[str]:
    if not incident.quietly:
        yield playbook.rooms.incident.name
    yield from (room.name for room in incident.own_rooms)
    for call in incident.escalations:
        route = playbook.route(call.route)
        if route and route.room:
            yield route.room


def _shared_in(events: Iterable[Event], playbook: Playbook) -> Iterable[str]:
    """Yield the rooms in which a pause was told, if there was one that a person made."""
    if any(event.kind == "paused" and event.who != BOT for event in events):
        yield from (room.name for room in shared_with(playbook))
