"""Times and dates as people write them: in numbers, roughly, by when, in words."""

from contextlib import suppress
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.rota.dates import read_dates
from muster.times import NotATime, parse_due, parse_instant, words_of_time

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 2, 14, 10, tzinfo=UTC)


def due(text, zone=LONDON):
    return parse_due(text, now=NOW, zone=zone, closing=time(17))


@pytest.mark.parametrize(
    ("typed", "day", "wall"),
    [
        ("~09:50", "2026-03-02", "09:50"),
        ("~ 09:50", "2026-03-02", "09:50"),
        ("about 1pm", "2026-03-02", "13:00"),
        ("around 9.50", "2026-03-02", "09:50"),
        ("noon", "2026-03-02", "12:00"),
        ("midday", "2026-03-02", "12:00"),
        ("midnight", "2026-03-02", "00:00"),
        ("yesterday noon", "2026-03-01", "12:00"),
        ("25/12 noon", "2025-12-25", "12:00"),
        ("2/3 13:50", "2026-03-02", "13:50"),
        ("13:50 2/3", "2026-03-02", "13:50"),
        ("25/12/25 10:00", "2025-12-25", "10:00"),
        ("25.12.2025 10:00", "2025-12-25", "10:00"),
        ("12/25 10:00", "2025-12-25", "10:00"),
    ],
)
def test_a_past_time_is_read(typed, day, wall):
    expected = datetime.fromisoformat(f"{day}T{wall}").replace(tzinfo=LONDON)
    assert parse_instant(typed, now=NOW, zone=LONDON) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("by 3pm", "2026-03-02T15:00"),
        ("by noon", "2026-03-03T12:00"),
        ("by noon tomorrow", "2026-03-03T12:00"),
        ("before 16:00", "2026-03-02T16:00"),
        ("midnight", "2026-03-03T00:00"),
        ("end of day", "2026-03-02T17:00"),
        ("by EOD", "2026-03-02T17:00"),
        ("25/12", "2026-12-25T17:00"),
        ("12/3 14:00", "2026-03-12T14:00"),
        ("12/3/2026 at 2pm", "2026-03-12T14:00"),
    ],
)
def test_a_due_time_is_read(typed, expected):
    assert due(typed) == datetime.fromisoformat(expected).replace(tzinfo=LONDON)


@pytest.mark.parametrize("typed", ["friday midnight", "31/2", "99/99", "12/3/0000", "noon noon"])
def test_what_is_no_time_is_refused(typed):
    with pytest.raises(NotATime):
        due(typed)


def test_where_some_write_the_month_first_a_date_that_may_be_two_is_asked_about():
    new_york = ZoneInfo("America/New_York")
    with pytest.raises(NotATime) as caught:
        due("3/12", new_york)
    assert caught.value.reason == "ambiguous"
    assert caught.value.facts == {"first": "Thu 12 March 2026", "second": "Thu 3 December 2026"}
    assert due("25/12", new_york).date() == due("12/25", new_york).date() == date(2026, 12, 25)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2026-06-01 2026-06-02", date(2026, 6, 1), date(2026, 6, 2)),
        ("2026-06-01, 2026-06-02", date(2026, 6, 1), date(2026, 6, 2)),
        ("25/12 to 26/12", date(2026, 12, 25), date(2026, 12, 26)),
        ("25/12 26/12", date(2026, 12, 25), date(2026, 12, 26)),
        ("1 to 5 June", date(2026, 6, 1), date(2026, 6, 5)),
        ("1st–5th june", date(2026, 6, 1), date(2026, 6, 5)),
        ("9 March 10 March", date(2026, 3, 9), date(2026, 3, 10)),
        ("tomorrow friday", date(2026, 3, 3), date(2026, 3, 6)),
    ],
)
def test_two_dates_are_the_first_and_the_last_day(typed, first, last):
    assert read_dates(typed, now=NOW, zone=LONDON) == (first, last)


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("by 3pm the router", 2),
        ("~14:05 the router", 1),
        ("25/12 noon the router", 2),
        ("noon the router", 1),
        ("about the router", 0),
        ("by the router", 0),
    ],
)
def test_the_words_of_a_time_are_told_from_the_text_after_it(words, count):
    assert words_of_time(words.split()) == count


@given(st.dates(date(2026, 3, 3), date(2027, 2, 28)))
def test_any_date_in_numbers_is_that_day(day):
    for typed in (f"{day.day}/{day.month}/{day.year}", f"{day:%d.%m.%Y}", f"by {day:%d/%m/%Y}"):
        assert due(typed).astimezone(LONDON).date() == day


@given(st.text(alphabet="0123456789/.~: abpmnoyt", max_size=20))
def test_whatever_is_typed_is_read_or_refused(text):
    for read in (due, lambda typed: parse_instant(typed, now=NOW, zone=LONDON)):
        with suppress(NotATime):
            assert read(text).tzinfo is UTC


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("half past 11", "11:30"),
        ("half 11", "11:30"),
        ("half past eleven", "11:30"),
        ("quarter to 12", "11:45"),
        ("a quarter past 2", "14:15"),
        ("twenty past three", "15:20"),
        ("11 o'clock", "11:00"),
        ("eleven o’clock", "11:00"),
        ("by half past 3", "15:30"),
        ("half past 9pm", "21:30"),
        ("half past 14", "14:30"),
        ("tonight at 8", "20:00"),
        ("tonight 8:30", "20:30"),
        ("9:30 tonight", "21:30"),
        ("tonight half past 7", "19:30"),
        ("this evening 7pm", "19:00"),
    ],
)
def test_a_time_as_it_is_said_is_due_when_it_comes_next(typed, due):
    now = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
    found = parse_due(typed, now=now, zone=LONDON, closing=time(17))
    assert f"{found:%Y-%m-%d %H:%M}" == f"2026-03-02 {due}"
    assert words_of_time([*typed.split(), "apps", "fail"]) == len(typed.split())


def test_a_time_as_it_is_said_has_passed_when_it_was_last():
    now = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
    for typed, at in (("half past 9", "09:30"), ("quarter to 3", "02:45")):
        assert f"{parse_instant(typed, now=now, zone=LONDON):%H:%M}" == at


@pytest.mark.parametrize("typed", ["tonight", "tomorrow morning", "friday afternoon"])
def test_a_part_of_a_day_is_no_time_and_no_text(typed):
    now = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
    with pytest.raises(NotATime):
        parse_due(typed, now=now, zone=LONDON, closing=time(17))
    assert words_of_time([*typed.split(), "apps"]) in (0, len(typed.split()))
