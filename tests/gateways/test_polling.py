"""Polling against PagerDuty: what webhooks did not bring is made good, whatever goes wrong."""

from datetime import UTC, datetime, timedelta

import pytest

from muster.alerts import AlertNews, Status
from muster.alerts.decisions import acknowledge, dismiss
from muster.alerts.repository import AlertRepository
from muster.chat.clean_text import clean, shortened
from muster.gateways.gateway import Rejected, Unavailable
from muster.kernel.decisions import DecisionContext
from muster.kernel.events import Place
from muster.playbook.routes import PagingTerms
from muster.runtime.alert_polling import AlertPolling
from muster.runtime.sql_storage import sql_storage, sqlite_url
from tests.alerts.conftest import ALEX, ROSTER
from tests.gateways.faults import answers, dropped, hangs, reset, unreadable
from tests.journal.conftest import Ground

CREATED = "2026-03-02T12:00:00Z"


def at(minutes):
    return f"2026-03-02T12:{minutes:02}:00Z"


class Poller:
    """A book, and polling that fills it."""

    def __init__(self, gateway, journal, playbook):
        self.gateway = gateway
        self.playbook = playbook.model_copy(update={"paging": PagingTerms(alerts_of=("PSERVICE",))})
        self.now = datetime(2026, 3, 2, 12, 30, tzinfo=UTC)
        self.book = AlertRepository(journal, lambda text, length: shortened(clean(text), length))
        self.pages = []
        self.book.on_page_news = self.pages.append
        self.polling = AlertPolling(gateway, self.book, self.playbook)

    def round(self):
        return self.polling.round(self.now)

    def decide(self, its_id, decision, *arguments):
        context = DecisionContext(ALEX, self.now, self.playbook, ROSTER)
        self.book.change(
            its_id, lambda alert: decision(alert, context, *arguments), context, Place("t")
        )

    @property
    def open(self):
        return {alert.id: (alert.state, alert.by) for alert in self.book.open()}


@pytest.fixture
def journal(tmp_path):
    config = sql_storage(sqlite_url(tmp_path / "muster.sqlite3"), exclusive=False)
    ground = Ground({**config, "BOT_DATA_DIR": str(tmp_path)})
    yield ground.journal()
    ground.close()


@pytest.fixture
def poller(gateway, journal, playbook):
    return Poller(gateway, journal, playbook)


@pytest.fixture
def alert(fake):
    """One alert at PagerDuty."""
    return fake.add_incident(created_at=CREATED, title="5xx rate high")


def test_what_is_there_is_raised_once(poller, alert):
    assert [poller.round(), poller.round()] == [1, 0]
    [found] = poller.book.open()
    assert (found.id, found.number, found.title, found.service) == (
        alert,
        1,
        "5xx rate high",
        "PSERVICE",
    )
    assert found.raised_at == datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_other_services_are_left_alone(poller, fake):
    fake.add_incident(service={"id": "POTHER"})
    assert poller.round() == 0


def test_what_was_done_on_the_phone_is_known_with_who_did_it(poller, fake, alert):
    poller.round()
    fake.change(alert, "acknowledged", by="Alex Anderson", at=at(5))
    assert poller.round() == 1
    assert poller.open == {alert: ("acknowledged", "Alex Anderson")}
    fake.change(alert, "resolved", by="Alex Anderson", at=at(9))
    assert [poller.round(), poller.round()] == [1, 0]
    assert poller.open == {}
    found = poller.book.find(alert)
    assert (found.state, found.by) == ("resolved", "Alex Anderson")
    assert found.state_at == datetime(2026, 3, 2, 12, 9, tzinfo=UTC)


def test_polling_after_a_webhook_of_the_same_records_nothing(poller, fake, alert):
    raised = datetime(2026, 3, 2, 12, 0, 0, 345000, tzinfo=UTC)
    poller.book.heard(
        AlertNews(
            alert, Status.TRIGGERED, raised, "t", "s", "PSERVICE", "high", "", raised, number=1
        ),
        poller.now,
    )
    assert poller.round() == 0


def test_one_that_a_list_in_pages_passed_over_stays_open(poller, fake, alert, monkeypatch):
    poller.round()
    with monkeypatch.context() as patched:
        patched.setattr(poller.gateway, "open_alerts", lambda _: ())
        assert poller.round() == 0
    assert alert in poller.open


def test_one_that_is_gone_without_a_trace_is_over(poller, fake, alert):
    poller.round()
    del fake.incidents[alert]
    assert poller.round() == 1
    assert poller.open == {}


def test_what_we_have_done_here_is_not_undone_before_pagerduty_knows(poller, fake, alert):
    poller.round()
    poller.decide(alert, acknowledge)
    assert poller.round() == 0
    assert poller.open == {alert: ("acknowledged", "alex")}
    poller.decide(alert, dismiss, "a test", "note")
    assert poller.round() == 0
    assert poller.open == {}


def test_an_acknowledgement_that_ran_out_is_known(poller, fake, alert):
    fake.change(alert, "acknowledged", by="Alex Anderson", at=at(5))
    poller.round()
    fake.change(alert, "triggered", at=at(35))
    assert poller.round() == 1
    assert poller.open[alert][0] == "triggered"


def test_our_own_pages_are_no_alerts(poller, fake):
    key = "muster-incident-00000001-3-x"
    page = fake.add_incident(incident_key=key, created_at=CREATED)
    fake.change(page, "acknowledged", by="Alex Anderson", at=at(5))
    assert poller.round() == 0
    assert poller.open == {}
    [told] = poller.pages
    assert (told.key, told.status, told.by) == (key, "acknowledged", "Alex Anderson")


FAULTS = [
    dropped(), reset(), unreadable(), answers(500), answers(503), answers(429), hangs(),
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.kind}")
def test_a_round_that_fails_loses_nothing(hasty, fake, journal, playbook, alert, fault):
    poller = Poller(hasty, journal, playbook)
    poller.round()
    other = fake.add_incident(created_at=CREATED)
    fake.fail_next(fault)
    with pytest.raises(Unavailable):
        poller.round()
    assert list(poller.open) == [alert], "and what is open is not taken for over"
    assert poller.round() == 1
    assert set(poller.open) == {alert, other}


def test_a_round_that_fails_when_one_is_asked_for_keeps_it_open(poller, fake, alert):
    poller.round()
    fake.change(alert, "resolved", at=at(9))
    fake.add_incident(created_at=CREATED)
    fake.fail_next(answers(200, body=fake_list(fake)), answers(500))
    with pytest.raises((Unavailable, Rejected)):
        poller.round()
    assert alert in poller.open
    poller.round()
    assert alert not in poller.open


def fake_list(fake):
    import json

    entries = [each for each in fake.incidents.values() if each["status"] != "resolved"]
    return json.dumps({"incidents": entries, "limit": 100, "offset": 0, "more": False}).encode()


def test_of_many_each_is_asked_for_in_its_turn(poller, fake):
    ids = [fake.add_incident(created_at=CREATED) for _ in range(120)]
    poller.round()
    for its_id in ids:
        fake.change(its_id, "resolved", at=at(9))
    assert [poller.round() for _ in range(4)] == [50, 50, 20, 0]


def test_those_that_stay_open_do_not_keep_the_others_waiting(poller, fake, monkeypatch):
    ids = [fake.add_incident(created_at=CREATED) for _ in range(70)]
    poller.round()
    fake.change(ids[-1], "resolved", at=at(9))
    with monkeypatch.context() as patched:
        patched.setattr(poller.gateway, "open_alerts", lambda _: ())
        assert [poller.round(), poller.round()] == [0, 1]


def test_storms_of_polling_ask_only_what_changed(poller, fake, alert):
    poller.round()
    seen = len(fake.requests)
    poller.now += timedelta(minutes=1)
    poller.round()
    assert len(fake.requests) == seen + 1
