from dataclasses import replace
from datetime import timedelta

import pytest

from muster.incidents.lifecycle import State
from muster.incidents.unnamed import candidates, ended_recently
from tests.incidents.conftest import TEN

HERE, ELSEWHERE = "#paas-incident", "#team-x"


@pytest.fixture
def several(case):
    """Four open incidents, one a state, declared here or elsewhere."""

    def made(number, state, room):
        return replace(case.incident, number=number, state=state, rooms=frozenset({room}))

    return [
        made(1, State.INVESTIGATING, HERE),
        made(2, State.RESOLVED, HERE),
        made(3, State.DECLARED, ELSEWHERE),
        made(4, State.PAUSED, ELSEWHERE),
    ]


def numbers(incidents):
    return [incident.number for incident in incidents]


def test_the_only_one_open_is_meant_wherever_it_is_typed(several, playbook):
    for room in (HERE, ELSEWHERE, "#general", None):
        assert numbers(candidates(several[:1], room, set(), playbook)) == [1]


def test_the_incidents_of_the_room_come_first(several, playbook):
    assert numbers(candidates([*several[:1], several[2]], ELSEWHERE, set(), playbook)) == [3]


def test_every_incident_belongs_to_the_incident_room(several, playbook):
    assert numbers(candidates(several, HERE, set(), playbook)) == [1, 3, 4]


def test_an_active_incident_is_meant_before_a_resolved_one(several, playbook):
    assert numbers(candidates(several[:2], HERE, set(), playbook)) == [1]


def test_close_means_the_resolved_one(several, playbook):
    assert numbers(candidates(several, HERE, {State.RESOLVED}, playbook)) == [2]


def test_where_none_is_in_the_right_state_the_active_ones_are_meant(several, playbook):
    assert numbers(candidates(several[:1], HERE, {State.RESOLVED}, playbook)) == [1]


def test_nothing_open_leaves_nothing_to_mean(playbook):
    assert candidates([], HERE, set(), playbook) == []


def test_an_incident_that_ended_today_is_still_meant_and_yesterdays_is_not(case):
    closed = replace(case.incident, closed_at=TEN)
    assert ended_recently(closed, TEN + timedelta(hours=23))
    assert not ended_recently(closed, TEN + timedelta(hours=25))
    assert not ended_recently(case.incident, TEN)
