"""A record with a great many ended incidents, written straight into a SQLite file.

Each has been declared, led, given a priority, told of, noted and closed, in words of a vocabulary
that is as uneven as people's: a few words are in most of them, most are in few.
"""

import json
import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

from muster.record.opening import open_journal
from muster.runtime.sql_storage import sqlite_url

_FIRST = datetime(2021, 3, 1, 9, 0, tzinfo=UTC)
LASTS = datetime(2026, 2, 27, 17, 0, tzinfo=UTC) - _FIRST
_PEOPLE = ("alex", "pat", "kim", "lee")
_COMMON = ("apps", "router", "slow", "fail", "database", "logs", "deploy", "errors", "london")
_WORDS = [*_COMMON, *(f"{first}{second}" for first in _COMMON for second in _COMMON)]
_RARE = 20_000
EVENTS = 8


def write_record(file, incidents, seed="1"):
    """Write a record of so many ended incidents, evenly over five years, into a SQLite file."""
    open_journal(sqlite_url(file))._store._plugin.close()
    step = LASTS / max(incidents, 1)
    chance = random.Random(seed)
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA synchronous = OFF")
        database.executemany(
            "INSERT INTO storage_events(position, stream, number, kind, happened, recorded, event) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            _rows(incidents, step, chance),
        )
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _words(chance, count):
    common = chance.choices(_WORDS, k=count - 1)
    return " ".join([*common, f"w{chance.randrange(_RARE)}"])


def _rows(incidents, step, chance):
    position = 0
    for number in range(1, incidents + 1):
        stream, at = f"incident-{number:08}", _FIRST + step * number
        for offset, (minutes, kind, data) in enumerate(_events(chance), start=1):
            position += 1
            when = (at + timedelta(minutes=minutes)).isoformat().replace("+00:00", "Z")
            who = _PEOPLE[number % len(_PEOPLE)]
            event = (
                f'{{"format":1,"stream":"{stream}","number":{offset},"position":{position},'
                f'"command":{offset},"happened":"{when}","recorded":"{when}",'
                f'"who":{{"id":"{who}","name":"{who}"}},'
                f'"where":{{"backend":"rehearsal","room":"#paas-incident"}},'
                f'"kind":"{kind}","data":{json.dumps(data)}}}'
            )
            yield position, stream, offset, kind, when, when, event


def _events(chance):
    who = {"id": "sam", "name": "sam"}
    fixed = chance.randrange(10, 600)
    yield 0, "declared", {"title": _words(chance, 5)}
    yield 1, "role_taken", {"role": "comms_lead", "person": who}
    priority = chance.choice(("P1", "P2", "P3", "P4"))
    yield 4, "priority_stated", {"priority": priority, "roles": ["comms_lead"], "agreed": True}
    yield 9, "announced", {"channel": "StatusPage", "text": _words(chance, 12)}
    yield 10, "noted", {"text": _words(chance, 20)}
    yield fixed, "fixed", {"text": _words(chance, 8)}
    yield fixed + 20, "resolved", {"text": "it held"}
    yield fixed + 30, "closed", {"text": ""}
