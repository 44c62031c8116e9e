"""Reading the times people type: past instants, due times and lengths of time."""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from muster.times.formatting import (
    DAYS,
    MONTHS,
    offset_word,
    show_clock,
    show_date,
    show_time,
    zone_word,
)
from muster.times.instants import in_utc, instants_of, reached
from muster.times.misreadings import LONGEST, NotATime, Reason
from muster.times.tokens import (
    EITHER_HALF,
    ZONE_WORDS,
    Dated,
    Day,
    Relative,
    TokenReading,
    Wall,
    abbreviations,
    offset_of,
    plainly,
    read_duration,
    read_words,
)

_INSTANTS = "14:05, 10m ago, yesterday 23:50 or 2026-03-02 14:05"
_DUES = "17:00, 2h, tomorrow, friday 14:00 or 2026-03-05"
_DURATIONS = "20m, 1h30m, 2d or 45 minutes"

_MONTH_FIRST = ("America/", "US/")
"""Zones of people of whom some write the month first: 3/12 may be either there."""

_CLOCK_OF_TWELVE = re.compile(rf"(\b[0-9]{{1,2}}[:.][0-9]{{2}}){EITHER_HALF}\b")
_LEEWAY = timedelta(minutes=1)
_HALF_DAY = timedelta(hours=12)
_HALF_YEAR = timedelta(days=183)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class _Typed:
    """What was typed, when and where, and whether a past or a coming instant is meant."""

    text: str
    now: datetime
    zone: ZoneInfo
    past: bool

    def lies_right(self, instant: datetime) -> bool:
        return instant <= self.now + _LEEWAY if self.past else instant > self.now

    def lies_near(self, instant: datetime, limit: timedelta | None) -> bool:
        if limit is None or abs(instant - self.now) < limit:
            return True
        return instant.astimezone(self.zone).date() == self.now.astimezone(self.zone).date()

    def check_reach(self, day: date) -> None:
        if not self.past and day - self.now.astimezone(self.zone).date() > LONGEST:
            limit = f"{LONGEST.days} days ahead"
            values = {"limit": LONGEST.days, "ahead": 1}
            raise NotATime(self.text, "too_long", values, limit=limit, examples=_DUES)

    def unreadable(self) -> NotATime:
        if self.past:
            values = {"wanted": "time"}
            return NotATime(self.text, "unreadable", values, wanted="a time", examples=_INSTANTS)
        evening = self.text.strip().casefold() in ("tonight", "this evening")
        examples = "the time too: tonight 20:00 or tonight 9pm" if evening else _DUES
        values = {"wanted": "due"}
        return NotATime(self.text, "unreadable", values, wanted="a due time", examples=examples)

    def lies_wrong(self, instant: datetime, *, bare: bool = False) -> NotATime:
        at = show_time(instant, self.zone, now=self.now)
        now = show_time(self.now, self.zone)
        values: dict[str, object] = {"at": instant, "now": self.now}
        if not self.past:
            instead = "a later one, such as 2h, tomorrow or friday 14:00"
            values |= {"instead": "later"}
            return NotATime(self.text, "past", values, at=at, now=now, instead=instead)
        instead = "one that has passed, such as 10m ago"
        if bare:
            instead = f"“yesterday {show_clock(instant, self.zone)}” if it was the day before"
        values |= {"instead": "yesterday" if bare else "passed"}
        return NotATime(self.text, "future", values, at=at, now=now, instead=instead)


def parse_instant(text: str, *, now: datetime, zone: ZoneInfo) -> datetime:
    """Return the past instant (UTC) that `text` names, never later than `now`.

    Reads `14:05`, `14.05`, `1405`, `2:05pm`, `2pm`, `now`, `yesterday 23:50`, `today 14:05`,
    `friday 14:05`, `2 March 14:05`, `2026-03-02 14:05`, `2026-03-02T14:05:30Z`, `10m ago`, `-10m`,
    the day after the time instead, `25/12`, `noon`, `half past 11`, and all that `show_time` shows.
    `~` and "about" before it are passed over. Seconds are kept, their fractions dropped. A zone
    word may follow the time: an abbreviation of `zone` in force then, or UTC, Z, UTC+05:45. Days
    are those of `zone`.

    - A time alone is today's, if it is not later than `now`, else yesterday's, if that is less than
      12 hours ago. Up to a minute after `now` counts as `now`: clocks differ.
    - A day of the week is the latest one, today included.
    - A date without a year is this year's, else last year's if that is less than 183 days ago.
    - A time that comes twice is the one that has passed or that the zone word says.

    Raises `NotATime` for any other text, and `ValueError` when `now` is naive.
    """
    typed = _Typed(text, in_utc(now), zone, past=True)
    plain = plainly(text)
    try:
        if plain == "now":
            return typed.now
        if plain.startswith("-") or plain.endswith(" ago"):
            return typed.now - _parts(text, plain.removeprefix("-").removesuffix(" ago"), typed)
        return min(_resolve(typed, plain), typed.now)
    except OverflowError:
        raise _beyond(text) from None


def parse_due(text: str, *, now: datetime, zone: ZoneInfo, closing: time) -> datetime:
    """Return the coming instant (UTC, later than `now`) that `text` names as a due time.

    Reads `17:00`, `tomorrow`, `today`, `friday`, `this friday`, `friday 14:00`, `tomorrow 10:00`,
    `5 March`, `25/12`, `2026-03-05`, `2026-03-05 14:00`, `by 3pm`, `noon`, `end of day`, `2h`,
    `in 90m`, `2d`, `1w`, `half past 11`, `tonight 8:30`; zone words as `parse_instant` does.
    `closing` is the wall time in `zone` that a day without a time means.

    - A time alone is today's, or tomorrow's if that has passed.
    - A day of the week is the first to come, today included while its time has not passed.
    - A date without a year is this year's, or next year's if that is less than 183 days ahead.
    - `2d` and `1w` are calendar days: the same wall time, whatever the clocks do between.
    - "next friday" is refused as ambiguous: people differ on which they mean.

    Raises `NotATime` for any other text, for what has passed and for what is more than 366 days
    ahead; `ValueError` when `now` is naive.
    """
    typed = _Typed(text, in_utc(now), zone, past=False)
    plain = plainly(text)
    try:
        if plain.startswith("-") or plain.endswith(" ago"):
            length = _parts(text, plain.removeprefix("-").removesuffix(" ago"), typed)
            raise typed.lies_wrong(typed.now - length)
        ahead = read_duration(plain.removeprefix("in "))
        if ahead is not None:
            return _after(typed, plain.removeprefix("in "), ahead[0])
        return _resolve(typed, plain, closing)
    except OverflowError:
        raise _beyond(text) from None


def parse_end(
    text: str, *, start: datetime, now: datetime, zone: ZoneInfo, closing: time
) -> datetime:
    """Return the instant (UTC, later than `now`) that `text` names as the end of what has a start.

    It is read as `parse_due` does. What names no day (`11:00`, `2h`) follows the start, or `now`
    once that has passed; a day of the week or a date is the start's own or one after it; `today`
    and `tomorrow` are those of whoever types. It may lie before the start, which is for the caller
    to refuse. Raises `NotATime` as `parse_due` does.
    """
    begun = max(in_utc(start), in_utc(now))
    reading = read_words(plainly(text))
    known = begun
    if reading is not None and isinstance(reading.day, Relative):
        known = in_utc(now)
    elif reading is not None and reading.day is not None:
        first = begun.astimezone(zone).date()
        known = reached(first, time(), zone) - timedelta(seconds=1)
    end = parse_due(text, now=known, zone=zone, closing=closing)
    if end <= now:
        raise _Typed(text, in_utc(now), zone, past=False).lies_wrong(end)
    return end


def parse_duration(text: str) -> timedelta:
    """Return the length of time that `text` names: more than nothing, at most 366 days.

    Reads `20m`, `1h`, `90s`, `1h30m`, `1h30`, `2d`, `1w`, `45 minutes`, `1 hour 30 minutes`, `half
    an hour`, `an hour`, and all that `show_duration` shows but "less than a minute". Days are of 24
    hours. Larger units come first, each at most once.

    Raises `NotATime` for any other text.
    """
    return _parts(text, plainly(text), None)


def _parts(text: str, plain: str, typed: _Typed | None) -> timedelta:
    length = read_duration(plain.strip())
    if length is None or length == (0, 0):
        if typed is not None:
            raise typed.unreadable()
        values = {"wanted": "length"}
        wanted = "a length of time"
        raise NotATime(text, "unreadable", values, wanted=wanted, examples=_DURATIONS)
    days, seconds = length
    if days * 86400 + seconds > LONGEST.total_seconds():
        examples = _DURATIONS
        if typed is not None:
            examples = _INSTANTS if typed.past else _DUES
        limit = f"{LONGEST.days} days"
        raise NotATime(text, "too_long", {"limit": LONGEST.days}, limit=limit, examples=examples)
    return timedelta(days=days, seconds=seconds)


def _after(typed: _Typed, plain: str, days: int) -> datetime:
    length = _parts(typed.text, plain, typed)
    if days == 0:
        return typed.now + length
    start = typed.now.astimezone(typed.zone)
    due_day = start.date() + timedelta(days=days)
    return reached(due_day, start.time(), typed.zone) + (length - timedelta(days=days))


def _resolve(typed: _Typed, plain: str, closing: time | None = None) -> datetime:
    reading = read_words(plain)
    if reading is None:
        raise typed.unreadable()
    if reading.wall is not None and reading.wall.half == EITHER_HALF:
        return _of_either_half(typed, plain)
    if reading.wall is not None:
        wall = _time_of_day(typed, reading.wall)
    elif closing is not None:
        return _resolve_day(typed, reading, closing)
    else:
        raise typed.unreadable()
    offset = UTC if reading.word in ("utc", "z") else offset_of(reading.word or "")
    clock = offset or typed.zone
    name = None if offset else reading.word

    problems: list[NotATime] = []
    found: list[datetime] = []
    for day, limit in _candidates(typed, reading.day, clock):
        typed.check_reach(day)
        shown = instants_of(day, wall, clock)
        if not shown:
            jump = reached(day, wall, clock)
            problem = _skipped(typed, day, wall, jump)
            # Had the clocks not jumped, this is the day that would have been meant.
            if typed.lies_right(jump):
                raise problem
            problems.append(problem)
            continue
        named = [i for i in shown if name in (None, zone_word(i.astimezone(clock)).lower())]
        if not named:
            problems.append(_wrong_zone(typed, name or "", wall, shown))
            continue
        right = [i for i in named if typed.lies_right(i)]
        near = [i for i in right if typed.lies_near(i, limit)]
        if len(near) > 1:
            raise _doubled(typed, day, wall, near)
        if near:
            found.append(near[0])
            if offset is None or reading.day is not None:
                break
        elif not right:
            problems.append(typed.lies_wrong(named[0], bare=reading.day is None))
        elif not problems:
            # The latest is too long ago to be meant, so the next one was.
            problems.append(typed.lies_wrong(right[-1] + timedelta(days=1), bare=True))
    if found:
        return next((i for i in found if offset and _shown_today(typed, i, offset)), found[0])
    raise min(problems, key=lambda problem: _GRAVITY.index(problem.reason))


def _of_either_half(typed: _Typed, plain: str) -> datetime:
    """Return which of two times is meant that are twelve hours apart: the one that is nearer."""
    found: list[datetime] = []
    wrong = typed.unreadable()
    for half in ("am", "pm"):
        try:
            found.append(_resolve(typed, _CLOCK_OF_TWELVE.sub(rf"\g<1>{half}", plain)))
        except NotATime as each:
            wrong = each
    if not found:
        raise wrong
    return max(found) if typed.past else min(found)


def _shown_today(typed: _Typed, instant: datetime, offset: tzinfo) -> bool:
    """Return whether the zone itself shows an instant today, with that offset.

    Where clocks go back over midnight an offset's time can come twice within a day and an hour.
    """
    local = instant.astimezone(typed.zone)
    today = typed.now.astimezone(typed.zone).date()
    return local.date() == today and local.utcoffset() == offset.utcoffset(None)


_GRAVITY: Sequence[Reason] = ("skipped", "future", "past", "wrong_zone", "unreadable")


def _resolve_day(typed: _Typed, reading: TokenReading, closing: time) -> datetime:
    problems: list[NotATime] = []
    for day, limit in _candidates(typed, reading.day, typed.zone):
        typed.check_reach(day)
        instant = reached(day, closing, typed.zone)
        if typed.lies_right(instant) and typed.lies_near(instant, limit):
            return instant
        problems.append(typed.lies_wrong(instant))
    raise problems[0]


def _time_of_day(typed: _Typed, wall: Wall) -> time:
    hour = wall.hour
    if wall.half:
        hour = hour % 12 + (12 if wall.half.startswith("p") else 0)
    wrong_half = wall.half and not 1 <= wall.hour <= 12
    if wrong_half or hour > 23 or wall.minute > 59 or wall.second > 59:
        examples = _INSTANTS if typed.past else _DUES
        raise NotATime(typed.text, "no_such_time", examples=examples)
    return time(hour, wall.minute, wall.second)


def _candidates(
    typed: _Typed, day: Day | None, clock: tzinfo
) -> list[tuple[date, timedelta | None]]:
    """Return the dates that can be meant, likeliest first, each with how near it has to be."""
    one = timedelta(days=1)
    today = typed.now.astimezone(typed.zone).date()
    if day is None and typed.past:
        latest = (typed.now + _LEEWAY).astimezone(clock).date()
        return [(latest, _HALF_DAY), (latest - one, _HALF_DAY)]
    if day is None:
        first = typed.now.astimezone(clock).date()
        return [(first, None), (first + one, None)]
    if isinstance(day, Relative):
        return [(today + timedelta(days=day.days), None)]
    if isinstance(day, Dated):
        return _dated(typed, day, today)
    if typed.past:
        if day.next:
            raise typed.unreadable()
        return [(today - timedelta(days=(today.weekday() - day.number) % 7), None)]
    coming = today + timedelta(days=(day.number - today.weekday()) % 7)
    if day.next:
        coming = coming if coming > today else coming + 7 * one
        raise _ambiguous(typed, coming, coming + 7 * one)
    return [(coming, None), (coming + 7 * one, None)]


def _dated(typed: _Typed, day: Dated, today: date) -> list[tuple[date, timedelta | None]]:
    year = day.year or today.year
    is_one = day.either and _there_is(year, day.month, day.day)
    if is_one and typed.zone.key.startswith(_MONTH_FIRST):
        first, second = date(year, day.day, day.month), date(year, day.month, day.day)
        raise _ambiguous(typed, first, second)
    if day.year is not None:
        years: list[tuple[int, timedelta | None]] = [(day.year, None)]
    else:
        years = [(today.year, None), (today.year + (-1 if typed.past else 1), _HALF_YEAR)]
    there_are = [
        (date(year, day.month, day.day), limit)
        for year, limit in years
        if _there_is(year, day.month, day.day)
    ]
    if not there_are:
        raise _no_such_date(typed.text, years[0][0], day.month)
    fitting = [
        (found, limit) for found, limit in there_are if day.weekday in (None, found.weekday())
    ]
    if not fitting:
        found = there_are[0][0]
        why = f"{found.day} {MONTHS[found.month - 1]} {found.year} is a {DAYS[found.weekday()]}"
        values = {"why": "weekday", "at": found}
        raise NotATime(typed.text, "no_such_date", values, why=why)
    return fitting


def _there_is(year: int, month: int, day: int) -> bool:
    in_calendar = date.min.year <= year <= date.max.year and 1 <= month <= 12
    return in_calendar and 1 <= day <= calendar.monthrange(year, month)[1]


def _ambiguous(typed: _Typed, first: date, second: date) -> NotATime:
    values = {"first": first, "second": second}
    shown = {"first": show_date(first), "second": show_date(second)}
    return NotATime(typed.text, "ambiguous", values, **shown)


def _beyond(text: str) -> NotATime:
    why = "the calendar does not reach so far"
    return NotATime(text, "no_such_date", {"why": "calendar"}, why=why)


def _no_such_date(text: str, year: int, month: int) -> NotATime:
    if not 1 <= month <= 12:
        why = "months run from 01 to 12"
        return NotATime(text, "no_such_date", {"why": "months"}, why=why)
    if not date.min.year <= year <= date.max.year:
        why = "years run from 0001 to 9999"
        return NotATime(text, "no_such_date", {"why": "years"}, why=why)
    days = calendar.monthrange(year, month)[1]
    values = {"why": "length", "year": year, "month": month, "days": days}
    why = f"{MONTHS[month - 1]} {year} has {days} days"
    return NotATime(text, "no_such_date", values, why=why)


def _skipped(typed: _Typed, day: date, wall: time, jump: datetime) -> NotATime:
    before = (jump - _SECOND).astimezone(typed.zone).replace(tzinfo=None) + _SECOND
    return NotATime(
        typed.text,
        "skipped",
        {"date": day},
        time=f"{wall:%H:%M}",
        date=show_date(day),
        before=f"{before:%H:%M}",
        after=show_clock(jump, typed.zone),
    )


def _doubled(typed: _Typed, day: date, wall: time, meant: list[datetime]) -> NotATime:
    first, second = _each_named(typed, wall, meant)
    return NotATime(
        typed.text,
        "doubled",
        {"date": day},
        time=f"{wall:%H:%M}",
        date=show_date(day),
        first=first,
        second=second,
    )


def _each_named(typed: _Typed, wall: time, instants: list[datetime]) -> list[str]:
    local = [instant.astimezone(typed.zone) for instant in instants]
    names = [zone_word(each) for each in local]
    if len(set(names)) < len(names):
        names = [offset_word(each) for each in local]
    return [f"{wall:%H:%M} {name}" for name in names]


def _wrong_zone(typed: _Typed, word: str, wall: time, shown: list[datetime]) -> NotATime:
    if word not in ZONE_WORDS and word not in abbreviations(typed.zone):
        return typed.unreadable()
    return NotATime(
        typed.text,
        "wrong_zone",
        word=word.upper(),
        zone=str(typed.zone),
        valid=" or ".join(dict.fromkeys([*_each_named(typed, wall, shown), f"{wall:%H:%M} UTC"])),
    )
