"""Where something about an incident is said unasked: who may hear of it decides."""

from collections.abc import Iterable

from muster.chat.hearing import may_hear_of
from muster.chat.services import Services
from muster.incident.rooms import rooms_of
from muster.incident.state import Incident
from muster.people import BOT, Person
from muster.playbook.model import Room


def room_for(services: Services, incident: Incident) -> Room | None:
    """Return the room in which an incident is worked on, or None where no room may hear of it."""
    rooms = rooms_of(incident, services.playbook, services.dialect.mode)
    return rooms[0] if rooms else None


def in_room(services: Services, incident: Incident) -> bool:
    """Return whether a room in which this incident is worked on may hear of it."""
    return room_for(services, incident) is not None


def post(services: Services, incident: Incident, text: str, *, urgent: bool = False) -> bool:
    """Post in the room in which an incident is worked on; return whether it was.

    Where the bot is not in that room any more it is the next one that may hear of it.
    """
    rooms = rooms_of(incident, services.playbook, services.dialect.mode)
    return any(services.messenger.post(room, text, urgent=urgent) for room in rooms)


def tell(services: Services, incident: Incident, text: str, people: Iterable[Person]) -> bool:
    """Say something in the incident's room; where none may hear it, to people alone.

    Those are whoever of `people` may hear of it, else its leads. Return whether it was said to
    anybody.
    """
    if in_room(services, incident):
        return post(services, incident, text)
    told = [services.messenger.tell(each, text) for each in those(services, incident, people)]
    return any(told)


def those(services: Services, incident: Incident, people: Iterable[Person]) -> tuple[Person, ...]:
    """Return whom of `people` something of an incident may be told in private, else its leads."""
    listed, leads = dict.fromkeys(each for each in people if each != BOT), incident.leads
    heard = [each for each in listed if may_hear_of(services, incident, each, None)]
    return tuple(heard or (each for each in leads if may_hear_of(services, incident, each, None)))
