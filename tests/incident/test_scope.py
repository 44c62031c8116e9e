"""A P4 and the managed service, whose engineers take on P1 to P3 only."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from muster.incident.assessing import agree, state_priority
from muster.incident.fatigue import Workload
from muster.incident.leading import engineers_for, give_role, join, leave
from muster.incident.lifecycle import State
from muster.incident.parts import Span
from muster.incident.scope import ScopeMove, make_move, scope_move
from muster.incident.steering import fix, pause, resolve, resume
from muster.people import BOT, Member, Person
from muster.playbook import Role
from tests.incident.conftest import ALEX, MIKA, PAT, SAM, Case

REASON = "waits for a PaaS SRE"
BACK = Person("back", "back")
LEAD = Role.ENGINEERING_LEAD


def at(hour, minute=0, day=2):
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def minor(playbook):
    """INC-7, a P4 led by mika of the managed service while no PaaS SRE is there."""
    case = Case(playbook).on_support(MIKA).without(ALEX, PAT).declare(who=MIKA)
    case.decide(MIKA, state_priority, "P4")
    return case


def move(case):
    return scope_move(case.incident, case.asking(BOT))


def moved(case):
    """Let the bot do what has to be done; returns what that was."""
    found = move(case)
    if found:
        case.decide(BOT, lambda i, asking: make_move(i, asking, found, REASON))
    return found


def back(case, *people):
    """Have these people, and mika, there and nobody else of the engineers."""
    return case.without(*{ALEX, PAT} - set(people))


# ---- paused


def test_a_p4_that_nobody_there_takes_on_is_paused_with_the_reason(minor):
    assert moved(minor) == ScopeMove()
    assert minor.incident.state is State.PAUSED
    assert minor.incident.awaits_scope
    [draft] = minor.outcome.drafts
    assert draft.data["text"] == REASON
    assert move(minor) is None


def test_no_meeting_is_called_for_what_waits_for_somebody(minor):
    moved(minor)
    assert minor.incident.continue_at is None


@pytest.mark.parametrize("priority", ["P1", "P2", "P3"])
def test_what_the_managed_service_takes_on_goes_on(playbook, priority):
    case = Case(playbook).on_support(MIKA).without(ALEX, PAT).declare(who=MIKA)
    case.decide(MIKA, state_priority, priority)
    assert move(case) is None


def test_a_paas_sre_who_is_there_takes_it_on_at_once(minor):
    back(minor, PAT)
    assert moved(minor) == ScopeMove(PAT)
    assert minor.incident.state is State.DECLARED
    assert minor.incident.engineering_lead == PAT
    assert [draft.kind for draft in minor.outcome.drafts] == ["role_taken"]
    assert move(minor) is None


def test_a_p4_led_by_a_paas_sre_goes_on(case):
    case.decide(ALEX, state_priority, "P4")
    case.without(PAT)
    assert move(case) is None


def test_it_does_not_matter_who_named_the_priority(playbook):
    case = Case(playbook).on_support(MIKA).without(ALEX, PAT).declare(who=SAM, priority="P4")
    assert case.incident.engineering_lead == MIKA
    assert move(case) == ScopeMove()
    assert move(back(case, PAT)) == ScopeMove(PAT)


def test_a_graver_word_of_the_other_lead_keeps_it_going(minor):
    minor.with_comms_lead()
    minor.decide(SAM, state_priority, "P3")
    assert move(minor) is None


def test_a_downgrade_to_p4_pauses_what_went_on(playbook):
    case = Case(playbook).on_support(MIKA).without(ALEX, PAT).declare(who=MIKA)
    case.decide(MIKA, give_role, Role.COMMS_LEAD, SAM)
    case.decide(MIKA, state_priority, "P2")
    case.decide(SAM, agree)
    assert move(case) is None
    case.decide(MIKA, state_priority, "P4")
    case.decide(SAM, agree)
    assert move(case) == ScopeMove()


@pytest.mark.parametrize("now", [at(17), at(3, day=3), at(11, day=7)])
def test_at_night_and_at_the_weekend_it_is_paused_whoever_is_on_the_rota(minor, now):
    back(minor, ALEX, PAT).now = now
    assert moved(minor) == ScopeMove()
    assert move(minor) is None
    minor.now = at(9, day=9)
    assert move(minor) == ScopeMove(ALEX, resumes=True)


def test_what_becomes_a_p4_while_it_is_paused_for_the_night_goes_on_with_a_paas_sre(playbook):
    case = Case(playbook).without(ALEX, PAT).declare(who=MIKA)
    case.decide(MIKA, give_role, Role.COMMS_LEAD, SAM)
    case.decide(MIKA, state_priority, "P2")
    case.decide(SAM, agree)
    case.without()
    case.now = at(17)
    case.decide(MIKA, pause, "for the night", because="it is in the ticket")
    assert case.incident.continue_at == at(9, day=3)
    case.now = at(17, 30)
    case.decide(MIKA, state_priority, "P4")
    case.decide(SAM, agree)
    assert moved(case) == ScopeMove()
    assert case.incident.continue_at is None
    back(case, ALEX).now = at(9, day=3)
    assert moved(case) == ScopeMove(ALEX, resumes=True)


def test_what_is_paused_until_a_meeting_is_handed_on_and_stays_paused_until_then(playbook):
    case = Case(playbook).without(ALEX, PAT).declare(who=MIKA)
    case.without()
    case.decide(MIKA, state_priority, "P3")
    case.decide(MIKA, pause, "lunch", continue_at=at(14), because="lunch")
    case.decide(MIKA, state_priority, "P4", because="one shipper only")
    assert moved(case) == ScopeMove(ALEX)
    assert case.incident.state is State.PAUSED
    assert case.incident.continue_at == at(14)
    assert move(case) is None


def test_who_works_on_something_graver_takes_no_p4_on(minor):
    back(minor, PAT)
    known = Workload(last={PAT: Span(at(9, 30))}, home={PAT: 3})
    asking = replace(minor.asking(BOT), workload=known)
    assert scope_move(minor.incident, asking) == ScopeMove()
    on_this = replace(known, home={PAT: 7})
    assert scope_move(minor.incident, replace(asking, workload=on_this)) == ScopeMove(PAT)


def test_the_last_resort_does_not_take_it_on(minor):
    engineer = Member(BACK, frozenset({"backstop"}))
    minor.roster = replace(minor.roster, members=(*minor.roster.members, engineer))
    assert move(minor) == ScopeMove()


def test_a_lead_given_with_a_reason_is_left_alone(minor, playbook):
    case = Case(playbook).declare()
    case.decide(ALEX, state_priority, "P4")
    case.decide(ALEX, give_role, LEAD, MIKA, because="I teach her")
    case.without(ALEX, PAT)
    assert case.incident.engineering_lead == MIKA
    assert move(case) is None


def test_without_an_engineering_lead_there_is_nobody_out_of_scope(minor):
    minor.decide(MIKA, leave, because="end of shift")
    assert move(minor) is None


def test_what_is_resolved_is_not_moved(minor):
    minor.decide(MIKA, resolve, "over")
    assert move(minor) is None


# ---- taken on again


def test_it_goes_on_with_the_first_who_is_back(minor):
    moved(minor)
    back(minor, PAT)
    assert moved(minor) == ScopeMove(PAT, resumes=True)
    assert minor.incident.state is State.INVESTIGATING
    assert minor.incident.engineering_lead == PAT
    assert not minor.incident.awaits_scope
    assert move(minor) is None


def test_whoever_is_on_support_takes_it_on_before_others(minor):
    moved(minor)
    back(minor, ALEX, PAT).on_support(PAT)
    assert move(minor) == ScopeMove(PAT, resumes=True)


def test_who_was_given_the_lead_meanwhile_keeps_it(minor):
    moved(minor)
    minor.decide(MIKA, give_role, LEAD, PAT, because="pat has rung")
    back(minor, ALEX, PAT).on_support(ALEX)
    assert move(minor) == ScopeMove(PAT, resumes=True)


def test_people_who_pause_it_while_somebody_is_there_hand_it_to_them(minor):
    back(minor, PAT)
    minor.decide(MIKA, pause, "nobody takes this on")
    assert minor.incident.awaits_scope
    assert move(minor) == ScopeMove(PAT, resumes=True)


def test_the_comms_lead_does_not_become_the_other_lead_too(minor):
    minor.decide(MIKA, give_role, Role.COMMS_LEAD, PAT, because="pat has rung")
    moved(minor)
    back(minor, PAT)
    assert move(minor) is None
    back(minor, ALEX, PAT)
    assert move(minor) == ScopeMove(ALEX, resumes=True)


def test_where_one_may_lead_in_both_roles_the_comms_lead_takes_it_on(minor, playbook):
    rules = {
        rule: kept.model_copy(update={"enforced": False}) for rule, kept in playbook.rules.items()
    }
    minor.playbook = playbook.model_copy(update={"rules": rules})
    minor.decide(MIKA, give_role, Role.COMMS_LEAD, PAT, because="pat has rung")
    moved(minor)
    back(minor, PAT)
    assert move(minor) == ScopeMove(PAT, resumes=True)


def test_a_graver_priority_gives_it_back_to_the_managed_service(minor):
    moved(minor)
    minor.decide(MIKA, state_priority, "P2")
    assert moved(minor) == ScopeMove(MIKA, resumes=True)
    assert minor.incident.engineering_lead == MIKA
    assert [draft.kind for draft in minor.outcome.drafts] == ["resumed"]


def test_what_was_paused_for_another_reason_is_not_taken_up(case):
    case.decide(ALEX, state_priority, "P4")
    case.decide(ALEX, pause, "for the night")
    assert not case.incident.awaits_scope
    assert move(case) is None


def test_what_was_taken_up_with_a_reason_is_not_paused_again(minor):
    moved(minor)
    minor.decide(MIKA, resume)
    assert minor.refused == ["pool_takes_priority"]
    minor.decide(MIKA, resume, because="it gets worse")
    assert minor.incident.state is State.INVESTIGATING
    assert move(minor) is None


def test_what_seems_fixed_while_it_waits_is_not_taken_up(minor):
    moved(minor)
    minor.decide(MIKA, fix, "it mended itself", because="it did")
    back(minor, PAT)
    assert move(minor) is None


def test_a_helper_in_scope_does_not_make_it_go_on(minor):
    minor.decide(PAT, join)
    assert move(minor) == ScopeMove()


# ---- paused by people


def test_people_who_pause_it_owe_no_documents_and_no_meeting(minor):
    minor.decide(MIKA, pause, "nobody takes this on")
    assert minor.incident.awaits_scope
    assert minor.incident.continue_at is None
    back(minor, PAT)
    assert move(minor) == ScopeMove(PAT, resumes=True)


def test_the_time_in_which_it_waited_does_not_count(minor):
    minor.now = at(11)
    moved(minor)
    minor.now = at(14)
    back(minor, PAT)
    moved(minor)
    [span] = minor.incident.suspended
    assert span.end - span.start == timedelta(hours=3)


# ---- who takes what on


def engineers(case, priority):
    return engineers_for(case.playbook.priority(priority), case.asking(BOT))


def test_engineers_on_support_come_first_and_the_last_resort_never(case):
    engineer = Member(BACK, frozenset({"backstop"}), on_support=True)
    case.roster = replace(case.roster, members=(*case.roster.members, engineer))
    case.on_support(PAT, BACK)
    assert engineers(case, "P4") == (PAT, ALEX)
    assert engineers(case, "P1") == (PAT, ALEX, MIKA)


def test_nobody_is_there_in_the_evening(case):
    case.now = at(18)
    assert engineers(case, "P1") == ()


def test_whoever_is_away_takes_nothing_on(case):
    case.without(ALEX)
    assert engineers(case, "P4") == (PAT,)


def test_nobody_past_six_hours_is_handed_what_waits(minor):
    moved(minor)
    minor.now = at(16)
    back(minor, PAT)
    known = Workload(last={PAT: Span(at(9, 30), at(15, 45))})
    asking = replace(minor.asking(BOT), workload=known)
    assert scope_move(minor.incident, asking) is None
    later = replace(asking, now=at(16, 15))
    assert scope_move(minor.incident, later) == ScopeMove(PAT, resumes=True)
