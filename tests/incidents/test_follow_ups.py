"""Follow-ups: tasks that outlive their incident and are handed to the team's tracker once."""

from datetime import timedelta

import pytest

from muster.incidents.assessment import suspect_cyber
from muster.incidents.entries import add_task, drop_task, ended_there, finish_task, plan_task
from muster.incidents.follow_ups import tracked, wanted
from muster.incidents.lifecycle import State
from muster.incidents.progress import close
from muster.kernel.decisions import Accepted
from muster.kernel.effects import EffectDone, EffectDropped, EffectFailed
from muster.kernel.payloads import new_event
from muster.people import BOT
from tests.duties.conftest import at, changed, duties_of, said, tick
from tests.incidents.conftest import ALEX, MIKA, PAT, SAM

DUE = at(17, day=12)


def add(case, text="Rotate the certificate", **details):
    case.decide(ALEX, add_task, text, after=True, **details)
    return case.incident.tasks[-1]


def fate(case, body):
    case.decide(BOT, lambda *_: Accepted((new_event(body),)))


def handed(case):
    return [each.effect.payload["task"] for each in case.incident.effects]


def in_tracker(case, number=1):
    [effect] = [e for e in case.incident.effects if e.effect.payload["task"] == number]
    fate(case, EffectDone(effect.number, f"#{number}", {"link": f"https://example.org/{number}"}))


def test_a_follow_up_holds_nothing_back_whenever_it_is_due(led):
    led.in_state(State.RESOLVED)
    add(led, due=led.now)
    add(led)
    led.decide(ALEX, close)
    assert "tasks_open" not in led.refused
    led.decide(ALEX, add_task, "Now")
    led.decide(ALEX, close)
    assert "tasks_open" in led.refused
    led.decide(ALEX, plan_task, 3, after=True)
    led.decide(ALEX, close)
    assert "tasks_open" not in led.refused


def test_what_is_closed_is_watched_while_a_follow_up_is_open(led):
    add(led)
    led.in_state(State.CLOSED)
    assert led.incident.owes_afterwards
    led.decide(ALEX, finish_task, 1)
    assert not led.incident.owes_afterwards


# ---- the tracker


def test_a_follow_up_is_handed_over_once_and_a_task_is_not(led):
    led.decide(ALEX, add_task, "Ring the supplier")
    add(led)
    assert handed(led) == [2]
    led.decide(ALEX, plan_task, 2, owner=SAM, after=True)
    assert handed(led) == [2]
    led.decide(ALEX, plan_task, 2, owner=SAM, after=True)
    assert led.already == "task"
    led.decide(ALEX, plan_task, 1, after=True)
    assert handed(led) == [2, 1]


def test_its_link_is_kept(led):
    add(led)
    assert tracked(led.incident, 1).reference is None
    in_tracker(led)
    known = tracked(led.incident, 1)
    assert (known.reference, known.link) == ("#1", "https://example.org/1")
    assert tracked(led.incident, 2) is None


@pytest.mark.parametrize("ended", [EffectFailed, EffectDropped])
def test_what_did_not_get_there_can_be_handed_over_again(led, ended):
    add(led)
    fate(led, ended(led.incident.effects[0].number))
    led.decide(ALEX, plan_task, 1, after=True)
    assert handed(led) == [1, 1]


def test_nothing_of_a_restricted_incident_goes_to_a_tracker(led):
    led.decide(SAM, suspect_cyber)
    add(led)
    assert handed(led) == []
    led.decide(SAM, plan_task, 1, after=True)
    assert handed(led) == []


def test_what_waits_does_not_go_once_the_incident_is_restricted_or_the_task_has_ended(led):
    add(led)
    add(led)
    first, second = led.incident.effects
    assert wanted(led.incident, first)
    led.decide(ALEX, drop_task, 1, "The same")
    assert not wanted(led.incident, first)
    assert wanted(led.incident, second)
    led.decide(SAM, suspect_cyber)
    assert not wanted(led.incident, second)


def test_a_team_without_a_tracker_hands_nothing_over(led):
    terms = changed(led.playbook.follow_ups, tracked=False)
    led.playbook = changed(led.playbook, follow_ups=terms)
    add(led)
    assert handed(led) == []


def test_what_has_ended_there_has_ended_here_once(led):
    add(led)
    add(led)
    led.decide(BOT, ended_there, 1, dropped=False)
    led.decide(BOT, ended_there, 2, dropped=True, text="closed there")
    assert [(t.done, t.dropped, t.by_itself) for t in led.incident.tasks] == [
        (True, False, True),
        (False, True, True),
    ]
    led.decide(BOT, ended_there, 1, dropped=True, text="x")
    assert led.already == "task"
    led.decide(BOT, ended_there, 9, dropped=False)
    assert led.already == "task"


# ---- when it is said


def test_it_is_said_when_due_and_then_once_a_week_for_as_long_as_it_is_open(led):
    add(led, owner=PAT, due=DUE)
    weeks = [DUE + timedelta(days=days) for days in range(22)]
    assert said(led, "follow-up-1", [DUE - timedelta(minutes=1), *weeks]) == weeks[::7]
    led.decide(PAT, finish_task, 1)
    assert "follow-up-1" not in duties_of(led, weeks[-1])


def test_it_is_said_to_whoever_has_it_and_to_nobody_instead(led):
    add(led, owner=PAT, due=DUE)
    add(led, due=DUE)
    owed = duties_of(led, DUE)
    assert owed["follow-up-1"].people == (PAT,)
    assert owed["follow-up-2"].people == (ALEX, SAM), "nobody has it, so the leads do"
    led.without(PAT)
    assert duties_of(led, DUE)["follow-up-1"].people == (ALEX, SAM), "who is away is not written to"


def test_on_a_day_without_work_it_is_said_when_work_begins(led):
    add(led, owner=PAT, due=at(12, day=14))
    assert duties_of(led)["follow-up-1"].ask == at(9, day=16)


def test_it_is_nobodys_to_be_nagged_about_before_its_day(led):
    add(led, owner=MIKA)
    assert not {key for key in duties_of(led, DUE) if key.startswith("follow-up")}
    add(led, owner=MIKA, due=DUE)
    assert not [n for n in tick(led, DUE - timedelta(hours=1)) if n.duty.code == "follow-up"]


def test_a_playbook_of_before_has_follow_ups_said_as_tasks(led):
    duties = {code: terms for code, terms in led.playbook.duties.items() if code != "follow-up"}
    led.playbook = changed(led.playbook, duties=duties)
    add(led, owner=PAT, due=DUE)
    assert "task-1" in duties_of(led, DUE)
