"""Decisions about escalations: to ask by a route, and to answer."""

from collections.abc import Sequence

from muster.escalation.routing import Way
from muster.incident.events import Escalated, EscalationAnswered
from muster.incident.outcome import Already, Asking, Outcome, Reason
from muster.incident.parts import Escalation
from muster.incident.permissions import lacks
from muster.incident.recording import ended
from muster.incident.state import Incident
from muster.playbook.vocabulary import Permission


def escalate(incident: Incident, asking: Asking, way: Way, text: str) -> Outcome:
    """Return that somebody is asked for by a route, or Already while an earlier call stands.

    An earlier call stands until its time to answer has passed, and one that was answered for good.
    Refused for every reason why not yet; all yield to `--because`, as does a call that stands.
    """
    earlier = incident.escalated(way.route.id)
    if earlier is not None and _stands(earlier, way, asking) and not asking.because:
        return Already("escalated", {"escalation": earlier, "route": way.route})
    return asking.decide(
        [lacks(asking, Permission.ESCALATE, incident), ended(incident), *way.reasons],
        Escalated(way.route.id, text, way.people),
    )


def answer(incident: Incident, asking: Asking, route: str | None) -> Outcome:
    """Return that somebody answers, or Already when all have been answered.

    Without a route it is the call that was for them, else the latest that nobody has answered.
    """
    waiting = [e for e in incident.escalations if e.answered_at is None]
    if route is not None:
        waiting = [e for e in waiting if e.route == route]
    if not waiting:
        known = [e for e in incident.escalations if route in (None, e.route)]
        if known:
            return Already("answered", {"escalation": known[-1]})
        return asking.decide([Reason("nobody_asked", {"incident": incident}, yields=False)])
    meant = _theirs(waiting, asking) or waiting[-1]
    return asking.decide(
        [lacks(asking, Permission.CONTRIBUTE, incident), ended(incident)],
        EscalationAnswered(meant.number),
    )


def _theirs(waiting: Sequence[Escalation], asking: Asking) -> Escalation | None:
    return next((e for e in reversed(waiting) if asking.who in e.people), None)


def _stands(earlier: Escalation, way: Way, asking: Asking) -> bool:
    if earlier.answered_at is not None or way.route.answer_within is None:
        return True
    return asking.now - earlier.at < way.route.answer_within
