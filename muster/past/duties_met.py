"""Which duties of an incident were met in time, and which late: read off what happened to each.

A duty is met when it is owed before a command and not any more after it. One that the end, a pause
or a dismissal took away before it was due was neither met nor missed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from muster.duties import Duty, DutyContext, DutyMoment, owed
from muster.duties.context import DutyCalendar
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import ACTIVE, State
from muster.past.milestones import Change
from muster.people import Roster
from muster.playbook.model import Playbook
from muster.playbook.vocabulary import DutyCode

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
"""The duties that have a time by which they are to be done; the others only remind."""

_WORKED_ON = ACTIVE - {State.PAUSED}
_EVERYBODY = Roster(open=True)


@dataclass(frozen=True, slots=True)
class Met:
    """How many duties of a kind were met in time, and how many late."""

    in_time: int = 0
    late: int = 0


def duties_met(
    changes: Iterable[Change], playbook: Playbook, calendar: DutyCalendar | None = None
) -> Mapping[str, Met]:
    """Return how many duties of each kind were met in time and late, by the playbook's times.

    What is put on record as of before counts as of then. Targets are no duties.
    """
    ground = calendar or DutyCalendar(playbook)
    found: dict[str, Met] = {}
    open_ones: Mapping[str, Duty] = {}
    for before, after, at, recorded in _commands(changes):
        here = _owed(after, recorded, playbook, ground)
        for key, duty in open_ones.items():
            if key in here and here[key].since == duty.since:
                continue
            late = duty.overdue_by(at) is not None
            if not late and before.state in _WORKED_ON and after.state not in _WORKED_ON:
                continue
            known = found.get(duty.code, Met())
            found[duty.code] = Met(known.in_time + (not late), known.late + late)
        open_ones = here
    return found


def _commands(
    changes: Iterable[Change],
) -> Iterable[tuple[Incident, Incident, datetime, datetime]]:
    """Yield what people's commands made of an incident: before, after, when it was and is known.

    The first is its declaration, before which there is none.
    """
    begun: Change | None = None
    last: Change | None = None
    happened: datetime | None = None
    for change in changes:
        if begun is not None and last is not None and change.event.command != begun.event.command:
            yield (
                begun.before or begun.after,
                last.after,
                happened or last.event.happened,
                (last.event.recorded),
            )
            begun = happened = None
        if begun is None:
            begun = change
        last = change
        at = change.event.happened
        happened = at if happened is None else min(happened, at)
    if begun is not None and last is not None and happened is not None:
        yield begun.before or begun.after, last.after, happened, last.event.recorded


def _owed(
    incident: Incident, now: datetime, playbook: Playbook, ground: DutyCalendar
) -> Mapping[str, Duty]:
    moment = DutyMoment(now, playbook, _EVERYBODY, terrain=ground)
    duties = owed(DutyContext(incident, moment), only=TIMED).duties
    return {duty.key: duty for duty in duties if not duty.target}
