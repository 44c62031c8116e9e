"""What came is kept until it is done, and done once: also after a crash, and for an hour."""

import json

import pytest

from muster.journal.store import Batch
from muster.slack.events import Heard
from muster.slack.inbox import REMEMBERED, Inbox
from muster.slack.spool import Spool, SpooledPost


class Store:
    """A namespace in memory."""

    def __init__(self):
        self.kept = {}

    def scan(self, start, stop, limit=None, *, reverse=False):
        return sorted((k, v) for k, v in self.kept.items() if start <= k < stop)

    def write(self, batch):
        # The namespace takes JSON alone.
        assert json.loads(json.dumps(batch.puts)) == batch.puts
        self.kept |= batch.puts
        for key in batch.removes:
            self.kept.pop(key, None)


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def clock():
    return Clock()


def said(ts, text="!x"):
    return Heard("said", "U01", "C01", ts, text)


def test_what_was_kept_and_not_done_is_found_again_the_oldest_first(store, clock):
    inbox = Inbox(store, clock)
    for number in (1, 2, 3):
        clock.now += 1
        assert inbox.is_new(said(f"{number}.0").key)
        inbox.keep([said(f"{number}.0")])
    store.write(inbox.done(["C01/2.0"]))
    again = Inbox(store, clock)
    assert [each.ts for each in again.open()] == ["1.0", "3.0"]
    assert not again.is_new("C01/1.0")
    assert not again.is_new("C01/2.0")
    assert again.is_new("C01/4.0")


def test_what_comes_again_is_not_new_for_an_hour(store, clock):
    inbox = Inbox(store, clock)
    assert inbox.is_new("C01/1.0")
    assert not inbox.is_new("C01/1.0")
    clock.now += REMEMBERED - 1
    inbox.keep([said("2.0")])
    assert not inbox.is_new("C01/1.0")


def test_what_was_done_is_forgotten_after_an_hour_without_its_words(store, clock):
    inbox = Inbox(store, clock)
    inbox.is_new("C01/1.0")
    inbox.keep([said("1.0", "!incident note words")])
    store.write(inbox.done(["C01/1.0"]))
    assert "words" not in str(store.kept)
    clock.now += REMEMBERED + 1
    inbox.is_new("C01/2.0")
    inbox.keep([said("2.0")])
    assert list(store.kept) == ["in/C01/2.0"]
    clock.now += REMEMBERED + 1
    store.write(inbox.done(["C01/2.0"]))
    assert Inbox(store, clock).open() == []
    assert store.kept == {}


def test_what_is_damaged_is_dropped(store, clock):
    store.kept = {"in/C01/1.0": "odd", "in/C01/2.0": {"came": 999.0, "heard": {"ts": 5}}}
    assert Inbox(store, clock).open() == []


def test_what_is_to_be_said_is_found_by_the_next_start_in_order(store):
    spool = Spool(store, "0001")
    posts = [SpooledPost("C01", f"line {n}", thread="1.1", key=spool.new_key()) for n in range(12)]
    spool.put(posts[:11], Batch(puts={"in/C01/1.0": {"came": 1.0}}))
    spool.put(posts[11:])
    spool.remove([posts[0].key])
    assert spool.left() == []
    later = Spool(store, "0002")
    assert later.left() == posts[1:]
    assert [post.key for post in later.left()] == [post.key for post in posts[1:]]
    assert later.new_key() != posts[0].key
    assert "in/C01/1.0" in store.kept


def test_what_a_message_is_besides_its_text_is_kept(store):
    spool = Spool(store, "0001")
    post = SpooledPost(
        "C01",
        "words",
        only_for="U01",
        rank=0,
        for_user="U02",
        broadcast=True,
        buttons=(("Ack", "!escalate ack"),),
        key=spool.new_key(),
    )
    spool.put([post])
    assert Spool(store, "0002").left() == [post]


def test_a_message_that_is_damaged_keeps_nothing_from_the_others(store):
    spool = Spool(store, "0001")
    spool.put([SpooledPost("C01", "words", key=spool.new_key())])
    store.kept |= {"out/0000-1": None, "out/0000-2": {"text": "no channel"}}
    assert [post.text for post in Spool(store, "0002").left()] == ["words"]
