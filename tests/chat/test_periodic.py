"""Something done again and again on a thread of its own."""

import logging
from threading import Event, Lock, current_thread

import pytest

from muster.chat.periodic import Periodic

SOON = 0.01


class Counting:
    """Counts its calls, and tells when there were enough; fails while it is told to."""

    def __init__(self, enough=3):
        self.calls, self.enough = 0, enough
        self.done = Event()
        self.fault = None
        self.threads = set()
        self._turn = Lock()

    def __call__(self):
        assert self._turn.acquire(blocking=False), "two calls at once"
        try:
            self.calls += 1
            self.threads.add(current_thread().name)
            if self.calls >= self.enough:
                self.done.set()
            if self.fault:
                raise self.fault
        finally:
            self._turn.release()


@pytest.fixture
def start():
    started = []

    def begin(act, interval=SOON):
        started.append(Periodic("asking", interval, act))
        return started[-1]

    yield begin
    for periodic in started:
        periodic.stop()
        periodic._thread.join(10)


def test_it_acts_at_once_and_again_and_again_one_after_the_other(start):
    act = Counting()
    start(act)
    assert act.done.wait(10)
    assert act.threads == {"muster-asking"}


def test_the_first_call_does_not_wait_for_the_interval(start):
    act = Counting(enough=1)
    start(act, interval=3600)
    assert act.done.wait(10)


def test_after_a_stop_it_acts_no_more_though_the_interval_is_long(start):
    act = Counting(enough=1)
    periodic = start(act, interval=3600)
    assert act.done.wait(10)
    periodic.stop()
    periodic._thread.join(10)
    assert not periodic._thread.is_alive()
    assert act.calls == 1


def test_a_stop_does_not_wait_for_a_call_that_hangs(start):
    hanging, release = Event(), Event()

    def act():
        hanging.set()
        release.wait(10)

    periodic = start(act)
    assert hanging.wait(10)
    periodic.stop()
    assert periodic._thread.is_alive()
    release.set()


def test_a_failure_is_logged_once_while_it_lasts_and_that_it_is_over(start, caplog):
    caplog.set_level(logging.INFO)
    act = Counting()
    act.fault = ValueError("no answer")
    start(act)
    assert act.done.wait(10)
    act.fault, act.enough = None, act.calls + 3
    act.done.clear()
    assert act.done.wait(10)
    messages = [record.getMessage() for record in caplog.records]
    assert messages.count("asking fails: ValueError: no answer") == 1
    assert messages.count("asking works again") == 1
