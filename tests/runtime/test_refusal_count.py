"""Refusals are counted, and told of in a line every so often."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from muster.runtime.refusal_count import Refusals


class Log:
    def __init__(self):
        self.lines = []
        self.now = 1000.0
        self.refusals = Refusals(self.lines.append, 60.0, lambda: self.now)


@pytest.fixture
def log():
    return Log()


def test_the_first_is_told_at_once(log):
    log.refusals.count("401 not_signed")
    assert log.lines == ["401 not_signed"]


def test_those_that_follow_are_told_together_once_the_interval_is_over(log):
    for kind in ("401 not_signed", "401 not_signed", "too_slow", "401 not_signed"):
        log.refusals.count(kind)
    log.now += 59
    log.refusals.tell_if_due()
    assert len(log.lines) == 1
    log.now += 1
    log.refusals.tell_if_due()
    log.refusals.tell_if_due()
    assert log.lines[1:] == ["401 not_signed (2 times), too_slow"]


def test_after_a_quiet_time_the_next_is_told_at_once_again(log):
    log.refusals.count("too_slow")
    log.now += 61
    log.refusals.count("too_many")
    assert log.lines == ["too_slow", "too_many"]


def test_what_is_left_is_told_at_the_end(log):
    log.refusals.count("too_slow")
    log.refusals.count("too_slow")
    log.refusals.tell()
    log.refusals.tell()
    assert log.lines == ["too_slow", "too_slow"]


def test_a_line_has_a_bounded_number_of_kinds_and_counts_every_refusal(log):
    log.refusals.count("0")
    for number in range(1000):
        log.refusals.count(str(number))
    log.refusals.tell()
    assert log.lines[1].startswith("other (970 times), 0, 1, ")
    assert log.lines[1].count(",") == 30


def test_counts_of_many_threads_are_all_there(log):
    with ThreadPoolExecutor(8) as lanes:
        list(lanes.map(log.refusals.count, ["401 not_signed"] * 801))
    log.refusals.tell()
    assert log.lines == ["401 not_signed", "401 not_signed (800 times)"]
