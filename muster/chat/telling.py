"""Where something about an incident is said unasked: who may hear of it decides."""

from collections.abc import Iterable

from muster.chat.hearing import may_hear_of
from muster.chat.services import Services
from muster.incident.state import Incident
from muster.incident.visibility import may_hear, restricted
from muster.people import BOT, Person


def in_room(services: Services, incident: Incident) -> bool:
    """Return whether the room in which incidents are worked on may hear of this one."""
    room = services.playbook.rooms.incident
    return not restricted(incident) or may_hear(room.name, services.playbook)


def tell(services: Services, incident: Incident, text: str, people: Iterable[Person]) -> bool:
    """Say something in the incident's room; where that may not hear it, to people alone.

    Those are whoever of `people` may hear of it, else its leads. Return whether it was said to
    anybody.
    """
    if in_room(services, incident):
        return services.messenger.post(services.playbook.rooms.incident, text)
    told = [services.messenger.tell(each, text) for each in those(services, incident, people)]
    return any(told)


def those(services: Services, incident: Incident, people: Iterable[Person]) -> tuple[Person, ...]:
    """Return whom of `people` something of an incident may be told in private, else its leads."""
    listed, leads = dict.fromkeys(each for each in people if each != BOT), incident.leads
    heard = [each for each in listed if may_hear_of(services, incident, each, None)]
    return tuple(heard or (each for each in leads if may_hear_of(services, incident, each, None)))
