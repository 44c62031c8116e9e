"""The roster as it stands at an instant, the gaps to come, and what can be supported."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from muster.kernel.events import Event, Place
from muster.people import Member, Person, Roster
from muster.rota import RotaState, fold_rota
from muster.rota.decisions import drop_absence, plan_absence, take_shift
from tests.rota.conftest import ALEX, BO, MIKA, MONDAY_TEN, PAT, SAM, Case


def march(day):
    return date(2026, 3, day)


def absent(case, person, first, last=None):
    case.decide(plan_absence, person, first, last, who=person)
    assert not case.refused
    assert not case.already
    return case


def test_paas_sres_are_on_support_before_the_managed_pool_whatever_the_file_says(case):
    assert case.roster.on_support() == (ALEX, MIKA)


def test_the_managed_pool_stands_in_only_when_no_paas_sre_is_available(case):
    assert case.rota.stand_ins(case.roster) == (ALEX, PAT)
    absent(case, ALEX, march(2))
    assert case.roster.on_support() == (MIKA,)
    assert case.rota.stand_ins(case.roster) == (PAT,)
    absent(case, PAT, march(2))
    assert case.rota.stand_ins(case.roster) == (MIKA,)


def test_the_backstop_is_never_named_to_stand_in(case):
    for person in (ALEX, PAT, MIKA):
        absent(case, person, march(2))
    assert case.roster.available_in(["backstop"]) == (BO,)
    assert case.rota.stand_ins(case.roster) == ()


def test_whoever_rests_is_not_available_until_they_have_rested(case):
    until = MONDAY_TEN + timedelta(hours=11)
    resting = {ALEX: until}
    assert case.rota.at(MONDAY_TEN, resting).on_support() == (MIKA,)
    assert case.rota.at(until - timedelta(seconds=1), resting).on_support() == (MIKA,)
    assert case.rota.at(until, resting).on_support() == (ALEX, MIKA)


def test_a_shift_of_somebody_who_left_the_team_is_the_rosters_again(case):
    case.decide(take_shift, PAT, comms=False)
    case.rota = replace(
        case.rota, base=Roster(tuple(m for m in case.rota.base.members if m.person != PAT))
    )
    assert case.roster.on_support() == (ALEX, MIKA)


def test_an_open_roster_stays_open_and_empty(playbook):
    assert Case(playbook, Roster(open=True)).roster == Roster(open=True)


@pytest.mark.parametrize(
    ("wall", "here"),
    [
        ((2026, 3, 27, 23, 59), True),
        ((2026, 3, 28, 0, 0), False),
        ((2026, 3, 29, 0, 59), False),
        ((2026, 3, 29, 23, 59), False),
        ((2026, 3, 30, 0, 0), True),
    ],
)
def test_an_absence_is_of_whole_days_in_the_zone_though_the_clocks_go_forward(case, wall, here):
    absent(case, ALEX, march(28), march(29))
    assert (ALEX in case.at(*wall).roster.on_support()) is here


def test_the_days_are_those_of_the_zone_and_not_of_utc(case):
    absent(case, ALEX, date(2026, 3, 30), date(2026, 3, 30))
    # British Summer Time: half past eleven in UTC is the next day in London.
    case.now = datetime(2026, 3, 29, 23, 30, tzinfo=UTC)
    assert case.roster.on_support() == (MIKA,)
    case.now = datetime(2026, 3, 30, 23, 30, tzinfo=UTC)
    assert case.roster.on_support() == (ALEX, MIKA)


def test_an_absence_that_was_ended_changes_nothing_any_more(case):
    absent(case, ALEX, march(9), march(10))
    case.decide(drop_absence, 1)
    assert case.rota.absences_on(march(9)) == case.rota.absences_from(march(1)) == ()


def gaps(case, first, last=None):
    return [(gap.pool.id, gap.first, gap.last) for gap in case.rota.gaps(first, last)]


def test_one_of_two_paas_sres_away_leaves_no_gap(case):
    absent(case, ALEX, march(2), march(31))
    assert gaps(case, march(2)) == []


def test_working_days_with_nobody_of_a_staggered_pool_are_a_gap(case):
    absent(case, ALEX, march(4), march(10))
    absent(case, PAT, march(9), march(13))
    assert gaps(case, march(2)) == [("paas-sre", march(9), march(10))]


def test_a_weekend_is_no_gap_and_ends_none(case):
    for person in (ALEX, PAT):
        absent(case, person, march(7), march(8))
    assert gaps(case, march(2)) == []
    for person in (ALEX, PAT):
        absent(case, person, march(13), march(16))
    assert gaps(case, march(2)) == [("paas-sre", march(13), march(16))]


def test_bank_holidays_are_no_gap_and_end_none(case):
    # Good Friday is 3 April 2026, Easter Monday the 6th.
    for person in (ALEX, PAT):
        absent(case, person, date(2026, 4, 2), date(2026, 4, 7))
    assert gaps(case, march(2)) == [("paas-sre", date(2026, 4, 2), date(2026, 4, 7))]


def test_only_bank_holidays_away_is_no_gap(case):
    for person in (ALEX, PAT):
        absent(case, person, date(2026, 4, 3), date(2026, 4, 6))
    assert gaps(case, march(2)) == []


def test_a_day_on_which_somebody_works_ends_a_gap(case):
    absent(case, ALEX, march(2), march(6))
    absent(case, PAT, march(2), march(2))
    absent(case, PAT, march(4), march(5))
    assert gaps(case, march(2)) == [
        ("paas-sre", march(2), march(2)),
        ("paas-sre", march(4), march(5)),
    ]


def test_a_gap_without_an_end_has_none(case):
    absent(case, ALEX, march(2))
    absent(case, PAT, march(9))
    assert gaps(case, march(2)) == [("paas-sre", march(9), None)]
    assert gaps(case, march(2), march(11)) == [("paas-sre", march(9), march(11))]


def test_only_the_days_that_are_asked_for_are_looked_at(case):
    absent(case, ALEX, march(2), march(31))
    absent(case, PAT, march(4), march(20))
    assert gaps(case, march(9), march(10)) == [("paas-sre", march(9), march(10))]


def test_a_pool_that_need_not_be_staggered_and_one_with_nobody_have_no_gaps(playbook):
    case = Case(playbook, Roster((Member(MIKA, frozenset({"managed-service"})),)))
    absent(case, MIKA, march(2))
    assert gaps(case, march(2)) == []


PLAN = {
    # From the SRE capacity plan: who is there, and what is supported of the kinds of work.
    (ALEX, PAT, MIKA): "2 PaaS SREs",
    (ALEX, PAT): "2 PaaS SREs",
    (ALEX, MIKA): "1 PaaS SRE and managed service",
    (PAT, MIKA): "1 PaaS SRE and managed service",
    (MIKA,): "managed service only",
    (): None,
}
ALWAYS = {"P1", "P2", "P3", "Tenant comms by ticket", "Security patches"}
WITH_A_PAAS_SRE = {"P4", "Non-security updates", "Investigative actions", "Optimisation"}
NEVER = {"Out-of-hours support", "Functional improvement"}


@pytest.mark.parametrize("there", PLAN, ids=lambda there: "+".join(p.id for p in there) or "nobody")
def test_the_capacity_plan_follows_who_is_available(case, there):
    for person in {ALEX, PAT, MIKA} - set(there):
        absent(case, person, march(2))
    staffing = case.rota.staffing(case.roster)
    assert (staffing and staffing.name) == PLAN[there]
    rows = case.rota.supported(case.playbook.capacity, staffing)
    assert {what for what, _ in rows} == ALWAYS | WITH_A_PAAS_SRE | NEVER
    expected = ALWAYS if there else set()
    if ALEX in there or PAT in there:
        expected = expected | WITH_A_PAAS_SRE
    assert {what for what, supported in rows if supported} == expected


def test_whoever_rests_makes_no_staffing(case):
    roster = case.rota.at(MONDAY_TEN, {ALEX: MONDAY_TEN + timedelta(hours=1)})
    assert case.rota.staffing(roster).name == "1 PaaS SRE and managed service"


def test_a_playbook_without_a_plan_has_no_staffing(ferry):
    case = Case(ferry, Roster((Member(ALEX, frozenset({"crew"})),)))
    assert case.rota.staffing(case.roster) is None


def test_who_is_away_is_told_with_the_absence_that_lasts_longest(case):
    absent(case, PAT, march(2), march(4))
    absent(case, PAT, march(3), march(9))
    case.at(2026, 3, 3, 9, 0)
    assert {p: a.last for p, a in case.rota.away_on(march(3)).items()} == {PAT: march(9)}


def test_kinds_of_events_that_the_rota_does_not_know_change_nothing_but_the_version():
    event = Event("rota", 1, 1, 1, MONDAY_TEN, MONDAY_TEN, SAM, Place("test"), "sang", {"a": 1})
    assert fold_rota([event]) == RotaState(version=1)


def test_the_fold_goes_on_from_any_state(case):
    absent(case, PAT, march(2), march(4))
    again = fold_rota([], since=case.rota.state)
    assert again == case.rota.state
    assert case.rota.state.absence(1).person == Person("pat", "pat")
    assert case.rota.state.absence(0) is case.rota.state.absence(2) is None
