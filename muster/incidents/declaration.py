"""Declaring an incident: who leads it, what it resembles, and what is no incident by itself."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from muster.incidents.events import (
    CyberStated,
    Declared,
    Detected,
    Dismissed,
    PriorityStated,
    RoleTaken,
    TaskAdded,
    TenantsAnswered,
)
from muster.incidents.incident import Incident
from muster.incidents.leadership import in_scope
from muster.incidents.role_fitness import unfit
from muster.incidents.succession import engineers
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Outcome, Reason
from muster.kernel.payloads import Payload, new_event
from muster.kernel.permissions import missing_permission
from muster.people import Person, Roster
from muster.playbook.model import NotAnIncident, Playbook
from muster.playbook.vocabulary import Permission, Role, Rule

DECLARING_IS_KEPT = "declaring_is_kept"
"""The code of the reason that a team leaves declaring to others than whoever declares."""

REPEAT_WINDOW = timedelta(minutes=5)
"""The same words from the same person within this time are a retry, not a second incident."""

_ALIKE = 0.34
_READ = 1_000
"""Characters of a title by which it is told from another."""
_SMALL_WORDS = frozenset(
    ["a", "an", "and", "are", "at", "by", "for", "from", "has", "in", "is", "it", "not", "of", "on"]
) | {"or", "our", "the", "their", "there", "to", "was", "we", "with"}


def declare(
    context: DecisionContext,
    title: str,
    *,
    ongoing: Iterable[Incident],
    priority: str | None = None,
    tenants: bool | None = None,
    cyber: bool = False,
    alert: str | None = None,
    happened: datetime | None = None,
    detected: datetime | None = None,
) -> Outcome:
    """Return the events that declare an incident, or NoChange for one just declared in these words.

    `ongoing` are the open incidents; `happened` is when it was declared, None for now, and
    `detected` when it was first noticed, None for not said. Who leads is
    `first_engineering_lead`. Whoever else declares it is recorded; a team that keeps declaring to
    some has others give a reason, strangers too (R21). What the declarer says of priority and cyber
    security counts as the lead's word only if they are the lead.
    """
    reasons = [_kept_to_others(context)]
    if cyber and context.playbook.cyber is None:
        reasons.append(Reason("no_cyber_route", yields=False))
    if detected and detected > (happened or context.now):
        told = {"detected": detected, "declared": happened or context.now}
        reasons.append(Reason("detected_after", told, yields=False))
    earlier = _declared_just_now(context, title, ongoing)
    if earlier:
        return NoChange("declared", {"incident": earlier})
    lead = first_engineering_lead(context, priority)
    roles = (Role.ENGINEERING_LEAD,) if lead == context.who else ()
    quietly = _too_many(context, ongoing)
    playbook = context.playbook
    declared = Declared(title, alert, quietly, edition=playbook.edition, playbook=playbook.digest)
    bodies: list[Payload] = [declared]
    if lead:
        bodies.append(RoleTaken(Role.ENGINEERING_LEAD, lead))
    if tenants is not None:
        bodies.append(TenantsAnswered(tenants))
    if priority:
        one_is_enough = not context.playbook.enforces(Rule.PRIORITY_BY_BOTH_LEADS)
        bodies.append(PriorityStated(priority, roles, agreed=bool(roles) and one_is_enough))
    if cyber:
        one_is_enough = not context.playbook.enforces(Rule.CYBER_BY_BOTH_LEADS)
        bodies.append(CyberStated(True, roles, confirmed=bool(roles) and one_is_enough))
    outcome = context.decide(reasons, *bodies, happened=happened)
    if detected and isinstance(outcome, Accepted):
        return Accepted((*outcome.drafts, new_event(Detected(), happened=detected)))
    return outcome


def keep_as_none(
    context: DecisionContext,
    title: str,
    why: str,
    task: str,
    *,
    owner: Person,
    due: datetime,
    lately: Iterable[Incident],
) -> Outcome:
    """Return the events that keep something as no incident, with the task it leaves (R88, R89).

    It is dismissed as it is declared, so that nobody leads it or is called for it. `due` is UTC;
    `lately` are those kept before, as somebody may send the same words twice.
    """
    kept = _declared_just_now(context, title, lately)
    if kept:
        return NoChange("kept_as_none", {"incident": kept})
    return context.decide(
        [missing_permission(context, Permission.CONTRIBUTE)],
        Declared(title, edition=context.playbook.edition, playbook=context.playbook.digest),
        TaskAdded(task, owner, due),
        Dismissed(why),
    )


def detect(incident: Incident, context: DecisionContext, at: datetime) -> Outcome:
    """Return when an incident was first noticed, or NoChange when that was said."""
    if incident.detected_at == at:
        return NoChange("detected", {"incident": incident})
    late = {"detected": at, "declared": incident.declared_at}
    return context.decide(
        [
            missing_permission(context, Permission.CONTRIBUTE, incident),
            Reason("detected_after", late, yields=False) if at > incident.declared_at else None,
        ],
        Detected(),
        happened=at,
    )


def first_engineering_lead(context: DecisionContext, priority: str | None = None) -> Person | None:
    """Return who leads the engineering at first, or None when nobody is known.

    "As the engineer on support, you become the engineering lead in an incident" (R20): whoever
    declares it on support is there, and leads it if their pool takes on its priority.
    Nobody else is given it but in the order of `engineers`, so PaaS SREs before the managed pool,
    whoever is on support (R7). Nobody who has worked for too long is, while somebody fit is there,
    if only whoever declares it. Out of hours, where nothing is provided, an engineer who declares
    it leads it, and else only somebody on support is given it.
    """
    roster, playbook = context.roster, context.playbook
    pools = roster.pools_of(context.who)
    theirs = {pool.id for pool in playbook.pools if pool.engineers}
    able = roster.knows(context.who) and (not pools or bool(pools & theirs))
    served = playbook.out_of_hours.provision or playbook.office_hours.is_open(context.now)
    on_support = roster.on_support()
    there = [p for p in engineers(context, priority) if served or p in on_support]
    first = next(iter(there), None)
    if not able:
        return first
    fit = unfit(context, context.who) is None
    fresher = first is None or (fit and unfit(context, first) is not None)
    takes_it = priority is None or in_scope(context.who, priority, playbook, roster)
    on_it = context.who in on_support and fit and takes_it
    return context.who if on_it or fresher or not served else first


@dataclass(frozen=True, slots=True)
class _OnDuty:
    """Whoever would have the lead roles of an incident that is declared now, as they are on duty.

    Of several that is `who` declares it, if they are one of them.
    """

    who: Person
    roster: Roster
    helpers: tuple[Person, ...] = ()
    parts: Mapping[str, Person] = field(default_factory=dict)

    def lead(self, role: Role) -> Person | None:
        on_support = role is Role.ENGINEERING_LEAD
        found = self.roster.on_support() if on_support else self.roster.on_comms()
        return self.who if self.who in found else next(iter(found), None)


def _kept_to_others(context: DecisionContext) -> Reason | None:
    """Return the reason why a team leaves declaring to others, or None where it does not.

    It yields to anybody's reason: what a stranger sees may be an incident all the same.
    """
    on_duty = _OnDuty(context.who, context.roster)
    missing = missing_permission(context, Permission.DECLARE, on_duty)
    return missing and Reason(DECLARING_IS_KEPT, missing.facts, rule=Rule.PERMISSIONS)


def _too_many(context: DecisionContext, ongoing: Iterable[Incident]) -> bool:
    """Return whether people outside the roster have declared so many that this one is quiet.

    Where there is no roster nobody is outside it.
    """
    if context.roster.knows(context.who):
        return False
    limit = context.playbook.strangers
    by = [
        incident.declared_by
        for incident in ongoing
        if context.now - incident.declared_recorded_at < limit.within
        and not context.roster.knows(incident.declared_by)
    ]
    return by.count(context.who) >= limit.by_one or len(by) >= limit.by_all


def _declared_just_now(
    context: DecisionContext, title: str, ongoing: Iterable[Incident]
) -> Incident | None:
    """Return the incident that this person has just declared in these words, or None."""
    wanted = _words(title)
    for incident in ongoing:
        fresh = abs(context.now - incident.declared_recorded_at) <= REPEAT_WINDOW
        if fresh and incident.declared_by == context.who and _words(incident.title) == wanted:
            return incident
    return None


def similar(title: str, others: Iterable[Incident], *, limit: int = 3) -> list[Incident]:
    """Return the incidents whose titles share enough words with this one, most alike first."""
    wanted = frozenset(_words(title)) - _SMALL_WORDS
    scored = []
    for incident in others:
        theirs = frozenset(_words(incident.title)) - _SMALL_WORDS
        if wanted and theirs:
            likeness = len(wanted & theirs) / min(len(wanted), len(theirs))
            if likeness >= _ALIKE:
                scored.append((likeness, incident.number, incident))
    return [incident for _, _, incident in sorted(scored, reverse=True)[:limit]]


def not_by_itself(title: str, playbook: Playbook) -> NotAnIncident | None:
    """Return what the playbook says is no incident by itself and the title speaks of (R41)."""
    words = " ".join(_words(title))
    for candidate in playbook.triage.not_incidents:
        if any(f" {' '.join(_words(phrase))} " in f" {words} " for phrase in candidate.words):
            return candidate
    return None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text[:_READ].casefold())
