"""An incident in short, for the numbers and for whoever meets the like of it again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self

from muster.duties.context import DutyCalendar
from muster.incidents import events as happened
from muster.incidents.incident import Incident, begin, evolve
from muster.incidents.lifecycle import State
from muster.incidents.timeline import as_corrected
from muster.incidents.visibility import restricted
from muster.incidents.work_stretches import worked
from muster.kernel.events import Event
from muster.past.milestones import Change, milestones
from muster.people import Person, Roster
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import DUTY_CODES, DutyCode
from muster.report.kept_times import Kept, kept_times
from muster.times.spans import Span

_LONGEST = 200


TIMED = frozenset(
    {
        DutyCode.TRIAGE,
        DutyCode.START_WORK,
        DutyCode.FIRST_UPDATE,
        DutyCode.TENANT_UPDATE,
        DutyCode.REPORT,
        DutyCode.AGREE_PRIORITY,
        DutyCode.BOUNDARY_UPDATE,
        DutyCode.CONTINUE,
        DutyCode.RESOLUTION,
        DutyCode.REVIEW,
        DutyCode.TASK,
    }
)
"""The duties that come with the bot and have a time by which they are to be done, as a team's own
have; the others only remind."""

_EVERYBODY = Roster(open=True)


@dataclass(frozen=True, slots=True)
class Met:
    """How many duties of a kind were met in time, and how many late or never."""

    in_time: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class WorkStretch:
    """A stretch of somebody's work on an incident, UTC; it is `shown` where they did something."""

    person: Person
    start: datetime
    end: datetime
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """An incident after `version` events, in short. All instants are UTC.

    `reached` says when it reached which milestone, `paused` when nobody worked on it before its
    end. `fix` is what mended it, in people's words, empty where nobody said.
    """

    number: int
    version: int
    title: str
    state: State
    priority: str | None
    restricted: bool
    declared_at: datetime
    fix: str = ""
    reached: Mapping[str, datetime] = field(default_factory=dict)
    paused: tuple[Span, ...] = ()
    duties: Mapping[str, Met] = field(default_factory=dict)
    work: tuple[WorkStretch, ...] = ()

    @property
    def reference(self) -> str:
        """What people call it, such as "INC-7"."""
        return f"INC-{self.number}"

    @property
    def tells_something(self) -> bool:
        """Whether it tells something to whoever meets the like: what was no incident does not."""
        return self.state is not State.DISMISSED

    def to_json(self) -> dict[str, Any]:
        """Return the stored form; instants in ISO 8601, UTC."""
        return {
            "number": self.number,
            "version": self.version,
            "title": self.title,
            "state": self.state.value,
            "priority": self.priority,
            "restricted": self.restricted,
            "declared_at": self.declared_at.isoformat(),
            "fix": self.fix,
            "reached": {name: at.isoformat() for name, at in self.reached.items()},
            "paused": [[s.start.isoformat(), s.end.isoformat()] for s in self.paused if s.end],
            "duties": {code: [met.in_time, met.late] for code, met in self.duties.items()},
            "work": [
                [w.person.id, w.person.name, w.start.isoformat(), w.end.isoformat(), w.shown]
                for w in self.work
            ],
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """Return the summary of a stored form. Raises LookupError, TypeError and ValueError."""
        instant = datetime.fromisoformat
        return cls(
            stored["number"],
            stored["version"],
            stored["title"],
            State(stored["state"]),
            stored["priority"],
            stored["restricted"],
            instant(stored["declared_at"]),
            stored["fix"],
            {name: instant(at) for name, at in stored["reached"].items()},
            tuple(Span(instant(start), instant(end)) for start, end in stored["paused"]),
            {code: Met(*counts) for code, counts in stored["duties"].items()},
            tuple(
                WorkStretch(Person(who, name), instant(start), instant(end), shown)
                for who, name, start, end, shown in stored["work"]
            ),
        )


def summary_of(
    number: int,
    events: Sequence[Event],
    playbook: Playbook,
    calendar: DutyCalendar | None = None,
    now: datetime | None = None,
) -> Summary | None:
    """Return an incident in short from its events, or None where they declare none.

    `now` (UTC) is until when work that goes on has been done; by default it is counted to the last
    entry. The duties and the work are judged by this playbook. Raises ValueError for events that
    do not fit each other.
    """
    changes = list(_changes(number, events))
    if not changes:
        return None
    incident = changes[-1].after
    until = now or incident.recorded_at
    driving = incident.priority.driving_priority(playbook)
    found = worked(incident, playbook.fatigue, playbook.office_hours, until)
    return Summary(
        number,
        incident.version,
        incident.title,
        incident.state,
        driving.id if driving else None,
        restricted(incident),
        incident.declared_at,
        fix_of(events),
        milestones(changes),
        tuple(span for span in incident.suspended if span.end is not None),
        _duties(number, events, playbook, until, calendar),
        tuple(
            WorkStretch(each.person, each.start, max(each.end or until, each.start), each.shown)
            # What has targets only is done beside other things: see `workload`.
            for each in (() if driving and driving.target_only else found.stretches)
        ),
    )


def _duties(
    number: int,
    events: Sequence[Event],
    playbook: Playbook,
    until: datetime,
    calendar: DutyCalendar | None,
) -> Mapping[str, Met]:
    """Return how many duties of each kind were met in time and late; targets are no duties."""
    found: dict[str, Met] = {}
    for each in kept_times(number, events, playbook, _EVERYBODY, until, calendar):
        timed = each.code in TIMED or each.code not in DUTY_CODES
        if each.target or not timed or each.kept is Kept.TO_COME:
            continue
        known, met = found.get(each.code, Met()), each.kept is Kept.IN_TIME
        found[each.code] = Met(known.in_time + met, known.late + (not met))
    return found


def _changes(number: int, events: Iterable[Event]) -> Iterator[Change]:
    before: Incident | None = None
    for event in events:
        after = begin(number, event) if before is None else evolve(before, event)
        yield Change(before, after, event)
        before = after


_FIXES = (happened.Fixed.KIND, happened.RunbookTried.KIND, happened.Resolved.KIND)


def fix_of(events: Iterable[Event]) -> str:
    """Return what mended an incident: what was said of it, the runbook, or the word at the end.

    It is in people's words, at most 200 characters; empty where nobody said.
    """
    said: dict[str, str] = {}
    for event in as_corrected(events):
        if event.kind == happened.Reopened.KIND:
            said = {}
        elif event.kind == happened.RunbookTried.KIND and event.data.get("worked"):
            said[event.kind] = str(event.data.get("name", ""))
        elif event.kind in _FIXES and event.kind != happened.RunbookTried.KIND:
            said[event.kind] = str(event.data.get("text", ""))
    return next((said[kind] for kind in _FIXES if said.get(kind)), "")[:_LONGEST]
