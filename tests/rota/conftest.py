"""A rota built from decisions alone: no bot, no storage, no clock."""

from datetime import UTC, datetime

import pytest

from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Refused
from muster.kernel.events import Event, Place
from muster.people import Member, Person, Roster
from muster.rota import Rota, RotaState, fold_rota

MONDAY_TEN = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)

ALEX, PAT, MIKA, SAM, BO, EVE = (Person(n, n) for n in ("alex", "pat", "mika", "sam", "bo", "eve"))

# The managed engineer comes first, so that the order of R7 is not the order of the file.
ROSTER = Roster(
    (
        Member(MIKA, frozenset({"managed-service"}), on_support=True),
        Member(ALEX, frozenset({"paas-sre"}), on_support=True),
        Member(PAT, frozenset({"paas-sre"})),
        Member(SAM, frozenset({"comms"}), on_comms=True),
        Member(BO, frozenset({"backstop"})),
    )
)


class Case:
    """One rota and what people decide about it."""

    def __init__(self, playbook, roster=ROSTER):
        self.rota = Rota(roster, RotaState(), playbook)
        self.playbook = playbook
        self.now = MONDAY_TEN
        self.outcome = None

    def at(self, *wall):
        """Set the clock to a wall time of the playbook's zone."""
        self.now = datetime(*wall, tzinfo=self.playbook.timezone).astimezone(UTC)
        return self

    def decide(self, decision, *arguments, who=ALEX, because=None, **details):
        """Let somebody decide; what is accepted is recorded. Returns the rota after it."""
        context = DecisionContext(who, self.now, self.playbook, self.roster, because)
        self.outcome = decision(self.rota, context, *arguments, **details)
        if isinstance(self.outcome, Accepted):
            version = self.rota.state.version
            events = [
                Event("rota", version + offset, version + offset, version + 1, self.now, self.now,
                      who, Place("test"), draft.kind, draft.data)
                for offset, draft in enumerate(self.outcome.drafts, start=1)
            ]  # fmt: skip
            state = fold_rota(events, since=self.rota.state)
            self.rota = Rota(self.rota.base, state, self.playbook)
        return self.rota

    @property
    def roster(self):
        return self.rota.at(self.now)

    @property
    def refused(self):
        """The codes of the reasons why not, empty when it was accepted or done already."""
        return [r.code for r in self.outcome.reasons] if isinstance(self.outcome, Refused) else []

    @property
    def already(self):
        return self.outcome.code if isinstance(self.outcome, NoChange) else None

    @property
    def coming(self):
        """The absences that are not over: who, and their days of the month."""
        return [
            (a.person.id, a.first.day, a.last and a.last.day)
            for a in self.rota.absences_from(self.rota.day_of(self.now))
        ]


@pytest.fixture
def case(playbook):
    """The rota at ten on a Monday, with nothing said yet."""
    return Case(playbook)
