"""A transaction happens whole or not at all, and other threads see it only when it has."""

# ruff: noqa: PT012 - a transaction that fails is more than one statement

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event, Thread

import pytest


class Failure(Exception):
    pass


@contextmanager
def in_another_thread(work):
    """Run ``work(go_on)`` beside the block; ``go_on`` is set when the block ends."""
    go_on, failures = Event(), []

    def run():
        try:
            work(go_on)
        except BaseException as error:  # noqa: BLE001 - raised again below, where it is seen
            failures.append(error)

    thread = Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        go_on.set()
        thread.join()
    assert not failures, failures


def test_all_of_it_is_there_afterwards(start):
    plugin = start()
    first, second = plugin.open("first"), plugin.open("second")
    with plugin.transaction():
        first.insert("a", 1)
        second.set("b", 2)
    again = start()
    assert (again.open("first").get("a"), again.open("second").get("b")) == (1, 2)


def test_an_exception_leaves_nothing_of_it(plugin, handle):
    handle.set("old", 1)
    other = plugin.open("other")
    with pytest.raises(Failure), plugin.transaction():
        handle.set("new", 1)
        handle.remove("old")
        other.insert("k", 1)
        raise Failure
    assert (handle.keys(), other.keys()) == (["old"], [])


def test_the_storage_works_after_an_exception(plugin, handle):
    with pytest.raises(Failure), plugin.transaction():
        raise Failure
    handle.set("k", 1)
    with plugin.transaction():
        handle.set("l", 2)
    assert handle.keys() == ["k", "l"]


def test_its_own_thread_sees_what_it_has_written(plugin, handle):
    with plugin.transaction():
        handle.insert("k", 1)
        handle.set("k", 2)
        assert handle.get("k") == 2
        assert handle.scan("a", "z") == [("k", 2)]
        assert (handle.len(), handle.keys()) == (1, ["k"])
        handle.remove("k")
        assert handle.scan("a", "z") == []


def test_other_threads_read_at_once_and_see_nothing_of_it(plugin, handle):
    handle.set("k", "before")
    written = Event()

    def work(go_on):
        with plugin.transaction():
            handle.set("k", "after")
            handle.insert("l", 1)
            written.set()
            go_on.wait(10)

    with in_another_thread(work):
        assert written.wait(10)
        begun = time.monotonic()
        assert handle.get("k") == "before"
        assert handle.scan("a", "z") == [("k", "before")]
        assert time.monotonic() - begun < 1
    assert handle.get("k") == "after"


@pytest.mark.parametrize("alone", [True, False], ids=["set", "transaction"])
@pytest.mark.parametrize("bots", [1, 2], ids=["one bot", "two bots"])
def test_other_writes_wait_for_its_end(start, bots, alone):
    plugins = [start() for _ in range(bots)]
    first, second = plugins[0].open("ns"), plugins[-1].open("ns")
    begun, order = Event(), []

    def work(go_on):
        with plugins[0].transaction():
            begun.set()
            time.sleep(0.1)
            first.set("k", "first")
            order.append("first")

    with in_another_thread(work):
        assert begun.wait(10)
        if alone:
            second.set("k", "second")
        else:
            with plugins[-1].transaction():
                assert second.get("k") == "first"
                second.set("k", "second")
        order.append("second")
    assert order == ["first", "second"]
    assert first.get("k") == "second"


def test_a_bot_that_holds_on_for_too_long_is_told_of_and_not_waited_for(start):
    slow, hasty = start(), start()
    hasty._store._writer.execute(
        {"sqlite": "PRAGMA busy_timeout = 50", "postgresql": "SET lock_timeout = '50ms'"}[
            hasty._database.dialect
        ]
    )
    handle = hasty.open("ns")
    with slow.transaction():
        for _ in range(2):
            with pytest.raises(hasty.StorageUnavailable, match="lock"):
                handle.set("k", 1)
    handle.set("k", 2)
    assert handle.get("k") == 2


def test_what_is_committed_is_seen_by_all_threads_at_once(handle):
    with ThreadPoolExecutor(4) as pool:
        for number in range(50):
            handle.set("k", number)
            assert set(pool.map(handle.get, ["k"] * 4)) == {number}


def test_no_increment_is_lost(plugin, handle):
    handle.set("count", 0)

    def increment(_):
        for _ in range(50):
            with plugin.transaction():
                handle.set("count", handle.get("count") + 1)

    with ThreadPoolExecutor(10) as pool:
        list(pool.map(increment, range(10)))
    assert handle.get("count") == 500


def test_no_increment_is_lost_between_bots_that_share_a_database(start):
    bots = [start(), start()]
    bots[0].open("ns").set("count", 0)

    def increment(plugin):
        handle = plugin.open("ns")
        for _ in range(25):
            with plugin.transaction():
                handle.set("count", handle.get("count") + 1)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(increment, bots * 2))
    assert bots[0].open("ns").get("count") == 100


def test_one_of_many_inserts_of_a_key_wins(handle):
    def insert(number):
        try:
            handle.insert("k", number)
        except handle.KeyExists:
            return False
        return True

    with ThreadPoolExecutor(10) as pool:
        won = list(pool.map(insert, range(10)))
    assert sum(won) == 1
    assert won[handle.get("k")]


def test_more_threads_than_connections_may_read(handle):
    handle.set("k", 1)
    with ThreadPoolExecutor(40) as pool:
        assert set(pool.map(handle.get, ["k"] * 400)) == {1}


class TestInsideAnother:
    def test_it_is_part_of_the_outer_one(self, plugin, handle):
        with pytest.raises(Failure), plugin.transaction():
            with plugin.transaction():
                handle.set("inner", 1)
            assert handle.get("inner") == 1
            raise Failure
        assert handle.keys() == []

    def test_both_are_one_commit(self, plugin, handle):
        with plugin.transaction():
            handle.set("outer", 1)
            with plugin.transaction():
                handle.set("inner", 1)
        assert handle.keys() == ["inner", "outer"]

    def test_its_exception_rolls_back_the_outer_one_too(self, plugin, handle):
        with pytest.raises(RuntimeError, match="An earlier error"), plugin.transaction():
            handle.set("outer", 1)
            with pytest.raises(Failure), plugin.transaction():
                handle.set("inner", 1)
                raise Failure
        assert handle.keys() == []

    def test_nothing_can_be_read_or_written_after_its_exception(self, plugin, handle):
        with pytest.raises(RuntimeError), plugin.transaction():
            with pytest.raises(Failure), plugin.transaction():
                raise Failure
            for call in (lambda: handle.set("k", 1), lambda: handle.get("k")):
                with pytest.raises(RuntimeError, match="An earlier error"):
                    call()
        assert handle.keys() == []


def test_a_value_that_is_refused_leaves_the_transaction_whole(plugin):
    strict = plugin.open("strict")
    with plugin.transaction():
        strict.set("a", 1)
        with pytest.raises(TypeError):
            strict.set("b", (1,))
        with pytest.raises(ValueError, match="key"):
            strict.set("\0", 1)
    assert strict.keys() == ["a"]


class Interrupted:
    """The cursor of a connection, which is interrupted once a statement has been carried out."""

    def __init__(self, cursor):
        self._cursor = cursor

    def execute(self, *statement):
        self._cursor.execute(*statement)
        raise KeyboardInterrupt


def test_nothing_is_written_any_more_on_a_connection_that_was_interrupted(plugin, handle):
    interrupted = plugin._store._writer
    with pytest.raises(KeyboardInterrupt), plugin.transaction():
        handle.set("half", 1)
        interrupted.cursor = Interrupted(interrupted.cursor)
        handle.set("other half", 1)
    handle.set("whole", 1)
    assert plugin._store._writer is not interrupted
    assert handle.keys() == ["whole"]


def test_a_killed_writer_leaves_all_it_acknowledged_and_nothing_by_halves(start, other_bot):
    other = other_bot("write")
    acknowledged = set()
    for run in range(10):
        other.stdin.write(f"{run}\n")
        other.stdin.flush()
        for line in other.stdout:
            words = line.split()
            if words == ["gone"]:
                break
            if len(words) == 1:
                writer = int(words[0])
                continue
            acknowledged.add(f"{words[0]}/{int(words[1]):08}")
            if int(words[1]) == 3 + 7 * run:
                os.kill(writer, signal.SIGKILL)
        plugin = start()
        handle = plugin.open("ns")
        left, right, alone = (
            {key.removeprefix(side): value for key, value in handle.scan(side, side + "~")}
            for side in ("left/", "right/", "alone/")
        )
        plugin.close()
        assert left == right
        assert acknowledged <= alone.keys() <= left.keys()
        assert all(int(key[-8:]) == value for key, value in (left | alone).items())
    assert len(acknowledged) >= sum(4 + 7 * run for run in range(10))
