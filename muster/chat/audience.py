"""Who may hear what on this chat: what the playbook allows, of whom the chat is sure.

The gate on answers is here. Where tenants read, a command is done only where it was written for
them; everything else is refused there, of whatever plugin it is (R2).
"""

from collections.abc import Callable
from typing import Any, TypeVar

from muster.chat.services import Services
from muster.incidents.audience import Audience, audience_of
from muster.incidents.incident import Incident
from muster.incidents.visibility import restricted, visible
from muster.people import Person

_FOR_TENANTS = "muster_for_tenants"

Command = TypeVar("Command", bound=Callable[..., Any])


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


def audience(services: Services, person: Person, room: str | None) -> Audience:
    """Return who reads what is said to somebody in a room, or in private where that is None."""
    if not services.playbook.has_tenants:
        return Audience.TEAM
    repository, backend = services.incidents, services.dialect.mode
    own = (room for incident in repository.with_rooms() for room in incident.open_rooms)
    return audience_of(
        person,
        room,
        playbook=services.playbook,
        roster=services.roster(),
        taking_part=[each for incident in repository.ongoing() for each in incident.taking_part],
        own_rooms=[each.name for each in own if each.backend == backend],
    )


def tenants_hear(services: Services, message: Any) -> bool:
    """Return whether tenants read what answers a message."""
    if not services.playbook.has_tenants:
        return False
    person = services.dialect.person(message.frm, services.roster())
    room = services.messenger.room_of(message)
    return audience(services, person, room) is Audience.TENANTS


def not_here(services: Services, message: Any) -> str:
    """Return what is said instead of an answer where tenants read.

    Somebody of the team is told where to ask; others, where to read what is published.
    """
    roster = services.roster()
    person = services.dialect.person(message.frm, roster)
    return services.templates.render(
        "errors/not_here",
        playbook=services.playbook,
        links=services.playbook.public_links(),
        colleague=roster.member(person) is not None,
        maybe_colleague=roster.open,
        in_room=message.is_group,
    )


def for_tenants(command: Command) -> Command:
    """Mark a command of a plugin as one that may be given, and answered, where tenants read.

    It goes below Errbot's own decorator. A command without it is refused there before it is done.
    """
    setattr(command, _FOR_TENANTS, True)
    return command


def is_for_tenants(command: Any) -> bool:
    """Return whether a command may be given where tenants read."""
    return bool(getattr(command, _FOR_TENANTS, False))
