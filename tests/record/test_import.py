"""`python -m muster export` and `import FILE`: a record out of one database, and into another."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from muster import slack
from muster.__main__ import main
from muster.incidents.repository import IncidentRepository
from muster.journal import NAMESPACE
from muster.past import index
from muster.record.exported_file import text_of
from muster.record.opening import open_journal, storage_at
from tests.conftest import ROOT
from tests.doors.bot_process import BotProcess
from tests.record.damage import put
from tests.record.test_backup import DATABASES, everything, fill, url_in

GOLDEN = sorted((Path(__file__).resolve().parent.parent / "records" / "exports").glob("*.jsonl"))


@pytest.fixture
def run(monkeypatch, capsys):
    """Run a command on a data folder, and on a database that is named or the folder's own."""

    def ran(command, folder, *arguments, url=None):
        monkeypatch.setenv("MUSTER_DATA_DIR", str(folder))
        if url:
            monkeypatch.setenv("MUSTER_STORAGE_URL", url)
        else:
            monkeypatch.delenv("MUSTER_STORAGE_URL", raising=False)
        status = main([command, *map(str, arguments)])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return ran


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "home"
    folder.mkdir()
    fill(url_in(folder))
    return folder


@pytest.fixture
def away(tmp_path):
    return tmp_path / "away"


@pytest.fixture
def export(run, home, tmp_path):
    """The file of an export of a small record."""

    def exported(*arguments, url=None):
        status, out, err = run("export", home, *arguments, url=url)
        assert (status, err) == (0, "")
        file = tmp_path / "record.jsonl"
        file.write_text(out, encoding="utf-8")
        return file

    return exported


def of_record(url):
    return {(key, text) for namespace, key, _, text in everything(url) if namespace == NAMESPACE}


@pytest.mark.parametrize("onto", DATABASES)
@pytest.mark.parametrize("of", DATABASES)
def test_every_event_is_the_same_on_whichever_database(of, onto, home, away, export, run, request):
    url = request.getfixturevalue("postgres_url") if "postgres" in (of, onto) else None
    source, target = url if of == "postgres" else None, url if onto == "postgres" else None
    if source:
        fill(source)
    before = of_record(source or url_in(home))
    file = export(url=source)
    if of == onto == "postgres":
        storage = storage_at(url)
        storage.replace_everything([])
        storage.close()
    status, out, err = run("import", away, file, url=target)
    assert (status, err) == (0, "")
    assert out == "Imported: 5 events of 3 incidents.\n"
    assert of_record(target or url_in(away)) == before
    journal = open_journal(target or url_in(away))
    assert [event.position for event in journal.since(0)] == [1, 2, 3, 4, 5]
    assert journal.cursor("somebody") == 4
    assert len(IncidentRepository(journal).ongoing()) == 3


def test_what_is_imported_is_exported_just_the_same(home, away, export, run):
    file = export()
    assert run("import", away, file)[0] == 0
    assert run("export", away)[1] == file.read_text(encoding="utf-8")


def test_a_bot_goes_on_with_it(tmp_path, run, away):
    home = tmp_path / "bot"
    with BotProcess(home) as bot:
        bot.wait_for("Ctrl-D")
        bot.ask("!incident start Apps fail", "INC-1 declared")
        assert bot.end() == 0
    file = tmp_path / "record.jsonl"
    file.write_text(run("export", home)[1], encoding="utf-8")
    assert run("import", away, file)[0] == 0
    with BotProcess(away) as bot:
        bot.wait_for("Ctrl-D")
        bot.ask("!incident status", "Apps fail")
        bot.ask("!incident note it goes on", "Noted in INC-1")
        bot.ask("!incident start Logs fail", "INC-2 declared")
        assert bot.end() == 0


def test_what_others_keep_there_stays_and_what_can_be_made_anew_goes(home, away, export, run):
    away.mkdir()
    storage = storage_at(url_in(away))
    storage.open("Elsewhere").set("theirs", [1, 2])
    storage.open(index.NAMESPACE).set("mark", {"position": 9})
    storage.open(slack.NAMESPACE).set("out/1", {"text": "x"})
    storage.close()
    assert run("import", away, export())[0] == 0
    namespaces = {row[0] for row in everything(url_in(away))}
    assert namespaces == {"Elsewhere", NAMESPACE}


def lines_of(file):
    return file.read_text(encoding="utf-8").splitlines(keepends=True)


def changed(number, change):
    """Return what makes of an export one of which a line is changed by hand."""

    def spoil(lines):
        line = json.loads(lines[number])
        change(line)
        lines[number] = text_of(line) + "\n"
        return lines

    return spoil


SPOILT = {
    "cut in a line": (lambda lines: [*lines[:4], lines[4][:30]], "line 5: it is not JSON"),
    "cut between lines": (lambda lines: lines[:4], "ends after line 4, before its end"),
    "cut before the last line break": (
        lambda lines: [*lines[:-1], lines[-1].rstrip()],
        "it is cut short",
    ),
    "a line gone": (lambda lines: [*lines[:6], *lines[7:]], "line "),
    "a line twice": (lambda lines: [*lines[:3], lines[2], *lines[3:]], "line 4: "),
    "two lines changed about": (
        lambda lines: [*lines[:2], lines[3], lines[2], *lines[4:]],
        "line 3: incident-00000001 goes on with 2, and not 1",
    ),
    "somebody else's words": (
        changed(2, lambda line: line["data"].update(title="Nothing happened")),
        "line 3: the event is not the one that was written",
    ),
    "an event without a digest": (
        changed(2, lambda line: line.pop("digest")),
        "line 3: the event has lost its digest",
    ),
    "a title in the summary": (
        changed(1, lambda line: line.update(title="Nothing happened")),
        "the lines before it are not those that were written",
    ),
    "a line of a kind nobody knows": (
        changed(1, lambda line: line.update(type="secret")),
        "line 2: 'secret' is no kind of line",
    ),
    "a key that is an event's": (
        changed(-2, lambda line: line.update(key="event/incident-00000001/00000001")),
        "is nothing that is kept beside the events",
    ),
    "more after the end": (lambda lines: [*lines, lines[1]], "it goes on after its end"),
    "two in one": (lambda lines: [*lines[:-1], *lines], "a second export begins here"),
    "no head": (lambda lines: lines[1:], "is no export of a record"),
    "empty": (lambda lines: [], "ends after line 0"),
    "no export at all": (lambda lines: ["hello\n"], "is no export of a record"),
    "a newer form": (changed(0, lambda line: line.update(export=2)), "A newer Muster has made"),
    "a newer event": (
        changed(2, lambda line: line.update(format=2)),
        "line 3: a newer Muster wrote the event",
    ),
}


@pytest.mark.parametrize("how", SPOILT)
def test_a_file_that_is_not_as_it_was_written_is_refused_whole_with_the_line(
    how, away, export, run
):
    spoil, says = SPOILT[how]
    file = export()
    file.write_text("".join(spoil(lines_of(file))), encoding="utf-8")
    status, out, err = run("import", away, file)
    assert (status, out) == (2, "")
    assert says in err
    assert err.endswith("Nothing was imported.\n")
    assert not away.exists() or everything(url_in(away)) == []


@pytest.mark.parametrize("position", range(0, 4000, 97))
def test_no_bit_can_be_turned_without_a_word(position, away, export, run):
    file = export()
    content = bytearray(file.read_bytes())
    content[position % len(content)] ^= 1
    file.write_bytes(content)
    status, _, err = run("import", away, file)
    assert status == 2
    assert "Nothing was imported" in err


def test_a_part_of_a_record_cannot_be_imported(away, export, run):
    for part, says in (
        (["INC-2"], "INC-2"),
        (["--leave-out-restricted"], "what is not restricted"),
    ):
        status, _, err = run("import", away, export(*part))
        assert status == 2
        assert f"holds {says}, and not a whole record" in err


def test_a_record_that_is_damaged_is_left_to_backup_and_restore(home, away, run, tmp_path):
    put(home / "muster.sqlite3", "event/incident-00000002/00000001", "{")
    status, out, _ = run("export", home)
    assert status == 1
    file = tmp_path / "record.jsonl"
    file.write_text(out, encoding="utf-8")
    status, _, err = run("import", away, file)
    assert status == 2
    assert "could not be read" in err
    assert "use backup and restore" in err


def test_a_record_that_is_there_is_replaced_only_when_asked_and_kept(home, away, export, run):
    file = export()
    away.mkdir()
    fill(url_in(away), incidents=7)
    before = of_record(url_in(away))
    status, _, err = run("import", away, file)
    assert status == 2
    assert "There is a record already. Nothing was changed. To import all the same" in err
    assert of_record(url_in(away)) == before
    status, out, _ = run("import", away, file, "--replace")
    assert status == 0
    assert of_record(url_in(away)) == of_record(url_in(home))
    [aside] = away.glob("before-import-*.jsonl")
    assert str(aside) in out
    assert run("restore", away, aside, "--replace")[0] == 0
    assert of_record(url_in(away)) == before


def test_a_bot_that_runs_on_it_is_told_of(home, export, run, tmp_path):
    file = export()
    data = tmp_path / "running"
    with BotProcess(data) as bot:
        bot.wait_for("Ctrl-D")
        bot.ask("!incident start Apps fail", "INC-1 declared")
        status, _, err = run("import", data, file, "--replace")
        assert status == 2
        assert "Another bot is running" in err
        bot.ask("!incident note still here", "Noted in INC-1")


def test_a_kill_in_the_middle_leaves_nothing_half(home, away, export, tmp_path):
    """The process is killed between two events: what was there before is there, whole."""
    file = export()
    program = (
        "import os, signal, sys\n"
        "from muster.record import importing\n"
        "from muster.__main__ import main\n"
        "columns = importing._columns\n"
        "def some(path):\n"
        "    for number, row in enumerate(columns(path)):\n"
        f"        if number == 3: os.kill(os.getpid(), {int(signal.SIGKILL)})\n"
        "        yield row\n"
        "importing._columns = some\n"
        "main(['import', sys.argv[1]])\n"
    )
    away.mkdir()
    environment = {**os.environ, "MUSTER_DATA_DIR": str(away)}
    environment.pop("MUSTER_STORAGE_URL", None)
    killed = subprocess.run(  # noqa: S603 - this interpreter, the program above
        [sys.executable, "-c", program, str(file)], env=environment, cwd=ROOT, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert everything(url_in(away)) == []


@pytest.mark.parametrize("file", GOLDEN, ids=lambda path: path.stem)
def test_an_export_of_an_earlier_form_is_imported_for_ever(file, away, run):
    status, out, err = run("import", away, file)
    assert (status, err) == (0, "")
    assert out.startswith("Imported: ")
    incidents = IncidentRepository(open_journal(url_in(away)))
    assert incidents.last_number() >= 3
    for number in range(1, incidents.last_number() + 1):
        assert incidents.find(number).damage == ()


def test_there_is_an_export_of_each_form():
    assert [file.stem for file in GOLDEN] == ["1"]
