"""What is asked is somebody's who is there and could do it, and is not asked of anybody else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from muster.duties.asks import asked_of
from muster.duties.nudging import then_asked
from muster.incidents import progress
from muster.incidents.assessment import answer_tenants, suspect_cyber
from muster.incidents.events import Drafted, DraftSent
from muster.incidents.holding import CLOSE, held_back
from muster.incidents.leadership import give_role, join, leave
from muster.kernel.decisions import Accepted
from muster.kernel.payloads import new_event
from muster.kernel.workload import Workload
from muster.people import Member, Person
from muster.playbook import Role
from muster.times.spans import Span
from tests.duties.conftest import at, duties_of, view_of
from tests.duties.test_asks import announce, asked
from tests.incidents.conftest import ALEX, MIKA, PAT, SAM, Case

BEA = Person("bea", "bea")


def tired(case, person):
    """Have somebody at work for seven hours without a break."""
    span = Span(case.now - timedelta(hours=7), None)
    case.workload = Workload(last={person: span}, home={person: 1})
    return case


def record(case, body):
    case.decide(SAM, lambda *_: Accepted((new_event(body),)))


def asked_with(case, person):
    view = view_of(case)
    view = type(view)(case.incident, replace(view.moment, workload=case.workload))
    return [ask.key for ask in asked_of(view, person, ())]


def test_what_is_owed_is_somebodys_while_anybody_is_there(case):
    case.without(ALEX, SAM, MIKA).on_support()
    assert duties_of(case, at(11))["triage"].people == (PAT,)


def test_the_last_resort_is_asked_when_nobody_else_is_there(case):
    bea = Member(BEA, frozenset({"backstop"}))
    case.roster = replace(case.roster, members=(*case.roster.members, bea))
    case.without(ALEX, SAM, MIKA, PAT).on_support()
    assert duties_of(case, at(11))["triage"].people == (BEA,)


def test_a_helper_who_is_away_or_has_left_is_asked_for_nothing(led):
    led.decide(PAT, join)
    later = at(10, 40)
    assert asked(led, PAT, later)
    led.without(PAT)
    assert asked(led, PAT, later) == []
    led.without()
    led.decide(PAT, leave)
    assert asked(led, PAT, later) == []


def test_a_minor_issue_that_was_just_declared_is_not_asked_whether_it_is_forgotten(playbook):
    case = Case(playbook).declare(priority="P4")
    assert "forgotten" not in asked(case, ALEX)
    assert "forgotten" in asked(case, ALEX, at(12, day=6))


def test_only_who_could_lead_is_told_to_take_what_nobody_leads(led):
    led.decide(ALEX, leave, because="ill")
    assert "lead-missing" in asked_with(led, PAT)
    assert "lead-missing" not in asked_with(tired(led, PAT), PAT)


def test_whose_pool_does_not_take_on_the_priority_is_not_told_to_take_it(playbook):
    case = Case(playbook).declare(priority="P4")
    case.decide(ALEX, leave, because="ill")
    assert "lead-missing" in asked(case, PAT)
    assert "lead-missing" not in asked(case, MIKA)


def test_work_is_taken_up_again_only_with_leads_who_are_there(led):
    led.decide(ALEX, progress.pause, "night", because="it is late")
    led.now = at(9, day=3)
    assert "resume" in asked(led, ALEX)
    led.without(SAM)
    found = asked(led, ALEX)
    assert "resume" not in found
    assert "continue" in found


def test_what_may_be_an_attack_is_settled_before_it_is_watched_to_its_end(led):
    led.decide(ALEX, suspect_cyber)
    led.decide(ALEX, progress.fix, "rolled back")
    assert "watch" not in asked(led, ALEX)
    led.decide(SAM, suspect_cyber)
    assert "watch" in asked(led, ALEX)


def test_whoever_was_put_on_support_may_lead_though_of_the_last_resort(case):
    bea = Member(BEA, frozenset({"backstop"}))
    case.roster = replace(case.roster, members=(*case.roster.members, bea))
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, BEA)
    assert case.refused == ["lead_is_last_resort"]
    case.on_support(BEA)
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, BEA)
    assert case.refused == []


@pytest.mark.parametrize("by_the_bot", [True, False])
def test_words_on_their_way_to_tenants_are_not_asked_for_again(led, by_the_bot):
    led.decide(ALEX, answer_tenants, affected=True)
    announce(led)
    led.decide(ALEX, progress.resolve, "x")
    assert "tell-resolution" in asked(led, SAM)
    led.now += timedelta(minutes=1)
    record(led, Drafted("resolved", "It is over"))
    where = {"channels" if by_the_bot else "by_hand": ("StatusPage",)}
    record(led, DraftSent(1, 1, **where))
    found = asked(led, SAM)
    assert ("tell-resolution" not in found) is by_the_bot
    held = held_back(led.incident, led.playbook, led.now, CLOSE)
    assert [each.waits for each in held if each.hold.code == "resolution_untold"] == [by_the_bot]


def test_a_lead_who_is_missing_is_asked_for_once(led):
    led.decide(ALEX, leave, because="ill")
    led.decide(SAM, join)
    keys = asked(led, PAT, at(11))
    assert "lead-missing" in keys
    assert "lead-engineering-lead" not in keys


def test_a_break_of_whoever_helps_is_asked_of_nobody_else(led):
    led.decide(PAT, join)
    duties, view = duties_of(led, at(13)), view_of(led, at(13))
    assert not then_asked(view, duties["stint-pat"])
    assert then_asked(view, duties["stint-alex"]) == [(SAM,)]
