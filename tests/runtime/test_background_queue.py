"""What is heard in passing is acted on in its order, and holds up nobody who brings it."""

from threading import Event, active_count, get_ident

import pytest

from muster.journal import JournalUnavailable
from muster.runtime.background_queue import MOST_WAITING, BackgroundQueue


class Slow:
    """Something that takes until it is told to go on, once."""

    def __init__(self, last):
        self.done, self.threads, self.last = [], set(), last
        self.begun, self.go_on, self.over = Event(), Event(), Event()

    def __call__(self, item):
        self.begun.set()
        self.go_on.wait(10)
        self.done.append(item)
        self.threads.add(get_ident())
        if item == self.last:
            self.over.set()


def test_without_threads_it_is_done_when_the_call_returns():
    done = []
    aside = BackgroundQueue("trying", done.append, threaded=False)
    aside.bring("a")
    assert done == ["a"]
    aside.stop()


def test_nobody_waits_for_what_is_being_done_and_the_order_is_kept():
    slow, before = Slow(last=3), active_count()
    aside = BackgroundQueue("trying", slow, threaded=True)
    for item in range(4):
        aside.bring(item)
    assert slow.begun.wait(10)
    assert slow.done == []
    slow.go_on.set()
    assert slow.over.wait(10)
    aside.stop()
    assert slow.done == [0, 1, 2, 3]
    assert get_ident() not in slow.threads
    assert len(slow.threads) == 1
    assert active_count() == before


def test_what_is_too_much_is_let_go_and_said_once(caplog):
    slow = Slow(last=MOST_WAITING)
    aside = BackgroundQueue("trying", slow, threaded=True)
    aside.bring(0)
    assert slow.begun.wait(10)
    for item in range(1, MOST_WAITING + 10):
        aside.bring(item)
    slow.go_on.set()
    assert slow.over.wait(10)
    aside.stop()
    assert slow.done == list(range(MOST_WAITING + 1))
    assert caplog.text.count("some of it is let go") == 1


def test_what_waits_when_it_is_stopped_is_not_done():
    done, all_there, over = [], Event(), Event()

    def act(item):
        all_there.wait(10)
        done.append(item)
        aside.stop()
        over.set()

    before = active_count()
    aside = BackgroundQueue("trying", act, threaded=True)
    aside.bring(0)
    aside.bring(1)
    all_there.set()
    assert over.wait(10)
    aside.stop()
    aside.bring(2)
    assert done == [0]
    assert active_count() == before


@pytest.mark.parametrize("threaded", [True, False])
@pytest.mark.parametrize("fault", [ValueError("gone"), JournalUnavailable("gone")])
def test_a_failure_keeps_nothing_from_what_comes_after_it(fault, threaded, caplog):
    done, over = [], Event()

    def act(item):
        if item == "bad":
            raise fault
        done.append(item)
        over.set()

    aside = BackgroundQueue("trying", act, threaded=threaded)
    aside.bring("bad")
    aside.bring("good")
    assert over.wait(10)
    aside.stop()
    assert done == ["good"]
    assert "trying: " in caplog.text
