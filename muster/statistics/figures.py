"""The numbers: how long things take, which duties are met in time, and who worked at night.

A metric is the time between two milestones. It is told with how many incidents it is of, the median
and the 90th percentile, as one long night would drag a mean anywhere.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from muster.incidents.clocks import IncidentClock
from muster.incidents.fatigue import spells
from muster.incidents.lifecycle import State
from muster.incidents.work_stretches import Stretch, is_of_the_night
from muster.past.summary import Met, Summary
from muster.people import Person
from muster.playbook.metrics import Metric
from muster.playbook.model import Playbook

_NOTHING = timedelta(0)
_NINE_OF_TEN = 0.9


@dataclass(frozen=True, slots=True)
class Spread:
    """Lengths of time in short: how many there are, their median and their 90th percentile.

    The percentile is the shortest length that nine of ten do not exceed.
    """

    count: int
    median: timedelta
    p90: timedelta


@dataclass(frozen=True, slots=True)
class Figure:
    """A metric, its spread over all incidents, and over those of each group; None for no incident.

    In `groups` are the labels of groups, in their order.
    """

    metric: Metric
    spread: Spread | None
    groups: Mapping[str, Spread]


@dataclass(frozen=True, slots=True)
class Load:
    """What somebody has worked out of hours: how long, in how many stints, and what rest followed.

    A rest that follows work at night is `kept` where they did nothing before its end.
    """

    person: Person
    out_of_hours: timedelta
    stints: int
    rests_kept: int
    rests_broken: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of the incidents declared since an instant, which are `counted`.

    `dismissed` are left out. `duties` are by their codes, the worst kept first; `loads` are those
    who worked out of hours, whoever worked longest first.
    """

    since: datetime
    counted: int
    dismissed: int
    figures: tuple[Figure, ...]
    duties: Mapping[str, Met]
    loads: tuple[Load, ...]

    @property
    def hours(self) -> timedelta:
        """How long people worked out of hours, all of them together."""
        return sum((load.out_of_hours for load in self.loads), _NOTHING)

    @property
    def rests(self) -> tuple[int, int]:
        """How many rests were kept, and how many broken."""
        kept = sum(load.rests_kept for load in self.loads)
        return kept, sum(load.rests_broken for load in self.loads)


def numbers(
    summaries: Iterable[Summary],
    playbook: Playbook,
    *,
    since: datetime,
    now: datetime,
    by: str | None = None,
) -> Numbers:
    """Return the numbers of those of these incidents that were declared since an instant (UTC).

    `by` groups them: by their `priority`, or by the `month` in which they were declared in the
    playbook's zone. A milestone that lies ahead is not reached yet.
    """
    listed = [each for each in summaries if since <= each.declared_at <= now]
    counted = [each for each in listed if each.state is not State.DISMISSED]
    return Numbers(
        since,
        len(counted),
        len(listed) - len(counted),
        tuple(_figure(metric, counted, playbook, now, by) for metric in playbook.metrics),
        _duties(counted),
        loads(listed, playbook, now),
    )


def length(metric: Metric, summary: Summary, playbook: Playbook, now: datetime) -> timedelta | None:
    """Return how long it took in one incident, or None where it has not reached both milestones.

    What ends before it begins, as records may say that were written afterwards, took no time.
    """
    begin, end = summary.reached.get(metric.begins), summary.reached.get(metric.ends)
    if begin is None or end is None or end > now:
        return None
    clock = IncidentClock(metric.measured, playbook.office_hours, summary.paused)
    return clock.between(begin, end) if end > begin else _NOTHING


def group_of(summary: Summary, playbook: Playbook, by: str) -> str:
    """Return the label of the group that an incident is in; empty for one without a priority."""
    if by == "month":
        return summary.declared_at.astimezone(playbook.timezone).strftime("%Y-%m")
    return summary.priority or ""


def _figure(
    metric: Metric, counted: Sequence[Summary], playbook: Playbook, now: datetime, by: str | None
) -> Figure:
    lengths: list[timedelta] = []
    grouped: dict[str, list[timedelta]] = {}
    for summary in counted:
        took = length(metric, summary, playbook, now)
        if took is None:
            continue
        lengths.append(took)
        if by is not None:
            grouped.setdefault(group_of(summary, playbook, by), []).append(took)
    clock = IncidentClock(metric.measured, playbook.office_hours)
    whole = spread(lengths, clock.told) if lengths else None
    return Figure(
        metric, whole, {each: spread(grouped[each], clock.told) for each in sorted(grouped)}
    )


def spread(
    lengths: Iterable[timedelta], told: Callable[[timedelta], timedelta] = lambda length: length
) -> Spread:
    """Return lengths of time in short, as they are `told` to people.

    Raises ValueError where there is none.
    """
    ordered = sorted(lengths)
    if not ordered:
        raise ValueError("a spread is that of one length at least")
    middle = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
    nine_of_ten = ordered[ceil(len(ordered) * _NINE_OF_TEN) - 1]
    return Spread(len(ordered), told(middle), told(nine_of_ten))


def _duties(counted: Iterable[Summary]) -> Mapping[str, Met]:
    in_time, late = Counter[str](), Counter[str]()
    for summary in counted:
        for code, met in summary.duties.items():
            in_time[code] += met.in_time
            late[code] += met.late
    found = {code: Met(in_time[code], late[code]) for code in in_time}
    return dict(sorted(found.items(), key=lambda each: (share(each[1]), each[0])))


def share(met: Met) -> float:
    """Return the share of duties that were met in time, from 0 to 1; 1 where there were none."""
    whole = met.in_time + met.late
    return met.in_time / whole if whole else 1.0


def loads(summaries: Iterable[Summary], playbook: Playbook, now: datetime) -> tuple[Load, ...]:
    """Return who worked out of hours, whoever worked longest first.

    Source: "you are not required to work until 11 hours after the end of the incident" (R77). What
    somebody did in two incidents at once is counted once.
    """
    fatigue, hours = playbook.fatigue, playbook.office_hours
    work: dict[Person, list[Stretch]] = {}
    for summary in summaries:
        for each in summary.work:
            stretch = Stretch(each.person, each.start, min(each.end, now), each.shown)
            work.setdefault(each.person, []).append(stretch)
    found = []
    for person, stretches in work.items():
        at_night, stints, kept, broken = _NOTHING, 0, 0, 0
        joined = spells(stretches, fatigue.break_of)
        for spell, following in zip(joined, [*joined[1:], None], strict=True):
            end = spell.end or now
            outside = (end - spell.start) - hours.working_between(spell.start, end)
            if outside == _NOTHING and end > spell.start:
                continue
            night = is_of_the_night(spell, hours, fatigue.beside_hours)
            at_night, stints = at_night + outside, stints + (night or outside > _NOTHING)
            if not night:
                continue
            rested = end + fatigue.rest_after_out_of_hours
            if following is not None and following.start < rested:
                broken += 1
            elif rested <= now:
                kept += 1
        if stints:
            found.append(Load(person, at_night, stints, kept, broken))
    return tuple(sorted(found, key=lambda load: (-load.out_of_hours, load.person.id)))
