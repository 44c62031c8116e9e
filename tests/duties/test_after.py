from dataclasses import replace
from datetime import date, timedelta

import pytest

from muster.incidents import events
from muster.incidents.assessment import agree, answer_tenants, state_priority
from muster.incidents.entries import add_task, announce, drop_task, finish_task
from muster.incidents.leadership import join
from muster.incidents.lifecycle import State
from muster.incidents.progress import close, dismiss, pause, reopen, resolve
from muster.incidents.reviews import book_review, decline_review
from muster.people import Member, Person
from muster.playbook.model import RuleTerms
from muster.playbook.vocabulary import Rule
from muster.times import show_duration
from tests.duties.conftest import at, changed, duties_of, said, tick
from tests.incidents.conftest import ALEX, PAT, SAM

DEE = Person("dee", "dee")


@pytest.fixture
def announced(led):
    """INC-7, a P2 that was announced in two channels."""
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, agree)
    led.decide(ALEX, answer_tenants, affected=True)
    led.now = at(10, 30)
    led.decide(SAM, announce, "StatusPage")
    led.decide(SAM, announce, "tenants list", next_update=at(12))
    return led


@pytest.fixture
def resolved(announced):
    announced.now = at(15)
    announced.decide(ALEX, resolve, "over")
    return announced


def tell(case, channel):
    case.decide(SAM, announce, channel)


# ---- the resolution


def test_every_channel_of_the_announcement_hears_of_the_resolution(resolved):
    told = duties_of(resolved)["resolution"]
    assert told.facts["channels"] == ("StatusPage", "tenants list")
    assert (told.due, told.people) == (at(15, 30), (SAM,))
    tell(resolved, "statuspage")
    assert duties_of(resolved)["resolution"].facts["channels"] == ("tenants list",)
    tell(resolved, "tenants list")
    assert "resolution" not in duties_of(resolved)


def test_a_channel_that_is_left_does_not_begin_the_count_anew(resolved):
    before = duties_of(resolved)["resolution"]
    resolved.now = at(15, 10)
    tell(resolved, "StatusPage")
    after = duties_of(resolved)["resolution"]
    assert (after.since, after.due) == (before.since, before.due)


def test_what_was_never_announced_and_affected_nobody_has_no_resolution_to_tell(led):
    led.decide(ALEX, resolve, "over")
    assert "resolution" not in duties_of(led)


def test_affected_tenants_hear_of_the_end_on_the_primary_channel_at_least(led):
    led.decide(ALEX, answer_tenants, affected=True)
    led.decide(ALEX, resolve, "over")
    assert duties_of(led)["resolution"].facts["channels"] == ("StatusPage",)
    tell(led, "StatusPage")
    assert "resolution" not in duties_of(led)


def test_what_was_told_before_the_end_does_not_tell_of_it(announced):
    announced.now = at(14, 59)
    tell(announced, "StatusPage")
    announced.now = at(15)
    announced.decide(ALEX, resolve, "over")
    assert duties_of(announced)["resolution"].facts["channels"] == ("StatusPage", "tenants list")


def test_the_resolution_is_told_within_working_time(announced):
    announced.now = at(16, 45)
    announced.decide(ALEX, resolve, "over")
    assert duties_of(announced)["resolution"].due == at(9, 15, day=3)


# ---- the review


def test_the_review_is_to_be_booked_within_a_business_day_by_the_delivery_manager(resolved):
    resolved.roster = replace(
        resolved.roster,
        members=(*resolved.roster.members, Member(DEE, frozenset({"delivery-manager"}))),
    )
    review = duties_of(resolved)["review"]
    assert (review.due, review.people) == (at(15, day=3), (DEE,))


def test_the_leads_book_the_review_where_there_is_no_delivery_manager(resolved):
    assert duties_of(resolved)["review"].people == (ALEX, SAM)


def test_the_review_takes_place_one_to_two_weeks_after_the_end(resolved):
    days = duties_of(resolved)["review"].facts["days"]
    assert (days.earliest, days.latest) == (date(2026, 3, 9), date(2026, 3, 16))


def test_the_review_is_nagged_about_every_business_day_until_it_is_booked(resolved):
    resolved.decide(ALEX, answer_tenants, affected=False)
    instants = [at(15, day=2) + timedelta(hours=n) for n in range(24 * 7 + 1)]
    assert said(resolved, "review", instants) == [at(15, day=day) for day in (3, 4, 5, 6, 9)]
    resolved.decide(ALEX, book_review, at(14, day=12))
    assert "review" not in duties_of(resolved)


def test_no_review_is_owed_before_the_end_or_once_it_is_reopened(announced):
    assert "review" not in duties_of(announced)
    announced.decide(ALEX, resolve, "over")
    assert "review" in duties_of(announced)
    announced.decide(ALEX, reopen, "it is back")
    assert not {"review", "resolution"} & duties_of(announced).keys()


def test_a_second_resolution_is_told_and_reviewed_anew(resolved):
    tell(resolved, "StatusPage")
    tell(resolved, "tenants list")
    assert said(resolved, "review", [at(15, day=3)]) == [at(15, day=3)]
    resolved.decide(ALEX, reopen, "it is back")
    resolved.now = at(16, day=3)
    resolved.decide(ALEX, resolve, "over")
    assert duties_of(resolved)["resolution"].due == at(16, 30, day=3)
    assert said(resolved, "review", [at(15, day=4), at(16, day=4)]) == [at(16, day=4)]


# ---- tasks


def test_a_task_is_owed_by_its_owner_when_it_is_due(case):
    case.decide(ALEX, add_task, "rotate the certificate", owner=PAT, due=at(12))
    task = duties_of(case)["task-1"]
    assert (task.due, task.people) == (at(12), (PAT,))


def test_nobody_takes_over_the_follow_up_of_somebody_away_before_it_is_due(led):
    led.decide(ALEX, add_task, "rotate the certificate", owner=PAT, due=at(12), after=True)
    led.without(PAT)
    [key] = [key for key in duties_of(led) if key.endswith("-1")]
    assert duties_of(led, at(11))[key].people == (PAT,)
    due = duties_of(led, at(12, 1))[key]
    assert due.people
    assert PAT not in due.people
    assert due.facts["away"] == PAT


def test_the_leads_owe_a_task_that_nobody_owns(led):
    led.decide(ALEX, add_task, "rotate the certificate", due=at(12))
    assert duties_of(led)["task-1"].people == (ALEX, SAM)


def test_a_task_without_a_time_is_owed_by_no_time(case):
    case.decide(ALEX, add_task, "rotate the certificate")
    assert "task-1" not in duties_of(case)


def test_a_task_is_asked_for_every_hour_until_it_is_done(case):
    case.decide(ALEX, add_task, "first", due=at(12))
    case.decide(ALEX, add_task, "second", due=at(12, 30))
    instants = [at(11, 30) + timedelta(minutes=10 * n) for n in range(13)]
    assert said(case, "task-1", instants) == [at(12), at(13)]
    case.decide(ALEX, finish_task, 1)
    assert duties_of(case).keys() & {"task-1", "task-2"} == {"task-2"}


def test_a_task_of_a_p4_is_overdue_all_the_same(case):
    case.decide(ALEX, state_priority, "P4")
    case.decide(ALEX, add_task, "rotate the certificate", due=at(12))
    assert duties_of(case)["task-1"].overdue_by(at(13)) == timedelta(hours=1)


def test_a_task_of_a_p4_is_asked_for_once_a_working_day(case):
    case.decide(ALEX, state_priority, "P4")
    case.decide(ALEX, add_task, "rotate the certificate", due=at(12))
    instants = [at(12) + timedelta(hours=n) for n in range(72)]
    assert said(case, "task-1", instants) == [at(12), at(12, day=3), at(12, day=4)]


def test_tasks_fall_due_while_it_is_paused_and_after_it_is_resolved(led):
    led.decide(ALEX, add_task, "rotate the certificate", due=at(12))
    led.decide(ALEX, pause, "power cut", because="no light")
    assert "task-1" in duties_of(led)
    led.decide(ALEX, resolve, "over")
    assert "task-1" in duties_of(led)


# ---- and nothing else


def test_after_the_end_only_channels_review_and_tasks_are_owed(announced):
    announced.decide(PAT, join)
    announced.now = at(10, 45)
    announced.decide(ALEX, add_task, "rotate the certificate", due=at(12))
    announced.decide(ALEX, resolve, "over")
    for now in (at(11), at(16, 50), at(17), at(9, day=3), at(9, day=10)):
        assert duties_of(announced, now).keys() == {"resolution", "review", "task-1"}


@pytest.mark.parametrize("ending", [dismiss, close])
def test_what_is_closed_or_dismissed_owes_nothing(announced, ending):
    announced.decide(ALEX, add_task, "rotate the certificate")
    if ending is close:
        announced.decide(ALEX, resolve, "over")
        announced.decide(ALEX, decline_review, "it was a drill")
    announced.decide(ALEX, ending, "enough", because="nobody is left")
    assert not announced.incident.is_open
    assert duties_of(announced, at(12, day=20)) == {}


def test_an_old_update_entered_after_the_end_does_not_tell_of_it(announced):
    announced.now = at(15)
    announced.decide(ALEX, resolve, "over")
    announced.now = at(15, 5)
    announced.decide(SAM, announce, "StatusPage", happened=at(14))
    assert "StatusPage" in duties_of(announced)["resolution"].facts["channels"]


def test_what_was_told_after_an_end_that_is_entered_late_tells_of_it(announced):
    announced.now = at(15)
    tell(announced, "StatusPage")
    announced.now = at(15, 5)
    announced.decide(ALEX, resolve, "over", happened=at(14, 50))
    assert duties_of(announced)["resolution"].facts["channels"] == ("tenants list",)


def test_the_times_of_a_p4_are_never_overdue_and_are_not_said_again(led):
    led.decide(ALEX, state_priority, "P4")
    led.decide(ALEX, answer_tenants, affected=True)
    call = events.Escalated("help", people=(PAT,))
    led.decide(ALEX, lambda _, context: context.decide([], call))
    duties = duties_of(led, at(16, day=6))
    assert duties
    assert "answer-help" not in duties
    assert not [key for key, duty in duties.items() if duty.overdue_by(at(16, day=6))]
    instants = [at(10) + timedelta(hours=n) for n in range(24 * 5)]
    nudges = [nudge.duty.key for now in instants for nudge in tick(led, now)]
    assert max(map(nudges.count, nudges)) <= 2


# ---- after the close


def test_a_review_is_owed_on_when_it_was_closed_without_one(resolved):
    resolved.decide(ALEX, close, because="all have left")
    assert resolved.incident.state is State.CLOSED
    assert duties_of(resolved).keys() == {"review"}
    resolved.decide(ALEX, book_review, at(14, day=12))
    assert duties_of(resolved) == {}


def test_a_review_that_was_decided_against_is_not_owed(resolved):
    resolved.decide(DEE, decline_review, "it was a drill")
    assert resolved.refused == ["stranger"]
    resolved.decide(ALEX, decline_review, "it was a drill")
    assert "review" not in duties_of(resolved)
    resolved.decide(ALEX, reopen, "it is back")
    resolved.decide(ALEX, resolve, "over")
    assert "review" in duties_of(resolved)


def test_a_review_before_the_latest_end_is_none_of_it(resolved):
    resolved.decide(ALEX, book_review, at(14, day=9))
    resolved.decide(ALEX, reopen, "it is back")
    resolved.now = at(16, day=9)
    resolved.decide(ALEX, resolve, "over")
    assert "review" in duties_of(resolved)


def test_how_long_a_review_is_overdue_is_told_in_working_days(resolved):
    late = duties_of(resolved)["review"].overdue_by(at(14, day=31))
    assert show_duration(late) == "20 working days"


def test_a_p4_owes_no_review_unless_somebody_books_one(led):
    led.decide(ALEX, state_priority, "P4")
    led.decide(ALEX, resolve, "over")
    assert "review" not in duties_of(led)
    led.decide(ALEX, book_review, at(14, day=12))
    assert led.incident.review_at == at(14, day=12)


def test_a_task_for_afterwards_is_asked_for_once_a_working_day_when_it_is_due(resolved):
    resolved.decide(ALEX, add_task, "rotate the certificate", due=at(12, day=4))
    resolved.decide(ALEX, close, because="all have left")
    resolved.decide(ALEX, book_review, at(14, day=12))
    instants = [at(9, day=3) + timedelta(hours=n) for n in range(72)]
    assert said(resolved, "task-1", instants) == [at(12, day=4), at(12, day=5)]
    resolved.decide(ALEX, drop_task, 1, "the certificate is gone")
    assert not resolved.incident.owes_afterwards
    assert duties_of(resolved) == {}


def test_what_was_closed_before_reviews_were_kept_owes_none(resolved):
    resolved.playbook = changed(
        resolved.playbook,
        rules={Rule.REVIEW_BOOKED_BEFORE_CLOSE: RuleTerms(enforced=False)},
    )
    resolved.decide(ALEX, close, because="nobody has told the others")
    assert duties_of(resolved) == {}
