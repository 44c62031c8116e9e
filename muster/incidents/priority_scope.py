"""Priorities that not every pool takes on: they go to somebody who does, or wait for one.

Source: "If the engineer on support is from the wider Managed Service Pool (and no PaaS SREs are
available) then P4s will be paused until a PaaS SRE is available" (R18, R19).
"""

from dataclasses import dataclass

from muster.incidents import events
from muster.incidents.incident import Incident
from muster.incidents.leadership import engineers_for, in_scope, two_people
from muster.incidents.lifecycle import State
from muster.incidents.role_fitness import unfit
from muster.kernel.decisions import DecisionContext, Outcome
from muster.people import Person, Roster
from muster.playbook.model import Playbook, Priority
from muster.playbook.vocabulary import Role, Rule

_WORKING = frozenset({State.DECLARED, State.INVESTIGATING, State.PAUSED})
"""The states in which there is something to take on: what is fixed is only watched."""


@dataclass(frozen=True, slots=True)
class ScopeMove:
    """What the bot does because of who takes on what.

    With `to` they are the engineering lead from now on, and with `resumes` work goes on; without it
    is paused until there is somebody.
    """

    to: Person | None = None
    resumes: bool = False


def scope_move(incident: Incident, context: DecisionContext) -> ScopeMove | None:
    """Return what has to be done now because of who takes on the incident's priority, if anything.

    Whatever gave it to an engineer whose pool does not take it on, it goes to the first who does,
    is there, is fit, works on nothing graver and does not lead the comms; where there is nobody, it
    is paused until there is. Nobody takes over outside the time that the priority counts, and
    nothing is taken from somebody who was given the lead with a reason. What is paused until a
    meeting to come stays so.
    """
    playbook = context.playbook
    waits = incident.awaits_scope and incident.state is State.PAUSED
    if not waits and not lead_out_of_scope(incident, playbook, context.roster):
        return None
    priority = incident.priority.driving_priority(playbook)
    if priority is None or incident.state not in _WORKING:
        return None
    able = _able(incident, context, priority)
    if not able:
        return None if waits else ScopeMove()
    lead = incident.engineering_lead
    meets = incident.continue_at is not None and incident.continue_at > context.now
    resumes = incident.state is State.PAUSED and not meets
    return ScopeMove(lead if lead in able else able[0], resumes)


def make_move(incident: Incident, context: DecisionContext, move: ScopeMove, text: str) -> Outcome:
    """Return the events of a move; `text` is what the timeline says of a pause."""
    if move.to is None:
        return context.decide([], events.Paused(text, awaits_scope=True))
    goes_on = [events.Resumed()] if move.resumes else []
    if move.to == incident.engineering_lead:
        return context.decide([], *goes_on)
    return context.decide([], *goes_on, events.RoleTaken(Role.ENGINEERING_LEAD, move.to))


def lead_out_of_scope(incident: Incident, playbook: Playbook, roster: Roster) -> bool:
    """Return whether the engineering lead's pools do not take on the priority, whoever named it."""
    lead = incident.engineering_lead
    priority = incident.priority.driving(playbook)
    if lead is None or priority is None or incident.scope_waived:
        return False
    return not in_scope(lead, priority, playbook, roster)


def _able(incident: Incident, context: DecisionContext, priority: Priority) -> list[Person]:
    """Return who could take it on now, those on support first."""
    return [
        person
        for person in engineers_for(priority, context)
        if _may_lead(incident, context.playbook, person)
        and unfit(context, person) is None
        and not _busy(incident, context, person)
    ]


def _busy(incident: Incident, context: DecisionContext, person: Person) -> bool:
    """Return whether somebody works on another incident, one that is not done beside others."""
    span = context.workload.last.get(person)
    elsewhere = context.workload.home.get(person) != incident.number
    return span is not None and span.end is None and elsewhere


def _may_lead(incident: Incident, playbook: Playbook, person: Person) -> bool:
    """Return whether somebody would not lead in both roles, or the playbook allows that."""
    alone = two_people(incident, Role.ENGINEERING_LEAD, person)
    return alone is None or not playbook.enforces(Rule.TWO_PEOPLE_LEAD)
