"""A record that an older version kept as keys and values becomes a table of events, once."""

import json
import logging
import signal
import subprocess
import sys
from types import SimpleNamespace

import pytest
from errbot.bootstrap import get_storage_plugin
from hypothesis import given
from hypothesis import strategies as st

from muster.journal import (
    NAMESPACE,
    Follower,
    Journal,
    JournalUnavailable,
    bring_up_to_date,
    open_record,
)
from muster.journal.keyed_record import Conversion, event_key, position_key
from muster.journal.store import Batch
from muster.kernel.events import Damaged
from muster.record.inspection import inspected
from muster.record.stored_rows import record_pairs, stored_rows
from muster.runtime.sql_storage import record_storage, sql_storage, sqlite_url
from muster.settings import read_settings
from tests.conftest import ROOT
from tests.journal.conftest import append, note
from tests.journal.older_form import put_back


@pytest.fixture
def older(ground):
    """A storage with a small record in the older form, and the rows of it."""
    if ground.kind == "memory":
        pytest.skip("Memory keeps nothing from one version to the next")
    plugin = ground.plugin()
    journal = Journal(open_record(plugin))
    append(journal, "incident-00000001", note("one"), note("half \ud83d of a pair"))
    append(journal, "incident", note("of a stream whose name others go on with"))
    append(journal, "rota", note("two — 🔥"))
    append(journal, "incident-00000001", note("three"))
    journal.save_cursor("somebody", 4)
    journal._store.write(Batch(puts={"open/incident-00000001": True}))
    plugin.open("OtherPlugin").set("plain", {"a": [1, 2.5, None]})
    return plugin, put_back(plugin)


def texts(journal):
    return [event.data["text"] for event in journal.since(0)]


ALL = ["one", "half \ud83d of a pair", "of a stream whose name others go on with", "two — 🔥"]
ALL.append("three")


def set_row(plugin, key, value):
    plugin._store.write(
        plugin._store.statements.set,
        {"namespace": NAMESPACE, "key": key, "encoding": "json", "value": value},
    )


def keys_of(plugin):
    keys = plugin.open(NAMESPACE).keys()
    return [key for key in keys if key.startswith(("event/", "position/"))]


def test_every_event_cursor_and_mark_is_as_it_was(older):
    plugin, rows = older
    bring_up_to_date(plugin)
    journal = Journal(open_record(plugin))
    assert texts(journal) == ALL
    assert [event.number for event in journal.read("incident-00000001")] == [1, 2, 3]
    assert (journal.cursor("somebody"), journal.marked("open")) == (4, ["incident-00000001"])
    assert list(stored_rows(plugin)) == rows, "a backup of it is the same"
    assert keys_of(plugin) == []
    append(journal, "rota", note("six"))
    assert texts(journal) == [*ALL, "six"]


def test_the_second_start_finds_nothing_to_do(older, caplog):
    plugin, rows = older
    with caplog.at_level(logging.INFO):
        bring_up_to_date(plugin)
        bring_up_to_date(plugin)
    said = [record.getMessage() for record in caplog.records if record.name.startswith("muster")]
    assert said == [
        "the record is of an older version; it is brought into the form of this one, once",
        "all 5 events of the record are in the form of this version",
    ]
    assert list(stored_rows(plugin)) == rows


def test_an_older_version_is_told_that_it_must_not_go_on_with_it(older, ground):
    plugin, _ = older
    bring_up_to_date(plugin)
    assert plugin.open(NAMESPACE).get("format") == 2
    fresh = ground.plugin()
    fresh._store.write(fresh._store.statements.remove_everything, {})
    fresh._store.write("DELETE FROM storage_events", {})
    open_record(fresh)
    assert fresh.open(NAMESPACE).get("format") == 2, "of a record that begins, too"


def test_beside_a_running_bot_it_is_read_as_it_is_and_stays_so(older, caplog):
    plugin, rows = older
    journal = Journal(open_record(plugin))
    assert texts(journal) == ALL
    assert journal.last_stream("incident-") == "incident-00000001"
    assert list(journal.streams()) == ["incident", "incident-00000001", "rota"]
    assert inspected(record_pairs(plugin)).damage == []
    with pytest.raises(JournalUnavailable, match="older version"):
        append(journal, "rota", note("six"))
    assert list(stored_rows(plugin)) == rows
    assert len(keys_of(plugin)) == 10


def test_what_goes_wrong_in_the_middle_changes_nothing_and_is_a_line(older, monkeypatch):
    plugin, rows = older
    table = type(plugin.events())

    def full(self, events):
        fill(self, events)
        raise plugin.StorageUnavailable("the disk is full", "full")

    fill = table.fill
    with monkeypatch.context() as patched:
        patched.setattr(table, "fill", full)
        with pytest.raises(SystemExit) as refused:
            bring_up_to_date(plugin)
    assert "the disk is full" in refused.value.code
    assert "\n" not in refused.value.code
    assert len(keys_of(plugin)) == 10
    assert list(stored_rows(plugin)) == rows
    bring_up_to_date(plugin)
    assert texts(Journal(open_record(plugin))) == ALL


def test_a_backup_that_an_older_version_restored_since_is_the_record(older, caplog):
    plugin, rows = older
    bring_up_to_date(plugin)
    append(Journal(open_record(plugin)), "rota", note("of the week in between"))
    # An older version knows of no table, and leaves it.
    plugin._store.write(plugin._store.statements.remove_everything, {})
    for _, key, _, value in [row for row in rows if row[0] == NAMESPACE]:
        set_row(plugin, key, value)
    assert texts(Journal(open_record(plugin))) == ALL
    with caplog.at_level(logging.WARNING):
        bring_up_to_date(plugin)
    assert texts(Journal(open_record(plugin))) == ALL
    [said] = [each.getMessage() for each in caplog.records if each.levelno == logging.WARNING]
    kept = said.rpartition(" ")[2]
    [[count]] = plugin._store.read(f"SELECT count(*) FROM {kept}", {})  # noqa: S608
    assert count == 6, "nothing of what was there is gone"


@pytest.mark.parametrize("form", [None, '"x"', "{"])
def test_a_record_that_has_lost_its_format_is_still_the_record(older, form):
    plugin, _ = older
    bring_up_to_date(plugin)
    if form is None:
        plugin.open(NAMESPACE).remove("format")
    else:
        set_row(plugin, "format", form)
    bring_up_to_date(plugin)
    assert texts(Journal(open_record(plugin))) == ALL
    assert plugin.open(NAMESPACE).get("format") == 2


@pytest.mark.parametrize("converted", [True, False])
def test_a_newer_record_is_refused_and_stays_as_it_is(older, converted):
    plugin, _ = older
    if converted:
        bring_up_to_date(plugin)
    set_row(plugin, "format", "3")
    rows = list(stored_rows(plugin))
    with pytest.raises(SystemExit, match="its format is 3, and this one reads up to 2"):
        bring_up_to_date(plugin)
    assert list(stored_rows(plugin)) == rows


def test_a_bot_with_a_configuration_of_its_own_has_its_record_converted_too(older):
    plugin, rows = older
    assert record_storage(SimpleNamespace(storage_plugin=plugin), read_settings({})) is plugin
    assert keys_of(plugin) == []
    assert list(stored_rows(plugin)) == rows


# ---- killed

_KILLED = """
import os, signal, sys
from types import SimpleNamespace
from errbot.bootstrap import get_storage_plugin
from muster.journal import record_format
from muster.runtime.sql_storage import sql_storage
url, at = sys.argv[1], int(sys.argv[2])
record_format._AT_ONCE = 1
steps = 0
def before(function):
    def stepping(*arguments, **named):
        global steps
        steps += 1
        if steps == at:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **named)
    return stepping
config = sql_storage(url, exclusive=True)
accept = config["STORAGE_CONFIG"]["accept"]
def accepting(plugin):
    plugin._store._execute = before(plugin._store._execute)
    accept(plugin)
config["STORAGE_CONFIG"]["accept"] = accepting
get_storage_plugin(SimpleNamespace(**config, BOT_DATA_DIR=""))
print("steps", steps)
os._exit(0)
"""


def test_killed_at_any_step_it_is_as_it_was_or_done(tmp_path):
    url = sqlite_url(tmp_path / "muster.sqlite3")

    def plugin(exclusive):
        config = sql_storage(url, exclusive=exclusive)
        return get_storage_plugin(SimpleNamespace(**config, BOT_DATA_DIR=""))

    def killed(at):
        program = [sys.executable, "-c", _KILLED, url, str(at)]
        return subprocess.run(  # noqa: S603 - this interpreter, the program above
            program, cwd=ROOT, check=False, capture_output=True, text=True
        )

    first = plugin(exclusive=False)
    journal = Journal(open_record(first))
    for number in range(3):
        append(journal, "rota", note(str(number)))
    rows = put_back(first)
    first.close()
    at, seen = 1, set()
    while (ended := killed(at)).returncode == -signal.SIGKILL:
        found = plugin(exclusive=False)
        assert list(stored_rows(found)) == rows
        seen.add(bool(keys_of(found)))
        found.close()
        at += 2
    assert ended.returncode == 0, ended.stderr
    assert at > 10
    assert seen == {True}
    again = plugin(exclusive=True)
    assert list(stored_rows(again)) == rows
    assert keys_of(again) == []
    again.close()


# ---- damaged


def entries(journal):
    return {
        (entry.stream, entry.number): entry
        for s in journal.streams()
        for entry in journal.entries(s)
    }


def test_a_damaged_event_is_damaged_afterwards_and_all_else_is_sound(older, caplog):
    plugin, _ = older
    damaged = event_key("incident-00000001", 2)
    set_row(plugin, damaged, "{not JSON")
    bring_up_to_date(plugin)
    journal = Journal(open_record(plugin))
    found = entries(journal)
    assert [where for where, entry in found.items() if isinstance(entry, Damaged)] == [
        ("incident-00000001", 2)
    ]
    assert journal.stored("incident-00000001", 2) == "{not JSON"
    assert texts(journal) == [ALL[0], *ALL[2:]]
    assert [d.position for d in journal.entries_since(0) if isinstance(d, Damaged)] == [2]


def test_a_position_that_points_at_nothing_costs_no_event(older, caplog):
    plugin, _ = older
    set_row(plugin, position_key(2), json.dumps(event_key("rota", 99)))
    set_row(plugin, position_key(3), '["no", "key"]')
    plugin.open(NAMESPACE).remove(position_key(5))
    bring_up_to_date(plugin)
    assert texts(Journal(open_record(plugin))) == ALL


def test_what_is_lost_is_named_and_what_comes_next_is_told(older, caplog):
    plugin, _ = older
    plugin.open(NAMESPACE).remove(event_key("incident-00000001", 3))
    plugin.open(NAMESPACE).set("cursor/somebody", 5)
    bring_up_to_date(plugin)
    assert "incident-00000001 event 3: it is missing" in caplog.text
    journal = Journal(open_record(plugin))
    heard = []
    follower = Follower(journal, "somebody", lambda event: heard.append(event.data["text"]))
    append(journal, "rota", note("six"))
    assert follower.deliver()
    assert heard == ["six"]


def test_what_is_under_no_key_of_an_event_is_kept_and_named(older, caplog):
    plugin, _ = older
    set_row(plugin, "event/rota/x", '"odd"')
    bring_up_to_date(plugin)
    bring_up_to_date(plugin)
    journal = Journal(open_record(plugin))
    assert texts(journal) == ALL
    assert "event/rota/x is no key of an event" in caplog.text
    kept = "unread/00000000/event/rota/x"
    assert plugin.open(NAMESPACE).get(kept) == "odd"
    assert [str(each) for each in inspected(record_pairs(plugin)).damage] == [
        f"rota event None: {kept} is no key of an event"
    ]


STREAMS = ("incident", "incident-00000001", "incident-00000002", "rota")


@st.composite
def harmed(draw):
    """The rows of a record to whose events and positions anything may have happened."""
    rows, numbers = {}, dict.fromkeys(STREAMS, 0)
    for position, stream in enumerate(draw(st.lists(st.sampled_from(STREAMS), max_size=8)), 1):
        numbers[stream] += 1
        key = event_key(stream, numbers[stream])
        rows[key] = _event(stream, numbers[stream], position)
        rows[position_key(position)] = json.dumps(key)
    for key in draw(st.lists(st.sampled_from(sorted(rows)), unique=True)) if rows else ():
        other = draw(st.sampled_from(sorted(rows)))
        harm = draw(st.sampled_from(["gone", "spoilt", "as another", "moved"]))
        if harm == "moved":
            rows[f"{key}x"] = rows[key]
        if harm in ("gone", "moved"):
            del rows[key]
        if not rows:
            break
        if harm in ("spoilt", "as another"):
            rows[key] = "{" if harm == "spoilt" else rows.get(other, "7")
    return [(key, "json", text) for key, text in sorted(rows.items())]


def _event(stream, number, position):
    return json.dumps(
        {
            "format": 1, "stream": stream, "number": number, "position": position,
            "command": number, "happened": "2026-03-02T14:10:00Z",
            "recorded": "2026-03-02T14:10:00Z", "who": {"id": "alex", "name": "alex"},
            "where": {"backend": "test", "room": None}, "kind": "noted", "data": {},
        }
    )  # fmt: skip


@given(harmed())
def test_whatever_befell_a_record_no_text_of_it_is_lost_and_no_place_is_taken_twice(rows):
    conversion = Conversion(iter(rows))
    placed = list(conversion.events())
    kept = {event_key(e.stream, e.number): e.text for e in placed}
    kept |= {key: text for key, _, text in rows if key in conversion.unread}
    assert kept == {key: text for key, _, text in rows if key.startswith("event/")}
    assert len({event.position for event in placed}) == len(placed)
    assert len({(event.stream, event.number) for event in placed}) == len(placed)
    assert len(set(conversion.unread.values())) == len(conversion.unread)
    claims = {}
    for event in placed:
        if not isinstance(event.value, dict) or event.value["number"] != event.number:
            continue
        if event.value["stream"] == event.stream:
            claims.setdefault(event.value["position"], []).append(event.position)
    assert all(claim in places for claim, places in claims.items())
