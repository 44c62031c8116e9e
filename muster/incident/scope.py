"""Priorities that not every pool takes on: they wait for somebody who does.

Source: "If the engineer on support is from the wider Managed Service Pool (and no PaaS SREs are
available) then P4s will be paused until a PaaS SRE is available" (R18, R19).
"""

from dataclasses import dataclass

from muster.incident import events
from muster.incident.fitness import unfit
from muster.incident.leading import in_scope, two_people
from muster.incident.lifecycle import State
from muster.incident.outcome import Asking, Outcome
from muster.incident.state import Incident
from muster.people import Person, Roster
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import Counting, Role, Rule


@dataclass(frozen=True, slots=True)
class ScopeMove:
    """What the bot does because of who takes on what.

    With `to` it goes on, with them as the engineering lead; without, it is paused.
    """

    to: Person | None = None


def scope_move(incident: Incident, asking: Asking) -> ScopeMove | None:
    """Return what has to be done now because of who takes on the incident's priority, if anything.

    It is paused when nobody who is available takes it on, and goes on with its lead if that is
    somebody who does by now, else with the first who does, is fit and does not lead the comms.
    Only in the time that the priority counts, as nobody takes over at night, and never against
    somebody who was given the lead with a reason. While somebody could take it over, that is left
    to people.
    """
    playbook, roster = asking.playbook, asking.roster
    waits = incident.awaits_scope and incident.state is State.PAUSED
    if not waits and not (incident.is_worked_on and lead_out_of_scope(incident, playbook, roster)):
        return None
    priority = playbook.priority(stated_priority(incident, playbook) or "")
    if priority is None:
        return None
    if priority.counts is Counting.WORKING and not playbook.office_hours.is_open(asking.now):
        return None
    takers = engineers_for(priority.id, playbook, roster)
    if waits:
        able = [
            person
            for person in takers
            if _may_lead(incident, playbook, person) and unfit(asking, person) is None
        ]
        lead = incident.engineering_lead
        return ScopeMove(lead if lead in able else able[0]) if able else None
    return None if takers else ScopeMove()


def make_move(asking: Asking, move: ScopeMove, text: str) -> Outcome:
    """Return the events of a move; `text` is what the timeline says of a pause."""
    if move.to is None:
        return asking.decide([], events.Paused(text, awaits_scope=True))
    taken = events.RoleTaken(Role.ENGINEERING_LEAD, move.to)
    return asking.decide([], events.Resumed(), taken)


def waits_for_scope(incident: Incident, asking: Asking) -> bool:
    """Return whether nobody who is available takes on the incident, its lead included."""
    priority = stated_priority(incident, asking.playbook)
    if priority is None or not lead_out_of_scope(incident, asking.playbook, asking.roster):
        return False
    return not engineers_for(priority, asking.playbook, asking.roster)


def lead_out_of_scope(incident: Incident, playbook: Playbook, roster: Roster) -> bool:
    """Return whether the engineering lead's pools do not take on the priority a lead stated."""
    lead = incident.engineering_lead
    priority = stated_priority(incident, playbook)
    if lead is None or priority is None or incident.scope_waived:
        return False
    return not in_scope(lead, priority, playbook, roster)


def stated_priority(incident: Incident, playbook: Playbook) -> str | None:
    """Return the priority that drives the clocks, if a lead stands behind one, else None."""
    standing = incident.priority
    if not standing.agreed and not standing.spoken_for:
        return None
    return standing.driving(playbook)


def engineers_for(priority: str, playbook: Playbook, roster: Roster) -> tuple[Person, ...]:
    """Return the available engineers who take on a priority, those on support first (R7).

    The last resort is never among them.
    """
    pools = [
        pool.id
        for pool in playbook.pools
        if pool.engineers
        and not pool.last_resort
        and (not pool.priorities or priority in pool.priorities)
    ]
    there = roster.available_in(pools)
    on_support = roster.on_support()
    return tuple(sorted(there, key=lambda person: person not in on_support))


def _may_lead(incident: Incident, playbook: Playbook, person: Person) -> bool:
    """Return whether somebody would not lead in both roles, or the playbook allows that."""
    alone = two_people(incident, Role.ENGINEERING_LEAD, person)
    return alone is None or not playbook.enforces(Rule.TWO_PEOPLE_LEAD)
