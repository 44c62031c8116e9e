"""A promise as tenants read it, and what was typed as a sentence."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.comms.tenant_times import promise, rounded_down, sentence

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
    assert rounded_down(instant, NOW) == datetime(2026, 3, 6, 14, round_, tzinfo=UTC)


def test_a_time_so_near_that_a_round_one_is_past_is_promised_as_it_is():
    assert rounded_down(NOW + timedelta(minutes=6, seconds=9), NOW) == NOW + timedelta(minutes=6)
    late = NOW - timedelta(minutes=2, seconds=5)
    assert rounded_down(late, NOW) == NOW - timedelta(minutes=3)
