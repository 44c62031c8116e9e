"""The review after an incident: when it should be, booking it, and deciding against it.

Source: "the delivery manager or one of the incident leads should schedule an incident review as
soon as it is reasonably possible", "ideally within 1-2 weeks" (R93–R96).
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from muster.hours import Hours
from muster.incident import events
from muster.incident.lifecycle import State
from muster.incident.outcome import Already, Asking, Outcome, Reason
from muster.incident.permissions import lacks
from muster.incident.state import Incident
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import Permission

REVIEWED = frozenset({State.RESOLVED, State.CLOSED})
"""The states in which a review can be booked, moved and declined."""

_A_WEEK_OF_WORK = 5


@dataclass(frozen=True, slots=True)
class ReviewDays:
    """The working days between which a review should be, in the playbook's zone.

    It is `late` when the time that the playbook gives it is over: then they are the next ones.
    """

    earliest: date
    latest: date
    late: bool = False


def review_days(incident: Incident, playbook: Playbook, now: datetime) -> ReviewDays | None:
    """Return the days on which the review should be, all of them to come; None before the end."""
    end, terms, hours = incident.resolved_at, playbook.review, playbook.office_hours
    if end is None:
        return None
    zone = playbook.timezone
    first = (end + terms.after_at_least).astimezone(zone).date()
    last = (end + terms.within).astimezone(zone).date()
    soonest = hours.next_working_day(now.astimezone(zone).date())
    if soonest > last:
        return ReviewDays(soonest, hours.next_working_day(soonest, _A_WEEK_OF_WORK - 1), late=True)
    earliest = max(soonest, first if hours.is_working_day(first) else hours.next_working_day(first))
    return ReviewDays(earliest, max(earliest, _last_working_day(last, earliest, hours)))


def is_expected(incident: Incident, playbook: Playbook) -> bool:
    """Return whether the playbook wants a review of it; of one without a priority it does."""
    priority = incident.priority.driving(playbook)
    wanted = playbook.review.priorities
    return priority is None or not wanted or priority in wanted


def review_owed(incident: Incident, playbook: Playbook) -> bool:
    """Return whether a review is still to be booked, or decided against."""
    waits = incident.state is State.RESOLVED or incident.owes_review
    return waits and is_expected(incident, playbook) and not incident.review_settled


def book_review(incident: Incident, asking: Asking, at: datetime) -> Outcome:
    """Return that the review is booked for an instant, UTC, or Already when it is (R93).

    One that is booked is moved by booking it anew, after the incident is closed too.
    """
    if incident.review_at == at:
        return Already("review", {"incident": incident, "at": at})
    return asking.decide(_reasons(incident, asking), events.ReviewBooked(at))


def decline_review(incident: Incident, asking: Asking, text: str) -> Outcome:
    """Return that there will be no review, for the reason given; Already when that is known.

    The reason is what somebody says of it, and passes no refusal.
    """
    if incident.review_declined == text:
        return Already("review_declined", {"incident": incident})
    return asking.decide(_reasons(incident, asking), events.ReviewDeclined(text))


def _reasons(incident: Incident, asking: Asking) -> list[Reason | None]:
    reasons = [lacks(asking, Permission.CONTRIBUTE, incident)]
    if incident.state is State.DISMISSED:
        reasons.append(Reason("ended", {"incident": incident}, yields=False))
    elif incident.state not in REVIEWED:
        reasons.append(Reason("not_resolved", {"incident": incident}))
    return reasons


def _last_working_day(day: date, earliest: date, hours: Hours) -> date:
    while day > earliest and not hours.is_working_day(day):
        day -= timedelta(days=1)
    return day
