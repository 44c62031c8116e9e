import pytest

from muster.incident import steering
from muster.incident.assessing import agree, answer_tenants, state_priority, suspect_cyber
from muster.incident.events import ActionTaken
from muster.incident.guidance import CONDITIONS, next_steps
from muster.incident.leading import give_role, join
from muster.incident.recording import add_task, try_runbook, write
from muster.people import Member, Roster
from muster.playbook import Role
from muster.playbook.conditions import Condition
from tests.incident.conftest import ALEX, EVE, MIKA, PAT, SAM, Case


def asked(case, person):
    steps = next_steps(case.incident, person, playbook=case.playbook, roster=case.roster)
    return [step.id for step in steps]


def test_every_condition_has_a_meaning():
    assert set(CONDITIONS) == set(Condition)


def test_first_the_lead_is_asked_whether_tenants_are_affected(case):
    assert asked(case, ALEX)[0] == "tenants"


def test_then_to_bring_in_comms_if_they_are(case):
    case.decide(ALEX, answer_tenants, affected=True)
    assert asked(case, ALEX)[0] == "call-comms"
    case.with_comms_lead()
    assert "call-comms" not in asked(case, ALEX)


def test_comms_are_left_alone_when_tenants_are_not_affected(case):
    case.decide(ALEX, answer_tenants, affected=False)
    assert "call-comms" not in asked(case, ALEX)


def test_the_other_lead_is_asked_to_agree_on_a_proposal(led):
    led.decide(ALEX, state_priority, "P2")
    assert "priority-answer" in asked(led, SAM)
    assert "priority-answer" not in asked(led, ALEX)
    led.decide(SAM, agree)
    assert "priority-answer" not in asked(led, SAM)


def test_a_suspicion_of_cyber_security_comes_before_all_else(led):
    led.decide(ALEX, suspect_cyber)
    assert asked(led, SAM)[0] == "cyber-answer"
    assert "cyber-answer" not in asked(led, ALEX)


def test_when_runbooks_fail_other_engineers_are_asked_for_help(led):
    led.decide(ALEX, try_runbook, "API latency", worked=False)
    assert "ask-for-help" in asked(led, ALEX)
    led.decide(PAT, join)
    assert "ask-for-help" not in asked(led, ALEX)


def test_when_runbooks_fail_a_managed_service_engineer_is_told_of_the_backstop(playbook):
    case = Case(playbook).without(ALEX, PAT).declare(MIKA, priority="P2")
    assert "backstop" not in asked(case, MIKA)
    case.decide(MIKA, try_runbook, "API latency", worked=False)
    steps = asked(case, MIKA)
    assert steps.index("ask-for-help") < steps.index("backstop")
    case.decide(MIKA, try_runbook, "CPU credits", worked=True)
    assert "backstop" not in asked(case, MIKA)


def test_a_paas_sre_goes_on_to_investigate_and_is_not_sent_to_the_backstop(led):
    led.decide(ALEX, try_runbook, "API latency", worked=False)
    assert "backstop" not in asked(led, ALEX)


def test_a_managed_service_lead_of_a_p4_is_told_to_pause_it(playbook):
    case = Case(playbook).without(ALEX, PAT).declare(MIKA, priority="P4")
    assert "pause-out-of-scope" in asked(case, MIKA)
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert "pause-out-of-scope" not in asked(case, PAT)


@pytest.mark.parametrize(
    ("move", "step"),
    [
        (lambda c: c.decide(ALEX, steering.fix, "x"), "watch"),
        (lambda c: c.decide(ALEX, steering.pause, "x", because="night"), "resume"),
        (lambda c: c.decide(ALEX, steering.resolve, "x"), "close"),
    ],
)
def test_each_state_has_its_next_step(led, move, step):
    move(led)
    assert asked(led, ALEX)[-1] == step


def test_the_comms_lead_tells_every_channel_after_the_resolution(led):
    led.decide(ALEX, steering.resolve, "x")
    assert asked(led, SAM) == ["tell-resolution", "close"]


def test_open_tasks_come_before_the_close(led):
    led.decide(ALEX, add_task, "write it up")
    led.decide(ALEX, steering.resolve, "x")
    assert asked(led, ALEX) == ["tasks", "review", "close"]


def test_an_ended_incident_asks_nothing_of_anybody(led):
    led.decide(ALEX, steering.dismiss, "a test")
    assert [asked(led, person) for person in (ALEX, SAM, PAT)] == [[], [], []]


def test_whoever_takes_no_part_is_asked_to_join(led):
    assert "join" in asked(led, PAT)
    led.decide(PAT, join)
    assert "join" not in asked(led, PAT)


def test_every_engineer_is_told_when_nobody_leads(playbook):
    case = Case(playbook)
    case.roster = Roster((Member(PAT, frozenset({"paas-sre"}), available=False),))
    case.declare(EVE)
    assert asked(case, PAT)[0] == "lead-missing"


def test_a_stranger_is_asked_for_nothing(playbook):
    assert asked(Case(playbook).declare(EVE), EVE) == []


def test_once_something_is_recorded_the_lead_is_not_asked_for_it_again(led):
    assert "document" in asked(led, ALEX)
    led.decide(ALEX, write, ActionTaken("restarted it"))
    assert "document" not in asked(led, ALEX)


def test_another_teams_steps_are_its_own(ferry):
    case = Case(ferry).declare()
    assert asked(case, ALEX)[0] == "customers"
