from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from muster.incidents.assessment import state_priority
from muster.incidents.entries import write
from muster.incidents.events import ActionTaken, Noted
from muster.incidents.fatigue import workload
from muster.incidents.leadership import give_role
from muster.incidents.progress import fix, pause, resolve, resume
from muster.incidents.values import Stint
from muster.kernel.decisions import Accepted, Refused
from muster.kernel.workload import NOTHING
from muster.playbook import Role
from muster.times.spans import Span
from tests.incidents.conftest import ALEX, MIKA, PAT, SAM, TEN, Case

BREAK = timedelta(minutes=30)


def at(hour, minute=0, day=2):
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def worked(case):
    """Returns the workload of stints, given as (incident, person, start, end)."""

    def workload_of(*stints):
        numbers = sorted({number for number, *_ in stints}, reverse=True)
        incidents = [
            replace(
                case.incident,
                number=number,
                stints=tuple(Stint(*each) for n, *each in stints if n == number),
            )
            for number in numbers
        ]
        return workload(incidents, case.playbook)

    return workload_of


# ---- one stretch of work


def test_nobody_who_did_nothing_has_worked_or_rests(worked):
    assert worked() == NOTHING
    assert NOTHING.working_since(ALEX, at(10), BREAK) is None


def test_a_stretch_goes_on_while_somebody_works(worked):
    known = worked((7, ALEX, at(10)))
    assert known.last[ALEX] == Span(at(10))
    assert known.working_since(ALEX, at(15), BREAK) == at(10)


def test_a_short_break_is_none(worked):
    known = worked((7, ALEX, at(10), at(11)), (7, ALEX, at(11, 29)))
    assert known.last[ALEX] == Span(at(10))


def test_half_an_hour_is_a_break(worked):
    known = worked((7, ALEX, at(10), at(11)), (7, ALEX, at(11, 30)))
    assert known.last[ALEX] == Span(at(11, 30))


def test_whoever_has_just_stopped_has_had_no_break_yet(worked):
    known = worked((7, ALEX, at(10), at(12)))
    assert known.working_since(ALEX, at(12, 29), BREAK) == at(10)
    assert known.working_since(ALEX, at(12, 30), BREAK) is None


def test_each_person_is_counted_alone(worked):
    known = worked((7, ALEX, at(10), at(12)), (7, SAM, at(11)))
    assert known.last == {ALEX: Span(at(10), at(12)), SAM: Span(at(11))}


# ---- over several incidents


@pytest.mark.parametrize(
    ("stints", "expected"),
    [
        ([(7, at(10), at(11)), (8, at(11, 10), at(12))], Span(at(10), at(12))),
        ([(7, at(10), at(13)), (8, at(11), at(12))], Span(at(10), at(13))),
        ([(7, at(11), at(12)), (8, at(10), at(13))], Span(at(10), at(13))),
        ([(7, at(10)), (8, at(11), at(12))], Span(at(10))),
        ([(7, at(10), at(12)), (8, at(11))], Span(at(10))),
        ([(7, at(10), at(11)), (8, at(9), at(9, 15))], Span(at(10), at(11))),
        ([(7, at(10), at(13)), (8, at(11), at(12)), (9, at(13, 20))], Span(at(10))),
    ],
    ids=["one after another", "within", "around", "in a long one", "overlapping", "apart", "three"],
)
def test_work_on_several_incidents_is_one_stretch(worked, stints, expected):
    known = worked(*((number, ALEX, *span) for number, *span in stints))
    assert known.last[ALEX] == expected


def test_somebody_is_at_home_in_the_lowest_of_the_incidents_they_work_on(worked):
    known = worked(
        (8, ALEX, at(9)),
        (7, ALEX, at(10)),
        (5, ALEX, at(8), at(9)),
        (9, SAM, at(9)),
        (4, PAT, at(8), at(9)),
    )
    assert known.home == {ALEX: 7, SAM: 9}


# ---- rest


def test_whoever_worked_out_of_hours_rests_for_eleven_hours_after_its_end(worked):
    known = worked((7, ALEX, at(16), at(22)))
    assert known.resting(at(22)) == {ALEX: at(9, day=3)}
    assert known.resting(at(8, 59, day=3)) == {ALEX: at(9, day=3)}
    assert known.resting(at(9, day=3)) == {}


@pytest.mark.parametrize(
    ("start", "end", "rests"),
    [
        (at(9), at(17), False),
        (at(9), at(17, 30), False),
        (at(9), at(17, 31), True),
        (at(8, 58), at(9, 1), False),
        (at(8, 30), at(10), False),
        (at(8, 29), at(10), True),
        (at(17, 10), at(17, 25), False),
        (at(17, 40), at(17, 41), True),
        (at(8, 40), at(8, 50), False),
        (at(3), at(4), True),
        (at(11, day=7), at(12, day=7), True),
        (at(20), at(20), False),
    ],
    ids=[
        "all day",
        "half an hour past five",
        "past half past five",
        "three minutes at nine",
        "half an hour before nine",
        "from before half past eight",
        "just after five",
        "a minute of the evening",
        "just before nine",
        "night",
        "Saturday",
        "no time at all",
    ],
)
def test_only_work_out_of_hours_is_followed_by_rest(worked, start, end, rests):
    assert (ALEX in worked((7, ALEX, start, end)).rest) is rests


def test_rest_counts_from_the_end_of_the_whole_stretch(worked):
    known = worked((7, ALEX, at(3), at(8)), (8, ALEX, at(8, 20), at(11)))
    assert known.rest[ALEX] == at(22)


def test_work_in_hours_after_a_night_does_not_lengthen_the_rest(worked):
    known = worked((7, ALEX, at(3), at(4)), (8, ALEX, at(10), at(11)))
    assert known.rest[ALEX] == at(15)


def test_the_latest_night_counts(worked):
    known = worked((7, ALEX, at(20), at(21)), (8, ALEX, at(2, day=3), at(3, day=3)))
    assert known.rest[ALEX] == at(14, day=3)


def test_nobody_who_works_rests(worked):
    assert worked((7, ALEX, at(16), at(20)), (8, ALEX, at(22))).rest == {}


# ---- what shows that somebody works


def then(case, now, who, decision, *arguments, **details):
    case.now = now
    case.decide(who, decision, *arguments, because="it must be", **details)
    assert not case.refused


def known(case, now):
    return workload([case.incident], case.playbook, now)


def test_what_nobody_paused_is_no_nights_work(led):
    """An incident that is left open for days has worked nobody."""
    assert known(led, at(0, 59, day=3)).last[ALEX] == Span(TEN)
    assert known(led, at(0, 59, day=3)).until == {7: at(1, day=3)}
    for now in (at(1, day=3), at(9, day=3), at(15, day=4)):
        assert known(led, now).last == {ALEX: Span(TEN, at(17)), SAM: Span(TEN, at(17))}
        assert known(led, now).rest == {}
        assert known(led, now).until == {}


def test_whoever_writes_something_at_night_works_until_they_write_no_more(led):
    then(led, at(20), ALEX, write, ActionTaken("restarted it"))
    assert known(led, at(3, 59, day=3)).last[ALEX] == Span(TEN)
    assert known(led, at(4, day=3)).last == {ALEX: Span(TEN, at(20)), SAM: Span(TEN, at(17))}
    assert known(led, at(4, day=3)).rest == {ALEX: at(7, day=3)}


@pytest.mark.parametrize(
    ("last", "stopped"),
    [(at(2, day=3), True), (at(5, day=3), True), (at(5, 1, day=3), False)],
    ids=["at two", "four hours before nine", "later"],
)
def test_in_the_morning_whoever_has_written_nothing_for_four_hours_had_stopped(led, last, stopped):
    then(led, at(22), ALEX, write, ActionTaken("restarted it"))
    then(led, last, ALEX, write, ActionTaken("and again"))
    known_then = known(led, at(8, 59, day=3)), known(led, at(9, day=3))
    assert known_then[0].last[ALEX] == Span(TEN)
    assert known_then[1].last[ALEX] == Span(TEN, last if stopped else None)


def test_whoever_said_nothing_all_evening_has_worked_until_the_end_that_night(led):
    then(led, at(22, 40), ALEX, resolve, "over")
    rests = at(9, 40, day=3)
    assert known(led, at(22, 40)).rest == {ALEX: rests, SAM: rests}


def test_they_work_again_from_the_next_thing_they_write(led):
    then(led, at(20), ALEX, write, ActionTaken("restarted it"))
    assert known(led, at(9, 9, day=3)).home == {}
    then(led, at(9, 10, day=3), ALEX, write, ActionTaken("looking again"))
    assert known(led, at(10, day=3)).last[ALEX] == Span(at(9, 10, day=3))
    assert known(led, at(10, day=3)).home[ALEX] == 7


def test_whoever_ends_it_at_night_after_hours_of_silence_rests_from_then(led):
    then(led, at(2, day=3), ALEX, resolve, "it came back")
    assert known(led, at(2, day=3)).rest == {ALEX: at(13, day=3)}


def test_in_hours_nobody_has_to_write_anything_to_be_at_work(led):
    then(led, at(16, 59), SAM, resolve, "over")
    assert known(led, at(17)).last[ALEX] == Span(TEN, at(16, 59))


def test_at_night_nobody_is_put_to_work_by_what_others_type(led):
    then(led, at(17), ALEX, pause, "enough")
    then(led, at(3, day=3), PAT, resume)
    assert known(led, at(3, day=3)).home == {}
    assert known(led, at(3, day=3)).until == {7: at(9, day=3)}
    assert known(led, at(9, day=3)).last[SAM] == Span(at(9, day=3))
    then(led, at(3, 20, day=3), SAM, write, Noted("awake"))
    assert known(led, at(3, 20, day=3)).home == {SAM: 7}
    assert known(led, at(3, 20, day=3)).last[SAM] == Span(at(3, 20, day=3))


def test_whoever_is_put_to_work_at_night_and_never_seen_did_not_work(led):
    then(led, at(17), ALEX, pause, "enough")
    then(led, at(3, day=3), PAT, resume)
    then(led, at(4, day=3), PAT, resolve, "over")
    assert known(led, at(4, day=3)).rest == {PAT: at(15, day=3)}


def test_a_night_that_is_written_up_in_the_morning_is_followed_by_its_rest(playbook):
    case = Case(playbook)
    case.now = at(9, 5)
    case.declare(happened=at(2))
    then(case, at(9, 6), ALEX, fix, "restarted", happened=at(4, 40))
    then(case, at(9, 7), ALEX, resolve, "held", happened=at(5))
    assert known(case, at(9, 7)).rest == {ALEX: at(16)}


def test_what_was_done_at_night_counts_though_the_incident_goes_on(playbook):
    case = Case(playbook)
    case.now = at(9, 5)
    case.declare(happened=at(2))
    then(case, at(9, 6), ALEX, write, ActionTaken("restarted"), happened=at(3))
    then(case, at(9, 7), ALEX, write, ActionTaken("restarted again"), happened=at(4))
    assert known(case, at(9, 7)).rest == {}
    then(case, at(11), ALEX, resolve, "held")
    assert known(case, at(11)).rest == {ALEX: at(15)}


def test_what_a_comms_lead_writes_down_was_done_by_others(led):
    then(led, at(11), SAM, write, ActionTaken("alex restarted it"), happened=at(10, 59))
    case = Case(led.playbook)
    case.now = at(9, 5)
    case.declare(happened=at(2))
    then(case, at(9, 6), ALEX, give_role, Role.COMMS_LEAD, SAM)
    then(case, at(9, 7), SAM, write, ActionTaken("alex restarted it"), happened=at(3))
    then(case, at(9, 8), SAM, write, ActionTaken("and again"), happened=at(4))
    assert SAM not in case.incident.done


def test_whoever_only_types_up_the_night_did_not_work_in_it(led):
    then(led, at(17), ALEX, resolve, "over")
    then(led, at(17, 5), MIKA, write, ActionTaken("alex restarted it"), happened=at(16))
    assert led.incident.done == {}


def test_whoever_does_something_at_night_without_having_joined_rests_too(led):
    """ "If you have been involved in an out-of-hours incident"."""
    then(led, at(18, 30), PAT, write, ActionTaken("restarted the cell"))
    then(led, at(19, 15), PAT, write, ActionTaken("it holds"))
    then(led, at(19, 20), PAT, write, Noted("going home"))
    assert known(led, at(19, 20)).last[PAT] == Span(at(18, 30), at(19, 15))
    assert known(led, at(19, 20)).rest == {PAT: at(6, 15, day=3)}


def test_one_thing_done_at_night_is_a_nights_work(led):
    then(led, at(23), PAT, write, ActionTaken("restarted the cell"))
    assert known(led, at(23, 1)).rest == {PAT: at(10, day=3)}


def test_a_p4_is_done_beside_other_things_and_tires_nobody(case, worked):
    case.decide(ALEX, state_priority, "P4")
    known = worked((3, ALEX, at(2)))
    assert (known.last, known.home, known.resting(at(20))) == ({}, {}, {})


def test_the_rest_and_the_break_are_the_teams_own(case, ferry):
    incident = replace(case.incident, stints=(Stint(ALEX, at(10), at(11)),))
    # At 10 UTC the quay, in Auckland, has long closed.
    assert workload([incident], ferry).rest == {ALEX: at(20)}


# ---- what follows from it


def given(case, who, role, *, known, because=None):
    """What comes of giving somebody a role, as far as their work and rest go."""
    context = replace(case.context(ALEX, because), workload=known)
    return give_role(case.incident, context, role, who)


def codes(outcome):
    return [reason.code for reason in outcome.reasons] if isinstance(outcome, Refused) else []


def test_whoever_rests_is_given_no_role_and_the_reason_says_until_when(case, worked):
    case.now = at(8, day=3)
    known = worked((3, PAT, at(16), at(22)))
    refused = given(case, PAT, Role.ENGINEERING_LEAD, known=known)
    assert codes(refused) == ["resting"]
    assert refused.reasons[0].facts["until"] == at(9, day=3)
    assert refused.yields


def test_at_the_end_of_the_rest_they_are_given_one(case, worked):
    case.now = at(9, day=3)
    known = worked((3, PAT, at(16), at(22)))
    assert isinstance(given(case, PAT, Role.ENGINEERING_LEAD, known=known), Accepted)


@pytest.mark.parametrize(
    ("now", "reasons"), [(at(15, 59), []), (at(16), ["stint_over"]), (at(17), ["stint_over"])]
)
def test_whoever_has_worked_for_six_hours_is_given_no_role(case, worked, now, reasons):
    case.now = now
    known = worked((3, PAT, at(10)))
    assert codes(given(case, PAT, Role.COMMS_LEAD, known=known)) == reasons


def test_after_a_break_they_are_given_one_again(case, worked):
    known = worked((3, PAT, at(9), at(15)))
    case.now = at(15, 29)
    assert codes(given(case, PAT, Role.COMMS_LEAD, known=known)) == ["stint_over"]
    case.now = at(15, 30)
    assert codes(given(case, PAT, Role.COMMS_LEAD, known=known)) == []


def test_both_reasons_yield_and_what_was_passed_is_recorded(case, worked):
    case.now = at(8, day=3)
    known = worked((3, PAT, at(16), at(22)))
    accepted = given(case, PAT, Role.ENGINEERING_LEAD, known=known, because="nobody else")
    assert accepted.drafts[0].data["overrode"] == ["resting"]


def test_a_team_that_does_not_keep_these_rules_is_not_held_up(case, worked):
    rules = {
        rule: kept.model_copy(update={"enforced": False})
        for rule, kept in case.playbook.rules.items()
    }
    case.playbook = case.playbook.model_copy(update={"rules": rules})
    case.now = at(8, day=3)
    known = worked((3, PAT, at(16), at(22)))
    assert codes(given(case, PAT, Role.ENGINEERING_LEAD, known=known)) == []


def test_fresh_leads_are_rested_leads(led, worked):
    led.now = at(20)
    led.decide(ALEX, pause, "night", because="see the ticket")
    led.now = at(6, day=3)
    known = worked((7, ALEX, at(10), at(20)), (7, SAM, at(10), at(20)))

    def resumed(**details):
        context = replace(led.context(ALEX), workload=known)
        return codes(resume(led.incident, context, **details))

    assert resumed() == ["resting", "resting"]
    led.without(ALEX, SAM)  # as the rota has those who rest
    assert resumed() == ["resting", "resting"]
    assert resumed(fresh={Role.COMMS_LEAD: PAT}) == ["resting"]
    assert resumed(fresh={Role.ENGINEERING_LEAD: MIKA, Role.COMMS_LEAD: PAT}) == []


def test_priority_and_fatigue_are_refused_together(case, worked):
    known = worked((3, MIKA, at(10)))
    case.decide(ALEX, state_priority, "P4")
    case.now = at(16)
    assert codes(given(case, MIKA, Role.ENGINEERING_LEAD, known=known)) == [
        "stint_over",
        "pool_takes_priority",
    ]
