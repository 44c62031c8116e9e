"""Damage to a record on SQLite, done to the file as a disk or a hand would do it."""

import json
import sqlite3
from contextlib import closing


def event_key(number, stream="incident-00000001"):
    return f"event/{stream}/{number:08}"


def _where(key):
    """Return the table, the column and the condition by which what is under a key is found."""
    if not key.startswith("event/"):
        return "storage", "value", "key = ?", [key]
    _, stream, number = key.split("/")
    return "storage_events", "event", "stream = ? AND number = ?", [stream, int(number)]


def stored(file, key):
    """Return the text under a key, or of an event."""
    table, column, condition, those = _where(key)
    with closing(sqlite3.connect(file)) as database:
        sql = f"SELECT {column} FROM {table} WHERE {condition}"  # noqa: S608 - names of ours
        [[text]] = database.execute(sql, those)
    return text


def put(file, key, value):
    """Put a text, or bytes that are none, under a key or in place of an event."""
    table, column, condition, those = _where(key)
    with closing(sqlite3.connect(file)) as database:
        sql = f"UPDATE {table} SET {column} = CAST(? AS TEXT) WHERE {condition}"  # noqa: S608
        assert database.execute(sql, [value, *those]).rowcount == 1
        database.commit()


def change(file, key, **changes):
    """Change what a stored event says; `digest=None` takes the digest away."""
    event = {**json.loads(stored(file, key)), **changes}
    put(file, key, json.dumps({k: v for k, v in event.items() if v is not None}))


def remove(file, key):
    table, _, condition, those = _where(key)
    with closing(sqlite3.connect(file)) as database:
        sql = f"DELETE FROM {table} WHERE {condition}"  # noqa: S608 - names of ours
        assert database.execute(sql, those).rowcount == 1
        database.commit()


def _text(file, key):
    return stored(file, key)


WAYS = {
    "a byte of the JSON": lambda f, k: put(f, k, "x" + _text(f, k)[1:]),
    "a byte that is no UTF-8": lambda f, k: put(f, k, _text(f, k).encode()[:-3] + b"\xff\xfe}}"),
    "no JSON at all": lambda f, k: put(f, k, ""),
    "a JSON that is no object": lambda f, k: put(f, k, "7"),
    "nested beyond reading": lambda f, k: put(f, k, "[" * 100_000),
    "a letter of its words": lambda f, k: put(f, k, _text(f, k).replace("router", "rooter")),
    "its kind": lambda f, k: change(f, k, kind="notted"),
    "its instant": lambda f, k: change(f, k, recorded="yesterday", digest=None),
    "an instant without a zone": lambda f, k: change(
        f, k, happened="2026-03-02T10:00:00", digest=None
    ),
    "its person": lambda f, k: change(f, k, who={"name": "alex"}, digest=None),
    "a person who is a number": lambda f, k: change(f, k, who={"id": 1, "name": "a"}, digest=None),
    "its data is text": lambda f, k: change(f, k, data="text", digest=None),
    "a key of its data": lambda f, k: change(f, k, data={}, digest=None),
    "the type of a field": lambda f, k: change(f, k, data={"text": ["a"]}, digest=None),
    "its number": lambda f, k: change(f, k, number=9, digest=None),
    "its stream": lambda f, k: change(f, k, stream="incident-00000002", digest=None),
    "its format": lambda f, k: change(f, k, format="one", digest=None),
    "a format to come": lambda f, k: change(f, k, format=99, digest=None),
    "it is gone": remove,
}
"""What can befall an event in the middle of a stream, by name: each is given the file and a key."""
