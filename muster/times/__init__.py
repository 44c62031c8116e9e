"""Reading the times people type, and showing instants to people.

Everything here is a pure function: the present is the argument `now`. Instants are aware datetimes,
returned in UTC; wall times (`datetime.time`) and dates belong to the zone they are given with. What
cannot be read is refused with `NotATime`, whatever was typed.

The rules for wall times that the clocks skip or repeat follow PEP 495 (`fold`).
"""

from muster.times.formatting import (
    WorkingTime,
    show_clock,
    show_date,
    show_day,
    show_duration,
    show_time,
)
from muster.times.instants import in_utc, reached
from muster.times.misreadings import LONGEST, LONGEST_TEXT, NotATime, Reason
from muster.times.parsing import parse_due, parse_duration, parse_end, parse_instant
from muster.times.tokens import (
    looks_like_date,
    looks_like_time,
    looks_like_zone_word,
    words_of_time,
)

__all__ = [
    "LONGEST",
    "LONGEST_TEXT",
    "NotATime",
    "Reason",
    "WorkingTime",
    "in_utc",
    "looks_like_date",
    "looks_like_time",
    "looks_like_zone_word",
    "parse_due",
    "parse_duration",
    "parse_end",
    "parse_instant",
    "reached",
    "show_clock",
    "show_date",
    "show_day",
    "show_duration",
    "show_time",
    "words_of_time",
]
