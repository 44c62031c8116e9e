from muster.incidents.assessment import state_priority
from muster.incidents.leadership import give_role, join, leave
from muster.incidents.lifecycle import State
from muster.playbook import Role
from tests.incidents.conftest import ALEX, EVE, MIKA, PAT, SAM, Case


def test_a_lead_role_passes_to_somebody_else_with_the_history_kept(case):
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert case.incident.engineering_lead == PAT
    assert ALEX in case.incident.involved


def test_giving_a_role_to_whoever_holds_it_says_already(case):
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, ALEX)
    assert case.already == "role"


def test_whoever_is_no_lead_takes_a_role_over_only_with_a_reason(case):
    case.with_comms_lead()
    for role, who in ((Role.ENGINEERING_LEAD, PAT), (Role.COMMS_LEAD, MIKA)):
        case.decide(who, give_role, role, who)
        assert case.refused == ["takes_over"]
        assert case.outcome.yields
    case.decide(PAT, give_role, Role.ENGINEERING_LEAD, PAT, because="alex is asleep")
    assert case.incident.engineering_lead == PAT


def test_a_lead_hands_over_their_own_role_and_the_other_one(case):
    case.with_comms_lead()
    case.decide(SAM, give_role, Role.ENGINEERING_LEAD, PAT)
    assert case.incident.engineering_lead == PAT
    case.decide(PAT, give_role, Role.ENGINEERING_LEAD, ALEX)
    assert case.incident.engineering_lead == ALEX


def test_a_role_that_nobody_has_is_taken_as_ever(case):
    case.decide(SAM, give_role, Role.COMMS_LEAD, SAM)
    assert case.incident.comms_lead == SAM


def test_a_lead_who_is_away_holds_nobody_back(case):
    case.without(ALEX).decide(PAT, give_role, Role.ENGINEERING_LEAD, PAT)
    assert case.incident.engineering_lead == PAT


def test_while_work_is_paused_fresh_leads_take_the_roles(case):
    case.in_state(State.PAUSED).decide(PAT, give_role, Role.ENGINEERING_LEAD, PAT)
    assert case.incident.engineering_lead == PAT


def test_the_two_leads_are_two_people_unless_there_is_a_reason(case):
    case.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX)
    assert case.refused == ["two_people_lead"]
    case.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX, because="I am alone")
    assert case.incident.roles_of(ALEX) == (Role.ENGINEERING_LEAD, Role.COMMS_LEAD)


def test_a_team_that_allows_one_person_to_lead_both_is_not_held_up(ferry):
    case = Case(ferry).declare()
    case.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX)
    assert case.refused == []


def test_the_engineering_lead_is_an_engineer(case):
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, SAM)
    assert case.refused == ["lead_is_an_engineer"]
    assert case.outcome.yields


def test_whoever_was_put_on_support_leads_whatever_their_pools(case):
    case.on_support(SAM)
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, SAM)
    assert case.refused == []
    assert case.incident.engineering_lead == SAM


def test_a_p4_waits_for_a_paas_sre(case):
    case.decide(ALEX, state_priority, "P4")
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, MIKA)
    assert case.refused == ["pool_takes_priority"]
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert case.incident.engineering_lead == PAT


def test_the_managed_pool_takes_p1_to_p3(case):
    case.decide(ALEX, state_priority, "P3")
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, MIKA)
    assert case.incident.engineering_lead == MIKA


def test_other_engineers_join_and_leave(case):
    case.decide(PAT, join)
    assert case.incident.helpers == (PAT,)
    case.decide(PAT, join)
    assert case.already == "takes_part"
    case.decide(PAT, leave)
    assert case.incident.helpers == ()
    case.decide(PAT, leave)
    assert case.already == "takes_no_part"


def test_a_lead_names_who_takes_over_before_they_leave(led):
    led.decide(ALEX, leave)
    assert led.refused == ["lead_leaves"]
    led.decide(ALEX, leave, because="I must sleep")
    assert led.incident.engineering_lead is None


def test_a_helper_who_takes_a_lead_is_no_helper_any_more(case):
    case.decide(PAT, join)
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert PAT not in case.incident.helpers


def test_strangers_do_not_join(case):
    case.decide(EVE, join)
    assert case.refused == ["stranger"]


def test_everybody_who_took_part_is_remembered_for_the_review(led):
    led.decide(PAT, join)
    led.decide(PAT, leave)
    assert set(led.incident.involved) == {ALEX, SAM, PAT}


def test_who_is_away_is_given_no_role_but_may_take_it(led):
    led.without(PAT)
    led.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT, {Role.ENGINEERING_LEAD: (PAT, MIKA)})
    assert led.refused == ["lead_away"]
    offered = led.outcome.reasons[0].facts["fresh"]
    assert offered["moves"] == "given"
    assert MIKA in offered["could"]
    led.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT, because="pat is on the way")
    assert led.incident.engineering_lead == PAT


def test_whoever_takes_a_role_themselves_is_there(led):
    led.without(SAM)
    led.decide(SAM, give_role, Role.COMMS_LEAD, SAM)
    assert led.incident.comms_lead == SAM
