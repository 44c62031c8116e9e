import pytest

from muster.incident.assessing import state_cyber
from muster.incident.steering import resolve
from muster.incident.visibility import restricted, visible
from tests.incident.conftest import ALEX, EVE, PAT, ROSTER, SAM, Case


def sees(case, person, room):
    return visible(case.incident, person, room, playbook=case.playbook, roster=ROSTER)


def test_either_lead_suspects_and_the_other_confirms(led):
    led.decide(SAM, state_cyber, suspected=True)
    assert led.incident.cyber.suspected
    assert not led.incident.cyber.confirmed
    led.decide(ALEX, state_cyber, suspected=True)
    assert led.incident.cyber.confirmed


def test_one_lead_confirms_alone_only_with_a_reason(led):
    led.decide(ALEX, state_cyber, suspected=True)
    led.decide(ALEX, state_cyber, suspected=True, because="sam cannot be reached")
    assert led.incident.cyber.confirmed


def test_anybody_on_the_roster_may_raise_a_suspicion_but_only_leads_withdraw_it(led):
    led.decide(PAT, state_cyber, suspected=True)
    assert led.incident.cyber.suspected
    led.decide(PAT, state_cyber, suspected=False)
    assert led.refused == ["not_allowed"]
    led.decide(ALEX, state_cyber, suspected=False)
    assert not led.incident.cyber.suspected


def test_it_stays_suspected_while_one_lead_still_does(led):
    led.decide(ALEX, state_cyber, suspected=True)
    led.decide(SAM, state_cyber, suspected=False)
    assert led.incident.cyber.suspected
    led.decide(ALEX, state_cyber, suspected=False)
    assert not led.incident.cyber.suspected


def test_it_is_not_resolved_while_the_leads_have_not_settled_it(led):
    led.decide(ALEX, state_cyber, suspected=True)
    led.decide(ALEX, resolve, "over")
    assert led.refused == ["cyber_unsettled"]


def test_saying_it_twice_says_already(led):
    led.decide(ALEX, state_cyber, suspected=True)
    led.decide(ALEX, state_cyber, suspected=True)
    assert led.already == "cyber"


def test_a_team_without_a_route_says_so(ferry):
    case = Case(ferry).declare()
    case.decide(ALEX, state_cyber, suspected=True)
    assert case.refused == ["no_cyber_route"]


def test_from_the_first_suspicion_only_those_who_need_to_know_see_it(led):
    assert sees(led, EVE, "#general")
    led.decide(ALEX, state_cyber, suspected=True)
    assert restricted(led.incident)
    assert not sees(led, EVE, "#general")
    assert not sees(led, ALEX, "#general")
    assert not sees(led, EVE, None)
    assert not sees(led, PAT, None)
    assert sees(led, ALEX, None)
    assert sees(led, EVE, "#paas-incident")
    assert sees(led, SAM, "#cyber-security-help")


def test_once_ruled_out_everybody_sees_it_again(led):
    led.decide(ALEX, state_cyber, suspected=True)
    led.decide(ALEX, state_cyber, suspected=False)
    assert sees(led, EVE, "#general")


def test_a_stranger_who_declared_it_sees_no_more_of_it_in_private(playbook):
    case = Case(playbook).declare(EVE, cyber=True)
    assert not sees(case, EVE, None)
    assert sees(case, ALEX, None)


@pytest.mark.parametrize(
    "room",
    [
        "paas-incident",
        "#PAAS-incident",
        "##paas-incident",
        "#paa\u017f-incident",
        "#paas-incident ",
        "",
    ],
)
def test_a_room_is_known_by_the_playbooks_name_of_it_alone(led, room):
    led.decide(ALEX, state_cyber, suspected=True)
    assert sees(led, EVE, "#paas-incident")
    assert not sees(led, EVE, room)
