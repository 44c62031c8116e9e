"""How an incident's clocks count: working time or all of it, and never while it is paused."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from muster.hours import Hours
from muster.incident.parts import Span
from muster.playbook.vocabulary import Counting

_DAY = timedelta(days=1)
_NOTHING = timedelta(0)


@dataclass(frozen=True, slots=True)
class Clock:
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
        for span in self.suspended:
            if span.end is None or span.end <= instant:
                continue
            if span.start >= due:
                break
            still = self._counted(max(span.start, instant), span.end)
            due = due + still if self._elapsed else self.hours.add_working(due, still)
        return due

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Return how much has passed by this clock from `start` to a later instant."""
        passed = self._counted(start, end)
        for span in self.suspended:
            from_, to = max(span.start, start), min(span.end or end, end)
            if from_ < to:
                passed -= self._counted(from_, to)
        return max(passed, _NOTHING)

    @property
    def _elapsed(self) -> bool:
        return self.counting is Counting.ELAPSED

    def _counted(self, start: datetime, end: datetime) -> timedelta:
        return end - start if self._elapsed else self.hours.working_between(start, end)


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
