"""Reading the times people type, and showing instants to people.

Everything here is a pure function: the present is the argument `now`. Instants are aware datetimes,
returned in UTC; wall times (`datetime.time`) and dates belong to the zone they are given with. What
cannot be read is refused with `NotATime`, whatever was typed.

The rules for wall times that the clocks skip or repeat follow PEP 495 (`fold`).
"""

import calendar
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

__all__ = [
    "LONGEST",
    "LONGEST_TEXT",
    "NotATime",
    "Reason",
    "in_utc",
    "looks_like_date",
    "looks_like_time",
    "looks_like_zone_word",
    "parse_due",
    "parse_duration",
    "parse_instant",
    "reached",
    "show_clock",
    "show_date",
    "show_duration",
    "show_time",
    "words_of_time",
]

LONGEST = timedelta(days=366)
"""The longest duration that is read, and the furthest off that anything can fall due."""

LONGEST_TEXT = 100
"""How many characters a time may have; longer text is refused unread."""

Reason = Literal[
    "unreadable",
    "no_such_date",
    "no_such_time",
    "future",
    "past",
    "skipped",
    "doubled",
    "too_long",
    "ambiguous",
    "wrong_zone",
]

_SENTENCES: Mapping[Reason, str] = {
    "unreadable": "“{text}” is not {wanted} I can read; say {examples}.",
    "no_such_date": "“{text}” is not a date: {why}.",
    "no_such_time": (
        "“{text}” is not a time of day: hours run from 00:00 to 23:59, "
        "or from 1 to 12 with am or pm; say {examples}."
    ),
    "future": "{at} has not happened yet, it is {now} now; say {instead}.",
    "past": "{at} has passed, it is {now} now; say {instead}.",
    "skipped": (
        "There is no {time} on {date}: the clocks go forward from {before} to {after}; "
        "say a time before {before} or from {after} on."
    ),
    "doubled": "{time} comes twice on {date}, when the clocks go back; say {first} or {second}.",
    "too_long": "“{text}” is more than {limit}; say {examples}.",
    "ambiguous": "“{text}” can mean two days; say {first} or {second}.",
    "wrong_zone": "{zone} is not on {word} at that time; say {valid}.",
}

_INSTANTS = "14:05, 10m ago, yesterday 23:50 or 2026-03-02 14:05"
_DUES = "17:00, 2h, tomorrow, friday 14:00 or 2026-03-05"
_DURATIONS = "20m, 1h30m, 2d or 45 minutes"

_TEXT_SHOWN = 40
_LEEWAY = timedelta(minutes=1)
_HALF_DAY = timedelta(hours=12)
_HALF_YEAR = timedelta(days=183)
_SECOND = timedelta(seconds=1)

# Not strftime's names, which change with the machine's locale.
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
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

_RELATIVE_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_SHORTER = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_WEEKDAY_WORDS = _SHORTER | {
    word: number for number, name in enumerate(map(str.lower, _DAYS)) for word in (name, name[:3])
}
_MONTH_WORDS = {"sept": 9} | {
    word: number
    for number, name in enumerate(map(str.lower, _MONTHS), start=1)
    for word in (name, name[:3])
}

# The abbreviations the time zone database has used since 2019: a test compares the two.
_ABBREVIATIONS = (
    "acdt acst adt aedt aest akdt akst ast awst bst cat cdt cest cet chst cst eat edt eest eet est "
    "gmt hdt hkt hst idt ist jst kst mdt mest met msk mst ndt nst nzdt nzst pdt pkt pst sast sst "
    "utc wat west wet wib wit wita"
)
_ZONE_WORDS = frozenset(_ABBREVIATIONS.split())
# In running text these are English far more often than they are zones.
_ZONE_WORDS_IN_CAPITALS = frozenset({"cat", "eat", "met", "west", "wet", "wit"})

# `[0-9]` rather than `\d`, which takes the digits of every script.
_TIME_OF_DAY = re.compile(
    r"(?:(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})"
    r"(?::(?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?(?P<half>[ap]\.?m\.?)?"
    r"|(?P<hour_only>[0-9]{1,2})(?P<half_only>[ap]\.?m\.?)"
    r"|(?P<hhmm>[0-9]{4}))"
    r"(?P<zone>z|utc(?:[+-][0-9:]{1,5})?)?"
)
_STAMP = re.compile(
    r"([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})t([0-9:.,]{4,18})(?:(z)|([+-][0-9]{2}:?(?:[0-9]{2})?))?"
)
_OFFSET = re.compile(r"(?:utc|gmt)([+-])([0-9]{1,2})(?::?(00|15|30|45))?")
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DAY_OF_MONTH = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?")
_YEAR = re.compile(r"(?:19|20|21)[0-9]{2}")
_SPACED_HALF = re.compile(r"(?<=[0-9]) (?=[ap]\.?m\.?(?: |$))")
_DURATION = re.compile(
    r"(?:(?P<weeks>[0-9]{1,20}) ?(?:w|wks?|weeks?))?"
    r"(?: ?(?P<days>[0-9]{1,20}) ?(?:d|days?))?"
    r"(?: ?(?P<hours>[0-9]{1,20}) ?(?:h|hrs?|hours?))?"
    r"(?: ?(?P<minutes>[0-9]{1,20}) ?(?:m|mins?|minutes?))?"
    r"(?: ?(?P<seconds>[0-9]{1,20}) ?(?:s|secs?|seconds?))?"
)
_MINUTES_AFTER_HOURS = re.compile(r"(?<=[0-9]h)([0-9]{1,2})$")
_DURATIONS_IN_WORDS = {
    "half an hour": "30m",
    "half hour": "30m",
    "a minute": "1m",
    "an hour": "1h",
    "a day": "1d",
    "a week": "1w",
}
# Phones turn a hyphen into a dash or a minus sign.
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_LONGEST_IN_WORDS = 8


class NotATime(ValueError):
    """What was typed cannot be taken as the time, due time or duration asked for.

    `str()` is one plain English sentence: what is wrong, what is valid, an example.

    - `text`: what was typed, on one line, unprintable characters replaced, at most 40 characters.
    - `reason`: a short code, one of `Reason`.
    - `facts`: what a template needs to say it in its own words, all strings. By reason:

      - `unreadable`: `wanted` ("a time", "a due time", "a length of time"), `examples`
      - `no_such_date`: `why` ("February 2026 has 28 days")
      - `no_such_time`: `examples`
      - `future`, `past`: `at`, `now` (both with the zone named), `instead` (what to say)
      - `skipped`: `time`, `date`, `before` and `after` (what the clock showed either side)
      - `doubled`: `time`, `date`, `first`, `second` (the two, each with the word that decides)
      - `too_long`: `limit`, `examples`
      - `ambiguous`: `first`, `second` (two dates)
      - `wrong_zone`: `word`, `zone` (its key, such as Europe/London), `valid`
    """

    def __init__(self, text: str, reason: Reason, **facts: str) -> None:
        self.text = _on_one_line(text)
        self.reason: Reason = reason
        self.facts = facts
        super().__init__(_SENTENCES[reason].format(text=self.text, **facts))


def _on_one_line(text: str) -> str:
    line = " ".join(text[: LONGEST_TEXT * 2].split())
    line = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)
    return line if len(line) <= _TEXT_SHOWN else line[: _TEXT_SHOWN - 1] + "…"


# --- Wall times and instants ---------------------------------------------------------------------


def in_utc(instant: datetime) -> datetime:
    """Return the same instant in UTC.

    Raises `ValueError` when it is naive: Python would take it for the machine's own time.
    """
    return _local(instant, UTC)


def reached(day: date, wall: time, zone: tzinfo) -> datetime:
    """Return the first instant (UTC) at which the clocks of `zone` have reached `wall` on `day`.

    A wall time that comes twice is the first of the two. One that the clocks skip is the instant
    they jump over it. So later wall times never give earlier instants.

    Raises `OverflowError` at the ends of the calendar.
    """
    local = datetime.combine(day, wall.replace(fold=0), zone)
    instant = local.astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return instant
    return _jump_over(local)


def _jump_over(skipped: datetime) -> datetime:
    """Return the instant at which the clocks jump over `skipped`, a local time that never is."""
    zone = skipped.tzinfo
    # PEP 495: in a gap, fold=1 gives an instant before the jump and fold=0 one after it.
    before = skipped.replace(fold=1, microsecond=0).astimezone(UTC)
    after = skipped.replace(fold=0, microsecond=0).astimezone(UTC)
    offset_after = after.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == offset_after:
            after = middle
        else:
            before = middle
    return after


def _instants(day: date, wall: time, clock: tzinfo) -> list[datetime]:
    """Return the instants (UTC, in order) at which `clock` shows `wall` on `day`: 0, 1 or 2."""
    local = datetime.combine(day, wall)
    found = {local.replace(tzinfo=clock, fold=fold).astimezone(UTC) for fold in (0, 1)}
    return sorted(i for i in found if i.astimezone(clock).replace(tzinfo=None) == local)


# --- Showing -------------------------------------------------------------------------------------


def show_clock(instant: datetime, zone: ZoneInfo) -> str:
    """Return the wall time in `zone` to the minute, rounded down, without the zone: `14:05`."""
    return f"{_local(instant, zone):%H:%M}"


def show_time(instant: datetime, zone: ZoneInfo, *, now: datetime | None = None) -> str:
    """Return the wall time in `zone`, with the zone named: `14:05 GMT`.

    Zones that have a number for an abbreviation are named by it: `14:05 UTC+05:45`. With `now`, a
    local date that is not now's is named too: `14:05 GMT on Mon 2 March`, and the year when that
    differs. `parse_instant` reads what this returns.

    Raises `ValueError` when an instant is naive.
    """
    local = _local(instant, zone)
    shown = f"{local:%H:%M} {_zone_word(local)}"
    if now is None:
        return shown
    today = _local(now, zone).date()
    day = local.date()
    if day == today:
        return shown
    return f"{shown} on {show_date(day) if day.year != today.year else _show_day(day)}"


def show_date(day: date) -> str:
    """Return the date in words, the same in every locale: `Mon 2 March 2026`."""
    return f"{_show_day(day)} {day.year}"


def _show_day(day: date) -> str:
    return f"{_DAYS[day.weekday()][:3]} {day.day} {_MONTHS[day.month - 1]}"


def show_duration(length: timedelta) -> str:
    """Return a length of time in words: `20 minutes`, `1 hour 30 minutes`, `2 days 3 hours`.

    The largest of days, hours and minutes is given, and the next one down when it is not zero; the
    rest is rounded down. Under a minute, nothing included, it is `less than a minute`.

    Raises `ValueError` when `length` is negative.
    """
    if length < timedelta(0):
        raise ValueError(
            f"A duration to show must not be negative, and this is {length.total_seconds():g} "
            "seconds; show its opposite, as in “late by 5 minutes”."
        )
    minutes = length // timedelta(minutes=1)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        units = ((days, "day"), (hours, "hour"))
    elif hours or minutes:
        units = ((hours, "hour"), (minutes, "minute"))
    else:
        return "less than a minute"
    return " ".join(f"{n} {unit}{'s' if n != 1 else ''}" for n, unit in units if n)


def _local(instant: datetime, zone: tzinfo) -> datetime:
    if instant.utcoffset() is None:
        raise ValueError(
            f"An instant needs a zone, and {instant!r} has none; "
            "give an aware one, as in datetime.now(UTC)."
        )
    utc = instant.astimezone(UTC)
    return utc if zone is UTC else _from_utc(utc, zone)


@lru_cache(maxsize=1024)
def _from_utc(utc: datetime, zone: tzinfo) -> datetime:
    """Convert an instant; only from UTC, as instants of other zones can be equal and differ."""
    return utc.astimezone(zone)


def _zone_word(local: datetime) -> str:
    name = local.tzname() or ""
    return name if name[:1].isalpha() else _offset_word(local)


def _offset_word(local: datetime) -> str:
    seconds = int((local.utcoffset() or timedelta(0)).total_seconds())
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"UTC{'-' if seconds < 0 else '+'}{hours:02}:{minutes:02}" if seconds else "UTC"


# --- What was typed, before it has a meaning -----------------------------------------------------


@dataclass(frozen=True)
class _Relative:
    """Yesterday, today or tomorrow."""

    days: int


@dataclass(frozen=True)
class _Weekday:
    """A day of the week, and whether the word "next" stands before it."""

    number: int
    next: bool


@dataclass(frozen=True)
class _Dated:
    """A day and month, with the year and the day of the week if they were typed."""

    year: int | None
    month: int
    day: int
    weekday: int | None


_Day = _Relative | _Weekday | _Dated


@dataclass(frozen=True)
class _Wall:
    """A time of day as typed: nothing says yet that there is such a time."""

    hour: int
    minute: int
    second: int
    half: str


@dataclass(frozen=True)
class _Reading:
    """A day, a time of day, or both, and the zone word after the time (in small letters)."""

    day: _Day | None
    wall: _Wall | None
    word: str | None
    time_first: bool


def _plain(text: str) -> str:
    """Return `text` in small letters with single spaces, or nothing if it cannot be a time."""
    if len(text) > LONGEST_TEXT:
        return ""
    plain = " ".join(text.translate(_DASHES).replace(", ", " ").split())
    # Before lower(), which turns the Kelvin sign into an ASCII letter.
    return plain.lower() if plain.isascii() else ""


def _read(plain: str) -> _Reading | None:
    words = _spelled_out(plain)
    day, rest = _take_day(words)
    if day is not None and not rest:
        return _Reading(day, None, None, time_first=False)
    wall, word, rest = _take_time(rest[1:] if rest[:1] == ["at"] else rest)
    if wall is None:
        return None
    needs_day = day is None
    if rest and word is None and not (needs_day and _take_day_after_time(rest)):
        word, rest = rest[0], rest[1:]
    if rest and needs_day:
        day = _take_day_after_time(rest)
        return _Reading(day, wall, word, time_first=True) if day else None
    return None if rest else _Reading(day, wall, word, time_first=False)


def _spelled_out(plain: str) -> list[str]:
    plain = _SPACED_HALF.sub("", plain)
    stamp = _STAMP.fullmatch(plain)
    if stamp:
        day, wall, zulu, offset = stamp.groups()
        return [day, wall, *(["utc"] if zulu else []), *([f"utc{offset}"] if offset else [])]
    return plain.split()


def _take_time(words: list[str]) -> tuple[_Wall | None, str | None, list[str]]:
    match = _TIME_OF_DAY.fullmatch(words[0]) if words else None
    if match is None:
        return None, None, words
    hour, minute = match["hour"] or match["hour_only"], match["minute"] or 0
    if match["hhmm"]:
        hour, minute = match["hhmm"][:2], match["hhmm"][2:]
    half = match["half"] or match["half_only"] or ""
    wall = _Wall(int(hour), int(minute), int(match["second"] or 0), half.replace(".", ""))
    return wall, match["zone"], words[1:]


def _take_day(words: list[str]) -> tuple[_Day | None, list[str]]:
    if not words:
        return None, words
    if words[0] in _RELATIVE_DAYS:
        return _Relative(_RELATIVE_DAYS[words[0]]), words[1:]
    qualified = words[0] in ("this", "next")
    rest = words[1:] if qualified else words
    weekday = _WEEKDAY_WORDS.get(rest[0]) if rest else None
    if qualified or weekday is not None:
        if weekday is None:
            return None, words
        dated, after = (None, rest[1:]) if qualified else _take_date(rest[1:], weekday)
        return dated or _Weekday(weekday, next=words[0] == "next"), after
    return _take_date(words, None)


def _take_day_after_time(words: list[str]) -> _Day | None:
    day, rest = _take_day(words[1:] if words[0] == "on" else words)
    return None if rest else day


def _take_date(words: list[str], weekday: int | None) -> tuple[_Day | None, list[str]]:
    iso = _ISO_DATE.fullmatch(words[0]) if words else None
    if iso:
        year, month, day = (int(group) for group in iso.groups())
        return _Dated(year, month, day, weekday), words[1:]
    if len(words) < 2:
        return None, words
    number, name = words[:2] if words[1] in _MONTH_WORDS else (words[1], words[0])
    day_of_month = _DAY_OF_MONTH.fullmatch(number)
    if name not in _MONTH_WORDS or not day_of_month:
        return None, words
    # "2 March 2026" is a year and never 20:26: nobody would thank us for the other reading.
    typed_year = _YEAR.fullmatch(words[2]) if len(words) > 2 else None
    dated = _Dated(
        int(typed_year[0]) if typed_year else None,
        _MONTH_WORDS[name],
        int(day_of_month[1]),
        weekday,
    )
    return dated, words[3 if typed_year else 2 :]


def _read_duration(plain: str) -> tuple[int, int] | None:
    """Return a duration as (whole days, further seconds), or nothing if `plain` is none."""
    plain = _DURATIONS_IN_WORDS.get(plain, plain).replace(" and ", " ")
    match = _DURATION.fullmatch(_MINUTES_AFTER_HOURS.sub(r"\1m", plain))
    if not plain or match is None:
        return None
    weeks, days, hours, minutes, seconds = (int(group or 0) for group in match.groups())
    return weeks * 7 + days, hours * 3600 + minutes * 60 + seconds


# --- Deciding what takes a second word -----------------------------------------------------------


def looks_like_time(token: str) -> bool:
    """Say whether one word has the shape of a time of day: `14:05`, `1405`, `2pm`, `14:05Z`.

    Only the shape is judged: `25:00` has it too, and `parse_instant` will say what is wrong.
    """
    return _TIME_OF_DAY.fullmatch(_plain(token)) is not None


def looks_like_date(token: str) -> bool:
    """Say whether a word, or several, are a day: `2026-03-02`, `yesterday`, `friday`, `2 March`.

    Only the shape is judged: `31 February` has it too. A number alone has not.
    """
    day, rest = _take_day(_plain(token).split())
    return day is not None and not rest


def looks_like_zone_word(token: str, zone: ZoneInfo | None = None) -> bool:
    """Say whether one word after a time is the name of a zone: `UTC`, `Z`, `UTC+05:45`, `BST`.

    With `zone`, only its own abbreviations count beside UTC and Z. Without it, every abbreviation
    in use counts, but those that are English words (`met`, `west`, `cat` …) only in capitals.
    """
    word = _plain(token)
    if word in ("utc", "z") or _offset(word) is not None:
        return True
    if zone is not None:
        return word in _abbreviations(zone)
    return word in _ZONE_WORDS and (word not in _ZONE_WORDS_IN_CAPITALS or token.isupper())


def words_of_time(words: Sequence[str], zone: ZoneInfo | None = None) -> int:
    """Return how many of the `words` at the start make up one time, due time or duration.

    For a flag whose value may take several words: of `2 March 14:05 BST the router`, four. Nought
    when the first word begins no time. The longest such beginning counts; `zone` is for telling
    zone words from others, as in `looks_like_zone_word`. A day after its time (`14:05 yesterday`)
    is left to the text that follows, for `14:05 Monday's deploy failed` is as likely: such a value
    has to be quoted.
    """
    for count in range(min(len(words), _LONGEST_IN_WORDS), 0, -1):
        if _is_one_time(" ".join(words[:count]), zone):
            return count
    return 0


def _is_one_time(text: str, zone: ZoneInfo | None) -> bool:
    plain = _plain(text)
    if plain == "now":
        return True
    length = plain.removeprefix("-").removeprefix("in ").removesuffix(" ago").strip()
    if _read_duration(length) is not None:
        return True
    reading = _read(plain)
    if reading is None or reading.time_first:
        return False
    if reading.word is None:
        return True
    last = text.split()[-1]
    # As typed, for its capitals count; unless it was joined to the time, as in 14:05Z.
    return looks_like_zone_word(last if last.lower() == reading.word else reading.word, zone)


@lru_cache(maxsize=64)
def _abbreviations(zone: ZoneInfo) -> frozenset[str]:
    """Return the abbreviations, in small letters, that `zone` uses now or is to use."""
    months = (datetime(y, m, 15, tzinfo=zone) for y in range(2015, 2038) for m in range(1, 13))
    return frozenset((month.tzname() or "").lower() for month in months)


def _offset(word: str) -> timezone | None:
    match = _OFFSET.fullmatch(word)
    if match is None:
        return None
    sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    # The zones of the world lie between UTC-12 and UTC+14.
    if offset > timedelta(hours=12 if sign == "-" else 14):
        return None
    return timezone(-offset if sign == "-" else offset)


# --- Reading -------------------------------------------------------------------------------------


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
            raise NotATime(self.text, "too_long", limit=limit, examples=_DUES)

    def unreadable(self) -> NotATime:
        if self.past:
            return NotATime(self.text, "unreadable", wanted="a time", examples=_INSTANTS)
        return NotATime(self.text, "unreadable", wanted="a due time", examples=_DUES)

    def lies_wrong(self, instant: datetime, *, bare: bool = False) -> NotATime:
        at = show_time(instant, self.zone, now=self.now)
        now = show_time(self.now, self.zone)
        if not self.past:
            instead = "a later one, such as 2h, tomorrow or friday 14:00"
            return NotATime(self.text, "past", at=at, now=now, instead=instead)
        instead = "one that has passed, such as 10m ago"
        if bare:
            instead = f"“yesterday {show_clock(instant, self.zone)}” if it was the day before"
        return NotATime(self.text, "future", at=at, now=now, instead=instead)


def parse_instant(text: str, *, now: datetime, zone: ZoneInfo) -> datetime:
    """Return the past instant (UTC) that `text` names, never later than `now`.

    Reads `14:05`, `14.05`, `1405`, `2:05pm`, `2pm`, `now`, `yesterday 23:50`, `today 14:05`,
    `friday 14:05`, `2 March 14:05`, `2026-03-02 14:05`, `2026-03-02T14:05:30Z`, `10m ago`, `-10m`,
    the day after the time instead, and all that `show_time` shows. Seconds are kept, their
    fractions dropped. A zone word may follow the time: an abbreviation of `zone` in force then, or
    UTC, Z, UTC+05:45. Days are those of `zone`.

    - A time alone is today's, if it is not later than `now`, else yesterday's, if that is less than
      12 hours ago. Up to a minute after `now` counts as `now`: clocks differ.
    - A day of the week is the latest one, today included.
    - A date without a year is this year's, else last year's if that is less than 183 days ago.
    - A time that comes twice is the one that has passed or that the zone word says.

    Raises `NotATime` for any other text, and `ValueError` when `now` is naive.
    """
    typed = _Typed(text, in_utc(now), zone, past=True)
    plain = _plain(text)
    try:
        if plain == "now":
            return typed.now
        if plain.startswith("-") or plain.endswith(" ago"):
            return typed.now - _parts(text, plain.removeprefix("-").removesuffix(" ago"), typed)
        return min(_resolve(typed, plain), typed.now)
    except OverflowError:
        raise NotATime(text, "no_such_date", why="the calendar does not reach so far") from None


def parse_due(text: str, *, now: datetime, zone: ZoneInfo, closing: time) -> datetime:
    """Return the coming instant (UTC, later than `now`) that `text` names as a due time.

    Reads `17:00`, `tomorrow`, `today`, `friday`, `this friday`, `friday 14:00`, `tomorrow 10:00`,
    `5 March`, `2026-03-05`, `2026-03-05 14:00`, `2h`, `in 90m`, `2d`, `1w`; zone words as
    `parse_instant` does. `closing` is the wall time in `zone` that a day without a time means.

    - A time alone is today's, or tomorrow's if that has passed.
    - A day of the week is the first to come, today included while its time has not passed.
    - A date without a year is this year's, or next year's if that is less than 183 days ahead.
    - `2d` and `1w` are calendar days: the same wall time, whatever the clocks do between.
    - "next friday" is refused as ambiguous: people differ on which they mean.

    Raises `NotATime` for any other text, for what has passed and for what is more than 366 days
    ahead; `ValueError` when `now` is naive.
    """
    typed = _Typed(text, in_utc(now), zone, past=False)
    plain = _plain(text)
    try:
        if plain.startswith("-") or plain.endswith(" ago"):
            length = _parts(text, plain.removeprefix("-").removesuffix(" ago"), typed)
            raise typed.lies_wrong(typed.now - length)
        ahead = _read_duration(plain.removeprefix("in "))
        if ahead is not None:
            return _after(typed, plain.removeprefix("in "), ahead[0])
        return _resolve(typed, plain, closing)
    except OverflowError:
        raise NotATime(text, "no_such_date", why="the calendar does not reach so far") from None


def parse_duration(text: str) -> timedelta:
    """Return the length of time that `text` names: more than nothing, at most 366 days.

    Reads `20m`, `1h`, `90s`, `1h30m`, `1h30`, `2d`, `1w`, `45 minutes`, `1 hour 30 minutes`, `half
    an hour`, `an hour`, and all that `show_duration` shows but "less than a minute". Days are of 24
    hours. Larger units come first, each at most once.

    Raises `NotATime` for any other text.
    """
    return _parts(text, _plain(text), None)


def _parts(text: str, plain: str, typed: _Typed | None) -> timedelta:
    length = _read_duration(plain.strip())
    if length is None or length == (0, 0):
        if typed is not None:
            raise typed.unreadable()
        raise NotATime(text, "unreadable", wanted="a length of time", examples=_DURATIONS)
    days, seconds = length
    if days * 86400 + seconds > LONGEST.total_seconds():
        examples = _DURATIONS
        if typed is not None:
            examples = _INSTANTS if typed.past else _DUES
        raise NotATime(text, "too_long", limit=f"{LONGEST.days} days", examples=examples)
    return timedelta(days=days, seconds=seconds)


def _after(typed: _Typed, plain: str, days: int) -> datetime:
    length = _parts(typed.text, plain, typed)
    if days == 0:
        return typed.now + length
    start = typed.now.astimezone(typed.zone)
    due_day = start.date() + timedelta(days=days)
    return reached(due_day, start.time(), typed.zone) + (length - timedelta(days=days))


def _resolve(typed: _Typed, plain: str, closing: time | None = None) -> datetime:
    reading = _read(plain)
    if reading is None:
        raise typed.unreadable()
    if reading.wall is not None:
        wall = _time_of_day(typed, reading.wall)
    elif closing is not None:
        return _resolve_day(typed, reading, closing)
    else:
        raise typed.unreadable()
    offset = UTC if reading.word in ("utc", "z") else _offset(reading.word or "")
    clock = offset or typed.zone
    name = None if offset else reading.word

    problems: list[NotATime] = []
    for day, limit in _candidates(typed, reading.day, clock):
        typed.check_reach(day)
        shown = _instants(day, wall, clock)
        if not shown:
            jump = reached(day, wall, clock)
            problem = _skipped(typed, day, wall, jump)
            # Had the clocks not jumped, this is the day that would have been meant.
            if typed.lies_right(jump):
                raise problem
            problems.append(problem)
            continue
        named = [i for i in shown if name in (None, _zone_word(i.astimezone(clock)).lower())]
        if not named:
            problems.append(_wrong_zone(typed, name or "", wall, shown))
            continue
        right = [i for i in named if typed.lies_right(i)]
        near = [i for i in right if typed.lies_near(i, limit)]
        if len(near) > 1:
            raise _doubled(typed, day, wall, near)
        if near:
            return near[0]
        if not right:
            problems.append(typed.lies_wrong(named[0], bare=reading.day is None))
        elif not problems:
            # The latest is too long ago to be meant, so the next one was.
            problems.append(typed.lies_wrong(right[-1] + timedelta(days=1), bare=True))
    raise min(problems, key=lambda problem: _GRAVITY.index(problem.reason))


_GRAVITY: Sequence[Reason] = ("skipped", "future", "past", "wrong_zone", "unreadable")


def _resolve_day(typed: _Typed, reading: _Reading, closing: time) -> datetime:
    problems: list[NotATime] = []
    for day, limit in _candidates(typed, reading.day, typed.zone):
        typed.check_reach(day)
        instant = reached(day, closing, typed.zone)
        if typed.lies_right(instant) and typed.lies_near(instant, limit):
            return instant
        problems.append(typed.lies_wrong(instant))
    raise problems[0]


def _time_of_day(typed: _Typed, wall: _Wall) -> time:
    hour = wall.hour
    if wall.half:
        hour = hour % 12 + (12 if wall.half.startswith("p") else 0)
    wrong_half = wall.half and not 1 <= wall.hour <= 12
    if wrong_half or hour > 23 or wall.minute > 59 or wall.second > 59:
        examples = _INSTANTS if typed.past else _DUES
        raise NotATime(typed.text, "no_such_time", examples=examples)
    return time(hour, wall.minute, wall.second)


def _candidates(
    typed: _Typed, day: _Day | None, clock: tzinfo
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
    if isinstance(day, _Relative):
        return [(today + timedelta(days=day.days), None)]
    if isinstance(day, _Dated):
        return _dated(typed, day, today)
    if typed.past:
        if day.next:
            raise typed.unreadable()
        return [(today - timedelta(days=(today.weekday() - day.number) % 7), None)]
    coming = today + timedelta(days=(day.number - today.weekday()) % 7)
    if day.next:
        coming = coming if coming > today else coming + 7 * one
        raise NotATime(
            typed.text, "ambiguous", first=show_date(coming), second=show_date(coming + 7 * one)
        )
    return [(coming, None), (coming + 7 * one, None)]


def _dated(typed: _Typed, day: _Dated, today: date) -> list[tuple[date, timedelta | None]]:
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
        raise NotATime(typed.text, "no_such_date", why=_why_not(years[0][0], day.month))
    fitting = [
        (found, limit) for found, limit in there_are if day.weekday in (None, found.weekday())
    ]
    if not fitting:
        found = there_are[0][0]
        why = f"{found.day} {_MONTHS[found.month - 1]} {found.year} is a {_DAYS[found.weekday()]}"
        raise NotATime(typed.text, "no_such_date", why=why)
    return fitting


def _there_is(year: int, month: int, day: int) -> bool:
    in_calendar = date.min.year <= year <= date.max.year and 1 <= month <= 12
    return in_calendar and 1 <= day <= calendar.monthrange(year, month)[1]


def _why_not(year: int, month: int) -> str:
    if not 1 <= month <= 12:
        return "months run from 01 to 12"
    if not date.min.year <= year <= date.max.year:
        return "years run from 0001 to 9999"
    return f"{_MONTHS[month - 1]} {year} has {calendar.monthrange(year, month)[1]} days"


def _skipped(typed: _Typed, day: date, wall: time, jump: datetime) -> NotATime:
    before = (jump - _SECOND).astimezone(typed.zone).replace(tzinfo=None) + _SECOND
    return NotATime(
        typed.text,
        "skipped",
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
        time=f"{wall:%H:%M}",
        date=show_date(day),
        first=first,
        second=second,
    )


def _each_named(typed: _Typed, wall: time, instants: list[datetime]) -> list[str]:
    local = [instant.astimezone(typed.zone) for instant in instants]
    names = [_zone_word(each) for each in local]
    if len(set(names)) < len(names):
        names = [_offset_word(each) for each in local]
    return [f"{wall:%H:%M} {name}" for name in names]


def _wrong_zone(typed: _Typed, word: str, wall: time, shown: list[datetime]) -> NotATime:
    if word not in _ZONE_WORDS and word not in _abbreviations(typed.zone):
        return typed.unreadable()
    return NotATime(
        typed.text,
        "wrong_zone",
        word=word.upper(),
        zone=str(typed.zone),
        valid=" or ".join(dict.fromkeys([*_each_named(typed, wall, shown), f"{wall:%H:%M} UTC"])),
    )
