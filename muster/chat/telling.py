"""Where something about an incident is said unasked: who may hear of it decides."""

from collections.abc import Iterable

from muster.chat.services import Services
from muster.incident.state import Incident
from muster.incident.visibility import may_hear, restricted, visible
from muster.people import BOT, Person


def tell(services: Services, incident: Incident, text: str, people: Iterable[Person]) -> bool:
    """Say something in the incident's room; where that may not hear it, to those of these who may.

    Return whether it was said to anybody.
    """
    room = services.playbook.rooms.incident
    if not restricted(incident) or may_hear(room.name, services.playbook):
        return services.messenger.post(room, text)
    playbook, roster = services.playbook, services.roster()
    told = [
        services.messenger.tell(person, text)
        for person in dict.fromkeys(people)
        if person != BOT and visible(incident, person, None, playbook=playbook, roster=roster)
    ]
    return any(told)
