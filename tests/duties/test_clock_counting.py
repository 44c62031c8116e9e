"""An incident's clock against a reference that walks from minute to minute."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from muster.incidents.clocks import IncidentClock
from muster.playbook.vocabulary import Counting
from muster.times.hours import Hours
from muster.times.spans import Span
from tests.conftest import load

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
LONDON = load("govuk-paas").office_hours
# At night, so that both clock changes of the zone fall into working hours.
NIGHTS = Hours(
    zone=ZoneInfo("Europe/London"),
    days=frozenset(range(7)),
    opens=LONDON.opens.replace(hour=0),
    closes=LONDON.closes.replace(hour=4),
)
# Around a weekend, Easter 2026 and both changes of the clocks.
STARTS = [
    date(2026, 3, 5),
    date(2026, 3, 26),
    date(2026, 4, 1),
    date(2026, 10, 22),
]


def working_minute(hours, minute):
    local = minute.astimezone(hours.zone)
    return hours.is_working_day(local.date()) and hours.opens <= local.time() < hours.closes


def counts(clock, minute):
    """Whether the minute that begins then is counted; a clock that has gone back counts twice."""
    if any(
        span.start <= minute and (not span.end or minute < span.end) for span in clock.suspended
    ):
        return False
    return clock.counting is Counting.ELAPSED or working_minute(clock.hours, minute)


def slowly_between(clock, start, end):
    minutes = range((end - start) // MINUTE)
    return sum(counts(clock, start + n * MINUTE) for n in minutes) * MINUTE


def slowly_after(clock, start, length):
    minute = start
    while length:
        length -= MINUTE if counts(clock, minute) else timedelta(0)
        minute += MINUTE
    return minute


@st.composite
def suspensions(draw, first):
    """Some spans that have ended, in any order: they may touch, overlap or last no time at all."""
    spans = draw(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 40)), max_size=4))
    return tuple(
        Span(first + n * timedelta(minutes=43), first + n * timedelta(minutes=43) + m * 5 * MINUTE)
        for n, m in spans
    )


@st.composite
def clocks(draw):
    day = draw(st.sampled_from(STARTS))
    first = datetime(day.year, day.month, day.day, 14, tzinfo=UTC)
    hours = draw(st.sampled_from([LONDON, NIGHTS]))
    clock = IncidentClock(draw(st.sampled_from(Counting)), hours, draw(suspensions(first)))
    return clock, first + draw(st.integers(0, 60 * 60)) * MINUTE


FRIDAY = datetime(2026, 3, 6, 16, tzinfo=UTC)


@settings(max_examples=150, deadline=None)
@given(clocks(), st.integers(1, 12 * 60))
@example((IncidentClock(Counting.WORKING, LONDON, (Span(FRIDAY, FRIDAY),)), FRIDAY - MINUTE), 61)
def test_what_is_due_is_due_when_that_much_has_been_counted(clock_and_start, minutes):
    clock, start = clock_and_start
    length = minutes * MINUTE
    assert clock.after(start, length) == slowly_after(clock, start, length)


@settings(max_examples=150, deadline=None)
@given(clocks(), st.integers(0, 4 * 24 * 60))
def test_what_has_passed_is_what_was_counted(clock_and_start, minutes):
    clock, start = clock_and_start
    end = start + minutes * MINUTE
    assert clock.between(start, end) == slowly_between(clock, start, end)


@settings(max_examples=60, deadline=None)
@given(clocks(), st.integers(1, 3))
def test_a_business_day_is_a_days_work_however_often_it_was_interrupted(clock_and_start, days):
    clock, start = clock_and_start
    if clock.hours is NIGHTS:
        clock = IncidentClock(clock.counting, LONDON, clock.suspended)
    due = clock.after(start, days * DAY)
    a_day = timedelta(hours=8) if clock.counting is Counting.WORKING else DAY
    assert slowly_between(clock, start, due) == days * a_day


def at(day, hour, minute=0, month=3):
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        (at(6, 16), 1, at(9, 16)),
        (at(7, 12), 1, at(10, 9)),
        (at(2, 15, month=4), 1, at(7, 15, month=4)),
        (at(27, 16), 1, at(30, 15)),
        (at(23, 15, month=10), 1, at(26, 16, month=10)),
    ],
    ids=["weekend", "raised on Saturday", "Easter", "clocks go forward", "clocks go back"],
)
def test_a_business_day_ends_at_the_same_time_of_day(start, days, due):
    assert IncidentClock(Counting.WORKING, LONDON).after(start, days * DAY) == due


def test_a_day_of_elapsed_time_is_24_hours():
    clock = IncidentClock(Counting.ELAPSED, LONDON)
    assert clock.after(at(6, 16), DAY) == at(7, 16)


def test_a_suspension_that_goes_on_is_not_foreseen_but_does_not_count():
    clock = IncidentClock(Counting.WORKING, LONDON, (Span(at(3, 10)),))
    assert clock.after(at(3, 9, 30), timedelta(hours=1)) == at(3, 10, 30)
    assert clock.between(at(3, 9, 30), at(3, 12)) == timedelta(minutes=30)


def test_nothing_has_passed_where_all_of_it_was_suspended():
    clock = IncidentClock(Counting.ELAPSED, LONDON, (Span(at(3, 10), at(3, 12)),))
    assert clock.between(at(3, 10, 30), at(3, 11)) == timedelta(0)


@pytest.mark.parametrize("counting", Counting)
def test_what_was_due_as_the_suspension_began_stays_due_then(counting):
    clock = IncidentClock(counting, LONDON, (Span(at(3, 10), at(3, 12)),))
    assert clock.after(at(3, 9), timedelta(hours=1)) == at(3, 10)


def test_a_suspension_out_of_hours_moves_nothing_that_is_due_at_closing():
    clock = IncidentClock(Counting.WORKING, LONDON, (Span(at(7, 10), at(8, 10)),))
    assert clock.after(at(7, 9), timedelta(hours=8)) == at(9, 17)


def test_suspensions_that_overlap_are_counted_once():
    spans = (Span(at(3, 10), at(3, 11)), Span(at(3, 9, 30), at(3, 12)))
    clock = IncidentClock(Counting.ELAPSED, LONDON, spans)
    assert clock.after(at(3, 9), timedelta(hours=1)) == at(3, 12, 30)
    assert clock.between(at(3, 9), at(3, 13)) == timedelta(minutes=90)
