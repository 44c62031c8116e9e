"""A team that is called out at night, by the rules of earlier years."""

from datetime import timedelta

import pytest

from muster.incidents import events
from muster.incidents.assessment import answer_tenants, state_priority
from muster.incidents.entries import announce, write
from muster.incidents.progress import pause, resolve, resume
from tests.duties.conftest import at, changed, duties_of, said
from tests.incidents.conftest import ALEX, SAM, Case

THREE = at(3)
SATURDAY = at(11, day=7)


@pytest.fixture(scope="module")
def provided(playbook):
    """The default playbook with out-of-hours provision on."""
    return changed(playbook, out_of_hours=changed(playbook.out_of_hours, provision=True))


def declared(playbook, now, **details):
    case = Case(playbook)
    case.now = now
    return case.declare(tenants=True, **details)


@pytest.fixture
def night(provided):
    """INC-7, declared at three at night, with both leads and no priority."""
    return declared(provided, THREE).with_comms_lead()


def dues(case, *wanted):
    return {key: duties_of(case)[key].due for key in wanted}


@pytest.mark.parametrize("now", [THREE, SATURDAY])
def test_whoever_is_called_out_sets_a_priority_in_15_minutes(provided, now):
    case = declared(provided, now)
    assert dues(case, "triage") == {"triage": now + timedelta(minutes=15)}


def test_a_p1_at_night_is_responded_to_in_40_minutes_and_told_hourly(night):
    night.decide(ALEX, state_priority, "P1")
    assert dues(night, "start-work", "first-update") == {
        "start-work": at(3, 40),
        "first-update": at(4),
    }
    night.now = at(3, 50)
    night.decide(SAM, announce, "StatusPage")
    assert dues(night, "tenant-update") == {"tenant-update": at(4, 50)}


def test_comms_are_called_again_after_15_minutes(provided):
    rules = changed(provided.out_of_hours, call_again_after=timedelta(minutes=7))
    case = declared(changed(provided, out_of_hours=rules), THREE)
    case.decide(ALEX, state_priority, "P1")
    case.decide(ALEX, answer_tenants, affected=True)
    assert dues(case, "comms-answer") == {"comms-answer": at(3, 7)}


@pytest.mark.parametrize("priority", ["P2", "P3"])
def test_what_is_no_p1_waits_for_working_hours(night, priority):
    night.decide(ALEX, state_priority, priority)
    assert dues(night, "first-update")["first-update"] > at(9, 30)
    assert said(night, "first-update", [at(4), at(6), at(8, 59)]) == []


def test_in_hours_a_p1_has_its_usual_times(provided):
    case = declared(provided, at(10), priority="P1").with_comms_lead()
    assert dues(case, "start-work", "first-update") == {
        "start-work": at(10, 20),
        "first-update": at(10, 20),
    }


def test_a_p1_of_the_afternoon_is_updated_through_the_evening(provided):
    case = declared(provided, at(16, 30), priority="P1").with_comms_lead()
    case.decide(SAM, announce, "StatusPage")
    assert dues(case, "tenant-update") == {"tenant-update": at(17, 30)}
    instants = [at(17) + timedelta(minutes=10 * n) for n in range(9)]
    assert said(case, "tenant-update", instants) == [
        at(17, 20),
        at(17, 30),
        at(17, 40),
        at(18),
    ]


def test_a_paused_p1_stands_still_at_night_too(night):
    night.decide(ALEX, state_priority, "P1")
    night.now = at(3, 10)
    night.decide(ALEX, pause, "nobody there", because="nobody there")
    night.now = at(5)
    night.decide(ALEX, resume)
    assert dues(night, "first-update") == {"first-update": at(5, 50)}


def test_the_resolution_is_told_at_night_where_a_p1_ends_at_night(night):
    night.decide(ALEX, state_priority, "P1")
    night.decide(SAM, announce, "StatusPage")
    night.now = at(4, 30)
    night.decide(ALEX, resolve, "over")
    assert dues(night, "resolution", "review") == {
        "resolution": at(5),
        "review": at(9, day=3),
    }


def test_at_five_it_is_said_that_somebody_may_carry_on(provided):
    case = declared(provided, at(10), priority="P1")
    case.now = at(17)
    assert duties_of(case)["pause"].facts["provided"]
    minor = declared(provided, at(10), priority="P2")
    minor.now = at(17)
    assert not duties_of(minor)["pause"].facts["provided"]


def test_without_provision_nothing_is_counted_at_night(playbook):
    case = declared(playbook, THREE).with_comms_lead()
    case.decide(ALEX, state_priority, "P1")
    case.decide(ALEX, answer_tenants, affected=True)
    assert dues(case, "start-work", "first-update", "backstop", "agree-priority") == {
        "start-work": at(9, 20),
        "first-update": at(9, 20),
        "backstop": at(10),
        "agree-priority": at(9, 20),
    }


def test_without_provision_nobody_is_chased_at_night_for_what_fell_due_by_day(playbook):
    case = declared(playbook, at(16, 30), priority="P1").with_comms_lead()
    by_day = [at(16, 30) + timedelta(minutes=5 * n) for n in range(7)]
    assert said(case, "first-update", by_day) == [at(16, 40), at(16, 50)]
    night = [at(17) + timedelta(minutes=20 * n) for n in range(1, 48)]
    assert said(case, "first-update", [now for now in night if now < at(9, day=3)]) == []
    case.now = at(9, 5, day=3)
    case.decide(ALEX, write, events.Noted("good morning"))
    assert said(case, "first-update", [at(9, 5, day=3), at(9, 10, day=3)]) == [at(9, 5, day=3)]
