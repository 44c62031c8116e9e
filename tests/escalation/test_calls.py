"""How an escalation reaches people outside the chat, and what its pages are told afterwards."""

from dataclasses import replace
from datetime import timedelta

import pytest

from muster.bodies import draft
from muster.effects import EffectDone, EffectFailed, Fate
from muster.escalation import deciding
from muster.escalation.calls import calls_of, settling, unpaged, wanted
from muster.escalation.routing import Asked, Situation, way
from muster.incident.assessing import answer_tenants, state_priority, suspect_cyber
from muster.incident.events import ActionTaken, Escalated, Noted
from muster.incident.leading import give_role, join, leave
from muster.incident.outcome import Accepted
from muster.incident.recording import write
from muster.incident.steering import resolve
from muster.people import Member
from muster.playbook import Role
from muster.playbook.reaching import Page
from tests.escalation.test_routing import GIL, KIM, TEAM, ask
from tests.incident.conftest import ALEX, EVE, MIKA, PAT, SAM, TEN, case, led

__all__ = ["case", "led"]


def effects(case):
    return [(e.effect.gateway, e.effect.action) for e in case.incident.effects]


def fate(case, body):
    case.outcome = Accepted((draft(body),))
    case._record(ALEX)


def done(case, reference="P1"):
    fate(case, EffectDone(case.incident.effects[-1].number, reference))


def by_itself(case, decision=deciding.escalate_by_itself, route="comms"):
    case.roster = TEAM
    asked = Asked.of(case.incident, case.playbook, case.roster)
    found = way(case.playbook.route(route), asked, Situation(case.now, case.playbook, TEAM))
    return case.decide(ALEX, decision, found)


def test_a_page_goes_to_the_escalation_policy_of_the_route(case):
    ask(case, ALEX, "comms", "Please write")
    [page] = case.incident.effects
    assert (page.effect.gateway, page.effect.action) == ("pagerduty", "page")
    assert page.effect.payload["escalation_policy"] == "EXAMPLECOMMS"
    assert case.incident.escalations[0].text == "Please write"
    assert page.effect.payload["urgency"] == "high"
    assert calls_of(case.incident, 1) == (page,)
    assert page.effect.key.startswith("muster-incident-00000007-")


def test_without_a_policy_each_person_whose_id_is_known_is_paged(case):
    case.roster = replace(
        TEAM,
        members=(
            *TEAM.members[:2],
            Member(PAT, frozenset({"paas-sre"}), handles={"pagerduty": "PPAT"}),
            Member(MIKA, frozenset({"managed-service"})),
        ),
    )
    route = case.playbook.route("help").model_copy(update={"pages": Page(service="PSERVICE")})
    asked = Asked.of(case.incident, case.playbook, case.roster)
    found = way(route, asked, Situation(case.now, case.playbook, case.roster))
    case.decide(ALEX, deciding.escalate, found, "")
    assert [e.effect.payload["user"] for e in case.incident.effects] == ["PPAT"]
    assert unpaged(route, (PAT, MIKA), case.roster) == (MIKA,)


def test_an_escalation_policy_knows_whom_to_call_without_their_ids(case):
    assert unpaged(case.playbook.route("comms"), (SAM, MIKA), TEAM) == ()


def test_a_route_without_pages_leaves_nobody_out_of_one(case):
    assert unpaged(case.playbook.route("help"), (PAT,), TEAM) == ()


def test_a_p4_wakes_nobody_with_a_loud_page(case):
    case.decide(ALEX, state_priority, "P4")
    ask(case, ALEX, "comms")
    assert case.incident.effects[-1].effect.payload["urgency"] == "low"


def test_the_cyber_security_team_is_written_to(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(SAM, suspect_cyber)
    ask(led, ALEX, "cyber", "A stolen key")
    [mail] = led.incident.effects
    assert mail.effect.payload == {"to": ["cyber-security@example.invalid"]}


def test_a_supplier_is_written_to_only_when_there_is_something_to_say(led):
    ask(led, ALEX, "aiven")
    assert effects(led) == []
    ask(led, ALEX, "aiven", "Redis does not answer", because="now there are words")
    assert effects(led) == [("mail", "send")]


def test_a_route_by_chat_alone_has_no_effects(led):
    ask(led, ALEX, "help")
    assert effects(led) == []


def test_a_route_that_is_refused_has_no_effects(led):
    led.now = TEN + timedelta(hours=12)
    ask(led, ALEX, "comms")
    assert led.refused == ["route_out_of_hours"]
    assert effects(led) == []


def test_comms_support_is_called_by_itself_once(case):
    case.decide(ALEX, answer_tenants, affected=True)
    by_itself(case)
    assert effects(case) == [("pagerduty", "page")]
    assert case.incident.escalations[0].people == (SAM,)
    by_itself(case)
    assert case.already == "nothing_due"


def test_comms_support_is_not_called_when_there_is_a_comms_lead(led):
    by_itself(led)
    assert led.already == "nothing_due"


def test_out_of_hours_nobody_is_called_by_itself(case):
    case.now = TEN + timedelta(hours=12)
    by_itself(case)
    assert case.already == "nothing_due"


def test_taking_the_role_answers_the_call_and_the_page_is_acknowledged(case):
    by_itself(case)
    done(case)
    case.decide(SAM, give_role, Role.COMMS_LEAD, SAM)
    assert case.incident.escalations[0].answered_by == SAM
    [told] = settling(case.incident)
    assert (told.action, told.follows) == ("acknowledge", case.incident.effects[0].number)
    case.decide(ALEX, deciding.settle)
    assert settling(case.incident) == ()


def test_another_role_does_not_answer_it(case):
    by_itself(case)
    case.decide(PAT, give_role, Role.ENGINEERING_LEAD, PAT)
    assert case.incident.escalations[0].answered_at is None


def test_when_the_incident_is_over_its_pages_are_resolved_even_those_on_their_way(case):
    by_itself(case)
    case.decide(ALEX, resolve, "gone")
    case.decide(ALEX, deciding.settle)
    assert effects(case) == [("pagerduty", "page"), ("pagerduty", "resolve")]
    case.decide(ALEX, deciding.settle)
    assert case.already == "nothing_due"


def test_a_page_that_never_went_out_is_told_nothing(case):
    by_itself(case)
    fate(case, EffectFailed(case.incident.effects[0].number, "no"))
    case.decide(ALEX, resolve, "gone")
    assert settling(case.incident) == ()
    assert case.incident.effects[0].fate is Fate.FAILED


def test_a_call_is_wanted_until_it_is_answered_or_all_is_over(case):
    by_itself(case)
    [page] = case.incident.effects
    assert wanted(case.incident, page)
    case.decide(SAM, deciding.answer, None)
    assert not wanted(case.incident, page)


def test_the_next_person_is_called_and_the_policy_is_not_paged_twice(case):
    two = replace(TEAM, members=(*TEAM.members, Member(KIM, frozenset({"comms"}))))
    by_itself(case)
    case.now = TEN + timedelta(minutes=15)
    case.roster = two
    found = way(case.playbook.route("comms"), Asked(), Situation(case.now, case.playbook, two))
    case.decide(ALEX, deciding.call_next, found)
    assert case.incident.escalations[-1].people == (KIM,)
    assert effects(case) == [("pagerduty", "page")]
    case.decide(ALEX, deciding.call_next, found)
    assert case.already == "nothing_due"


def test_nobody_is_next_once_somebody_has_answered(led):
    ask(led, ALEX, "help")
    led.decide(PAT, deciding.answer, None)
    by_itself(led, deciding.call_next, "help")
    assert led.already == "nothing_due"


def test_whoever_acknowledges_on_their_phone_has_answered(case):
    by_itself(case)
    case.decide(GIL, deciding.answer_by_page, 1)
    assert case.incident.escalations[0].answered_by == GIL
    case.decide(SAM, deciding.answer_by_page, 1)
    assert case.already == "nothing_due"
    case.decide(SAM, deciding.answer_by_page, 9)
    assert case.already == "nothing_due"


# ---- whoever comes has answered


def called(case, route, *people, fills=None):
    call = Escalated(route, "", people, fills)
    case.decide(ALEX, lambda *_: Accepted((draft(call),)))


@pytest.mark.parametrize(
    "answers",
    [
        lambda case: case.decide(PAT, join),
        lambda case: case.decide(PAT, write, Noted("looking")),
        lambda case: case.decide(PAT, write, ActionTaken("restarted it")),
        lambda case: case.decide(PAT, answer_tenants, affected=True),
        lambda case: case.decide(PAT, give_role, Role.ENGINEERING_LEAD, PAT, because="I am here"),
    ],
    ids=["join", "note", "action", "tenants", "lead"],
)
def test_whatever_somebody_does_who_was_called_answers_the_call(led, answers):
    called(led, "help", PAT, MIKA)
    led.now += timedelta(minutes=3)
    answers(led)
    call = led.incident.escalated("help")
    assert (call.answered_by, call.answered_at) == (PAT, led.now)


def test_what_others_do_answers_nothing(led):
    called(led, "help", PAT)
    led.decide(ALEX, write, Noted("nobody comes"))
    led.decide(SAM, write, Noted("nobody comes"))
    assert led.incident.escalated("help").answered_at is None


def test_what_somebody_did_before_they_were_called_is_no_answer(led):
    led.decide(PAT, write, Noted("looking"))
    called(led, "help", PAT)
    assert led.incident.escalated("help").answered_at is None


def test_whoever_of_the_pool_joins_answers_though_others_were_called(led):
    called(led, "help", MIKA)
    called(led, "backstop", GIL)
    called(led, "comms", SAM, fills=Role.COMMS_LEAD)
    led.decide(PAT, join)
    answered = {call.route: call.answered_by for call in led.incident.escalations}
    assert answered == {"help": PAT, "backstop": None, "comms": None}


def test_an_engineer_who_acknowledges_a_call_helps_from_then_on(led):
    called(led, "help", PAT)
    led.decide(PAT, deciding.answer, "help")
    assert led.incident.helpers == (PAT,)
    called(led, "smt", KIM)
    led.decide(KIM, deciding.answer, "smt")
    assert led.incident.helpers == (PAT,)


# ---- after the comms lead has left


def test_comms_support_is_called_anew_and_somebody_else_first(case):
    other = Member(EVE, frozenset({"comms"}))
    case.decide(ALEX, answer_tenants, affected=True)
    called(case, "comms", SAM, fills=Role.COMMS_LEAD)
    case.decide(SAM, give_role, Role.COMMS_LEAD, SAM)
    case.decide(SAM, leave, because="I am ill")
    assert case.incident.escalations[0].spent
    case.roster = replace(TEAM, members=(*TEAM.members, other))
    asked = Asked.of(case.incident, case.playbook, case.roster)
    found = way(
        case.playbook.route("comms"), asked, Situation(case.now, case.playbook, case.roster)
    )
    assert found.people == (EVE,)
    case.decide(SAM, deciding.escalate_by_itself, found)
    assert case.incident.escalations[1].people == (EVE,)
    case.decide(ALEX, deciding.escalate, found, "")
    assert case.already == "escalated"


def test_who_left_is_called_again_where_there_is_nobody_else(case):
    case.decide(ALEX, give_role, Role.COMMS_LEAD, SAM)
    case.decide(SAM, leave, because="I am ill")
    asked = Asked.of(case.incident, case.playbook, case.roster)
    found = way(
        case.playbook.route("comms"), asked, Situation(case.now, case.playbook, case.roster)
    )
    assert found.people == (SAM,)
