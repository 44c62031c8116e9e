"""How bad it is: tenants, priority and cyber security."""

from dataclasses import replace

from muster.incident import events
from muster.incident.outcome import Already, Asking, Outcome, Reason
from muster.incident.permissions import lacks
from muster.incident.recording import ended
from muster.incident.standing import LEADS, CyberStanding
from muster.incident.state import Incident
from muster.people import Person
from muster.playbook.vocabulary import Permission, Role, Rule


def answer_tenants(
    incident: Incident, asking: Asking, *, affected: bool, beside: str = ""
) -> Outcome:
    """Return whether tenants are affected, or Already when that was said (R44).

    What is said `beside` that is kept, also where the answer is known.
    """
    if incident.tenants is affected and not beside:
        return Already("tenants", {"affected": affected})
    return asking.decide(
        [lacks(asking, Permission.ASSESS, incident), ended(incident)],
        events.TenantsAnswered(affected, beside),
    )


def state_priority(incident: Incident, asking: Asking, priority: str) -> Outcome:
    """Return somebody's word on the priority (R50, R51, R63).

    A lead's word counts for their role, and both leads' make it agreed. Anybody else on the roster
    suggests. With `--because` one person's word stands for both leads.
    """
    standing = incident.priority
    roles = incident.roles_of(asking.who)
    if standing.settled and standing.agreed == priority:
        return Already("priority", {"priority": priority})
    if not asking.because and roles and all(standing.by_role.get(r) == priority for r in roles):
        return Already("priority_proposed", {"priority": priority, "roles": roles})
    reasons = [lacks(asking, Permission.CONTRIBUTE, incident), ended(incident)]
    if asking.because:
        reasons.append(
            _for_both_leads(roles, "priority_by_both_leads", Rule.PRIORITY_BY_BOTH_LEADS)
        )
        reasons.append(lacks(asking, Permission.AGREE_PRIORITY, incident))
        roles = LEADS
    return asking.decide(reasons, events.PriorityStated(priority, roles))


def agree(incident: Incident, asking: Asking) -> Outcome:
    """Return that somebody stands behind the priority the other lead proposed (R50)."""
    standing = incident.priority
    proposal = _proposal(incident, asking)
    if proposal is None:
        if standing.settled:
            return Already("priority", {"priority": standing.agreed})
        return asking.decide([_nothing_to_agree(incident, asking)])
    roles = incident.roles_of(asking.who)
    speaks_for = tuple(role for role in roles if standing.by_role.get(role) != proposal)
    reasons = [lacks(asking, Permission.AGREE_PRIORITY, incident), ended(incident)]
    if asking.because:
        speaks_for = LEADS
    return asking.decide(reasons, events.PriorityStated(proposal, speaks_for))


def disagree(incident: Incident, asking: Asking, text: str) -> Outcome:
    """Return that a lead does not stand behind the proposed priority; the graver one drives on."""
    proposal = _proposal(incident, asking)
    if proposal is None:
        if incident.priority.settled:
            return Already("priority", {"priority": incident.priority.agreed})
        return asking.decide([Reason("nothing_to_agree", {"incident": incident}, yields=False)])
    roles = incident.roles_of(asking.who)
    reasons = [lacks(asking, Permission.AGREE_PRIORITY, incident), ended(incident)]
    return asking.decide(reasons, events.PriorityDisputed(proposal, roles, text))


def suspect_cyber(incident: Incident, asking: Asking) -> Outcome:
    """Return that somebody suspects a cyber security incident (R78).

    Anybody on the roster may; both leads' word confirms it. With `--because` one person's word
    stands for both.
    """
    if asking.playbook.cyber is None:
        return asking.decide([Reason("no_cyber_route", yields=False)])
    standing, roles = incident.cyber, incident.roles_of(asking.who)
    words = {standing.word(role) for role in roles} or {asking.who in standing.suspected_by}
    if words == {True} and not asking.because:
        return Already("cyber", {"suspected": True})
    reasons = [lacks(asking, Permission.ASSESS, incident), ended(incident)]
    if asking.because:
        reasons.append(_for_both_leads(roles, "cyber_by_both_leads", Rule.CYBER_BY_BOTH_LEADS))
        reasons.append(lacks(asking, Permission.JUDGE_CYBER, incident))
        roles = LEADS
    return asking.decide(reasons, events.CyberStated(True, roles))


def doubt_cyber(incident: Incident, asking: Asking) -> Outcome:
    """Return that somebody sees no cyber security incident, and whether that rules it out (R78).

    It is for the leads, and for whoever suspects it. What was written meanwhile is everybody's to
    read once it is ruled out, so that takes both leads, two people, or everybody who suspects it
    with a lead among those who say no. No reason passes that.
    """
    standing, roles = incident.cyber, incident.roles_of(asking.who)
    suspects = asking.who in standing.suspected_by
    said = _said_no(standing, roles) if roles else not standing.suspected
    if said and not suspects:
        return Already("cyber", {"suspected": False})
    plainly = replace(asking, because=None)
    return plainly.decide(
        [
            lacks(asking, Permission.ASSESS, incident),
            ended(incident),
            None if roles or suspects else Reason("cyber_suspected", _suspecting(incident), False),
        ],
        events.CyberStated(False, roles, _ruled_out(incident, asking.who, roles)),
    )


def _ruled_out(incident: Incident, person: Person, roles: tuple[Role, ...]) -> bool:
    """Return whether nobody is held to suspect it once this person has said no."""
    standing = incident.cyber
    no = {role for role in LEADS if role in roles or standing.word(role) is False}
    both_leads = len(no) == len(LEADS) and len(set(incident.leads)) == len(LEADS)
    return both_leads or (bool(no) and set(standing.suspected_by) <= {person})


def _said_no(standing: CyberStanding, roles: tuple[Role, ...]) -> bool:
    return all(standing.word(role) is False for role in roles)


def _suspecting(incident: Incident) -> dict[str, object]:
    return {"incident": incident, "people": incident.cyber.suspected_by, "leads": incident.leads}


def _proposal(incident: Incident, asking: Asking) -> str | None:
    """Return the priority that waits for this person's word: as a lead, or for whoever is away."""
    roles = incident.roles_of(asking.who) or LEADS
    waiting = (incident.priority.awaiting(role) for role in roles)
    proposal = next((name for name in waiting if name), None)
    if proposal is None and asking.because:
        return next(iter(incident.priority.by_role.values()), incident.priority.suggested)
    return proposal


def _nothing_to_agree(incident: Incident, asking: Asking) -> Reason:
    mine = next(
        (
            incident.priority.by_role[role]
            for role in incident.roles_of(asking.who)
            if role in incident.priority.by_role
        ),
        None,
    )
    if mine is None:
        return Reason("nothing_to_agree", {"incident": incident}, yields=False)
    waits_for = next((role for role in LEADS if role not in incident.roles_of(asking.who)), None)
    facts = {"incident": incident, "priority": mine, "waits_for": waits_for}
    return Reason("priority_by_both_leads", facts, rule=Rule.PRIORITY_BY_BOTH_LEADS)


def _for_both_leads(roles: tuple[Role, ...], code: str, rule: Rule) -> Reason | None:
    return None if set(roles) == set(LEADS) else Reason(code, {"roles": roles}, rule=rule)
