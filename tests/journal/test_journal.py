"""What the journal promises, the same on SQLite, on PostgreSQL and in Errbot's Memory."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from muster.journal import (
    NAMESPACE,
    AlreadyDone,
    JournalUnavailable,
    OutcomeUnknown,
    UnsafeStorage,
    VersionConflict,
    open_record,
)
from muster.journal.store import Batch, KeyTaken, StorageLost
from muster.kernel.events import Event, NewEvent, UnreadableEvent
from tests.journal.conftest import ALEX, NOW, ROOM, append, note


def texts(events):
    return [event.data["text"] for event in events]


def test_what_was_appended_is_read_back_in_order(journal):
    append(journal, "incident-7", note("one"), note("two"))
    append(journal, "incident-7", note("three"))
    assert texts(journal.read("incident-7")) == ["one", "two", "three"]
    assert [event.number for event in journal.read("incident-7")] == [1, 2, 3]


def test_an_event_keeps_who_where_and_both_times(journal):
    earlier = NOW - timedelta(minutes=5)
    [event] = append(journal, "incident-7", NewEvent("noted", {"text": "x"}, happened=earlier))
    [read] = journal.read("incident-7")
    assert read == event
    assert (read.who, read.where, read.happened, read.recorded) == (ALEX, ROOM, earlier, NOW)


def test_events_of_one_command_bear_its_number(journal):
    append(journal, "incident-7", note(), note())
    append(journal, "incident-7", note(), note())
    assert [event.command for event in journal.read("incident-7")] == [1, 1, 3, 3]


def test_streams_do_not_mix_and_positions_order_all_of_them(journal):
    append(journal, "incident-7", note("a"))
    append(journal, "incident-70", note("b"))
    append(journal, "incident-7", note("c"))
    assert texts(journal.read("incident-7")) == ["a", "c"]
    assert texts(journal.since(0)) == ["a", "b", "c"]
    assert [event.position for event in journal.since(1)] == [2, 3]
    assert journal.position() == 3


def test_a_decision_made_on_an_older_version_is_refused_and_nothing_is_recorded(journal):
    append(journal, "incident-7", note("first"))
    with pytest.raises(VersionConflict):
        journal.append("incident-7", [note("late")], expected=0, who=ALEX, where=ROOM, now=NOW)
    assert texts(journal.read("incident-7")) == ["first"]
    assert journal.position() == 1


def test_parts_of_a_stream_can_be_read(journal):
    append(journal, "incident-7", *[note(str(n)) for n in range(1, 11)])
    assert texts(journal.newest("incident-7", 3)) == ["8", "9", "10"]
    assert texts(journal.read("incident-7", after=7)) == ["8", "9", "10"]
    assert texts(journal.read("incident-7", after=2, limit=2)) == ["3", "4"]
    assert journal.event("incident-7", 5).data["text"] == "5"
    assert journal.event("incident-7", 11) is None


def test_the_last_stream_is_the_one_with_the_highest_name(journal):
    assert journal.last_stream("incident-") is None
    append(journal, "incident-00000009", note())
    append(journal, "incident-00000010", note())
    append(journal, "rota", note())
    assert journal.last_stream("incident-") == "incident-00000010"


def test_marks_find_streams_and_go_with_the_write(journal):
    def record(stream, wanted):
        with journal.lock:
            version = journal.version(stream)
            events = journal.prepare(
                stream, [note()], expected=version, who=ALEX, where=ROOM, now=NOW
            )
            journal.record(events, {"open": wanted})

    record("incident-1", True)
    record("incident-2", True)
    record("incident-1", False)
    assert journal.marked("open") == ["incident-2"]
    record("incident-2", False)
    record("incident-2", False)
    assert journal.marked("open") == []


def test_it_is_all_there_after_a_restart(ground):
    if ground.kind == "memory":
        pytest.skip("Memory forgets: it is for trying things out")
    first = ground.journal()
    append(first, "incident-7", note("one"), note("two"))
    ground.close()
    again = ground.journal()
    assert again.position() == 2
    assert again.version("incident-7") == 2
    append(again, "incident-7", note("three"))
    assert texts(again.since(0)) == ["one", "two", "three"]


def test_ten_threads_lose_and_double_nothing(journal):
    def write(author):
        for turn in range(20):
            while True:
                try:
                    append(journal, "incident-7", note(f"{author}-{turn}"), note("second half"))
                    break
                except VersionConflict:
                    continue

    with ThreadPoolExecutor(10) as pool:
        list(pool.map(write, range(10)))
    events = journal.read("incident-7")
    assert [event.number for event in events] == list(range(1, 401))
    firsts = [t for t in texts(events) if t != "second half"]
    assert sorted(firsts) == sorted(f"{a}-{t}" for a in range(10) for t in range(20))
    assert all(b.command == a.number for a, b in zip(events[::2], events[1::2], strict=True))


def test_a_second_writer_on_the_same_storage_cannot_overwrite(ground):
    if ground.kind == "memory":
        pytest.skip("Memory is one process's own")
    one, other = ground.journal(), ground.journal()
    append(one, "incident-7", note("mine"))
    assert other.version("incident-7") == 1
    append(one, "incident-7", note("mine too"))
    with pytest.raises(VersionConflict):
        append(other, "incident-7", note("theirs"))
    append(other, "incident-7", note("theirs, decided again"))
    assert texts(other.read("incident-7")) == ["mine", "mine too", "theirs, decided again"]


@pytest.mark.parametrize("name", ["", "INC-7", "incident/7", "a" * 64, "7", "incident 7"])
def test_a_name_that_is_no_stream_is_refused(journal, name):
    with pytest.raises(ValueError, match="no stream"):
        append(journal, name, note())


leaves = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=20)
json_values = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.dictionaries(st.text(max_size=8), json_values, max_size=4))
def test_whatever_json_an_event_holds_comes_back_as_it_was(journal, data):
    [event] = append(journal, "properties", NewEvent("noted", data))
    assert journal.event("properties", event.number) == event


def test_an_event_of_a_newer_format_is_refused_not_misread(journal):
    [event] = append(journal, "incident-7", note())
    with pytest.raises(UnreadableEvent, match="newer"):
        Event.from_json({**event.to_json(), "format": 2})
    with pytest.raises(UnreadableEvent):
        Event.from_json({"format": 1})


class FailingStore:
    """A store whose writes are lost, before or after they were done."""

    def __init__(self, store):
        self._store = store
        self.lose = None

    def __getattr__(self, name):
        return getattr(self._store, name)

    def write(self, batch):
        lose, self.lose = self.lose, None
        if lose == "before":
            raise StorageLost("the connection broke", "lost")
        if lose == "somewhere":
            raise StorageLost("the connection broke", "lost", in_doubt=True)
        self._store.write(batch)
        if lose == "after":
            raise StorageLost("the connection broke", in_doubt=True)


@pytest.fixture
def failing(journal):
    journal._store = FailingStore(journal._store)
    return journal


def test_a_write_that_was_lost_says_so_and_can_be_repeated(failing):
    failing._store.lose = "before"
    with pytest.raises(JournalUnavailable):
        append(failing, "incident-7", note("one"))
    append(failing, "incident-7", note("one"))
    assert texts(failing.read("incident-7")) == ["one"]


def test_a_write_whose_answer_was_lost_is_not_repeated(failing):
    failing._store.lose = "after"
    append(failing, "incident-7", note("one"))
    append(failing, "incident-7", note("two"))
    assert texts(failing.since(0)) == ["one", "two"]


def test_a_write_of_which_nothing_is_found_may_still_be_on_its_way(failing):
    failing._store.lose = "somewhere"
    with pytest.raises(OutcomeUnknown):
        append(failing, "incident-7", note("one"))


def test_what_became_of_a_write_is_asked_until_the_storage_answers(failing, monkeypatch):
    append(failing, "incident-7", note("zero"))
    failing._store.lose = "after"
    refusals = [StorageLost("still away", "lost"), StorageLost("still away", "lost")]

    of_stream = failing._store.events.of_stream

    def asked(*arguments):
        if refusals and failing._store.lose is None:
            raise refusals.pop()
        return of_stream(*arguments)

    monkeypatch.setattr(failing._store.events, "of_stream", asked)
    append(failing, "incident-7", note("one"))
    assert not refusals
    assert texts(failing.read("incident-7")) == ["zero", "one"]


def test_a_refusal_says_what_is_wrong_with_the_storage(failing):
    failing._store.lose = "before"
    with pytest.raises(JournalUnavailable) as told:
        append(failing, "incident-7", note("one"))
    assert told.value.why == "lost"
    assert not isinstance(told.value, OutcomeUnknown)


def test_after_a_loss_what_was_derived_is_derived_again(failing):
    append(failing, "incident-7", note())
    before = failing.generation
    failing._store.lose = "before"
    with pytest.raises(JournalUnavailable):
        append(failing, "incident-7", note())
    assert failing.generation > before


def test_a_batch_is_written_whole_or_not_at_all(ground):
    store = open_record(ground.plugin())
    store.write(Batch(inserts={"a/1": 1}))
    with pytest.raises(KeyTaken):
        store.write(Batch(inserts={"a/2": 2, "a/1": 1}, puts={"b": 3}, removes=["a/1"]))
    assert store.scan("a/", "c") == [("a/1", 1)]


class ShelfStoragePlugin:
    """Stands for Errbot's, by its name."""


class TapeStoragePlugin:
    """Some other storage without transactions."""


@pytest.mark.parametrize(
    ("plugin", "says"), [(ShelfStoragePlugin(), "killed"), (TapeStoragePlugin(), "transactions")]
)
def test_a_storage_that_could_lose_the_record_is_refused_with_the_reason(plugin, says):
    with pytest.raises(UnsafeStorage, match=says):
        open_record(plugin)


@pytest.mark.parametrize("many", [0, 1, 3, 501, 1003])
def test_the_streams_of_late_are_those_recorded_since_an_instant(journal, many):
    for n in range(many):
        append(journal, f"incident-{n:08}", note(), now=NOW + timedelta(minutes=n))
    for since in {0, min(1, many), many // 2, max(many - 1, 0), many}:
        expected = [f"incident-{n:08}" for n in range(many - 1, since - 1, -1)]
        assert journal.streams_since(NOW + timedelta(minutes=since)) == expected


def test_what_is_recorded_together_is_written_in_one_go(failing):
    writes = []
    write = failing._store.write
    failing._store.write = lambda batch: (writes.append(batch), write(batch))[1]
    with failing.together():
        append(failing, "incident-7", note("one"))
        append(failing, "incident-8", note("two"))
        append(failing, "incident-7", note("three"))
    assert len(writes) == 1
    assert texts(failing.read("incident-7")) == ["one", "three"]
    assert [event.position for event in failing.since(0)] == [1, 2, 3]
    append(failing, "incident-8", note("four"))
    assert failing.version("incident-8") == 2


def test_when_writing_together_fails_nothing_of_it_was_recorded(failing):
    append(failing, "incident-7", note("before"))
    generation = failing.generation
    failing._store.lose = "before"

    def both():
        with failing.together():
            append(failing, "incident-7", note("one"))
            append(failing, "incident-8", note("two"))

    with pytest.raises(JournalUnavailable):
        both()
    assert failing.generation > generation
    assert texts(failing.since(0)) == ["before"]
    append(failing, "incident-7", note("after"))
    assert texts(failing.read("incident-7")) == ["before", "after"]


def test_what_goes_wrong_within_leaves_nothing_behind(failing):
    def half():
        with failing.together():
            append(failing, "incident-7", note("one"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert list(failing.since(0)) == []
    append(failing, "incident-7", note("after"))
    assert texts(failing.read("incident-7")) == ["after"]


def keys(ground):
    stored = ground.plugin().open(NAMESPACE).keys()
    return [key for key in stored if key.startswith("done/")]


def test_what_bears_an_idempotency_key_is_recorded_once_also_after_a_restart(ground):
    journal = ground.journal()
    with journal.once("slack:C01/1.5"):
        append(journal, "incident-7", note("one"))
        append(journal, "incident-7", note("and what belongs to it"))
    for again in (journal, *([] if ground.kind == "memory" else [ground.journal()])):
        with pytest.raises(AlreadyDone), again.once("slack:C01/1.5"):
            append(again, "incident-7", note("twice"))
    assert texts(journal.read("incident-7")) == ["one", "and what belongs to it"]


def test_what_recorded_nothing_may_be_done_again(journal):
    for _ in range(2):
        with journal.once("slack:C01/1.5"):
            journal.read("incident-7")
    with pytest.raises(VersionConflict), journal.once("slack:C01/1.5"):
        journal.append("incident-7", [note()], expected=4, who=ALEX, where=ROOM, now=NOW)
    with journal.once("slack:C01/1.5"):
        append(journal, "incident-7", note("now"))
    assert texts(journal.read("incident-7")) == ["now"]


def test_a_key_is_of_the_thread_that_began_with_it_alone(journal):
    with journal.once("slack:C01/1.5"), ThreadPoolExecutor(1) as other:
        other.submit(append, journal, "incident-7", note("somebody else's")).result()
    assert not journal.was_done("slack:C01/1.5")


def test_a_key_is_forgotten_after_an_hour_and_not_before(ground):
    journal = ground.journal()
    for minute in range(3):
        with journal.once(f"key {minute}"):
            append(journal, "incident-7", note(), now=NOW + timedelta(minutes=minute))
    with journal.once("later"):
        append(journal, "incident-7", note(), now=NOW + timedelta(minutes=61, seconds=1))
    known = [key for key in ("key 0", "key 1", "key 2", "later") if journal.was_done(key)]
    assert known == ["key 2", "later"]
    if ground.kind != "memory":
        assert keys(ground) == ["done/key 2", "done/later"]


def test_a_key_that_is_damaged_harms_nothing(journal):
    journal._store.write(Batch(puts={"done/odd": "yesterday", "done/odder": 5}))
    with journal.once("slack:C01/1.5"):
        append(journal, "incident-7", note("one"))
    assert texts(journal.read("incident-7")) == ["one"]


def test_places_are_told_without_the_events(journal):
    append(journal, "incident-1", note(), note())
    append(journal, "rota", note())
    assert journal.places_after(0, 9) == [
        (1, "incident-1", 1),
        (2, "incident-1", 2),
        (3, "rota", 1),
    ]
    assert journal.places_after(2, 9) == [(3, "rota", 1)]
    assert journal.places_after(0, 1) == [(1, "incident-1", 1)]


def test_two_records_of_one_length_have_different_fingerprints(journal):
    append(journal, "incident-1", note("one"), note("other"))
    one, other = journal.fingerprint(1), journal.fingerprint(2)
    assert len(one) == len(other) == 16
    assert one != other
    assert journal.fingerprint(3) == ""
