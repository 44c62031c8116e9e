"""Showing instants, dates and lengths of time to people."""

from datetime import date, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from muster.times.instants import local_of

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)

# Not strftime's names, which change with the machine's locale.
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class WorkingTime(timedelta):
    """A length of working time, whose days are as long as people work on one.

    It is a timedelta in all else; what is computed with it is a plain one.
    """

    __slots__ = ("day",)

    day: timedelta

    def __new__(cls, length: timedelta, day: timedelta) -> Self:
        """Return a length of working time; `day` is how long a working day is."""
        made = super().__new__(cls, length.days, length.seconds, length.microseconds)
        made.day = day
        return made


def show_clock(instant: datetime, zone: ZoneInfo) -> str:
    """Return the wall time in `zone` to the minute, rounded down, without the zone: `14:05`."""
    return _clock(local_of(instant, zone))


def show_time(instant: datetime, zone: ZoneInfo, *, now: datetime | None = None) -> str:
    """Return the wall time in `zone`, with the zone named: `14:05 GMT`.

    Zones that have a number for an abbreviation are named by it: `14:05 UTC+05:45`. With `now`, a
    local date that is not now's is named too: `14:05 GMT on Mon 2 March`, and the year when that
    differs. `parse_instant` reads what this returns.

    Raises `ValueError` when an instant is naive.
    """
    local = local_of(instant, zone)
    shown = f"{_clock(local)} {zone_word(local)}"
    if now is None:
        return shown
    today = local_of(now, zone).date()
    day = local.date()
    if day == today:
        return shown
    return f"{shown} on {show_date(day) if day.year != today.year else show_day(day)}"


def show_date(day: date) -> str:
    """Return the date in words, the same in every locale: `Mon 2 March 2026`."""
    return f"{show_day(day)} {day.year}"


def _clock(local: datetime) -> str:
    return f"{local.hour:02}:{local.minute:02}"


def show_day(day: date) -> str:
    """Return the date in words without its year, the same in every locale: `Mon 2 March`."""
    return f"{DAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1]}"


def show_duration(length: timedelta) -> str:
    """Return a length of time in words: `20 minutes`, `1 hour 30 minutes`, `2 days 3 hours`.

    The largest of days, hours and minutes is given, and the next one down when it is not zero; the
    rest is rounded down. Under a minute it is `less than a minute`, and less than nothing is too:
    two clocks are seldom the same to the second, and one that is put right goes back. Of
    WorkingTime the days are working days: `2 working days 3 hours`.
    """
    days, hours, minutes = parts_of(length)
    if not (days or hours or minutes):
        return "less than a minute"
    day = "working day" if isinstance(length, WorkingTime) else "day"
    units = ((days, day), (hours, "hour"), (minutes, "minute"))
    return " ".join(f"{n} {unit}{'s' if n != 1 else ''}" for n, unit in units if n)


def parts_of(length: timedelta) -> tuple[int, int, int]:
    """Return the days, hours and minutes of a length that are told: see `show_duration`."""
    if length < _MINUTE:
        return 0, 0, 0
    one = length.day if isinstance(length, WorkingTime) else _DAY
    days, rest = divmod(length, one)
    hours, minutes = divmod(rest // _MINUTE, 60)
    return days, hours, 0 if days else minutes


def zone_word(local: datetime) -> str:
    """Return the abbreviation of a local time's zone, or its offset where that is a number."""
    name = local.tzname() or ""
    return name if name[:1].isalpha() else offset_word(local)


def offset_word(local: datetime) -> str:
    """Return a local time's offset, such as `UTC+05:45`."""
    seconds = int((local.utcoffset() or timedelta(0)).total_seconds())
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"UTC{'-' if seconds < 0 else '+'}{hours:02}:{minutes:02}" if seconds else "UTC"
