from datetime import timedelta

import pytest

from muster.incidents import events
from muster.incidents.entries import (
    add_task,
    correct,
    finish_task,
    link_ticket,
    runbooks_about,
    try_runbook,
    write,
)
from muster.incidents.lifecycle import ENDED, State
from muster.incidents.timeline import as_corrected, corrected_texts, in_order
from muster.kernel.events import Event, Place
from muster.people import Person
from tests.incidents.conftest import ALEX, EVE, PAT, SAM, TEN


def event(entry, kind="noted", happened=TEN, **data):
    place = Place("test", "#paas-incident")
    return Event("incident-00000007", entry, entry, entry, happened, TEN, ALEX, place, kind, data)


def test_a_note_may_be_back_dated_and_both_times_are_kept(case):
    earlier = TEN - timedelta(minutes=10)
    case.decide(PAT, write, events.Noted("the alert fired"), happened=earlier)
    [draft] = case.outcome.drafts
    assert draft.happened == earlier


@pytest.mark.parametrize("state", sorted(ENDED))
def test_an_ended_incident_takes_no_more_entries(case, state):
    case.in_state(state).decide(ALEX, write, events.Noted("one more thing"))
    assert case.refused == ["ended"]
    assert not case.outcome.yields


def test_a_resolved_incident_still_does(case):
    case.in_state(State.RESOLVED).decide(ALEX, write, events.Noted("one more thing"))
    assert case.refused == []


def test_strangers_change_nothing(case):
    case.decide(EVE, write, events.Noted("hello"))
    assert case.refused == ["stranger"]


def test_a_correction_keeps_the_original():
    noted, corrected = event(3, text="London"), event(4, "corrected", number=3, text="Dublin")
    assert corrected_texts([noted, corrected]) == [(noted, "Dublin"), (corrected, None)]
    assert noted.data["text"] == "London"


def test_whoever_goes_on_reads_the_words_that_stand():
    ended = event(2, "closed")
    noted, corrected = event(3, text="London"), event(4, "corrected", number=3, text="Dublin")
    read = as_corrected([ended, noted, corrected])
    assert [each.data.get("text") for each in read] == [None, "Dublin", "Dublin"]
    assert noted.data["text"] == "London"


def test_the_latest_correction_counts():
    first, second = (event(n, "corrected", number=3, text=f"v{n}") for n in (4, 5))
    assert corrected_texts([event(3, text="v3"), second, first])[0][1] == "v5"


@pytest.mark.parametrize(
    ("target", "reason"),
    [(None, "no_such_entry"), (event(2, "role_taken", role="comms_lead"), "not_correctable")],
)
def test_only_entries_with_words_can_be_corrected(case, target, reason):
    case.decide(ALEX, correct, target, 2, "other words")
    assert case.refused == [reason]


def test_correcting_to_the_same_words_says_already(case):
    case.decide(ALEX, correct, event(3, text="London"), 3, "London")
    assert case.already == "corrected"


def test_the_timeline_is_in_the_order_in_which_things_happened():
    late, early = event(3), event(4, happened=TEN - timedelta(minutes=5))
    assert in_order([late, early]) == [early, late]


def test_a_runbook_goes_by_the_playbooks_name_for_it(case):
    case.decide(ALEX, try_runbook, "api LATENCY", worked=False)
    case.decide(ALEX, try_runbook, "My own notes", worked=True)
    assert [(r.name, r.worked) for r in case.incident.runbooks] == [
        ("API latency", False),
        ("My own notes", True),
    ]


@pytest.mark.parametrize(
    ("alert", "first"),
    [
        ("gorouter high latency", "Gorouter high latency"),
        ("router: 5xx rate high", "Gorouter high latency"),
        ("certificate expires soon", "Invalid certificates"),
        ("RDS disk full", "RDS disk utilisation"),
        ("failed login from an unknown address", "Failed logins"),
    ],
)
def test_runbooks_are_found_by_the_words_of_an_alert(playbook, alert, first):
    assert runbooks_about(alert, playbook)[0].name == first


def test_no_words_find_every_runbook_and_strange_words_none(playbook):
    assert len(runbooks_about("", playbook)) == len(playbook.runbooks)
    assert runbooks_about("xyzzy", playbook) == []


def test_tasks_are_counted_owned_due_and_done_once(case):
    case.decide(ALEX, add_task, "tell the supplier", owner=SAM, due=TEN + timedelta(hours=1))
    case.decide(ALEX, add_task, "write it up")
    assert [t.number for t in case.incident.open_tasks] == [1, 2]
    first = case.incident.tasks[0]
    assert not first.overdue(TEN + timedelta(minutes=59))
    assert first.overdue(TEN + timedelta(hours=1))
    case.decide(SAM, finish_task, 1)
    assert [t.number for t in case.incident.open_tasks] == [2]
    case.decide(SAM, finish_task, 1)
    assert case.already == "task"
    case.decide(SAM, finish_task, 9)
    assert case.refused == ["no_such_task"]


def test_the_ticket_is_named_once(case):
    case.decide(ALEX, link_ticket, "48213")
    assert case.incident.ticket == "48213"
    case.decide(ALEX, link_ticket, "48213")
    assert case.already == "ticket"


def test_parked_items_are_kept_for_the_review(case):
    case.decide(ALEX, write, events.Parked("the alert came late"))
    assert case.incident.parked == ("the alert came late",)


def test_an_owner_of_a_task_takes_part(case):
    case.decide(ALEX, add_task, "call them", owner=Person("kim", "kim"))
    assert Person("kim", "kim") in case.incident.involved


# ---- the playbook's word of caution (R28)


def cautioned(case):
    return [draft.data.get("cautioned") for draft in case.outcome.drafts]


@pytest.mark.parametrize("kind", [events.Noted, events.ActionTaken, events.Reported])
def test_a_lead_who_writes_down_a_risky_step_is_cautioned_once_an_incident(led, kind):
    led.decide(ALEX, write, kind("Restarted it"))
    assert cautioned(led) == [None]
    led.decide(ALEX, write, kind("I’m NOT  sure what this does"))
    assert cautioned(led) == [True]
    for who in (ALEX, SAM):
        led.decide(who, write, events.ActionTaken("Something risky"))
        assert cautioned(led) == [None]


def test_both_leads_are_and_nobody_else_is(led):
    led.decide(PAT, write, events.Noted("This is risky"))
    assert cautioned(led) == [None]
    led.decide(SAM, write, events.Noted("This is risky"))
    assert cautioned(led) == [True]


@pytest.mark.parametrize("text", ["Briskly done", "riskyish", "no-one’s hopeful", "Made sure"])
def test_a_word_counts_as_a_whole(led, text):
    led.decide(ALEX, write, events.Noted(text))
    assert cautioned(led) == [None]


def test_a_playbook_without_a_caution_has_none(led):
    led.playbook = led.playbook.model_copy(update={"caution": None})
    led.decide(ALEX, write, events.Noted("This is risky"))
    assert cautioned(led) == [None]
