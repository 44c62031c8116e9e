"""Who may know of an incident: everybody, until cyber security is suspected."""

from muster.incident.state import Incident
from muster.people import Person, Roster
from muster.playbook.model import Playbook


def restricted(incident: Incident) -> bool:
    """Return whether only those who need to know may see it.

    It is from the first suspicion of a cyber security incident until every suspicion is withdrawn.
    """
    return incident.cyber.suspected


def visible(
    incident: Incident, person: Person, room: str | None, *, playbook: Playbook, roster: Roster
) -> bool:
    """Return whether a person may see an incident in a room, or in private when room is None.

    A restricted one is seen in the need-to-know rooms, whoever is in them, and in private by
    people of the roster who have a part in it. A stranger who declared it sees no more of it.
    """
    if not restricted(incident):
        return True
    if room is not None:
        return may_hear(room, playbook)
    return incident.takes_part(person) or (roster.knows(person) and person in incident.involved)


def may_hear(room: str, playbook: Playbook) -> bool:
    """Return whether a room is one of those that may hear of restricted incidents.

    `room` is the playbook's own name of one of its rooms, which only that one has.
    """
    return playbook.cyber is not None and room in playbook.cyber.need_to_know
