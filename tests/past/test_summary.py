"""An incident in short: its milestones, which duties were met in time, and what mended it."""

from datetime import timedelta

import pytest

from muster.kernel.events import Event, Place
from muster.past.summary import Summary, summary_of
from muster.people import BOT, Person
from muster.playbook.metrics import milestones_of
from muster.playbook.vocabulary import LEADS
from tests.past.conftest import NOON

PLACE = Place("test", "#paas-incident")
ALEX, SAM = Person("alex", "alex"), Person("sam", "sam")


class Recorded:
    """The events of INC-7, each so many minutes after noon."""

    def __init__(self):
        self.events = []

    def add(self, minutes, kind, who=ALEX, happened=None, **data):
        number = len(self.events) + 1
        at = NOON + timedelta(minutes=minutes)
        as_of = at if happened is None else NOON + timedelta(minutes=happened)
        self.events.append(
            Event("incident-00000007", number, number, number, as_of, at, who, PLACE, kind, data)
        )  # fmt: skip
        return self

    def led(self, minutes=0, who=SAM):
        self.add(minutes, "declared", who, title="Router is slow")
        return self.add(
            minutes, "role_taken", who, role="engineering_lead",
            person={"id": "alex", "name": "alex"},
        )  # fmt: skip


@pytest.fixture
def recorded():
    return Recorded()


@pytest.fixture
def told(recorded, playbook):
    """What is kept of it, as read back from its stored form."""

    def summary():
        made = summary_of(7, recorded.events, playbook)
        assert Summary.from_json(made.to_json()) == made
        return made

    return summary


def minutes(summary, milestone):
    at = summary.reached.get(milestone)
    return None if at is None else (at - NOON) / timedelta(minutes=1)


def test_it_is_acknowledged_when_its_engineering_lead_does_anything(recorded, told):
    recorded.led(who=SAM)
    assert minutes(told(), "acknowledged") is None
    recorded.add(3, "noted", SAM, text="nobody yet")
    recorded.add(4, "nudged", BOT, duty="triage", since=NOON.isoformat(),
                 scheduled=NOON.isoformat(), times=1)  # fmt: skip
    assert minutes(told(), "acknowledged") is None
    recorded.add(7, "noted", ALEX, text="I am on it")
    recorded.add(9, "noted", ALEX, text="still")
    assert minutes(told(), "acknowledged") == 7


def test_who_declares_and_then_takes_the_lead_has_acknowledged_it(recorded, told):
    recorded.led(who=ALEX)
    assert minutes(told(), "acknowledged") == 0


def test_the_first_time_counts_for_tenants_and_the_priority_and_the_last_for_the_end(
    recorded, told
):
    recorded.led()
    recorded.add(5, "priority_stated", priority="P2", roles=[*LEADS], agreed=True)
    recorded.add(8, "priority_stated", priority="P1", roles=[*LEADS], agreed=True)
    recorded.add(9, "announced", SAM, channel="StatusPage", text="x")
    recorded.add(12, "announced", SAM, channel="StatusPage", text="y")
    recorded.add(20, "fixed", text="restarted it")
    recorded.add(30, "resolved", text="over")
    recorded.add(40, "reopened", text="it is back")
    assert minutes(told(), "resolved") is None
    assert minutes(told(), "fixed") is None
    assert told().fix == ""
    recorded.add(60, "resolved", text="a new disk")
    assert [minutes(told(), m) for m in ("priority_agreed", "tenants_told")] == [5, 9]
    assert [minutes(told(), m) for m in ("fixed", "resolved")] == [60, 60]
    assert told().fix == "a new disk"
    assert told().priority == "P1"
    assert [(span.end - span.start) for span in told().paused] == [timedelta(minutes=10)]


def test_a_route_is_called_and_answered_and_the_first_call_counts(recorded, told, playbook):
    recorded.led()
    recorded.add(5, "escalated", route="backstop", people=[])
    recorded.add(9, "escalated", route="backstop", people=[])
    recorded.add(11, "escalation_answered", SAM, escalation=2)
    assert minutes(told(), "called:backstop") == 5
    assert minutes(told(), "answered:backstop") == 11
    assert set(told().reached) <= set(milestones_of([r.id for r in playbook.escalation.routes]))


def test_what_mended_it_is_what_was_said_then_or_the_runbook_that_worked(recorded, told):
    recorded.led()
    recorded.add(2, "runbook_tried", name="latency", worked=False)
    assert told().fix == ""
    recorded.add(3, "runbook_tried", name="restart", worked=True)
    assert told().fix == "restart"
    recorded.add(5, "fixed", text="a typo")
    recorded.add(6, "corrected", number=5, text="the router was restarted")
    assert told().fix == "the router was restarted"


def test_tenants_told_in_time_and_late_are_counted(recorded, told):
    recorded.led().add(1, "tenants_answered", affected=True)
    recorded.add(1, "role_taken", SAM, role="comms_lead", person={"id": "sam", "name": "sam"})
    recorded.add(2, "priority_stated", priority="P1", roles=[*LEADS], agreed=True)
    recorded.add(15, "announced", SAM, channel="StatusPage", text="x")
    assert told().duties["first-update"].in_time == 1
    recorded.add(200, "announced", SAM, channel="StatusPage", text="y")
    counts = told().duties["tenant-update"]
    assert (counts.in_time, counts.late) == (0, 1)


def test_what_is_put_on_record_afterwards_was_in_time_if_it_happened_in_time(recorded, told):
    recorded.led().add(1, "tenants_answered", affected=True)
    recorded.add(2, "priority_stated", priority="P1", roles=[*LEADS], agreed=True)
    recorded.add(200, "announced", SAM, happened=10, channel="StatusPage", text="x")
    assert told().duties["first-update"].in_time == 1


def test_what_the_end_takes_away_before_it_was_due_was_neither_met_nor_missed(recorded, told):
    recorded.led().add(1, "tenants_answered", affected=True)
    recorded.add(2, "priority_stated", priority="P1", roles=[*LEADS], agreed=True)
    recorded.add(3, "resolved", text="it was nothing")
    assert "first-update" not in told().duties


def test_a_target_is_no_duty(recorded, told):
    recorded.led().add(1, "tenants_answered", affected=True)
    recorded.add(2, "priority_stated", priority="P4", roles=[*LEADS], agreed=True)
    recorded.add(9000, "announced", SAM, channel="StatusPage", text="x")
    assert "first-update" not in told().duties
    assert told().work == ()


def test_nothing_is_kept_of_what_declares_no_incident(recorded, playbook):
    assert summary_of(7, [], playbook) is None
    with pytest.raises(ValueError, match="not with its declaration"):
        summary_of(7, recorded.add(0, "noted", text="x").events, playbook)


def test_a_suspicion_shows(recorded, told):
    recorded.led()
    assert told().restricted is False
    recorded.add(2, "cyber_stated", suspected=True, roles=["engineering_lead"])
    assert told().restricted is True


def test_a_new_event_of_a_kind_nobody_knows_changes_nothing_but_the_version(recorded, told):
    before = recorded.led() and told()
    recorded.add(2, "of_a_newer_version", SAM, text="x")
    after = told()
    assert (after.version, after.reached) == (before.version + 1, before.reached)
