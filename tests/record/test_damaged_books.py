"""The rota, the on-calls, the alerts and those who follow survive a damaged event of theirs."""

import json
import logging
from datetime import timedelta

import pytest

from muster.check import findings_of
from muster.journal import Follower, Illegible
from muster.journal.keyed_record import keyed
from muster.kernel.events import NewEvent
from muster.people import Person
from muster.record.export import lines
from muster.record.inspection import Inspection
from muster.record.opening import open_journal
from tests.journal.conftest import NOW, append, note
from tests.plugins.test_alerts import arrive
from tests.record.damage import WAYS, event_key, put

WAYS_OF_ALL = ["a byte of the JSON", "it is gone", "its kind", "a key of its data", "its person"]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "rehearsal.sqlite3"


def damaged(theatre, file, way, key):
    theatre.stop()
    WAYS[way](file, key)
    theatre.start()


@pytest.mark.parametrize("way", WAYS_OF_ALL)
def test_the_rota_goes_by_what_else_is_known_of_it(theatre, file, way):
    theatre.say("alex", "!rota absent mika from 2026-03-09 to 2026-03-13")
    theatre.say("alex", "!rota support pat")
    theatre.say("alex", "!rota absent sam from 2026-03-09")
    damaged(theatre, file, way, event_key(2, "rota"))
    roster = theatre.services.roster()
    assert [p.id for p in roster.on_support()] == ["alex"], "as the roster says"
    assert [a.person.id for a in theatre.services.rota.rota().state.absences] == ["mika", "sam"]
    assert "on support" in theatre.say("alex", "!rota support mika")
    assert [p.id for p in theatre.services.roster().on_support()] == ["mika"]
    theatre.say("alex", "!rota back 2")
    absences = theatre.services.rota.rota().state.absences
    assert [a.ended_at is not None for a in absences] == [False, True]


def test_absences_keep_their_numbers_where_one_is_damaged(theatre, file):
    theatre.say("alex", "!rota absent mika from 2026-03-09 to 2026-03-13")
    theatre.say("alex", "!rota absent sam from 2026-03-09")
    theatre.say("alex", "!rota back 2")
    damaged(theatre, file, "a key of its data", event_key(1, "rota"))
    absences = theatre.services.rota.rota().state.absences
    assert [a.number for a in absences] == [1, 2]
    assert all(a.ended_at is not None for a in absences)


@pytest.mark.parametrize("way", WAYS_OF_ALL)
def test_a_damaged_alert_costs_itself_alone(theatre, file, way):
    arrive(theatre, "PD1")
    arrive(theatre, "PD2", title="Latency")
    theatre.say("alex", "!incident ack PD1")
    damaged(theatre, file, way, event_key(1, "alert-pd1"))
    listed = theatre.say("alex", "!incident alerts")
    assert "PD2" in listed
    assert "PD1" not in listed
    assert "PD2 (Latency) is acknowledged" in theatre.say("alex", "!incident ack PD2")
    theatre.stage.alert("PD3", "api", "Another")
    assert "PD3" in theatre.say("alex", "!incident alerts")
    assert "INC-1 declared" in theatre.say("alex", "!incident start x --alert PD3")


@pytest.mark.parametrize("way", sorted({*WAYS_OF_ALL} - {"a key of its data"}))
def test_who_follows_passes_over_what_is_damaged_and_says_so_once(theatre, file, way, caplog):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident note one")
    theatre.say("alex", "!incident note two")
    theatre.stop()
    WAYS[way](file, event_key(3))
    heard, journal = [], open_journal(f"sqlite:///{file}")
    with caplog.at_level(logging.ERROR):
        follower = Follower(journal, "another", lambda event: heard.append(event.number))
        assert follower.deliver()
        assert follower.deliver()

    assert heard == [1, 2, 4]
    assert not follower.behind
    told = [r.getMessage() for r in caplog.records if "the record is damaged" in r.getMessage()]
    assert len(told) == 1
    theatre.start()


def test_a_cursor_that_cannot_be_read_is_told_nothing_twice(theatre, file):
    theatre.say("alex", "!incident start Apps fail")
    theatre.stop()
    put(file, "cursor/incident.announcements", '"x"')
    theatre.start()
    assert theatre.posts == []
    assert "Noted" in theatre.say("alex", "!incident note more")


# ---- the inspection of a whole record


def inspect(pairs):
    inspection = Inspection()
    for key, value in pairs:
        inspection.see(key, value)
    inspection.end()
    return inspection


@pytest.fixture
def pairs(journal):
    append(journal, "incident-00000001", NewEvent("declared", {"title": "one"}), note("two"))
    append(journal, "rota", NewEvent("support_taken", {"people": [{"id": "a", "name": "a"}]}))
    append(journal, "thanks", NewEvent("thanked", {"whom": "sam"}))
    events = journal._store.events.since(0)
    places = [(each.position, each.stream, each.number) for each in events]
    by_stream = sorted(events, key=lambda each: (each.stream, each.number))
    rows = {key: json.loads(text) for key, text in keyed(by_stream, places)}
    return {**rows, "open/incident-00000001": True}


def test_a_sound_record_is_found_sound(pairs):
    found = inspect(sorted(pairs.items()))
    assert (found.events, found.incidents, found.damage) == (4, 1, [])


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        ("event/rota/00000001", Illegible("{"), ["rota event 1: it is not JSON"]),
        ("event/incident-00000001/00000002", None, ["position 2: it points at nothing that is"]),
        ("event/incident-00000001/00000001", None, ["incident-00000001 event 1: it is missing"]),
        ("position/000000000003", None, ["position 3: nothing leads to it"]),
        ("position/000000000003", "event/rota/00000009", ["position 3: it points at"]),
        ("open/incident-00000001", None, ["incident-00000001 event None: it is open, and not"]),
        ("unread/00000000/event/rota/x", 7, ["rota event None: unread/00000000/event/rota/x is"]),
    ],
)
def test_what_is_wrong_with_one_is_named(pairs, key, value, says):
    pairs[key] = value
    found = inspect(sorted((k, v) for k, v in pairs.items() if v is not None))
    assert [str(each)[: len(said)] for each, said in zip(found.damage, says, strict=True)] == says


def test_what_was_removed_from_the_end_of_a_stream_is_missed_in_the_order_of_all(pairs):
    del pairs["event/rota/00000001"], pairs["position/000000000003"]
    found = inspect(sorted(pairs.items()))
    assert [str(each) for each in found.damage] == ["position 3: it is missing"]


def test_an_event_that_is_gone_from_the_middle_is_named_once(pairs):
    del pairs["event/incident-00000001/00000001"], pairs["position/000000000001"]
    found = inspect(sorted(pairs.items()))
    assert [str(each) for each in found.damage] == ["incident-00000001 event 1: it is missing"]


# ---- a clock that jumps


def record_at(journal, stream, hours):
    append(journal, stream, note(), now=NOW + timedelta(hours=hours))


@pytest.mark.parametrize("glitch", [-24 * 365 * 10, -1, 1, 24 * 365 * 10])
def test_what_was_recorded_before_the_clock_was_wrong_is_found_after_it(journal, glitch):
    record_at(journal, "long-before", -100)
    record_at(journal, "shortly-before", -0.5)
    for _ in range(20):
        record_at(journal, "while-it-was-wrong", glitch)
    record_at(journal, "now", 0)
    found = journal.streams_since(NOW - timedelta(hours=17))
    assert {"now", "shortly-before"} <= set(found)
    assert ("while-it-was-wrong" in found) == (glitch > -17)


def test_reading_back_ends_soon_after_what_is_old_enough(journal, monkeypatch):
    for number in range(1200):
        record_at(journal, f"old-{number // 100}", -100)
    record_at(journal, "now", 0)
    recent, reads = journal._store.events.recent, []
    monkeypatch.setattr(
        journal._store.events, "recent", lambda *asked: reads.append(asked) or recent(*asked)
    )
    assert journal.streams_since(NOW) == ["now"]
    assert len(reads) == 2


def test_nobody_is_taken_for_rested_after_the_clock_was_ahead_for_a_moment(theatre):
    theatre.say("alex", "!incident start Apps fail")
    theatre.pass_time(hours=7)
    theatre.say("alex", "!incident resolve it is over --because it is")
    theatre.say("alex", "!incident close 1 --because it is")
    repository, now = theatre.services.incidents, theatre.stage.clock.now()
    playbook, alex = theatre.playbook, Person("alex", "alex")
    assert alex in repository.workload(playbook, now).last
    repository._workload = None
    assert alex not in repository.workload(playbook, now + timedelta(days=3650)).last
    assert alex in repository.workload(playbook, now).last


# ---- the export


def test_everything_is_exported_that_can_be_read_and_the_rest_as_it_is_stored(theatre, file):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident note it is the router")
    arrive(theatre, "PD1")
    with theatre.services.journal.lock:
        append(theatre.services.journal, "thanks", NewEvent("thanked", {"whom": "sam"}))
    theatre.stop()
    put(file, event_key(3), "{not JSON")
    exported = list(lines(open_journal(f"sqlite:///{file}")))
    theatre.start()
    [damage] = [line for line in exported if line["type"] == "damaged"]
    assert (damage["incident"], damage["number"], damage["text"]) == ("INC-1", 3, "{not JSON")
    streams = {line["stream"] for line in exported if line["type"] == "event"}
    assert streams >= {"incident-00000001", "alert-pd1", "thanks"}
    assert exported[0]["damaged"] == 1


def test_restricted_incidents_and_what_tells_of_them_can_be_left_out(theatre, file):
    arrive(theatre, "PD1")
    arrive(theatre, "PD2")
    theatre.say("alex", "!incident start the ocelot keys --alert PD1")
    theatre.say("alex", "!incident cyber 1 yes")
    theatre.say("pat", "!incident start Apps fail --alert PD2")
    append(theatre.services.journal, "thanks", NewEvent("thanked", {"for": "the ocelot"}))
    theatre.say("alex", "!rota support pat")
    theatre.stop()
    journal = open_journal(f"sqlite:///{file}")
    everything, public = list(lines(journal)), list(lines(journal, unrestricted=True))
    with pytest.raises(ValueError, match="INC-1 is restricted, or may be"):
        list(lines(journal, 1, unrestricted=True))
    theatre.start()
    of_one = next(line for line in everything if line.get("incident") == "INC-1")
    assert (of_one["cyber"], of_one["cyber_confirmed"]) == (True, False)
    assert "ocelot" in str(everything)
    assert "ocelot" not in str(public)
    assert "INC-1" not in str(public)
    streams = {line["stream"] for line in public if line["type"] == "event"}
    assert streams == {"incident-00000002", "alert-pd2", "rota"}


# ---- the check


def test_the_check_names_what_of_the_record_cannot_be_read(theatre, file, tmp_path):
    theatre.say("alex", "!incident start Apps fail")
    theatre.say("alex", "!incident note it is the router")
    theatre.stop()
    environment = {"MUSTER_DATA_DIR": str(tmp_path), "MUSTER_STORAGE_URL": f"sqlite:///{file}"}

    def wrong():
        return [each.says for each in findings_of(environment) if each.wrong]

    assert wrong() == []
    put(file, event_key(3), "{not JSON")
    assert wrong() == ["The record is damaged: incident-00000001 event 3: it is not JSON."]
    theatre.start()
