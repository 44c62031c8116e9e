"""What is done again and again: in a thread of its own, never twice at once, and until stopped."""

import logging
from threading import Event, active_count

import pytest

from muster.gateways import Rejected, Unavailable
from muster.runtime.periodic import Periodic


class Turns:
    """Something to be done, that tells how often it was, and may be told to fail or to wait."""

    def __init__(self):
        self.done = 0
        self.at_once = self.most = 0
        self.fails = None
        self.begun, self.go_on, self.enough = Event(), Event(), Event()
        self.go_on.set()
        self.wanted = 3

    def __call__(self):
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        self.begun.set()
        self.go_on.wait(10)
        self.at_once -= 1
        self.done += 1
        if self.done == self.wanted:
            self.enough.set()
        if self.fails:
            raise self.fails


@pytest.fixture
def turns():
    return Turns()


def run(turns, wanted=3):
    """Let it be done a few times."""
    turns.done, turns.wanted = 0, wanted
    turns.enough.clear()
    periodic = Periodic("trying", 0.001, turns)
    periodic.start()
    assert turns.enough.wait(5)
    periodic.stop()


def test_it_is_done_at_once_and_again_until_it_is_stopped(turns):
    threads = active_count()
    run(turns)
    done = turns.done
    assert not Event().wait(0.05)
    assert turns.done == done
    assert active_count() == threads


def test_beginning_and_ending_twice_are_as_once(turns):
    threads = active_count()
    periodic = Periodic("trying", 60, turns)
    periodic.stop()
    periodic.start()
    periodic.start()
    assert turns.begun.wait(5)
    assert active_count() == threads + 1
    periodic.stop()
    periodic.stop()
    assert active_count() == threads
    turns.begun.clear()
    periodic.start()
    assert turns.begun.wait(5)
    periodic.stop()


def test_what_hangs_does_not_hold_up_the_end_and_is_never_done_twice_at_once(turns):
    turns.go_on.clear()
    periodic = Periodic("trying", 0.001, turns)
    periodic.start()
    assert turns.begun.wait(5)
    periodic.stop()
    assert turns.at_once == 1, "it ended while that went on"
    turns.wanted = 4
    periodic.start()
    assert not turns.enough.wait(0.05)
    assert turns.most == 1
    turns.go_on.set()
    assert turns.enough.wait(5)
    periodic.stop()
    assert turns.most == 1


def test_it_does_not_keep_a_process_alive(turns):
    turns.go_on.clear()
    periodic = Periodic("trying", 60, turns)
    periodic.start()
    assert turns.begun.wait(5)
    assert periodic._thread.daemon
    turns.go_on.set()
    periodic.stop()


def told(caplog):
    return [r for r in caplog.records if r.name == "muster.runtime.periodic"]


def test_a_failure_is_told_once_while_it_lasts(turns, caplog):
    caplog.set_level(logging.INFO)
    turns.fails = Unavailable("GET /: nobody there")
    periodic = Periodic("trying", 0.001, turns)
    periodic.start()
    assert turns.enough.wait(5)
    [first] = told(caplog)
    assert first.getMessage().startswith("trying: GET /: nobody there")
    assert first.exc_info is None
    for fails in (None, Unavailable("again"), Rejected("no")):
        turns.enough.clear()
        turns.fails, turns.done = fails, 0
        assert turns.enough.wait(5)
    periodic.stop()
    assert [r.getMessage().split(";")[0] for r in told(caplog)[1:]] == [
        "trying: works again",
        "trying: again",
        "trying: no",
    ]


def test_an_unexpected_failure_is_logged_in_full_and_ends_nothing(turns, caplog):
    turns.fails = ZeroDivisionError("!")
    run(turns)
    [only] = told(caplog)
    assert only.exc_info[0] is ZeroDivisionError
