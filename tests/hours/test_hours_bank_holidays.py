"""The library's bank holidays against those the government published for England and Wales."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from muster.times.hours import Hours

PUBLISHED = {
    2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
}


@pytest.mark.parametrize("year", PUBLISHED)
@pytest.mark.parametrize("subdivision", ["ENG", "WLS"])
def test_the_days_off_are_those_that_were_published(year, subdivision):
    every_weekday = frozenset(range(5))
    hours = Hours(ZoneInfo("Europe/London"), every_weekday, time(9), time(17), "GB", subdivision)
    published = {date.fromisoformat(f"{year}-{day}") for day in PUBLISHED[year].split()}
    weekdays = [
        day
        for day in (date(year, 1, 1) + timedelta(days=n) for n in range(366))
        if day.year == year and day.weekday() in every_weekday
    ]
    assert {day for day in weekdays if not hours.is_working_day(day)} == published
