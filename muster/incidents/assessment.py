"""How bad it is: tenants, priority and cyber security."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from muster.incidents import events
from muster.incidents.agreement import CyberStanding, NamedPriority
from muster.incidents.endings import ended
from muster.incidents.entries import add_task
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.incidents.meetings import calling_off_continuation
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Outcome, Reason
from muster.kernel.payloads import Payload
from muster.kernel.permissions import missing_permission
from muster.people import Person
from muster.playbook.vocabulary import LEADS, Permission, Role, Rule


def answer_tenants(
    incident: Incident, context: DecisionContext, *, affected: bool, beside: str = ""
) -> Outcome:
    """Return whether tenants are affected, or NoChange when that was said (R44).

    What is said `beside` that is kept, also where the answer is known.
    """
    if incident.tenants is affected and not beside:
        return NoChange("tenants", {"affected": affected})
    return context.decide(
        [missing_permission(context, Permission.ASSESS, incident), ended(incident)],
        events.TenantsAnswered(affected, beside),
    )


def state_priority(
    incident: Incident, context: DecisionContext, priority: str, text: str = ""
) -> Outcome:
    """Return somebody's word on the priority, and why (R50, R51, R63).

    A lead's word is theirs, and the word of two leads makes it agreed. Anybody else on the roster
    suggests. With `--because` one person's word stands for both leads. NoChange where it says
    nothing new.
    """
    standing, roles = incident.priority, incident.roles_of(context.who)
    if not text and standing.settled and standing.agreed == priority:
        return NoChange("priority", {"priority": priority})
    said = standing.words.get(context.who) == NamedPriority(priority, roles)
    if said and not (text or context.because or _agreed(incident, context, priority)):
        return NoChange("priority_proposed", {"priority": priority})
    return _stated(incident, context, priority, text, Permission.CONTRIBUTE)


def agree(
    incident: Incident, context: DecisionContext, text: str = "", *, priority: str | None = None
) -> Outcome:
    """Return that somebody stands behind the priority that another proposed (R50).

    A lead who had no part in what is agreed may say so too. Where somebody proposed another one
    after the one that waits for them, they say which: `priority` is the one that they named.
    """
    proposal = next(iter(_proposals(incident, context)), None) or _without_them(incident, context)
    since = incident.priority.said_since(context.who, proposal) if proposal else None
    if since is not None and not context.because:
        if priority is None:
            facts = {"incident": incident, "proposed": (since, proposal)}
            return context.decide([Reason("which_proposal", facts, yields=False)])
        proposal = since if priority == since else proposal
    if proposal is None:
        own = incident.priority.words.get(context.who)
        if own is None or not _agreed(incident, context, own.priority):
            return _nothing_open(incident, context)
        proposal = own.priority
    elif _named_since(incident, context, proposal) and not context.because:
        facts = {"incident": incident, "own": incident.priority.words[context.who].priority}
        return context.decide(
            [Reason("own_proposal_waits", {**facts, "proposal": proposal}, yields=False)]
        )
    return _stated(incident, context, proposal, text, Permission.AGREE_PRIORITY)


def disagree(
    incident: Incident, context: DecisionContext, text: str = "", *, priority: str | None = None
) -> Outcome:
    """Return that a lead does not stand behind a priority, and why; None is what waits for them.

    The graver one drives on. A proposal that is milder than what is agreed is off the table with
    that, and so is one that was made by no lead and that no lead stands behind.
    """
    standing = incident.priority
    open_to_them = (
        *_proposals(incident, replace(context, because=None)),
        _without_them(incident, context),
    )
    proposal = next((each for each in open_to_them if each and priority in (None, each)), None)
    if proposal is None:
        if incident.priority_settled and priority in (None, standing.named[0]):
            return _nothing_open(incident, context)
        return context.decide([Reason("nothing_to_agree", {"incident": incident}, yields=False)])
    why = text or context.because or ""
    if not why and (context.who, proposal) in standing.refused:
        return NoChange("priority_refused", {"priority": proposal})
    rejected = _rejected(incident, context, proposal)
    return context.decide(
        [missing_permission(context, Permission.AGREE_PRIORITY, incident), ended(incident)],
        events.PriorityDisputed(proposal, incident.roles_of(context.who), why, rejected),
    )


def suspect_cyber(incident: Incident, context: DecisionContext, text: str = "") -> Outcome:
    """Return that somebody suspects a cyber security incident, and why (R78).

    Anybody on the roster may, also once it is over: what was said of it is restricted from then on.
    The word of two leads confirms it. With `--because` one person's word stands for both.
    """
    if context.playbook.cyber is None:
        return context.decide([Reason("no_cyber_route", yields=False)])
    standing, roles = incident.cyber, incident.roles_of(context.who)
    confirmed = standing.confirmed or _confirmed(incident, context)
    nothing_new = confirmed is standing.confirmed and (confirmed or not context.because)
    if standing.words.get(context.who) and nothing_new and not text:
        return NoChange("cyber", {"suspected": True})
    reasons = [missing_permission(context, Permission.ASSESS, incident)]
    if context.because and not confirmed:
        rule = Rule.CYBER_BY_BOTH_LEADS
        reasons.append(Reason("cyber_by_both_leads", {"roles": roles}, rule=rule))
        reasons.append(missing_permission(context, Permission.JUDGE_CYBER, incident))
        roles, confirmed = LEADS, True
    return context.decide(reasons, events.CyberStated(True, roles, confirmed=confirmed, text=text))


def doubt_cyber(incident: Incident, context: DecisionContext, text: str = "") -> Outcome:
    """Return that somebody sees no cyber security incident, and whether that rules it out (R78).

    It is for the leads, and for whoever suspects it. What was written meanwhile is everybody's to
    read once it is ruled out, so that takes both leads, two people, or everybody who suspects it
    with a lead among those who say no. No reason passes that.
    """
    standing, roles = incident.cyber, incident.roles_of(context.who)
    suspects = context.who in standing.suspected_by
    said = _said_no(standing, roles) if roles else not standing.suspected
    if said and not suspects:
        return NoChange("cyber", {"suspected": False})
    plainly = replace(context, because=None)
    return plainly.decide(
        [
            missing_permission(context, Permission.ASSESS, incident),
            None if roles or suspects else Reason("cyber_suspected", _suspecting(incident), False),
        ],
        events.CyberStated(False, roles, _ruled_out(incident, context.who, roles), text=text),
    )


def inform_tenant(
    incident: Incident, context: DecisionContext, text: str, due: datetime | None = None
) -> Outcome:
    """Return a task to tell a tenant of what is wrong inside their service, due then (UTC) (R89).

    That is no cyber security incident of ours: whoever says so suspects none any more (R88), where
    that is theirs to say.
    """
    task = add_task(incident, context, text, owner=incident.comms_lead, due=due)
    doubt = doubt_cyber(incident, context) if incident.cyber.suspected else None
    if isinstance(task, Accepted) and isinstance(doubt, Accepted):
        return Accepted((*task.drafts, *doubt.drafts))
    return task


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


def _stated(
    incident: Incident, context: DecisionContext, priority: str, text: str, permission: Permission
) -> Outcome:
    """Return somebody's word on a priority, with the one that counted before it.

    A reason given with `--because` is no more than that where nobody else's word is missing. Work
    goes on with that where it was paused as something that could wait.
    """
    standing, roles = incident.priority, incident.roles_of(context.who)
    agreed = priority == standing.agreed or _agreed(incident, context, priority)
    reasons = [ended(incident)]
    if context.because and not agreed and not _alone(incident, context, priority):
        permission = Permission.AGREE_PRIORITY
        rule = Rule.PRIORITY_BY_BOTH_LEADS
        reasons.append(Reason("priority_by_both_leads", {"roles": roles}, rule=rule))
        roles, agreed = LEADS, True
    counted = standing.driving(context.playbook)
    before = counted if counted != priority else standing.agreed or counted
    stated = events.PriorityStated(priority, roles, text, before, agreed)
    goes_on: tuple[Payload, ...] = ()
    if _can_wait_no_more(incident, context, counted, priority):
        goes_on = (events.Resumed(), *calling_off_continuation(incident, context))
    return context.decide(
        [missing_permission(context, permission, incident), *reasons], stated, *goes_on
    )


def _can_wait_no_more(
    incident: Incident, context: DecisionContext, counted: str | None, priority: str
) -> bool:
    """Return whether what was paused with targets only is named something that has to be met.

    What waits for somebody who takes it on is given to them in hours, and goes on with that.
    """
    if incident.awaits_scope and context.playbook.office_hours.is_open(context.now):
        return False
    known = context.playbook.priority(counted) if counted else None
    named = context.playbook.priority(priority)
    could_wait = known is not None and known.target_only
    return (
        incident.state is State.PAUSED
        and could_wait
        and named is not None
        and not named.target_only
    )


def _agreed(incident: Incident, context: DecisionContext, priority: str) -> bool:
    """Return whether both leads stand behind a priority once this person has named it."""
    both = incident.priority.both_name(priority, context.who)
    return both or _speaks_for_both(incident, context, Rule.PRIORITY_BY_BOTH_LEADS)


def _confirmed(incident: Incident, context: DecisionContext) -> bool:
    """Return whether both leads suspect it once this person has said that they do."""
    both = incident.cyber.both_suspect(context.who)
    return both or _speaks_for_both(incident, context, Rule.CYBER_BY_BOTH_LEADS)


def _speaks_for_both(incident: Incident, context: DecisionContext, rule: Rule) -> bool:
    """Return whether the word of this lead alone is enough by the playbook.

    It is where the playbook does not ask for both, and of somebody who leads in both roles where
    the two leads need not be two people.
    """
    roles, playbook = incident.roles_of(context.who), context.playbook
    both = len(roles) == len(LEADS) and not playbook.enforces(Rule.TWO_PEOPLE_LEAD)
    return bool(roles) and (both or not playbook.enforces(rule))


def _alone(incident: Incident, context: DecisionContext, priority: str) -> bool:
    """Return whether this person is the one lead it needs, and nobody has named another."""
    standing = incident.priority
    others = [word.priority for person, word in standing.words.items() if person != context.who]
    differ = {standing.agreed, *others} - {None, priority}
    return incident.needs_one_lead and context.who == incident.engineering_lead and not differ


def _proposals(incident: Incident, context: DecisionContext) -> Iterable[str]:
    """Yield the priorities that wait for this person's word: as a lead, or for whoever is away.

    What they have not answered comes before what they refused.
    """
    standing, roles = incident.priority, incident.roles_of(context.who) or LEADS
    yield from filter(None, map(standing.awaiting, roles))
    for role in roles:
        yield from standing.proposals_to(role)
    if context.because:
        yield from standing.by_role.values()
        yield from reversed(tuple(standing.proposed))


def _named_since(incident: Incident, context: DecisionContext, proposal: str) -> bool:
    """Return whether somebody named another priority after a proposal, which waits for others."""
    standing = incident.priority
    own = standing.words.get(context.who)
    waits = any(standing.awaiting(role) for role in incident.roles_of(context.who))
    return own is not None and own.priority != proposal and not waits


def _without_them(incident: Incident, context: DecisionContext) -> str | None:
    """Return the priority that is agreed, if this person leads and had no part in that."""
    standing = incident.priority
    leads = bool(incident.roles_of(context.who))
    return standing.agreed if leads and context.who not in standing.agreed_by else None


def _rejected(incident: Incident, context: DecisionContext, proposal: str) -> bool:
    """Return whether a proposal is off the table once this lead has refused it."""
    standing, playbook = incident.priority, context.playbook
    if proposal == standing.agreed:
        return False
    if standing.agreed is not None:
        graver = playbook.severest((standing.agreed, proposal))
        if graver is not None and graver.id == standing.agreed:
            return True
    leads = set(incident.leads)
    complete = incident.needs_one_lead or len(incident.leads) == len(LEADS)
    by_a_lead = not leads.isdisjoint(standing.proposed.get(proposal, ()))
    refused = all(p == context.who or (p, proposal) in standing.refused for p in leads)
    return complete and refused and not by_a_lead and set(standing.named) != {proposal}


def _nothing_open(incident: Incident, context: DecisionContext) -> Outcome:
    """Return that no proposal waits for this person's word: all is agreed, or theirs waits."""
    standing = incident.priority
    if incident.priority_settled:
        return NoChange("priority", {"priority": standing.named[0]})
    own = standing.words.get(context.who)
    if own is None or not incident.roles_of(context.who):
        return context.decide([Reason("nothing_to_agree", {"incident": incident}, yields=False)])
    facts = {"incident": incident, "priority": own.priority, "you": context.who}
    reason = Reason("priority_by_both_leads", facts, rule=Rule.PRIORITY_BY_BOTH_LEADS)
    return context.decide([reason])
