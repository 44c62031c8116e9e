"""Lengths of time as they are typed."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.times import LONGEST, NotATime, parse_duration, show_duration

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("20m", 20 * MINUTE),
        ("1h", HOUR),
        ("90s", 1.5 * MINUTE),
        ("1h30m", 90 * MINUTE),
        ("1h 30m", 90 * MINUTE),
        ("1h30", 90 * MINUTE),
        ("2d", 2 * DAY),
        ("1w", 7 * DAY),
        ("1w2d3h4m5s", 9 * DAY + 3 * HOUR + 4 * MINUTE + timedelta(seconds=5)),
        ("45 minutes", 45 * MINUTE),
        ("45 Mins", 45 * MINUTE),
        ("1 hour 30 minutes", 90 * MINUTE),
        ("1 hour and 30 minutes", 90 * MINUTE),
        ("1 hour, 30 minutes", 90 * MINUTE),
        ("2 hrs", 2 * HOUR),
        ("half an hour", 30 * MINUTE),
        ("an hour", HOUR),
        ("a day", DAY),
        ("366d", LONGEST),
        ("0h20m", 20 * MINUTE),
        (" 20m ", 20 * MINUTE),
    ],
)
def test_lengths_of_time(text, length):
    assert parse_duration(text) == length


@pytest.mark.parametrize(
    "text",
    [
        *["", "m", "20", "0m", "0h0m", "-5m", "5m ago", "1.5h", "30m1h", "1m1m", "1h30x"],
        *["1²m", "٢h", "2h\u200f", "２h", "1w\u212a", "1h\x00", "9" * 99 + "h"],
    ],
)
def test_what_cannot_be_read_is_refused_with_examples(text):
    with pytest.raises(NotATime) as refusal:
        parse_duration(text)
    assert refusal.value.reason == "unreadable"
    assert refusal.value.facts == {
        "wanted": "a length of time",
        "examples": "20m, 1h30m, 2d or 45 minutes",
    }


@pytest.mark.parametrize("text", ["367d", "366d1s", "53w", "99999999h", "9" * 20 + "s"])
def test_more_than_a_year_is_too_long(text):
    with pytest.raises(NotATime) as refusal:
        parse_duration(text)
    assert refusal.value.reason == "too_long"
    assert str(refusal.value).endswith("is more than 366 days; say 20m, 1h30m, 2d or 45 minutes.")


@given(st.timedeltas(MINUTE, LONGEST))
def test_what_is_shown_is_read_again_rounded_down(length):
    again = parse_duration(show_duration(length))
    assert again <= length < again + (HOUR if length >= DAY else MINUTE)
    assert show_duration(again) == show_duration(length)


@given(st.lists(st.integers(0, 40), min_size=5, max_size=5))
def test_every_mix_of_units_adds_up(counts):
    text = "".join(f"{n}{unit}" for n, unit in zip(counts, "wdhms", strict=True) if n)
    weeks, days, hours, minutes, seconds = counts
    total = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if not total:
        return
    assert parse_duration(text) == total
