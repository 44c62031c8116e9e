"""The review after an incident: when it should be, booking it, and deciding against it.

Source: "the delivery manager or one of the incident leads should schedule an incident review as
soon as it is reasonably possible", "ideally within 1-2 weeks" (R93–R96).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from muster.incidents import events
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.incidents.meetings import Gathering, calling_off, guests_of_review, invitation
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Reason
from muster.kernel.permissions import missing_permission
from muster.people import Person
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import Permission, Rule
from muster.times.hours import Hours

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


def beside_window(
    incident: Incident, playbook: Playbook, at: datetime, now: datetime
) -> str | None:
    """Return whether a review at an instant, UTC, is "too_soon" or "too_late"; None when neither.

    Whole days count, as in those that are offered, whatever the hours of the end and of the review.
    """
    days, end, zone = review_days(incident, playbook, now), incident.resolved_at, playbook.timezone
    if days is None or end is None:
        return None
    day = at.astimezone(zone).date()
    last = (end + playbook.review.within).astimezone(zone).date() if days.late else days.latest
    if day > last:
        return "too_late"
    soon = day < (end + playbook.review.after_at_least).astimezone(zone).date()
    return "too_soon" if soon else None


def is_expected(incident: Incident, playbook: Playbook) -> bool:
    """Return whether the playbook wants a review of it; of one without a priority it does."""
    priority = incident.priority.driving(playbook)
    wanted = playbook.review.priorities
    return priority is None or not wanted or priority in wanted


def review_owed(incident: Incident, playbook: Playbook) -> bool:
    """Return whether a review is still to be booked, or decided against."""
    waits = incident.state is State.RESOLVED or incident.owes_review
    return waits and is_expected(incident, playbook) and not incident.review_settled


def book_review(
    incident: Incident,
    context: DecisionContext,
    at: datetime,
    *,
    others: Iterable[Person] = (),
    filed: bool = False,
) -> Outcome:
    """Return that the review is booked for an instant, UTC, or NoChange when it is (R93).

    One that is booked is moved by booking it anew, after the incident is closed too. Everybody who
    took part is invited, and `others`; with `filed` the invitation goes into the folder too (R95).
    """
    playbook, roster = context.playbook, context.roster
    new = tuple(each for each in others if each not in incident.review_with)
    if incident.review_at == at and not new:
        return NoChange("review", {"incident": incident, "at": at})
    guests = guests_of_review(incident, playbook, roster, new)
    kept_out = [each for each in guests.kept_out if each in new]
    reasons = [
        *_reasons(incident, context),
        Reason("may_not_know", {"people": kept_out, "incident": incident}, yields=False)
        if kept_out
        else None,
        _outside_window(incident, context, at),
    ]
    invited = invitation(incident, Gathering.REVIEW, at, guests, context, filed=filed)
    return context.decide(reasons, events.ReviewBooked(at, new), *invited)


def decline_review(incident: Incident, context: DecisionContext, text: str) -> Outcome:
    """Return that there will be no review, for the reason given; NoChange when that is known.

    The reason is what somebody says of it, and passes no refusal. One that was booked is called
    off.
    """
    if incident.review_declined == text:
        return NoChange("review_declined", {"incident": incident})
    off = calling_off(incident, Gathering.REVIEW, context)
    return context.decide(_reasons(incident, context), events.ReviewDeclined(text), *off)


def _outside_window(incident: Incident, context: DecisionContext, at: datetime) -> Reason | None:
    """Return the reason that a review is at no time at which people work, too soon or too late."""
    playbook, hours, now = context.playbook, context.playbook.office_hours, context.now
    days = review_days(incident, playbook, now)
    if days is None:
        return None
    beside = beside_window(incident, playbook, at, now)
    wrong: str | None
    if not hours.is_working_day(at.astimezone(playbook.timezone).date()):
        wrong = "no_working_day"
    elif not hours.is_open(at):
        wrong = "outside_hours"
    else:
        wrong = None if beside == "too_late" and days.late else beside
    if wrong is None:
        return None
    facts = {"at": at, "wrong": wrong, "days": days, "now": now}
    return Reason("review_outside_window", facts, rule=Rule.REVIEW_IN_ITS_WINDOW)


def _reasons(incident: Incident, context: DecisionContext) -> list[Reason | None]:
    reasons = [missing_permission(context, Permission.CONTRIBUTE, incident)]
    if incident.state is State.DISMISSED:
        reasons.append(Reason("ended", {"incident": incident}, yields=False))
    elif incident.state not in REVIEWED:
        reasons.append(Reason("not_resolved", {"incident": incident}))
    return reasons


def _last_working_day(day: date, earliest: date, hours: Hours) -> date:
    while day > earliest and not hours.is_working_day(day):
        day -= timedelta(days=1)
    return day
