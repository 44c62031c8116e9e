"""Two bots on one PostgreSQL database: one is active and writes, the other waits to take over."""

# ruff: noqa: PT012 - a transaction that fails is more than one statement

import logging
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread
from types import SimpleNamespace

import psycopg
import pytest
from sqlalchemy import make_url

from tests.storage.servers import Server, Way
from tests.storage.storage_plugin import SQLStorage

pytestmark = pytest.mark.postgres

OTHER_BOT = Path(__file__).with_name("other_bot.py")
ENDS = 40
"""Seconds after which a test gives up waiting for what should take ten at most."""


@pytest.fixture
def url(postgres_url):
    return postgres_url


class Counting:
    """An exclusive bot in a process of its own, which counts; what it prints is kept."""

    def __init__(self, url):
        self.process = subprocess.Popen(  # noqa: S603 - this interpreter, our own program
            [sys.executable, OTHER_BOT, "count", url],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.out, self.err = [], []
        for stream, lines in ((self.process.stdout, self.out), (self.process.stderr, self.err)):
            Thread(target=self._read, args=(stream, lines), daemon=True).start()

    @staticmethod
    def _read(stream, lines):
        for line in stream:
            lines.append(line.strip())

    @property
    def counted(self):
        return [int(line) for line in self.out if line.isdigit()]

    def until(self, condition):
        end = time.monotonic() + ENDS
        while not condition():
            assert time.monotonic() < end, (self.out[-5:], self.err[-5:])
            time.sleep(0.02)

    def until_active(self):
        self.until(lambda: "active" in self.out)

    def until_waiting(self):
        self.until(lambda: any("This one waits" in line for line in self.err))

    def until_it_counts_on(self):
        before = len(self.counted)
        self.until(lambda: len(self.counted) > before + 2)

    def ended(self):
        self.until(lambda: self.process.poll() is not None)
        return self.process.returncode


@pytest.fixture
def bot():
    started = []

    def bot(url):
        started.append(Counting(url))
        return started[-1]

    yield bot
    for each in started:
        each.process.kill()
        each.process.wait()


@pytest.fixture
def two(bot, url):
    """An active bot that counts, and one that waits."""
    return pair(bot, url, url)


def pair(bot, first_url, second_url):
    first = bot(first_url)
    first.until_it_counts_on()
    second = bot(second_url)
    second.until_waiting()
    assert second.out == []
    return first, second


def recorded(url):
    plugin = SQLStorage(SimpleNamespace(BOT_DATA_DIR="/", STORAGE_CONFIG={"url": url}))
    try:
        return [int(key) for key in plugin.open("ns").keys()]  # noqa: SIM118 - no mapping
    finally:
        plugin.close()


def assert_whole(url, *bots):
    """Whatever was acknowledged is there, each number by one bot."""
    counted = [number for each in bots for number in each.counted]
    assert len(counted) == len(set(counted))
    assert set(counted) <= set(recorded(url))


class TestTheOtherTakesOver:
    def test_when_the_active_one_is_killed(self, two, url):
        first, second = two
        first.process.kill()
        second.until_it_counts_on()
        assert_whole(url, first, second)

    def test_when_the_active_one_is_stopped_by_its_service_manager(self, two, url):
        first, second = two
        first.process.send_signal(signal.SIGINT)
        second.until_it_counts_on()
        assert_whole(url, first, second)

    def test_when_the_active_one_hangs_and_that_one_does_nothing_more(self, two, url):
        first, second = two
        first.process.send_signal(signal.SIGSTOP)
        second.until_it_counts_on()
        before = len(first.out)
        first.process.send_signal(signal.SIGCONT)
        assert first.ended() == 75
        said = first.out[before:]
        # What it committed before it was stopped it may say after: that is less than the other's.
        late = [int(line) for line in said if line.isdigit()]
        assert len(late) <= 1
        assert all(number < min(second.counted) for number in late)
        assert said.count("outside") <= 1, "asked before it was stopped, said after"
        assert any("Another bot has taken over" in line for line in first.err)
        assert "Traceback" not in " ".join(first.err)
        assert_whole(url, first, second)

    def test_when_the_active_one_hangs_in_the_midst_of_a_transaction(self, start, bot, url):
        first = start(exclusive=True)
        held = first.open("ns")
        lease = first._database._lease
        second = bot(url)
        second.until_waiting()
        with pytest.raises(first.StorageUnavailable), first.transaction():
            held.set("half", 1)
            hang(lease)
            second.until_it_counts_on()
            held.set("other half", 1)
        assert {key for key in held.keys() if "half" in key} == set()  # noqa: SIM118

    def test_when_the_active_one_alone_loses_its_database(self, bot, postgres, url):
        way = Way(make_url(url).port)
        near = make_url(url).set(port=way.port).render_as_string(hide_password=False)
        first, second = pair(bot, near, url)
        way.cut()
        second.until_it_counts_on()
        first.until(lambda: any("does nothing until it does" in line for line in first.err))
        silent = len(first.counted)
        second.until_it_counts_on()
        assert len(first.counted) == silent
        assert first.process.poll() is None, "it does not know yet that it is not the active one"
        way.mend()
        assert first.ended() == 75
        assert_whole(url, first, second)


def hang(lease):
    """Have a bot of this process show no more that it lives."""
    lease._stopping.set()
    lease._thread.join()


class TestFence:
    WRITES = (
        lambda handle: handle.set("k", 1),
        lambda handle: handle.set("kept", 2),
        lambda handle: handle.insert("k", 1),
        lambda handle: handle.insert("kept", 2),
        lambda handle: handle.insert_all({"k": 1, "l": 2}),
        lambda handle: handle.set_all({"k": 1, "kept": 2}),
        lambda handle: handle.remove("kept"),
        lambda handle: handle.remove("missing"),
    )

    def test_a_bot_that_hung_while_another_took_over_writes_nothing_any_more(self, start, bot, url):
        first = start(exclusive=True)
        handle = first.open("ns")
        handle.set("kept", 1)
        second = bot(url)
        second.until_waiting()
        hang(first._database._lease)
        second.until_it_counts_on()
        assert not first.active
        second.process.send_signal(signal.SIGSTOP)
        there = handle.keys()
        for write in self.WRITES:
            for _ in range(2):
                with pytest.raises(first.StorageUnavailable) as told:
                    write(handle)
            assert told.value.why == "inactive"
            with pytest.raises(first.StorageUnavailable), first.transaction():
                write(handle)
        assert handle.keys() == there
        assert handle.get("kept") == 1

    def test_every_write_of_a_bot_names_its_term(self, start):
        plugin = start(exclusive=True)
        sql = plugin._store.statements
        several = (*sql.insert_rows, *sql.set_rows, *sql.events.append)
        for statement in (sql.set, sql.insert, sql.remove, *several):
            assert statement.count("FOR KEY SHARE") == 1

    def test_whoever_takes_over_waits_for_a_write_that_is_under_way(self, start, postgres, url):
        """Take it between the fence and the commit: it is either before both or after both."""
        first = start(exclusive=True)
        handle = first.open("ns")
        with first.transaction():
            handle.set("k", 1)
            with (
                psycopg.connect(
                    make_url(url).set(drivername="postgresql").render_as_string(False),
                    autocommit=True,
                ) as other,
                pytest.raises(psycopg.errors.LockNotAvailable),
            ):
                other.execute("SET lock_timeout = 200")
                other.execute("UPDATE storage_lease SET term = term + 1, holder = 'other'")
        assert handle.get("k") == 1

    def test_a_beat_waits_for_no_write(self, start):
        plugin = start(exclusive=True)
        lease = plugin._database._lease
        with plugin.transaction():
            plugin.open("ns").set("k", 1)
            before = lease._trusted_until
            time.sleep(2.5)
            assert lease._trusted_until > before


class TestWaiting:
    def test_both_say_which_is_which(self, two, url):
        first, second = two
        looking = SQLStorage(
            SimpleNamespace(BOT_DATA_DIR="/", STORAGE_CONFIG={"url": url, "looking": True})
        )
        standing = looking.standing()
        assert standing.active.endswith(f", process {first.process.pid}")
        assert standing.silent_seconds < 3
        (waiting,) = standing.waiting
        assert waiting.endswith(f", process {second.process.pid}")
        assert second.err.count(second.err[0]) == 1
        assert f"process {first.process.pid} is the active bot" in second.err[0]

    def test_it_ends_without_a_word_when_it_is_stopped(self, two):
        _, second = two
        second.process.send_signal(signal.SIGINT)
        assert second.ended() == 0
        assert "Traceback" not in " ".join(second.err)

    def test_a_bot_that_closed_is_succeeded_at_once(self, start, caplog):
        start(exclusive=True).close()
        with caplog.at_level(logging.WARNING):
            caplog.clear()
            start(exclusive=True)
        assert not [each for each in caplog.records if each.levelno >= logging.WARNING]

    def test_it_waits_for_a_bot_of_an_earlier_version_too(self, url, bot):
        """Those had no lease, but a lock of their session."""
        with psycopg.connect(
            make_url(url).set(drivername="postgresql").render_as_string(False), autocommit=True
        ) as earlier:
            lock = int.from_bytes(b"errbot-1", "big")
            earlier.execute(f"SELECT pg_advisory_lock({lock})")
            second = bot(url)
            second.until_waiting()
            time.sleep(1)
            assert second.out == []
        second.until_active()

    def test_many_at_once_make_one_active(self, bot, url):
        bots = [bot(url) for _ in range(4)]
        bots[0].until(lambda: any("active" in each.out for each in bots))
        time.sleep(1.5)
        active = [each for each in bots if "active" in each.out]
        assert len(active) == 1
        active[0].process.kill()
        bots[0].until(lambda: sum("active" in each.out for each in bots) == 2)
        assert_whole(url, *bots)


@pytest.fixture
def server():
    server = Server().make()
    yield server
    server.end()


@pytest.mark.long
@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_both_outlive_a_restart_of_the_server_and_the_active_one_goes_on(bot, server, mode):
    first, second = pair(bot, server.url, server.url)
    for _ in range(2):
        server.stop(mode)
        server.start()
        first.until_it_counts_on()
    time.sleep(6)
    assert second.out == []
    first.process.kill()
    second.until_it_counts_on()
    assert_whole(server.url, first, second)


@pytest.mark.long
def test_a_server_that_is_away_for_long_is_waited_for_by_both(bot, server):
    first, second = pair(bot, server.url, server.url)
    server.stop("immediate")
    first.until(lambda: any("does nothing until it does" in line for line in first.err))
    time.sleep(2)
    server.start()
    first.until(lambda: any("still the active one" in line for line in first.err))
    so_far = first.out.count("outside")
    first.until(lambda: first.out.count("outside") > so_far)
    first.until_it_counts_on()
    assert first.process.poll() is second.process.poll() is None
    assert second.out == []
    assert sum("does nothing until it does" in line for line in first.err) == 1
    assert sum("still the active one" in line for line in first.err) == 1
    assert_whole(server.url, first, second)


@pytest.mark.long
def test_nothing_is_lost_when_the_server_fails_over_to_its_standby(bot, server):
    standby = server.standby()
    try:
        url = (
            "postgresql+psycopg://postgres@/postgres?target_session_attrs=read-write"
            f"&host=127.0.0.1:{server.port}&host=127.0.0.1:{standby.port}"
        )
        first, second = pair(bot, url, url)
        server.stop("immediate")
        standby.promote()
        so_far = len(first.counted) + len(second.counted)
        first.until(lambda: len(first.counted) + len(second.counted) > so_far + 2)
        assert_whole(standby.url, first, second)
        assert first.out.count("active") + second.out.count("active") >= 1
    finally:
        standby.end()
