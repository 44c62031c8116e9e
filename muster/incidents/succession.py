"""Who could lead: the order in which people are asked to take a role.

Source: "Respond to incidents when neither PaaS SRE is available" (R7), and "allow fresh engineering
and comms leads to commence work" (R98).
"""

from collections.abc import Collection, Iterable
from datetime import datetime

from muster.incidents.events import RoleLeft
from muster.incidents.incident import Incident
from muster.incidents.leadership import in_scope
from muster.incidents.role_fitness import absent, unfit
from muster.kernel.decisions import DecisionContext, NoChange, Outcome
from muster.people import Member, Person
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import LEADS, Role, Rule


def engineers(context: DecisionContext, priority: str | None = None) -> tuple[Person, ...]:
    """Return the engineers who could lead, the first to be asked first.

    They are those who are there, of any pool but a last resort, and whoever is on support. The fit
    come first, then those whose pool takes on the priority, then those of the pool that the
    playbook names first, whoever is on support (R7), of these those on support, and of equals
    whoever asks.
    """
    playbook, roster = context.playbook, context.roster
    pools = [pool.id for pool in playbook.pools if pool.engineers and not pool.last_resort]

    def place(member: Member) -> tuple[bool, bool, int, bool, bool]:
        person = member.person
        out = priority is not None and not in_scope(person, priority, playbook, roster)
        ranks = (pools.index(pool) for pool in member.pools if pool in pools)
        rank = min(ranks, default=len(pools))
        tired = unfit(context, person) is not None
        return tired, out, rank, not member.on_support, person != context.who

    there = [
        member
        for member in roster.members
        if member.available and (member.on_support or not member.pools.isdisjoint(pools))
    ]
    return tuple(member.person for member in sorted(there, key=place))


def comms_people(context: DecisionContext) -> tuple[Person, ...]:
    """Return the people who could lead the comms, the first to be asked first.

    They are those who are there, of the pools that are called for it: the fit first, and of these
    those on comms.
    """
    routes = context.playbook.escalation.routes
    pools = {pool for route in routes if route.fills is Role.COMMS_LEAD for pool in route.calls}
    there = [
        member
        for member in context.roster.members
        if member.available and (member.on_comms or not member.pools.isdisjoint(pools))
    ]
    there.sort(key=lambda m: (unfit(context, m.person) is not None, not m.on_comms))
    return tuple(member.person for member in there)


def fit_for(context: DecisionContext, role: Role, priority: str | None) -> tuple[Person, ...]:
    """Return who could lead in a role, the first to be asked first: of the fit and in scope."""
    if role is Role.COMMS_LEAD:
        return tuple(p for p in comms_people(context) if unfit(context, p) is None)
    return tuple(
        person
        for person in engineers(context, priority)
        if unfit(context, person) is None
        and (priority is None or in_scope(person, priority, context.playbook, context.roster))
    )


def successors(incident: Incident, context: DecisionContext, role: Role) -> tuple[Person, ...]:
    """Return who could take a lead role of an incident from whoever has it, or had it.

    Nobody is among them who is not fit, who left this incident, or who must not lead in both roles.
    Whoever helps comes first, as they know it; then whoever is on duty, or else the others.
    """
    fit = fit_for(context, role, incident.priority.driving(context.playbook))
    return of_incident(incident, context.playbook, role, fit)


def of_incident(
    incident: Incident, playbook: Playbook, role: Role, fit: Iterable[Person]
) -> tuple[Person, ...]:
    """Return who of those fit for a role could take it in an incident, its helpers first."""
    # By their ids, as this is asked for every incident of a whole company.
    out = {person.id for person in incident.left_for_good}
    roles = LEADS if playbook.enforces(Rule.TWO_PEOPLE_LEAD) else (role,)
    out |= {holder.id for each in roles if (holder := incident.lead(each))}
    able = [person for person in fit if person.id not in out]
    if not incident.helpers:
        return tuple(able)
    return tuple(sorted(able, key=lambda person: person not in incident.helpers))


ASKED_AT_ONCE = 3
"""More than that who are all asked at once leave it to each other."""


def asked_to_lead(incident: Incident, context: DecisionContext, role: Role) -> tuple[Person, ...]:
    """Return who is asked to take a lead role: those on duty who could, else all who could.

    Whoever is on duty is not asked alone where somebody comes before them all the same.
    """
    roster = context.roster
    on_duty = roster.on_comms() if role is Role.COMMS_LEAD else roster.on_support()
    return first_asked(successors(incident, context, role), on_duty)


def first_asked(able: tuple[Person, ...], on_duty: Collection[Person]) -> tuple[Person, ...]:
    """Return who of those able to take a role is asked, as `asked_to_lead` does."""
    there = {person.id for person in on_duty}
    if not able or able[0].id not in there:
        return able
    return tuple(person for person in able if person.id in there)


def absent_leads(
    incident: Incident, context: DecisionContext, since: datetime
) -> tuple[Person, ...]:
    """Return who leads what is worked on though they are away, and was not seen at it `since`.

    Who rests is not away: they were at it until they rested.
    """
    if not incident.is_worked_on:
        return ()
    return tuple(
        person
        for person in dict.fromkeys(incident.leads)
        if absent(context, person) and (incident.seen.get(person) or since) <= since
    )


def give_up_for(incident: Incident, context: DecisionContext, people: Iterable[Person]) -> Outcome:
    """Return that those who are away have their roles no more, so that others are asked (R99)."""
    left = [
        RoleLeft(role, person, away=True) for person in people for role in incident.roles_of(person)
    ]
    return context.decide([], *left) if left else NoChange("nothing_due")
