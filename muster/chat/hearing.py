"""Who may hear of an incident on this chat: what the playbook allows, of whom the chat is sure."""

from muster.chat.services import Services
from muster.incident.state import Incident
from muster.incident.visibility import restricted, visible
from muster.people import Person


def may_hear_of(services: Services, incident: Incident, person: Person, room: str | None) -> bool:
    """Return whether somebody may hear of an incident in a room, or in private where that is None.

    A restricted one is spoken of in private only where the chat vouches for who that is: on some, a
    name is whoever's who took it.
    """
    if not restricted(incident):
        return True
    if room is None and not services.dialect.sure_of(person):
        return False
    playbook, roster = services.playbook, services.roster()
    return visible(incident, person, room, playbook=playbook, roster=roster)
