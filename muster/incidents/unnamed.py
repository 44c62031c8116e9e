"""Which incident a command without a reference means."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta

from muster.incidents.incident import Incident
from muster.incidents.lifecycle import ACTIVE, State
from muster.incidents.values import Escalation
from muster.people import Person
from muster.playbook.model import Playbook

RECENTLY = timedelta(days=1)
"""How long after its end an incident is still meant when no other is open."""


def candidates(
    ongoing: Iterable[Incident], room: str | None, states: Collection[str], playbook: Playbook
) -> list[Incident]:
    """Return the incidents that could be meant: one where it is clear, several where it is not.

    `ongoing` are the open incidents that may be seen there. Those of the room come first, else all
    count; of these the ones in a state that the command acts on, else the active ones, else all.
    An incident's rooms are the playbook's incident room and the one where it was declared, unless
    it has a room to itself.
    """
    everywhere = list(ongoing)
    here = [incident for incident in everywhere if _belongs(incident, room, playbook)]
    narrowed = here or everywhere
    for wanted in (states, ACTIVE):
        fitting = [incident for incident in narrowed if incident.state in wanted]
        if fitting:
            return fitting
    return narrowed


def that_can_be_meant(
    found: list[Incident], *, moves: bool, concerns: Callable[[Incident], bool] | None = None
) -> list[Incident]:
    """Return those of several incidents that a command can be meant for; all where none stands out.

    Those that it `concerns` come first. What is paused is not meant beside what is worked on; by a
    command that `moves` an incident on, only where the other ones are watched already.
    """
    concerned = [incident for incident in found if concerns and concerns(incident)]
    found = concerned or found
    worked_on = [incident for incident in found if incident.is_worked_on]
    if not worked_on or (moves and any(i.state is not State.MONITORING for i in worked_on)):
        return found
    return [incident for incident in found if incident.state is not State.PAUSED]


def nearest(found: Iterable[Incident], who: Person) -> list[Incident]:
    """Return those of several incidents that somebody leads, else those they declared or joined."""
    several = list(found)
    leads = [incident for incident in several if who in incident.leads]
    return leads or [each for each in several if who == each.declared_by or each.takes_part(who)]


def most_urgent_first(incidents: Iterable[Incident], playbook: Playbook) -> list[Incident]:
    """Return incidents by how urgent they are: active ones by priority, the newest of them first.

    One without a priority may be as bad as any.
    """
    ranks = {priority.id: rank for rank, priority in enumerate(playbook.priorities)}

    def urgency(incident: Incident) -> tuple[bool, bool, int, int]:
        driving = incident.priority.driving(playbook)
        rank = ranks.get(driving, 0) if driving else 0
        return (incident.state not in ACTIVE, incident.quietly, rank, -incident.number)

    return sorted(incidents, key=urgency)


def called_for(ongoing: Iterable[Incident], who: Person) -> Incident | None:
    """Return the incident for which somebody was called last and has not answered, or None."""
    waiting = [
        (call.at, incident.number, incident)
        for incident in ongoing
        for call in waiting_for(incident, who)
    ]
    return max(waiting, key=lambda each: each[:2])[2] if waiting else None


def waiting_for(incident: Incident, who: Person) -> tuple[Escalation, ...]:
    """Return the calls of an incident that somebody is called by and nobody has answered."""
    return tuple(
        call
        for call in incident.escalations
        if who in call.people and call.answered_at is None and call.called_off is None
    )


def ended_recently(incident: Incident, now: datetime) -> bool:
    """Return whether an incident ended so recently that a command may still mean it."""
    return incident.closed_at is not None and abs(now - incident.closed_at) <= RECENTLY


def _belongs(incident: Incident, room: str | None, playbook: Playbook) -> bool:
    if room is None or incident.open_rooms:
        return any(room == own.name for own in incident.open_rooms)
    return room in incident.rooms or room == playbook.rooms.incident.name
