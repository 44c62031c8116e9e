"""Due times: what `--due` takes, said in examples on a Monday afternoon in London."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from muster.times import NotATime, parse_due

LONDON = ZoneInfo("Europe/London")
MONDAY = "2026-03-02 14:10"


def at(text, zone=LONDON):
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def read(text, now=MONDAY, zone=LONDON, closing=time(17)):
    return parse_due(text, now=at(now, zone), zone=zone, closing=closing)


def refused(text, now=MONDAY, zone=LONDON):
    with pytest.raises(NotATime) as refusal:
        read(text, now, zone)
    return refusal.value


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("17:00", "2026-03-02 17:00"),
        ("5pm", "2026-03-02 17:00"),
        ("1700", "2026-03-02 17:00"),
        ("14:10", "2026-03-03 14:10"),
        ("9am", "2026-03-03 09:00"),
        ("today", "2026-03-02 17:00"),
        ("today 16:00", "2026-03-02 16:00"),
        ("tomorrow", "2026-03-03 17:00"),
        ("tomorrow 10:00", "2026-03-03 10:00"),
        ("10:00 tomorrow", "2026-03-03 10:00"),
        ("friday", "2026-03-06 17:00"),
        ("Fri", "2026-03-06 17:00"),
        ("this friday", "2026-03-06 17:00"),
        ("friday 14:00", "2026-03-06 14:00"),
        ("friday at 2pm", "2026-03-06 14:00"),
        ("monday", "2026-03-02 17:00"),
        ("monday 14:00", "2026-03-09 14:00"),
        ("sunday", "2026-03-08 17:00"),
        ("2026-03-05", "2026-03-05 17:00"),
        ("2026-03-05 10:00", "2026-03-05 10:00"),
        ("2026-03-05T10:00", "2026-03-05 10:00"),
        ("5 March", "2026-03-05 17:00"),
        ("march 5th", "2026-03-05 17:00"),
        ("Thu 5 March 2026", "2026-03-05 17:00"),
        ("5 mar 10:00", "2026-03-05 10:00"),
        ("2h", "2026-03-02 16:10"),
        ("in 2h", "2026-03-02 16:10"),
        ("90m", "2026-03-02 15:40"),
        ("half an hour", "2026-03-02 14:40"),
        ("2d", "2026-03-04 14:10"),
        ("1w", "2026-03-09 14:10"),
        ("1d2h", "2026-03-03 16:10"),
        ("366d", "2027-03-03 14:10"),
        ("17:00 GMT", "2026-03-02 17:00"),
        ("17:00 UTC", "2026-03-02 17:00"),
    ],
)
def test_what_a_tired_person_types(text, due):
    assert read(text) == at(due)
    assert read(text).tzinfo is UTC


def test_a_day_without_a_time_is_due_at_closing():
    assert read("tomorrow", closing=time(16, 30)) == at("2026-03-03 16:30")


def test_a_day_of_the_week_is_a_week_off_once_it_has_closed():
    assert read("monday", "2026-03-02 16:59") == at("2026-03-02 17:00")
    assert read("monday", "2026-03-02 17:00") == at("2026-03-09 17:00")


def test_today_after_closing_has_passed():
    refusal = refused("today", "2026-03-02 17:30")
    assert refusal.reason == "past"
    assert refusal.facts["at"] == "17:00 GMT"
    assert refusal.facts["now"] == "17:30 GMT"
    assert str(refusal) == (
        "17:00 GMT has passed, it is 17:30 GMT now; "
        "say a later one, such as 2h, tomorrow or friday 14:00."
    )


@pytest.mark.parametrize(
    "text", ["yesterday", "2026-02-28", "1 March", "today 9am", "10m ago", "-1h"]
)
def test_what_has_passed_is_refused(text):
    assert refused(text).reason == "past"


def test_a_date_without_a_year_is_in_the_half_year_ahead():
    assert read("5 Jan", "2026-12-20 12:00") == at("2027-01-05 17:00")
    assert refused("1 March").facts["at"] == "17:00 GMT on Sun 1 March"
    assert read("29 Feb", "2027-12-20 12:00") == at("2028-02-29 17:00")
    assert refused("29 Feb").facts == {"why": "February 2026 has 28 days"}


def test_next_friday_means_two_days_and_is_asked_about():
    refusal = refused("next friday")
    assert refusal.reason == "ambiguous"
    assert refusal.facts == {"first": "Fri 6 March 2026", "second": "Fri 13 March 2026"}
    assert read(refusal.facts["second"]) == at("2026-03-13 17:00")
    assert refused("next monday").facts["first"] == "Mon 9 March 2026"


@pytest.mark.parametrize("text", ["367d", "53w", "2027-03-05", "2206-03-05", "9999-12-31 23:59"])
def test_more_than_a_year_ahead_is_too_long(text):
    refusal = refused(text)
    assert refusal.reason == "too_long"
    assert refusal.facts["limit"].startswith("366 days")


@pytest.mark.parametrize(
    "text", ["", "now", "soon", "next week", "+2h", "0m", "5", "5/3/1", "٢h", "²d"]
)
def test_what_cannot_be_read_is_refused_with_examples(text):
    refusal = refused(text)
    assert refusal.reason == "unreadable"
    assert refusal.facts["examples"] == "17:00, 2h, tomorrow, friday 14:00 or 2026-03-05"


# The clocks change


def test_days_ahead_keep_the_wall_time_and_hours_ahead_do_not():
    saturday = "2026-03-28 14:00"
    assert read("1d", saturday) == datetime(2026, 3, 29, 13, tzinfo=UTC)
    assert read("1w", saturday) == datetime(2026, 4, 4, 13, tzinfo=UTC)
    assert read("24h", saturday) == datetime(2026, 3, 29, 14, tzinfo=UTC)
    # Half past one is skipped the next day.
    jump = datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert read("1d", "2026-03-28 01:30") == jump


def test_a_time_that_the_clocks_will_skip_is_refused():
    assert refused("2026-03-29 01:30").reason == "skipped"
    assert refused("01:30", "2026-03-29 00:30").reason == "skipped"
    assert refused("tomorrow 01:30", "2026-03-28 12:00").reason == "skipped"


def test_a_time_alone_is_tomorrows_once_the_clocks_have_skipped_it():
    assert read("01:30", "2026-03-29 12:00") == at("2026-03-30 01:30")


def test_a_time_that_will_come_twice_is_refused_unless_the_zone_decides():
    refusal = refused("2026-10-25 01:30")
    assert refusal.reason == "doubled"
    assert refusal.facts["first"] == "01:30 BST"
    assert refusal.facts["second"] == "01:30 GMT"
    assert read("2026-10-25 01:30 BST") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert read("2026-10-25 01:30 GMT") == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_a_time_that_comes_twice_is_the_one_still_to_come():
    between = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)
    due = parse_due("01:30", now=between, zone=LONDON, closing=time(17))
    assert due == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_a_closing_that_is_skipped_or_doubled_needs_no_asking():
    assert read("2026-03-29", closing=time(1, 30)) == datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert read("2026-10-25", closing=time(1, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_naive_now_is_the_callers_mistake():
    with pytest.raises(ValueError, match="needs a zone"):
        parse_due("2h", now=datetime(2026, 3, 2), zone=LONDON, closing=time(17))  # noqa: DTZ001
