"""The hours of a London team, said in examples anybody can check against a calendar."""

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from muster.times.hours import Boundary, Hours, check_calendar

LONDON = ZoneInfo("Europe/London")
WEEKDAYS = frozenset(range(5))
TEAM = Hours(LONDON, WEEKDAYS, time(9), time(17), "GB", "ENG")
MINUTE = timedelta(minutes=1)


def at(text, zone=LONDON):
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def small_hours(zone, opens=time(0), closes=time(6)):
    return Hours(ZoneInfo(zone), frozenset(range(7)), opens, closes)


# Days


def test_weekends_are_not_worked():
    assert [TEAM.is_working_day(date(2026, 3, day)) for day in range(2, 9)] == [True] * 5 + [
        False
    ] * 2


@pytest.mark.parametrize(
    ("worked", "off"),
    [
        (date(2020, 5, 4), date(2020, 5, 8)),  # VE Day: early May moved from Monday to Friday
        (date(2022, 5, 30), date(2022, 6, 2)),  # Platinum Jubilee: spring moved to Thursday
        (date(2022, 9, 20), date(2022, 9, 19)),  # the state funeral of Elizabeth II
        (date(2023, 5, 9), date(2023, 5, 8)),  # the coronation of Charles III
        (date(2022, 6, 1), date(2022, 6, 3)),  # Platinum Jubilee itself
    ],
)
def test_bank_holidays_that_moved_or_came_once(worked, off):
    assert TEAM.is_working_day(worked)
    assert not TEAM.is_working_day(off)


def test_christmas_at_the_weekend_is_made_up_for():
    days = [date(2021, 12, day) for day in range(24, 32)]
    assert [day.day for day in days if TEAM.is_working_day(day)] == [24, 29, 30, 31]


def test_scotland_keeps_its_own_holidays():
    scottish = Hours(LONDON, WEEKDAYS, time(9), time(17), "GB", "SCT")
    assert not scottish.is_working_day(date(2026, 11, 30))
    assert TEAM.is_working_day(date(2026, 11, 30))


def test_without_a_country_there_are_no_bank_holidays():
    assert Hours(LONDON, WEEKDAYS, time(9), time(17)).is_working_day(date(2026, 12, 25))


def test_a_day_off_is_off_and_a_day_worked_is_worked_even_on_sunday_and_at_christmas():
    sunday, christmas, away = date(2026, 3, 8), date(2026, 12, 25), date(2026, 3, 4)
    hours = Hours(
        LONDON,
        WEEKDAYS,
        time(9),
        time(17),
        "GB",
        "ENG",
        extra=frozenset({away}),
        worked=frozenset({sunday, christmas}),
    )
    assert hours.is_working_day(sunday)
    assert hours.is_working_day(christmas)
    assert not hours.is_working_day(away)


def test_the_next_working_day_is_never_the_day_itself():
    assert TEAM.next_working_day(date(2026, 3, 2)) == date(2026, 3, 3)
    assert TEAM.next_working_day(date(2026, 3, 6)) == date(2026, 3, 9)
    assert TEAM.next_working_day(date(2026, 4, 2)) == date(2026, 4, 7)  # over Easter
    assert TEAM.next_working_day(date(2026, 4, 2), 3) == date(2026, 4, 9)


def test_a_working_day_is_a_date_and_not_an_instant():
    with pytest.raises(TypeError, match="is a date, not an instant"):
        TEAM.is_working_day(at("2026-03-02 10:00"))


# Instants


def test_nine_is_in_and_five_is_out():
    assert TEAM.is_open(at("2026-03-02 09:00"))
    assert not TEAM.is_open(at("2026-03-02 09:00") - timedelta(microseconds=1))
    assert not TEAM.is_open(at("2026-03-02 17:00"))
    assert TEAM.is_open(at("2026-03-02 17:00") - timedelta(microseconds=1))


def test_nine_is_nine_in_summer_too():
    assert TEAM.opening_of(date(2026, 3, 27)) == datetime(2026, 3, 27, 9, tzinfo=UTC)
    assert TEAM.opening_of(date(2026, 3, 30)) == datetime(2026, 3, 30, 8, tzinfo=UTC)
    assert TEAM.closing_of(date(2026, 10, 26)) == datetime(2026, 10, 26, 17, tzinfo=UTC)


def test_a_day_off_has_no_opening_and_the_error_says_which_day_has():
    with pytest.raises(ValueError, match=r"Fri 25 December 2026 is no working day.*Tue 29 Dec"):
        TEAM.opening_of(date(2026, 12, 25))
    with pytest.raises(ValueError, match="is no working day"):
        TEAM.closing_of(date(2026, 3, 7))


@pytest.mark.parametrize(
    ("instant", "opening", "closing"),
    [
        ("2026-03-02 08:59", "2026-03-02 09:00", "2026-03-02 17:00"),
        ("2026-03-02 09:00", "2026-03-03 09:00", "2026-03-02 17:00"),
        ("2026-03-02 12:00", "2026-03-03 09:00", "2026-03-02 17:00"),
        ("2026-03-02 17:00", "2026-03-03 09:00", "2026-03-03 17:00"),
        ("2026-03-06 18:00", "2026-03-09 09:00", "2026-03-09 17:00"),
        ("2026-04-02 17:30", "2026-04-07 09:00", "2026-04-07 17:00"),
        ("2021-12-24 17:00", "2021-12-29 09:00", "2021-12-29 17:00"),
    ],
)
def test_the_next_opening_and_the_next_closing_are_always_later(instant, opening, closing):
    assert TEAM.next_opening(at(instant)) == at(opening)
    assert TEAM.next_closing(at(instant)) == at(closing)


def test_instants_come_back_in_utc_whatever_zone_they_came_in():
    kolkata = at("2026-03-02 18:00").astimezone(ZoneInfo("Asia/Kolkata"))
    answers = [
        TEAM.next_opening(kolkata),
        TEAM.next_closing(kolkata),
        TEAM.add_working(kolkata, timedelta(0)),
        TEAM.add_working(kolkata, MINUTE),
        TEAM.add_business_days(kolkata, 1),
        TEAM.crosses_boundary(kolkata, kolkata + timedelta(days=1))[0].instant,
    ]
    assert all(answer.tzinfo is UTC for answer in answers)


# Working time


@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        ("2026-03-02 14:10", 20, "2026-03-02 14:30"),
        ("2026-03-02 16:50", 20, "2026-03-03 09:10"),
        ("2026-03-02 16:40", 20, "2026-03-02 17:00"),  # the closing, not the next opening
        ("2026-03-02 17:00", 20, "2026-03-03 09:20"),
        ("2026-03-02 03:00", 20, "2026-03-02 09:20"),
        ("2026-03-06 16:50", 20, "2026-03-09 09:10"),  # over the weekend
        ("2026-12-24 16:00", 120, "2026-12-29 10:00"),  # over Christmas
        ("2026-03-27 16:00", 120, "2026-03-30 10:00"),  # over the clocks going forward
        ("2026-10-23 16:00", 120, "2026-10-26 10:00"),  # and back
        ("2022-09-16 16:30", 60, "2022-09-20 09:30"),  # over the state funeral
        ("2026-03-02 09:00", 480, "2026-03-02 17:00"),
        ("2026-03-02 09:00", 481, "2026-03-03 09:01"),
        ("2026-03-02 12:00", 0, "2026-03-02 12:00"),
        ("2026-03-02 09:00", 0, "2026-03-02 09:00"),
        ("2026-03-02 17:00", 0, "2026-03-03 09:00"),
        ("2026-03-07 12:00", 0, "2026-03-09 09:00"),
    ],
)
def test_clocks_stop_at_five_and_go_on_at_nine(start, minutes, due):
    assert TEAM.add_working(at(start), minutes * MINUTE) == at(due)


def test_working_time_is_counted_backwards_too():
    a, b = at("2026-03-06 16:00"), at("2026-03-09 10:00")
    assert TEAM.working_between(a, b) == timedelta(hours=2)
    assert TEAM.working_between(b, a) == timedelta(hours=-2)
    assert TEAM.working_between(a, a) == timedelta(0)


def test_boundaries_are_counted_after_the_first_instant_and_up_to_the_last():
    five, nine = at("2026-03-02 17:00"), at("2026-03-03 09:00")
    both = [Boundary(five, "closing"), Boundary(nine, "opening")]
    assert TEAM.crosses_boundary(at("2026-03-02 16:00"), at("2026-03-03 10:00")) == both
    assert TEAM.crosses_boundary(five - MINUTE, five) == both[:1]
    assert TEAM.crosses_boundary(five, nine) == both[1:]
    assert TEAM.crosses_boundary(nine, nine + MINUTE) == []
    assert TEAM.crosses_boundary(nine, five) == []


@pytest.mark.parametrize(
    ("start", "n", "due"),
    [
        ("2026-03-02 14:10", 1, "2026-03-03 14:10"),
        ("2026-03-06 16:00", 1, "2026-03-09 16:00"),
        ("2026-03-06 16:00", 2, "2026-03-10 16:00"),
        ("2026-03-07 12:00", 1, "2026-03-10 09:00"),  # Saturday: counts from Monday at nine
        ("2026-03-02 17:00", 1, "2026-03-04 09:00"),
        ("2026-04-02 11:30", 1, "2026-04-07 11:30"),  # over Easter
        ("2026-03-27 11:30", 1, "2026-03-30 11:30"),  # the same wall time in summer
        ("2026-03-02 14:10", 0, "2026-03-02 14:10"),
        ("2026-03-07 12:00", 0, "2026-03-09 09:00"),
    ],
)
def test_a_business_day_later_is_the_same_wall_time_on_the_next_working_day(start, n, due):
    assert TEAM.add_business_days(at(start), n) == at(due)


# Hours that straddle a clock change


def test_hours_that_begin_in_the_skipped_hour_begin_when_the_clocks_jump():
    hours = small_hours("Europe/London", opens=time(1, 30))
    jump = datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert hours.opening_of(date(2026, 3, 29)) == jump
    assert hours.is_open(jump)
    assert not hours.is_open(jump - MINUTE)


def test_hours_that_end_in_the_skipped_hour_end_when_the_clocks_jump():
    hours = small_hours("Europe/London", closes=time(1, 30))
    assert hours.closing_of(date(2026, 3, 29)) == datetime(2026, 3, 29, 1, tzinfo=UTC)


def test_hours_that_are_skipped_whole_pass_without_an_opening():
    hours = small_hours("Europe/London", opens=time(1, 15), closes=time(1, 45))
    before = at("2026-03-28 12:00")
    assert hours.next_opening(before) == at("2026-03-30 01:15")
    assert hours.add_working(before, MINUTE) == at("2026-03-30 01:16")
    assert hours.crosses_boundary(before, before + timedelta(days=1)) == []


def test_a_doubled_hour_is_worked_twice_and_a_skipped_one_not_at_all():
    hours = small_hours("America/New_York")
    noon = timedelta(hours=12)
    midnight = datetime(2026, 11, 1, 4, tzinfo=UTC)
    assert hours.working_between(midnight, midnight + noon) == timedelta(hours=7)
    assert hours.add_working(midnight, timedelta(hours=7)) == hours.closing_of(date(2026, 11, 1))
    midnight = datetime(2026, 3, 8, 5, tzinfo=UTC)
    assert hours.working_between(midnight, midnight + noon) == timedelta(hours=5)


def test_a_doubled_opening_and_a_doubled_closing_are_the_first():
    hours = small_hours("Europe/London", opens=time(1, 30))
    assert hours.opening_of(date(2026, 10, 25)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    # 01:10 for the second time, and the day's work has begun.
    assert hours.is_open(datetime(2026, 10, 25, 1, 10, tzinfo=UTC))
    hours = small_hours("Europe/London", closes=time(1, 30))
    assert hours.closing_of(date(2026, 10, 25)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_hours_stay_open_when_the_clocks_go_back_over_midnight():
    # Until 2011 they went back at one past midnight there, to the day before.
    hours = small_hours("America/St_Johns")
    midnight = datetime(2010, 11, 7, 2, 30, tzinfo=UTC)
    assert hours.opening_of(date(2010, 11, 7)) == midnight
    assert hours.is_open(midnight + 15 * MINUTE)
    assert hours.working_between(midnight, midnight + 15 * MINUTE) == 15 * MINUTE


def test_lord_howe_moves_its_clocks_by_half_an_hour():
    hours = small_hours("Australia/Lord_Howe")
    forward, back = date(2026, 10, 4), date(2026, 4, 5)
    assert hours.closing_of(forward) - hours.opening_of(forward) == timedelta(hours=5, minutes=30)
    assert hours.closing_of(back) - hours.opening_of(back) == timedelta(hours=6, minutes=30)


def test_business_days_stay_within_the_hours_of_the_day_they_end_on():
    hours = small_hours("Europe/London", opens=time(1, 30))
    # Ten past one for the second time is within hours, though before the opening on the wall.
    second_ten_past = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)
    assert hours.add_business_days(second_ten_past, 1) == at("2026-10-26 01:30")
    jump = datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert hours.add_business_days(at("2026-03-28 01:45"), 1) == jump


# What is refused


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"days": frozenset()}, "at least one"),
        ({"days": frozenset({1, 7})}, r"from 0 \(Monday\) to 6 \(Sunday\)"),
        ({"opens": time(17)}, "17:00 is not before 17:00; give for example 09:00 and 17:00"),
        ({"opens": time(9, tzinfo=UTC)}, "have no zone of their own"),
        ({"country": None}, "'ENG' needs its country"),
        (
            {"extra": frozenset({date(2026, 3, 2)}), "worked": frozenset({date(2026, 3, 2)})},
            "Mon 2 March 2026 is given both",
        ),
    ],
)
def test_hours_that_make_no_sense_are_refused(fields, says):
    valid = {
        "zone": LONDON,
        "days": WEEKDAYS,
        "opens": time(9),
        "closes": time(17),
        "country": "GB",
        "subdivision": "ENG",
    }
    with pytest.raises(ValueError, match=says):
        Hours(**valid | fields)


def test_naive_instants_are_refused():
    naive = datetime(2026, 3, 2, 9)  # noqa: DTZ001 - it is what is being refused
    for ask in (TEAM.is_open, TEAM.next_opening, TEAM.next_closing):
        with pytest.raises(ValueError, match="needs a zone"):
            ask(naive)


def test_negative_amounts_are_refused():
    with pytest.raises(ValueError, match="must not be negative"):
        TEAM.add_working(at("2026-03-02 09:00"), -MINUTE)
    with pytest.raises(ValueError, match="must not be negative"):
        TEAM.add_business_days(at("2026-03-02 09:00"), -1)
    with pytest.raises(ValueError, match="counted from 1"):
        TEAM.next_working_day(date(2026, 3, 2), 0)


def test_hours_that_never_come_again_say_so_instead_of_searching_for_ever():
    sundays = frozenset(date(2026, 3, 1) + timedelta(weeks=week) for week in range(530))
    never = Hours(ZoneInfo("Europe/Stockholm"), frozenset({6}), time(9), time(17), extra=sundays)
    start = at("2026-03-02 09:00")
    for ask in (never.next_opening, never.next_closing):
        with pytest.raises(ValueError, match="in the ten years after 10:00 CET on Mon 2 March"):
            ask(start)
    with pytest.raises(ValueError, match="too few working days"):
        never.next_working_day(date(2026, 3, 2))
    assert not never.is_open(start)
    with pytest.raises(ValueError, match="too little working time"):
        TEAM.add_working(start, timedelta(days=1000 * 365))


@pytest.mark.parametrize(
    ("country", "subdivision", "says"),
    [
        ("GB", "XX", r"give one of ENG \(England\), NIR .*, SCT .*, WLS \(Wales\)"),
        ("gb", "ENG", "such as GB"),
        ("Atlantis", None, "such as GB, FR or IN"),
        ("HolidayBase", None, "no bank holidays for the country"),
        ("", None, "no bank holidays for the country"),
        ("JP", "13", "the same everywhere"),
        (None, "ENG", "needs its country"),
    ],
)
def test_an_unknown_calendar_is_refused_with_what_is_valid(country, subdivision, says):
    with pytest.raises(ValueError, match=says):
        check_calendar(country, subdivision)


@pytest.mark.parametrize(
    ("country", "subdivision"),
    [(None, None), ("GB", None), ("GB", "ENG"), ("GB", "England"), ("US", "NY"), ("IN", "KA")],
)
def test_a_known_calendar_is_taken(country, subdivision):
    check_calendar(country, subdivision)


def test_hours_with_an_unknown_calendar_say_so_when_asked():
    hours = Hours(LONDON, WEEKDAYS, time(9), time(17), "GB", "Kent")
    with pytest.raises(ValueError, match="has no subdivision 'Kent'"):
        hours.is_working_day(date(2026, 3, 2))


def test_the_library_of_holidays_is_loaded_only_when_a_calendar_is_asked_for():
    script = (
        "import sys; from datetime import *; from zoneinfo import ZoneInfo\n"
        "from muster.times.hours import Hours\n"
        "hours = Hours(ZoneInfo('UTC'), frozenset({0}), time(9), time(17))\n"
        "hours.next_opening(datetime(2026, 3, 2, tzinfo=UTC))\n"
        "sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0  # noqa: S603
