"""The milestones of an incident, as a table: by what each is reached, and whether it can be again.

What is reached is read off the incident before and after each of its events.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from muster.incidents import events as happened
from muster.incidents.incident import Incident
from muster.kernel.events import Event
from muster.playbook.metrics import BY_ROUTE
from muster.playbook.vocabulary import Milestone


@dataclass(frozen=True, slots=True)
class Change:
    """An event, with the incident before and after it; None before its declaration."""

    before: Incident | None
    after: Incident
    event: Event


@dataclass(frozen=True, slots=True)
class Reaching:
    """How a milestone is reached.

    Without `again` the first time counts; with it the latest, and none once it is opened again.
    """

    by: Callable[[Change], bool]
    again: bool = False


def _kind(*kinds: str) -> Callable[[Change], bool]:
    return lambda change: change.event.kind in kinds


def _lead_acts(change: Change) -> bool:
    return change.after.acknowledged_at is not None


def _agreed(change: Change) -> bool:
    return change.after.priority.agreed is not None


def _told(change: Change) -> bool:
    return bool(change.after.announcements)


def _comms_led(change: Change) -> bool:
    return change.after.comms_led_at is not None


MILESTONES: Mapping[Milestone, Reaching] = {
    Milestone.DETECTED: Reaching(_kind(happened.Detected.KIND), again=True),
    Milestone.DECLARED: Reaching(_kind(happened.Declared.KIND)),
    Milestone.ACKNOWLEDGED: Reaching(_lead_acts),
    Milestone.COMMS_LED: Reaching(_comms_led),
    Milestone.PRIORITY_AGREED: Reaching(_agreed),
    Milestone.TENANTS_TOLD: Reaching(_told),
    Milestone.FIXED: Reaching(_kind(happened.Fixed.KIND), again=True),
    Milestone.RESOLVED: Reaching(_kind(happened.Resolved.KIND), again=True),
    Milestone.CLOSED: Reaching(_kind(happened.Closed.KIND), again=True),
    Milestone.REVIEW_BOOKED: Reaching(_kind(happened.ReviewBooked.KIND), again=True),
}
"""Every milestone but the review itself, which is what it was booked for."""

_OF_THE_END = frozenset(
    {Milestone.FIXED, Milestone.RESOLVED, Milestone.CLOSED, Milestone.REVIEW_BOOKED}
)
_CALLED, _ANSWERED = BY_ROUTE


def milestones(changes: Iterable[Change]) -> dict[str, datetime]:
    """Return when (UTC) an incident reached which milestone, from all of its changes in order.

    What it never reached, or has taken back, is not there.
    """
    found: dict[str, datetime] = {}
    last: Incident | None = None
    for change in changes:
        event, last = change.event, change.after
        if event.kind == happened.Reopened.KIND:
            for milestone in _OF_THE_END:
                found.pop(milestone, None)
        for milestone, reaching in MILESTONES.items():
            if (reaching.again or milestone not in found) and reaching.by(change):
                found[milestone] = event.happened
    if last is None:
        return found
    for call in last.escalations:
        found.setdefault(f"{_CALLED}:{call.route}", call.at)
        if call.answered_at is not None:
            found.setdefault(f"{_ANSWERED}:{call.route}", call.answered_at)
    if Milestone.RESOLVED in found:
        found.setdefault(Milestone.FIXED, found[Milestone.RESOLVED])
    if last.review_at is not None:
        found[Milestone.REVIEW] = last.review_at
    return {str(milestone): at for milestone, at in found.items()}
