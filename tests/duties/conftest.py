"""What is owed in an incident that was built from decisions alone."""

from muster.duties import Moment, View, owed
from muster.incident.fatigue import workload
from tests.incident.conftest import case, led

__all__ = ["case", "led"]


def view_of(case, now=None):
    """Return the case's incident as rules see it, at the case's own now or another."""
    known = workload([case.incident], case.playbook)
    return View(case.incident, Moment(now or case.now, case.playbook, case.roster, known))


def duties_of(case, now=None):
    """Return what is owed, by key; a rule that fails fails the test."""
    found = owed(view_of(case, now))
    assert not found.failed
    return {duty.key: duty for duty in found.duties}
