"""What was typed, before it has a meaning: the words of days, times of day and durations."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from muster.times.formatting import DAYS, MONTHS
from muster.times.misreadings import LONGEST_TEXT

_RELATIVE_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_SHORTER = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_WEEKDAY_WORDS = _SHORTER | {
    word: number for number, name in enumerate(map(str.lower, DAYS)) for word in (name, name[:3])
}
_MONTH_WORDS = {"sept": 9} | {
    word: number
    for number, name in enumerate(map(str.lower, MONTHS), start=1)
    for word in (name, name[:3])
}

# The abbreviations the time zone database has used since 2019: a test compares the two.
_ABBREVIATIONS = (
    "acdt acst adt aedt aest akdt akst ast awst bst cat cdt cest cet chst cst eat edt eest eet est "
    "gmt hdt hkt hst idt ist jst kst mdt mest met msk mst ndt nst nzdt nzst pdt pkt pst sast sst "
    "utc wat west wet wib wit wita"
)
ZONE_WORDS = frozenset(_ABBREVIATIONS.split())
# In running text these are English far more often than they are zones.
_ZONE_WORDS_IN_CAPITALS = frozenset({"cat", "eat", "met", "west", "wet", "wit"})

# `[0-9]` rather than `\d`, which takes the digits of every script.
_TIME_OF_DAY = re.compile(
    r"(?:(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})"
    r"(?::(?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?(?P<half>[ap]\.?m\.?|o)?"
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
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}|[0-9]{2}))?")
_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_ROUGHLY = re.compile(
    r"^(?:~ ?|(?:about|around|approx\.?|approximately|circa|ca\.?|roughly|by|before|until|till) )+"
)
"""What people put before a time that they do not know to the minute, or that is a last one."""

_IN_WORDS = {"noon": "12:00", "midday": "12:00"}
_ALONE = {
    "midnight": "00:00", "eod": "today", "cob": "today", "end of day": "today",
    "end of the day": "today", "close of business": "today",
}  # fmt: skip
"""What is a time by itself alone: whether it begins or ends a day that is named, nobody knows."""

_PARTS_OF_DAYS = frozenset({"afternoon", "evening", "morning", "night"})

EITHER_HALF = "o"
"""What stands in place of am or pm after a time of a clock of twelve hours, as in "half past 3"."""

_HOURS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "half": 30}
_HOUR_SPOKEN = rf"(?P<hour>[0-9]{{1,2}}|{'|'.join(_HOURS)})"
_SPOKEN = re.compile(
    rf"(?:(?P<minutes>[0-9]{{1,2}}|{'|'.join(_MINUTES)}) (?P<side>past|to) {_HOUR_SPOKEN}"
    rf"|(?P<british>half) {_HOUR_SPOKEN.replace('hour', 'hour_after')}"
    rf"|{_HOUR_SPOKEN.replace('hour', 'hour_only')} ?o'?clock)"
    r"(?P<half> ?[ap]\.?m\.?)?(?![0-9:.])\b"
)
"""A time as it is said: "half past 11", "quarter to 12", "half three", "11 o'clock"."""

_EVENING = re.compile(r"(?:tonight|this evening)(?: at)? (?P<after>.+)|(?P<before>.+) tonight")
_BARE_HOUR = re.compile(r"([0-9]{1,2})([:.][0-9]{2})?")

# Phones turn a hyphen into a dash or a minus sign.
_DASHES = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-") | {"\u2019": "'"}
)
_LONGEST_IN_WORDS = 8


@dataclass(frozen=True)
class Relative:
    """Yesterday, today or tomorrow."""

    days: int


@dataclass(frozen=True)
class Weekday:
    """A day of the week, and whether the word "next" stands before it."""

    number: int
    next: bool


@dataclass(frozen=True)
class Dated:
    """A day and month, with the year and the day of the week if they were typed.

    `either` says that the day and the month may as well have been typed the other way round.
    """

    year: int | None
    month: int
    day: int
    weekday: int | None
    either: bool = False


Day = Relative | Weekday | Dated


@dataclass(frozen=True)
class Wall:
    """A time of day as typed: nothing says yet that there is such a time."""

    hour: int
    minute: int
    second: int
    half: str


@dataclass(frozen=True)
class TokenReading:
    """A day, a time of day, or both, and the zone word after the time (in small letters)."""

    day: Day | None
    wall: Wall | None
    word: str | None
    time_first: bool


def plainly(text: str) -> str:
    """Return `text` in small letters with single spaces, or nothing if it cannot be a time."""
    if len(text) > LONGEST_TEXT:
        return ""
    plain = " ".join(text.translate(_DASHES).replace(", ", " ").split())
    # Before lower(), which turns the Kelvin sign into an ASCII letter.
    if not plain.isascii():
        return ""
    meant = _in_the_evening(_SPOKEN.sub(_as_written, _ROUGHLY.sub("", plain.lower())))
    return _ALONE.get(meant) or " ".join(_IN_WORDS.get(word, word) for word in meant.split())


def _as_written(spoken: re.Match[str]) -> str:
    """Return a time that was written as it is said, in figures."""
    said = spoken["hour"] or spoken["hour_after"] or spoken["hour_only"]
    hour = _HOURS.get(said) or int(said)
    typed = spoken["minutes"] or spoken["british"] or "0"
    minute = _MINUTES.get(typed) or int(typed)
    if hour > 23 or minute > 59:
        return spoken.group()
    if spoken["side"] == "to" and minute:
        hour, minute = (hour - 1) % 24 or 12, 60 - minute
    half = (spoken["half"] or "").strip() or (EITHER_HALF if 1 <= hour <= 12 else "")
    return f"{hour}:{minute:02}{half}"


def _in_the_evening(plain: str) -> str:
    """Return a time of this evening as one of today, in the second half of it."""
    found = _EVENING.fullmatch(plain)
    if not found:
        return plain
    at = found["after"] or found["before"]
    bare = _BARE_HOUR.fullmatch(at.removesuffix(EITHER_HALF))
    if bare and 1 <= int(bare[1]) <= 11:
        at = f"{bare.group()}pm"
    return f"today {at}"


def read_words(plain: str) -> TokenReading | None:
    """Return the day, time of day and zone word of a plain text, or None if it is none."""
    words = _spelled_out(plain)
    day, rest = _take_day(words)
    if day is not None and not rest:
        return TokenReading(day, None, None, time_first=False)
    wall, word, rest = _take_time(rest[1:] if rest[:1] == ["at"] else rest)
    if wall is None:
        return None
    needs_day = day is None
    if rest and word is None and not (needs_day and _take_day_after_time(rest)):
        word, rest = rest[0], rest[1:]
    if rest and needs_day:
        day = _take_day_after_time(rest)
        return TokenReading(day, wall, word, time_first=True) if day else None
    return None if rest else TokenReading(day, wall, word, time_first=False)


def _spelled_out(plain: str) -> list[str]:
    plain = _SPACED_HALF.sub("", plain)
    stamp = _STAMP.fullmatch(plain)
    if stamp:
        day, wall, zulu, offset = stamp.groups()
        return [day, wall, *(["utc"] if zulu else []), *([f"utc{offset}"] if offset else [])]
    return plain.split()


def _take_time(words: list[str]) -> tuple[Wall | None, str | None, list[str]]:
    match = _TIME_OF_DAY.fullmatch(words[0]) if words else None
    if match is None:
        return None, None, words
    hour, minute = match["hour"] or match["hour_only"], match["minute"] or 0
    if match["hhmm"]:
        hour, minute = match["hhmm"][:2], match["hhmm"][2:]
    half = match["half"] or match["half_only"] or ""
    wall = Wall(int(hour), int(minute), int(match["second"] or 0), half.replace(".", ""))
    return wall, match["zone"], words[1:]


def _take_day(words: list[str]) -> tuple[Day | None, list[str]]:
    if not words:
        return None, words
    if words[0] in _RELATIVE_DAYS:
        return Relative(_RELATIVE_DAYS[words[0]]), words[1:]
    qualified = words[0] in ("this", "next")
    rest = words[1:] if qualified else words
    weekday = _WEEKDAY_WORDS.get(rest[0]) if rest else None
    if qualified or weekday is not None:
        if weekday is None:
            return None, words
        dated, after = (None, rest[1:]) if qualified else _take_date(rest[1:], weekday)
        return dated or Weekday(weekday, next=words[0] == "next"), after
    return _take_date(words, None)


def _take_day_after_time(words: list[str]) -> Day | None:
    day, rest = _take_day(words[1:] if words[0] == "on" else words)
    return None if rest else day


def _take_date(words: list[str], weekday: int | None) -> tuple[Day | None, list[str]]:
    iso = _ISO_DATE.fullmatch(words[0]) if words else None
    if iso:
        year, month, day = (int(group) for group in iso.groups())
        return Dated(year, month, day, weekday), words[1:]
    slashed = _SLASHED.fullmatch(words[0]) or _DOTTED.fullmatch(words[0]) if words else None
    if slashed:
        return _slashed(slashed[1], slashed[2], slashed[3], weekday), words[1:]
    if len(words) < 2:
        return None, words
    number, name = words[:2] if words[1] in _MONTH_WORDS else (words[1], words[0])
    day_of_month = _DAY_OF_MONTH.fullmatch(number)
    if name not in _MONTH_WORDS or not day_of_month:
        return None, words
    # "2 March 2026" is a year and never 20:26: nobody would thank us for the other reading.
    typed_year = _YEAR.fullmatch(words[2]) if len(words) > 2 else None
    dated = Dated(
        int(typed_year[0]) if typed_year else None,
        _MONTH_WORDS[name],
        int(day_of_month[1]),
        weekday,
    )
    return dated, words[3 if typed_year else 2 :]


def _slashed(first: str, second: str, typed_year: str | None, weekday: int | None) -> Dated:
    """Return a date typed in numbers: the day is first, unless only the second can be one."""
    day, month = int(first), int(second)
    if month > 12 >= day:
        day, month = month, day
    year = int(typed_year) if typed_year else None
    if typed_year and len(typed_year) == 2:
        year = 2000 + int(typed_year)
    return Dated(year, month, day, weekday, either=day <= 12 and day != month)


def read_duration(plain: str) -> tuple[int, int] | None:
    """Return a duration as (whole days, further seconds), or nothing if `plain` is none."""
    plain = _DURATIONS_IN_WORDS.get(plain, plain).replace(" and ", " ")
    match = _DURATION.fullmatch(_MINUTES_AFTER_HOURS.sub(r"\1m", plain))
    if not plain or match is None:
        return None
    weeks, days, hours, minutes, seconds = (int(group or 0) for group in match.groups())
    return weeks * 7 + days, hours * 3600 + minutes * 60 + seconds


def looks_like_time(token: str) -> bool:
    """Say whether one word has the shape of a time of day: `14:05`, `1405`, `2pm`, `14:05Z`.

    Only the shape is judged: `25:00` has it too, and `parse_instant` will say what is wrong.
    """
    return _TIME_OF_DAY.fullmatch(plainly(token)) is not None


def looks_like_date(token: str) -> bool:
    """Say whether a word, or several, are a day: `2026-03-02`, `yesterday`, `friday`, `2 March`.

    Only the shape is judged: `31 February` has it too. A number alone has not.
    """
    day, rest = _take_day(plainly(token).split())
    return day is not None and not rest


def looks_like_zone_word(token: str, zone: ZoneInfo | None = None) -> bool:
    """Say whether one word after a time is the name of a zone: `UTC`, `Z`, `UTC+05:45`, `BST`.

    With `zone`, only its own abbreviations count beside UTC and Z. Without it, every abbreviation
    in use counts, but those that are English words (`met`, `west`, `cat` …) only in capitals.
    """
    word = plainly(token)
    if word in ("utc", "z") or offset_of(word) is not None:
        return True
    if zone is not None:
        return word in abbreviations(zone)
    return word in ZONE_WORDS and (word not in _ZONE_WORDS_IN_CAPITALS or token.isupper())


def words_of_time(words: Sequence[str], zone: ZoneInfo | None = None) -> int:
    """Return how many of the `words` at the start make up one time, due time or duration.

    For a flag whose value may take several words: of `2 March 14:05 BST the router`, four. Nought
    when the first word begins no time. The longest such beginning counts; `zone` is for telling
    zone words from others, as in `looks_like_zone_word`. After its time only `today`, `tomorrow`
    and `yesterday` belong to it: a day of the week or a date is left to the text that follows, for
    `14:05 Monday deploy failed` is as likely; such a value has to be quoted.
    """
    for count in range(min(len(words), _LONGEST_IN_WORDS), 0, -1):
        if _is_one_time(" ".join(words[:count]), zone):
            part = words[count].casefold().strip(".,;:!") if count < len(words) else ""
            # It says more than a day, and too little for a time: it is no text either.
            return count + (looks_like_date(" ".join(words[:count])) and part in _PARTS_OF_DAYS)
    return 0


def _is_one_time(text: str, zone: ZoneInfo | None) -> bool:
    plain = plainly(text)
    if plain == "now":
        return True
    length = plain.removeprefix("-").removeprefix("in ").removesuffix(" ago").strip()
    if read_duration(length) is not None:
        return True
    reading = read_words(plain)
    if reading is None or (reading.time_first and not isinstance(reading.day, Relative)):
        return False
    if reading.word is None:
        return True
    last = text.split()[-1]
    # As typed, for its capitals count; unless it was joined to the time, as in 14:05Z.
    return looks_like_zone_word(last if last.lower() == reading.word else reading.word, zone)


@lru_cache(maxsize=64)
def abbreviations(zone: ZoneInfo) -> frozenset[str]:
    """Return the abbreviations, in small letters, that `zone` uses now or is to use."""
    months = (datetime(y, m, 15, tzinfo=zone) for y in range(2015, 2038) for m in range(1, 13))
    return frozenset((month.tzname() or "").lower() for month in months)


def offset_of(word: str) -> timezone | None:
    """Return the offset that a word such as `utc+5:45` names, or None."""
    match = _OFFSET.fullmatch(word)
    if match is None:
        return None
    sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    # The zones of the world lie between UTC-12 and UTC+14.
    if offset > timedelta(hours=12 if sign == "-" else 14):
        return None
    return timezone(-offset if sign == "-" else offset)
