"""When what is owed is said: at its time, then ever more seldom, and to other people.

Each nudge is recorded, so that none is repeated by a restart; what a restart or a gap has missed
is said once, late. How often, to whom and when no more is the playbook's `nudges`.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from muster.duties.context import DutyContext
from muster.duties.duty import Duty
from muster.incidents.events import Nudged
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.incidents.values import Reminder
from muster.kernel.decisions import DecisionContext
from muster.kernel.events import NewEvent
from muster.kernel.payloads import new_event
from muster.kernel.permissions import missing_permission
from muster.people import Person
from muster.playbook.vocabulary import LEADS, Counting, DutyCode, Permission, Role, Rule

_NEVER_SAID = Reminder()
_NEEDS: Mapping[str, Permission] = {
    DutyCode.AGREE_PRIORITY: Permission.AGREE_PRIORITY,
    DutyCode.CYBER_ANSWER: Permission.JUDGE_CYBER,
}
"""What is asked for is somebody's word, which nobody else can give in their place."""

_HOUR = timedelta(hours=1)
_OFTEN_ENOUGH = 5
"""After so many times it is asked as many times more seldom whether what nobody writes of is over.

That is each working day for a week, and then once a week.
"""


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
    return Reminder(snoozed_until=known.snoozed_until, stopped=known.stopped, in_all=known.in_all)


def next_said(view: DutyContext, duty: Duty) -> datetime | None:
    """Return when (UTC) a duty is to be said next, or None when it is not, as things stand.

    That may have passed. A snooze uses nothing up: what fell due meanwhile is said at its end.
    Where the incident counts working time, what is asked of others than those who owe it is left
    until hours resume.
    """
    said = reminder_of(view.incident, duty)
    if said.stopped:
        return None
    at = _in_its_time(view, duty, said)
    snoozed = said.snoozed_until
    if snoozed and (said.at is None or said.at < snoozed) and (at is None or at < snoozed):
        return snoozed
    return at


def due_nudges(
    view: DutyContext, duties: Iterable[Duty], heard_at: datetime | None = None
) -> list[Nudge]:
    """Return what is to be said now, in the order in which it should have been.

    Nothing should have been said before the incident's latest entry, at which it was looked at:
    that was at `heard_at` (UTC), by default as the incident says.
    """
    due, known_at = [], heard_at or view.incident.recorded_at
    for duty in duties:
        at = next_said(view, duty)
        if at is not None and at <= view.now:
            times = reminder_of(view.incident, duty).times + 1
            due.append(Nudge(duty, min(max(at, known_at), view.now), times))
    return sorted(due, key=lambda nudge: (nudge.scheduled, nudge.duty.key))


def next_attention(view: DutyContext, duties: Iterable[Duty]) -> datetime:
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


def record_of(nudge: Nudge) -> NewEvent:
    """Return a nudge as it is recorded, so that it is never said a second time."""
    duty = nudge.duty
    return new_event(Nudged(duty.key, duty.since, nudge.scheduled, nudge.times))


# ---- whom it calls


def asked(view: DutyContext, duty: Duty, times: int) -> tuple[Person, ...]:
    """Return whom the `times`th nudge asks: who owes it, and after some times the next of others.

    Empty once everybody of the playbook's `then_asks` was asked in vain, and who owes it too.
    """
    place = times - said_before(view, duty) - view.playbook.nudges.louder_after
    if place < 0 or duty.steady:
        return reached(view, duty)
    others = then_asked(view, duty) or [view.reachable(duty.people)]
    return others[place] if place < len(others) else ()


def reached(view: DutyContext, duty: Duty) -> tuple[Person, ...]:
    """Return who of those who owe a duty can be asked.

    A follow-up is somebody's also when they have left the incident.
    """
    if duty.code == DutyCode.FOLLOW_UP:
        return tuple(each for each in duty.people if each not in view.moment.unavailable)
    return view.reachable(duty.people)


def said_before(view: DutyContext, duty: Duty) -> int:
    """Return how many times a duty was said before whoever owes it now had the role for which.

    They are asked from the first time on, whatever their predecessor heard.
    """
    taken = _taken_at(view, duty)
    said = reminder_of(view.incident, duty).said
    return sum(1 for at in said if at <= taken) if taken is not None else 0


def _taken_at(view: DutyContext, duty: Duty) -> datetime | None:
    """Return since when (UTC) whoever owes a duty leads, None where no lead owes it."""
    incident, terms = view.incident, view.moment.terms.get(duty.code)
    roles = (terms.role,) if terms and terms.role else LEADS
    taken = [incident.role_since.get(r) for r in roles if incident.lead(r) in duty.people]
    return max((at for at in taken if at is not None), default=None)


def then_asked(view: DutyContext, duty: Duty) -> list[tuple[Person, ...]]:
    """Return who is asked in turn where those who owe something do not do it, nobody twice.

    Nor is whoever waits for it, nor anybody where it is a word that only those who owe it have.
    """
    known = {*duty.people, *duty.facts.get("waits", ())}
    found = []
    for who in view.playbook.nudges.then_asks:
        people = tuple(
            each for each in _meant(view, duty, who) if each not in known and _may(view, duty, each)
        )
        if people:
            found.append(people)
            known.update(people)
    return found


def _may(view: DutyContext, duty: Duty, person: Person) -> bool:
    """Return whether somebody may do what a duty asks, by the playbook's permissions."""
    if duty.code == DutyCode.STINT:
        # Whoever helps takes a break by themselves: nobody takes anything over from them.
        leads = not view.incident.leads or set(view.incident.leads).isdisjoint(duty.people)
        if leads or _is_worn_out(view, person):
            return False
    permission = _NEEDS.get(duty.code)
    if permission is None or not view.playbook.enforces(Rule.PERMISSIONS):
        return True
    context = DecisionContext(person, view.now, view.playbook, view.moment.roster)
    return missing_permission(context, permission, view.incident) is None


def _is_worn_out(view: DutyContext, person: Person) -> bool:
    """Return whether somebody has worked for as long as anybody should."""
    fatigue = view.playbook.fatigue
    since = view.moment.workload.working_since(person, view.now, fatigue.break_of)
    return since is not None and view.now - since >= fatigue.longest_stint


def is_first(incident: Incident, duty: Duty) -> bool:
    """Return whether nothing of its kind was said of the incident before it was just now."""
    kind = f"{duty.code}-"
    said = [
        known
        for key, known in incident.reminders.items()
        if known.in_all and (key == duty.code or key.startswith(kind))
    ]
    return all(known.in_all == 1 and known.at == said[0].at for known in said)


def _meant(view: DutyContext, duty: Duty, who: str) -> tuple[Person, ...]:
    if who == "leads":
        return view.reachable(view.incident.leads)
    if who == "helpers":
        return view.reachable(_helpers(view, duty))
    if who == "on_duty":
        terms = view.moment.terms.get(duty.code)
        return view.reachable(view.moment.on_duty(terms.role if terms else None))
    return view.reachable(view.moment.roster.available_in([who.removeprefix("pool:")]))


def _helpers(view: DutyContext, duty: Duty) -> tuple[Person, ...]:
    """Return who helps with the incident and can do what the duty of a role asks (R22).

    Those are engineers for what the engineering lead owes, and the others for what the comms lead
    does.
    """
    terms, roster = view.moment.terms.get(duty.code), view.moment.roster
    if terms is None or terms.role is None:
        return ()
    engineers = {pool.id for pool in view.playbook.pools if pool.engineers}
    wanted = terms.role is Role.ENGINEERING_LEAD
    helpers = view.incident.helpers
    return tuple(each for each in helpers if bool(roster.pools_of(each) & engineers) is wanted)


# ---- when


def _in_its_time(view: DutyContext, duty: Duty, said: Reminder) -> datetime | None:
    """Return when a duty is said next if nobody has put it off, or None when it is not."""
    nudges = view.playbook.nudges
    at = _scheduled(view, duty, said) if said.times else duty.ask
    if at is None:
        return None
    again = said.at is not None and at != duty.due
    if again:
        at = _with_room(view.incident, at, nudges.posts_an_hour)
    if again and not duty.steady:
        times = said.times - said_before(view, duty) + 1
        at = _not_at_night(at, view) if times >= nudges.louder_after else at
    return None if _hushed(view, duty, at, again=again) else at


def _scheduled(view: DutyContext, duty: Duty, said: Reminder) -> datetime | None:
    """Return when what was said is said again: when it is due, then after a pause that grows."""
    nudges = view.playbook.nudges
    if said.at is not None and said.at < duty.due:
        return duty.due
    if said.at is None or duty.again is None:
        return None
    if duty.steady:
        seldom = duty.code == DutyCode.FORGOTTEN and said.times >= _OFTEN_ENOUGH
        return duty.clock.after(said.at, duty.again * _OFTEN_ENOUGH if seldom else duty.again)
    before, taken = said_before(view, duty), _taken_at(view, duty)
    theirs = said.times - before
    if before and taken is not None and not theirs:
        return _on_the_beat(view, duty.clock.after(max(said.at, taken), duty.again))
    if said.times >= nudges.at_most and (not before or theirs >= nudges.louder_after - 1):
        return None
    warned = duty.ask < duty.due
    growth = nudges.grows_by ** max(said.times - 1 - warned, 0)
    pause = min(duty.again * growth, max(duty.again, nudges.longest_pause))
    return _on_the_beat(view, duty.clock.after(said.at, pause))


def _on_the_beat(view: DutyContext, at: datetime) -> datetime:
    """Return the next instant at which the incident's repetitions are said, so that they meet."""
    begun, beat = view.incident.declared_recorded_at, view.playbook.nudges.beat
    return begun - (begun - at) // beat * beat


def _with_room(incident: Incident, at: datetime, posts_an_hour: int) -> datetime:
    """Return when something may be said again, so that an hour has no more posts than that."""
    if len(incident.nudged_at) < posts_an_hour:
        return at
    return max(at, incident.nudged_at[-posts_an_hour] + _HOUR)


def _hushed(view: DutyContext, duty: Duty, at: datetime, *, again: bool) -> bool:
    """Return whether something is not said then: it can wait until somebody writes again.

    While the incident is watched only what the playbook names is. One that everybody has left
    alone is asked about as such, and not about each thing of it.
    """
    incident, nudges = view.incident, view.playbook.nudges
    if incident.state is State.MONITORING and duty.code not in nudges.while_watched:
        # Another plugin's, and a team's own, are said whatever goes on.
        terms_of_it = view.moment.terms.get(duty.code)
        return terms_of_it is not None and terms_of_it.own is None
    if duty.code in nudges.always or incident.typed_at is None:
        return False
    terms = view.moment.terms
    if duty.code in terms and DutyCode.FORGOTTEN in terms:
        forgotten_at = view.forgotten_at
        if forgotten_at is not None and at >= forgotten_at:
            return True
    if not again or duty.code == DutyCode.LEFT_ALONE or not view.worked_on:
        return False
    alone = at - incident.typed_at
    return alone >= nudges.left_alone_after and DutyCode.LEFT_ALONE in terms


def _not_at_night(at: datetime, view: DutyContext) -> datetime:
    hours = view.moment.hours
    if view.clock.counting is Counting.ELAPSED or hours.is_open(at):
        return at
    return hours.next_opening(at)
