"""Where something about an incident is said unasked: who may hear of it decides."""

from collections.abc import Iterable

from muster.chat.hearing import may_hear_of
from muster.chat.messenger import About, Arrival
from muster.chat.services import Services
from muster.incident.rooms import announced, rooms_of, sharing, wanted
from muster.incident.state import Incident
from muster.people import BOT, Person
from muster.playbook.model import Room
from muster.record import Event


def room_for(services: Services, incident: Incident) -> Room | None:
    """Return the room in which an incident is worked on, or None where no room may hear of it."""
    rooms = rooms_of(incident, services.playbook, services.dialect.mode)
    return rooms[0] if rooms else None


def in_room(services: Services, incident: Incident) -> bool:
    """Return whether a room in which this incident is worked on may hear of it."""
    return room_for(services, incident) is not None


def beside(services: Services, incident: Incident, room: Room) -> list[Incident]:
    """Return the other open incidents that share a room with one, oldest first.

    It is empty where no threads tell them apart, and while a room of its own is to be made for it.
    """
    if not services.messenger.has_threads or incident.quietly:
        return []
    if wanted(incident, services.playbook, services.dialect.mode) is not None:
        return []
    return _sharing(services, incident, room)


def first_command(events: Iterable[Event]) -> list[Event]:
    """Return those of an incident's events that its declaration recorded."""
    return [event for event in events if event.command == 1]


def room_to_come(services: Services, incident: Incident) -> str | None:
    """Return the name of the room that is to be made for an incident as declared, or None."""
    if not services.messenger.makes_rooms:
        return None
    return announced(incident, services.playbook, services.dialect.mode)


def _sharing(services: Services, incident: Incident, room: Room) -> list[Incident]:
    ongoing, mode = services.register.ongoing(), services.dialect.mode
    return sharing(incident, room.name, ongoing, services.playbook, mode)


def about(
    services: Services, incident: Incident, room: Room, *, for_all: bool = False
) -> About | None:
    """Return what something said of an incident in a room is about: `for_all` of it, or not.

    It goes into a thread where two incidents share the room. None in a chat without threads.
    """
    if not services.messenger.has_threads:
        return None
    return About(incident.number, bool(_sharing(services, incident, room)), for_all)


def post(
    services: Services,
    incident: Incident,
    text: str,
    *,
    urgent: bool = False,
    for_all: bool = False,
) -> Arrival:
    """Post in the room in which an incident is worked on; return what became of it.

    Where the bot is not in that room any more it is the next one that may hear of it. What is
    `for_all` is seen by the whole room also where the incident has a thread there.
    """
    arrival = Arrival.NOBODY
    for room in rooms_of(incident, services.playbook, services.dialect.mode):
        known = about(services, incident, room, for_all=for_all)
        arrival = services.messenger.post(room, text, urgent=urgent, about=known)
        if arrival:
            break
    return arrival


def tell(services: Services, incident: Incident, text: str, people: Iterable[Person]) -> Arrival:
    """Say something in the incident's room; where none may hear it, or takes it, to people alone.

    Those are whoever of `people` may hear of it, else its leads. Return what became of it: it is
    said once it was said to anybody.
    """
    arrival = post(services, incident, text)
    if arrival:
        return arrival
    told = [services.messenger.tell(each, text) for each in those(services, incident, people)]
    return Arrival.SAID if any(told) else arrival


def tell_author(services: Services, incident: Incident, text: str, event: Event) -> Arrival:
    """Say something of an event to whoever caused it: where they see it, and may hear it.

    That is the incident's room where it was typed there, or where nobody typed it; else they are
    told in private, and the room where that fails.
    """
    room, who = room_for(services, incident), event.who
    at_hand = room is not None and event.where.room == room.name
    if who != BOT and not at_hand and may_hear_of(services, incident, who, None):
        arrival = services.messenger.tell(who, text)
        if arrival:
            return arrival
    return tell(services, incident, text, (who, *incident.leads))


def tell_leads(services: Services, incident: Incident, text: str) -> Arrival:
    """Say something to an incident's leads in private; return what became of it."""
    told = [services.messenger.tell(each, text) for each in those(services, incident, ())]
    return Arrival.SAID if any(told) else Arrival.NOBODY


def those(services: Services, incident: Incident, people: Iterable[Person]) -> tuple[Person, ...]:
    """Return whom of `people` something of an incident may be told in private, else its leads."""
    listed, leads = dict.fromkeys(each for each in people if each != BOT), incident.leads
    heard = [each for each in listed if may_hear_of(services, incident, each, None)]
    return tuple(heard or (each for each in leads if may_hear_of(services, incident, each, None)))
