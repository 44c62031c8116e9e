from itertools import product

import pytest

from muster.incidents import progress
from muster.incidents.entries import try_runbook, write
from muster.incidents.events import PAYLOADS, ActionTaken, Noted, Reported
from muster.incidents.lifecycle import ACTIVE, ENDED, OPEN, TRANSITIONS, State, leads_to
from muster.kernel.decisions import Accepted
from tests.incidents.conftest import ALEX, SAM

MOVES = {
    "fixed": lambda case, who: case.decide(who, progress.fix, "rolled back"),
    "resolved": lambda case, who: case.decide(who, progress.resolve, "over"),
    "paused": lambda case, who: case.decide(who, progress.pause, "night", because="late"),
    "resumed": lambda case, who: case.decide(who, progress.resume),
    "reopened": lambda case, who: case.decide(who, progress.reopen, "back"),
    "dismissed": lambda case, who: case.decide(who, progress.dismiss, "a test"),
    "closed": lambda case, who: case.decide(who, progress.close, because="checked"),
}

PICTURE = {
    "declared": "fixed paused resolved dismissed",
    "investigating": "fixed paused resolved dismissed",
    "monitoring": "reopened paused resolved dismissed",
    "paused": "resumed fixed resolved dismissed",
    "resolved": "reopened closed",
    "closed": "reopened",
    "dismissed": "reopened",
}


@pytest.mark.parametrize(("state", "move"), list(product(State, MOVES)))
def test_only_what_the_picture_shows_leads_from_one_state_to_another(led, state, move):
    led.in_state(state)
    accepted = isinstance(MOVES[move](led, ALEX), Accepted)
    assert accepted is (move in PICTURE[state].split())
    assert led.incident.state is (leads_to(move) if accepted else state)


def test_every_state_is_active_resolved_or_ended():
    assert {State.RESOLVED} == OPEN - ACTIVE
    assert set(State) == OPEN | ENDED


def test_the_table_speaks_only_of_kinds_that_exist():
    kinds = {kind for row in TRANSITIONS.values() for kind in row}
    assert kinds - set(PAYLOADS) == {"priority_agreed"}


@pytest.mark.parametrize(
    "work",
    [
        lambda case: case.decide(ALEX, write, ActionTaken("restarted it")),
        lambda case: case.decide(ALEX, write, Reported("found it")),
        lambda case: case.decide(ALEX, try_runbook, "API latency", worked=False),
    ],
)
def test_investigating_begins_with_the_first_work(case, work):
    work(case)
    assert case.incident.state is State.INVESTIGATING


def test_a_note_alone_is_not_work_yet(case):
    case.decide(ALEX, write, Noted("looking"))
    assert case.incident.state is State.DECLARED


def test_doing_it_twice_says_already(led):
    led.decide(ALEX, progress.resolve, "over")
    led.decide(ALEX, progress.resolve, "over")
    assert led.already == "state"


def test_resolving_a_closed_incident_says_already(led):
    led.in_state(State.CLOSED).decide(ALEX, progress.resolve, "over")
    assert led.already == "state"


def test_reopening_forgets_that_it_was_resolved(led):
    led.decide(ALEX, progress.resolve, "over")
    assert led.incident.resolved_at == led.now
    led.decide(SAM, progress.reopen, "errors are back")
    assert led.incident.resolved_at is None
    assert led.incident.state is State.INVESTIGATING
