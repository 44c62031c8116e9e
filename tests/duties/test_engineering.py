from dataclasses import replace
from datetime import timedelta

import pytest

from muster.incident import events
from muster.incident.assessing import agree, answer_tenants, disagree, state_priority
from muster.incident.leading import give_role, join, leave
from muster.incident.recording import add_task, write
from muster.incident.steering import fix, pause, reopen, resume
from muster.people import Person
from muster.playbook import Role
from tests.duties.conftest import at, duties_of, said, tick, view_of
from tests.incident.conftest import ALEX, MIKA, PAT, SAM, Case

REPORT = events.Reported("restarting the routers one by one")
ACTION = events.ActionTaken("restarted router 1")
SUMMARY = events.Summarised("half of the routers fail")


def investigated(case, priority="P2"):
    """Both leads agree a priority, and so work begins."""
    case.decide(ALEX, state_priority, priority)
    case.decide(SAM, agree)
    return case


@pytest.fixture
def working(led):
    """INC-7 with both leads, an agreed P2, investigated since ten."""
    return investigated(led)


# ---- triage, and the start of work


def test_triage_asks_until_both_tenants_and_priority_are_known(case):
    assert duties_of(case)["triage"].people == (ALEX,)
    case.decide(ALEX, answer_tenants, affected=True)
    assert "triage" in duties_of(case)
    case.decide(ALEX, state_priority, "P2")
    assert "triage" not in duties_of(case)


def test_triage_bears_the_sentence_of_the_playbook(case):
    assert duties_of(case)["triage"].sentence.startswith("decide if the alerts")


def test_triage_runs_from_when_it_began_and_not_from_when_it_was_declared(playbook):
    case = Case(playbook).declare(happened=at(9, 45))
    assert duties_of(case)["triage"].due == at(10, 5)


def test_triage_is_overdue_only_after_its_time(case):
    triage = duties_of(case)["triage"]
    assert triage.overdue_by(at(10, 20)) is None
    assert triage.overdue_by(at(10, 25)) == timedelta(minutes=5)


def test_what_fell_due_at_closing_is_not_overdue_while_no_time_counts(playbook):
    case = Case(playbook)
    case.now = at(16, 40)
    triage = duties_of(case.declare())["triage"]
    assert triage.due == at(17)
    assert triage.overdue_by(at(22)) is None
    assert triage.overdue_by(at(9, 1, day=3)) == timedelta(minutes=1)


@pytest.mark.parametrize("begun", [ACTION, REPORT, events.RunbookTried("cells", False)])
def test_work_has_started_with_the_first_action_report_or_runbook(case, begun):
    case.decide(ALEX, state_priority, "P2")
    assert "start-work" in duties_of(case)
    case.decide(ALEX, write, begun)
    assert "start-work" not in duties_of(case)


def test_nobody_has_to_start_by_a_time_before_a_priority_is_known(case):
    assert "start-work" not in duties_of(case)


def test_a_graver_priority_brings_the_time_forward_from_the_declaration(case):
    case.decide(ALEX, state_priority, "P3")
    assert duties_of(case)["start-work"].due == at(12)
    case.now = at(11)
    case.decide(ALEX, state_priority, "P1")
    assert duties_of(case)["start-work"].due == at(10, 20)


# ---- the report every 20 to 30 minutes


def test_the_engineer_is_asked_after_20_minutes_and_owes_a_report_after_30(working):
    report = duties_of(working)["report"]
    assert (report.ask, report.due) == (at(10, 20), at(10, 30))
    assert report.people == (ALEX,)


def test_a_report_starts_the_count_again(working):
    working.now = at(10, 12)
    working.decide(ALEX, write, REPORT)
    assert duties_of(working)["report"].due == at(10, 42)


@pytest.mark.parametrize(
    "heard", [ACTION, events.RunbookTried("cells", False), events.Noted("the graphs are flat")]
)
def test_what_the_engineering_lead_writes_down_is_a_report_too(working, heard):
    working.now = at(10, 12)
    working.decide(ALEX, write, heard)
    assert duties_of(working)["report"].due == at(10, 42)


def test_a_note_by_somebody_else_is_no_report(working):
    working.now = at(10, 12)
    working.decide(SAM, write, events.Noted("tenants ask when"))
    assert duties_of(working)["report"].due == at(10, 30)


def test_nobody_reports_to_themselves(case):
    case.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX, because="I am alone")
    case.decide(ALEX, write, ACTION)
    assert "report" not in duties_of(case)


def test_a_new_engineering_lead_has_the_whole_time_to_report(working):
    working.now = at(10, 28)
    working.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    report = duties_of(working)["report"]
    assert (report.people, report.due) == ((PAT,), at(10, 58))


def test_a_report_counts_from_when_it_was_given_and_not_from_when_it_was_typed(working):
    working.now = at(10, 25)
    working.decide(ALEX, write, REPORT, happened=at(10, 15))
    assert duties_of(working)["report"].due == at(10, 45)


def test_nobody_reports_where_no_comms_lead_waits_for_it(case):
    case.decide(ALEX, write, ACTION)
    assert "report" not in duties_of(case)


def test_a_comms_lead_who_comes_late_is_first_reported_to_in_their_own_time(case):
    case.decide(ALEX, write, ACTION)
    case.now = at(13)
    case.with_comms_lead()
    assert duties_of(case)["report"].ask == at(13, 20)


def test_neither_report_nor_summary_is_asked_for_while_it_is_watched(working):
    assert {"report", "summary"} <= duties_of(working).keys()
    working.decide(ALEX, fix, "restarted")
    assert not {"report", "summary", "join-call-alex"} & duties_of(working).keys()
    working.now = at(11)
    working.decide(ALEX, reopen, "it is back")
    assert duties_of(working)["report"].due == at(10, 30)


def test_reports_are_not_asked_for_while_paused_and_start_again_with_the_work(working):
    working.now = at(10, 15)
    working.decide(ALEX, pause, "night", because="power cut")
    assert "report" not in duties_of(working)
    working.now = at(9, 5, day=3)
    working.decide(ALEX, resume)
    assert duties_of(working)["report"].ask == at(9, 25, day=3)


def test_a_report_due_at_five_waits_for_the_morning_to_be_asked_again(working):
    working.now = at(16, 30)
    working.decide(ALEX, write, REPORT)
    instants = [at(16, 50), at(17), at(18), at(23), at(8, 59, day=3)]
    assert said(working, "report", instants) == [at(16, 50), at(17)]
    working.now = at(9, 2, day=3)
    working.decide(SAM, write, events.Noted("who is there?"))
    assert said(working, "report", [at(9, 3, day=3), at(9, 10, day=3)]) == [at(9, 10, day=3)]


def test_a_p4_asks_for_no_reports_no_summary_and_no_more_engineers(led):
    investigated(led, "P4")
    assert not {"report", "summary", "more-engineers", "agree-priority"} & duties_of(led).keys()


# ---- the priority


def test_a_priority_is_to_be_agreed_within_20_minutes_of_being_named(led):
    led.now = at(10, 10)
    led.decide(ALEX, state_priority, "P2")
    duty = duties_of(led)["agree-priority"]
    assert duty.due == at(10, 30)
    assert duty.people == (SAM,)


def test_nothing_is_to_be_agreed_before_anybody_named_a_priority_or_began(case):
    assert "agree-priority" not in duties_of(case)


def test_work_without_a_priority_asks_both_leads_for_one(led):
    led.decide(ALEX, write, ACTION)
    assert duties_of(led)["agree-priority"].people == (ALEX, SAM)


def test_an_agreed_priority_asks_nobody_until_another_one_is_named(working):
    assert "agree-priority" not in duties_of(working)
    working.now = at(11)
    working.decide(SAM, state_priority, "P1")
    duty = duties_of(working)["agree-priority"]
    assert duty.people == (ALEX,)
    assert duty.due == at(11, 20)


def test_a_lead_who_disagrees_is_asked_what_they_would_say(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, disagree, "not that bad")
    assert duties_of(led)["agree-priority"].people == (SAM,)


def test_one_lead_alone_settles_it_where_no_tenant_is_affected(case):
    case.decide(ALEX, state_priority, "P3")
    assert "agree-priority" in duties_of(case)
    case.decide(ALEX, answer_tenants, affected=False)
    assert "agree-priority" not in duties_of(case)


# ---- the call


def test_each_lead_is_asked_once_to_join_the_call(led):
    joins = [d for key, d in duties_of(led).items() if key.startswith("join-call")]
    assert {d.people for d in joins} == {(ALEX,), (SAM,)}
    assert {d.due for d in joins} == {at(10, 5)}
    instants = [at(10, minute) for minute in range(60)]
    assert said(led, "join-call-sam", instants) == [at(10, 5)]


def test_whoever_said_that_they_joined_is_not_asked(led):
    led.decide(SAM, join)
    assert "join-call-sam" not in duties_of(led)
    assert "join-call-alex" in duties_of(led)


def test_a_new_lead_is_asked_from_when_they_took_the_role(led):
    led.now = at(11)
    led.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert duties_of(led)["join-call-pat"].due == at(11, 5)
    assert "join-call-alex" not in duties_of(led)


def test_whoever_leads_in_both_roles_is_asked_once(case):
    case.now = at(10, 10)
    case.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX, because="I am alone")
    instants = [at(10, minute) for minute in range(10, 60)]
    assert said(case, "join-call-alex", instants) == [at(10, 10)]


def test_a_playbook_whose_call_has_no_time_asks_nobody_to_join(playbook):
    call = playbook.call.model_copy(update={"join_within": None})
    case = Case(playbook.model_copy(update={"call": call})).declare()
    assert not [key for key in duties_of(case) if key.startswith("join-call")]


def test_what_two_people_of_one_name_owe_is_told_apart(case):
    namesake = Person("alex-b", "alex")
    case.decide(ALEX, give_role, Role.COMMS_LEAD, namesake, because="nobody else is there")
    duties = [d for d in view_duties(case) if d.code == "join-call"]
    assert len({d.key for d in duties}) == 2


def test_a_key_is_one_word_whatever_people_are_called(case):
    case.decide(ALEX, give_role, Role.COMMS_LEAD, Person("jo", "Jo van Dam"), because="only one")
    assert "join-call-jo-van-dam" in duties_of(case)


def view_duties(case):
    from muster.duties import owed

    return owed(view_of(case)).duties


# ---- the summary, and help


def test_the_summary_is_kept_current_to_the_hour(working):
    assert duties_of(working)["summary"].due == at(11)
    assert duties_of(working)["summary"].people == (SAM,)
    working.now = at(10, 40)
    working.decide(SAM, write, SUMMARY)
    assert duties_of(working)["summary"].due == at(11, 40)


def test_after_a_pause_the_summary_has_its_hour_again(working):
    working.now = at(10, 40)
    working.decide(ALEX, pause, "lunch", because="all is quiet")
    working.now = at(12)
    working.decide(ALEX, resume)
    assert duties_of(working)["summary"].due == at(13)


def test_no_summary_is_asked_for_before_work_begins(led):
    assert "summary" not in duties_of(led)


def test_after_several_hours_more_engineers_are_suggested_once(working):
    instants = [at(10, 30) + timedelta(minutes=10 * n) for n in range(40)]
    assert said(working, "more-engineers", instants) == [at(13)]


def test_nobody_is_told_to_call_engineers_who_are_there(working):
    working.decide(PAT, join)
    assert "more-engineers" not in duties_of(working)
    working.decide(PAT, leave)
    assert "more-engineers" in duties_of(working)


def test_who_led_before_and_helps_now_is_nobody_who_came_to_help(working):
    working.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert working.incident.helpers == (ALEX,)
    assert "more-engineers" in duties_of(working)
    assert not duties_of(working)["backstop"].facts["helped"]
    working.decide(MIKA, join)
    assert "more-engineers" not in duties_of(working)
    assert duties_of(working)["backstop"].facts["helped"]


def test_the_hours_in_which_it_was_paused_are_no_hours_of_work(working):
    working.now = at(11)
    working.decide(ALEX, pause, "lunch", because="all is quiet")
    working.now = at(12, 30)
    working.decide(ALEX, resume)
    assert duties_of(working)["more-engineers"].due == at(14, 30)


# ---- the backstop


@pytest.mark.parametrize(("priority", "due"), [("P1", at(11)), ("P2", at(12)), ("P3", at(14))])
def test_the_backstop_is_named_once_at_its_time(led, priority, due):
    investigated(led, priority)
    instants = [at(10) + timedelta(minutes=5 * n) for n in range(70)]
    assert said(led, "backstop", instants) == [due]


def test_what_was_done_before_the_backstop_is_asked_is_known_to_who_is_told_of_it(led):
    facts = duties_of(investigated(led))["backstop"].facts
    assert (facts["tried"], facts["helped"]) == (False, False)
    led.decide(ALEX, write, events.RunbookTried("cells", False))
    led.decide(PAT, join)
    facts = duties_of(led)["backstop"].facts
    assert (facts["tried"], facts["helped"]) == (True, True)


def test_a_team_without_a_last_resort_is_not_told_to_ask_it(playbook):
    escalation = playbook.escalation
    routes = tuple(route for route in escalation.routes if not route.last_resort)
    without = escalation.model_copy(update={"routes": routes})
    case = Case(playbook.model_copy(update={"escalation": without})).declare(priority="P1")
    assert "backstop" not in duties_of(case)


def test_a_lower_priority_says_the_backstops_new_time_when_it_comes(led):
    investigated(led, "P1")
    assert said(led, "backstop", [at(11)]) == [at(11)]
    investigated(led, "P2")
    assert duties_of(led)["backstop"].due == at(12)
    assert said(led, "backstop", [at(11, 10), at(11, 50), at(12), at(12, 30)]) == [at(12)]


def test_the_backstop_is_not_asked_for_what_is_fixed_or_a_p4(working, playbook):
    working.decide(ALEX, fix, "restarted")
    assert "backstop" not in duties_of(working)
    working.decide(ALEX, reopen, "it is back")
    assert "backstop" in duties_of(working)
    minor = Case(playbook).declare(priority="P4")
    assert "backstop" not in duties_of(minor)


# ---- six hours


def test_six_hours_are_the_most_with_a_warning_before(led):
    stints = {key: d for key, d in duties_of(led).items() if key.startswith("stint")}
    assert stints.keys() == {"stint-alex", "stint-sam"}
    assert (stints["stint-alex"].ask, stints["stint-alex"].due) == (at(15, 30), at(16))
    assert stints["stint-alex"].people == (ALEX,)


def test_helpers_are_people_too_and_whoever_left_has_stopped(led):
    led.now = at(11)
    led.decide(PAT, join)
    assert duties_of(led)["stint-pat"].due == at(17)
    led.decide(PAT, leave)
    assert "stint-pat" not in duties_of(led)


def test_a_p4_is_nobodys_continuous_work(led):
    investigated(led, "P4")
    assert not [key for key in duties_of(led) if key.startswith("stint")]


def test_a_stretch_over_two_incidents_is_one_and_said_in_the_first(led):
    other = Case(led.playbook)
    other.now = at(9)
    other.declare()
    earlier = replace(other.incident, number=3)
    other.incident = earlier
    assert "stint-alex" not in stints_at(led, [earlier])
    assert stints_at(other, [led.incident])["stint-alex"].due == at(15)


def stints_at(case, others):
    from muster.duties import owed

    found = owed(view_of(case, others=others)).duties
    return {d.key: d for d in found if d.code == "stint"}


def test_a_pause_is_a_break_and_the_count_begins_again(led):
    led.now = at(14)
    led.decide(ALEX, pause, "lunch", because="all is quiet")
    assert not [key for key in duties_of(led) if key.startswith("stint")]
    led.now = at(15)
    led.decide(ALEX, resume)
    assert duties_of(led)["stint-alex"].due == at(21)


# ---- who owes it


def test_what_a_missing_lead_owes_reaches_whoever_is_on_support_and_has_not_left(playbook):
    case = Case(playbook).without(ALEX, PAT).on_support(MIKA).declare(who=SAM)
    case.without()
    case.decide(MIKA, leave, because="must go")
    assert case.incident.engineering_lead is None
    assert duties_of(case)["triage"].people == (SAM,)
    case.on_support(MIKA, PAT)
    assert duties_of(case)["triage"].people == (PAT,)


def test_nobody_who_rests_or_is_away_is_asked(working):
    working.without(ALEX).on_support(ALEX, PAT)
    duties = duties_of(working)
    assert duties["report"].people == (PAT,)
    working.without(ALEX, PAT)
    assert duties_of(working)["report"].people == (SAM,)


def test_a_task_of_somebody_who_is_away_is_asked_of_the_leads(working):
    working.decide(ALEX, add_task, "rotate the certificate", owner=PAT, due=at(11))
    assert duties_of(working)["task-1"].people == (PAT,)
    working.without(PAT)
    assert duties_of(working)["task-1"].people == (ALEX, SAM)


# ---- nobody writes


def test_an_hour_without_a_word_asks_the_leads_whether_it_is_over(working):
    working.now = at(10, 40)
    working.decide(PAT, write, events.Noted("still looking"))
    alone = duties_of(working)["left-alone"]
    assert (alone.due, alone.people) == (at(11, 40), (ALEX, SAM))
    assert alone.overdue_by(at(15)) is None


def test_what_the_bot_records_is_no_word_of_anybody(working):
    tick(working, at(11))
    assert working.incident.recorded_at == at(11)
    assert duties_of(working)["left-alone"].since == at(10)


def test_a_paused_incident_is_not_asked_whether_it_is_over_before_it_should_go_on(working):
    working.now = at(10, 15)
    working.decide(ALEX, pause, "night", because="power cut")
    duties = duties_of(working)
    assert "left-alone" not in duties
    assert duties["forgotten"].due == at(9, day=4)


def test_a_p4_may_be_quiet_for_as_long_as_tenants_may_wait_for_an_update(led):
    investigated(led, "P4")
    duties = duties_of(led)
    assert "left-alone" not in duties
    assert duties["forgotten"].due == at(10, day=4)
    every_day = [at(10, day=day) for day in range(3, 20)]
    assert said(led, "forgotten", every_day) == [at(10, day=4)]


def test_a_bystanders_suggestion_gives_the_leads_no_more_time_to_agree(led):
    led.decide(ALEX, state_priority, "P2")
    led.now = at(10, 15)
    led.decide(PAT, state_priority, "P1")
    assert duties_of(led)["agree-priority"].due == at(10, 20)
