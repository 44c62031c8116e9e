"""When somebody was at work on one incident, by its record and the team's hours.

To have a part in an incident is work while it is worked on. Out of hours it is only for those who
give a sign of it: at night nobody is put to work by what others type, and what nobody paused goes
on without its people.
"""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from muster.incidents.incident import Incident
from muster.incidents.values import Silence, Stint
from muster.people import Person
from muster.playbook.model import Fatigue
from muster.times.hours import Hours
from muster.times.spans import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of somebody's work; without `end` it goes on. All instants are UTC.

    It is `shown` when they did something in it for certain, even if it takes no time.
    """

    person: Person
    start: datetime
    end: datetime | None
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Worked:
    """What was worked on an incident, and when (UTC) that changes while nothing is recorded."""

    stretches: tuple[Stretch, ...]
    until: datetime | None


def worked(incident: Incident, fatigue: Fatigue, hours: Hours, now: datetime) -> Worked:
    """Return what people have worked on an incident, as it looks at an instant (UTC)."""
    found: list[Stretch] = []
    until: datetime | None = None
    for stint in incident.stints:
        gaps = [gap for s in _of(stint, incident) for gap in _gaps(s, fatigue, hours)]
        if stint.end is None:
            lasting = _lasting(stint, incident, now)
            gaps += _gaps(lasting, fatigue, hours, lasts=True)
            change = _changes(lasting, fatigue, hours)
            until = min(filter(None, (until, change)), default=None)
        found += _without(stint, gaps)
    for person, spans in incident.done.items():
        joined = _joined(spans, fatigue.silent_till_morning)
        found += (Stretch(person, span.start, span.end, shown=True) for span in joined)
    return Worked(tuple(found), until)


class Remembered:
    """What was worked on incidents, found out once for as long as it holds."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Incident, datetime, Worked]] = {}

    def worked(self, incident: Incident, fatigue: Fatigue, hours: Hours, now: datetime) -> Worked:
        """Return what people have worked on an incident, as `worked` does."""
        known = self._known.get(incident.number)
        if known is not None and known[0] is incident and known[1] <= now:
            until = known[2].until
            if until is None or now < until:
                return known[2]
        found = worked(incident, fatigue, hours, now)
        self._known[incident.number] = (incident, now, found)
        return found

    def forget_all_but(self, numbers: Container[int]) -> None:
        """Forget what was worked on other incidents than those of these numbers."""
        self._known = {n: known for n, known in self._known.items() if n in numbers}


def is_of_the_night(stretch: Stretch, hours: Hours, beside: timedelta) -> bool:
    """Return whether a stretch that ended reaches out of hours by more than `beside`.

    Source: "involved in an out-of-hours incident" (R77). One that takes no time does where it is
    `shown`.
    """
    at, end = stretch.start, stretch.end
    if end is None:
        return False
    while at <= end:
        if hours.is_open(at):
            at = hours.next_closing(at)
            continue
        closed = hours.next_closing(at - beside) if hours.is_open(at - beside) else at - beside
        begins, opens = max(at, closed + beside), hours.next_opening(at)
        if begins < opens - beside and (begins < end or (stretch.shown and begins == end)):
            return True
        at = opens
    return False


class _Gap(NamedTuple):
    """A part of a stint in which nobody is held to have worked: until a sign of work, or not yet.

    One without `end` goes on.
    """

    start: datetime
    end: datetime | None
    until_a_sign: bool


def _of(stint: Stint, incident: Incident) -> list[Silence]:
    """Return the silences of a stint that are over."""
    return [
        silence
        for silence in incident.silences
        if silence.person == stint.person
        and silence.end >= stint.start
        and (stint.end is None or silence.start <= stint.end)
    ]


def _lasting(stint: Stint, incident: Incident, now: datetime) -> Silence:
    """Return the silence of a stint that goes on."""
    last = incident.seen.get(stint.person)
    start = last or stint.start
    return Silence(stint.person, start, max(now, start), broken=False, first=last is None)


def _gaps(
    silence: Silence, fatigue: Fatigue, hours: Hours, *, lasts: bool = False
) -> Iterator[_Gap]:
    """Yield in which parts of a silence nobody is held to have worked."""
    start, end = silence.start, silence.end
    if silence.first:
        start = _opening(start, hours)
        if end < start:
            yield _Gap(silence.start, None if lasts else end, silence.broken)
            return
        yield _Gap(silence.start, start, until_a_sign=False)
    stops = _stops(start, fatigue, hours)
    if stops is not None and stops[1] <= end:
        yield _Gap(stops[0], None if lasts else end, silence.broken)


def _changes(silence: Silence, fatigue: Fatigue, hours: Hours) -> datetime | None:
    """Return when a silence that goes on is next seen otherwise, or None when it is not."""
    start, now = silence.start, silence.end
    if silence.first:
        start = _opening(start, hours)
        if now < start:
            return start
    stops = _stops(start, fatigue, hours)
    return stops[1] if stops is not None and stops[1] > now else None


def _without(stint: Stint, gaps: Iterable[_Gap]) -> Iterator[Stretch]:
    """Yield what is left of a stint without the gaps; nothing of no time that shows nothing."""
    start, shown, whole = stint.start, False, True
    for gap in sorted(gaps, key=lambda gap: gap.start):
        if gap.start > start or shown:
            yield Stretch(stint.person, start, max(gap.start, start), shown)
        if gap.end is None:
            return
        if gap.end > start:
            start, shown, whole = gap.end, gap.until_a_sign, False
    if whole or shown or stint.end is None or start < stint.end:
        yield Stretch(stint.person, start, stint.end, shown)


def _joined(spans: Iterable[Span], within: timedelta) -> list[Span]:
    """Return spans in order, those as one between which less time lies."""
    found: list[Span] = []
    for span in spans:
        end = span.end or span.start
        if found and span.start - (found[-1].end or found[-1].start) < within:
            found[-1] = Span(found[-1].start, end)
        else:
            found.append(Span(span.start, end))
    return found


def _opening(instant: datetime, hours: Hours) -> datetime:
    """Return when hours are open from an instant on: that instant itself where they are."""
    minute = instant.replace(second=0, microsecond=0)
    return max(instant, _open_from(minute, hours))


def _stops(instant: datetime, fatigue: Fatigue, hours: Hours) -> tuple[datetime, datetime] | None:
    """Return when somebody is held to have stopped who was last heard of at an instant, or None.

    The second instant is when that is known: until then they may give a sign.
    """
    minute = instant.replace(second=0, microsecond=0)
    found = _night_after(minute, fatigue.silent_for, fatigue.silent_till_morning, hours)
    if found is None:
        return None
    stopped, known_at = found
    late = max(instant - stopped, timedelta(0))
    return stopped + late, known_at + late


# Hours open and close at whole minutes, so that many instants share what is found out here.


@lru_cache(maxsize=4096)
def _open_from(minute: datetime, hours: Hours) -> datetime:
    return minute if hours.is_open(minute) else hours.next_opening(minute)


@lru_cache(maxsize=4096)
def _night_after(
    minute: datetime, silent_for: timedelta, till_morning: timedelta, hours: Hours
) -> tuple[datetime, datetime] | None:
    closed = hours.next_closing(minute) if hours.is_open(minute) else minute
    for _ in range(_NIGHTS_LOOKED_AT):
        opens = hours.next_opening(closed)
        if closed + silent_for <= opens:
            return closed, closed + silent_for
        if closed + till_morning <= opens:
            return closed, opens
        closed = hours.next_closing(opens)
    return None


_NIGHTS_LOOKED_AT = 8
"""Nights may all be too short to tell anything; a week of them is enough to know."""
