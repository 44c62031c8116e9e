"""What earlier versions recorded is read, played on and exported, for ever.

`tests/records/` has a record of each version that kept one, and an event of every kind. A test that
fails here is right: what is stored is not changed, but read as well as what comes after it.
"""

import json

import pytest

from muster.__main__ import main
from muster.kernel.events import Event, Place, digest_of
from muster.kernel.payloads import new_event, read_payload
from muster.people import Person
from muster.record.backup_file import BackupFile, KeptFile
from muster.record.export import lines
from muster.record.opening import open_journal, storage_at
from tests.journal.older_form import put_back
from tests.record.kinds import FAMILIES, FILE, KINDS, RECORDS

KEPT = sorted(set(RECORDS.glob("*.jsonl")) - {FILE})
NEWEST = {(each["family"], each["kind"]): each for each in KINDS}
by_kind = pytest.mark.parametrize(
    "kept", KINDS, ids=lambda kept: f"{kept['family']}:{kept['kind']}"
)


def event(kind, data):
    return Event.from_json(
        {
            "format": 1,
            "stream": "incident-00000007",
            "number": 12,
            "position": 345,
            "command": 11,
            "happened": "2026-03-02T14:05:00Z",
            "recorded": "2026-03-02T14:10:00.123456Z",
            "who": {"id": "slack:U01ALICE", "name": "Alice"},
            "where": {"backend": "slack", "room": None},
            "kind": kind,
            "data": data,
        }
    )


# ---- the kinds of event


@pytest.mark.parametrize("family", FAMILIES)
def test_every_kind_of_event_is_kept_with_all_of_its_keys(family):
    """Where a kind or a key is new, `python tools/keep_kinds.py` adds a line; the old ones stay."""
    kept = {kind: set(each["whole"]) for (of, kind), each in NEWEST.items() if of == family}
    assert {kind: set(body.__slots__) for kind, body in FAMILIES[family].items()} == kept


@pytest.mark.parametrize("family", FAMILIES)
def test_each_class_of_a_family_is_stored_under_a_word_of_its_own(family):
    bodies = FAMILIES[family]
    [base] = {each for body in bodies.values() for each in body.__bases__}
    assert {body.__name__ for body in bodies.values()} == {
        body.__name__ for body in base.__subclasses__()
    }
    assert [body for body in bodies.values() if "KIND" not in vars(body)] == []


@by_kind
def test_an_event_of_each_kind_is_read_and_is_what_would_be_recorded_today(kept):
    bodies = FAMILIES[kept["family"]]
    body = read_payload(event(kept["kind"], kept["whole"]), bodies)
    assert new_event(body).kind == kept["kind"]
    recorded = new_event(body).data
    assert {key: recorded[key] for key in kept["whole"]} == kept["whole"]
    if NEWEST[kept["family"], kept["kind"]] is kept:
        assert recorded == kept["whole"]


@by_kind
def test_what_came_later_to_a_kind_may_be_missing(kept):
    body = read_payload(event(kept["kind"], kept["least"]), FAMILIES[kept["family"]])
    data = new_event(body).data
    assert data.items() >= kept["least"].items()


@by_kind
def test_a_kind_needs_no_key_today_that_it_did_not_need(kept):
    for key in kept["whole"].keys() - kept["least"].keys():
        without = {name: value for name, value in kept["whole"].items() if name != key}
        assert read_payload(event(kept["kind"], without), FAMILIES[kept["family"]])


# ---- the stored form of an event

STORED = {
    "format": 1,
    "stream": "incident-00000007",
    "number": 12,
    "position": 345,
    "command": 11,
    "happened": "2026-03-02T14:05:00Z",
    "recorded": "2026-03-02T14:10:00.123456Z",
    "who": {"id": "alex", "name": "alex — 🔥"},
    "where": {"backend": "xmpp", "room": "#paas-incident"},
    "kind": "noted",
    "data": {"text": "a “note”\n", "because": "it is so", "overrode": ["away"]},
}


def test_the_stored_form_and_its_digest_stay_as_they_are():
    read = Event.from_json(STORED)
    assert read.who == Person("alex", "alex — 🔥")
    assert read.where == Place("xmpp", "#paas-incident")
    assert (read.happened.isoformat(), read.because) == ("2026-03-02T14:05:00+00:00", "it is so")
    assert digest_of(STORED) == "717b7a01624f89e4"
    assert read.to_json() == {**STORED, "digest": "717b7a01624f89e4"}


# ---- whole records


@pytest.fixture(params=["restored", "as it was left"])
def opened(request, tmp_path, monkeypatch, theatre):
    """Start the bot on the third day on a kept record, restored or as its version left it."""

    def open_it(path):
        theatre.stop()
        file = tmp_path / "rehearsal.sqlite3"
        for each in tmp_path.glob("rehearsal.sqlite3*"):
            each.unlink()
        monkeypatch.setenv("MUSTER_DATA_DIR", str(tmp_path))
        monkeypatch.setenv("MUSTER_STORAGE_URL", f"sqlite:///{file}")
        if request.param == "restored":
            assert main(["restore", str(path)]) == 0
        else:
            plugin = storage_at(f"sqlite:///{file}")
            put_back(plugin, rows(path))
            plugin.close()
        theatre.clock(2026, 3, 4, 10, 0)
        theatre.start()
        return theatre

    return open_it


def rows(path):
    return [row for row in BackupFile(path).lines() if not isinstance(row, KeptFile)]


def test_a_record_of_each_version_is_kept():
    kept = {path.stem for path in KEPT}
    assert kept >= {"2026-11-23-3ecda38", "2026-11-23-1b33abf", "2026-11-23-fd5fd43"}


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_record_of_an_earlier_version_is_opened_played_on_and_exported(opened, path, tmp_path):
    theatre = opened(path)
    repository = theatre.services.incidents
    assert not repository.damaged()
    listed = theatre.say("alex", "!incident list --all")
    assert [line.split()[0] for line in listed.splitlines()] == ["INC-4", "INC-3", "INC-2", "INC-1"]
    assert theatre.incident(1).title == "Apps fail — “502” 🔥"
    assert [theatre.incident(n).state for n in (1, 3)] == ["closed", "dismissed"]
    assert [theatre.incident(n).is_open for n in (2, 4)] == [True, True]
    assert theatre.incident(1).priority.named == ("P1",)
    assert theatre.incident(2).cyber.confirmed
    assert [task.done for task in theatre.incident(1).tasks] == [True, False]
    assert "it is the load balancer" in theatre.say("alex", "!incident timeline 1 --all")

    entry = theatre.incident(4).version + 1
    assert f"Noted in INC-4 as entry {entry}" in theatre.say(
        "alex", "!incident note INC-4 on it again"
    )
    theatre.pass_time(hours=1)
    assert "INC-5 declared" in theatre.say("pat", "!incident start One more")
    assert "is resolved" in theatre.say("alex", "!incident resolve INC-4 done --because it is")
    for answer in ("!rota now", "!escalate status 1", "!comms history 1", "!incident alerts"):
        theatre.say("sam", answer)

    theatre.stop()
    exported = list(lines(open_journal(f"sqlite:///{tmp_path}/rehearsal.sqlite3")))
    theatre.start()
    assert {line["type"] for line in exported} == {"incident", "event", "kept"}
    told = {
        json.dumps({k: v for k, v in line.items() if k not in ("type", "incident", "digest")})
        for line in exported
        if line["type"] == "event"
    }
    for _, key, _, text in rows(path):
        if key.startswith("event/"):
            kept = {k: v for k, v in json.loads(text).items() if k != "digest"}
            assert json.dumps(kept) in told, key
