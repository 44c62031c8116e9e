"""How many words of a command are a time."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest

from muster.times import looks_like_date, looks_like_time, looks_like_zone_word, words_of_time

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize("token", ["14:05", "14.05", "1405", "2pm", "2:05PM", "14:05Z", "25:00"])
def test_shapes_of_a_time(token):
    assert looks_like_time(token)


@pytest.mark.parametrize(
    "token", ["", "14", "140", "14051", "10m", "friday", "BST", "²pm", "١٤:٠٥"]
)
def test_shapes_that_are_no_time(token):
    assert not looks_like_time(token)


@pytest.mark.parametrize(
    "token", ["2026-03-02", "today", "Yesterday", "tomorrow", "friday", "Fri", "2 March", "mar 2"]
)
def test_shapes_of_a_date(token):
    assert looks_like_date(token)


@pytest.mark.parametrize(
    "token", ["", "2", "march", "14:05", "2026", "2 March 14:05", "now", "the"]
)
def test_shapes_that_are_no_date(token):
    assert not looks_like_date(token)


@pytest.mark.parametrize("token", ["UTC", "utc", "Z", "GMT", "bst", "UTC+05:45", "EST", "MET"])
def test_zone_words(token):
    assert looks_like_zone_word(token)


@pytest.mark.parametrize("token", ["", "we", "DNS", "met", "west", "cat", "+01:00", "UTC+99", "²"])
def test_words_that_are_no_zone(token):
    assert not looks_like_zone_word(token)


def test_with_a_zone_only_its_own_words_count():
    assert looks_like_zone_word("bst", LONDON)
    assert not looks_like_zone_word("EST", LONDON)
    assert looks_like_zone_word("EST", ZoneInfo("America/New_York"))
    assert looks_like_zone_word("UTC", ZoneInfo("America/New_York"))


def test_every_abbreviation_in_force_is_a_zone_word():
    instants = [datetime(year, month, 15, tzinfo=UTC) for year in (2019, 2026) for month in (1, 7)]
    names = {
        instant.astimezone(ZoneInfo(zone)).tzname()
        for zone in available_timezones()
        for instant in instants
    }
    unknown = {name for name in names if name.isalpha() and not looks_like_zone_word(name.upper())}
    assert not unknown


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("14:05 we rebooted the router", 1),
        ("14:05 BST we rebooted it", 2),
        ("14:05Z we rebooted it", 1),
        ("2:05 pm bst we rebooted it", 3),
        ("2026-03-02 14:05 BST the router", 3),
        ("2026-03-02T14:05:00Z the router", 1),
        ("2 March 14:05 BST the router", 4),
        ("Mon 2 March 2026 14:05 GMT the router", 6),
        ("yesterday 23:50 the router", 2),
        ("yesterday at 23:50 the router", 3),
        ("14:05 monday's deploy failed", 1),
        ("14:05 yesterday the router", 2),
        ("9am tomorrow", 2),
        ("9am on friday", 1),
        ("14:05 yesterday's deploy failed", 1),
        ("14:05 DNS failed", 1),
        ("14:05 met the vendor", 1),
        ("14:05 MET the vendor", 2),
        ("now the router", 1),
        ("10m ago the router", 2),
        ("-10m the router", 1),
        ("half an hour ago the router", 4),
        ("2h write it up", 1),
        ("in 2 hours write it up", 3),
        ("friday 14:00 write it up", 2),
        ("next friday write it up", 2),
        ("5 March write it up", 2),
        ("tomorrow", 1),
        ("the router", 0),
        ("", 0),
    ],
)
def test_how_many_words_are_the_time(words, count):
    assert words_of_time(words.split()) == count


def test_zone_words_of_other_zones_are_left_to_the_text():
    assert words_of_time(["14:05", "EST", "said"]) == 2
    assert words_of_time(["14:05", "EST", "said"], LONDON) == 1
