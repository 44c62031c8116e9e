"""What a suspicion of a cyber security incident asks of the leads, and when it is said."""

import pytest

from muster.incidents.assessment import doubt_cyber, state_priority, suspect_cyber
from muster.incidents.leadership import give_role
from muster.incidents.progress import close, pause, resolve
from muster.incidents.values import Escalation
from muster.playbook import Role
from tests.duties.conftest import at, duties_of, said
from tests.incidents.conftest import ALEX, PAT, SAM, Case


@pytest.fixture
def suspected(led):
    led.now = at(10, 10)
    led.decide(ALEX, suspect_cyber)
    return led


@pytest.fixture
def confirmed(suspected):
    suspected.now = at(10, 20)
    suspected.decide(SAM, suspect_cyber)
    return suspected


def test_whoever_has_not_spoken_is_asked_soon(suspected):
    duty = duties_of(suspected)["cyber-answer"]
    assert (duty.people, duty.due) == ((SAM,), at(10, 25))
    assert said(suspected, "cyber-answer", [at(10, 24), at(10, 25), at(10, 30), at(10, 40)]) == [
        at(10, 25),
        at(10, 40),
    ]


def test_whoever_becomes_a_lead_since_has_as_long(suspected):
    suspected.now = at(11)
    suspected.decide(SAM, give_role, Role.COMMS_LEAD, PAT)
    duty = duties_of(suspected)["cyber-answer"]
    assert (duty.people, duty.due) == ((PAT,), at(11, 15))


def test_with_no_comms_lead_whoever_leads_is_to_find_one(case):
    case.decide(PAT, suspect_cyber)
    case.decide(ALEX, suspect_cyber)
    assert duties_of(case)["cyber-answer"].people == (ALEX,)


def test_one_person_in_both_roles_is_asked_once_and_not_twice(case):
    case.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX, because="nobody else is there")
    case.decide(ALEX, suspect_cyber)
    assert duties_of(case)["cyber-answer"].people == (ALEX,)


def test_nobody_is_asked_once_both_have_spoken_whatever_they_said(suspected):
    suspected.decide(SAM, doubt_cyber)
    assert "cyber-answer" not in duties_of(suspected)


def test_it_goes_on_while_work_is_paused(suspected):
    suspected.decide(ALEX, pause, "tomorrow", because="it is late")
    assert duties_of(suspected)["cyber-answer"].due == at(10, 25)
    assert said(suspected, "cyber-answer", [at(10, 25)]) == [at(10, 25)]


def test_it_is_asked_of_what_is_resolved_too(led):
    led.decide(ALEX, resolve, "It is over")
    led.decide(ALEX, suspect_cyber)
    assert duties_of(led)["cyber-answer"].people == (SAM,)


def test_once_it_is_confirmed_somebody_asks_for_the_team(confirmed):
    owed = duties_of(confirmed)
    assert "cyber-answer" not in owed
    assert (owed["cyber-call"].people, owed["cyber-call"].due) == ((ALEX, SAM), at(10, 35))


def test_neither_a_pause_nor_a_p4_is_a_reason_to_wait(confirmed):
    confirmed.decide(ALEX, state_priority, "P4")
    confirmed.decide(SAM, state_priority, "P4")
    confirmed.decide(ALEX, pause, "tomorrow")
    duty = duties_of(confirmed)["cyber-call"]
    assert (duty.target, duty.due) == (False, at(10, 35))


def test_nothing_is_owed_once_the_team_is_asked_for(confirmed):
    call = Escalation(1, "cyber", at(10, 21), ALEX)
    confirmed.incident = confirmed.incident.changed(escalations=(call,))
    assert "cyber-call" not in duties_of(confirmed)


def test_nothing_is_owed_once_it_is_ruled_out(confirmed):
    confirmed.decide(ALEX, doubt_cyber)
    assert "cyber-call" in duties_of(confirmed)
    confirmed.decide(SAM, doubt_cyber)
    assert not {"cyber-call", "cyber-answer"} & duties_of(confirmed).keys()


def test_a_team_without_a_cyber_route_owes_nothing_of_the_kind(ferry):
    assert not {"cyber-call", "cyber-answer"} & duties_of(Case(ferry).declare()).keys()


@pytest.fixture
def closed(led):
    led.decide(ALEX, resolve, "It is over", because="nothing is left to do")
    led.decide(ALEX, close, "", because="nothing is left to do")
    led.now = at(11)
    led.decide(ALEX, suspect_cyber)
    return led


def test_what_is_suspected_after_the_close_is_asked_as_often_as_before(closed):
    assert closed.incident.owes_afterwards
    assert duties_of(closed)["cyber-answer"].people == (SAM,)
    looks = [at(11, 14), at(11, 15), at(11, 30), at(12), at(13)]
    assert said(closed, "cyber-answer", looks) == looks[1:]


def test_what_is_confirmed_after_the_close_asks_for_the_team(closed):
    closed.decide(SAM, suspect_cyber)
    assert duties_of(closed)["cyber-call"].due == at(11, 15)


def test_nothing_is_owed_afterwards_once_it_is_ruled_out(closed):
    closed.decide(ALEX, doubt_cyber)
    closed.decide(SAM, doubt_cyber)
    assert not closed.incident.suspected_since_the_end
    assert not {"cyber-call", "cyber-answer"} & duties_of(closed).keys()


def test_what_was_closed_with_a_reason_while_suspected_is_left_alone(confirmed):
    confirmed.decide(ALEX, resolve, "It is over", because="it was settled by phone")
    confirmed.decide(ALEX, close, "", because="it was settled by phone")
    assert not {"cyber-call", "cyber-answer"} & duties_of(confirmed).keys()
