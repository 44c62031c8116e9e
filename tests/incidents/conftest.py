"""An incident built from decisions alone: no bot, no storage, no clock."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from muster.incidents.declaration import declare
from muster.incidents.incident import fold
from muster.incidents.leadership import give_role
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Refused
from muster.kernel.events import Event, Place
from muster.kernel.workload import NOTHING
from muster.people import Member, Person, Roster
from muster.playbook import Role

TEN = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)

ALEX, SAM, PAT, MIKA, EVE = (Person(n, n) for n in ("alex", "sam", "pat", "mika", "eve"))

ROSTER = Roster(
    (
        Member(ALEX, frozenset({"paas-sre"}), on_support=True),
        Member(SAM, frozenset({"comms"}), on_comms=True),
        Member(PAT, frozenset({"paas-sre"})),
        Member(MIKA, frozenset({"managed-service"})),
    )
)


class Case:
    """One incident and what people decide about it."""

    def __init__(self, playbook):
        self.playbook = playbook
        self.roster = ROSTER
        self.workload = NOTHING
        self.now = TEN
        self.incident = None
        self.events = []
        self.outcome = None

    def context(self, who, because=None):
        return DecisionContext(who, self.now, self.playbook, self.roster, because, self.workload)

    def declare(self, who=ALEX, title="Router 5xx rate high", **details):
        self.outcome = declare(self.context(who), title, ongoing=[], **details)
        self._record(who)
        return self

    def on_support(self, *people):
        """Have these people on support, and nobody else."""
        self.roster = replace(
            self.roster,
            members=tuple(replace(m, on_support=m.person in people) for m in self.roster.members),
        )
        return self

    def without(self, *people):
        """Have these people away."""
        self.roster = replace(
            self.roster,
            members=tuple(
                replace(m, available=m.person not in people) for m in self.roster.members
            ),
        )
        return self

    def decide(self, who, decision, *arguments, because=None, **details):
        """Let somebody decide; what is accepted is recorded. Returns the outcome."""
        self.outcome = decision(self.incident, self.context(who, because), *arguments, **details)
        self._record(who)
        return self.outcome

    def with_comms_lead(self, who=SAM):
        self.decide(ALEX, give_role, Role.COMMS_LEAD, who)
        return self

    def in_state(self, state):
        self.incident = replace(self.incident, state=state)
        return self

    @property
    def refused(self):
        """The codes of the reasons why not, empty when it was accepted or done already."""
        return [r.code for r in self.outcome.reasons] if isinstance(self.outcome, Refused) else []

    @property
    def already(self):
        return self.outcome.code if isinstance(self.outcome, NoChange) else None

    def _record(self, who):
        if not isinstance(self.outcome, Accepted):
            return
        version = self.incident.version if self.incident else 0
        events = [
            Event("incident-00000007", version + offset, offset, version + 1,
                  draft.happened or self.now, self.now, who, Place("test", "#paas-incident"),
                  draft.kind, draft.data)
            for offset, draft in enumerate(self.outcome.drafts, start=1)
        ]  # fmt: skip
        self.events += events
        self.incident = fold(7, events, since=self.incident)


@pytest.fixture
def case(playbook):
    """INC-7, declared at ten by alex, who leads the engineering."""
    return Case(playbook).declare()


@pytest.fixture
def led(case):
    """INC-7 with both leads: alex and sam."""
    return case.with_comms_lead()
