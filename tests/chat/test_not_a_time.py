"""What is wrong with a time is said by its template as the reading of times itself says it."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from muster.rota.dates import read_dates
from muster.times import NotATime, parse_due, parse_duration, parse_instant
from tests.conftest import shipped_templates

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 2, 14, 10, tzinfo=UTC)


def instant(text, now=NOW):
    return parse_instant(text, now=now, zone=LONDON)


def due(text, now=NOW, zone=LONDON):
    return parse_due(text, now=now, zone=zone, closing=time(17))


def dates(text):
    return read_dates(text, now=NOW, zone=LONDON)


AUTUMN = datetime(2026, 10, 25, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (instant, "whenever"),
        (instant, "15:00"),
        (instant, "2026-03-03 10:00"),
        (instant, "5 march 12:00"),
        (instant, "25:00"),
        (instant, "2026-02-30 10:00"),
        (instant, "2026-13-01 10:00"),
        (instant, "0000-01-01 10:00"),
        (instant, "tuesday 3 march 2025 10:00"),
        (instant, "900d ago"),
        (instant, "14:05 BST"),
        (due, "whenever"),
        (due, "tonight"),
        (due, "yesterday 10:00"),
        (due, "29 march 01:30"),
        (due, "2028-03-05"),
        (due, "next friday"),
        (due, "900d"),
        (parse_duration, "long"),
        (parse_duration, "900d"),
        (dates, "whenever"),
        (dates, "yesterday"),
        (dates, "2028-03-05"),
        (dates, "for 900 days"),
    ],
)
def test_the_template_says_what_the_reading_says(read, text):
    with pytest.raises(NotATime) as caught:
        read(text)
    wrong = caught.value
    said = shipped_templates().render(
        "errors/not_a_time",
        facts=wrong.facts,
        reason=wrong.reason,
        text=wrong.text,
        values=wrong.values,
    )
    for fact in ("at", "now", "instead", "why", "limit", "wanted", "date", "first", "second"):
        assert wrong.facts.get(fact, "") in said, fact
    assert said.endswith("Nothing was recorded.")


def test_a_time_that_comes_twice_is_said_with_its_date():
    with pytest.raises(NotATime) as caught:
        due("25 october 01:30")
    assert caught.value.reason == "doubled"
    assert caught.value.values["date"].isoformat() == "2026-10-25"


def test_two_days_that_can_be_meant_are_dates():
    with pytest.raises(NotATime) as caught:
        due("3/4", zone=ZoneInfo("America/New_York"))
    assert caught.value.reason == "ambiguous"
    first, second = caught.value.values["first"], caught.value.values["second"]
    assert (first.isoformat(), second.isoformat()) == ("2026-03-04", "2026-04-03")
