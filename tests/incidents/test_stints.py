from datetime import UTC, datetime

import pytest

from muster.incidents import events
from muster.incidents.entries import write
from muster.incidents.leadership import give_role, join, leave
from muster.incidents.lifecycle import State
from muster.incidents.progress import close, dismiss, fix, pause, reopen, resolve, resume
from muster.incidents.values import Stint
from muster.playbook import Role
from muster.times.spans import Span
from tests.incidents.conftest import ALEX, EVE, PAT, SAM, TEN, Case

BECAUSE = "because it must be"


def at(hour, minute=0):
    return datetime(2026, 3, 2, hour, minute, tzinfo=UTC)


def then(case, now, who, decision, *arguments, because=BECAUSE, **details):
    case.now = now
    case.decide(who, decision, *arguments, because=because, **details)
    assert not case.refused
    return case.incident


# ---- who works


def test_leads_work_from_when_they_took_the_role(case):
    assert case.incident.stints == (Stint(ALEX, TEN),)
    incident = then(case, at(10, 30), ALEX, give_role, Role.COMMS_LEAD, SAM)
    assert incident.stints == (Stint(ALEX, TEN), Stint(SAM, at(10, 30)))


def test_whoever_declares_late_did_not_work_before(playbook):
    case = Case(playbook)
    case.now = at(12)
    case.declare(happened=at(9))
    assert case.incident.stints == (Stint(ALEX, at(12), since=at(9)),)
    incident = then(case, at(13), ALEX, resolve, "over")
    assert [(stint.start, stint.end) for stint in incident.stints] == [(at(12), at(13))]


def test_whoever_writes_all_of_it_afterwards_worked_when_they_say(playbook):
    case = Case(playbook)
    case.now = at(12)
    case.declare(happened=at(3))
    incident = then(case, at(12, 5), ALEX, resolve, "over", happened=at(6))
    assert [(stint.start, stint.end) for stint in incident.stints] == [(at(3), at(6))]


def test_somebody_who_only_declares_does_not_work_on_it(playbook):
    case = Case(playbook).declare(who=EVE)
    assert [stint.person for stint in case.incident.stints] == [ALEX]


def test_a_lead_who_hands_over_in_the_evening_stops_and_the_other_begins(case):
    incident = then(case, at(17), ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert incident.stints == (Stint(ALEX, TEN, at(17)), Stint(PAT, at(17)))


def test_a_lead_who_hands_over_in_the_day_works_on_as_a_helper(case):
    incident = then(case, at(11), ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert incident.helpers == (ALEX,)
    begun = (Stint(PAT, at(11)), Stint(ALEX, at(11)))
    assert incident.stints in [(Stint(ALEX, TEN, at(11)), *order) for order in (begun, begun[::-1])]


def test_helpers_work_while_they_help(case):
    then(case, at(11), PAT, join)
    incident = then(case, at(12), PAT, leave)
    assert incident.stints == (Stint(ALEX, TEN), Stint(PAT, at(11), at(12)))


def test_a_helper_who_takes_the_lead_works_on_without_a_break(case):
    then(case, at(11), PAT, join)
    incident = then(case, at(12), ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert Stint(PAT, at(11)) in incident.stints


def test_whoever_holds_two_roles_works_once(case):
    incident = then(case, at(11), ALEX, give_role, Role.COMMS_LEAD, ALEX)
    assert incident.stints == (Stint(ALEX, TEN),)


def test_one_who_comes_back_begins_another_stint(case):
    then(case, at(11), PAT, join)
    then(case, at(12), PAT, leave)
    incident = then(case, at(13), PAT, join)
    assert incident.stints[1:] == (Stint(PAT, at(11), at(12)), Stint(PAT, at(13)))


@pytest.mark.parametrize("stop", [pause, resolve, dismiss])
def test_everybody_stops_when_work_does(led, stop):
    incident = then(led, at(12), ALEX, stop, "enough")
    assert incident.stints == (Stint(ALEX, TEN, at(12)), Stint(SAM, TEN, at(12)))


def test_everybody_begins_anew_when_work_does(led):
    then(led, at(12), ALEX, pause, "lunch")
    incident = then(led, at(13), ALEX, resume)
    assert incident.stints[2:] == (Stint(ALEX, at(13)), Stint(SAM, at(13)))


def test_nobody_begins_by_taking_a_role_while_it_is_paused(led):
    then(led, at(12), ALEX, pause, "lunch")
    then(led, at(12, 30), ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert [s.person for s in led.incident.stints if s.end is None] == []
    incident = then(led, at(13), PAT, resume)
    assert {s.person for s in incident.stints if s.end is None} == {PAT, SAM}


def test_watching_is_work(led):
    assert then(led, at(12), ALEX, fix, "restarted").stints == (Stint(ALEX, TEN), Stint(SAM, TEN))


def test_an_end_that_is_told_late_is_when_they_stopped(led):
    incident = then(led, at(14), ALEX, resolve, "over", happened=at(12))
    assert {stint.end for stint in incident.stints} == {at(12)}


def test_nobody_stops_before_they_began(case):
    then(case, at(13), ALEX, give_role, Role.COMMS_LEAD, SAM)
    incident = then(case, at(14), ALEX, resolve, "over", happened=at(12))
    assert incident.stints == (Stint(ALEX, TEN, at(12)), Stint(SAM, at(13), at(13)))


def test_what_changes_nobody_leaves_the_stints_as_they_are(led):
    before = led.incident.stints
    assert then(led, at(11), ALEX, write, events.Noted("looking")).stints is before
    assert then(led, at(11), ALEX, write, events.ActionTaken("restarted")).stints is before


# ---- when the clocks stand still


def test_nothing_is_suspended_while_people_work(led):
    assert led.incident.suspended == ()


def test_the_clocks_stand_still_from_the_pause_to_the_resumption(led):
    assert then(led, at(12), ALEX, pause, "lunch").suspended == (Span(at(12)),)
    assert then(led, at(13), ALEX, resume).suspended == (Span(at(12), at(13)),)


def test_each_pause_is_a_span_of_its_own(led):
    for hour in (11, 13):
        then(led, at(hour), ALEX, pause, "a break")
        then(led, at(hour, 30), ALEX, resume)
    assert led.incident.suspended == (Span(at(11), at(11, 30)), Span(at(13), at(13, 30)))


def test_the_time_in_which_it_was_over_counts_as_little(led):
    then(led, at(12), ALEX, resolve, "over", happened=at(11, 50))
    then(led, at(12, 30), ALEX, close)
    incident = then(led, at(15), ALEX, reopen, "it is back")
    assert incident.suspended == (Span(at(11, 50), at(15)),)


def test_one_that_is_resolved_while_it_is_paused_was_suspended_all_along(led):
    then(led, at(12), ALEX, pause, "lunch")
    then(led, at(13), ALEX, resolve, "over")
    assert then(led, at(14), ALEX, reopen, "it is back").suspended == (Span(at(12), at(14)),)


def test_what_seems_fixed_during_a_pause_is_worked_on_again(led):
    then(led, at(12), ALEX, pause, "lunch")
    incident = then(led, at(13), ALEX, fix, "restarted", happened=at(11))
    assert incident.state is State.MONITORING
    assert incident.suspended == (Span(at(12), at(12)),)
