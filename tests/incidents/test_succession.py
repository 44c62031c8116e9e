"""Who could lead, and what is noticed of a lead who is not there any more."""

from dataclasses import replace
from datetime import timedelta

import pytest

from muster.incidents import events
from muster.incidents.entries import write
from muster.incidents.leadership import give_role, is_unheard, join, leave
from muster.incidents.progress import pause
from muster.incidents.succession import (
    absent_leads,
    asked_to_lead,
    engineers,
    give_up_for,
    successors,
)
from muster.people import BOT, Member, Person
from muster.playbook import Role
from tests.incidents.conftest import ALEX, EVE, MIKA, PAT, ROSTER, SAM, TEN

KIM, GIL = Person("kim", "kim"), Person("gil", "gil")
ENGINEERING, COMMS = Role.ENGINEERING_LEAD, Role.COMMS_LEAD


@pytest.fixture
def team(led):
    """INC-7 with both leads, and a team with somebody else on comms and a last resort."""
    more = (Member(KIM, frozenset({"comms"})), Member(GIL, frozenset({"backstop"})))
    led.roster = replace(ROSTER, members=(*ROSTER.members, *more))
    return led


def could(case, role, who=EVE):
    return asked_to_lead(case.incident, case.context(who), role)


# ---- who could


def test_engineers_come_in_the_order_of_their_pools_and_the_last_resort_is_none(team):
    assert engineers(team.context(EVE)) == (ALEX, PAT, MIKA)
    assert engineers(team.context(EVE), "P4") == (ALEX, PAT, MIKA)
    assert engineers(team.on_support(MIKA).context(EVE)) == (ALEX, PAT, MIKA)
    assert engineers(team.context(PAT)) == (PAT, ALEX, MIKA)


def test_whoever_leads_or_left_is_not_asked_to_take_a_role(team):
    assert could(team, ENGINEERING) == (PAT, MIKA)
    assert could(team, COMMS) == (KIM,)
    team.decide(PAT, join)
    team.decide(PAT, leave)
    assert could(team, ENGINEERING) == (MIKA,)


def test_whoever_helps_knows_it_and_is_asked_first(team):
    team.decide(MIKA, join)
    assert successors(team.incident, team.context(EVE), ENGINEERING) == (MIKA, PAT)


def test_whoever_is_on_duty_is_asked_and_those_before_them(team):
    team.decide(ALEX, give_role, ENGINEERING, PAT)
    assert could(team, ENGINEERING) == (ALEX,)
    assert could(team.on_support(MIKA), ENGINEERING) == (ALEX, MIKA)


def test_nobody_is_asked_whose_pool_does_not_take_the_priority_on(team):
    team.decide(ALEX, lambda *_: team.context(ALEX).decide([], events.PriorityStated("P4", ())))
    assert could(team, ENGINEERING) == (PAT,)


def test_nobody_is_asked_to_lead_in_both_roles(team):
    team.roster = replace(
        team.roster, members=(Member(ALEX, frozenset({"paas-sre", "comms"})), *team.roster.members)
    )
    assert ALEX not in could(team, COMMS)


# ---- a lead who is away


def test_a_lead_who_is_away_from_now_on_leads_no_more(team):
    team.now = TEN + timedelta(minutes=20)
    team.decide(ALEX, write, events.ActionTaken("restarted it"))
    team.without(ALEX)
    assert absent_leads(team.incident, team.context(BOT), team.now) == (ALEX,)
    team.decide(BOT, give_up_for, (ALEX,))
    assert team.incident.engineering_lead is None
    assert team.incident.left_at == {ENGINEERING: team.now}
    assert ALEX in team.incident.left
    assert [stint.end for stint in team.incident.stints if stint.person == ALEX] == [team.now]


def test_whoever_was_seen_at_it_since_is_there_whatever_the_rota_says(team):
    begun = TEN + timedelta(minutes=10)
    team.now = TEN + timedelta(minutes=20)
    team.decide(ALEX, write, events.ActionTaken("restarted it"))
    team.without(ALEX)
    assert absent_leads(team.incident, team.context(BOT), begun) == ()


def test_nobody_is_missed_while_work_is_paused_nor_where_they_do_not_lead(team):
    team.without(ALEX, PAT)
    team.decide(SAM, pause, "night", because="see the ticket")
    assert absent_leads(team.incident, team.context(BOT), team.now) == ()
    assert team.decide(BOT, give_up_for, (PAT,)).code == "nothing_due"


# ---- a lead who does not answer


def test_a_lead_whom_others_named_is_unheard_until_they_give_a_sign(team):
    for minutes, unheard in ((14, False), (15, True)):
        team.now = TEN + timedelta(minutes=minutes)
        assert is_unheard(team.incident, team.context(PAT), COMMS) is unheard
    team.decide(SAM, write, events.Noted("here"))
    assert not is_unheard(team.incident, team.context(PAT), COMMS)
    team.now += timedelta(minutes=59)
    assert not is_unheard(team.incident, team.context(PAT), COMMS)
    team.now += timedelta(minutes=1)
    assert is_unheard(team.incident, team.context(PAT), COMMS)


def test_what_somebody_does_not_answer_for_is_anybodys_to_take(team):
    team.decide(KIM, give_role, COMMS, KIM)
    assert team.refused == ["takes_over"]
    team.now += timedelta(minutes=15)
    team.decide(KIM, give_role, COMMS, KIM)
    assert team.incident.comms_lead == KIM
    assert SAM not in team.incident.helpers


# ---- whoever hands over


def test_whoever_hands_over_in_hours_helps_from_then_on(team):
    team.decide(ALEX, give_role, ENGINEERING, PAT)
    assert team.incident.helpers == (ALEX,)
    assert ALEX not in team.incident.left


@pytest.mark.parametrize("hour", [8, 17])
def test_out_of_hours_they_hand_over_to_go(team, hour):
    team.now = TEN.replace(hour=hour)
    team.decide(ALEX, give_role, ENGINEERING, PAT)
    assert team.incident.helpers == ()
    assert ALEX in team.incident.left


def test_the_last_resort_leads_once_it_was_asked(team):
    team.decide(SAM, give_role, ENGINEERING, GIL)
    assert team.refused == ["lead_is_last_resort"]
    asked = events.Escalated("backstop", people=(GIL,))
    team.decide(ALEX, lambda *_: team.context(ALEX).decide([], asked))
    team.decide(SAM, give_role, ENGINEERING, GIL)
    assert team.incident.engineering_lead == GIL


def test_whoever_leaves_a_role_is_told_who_could_take_it(team):
    able = {ENGINEERING: could(team, ENGINEERING)}
    team.decide(ALEX, leave, able)
    assert team.refused == ["lead_leaves"]
    assert team.outcome.reasons[0].facts["able"] == able


def test_who_led_until_they_were_away_is_asked_again_once_they_are_back(team):
    team.without(ALEX)
    team.decide(BOT, give_up_for, (ALEX,))
    assert ALEX not in could(team, ENGINEERING)
    team.roster = ROSTER
    assert ALEX in could(team, ENGINEERING)


def test_who_gave_it_up_by_themselves_is_not_asked_again(team):
    team.decide(ALEX, leave, because="ill")
    assert ALEX not in could(team, ENGINEERING)
    team.decide(ALEX, join)
    assert ALEX in could(team, ENGINEERING)
