from datetime import timedelta

import pytest

from muster.incidents import events
from muster.incidents.assessment import agree, answer_tenants, state_priority
from muster.incidents.entries import announce
from muster.incidents.leadership import leave
from muster.incidents.progress import fix, pause, reopen, resolve, resume
from muster.kernel.decisions import Accepted
from muster.kernel.payloads import new_event
from muster.playbook import Role
from tests.duties.conftest import at, duties_of, said
from tests.incidents.conftest import ALEX, PAT, SAM, Case

PAGE = "StatusPage"


def prioritised(case, priority="P1"):
    case.decide(ALEX, answer_tenants, affected=True)
    case.decide(ALEX, state_priority, priority)
    case.decide(SAM, agree)
    return case


def told(case, hour, minute=0, channel=PAGE, **details):
    case.now = at(hour, minute)
    case.decide(SAM, announce, channel, **details)
    return case


# ---- the first update


@pytest.mark.parametrize(
    ("priority", "ask", "due"),
    [("P1", at(10, 10), at(10, 20)), ("P2", at(10, 50), at(11)), ("P3", at(11, 50), at(12))],
)
def test_the_first_update_is_announced_before_it_is_due(led, priority, ask, due):
    prioritised(led, priority)
    first = duties_of(led)["first-update"]
    assert (first.ask, first.due, first.people) == (ask, due, (SAM,))


def test_no_first_update_is_owed_before_a_priority_is_known_or_for_a_p4(led):
    assert "first-update" not in duties_of(led)
    prioritised(led, "P4")
    assert "first-update" not in duties_of(led)


def test_no_first_update_is_owed_where_no_tenant_is_affected(led):
    prioritised(led)
    led.decide(ALEX, answer_tenants, affected=False)
    assert "first-update" not in duties_of(led)


def test_tenants_are_told_nothing_before_it_is_known_whether_they_are_affected(led):
    led.decide(ALEX, state_priority, "P1")
    assert "first-update" not in duties_of(led)
    led.now = at(10, 50)
    led.decide(ALEX, answer_tenants, affected=True)
    assert duties_of(led)["first-update"].due == at(10, 20)


def test_the_first_update_is_over_once_tenants_were_told(led):
    told(prioritised(led), 10, 8)
    assert "first-update" not in duties_of(led)


def test_the_warning_never_comes_before_the_declaration(playbook):
    longer = playbook.comms.model_copy(update={"warn_before": timedelta(hours=1)})
    case = Case(playbook.model_copy(update={"comms": longer})).declare(priority="P1", tenants=True)
    assert duties_of(case)["first-update"].ask == at(10)


def test_with_nobody_in_comms_the_engineering_lead_owes_it(case):
    case.decide(ALEX, state_priority, "P1")
    case.decide(ALEX, answer_tenants, affected=True)
    assert duties_of(case)["first-update"].people == (ALEX,)


def test_a_pause_gives_the_first_update_its_time_again(led):
    prioritised(led, "P2")
    led.now = at(10, 30)
    led.decide(ALEX, pause, "power cut", because="no light")
    assert "first-update" not in duties_of(led)
    led.now = at(12)
    led.decide(ALEX, resume)
    assert duties_of(led)["first-update"].due == at(12, 30)


# ---- the updates after it


@pytest.mark.parametrize(("priority", "hours"), [("P1", 1), ("P2", 2), ("P3", 4)])
def test_the_next_update_counts_from_the_last_one(led, priority, hours):
    told(prioritised(led, priority), 10, 8)
    update = duties_of(led)["tenant-update"]
    assert update.due == at(10 + hours, 8)
    assert update.ask == update.due - timedelta(minutes=10)


def test_each_update_begins_the_count_anew(led):
    prioritised(led)
    told(led, 10, 8)
    first = duties_of(led)["tenant-update"]
    told(led, 10, 50)
    second = duties_of(led)["tenant-update"]
    assert second.due == at(11, 50)
    assert first.since != second.since


def test_what_was_promised_comes_before_the_interval(led):
    told(prioritised(led), 10, 8, next_update=at(10, 30))
    update = duties_of(led)["tenant-update"]
    assert (update.ask, update.due) == (at(10, 20), at(10, 30))
    assert update.facts["promised"] == at(10, 30)


def test_a_promise_stands_while_other_channels_are_told_the_same(led):
    told(prioritised(led), 10, 8, next_update=at(10, 40))
    before = duties_of(led)["tenant-update"]
    told(led, 10, 12, channel="tenants list")
    after = duties_of(led)["tenant-update"]
    assert (after.since, after.due) == (before.since, at(10, 40))


@pytest.mark.parametrize(
    ("minute", "channel", "details", "due"),
    [
        (20, "statuspage", {}, at(11, 20)),
        (40, "tenants list", {}, at(11, 40)),
        (20, "tenants list", {"next_update": at(11)}, at(11)),
        (20, "statuspage", {"next_update": at(12)}, at(12)),
    ],
    ids=["same channel", "at the promised time", "another promise", "promised anew"],
)
def test_a_promise_is_kept_or_replaced(led, minute, channel, details, due):
    told(prioritised(led), 10, 8, next_update=at(10, 40))
    told(led, 10, minute, channel=channel, **details)
    assert duties_of(led)["tenant-update"].due == due


def test_a_promise_holds_outside_hours_and_through_a_pause(led):
    told(prioritised(led), 16, 30, next_update=at(19))
    led.decide(ALEX, pause, "power cut", because="no light")
    update = duties_of(led)["tenant-update"]
    assert update.due == at(19)
    assert update.overdue_by(at(20)) == timedelta(hours=1)


def test_without_a_promise_no_update_is_owed_while_paused(led):
    told(prioritised(led), 10, 8)
    led.now = at(10, 38)
    led.decide(ALEX, pause, "power cut", because="no light")
    assert "tenant-update" not in duties_of(led)
    led.now = at(13)
    led.decide(ALEX, resume)
    assert duties_of(led)["tenant-update"].due == at(13, 30)


def test_an_update_that_was_recorded_late_counts_from_when_it_was_sent(led):
    prioritised(led)
    told(led, 10, 30, happened=at(10, 10))
    assert duties_of(led)["tenant-update"].due == at(11, 10)


def test_an_older_update_that_is_added_afterwards_changes_nothing(led):
    prioritised(led)
    told(led, 10, 30)
    before = duties_of(led)["tenant-update"]
    told(led, 10, 40, happened=at(10, 10))
    after = duties_of(led)["tenant-update"]
    assert (after.since, after.due) == (before.since, before.due)


def test_the_interval_counts_working_time_through_the_weekend(playbook):
    case = Case(playbook)
    case.now = at(16, 30, day=6)
    case.declare(priority="P1").with_comms_lead()
    case.decide(SAM, announce, PAGE)
    assert duties_of(case)["tenant-update"].due == at(9, 30, day=9)


def test_a_graver_priority_shortens_the_interval_at_once(led):
    told(prioritised(led, "P3"), 10, 8)
    assert duties_of(led)["tenant-update"].due == at(14, 8)
    led.decide(ALEX, state_priority, "P1")
    assert duties_of(led)["tenant-update"].due == at(11, 8)


def test_tenants_who_were_told_go_on_being_told_even_if_it_was_not_about_them(led):
    told(prioritised(led), 10, 8)
    led.decide(ALEX, answer_tenants, affected=False)
    assert "tenant-update" in duties_of(led)


def test_updates_go_on_while_it_is_watched_until_it_is_resolved(led):
    told(prioritised(led), 10, 8)
    led.decide(ALEX, fix, "restarted")
    assert "tenant-update" in duties_of(led)
    led.decide(ALEX, resolve, "over")
    assert "tenant-update" not in duties_of(led)


def test_what_is_reopened_does_not_count_the_time_in_which_it_was_over(led):
    told(prioritised(led), 10, 8)
    led.now = at(10, 18)
    led.decide(ALEX, resolve, "over")
    led.now = at(14)
    led.decide(ALEX, reopen, "it is back")
    assert duties_of(led)["tenant-update"].due == at(14, 50)


def test_a_p4_is_updated_every_two_business_days_as_a_target(led):
    told(prioritised(led, "P4"), 16)
    update = duties_of(led)["tenant-update"]
    assert update.due == at(16, day=4)
    assert update.overdue_by(at(16, day=9)) is None


# ---- somebody for comms


def test_nobody_in_comms_is_noticed_15_minutes_after_tenants_turned_out_to_be_affected(case):
    assert "comms-answer" not in duties_of(case)
    case.now = at(10, 30)
    case.decide(ALEX, answer_tenants, affected=True)
    answer = duties_of(case)["comms-answer"]
    assert (answer.due, answer.people) == (at(10, 45), (ALEX,))


def test_somebody_who_was_called_has_their_time_from_then_on(case):
    case.decide(ALEX, answer_tenants, affected=True)
    case.now = at(10, 40)
    call = events.Escalated("comms", "", (SAM,), Role.COMMS_LEAD)
    case.decide(ALEX, lambda *_: Accepted((new_event(call),)))
    answer = duties_of(case)["comms-answer"]
    assert (answer.due, answer.facts["called"]) == (at(10, 55), (SAM,))
    case.without(SAM)
    assert duties_of(case)["comms-answer"].facts["called"] == ()


def test_comms_have_answered_once_somebody_is_comms_lead(case):
    case.decide(ALEX, answer_tenants, affected=True)
    case.with_comms_lead()
    assert "comms-answer" not in duties_of(case)


def test_nobody_in_comms_is_needed_where_no_tenant_is_affected(case):
    case.decide(ALEX, answer_tenants, affected=True)
    case.decide(ALEX, answer_tenants, affected=False)
    assert "comms-answer" not in duties_of(case)


def test_a_comms_lead_who_leaves_has_to_be_replaced_from_then_on(led):
    led.decide(ALEX, answer_tenants, affected=True)
    led.now = at(11)
    led.decide(SAM, leave, because="fire drill")
    assert duties_of(led)["comms-answer"].due == at(11, 15)


def test_it_is_said_ever_more_seldom_until_somebody_answers(case):
    case.decide(ALEX, answer_tenants, affected=True)
    instants = [at(10) + timedelta(minutes=minute) for minute in range(60)]
    assert said(case, "comms-answer", instants) == [at(10, 15), at(10, 30), at(10, 50)]
    case.with_comms_lead(PAT)
    assert said(case, "comms-answer", [at(11), at(12)]) == []


def test_an_engineer_who_leaves_gives_nobody_more_time_to_answer_for_comms(case):
    case.decide(ALEX, answer_tenants, affected=True)
    before = duties_of(case)["comms-answer"]
    case.now = at(10, 10)
    case.decide(ALEX, leave, because="home")
    assert duties_of(case)["comms-answer"].due == before.due
