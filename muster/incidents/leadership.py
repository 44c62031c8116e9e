"""Who leads and who helps."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from muster.incidents import events
from muster.incidents.endings import ended
from muster.incidents.incident import Incident
from muster.incidents.own_roles import given_up
from muster.incidents.role_fitness import absent, unfit
from muster.incidents.visibility import has_part, restricted
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Reason
from muster.kernel.payloads import Payload
from muster.kernel.permissions import missing_permission
from muster.people import Person, Roster
from muster.playbook.model import Playbook, Priority
from muster.playbook.vocabulary import LEADS, Counting, Permission, Role, Rule

Able = Mapping[Role, Collection[Person]]
"""Who could take each role: they are named where somebody else cannot."""


def give_role(
    incident: Incident,
    context: DecisionContext,
    role: Role,
    person: Person,
    able: Able | None = None,
) -> Outcome:
    """Return that a person takes a lead role, or NoChange when they hold it (R99).

    Whoever is away, rests or has worked for too long is not given one, though whoever is away may
    take it; nor is a role taken from somebody who is there by anybody but the two leads, nor given
    to the last resort before it was asked. All yield to `--because`.
    """
    return give_roles(incident, context, {role: person}, able)


def give_roles(
    incident: Incident,
    context: DecisionContext,
    roles: Mapping[Role, Person],
    able: Able | None = None,
) -> Outcome:
    """Return that people take lead roles at once, or NoChange when they all hold them (R99).

    Whoever had one goes on as a helper where they are there and fit, in hours.
    """
    given = {role: person for role, person in roles.items() if incident.lead(role) != person}
    if not given:
        role, person = next(iter(roles.items()))
        return NoChange("role", {"role": role, "person": person})
    reasons = [missing_permission(context, Permission.ASSIGN, incident), ended(incident)]
    after = {role: given.get(role) or incident.lead(role) for role in LEADS}
    for role, person in given.items():
        other = next(lead for lead in LEADS if lead is not role)
        if after[other] == person:
            facts = {"person": person, "other": other, "role": role}
            reasons.append(Reason("two_people_lead", facts, rule=Rule.TWO_PEOPLE_LEAD))
        reasons.append(_takes_over(incident, context, role))
        wrong = suits(incident, context, role, person)
        if person != context.who:
            wrong.append(absent(context, person))
        could = [each for each in (able or {}).get(role, ()) if each not in (*after.values(),)]
        offered = {"role": role, "could": could, "incident": incident, "moves": "given"}
        reasons += [replace(r, facts={**r.facts, "fresh": offered}) for r in wrong if r]
    staying = [
        holder
        for role in given
        if (holder := incident.lead(role)) is not None
        and holder not in after.values()
        and _stays(incident, context, role, holder)
    ]
    return context.decide(
        reasons,
        *(events.RoleTaken(role, person) for role, person in given.items()),
        *(events.HelperJoined(person) for person in staying),
        *(up for person in given.values() for up in given_up(incident, context.playbook, person)),
    )


def _stays(incident: Incident, context: DecisionContext, role: Role, holder: Person) -> bool:
    """Return whether whoever hands a role over, or loses it, goes on as a helper.

    Out of hours, and towards the end of the longest stint, they hand over to go and rest; and who
    has no part in a restricted incident any more need not know of it.
    """
    fatigue, hours = context.playbook.fatigue, context.playbook.office_hours
    since = context.workload.working_since(holder, context.now, fatigue.break_of)
    tired = since and context.now - since >= fatigue.longest_stint - fatigue.warn_before
    if tired or restricted(incident) or not incident.is_worked_on or not hours.is_open(context.now):
        return False
    there = unfit(context, holder) is None and absent(context, holder) is None
    return there and (context.who == holder or not is_unheard(incident, context, role))


def suits(
    incident: Incident, context: DecisionContext, role: Role, person: Person
) -> list[Reason | None]:
    """Return the reasons why somebody should not hold a role of this incident now."""
    reasons: list[Reason | None] = [unfit(context, person)]
    if role is Role.ENGINEERING_LEAD:
        if person not in context.roster.on_support():
            reasons.append(an_engineer(context, person))
        reasons.append(_takes_priority(incident, context, person))
        reasons.append(_last_resort(incident, context, person))
    return reasons


def _last_resort(incident: Incident, context: DecisionContext, person: Person) -> Reason | None:
    """Return the reason why somebody of the last resort should not lead before it was asked (R12).

    Asking for it looks at what was tried before. Whoever was put on support is there for it.
    """
    playbook, pools = context.playbook, context.roster.pools_of(person)
    theirs = [pool for pool in playbook.pools if pool.engineers and pool.id in pools]
    route = next((route for route in playbook.escalation.routes if route.last_resort), None)
    if route is None or incident.escalated(route.id) or incident.engineering_lead == person:
        return None
    on_support = person in context.roster.on_support()
    if on_support or not theirs or not all(pool.last_resort for pool in theirs):
        return None
    facts = {"person": person, "route": route, "incident": incident}
    return Reason("lead_is_last_resort", facts, rule=Rule.LAST_RESORT_IS_LAST)


def join(incident: Incident, context: DecisionContext) -> Outcome:
    """Return that somebody helps, or that a lead is on the call; NoChange when that is known.

    Whoever comes to help answers what their pool was called for. Sources: R22 for helpers, R47 and
    R57 for the leads' call.
    """
    roles = incident.roles_of(context.who)
    if incident.takes_part(context.who) and (not roles or context.who in incident.on_call):
        return NoChange("takes_part", {"roles": roles})
    bodies: list[Payload] = [events.CallJoined()]
    if not roles:
        bodies = [events.HelperJoined(context.who), *_answers(incident, context)]
    return context.decide(
        [missing_permission(context, Permission.CONTRIBUTE, incident), ended(incident)], *bodies
    )


def _answers(incident: Incident, context: DecisionContext) -> list[events.EscalationAnswered]:
    """Return that the calls for more hands are answered which went to a pool of this person's.

    One that went to them by name is answered by whatever they do.
    """
    theirs = context.roster.pools_of(context.who)
    calls = (
        incident.escalated(route.id)
        for route in context.playbook.escalation.routes
        if theirs & {*route.calls}
    )
    return [
        events.EscalationAnswered(call.number)
        for call in calls
        if call is not None
        and call.answered_at is None
        and call.fills is None
        and context.who not in call.people
    ]


def _takes_over(incident: Incident, context: DecisionContext, role: Role) -> Reason | None:
    """Return the reason why a role is not this person's to give, or None.

    A lead hands over, or the other one sees to it; whoever else takes a role says why, and it is
    recorded. Nothing is held back by somebody who is away or rests, who does not answer or is heard
    no more, nor while work is paused.
    """
    holder = incident.lead(role)
    if holder is None or context.who in incident.leads or not incident.is_worked_on:
        return None
    if is_unheard(incident, context, role):
        return None
    member = context.roster.member(holder)
    if member is not None and not member.available:
        return None
    return Reason("takes_over", {"holder": holder, "role": role}, rule=Rule.PERMISSIONS)


def is_unheard(incident: Incident, context: DecisionContext, role: Role) -> bool:
    """Return whether whoever has a role does not answer, or has given no sign of work for long."""
    holder, terms = incident.lead(role), context.playbook.succession
    if holder is None or holder not in incident.seen:
        return False
    seen = incident.seen[holder]
    if seen is None:
        return context.now - incident.role_since[role] >= terms.answers_within
    return context.now - seen >= terms.quiet_for


def leave(incident: Incident, context: DecisionContext, able: Able | None = None) -> Outcome:
    """Return that somebody no longer takes part.

    A lead names who takes over first; the reason yields to `--because`, and the role is then empty.
    Those `able` to take it are named with the reason.
    """
    roles = incident.roles_of(context.who)
    if not incident.takes_part(context.who) and not has_part(incident, context.who, context.roster):
        return NoChange("takes_no_part")
    if not roles:
        return context.decide([ended(incident)], events.HelperLeft(context.who))
    facts = {"roles": roles, "able": able or {}, "incident": incident}
    return context.decide(
        [ended(incident), Reason("lead_leaves", facts)],
        *(events.RoleLeft(role, context.who) for role in roles),
    )


def in_scope(person: Person, priority: str, playbook: Playbook, roster: Roster) -> bool:
    """Return whether an engineer's pools take on that priority (R8, R17).

    Somebody whom no pool of engineers counts is not limited by any.
    """
    theirs = roster.pools_of(person)
    pools = [pool for pool in playbook.pools if pool.engineers and pool.id in theirs]
    return not pools or any(not pool.priorities or priority in pool.priorities for pool in pools)


def engineers_for(priority: Priority, context: DecisionContext) -> tuple[Person, ...]:
    """Return the engineers who are there and take on a priority, those on support first (R7).

    The last resort is never among them. Nobody is there outside the time that the priority counts.
    """
    playbook = context.playbook
    if priority.counts is Counting.WORKING and not playbook.office_hours.is_open(context.now):
        return ()
    pools = [
        pool.id
        for pool in playbook.pools
        if pool.engineers
        and not pool.last_resort
        and (not pool.priorities or priority.id in pool.priorities)
    ]
    there = context.roster.available_in(pools)
    on_support = context.roster.on_support()
    return tuple(sorted(there, key=lambda person: person not in on_support))


def other_engineers(incident: Incident, playbook: Playbook, roster: Roster) -> tuple[Person, ...]:
    """Return the engineers who came to help: nobody who led before, and no last resort (R22)."""
    engineers = {p.id for p in playbook.pools if p.engineers and not p.last_resort}

    def is_one(person: Person) -> bool:
        pools = roster.pools_of(person)
        return not pools or not pools.isdisjoint(engineers)

    return tuple(each for each in incident.helpers if each not in incident.led and is_one(each))


def two_people(incident: Incident, role: Role, person: Person) -> Reason | None:
    """Return the reason why one person cannot lead in both roles, or None."""
    other = next(lead for lead in LEADS if lead is not role)
    if incident.lead(other) != person:
        return None
    facts = {"person": person, "other": other, "role": role}
    return Reason("two_people_lead", facts, rule=Rule.TWO_PEOPLE_LEAD)


def an_engineer(context: DecisionContext, person: Person) -> Reason | None:
    """Return the reason why somebody cannot lead as an engineer (R20), or None when they can.

    Somebody in no pool at all is not held back.
    """
    pools = context.roster.pools_of(person)
    engineers = [pool for pool in context.playbook.pools if pool.engineers]
    if not pools or any(pool.id in pools for pool in engineers):
        return None
    facts = {"person": person, "pools": engineers}
    return Reason("lead_is_an_engineer", facts, rule=Rule.LEAD_IS_AN_ENGINEER)


def _takes_priority(incident: Incident, context: DecisionContext, person: Person) -> Reason | None:
    priority = incident.priority.driving_priority(context.playbook)
    if priority is None or in_scope(person, priority.id, context.playbook, context.roster):
        return None
    facts = {
        "person": person,
        "priority": priority.id,
        "incident": incident,
        "able": engineers_for(priority, context),
    }
    return Reason("pool_takes_priority", facts, rule=Rule.POOL_TAKES_PRIORITY)
