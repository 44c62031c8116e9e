"""How bad it is: tenants, priority and cyber security."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from muster.incident import events
from muster.incident.outcome import Accepted, Already, Asking, Outcome, Reason
from muster.incident.permissions import lacks
from muster.incident.recording import add_task, ended
from muster.incident.standing import LEADS, CyberStanding, Word
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


def state_priority(incident: Incident, asking: Asking, priority: str, text: str = "") -> Outcome:
    """Return somebody's word on the priority, and why (R50, R51, R63).

    A lead's word is theirs, and the word of two leads makes it agreed. Anybody else on the roster
    suggests. With `--because` one person's word stands for both leads. Already where it says
    nothing new.
    """
    standing, roles = incident.priority, incident.roles_of(asking.who)
    if not text and standing.settled and standing.agreed == priority:
        return Already("priority", {"priority": priority})
    said = standing.words.get(asking.who) == Word(priority, roles)
    if said and not (text or asking.because or _agreed(incident, asking, priority)):
        return Already("priority_proposed", {"priority": priority})
    return _stated(incident, asking, priority, text, Permission.CONTRIBUTE)


def agree(incident: Incident, asking: Asking, text: str = "") -> Outcome:
    """Return that somebody stands behind the priority that another proposed (R50).

    A lead who had no part in what is agreed may say so too.
    """
    proposal = next(iter(_proposals(incident, asking)), None) or _without_them(incident, asking)
    if proposal is None:
        own = incident.priority.words.get(asking.who)
        if own is None or not _agreed(incident, asking, own.priority):
            return _nothing_open(incident, asking)
        proposal = own.priority
    elif _named_since(incident, asking, proposal) and not asking.because:
        facts = {"incident": incident, "own": incident.priority.words[asking.who].priority}
        return asking.decide(
            [Reason("own_proposal_waits", {**facts, "proposal": proposal}, yields=False)]
        )
    return _stated(incident, asking, proposal, text, Permission.AGREE_PRIORITY)


def disagree(
    incident: Incident, asking: Asking, text: str = "", *, priority: str | None = None
) -> Outcome:
    """Return that a lead does not stand behind a priority, and why; None is what waits for them.

    The graver one drives on. A proposal that is milder than what is agreed is off the table with
    that, and so is one that was made by no lead and that no lead stands behind.
    """
    standing = incident.priority
    open_to_them = (
        *_proposals(incident, replace(asking, because=None)),
        _without_them(incident, asking),
    )
    proposal = next((each for each in open_to_them if each and priority in (None, each)), None)
    if proposal is None:
        if incident.priority_settled and priority in (None, standing.named[0]):
            return _nothing_open(incident, asking)
        return asking.decide([Reason("nothing_to_agree", {"incident": incident}, yields=False)])
    why = text or asking.because or ""
    if not why and (asking.who, proposal) in standing.refused:
        return Already("priority_refused", {"priority": proposal})
    rejected = _rejected(incident, asking, proposal)
    return asking.decide(
        [lacks(asking, Permission.AGREE_PRIORITY, incident), ended(incident)],
        events.PriorityDisputed(proposal, incident.roles_of(asking.who), why, rejected),
    )


def suspect_cyber(incident: Incident, asking: Asking, text: str = "") -> Outcome:
    """Return that somebody suspects a cyber security incident, and why (R78).

    Anybody on the roster may; the word of two leads confirms it. With `--because` one person's word
    stands for both.
    """
    if asking.playbook.cyber is None:
        return asking.decide([Reason("no_cyber_route", yields=False)])
    standing, roles = incident.cyber, incident.roles_of(asking.who)
    confirmed = standing.confirmed or _confirmed(incident, asking)
    nothing_new = confirmed is standing.confirmed and (confirmed or not asking.because)
    if standing.words.get(asking.who) and nothing_new and not text:
        return Already("cyber", {"suspected": True})
    reasons = [lacks(asking, Permission.ASSESS, incident), ended(incident)]
    if asking.because and not confirmed:
        rule = Rule.CYBER_BY_BOTH_LEADS
        reasons.append(Reason("cyber_by_both_leads", {"roles": roles}, rule=rule))
        reasons.append(lacks(asking, Permission.JUDGE_CYBER, incident))
        roles, confirmed = LEADS, True
    return asking.decide(reasons, events.CyberStated(True, roles, confirmed=confirmed, text=text))


def doubt_cyber(incident: Incident, asking: Asking, text: str = "") -> Outcome:
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
        events.CyberStated(False, roles, _ruled_out(incident, asking.who, roles), text=text),
    )


def inform_tenant(
    incident: Incident, asking: Asking, text: str, due: datetime | None = None
) -> Outcome:
    """Return a task to tell a tenant of what is wrong inside their service, due then (UTC) (R89).

    That is no cyber security incident of ours: whoever says so suspects none any more (R88), where
    that is theirs to say.
    """
    task = add_task(incident, asking, text, owner=incident.comms_lead, due=due)
    doubt = doubt_cyber(incident, asking) if incident.cyber.suspected else None
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
    incident: Incident, asking: Asking, priority: str, text: str, permission: Permission
) -> Outcome:
    """Return somebody's word on a priority, with the one that counted before it.

    A reason given with `--because` is no more than that where nobody else's word is missing.
    """
    standing, roles = incident.priority, incident.roles_of(asking.who)
    agreed = priority == standing.agreed or _agreed(incident, asking, priority)
    reasons = [ended(incident)]
    if asking.because and not agreed and not _alone(incident, asking, priority):
        permission = Permission.AGREE_PRIORITY
        rule = Rule.PRIORITY_BY_BOTH_LEADS
        reasons.append(Reason("priority_by_both_leads", {"roles": roles}, rule=rule))
        roles, agreed = LEADS, True
    counted = standing.driving(asking.playbook)
    before = counted if counted != priority else standing.agreed or counted
    stated = events.PriorityStated(priority, roles, text, before, agreed)
    return asking.decide([lacks(asking, permission, incident), *reasons], stated)


def _agreed(incident: Incident, asking: Asking, priority: str) -> bool:
    """Return whether both leads stand behind a priority once this person has named it."""
    both = incident.priority.both_name(priority, asking.who)
    return both or _speaks_for_both(incident, asking, Rule.PRIORITY_BY_BOTH_LEADS)


def _confirmed(incident: Incident, asking: Asking) -> bool:
    """Return whether both leads suspect it once this person has said that they do."""
    both = incident.cyber.both_suspect(asking.who)
    return both or _speaks_for_both(incident, asking, Rule.CYBER_BY_BOTH_LEADS)


def _speaks_for_both(incident: Incident, asking: Asking, rule: Rule) -> bool:
    """Return whether the word of this lead alone is enough by the playbook.

    It is where the playbook does not ask for both, and of somebody who leads in both roles where
    the two leads need not be two people.
    """
    roles, playbook = incident.roles_of(asking.who), asking.playbook
    both = len(roles) == len(LEADS) and not playbook.enforces(Rule.TWO_PEOPLE_LEAD)
    return bool(roles) and (both or not playbook.enforces(rule))


def _alone(incident: Incident, asking: Asking, priority: str) -> bool:
    """Return whether this person is the one lead it needs, and nobody has named another."""
    standing = incident.priority
    others = [word.priority for person, word in standing.words.items() if person != asking.who]
    differ = {standing.agreed, *others} - {None, priority}
    return incident.needs_one_lead and asking.who == incident.engineering_lead and not differ


def _proposals(incident: Incident, asking: Asking) -> Iterable[str]:
    """Yield the priorities that wait for this person's word: as a lead, or for whoever is away.

    What they have not answered comes before what they refused.
    """
    standing, roles = incident.priority, incident.roles_of(asking.who) or LEADS
    yield from filter(None, map(standing.awaiting, roles))
    for role in roles:
        yield from standing.proposals_to(role)
    if asking.because:
        yield from standing.by_role.values()
        yield from reversed(tuple(standing.proposed))


def _named_since(incident: Incident, asking: Asking, proposal: str) -> bool:
    """Return whether somebody named another priority after a proposal, which waits for others."""
    standing = incident.priority
    own = standing.words.get(asking.who)
    waits = any(standing.awaiting(role) for role in incident.roles_of(asking.who))
    return own is not None and own.priority != proposal and not waits


def _without_them(incident: Incident, asking: Asking) -> str | None:
    """Return the priority that is agreed, if this person leads and had no part in that."""
    standing = incident.priority
    leads = bool(incident.roles_of(asking.who))
    return standing.agreed if leads and asking.who not in standing.agreed_by else None


def _rejected(incident: Incident, asking: Asking, proposal: str) -> bool:
    """Return whether a proposal is off the table once this lead has refused it."""
    standing, playbook = incident.priority, asking.playbook
    if proposal == standing.agreed:
        return False
    if standing.agreed is not None:
        graver = playbook.severest((standing.agreed, proposal))
        if graver is not None and graver.id == standing.agreed:
            return True
    leads = set(incident.leads)
    complete = incident.needs_one_lead or len(incident.leads) == len(LEADS)
    by_a_lead = not leads.isdisjoint(standing.proposed.get(proposal, ()))
    refused = all(p == asking.who or (p, proposal) in standing.refused for p in leads)
    return complete and refused and not by_a_lead and set(standing.named) != {proposal}


def _nothing_open(incident: Incident, asking: Asking) -> Outcome:
    """Return that no proposal waits for this person's word: all is agreed, or theirs waits."""
    standing = incident.priority
    if incident.priority_settled:
        return Already("priority", {"priority": standing.named[0]})
    own = standing.words.get(asking.who)
    if own is None or not incident.roles_of(asking.who):
        return asking.decide([Reason("nothing_to_agree", {"incident": incident}, yields=False)])
    facts = {"incident": incident, "priority": own.priority, "you": asking.who}
    reason = Reason("priority_by_both_leads", facts, rule=Rule.PRIORITY_BY_BOTH_LEADS)
    return asking.decide([reason])
