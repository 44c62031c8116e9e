import pytest

from muster.incidents.agreement import CyberStanding
from muster.incidents.assessment import doubt_cyber, suspect_cyber
from muster.incidents.entries import add_task, write
from muster.incidents.events import Escalated, Noted
from muster.incidents.holding import CLOSE, held_back
from muster.incidents.leadership import give_role, join, leave
from muster.incidents.progress import close, dismiss, pause, resolve
from muster.incidents.visibility import restricted, visible
from muster.playbook import Role
from tests.incidents.conftest import ALEX, EVE, MIKA, PAT, SAM, Case


def sees(case, person, room):
    return visible(case.incident, person, room, playbook=case.playbook, roster=case.roster)


def test_either_lead_suspects_and_the_other_confirms(led):
    led.decide(SAM, suspect_cyber)
    assert led.incident.cyber.suspected
    assert not led.incident.cyber.confirmed
    led.decide(ALEX, suspect_cyber)
    assert led.incident.cyber.confirmed


def test_one_lead_confirms_alone_only_with_a_reason(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(ALEX, suspect_cyber, because="sam cannot be reached")
    assert led.incident.cyber.confirmed


def test_anybody_on_the_roster_may_raise_a_suspicion(led):
    led.decide(PAT, suspect_cyber)
    assert led.incident.cyber.suspected
    led.decide(PAT, suspect_cyber)
    assert led.already == "cyber"


def test_a_suspicion_stands_until_who_has_it_says_no_and_a_lead_too(led):
    led.decide(PAT, suspect_cyber)
    led.decide(PAT, doubt_cyber)
    assert led.incident.cyber.suspected
    led.decide(ALEX, doubt_cyber)
    assert led.incident.cyber.suspected
    led.decide(PAT, doubt_cyber)
    assert not led.incident.cyber.suspected


def test_one_lead_does_not_rule_out_what_somebody_else_suspects_but_both_do(led):
    led.decide(PAT, suspect_cyber)
    led.decide(ALEX, doubt_cyber)
    assert led.incident.cyber.suspected
    led.decide(SAM, doubt_cyber)
    assert not led.incident.cyber.suspected


@pytest.mark.parametrize("because", [None, "it is nothing"])
def test_nobody_else_rules_it_out_with_a_reason_or_without(led, because):
    led.decide(MIKA, join)
    led.decide(ALEX, suspect_cyber)
    led.decide(SAM, suspect_cyber)
    led.decide(MIKA, leave)
    for who in (MIKA, PAT):
        led.decide(who, doubt_cyber, because=because)
        assert led.refused == ["cyber_suspected"]
    led.decide(ALEX, doubt_cyber, because=because)
    assert led.incident.cyber.suspected
    assert led.incident.cyber.confirmed


def test_who_takes_over_a_role_does_not_take_over_its_suspicion(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(PAT, give_role, Role.ENGINEERING_LEAD, PAT, because="alex is asleep")
    led.decide(PAT, doubt_cyber)
    assert led.incident.cyber.suspected
    assert led.incident.cyber.suspected_by == (ALEX,)


def test_who_takes_over_a_role_is_asked_anew_and_what_was_confirmed_stays(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert led.incident.cyber.awaits(Role.ENGINEERING_LEAD)
    led.decide(SAM, suspect_cyber)
    assert not led.incident.cyber.confirmed
    led.decide(PAT, suspect_cyber)
    assert led.incident.cyber.confirmed
    led.decide(PAT, give_role, Role.ENGINEERING_LEAD, ALEX)
    assert led.incident.cyber.confirmed


def test_one_person_in_both_roles_is_not_both_leads(case):
    case.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX, because="nobody else is there")
    case.decide(PAT, suspect_cyber)
    case.decide(ALEX, doubt_cyber)
    assert case.incident.cyber.suspected


def test_one_person_in_both_roles_confirms_alone_only_with_a_reason(case):
    case.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX, because="nobody else is there")
    case.decide(ALEX, suspect_cyber)
    assert case.incident.cyber.suspected
    assert not case.incident.cyber.confirmed
    assert case.incident.cyber.wanting == (Role.COMMS_LEAD,)
    case.decide(ALEX, suspect_cyber)
    assert case.already == "cyber"
    case.decide(ALEX, suspect_cyber, because="they are in")
    assert case.incident.cyber.confirmed


def test_whoever_changes_roles_does_not_confirm_with_themselves(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    led.decide(SAM, give_role, Role.COMMS_LEAD, ALEX)
    led.decide(ALEX, suspect_cyber, "still")
    assert not led.incident.cyber.confirmed
    led.decide(PAT, suspect_cyber)
    assert led.incident.cyber.confirmed


def test_what_somebody_suspects_is_their_word_once_they_lead(case):
    case.decide(PAT, suspect_cyber)
    case.decide(ALEX, suspect_cyber)
    assert not case.incident.cyber.confirmed
    case.decide(ALEX, give_role, Role.COMMS_LEAD, PAT)
    assert case.incident.cyber.confirmed
    assert not case.incident.cyber.awaits(Role.COMMS_LEAD)


def test_a_lead_who_comes_back_has_said_what_they_said(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(ALEX, leave, because="lunch")
    led.decide(SAM, suspect_cyber)
    assert not led.incident.cyber.confirmed
    assert led.incident.cyber.wanting == (Role.ENGINEERING_LEAD,)
    led.decide(PAT, give_role, Role.ENGINEERING_LEAD, ALEX)
    assert led.incident.cyber.confirmed


def test_what_is_confirmed_waits_for_nobody(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(SAM, suspect_cyber)
    led.decide(ALEX, doubt_cyber)
    assert led.incident.cyber.confirmed
    led.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert not led.incident.cyber.awaits(Role.ENGINEERING_LEAD)
    assert led.incident.cyber.wanting == ()


def test_a_suspicion_in_a_paused_incident_waits_for_the_other_lead_too(led):
    led.decide(ALEX, pause, "tomorrow", because="it is late")
    led.decide(ALEX, suspect_cyber)
    assert led.incident.cyber.awaits(Role.COMMS_LEAD)
    led.decide(SAM, suspect_cyber)
    assert led.incident.cyber.confirmed


def test_a_reason_beside_it_is_kept_and_is_no_override(led):
    led.decide(ALEX, suspect_cyber, "odd logins")
    [stated] = led.outcome.drafts
    assert (stated.data["text"], stated.data["confirmed"]) == ("odd logins", False)
    led.decide(SAM, suspect_cyber, because="I saw them too")
    [stated] = led.outcome.drafts
    assert "overrode" not in stated.data
    assert stated.data["roles"] == ["comms_lead"]
    led.decide(SAM, doubt_cyber, "a test account")
    [stated] = led.outcome.drafts
    assert stated.data["text"] == "a test account"


def test_in_a_record_from_before_one_person_confirmed_in_both_roles_and_still_does():
    standing = CyberStanding().stated(ALEX, True, [Role.ENGINEERING_LEAD, Role.COMMS_LEAD])
    assert standing.confirmed


def test_a_no_from_before_a_suspicion_says_nothing_of_it(led):
    led.decide(ALEX, doubt_cyber)
    led.decide(PAT, suspect_cyber)
    led.decide(SAM, doubt_cyber)
    assert led.incident.cyber.suspected


def test_in_a_record_from_before_roles_alone_decided_and_still_do():
    standing = CyberStanding().stated(ALEX, True, [Role.ENGINEERING_LEAD])
    handed_over = standing.passed_on(Role.ENGINEERING_LEAD, None)
    assert handed_over.stated(SAM, False, [Role.COMMS_LEAD]).suspected
    assert not handed_over.stated(PAT, False, [Role.ENGINEERING_LEAD]).suspected


def test_it_stays_suspected_while_one_lead_still_does(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(SAM, doubt_cyber)
    assert led.incident.cyber.suspected
    led.decide(ALEX, doubt_cyber)
    assert not led.incident.cyber.suspected


def test_it_is_not_resolved_while_the_leads_have_not_settled_it(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(ALEX, resolve, "over")
    assert led.refused == ["cyber_unsettled"]


def test_saying_it_twice_says_already(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(ALEX, suspect_cyber)
    assert led.already == "cyber"


def test_a_team_without_a_route_says_so(ferry):
    case = Case(ferry).declare()
    case.decide(ALEX, suspect_cyber)
    assert case.refused == ["no_cyber_route"]


def test_from_the_first_suspicion_only_those_who_need_to_know_see_it(led):
    assert sees(led, EVE, "#general")
    led.decide(ALEX, suspect_cyber)
    assert restricted(led.incident)
    assert not sees(led, EVE, "#general")
    assert not sees(led, ALEX, "#general")
    assert not sees(led, EVE, None)
    assert not sees(led, PAT, None)
    assert sees(led, ALEX, None)
    assert sees(led, EVE, "#paas-incident")
    assert sees(led, SAM, "#cyber-security-help")


def test_once_ruled_out_everybody_sees_it_again(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(ALEX, doubt_cyber)
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
    led.decide(ALEX, suspect_cyber)
    assert sees(led, EVE, "#paas-incident")
    assert not sees(led, EVE, room)


def test_a_part_in_it_ends_with_leaving(led):
    led.decide(MIKA, join)
    led.decide(MIKA, leave)
    led.decide(ALEX, suspect_cyber)
    assert not sees(led, MIKA, None)
    led.decide(MIKA, join)
    assert sees(led, MIKA, None)


def test_who_handed_over_their_role_has_no_part_any_more(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert not sees(led, ALEX, None)
    assert sees(led, PAT, None)


def test_a_note_alone_is_no_part_in_it(led):
    led.decide(MIKA, write, Noted("looked at the logs"))
    led.decide(ALEX, suspect_cyber)
    assert not sees(led, MIKA, None)


def test_a_task_is_a_part_until_it_is_done_but_not_while_away(led):
    led.decide(ALEX, add_task, "Rotate the keys", owner=MIKA)
    led.decide(ALEX, suspect_cyber)
    assert sees(led, MIKA, None)
    assert not sees(led.without(MIKA), MIKA, None)


def test_who_suspects_it_reads_on_until_they_leave(led):
    led.decide(MIKA, suspect_cyber)
    assert sees(led, MIKA, None)
    led.decide(MIKA, leave)
    assert not sees(led, MIKA, None)
    assert led.incident.cyber.suspected


@pytest.mark.parametrize("end", [dismiss, resolve])
def test_nobody_but_a_lead_ends_a_confirmed_cyber_security_incident(led, end):
    led.decide(ALEX, suspect_cyber)
    led.decide(SAM, suspect_cyber)
    led.decide(PAT, end, "nothing")
    assert "not_allowed" in led.refused
    led.decide(ALEX, end, "it was the cleaner")
    assert not led.refused


def test_what_is_confirmed_is_not_closed_before_the_cyber_security_team_is_asked(led):
    def holds():
        held = held_back(led.incident, led.playbook, led.context(ALEX).now, CLOSE)
        return {each.hold.code: each.facts for each in held}

    led.decide(SAM, suspect_cyber)
    assert "cyber_team_unasked" not in holds()
    led.decide(ALEX, suspect_cyber)
    assert holds()["cyber_team_unasked"]["route"].id == "cyber"
    led.decide(SAM, write, Escalated("cyber", text="Somebody was in"))
    assert "cyber_team_unasked" not in holds()


@pytest.mark.parametrize("end", ["closed", "dismissed"])
def test_what_comes_to_light_after_the_end_restricts_it_from_then_on(led, end):
    if end == "closed":
        led.decide(ALEX, resolve, "restarted")
        led.decide(SAM, close, because="all is done")
    else:
        led.decide(ALEX, dismiss, "a test")
    led.decide(PAT, suspect_cyber, "a stolen key was used")
    assert restricted(led.incident)
    assert not sees(led, MIKA, "#paas-internal")
    led.decide(PAT, doubt_cyber)
    led.decide(ALEX, doubt_cyber)
    led.decide(SAM, doubt_cyber)
    assert not restricted(led.incident)


def test_it_is_not_dismissed_while_somebody_suspects_it_but_for_a_reason(led):
    led.decide(PAT, suspect_cyber)
    led.decide(ALEX, dismiss, "a test")
    assert led.refused == ["cyber_unsettled"]
    led.decide(ALEX, dismiss, "a test", because="pat has gone home")
    assert led.incident.state == "dismissed"
    assert restricted(led.incident)
