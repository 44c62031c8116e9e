from datetime import UTC, datetime, timedelta

import pytest

from muster.incidents.assessment import agree, answer_tenants, state_priority
from muster.incidents.progress import resolve
from tests.duties.conftest import duties_of
from tests.incidents.conftest import ALEX, SAM, TEN, Case

CLOCKS = ("triage", "start-work", "first-update", "backstop")


def clocks(case):
    """When the clocks that run from the declaration are due."""
    return {key: duty.due for key, duty in duties_of(case).items() if key in CLOCKS}


def at(hour, minute, day=2):
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def test_triage_is_due_twenty_minutes_after_the_declaration(case):
    assert clocks(case) == {"triage": at(10, 20)}


@pytest.mark.parametrize(
    ("priority", "start", "first_update", "backstop"),
    [
        ("P1", at(10, 20), at(10, 20), at(11, 0)),
        ("P2", at(10, 30), at(11, 0), at(12, 0)),
        ("P3", at(12, 0), at(12, 0), at(14, 0)),
    ],
)
def test_the_clocks_of_each_priority(case, priority, start, first_update, backstop):
    case.decide(ALEX, state_priority, priority)
    assert "first-update" not in clocks(case)
    assert "triage" in clocks(case)
    case.decide(ALEX, answer_tenants, affected=True)
    expected = {"start-work": start, "first-update": first_update, "backstop": backstop}
    assert clocks(case) == expected


def test_a_p4_has_targets_only(case):
    case.decide(ALEX, state_priority, "P4")
    start = duties_of(case)["start-work"]
    assert start.target
    assert start.due == at(10, 0, day=3)
    assert start.overdue_by(at(12, 0, day=5)) is None


def test_clocks_count_working_time_through_a_weekend(playbook):
    case = Case(playbook)
    case.now = datetime(2026, 3, 6, 16, 50, tzinfo=UTC)
    case.declare()
    assert clocks(case)["triage"] == at(9, 10, day=9)


def test_out_of_hours_the_clocks_begin_at_the_next_opening(playbook):
    case = Case(playbook)
    case.now = at(3, 0)
    case.declare()
    assert clocks(case)["triage"] == at(9, 20)


def test_a_priority_that_counts_elapsed_time_does_not_wait_for_morning(ferry):
    case = Case(ferry)
    case.declare()
    case.decide(ALEX, state_priority, "sev1")
    case.decide(ALEX, answer_tenants, affected=True)
    assert clocks(case)["first-update"] == TEN + timedelta(minutes=15)


def test_no_tenant_update_is_due_when_tenants_are_not_affected(case):
    case.decide(ALEX, state_priority, "P1")
    case.decide(ALEX, answer_tenants, affected=False)
    assert "first-update" not in clocks(case)


def test_triage_is_over_once_work_has_begun(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, agree)
    assert "triage" not in clocks(led)


def test_nothing_is_due_once_it_is_resolved(led):
    led.decide(ALEX, state_priority, "P1")
    led.decide(ALEX, resolve, "over")
    assert clocks(led) == {}
