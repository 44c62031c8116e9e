"""How an incident's clocks count: working time or all of it, and never while it is paused."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from muster.playbook.vocabulary import Counting
from muster.times import WorkingTime
from muster.times.hours import Hours
from muster.times.spans import Span

_DAY = timedelta(days=1)
_NOTHING = timedelta(0)


@dataclass(frozen=True, slots=True)
class IncidentClock:
    """One incident's way of counting time. While it is suspended the clock stands still."""

    counting: Counting
    hours: Hours
    suspended: tuple[Span, ...] = ()

    def after(self, instant: datetime, length: timedelta) -> datetime:
        """Return the instant, UTC, at which `length` has passed by this clock.

        In working time a length of whole days is that many business days. A suspension that goes
        on is not foreseen: it counts from its end, once there is one.
        """
        due = after(instant, length, self.counting, self.hours)
        if not self.suspended:
            return due
        ended = ((max(s.start, instant), s.end) for s in self.suspended if s.end is not None)
        for start, end in _apart(ended):
            if start >= due:
                break
            still = self._counted(start, end)
            # Adding no working time would move what is due at closing to the next opening.
            if still:
                due = due + still if self._elapsed else self.hours.add_working(due, still)
        return due

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Return how much has passed by this clock from `start` to a later instant."""
        if not self.suspended:
            return max(self._counted(start, end), _NOTHING)
        within = ((max(s.start, start), min(s.end or end, end)) for s in self.suspended)
        still = sum((self._counted(*stretch) for stretch in _apart(within)), _NOTHING)
        return max(self._counted(start, end) - still, _NOTHING)

    def told(self, length: timedelta) -> timedelta:
        """Return a length by this clock as it is told to people: working time in working days."""
        return length if self._elapsed else WorkingTime(length, self.hours.length_of_day)

    @property
    def _elapsed(self) -> bool:
        return self.counting is Counting.ELAPSED

    def _counted(self, start: datetime, end: datetime) -> timedelta:
        return end - start if self._elapsed else self.hours.working_between(start, end)


def _apart(stretches: Iterable[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    """Return stretches of time in order, each once: an end that was back-dated may overlap."""
    found: list[tuple[datetime, datetime]] = []
    for start, end in sorted(stretches):
        begin = max(start, found[-1][1]) if found else start
        if begin < end:
            found.append((begin, end))
    return found


@lru_cache(maxsize=8192)
def after(instant: datetime, length: timedelta, counting: Counting, hours: Hours) -> datetime:
    """Return the instant, UTC, that lies `length` later by that way of counting.

    In working time a length of whole days is that many business days.
    """
    if counting is Counting.ELAPSED:
        return instant + length
    if length >= _DAY and not length % _DAY:
        return hours.add_business_days(instant, length // _DAY)
    return hours.add_working(instant, length)
