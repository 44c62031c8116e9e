"""Ends: what `--until` takes beside `--from`, said in examples on a Friday afternoon in London."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from muster.times import NotATime, parse_end

LONDON = ZoneInfo("Europe/London")
FRIDAY = "2026-03-06 16:00"


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=LONDON).astimezone(UTC)


def end(text, start, now=FRIDAY):
    return parse_end(text, start=at(start), now=at(now), zone=LONDON, closing=time(17))


@pytest.mark.parametrize(
    ("start", "text", "ends"),
    [
        ("2026-03-07 09:00", "11:00", "2026-03-07 11:00"),
        ("2026-03-07 09:00", "2h", "2026-03-07 11:00"),
        ("2026-03-07 22:00", "6:00", "2026-03-08 06:00"),
        ("2026-03-07 09:00", "tomorrow 11:00", "2026-03-07 11:00"),
        ("2026-03-07 09:00", "sat 11:00", "2026-03-07 11:00"),
        ("2026-03-09 22:00", "tuesday 6:00", "2026-03-10 06:00"),
        ("2026-04-20 09:00", "mon 11:00", "2026-04-20 11:00"),
        ("2026-03-07 09:00", "2026-03-08 9:00", "2026-03-08 09:00"),
        ("2026-03-28 23:00", "sunday 3:00", "2026-03-29 03:00"),
    ],
)
def test_an_end_is_that_of_what_begins_then(start, text, ends):
    assert end(text, start) == at(ends)


@pytest.mark.parametrize("text", ["sat 8:00", "2026-03-07 8:00", "today 17:00", "7 March 8:00"])
def test_an_end_that_names_a_day_before_the_start_is_not_taken_for_a_later_one(text):
    assert end(text, "2026-03-07 09:00") < at("2026-03-07 09:00")


@pytest.mark.parametrize("text", ["fri 15:00", "today 15:00", "2026-03-06 15:00"])
def test_what_has_begun_does_not_end_in_the_past(text):
    with pytest.raises(NotATime):
        end(text, "2026-03-06 14:00")


def test_a_time_alone_comes_after_now_once_it_has_begun():
    assert end("15:00", "2026-03-06 14:00") == at("2026-03-07 15:00")
    assert end("1h", "2026-03-06 14:00") == at("2026-03-06 17:00")
