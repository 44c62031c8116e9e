"""The book of alerts on a real storage: each piece of news once, the open ones at hand."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from muster.alerts import PageNews, Status
from muster.alerts.decisions import acknowledge, dismiss
from muster.alerts.repository import AlertEffects, AlertRepository, stream_of
from muster.chat.clean_text import clean, shortened
from muster.incidents.repository import PENDING
from muster.journal import JournalUnavailable
from muster.kernel.decisions import DecisionContext, NoChange
from muster.kernel.effects import EffectDone, EffectFailed
from muster.kernel.events import Place
from muster.outbox import EffectStore
from tests.alerts.conftest import ALEX, NOON, RAISED, ROSTER, told
from tests.journal.conftest import (  # noqa: F401 - fixtures
    ground,
    postgres,
    postgres_database,
    postgres_url,
)
from tests.lost_storage import lose

PLACE = Place("test", "#paas-incident")


def tidy(text, length):
    return shortened(clean(text), length)


class Desk:
    """A book with its journal, to be opened anew."""

    def __init__(self, journal, playbook):
        self.journal, self.playbook = journal, playbook
        self.now = NOON
        self.start()

    def start(self):
        self.book = AlertRepository(self.journal, tidy)
        self.ledger = AlertEffects(self.book, Place("test"))

    def hear(self, *pieces):
        return [self.book.heard(piece, self.now) for piece in pieces]

    def decide(self, its_id, decision, *arguments):
        context = DecisionContext(ALEX, self.now, self.playbook, ROSTER)
        return self.book.change(
            its_id, lambda alert: decision(alert, context, *arguments), context, PLACE
        )


@pytest.fixture
def desk(ground, playbook):  # noqa: F811
    return Desk(ground.journal(), playbook)


def another(n, minutes=0):
    """Another alert, raised so many minutes after noon."""
    at = NOON + timedelta(minutes=minutes)
    return replace(RAISED, id=f"PD{n}", number=2125 + n, at=at, raised_at=at)


def test_news_is_recorded_once(desk):
    assert desk.hear(RAISED, RAISED, told("acknowledged", 5), RAISED) == [True, False, True, False]
    kinds = [event.kind for event in desk.journal.read("alert-pd1")]
    assert kinds == ["alert_raised", "alert_acknowledged"]


def test_open_alerts_come_oldest_first_and_over_a_restart(desk):
    desk.hear(another(3, 2), another(1, 9), another(2, 5))
    desk.hear(told("resolved", 20, id="PD2"))
    for _ in range(2):
        assert [alert.id for alert in desk.book.open()] == ["PD3", "PD1"]
        desk.start()


def test_only_the_open_ones_are_marked_and_read_at_the_start(desk, monkeypatch):
    desk.hear(*(another(n) for n in range(1, 9)))
    desk.hear(*(told("resolved", 9, id=f"PD{n}") for n in range(1, 8)))
    assert desk.journal.marked("alert") == ["alert-pd8"]
    desk.start()
    read, reads = desk.journal.entries, []
    monkeypatch.setattr(
        desk.journal, "entries", lambda stream: reads.append(stream) or read(stream)
    )
    assert [alert.id for alert in desk.book.open()] == ["PD8"]
    assert reads == ["alert-pd8"]
    assert desk.book.find("PD2").state == "resolved", "and an ended one by its key"


def test_one_that_ended_and_is_reopened_is_open_again(desk):
    desk.hear(RAISED, told("resolved", 5), told("triggered", 9))
    assert [alert.id for alert in desk.book.open()] == ["PD1"]
    desk.start()
    assert [alert.id for alert in desk.book.open()] == ["PD1"]


@pytest.mark.parametrize("typed", ["PD1", "pd1", "2126", "#2126"])
def test_an_alert_is_found_by_what_people_type(desk, typed):
    desk.hear(RAISED)
    assert desk.book.find(typed).id == desk.book.find_open(typed).id == "PD1"


@pytest.mark.parametrize("typed", ["", "PD2", "2127", "#PD1", "P D1", "../x", "x" * 99, "#"])
def test_what_names_no_alert_finds_none(desk, typed):
    desk.hear(RAISED)
    assert desk.book.find(typed) is None


def test_an_ended_alert_is_found_by_its_id_but_not_as_an_open_one(desk):
    desk.hear(RAISED, told("resolved", 5))
    assert desk.book.find("pd1").state == "resolved"
    assert desk.book.find("#2126").id == "PD1", "by its number while it is at hand"
    assert desk.book.find_open("PD1") is desk.book.find_open("2126") is None
    desk.start()
    assert desk.book.find("2126") is None


def test_what_other_people_wrote_is_made_fit_to_keep(desk):
    desk.hear(
        replace(
            RAISED,
            title="5xx\x00 rate\nhigh " + "x" * 999,
            service="\ud800rou\rter",
            url="javascript:alert(1)",
        )
    )
    [alert] = desk.book.open()
    assert alert.title.startswith("5xx rate / high x")
    assert len(alert.title) <= 200
    assert (alert.service, alert.url) == ("rou / ter", "")


def test_news_of_our_own_pages_is_passed_on(desk):
    seen = []
    desk.book.on_page_news = seen.append
    page = PageNews("muster-incident-00000001-3-x", Status.ACKNOWLEDGED, NOON, "Alex", "PALEX")
    assert desk.hear(page) == [False]
    assert seen == [page]
    assert desk.journal.position() == 0


def test_an_id_that_cannot_be_one_is_refused(desk):
    with pytest.raises(ValueError, match="letters and digits"):
        desk.hear(replace(RAISED, id="../x"))


def test_the_same_news_at_once_is_recorded_once(desk):
    with ThreadPoolExecutor(8) as pool:
        new = list(pool.map(lambda n: desk.hear(another(n % 10))[0], range(100)))
    assert sum(new) == len(desk.book.open()) == 10


def test_while_the_storage_is_away_nothing_is_half_recorded(desk, monkeypatch):
    desk.hear(RAISED)

    with monkeypatch.context() as patched:
        lose(desk.journal, patched)
        with pytest.raises(JournalUnavailable):
            desk.hear(told("acknowledged", 5))
        with pytest.raises(JournalUnavailable):
            desk.book.open()
    assert desk.book.open()[0].state == "triggered"
    assert desk.hear(told("acknowledged", 5)) == [True]


def test_late_news_is_known_for_old_though_what_came_between_recorded_nothing(desk):
    desk.hear(RAISED, told("acknowledged", 5), told("acknowledged", 40), told("triggered", 35))
    assert desk.book.open()[0].state == "acknowledged"


# ---- the ledger


def test_effects_are_marked_pending_until_their_fate_is_known(desk):
    desk.hear(RAISED)
    desk.decide("PD1", dismiss, "a test", "Dismissed")
    stream = stream_of("PD1")
    assert desk.journal.marked(PENDING) == [stream]
    note, resolve = desk.ledger.effects(stream)
    desk.ledger.record(stream, EffectDone(note.number, "N1"), desk.now)
    assert desk.journal.marked(PENDING) == [stream]
    desk.ledger.record(stream, EffectFailed(resolve.number, "no"), desk.now)
    assert desk.journal.marked(PENDING) == []
    assert [each.fate for each in desk.ledger.effects(stream)] == ["done", "failed"]


def test_it_is_a_ledger_of_the_streams_of_alerts_alone(desk):
    ledger: EffectStore = desk.ledger
    assert ledger.owns("alert-pd1")
    assert not ledger.owns("incident-00000001")
    assert ledger.effects("alert-nowhere") == ()


def test_what_the_service_has_resolved_meanwhile_need_not_be_resolved(desk):
    desk.hear(RAISED)
    desk.decide("PD1", dismiss, "a test", "Dismissed")
    note, resolve = desk.ledger.effects("alert-pd1")
    assert desk.ledger.wanted("alert-pd1", note)
    assert desk.ledger.wanted("alert-pd1", resolve)
    desk.hear(told("resolved", 5))
    assert desk.ledger.wanted("alert-pd1", note), "the reason is kept all the same"
    assert not desk.ledger.wanted("alert-pd1", resolve)


def test_two_people_acknowledge_one_alert_and_the_first_has_it(desk):
    desk.hear(RAISED)
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda _: desk.decide("PD1", acknowledge), range(4)))
    assert sum(isinstance(outcome, NoChange) for outcome in outcomes) == 3
    assert len(desk.ledger.effects("alert-pd1")) == 1


def test_who_acknowledged_one_of_our_pages_is_a_name_fit_to_keep(desk):
    heard = []
    desk.book.on_page_news = heard.append
    key = "muster-incident-00000007-3-20260302T120000000000"
    desk.hear(PageNews(key, Status.ACKNOWLEDGED, NOON, "Sam\x00\n" + "m" * 500, "P\ud800" * 300))
    [news] = heard
    assert news.by.isprintable()
    assert len(news.by) <= 80
    assert news.by_id.isprintable()
    assert len(news.by_id) <= 80


def test_what_still_has_effects_to_come_is_not_read_again_and_again(desk):
    ids = [f"PD{number}" for number in range(100)]
    desk.hear(*(told("triggered", id=each) for each in ids))
    for each in ids:
        desk.decide(each, dismiss, "a test", "a test")
    desk.journal.read = lambda stream, **more: pytest.fail(f"{stream} is read again")
    for each in ids:
        assert len(desk.ledger.effects(stream_of(each))) == 2
