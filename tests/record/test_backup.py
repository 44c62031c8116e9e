"""`python -m muster backup FILE` and `restore FILE`, from either database onto either."""

import base64
import itertools
import json
import pickle
import sqlite3
import stat
import threading
from contextlib import closing
from datetime import UTC, datetime

import pytest

from muster import slack
from muster.__main__ import main
from muster.journal import NAMESPACE, open_store
from muster.journal.store import Batch
from muster.kernel.events import NewEvent, Place
from muster.people import Person
from muster.record import restoring
from muster.record.export import lines
from muster.record.opening import open_journal, storage_at
from muster.record.stored_rows import stored_rows
from muster.runtime.sql_storage import sqlite_url
from tests.doors.bot_process import BotProcess
from tests.record.damage import event_key, put

NOW = datetime(2026, 3, 2, 14, 10, tzinfo=UTC)
ALEX = Person("alex", "alex")
DATABASES = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]
STATUS_PAGE = '{"feed": "…"}\n'


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def away(tmp_path):
    return tmp_path / "away"


@pytest.fixture
def run(monkeypatch, capsys):
    """Run a command on a data folder, and on a database that is named or the folder's own."""

    def ran(command, file, folder, *arguments, url=None):
        monkeypatch.setenv("MUSTER_DATA_DIR", str(folder))
        if url:
            monkeypatch.setenv("MUSTER_STORAGE_URL", url)
        else:
            monkeypatch.delenv("MUSTER_STORAGE_URL", raising=False)
        status = main([command, str(file), *arguments])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return ran


def url_in(folder):
    return sqlite_url(folder / "muster.sqlite3")


def fill(url, folder=None, incidents=3):
    """Record a few incidents with notes, an alert, a stream of a third party's, a cursor."""
    storage = storage_at(url)
    journal = open_journal(url)
    for number in range(1, incidents + 1):
        record(
            journal, f"incident-{number:08}", NewEvent("declared", {"title": f"№ {number} — 🔥"})
        )
    record(journal, "incident-00000001", NewEvent("noted", {"text": "half \ud83d of a pair"}))
    record(journal, "thanks", NewEvent("thanked", {"whom": "sam"}))
    journal.save_cursor("somebody", 4)
    other = storage.open("OtherPlugin")
    other.set("plain", {"a": [1, 2.5, None]})
    storage.close()
    if folder:
        (folder / "status-page.json").write_text(STATUS_PAGE, encoding="utf-8")


def record(journal, stream, draft):
    with journal.lock:
        events = journal.prepare(
            stream, [draft], expected=journal.version(stream), who=ALEX, where=Place("t"), now=NOW
        )
        mark = {"open": True} if draft.kind == "declared" else {}
        journal.record(events, mark)


def everything(url):
    storage = storage_at(url)
    try:
        return list(stored_rows(storage))
    finally:
        storage.close()


@pytest.fixture
def backed_up(home, tmp_path, run):
    """The file of a backup of a small record."""
    fill(url_in(home), home)
    file = tmp_path / "backup.jsonl"
    status, out, err = run("backup", file, home)
    assert (status, err) == (0, "")
    assert "5 events of 3 incidents" in out
    return file


@pytest.mark.parametrize("onto", DATABASES)
@pytest.mark.parametrize("of", DATABASES)
def test_what_is_restored_is_what_was_kept_on_whichever_database(
    of, onto, home, away, tmp_path, run, request
):
    url = request.getfixturevalue("postgres_url") if "postgres" in (of, onto) else None
    source, target = url if of == "postgres" else None, url if onto == "postgres" else None
    fill(source or url_in(home), home)
    before = everything(source or url_in(home))
    file = tmp_path / "backup.jsonl"
    assert run("backup", file, home, url=source)[0] == 0
    if of == onto == "postgres":
        storage = storage_at(url)
        storage.replace_everything([])
        storage.close()
    status, out, err = run("restore", file, away, url=target)
    assert (status, err) == (0, "")
    assert "Restored: 5 events of 3 incidents" in out
    assert everything(target or url_in(away)) == before
    assert (away / "status-page.json").read_text(encoding="utf-8") == STATUS_PAGE
    assert [line["type"] for line in lines(open_journal(target or url_in(away)))].count(
        "event"
    ) == 5


def test_a_backup_is_read_without_this_code_and_by_its_owner_alone(backed_up):
    assert stat.S_IMODE(backed_up.stat().st_mode) == 0o600
    header, *rest = map(json.loads, backed_up.read_text(encoding="utf-8").splitlines())
    assert (header["type"], header["backup"]) == ("muster backup", 1)
    assert (header["rows"], header["events"], header["files"]) == (len(rest) - 1, 5, 1)
    titles = [r["value"]["data"].get("title") for r in rest if r.get("key", "") == event_key(1)]
    assert titles[0] == "№ 1 — 🔥"
    assert rest[-1] == {"file": "status-page.json", "text": STATUS_PAGE}


def test_a_file_that_is_there_is_not_written_over(backed_up, home, run):
    before = backed_up.read_bytes()
    status, _, err = run("backup", backed_up, home)
    assert (status, "is there already" in err) == (2, True)
    assert backed_up.read_bytes() == before
    assert [p.name for p in backed_up.parent.iterdir() if p.is_file()] == [backed_up.name]


def test_a_record_is_replaced_only_when_that_is_said_and_kept_aside(backed_up, home, away, run):
    record(open_journal(url_in(home)), "incident-00000004", NewEvent("declared", {"title": "4"}))
    newer = everything(url_in(home))
    status, _, err = run("restore", backed_up, home)
    assert status == 2
    assert "--replace" in err
    assert everything(url_in(home)) == newer
    status, out, _ = run("restore", backed_up, home, "--replace")
    assert status == 0
    assert len(everything(url_in(home))) < len(newer)
    [aside] = home.glob("before-restore-*.jsonl")
    assert str(aside) in out
    assert stat.S_IMODE(aside.stat().st_mode) == 0o600
    assert run("restore", aside, away)[0] == 0
    assert everything(url_in(away)) == newer


def cut(file):
    file.write_bytes(file.read_bytes()[:-40])


def cut_at_a_line(file):
    file.write_bytes(b"".join(file.read_bytes().splitlines(keepends=True)[:-1]))


def letter(file):
    file.write_bytes(file.read_bytes().replace("№ 2".encode(), "№ 4".encode()))


def header(file):
    file.write_bytes(file.read_bytes().replace(b'"events": 5', b'"events": 4'))


def other_record_format(file):
    file.write_bytes(file.read_bytes().replace(b'"record": 1', b'"record": 9'))


def other_backup_format(file):
    file.write_bytes(file.read_bytes().replace(b'"backup": 1', b'"backup": 9'))


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (cut, "cut short or changed"),
        (cut_at_a_line, "cut short or changed"),
        (letter, "cut short or changed"),
        (header, "does not hold what it says"),
        (lambda file: file.write_text("{}\n"), "is no backup of Muster"),
        (other_record_format, "A newer Muster wrote the record"),
        (other_backup_format, "A newer Muster has made"),
    ],
)
def test_a_backup_that_is_not_whole_or_newer_changes_nothing(
    backed_up, home, away, run, harm, says
):
    before = everything(url_in(home))
    harm(backed_up)
    for folder in (home, away):
        status, _, err = run("restore", backed_up, folder, "--replace")
        assert status == 2
        assert says in err
        assert err.count("\n") == 1
    assert everything(url_in(home)) == before
    assert not away.exists()


def test_a_fault_in_the_middle_leaves_what_was_there(backed_up, home, run, monkeypatch):
    record(open_journal(url_in(home)), "incident-00000004", NewEvent("declared", {"title": "4"}))
    before = everything(url_in(home))
    whole, calls = restoring._rows, []

    def failing(*arguments):
        calls.append(arguments)
        yield from itertools.islice(whole(*arguments), 3)
        raise OSError(28, "No space left on device", "muster.sqlite3")

    def at_the_second_time(*arguments):
        return failing(*arguments) if calls else (calls.append(1) or whole(*arguments))

    monkeypatch.setattr(restoring, "_rows", at_the_second_time)
    status, _, err = run("restore", backed_up, home, "--replace")
    assert (status, "No space left" in err, len(calls)) == (2, True, 2)
    assert everything(url_in(home)) == before


def test_pickles_are_never_read_and_restored_only_when_that_is_said(home, away, tmp_path, run):
    fill(url_in(home))
    storage = storage_at(url_in(home))
    storage.open("OtherPlugin").set("odd", {1, 2})
    storage.close()
    file = tmp_path / "backup.jsonl"
    assert run("backup", file, home)[0] == 0
    status, out, _ = run("restore", file, away)
    assert status == 0
    assert "values of other plugins, OtherPlugin (1)" in out
    assert {row[2] for row in everything(url_in(away))} == {"json"}
    status, out, _ = run("restore", file, away, "--pickles", "--replace")
    assert (status, "Left out" in out) == (0, False)
    assert everything(url_in(away)) == everything(url_in(home))


def test_a_pickle_in_the_record_s_own_name_is_not_run(home, away, tmp_path, run):
    fill(url_in(home))
    bomb = base64.b64encode(pickle.dumps(Bomb())).decode("ascii")
    with closing(sqlite3.connect(home / "muster.sqlite3")) as database:
        database.execute(
            "UPDATE storage SET encoding = 'pickle', value = ? WHERE key = 'cursor/somebody'",
            [bomb],
        )
        database.commit()
    file = tmp_path / "backup.jsonl"
    assert run("backup", file, home)[0] == 0
    assert run("restore", file, away)[0] == 0
    assert open_journal(url_in(away)).cursor("somebody") == 5


class Bomb:
    def __reduce__(self):
        return (pytest.fail, ("a pickle was read",))


def test_a_damaged_record_is_kept_and_restored_as_it_is_and_said(home, away, tmp_path, run):
    fill(url_in(home))
    put(home / "muster.sqlite3", event_key(2), "{not json")
    file = tmp_path / "backup.jsonl"
    status, out, err = run("backup", file, home)
    assert status == 1
    assert "4 events of 3 incidents" in out
    assert err == "damaged: incident-00000001 event 2: it is not JSON\n"
    status, _, err = run("restore", file, away)
    assert (status, err) == (1, "damaged: incident-00000001 event 2: it is not JSON\n")
    assert everything(url_in(away)) == everything(url_in(home))


def test_what_is_on_its_way_is_in_no_backup_and_not_said_once_more(home, away, tmp_path, run):
    fill(url_in(home))
    before = everything(url_in(home))
    storage = storage_at(url_in(home))
    open_store(storage, slack.NAMESPACE).write(Batch(puts={"out/1": {"text": "okapi"}}))
    storage.close()
    file = tmp_path / "backup.jsonl"
    assert run("backup", file, home)[0] == 0
    assert "okapi" not in file.read_text(encoding="utf-8")
    assert run("restore", file, away)[0] == 0
    assert everything(url_in(away)) == before


def test_what_is_kept_of_slack_is_never_a_pickle(home):
    storage = storage_at(url_in(home))
    with pytest.raises((TypeError, ValueError)):
        storage.open(slack.NAMESPACE).set("out/1", {1, 2})
    open_store(storage, slack.NAMESPACE).write(Batch(puts={"out/1": {}}))
    bomb = base64.b64encode(pickle.dumps(Bomb())).decode("ascii")
    with closing(sqlite3.connect(home / "muster.sqlite3")) as database:
        database.execute("UPDATE storage SET encoding = 'pickle', value = ?", [bomb])
        database.commit()
    assert [key for key, _ in open_store(storage, slack.NAMESPACE).scan("out/", "out0")] == [
        "out/1"
    ]
    with pytest.raises(ValueError, match="it is not read"):
        storage.open(slack.NAMESPACE).get("out/1")
    storage.close()


def test_a_record_of_a_newer_format_can_be_replaced(backed_up, home, run):
    storage = storage_at(url_in(home))
    open_store(storage, NAMESPACE)
    storage.open(NAMESPACE).set("format", 3)
    storage.close()
    status, _, err = run("backup", home / "x.jsonl", home)
    assert status == 2
    assert "A newer Muster has written this record" in err
    assert run("restore", backed_up, home, "--replace")[0] == 0


def test_a_running_bot_is_backed_up_under_load_and_not_restored_under_its_feet(tmp_path, run):
    data, away = tmp_path / "data", tmp_path / "away"
    acknowledged, stop = [], threading.Event()
    with BotProcess(data) as bot:
        bot.wait_for("Ctrl-D")
        bot.ask("!incident start Apps fail", "INC-1 declared")

        def work():
            number = 0
            while not stop.is_set():
                number += 1
                bot.ask(f"!incident note word {number}", "Noted in INC-1 as entry")
                acknowledged.append(number)

        worker = threading.Thread(target=work)
        worker.start()
        files = []
        for each in range(5):
            known = len(acknowledged)
            files.append((tmp_path / f"{each}.jsonl", known))
            assert run("backup", files[-1][0], data)[0] == 0
        status, _, err = run("restore", files[0][0], data, "--replace")
        assert status == 2
        assert "Another bot is running on the database" in err
        stop.set()
        worker.join()
        bot.process.kill()
        bot.finish()
    file, known = files[-1]
    assert known
    assert run("restore", file, away)[0] == 0
    kept = [
        line["data"]["text"]
        for line in lines(open_journal(url_in(away)), 1)
        if line.get("kind") == "noted"
    ]
    assert kept == [f"word {n}" for n in range(1, len(kept) + 1)]
    assert known <= len(kept) <= len(acknowledged)
    with BotProcess(away) as again:
        again.wait_for("Ctrl-D")
        again.ask("!incident note after the restore", "Noted in INC-1 as entry")


@pytest.mark.postgres
def test_on_postgres_no_bot_may_be_active_while_it_is_restored(
    backed_up,
    home,
    postgres_url,
    run,
    tmp_path,
):
    active = storage_at(postgres_url, exclusive=True)
    status, _, err = run("restore", backed_up, tmp_path / "x", url=postgres_url)
    assert (status, err) == (2, "A bot runs on that record: stop it first. Nothing was changed.\n")
    active.close()
    assert run("restore", backed_up, tmp_path / "x", url=postgres_url)[0] == 0
