"""Followers hear of everything at least once, in order, also of what was recorded meanwhile."""

import pytest

from muster.journal import ATTEMPTS, Follower, JournalUnavailable
from tests.journal.conftest import append, note


class Listener:
    """Remembers what it is told, and fails as often as it is asked to."""

    def __init__(self):
        self.heard = []
        self.failures = 0

    def __call__(self, event):
        if self.failures:
            self.failures -= 1
            raise RuntimeError("this listener fails")
        self.heard.append(event.data["text"])


@pytest.fixture
def listener():
    return Listener()


def test_a_new_follower_hears_the_whole_journal_in_order(journal, listener):
    append(journal, "incident-7", note("one"), note("two"))
    follower = Follower(journal, "test", listener)
    append(journal, "incident-8", note("three"))
    assert follower.behind
    assert follower.deliver()
    assert listener.heard == ["one", "two", "three"]
    assert not follower.behind


def test_or_only_what_comes_if_it_asks_for_that(journal, listener):
    append(journal, "incident-7", note("one"))
    follower = Follower(journal, "test", listener, from_now=True)
    append(journal, "incident-7", note("two"))
    follower.deliver()
    assert listener.heard == ["two"]


def test_a_follower_that_was_off_catches_up_and_hears_nothing_twice(journal, listener):
    append(journal, "incident-7", note("one"))
    first = Follower(journal, "test", listener)
    first.deliver()
    first.close()
    append(journal, "incident-7", note("two"))
    again = Follower(journal, "test", listener, from_now=True)
    again.deliver()
    assert listener.heard == ["one", "two"]


def test_without_a_farewell_nothing_that_was_handled_is_repeated(journal, listener):
    append(journal, "incident-7", note("one"), note("two"))
    Follower(journal, "test", listener).deliver()
    Follower(journal, "test", listener).deliver()
    assert listener.heard == ["one", "two"]


def test_only_the_kinds_asked_for_reach_the_handler(journal, listener):
    append(journal, "incident-7", note("one"))
    Follower(journal, "test", listener, kinds={"declared"}).deliver()
    assert listener.heard == []


def test_a_handler_that_fails_is_told_again_and_order_is_kept(journal, listener):
    append(journal, "incident-7", note("one"), note("two"))
    follower = Follower(journal, "test", listener)
    listener.failures = 1
    assert not follower.deliver()
    assert listener.heard == []
    assert follower.deliver()
    assert listener.heard == ["one", "two"]


def test_an_event_that_always_fails_is_passed_over_at_last(journal, listener, caplog):
    append(journal, "incident-7", note("poison"), note("two"))
    follower = Follower(journal, "test", listener)
    listener.failures = ATTEMPTS
    delivered = [follower.deliver() for _ in range(ATTEMPTS)]
    assert delivered == [False] * (ATTEMPTS - 1) + [True]
    assert listener.heard == ["two"]
    assert "passes over event 1" in caplog.text


def test_two_followers_do_not_disturb_each_other(journal, listener):
    other = Listener()
    append(journal, "incident-7", note("one"))
    other.failures = 1
    Follower(journal, "other", other).deliver()
    Follower(journal, "test", listener).deliver()
    assert listener.heard == ["one"]


def test_a_handler_that_did_nothing_says_so_and_costs_no_write(journal, monkeypatch):
    follower = Follower(journal, "test", lambda event: False)
    writes = []
    monkeypatch.setattr(journal, "save_cursor", lambda *a: writes.append(a))
    append(journal, "incident-7", note(), note())
    follower.deliver()
    assert writes == []


def test_a_long_absence_is_caught_up_in_order(journal, listener):
    follower = Follower(journal, "test", listener)
    for batch in range(30):
        append(journal, "incident-7", *[note(f"{batch}-{n}") for n in range(50)])
    follower.deliver()
    assert listener.heard == [f"{batch}-{n}" for batch in range(30) for n in range(50)]


def test_skipped_kinds_move_the_cursor_without_a_write_each(journal, listener, monkeypatch):
    follower = Follower(journal, "test", listener, kinds={"declared"})
    writes = []
    monkeypatch.setattr(journal, "save_cursor", lambda *a: writes.append(a))
    append(journal, "incident-7", *[note() for _ in range(50)])
    follower.deliver()
    assert writes == []
    follower.close()
    assert writes == [("test", 50)]


def test_nothing_is_passed_over_while_the_storage_does_not_answer(journal):
    heard, broken = [], [True]

    def needs_the_storage(event):
        if broken[0]:
            raise JournalUnavailable("gone")
        heard.append(event.data["text"])

    append(journal, "incident-7", note("one"), note("two"))
    follower = Follower(journal, "test", needs_the_storage)
    for _ in range(2 * ATTEMPTS):
        with pytest.raises(JournalUnavailable):
            follower.deliver()
    broken[0] = False
    assert follower.deliver()
    assert heard == ["one", "two"]
