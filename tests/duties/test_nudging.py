from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.duties import due_nudges, next_attention, owed
from muster.duties.decisions import meant, snooze, stop
from muster.duties.nudging import asked, is_first, next_said
from muster.incidents import events
from muster.incidents.assessment import agree, answer_tenants, state_priority
from muster.incidents.entries import add_task, announce, write
from muster.incidents.leadership import give_role, join
from muster.incidents.progress import fix, pause, resolve, resume
from muster.people import Member, Person
from muster.playbook import Role
from tests.conftest import load
from tests.duties.conftest import at, changed, duties_of, said, tick, view_of
from tests.incidents.conftest import ALEX, EVE, MIKA, PAT, SAM, Case

PLAYBOOK = load("govuk-paas")
PROVIDED = changed(PLAYBOOK, out_of_hours=changed(PLAYBOOK.out_of_hours, provision=True))
STEP = timedelta(minutes=5)
ENGINEERING = Role.ENGINEERING_LEAD
BECAUSE = "because it must be"


def heard(case, key, since, minutes, every=1):
    """Look at it again and again for some time; return the minutes at which that was said."""
    instants = [since + timedelta(minutes=n) for n in range(0, minutes + 1, every)]
    return [(now - since) // timedelta(minutes=1) for now in said(case, key, instants)]


def talked_over(case, key, minutes, every=1):
    """Somebody writes every twenty minutes; return the minutes after ten at which it was said."""
    found = []
    for minute in range(0, minutes + 1, every):
        now = at(10) + timedelta(minutes=minute)
        if minute % 20 == 0:
            case.now = now
            case.decide(EVE, write, events.Noted("what is going on?"))
            case.decide(PAT, write, events.Noted("we are at it"))
        found += [minute] if said(case, key, [now]) else []
    return found


def with_nudges(playbook, **changes):
    return changed(playbook, nudges=changed(playbook.nudges, **changes))


# ---- once at its time, and then ever more seldom


def test_what_is_owed_is_said_at_its_time_and_again_after_pauses_that_grow(case):
    assert talked_over(case, "triage", 420) == [20, 30, 50, 90, 170, 330]


def test_it_comes_to_an_end_after_as_many_times_as_the_playbook_says(case):
    twice = with_nudges(case.playbook, at_most=2)
    assert talked_over(Case(twice).declare(), "triage", 120) == [20, 30]


def test_no_pause_is_longer_than_the_longest(case):
    brisk = Case(with_nudges(case.playbook, longest_pause=timedelta(minutes=30))).declare()
    assert talked_over(brisk, "triage", 150) == [20, 30, 50, 80, 110, 140]


def test_a_warning_comes_first_where_there_is_one(led):
    led.playbook = with_nudges(led.playbook, posts_an_hour=60)
    led.decide(ALEX, answer_tenants, affected=True)
    led.decide(ALEX, state_priority, "P2")
    assert talked_over(led, "first-update", 130) == [50, 60, 70, 90, 130]


def test_how_often_it_is_said_again_is_the_duties_own_affair(led):
    led.decide(ALEX, write, events.ActionTaken("restarted"))
    assert talked_over(led, "summary", 300) == [60, 90, 150, 270]


def test_what_is_said_again_meets_on_one_beat(case):
    case.decide(ALEX, answer_tenants, affected=True)
    assert talked_over(case, "comms-answer", 60) == [15, 30, 50]


def test_an_hour_has_no_more_posts_than_the_playbook_allows_but_for_what_is_new(led):
    led.playbook = with_nudges(led.playbook, posts_an_hour=2)
    led.decide(ALEX, state_priority, "P1")
    instants = [at(10) + timedelta(minutes=n) for n in range(121)]
    posts = [now for now in instants if tick(led, now)]
    assert posts[:3] == [at(10, 5), at(10, 15), at(10, 20)]
    again = [now for now in posts if now not in (at(10, 5), at(10, 15), at(10, 20), at(11))]
    assert all(sum(now - timedelta(hours=1) < p <= now for p in posts) <= 2 for now in again)


def test_what_is_never_said_again_is_said_once(led):
    assert heard(led, "join-call-alex", at(10), 120) == [5]


# ---- whom it calls


def who_is_asked(case, key, times=6):
    view, [duty] = view_of(case), [d for d in owed(view_of(case)).duties if d.key == key]
    return [asked(view, duty, time) for time in range(1, times + 1)]


def test_what_is_not_answered_goes_to_the_other_lead_and_on_to_who_is_on_duty_and_then_to_nobody(
    led,
):
    led.on_support(ALEX, MIKA)
    assert who_is_asked(led, "triage") == [(ALEX,), (ALEX,), (SAM,), (MIKA,), (), ()]


def test_what_comms_owe_goes_to_whoever_is_on_comms(led):
    led.decide(ALEX, answer_tenants, affected=True)
    led.decide(ALEX, state_priority, "P1")
    kim = Person("kim", "kim")
    led.roster = replace(
        led.roster, members=(*led.roster.members, Member(kim, frozenset({"comms"}), on_comms=True))
    )
    assert who_is_asked(led, "first-update") == [(SAM,), (SAM,), (ALEX,), (kim,), (), ()]


def test_the_delivery_manager_is_asked_when_everybody_else_was(led):
    dana = Person("dana", "dana")
    led.roster = replace(
        led.roster, members=(*led.roster.members, Member(dana, frozenset({"delivery-manager"})))
    )
    assert who_is_asked(led, "triage") == [(ALEX,), (ALEX,), (SAM,), (dana,), (), ()]
    led.without(SAM, dana)
    assert who_is_asked(led, "triage") == [(ALEX,), (ALEX,), (ALEX,), (), (), ()]


def test_who_helps_is_asked_before_anybody_from_outside_and_only_for_what_they_can_do(led):
    dana = Person("dana", "dana")
    led.roster = replace(
        led.roster, members=(*led.roster.members, Member(dana, frozenset({"delivery-manager"})))
    )
    led.decide(PAT, join)
    led.decide(dana, join)
    assert who_is_asked(led, "triage") == [(ALEX,), (ALEX,), (SAM,), (PAT,), (dana,), ()]


def test_nobody_is_asked_to_agree_in_a_leads_place(led):
    dana = Person("dana", "dana")
    led.roster = replace(
        led.roster, members=(*led.roster.members, Member(dana, frozenset({"delivery-manager"})))
    )
    led.on_support(ALEX, MIKA)
    led.decide(ALEX, state_priority, "P2")
    assert who_is_asked(led, "agree-priority") == [(SAM,), (SAM,), (ALEX,), (), (), ()]


def test_whoever_takes_over_a_role_is_asked_from_the_first_time_on(case):
    assert talked_over(case, "triage", 90) == [20, 30, 50, 90]
    case.now = at(11, 35)
    case.decide(ALEX, give_role, Role.ENGINEERING_LEAD, PAT)
    assert heard(case, "triage", at(11, 35), 20) == [15]
    view, [duty] = view_of(case), [d for d in owed(view_of(case)).duties if d.key == "triage"]
    times = case.incident.reminders["triage"].times
    assert times == 5
    assert [asked(view, duty, n) for n in (times, times + 1)] == [(PAT,), (PAT,)]


def test_a_role_that_changes_hands_does_not_make_the_room_hear_more(case):
    def posts(changes):
        fresh, found = Case(case.playbook).declare(), []
        for minute in range(0, 301, 5):
            fresh.now = at(10) + timedelta(minutes=minute)
            if minute and minute % 20 == 0:
                fresh.decide(MIKA, write, events.Noted("we are at it"))
            if changes and minute and minute % 60 == 0:
                lead = PAT if fresh.incident.engineering_lead == ALEX else ALEX
                fresh.decide(fresh.incident.engineering_lead, give_role, ENGINEERING, lead)
            found += [minute] if said(fresh, "triage", [fresh.now]) else []
        return found

    usual, often = posts(changes=False), posts(changes=True)
    assert len(often) <= 2 * len(usual)
    by_hour = Counter(minute // 60 for minute in often)
    assert max(by_hour.values()) <= 3


def test_the_sentence_of_the_playbook_belongs_to_the_first_of_a_kind(led):
    tick(led, at(10, 5))
    assert is_first(led.incident, duties_of(led)["join-call-alex"])
    tick(led, at(10, 20))
    triage = duties_of(led)["triage"]
    assert is_first(led.incident, triage)
    tick(led, at(10, 30))
    assert not is_first(led.incident, triage)


def test_the_nudges_of_one_duty_are_counted(case):
    times = [
        n.times for m in range(20, 60) for n in tick(case, at(10, m)) if n.duty.key == "triage"
    ]
    assert times == [1, 2, 3]


# ---- while it is watched, and while nobody writes


def every_ten_minutes(case, hours, start=None):
    instants = [(start or at(10)) + timedelta(minutes=10 * step) for step in range(hours * 6 + 1)]
    return [(now, nudge.duty.key) for now in instants for nudge in tick(case, now)]


def test_what_seems_fixed_is_asked_about_its_end_and_hardly_anything_else(led):
    led.decide(ALEX, state_priority, "P1")
    led.now = at(10, 1)
    led.decide(ALEX, write, events.ActionTaken("rolled the release back"))
    led.decide(ALEX, fix, "the old release is back")
    said = every_ten_minutes(led, 3)
    assert {key for _, key in said} == {"left-alone"}
    assert len(said) == 2


def test_what_nobody_writes_about_is_asked_about_as_a_whole(led):
    led.decide(ALEX, state_priority, "P1")
    said = every_ten_minutes(led, 5)
    assert [now for now, key in said if key == "left-alone"] == [at(11), at(12), at(14)]
    assert [key for now, key in said if now > at(11)] == ["left-alone", "left-alone"]


def test_what_is_owed_is_said_again_once_somebody_writes(led):
    led.decide(ALEX, state_priority, "P1")
    every_ten_minutes(led, 2)
    led.decide(PAT, write, events.Noted("is it over?"))
    assert {"agree-priority", "start-work", "triage"} <= {n.duty.key for n in tick(led, at(12, 10))}


def test_a_promise_to_tenants_is_asked_for_even_where_nobody_writes(led):
    led.decide(SAM, announce, "StatusPage", next_update=at(15))
    said = every_ten_minutes(led, 6)
    assert [now for now, key in said if key == "tenant-update"][:2] == [at(14, 50), at(15)]


def test_what_nobody_has_touched_is_asked_about_once_a_day_and_after_a_week_once_a_week(led):
    led.decide(ALEX, state_priority, "P1")
    hourly = [at(10) + timedelta(hours=n) for n in range(24 * 29)]
    nudges = [(now, nudge.duty.key) for now in hourly for nudge in tick(led, now)]
    assert {key for now, key in nudges if now > at(10, day=3)} == {"forgotten"}
    days = [now.day for now, key in nudges if key == "forgotten"]
    assert days == [3, 4, 5, 6, 9, 16, 23, 30]


def test_a_weekend_is_no_forgetting(playbook):
    case = Case(playbook)
    case.now = at(15, day=6)
    case.declare(priority="P1").with_comms_lead()
    assert duties_of(case)["forgotten"].due == at(15, day=9)
    assert [n.duty.key for n in tick(case, at(9, day=9)) if n.duty.key == "document"]


# ---- what is done, and what comes anew


def test_what_is_done_is_said_no_more(case):
    assert heard(case, "triage", at(10), 25) == [20]
    case.decide(ALEX, write, events.ActionTaken("restarted"))
    assert heard(case, "triage", at(10, 26), 60) == []


def test_what_is_said_at_once_is_in_the_order_in_which_it_should_have_been(led):
    led.decide(ALEX, state_priority, "P1")
    scheduled = [nudge.scheduled for nudge in tick(led, at(12))]
    assert scheduled == sorted(scheduled)
    assert len(scheduled) > 3


def test_another_occurrence_is_counted_anew(led):
    led.decide(ALEX, write, events.Reported("looking"))
    assert heard(led, "report", at(10), 40) == [20, 30, 40]
    led.decide(ALEX, write, events.Reported("still looking"))
    assert [n.times for n in tick(led, at(11)) if n.duty.key == "report"] == [1]


# ---- after a gap


def test_what_a_gap_swallowed_is_said_once(led):
    led.decide(ALEX, answer_tenants, affected=True)
    led.decide(ALEX, state_priority, "P1")
    assert said(led, "first-update", [at(10, 57)]) == [at(10, 57)]
    led.decide(PAT, write, events.Noted("what is going on?"))
    assert heard(led, "first-update", at(10, 57), 40) == [13, 23]


def test_what_was_due_in_the_gap_says_when_it_should_have_been_said(case):
    [triage] = [n for n in tick(case, at(11, 7)) if n.duty.key == "triage"]
    assert triage.scheduled == at(10, 20)


def test_a_second_look_at_the_same_instant_says_nothing(led):
    led.decide(ALEX, state_priority, "P1")
    assert tick(led, at(12))
    assert tick(led, at(12)) == []


# ---- at night


def test_what_is_loud_is_left_for_the_morning_where_no_time_counts(case):
    case.decide(ALEX, add_task, "rotate the certificate", due=at(15, 30))
    instants = [at(15, 30) + timedelta(minutes=30 * n) for n in range(37)]
    assert said(case, "task-1", instants) == [at(15, 30), at(16, 30)]
    case.now = at(9, day=3)
    case.decide(ALEX, write, events.Noted("good morning"))
    instants = [at(9, day=3) + timedelta(minutes=30 * n) for n in range(6)]
    assert said(case, "task-1", instants) == [at(10, 30, day=3)]


def test_a_stretch_of_work_that_nobody_showed_at_night_is_not_told_the_next_day(led):
    instants = [at(15, 30) + timedelta(minutes=30 * n) for n in range(38)]
    assert said(led, "stint-alex", instants) == [at(15, 30), at(16)]


def test_a_stretch_of_work_at_night_is_told_while_somebody_shows_that_they_work(led):
    def works(now):
        led.now = now
        led.decide(ALEX, write, events.ActionTaken("still at it"))
        return now

    instants = (works(at(15, 30) + timedelta(minutes=30 * n)) for n in range(38))
    times = [at(15, 30), at(16), at(16, 30), at(9, day=3)]
    assert said(led, "stint-alex", instants) == times


# ---- later, or no more


def test_a_snoozed_duty_is_said_when_the_snooze_ends(case):
    case.decide(ALEX, snooze, ["triage"], at(10, 47))
    assert heard(case, "triage", at(10), 90) == [47]
    case.now = at(10, 48)
    case.decide(ALEX, snooze, ["triage"], at(10, 52))
    assert heard(case, "triage", at(10, 48), 40) == [12, 32]


def test_a_snooze_uses_nothing_up(case):
    tick(case, at(10, 20))
    case.decide(ALEX, snooze, ["triage"], at(11))
    nudges = [n for m in range(21, 60) for n in tick(case, at(10, m))]
    assert "triage" not in [n.duty.key for n in nudges]
    assert [n.times for n in tick(case, at(11)) if n.duty.key == "triage"] == [2]


def test_a_snooze_that_ends_before_the_duty_is_due_changes_nothing(case):
    case.decide(ALEX, snooze, ["triage"], at(10, 10))
    assert heard(case, "triage", at(10), 30) == [20, 30]


def test_what_is_never_said_again_is_said_after_a_snooze(led):
    tick(led, at(10, 5))
    led.decide(ALEX, snooze, ["join-call-alex"], at(10, 25))
    assert heard(led, "join-call-alex", at(10, 5), 60) == [20]


def test_a_snooze_that_a_gap_outlasted_is_said_once(case):
    case.decide(ALEX, snooze, ["triage"], at(10, 40))
    assert said(case, "triage", [at(11, 5), at(11, 6), at(11, 15)]) == [at(11, 5)]


def test_what_was_done_during_a_snooze_is_not_said_after_it(case):
    case.decide(ALEX, snooze, ["triage"], at(10, 40))
    case.decide(ALEX, write, events.ActionTaken("restarted"))
    assert heard(case, "triage", at(10), 60) == []


def test_a_stopped_duty_is_said_no_more_in_any_occurrence(led):
    led.decide(ALEX, write, events.Reported("looking"))
    led.decide(SAM, stop, ["report"], because="we are on the call together")
    assert heard(led, "report", at(10), 60) == []
    led.decide(ALEX, write, events.Reported("still looking"))
    assert heard(led, "report", at(11, 1), 60) == []
    assert "report" in duties_of(led)


def test_to_stop_needs_a_reason_and_the_roster(case):
    case.decide(ALEX, stop, ["triage"])
    assert case.refused == ["stop_needs_a_reason"]
    case.decide(EVE, stop, ["triage"], because=BECAUSE)
    assert case.refused == ["stranger"]
    case.decide(EVE, snooze, ["triage"], at(11))
    assert case.refused == ["stranger"]


def test_what_was_stopped_is_stopped_already(case):
    case.decide(ALEX, stop, ["triage"], because=BECAUSE)
    case.decide(ALEX, stop, ["triage"], because=BECAUSE)
    assert case.already == "duty_stopped"
    case.decide(ALEX, stop, ["triage", "report"], because=BECAUSE)
    assert case.already is None


def test_a_snooze_starts_again_what_was_stopped(case):
    case.decide(ALEX, stop, ["triage"], because=BECAUSE)
    case.decide(ALEX, snooze, ["triage"], at(10, 30))
    assert heard(case, "triage", at(10), 50) == [30, 40]


def test_a_word_means_one_duty_by_its_key_or_all_of_its_kind(led):
    duties = owed(view_of(led)).duties
    assert meant("Stint-Alex", duties, led.playbook) == ["stint-alex"]
    assert meant("stint", duties, led.playbook) == ["stint-alex", "stint-sam"]
    assert meant("tenant-update", duties, led.playbook) == ["tenant-update"]
    assert meant("task", duties, led.playbook) == []
    assert meant("nothing", duties, led.playbook) == []


# ---- whatever happens, and whenever somebody looks


@st.composite
def incidents(draw):
    """An incident in any stage, by day or night, with what happened to it since its declaration."""
    case = Case(draw(st.sampled_from([PLAYBOOK, PLAYBOOK, PROVIDED])))
    declared = draw(st.sampled_from([at(9), at(10), at(14, 20), at(16, 50), at(17), at(22)]))
    case.now = declared + draw(st.sampled_from([0, 0, 4])) * timedelta(days=1)
    case.declare(priority=draw(st.sampled_from([None, "P1", "P2", "P3", "P4"])))
    for step in draw(st.lists(st.sampled_from(STEPS), max_size=5)):
        step(case)
        case.now += draw(st.integers(0, 10)) * STEP
    return case


def prioritise(case):
    if case.incident.comms_lead:
        case.decide(SAM, agree)


STEPS = [
    lambda case: case.with_comms_lead(),
    lambda case: case.decide(ALEX, answer_tenants, affected=True),
    lambda case: case.decide(ALEX, state_priority, "P1"),
    prioritise,
    lambda case: case.decide(ALEX, write, events.Reported("looking")),
    lambda case: case.decide(ALEX, write, events.Summarised("half of it fails")),
    lambda case: case.decide(SAM, announce, "StatusPage"),
    lambda case: case.decide(SAM, announce, "StatusPage", next_update=case.now + 9 * STEP),
    lambda case: case.decide(ALEX, add_task, "mend", owner=PAT, due=case.now + 7 * STEP),
    lambda case: case.decide(ALEX, pause, "enough", because=BECAUSE),
    lambda case: case.decide(ALEX, resume, because=BECAUSE),
    lambda case: case.decide(ALEX, resolve, "over"),
    lambda case: case.decide(ALEX, give_role, Role.COMMS_LEAD, ALEX, because=BECAUSE),
]
GAPS = st.lists(st.sampled_from([0, 1, 1, 2, 3, 7, 13, 40, 200]), min_size=1, max_size=12)


def copy_of(case):
    """The same incident, to be looked at in another way."""
    copy = Case(case.playbook)
    copy.roster, copy.now, copy.incident = case.roster, case.now, case.incident
    return copy


def due_now(case, now=None):
    view = view_of(case, now)
    return due_nudges(view, owed(view).duties)


def occurrence(nudge):
    return nudge.duty.key, nudge.duty.since


def everything_said(case, gaps):
    """Look after each of these gaps, in steps of five minutes; return all that was said."""
    return [nudge for gap in gaps for nudge in tick(case, case.now + gap * STEP)]


@settings(max_examples=40, deadline=None)
@given(incidents(), GAPS)
def test_nothing_is_said_twice_and_nothing_due_stays_unsaid(case, gaps):
    spoken = Counter()
    for gap in gaps:
        for nudge in tick(case, case.now + gap * STEP):
            spoken[(*occurrence(nudge), nudge.scheduled)] += 1
            assert nudge.scheduled <= case.now
        assert due_now(case) == []
    assert set(spoken.values()) <= {1}


@settings(max_examples=25, deadline=None)
@given(incidents(), GAPS)
def test_gaps_never_make_more_nudges_than_looking_all_the_time(case, gaps):
    gaps = [min(gap, 40) for gap in gaps]
    case.playbook = with_nudges(case.playbook, posts_an_hour=60)
    always = copy_of(case)
    now_and_then = Counter(map(occurrence, everything_said(case, gaps)))
    continuous = Counter(map(occurrence, everything_said(always, [0] + [1] * sum(gaps))))
    assert now_and_then <= continuous


@settings(max_examples=25, deadline=None)
@given(incidents(), st.data())
def test_a_snooze_keeps_quiet_until_its_end_and_uses_nothing_up(case, data):
    duties = list(duties_of(case))
    if not duties:
        return
    key = data.draw(st.sampled_from(duties))
    undisturbed = copy_of(case)
    until = case.now + data.draw(st.integers(1, 30)) * STEP
    case.decide(ALEX, snooze, [key], until)
    fell_due = False
    while case.now < until:
        assert key not in [n.duty.key for n in tick(case)]
        fell_due = fell_due or key in [n.duty.key for n in tick(undisturbed, case.now)]
        case.now += STEP
    nudges = [n for n in tick(case) if n.duty.key == key]
    assert [n.times for n in nudges] in ([], [1])
    if fell_due and key in duties_of(case) and duties_of(case)[key].ask < until:
        assert nudges


@settings(max_examples=25, deadline=None)
@given(incidents(), GAPS, st.data())
def test_what_is_stopped_is_never_said_again(case, gaps, data):
    duties = list(duties_of(case))
    if not duties:
        return
    everything_said(case, gaps[:2])
    key = data.draw(st.sampled_from(duties))
    case.decide(ALEX, stop, [key], because=BECAUSE)
    assert key not in [nudge.duty.key for nudge in everything_said(case, gaps)]


@settings(max_examples=40, deadline=None)
@given(incidents(), GAPS)
def test_nothing_falls_due_before_the_next_look(case, gaps):
    for gap in gaps[:4]:
        tick(case, case.now + gap * STEP)
        view = view_of(case)
        look = next_attention(view, owed(view).duties)
        assert look > case.now
        instant = case.now
        while instant < look:
            assert due_now(case, instant) == []
            instant += STEP


@settings(max_examples=40, deadline=None)
@given(incidents(), GAPS)
def test_looking_only_when_told_to_says_the_same_as_looking_all_the_time(case, gaps):
    always = copy_of(case)
    end = case.now + min(sum(gaps), 150) * STEP
    continuous = []
    while always.now <= end:
        continuous += [(always.now, *occurrence(n), n.times) for n in tick(always)]
        always.now += STEP
    told = []
    while case.now <= end:
        told += [(case.now, *occurrence(n), n.times) for n in tick(case)]
        view = view_of(case)
        case.now = next_attention(view, owed(view).duties)
    assert told == continuous


def test_the_next_look_is_at_the_next_boundary_where_nothing_else_is_owed(led):
    led.decide(ALEX, pause, "enough", because=BECAUSE)
    assert next_attention(view_of(led, at(18)), ()) == at(9, day=3)


def test_what_was_declared_in_the_last_quarter_is_looked_at_again_at_five(playbook):
    case = Case(playbook)
    case.now = at(16, 50)
    case.declare()
    tick(case, at(16, 55))
    view = view_of(case)
    assert next_attention(view, owed(view).duties) == at(17)


def test_a_duty_that_has_been_said_and_is_not_repeated_needs_no_look(led):
    tick(led, at(10, 5))
    join = duties_of(led)["join-call-alex"]
    assert next_said(view_of(led), join) is None
    another = join._replace(since=at(11), ask=at(11), due=at(11))
    assert next_said(view_of(led), another) == at(11)


def test_a_duty_without_an_interval_is_still_said_when_it_is_due(led):
    [triage] = [d for d in owed(view_of(led)).duties if d.key == "triage"]
    other = triage._replace(key="tea", ask=at(10, 10), again=None)
    instants = [at(10, minute) for minute in range(60)]
    rule = {"tea": lambda view: [other]}
    times = [now for now in instants if "tea" in [n.duty.key for n in tick(led, now, rule)]]
    assert times == [at(10, 10), at(10, 20)]


@pytest.mark.parametrize(
    ("looked", "boundary"),
    [(at(9, 1, day=3), at(9, day=3)), (at(18, day=3), at(17, day=3))],
)
def test_of_the_boundaries_in_a_gap_only_the_last_one_is_said(led, looked, boundary):
    led.now = looked - timedelta(hours=3)
    led.decide(PAT, write, events.Noted("still looking"))
    nudges = tick(led, looked)
    assert [n.duty.since for n in nudges if n.duty.key == "document"] == [boundary]


# ---- what is entered late


def test_what_began_before_it_was_declared_is_not_the_bots_lateness(playbook):
    case = Case(playbook)
    case.now = at(12)
    case.declare(happened=at(10))
    [triage] = [nudge for nudge in tick(case) if nudge.duty.key == "triage"]
    assert triage.scheduled == at(12)
    assert triage.duty.overdue_by(case.now) == timedelta(minutes=100)


def test_a_boundary_before_it_was_declared_is_not_asked_about(playbook):
    case = Case(playbook)
    case.now = at(17, 30)
    case.declare(happened=at(16))
    assert "document" not in duties_of(case)


def test_a_report_entered_late_does_not_undo_a_newer_one(led):
    led.decide(ALEX, write, events.ActionTaken("restarted"))
    led.now = at(10, 30)
    led.decide(ALEX, write, events.Reported("found it"))
    led.now = at(10, 31)
    led.decide(ALEX, write, events.Reported("what I knew before"), happened=at(10, 5))
    assert duties_of(led)["report"].due == at(11)


def test_a_snooze_into_the_night_ends_when_it_ends(led):
    led.decide(ALEX, state_priority, "P2")
    led.decide(SAM, agree)
    led.decide(ALEX, write, events.ActionTaken("restarted"))
    for now in (at(16, 45), at(17), at(17, 30)):
        tick(led, now)
    led.decide(ALEX, snooze, ["document"], at(21))
    instants = [at(20, 59), at(21), at(22), at(3, day=3), at(9, day=3)]
    assert said(led, "document", instants) == [at(21), at(9, day=3)]


def test_what_has_targets_only_is_asked_for_once_and_raises_no_alarm(case):
    case.decide(ALEX, state_priority, "P4")
    every_half_hour = [at(9, day=3) + timedelta(minutes=30 * n) for n in range(60)]
    assert said(case, "start-work", every_half_hour) == [at(10, day=3)]
