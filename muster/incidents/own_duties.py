"""A duty that a team's playbook has of its own: when it begins, what settles it, and who says so.

Nothing but the playbook says what such a duty is, and nothing but the record how it stands.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime

from muster.incidents.endings import ended
from muster.incidents.events import DutyDone
from muster.incidents.incident import Incident
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Reason
from muster.kernel.permissions import missing_permission
from muster.playbook.duty_terms import OwnDuty
from muster.playbook.metrics import BY_ROUTE
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import Milestone, Permission

_REACHED: Mapping[str, Callable[[Incident], datetime | None]] = {
    Milestone.DETECTED: lambda incident: incident.detected_at,
    Milestone.DECLARED: lambda incident: incident.declared_at,
    Milestone.ACKNOWLEDGED: lambda incident: incident.acknowledged_at,
    Milestone.COMMS_LED: lambda incident: incident.comms_led_at,
    Milestone.PRIORITY_AGREED: lambda incident: incident.priority.agreed_at,
    Milestone.TENANTS_TOLD: lambda incident: (
        incident.announcements[0].at if incident.announcements else None
    ),
    Milestone.FIXED: lambda incident: incident.fixed_at or incident.resolved_at,
    Milestone.RESOLVED: lambda incident: incident.resolved_at,
}
"""When an incident reached each milestone after which a playbook may have something owed."""

_CALLED, _ANSWERED = BY_ROUTE


def begun_at(incident: Incident, terms: OwnDuty, playbook: Playbook) -> datetime | None:
    """Return since when (UTC) a duty is owed, or was; None where it is not.

    That is the last time that what it comes after has happened. It is not for an incident of
    another priority.
    """
    if terms.priorities:
        priority = incident.priority.driving_priority(playbook)
        if priority is None or priority.id not in terms.priorities:
            return None
    reached = _REACHED.get(terms.after)
    if reached is not None:
        return reached(incident)
    what, _, route = terms.after.partition(":")
    if not route:
        return incident.latest.get(terms.after)
    call = incident.escalated(route)
    return (call.at if what == _CALLED else call.answered_at) if call else None


def is_settled(incident: Incident, code: str, terms: OwnDuty, since: datetime) -> bool:
    """Return whether a duty was done `since` (UTC): as somebody said, or by what settles it."""
    event = terms.until.event if terms.until else None
    done = (incident.done_duties.get(code), incident.latest.get(event) if event else None)
    return any(at is not None and at >= since for at in done)


def done_by(terms: OwnDuty) -> frozenset[str]:
    """Return the kinds of event that settle a duty."""
    event = terms.until.event if terms.until else None
    return frozenset({DutyDone.KIND} | ({event.value} if event else set()))


def own_duties(playbook: Playbook) -> Mapping[str, OwnDuty]:
    """Return the duties that a playbook has of its own, by what they are called."""
    return {code: terms for code, terms in playbook.duties.items() if isinstance(terms, OwnDuty)}


def finish_duty(incident: Incident, context: DecisionContext, code: str, text: str = "") -> Outcome:
    """Return that a duty is done, with what was said of it; NoChange where it is settled.

    One that is not owed yet cannot be done.
    """
    playbook = context.playbook
    terms = own_duties(playbook)[code]
    reasons = [missing_permission(context, Permission.CONTRIBUTE, incident), ended(incident)]
    since = begun_at(incident, terms, playbook)
    if not incident.is_open:
        return context.decide(reasons)
    if since is None:
        facts = {"code": code, "own": terms, "incident": incident}
        reasons.append(Reason("duty_not_begun", facts, yields=False))
    elif is_settled(incident, code, terms, since):
        return NoChange("duty_done", {"code": code})
    return context.decide(reasons, DutyDone(code, text))


def settled_by_words(
    incident: Incident, playbook: Playbook, text: str, at: datetime
) -> tuple[DutyDone, ...]:
    """Return the duties that are owed and done by what somebody has written, of `at` (UTC)."""
    found = []
    for code, terms in own_duties(playbook).items():
        words = terms.until.note if terms.until else None
        since = begun_at(incident, terms, playbook)
        if words is None or since is None or since > at:
            continue
        if _has(text, words) and not is_settled(incident, code, terms, since):
            found.append(DutyDone(code))
    return tuple(found)


_READ = 4_000
"""Characters of an entry in which words are looked for."""


def _has(text: str, words: str) -> bool:
    """Return whether a text has these words in a row, in any letter case."""
    return f" {_plain(words)} " in f" {_plain(text[:_READ])} "


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
