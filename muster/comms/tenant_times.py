"""Words for tenants: a time as they read it, and what was typed as a sentence.

Source: the public GOV.UK style guidance on times and dates: "5pm", "9:20am", "midday".
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from muster.times.formatting import DAYS, MONTHS

_MINUTE = timedelta(minutes=1)
_ROUND = timedelta(minutes=5)


def rounded(instant: datetime, now: datetime) -> datetime:
    """Return an instant to five minutes: the last before it, or the next where that has passed."""
    past = timedelta(minutes=instant.minute % 5, seconds=instant.second)
    past += timedelta(microseconds=instant.microsecond)
    earlier = instant - past
    return earlier if not past or earlier > now + _MINUTE or instant <= now else earlier + _ROUND


def promise(instant: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Return an instant as a promise reads: "3:40pm today", "9:20am on Monday 9 March".

    It is rounded down to the minute. Midnight belongs to no day that everybody agrees on, so it is
    the minute before.
    """
    local = promised_wall(instant, zone)
    today = now.astimezone(zone).date()
    if local.date() == today:
        return f"{_clock(local)} today"
    day = f"{DAYS[local.weekday()]} {local.day} {MONTHS[local.month - 1]}"
    year = f" {local.year}" if local.year != today.year else ""
    return f"{_clock(local)} on {day}{year}"


def promised_wall(instant: datetime, zone: ZoneInfo) -> datetime:
    """Return the local time that is promised for an instant: midnight is the minute before."""
    local = instant.astimezone(zone)
    if (local.hour, local.minute) == (0, 0):
        return (instant - _MINUTE).astimezone(zone)
    return local


def _clock(local: datetime) -> str:
    if (local.hour, local.minute) == (12, 0):
        return "midday"
    minutes = f":{local.minute:02}" if local.minute else ""
    return f"{(local.hour - 1) % 12 + 1}{minutes}{'am' if local.hour < 12 else 'pm'}"


def sentence(text: str) -> str:
    """Return what somebody typed as a sentence: with a capital and a full stop where they lack.

    Nothing else of it changes. The first word keeps its letters unless it is a plain one.
    """
    stripped = text.strip()
    if not stripped:
        return ""
    first = stripped.split(maxsplit=1)[:1]
    if first and first[0].isascii() and first[0].isalpha() and first[0].islower():
        stripped = stripped[0].upper() + stripped[1:]
    return stripped if stripped[-1] in ".!?…:)" else f"{stripped}."
