"""What a start refuses, in one line and without touching anything."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from muster.__main__ import main
from tests.doors.bot_process import BotProcess
from tests.record.damage import change, event_key, stored

pytestmark = pytest.mark.long


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


def note(bot, first, last):
    for number in range(first, last + 1):
        bot.ask(f"!incident note {number} " + "words " * 200, f"Noted in INC-1 as entry {number}.")


@pytest.fixture
def crashed(data, tmp_path):
    """A folder with what a killed bot left, and a copy of its database that was made before."""
    with BotProcess(data) as bot:
        bot.wait_for("Ctrl-D")
        bot.ask("!incident start Apps fail", "INC-1 declared")
        note(bot, 3, 30)
        with (
            closing(sqlite3.connect(data / "muster.sqlite3")) as source,
            closing(sqlite3.connect(tmp_path / "copy.sqlite3")) as copy,
        ):
            source.backup(copy)
        note(bot, 31, 150)
        # What was in the -wal is in the database now, and the -wal begins anew.
        with closing(sqlite3.connect(data / "muster.sqlite3")) as other:
            other.execute("PRAGMA wal_checkpoint(RESTART)")
        note(bot, 151, 153)
        bot.process.kill()
        bot.finish()
    assert (data / "muster.sqlite3-wal").stat().st_size
    return data


def refused(data):
    before = {path.name: path.read_bytes() for path in data.glob("muster.sqlite3*")}
    with BotProcess(data) as bot:
        assert bot.finish(timeout=90) != 0
        lines = [line for line in bot.err if line]
    after = {path.name: path.read_bytes() for path in data.glob("muster.sqlite3*")}
    for name in ("muster.sqlite3", "muster.sqlite3-wal"):
        assert before.get(name) == after.get(name), name
    return lines


def test_after_a_crash_it_goes_on_with_what_lies_beside_the_database(crashed):
    with BotProcess(crashed) as bot:
        bot.wait_for("Ctrl-D")
        assert "153 words" in bot.ask("!incident timeline", "153. ")


def test_a_copy_put_over_a_crashed_bots_database_is_not_spoilt_by_what_lies_beside(
    crashed, tmp_path
):
    shutil.copyfile(tmp_path / "copy.sqlite3", crashed / "muster.sqlite3")
    [line] = refused(crashed)
    assert "does not belong to the muster.sqlite3-wal beside it" in line
    for name in ("muster.sqlite3-wal", "muster.sqlite3-shm"):
        (crashed / name).unlink(missing_ok=True)
    with BotProcess(crashed) as bot:
        bot.wait_for("Ctrl-D")
        assert "30 words" in bot.ask("!incident timeline", "30. ")


def test_a_record_of_a_newer_format_is_refused_in_a_line_and_stays_as_it_is(data):
    with BotProcess(data) as bot:
        bot.wait_for("Ctrl-D")
        bot.ask("!incident start Apps fail", "INC-1 declared")
        assert bot.end() == 0
    file = data / "muster.sqlite3"
    newest = max(n for n in range(1, 9) if _is_there(file, event_key(n)))
    change(file, event_key(newest), format=2)
    with closing(sqlite3.connect(file)) as database:
        before = everything(database)
    with BotProcess(data) as bot:
        assert bot.finish(timeout=90) != 0
        [line] = [line for line in bot.err if line]
    assert line.startswith("A newer Muster has written this record: its format is 2")
    with closing(sqlite3.connect(file)) as database:
        assert everything(database) == before


def everything(database):
    tables = ("storage", "storage_events")
    return [database.execute(f"SELECT * FROM {each}").fetchall() for each in tables]  # noqa: S608


def _is_there(file, key):
    try:
        return bool(stored(file, key))
    except ValueError:
        return False


def test_a_newer_record_is_neither_exported_nor_backed_up(data, tmp_path, monkeypatch, capsys):
    data.mkdir()
    monkeypatch.setenv("MUSTER_DATA_DIR", str(data))
    with closing(sqlite3.connect(data / "muster.sqlite3")) as database:
        database.execute(
            "CREATE TABLE storage (namespace TEXT, key TEXT, encoding TEXT NOT NULL,"
            " value TEXT NOT NULL, PRIMARY KEY (namespace, key)) WITHOUT ROWID"
        )
        database.execute("INSERT INTO storage VALUES ('muster', 'format', 'json', '7')")
        database.commit()
    for command in (["export"], ["backup", str(tmp_path / "b.jsonl")]):
        assert main(command) == 2
        assert "its format is 7" in capsys.readouterr().err
    assert not (tmp_path / "b.jsonl").exists()
