"""Who reads an answer: the team, or people outside it, who may read what is published and no more.

It goes by the room where there is one that the playbook knows, and else by the person.
"""

from collections.abc import Collection
from enum import Enum

from muster.people import Person, Roster
from muster.playbook.model import Playbook


class Audience(Enum):
    """Who reads what is said in a place."""

    TEAM = "team"
    TENANTS = "tenants"


def audience_of(
    person: Person,
    room: str | None,
    *,
    playbook: Playbook,
    roster: Roster,
    taking_part: Collection[Person] = (),
    own_rooms: Collection[str] = (),
) -> Audience:
    """Return who reads what is said to somebody in a room, or in private where that is None (R2).

    In a room that tenants read it is they, whoever asks. Where the playbook has such a room they
    are on this chat and can write to the bot wherever they like: then whoever is neither on the
    roster nor among `taking_part`, those who have a part in an open incident, is one of them,
    unless it is a room of the team's. `own_rooms` are those that incidents have to themselves.
    """
    if playbook.tenants_read(room):
        return Audience.TENANTS
    if not playbook.has_tenants or (room and (room in own_rooms or playbook.room_named(room))):
        return Audience.TEAM
    known = roster.knows(person) or person in taking_part
    return Audience.TEAM if known else Audience.TENANTS
