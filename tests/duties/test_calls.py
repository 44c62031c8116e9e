"""Calls that nobody has answered: when that is said, what settles it, and where it stands."""

import pytest

from muster.bodies import draft
from muster.duties import owed
from muster.duties.asks import asked_of
from muster.incident import events
from muster.incident.assessing import answer_tenants, doubt_cyber, state_priority, suspect_cyber
from muster.incident.leading import give_role, join
from muster.incident.outcome import Accepted
from muster.incident.recording import write
from muster.incident.steering import fix, pause, resolve, resume
from muster.playbook import Role
from tests.duties.conftest import at, duties_of, said, view_of
from tests.incident.conftest import ALEX, MIKA, PAT, SAM

ACTION = events.ActionTaken("restarted it")


def call(case, route="help", people=(PAT,), fills=None):
    body = events.Escalated(route, people=people, fills=fills)
    case.decide(ALEX, lambda *_: Accepted((draft(body),)))


def waiting(case, now=None):
    return [key for key in duties_of(case, now) if key.startswith("answer-")]


def at_hour(case, *instant):
    case.now = at(*instant)
    return case


@pytest.mark.parametrize("route", ["help", "sre", "backstop", "smt", "cyber"])
def test_whoever_calls_at_night_hears_after_as_long_as_they_were_promised(led, route):
    led.decide(ALEX, write, ACTION)
    led.decide(ALEX, suspect_cyber)
    at_hour(led, 22)
    call(led, route)
    due = duties_of(led)[f"answer-{route}"].due
    assert due == led.now + led.playbook.route(route).answer_within
    assert said(led, f"answer-{route}", [at(22, 14), due]) == [due]


def test_a_call_for_comms_at_night_is_as_good(case):
    case.decide(ALEX, answer_tenants, affected=True)
    at_hour(case, 22)
    call(case, "comms", (SAM,), Role.COMMS_LEAD)
    assert duties_of(case)["comms-answer"].due == at(22, 15)
    assert waiting(case) == []


def test_a_call_for_comms_before_anybody_said_whether_tenants_are_affected_is_one_too(case):
    call(case, "comms", (SAM,), Role.COMMS_LEAD)
    assert duties_of(case)["answer-comms"].due == at(10, 15)
    case.now = at(10, 5)
    case.decide(ALEX, answer_tenants, affected=False)
    assert waiting(case) == []


@pytest.mark.parametrize("stop", [pause, fix])
def test_a_call_while_work_stands_still_or_is_watched_is_told_of(led, stop):
    led.decide(ALEX, stop, "x", because="night")
    at_hour(led, 10, 5)
    call(led)
    assert said(led, "answer-help", [at(10, 20)]) == [at(10, 20)]


@pytest.mark.parametrize(
    "came",
    [
        lambda c: c.decide(MIKA, join),
        lambda c: c.decide(ALEX, give_role, Role.ENGINEERING_LEAD, MIKA),
        lambda c: c.decide(ALEX, fix, "x"),
        lambda c: c.decide(ALEX, pause, "x", because="night"),
        lambda c: c.decide(ALEX, resolve, "x"),
    ],
    ids=["somebody joined", "somebody leads", "fixed", "paused", "resolved"],
)
def test_what_came_after_a_call_settles_it(led, came):
    call(led)
    at_hour(led, 10, 10)
    came(led)
    assert waiting(led, at(12)) == []


def test_a_call_of_before_a_pause_is_over_when_work_goes_on(led):
    call(led)
    at_hour(led, 16, 50).decide(ALEX, pause, "x", because="night")
    at_hour(led, 9, 0, 3).decide(ALEX, resume, because="x")
    assert waiting(led) == []


def test_comms_who_come_are_no_engineers(case):
    call(case)
    at_hour(case, 10, 10).decide(SAM, join)
    assert waiting(case) == ["answer-help"]


def asked(case, now):
    view = view_of(case, now)
    return [ask.key for ask in asked_of(view, ALEX, owed(view).duties)]


def test_a_call_that_nobody_answers_for_long_holds_up_nothing_else(led):
    led.decide(ALEX, state_priority, "P2")
    call(led)
    assert asked(led, at(10, 30))[0] == "answer-help"
    late = asked(led, at(12))
    assert late[0] != "answer-help"
    assert "answer-help" in late


# ---- the cyber security team


@pytest.fixture
def suspected(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(SAM, suspect_cyber)
    call(led, "cyber", ())
    return led


@pytest.mark.parametrize("stop", [pause, fix, resolve])
def test_the_call_for_cyber_security_waits_on_while_work_stands_still(suspected, stop):
    at_hour(suspected, 10, 5).decide(ALEX, stop, "x", because="night")
    assert waiting(suspected) == ["answer-cyber"]
    assert said(suspected, "answer-cyber", [at(10, 15)]) == [at(10, 15)]


def test_it_is_over_with_the_suspicion(suspected):
    at_hour(suspected, 10, 5).decide(ALEX, doubt_cyber)
    suspected.decide(SAM, doubt_cyber)
    assert waiting(suspected) == []
