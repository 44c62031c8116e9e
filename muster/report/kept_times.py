"""Whether what was due was done in time: an incident's events, read once more by the duties' rules.

What the rules ask for before an event and no more after it was settled by that event: done, where
its kind does such a thing, else no longer wanted. So nothing is kept of it but what happened.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from muster.duties.context import DutyCalendar, DutyContext, DutyMoment
from muster.duties.duty import Duty
from muster.duties.rules import owed
from muster.incidents.incident import Incident, begin, evolve
from muster.incidents.own_duties import done_by
from muster.incidents.timeline import author
from muster.kernel.events import Event
from muster.people import Roster
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import DutyCode

_TOLD = frozenset({"announced", "draft_sent", "effect_done"})
_WORK = frozenset({"action_taken", "reported", "runbook_tried", "fixed", "resolved"})

DONE_BY: Mapping[str, frozenset[str]] = {
    DutyCode.TRIAGE.value: _WORK | {"tenants_answered", "priority_stated", "dismissed"},
    DutyCode.START_WORK.value: _WORK | {"priority_stated"},
    DutyCode.FIRST_UPDATE.value: _TOLD,
    DutyCode.TENANT_UPDATE.value: _TOLD,
    DutyCode.BOUNDARY_UPDATE.value: _TOLD,
    DutyCode.RESOLUTION.value: _TOLD,
    DutyCode.REPORT.value: _WORK | {"noted"},
    DutyCode.SUMMARY.value: frozenset({"summarised"}),
    DutyCode.AGREE_PRIORITY.value: frozenset({"priority_stated", "role_taken"}),
    DutyCode.COMMS_ANSWER.value: frozenset({"role_taken"}),
    DutyCode.DOCUMENT.value: frozenset({"reported", "summarised", "ticket_linked"}),
    DutyCode.PAUSE.value: frozenset({"paused"}),
    DutyCode.CONTINUE.value: frozenset({"resumed", "fixed", "resolved"}),
    DutyCode.BACKSTOP.value: frozenset({"escalated"}),
    DutyCode.JOIN_CALL.value: frozenset({"call_joined"}),
    DutyCode.REVIEW.value: frozenset({"review_booked", "review_declined"}),
    DutyCode.TASK.value: frozenset({"task_done"}),
}
"""By the kind of a duty, the kinds of event that do it; what is not here has no time to keep.

A team's own duties say by themselves what does them.
"""

_CHANGES_NOTHING = frozenset(
    {"duty_snoozed", "duty_stopped", "questions_told", "effect_asked", "effect_delayed"}
    | {"effect_dropped", "corrected", "parked", "words_given", "drafted", "redrafted"}
    | {"draft_approved", "draft_discarded", "report_written", "room_opened", "room_closed"}
    | {"tenant_asked", "components_stated"}
)
"""The kinds of event after which what is owed is what it was."""


class Kept(StrEnum):
    """How a time that was set was kept."""

    IN_TIME = "in time"
    LATE = "late"
    MISSED = "missed"
    TO_COME = "to come"


@dataclass(frozen=True, slots=True)
class KeptTime:
    """One occurrence of a duty: when it was due and done (UTC; None for not), and how it was kept.

    `late_by` counts as the incident's clock does. What is a `target` was never promised.
    """

    code: str
    key: str
    due: datetime
    kept: Kept
    done: datetime | None = None
    late_by: timedelta | None = None
    target: bool = False


def kept_times(
    number: int,
    events: Iterable[Event],
    playbook: Playbook,
    roster: Roster,
    now: datetime,
    calendar: DutyCalendar | None = None,
    between: Callable[[], object] = lambda: None,
) -> tuple[KeptTime, ...]:
    """Return how each time that an incident set was kept, in the order in which they were due.

    What was no longer wanted before it was due is left out; what was due by then, or is by `now`
    and is not done, was missed. A roster is wanted for who could do what; times do not follow from
    it. `between` is called between any two events.
    """
    calendar = calendar or DutyCalendar(playbook)
    own = {code: terms.own for code, terms in calendar.terms.items() if terms.own is not None}
    does = {**DONE_BY, **{code: done_by(terms) for code, terms in own.items()}}
    counts = frozenset().union(*(done_by(terms) | {terms.after} for terms in own.values()))
    codes = does.keys() & calendar.terms.keys()
    found: dict[tuple[str, datetime], KeptTime] = {}
    before: dict[tuple[str, datetime], Duty] = {}
    incident: Incident | None = None
    for event in events:
        between()
        incident = begin(number, event) if incident is None else evolve(incident, event)
        if event.kind not in counts and _changes_nothing(event, incident, before):
            continue
        moment = DutyMoment(event.recorded, playbook, roster, terrain=calendar)
        view = DutyContext(incident, moment)
        after = {(duty.key, duty.since): duty for duty in owed(view, only=codes).duties}
        for key, duty in before.items():
            if key not in after and (kept := _settled(duty, event, does[duty.code])):
                found[key] = kept
        before = after
    for key, duty in before.items():
        # What came back, as a post that failed does, is not done after all.
        found[key] = _left(duty, now, over=incident is not None and not incident.is_open)
    return tuple(sorted(found.values(), key=lambda each: (each.due, each.key)))


def _changes_nothing(
    event: Event, incident: Incident, before: Mapping[tuple[str, datetime], Duty]
) -> bool:
    """Return whether what is owed after an event is what was owed before it.

    A nudge tells that time alone has brought something, where it is of what was not known yet.
    """
    if event.kind == "nudged":
        return any(key == event.data["duty"] for key, _ in before)
    if event.kind == "noted":
        return author(event) != incident.engineering_lead
    return event.kind in _CHANGES_NOTHING


def _settled(duty: Duty, event: Event, does: Collection[str]) -> KeptTime | None:
    """Return how a time was kept that an event settled, None for one that was wanted no more.

    `does` are the kinds of event that do what was owed.
    """
    if event.kind not in does:
        if event.happened <= duty.due or duty.target:
            return None
        return KeptTime(duty.code, duty.key, duty.due, Kept.MISSED, target=duty.target)
    late = duty._replace(target=False).overdue_by(event.happened)
    how = Kept.IN_TIME if late is None else Kept.LATE
    return KeptTime(duty.code, duty.key, duty.due, how, event.happened, late, duty.target)


def _left(duty: Duty, now: datetime, *, over: bool) -> KeptTime:
    """Return how a time is kept that nothing has settled."""
    late = duty.overdue_by(now)
    how = Kept.MISSED if late is not None or (over and duty.due <= now) else Kept.TO_COME
    return KeptTime(duty.code, duty.key, duty.due, how, None, late, duty.target)
