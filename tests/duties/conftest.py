"""What is owed in an incident that was built from decisions alone, and what is said of it."""

from datetime import UTC, datetime

from muster.duties import DutyContext, DutyMoment, due_nudges, owed
from muster.duties.nudging import record_of
from muster.incidents.fatigue import workload
from muster.kernel.decisions import Accepted, NoChange
from muster.people import BOT
from tests.incidents.conftest import case, led

__all__ = ["at", "case", "changed", "duties_of", "led", "said", "tick", "view_of"]


def at(hour, minute=0, day=2, month=3):
    """An instant of March 2026, when the clocks of London show UTC. The 2nd is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def view_of(case, now=None, others=()):
    """Return the case's incident as rules see it, at the case's own now or another."""
    at = now or case.now
    known = workload([case.incident, *others], case.playbook, at)
    return DutyContext(case.incident, DutyMoment(at, case.playbook, case.roster, known))


def duties_of(case, now=None):
    """Return what is owed, by key; a rule that fails fails the test."""
    found = owed(view_of(case, now))
    assert not found.failed
    return {duty.key: duty for duty in found.duties}


def tick(case, now=None, more=None):
    """Let the bot look at the incident, and record what it then says. Returns those nudges."""
    case.now = now or case.now
    view = view_of(case)
    due = due_nudges(view, owed(view, more).duties)
    drafts = tuple(record_of(nudge) for nudge in due)
    case.decide(BOT, lambda *_: Accepted(drafts) if drafts else NoChange("nothing_due"))
    return due


def said(case, key, instants):
    """Look at each instant, and return those at which the duty of that key was said."""
    return [now for now in instants if key in [n.duty.key for n in tick(case, now)]]


def changed(part, **changes):
    """Return a part of a playbook with some of its values changed."""
    return part.model_copy(update=changes)
