"""The turns that an incident takes, as a scenario speaks of them: "a priority is agreed".

Pure: they are read off the events of a record, one after the other, each with its first instant.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from muster.incidents.incident import Incident, begin, evolve
from muster.incidents.lifecycle import State
from muster.incidents.repository import is_incident, number_of
from muster.kernel.events import Event
from muster.playbook import Playbook

Holds = Callable[[Incident, Playbook], bool]


def _agreed(incident: Incident, playbook: Playbook) -> bool:
    return incident.priority_settled


def _agreed_at(place: int) -> Holds:
    def holds(incident: Incident, playbook: Playbook) -> bool:
        wanted = playbook.priorities[place].id
        return incident.priority_settled and incident.priority.driving(playbook) == wanted

    return holds


def _is(state: State) -> Holds:
    return lambda incident, _: incident.state is state


def _asked(*, colleagues: bool = False, last: bool = False, cyber: bool = False) -> Holds:
    def holds(incident: Incident, playbook: Playbook) -> bool:
        return any(
            incident.escalated(route.id)
            for route in playbook.escalation.routes
            if (colleagues and route.asks_colleagues)
            or (last and route.last_resort)
            or (cyber and route.needs_cyber)
        )

    return holds


TURNS: Mapping[str, Holds] = {
    "an incident is declared": lambda incident, _: True,
    "tenants are affected": lambda incident, _: incident.tenants is True,
    "tenants are not affected": lambda incident, _: incident.tenants is False,
    "somebody leads comms": lambda incident, _: incident.comms_lead is not None,
    "a priority is proposed": lambda incident, _: bool(incident.priority.named),
    "a priority is agreed": _agreed,
    "the gravest priority is agreed": _agreed_at(0),
    "the lightest priority is agreed": _agreed_at(-1),
    "something was tried": lambda incident, _: incident.tried,
    "a runbook failed": lambda incident, _: any(not r.worked for r in incident.runbooks),
    "tenants are told": lambda incident, _: bool(incident.announcements),
    "tenants are told again": lambda incident, _: len(incident.announcements) > 1,
    "the engineer reported": lambda incident, _: incident.reported_at is not None,
    "a summary is written": lambda incident, _: incident.summary is not None,
    "colleagues are asked": _asked(colleagues=True),
    "somebody helps": lambda incident, _: bool(incident.helpers),
    "the last resort is asked": _asked(last=True),
    "cyber security is suspected": lambda incident, _: incident.cyber.suspected,
    "cyber security is confirmed": lambda incident, _: incident.cyber.confirmed,
    "the cyber security team is asked": _asked(cyber=True),
    "something is put aside for the review": lambda incident, _: bool(incident.parked),
    "a tenant's question is kept": lambda incident, _: incident.tenants_asked > 0,
    "it seems fixed": _is(State.MONITORING),
    "it is paused": _is(State.PAUSED),
    "work goes on again": lambda incident, _: (
        incident.is_worked_on and any(span.end for span in incident.suspended)
    ),
    "it is resolved": _is(State.RESOLVED),
    "the end is told": lambda incident, _: (
        incident.ended_at is not None
        and bool(incident.announcements)
        and not incident.untold_channels
    ),
    "the review is booked": lambda incident, _: incident.review_at is not None,
    "it is closed": _is(State.CLOSED),
    "it is dismissed": _is(State.DISMISSED),
}
"""Every turn of an incident, and whether it has come."""

OF_ALERTS: Mapping[str, str] = {
    "an alert is acknowledged": "alert_acknowledged",
    "an alert is dismissed": "alert_dismissed",
    "an alert is attached": "alert_attached",
}
"""The turns of an alert, by the kind of event that brings each."""

LEAD_CHANGED = "the engineering lead has changed"

ALL = (*TURNS, LEAD_CHANGED, *OF_ALERTS)
"""Every turn that a scenario may speak of."""


@dataclass(slots=True)
class Turns:
    """What has come true in a record so far; `came` has the first instant (UTC) of each turn."""

    playbook: Playbook
    came: dict[str, datetime] = field(default_factory=dict)
    incidents: dict[int, Incident] = field(default_factory=dict)
    _led: dict[int, set[str]] = field(default_factory=dict)

    def read(self, events: Iterable[Event]) -> None:
        """Read the next events of the record."""
        for event in events:
            for turn, kind in OF_ALERTS.items():
                if event.kind == kind:
                    self.came.setdefault(turn, event.recorded)
            if not is_incident(event.stream):
                continue
            number = number_of(event.stream)
            before = self.incidents.get(number)
            after = begin(number, event) if before is None else evolve(before, event)
            self.incidents[number] = after
            if after.engineering_lead is not None:
                led = self._led.setdefault(number, set())
                led.add(after.engineering_lead.id)
                if len(led) > 1:
                    self.came.setdefault(LEAD_CHANGED, event.recorded)
            for turn, holds in TURNS.items():
                if turn not in self.came and holds(after, self.playbook):
                    self.came[turn] = event.recorded
