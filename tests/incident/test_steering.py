from datetime import timedelta

import pytest

from muster.incident.assessing import agree, answer_tenants, state_priority
from muster.incident.fatigue import workload
from muster.incident.lifecycle import State
from muster.incident.recording import add_task, announce, finish_task
from muster.incident.reviewing import book_review
from muster.incident.steering import close, dismiss, fix, reopen, resolve, resume
from muster.playbook import Role
from muster.playbook.vocabulary import Rule
from tests.incident.conftest import ALEX, EVE, MIKA, PAT, SAM, TEN

EVERY_REASON = ["tenants_unanswered", "priority_not_agreed", "tasks_open", "review_not_booked"]


@pytest.fixture
def resolved(led):
    """INC-7, resolved, with nothing said of tenants or priority and one task open."""
    led.decide(ALEX, add_task, "write it up")
    led.decide(ALEX, resolve, "over")
    return led


def test_close_answers_with_every_reason_why_not_yet(resolved):
    resolved.decide(ALEX, close)
    assert resolved.refused == EVERY_REASON


def test_close_is_done_when_nothing_is_owed(resolved):
    resolved.decide(ALEX, answer_tenants, affected=False)
    resolved.decide(ALEX, state_priority, "P3")
    resolved.decide(SAM, agree)
    resolved.decide(ALEX, finish_task, 1)
    resolved.decide(ALEX, close)
    assert resolved.refused == ["review_not_booked"]
    resolved.decide(PAT, book_review, TEN + timedelta(days=9))
    resolved.decide(ALEX, close)
    assert resolved.incident.state is State.CLOSED


def test_one_lead_alone_closes_what_affected_no_tenant(case):
    case.decide(ALEX, answer_tenants, affected=False)
    case.decide(ALEX, resolve, "over")
    case.decide(ALEX, close)
    assert "priority_not_agreed" in case.refused
    case.decide(ALEX, state_priority, "P3")
    case.decide(ALEX, close)
    assert "priority_not_agreed" not in case.refused


def test_one_lead_alone_is_not_enough_where_tenants_were_affected(case):
    case.decide(ALEX, answer_tenants, affected=True)
    case.decide(ALEX, state_priority, "P3")
    case.decide(ALEX, resolve, "over")
    case.decide(ALEX, close)
    assert "priority_not_agreed" in case.refused


def test_close_waits_until_every_channel_has_heard_of_the_resolution(led):
    led.decide(SAM, announce, "StatusPage", "Some requests fail")
    led.decide(SAM, announce, "#general")
    led.decide(ALEX, resolve, "over")
    led.decide(SAM, announce, "statuspage", "Resolved")
    led.decide(SAM, close)
    assert "resolution_untold" in led.refused
    [reason] = [r for r in led.outcome.reasons if r.code == "resolution_untold"]
    assert reason.facts["channels"] == ("#general",)
    led.decide(SAM, announce, "#General", "Resolved")
    led.decide(SAM, close)
    assert "resolution_untold" not in led.refused


def test_what_was_announced_keeps_its_first_spelling_and_may_be_back_dated(led):
    led.decide(SAM, announce, "StatusPage")
    led.decide(SAM, announce, "STATUSPAGE", happened=TEN)
    assert {a.channel for a in led.incident.announcements} == {"StatusPage"}
    led.decide(SAM, announce, "StatusPage", happened=TEN - timedelta(minutes=1))
    assert led.refused == ["before_declaration"]


def test_close_yields_to_a_reason_which_is_recorded_with_what_it_passed(resolved):
    resolved.decide(SAM, close, because="the team is gone")
    [draft] = resolved.outcome.drafts
    assert draft.data["because"] == "the team is gone"
    assert draft.data["overrode"] == EVERY_REASON


def test_closing_belongs_to_the_leads_and_whoever_takes_over_with_a_reason(resolved):
    resolved.decide(PAT, close)
    assert resolved.refused[0] == "not_allowed"
    resolved.decide(PAT, close, because="both leads have left")
    assert resolved.incident.state is State.CLOSED


def test_an_incident_is_not_closed_before_it_is_resolved_whatever_the_reason(led):
    led.decide(ALEX, close, because="I am tired")
    assert led.refused == ["wrong_state"]
    assert not led.outcome.yields


def test_resolved_at_is_a_fact_of_its_own(led):
    led.now += timedelta(hours=2)
    led.decide(ALEX, resolve, "over", happened=TEN + timedelta(hours=1))
    led.now += timedelta(hours=5)
    led.decide(ALEX, add_task, "write it up")
    assert led.incident.resolved_at == TEN + timedelta(hours=1)


@pytest.mark.parametrize("decision", [fix, resolve])
def test_nothing_ends_before_it_began(led, decision):
    led.decide(ALEX, decision, "over", happened=TEN - timedelta(minutes=1))
    assert led.refused == ["before_declaration"]


def test_strangers_do_not_steer(led):
    led.decide(EVE, dismiss, "looks fine to me")
    assert led.refused == ["stranger"]


def test_a_dismissed_incident_keeps_its_history_and_is_no_longer_open(led):
    led.decide(ALEX, dismiss, "the smoke test itself was broken")
    assert led.incident.state is State.DISMISSED
    assert not led.incident.is_open
    assert led.incident.title == "Router 5xx rate high"


def test_steps_beyond_a_pools_power_are_for_that_pool(ferry):
    from tests.incident.conftest import Case

    case = Case(ferry).declare()
    case.decide(SAM, fix, "sells again")
    assert case.refused == ["not_allowed"]
    assert case.outcome.reasons[0].facts["who_may"][0]["name"] == "The crew"
    case.decide(ALEX, fix, "sells again")
    assert case.refused == []


# ---- back again


def ended(case, now, *, known=None):
    """The case, resolved in the evening, as somebody asks for it to go on at an instant."""
    case.now = TEN.replace(hour=21, minute=30)
    case.decide(ALEX, resolve, "over")
    case.now = now
    case.workload = workload([case.incident], case.playbook, now)
    return case


EIGHT = TEN.replace(day=3, hour=8)


def test_what_comes_back_in_the_morning_is_given_to_nobody_who_rests(led):
    ended(led, EIGHT).decide(PAT, reopen, "back")
    assert led.refused == ["resting", "resting"]
    fresh = [reason.facts["fresh"] for reason in led.outcome.reasons]
    assert [(each["role"], each["could"]) for each in fresh] == [
        (Role.ENGINEERING_LEAD, [PAT, MIKA]),
        (Role.COMMS_LEAD, []),
    ]


def test_fresh_leads_are_named_as_it_is_reopened(led):
    fresh = {Role.ENGINEERING_LEAD: PAT, Role.COMMS_LEAD: MIKA}
    ended(led, EIGHT).decide(PAT, reopen, "back", fresh=fresh)
    assert led.incident.leads == (PAT, MIKA)
    assert led.incident.state is State.INVESTIGATING


def test_whoever_reopens_it_themselves_is_there(led):
    ended(led, EIGHT).decide(ALEX, reopen, "back", fresh={Role.COMMS_LEAD: PAT})
    assert led.incident.leads == (ALEX, PAT)


def test_whoever_has_only_just_stopped_goes_on(led):
    ended(led, TEN.replace(hour=21, minute=50)).decide(PAT, reopen, "back")
    assert led.incident.leads == (ALEX, SAM)


def test_what_is_watched_is_reopened_by_anybody_at_any_time(led):
    led.now = TEN.replace(hour=22)
    led.decide(ALEX, fix, "restarted")
    led.workload = workload([led.incident], led.playbook, led.now)
    led.decide(PAT, reopen, "back")
    assert led.incident.state is State.INVESTIGATING


@pytest.mark.parametrize("go_on", [resume, reopen])
def test_leads_who_are_named_for_what_goes_on_already_take_their_roles(led, go_on):
    led.in_state(State.INVESTIGATING)
    led.decide(SAM, go_on, "", fresh={Role.ENGINEERING_LEAD: PAT})
    assert led.incident.engineering_lead == PAT
    led.decide(SAM, go_on, "", fresh={Role.ENGINEERING_LEAD: PAT})
    assert led.already == "role"


def test_two_who_change_places_do_so_at_once(led):
    led.playbook = without_rules(led.playbook, Rule.LEAD_IS_AN_ENGINEER)
    fresh = {Role.ENGINEERING_LEAD: SAM, Role.COMMS_LEAD: ALEX}
    led.decide(ALEX, resume, "", fresh=fresh)
    assert led.incident.leads == (SAM, ALEX)


def without_rules(playbook, *rules):
    kept = {
        rule: terms.model_copy(update={"enforced": rule not in rules})
        for rule, terms in playbook.rules.items()
    }
    return playbook.model_copy(update={"rules": kept})


def test_tenants_who_heard_that_it_is_over_are_to_hear_that_it_is_back(led):
    def told(channel, text):
        led.decide(SAM, announce, channel, text)

    told("StatusPage", "slow")
    told("#govuk-paas", "slow")
    ended(led, TEN.replace(hour=21, minute=40))
    led.now = TEN.replace(hour=21, minute=42)
    told("StatusPage", "over")
    assert led.incident.told_over == ()
    led.now += timedelta(minutes=5)
    led.decide(ALEX, reopen, "back", because="nobody else is there")
    assert led.incident.told_over == ("StatusPage",)
    told("StatusPage", "slow again")
    assert led.incident.told_over == ()
