"""Which route may be taken, why not yet, and whom it calls: the escalation as a table."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from muster.escalation import Asked, Situation, deciding, way
from muster.escalation.ladder import climbed, ladder_for
from muster.incident.assessing import answer_tenants, state_priority, suspect_cyber
from muster.incident.conditions import Standpoint
from muster.incident.events import ActionTaken, Noted
from muster.incident.leading import join
from muster.incident.recording import announce, try_runbook, write
from muster.incident.steering import dismiss
from muster.people import Member, Person
from muster.playbook import Role
from tests.incident.conftest import ALEX, EVE, MIKA, PAT, ROSTER, SAM, TEN, case, led

__all__ = ["case", "led"]


GIL, KIM = Person("gil", "gil"), Person("kim", "kim")
SUNDAY = datetime(2026, 3, 8, 2, 0, tzinfo=UTC)
TEAM = replace(
    ROSTER,
    members=(
        *ROSTER.members,
        Member(GIL, frozenset({"backstop"})),
        Member(KIM, frozenset({"smt"})),
    ),
)
READY = Asked("P1", tried=True, helped=True, cyber=True)


def without(*people):
    return replace(
        TEAM, members=tuple(replace(m, available=m.person not in people) for m in TEAM.members)
    )


def stands(playbook, route, asked=READY, *, at=TEN, roster=TEAM):
    return way(playbook.route(route), asked, Situation(at, playbook, roster))


def codes(found):
    return [reason.code for reason in found.reasons]


def test_the_backstop_is_the_last_resort(playbook):
    assert codes(stands(playbook, "backstop", Asked("P1"))) == ["nothing_tried", "nobody_helped"]
    assert codes(stands(playbook, "backstop", Asked("P1", tried=True))) == ["nobody_helped"]
    assert codes(stands(playbook, "backstop", Asked("P1", helped=True))) == ["nothing_tried"]
    assert codes(stands(playbook, "backstop")) == []
    assert stands(playbook, "backstop").people == (GIL,)


def test_nobody_has_to_help_where_no_other_engineer_is_available(playbook):
    asked = Asked("P1", tried=True, taking_part=(ALEX,))
    assert codes(stands(playbook, "backstop", asked, roster=without(PAT, MIKA))) == []
    assert codes(stands(playbook, "backstop", asked, roster=without(PAT))) == ["nobody_helped"]


def test_the_managed_service_stands_in_when_no_paas_sre_is_available(playbook):
    found = stands(playbook, "sre")
    assert codes(found) == ["stands_in"]
    assert found.reasons[0].facts["people"] == (ALEX, PAT)
    found = stands(playbook, "sre", roster=without(ALEX, PAT))
    assert (codes(found), found.people) == ([], (MIKA,))


@pytest.mark.parametrize(
    ("priority", "expected"), [("P1", []), ("P3", []), ("P4", ["route_takes_priority"])]
)
def test_the_managed_service_takes_on_p1_to_p3_only(playbook, priority, expected):
    roster = without(ALEX, PAT)
    assert codes(stands(playbook, "sre", Asked(priority), roster=roster)) == expected


def test_help_reaches_the_engineers_who_take_no_part(playbook):
    roster = without()
    asked = Asked("P1", taking_part=(ALEX,))
    assert stands(playbook, "help", asked, roster=roster).people == (PAT, MIKA)


def test_whoever_is_on_duty_is_called_alone(playbook):
    assert stands(playbook, "comms").people == (SAM,)


def test_whoever_is_away_is_not_called(playbook):
    assert stands(playbook, "backstop", roster=without(GIL)).people == ()


@pytest.mark.parametrize(
    ("cyber", "expected"),
    [(None, ["cyber_unsuspected"]), (False, ["cyber_unconfirmed"]), (True, [])],
)
def test_cyber_is_suspected_by_one_lead_and_confirmed_by_the_other(playbook, cyber, expected):
    assert codes(stands(playbook, "cyber", Asked("P1", cyber=cyber))) == expected


@pytest.mark.parametrize("route", ["comms", "backstop", "smt"])
def test_out_of_hours_nobody_is_called_where_nothing_is_provided(playbook, route):
    found = stands(playbook, route, at=SUNDAY)
    assert codes(found) == ["route_out_of_hours"]
    assert found.reasons[0].facts["hours_resume"] == datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
    assert found.reasons[0].yields


@pytest.mark.parametrize("route", ["help", "cyber", "aws", "aiven", "upstream"])
def test_some_routes_are_there_at_any_time(playbook, route):
    assert codes(stands(playbook, route, at=SUNDAY)) == []


def test_where_nights_are_provided_for_only_smt_waits_for_hours(playbook):
    provided = playbook.model_copy(
        update={"out_of_hours": playbook.out_of_hours.model_copy(update={"provision": True})}
    )
    assert codes(stands(provided, "backstop", at=SUNDAY)) == []
    assert codes(stands(provided, "smt", at=SUNDAY)) == ["route_out_of_hours"]


def test_an_incident_says_itself_what_was_tried(led):
    assert Asked.of(led.incident, led.playbook, led.roster) == Asked(None, taking_part=(ALEX, SAM))
    led.decide(ALEX, try_runbook, "API latency", worked=False)
    led.decide(PAT, join)
    led.decide(ALEX, state_priority, "P2")
    led.decide(ALEX, suspect_cyber)
    asked = Asked.of(led.incident, led.playbook, led.roster)
    assert asked == Asked("P2", True, True, False, (ALEX, SAM, PAT))
    led.decide(SAM, suspect_cyber)
    assert Asked.of(led.incident, led.playbook, led.roster).cyber is True


# ---- asking and answering


def ask(case, who, route, text="", because=None):
    case.roster = TEAM
    asked = Asked.of(case.incident, case.playbook, case.roster)
    found = way(case.playbook.route(route), asked, Situation(case.now, case.playbook, TEAM))
    return case.decide(who, deciding.escalate, found, text, because=because)


def test_twice_is_once(led):
    ask(led, ALEX, "help")
    led.now = TEN + timedelta(minutes=14)
    ask(led, SAM, "help")
    assert led.already == "escalated"
    assert len(led.incident.escalations) == 1


def test_it_can_be_asked_again_once_its_time_has_passed_or_with_a_reason(led):
    ask(led, ALEX, "help")
    ask(led, ALEX, "help", because="nobody in the room")
    led.now = TEN + timedelta(minutes=15)
    ask(led, ALEX, "help")
    assert [e.number for e in led.incident.escalations] == [1, 2, 3]


def test_what_was_answered_is_not_asked_again(led):
    ask(led, ALEX, "help")
    led.decide(PAT, deciding.answer, None)
    led.now = TEN + timedelta(hours=2)
    ask(led, ALEX, "help")
    assert led.already == "escalated"
    assert led.outcome.facts["escalation"].answered_by == PAT


def test_whoever_answers_answers_the_call_that_was_theirs(led):
    led.decide(ALEX, try_runbook, "API latency", worked=False)
    ask(led, ALEX, "help")
    ask(led, ALEX, "backstop")
    ask(led, ALEX, "smt")
    led.decide(GIL, deciding.answer, None)
    assert led.incident.escalated("backstop").answered_by == GIL
    led.decide(SAM, deciding.answer, None)
    assert led.incident.escalated("smt").answered_by == SAM
    led.decide(PAT, deciding.answer, "help")
    led.decide(PAT, deciding.answer, None)
    assert led.already == "answered"


def test_an_engineer_does_not_answer_the_call_for_somebody_to_lead_the_comms(case):
    case.decide(ALEX, answer_tenants, affected=True)
    ask(case, ALEX, "comms")
    case.decide(PAT, deciding.answer, None)
    assert case.refused == ["not_their_call"]
    case.decide(SAM, deciding.answer, None)
    assert case.incident.escalated("comms").answered_by == SAM


def test_a_note_is_no_investigation(led):
    led.decide(ALEX, write, Noted("lunch is at one"))
    led.decide(PAT, join)
    ask(led, ALEX, "backstop")
    assert led.refused == ["nothing_tried"]
    led.decide(ALEX, write, ActionTaken("restarted it"))
    ask(led, ALEX, "backstop")
    assert not led.refused


def test_a_route_that_nobody_answers_is_not_answered_by_mistake(led):
    ask(led, ALEX, "help")
    ask(led, ALEX, "upstream")
    led.decide(PAT, deciding.answer, None)
    assert led.incident.escalated("help").answered_by == PAT
    led.decide(PAT, deciding.answer, "upstream")
    assert led.refused == ["nobody_asked"]


def test_nobody_answers_what_nobody_asked(led):
    led.decide(PAT, deciding.answer, None)
    assert led.refused == ["nobody_asked"]


def test_a_refusal_yields_to_a_reason_which_is_recorded_with_what_it_passed(led):
    ask(led, ALEX, "backstop", because="the platform is gone")
    [draft] = led.outcome.drafts
    assert draft.data["overrode"] == ["nothing_tried", "nobody_helped"]


def test_a_stranger_asks_for_nobody_and_neither_does_anybody_for_what_has_ended(led):
    ask(led, EVE, "help")
    assert led.refused == ["stranger"]
    led.decide(ALEX, dismiss, "a test")
    ask(led, ALEX, "help")
    assert led.refused == ["ended"]


# ---- the ladder


def standing(case, priority):
    view = Standpoint(case.incident, Role.ENGINEERING_LEAD, ALEX, case.playbook, TEAM, case.now)
    return climbed(ladder_for(priority, case.playbook), view)


def test_an_incident_stands_on_the_first_rung_that_is_not_behind_it(led):
    assert standing(led, "P1").here.says == "Triage (n+20)"
    led.decide(ALEX, answer_tenants, affected=True)
    led.decide(ALEX, state_priority, "P1")
    assert standing(led, "P1").here.says == "Paging and status page updated"
    led.decide(SAM, announce, "StatusPage")
    assert standing(led, "P1").here.says == "#paas-internal told"
    ask(led, ALEX, "help")
    led.decide(ALEX, try_runbook, "API latency", worked=False)
    led.decide(ALEX, write, ActionTaken("rolled back"))
    found = standing(led, "P1")
    assert found.here.says.startswith("Not fixed: backstop in #paas-escalation")
    assert [rung.says for rung in found.ahead] == ["Ticket and chat updated, resolved"]


def test_each_priority_has_its_picture(playbook, ferry):
    assert ladder_for("P2", playbook).name == "P1–P3"
    assert ladder_for("P4", playbook).name == "P4"
    assert ladder_for(None, playbook).name == "P1–P3"
    assert ladder_for("sev1", ferry) is None
