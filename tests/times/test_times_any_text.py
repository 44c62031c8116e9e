"""Whatever is typed, the answer is an instant or a refusal that can be shown."""

from datetime import UTC, datetime, time, timedelta
from time import perf_counter
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from muster.times import (
    LONGEST,
    NotATime,
    Reason,
    looks_like_date,
    looks_like_time,
    looks_like_zone_word,
    parse_due,
    parse_duration,
    parse_instant,
    words_of_time,
)

ZONES = [
    ZoneInfo(key)
    for key in (
        "Europe/London",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Africa/Cairo",
        "Pacific/Apia",
        "UTC",
    )
]
LEEWAY = timedelta(minutes=1)

# Pieces of what people type, and of what they do not mean to.
TYPED = (
    "14:05 14.05 1405 2:05pm 2pm 9am 24:00 00:00 01:30 02:15 23:59:59 2026 now today yesterday "
    "tomorrow friday Mon sat this next 2026-03-02 2026-03-29 2026-10-25 0001-01-01 9999-12-31 "
    "2026-02-30 2026-03-02T14:05 2026-03-02T14:05:00.5Z 2026-03-29T01:30+01:00 2 29 31st 0 March "
    "feb mar, december GMT BST EST UTC Z utc+05:45 UTC-12 ago in at on - -10m 10m 1h30m 90s 2d 1w "
    "366d 99999d half an hour minutes and ² ٣ １４:０５ \x00 \u200f \u202e 🕑 \ud800 {text} %s :"
)
PIECES = TYPED.split()
texts = (
    st.text(max_size=120)
    | st.text("0123456789:.-+ tzapmhdwsago", max_size=30)
    | st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join)
    | st.lists(st.sampled_from(PIECES), max_size=4).map("".join)
)
present = st.timedeltas(timedelta(0), timedelta(days=365 * 12)).map(
    lambda after: datetime(2019, 1, 1, tzinfo=UTC) + after
)
changes = st.builds(
    lambda change, minutes: change + timedelta(minutes=minutes),
    st.sampled_from([datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)]),
    st.integers(-1500, 1500),
)
ends = st.sampled_from(
    [
        datetime.min.replace(tzinfo=UTC),
        datetime.min.replace(tzinfo=UTC) + timedelta(days=2),
        datetime.max.replace(tzinfo=UTC) - timedelta(days=2),
        datetime.max.replace(tzinfo=UTC),
    ]
)
nows = present | changes
zones = st.sampled_from(ZONES)


def showable(refusal, text):
    assert refusal.reason in get_args(Reason)
    assert len(refusal.text) <= 40
    assert refusal.text.isprintable()
    assert all(isinstance(fact, str) and fact for fact in refusal.facts.values())
    sentence = str(refusal)
    assert sentence.isprintable()
    assert sentence.endswith(".")
    assert len(sentence) < 250


@settings(max_examples=500, deadline=None)
@given(text=texts, now=nows, zone=zones)
@example("14:05\x00", datetime(2026, 3, 2, tzinfo=UTC), ZONES[0])
@example("9" * 5000 + "m ago", datetime(2026, 3, 2, tzinfo=UTC), ZONES[0])
def test_an_instant_is_never_later_than_now(text, now, zone):
    try:
        instant = parse_instant(text, now=now, zone=zone)
    except NotATime as refusal:
        showable(refusal, text)
    else:
        assert instant.tzinfo is UTC
        assert instant <= now


@settings(max_examples=500, deadline=None)
@given(text=texts, now=nows, zone=zones, closing=st.times())
def test_a_due_time_is_later_than_now_and_within_about_a_year(text, now, zone, closing):
    try:
        due = parse_due(text, now=now, zone=zone, closing=closing)
    except NotATime as refusal:
        showable(refusal, text)
    else:
        assert due.tzinfo is UTC
        assert now < due <= now + LONGEST + timedelta(days=2)


@settings(max_examples=250, deadline=None)
@given(text=texts, now=ends, zone=zones, closing=st.times())
def test_the_ends_of_the_calendar_are_refused_and_not_fallen_over(text, now, zone, closing):
    for read in (
        lambda: parse_instant(text, now=now, zone=zone),
        lambda: parse_due(text, now=now, zone=zone, closing=closing),
    ):
        try:
            read()
        except NotATime as refusal:
            showable(refusal, text)


@settings(max_examples=250, deadline=None)
@given(text=texts)
def test_a_duration_is_more_than_nothing_and_at_most_a_year(text):
    try:
        length = parse_duration(text)
    except NotATime as refusal:
        showable(refusal, text)
    else:
        assert timedelta(0) < length <= LONGEST


@settings(max_examples=250, deadline=None)
@given(text=texts, zone=zones)
def test_looking_never_fails_and_a_time_that_is_counted_whole_has_a_shape(text, zone):
    for looks in (looks_like_time, looks_like_date, looks_like_zone_word):
        assert looks(text) in (True, False)
    assert looks_like_zone_word(text, zone) in (True, False)
    words = text.split()
    assert 0 <= words_of_time(words, zone) <= len(words)


@settings(max_examples=250, deadline=None)
@given(text=texts, now=nows, zone=zones)
def test_what_is_read_as_a_due_time_of_words_is_counted_whole(text, now, zone):
    try:
        parse_due(text, now=now, zone=zone, closing=time(17))
    except NotATime:
        return
    words = text.replace(", ", " ").split()
    counted = words_of_time(words, zone)
    # A day after its time is the one form that has to be quoted.
    assert counted == len(words) or looks_like_time(words[0]) or words[:1] in (["at"], ["-"])


@pytest.mark.parametrize(
    "text",
    [
        "9" * 100,
        "1" * 99 + "m",
        "1 " * 50,
        "1w" * 50,
        "2026-03-02t" + "0" * 89,
        "-" * 100,
        "a" * 100,
        "at " * 33,
        "14:05 " + "on " * 31,
        " " * 1_000_000 + "14:05",
        "9" * 10_000_000,
    ],
)
def test_hostile_text_is_refused_at_once(text):
    now = datetime(2026, 3, 2, 14, 10, tzinfo=UTC)
    begun = perf_counter()
    for read in (
        lambda: parse_instant(text, now=now, zone=ZONES[0]),
        lambda: parse_due(text, now=now, zone=ZONES[0], closing=time(17)),
        lambda: parse_duration(text),
    ):
        with pytest.raises(NotATime):
            read()
    assert perf_counter() - begun < 0.05
