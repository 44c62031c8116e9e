"""What SQLite's file and disk can do to a bot: each fault is told, loses nothing, and heals."""

import os
import shutil
import sqlite3
import subprocess
import threading
import time

import pytest

# ruff: noqa: PT012 - what fails is the last of many writes


@pytest.fixture
def url(sqlite_url):
    return sqlite_url


@pytest.fixture
def plugin(start):
    return start(exclusive=True)


@pytest.fixture
def handle(plugin):
    handle = plugin.open("ns")
    handle.set("kept", 1)
    assert handle.get("kept") == 1, "a bot reads before it answers anybody"
    return handle


def refused(plugin, handle, why):
    with pytest.raises(plugin.StorageUnavailable) as told:
        handle.set("new", 1)
    assert told.value.why == why
    assert not told.value.in_doubt
    assert "\n" not in str(told.value)
    with pytest.raises(plugin.StorageUnavailable), plugin.transaction():
        handle.set("new", 1)


def files(path):
    return sorted(path.parent.glob(path.name + "*"))


class TestFilesThatGoAway:
    def test_what_is_written_to_a_deleted_file_is_not_acknowledged(
        self, plugin, handle, sqlite_path
    ):
        for file in files(sqlite_path):
            file.unlink()
        refused(plugin, handle, "gone")
        assert handle.get("kept") == 1, "what is open can still be read"
        assert not sqlite_path.exists(), "an empty record is not the record"

    def test_nor_to_one_whose_folder_is_gone(self, start, tmp_path):
        folder = tmp_path / "data"
        folder.mkdir()
        plugin = start(exclusive=True, url=f"sqlite:///{folder}/bot.sqlite3")
        handle = plugin.open("ns")
        handle.set("kept", 1)
        shutil.rmtree(folder)
        refused(plugin, handle, "gone")
        refused(plugin, handle, "gone")

    def test_when_the_folder_is_moved_back_all_goes_on(self, start, tmp_path):
        folder, away = tmp_path / "data", tmp_path / "away"
        folder.mkdir()
        plugin = start(exclusive=True, url=f"sqlite:///{folder}/bot.sqlite3")
        handle = plugin.open("ns")
        handle.set("kept", 1)
        folder.rename(away)
        refused(plugin, handle, "gone")
        away.rename(folder)
        handle.set("new", 2)
        plugin.close()
        again = start(exclusive=True, url=f"sqlite:///{folder}/bot.sqlite3").open("ns")
        assert (again.get("kept"), again.get("new")) == (1, 2)

    def test_a_file_that_was_put_in_its_place_is_neither_written_nor_read(
        self, plugin, handle, sqlite_path, tmp_path
    ):
        other = tmp_path / "other.sqlite3"
        with sqlite3.connect(other) as database:
            database.execute("CREATE TABLE storage (namespace, key, encoding, value)")
        before = other.read_bytes()
        other.replace(sqlite_path)
        refused(plugin, handle, "gone")
        assert handle.get("kept") == 1
        plugin.close()
        assert sqlite_path.read_bytes() == before

    @pytest.mark.parametrize("endings", [["-wal"], ["-shm"], ["-wal", "-shm"], [".lock"]])
    def test_what_lies_beside_the_database_is_made_anew_and_nothing_is_lost(
        self, plugin, handle, sqlite_path, start, endings
    ):
        handle.get("kept")
        for number, ending in enumerate(endings):
            sqlite_path.with_name(sqlite_path.name + ending).unlink()
            handle.set(f"after {number}", number)
        with pytest.raises(SystemExit, match="Another bot"):
            start(exclusive=True)
        with sqlite3.connect(sqlite_path) as database:
            (count,) = database.execute("SELECT count(*) FROM storage").fetchone()
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert count == 1 + len(endings)
        assert handle.len() == count


def test_a_database_that_another_program_holds_is_waited_for_and_then_told(
    plugin, handle, sqlite_path
):
    plugin._store._writer.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(sqlite_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    refused(plugin, handle, "locked")
    assert handle.get("kept") == 1
    other.execute("ROLLBACK")
    other.close()
    handle.set("new", 2)
    assert handle.get("new") == 2


def test_a_full_disk_is_told_and_loses_nothing(start, small_disk):
    plugin = start(exclusive=True, url=f"sqlite:///{small_disk}/bot.sqlite3")
    handle = plugin.open("ns")
    handle.set("kept", 1)
    acknowledged = 0
    with (small_disk / "ballast").open("wb") as ballast:
        while True:
            try:
                os.write(ballast.fileno(), b"x" * 65536)
            except OSError:
                break
    with pytest.raises(plugin.StorageUnavailable) as told:
        for number in range(10_000):
            handle.insert(f"{number:08}", "x" * 4000)
            acknowledged += 1
    assert told.value.why == "full"
    assert handle.get("kept") == 1
    (small_disk / "ballast").unlink()
    handle.insert("after", 1)
    assert handle.len() == acknowledged + 2
    plugin.close()
    assert start(exclusive=True, url=plugin._database.shown).open("ns").len() == (acknowledged + 2)


def test_a_disk_that_may_not_be_written_any_more_is_told_and_heals(start, small_disk):
    plugin = start(exclusive=True, url=f"sqlite:///{small_disk}/bot.sqlite3")
    handle = plugin.open("ns")
    handle.set("kept", 1)
    # A disk cannot be made read-only while a file on it is open for writing.
    with plugin._store._lock:
        plugin._store._writer.execute("PRAGMA query_only = ON")
    with pytest.raises(plugin.StorageUnavailable) as told:
        handle.set("new", 1)
    assert told.value.why == "read-only"
    handle.set("new", 2)
    assert handle.get("new") == 2


@pytest.fixture
def small_disk(tmp_path):
    """A disk of eight megabytes of its own, where a test may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    if os.geteuid() or subprocess.run(mount, check=False, capture_output=True).returncode:  # noqa: S603
        pytest.skip("only root can mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)  # noqa: S603, S607


def test_a_damaged_page_is_told_and_what_is_mended_is_read_again(start, sqlite_path):
    first = start(exclusive=True)
    handle = first.open("ns")
    for number in range(400):
        handle.set(f"{number:08}", "x" * 400)
    first.close()
    whole = sqlite_path.read_bytes()
    with sqlite3.connect(sqlite_path) as database:
        (size,) = database.execute("PRAGMA page_size").fetchone()
        (root,) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'storage'"
        ).fetchone()
    plugin = start(exclusive=True)
    handle = plugin.open("ns")
    with sqlite_path.open("r+b") as file:
        for page in range(root, len(whole) // size):
            file.seek(page * size)
            file.write(b"\xff" * size)
    with pytest.raises(plugin.StorageUnavailable) as told:
        handle.set("00000200", "y")
    assert told.value.why == "damaged"
    with pytest.raises(plugin.StorageUnavailable):
        handle.get("00000200")
    with sqlite_path.open("r+b") as file:
        file.write(whole)
    assert handle.get("00000200") == "x" * 400
    handle.set("00000200", "y")
    assert handle.get("00000200") == "y"


def test_readers_do_not_wait_for_a_file_that_is_being_made_anew(plugin, handle, sqlite_path):
    stop, failures = threading.Event(), []

    def read():
        while not stop.is_set():
            try:
                handle.get("kept")
            except Exception as error:  # noqa: BLE001 - looked at below
                failures.append(error)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for number in range(3):
        time.sleep(0.05)
        sqlite_path.with_name(sqlite_path.name + "-wal").unlink()
        handle.set(f"after {number}", number)
    stop.set()
    for reader in readers:
        reader.join()
    assert all(getattr(each, "why", None) == "gone" for each in failures)
    assert handle.len() == 4
