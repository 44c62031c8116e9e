"""What people have worked on incidents of late, as every decision is given it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from muster.people import Person
from muster.times.spans import Span

_NOTHING = timedelta(0)


@dataclass(frozen=True, slots=True)
class Workload:
    """What people have worked on incidents of late. All instants are UTC.

    `last` is each person's latest continuous stretch of work, over all incidents, breaks that are
    none included. `rest` says until when somebody rests; it may have passed. `home` is the
    incident with the lowest number that somebody works on now, a restricted one before the others:
    what is said of their work there must not be said elsewhere. A rest is no longer than `longest`.
    `until` says of an incident when that changes by time alone, while nothing more is recorded.
    """

    last: Mapping[Person, Span] = field(default_factory=dict)
    rest: Mapping[Person, datetime] = field(default_factory=dict)
    home: Mapping[Person, int] = field(default_factory=dict)
    longest: timedelta = field(default=timedelta.max, compare=False)
    until: Mapping[int, datetime] = field(default_factory=dict, compare=False)

    def resting(self, now: datetime) -> dict[Person, datetime]:
        """Return those who rest now, and until when.

        Nobody rests from work that they have still to do, as a clock that was ahead makes it seem.
        """
        return {person: until for person, until in self.rest.items() if self._holds(until, now)}

    def rests_until(self, person: Person, now: datetime) -> datetime | None:
        """Return until when somebody rests now, or None, as `resting` does for everybody."""
        until = self.rest.get(person)
        return until if until is not None and self._holds(until, now) else None

    def _holds(self, until: datetime, now: datetime) -> bool:
        return _NOTHING < until - now <= self.longest

    def working_since(self, person: Person, now: datetime, break_of: timedelta) -> datetime | None:
        """Return since when somebody works without a break, or None when they had one."""
        span = self.last.get(person)
        if span is None or (span.end is not None and now - span.end >= break_of):
            return None
        return span.start


NOTHING = Workload()
"""The workload of people who have done nothing."""
