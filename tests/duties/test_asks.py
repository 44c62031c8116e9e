from datetime import timedelta

import pytest

from muster.duties import owed
from muster.duties.asks import Urgency, asked_of
from muster.incidents import progress
from muster.incidents.assessment import agree, answer_tenants, state_priority, suspect_cyber
from muster.incidents.conditions import CONDITIONS
from muster.incidents.entries import add_task, try_runbook, write
from muster.incidents.events import ActionTaken, Announced, Reported
from muster.incidents.leadership import give_role, join, leave
from muster.incidents.report_sections import write_section
from muster.kernel.decisions import Accepted
from muster.kernel.payloads import new_event
from muster.people import Member, Person, Roster
from muster.playbook import Role
from muster.playbook.conditions import Condition
from muster.playbook.model import Step
from tests.duties.conftest import at, view_of
from tests.incidents.conftest import ALEX, EVE, MIKA, PAT, SAM, Case

DEE = Person("dee", "dee")


def asks(case, person, now=None):
    view = view_of(case, now)
    found = owed(view)
    assert not found.failed
    return asked_of(view, person, found.duties)


def asked(case, person, now=None):
    """What is asked of somebody, by the ids of steps and the keys of what is owed."""
    return [ask.key for ask in asks(case, person, now)]


def steps_of(case, person):
    return [ask.key for ask in asks(case, person) if isinstance(ask.what, Step)]


def announce(case, channel="StatusPage", happened=None, **facts):
    body = Announced(channel, "…", **facts)
    case.decide(SAM, lambda *_: Accepted((new_event(body, happened=happened),)))


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


def test_when_runbooks_and_engineers_fail_a_managed_service_engineer_asks_the_backstop(playbook):
    case = Case(playbook).without(ALEX, PAT).declare(MIKA, priority="P2").without()
    case.decide(MIKA, try_runbook, "API latency", worked=False)
    assert asked(case, MIKA).index("ask-for-help") < asked(case, MIKA).index("backstop")
    case.decide(PAT, join)
    assert "ask-for-help" not in asked(case, MIKA)
    assert "backstop" in steps_of(case, MIKA)
    case.decide(MIKA, try_runbook, "CPU credits", worked=True)
    assert "backstop" not in steps_of(case, MIKA)


def test_where_no_other_engineer_is_there_the_backstop_comes_after_the_runbooks(playbook):
    case = Case(playbook).without(ALEX, PAT).declare(MIKA, priority="P2", tenants=False)
    assert "backstop" not in steps_of(case, MIKA)
    case.decide(MIKA, try_runbook, "API latency", worked=False)
    assert "ask-for-help" not in asked(case, MIKA)
    assert steps_of(case, MIKA)[0] == "backstop"


def test_a_runbook_that_was_tried_says_what_is_done(led):
    assert "document" in steps_of(led, ALEX)
    led.decide(ALEX, try_runbook, "API latency", worked=False)
    assert "document" not in steps_of(led, ALEX)


def test_a_paas_sre_goes_on_to_investigate_and_is_not_sent_to_the_backstop(led):
    led.decide(ALEX, try_runbook, "API latency", worked=False)
    led.decide(PAT, join)
    assert "backstop" not in steps_of(led, ALEX)


def test_the_backstop_presses_nobody_before_anything_was_tried(led):
    led.decide(ALEX, state_priority, "P1")
    late = at(12)
    backstop = next(a for a in asks(led, ALEX, late) if a.key == "backstop")
    assert backstop.urgency is Urgency.TO_COME
    led.decide(PAT, join)
    led.decide(ALEX, write, ActionTaken("restarted it"))
    assert asked(led, ALEX, late).index("backstop") < asked(led, ALEX, late).index("runbooks")


def test_a_managed_service_lead_of_a_p4_hands_it_on_or_else_pauses_it(playbook):
    case = Case(playbook).without(ALEX, PAT).declare(MIKA, priority="P4")
    assert "hand-on-out-of-scope" not in asked(case, MIKA)
    assert "pause-out-of-scope" in asked(case, MIKA)
    case.without()
    assert "hand-on-out-of-scope" in asked(case, MIKA)
    assert "pause-out-of-scope" not in asked(case, MIKA)
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert "pause-out-of-scope" not in asked(case, PAT)


@pytest.mark.parametrize(
    ("move", "step"),
    [
        (lambda c: c.decide(ALEX, progress.fix, "x"), "watch"),
        (lambda c: c.decide(ALEX, progress.pause, "x", because="night"), "resume"),
    ],
)
def test_each_state_has_its_next_step(led, move, step):
    move(led)
    assert step in asked(led, ALEX)


def test_the_comms_lead_tells_every_channel_after_the_resolution(led):
    announce(led)
    led.decide(ALEX, progress.resolve, "x")
    assert asked(led, SAM)[0] == "tell-resolution"
    assert "close" not in asked(led, SAM)


def test_open_tasks_come_before_the_close(led):
    led.decide(ALEX, add_task, "write it up")
    led.decide(ALEX, progress.resolve, "x")
    assert asked(led, ALEX)[-4:] == ["tasks", "review", "write-cause", "write-learned"]


def test_who_fills_a_section_of_the_report_is_asked_for_it_once_all_is_over(led):
    assert not [key for key in asked(led, ALEX) if key.startswith("write-")]
    led.decide(ALEX, answer_tenants, affected=True)
    led.decide(ALEX, progress.resolve, "x")
    theirs = [key for key in asked(led, SAM) if key.startswith("write-")]
    assert theirs == ["write-summary", "write-reach", "write-learned"]
    led.decide(SAM, write_section, led.playbook.report.section("learned"), "To look at the disk")
    assert "write-learned" not in [*asked(led, SAM), *asked(led, ALEX)]


def test_of_tenants_who_are_not_affected_there_is_nothing_to_write(led):
    led.decide(ALEX, answer_tenants, affected=False)
    led.decide(ALEX, progress.resolve, "x")
    assert "write-reach" not in asked(led, SAM)


def test_what_nobody_answered_while_it_went_on_is_asked_once_it_is_over(led):
    led.decide(ALEX, progress.resolve, "x")
    assert asked(led, ALEX)[:2] == ["tenants-unanswered", "priority-not-agreed"]
    led.decide(ALEX, answer_tenants, affected=False)
    assert "tenants-unanswered" not in asked(led, ALEX)


def test_an_ended_incident_asks_nothing_of_anybody(led):
    led.decide(ALEX, progress.dismiss, "a test")
    assert [asked(led, person) for person in (ALEX, SAM, PAT)] == [[], [], []]


def test_whoever_takes_no_part_is_asked_to_join(led):
    assert "join" in asked(led, PAT)
    led.decide(PAT, join)
    assert "join" not in asked(led, PAT)


def test_every_engineer_is_told_when_nobody_leads(playbook):
    case = Case(playbook)
    case.roster = Roster((Member(PAT, frozenset({"paas-sre"}), available=False),))
    case.declare(EVE)
    case.without()
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


def test_what_is_overdue_comes_before_what_the_playbook_asks_first(led):
    led.decide(ALEX, answer_tenants, affected=True)
    led.decide(ALEX, state_priority, "P1")
    assert asked(led, SAM)[0] == "join-call"
    late = at(10, 50)
    assert asked(led, SAM, late)[:2] == ["priority-answer", "tell-tenants"]
    assert [ask.urgency for ask in asks(led, SAM, late)[:2]] == [Urgency.OVERDUE] * 2


def test_an_overdue_report_comes_before_saying_that_it_is_fixed(led):
    led.decide(ALEX, state_priority, "P1")
    led.decide(SAM, agree)
    led.decide(ALEX, answer_tenants, affected=True)
    led.decide(ALEX, write, Reported("we look into it"))
    led.decide(ALEX, try_runbook, "API latency", worked=True)
    found = asked(led, ALEX, at(11, 30))
    assert found[0] == "report"
    assert found.index("report") < found.index("fixed")


def test_a_call_that_was_not_joined_in_time_holds_up_nothing(led):
    led.decide(ALEX, answer_tenants, affected=True)
    assert asked(led, ALEX)[0] == "document"
    assert asked(led, ALEX, at(10, 6)).index("join-call") > asked(led, ALEX).index("runbooks")


def test_whoever_owes_the_review_is_asked_for_it_in_whatever_part(led):
    led.roster = Roster((*led.roster.members, Member(DEE, frozenset({"delivery-manager"}))))
    led.decide(ALEX, progress.resolve, "x")
    assert asked(led, DEE) == ["review"]


def test_both_leads_are_told_to_call_cyber_security_once_they_agree(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(SAM, suspect_cyber)
    assert asked(led, ALEX)[0] == asked(led, SAM)[0] == "cyber-call"


def test_a_suspicion_is_answered_while_work_is_paused_too(led):
    led.decide(ALEX, progress.pause, "night", because="night")
    led.decide(ALEX, suspect_cyber)
    assert asked(led, SAM)[0] == "cyber-answer"


def test_tenants_hear_that_work_stops_that_it_is_watched_and_that_it_is_back(led):
    led.decide(ALEX, answer_tenants, affected=True)
    announce(led)
    led.now += timedelta(minutes=5)
    led.decide(ALEX, progress.fix, "x")
    assert "tell-fix" in asked(led, SAM)
    announce(led, happened=led.now - timedelta(minutes=1))
    assert "tell-fix" in asked(led, SAM)
    announce(led)
    assert "tell-fix" not in asked(led, SAM)
    led.decide(ALEX, progress.resolve, "x")
    announce(led)
    led.now += timedelta(minutes=5)
    led.decide(ALEX, progress.reopen, "back again")
    assert asked(led, SAM)[0] == "tell-return"
    led.now += timedelta(minutes=5)
    announce(led)
    assert "tell-return" not in asked(led, SAM)
    led.now += timedelta(minutes=5)
    led.decide(ALEX, progress.pause, "night", because="night")
    assert asked(led, SAM)[0] == "tell-pause"


def test_whoever_left_is_not_asked_to_join_in(led):
    led.decide(PAT, join)
    led.decide(PAT, leave)
    assert "join" not in asked(led, PAT)


def test_who_is_on_comms_is_not_asked_to_help_the_engineers(case):
    assert "join" not in asked(case, SAM)


def test_one_person_in_both_roles_is_asked_for_no_report_to_himself(case):
    case.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX, because="night")
    assert "report" not in steps_of(case, ALEX)


def test_a_follow_up_of_next_week_comes_after_all_else_until_it_is_late(case):
    case.with_comms_lead().decide(PAT, join)
    due = at(17) + timedelta(days=7)
    case.decide(ALEX, add_task, "Rotate the key", owner=PAT, due=due, after=True)
    assert asked(case, PAT) == ["document", "follow-up-1"]
    assert asks(case, PAT, due + timedelta(hours=1))[0].urgency is Urgency.OVERDUE
