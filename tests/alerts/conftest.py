"""An alert made from decisions alone: no bot, no storage, no clock."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from muster.alerts import AlertNews, Status, fold_alert
from muster.alerts.decisions import after, news
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Refused
from muster.kernel.events import Event, Place
from muster.people import BOT, Member, Person, Roster

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
ALEX, SAM, EVE = (Person(name, name) for name in ("alex", "sam", "eve"))
ROSTER = Roster((Member(ALEX, frozenset({"paas-sre"})), Member(SAM, frozenset({"comms"}))))

RAISED = AlertNews(
    id="PD1",
    status=Status.TRIGGERED,
    at=NOON,
    title="5xx rate high",
    service="router",
    service_id="PSERVICE",
    urgency="high",
    url="https://paas.pagerduty.com/incidents/PD1",
    raised_at=NOON,
    number=2126,
)


def told(status, minutes=0.0, by=None, **changes):
    """News of the alert, so many minutes after noon."""
    at = NOON + timedelta(minutes=minutes)
    return replace(RAISED, status=Status(status), at=at, by=by, **changes)


class Case:
    """One alert, what the paging service tells of it, and what people decide."""

    def __init__(self, playbook):
        self.playbook = playbook
        self.now = NOON
        self.alert = None
        self.events = []
        self.outcome = None

    def hear(self, *pieces):
        """Let news come; return the kinds of event it recorded."""
        before = len(self.events)
        for piece in pieces:
            self.outcome = news(self.alert, piece)
            if isinstance(self.outcome, NoChange):
                self.alert = after(self.alert, piece)
            self._record(BOT)
        return [event.kind for event in self.events[before:]]

    def decide(self, decision, *arguments, who=ALEX, because=None):
        """Let somebody decide; return the kinds of event it recorded."""
        before = len(self.events)
        context = DecisionContext(who, self.now, self.playbook, ROSTER, because)
        self.outcome = decision(self.alert, context, *arguments)
        self._record(who)
        return [event.kind for event in self.events[before:]]

    def effect(self, kind, number, **data):
        """Let the outbox record a fate."""
        self._add(BOT, kind, {"effect": number, **data}, self.now, len(self.events) + 1)

    def _record(self, who):
        if isinstance(self.outcome, Accepted):
            command = len(self.events) + 1
            for draft in self.outcome.drafts:
                self._add(who, draft.kind, draft.data, draft.happened or self.now, command)

    def _add(self, who, kind, data, happened, command):
        number = len(self.events) + 1
        event = Event(
            "alert-pd1", number, number, command, happened, self.now, who, Place("t"), kind, data
        )
        self.events.append(event)
        self.alert = fold_alert([event], since=self.alert)
        assert fold_alert(self.events).state == self.alert.state

    @property
    def refused(self):
        return [r.code for r in self.outcome.reasons] if isinstance(self.outcome, Refused) else []

    @property
    def already(self):
        return self.outcome.code if isinstance(self.outcome, NoChange) else None


@pytest.fixture
def case(playbook):
    """Noon, and nothing heard yet."""
    return Case(playbook)


@pytest.fixture
def raised(case):
    """Noon, and one alert."""
    case.hear(RAISED)
    return case
