"""Working hours against a reference that walks from minute to minute and looks at the wall."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import holidays
from hypothesis import example, given, settings
from hypothesis import strategies as st

from muster.times.hours import Hours

MINUTE = timedelta(minutes=1)
CALENDARS = {
    "Europe/London": ("GB", "ENG"),
    "America/New_York": ("US", "NY"),
    "Australia/Lord_Howe": ("AU", "NSW"),
    "Asia/Kolkata": ("IN", "KA"),
}
# Their clocks change at midnight, so that a day begins late or ends twice.
AT_MIDNIGHT = ("Africa/Cairo", "America/Scoresbysund", "Asia/Beirut")
YEARS = range(2019, 2031)
FIRST = datetime(2019, 1, 3, tzinfo=UTC)
LAST = datetime(2030, 12, 10, tzinfo=UTC)

# Days on which something is moved, added, or of another length.
AWKWARD = [
    date(2020, 5, 8),
    date(2022, 6, 2),
    date(2022, 9, 19),
    date(2023, 5, 8),
    date(2021, 12, 27),
    date(2024, 2, 29),
    date(2026, 12, 25),
    date(2027, 1, 1),
]


@cache
def changes(zone):
    """Return the hours, in UTC, before which the clocks of a zone change."""
    first = datetime(YEARS[0], 1, 1, tzinfo=UTC)
    hours = (first + timedelta(hours=n) for n in range(len(YEARS) * 8766))
    offsets = [(hour, hour.astimezone(ZoneInfo(zone)).utcoffset()) for hour in hours]
    return [b[0] for a, b in pairwise(offsets) if a[1] != b[1]]


@cache
def public_holidays(country, subdivision):
    return frozenset(holidays.country_holidays(country, subdivision, years=YEARS))


def is_worked(hours, day):
    if day in hours.worked:
        return True
    off = public_holidays(hours.country, hours.subdivision) if hours.country else frozenset()
    return day.weekday() in hours.days and day not in off and day not in hours.extra


def open_on_the_wall(hours, minute):
    """What anybody would say who looks at the calendar and at the clock."""
    local = minute.astimezone(hours.zone)
    return is_worked(hours, local.date()) and hours.opens <= local.time() < hours.closes


@cache
def first_minute_reaching(wall, zone):
    minute = wall.replace(tzinfo=UTC) - timedelta(hours=15)
    while minute.astimezone(zone).replace(tzinfo=None) < wall:
        minute += MINUTE
    return minute


def open_once_reached(hours, minute):
    """The same, but a day's hours that have begun or ended do not begin or end again."""
    near = minute.astimezone(hours.zone).date()
    return any(
        first_minute_reaching(datetime.combine(day, hours.opens), hours.zone)
        <= minute
        < first_minute_reaching(datetime.combine(day, hours.closes), hours.zone)
        for day in (near - timedelta(days=1), near, near + timedelta(days=1))
        if is_worked(hours, day)
    )


def check(hours, is_open, start, minutes, wanted):
    """Compare every answer about the `minutes` after `start` with what the reference says."""
    walk = [start + n * MINUTE for n in range(minutes + 1)]
    opens = [is_open(hours, minute) for minute in walk]
    end = walk[-1]

    assert hours.is_open(start) == opens[0]
    assert hours.is_open(end) == opens[-1]

    worked = sum(opens[:-1])
    assert hours.working_between(start, end) == worked * MINUTE
    assert hours.working_between(end, start) == -worked * MINUTE

    turns = [(walk[n], opens[n]) for n in range(1, len(walk)) if opens[n] != opens[n - 1]]
    assert hours.crosses_boundary(start, end) == [
        (instant, "opening" if opened else "closing") for instant, opened in turns
    ]
    openings = [instant for instant, opened in turns if opened]
    closings = [instant for instant, opened in turns if not opened]
    if openings:
        assert hours.next_opening(start) == openings[0]
    else:
        assert hours.next_opening(start) > end
    if closings:
        assert hours.next_closing(start) == closings[0]
    else:
        assert hours.next_closing(start) > end

    due = None
    left = wanted
    for minute, opened in zip(walk, opens, strict=True):
        if opened and left == 0:
            due = minute
            break
        left -= opened
        if left == 0 and opened:
            due = minute + MINUTE
            break
    answer = hours.add_working(start, wanted * MINUTE)
    if due is None:
        assert answer > end
    else:
        assert answer == due


def walls(first, last):
    return st.tuples(st.integers(first, last), st.integers(first, last)).filter(
        lambda pair: pair[0] < pair[1]
    )


def wall(minutes):
    return time(minutes // 60, minutes % 60)


@st.composite
def instants(draw, zone):
    near = st.sampled_from(AWKWARD).map(
        lambda day: datetime.combine(day, time(12), ZoneInfo(zone)).astimezone(UTC)
    )
    if changes(zone):
        near = near | st.sampled_from(changes(zone))
    around = st.builds(
        lambda instant, minutes: instant + minutes * MINUTE, near, st.integers(-4000, 4000)
    )
    minutes = (LAST - FIRST) // MINUTE
    anywhere = st.integers(0, minutes).map(lambda n: FIRST + n * MINUTE)
    return draw(around | anywhere)


days_worked = st.just(frozenset(range(5))) | st.frozensets(st.integers(0, 6), min_size=1)
awkward_days = st.frozensets(st.sampled_from(AWKWARD), max_size=2)


@settings(max_examples=150, deadline=None)
@given(data=st.data(), zone=st.sampled_from(list(CALENDARS)))
def test_daytime_hours_are_what_the_wall_says(data, zone):
    # Of a quarter of an hour at least, or the minutes wanted would take more than ten years.
    wide = walls(4 * 60, 23 * 60 + 59).filter(lambda pair: pair[1] - pair[0] >= 15)
    opens, closes = data.draw(wide)
    extra = data.draw(awkward_days)
    hours = Hours(
        ZoneInfo(zone),
        data.draw(days_worked),
        wall(opens),
        wall(closes),
        *CALENDARS[zone],
        extra=extra,
        worked=data.draw(awkward_days) - extra,
    )
    start = data.draw(instants(zone))
    minutes = data.draw(st.integers(0, 5 * 1440))
    check(hours, open_on_the_wall, start, minutes, data.draw(st.integers(0, 3000)))


@settings(max_examples=150, deadline=None)
@given(data=st.data(), zone=st.sampled_from([*CALENDARS, *AT_MIDNIGHT]))
def test_hours_that_straddle_a_clock_change_are_counted_once(data, zone):
    opens, closes = data.draw(walls(0, 4 * 60) | walls(22 * 60, 23 * 60 + 59) | walls(0, 1439))
    hours = Hours(ZoneInfo(zone), frozenset(range(7)), wall(opens), wall(closes))
    change = data.draw(st.sampled_from(changes(zone) or [datetime(2026, 3, 29, tzinfo=UTC)]))
    start = change + data.draw(st.integers(-1500, 300)) * MINUTE
    minutes = data.draw(st.integers(0, 2000))
    check(hours, open_once_reached, start, minutes, data.draw(st.integers(0, 600)))


zones = st.sampled_from([*CALENDARS, *AT_MIDNIGHT])
lengths = st.timedeltas(timedelta(0), timedelta(days=5))


@st.composite
def any_hours(draw):
    zone = draw(zones)
    opens, closes = draw(walls(0, 1439).filter(lambda pair: pair[1] - pair[0] >= 60))
    calendar = CALENDARS.get(zone, (None, None)) if draw(st.booleans()) else (None, None)
    return Hours(ZoneInfo(zone), draw(days_worked), wall(opens), wall(closes), *calendar)


DAYTIME = Hours(ZoneInfo("Europe/London"), frozenset(range(5)), time(9), time(17), "GB", "ENG")
any_instant = st.timedeltas(timedelta(0), LAST - FIRST).map(lambda after: FIRST + after)


@settings(max_examples=200, deadline=None)
@given(hours=any_hours(), start=any_instant, length=st.timedeltas(timedelta(0), timedelta(days=2)))
def test_what_is_added_is_what_lies_between(hours, start, length):
    due = hours.add_working(start, length)
    assert hours.working_between(start, due) == length
    assert due >= start


@settings(max_examples=200, deadline=None)
@given(hours=any_hours(), start=any_instant, first=lengths, second=lengths)
def test_working_time_adds_up(hours, start, first, second):
    middle, end = start + first, start + first + second
    assert hours.working_between(start, end) == hours.working_between(
        start, middle
    ) + hours.working_between(middle, end)
    assert hours.crosses_boundary(start, end) == hours.crosses_boundary(
        start, middle
    ) + hours.crosses_boundary(middle, end)


@settings(max_examples=100, deadline=None)
@given(hours=any_hours(), start=any_instant, length=st.timedeltas(timedelta(0), timedelta(400)))
# From noon to noon of the first and the last working day of months.
@example(DAYTIME, datetime(2026, 4, 1, 12, tzinfo=UTC), timedelta(days=121))
def test_the_working_time_of_months_is_that_of_their_weeks(hours, start, length):
    end = start + length
    cuts = [start + n * timedelta(weeks=1) for n in range(length // timedelta(weeks=1) + 1)]
    weeks = [hours.working_between(a, b) for a, b in pairwise([*cuts, end])]
    assert hours.working_between(start, end) == sum(weeks, timedelta(0))


@settings(max_examples=200, deadline=None)
@given(hours=any_hours(), start=any_instant, n=st.integers(0, 10))
def test_a_business_day_later_is_on_that_working_day_and_within_its_hours(hours, start, n):
    begun = hours.add_working(start, timedelta(0))
    due = hours.add_business_days(start, n)
    assert begun <= due
    if n:
        begun_on = begun.astimezone(hours.zone).date()
        day = hours.next_working_day(begun_on, n)
        days_on = [begun_on + timedelta(days=k) for k in range(1, (day - begun_on).days + 1)]
        assert sum(is_worked(hours, each) for each in days_on) == n
        assert hours.opening_of(day) <= due <= hours.closing_of(day)
