"""Who may know of an incident: everybody, until cyber security is suspected."""

from muster.incidents.incident import Incident
from muster.people import Person, Roster
from muster.playbook.model import Playbook


def restricted(incident: Incident) -> bool:
    """Return whether only those who need to know may see it.

    It is from the first suspicion of a cyber security incident until it is ruled out.
    """
    return incident.cyber.suspected


def visible(
    incident: Incident, person: Person, room: str | None, *, playbook: Playbook, roster: Roster
) -> bool:
    """Return whether a person may see an incident in a room, or in private when room is None.

    A restricted one is seen in the need-to-know rooms and in a private room of its own, whoever is
    in them, and in private by those who have a part in it.
    """
    if not restricted(incident):
        return True
    if room is not None:
        return heard_in(incident, room, playbook)
    return has_part(incident, person, roster)


def heard_in(incident: Incident, room: str, playbook: Playbook) -> bool:
    """Return whether a room may hear of an incident: a restricted one's own private rooms may too.

    `room` is the name of one of the playbook's rooms, or of one that is an incident's own.
    """
    if not restricted(incident) or may_hear(room, playbook):
        return True
    return any(own.private and own.name == room for own in incident.open_rooms)


def may_hear(room: str, playbook: Playbook) -> bool:
    """Return whether a room is one of those that may hear of restricted incidents.

    `room` is the playbook's own name of one of its rooms, which only that one has.
    """
    return playbook.cyber is not None and room in playbook.cyber.need_to_know


def has_part(incident: Incident, person: Person, roster: Roster) -> bool:
    """Return whether a person needs to know of an incident, so that they may in private.

    Those who lead and help do. So do, of the roster, whoever declared it or suspects what
    restricts it, until they leave it or hand over their role, and whoever has a task of it to do,
    unless they are away. A stranger who declared it sees no more of it.
    """
    if incident.takes_part(person):
        return True
    if not roster.knows(person):
        return False
    began = person == incident.declared_by or person in incident.cyber.suspected_by
    if began and person not in incident.left:
        return True
    member = roster.member(person)
    here = member is None or member.available
    return here and any(task.owner == person for task in incident.open_tasks)
