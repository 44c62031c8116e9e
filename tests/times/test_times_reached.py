"""The instant at which a wall time has been reached, also when the clocks skip or repeat it."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.times import reached

MINUTE = timedelta(minutes=1)

# The local day of a change, in zones of every kind of change.
CHANGES = [
    ("Europe/London", date(2026, 3, 29)),
    ("Europe/London", date(2026, 10, 25)),
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Africa/Cairo", date(2026, 4, 24)),
    ("Africa/Cairo", date(2026, 10, 29)),
    ("America/Scoresbysund", date(2026, 3, 28)),
    ("America/Scoresbysund", date(2026, 10, 24)),
    ("America/St_Johns", date(2010, 11, 7)),
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Asia/Kolkata", date(2026, 3, 29)),
]


@pytest.mark.parametrize(
    ("wall", "instant"),
    [
        (time(0, 59), datetime(2026, 3, 29, 0, 59, tzinfo=UTC)),
        (time(1, 0), datetime(2026, 3, 29, 1, tzinfo=UTC)),
        (time(1, 30), datetime(2026, 3, 29, 1, tzinfo=UTC)),
        (time(1, 59, 59, 999999), datetime(2026, 3, 29, 1, tzinfo=UTC)),
        (time(2, 0), datetime(2026, 3, 29, 1, tzinfo=UTC)),
    ],
)
def test_a_skipped_wall_time_is_reached_when_the_clocks_jump_over_it(wall, instant):
    assert reached(date(2026, 3, 29), wall, ZoneInfo("Europe/London")) == instant


def test_a_doubled_wall_time_is_reached_the_first_time():
    half_past_one = reached(date(2026, 10, 25), time(1, 30), ZoneInfo("Europe/London"))
    assert half_past_one == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    second = reached(date(2026, 10, 25), time(1, 30, fold=1), ZoneInfo("Europe/London"))
    assert second == half_past_one


def test_a_day_that_never_was_is_over_when_it_begins():
    apia = ZoneInfo("Pacific/Apia")
    no_day = date(2011, 12, 30)
    assert reached(no_day, time(0), apia) == reached(no_day, time(23, 59), apia)


@settings(max_examples=100, deadline=None)
@given(change=st.sampled_from(CHANGES), minutes=st.integers(-1440, 2 * 1440))
def test_it_is_the_first_minute_at_which_the_clock_shows_as_much(change, minutes):
    zone = ZoneInfo(change[0])
    local = datetime.combine(change[1], time(0)) + minutes * MINUTE
    minute = local.replace(tzinfo=UTC) - timedelta(hours=39)
    while minute.astimezone(zone).replace(tzinfo=None) < local:
        minute += MINUTE
    assert reached(local.date(), local.time(), zone) == minute


@settings(max_examples=200, deadline=None)
@given(change=st.sampled_from(CHANGES), walls=st.tuples(st.times(), st.times()))
def test_a_later_wall_time_is_never_reached_earlier(change, walls):
    zone, day = ZoneInfo(change[0]), change[1]
    assert reached(day, min(walls), zone) <= reached(day, max(walls), zone)
    assert reached(day, max(walls), zone) <= reached(day + timedelta(days=1), time(0), zone)
