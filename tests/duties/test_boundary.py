from datetime import timedelta

import pytest

from muster.incidents import events
from muster.incidents.assessment import agree, answer_tenants, state_priority
from muster.incidents.entries import announce, link_ticket, write
from muster.incidents.progress import pause, resolve, resume
from tests.duties.conftest import at, duties_of, said
from tests.incidents.conftest import ALEX, SAM, Case

SUMMARY = events.Summarised("half of the routers fail")
REPORT = events.Reported("restarting the routers")
BOUNDARY = {"document", "boundary-update", "pause"}
NIGHT = at(17, 5)


def boundary_duties(case, now):
    return {key: d for key, d in duties_of(case, now).items() if key in BOUNDARY}


def went_on(case, now):
    """Leave it alone until then."""
    case.now = now
    return case


def stopped(case, now):
    went_on(case, now).decide(ALEX, pause, "enough", because="see the ticket")


def taken_up(case, now):
    went_on(case, now).decide(ALEX, resume, because="we must")


@pytest.fixture
def working(led):
    """INC-7 with both leads, an agreed P2 and tenants affected."""
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, agree)
    led.decide(ALEX, answer_tenants, affected=True)
    return led


# ---- five o'clock


def test_a_quarter_of_an_hour_before_five_people_hear_what_will_be_asked(working):
    assert boundary_duties(working, at(16, 44)) == {}
    asked = boundary_duties(working, at(16, 45))
    assert asked.keys() == BOUNDARY
    assert {d.due for d in asked.values()} == {at(17)}
    assert (asked["document"].ask, asked["boundary-update"].ask) == (at(16, 45), at(16, 45))
    assert asked["pause"].ask == at(17)


def test_documenting_is_the_engineers_and_the_page_is_comms(working):
    asked = boundary_duties(working, at(17))
    assert asked["document"].people == (ALEX,)
    assert asked["boundary-update"].people == (SAM,)
    assert asked["pause"].people == (ALEX, SAM)


def test_five_is_said_before_it_and_at_it_and_then_left_for_the_morning(working):
    instants = [at(16, 30) + timedelta(minutes=5 * n) for n in range(24)]
    expected = [at(16, 45), at(17)]
    assert said(working, "document", instants) == expected
    assert said(working, "document", [at(20), at(3, day=3), at(8, 59, day=3)]) == []
    assert said(working, "document", [at(9, day=3)]) == [at(9, day=3)]


def test_the_pause_is_offered_once_at_five(working):
    instants = [at(16, 30) + timedelta(minutes=5 * n) for n in range(150)]
    assert said(working, "pause", instants) == [at(17)]


def test_whoever_is_offered_a_pause_hears_when_hours_resume(working):
    went_on(working, at(17, day=6))
    assert duties_of(working)["pause"].facts["hours_resume"] == at(9, day=9)


@pytest.mark.parametrize("written", [REPORT, SUMMARY])
def test_a_report_or_a_summary_in_the_last_quarter_is_documentation(working, written):
    went_on(working, at(16, 44)).decide(ALEX, write, written)
    assert "document" in boundary_duties(working, at(16, 45))
    went_on(working, at(16, 45)).decide(ALEX, write, written)
    assert "document" not in boundary_duties(working, at(17))


def test_the_link_of_the_ticket_is_documentation_too(working):
    went_on(working, at(16, 50)).decide(ALEX, link_ticket, "PAAS-12")
    assert "document" not in boundary_duties(working, at(17))


def test_a_post_in_the_last_quarter_is_the_update_of_the_boundary(working):
    went_on(working, at(16, 44)).decide(SAM, announce, "StatusPage")
    assert "boundary-update" in boundary_duties(working, at(16, 45))
    went_on(working, at(16, 45)).decide(SAM, announce, "StatusPage")
    assert "boundary-update" not in boundary_duties(working, at(17))


def test_tenants_who_were_never_told_and_are_not_affected_need_no_update(working):
    working.decide(ALEX, answer_tenants, affected=False)
    assert "boundary-update" not in boundary_duties(working, at(17))
    working.decide(SAM, announce, "StatusPage")
    assert "boundary-update" in boundary_duties(working, at(17))


def test_what_was_declared_in_the_last_quarter_is_asked_about_at_five(playbook):
    case = Case(playbook)
    case.now = at(16, 50)
    case.declare()
    assert boundary_duties(case, at(16, 55)) == {}
    assert boundary_duties(case, at(17))["document"].ask == at(17)


@pytest.mark.parametrize("declared", [at(17), at(17, 1), at(3, day=3)])
def test_what_was_declared_at_or_after_five_is_first_asked_about_at_nine(playbook, declared):
    case = Case(playbook)
    case.now = declared
    case.declare()
    assert boundary_duties(case, at(8, 59, day=3)) == {}
    assert boundary_duties(case, at(9, day=3)).keys() == {"document"}
    case.decide(ALEX, answer_tenants, affected=True)
    assert boundary_duties(case, at(9, day=3)).keys() == {"document", "boundary-update"}


def test_a_p4_is_not_asked_about_at_five(led):
    led.decide(ALEX, state_priority, "P4")
    led.decide(SAM, agree)
    assert boundary_duties(led, at(17)) == {}


def test_what_is_resolved_is_not_asked_about(working):
    working.decide(ALEX, resolve, "over")
    assert boundary_duties(working, at(17)) == {}


# ---- nine o'clock


def test_at_nine_what_went_on_through_the_night_is_asked_about_anew(working):
    went_on(working, NIGHT).decide(ALEX, write, SUMMARY)
    working.decide(SAM, announce, "StatusPage")
    assert boundary_duties(working, at(8, 59, day=3)).keys() == {"pause"}
    morning = boundary_duties(working, at(9, day=3))
    assert morning.keys() == {"document", "boundary-update"}
    assert {d.ask for d in morning.values()} == {at(9, day=3)}
    assert morning["document"].facts["boundary"] == "opening"


def test_opening_has_no_warning(working):
    assert duties_of(working, at(8, 50, day=3))["document"].since == at(17)


def test_what_is_undone_after_a_weekend_is_only_asked_about_for_monday(working):
    went_on(working, at(16, day=6)).decide(ALEX, write, events.Noted("half of them are back"))
    assert said(working, "document", [at(11, day=9)]) == [at(11, day=9)]
    assert duties_of(working)["document"].since == at(9, day=9)


# ---- pauses


def test_a_paused_incident_is_asked_nothing_but_when_to_go_on(working):
    stopped(working, NIGHT)
    assert boundary_duties(working, at(9, 5, day=3)) == {}
    going_on = duties_of(working, at(9, 5, day=3))["continue"]
    assert (going_on.due, going_on.people) == (at(9, day=3), (ALEX, SAM))


def test_the_meeting_is_called_for_until_work_goes_on(working):
    stopped(working, NIGHT)
    instants = [at(8, 30, day=3) + timedelta(minutes=10 * n) for n in range(9)]
    assert said(working, "continue", instants) == [at(9, day=3), at(9, 30, day=3)]
    taken_up(working, at(9, 52, day=3))
    assert "continue" not in duties_of(working)


@pytest.mark.parametrize("resumed", [at(9, day=3), at(9, 1, day=3)])
def test_a_boundary_that_passed_in_a_pause_asks_nothing_after_it(working, resumed):
    stopped(working, NIGHT)
    taken_up(working, resumed)
    assert boundary_duties(working, at(9, 30, day=3)) == {}


def test_whoever_pauses_at_five_sharp_is_not_asked_about_five_when_they_go_on(working):
    stopped(working, at(17))
    taken_up(working, at(17, 30))
    assert boundary_duties(working, at(17, 30)) == {}


def test_work_that_went_on_before_nine_is_asked_about_at_nine(working):
    stopped(working, NIGHT)
    taken_up(working, at(8, 50, day=3))
    assert "document" in boundary_duties(working, at(9, day=3))


def test_work_taken_up_in_the_last_quarter_is_asked_about_at_five(working):
    stopped(working, at(16))
    taken_up(working, at(16, 50))
    assert boundary_duties(working, at(16, 55)) == {}
    assert boundary_duties(working, at(17))["document"].ask == at(17)


def test_what_was_done_for_five_stays_done_after_a_pause_later_on(working):
    went_on(working, at(16, 50)).decide(ALEX, write, SUMMARY)
    working.decide(SAM, announce, "StatusPage")
    stopped(working, at(17, 5))
    taken_up(working, at(17, 30))
    assert boundary_duties(working, at(17, 30)).keys() == {"pause"}


def test_the_pause_is_not_offered_again_to_those_who_took_it(working):
    assert said(working, "pause", [at(17)]) == [at(17)]
    stopped(working, at(17, 5))
    taken_up(working, at(17, 30))
    assert said(working, "pause", [at(17, 30), at(18), at(23)]) == []


# ---- another team's hours


def test_the_boundary_is_the_teams_own(ferry):
    case = Case(ferry)
    case.now = at(21)  # 10:00 on Tuesday in Auckland
    case.declare()
    assert boundary_duties(case, at(2, 9, day=3)) == {}
    assert boundary_duties(case, at(2, 10, day=3))["document"].due == at(2, 30, day=3)
