"""Instants, dates and lengths of time as people are shown them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.times import show_clock, show_date, show_duration, show_time

LONDON = ZoneInfo("Europe/London")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("Europe/London", "14:05 BST"),
        ("UTC", "13:05 UTC"),
        ("America/New_York", "09:05 EDT"),
        ("Asia/Kolkata", "18:35 IST"),
        ("Asia/Kathmandu", "18:50 UTC+05:45"),
        ("America/Sao_Paulo", "10:05 UTC-03:00"),
        ("Australia/Lord_Howe", "23:35 UTC+10:30"),
        ("Pacific/Marquesas", "03:35 UTC-09:30"),
        ("Atlantic/Azores", "13:05 UTC"),
    ],
)
def test_the_zone_is_always_named(zone, shown):
    assert show_time(utc("2026-07-02 13:05:59"), ZoneInfo(zone)) == shown


def test_the_date_is_named_when_it_is_not_the_one_now():
    now = utc("2026-03-02 14:10")
    assert show_time(utc("2026-03-02 00:00"), LONDON, now=now) == "00:00 GMT"
    assert show_time(utc("2026-03-01 23:59"), LONDON, now=now) == "23:59 GMT on Sun 1 March"
    assert show_time(utc("2026-03-03 00:00"), LONDON, now=now) == "00:00 GMT on Tue 3 March"
    assert (
        show_time(utc("2025-12-31 23:59"), LONDON, now=now) == "23:59 GMT on Wed 31 December 2025"
    )


def test_the_date_is_that_of_the_zone():
    late = utc("2026-07-02 23:30")
    assert show_time(late, LONDON, now=utc("2026-07-03 08:00")) == "00:30 BST"
    assert show_time(late, LONDON, now=utc("2026-07-02 22:00")) == "00:30 BST on Fri 3 July"


def test_instants_of_any_zone_are_shown_in_the_one_asked_for():
    kolkata = utc("2026-03-02 14:05").astimezone(ZoneInfo("Asia/Kolkata"))
    assert show_time(kolkata, LONDON) == "14:05 GMT"
    assert show_clock(kolkata, LONDON) == "14:05"


def test_the_clock_alone_is_rounded_down():
    assert show_clock(utc("2026-03-02 14:05:59.999999"), LONDON) == "14:05"


def test_naive_instants_are_refused():
    naive = datetime(2026, 3, 2)  # noqa: DTZ001 - it is what is being refused
    with pytest.raises(ValueError, match="needs a zone"):
        show_time(naive, LONDON)
    with pytest.raises(ValueError, match="needs a zone"):
        show_time(utc("2026-03-02 14:05"), LONDON, now=naive)
    with pytest.raises(ValueError, match="needs a zone"):
        show_clock(naive, LONDON)


def test_a_date_is_shown_with_its_day_and_year():
    assert show_date(date(2026, 3, 2)) == "Mon 2 March 2026"
    assert show_date(date(2024, 2, 29)) == "Thu 29 February 2024"


@pytest.mark.parametrize(
    ("length", "shown"),
    [
        (timedelta(0), "less than a minute"),
        (timedelta(seconds=59, microseconds=999999), "less than a minute"),
        (MINUTE, "1 minute"),
        (20 * MINUTE, "20 minutes"),
        (HOUR, "1 hour"),
        (HOUR + timedelta(seconds=59), "1 hour"),
        (90 * MINUTE, "1 hour 30 minutes"),
        (2 * HOUR + MINUTE, "2 hours 1 minute"),
        (DAY, "1 day"),
        (DAY + 5 * MINUTE, "1 day"),
        (2 * DAY + 3 * HOUR + 59 * MINUTE, "2 days 3 hours"),
        (400 * DAY + HOUR, "400 days 1 hour"),
    ],
)
def test_lengths_of_time_are_two_units_at_most_rounded_down(length, shown):
    assert show_duration(length) == shown


@given(st.timedeltas(max_value=timedelta(0)))
def test_less_than_nothing_is_less_than_a_minute(length):
    assert show_duration(length) == "less than a minute"
