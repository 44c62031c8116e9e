"""An outbox over a real journal, with gateways whose world is seen from outside."""

from collections import deque
from datetime import UTC, datetime, timedelta

import pytest

from muster.gateways import Ambiguous, Delivery, Rejected, Unavailable
from muster.incidents.repository import PENDING
from muster.kernel.effects import EffectAsked, effect_body, known_effects
from muster.kernel.events import Place
from muster.kernel.payloads import new_event
from muster.outbox import Outbox, RetryPolicy
from muster.people import BOT
from muster.rehearsal.stage import MovableClock
from tests.journal.conftest import ground, journal
from tests.storage.conftest import postgres, postgres_database, postgres_url

__all__ = ["ground", "journal", "postgres", "postgres_database", "postgres_url"]

TEN = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
PLACE = Place("test")


class World:
    """A service: what it was made to do, by key, and how its next answers fail.

    A fault is "refused" (not done), "lost" (done, and no answer), "unsent" (not done, and nobody
    knows) or "never".
    """

    name = "pagerduty"
    simulated = False

    def __init__(self, *faults):
        self.faults = deque(faults)
        self.done = {}
        self.asked = []
        self.looked = []

    def deliver(self, effect):
        self.asked.append(effect)
        fault = self.faults.popleft() if self.faults else None
        if fault in (None, "lost"):
            self.done.setdefault(effect.key, []).append(dict(effect.payload))
        if fault == "refused":
            raise Unavailable("connection refused")
        if fault in ("lost", "unsent"):
            raise Ambiguous("no answer")
        if fault == "never":
            raise Rejected("PagerDuty refuses the token")
        if fault == "slow down":
            raise Unavailable("429", retry_after=40)
        if fault == "bug":
            raise KeyError("a fault of ours")
        return Delivery(f"REF{len(self.done)}", {"status": "triggered"})

    def find(self, effect):
        self.looked.append(effect.key)
        return Delivery("FOUND") if effect.key in self.done else None


class Ledger:
    """Effects of streams, kept in the journal as incidents keep theirs."""

    def __init__(self, journal):
        self.journal = journal
        self.unwanted = set()

    def owns(self, stream):
        return True

    def unfinished(self):
        return self.journal.marked(PENDING)

    def effects(self, stream):
        known = ()
        for event in self.journal.read(stream):
            body = effect_body(event)
            if body is not None:
                known = known_effects(known, body, event)
        return known

    def wanted(self, stream, effect):
        return effect.number not in self.unwanted

    def worded(self, stream, effect):
        return effect

    def record(self, stream, body, now):
        with self.journal.lock:
            version = self.journal.version(stream)
            events = self.journal.prepare(
                stream, [new_event(body)], expected=version, who=BOT, where=PLACE, now=now
            )
            known = self.effects(stream)
            for event in events:
                known = known_effects(known, effect_body(event), event)
            before = any(each.pending for each in self.effects(stream))
            pending = any(each.pending for each in known)
            self.journal.record(events, {PENDING: pending} if pending is not before else {})

    def ask(self, stream="incident-00000001", action="page", now=TEN, **details):
        """Have an effect asked for; return the number of the event."""
        self.record(stream, EffectAsked("pagerduty", action, {}, "escalation/1", **details), now)
        return self.journal.version(stream)

    def fate(self, number, stream="incident-00000001"):
        return next(each for each in self.effects(stream) if each.number == number)

    def kinds(self, stream="incident-00000001"):
        return [event.kind for event in self.journal.read(stream)]


class Desk:
    """An outbox that works when it is told to, and its clock."""

    def __init__(self, journal, world, at=TEN, **options):
        self.clock = MovableClock(at)
        self.journal = journal
        self.ledger = Ledger(journal)
        self.world = world
        options = {"threaded": False, "patience": RetryPolicy(jitter=False), **options}
        self.outbox = Outbox(journal, [self.ledger], {"pagerduty": world}, self.clock, **options)
        self.outbox.open()

    @property
    def now(self):
        return self.clock.now()

    @now.setter
    def now(self, instant):
        self.clock.move_to(instant)

    def pass_time(self, **length):
        """Let time pass, stopping wherever something is to be tried again."""
        until = self.now + timedelta(**length)
        while (again := self.outbox.next_look(self.now)) is not None and again <= until:
            self.now = max(again, self.now)
            self.outbox.act(self.now)
        self.now = until


@pytest.fixture
def desk(journal):
    def opened(*faults, **options):
        return Desk(journal, World(*faults), **options)

    return opened
