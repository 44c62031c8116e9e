"""Reading the dates of an absence as people type them."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from muster.times import NotATime, looks_like_date, parse_due, parse_instant, reached, show_date

_EXAMPLES = "tomorrow, friday, 9 March or 2026-03-09"
# A dash counts only between spaces, as dates have dashes of their own.
_TO = re.compile(r"(?:^|\s)(?:to|until|till|[-–—])\s+", re.IGNORECASE)
_ONE_MONTH = re.compile(
    r"^([0-9]{1,2})(?:st|nd|rd|th)?\s*(?:-|–|—|to|until|till)\s*"
    r"([0-9]{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9}(?:\s+[0-9]{4})?)$",
    re.IGNORECASE,
)
"""Two days of one month, as in "1 to 5 June"."""

_FROM = re.compile(r"(from|on)\s+", re.IGNORECASE)
_WHY = re.compile(
    r"(?:is\s+)?(?:on\s+)?(?:holiday|holidays|leave|vacation|sick|ill|off|away|out)\b[,:]?\s*",
    re.IGNORECASE,
)
"""What people write before the dates of why somebody is away, which is not kept."""

_LASTING = re.compile(
    r"(?:(?P<begin>.+?)\s+)?for\s+(?P<count>[0-9]{1,3}|an?|one|two|three)\s+(?P<unit>day|week)s?",
    re.IGNORECASE,
)
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
_DAYS = {"day": 1, "week": 7}
_MOST_DAYS = 366
_SLASHED = re.compile(r"([0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?)\s*[-–—]\s*([0-9]{1,2}/.*)")
_NO_END = re.compile(r"(?:(?:i am|i['’]m|they are|they['’]re) )?back|further notice", re.IGNORECASE)
# These are told from today whatever the first date is: nobody means the morrow of next Monday.
_OF_TODAY = ("yesterday", "today", "tomorrow")


def read_dates(text: str, *, now: datetime, zone: ZoneInfo) -> tuple[date, date | None]:
    """Return the first and the last date, both included, that a text names; None: until back.

    Reads nothing (from today until back), one date (that day), `from DATE` (from then until back),
    `until DATE`, `DATE to DATE` with `until`, `till`, a dash or nothing for `to`, `1 to 5 June`,
    and `until back` for the last date. Dates are today, tomorrow, `friday`, `9 March`, `9/3`,
    `2026-03-09` and what `show_date` shows, all of `zone`; a day of the week is the first to
    come, today included.

    - The last date is read from the first on: `monday to friday` is one week, in any week, and
      `28 december to 4 january` ends in the new year.
    - A last date before the first is returned as it was typed: whether that can be is not decided
      here.
    - `for 2 weeks`, after a date or alone, counts the first day.
    - Why somebody is away may stand before it: `on holiday until friday`.

    Raises NotATime for what is no date, for a date before today, and for one more than 366 days
    ahead.
    """
    today = now.astimezone(zone).date()
    plain = _WHY.sub("", " ".join(text.split()), count=1) if _WHY.match(text.strip()) else text
    plain = _SLASHED.sub(r"\1 to \2", " ".join(plain.split()))
    lasting = _LASTING.fullmatch(plain)
    if lasting:
        since, _ = read_dates(lasting["begin"] or "today", now=now, zone=zone)
        count = lasting["count"].casefold()
        days = (_COUNTS.get(count) or int(count)) * _DAYS[lasting["unit"].casefold()]
        if days > _MOST_DAYS:
            limit = f"{_MOST_DAYS} days"
            raise NotATime(text, "too_long", {"limit": _MOST_DAYS}, limit=limit, examples=_EXAMPLES)
        return since, since + timedelta(days=max(days, 1) - 1)
    opening = _FROM.match(plain)
    dates = plain[opening.end() :] if opening else plain
    begin, *ends = _parted(_ONE_MONTH.sub(r"\1 \3 to \2 \3", dates))
    if not plain:
        return today, None
    first = _date(begin, today, zone) if begin or not ends else today
    if not ends:
        endless = opening is not None and opening.group(1).lower() == "from"
        return first, None if endless else first
    if _NO_END.fullmatch(ends[0]):
        return first, None
    return first, _last(ends[0], first, today, zone)


def _parted(dates: str) -> list[str]:
    """Return the first date and the last, if there are two: with a word between them, or none."""
    parts = _TO.split(dates, maxsplit=1)
    if len(parts) > 1 or looks_like_date(dates):
        return parts
    words = dates.replace(",", " ").split()
    for count in range(1, len(words)):
        two = [" ".join(words[:count]), " ".join(words[count:])]
        if all(map(looks_like_date, two)):
            return two
    return parts


def _last(text: str, first: date, today: date, zone: ZoneInfo) -> date:
    if text.lower() in _OF_TODAY:
        return _date(text, today, zone)
    try:
        return _date(text, first, zone)
    except NotATime as wrong:
        if wrong.reason != "past":
            raise
        return _date(text, today, zone)


def _date(text: str, since: date, zone: ZoneInfo) -> date:
    """Return the date that a text names, from `since` on."""
    if not looks_like_date(text):
        raise NotATime(text, "unreadable", {"wanted": "date"}, wanted="a date", examples=_EXAMPLES)
    midnight = reached(since, time(0), zone)
    try:
        # Noon, as no clock is put forward over it.
        return _on(parse_due, text, zone, now=midnight, closing=time(12))
    except NotATime as wrong:
        if wrong.reason == "too_long":
            limit = wrong.facts["limit"]
            more = wrong.values
            raise NotATime(text, "too_long", more, limit=limit, examples=_EXAMPLES) from None
        if wrong.reason != "past":
            raise
    gone = _on(parse_instant, f"{text} 12:00", zone, now=midnight)
    instead = "today, tomorrow or a later date"
    values: dict[str, object] = {"at": gone, "now": since, "instead": "later_date"}
    shown = {"at": show_date(gone), "now": show_date(since), "instead": instead}
    raise NotATime(text, "past", values, **shown)


def _on(read: Callable[..., datetime], text: str, zone: ZoneInfo, **details: object) -> date:
    return read(text, zone=zone, **details).astimezone(zone).date()
