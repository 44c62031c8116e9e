"""The ticker: time passes by itself for a live bot, and step by step in a rehearsal."""

from datetime import UTC, datetime, timedelta
from threading import Event, active_count

import pytest

from muster.runtime.clock import SystemClock
from muster.runtime.ticker import Ticker, Timed

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


class Standing:
    """A clock that stands still."""

    def now(self):
        return NOW

    def passed(self):
        return timedelta(0)


class Wrong(Standing):
    """A clock that is put right, or wrong, while no time passes."""

    def __init__(self):
        self.by = timedelta(0)

    def now(self):
        return NOW + self.by


def timed(act=lambda now: None, next_look=lambda now: None, name="something"):
    return Timed(name, act, next_look)


def test_a_live_bot_ticks_by_itself_until_it_is_told_no_more():
    threads = active_count()
    ticker, ticks = Ticker(SystemClock(), by_itself=True, interval=0.01), []
    thrice = Event()

    def act(now):
        ticks.append(now)
        if len(ticks) == 3:
            thrice.set()

    each = timed(act)
    ticker.add(each)
    assert thrice.wait(5)
    ticker.remove(each)
    seen = len(ticks)
    assert ticks == sorted(ticks)
    assert not Event().wait(0.05)
    assert len(ticks) == seen
    assert active_count() == threads


def test_it_can_be_told_again_after_it_was_told_no_more():
    ticker, again = Ticker(SystemClock(), by_itself=True, interval=0.01), Event()
    first = timed()
    ticker.add(first)
    ticker.remove(first)
    ticker.add(timed(lambda now: again.set()))
    assert again.wait(5)
    ticker.remove(ticker._timed[0])


def test_in_a_rehearsal_nothing_ticks_by_itself():
    threads = active_count()
    ticker = Ticker(Standing(), by_itself=False)
    ticker.add(timed())
    assert active_count() == threads


def test_one_that_fails_keeps_nothing_from_the_others(caplog):
    ticker, told = Ticker(Standing(), by_itself=False), []
    ticker.add(timed(lambda now: 1 / 0, name="the broken one"))
    ticker.add(timed(told.append))
    ticker.tick()
    assert told == [NOW]
    assert "the broken one could not do what is due" in caplog.text


def test_a_failure_that_goes_on_is_told_in_full_once(caplog):
    ticker, broken = Ticker(Standing(), by_itself=False), [True]

    def act(now):
        if broken[0]:
            raise OSError("no storage")

    ticker.add(timed(act, name="the watch"))
    ticker.tick()
    ticker.tick()
    assert caplog.text.count("OSError: no storage") == 1
    assert "the watch still cannot do what is due: no storage" in caplog.text
    broken[0] = False
    ticker.tick()
    broken[0] = True
    ticker.tick()
    assert caplog.text.count("OSError: no storage") == 2


@pytest.mark.parametrize(
    ("looks", "earliest"),
    [
        ([], None),
        ([None, None], None),
        ([NOW + timedelta(hours=1), None, NOW], NOW),
    ],
)
def test_the_next_look_is_the_earliest_of_all(looks, earliest):
    ticker = Ticker(Standing(), by_itself=False)
    for at in looks:
        ticker.add(timed(next_look=lambda now, at=at: at))
    assert ticker.next_look() == earliest


@pytest.mark.parametrize(
    ("by", "said"),
    [
        (timedelta(hours=1), "gone ahead by 1 hour, to 2026-03-02T11:00:00+00:00"),
        (timedelta(hours=-1), "gone back by 1 hour, to 2026-03-02T09:00:00+00:00"),
        (timedelta(days=3653), "gone ahead by 3653 days, to 2036-03-02T10:00:00+00:00"),
    ],
)
def test_a_jump_of_the_clock_is_said_in_the_log_once(caplog, by, said):
    clock = Wrong()
    ticker = Ticker(clock, by_itself=False)
    ticker.tick()
    clock.by = by
    ticker.tick()
    ticker.tick()
    [line] = [record.message for record in caplog.records]
    assert said in line


def test_a_correction_of_seconds_is_not_worth_a_line(caplog):
    clock = Wrong()
    ticker = Ticker(clock, by_itself=False)
    clock.by = timedelta(seconds=59)
    ticker.tick()
    assert not caplog.records


def test_the_machines_clock_tells_how_much_time_has_passed():
    clock = SystemClock()
    before = clock.passed()
    assert clock.passed() >= before > timedelta(0)


def test_whoever_hangs_holds_up_none_of_another_lane():
    ticker = Ticker(SystemClock(), by_itself=True, interval=0.01)
    hanging, go_on, ours = Event(), Event(), Event()
    theirs = timed(lambda now: (hanging.set(), go_on.wait(20)), name="theirs")
    ticker.add(theirs, "Thanks")
    assert hanging.wait(5)
    each = timed(lambda now: ours.set())
    ticker.add(each)
    assert ours.wait(5)
    go_on.set()
    ticker.remove(theirs)
    ticker.remove(each)


def test_in_a_rehearsal_all_lanes_are_looked_at_as_one():
    ticker = Ticker(Standing(), by_itself=False)
    ticker.add(timed(next_look=lambda now: NOW), "Thanks")
    assert ticker.next_look() == NOW


def test_a_bot_that_may_not_act_says_nothing_of_the_time():
    may, told = [True], []
    ticker = Ticker(Standing(), by_itself=False, may_act=lambda: may[0])

    def act(now):
        told.append(now)
        may[0] = False

    ticker.add(timed(act))
    ticker.add(timed(act))
    ticker.tick()
    ticker.tick()
    assert told == [NOW]
