"""What may be said of the rota, and what it comes to."""

from datetime import date

import pytest

from muster.people import Roster
from muster.rota.decisions import drop_absence, end_absence, plan_absence, take_shift
from tests.rota.conftest import ALEX, BO, EVE, MIKA, PAT, SAM, Case


def march(day):
    return date(2026, 3, day)


def test_an_absence_is_kept_with_its_dates(case):
    case.decide(plan_absence, PAT, march(9), march(13))
    assert case.coming == [("pat", 9, 13)]


def test_somebody_who_is_away_from_today_is_not_available_at_once(case):
    case.decide(plan_absence, ALEX, march(2), None)
    assert case.roster.on_support() == (MIKA,)
    case.decide(end_absence, ALEX)
    assert case.roster.on_support() == (ALEX, MIKA)


@pytest.mark.parametrize(
    ("first", "last"), [(march(9), march(13)), (march(10), march(11)), (march(13), march(13))]
)
def test_an_absence_that_is_known_is_known_already(case, first, last):
    case.decide(plan_absence, PAT, march(9), march(13))
    case.decide(plan_absence, PAT, first, last)
    assert case.already == "absence"
    assert case.coming == [("pat", 9, 13)]


def test_an_absence_of_somebody_else_is_another(case):
    case.decide(plan_absence, PAT, march(9), march(13))
    case.decide(plan_absence, ALEX, march(9), march(13))
    assert case.coming == [("pat", 9, 13), ("alex", 9, 13)]


@pytest.mark.parametrize(
    ("known", "said", "left"),
    [
        ((9, 13), (8, 14), [(8, 14)]),
        ((9, 13), (9, None), [(9, None)]),
        ((2, None), (2, 6), [(2, 6)]),
        ((2, None), (2, None), [(2, None)]),
        ((5, None), (4, 10), [(4, 10)]),
        ((5, None), (3, 4), [(3, 4), (5, None)]),
        ((2, None), (9, 13), [(2, None)]),
        ((9, 13), (12, 20), [(9, 13), (12, 20)]),
        ((9, 13), (5, 10), [(5, 10), (9, 13)]),
    ],
)
def test_a_new_absence_takes_the_place_of_what_it_holds(case, known, said, left):
    for first, last in (known, said):
        case.decide(plan_absence, PAT, march(first), last and march(last))
    assert case.coming == [("pat", *dates) for dates in left]


def test_the_end_of_an_absence_that_began_days_ago_can_be_said(case):
    case.decide(plan_absence, PAT, march(2), None)
    case.at(2026, 3, 4, 9, 0).decide(plan_absence, PAT, march(4), march(6))
    assert case.coming == [("pat", 4, 6)]
    case.decide(plan_absence, PAT, march(4), march(6))
    assert case.already == "absence"


def test_an_absence_never_ends_before_it_begins(case):
    case.decide(plan_absence, PAT, march(13), march(9), because="no matter")
    assert case.refused == ["absence_backwards"]


def test_only_people_of_the_roster_can_be_away(case):
    case.decide(plan_absence, EVE, march(9), None, because="no matter")
    assert case.refused == ["not_on_roster"]


def test_with_an_open_roster_nobody_can_be_away(playbook):
    case = Case(playbook, Roster(open=True))
    case.decide(plan_absence, ALEX, march(9), None)
    assert case.refused == ["not_on_roster"]


def test_strangers_change_nothing(case):
    case.decide(plan_absence, PAT, march(9), march(13))
    for decision, *arguments in (
        (plan_absence, ALEX, march(9), None),
        (plan_absence, EVE, march(9), None),
        (plan_absence, ALEX, march(13), march(9)),
        (drop_absence, 1),
    ):
        case.decide(decision, *arguments, who=EVE, because="I want to")
        assert case.refused == ["stranger"], decision
    for comms in (True, False):
        case.decide(take_shift, PAT, comms=comms, who=EVE, because="I want to")
        assert case.refused == ["stranger"]


def test_back_ends_whatever_covers_today_and_nothing_later(case):
    case.decide(plan_absence, PAT, march(2), march(4))
    case.decide(plan_absence, PAT, march(3), march(6))
    case.decide(plan_absence, PAT, march(9), march(9))
    case.at(2026, 3, 3, 9, 0).decide(end_absence, PAT)
    assert case.coming == [("pat", 9, 9)]
    assert [a.ended_at for a in case.rota.state.absences] == [case.now, case.now, None]


def test_whoever_is_not_away_is_here_already_and_told_what_is_planned(case):
    case.decide(end_absence, PAT)
    assert (case.already, case.outcome.facts["planned"]) == ("not_away", [])
    case.decide(plan_absence, PAT, march(9), march(9))
    case.decide(end_absence, PAT)
    assert [a.number for a in case.outcome.facts["planned"]] == [1]


def test_an_absence_to_come_can_be_dropped_by_its_number(case):
    case.decide(plan_absence, PAT, march(9), march(9))
    case.decide(drop_absence, 1)
    assert case.coming == []
    case.decide(drop_absence, 1)
    assert case.already == "absence_over"


def test_an_absence_that_has_passed_is_over_already(case):
    case.decide(plan_absence, PAT, march(3), march(3))
    case.at(2026, 3, 4, 0, 0).decide(drop_absence, 1)
    assert case.already == "absence_over"


@pytest.mark.parametrize("number", [0, 2, -1, 10**9])
def test_an_absence_that_is_not_there_cannot_be_dropped(case, number):
    case.decide(plan_absence, PAT, march(9), march(9))
    case.decide(drop_absence, number)
    assert case.refused == ["no_such_absence"]


def test_a_shift_is_taken_from_whoever_had_it(case):
    case.decide(take_shift, PAT, comms=False)
    assert case.roster.on_support() == (PAT,)
    assert case.roster.on_comms() == (SAM,)
    case.decide(take_shift, MIKA, comms=True)
    assert case.roster.on_comms() == (MIKA,)
    assert case.roster.on_support() == (PAT,)


def test_whoever_is_on_alone_is_on_already_and_one_of_two_takes_it_over(case):
    case.decide(take_shift, ALEX, comms=False)
    assert case.already is None
    case.decide(take_shift, ALEX, comms=False)
    assert case.already == "on_shift"


def test_whoever_is_away_takes_no_shift_without_a_reason(case):
    case.decide(plan_absence, PAT, march(2), march(4))
    case.decide(take_shift, PAT, comms=False)
    assert case.refused == ["away"]
    case.decide(take_shift, PAT, comms=False, because="back in an hour")
    assert case.roster.on_support() == ()
    case.decide(take_shift, PAT, comms=False)
    assert (case.already, case.outcome.facts["absence"].number) == ("on_shift", 1)


def test_an_absence_next_week_does_not_hold_back_a_shift(case):
    case.decide(plan_absence, PAT, march(9), None)
    case.decide(take_shift, PAT, comms=False)
    assert case.roster.on_support() == (PAT,)


def test_support_is_for_engineers_as_they_lead(case):
    case.decide(take_shift, SAM, comms=False)
    assert case.refused == ["lead_is_an_engineer"]
    case.decide(take_shift, BO, comms=False)
    assert case.refused == []


def test_a_stranger_takes_no_shift(case):
    case.decide(take_shift, EVE, comms=True)
    assert case.refused == ["not_on_roster"]
