"""The picture of a report's timeline, as shares of its width: what happened, and what was due."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from muster.playbook.model import Playbook
from muster.playbook.vocabulary import DutyCode
from muster.report.kept_times import Kept, KeptTime
from muster.report.lanes import Lane
from muster.report.report import Report
from muster.times.spoken import SpokenTimes

_DUTY_LANES: Mapping[str, Lane] = {
    DutyCode.FIRST_UPDATE.value: Lane.TENANTS,
    DutyCode.TENANT_UPDATE.value: Lane.TENANTS,
    DutyCode.BOUNDARY_UPDATE.value: Lane.TENANTS,
    DutyCode.RESOLUTION.value: Lane.TENANTS,
    DutyCode.SUMMARY.value: Lane.COMMS,
    DutyCode.COMMS_ANSWER.value: Lane.COMMS,
    DutyCode.BACKSTOP.value: Lane.ESCALATION,
}
"""Where a time that was set is drawn; what is not here is the engineering's."""

_SHORTEST = timedelta(minutes=10)
_TICKS = 3
_FINEST = 1
"""Digits after the point of a share in hundredths: a thousandth of the width is less than a dot."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the picture: where it begins, and how wide it is, in hundredths."""

    start: float
    width: float


@dataclass(frozen=True, slots=True)
class DueMark:
    """A time that was set, in hundredths of the width.

    It was done at `done`, None for not; `late` is from when it was due until then, None in time.
    """

    at: float
    kept: Kept
    done: float | None = None
    late: Stretch | None = None


@dataclass(frozen=True, slots=True)
class DrawnLane:
    """One lane: at which shares of the width something is on record, and what was due."""

    lane: Lane
    entries: tuple[float, ...]
    due: tuple[DueMark, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A time beneath the picture: the day where it changes, and the time of day."""

    at: float
    day: str
    clock: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The lanes from `start` to `end` (UTC), the office hours in them, and the times beneath.

    `later` is how many entries came after the end, and are not drawn.
    """

    start: datetime
    end: datetime
    lanes: tuple[DrawnLane, ...]
    office_hours: tuple[Stretch, ...]
    ticks: tuple[Tick, ...]
    later: int


def picture_of(report: Report, playbook: Playbook, words: SpokenTimes | None = None) -> Picture:
    """Return the picture of a report: from its first entry to its end, or its last one so far.

    `words` says times, by default those of the playbook's zone as they are shipped.
    """
    times = [entry.at for entry in report.entries] or [report.made_at]
    start = min(times)
    ended = report.incident.ended_at
    last = ended if ended is not None else max(times)
    end = max(last, start + _SHORTEST)
    scale = _Scale(start, end)
    due = [each for each in report.kept if start <= each.due <= end]
    lanes = tuple(
        DrawnLane(
            lane,
            tuple(sorted({scale(e.at) for e in report.entries if e.lane is lane and e.at <= end})),
            tuple(_due(each, scale) for each in due if _lane(each) is lane),
        )
        for lane in Lane
    )
    return Picture(
        start,
        end,
        lanes,
        tuple(_open_hours(playbook, scale)),
        tuple(_ticks(scale, words or SpokenTimes(playbook.timezone))),
        sum(at > end for at in times),
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    """Turns an instant into hundredths of the width."""

    start: datetime
    end: datetime

    def __call__(self, at: datetime) -> float:
        share = (min(max(at, self.start), self.end) - self.start) / (self.end - self.start)
        return round(100 * share, _FINEST)

    def stretch(self, start: datetime, end: datetime) -> Stretch:
        begins = self(start)
        return Stretch(begins, round(self(end) - begins, _FINEST))


def _lane(kept: KeptTime) -> Lane:
    return _DUTY_LANES.get(kept.code, Lane.ENGINEERING)


def _due(kept: KeptTime, scale: _Scale) -> DueMark:
    if kept.done is None:
        return DueMark(scale(kept.due), kept.kept)
    late = scale.stretch(kept.due, kept.done) if kept.kept is Kept.LATE else None
    return DueMark(scale(kept.due), kept.kept, scale(kept.done), late)


def _open_hours(playbook: Playbook, scale: _Scale) -> Iterable[Stretch]:
    hours = playbook.office_hours
    opened = scale.start if hours.is_open(scale.start) else None
    for boundary in hours.crosses_boundary(scale.start, scale.end):
        if boundary.kind == "opening":
            opened = boundary.instant
        elif opened is not None:
            yield scale.stretch(opened, boundary.instant)
            opened = None
    if opened is not None:
        yield scale.stretch(opened, scale.end)


def _ticks(scale: _Scale, words: SpokenTimes) -> Sequence[Tick]:
    length = scale.end - scale.start
    found: list[Tick] = []
    for index in range(_TICKS):
        at = scale.start + length * index / (_TICKS - 1)
        found.append(Tick(scale(at), words.day(at), words.clock(at)))
    return found
