"""The rota of a bot: one state whatever happens to the storage, and a roster that costs nothing."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest

from muster.journal import JournalUnavailable
from muster.kernel.decisions import DecisionContext
from muster.kernel.events import NewEvent, Place
from muster.people import Roster
from muster.rota import Written
from muster.rota.decisions import plan_absence, take_shift
from muster.rota.repository import STREAM, CurrentRoster, RotaRepository
from muster.runtime.sql_storage import sql_storage, sqlite_url
from tests.journal.conftest import Ground
from tests.lost_storage import lose
from tests.rota.conftest import ALEX, MIKA, MONDAY_TEN, PAT, ROSTER

PLACE = Place("test")
NEVER = date(2026, 12, 24)


class Desk:
    """A rota book with its clock, its schedule and its storage, all to be moved by a test."""

    def __init__(self, journal, playbook):
        self.journal, self.playbook = journal, playbook
        self.people = ROSTER
        self.now = MONDAY_TEN
        self.tired = {}
        self.start()

    def roster(self):
        return self.people

    def start(self):
        self.book = RotaRepository(self.journal, self, self.playbook)
        self.current = CurrentRoster(self.book, lambda: self.now, lambda now: self.tired)

    def change(self, decision, *arguments, **details):
        context = DecisionContext(ALEX, self.now, self.playbook, self.current())
        return self.book.change(
            lambda rota: decision(rota, context, *arguments, **details), context, PLACE
        )


@pytest.fixture
def ground(tmp_path):
    config = sql_storage(sqlite_url(tmp_path / "muster.sqlite3"), exclusive=False)
    ground = Ground({**config, "BOT_DATA_DIR": str(tmp_path)})
    yield ground
    ground.close()


@pytest.fixture
def desk(ground, playbook):
    return Desk(ground.journal(), playbook)


def test_while_nothing_changes_the_roster_is_the_same_object(desk, monkeypatch):
    first = desk.current()
    monkeypatch.setattr(type(desk.book.rota()), "at", lambda *_: pytest.fail("made anew"))
    desk.now += timedelta(hours=3)
    assert desk.current() is first


def test_the_roster_follows_what_is_recorded(desk):
    desk.change(plan_absence, ALEX, MONDAY_TEN.date(), None)
    assert desk.current().on_support() == (MIKA,)
    desk.change(take_shift, PAT, comms=False)
    assert desk.current().on_support() == (PAT,)


def test_the_roster_follows_the_date_of_the_zone(desk):
    desk.change(plan_absence, ALEX, date(2026, 3, 3), date(2026, 3, 3))
    assert desk.current().on_support() == (ALEX, MIKA)
    desk.now += timedelta(hours=14)
    assert desk.current().on_support() == (MIKA,)
    desk.now += timedelta(days=1)
    assert desk.current().on_support() == (ALEX, MIKA)


def test_the_roster_follows_who_rests(desk):
    desk.tired = {ALEX: desk.now + timedelta(hours=1)}
    resting = desk.current()
    assert resting.on_support() == (MIKA,)
    assert desk.current() is resting
    desk.now += timedelta(hours=1)
    assert desk.current().on_support() == (ALEX, MIKA)


def test_the_roster_follows_its_schedule(desk):
    desk.change(plan_absence, ALEX, MONDAY_TEN.date(), None)
    desk.people = Roster(ROSTER.members[1:])
    assert [m.person.id for m in desk.current().members] == ["alex", "pat", "bo", "sam"]
    assert desk.current().on_support() == ()


def test_the_roster_of_a_file_is_its_own_schedule(playbook, ground):
    open_roster = Roster(open=True)
    book = RotaRepository(ground.journal(), Written(open_roster), playbook)
    assert CurrentRoster(book, lambda: MONDAY_TEN)() == open_roster


def test_everything_is_there_after_a_restart(desk):
    desk.change(plan_absence, ALEX, MONDAY_TEN.date(), None)
    before = desk.book.rota().state
    desk.start()
    assert desk.book.rota().state == before
    assert desk.current().on_support() == (MIKA,)


def test_a_bot_that_starts_without_its_storage_knows_its_people(desk, monkeypatch):
    desk.change(plan_absence, ALEX, MONDAY_TEN.date(), None)
    desk.start()
    with monkeypatch.context() as patched:
        lose(desk.journal, patched)
        assert desk.current().on_support() == (ALEX, MIKA)
        with pytest.raises(JournalUnavailable):
            desk.book.rota()
    assert desk.current().on_support() == (MIKA,)


def test_while_the_storage_is_away_the_last_known_roster_counts(desk, monkeypatch, caplog):
    desk.change(plan_absence, ALEX, MONDAY_TEN.date(), None)
    with monkeypatch.context() as patched:
        lose(desk.journal, patched)
        with pytest.raises(JournalUnavailable):
            desk.change(plan_absence, PAT, NEVER, NEVER)
        for _ in range(3):
            assert desk.current().on_support() == (MIKA,)
        with pytest.raises(JournalUnavailable):
            desk.book.rota()
    assert sum("cannot be read" in record.message for record in caplog.records) == 1
    assert desk.current().on_support() == (MIKA,)
    assert len(desk.book.rota().state.absences) == 1


def test_an_event_that_cannot_be_read_does_not_silence_the_bot(desk):
    desk.journal.append(
        STREAM,
        [NewEvent("support_taken", {"people": "all of them"})],
        expected=0, who=ALEX, where=PLACE, now=desk.now,
    )  # fmt: skip
    desk.start()
    assert desk.current().on_support() == (ALEX, MIKA)


def test_absences_planned_at_once_are_all_kept(desk):
    days = [date(2026, 6, 1) + timedelta(days=2 * n) for n in range(20)]

    def plan(day, person):
        return desk.change(plan_absence, person, day, day)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(plan, days * 2, [ALEX] * 20 + [PAT] * 20))
    kept = [(a.person, a.first) for a in desk.book.rota().state.absences]
    assert sorted(kept, key=str) == sorted([(p, d) for p in (ALEX, PAT) for d in days], key=str)
    desk.start()
    assert len(desk.book.rota().state.absences) == 40


def test_the_same_absence_typed_twice_at_once_is_kept_once(desk):
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: desk.change(plan_absence, PAT, NEVER, NEVER), range(8)))
    assert len(desk.book.rota().state.absences) == 1
