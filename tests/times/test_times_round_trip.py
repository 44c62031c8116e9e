"""What the bot shows can be typed back to it, to the minute, across every change of the clocks."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given, settings
from hypothesis import strategies as st

from muster.times import NotATime, parse_due, parse_instant, show_clock, show_time

MINUTE = timedelta(minutes=1)
KEYS = (
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "America/Sao_Paulo",
    "Africa/Cairo",
    "America/Scoresbysund",
    "Atlantic/Azores",
    "UTC",
)
FIRST = datetime(2019, 3, 1, tzinfo=UTC)


def changes(zone):
    """Return the hours of three years before which a clock changed; no two are in one day."""
    days = [FIRST + timedelta(days=n) for n in range(3 * 366)]
    changed = [day for day in days if offset(day, zone) != offset(day + timedelta(days=1), zone)]
    hours = [day + timedelta(hours=n) for day in changed for n in range(1, 25)]
    return [at for at in hours if offset(at, zone) != offset(at - timedelta(hours=1), zone)]


def offset(instant, zone):
    return instant.astimezone(zone).utcoffset()


CHANGES = {key: changes(ZoneInfo(key)) for key in KEYS}


@st.composite
def moments(draw):
    """A zone, a present, and an instant of the eleven hours before it."""
    key = draw(st.sampled_from(KEYS))
    anywhere = st.timedeltas(timedelta(0), timedelta(days=365 * 11)).map(
        lambda after: FIRST + after
    )
    if CHANGES[key]:
        near = st.builds(
            lambda change, after: change + after,
            st.sampled_from(CHANGES[key]),
            st.timedeltas(timedelta(hours=-1), timedelta(hours=14)),
        )
        anywhere = near | anywhere
    now = draw(anywhere)
    ago = draw(st.timedeltas(timedelta(0), timedelta(hours=11)))
    return ZoneInfo(key), now, now - ago


def minute_of(instant):
    return instant.replace(second=0, microsecond=0)


@settings(max_examples=300, deadline=None)
@given(moments())
def test_a_time_with_its_zone_is_read_as_the_instant_it_was(moment):
    zone, now, instant = moment
    assert parse_instant(show_time(instant, zone), now=now, zone=zone) == minute_of(instant)


@settings(max_examples=300, deadline=None)
@given(moments())
def test_so_is_a_time_with_its_zone_and_date(moment):
    zone, now, instant = moment
    shown = show_time(instant, zone, now=now)
    assert parse_instant(shown, now=now, zone=zone) == minute_of(instant)


@settings(max_examples=300, deadline=None)
@given(moments(), st.timedeltas(timedelta(0), timedelta(days=180)))
def test_so_is_one_of_the_last_half_year(moment, more):
    zone, now, instant = moment
    instant -= more
    shown = show_time(instant, zone, now=now)
    assert parse_instant(shown, now=now, zone=zone) == minute_of(instant)


@settings(max_examples=300, deadline=None)
@given(moments())
def test_a_time_alone_is_the_instant_it_was_or_is_asked_about(moment):
    zone, now, instant = moment
    assert minute_of(instant) in readings(show_clock(instant, zone), now, zone)


def readings(text, now, zone):
    """The instant that is read, or the two that a refusal offers."""
    try:
        return [parse_instant(text, now=now, zone=zone)]
    except NotATime as refusal:
        offered = (refusal.facts["first"], refusal.facts["second"])
        return [parse_instant(each, now=now, zone=zone) for each in offered]


@settings(max_examples=300, deadline=None)
@example(
    (
        ZoneInfo("America/Scoresbysund"),
        datetime(2019, 10, 27, 0, 0, tzinfo=UTC),
        datetime(2019, 10, 27, 0, 0, tzinfo=UTC),
    ),
    timedelta(days=1, seconds=60),
)
@given(moments(), st.timedeltas(2 * MINUTE, timedelta(days=180)))
def test_a_due_time_is_read_as_it_is_shown(moment, ahead):
    zone, now, _ = moment
    due = minute_of(now + ahead)
    shown = show_time(due, zone, now=now)
    closing = datetime(2026, 1, 1, 17, tzinfo=UTC).time()
    read = parse_due(shown, now=now, zone=zone, closing=closing)
    assert read == due
