"""A bot to measure, and records of any size to put before it."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from threading import Event

from muster.incidents import events
from muster.incidents.repository import stream_of
from muster.journal.store import Batch
from muster.kernel.events import Event as Recorded
from muster.kernel.events import NewEvent, Place
from muster.kernel.payloads import new_event
from muster.loading import load_playbook
from muster.people import Person
from muster.playbook import Role
from muster.record.export import open_journal
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.script import Cast
from muster.rehearsal.stage import RehearsalStage
from muster.runtime.sql_storage import sqlite_url
from muster.shipped_files import ROOT

ROOM = "#paas-incident"
ALEX = Person("alex", "alex")
BEGINNING = datetime(2020, 1, 6, 10, 0, tzinfo=UTC)
DATABASE = "rehearsal.sqlite3"

Happened = tuple[datetime, Person, NewEvent]
"""One event of an incident: when, who and what."""


class Bot:
    """A real bot with a trivial command beside Muster's own.

    It runs commands in Errbot's pool of threads, as Errbot does on every chat server; a command has
    taken effect when its answer has been sent. What is `configured` goes before the stage's own.
    """

    def __init__(self, data: Path, settings=None, **configured):
        settings = settings or rehearsal_settings()
        folders = [str(ROOT / "plugins"), str(ROOT / "bench" / "trivial")]
        self.answers = []
        self.posts = []
        self._answered = Event()
        self.stage = RehearsalStage(
            settings,
            load_playbook(settings),
            data,
            self._hear,
            BOT_EXTRA_PLUGIN_DIR=folders,
            BOT_ASYNC=True,
            BOT_ASYNC_POOLSIZE=10,
            **configured,
        )
        for name, pool in (("alex", "paas-sre"), ("sam", "comms")):
            self.stage.company.cast(Cast(name, frozenset({pool}), True, True))
        self.stage.start()
        self._handle = self.stage.bot.storage_plugin.open("bench")
        self._numbers = count()

    def _hear(self, spoken):
        if not spoken.is_reply:
            self.posts.append((spoken.room or spoken.to, spoken.text))
        if spoken.is_reply:
            self.answers.append(spoken.text)
            self._answered.set()

    def say(self, text, who="alex"):
        self._answered.clear()
        self.answers.clear()
        self.stage.say(who, text, ROOM)
        if not self._answered.wait(60):
            raise TimeoutError(text)
        return self.answers[-1]

    def commit(self):
        """One durable commit on the same storage: a new value of the size of a note."""
        self._handle.set(f"{next(self._numbers):08}", "x" * 400)

    def stop(self):
        self.stage.stop()


def write_past(data: Path, closed: int, file: str = DATABASE) -> None:
    """Write closed incidents straight into the storage, as the journal would have."""
    life = [
        new_event(events.Declared("Router errors in London")),
        new_event(events.RoleTaken(Role.ENGINEERING_LEAD, ALEX)),
        new_event(events.TenantsAnswered(True)),
        new_event(events.Resolved("rolled back")),
        new_event(events.Closed()),
    ]
    starts = (BEGINNING + timedelta(minutes=20 * number) for number in range(1, closed + 1))
    write_lives(data / file, ([(at, ALEX, each) for each in life] for at in starts))


def write_lives(
    file: Path, lives: Iterable[list[Happened]], *, still_open: bool = False, batch: int = 5_000
) -> None:
    """Write incidents, from number 1 on, straight into a storage that holds none."""
    journal = open_journal(sqlite_url(file))
    store, place = journal._store, Place("rehearsal", ROOM)
    events: list[Recorded] = []
    marks: dict[str, object] = {}
    position = 0
    for number, life in enumerate(lives, start=1):
        for entry, happened in enumerate(life, start=1):
            position += 1
            events.append(_event(number, entry, position, happened, place))
        if still_open:
            marks[f"open/{stream_of(number)}"] = True
        if len(events) >= batch:
            store.write(Batch(events=events, inserts=marks))
            events, marks = [], {}
    if events:
        store.write(Batch(events=events, inserts=marks))
    store._plugin.close()


def _event(number: int, entry: int, position: int, happened: Happened, place: Place) -> Recorded:
    at, who, each = happened
    return Recorded(
        stream_of(number), entry, position, 1 if entry == 1 else entry, at, at, who, place,
        each.kind, json.loads(json.dumps(dict(each.data))),
    )  # fmt: skip
