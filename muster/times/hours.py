"""Working hours: when a team works, through bank holidays and both clock changes.

A clock that counts working time stops at closing and goes on at the next opening. All arithmetic is
done on instants in UTC, so an hour is an hour when the clocks change in the middle of it. Hours are
data, from the playbook; nothing here is London's.

The rules are those of the public page on support and response times: service hours from 9am to 5pm,
not at weekends or on bank holidays, and answers due within minutes, hours or business days of them.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from muster.times import in_utc, reached, show_date, show_time
from muster.times.bank_holidays import library

__all__ = ["FURTHEST", "Boundary", "Hours", "check_calendar"]

FURTHEST = timedelta(days=3660)
"""How far ahead an opening or a due instant is looked for: ten years."""

_ONE_DAY = timedelta(days=1)
_LONGEST_MONTH = 32
"""More days than a month has."""
_NOTHING = timedelta(0)


class Boundary(NamedTuple):
    """An instant (UTC) at which working hours begin (`opening`) or end (`closing`)."""

    instant: datetime
    kind: Literal["opening", "closing"]


@dataclass(frozen=True)
class Hours:
    """The hours a team works: from `opens` until just before `closes` on each working day.

    `opens` and `closes` are wall times in `zone`. A working day is one of `days` (0 is Monday) that
    is no bank holiday of `country` and `subdivision` (None: no bank holidays; a country without a
    subdivision: those of the whole country) and not in `extra`. A date in `worked` is a working day
    whatever else is said of it. Bank holidays are those of the `holidays` library.

    A wall time that the clocks skip is taken as the instant they jump over it, and one that comes
    twice as the first of the two (`muster.times.reached`): a day's hours are always one stretch.

    Methods take aware datetimes of any zone and return them in UTC. They raise `ValueError` when
    given a naive one, when `country` or `subdivision` is unknown (see `check_calendar`), and where
    they look ahead, when ten years bring no opening; `OverflowError` at the two ends of the
    calendar. Their cost grows with the days looked at.

    Raises `ValueError` when the fields make no sense together.
    """

    zone: ZoneInfo
    days: frozenset[int]
    opens: time
    closes: time
    country: str | None = None
    subdivision: str | None = None
    extra: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not self.days or not self.days <= frozenset(range(7)):
            raise ValueError(
                f"Working days are numbers from 0 (Monday) to 6 (Sunday), at least one, and not "
                f"{sorted(self.days)}; Monday to Friday is 0, 1, 2, 3, 4."
            )
        if self.opens.tzinfo is not None or self.closes.tzinfo is not None:
            raise ValueError(
                "Opening and closing times are wall times in the zone of the hours and have no "
                "zone of their own; give time(9), not time(9, tzinfo=UTC)."
            )
        if self.opens >= self.closes:
            raise ValueError(
                f"Hours open before they close on the same day, and {self.opens:%H:%M} is not "
                f"before {self.closes:%H:%M}; give for example 09:00 and 17:00."
            )
        if self.subdivision is not None and self.country is None:
            raise ValueError(
                f"The subdivision {self.subdivision!r} needs its country; give for example GB "
                "with ENG."
            )
        both = self.extra & self.worked
        if both:
            raise ValueError(
                f"{show_date(min(both))} is given both as a day off and as a day worked; "
                "keep it in one of the two."
            )
        object.__setattr__(self, "_hash", hash((self.zone, self.days, self.opens, self.closes,
            self.country, self.subdivision, self.extra, self.worked)))  # fmt: skip

    def __hash__(self) -> int:
        # Hours are the key of caches that every duty looks into; the fields never change.
        known: int = self.__dict__["_hash"]
        return known

    @property
    def length_of_day(self) -> timedelta:
        """How long a working day is by the wall clock."""
        opens, closes = (
            timedelta(hours=at.hour, minutes=at.minute, seconds=at.second)
            for at in (self.opens, self.closes)
        )
        return closes - opens

    # --- Days ------------------------------------------------------------------------------------

    def is_working_day(self, day: date) -> bool:
        """Say whether the team works on this date of its zone.

        Raises `TypeError` when given a datetime, whose date depends on the zone.
        """
        if isinstance(day, datetime):
            raise TypeError(
                f"A working day is a date, not an instant; give {day!r} in the zone, as a date."
            )
        if day in self.worked:
            return True
        if day.weekday() not in self.days or day in self.extra:
            return False
        return self.country is None or day not in _bank_holidays(
            self.country, self.subdivision, day.year
        )

    def next_working_day(self, day: date, n: int = 1) -> date:
        """Return the `n`-th working day after `day`, which itself does not count.

        Raises `ValueError` when `n` is less than one, or ten years bring too few working days.
        """
        if n < 1:
            raise ValueError(f"Working days are counted from 1, and not {n}; 1 is the next one.")
        for candidate in _days(day, day + FURTHEST):
            if candidate > day and self.is_working_day(candidate):
                n -= 1
                if n == 0:
                    return candidate
        raise ValueError(f"These hours have too few working days in ten years from {day}.")

    def opening_of(self, day: date) -> datetime:
        """Return the instant (UTC) at which the team starts work on this date of its zone.

        Raises `ValueError` when the date is no working day.
        """
        return self._hours_of(day)[0]

    def closing_of(self, day: date) -> datetime:
        """Return the instant (UTC) at which the team stops work on this date of its zone.

        Raises `ValueError` when the date is no working day.
        """
        return self._hours_of(day)[1]

    # --- Instants --------------------------------------------------------------------------------

    def is_open(self, instant: datetime) -> bool:
        """Say whether `instant` is in working hours: nine is in and five is out."""
        instant = in_utc(instant)
        for opening, _ in self._stretches(instant, instant):
            return opening <= instant
        return False

    def next_opening(self, instant: datetime) -> datetime:
        """Return the first opening after `instant`.

        When closed, that is when work goes on; when open (at the very opening, too), it is the
        opening after this one.
        """
        instant = in_utc(instant)
        for opening, _ in self._stretches(instant):
            if opening > instant:
                return opening
        raise self._no_more(instant)

    def next_closing(self, instant: datetime) -> datetime:
        """Return the first closing after `instant`; at the very closing, the one after it."""
        instant = in_utc(instant)
        for _, closing in self._stretches(instant):
            return closing
        raise self._no_more(instant)

    def crosses_boundary(self, a: datetime, b: datetime) -> list[Boundary]:
        """Return the openings and closings after `a` and not after `b`, in order.

        Empty when `b` is not after `a`.
        """
        a, b = in_utc(a), in_utc(b)
        found: list[Boundary] = []
        for opening, closing in self._stretches(a, b):
            if a < opening <= b:
                found.append(Boundary(opening, "opening"))
            if a < closing <= b:
                found.append(Boundary(closing, "closing"))
        return found

    def add_working(self, instant: datetime, length: timedelta) -> datetime:
        """Return the instant at which `length` of working time after `instant` has passed.

        Outside working hours the count begins at the next opening. A count that ends exactly at
        closing ends at that closing, not at the next opening. With a length of nothing that is
        `instant` itself when open, else the next opening.

        Raises `ValueError` when `length` is negative, or ends more than ten years ahead.
        """
        if length < _NOTHING:
            raise ValueError(
                "Working time to add must not be negative; "
                "to look back, ask working_between for the time between two instants."
            )
        instant = in_utc(instant)
        for opening, closing in self._stretches(instant):
            start = max(opening, instant)
            if length <= closing - start:
                return start + length
            length -= closing - start
        raise self._no_more(instant)

    def working_between(self, a: datetime, b: datetime) -> timedelta:
        """Return how much working time lies between two instants: negative when `b` is earlier."""
        a, b = in_utc(a), in_utc(b)
        if b < a:
            return -self.working_between(b, a)
        # As `_stretches` has it, in one loop: the numbers ask this many times.
        total = _NOTHING
        first, last = (each.astimezone(self.zone).date().toordinal() for each in (a, b))
        ordinal = first
        while ordinal <= last + 1:
            day = date.fromordinal(ordinal)
            # Of a month of which nothing is near `a` or `b` the sum is known. There may be years.
            if day.day == 1 and first + 1 < ordinal < last - _LONGEST_MONTH:
                total += _worked_in_month(self, day)
                ordinal += monthrange(day.year, day.month)[1]
                continue
            ordinal += 1
            if not self.is_working_day(day):
                continue
            opening, closing = _stretch(self, day)
            if opening > b:
                break
            if closing > a:
                total += max(min(closing, b) - max(opening, a), _NOTHING)
        return total

    def add_business_days(self, instant: datetime, n: int) -> datetime:
        """Return the same wall time `n` working days later: "within 1 business day".

        Outside working hours the count begins at the next opening: what is raised on Friday at
        16:00 is due on Monday at 16:00, on Saturday, on Tuesday at 09:00. With `n` of nought that
        is `instant` itself when open, else the next opening. A wall time that the clocks skip or
        repeat on the due day is `muster.times.reached`, and never outside that day's hours.

        Raises `ValueError` when `n` is negative, or ends more than ten years ahead.
        """
        if n < 0:
            raise ValueError(f"Business days to add must not be negative, and {n} is; give 1.")
        start = self.add_working(instant, _NOTHING)
        if n == 0:
            return start
        local = start.astimezone(self.zone)
        due_day = self.next_working_day(local.date(), n)
        opening, closing = self._hours_of(due_day)
        return min(max(reached(due_day, local.time(), self.zone), opening), closing)

    # --- What they are made of -------------------------------------------------------------------

    def _hours_of(self, day: date) -> tuple[datetime, datetime]:
        if not self.is_working_day(day):
            raise ValueError(
                f"{show_date(day)} is no working day, so it has no opening and no closing; "
                f"the next working day is {show_date(self.next_working_day(day))}."
            )
        return _stretch(self, day)

    def _stretches(
        self, start: datetime, end: datetime | None = None
    ) -> Iterator[tuple[datetime, datetime]]:
        """Yield, in order, each day's opening and closing that closes after `start`.

        Up to those that open at or before `end`; without `end`, for ten years.
        """
        first = start.astimezone(self.zone).date()
        # Clocks that go back over midnight can show the day before once a day's hours have begun.
        last = end.astimezone(self.zone).date() + _ONE_DAY if end else first + FURTHEST
        for day in _days(first, last):
            if not self.is_working_day(day):
                continue
            opening, closing = _stretch(self, day)
            if end and opening > end:
                return
            # A day whose hours the clocks skip whole opens and closes at one instant.
            if closing > start and closing > opening:
                yield opening, closing

    def _no_more(self, instant: datetime) -> ValueError:
        return ValueError(
            f"These hours bring too little working time in the ten years after "
            f"{show_time(instant, self.zone)} on {show_date(instant.astimezone(self.zone))}; "
            "check the working days, the bank holidays and the days off."
        )


def check_calendar(country: str | None, subdivision: str | None) -> None:
    """Check that the `holidays` library knows the bank holidays of a country and subdivision.

    Both may be None. Codes are the library's own: ISO 3166, such as GB with ENG.

    Raises `ValueError` that says what is valid, with the subdivisions listed.
    """
    if country is None:
        if subdivision is not None:
            raise ValueError(
                f"The subdivision {subdivision!r} needs its country; give for example GB with ENG."
            )
        return
    holidays = library()
    # What the library lists as supported it loads; its registry says the same and loads nothing.
    countries = set(holidays.EntityLoader.get_country_codes())
    if country not in countries:
        example = country.upper() if country.upper() in countries else "GB, FR or IN"
        raise ValueError(
            f"There are no bank holidays for the country {country!r}; give its code of two capital "
            f"letters (ISO 3166), such as {example}, or leave it out."
        )
    if subdivision is None:
        return
    calendar = holidays.country_holidays(country)
    names = calendar.get_subdivision_aliases()
    known = {code: names.get(code, []) for code in calendar.subdivisions}
    if subdivision in known or any(subdivision in others for others in known.values()):
        return
    if not known:
        raise ValueError(
            f"The bank holidays of {country} are the same everywhere, so there is no subdivision "
            f"{subdivision!r}; leave it out."
        )
    listed = ", ".join(f"{code} ({names[0]})" if names else code for code, names in known.items())
    raise ValueError(f"{country} has no subdivision {subdivision!r}; give one of {listed}.")


@lru_cache(maxsize=256)
def _bank_holidays(country: str, subdivision: str | None, year: int) -> frozenset[date]:
    # Only here, for it is slow and large, and hours without a calendar never need it.
    holidays = library()
    try:
        return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))
    except NotImplementedError:
        check_calendar(country, subdivision)
        raise


@lru_cache(maxsize=2048)
def _stretch(hours: Hours, day: date) -> tuple[datetime, datetime]:
    return reached(day, hours.opens, hours.zone), reached(day, hours.closes, hours.zone)


@lru_cache(maxsize=512)
def _worked_in_month(hours: Hours, first: date) -> timedelta:
    """Return the working time of the whole month that begins on a date."""
    length = monthrange(first.year, first.month)[1]
    days = _days(first, first.replace(day=length))
    stretches = (_stretch(hours, day) for day in days if hours.is_working_day(day))
    return sum((closing - opening for opening, closing in stretches), _NOTHING)


def _days(first: date, last: date) -> Iterator[date]:
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(ordinal)
