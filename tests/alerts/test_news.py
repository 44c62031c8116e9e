"""What the paging service tells: twice, late and in any order, and the same comes of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.alerts import AlertState, Status
from muster.alerts.decisions import acknowledge, believable, dismiss, settle
from tests.alerts.conftest import NOON, RAISED, Case, told


def test_an_alert_is_kept_as_the_service_tells_it(raised):
    alert = raised.alert
    assert (alert.id, alert.number, alert.title, alert.service) == (
        "PD1",
        2126,
        "5xx rate high",
        "router",
    )
    assert (alert.state, alert.by, alert.incident, alert.effects) == ("triggered", None, None, ())
    assert alert.raised_at == NOON
    assert alert.is_open


@pytest.mark.parametrize(
    "piece",
    [RAISED, told("acknowledged", 5, by="Alex"), told("resolved", 9)],
    ids=["raised", "acknowledged", "resolved"],
)
def test_what_is_known_is_not_recorded_again(case, piece):
    case.hear(RAISED, piece)
    assert case.hear(piece) == []
    assert case.already == "alert_known"


def test_it_is_kept_who_did_something_there_and_when(raised):
    raised.hear(told("acknowledged", 5, by="Alex Anderson"))
    assert (raised.alert.state, raised.alert.by) == ("acknowledged", "Alex Anderson")
    assert raised.alert.state_at == NOON + timedelta(minutes=5)
    raised.hear(told("resolved", 9))
    assert (raised.alert.state, raised.alert.by) == ("resolved", None)


def test_an_alert_that_is_first_heard_of_later_on_is_raised_and_further(case):
    assert case.hear(told("acknowledged", 5, by="Alex")) == ["alert_raised", "alert_acknowledged"]
    assert case.alert.raised_at == NOON
    assert case.alert.state is AlertState.ACKNOWLEDGED


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_the_newest_counts_in_whatever_order_it_comes(playbook, order):
    case = Case(playbook)
    pieces = [RAISED, told("acknowledged", 5), told("triggered", 35), told("resolved", 40)]
    case.hear(*(pieces[i] for i in order))
    assert case.alert.state is AlertState.RESOLVED
    assert case.hear(*pieces) == []


def test_of_one_second_the_status_that_is_further_on_counts(raised):
    raised.hear(told("acknowledged", 5.015))
    # Polling knows whole seconds only.
    raised.hear(told("resolved", 5))
    assert raised.alert.state is AlertState.RESOLVED
    assert raised.hear(told("acknowledged", 5)) == []


def test_one_whose_acknowledgement_runs_out_calls_people_again(raised):
    raised.hear(told("acknowledged", 5))
    assert raised.hear(told("triggered", 35)) == ["alert_reopened"]
    assert raised.alert.state is AlertState.TRIGGERED


def test_one_that_is_reopened_there_is_open_again(raised):
    raised.hear(told("resolved", 5))
    assert not raised.alert.is_open
    assert raised.hear(told("acknowledged", 20, by="Sam")) == [
        "alert_reopened",
        "alert_acknowledged",
    ]
    assert (raised.alert.state, raised.alert.by) == ("acknowledged", "Sam")


def test_late_news_of_the_raising_does_not_undo_our_own_acknowledgement(raised):
    raised.now = NOON + timedelta(minutes=3)
    raised.decide(acknowledge)
    assert raised.hear(RAISED, told("triggered", 2)) == []
    assert raised.alert.state is AlertState.ACKNOWLEDGED
    assert raised.hear(told("triggered", 33)) == ["alert_reopened"]


def test_the_services_word_of_what_we_did_names_nobody_anew(raised):
    raised.now = NOON + timedelta(minutes=3)
    raised.decide(acknowledge)
    assert raised.hear(told("acknowledged", 3.1, by="Muster")) == []
    assert raised.alert.by == "alex"


def test_that_the_service_resolved_what_we_dismissed_is_kept(raised):
    raised.now = NOON + timedelta(minutes=3)
    raised.decide(dismiss, "a test", "note")
    assert raised.alert.there is Status.TRIGGERED
    assert raised.hear(told("resolved", 4)) == ["alert_resolved"]
    assert (raised.alert.state, raised.alert.there) == ("dismissed", "resolved")
    assert raised.hear(told("resolved", 4)) == []


def test_until_the_service_has_resolved_it_a_dismissed_alert_is_not_opened_again(raised):
    raised.decide(dismiss, "a test", "note")
    assert raised.hear(told("acknowledged", 5), told("triggered", 35)) == []
    [_, resolve] = raised.alert.effects
    raised.now = NOON + timedelta(minutes=40)
    raised.effect("effect_done", resolve.number, reference="PD1")
    assert raised.hear(told("triggered", 36)) == []
    assert raised.hear(told("triggered", 50)) == ["alert_reopened"]


def test_a_settled_alert_is_resolved_for_us_at_once(raised):
    assert raised.decide(settle, 7, "INC-7 was resolved")[0] == "alert_settled"
    assert raised.alert.state is AlertState.RESOLVED


STATUSES = st.sampled_from(list(Status))


@given(
    st.lists(st.tuples(STATUSES, st.integers(0, 5000)), min_size=1, max_size=12),
    st.randoms(use_true_random=False),
)
def test_any_news_in_any_order_ends_as_the_newest_says(pieces, chance):
    case = Case(playbook=None)
    news = [told(status, seconds / 60) for status, seconds in pieces]
    chance.shuffle(news)
    case.hear(*news)
    newest = max(news, key=lambda piece: (piece.at.replace(microsecond=0), piece.status.rank))
    assert case.alert.state == newest.status
    assert case.hear(*news) == []


# ---- the paging service's clock

FAR = datetime(2076, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("raised_at", [FAR, datetime.max.replace(tzinfo=UTC)])
def test_nothing_was_raised_long_after_it_was_heard_of(raised_at):
    assert believable(told("triggered", raised_at=raised_at), NOON).raised_at == NOON


def test_what_the_service_says_of_the_past_stands():
    news = told("triggered", -90, raised_at=NOON - timedelta(days=30))
    assert believable(news, NOON) == news


@pytest.mark.parametrize("at", [datetime(1, 1, 1, tzinfo=UTC), FAR])
def test_an_instant_that_cannot_be_is_that_of_the_news(at):
    news = believable(replace(RAISED, at=at, raised_at=at), NOON)
    assert (news.at, news.raised_at) == (NOON, NOON)


def test_an_instant_without_a_zone_is_utc():
    naive = (NOON - timedelta(hours=1)).replace(tzinfo=None)
    assert believable(replace(RAISED, raised_at=naive), NOON).raised_at == NOON - timedelta(hours=1)


def test_a_clock_that_is_a_little_ahead_keeps_its_own_order(case):
    pieces = [believable(told(*each), NOON) for each in (("acknowledged", 4), ("triggered", 3))]
    assert case.hear(*pieces) == ["alert_raised", "alert_acknowledged"]


def test_news_recorded_from_far_ahead_makes_no_later_news_old(case):
    case.hear(replace(RAISED, at=FAR))
    assert case.hear(told("resolved", 24 * 60 + 1)) == ["alert_resolved"]
