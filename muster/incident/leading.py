"""Who leads and who helps."""

from muster.incident import events
from muster.incident.fitness import unfit
from muster.incident.outcome import Already, Asking, Outcome, Reason
from muster.incident.permissions import lacks
from muster.incident.recording import ended
from muster.incident.standing import LEADS
from muster.incident.state import Incident
from muster.incident.visibility import has_part
from muster.people import Person, Roster
from muster.playbook.model import Playbook, Priority
from muster.playbook.vocabulary import Counting, Permission, Role, Rule


def give_role(incident: Incident, asking: Asking, role: Role, person: Person) -> Outcome:
    """Return that a person takes a lead role, or Already when they hold it (R99).

    Whoever rests, or has worked for too long, is not given one; nor is a role taken from somebody
    who is there by anybody but the two leads. Both yield to `--because`.
    """
    if incident.lead(role) == person:
        return Already("role", {"role": role, "person": person})
    return asking.decide(
        [
            lacks(asking, Permission.ASSIGN, incident),
            ended(incident),
            _takes_over(incident, asking, role),
            two_people(incident, role, person),
            *suits(incident, asking, role, person),
        ],
        events.RoleTaken(role, person),
    )


def suits(incident: Incident, asking: Asking, role: Role, person: Person) -> list[Reason | None]:
    """Return the reasons why somebody should not hold a role of this incident now."""
    reasons: list[Reason | None] = [unfit(asking, person)]
    if role is Role.ENGINEERING_LEAD:
        reasons.append(an_engineer(asking, person))
        reasons.append(_takes_priority(incident, asking, person))
    return reasons


def join(incident: Incident, asking: Asking) -> Outcome:
    """Return that somebody helps, or that a lead is on the call; Already when that is known.

    Sources: R22 for helpers, R47 and R57 for the leads' call.
    """
    roles = incident.roles_of(asking.who)
    if incident.takes_part(asking.who) and (not roles or asking.who in incident.on_call):
        return Already("takes_part", {"roles": roles})
    return asking.decide(
        [lacks(asking, Permission.CONTRIBUTE, incident), ended(incident)],
        events.CallJoined() if roles else events.HelperJoined(asking.who),
    )


def _takes_over(incident: Incident, asking: Asking, role: Role) -> Reason | None:
    """Return the reason why a role is not this person's to give, or None.

    A lead hands over, or the other one sees to it; whoever else takes a role says why, and it is
    recorded. Nothing is held back by somebody who is away or rests, nor while work is paused.
    """
    holder = incident.lead(role)
    if holder is None or asking.who in incident.leads or not incident.is_worked_on:
        return None
    member = asking.roster.member(holder)
    if member is not None and not member.available:
        return None
    return Reason("takes_over", {"holder": holder, "role": role}, rule=Rule.PERMISSIONS)


def leave(incident: Incident, asking: Asking) -> Outcome:
    """Return that somebody no longer takes part.

    A lead names who takes over first; the reason yields to `--because`, and the role is then empty.
    """
    roles = incident.roles_of(asking.who)
    if not incident.takes_part(asking.who) and not has_part(incident, asking.who, asking.roster):
        return Already("takes_no_part")
    if not roles:
        return asking.decide([ended(incident)], events.HelperLeft(asking.who))
    return asking.decide(
        [ended(incident), Reason("lead_leaves", {"roles": roles})],
        *(events.RoleLeft(role, asking.who) for role in roles),
    )


def in_scope(person: Person, priority: str, playbook: Playbook, roster: Roster) -> bool:
    """Return whether an engineer's pools take on that priority (R8, R17).

    Somebody whom no pool of engineers counts is not limited by any.
    """
    pools = [
        pool for pool in playbook.pools if pool.engineers and pool.id in roster.pools_of(person)
    ]
    return not pools or any(not pool.priorities or priority in pool.priorities for pool in pools)


def engineers_for(priority: Priority, asking: Asking) -> tuple[Person, ...]:
    """Return the engineers who are there and take on a priority, those on support first (R7).

    The last resort is never among them. Nobody is there outside the time that the priority counts.
    """
    playbook = asking.playbook
    if priority.counts is Counting.WORKING and not playbook.office_hours.is_open(asking.now):
        return ()
    pools = [
        pool.id
        for pool in playbook.pools
        if pool.engineers
        and not pool.last_resort
        and (not pool.priorities or priority.id in pool.priorities)
    ]
    there = asking.roster.available_in(pools)
    on_support = asking.roster.on_support()
    return tuple(sorted(there, key=lambda person: person not in on_support))


def two_people(incident: Incident, role: Role, person: Person) -> Reason | None:
    """Return the reason why one person cannot lead in both roles, or None."""
    other = next(lead for lead in LEADS if lead is not role)
    if incident.lead(other) != person:
        return None
    facts = {"person": person, "other": other, "role": role}
    return Reason("two_people_lead", facts, rule=Rule.TWO_PEOPLE_LEAD)


def an_engineer(asking: Asking, person: Person) -> Reason | None:
    """Return the reason why somebody cannot lead as an engineer (R20), or None when they can.

    Somebody in no pool at all is not held back.
    """
    pools = asking.roster.pools_of(person)
    engineers = [pool for pool in asking.playbook.pools if pool.engineers]
    if not pools or any(pool.id in pools for pool in engineers):
        return None
    facts = {"person": person, "pools": engineers}
    return Reason("lead_is_an_engineer", facts, rule=Rule.LEAD_IS_AN_ENGINEER)


def _takes_priority(incident: Incident, asking: Asking, person: Person) -> Reason | None:
    priority = incident.priority.driving_priority(asking.playbook)
    if priority is None or in_scope(person, priority.id, asking.playbook, asking.roster):
        return None
    facts = {
        "person": person,
        "priority": priority.id,
        "incident": incident,
        "able": engineers_for(priority, asking),
    }
    return Reason("pool_takes_priority", facts, rule=Rule.POOL_TAKES_PRIORITY)
