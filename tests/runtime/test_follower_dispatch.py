"""What was recorded is delivered, and goes on being delivered."""

import time
from threading import Event, Timer

import pytest

from muster.journal import Follower, JournalUnavailable
from muster.kernel.events import NewEvent
from muster.runtime.follower_dispatch import OURS, FollowerDispatch
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

    deliveries = FollowerDispatch(threaded=False)
    deliveries.add(Follower(journal, "test", hear))
    journal.position = failing
    append(journal, "incident-7", note("one"))
    deliveries.wake()
    broken.clear()
    append(journal, "incident-7", note("two"))
    broken.clear()
    deliveries.wake()
    assert heard == ["one", "two"]


def lane_of(deliveries):
    return deliveries._lanes[OURS]


def until_it_delivers(deliveries):
    """Wait until the thread has taken up what it was woken for."""
    while lane_of(deliveries)._woken.is_set():
        time.sleep(0.001)


@pytest.fixture
def threaded(journal):
    """Deliveries with a thread of their own, and one follower of notes that is up to date."""
    heard, told = [], Event()

    def hear(event):
        heard.append(event.data["text"])
        told.set()

    deliveries = FollowerDispatch(threaded=True)
    deliveries.heard, deliveries.told = heard, told
    journal.listeners.append(deliveries.hear)
    follower = Follower(journal, "test", hear, {"noted"})
    deliveries.add(follower)
    until_it_delivers(deliveries)
    yield deliveries
    deliveries.remove(follower)


def test_what_is_followed_wakes_the_thread_that_delivers(journal, threaded):
    append(journal, "incident-7", note("one"))
    assert not lane_of(threaded)._woken.is_set()  # whoever recorded it is answered first
    threaded.wake()
    assert threaded.told.wait(10)
    assert threaded.heard == ["one"]


def test_what_nobody_follows_wakes_no_thread(journal, threaded):
    append(journal, "incident-7", NewEvent("parked", {"text": "aside"}))
    threaded.wake()
    assert not lane_of(threaded)._woken.is_set()


def test_nor_does_a_command_that_records_nothing(journal, threaded):
    append(journal, "incident-7", note("one"))
    threaded.wake()
    assert threaded.told.wait(10)
    until_it_delivers(threaded)
    threaded.wake()
    assert not lane_of(threaded)._woken.is_set()


def test_what_nobody_follows_is_passed_over_while_the_journal_has_it_at_hand(journal, threaded):
    for _ in range(150):
        append(journal, "incident-7", NewEvent("parked", {"text": "aside"}))
        threaded.wake()
    until_it_delivers(threaded)
    follower, patience = lane_of(threaded)._followers[0], 10_000
    while follower.behind_by >= 100 and (patience := patience - 1):
        time.sleep(0.001)
    threaded.remove(follower)
    assert journal.position() - journal.cursor(follower.name) < 100
    threaded.add(follower)


# ---- lanes


class Hearing:
    """A handler that may be held up, or fail, and remembers what it heard."""

    def __init__(self, fails=False, done=True):
        self.done = done
        self.go_on, self.begun, self.heard = Event(), Event(), []
        self.fails = fails
        self.changed = Event()

    def __call__(self, event):
        self.begun.set()
        if self.fails:
            raise RuntimeError("this one fails")
        assert self.go_on.wait(20)
        self.heard.append(event.data["text"])
        self.changed.set()
        return self.done

    def wait_for(self, *texts):
        for _ in range(100):
            if self.heard == list(texts):
                return True
            self.changed.wait(0.1)
            self.changed.clear()
        return self.heard == list(texts)


@pytest.fixture
def lanes(journal):
    """Threaded deliveries; `follow` adds a follower, and all leave in the end."""
    deliveries, followers = FollowerDispatch(threaded=True), []
    journal.listeners.append(deliveries.hear)

    def follow(name, hearing, lane=OURS):
        followers.append(Follower(journal, name, hearing))
        deliveries.add(followers[-1], lane)
        return followers[-1]

    deliveries.follow = follow
    yield deliveries
    for follower in followers:
        deliveries.remove(follower)


def tell(journal, deliveries, *texts):
    for text in texts:
        append(journal, "incident-7", note(text))
        deliveries.wake()


def test_a_follower_that_hangs_holds_up_none_of_another_lane(journal, lanes):
    ours, slow = Hearing(), Hearing()
    ours.go_on.set()
    lanes.follow("slow", slow, "Thanks")
    lanes.follow("ours", ours)
    tell(journal, lanes, "one", "two")
    assert slow.begun.wait(10)
    assert ours.wait_for("one", "two")
    assert slow.heard == []
    slow.go_on.set()
    assert slow.wait_for("one", "two")


def test_one_that_fails_holds_up_none_of_its_own_lane(journal, lanes):
    failing, ours = Hearing(fails=True), Hearing()
    ours.go_on.set()
    lanes.follow("failing", failing)
    lanes.follow("ours", ours)
    tell(journal, lanes, "one")
    assert failing.begun.wait(10)
    tell(journal, lanes, "two", "three")
    assert ours.wait_for("one", "two", "three")
    failing.fails = False
    failing.go_on.set()
    assert failing.wait_for("one", "two", "three")


def test_one_that_hangs_for_ever_is_left_behind_and_whoever_follows_hears_it_again(
    journal, lanes, monkeypatch
):
    monkeypatch.setattr("muster.runtime.follower_dispatch._LEAVE", 0.05)
    hanging, after = Hearing(), Hearing()
    follower = lanes.follow("example", hanging, "Thanks")
    tell(journal, lanes, "one", "two")
    assert hanging.begun.wait(10)
    lanes.remove(follower)
    after.go_on.set()
    lanes.follow("example", after, "Thanks")
    assert after.wait_for("one", "two")
    hanging.go_on.set()
    tell(journal, lanes, "three")
    assert after.wait_for("one", "two", "three")
    assert hanging.wait_for("one")
    deadline = time.monotonic() + 20
    while journal.cursor("example") != 3 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert journal.cursor("example") == 3


def test_one_that_leaves_while_it_is_told_hears_that_no_second_time(journal, lanes):
    leaving, after = Hearing(), Hearing()
    follower = lanes.follow("example", leaving, "Thanks")
    tell(journal, lanes, "one", "two")
    assert leaving.begun.wait(10)
    Timer(0.1, leaving.go_on.set).start()
    lanes.remove(follower)
    after.go_on.set()
    lanes.follow("example", after, "Thanks")
    tell(journal, lanes, "three")
    assert after.wait_for(*("one", "two", "three")[len(leaving.heard) :])


def test_who_has_missed_years_keeps_nobody_waiting(journal, lanes):
    append(journal, "incident-7", *[note(str(number)) for number in range(3000)])
    far, ours = Hearing(done=False), Hearing()
    ours.go_on.set()
    far.go_on.set()
    lanes.follow("far", far)
    near = Follower(journal, "near", ours, from_now=True)
    lanes.add(near)
    tell(journal, lanes, "now")
    assert ours.wait_for("now")
    assert far.wait_for(*[str(number) for number in range(3000)], "now")
    lanes.remove(near)


def test_where_nothing_runs_in_threads_years_are_caught_up_with_aside(journal):
    append(journal, "incident-7", *[note(str(number)) for number in range(3000)])
    far = Hearing(done=False)
    deliveries = FollowerDispatch(threaded=False)
    follower = Follower(journal, "far", far)
    deliveries.add(follower)  # it comes back although the follower does not
    assert far.begun.wait(10)
    far.go_on.set()
    assert far.wait_for(*map(str, range(3000)))
    tell(journal, deliveries, "now")
    assert far.heard[-1] == "now"
    deliveries.remove(follower)


def test_a_bot_that_may_not_act_tells_nobody_and_passes_nothing_over(journal):
    may, heard = [False], []
    deliveries = FollowerDispatch(threaded=False, may_act=lambda: may[0])
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

    deliveries = FollowerDispatch(threaded=True)
    follower = Follower(journal, "test", hear)
    deliveries.add(follower)
    assert begun.wait(5)
    Timer(0.1, go_on.set).start()
    deliveries.remove(follower)
    assert heard == ["0"]
    rest = []
    Follower(journal, "test", lambda event: rest.append(event.data["text"])).deliver()
    assert rest == [str(number) for number in range(1, 50)]
