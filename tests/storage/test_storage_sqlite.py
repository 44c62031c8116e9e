"""What is particular to SQLite: its settings, its files, and one bot at a time."""

# ruff: noqa: PT012 - a transaction that fails is more than one statement

import os
import sqlite3
import stat
import subprocess
import sys
from types import SimpleNamespace

import pytest
from sqlalchemy import make_url

from tests.storage.storage_plugin import SQLStorage


@pytest.fixture
def url(sqlite_url):
    return sqlite_url


def pragma(connection, name):
    [value] = connection.driver_connection.execute(f"PRAGMA {name}").fetchone()
    return value


def test_the_settings_of_every_connection(plugin, handle):
    handle.set("k", 1)
    handle.get("k")
    reader = plugin._store._readers.get()
    plugin._store._readers.put(reader)
    for connection in (plugin._store._writer, reader):
        assert pragma(connection, "journal_mode") == "wal"
        assert pragma(connection, "synchronous") == 2  # FULL
        assert pragma(connection, "busy_timeout") == 10_000  # milliseconds


def test_a_bot_on_a_file_does_not_load_what_a_server_needs(sqlite_url):
    code = (
        "import sys; from types import SimpleNamespace; from tests.storage.storage_plugin "
        "import SQLStorage; config = SimpleNamespace(STORAGE_CONFIG={'url': sys.argv[1]}); "
        "SQLStorage(config).open('ns').set('k', 1); "
        "print([each for each in ('sqlalchemy', 'psycopg') if each in sys.modules])"
    )
    told = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code, sqlite_url], capture_output=True, text=True, check=True
    )
    assert told.stdout == "[]\n"


def test_what_sqlalchemy_says_is_a_file_is_one(tmp_path):
    url = make_url(f"sqlite:///{tmp_path}/bot.sqlite3")
    plugin = SQLStorage(SimpleNamespace(STORAGE_CONFIG={"url": url}))
    plugin.open("ns").set("k", 1)
    plugin.close()
    assert (tmp_path / "bot.sqlite3").exists()


def test_the_table_has_no_rowid(plugin):
    sql = "SELECT sql FROM sqlite_master WHERE name = 'storage'"
    assert "WITHOUT ROWID" in plugin._store.read(sql, {})[0][0]


def test_only_the_owner_may_read_its_files(start, sqlite_path):
    umask = os.umask(0)
    try:
        start(exclusive=True).open("ns").set("k", 1)
    finally:
        os.umask(umask)
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode) for path in sqlite_path.parent.glob("bot.*")
    }
    assert modes == {
        "bot.sqlite3": 0o600,
        "bot.sqlite3-wal": 0o600,
        "bot.sqlite3-shm": 0o600,
        "bot.sqlite3.lock": 0o600,
    }


def test_without_a_url_it_is_a_file_in_the_data_directory(tmp_path):
    data_dir = tmp_path / "100 % data?"
    data_dir.mkdir()
    for bot_config in (
        SimpleNamespace(BOT_DATA_DIR=str(data_dir)),
        SimpleNamespace(BOT_DATA_DIR=str(data_dir), STORAGE_CONFIG={}),
    ):
        plugin = SQLStorage(bot_config)
        plugin.open("ns").set("k", 1)
        plugin.close()
    assert (data_dir / "storage.sqlite3").exists()


class TestRoomForWriting:
    """A commit that makes the -wal file grow takes about twice as long as one that does not."""

    def wal(self, sqlite_path):
        return sqlite_path.with_name("bot.sqlite3-wal").stat().st_size

    def test_it_is_there_from_the_start_and_what_is_stored_needs_no_more(self, start, sqlite_path):
        handle = start().open("ns")
        room = self.wal(sqlite_path)
        assert room >= 4_000_000
        for number in range(300):
            handle.insert(f"{number:08}", "x" * 400)
        assert self.wal(sqlite_path) == room

    def test_what_made_the_room_is_not_stored(self, start, sqlite_path):
        start()
        with sqlite3.connect(sqlite_path) as database:
            assert database.execute("SELECT count(*) FROM storage").fetchone() == (0,)
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)

    def test_a_second_start_makes_no_more_of_it(self, start, sqlite_path):
        handle = start().open("ns")
        room = self.wal(sqlite_path)
        for number in range(200):
            handle.insert(f"{number:08}", "x" * 400)
        start()
        assert self.wal(sqlite_path) == room

    def test_without_room_on_the_disk_the_bot_starts_and_stores_all_the_same(
        self, other_bot, start, sqlite_path
    ):
        cramped = other_bot("cramped")
        output, errors = cramped.communicate(timeout=20)
        assert (cramped.returncode, output) == (0, "stored\n")
        assert "No room was made in the -wal file" in errors
        assert start().open("ns").get("k") == 1


class TestFullDisk:
    @pytest.fixture
    def full(self, plugin, handle):
        handle.set("old", 1)
        writer = plugin._store._writer
        pages = pragma(writer, "page_count")
        pragma(writer, f"max_page_count = {pages + 2}")
        yield
        if plugin._store._writer is writer:
            pragma(writer, "max_page_count = 1000000")

    @pytest.mark.usefixtures("full")
    def test_a_write_that_fails_changes_nothing(self, plugin, handle):
        with pytest.raises(plugin.StorageUnavailable, match="full"):
            handle.set("old", "x" * 1_000_000)
        assert handle.get("old") == 1
        handle.set("old", 2)
        assert handle.get("old") == 2

    @pytest.mark.usefixtures("full")
    def test_a_transaction_that_swallows_the_failure_is_rolled_back(self, plugin, handle):
        with pytest.raises(plugin.StorageUnavailable, match="earlier error"), plugin.transaction():
            handle.set("small", 1)
            with pytest.raises(plugin.StorageUnavailable, match="full"):
                handle.set("large", "x" * 1_000_000)
            with pytest.raises(plugin.StorageUnavailable, match="earlier error"):
                handle.set("small", 2)
        assert handle.keys() == ["old"]


class TestExclusive:
    def test_a_second_bot_exits_with_one_line(self, start, other_bot, sqlite_path):
        start(exclusive=True)
        second = other_bot("hold")
        output, errors = second.communicate(timeout=20)
        assert (second.returncode, output) == (1, "")
        assert errors == (
            f"Another bot is running on the database {sqlite_path} (process {os.getpid()}).\n"
        )

    def test_a_bot_that_was_killed_does_not_hold_it(self, start, other_bot):
        first = other_bot("hold")
        assert first.stdout.readline() == "active\n"
        with pytest.raises(SystemExit, match=rf"\(process {first.pid}\)"):
            start(exclusive=True)
        first.kill()
        first.wait()
        start(exclusive=True).open("ns").set("k", 1)

    def test_a_bot_that_closed_does_not_hold_it(self, start):
        start(exclusive=True).close()
        start(exclusive=True)

    def test_nor_does_one_that_closed_after_its_connection_failed(self, start):
        plugin = start(exclusive=True)
        plugin._store._writer.close()
        plugin._store._writer = None  # as after a rollback that failed
        plugin.close()
        start(exclusive=True)

    def test_the_lock_file_says_who_holds_it_and_nothing_else(self, start, sqlite_path):
        lock = sqlite_path.with_name("bot.sqlite3.lock")
        lock.write_text("99999999999\n")
        start(exclusive=True)
        assert lock.read_text() == f"{os.getpid()}\n"

    def test_it_is_one_database_by_whatever_name(self, start, tmp_path, sqlite_path):
        start(exclusive=True)
        alias = tmp_path / "alias.sqlite3"
        alias.symlink_to(sqlite_path)
        with pytest.raises(SystemExit, match="Another bot"):
            start(exclusive=True, url=f"sqlite:///{alias}")

    def test_nor_does_a_hard_link_make_it_another(self, start, tmp_path, sqlite_path):
        start(exclusive=True)
        alias = tmp_path / "alias.sqlite3"
        alias.hardlink_to(sqlite_path)
        with pytest.raises(SystemExit, match="by another of its names"):
            start(exclusive=True, url=f"sqlite:///{alias}")

    def test_it_is_always_the_active_one(self, start):
        assert start(exclusive=True).active


class TestClosing:
    def test_all_of_it_is_in_the_database_file_afterwards(self, start, sqlite_path, tmp_path):
        plugin = start(exclusive=True)
        handle = plugin.open("ns")
        for number in range(50):
            handle.set(str(number), number)
            handle.get(str(number))
        plugin.close()
        wal = sqlite_path.with_name("bot.sqlite3-wal")
        assert not wal.exists() or wal.stat().st_size == 0
        copy = tmp_path / "copy.sqlite3"
        copy.write_bytes(sqlite_path.read_bytes())
        assert start(url=f"sqlite:///{copy}").open("ns").len() == 50

    def test_a_bot_that_ends_without_closing_leaves_it_so_too(self, other_bot, sqlite_path):
        leaves = other_bot("leave")
        output, errors = leaves.communicate(timeout=20)
        assert (output, errors) == ("left\n", "")
        wal = sqlite_path.with_name("bot.sqlite3-wal")
        assert not wal.exists() or wal.stat().st_size == 0


class TestConfiguration:
    @pytest.mark.parametrize(
        ("config", "line"),
        [
            ({"url": "sqlite://"}, "a SQLite url is sqlite:////absolute/path"),
            ({"url": "sqlite:///:memory:"}, "a SQLite url is sqlite:////absolute/path"),
            ({"url": "sqlite:////nowhere/at/all.db"}, "cannot be opened: No such file"),
            ({"url": "sqlite:////"}, "cannot be opened: Is a directory"),
            ({"url": "mysql://bot:secret@localhost/bot"}, "mysql is not supported"),
            ({"url": "bot:secret@localhost"}, "the url is not the url of a database"),
            ({"url": "postgresql://bot:sec:ret@db:secret/"}, "the url is not the url of a data"),
            ({"url": None}, "the url is not the url of a database"),
            ({"url": "postgresql://bot:secret@127.0.0.1:1/bot"}, r"bot:\*\*\*@127.0.0.1:1/bot can"),
            ({"url": "postgresql://bot:x@127.0.0.1:1/?password=secret"}, "cannot be used: "),
            ({"json_only": "muster"}, "json_only is a tuple"),
            ({"exlcusive": True}, "there is no setting exlcusive"),
        ],
    )
    def test_a_wrong_one_ends_the_bot_with_one_line_and_no_password(self, start, config, line):
        with pytest.raises(SystemExit, match=line) as exit_:
            start(**config)
        assert "secret" not in str(exit_.value)
        assert "\n" not in str(exit_.value)

    def test_a_file_that_is_no_database_ends_the_bot(self, start, sqlite_path):
        sqlite_path.write_text("Dear diary, " * 100)
        with pytest.raises(SystemExit, match="cannot be used: file is not a database"):
            start()

    def test_psycopg_is_loaded_only_for_postgresql(self, start, monkeypatch):
        monkeypatch.setitem(sys.modules, "psycopg", None)
        start().open("ns").set("k", 1)
        with pytest.raises(SystemExit, match="PostgreSQL needs psycopg"):
            start(url="postgresql+psycopg://bot@127.0.0.1/bot")
