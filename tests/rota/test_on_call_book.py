"""The on-calls of a bot: a real storage, and a PagerDuty that does all a service can do wrong."""

import logging
from datetime import timedelta

import pytest

from muster.gateways import Rejected, Unavailable
from muster.gateways.pagerduty import PagerDuty
from muster.journal import JournalUnavailable
from muster.kernel.events import NewEvent, Place
from muster.people import Roster
from muster.rota import Written
from muster.rota.on_call_repository import STREAM, OnCallRepository
from muster.runtime.sql_storage import sql_storage, sqlite_url
from tests.gateways import faults
from tests.gateways.conftest import (  # noqa: F401 - fixtures
    _no_proxy,
    fake,
    gateway,
    hasty,
    tls,
)
from tests.gateways.pagerduty_fake import SENDER, user
from tests.journal.conftest import Ground
from tests.lost_storage import lose
from tests.rota.service import ALEX, LEE, MONDAY_TEN, PAT, SAM, WRITTEN, scheduled

FIVE_MINUTES = timedelta(minutes=5)


class Desk:
    """A bot's on-calls, with the service and the storage at hand."""

    def __init__(self, ground, fake, paging, playbook):  # noqa: F811
        self.ground, self.fake, self.paging = ground, fake, paging
        self.playbook = scheduled(playbook, {"paas-sre": "PSRE", "comms": "PCOMMS"})
        self.people = WRITTEN
        self.now = MONDAY_TEN
        for name in ("alex", "pat", "sam", "lee", "zoe"):
            address = f"{name}@paas.example.org"
            fake.users[f"P{name.upper()}"] = user(f"P{name.upper()}", name.title(), address)
        fake.schedules = {"PSRE": ["PPAT"], "PCOMMS": ["PLEE"]}
        self.start()

    def roster(self):
        return self.people

    def start(self):
        """Start the bot (again) on the same storage."""
        self.journal = self.ground.journal()
        self.book = OnCallRepository(self.journal, self, self.playbook, self.paging, "test")

    def restart(self):
        self.ground.close()
        self.start()

    def look(self, after=FIVE_MINUTES):
        self.now += after
        self.book.look(self.now)

    @property
    def on(self):
        roster = self.book.roster()
        return roster.on_support(), roster.on_comms()

    @property
    def events(self):
        return self.journal.read(STREAM)


@pytest.fixture
def ground(tmp_path):
    config = sql_storage(sqlite_url(tmp_path / "muster.sqlite3"), exclusive=False)
    ground = Ground({**config, "BOT_DATA_DIR": str(tmp_path)})
    yield ground
    ground.close()


@pytest.fixture
def desk(ground, fake, hasty, playbook):  # noqa: F811
    return Desk(ground, fake, hasty, playbook)


WROTE = ((ALEX,), (SAM,))
SAID = ((PAT,), (LEE,))


def test_before_the_service_was_asked_the_roster_counts(desk):
    assert desk.on == WROTE
    assert desk.fake.requests == []
    standing = desk.book.standing()
    assert standing.as_of is None
    assert [pool.id for pool in standing.unheard] == ["paas-sre", "comms"]


def test_what_the_service_says_counts_and_a_change_of_shift_is_followed(desk):
    desk.look()
    assert desk.on == SAID
    desk.fake.schedules["PSRE"] = ["PALEX"]
    assert desk.on == SAID
    desk.look()
    assert desk.on == ((ALEX,), (LEE,))
    assert desk.book.roster().support_since == desk.now
    assert desk.book.roster().comms_since == desk.now - FIVE_MINUTES
    assert desk.book.standing().as_of == desk.now
    assert desk.book.standing().unheard == ()


def test_while_nothing_changes_nothing_is_recorded_and_the_roster_is_the_same_object(desk):
    desk.look()
    before, events = desk.book.roster(), desk.events
    assert [e.data["schedule"] for e in events] == ["PSRE", "PCOMMS"]
    assert [u["id"] for u in events[0].data["users"]] == ["PPAT"]
    for _ in range(3):
        desk.look()
    assert desk.book.roster() is before
    assert desk.events == events
    assert {seen.method for seen in desk.fake.requests} == {"GET"}


def test_the_order_in_which_the_service_names_people_is_no_change(desk):
    desk.fake.schedules["PSRE"] = ["PPAT", "PALEX"]
    desk.look()
    desk.fake.schedules["PSRE"] = ["PALEX", "PPAT"]
    desk.look()
    assert len(desk.events) == 2


def test_the_people_of_the_written_roster_may_change_under_it(desk):
    desk.look()
    desk.people = Roster(tuple(m for m in WRITTEN.members if m.person != PAT))
    assert desk.on == ((ALEX,), (LEE,))


FAULTS = {
    "refused": None,
    "hangs": faults.hangs(),
    "500": faults.answers(500),
    "429": faults.answers(429, {"Retry-After": "3600"}),
    "dropped": faults.dropped(),
    "reset": faults.reset(),
    "trickles": faults.trickles(2.0),
    "unreadable": faults.unreadable(),
}


def spoil(fake, fault):  # noqa: F811
    fake.down() if fault is None else fake.fail_next(fault)


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_service_that_does_not_answer_changes_nothing(desk, fault):
    desk.look()
    said, events = desk.book.roster(), desk.events
    desk.fake.schedules = {"PSRE": ["PALEX"], "PCOMMS": ["PSAM"]}
    spoil(desk.fake, fault)
    with pytest.raises(Unavailable):
        desk.look()
    assert desk.book.roster() is said
    assert desk.events == events
    assert desk.book.standing().as_of == desk.now - FIVE_MINUTES


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_bot_that_starts_while_the_service_does_not_answer_goes_by_what_was_known(desk, fault):
    desk.look()
    read_at = desk.now
    desk.restart()
    spoil(desk.fake, fault)
    assert desk.on == SAID, "without asking"
    with pytest.raises(Unavailable):
        desk.look(timedelta(hours=9))
    assert desk.on == SAID
    assert desk.book.roster().support_since == read_at
    assert desk.book.standing().as_of == read_at


def test_after_a_restart_the_age_counts_from_what_is_on_record(desk):
    desk.look()
    desk.fake.schedules["PSRE"] = ["PALEX"]
    desk.look()
    desk.look()
    desk.restart()
    # Of comms the first answer is the last one on record.
    assert desk.book.standing().as_of == MONDAY_TEN + FIVE_MINUTES
    desk.look()
    assert desk.book.standing().as_of == desk.now
    assert len(desk.events) == 3


def test_what_was_heard_before_the_service_fell_silent_is_kept(desk):
    desk.fake.fail_next(None, faults.answers(503))
    with pytest.raises(Unavailable):
        desk.look()
    assert desk.on == ((PAT,), (SAM,))
    assert [pool.id for pool in desk.book.standing().unheard] == ["comms"]


def test_an_expired_token_changes_nothing_and_is_named(desk):
    desk.look()
    desk.fake.token = "another one"
    with pytest.raises(Rejected, match="does not accept the PagerDuty token"):
        desk.look()
    assert desk.on == SAID


def test_a_schedule_that_is_gone_keeps_nothing_from_the_others(desk):
    desk.look()
    del desk.fake.schedules["PSRE"]
    desk.fake.schedules["PCOMMS"] = ["PSAM"]
    with pytest.raises(Rejected, match="404"):
        desk.look()
    assert desk.on == ((PAT,), (SAM,))
    assert desk.book.standing().as_of == desk.now - FIVE_MINUTES


def test_a_service_that_was_away_is_heard_again_once_it_is_back(desk):
    desk.fake.down()
    for _ in range(3):
        with pytest.raises(Unavailable):
            desk.look()
    desk.fake.up()
    desk.look()
    assert desk.on == SAID


def warnings(caplog):
    return [r.getMessage() for r in caplog.records if r.name == "muster.rota.on_call_repository"]


def test_a_schedule_of_strangers_is_logged_once_while_it_lasts(desk, caplog):
    caplog.set_level(logging.WARNING)
    desk.fake.schedules["PSRE"] = ["PZOE"]
    for _ in range(3):
        desk.look()
    [said] = warnings(caplog)
    assert "paas-sre" in said
    assert "PZOE" in said
    assert desk.on == ((ALEX,), (LEE,))
    [each] = desk.book.standing().unmatched
    assert (each.pool.id, [u.name for u in each.users]) == ("paas-sre", ["Zoe"])
    for name in ("PPAT", "PZOE"):
        desk.fake.schedules["PSRE"] = [name]
        desk.look()
    assert len(warnings(caplog)) == 2


def test_a_schedule_that_names_nobody_is_told_and_not_logged(desk, caplog):
    caplog.set_level(logging.WARNING)
    desk.fake.schedules["PSRE"] = []
    desk.look()
    assert desk.on == ((ALEX,), (LEE,))
    [each] = desk.book.standing().unmatched
    assert (each.pool.id, each.users) == ("paas-sre", ())
    assert warnings(caplog) == []


def test_while_the_storage_is_away_what_was_known_counts(desk, monkeypatch):
    desk.look()
    desk.fake.schedules["PSRE"] = ["PALEX"]
    with monkeypatch.context() as patched:
        lose(desk.journal, patched)
        with pytest.raises(JournalUnavailable):
            desk.look()
        assert desk.on == SAID
    desk.look()
    assert desk.on == ((ALEX,), (LEE,))


def test_a_bot_that_starts_without_its_storage_goes_by_the_roster_until_it_is_back(
    desk, monkeypatch, caplog
):
    desk.look()
    desk.fake.down()
    journal = desk.journal
    with monkeypatch.context() as patched:
        lose(desk.journal, patched)
        journal._forget()
        desk.book = OnCallRepository(journal, desk, desk.playbook, desk.paging, "test")
        assert desk.on == WROTE
    assert "who was on call cannot be read" in warnings(caplog)[0]
    with pytest.raises(Unavailable):
        desk.look()
    assert desk.on == SAID


def test_an_event_that_cannot_be_read_does_not_keep_the_bot_from_starting(desk):
    desk.journal.append(
        STREAM,
        [NewEvent("on_call_changed", {"schedule": "PSRE", "users": "all"})],
        expected=0, who=ALEX, where=Place("test"), now=desk.now,
    )  # fmt: skip
    desk.start()
    assert desk.on == WROTE


def test_two_pools_of_one_schedule_are_one_request(desk, playbook):
    desk.playbook = scheduled(playbook, {"paas-sre": "PSRE", "managed-service": "PSRE"})
    desk.start()
    desk.look()
    assert len(desk.fake.requests) == 1


def test_the_service_is_asked_about_the_present(desk):
    desk.look()
    asked = dict(desk.fake.requests[0].query)
    assert asked == {"since": "2026-03-02T10:05:00+00:00", "until": "2026-03-02T10:05:01+00:00"}


def test_a_token_is_in_no_line_of_the_log(desk, tls, caplog):  # noqa: F811
    caplog.set_level(logging.DEBUG)
    secret = PagerDuty("s3cret-token", SENDER, base_url=desk.fake.url, verify=tls.client)
    book = OnCallRepository(desk.journal, Written(WRITTEN), desk.playbook, secret, "test")
    with pytest.raises(Rejected) as told:
        book.look(desk.now)
    assert "s3cret" not in caplog.text + str(told.value)
