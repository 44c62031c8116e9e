"""What people make of an alert, and what the paging service is asked for it."""

import pytest

from muster.alerts import AlertState
from muster.alerts.decisions import acknowledge, dismiss, settle
from muster.kernel.effects import Fate
from tests.alerts.conftest import EVE, NOON, SAM, told
from tests.incidents.conftest import Case as IncidentCase


@pytest.fixture
def incident(playbook):
    case = IncidentCase(playbook)
    case.declare()
    return case.incident


def asked(alert):
    return [
        (each.effect.gateway, each.effect.action, dict(each.effect.payload), each.serves)
        for each in alert.effects
    ]


def test_an_acknowledgement_is_recorded_and_asked_for_in_one_command(raised):
    assert raised.decide(acknowledge) == ["alert_acknowledged", "effect_asked"]
    assert len({event.command for event in raised.events[1:]}) == 1
    assert (raised.alert.by, raised.alert.state_at) == ("alex", NOON)
    assert asked(raised.alert) == [("pagerduty", "acknowledge", {"incident": "PD1"}, "alert")]
    assert raised.alert.has_pending_effects


def test_acknowledging_twice_tells_who_did(raised):
    raised.decide(acknowledge)
    assert raised.decide(acknowledge, who=SAM) == []
    assert raised.already == "alert_acknowledged"
    assert raised.outcome.facts["alert"].by == "alex"


def test_with_an_incident_it_belongs_to_that_incident(raised, incident):
    assert raised.decide(acknowledge, incident) == [
        "alert_acknowledged",
        "effect_asked",
        "alert_attached",
    ]
    assert raised.alert.incident == incident.number
    assert raised.decide(acknowledge, incident) == []


def test_one_that_is_acknowledged_can_still_be_attached(raised, incident):
    raised.decide(acknowledge)
    assert raised.decide(acknowledge, incident, who=SAM) == ["alert_attached"]
    assert (raised.alert.incident, raised.alert.by) == (incident.number, "alex")


def test_a_dismissal_leaves_its_reason_there_and_resolves(raised):
    assert raised.decide(dismiss, "a smoke test", "Dismissed by alex: a smoke test") == [
        "alert_dismissed",
        "effect_asked",
        "effect_asked",
    ]
    assert raised.alert.state is AlertState.DISMISSED
    assert [each[1:3] for each in asked(raised.alert)] == [
        ("note", {"incident": "PD1", "text": "Dismissed by alex: a smoke test"}),
        ("resolve", {"incident": "PD1"}),
    ]


def test_strangers_may_neither_acknowledge_nor_dismiss(raised):
    for decision in ((acknowledge,), (dismiss, "x", "note")):
        assert raised.decide(*decision, who=EVE, because="I say so") == []
        assert raised.refused == ["stranger"]


@pytest.mark.parametrize("ended", ["resolved", "dismissed"])
def test_what_has_ended_is_neither_taken_nor_ended_again(raised, ended):
    if ended == "resolved":
        raised.hear(told("resolved", 5))
    else:
        raised.decide(dismiss, "x", "note")
    for decision in ((acknowledge,), (dismiss, "x", "note"), (settle, 1, "note")):
        assert raised.decide(*decision) == []
        assert raised.already == "alert_ended"
    assert raised.alert.state == ended


def test_the_fate_of_an_effect_is_kept(raised):
    raised.decide(acknowledge)
    number = raised.alert.effects[0].number
    raised.effect("effect_done", number, reference="PD1")
    assert raised.alert.effect(number).fate is Fate.DONE
    assert not raised.alert.has_pending_effects
    assert raised.alert.there == "acknowledged"
