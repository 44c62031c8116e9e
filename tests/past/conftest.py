"""A record of ended incidents on each storage that the bot may have, and what is derived of it."""

from datetime import UTC, datetime, timedelta

import pytest

from muster.incidents.repository import IncidentRepository
from muster.journal import Journal, open_record
from muster.kernel.decisions import Accepted, DecisionContext
from muster.kernel.events import NewEvent, Place
from muster.past.index import open_index
from muster.past.repository import PastRepository
from muster.past.words import asked_words
from muster.people import Person, Roster
from tests.journal.conftest import ground, journal  # noqa: F401 - fixtures
from tests.storage.conftest import (  # noqa: F401 - fixtures
    postgres,
    postgres_database,
    postgres_url,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
ALEX = Person("alex", "alex")
ROOM = Place("test", "#paas-incident")
LED = {"role": "engineering_lead", "person": {"id": "alex", "name": "alex"}}


class Past:
    """A record and its past."""

    def __init__(self, ground, playbook):  # noqa: F811
        self.ground, self.playbook, self.now = ground, playbook, NOON
        self.plugin = ground.plugin()
        self.again()

    def again(self):
        """Begin anew on what is stored, as after a start."""
        if self.ground.kind != "memory":
            self.plugin = self.ground.plugin()
        self.incidents = IncidentRepository(Journal(open_record(self.plugin)))
        self.index = open_index(self.plugin)
        self.repository = PastRepository(self.incidents, self.playbook, self.index)

    def record(self, number, *drafts, minutes=0):
        """Record something of an incident some minutes after noon."""
        now = self.now + timedelta(minutes=minutes)
        context = DecisionContext(ALEX, now, self.playbook, Roster(open=True))
        decided = Accepted(drafts)
        if number > self.incidents.last_number():
            self.incidents.declare(lambda ongoing: decided, context, ROOM)
        else:
            self.incidents.change(number, lambda incident: decided, context, ROOM)

    def ended(self, number, title, *texts, fixed="it was mended", closed=True):
        """Have an incident declared, noted, fixed and closed, unless that is for later."""
        self.record(number, NewEvent("declared", {"title": title}), NewEvent("role_taken", LED))
        self.record(number, *(NewEvent("noted", {"text": text}) for text in texts or ("a note",)))
        if closed:
            self.record(number, NewEvent("fixed", {"text": fixed}), minutes=20)
            self.record(number, NewEvent("resolved", {"text": "over"}), minutes=30)
            self.record(number, NewEvent("closed", {"text": ""}), minutes=30)

    def find(self, text):
        """Return the numbers of the incidents in which all the words of a text are."""
        assert self.repository.catch_up(600)
        return list(self.repository.find(asked_words(text)))

    def alike(self, title):
        """Return the numbers of the ended incidents that are like one of that title."""
        assert self.repository.catch_up(600)
        return [s.number for s in self.repository.alike(title, lambda summary: True)]


@pytest.fixture
def past(ground, playbook):  # noqa: F811
    return Past(ground, playbook)
