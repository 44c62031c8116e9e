"""A promise as tenants read it, and what was typed as a sentence."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.comms.tenant_times import promise, rounded, sentence

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 6, 14, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("instant", "words"),
    [
        (datetime(2026, 3, 6, 15, 40, tzinfo=UTC), "3:40pm today"),
        (datetime(2026, 3, 6, 15, 0, 59, tzinfo=UTC), "3pm today"),
        (datetime(2026, 3, 9, 9, 20, tzinfo=UTC), "9:20am on Monday 9 March"),
        (datetime(2026, 3, 9, 12, 0, tzinfo=UTC), "midday on Monday 9 March"),
        (datetime(2026, 3, 9, 12, 5, tzinfo=UTC), "12:05pm on Monday 9 March"),
        (datetime(2026, 3, 9, 0, 5, tzinfo=UTC), "12:05am on Monday 9 March"),
        (datetime(2026, 3, 7, 0, 0, tzinfo=UTC), "11:59pm today"),
        (datetime(2026, 4, 1, 8, 0, tzinfo=UTC), "9am on Wednesday 1 April"),
        (datetime(2027, 1, 4, 9, 0, tzinfo=UTC), "9am on Monday 4 January 2027"),
    ],
)
def test_a_promise_is_said_in_the_zone_of_the_playbook_as_people_write_it(instant, words):
    assert promise(instant, NOW, LONDON) == words


def test_today_is_the_day_of_the_playbooks_zone():
    auckland = ZoneInfo("Pacific/Auckland")
    assert promise(datetime(2026, 3, 6, 19, 0, tzinfo=UTC), NOW, auckland) == "8am today"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("some requests may fail", "Some requests may fail."),
        ("Some fail!", "Some fail!"),
        ("iOS apps fail", "iOS apps fail."),
        ("example.com cannot be reached", "example.com cannot be reached."),
        (" it’s slow … ", "it’s slow …"),
        ("", ""),
    ],
)
def test_what_was_typed_becomes_a_sentence(typed, read):
    assert sentence(typed) == read


@given(st.text())
def test_nothing_of_what_was_typed_is_lost(typed):
    said = sentence(typed)
    assert said.casefold().removesuffix(".").startswith(typed.strip().casefold().removesuffix("."))


@pytest.mark.parametrize(
    ("minute", "second", "round_"),
    [(36, 12, 35), (35, 59, 35), (40, 0, 40), (44, 59, 40), (59, 0, 55)],
)
def test_tenants_are_promised_a_round_time_and_no_later_one(minute, second, round_):
    instant = datetime(2026, 3, 6, 14, minute, second, tzinfo=UTC)
    assert rounded(instant, NOW) == datetime(2026, 3, 6, 14, round_, tzinfo=UTC)


@given(
    st.timedeltas(timedelta(0), timedelta(days=300)), st.timedeltas(timedelta(0), timedelta(days=9))
)
def test_every_promise_is_round_and_one_to_come(passed, ahead):
    now = NOW + passed
    said = rounded(now + ahead, now)
    assert said.minute % 5 == said.second == said.microsecond == 0
    assert abs(said - (now + ahead)) < timedelta(minutes=5)
    assert said > now or not ahead
