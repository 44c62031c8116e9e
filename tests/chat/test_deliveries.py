"""What was recorded is delivered, and goes on being delivered."""

import time
from threading import Event, Timer

import pytest

from muster.chat.deliveries import Deliveries
from muster.journal import Follower, JournalUnavailable
from muster.record import Draft
from tests.journal.conftest import append, ground, journal, note
from tests.storage.conftest import postgres, postgres_database, postgres_url

__all__ = ["ground", "journal", "postgres", "postgres_database", "postgres_url"]


def test_a_storage_that_fails_between_two_looks_ends_nothing(journal):
    heard, position, broken = [], journal.position, []

    def failing():
        if broken:
            broken.pop()
            raise JournalUnavailable("gone")
        return position()

    def hear(event):
        heard.append(event.data["text"])
        # Whoever asks next is told so, which is the look for what was recorded meanwhile.
        broken.append(True)

    deliveries = Deliveries(threaded=False)
    deliveries.add(Follower(journal, "test", hear))
    journal.position = failing
    append(journal, "incident-7", note("one"))
    deliveries.wake()
    broken.clear()
    append(journal, "incident-7", note("two"))
    broken.clear()
    deliveries.wake()
    assert heard == ["one", "two"]


def until_it_delivers(deliveries):
    """Wait until the thread has taken up what it was woken for."""
    while deliveries._woken.is_set():
        time.sleep(0.001)


@pytest.fixture
def threaded(journal):
    """Deliveries with a thread of their own, and one follower of notes that is up to date."""
    heard, told = [], Event()

    def hear(event):
        heard.append(event.data["text"])
        told.set()

    deliveries = Deliveries(threaded=True)
    deliveries.heard, deliveries.told = heard, told
    journal.listeners.append(deliveries.hear)
    follower = Follower(journal, "test", hear, {"noted"})
    deliveries.add(follower)
    until_it_delivers(deliveries)
    yield deliveries
    deliveries.remove(follower)


def test_what_is_followed_wakes_the_thread_that_delivers(journal, threaded):
    append(journal, "incident-7", note("one"))
    assert not threaded._woken.is_set()  # whoever recorded it is answered first
    threaded.wake()
    assert threaded.told.wait(10)
    assert threaded.heard == ["one"]


def test_what_nobody_follows_wakes_no_thread(journal, threaded):
    append(journal, "incident-7", Draft("parked", {"text": "aside"}))
    threaded.wake()
    assert not threaded._woken.is_set()


def test_nor_does_a_command_that_records_nothing(journal, threaded):
    append(journal, "incident-7", note("one"))
    threaded.wake()
    assert threaded.told.wait(10)
    until_it_delivers(threaded)
    threaded.wake()
    assert not threaded._woken.is_set()


def test_what_nobody_follows_is_passed_over_while_the_journal_has_it_at_hand(journal, threaded):
    for _ in range(150):
        append(journal, "incident-7", Draft("parked", {"text": "aside"}))
        threaded.wake()
    until_it_delivers(threaded)
    threaded.remove(follower := threaded._followers[0])
    assert journal.position() - journal.cursor(follower.name) < 100
    threaded.add(follower)


def test_a_bot_that_may_not_act_tells_nobody_and_passes_nothing_over(journal):
    may, heard = [False], []
    deliveries = Deliveries(threaded=False, may_act=lambda: may[0])
    deliveries.add(Follower(journal, "test", lambda event: heard.append(event.data["text"])))
    append(journal, "incident-7", note("one"))
    deliveries.wake()
    assert heard == []
    may[0] = True
    deliveries.wake()
    assert heard == ["one"]


def test_a_follower_that_is_far_behind_holds_up_nobody_who_stops(journal):
    for number in range(50):
        append(journal, "incident-7", note(str(number)))
    heard, begun, go_on = [], Event(), Event()

    def hear(event):
        heard.append(event.data["text"])
        begun.set()
        go_on.wait(5)

    deliveries = Deliveries(threaded=True)
    follower = Follower(journal, "test", hear)
    deliveries.add(follower)
    assert begun.wait(5)
    Timer(0.1, go_on.set).start()
    deliveries.remove(follower)
    assert heard == ["0"]
    rest = []
    Follower(journal, "test", lambda event: rest.append(event.data["text"])).deliver()
    assert rest == [str(number) for number in range(1, 50)]
