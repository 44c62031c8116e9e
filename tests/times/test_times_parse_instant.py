"""Back-dating: what `--at` takes, said in examples on a Monday afternoon in London."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from muster.times import NotATime, parse_instant

LONDON = ZoneInfo("Europe/London")
MONDAY = "2026-03-02 14:10"


def at(text, zone=UTC):
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def read(text, now=MONDAY, zone=LONDON):
    return parse_instant(text, now=at(now), zone=zone)


def refused(text, now=MONDAY, zone=LONDON):
    with pytest.raises(NotATime) as refusal:
        read(text, now, zone)
    assert str(refusal.value).count("\n") == 0
    return refusal.value


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("14:05", "2026-03-02 14:05"),
        ("14.05", "2026-03-02 14:05"),
        ("1405", "2026-03-02 14:05"),
        ("2:05pm", "2026-03-02 14:05"),
        ("2:05 PM", "2026-03-02 14:05"),
        ("2.05pm", "2026-03-02 14:05"),
        ("2:05\u202fp.m.", "2026-03-02 14:05"),
        ("2pm", "2026-03-02 14:00"),
        ("9am", "2026-03-02 09:00"),
        ("9:05", "2026-03-02 09:05"),
        ("12am", "2026-03-02 00:00"),
        ("12:30pm", "2026-03-02 12:30"),
        ("14:05:33", "2026-03-02 14:05:33"),
        ("at 14:05", "2026-03-02 14:05"),
        ("now", MONDAY),
        ("NOW", MONDAY),
        ("today 14:05", "2026-03-02 14:05"),
        ("yesterday 23:50", "2026-03-01 23:50"),
        ("Yesterday at 11:50 pm", "2026-03-01 23:50"),
        ("23:50 yesterday", "2026-03-01 23:50"),
        ("friday 14:30", "2026-02-27 14:30"),
        ("monday 14:05", "2026-03-02 14:05"),
        ("tues 14:05", "2026-02-24 14:05"),
        ("2026-03-02 14:05", "2026-03-02 14:05"),
        ("2026-3-2 14:05", "2026-03-02 14:05"),
        ("2026-03-02T14:05", "2026-03-02 14:05"),
        ("2026-03-02T14:05:33Z", "2026-03-02 14:05:33"),
        ("2026-03-02t14:05:33.123456z", "2026-03-02 14:05:33"),
        ("2026-03-02T15:05+01:00", "2026-03-02 14:05"),
        ("2026-03-02T15:05:00+0100", "2026-03-02 14:05"),
        ("2 March 14:05", "2026-03-02 14:05"),
        ("2 mar 14:05", "2026-03-02 14:05"),
        ("2nd March at 2pm", "2026-03-02 14:00"),
        ("March 2, 14:05", "2026-03-02 14:05"),
        ("2 March 1405", "2026-03-02 14:05"),
        ("2 March 2026 14:05", "2026-03-02 14:05"),
        ("Mon 2 March 14:05", "2026-03-02 14:05"),
        ("31 Dec 23:50", "2025-12-31 23:50"),
        ("1 sept 12:00 bst", "2025-09-01 11:00"),
        ("10m ago", "2026-03-02 14:00"),
        ("-10m", "2026-03-02 14:00"),
        ("–10m", "2026-03-02 14:00"),
        ("- 10m", "2026-03-02 14:00"),
        ("1h ago", "2026-03-02 13:10"),
        ("1h30m ago", "2026-03-02 12:40"),
        ("half an hour ago", "2026-03-02 13:40"),
        ("an hour ago", "2026-03-02 13:10"),
        ("2 days ago", "2026-02-28 14:10"),
        ("14:05 GMT", "2026-03-02 14:05"),
        ("14:05 gmt", "2026-03-02 14:05"),
        ("14:05 UTC", "2026-03-02 14:05"),
        ("14:05Z", "2026-03-02 14:05"),
        ("1405z", "2026-03-02 14:05"),
        ("14:05 UTC+00:30", "2026-03-02 13:35"),
        ("14:05 GMT on Mon 2 March", "2026-03-02 14:05"),
        ("23:50 GMT on Wed 31 December 2025", "2025-12-31 23:50"),
        ("  14:05  ", "2026-03-02 14:05"),
    ],
)
def test_what_a_tired_person_types(text, instant):
    assert read(text) == at(instant)
    assert read(text).tzinfo is UTC


# A time alone is the most recent such instant


def test_a_time_alone_is_todays_however_long_ago():
    assert read("00:01", "2026-03-02 23:59") == at("2026-03-02 00:01")


def test_a_time_alone_that_is_still_to_come_is_yesterdays_after_midnight():
    assert read("23:50", "2026-03-03 00:20") == at("2026-03-02 23:50")
    assert read("13:00", "2026-03-03 00:59") == at("2026-03-02 13:00")


def test_a_time_alone_is_not_yesterdays_after_twelve_hours():
    refusal = refused("12:20", "2026-03-03 00:20")
    assert refusal.reason == "future"
    assert read("12:21", "2026-03-03 00:20") == at("2026-03-02 12:21")


def test_a_time_still_to_come_is_refused_and_told_how_to_say_the_day_before():
    refusal = refused("15:00")
    assert refusal.reason == "future"
    assert refusal.facts == {
        "at": "15:00 GMT",
        "now": "14:10 GMT",
        "instead": "“yesterday 15:00” if it was the day before",
    }
    assert str(refusal) == (
        "15:00 GMT has not happened yet, it is 14:10 GMT now; "
        "say “yesterday 15:00” if it was the day before."
    )


def test_a_minute_ahead_is_a_clock_that_differs_and_means_now():
    assert read("14:11") == at(MONDAY)
    assert read("2026-03-02 14:11") == at(MONDAY)
    assert refused("14:12").reason == "future"
    assert read("00:00", "2026-03-02 23:59:30") == at("2026-03-02 23:59:30")


@pytest.mark.parametrize(
    "text", ["tomorrow 10:00", "2026-03-02 15:00", "3 march 9am", "9999-12-31 00:00"]
)
def test_what_has_not_happened_is_refused(text):
    assert refused(text).reason == "future"


def test_a_date_without_a_year_is_in_the_half_year_behind():
    assert read("1 dec 12:00") == at("2025-12-01 12:00")
    assert refused("5 march 12:00").facts["at"] == "12:00 GMT on Thu 5 March"
    assert read("29 feb 12:00", "2024-06-01 12:00") == at("2024-02-29 12:00")
    assert refused("29 feb 12:00").reason == "no_such_date"


def test_days_are_those_of_the_zone_and_not_of_utc():
    kolkata = ZoneInfo("Asia/Kolkata")
    # 00:30 on Tuesday there.
    assert read("today 00:10", "2026-03-02 19:00", kolkata) == at("2026-03-02 18:40")
    assert read("yesterday 23:50", "2026-03-02 19:00", kolkata) == at("2026-03-02 18:20")
    assert read("18:40 UTC", "2026-03-02 19:00", kolkata) == at("2026-03-02 18:40")


# Zone words


def test_a_zone_word_not_in_force_is_refused_with_those_that_are():
    refusal = refused("14:05 BST")
    assert refusal.reason == "wrong_zone"
    assert refusal.facts == {
        "word": "BST",
        "zone": "Europe/London",
        "valid": "14:05 GMT or 14:05 UTC",
    }
    assert refused("14:05 GMT", "2026-07-02 14:10").facts["valid"] == "14:05 BST or 14:05 UTC"
    assert refused("14:05 EST").reason == "wrong_zone"


def test_a_zone_word_is_judged_at_its_instant_and_not_by_the_day():
    change = "2026-03-29 20:00"
    assert read("00:30 GMT", change) == at("2026-03-29 00:30")
    assert read("02:30 BST", change) == at("2026-03-29 01:30")
    assert refused("02:30 GMT", change).reason == "wrong_zone"


def test_a_time_of_another_zone_that_is_long_ago_here_is_still_to_come_there():
    # Half past midnight in London, half past eleven the day before in UTC.
    refusal = refused("01:00 UTC", "2026-07-01 23:30")
    assert refusal.reason == "future"
    assert refusal.facts["at"] == "02:00 BST"
    assert refusal.facts["instead"] == "“yesterday 02:00” if it was the day before"


def test_a_word_that_is_no_zone_is_not_read():
    assert refused("14:05 ago").reason == "unreadable"
    assert refused("14:05 lunch").reason == "unreadable"
    assert refused("10:05-10:20").reason == "unreadable"
    assert refused("14:05 UTC+15:00").reason == "unreadable"


def test_zones_without_names_are_named_by_their_offset():
    kathmandu = ZoneInfo("Asia/Kathmandu")
    assert read("14:05 UTC+05:45", "2026-03-02 12:00", kathmandu) == at("2026-03-02 08:20")
    assert read("14:05 UTC+545", "2026-03-02 12:00", kathmandu) == at("2026-03-02 08:20")


# The clocks change


def test_a_skipped_time_is_refused_with_the_reason():
    refusal = refused("01:30", "2026-03-29 09:00")
    assert refusal.reason == "skipped"
    assert refusal.facts == {
        "time": "01:30",
        "date": "Sun 29 March 2026",
        "before": "01:00",
        "after": "02:00",
    }
    assert str(refusal) == (
        "There is no 01:30 on Sun 29 March 2026: the clocks go forward from 01:00 to 02:00; "
        "say a time before 01:00 or from 02:00 on."
    )


def test_a_skipped_time_is_refused_before_it_is_skipped_too():
    assert refused("01:30", "2026-03-29 00:30").reason == "skipped"
    assert refused("today 01:30", "2026-03-29 00:30").reason == "skipped"


def test_a_time_that_came_twice_is_refused_unless_the_zone_decides():
    after = "2026-10-25 09:00"
    refusal = refused("01:30", after)
    assert refusal.reason == "doubled"
    assert refusal.facts == {
        "time": "01:30",
        "date": "Sun 25 October 2026",
        "first": "01:30 BST",
        "second": "01:30 GMT",
    }
    assert str(refusal).endswith("say 01:30 BST or 01:30 GMT.")
    assert read("01:30 BST", after) == at("2026-10-25 00:30")
    assert read("01:30 GMT", after) == at("2026-10-25 01:30")
    assert read("01:30 UTC", after) == at("2026-10-25 01:30")


def test_a_time_that_comes_twice_is_the_one_that_has_passed():
    assert read("01:30", "2026-10-25 01:10") == at("2026-10-25 00:30")
    assert refused("01:30 GMT", "2026-10-25 01:10").reason == "future"


def test_two_of_a_name_are_told_apart_by_their_offsets():
    # Moscow called both sides of its last change MSK.
    refusal = refused("2014-10-26 01:30", MONDAY, ZoneInfo("Europe/Moscow"))
    assert refusal.facts["first"] == "01:30 UTC+04:00"
    assert refusal.facts["second"] == "01:30 UTC+03:00"
    moscow = ZoneInfo("Europe/Moscow")
    assert read("2014-10-26 01:30 UTC+04:00", MONDAY, moscow) == at("2014-10-25 21:30")


def test_half_an_hour_skipped_and_doubled_on_lord_howe():
    lord_howe = ZoneInfo("Australia/Lord_Howe")
    assert refused("2025-10-05 02:15", MONDAY, lord_howe).facts["after"] == "02:30"
    doubled = refused("2025-04-06 01:45", MONDAY, lord_howe)
    assert doubled.facts["first"] == "01:45 UTC+11:00"
    assert doubled.facts["second"] == "01:45 UTC+10:30"


# What is refused


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "ago",
        "soon",
        "14",
        "905",
        "14:5",
        "14:05:",
        "14:05 14:05",
        "yesterday",
        "2026-03-02",
        "2 march 2026",
        "next friday 10:00",
        "10m",
        "in 10m",
        "0m ago",
        "02/03/026 14:05",
        "²pm",
        "2²:05",
        "١٤:٠٥",
        "１４:０５",
        "14:05\u200f",
        "14:05\x00",
        "🕑",
        "9" * 100,
        "14:05" + " " * 100,
        "1" * 1_000_000,
    ],
)
def test_what_cannot_be_read_is_refused_with_examples(text):
    refusal = refused(text)
    assert refusal.reason == "unreadable"
    assert refusal.facts["examples"] == "14:05, 10m ago, yesterday 23:50 or 2026-03-02 14:05"
    assert len(refusal.text) <= 40


@pytest.mark.parametrize(
    "text", ["24:00", "25:00", "14:60", "1475", "13pm", "0am", "14:05pm", "14:05:60"]
)
def test_a_time_of_day_that_there_is_not(text):
    assert refused(text).reason == "no_such_time"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2026-02-30 12:00", "February 2026 has 28 days"),
        ("31 april 12:00", "April 2026 has 30 days"),
        ("0 march 12:00", "March 2026 has 31 days"),
        ("2026-13-01 12:00", "months run from 01 to 12"),
        ("0000-01-01 12:00", "years run from 0001 to 9999"),
        ("Tue 2 March 14:05", "2 March 2026 is a Monday"),
    ],
)
def test_a_date_that_there_is_not(text, why):
    refusal = refused(text)
    assert refusal.reason == "no_such_date"
    assert refusal.facts == {"why": why}


def test_a_date_whose_weekday_fits_only_the_year_before_is_of_that_year():
    assert read("Wed 31 Dec 23:50") == at("2025-12-31 23:50")


def test_the_ends_of_the_calendar_are_refused_and_not_fallen_over():
    east = ZoneInfo("Asia/Kolkata")
    assert refused("0001-01-01 00:00", MONDAY, east).reason == "no_such_date"
    west = ZoneInfo("America/New_York")
    assert refused("9999-12-31 23:59", MONDAY, west).reason == "no_such_date"


def test_more_than_a_year_ago_is_too_long():
    refusal = refused("400d ago")
    assert refusal.reason == "too_long"
    assert refusal.facts["limit"] == "366 days"
    assert refused("-99999999999999999999d").reason == "too_long"


def test_what_was_typed_is_repeated_on_one_line_and_cut_short():
    assert refused("14:05\n\x1b[31m@all").text == "14:05 \N{REPLACEMENT CHARACTER}[31m@all"
    assert refused("x" * 41).text == "x" * 39 + "…"
    assert refused("{text} {0} %s").text == "{text} {0} %s"


def test_a_naive_now_is_the_callers_mistake():
    with pytest.raises(ValueError, match="needs a zone") as mistake:
        parse_instant("14:05", now=datetime(2026, 3, 2, 14, 10), zone=LONDON)  # noqa: DTZ001
    assert not isinstance(mistake.value, NotATime)
