"""When what is owed is said: once at its time, again while it stays undone, then to both leads.

Each nudge is recorded, so that none is repeated by a restart; what a restart or a gap has missed
is said once, late.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from muster.bodies import draft
from muster.duties.duty import Duty
from muster.duties.view import View
from muster.incident.events import Nudged
from muster.incident.parts import Reminder
from muster.incident.state import Incident
from muster.people import Person
from muster.playbook.vocabulary import Counting
from muster.record import Draft

_NEVER_SAID = Reminder()


class Nudge(NamedTuple):
    """A duty that is said, the `times`th time; `scheduled` (UTC) is when it should be."""

    duty: Duty
    scheduled: datetime
    times: int


def reminder_of(incident: Incident, duty: Duty) -> Reminder:
    """Return what was said of this occurrence of a duty, and how people want to hear of it."""
    known = incident.reminders.get(duty.key, _NEVER_SAID)
    if known.since == duty.since or known is _NEVER_SAID:
        return known
    return Reminder(snoozed_until=known.snoozed_until, stopped=known.stopped)


def next_said(view: View, duty: Duty) -> datetime | None:
    """Return when (UTC) a duty is to be said next, or None when it is not said again.

    That may have passed. A snooze uses nothing up: what fell due meanwhile is said at its end.
    Where the incident counts working time, what was said to both leads out of hours is left until
    hours resume.
    """
    said = reminder_of(view.incident, duty)
    if said is _NEVER_SAID:
        return duty.ask
    if said.stopped:
        return None
    at = _scheduled(duty, said)
    snoozed = said.snoozed_until
    if snoozed and (said.at is None or said.at < snoozed) and (at is None or at < snoozed):
        return snoozed
    if at and said.times >= view.playbook.nudges.louder_after:
        return _not_at_night(at, view)
    return at


def due_nudges(view: View, duties: Iterable[Duty]) -> list[Nudge]:
    """Return what is to be said now, in the order in which it should have been.

    Nothing should have been said before the incident was recorded, however long ago it began.
    """
    due, known_at = [], view.incident.declared_recorded_at
    for duty in duties:
        at = next_said(view, duty)
        if at is not None and at <= view.now:
            scheduled = max(at, known_at)
            due.append(Nudge(duty, scheduled, reminder_of(view.incident, duty).times + 1))
    return sorted(due, key=lambda nudge: (nudge.scheduled, nudge.duty.key))


def next_attention(view: View, duties: Iterable[Duty]) -> datetime:
    """Return the next instant (UTC) at which the incident must be looked at again.

    Until then nothing of it is to be said, if nothing more is recorded of it. That is its next
    nudge, or the next boundary of working hours, which brings duties of its own.
    """
    moment = view.moment
    boundary = moment.next_boundary
    found = [boundary.instant]
    asked = moment.asked_at(boundary)
    if asked > moment.now:
        found.append(asked)
    said = (next_said(view, duty) for duty in duties)
    return min([*found, *(at for at in said if at is not None)])


def record_of(nudge: Nudge) -> Draft:
    """Return a nudge as it is recorded, so that it is never said a second time."""
    duty = nudge.duty
    return draft(Nudged(duty.key, duty.since, nudge.scheduled, nudge.times))


def audience(duty: Duty, times: int, incident: Incident, louder_after: int) -> tuple[Person, ...]:
    """Return whom the `times`th nudge calls: who owes it, and after some times both leads."""
    if times < louder_after:
        return duty.people
    return tuple(dict.fromkeys((*duty.people, *incident.leads)))


def _scheduled(duty: Duty, said: Reminder) -> datetime | None:
    if said.at is None or not said.times:
        return duty.ask
    if said.at < duty.due:
        return duty.due
    return duty.clock.after(said.at, duty.again) if duty.again else None


def _not_at_night(at: datetime, view: View) -> datetime:
    hours = view.moment.hours
    if view.clock.counting is Counting.ELAPSED or hours.is_open(at):
        return at
    return hours.next_opening(at)
