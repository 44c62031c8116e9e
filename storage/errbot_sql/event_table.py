"""Events, as whoever records them asks for them: in streams, and in one order of all."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from errbot_sql.connections import Connections
from errbot_sql.faults import KeyExists
from errbot_sql.namespace import Namespace
from errbot_sql.statements import (
    EVENTS,
    EVENTS_IN_A_STATEMENT,
    NO_LIMIT,
    ROWS_IN_A_STATEMENT,
    Place,
    StoredEvent,
)
from errbot_sql.values import as_text, encode

NOTHING: Mapping[str, Any] = {}


class EventTable:
    """What happened: a table of events beside the keys and values. Any thread may use it.

    An event has a position among all and a number within its stream, both from 1, which no other
    has; and a JSON value, kept as its text. Its kind, and when it happened and was recorded, stand
    beside that for whoever asks the database, None where nobody can tell. Events are added and
    never changed.

    Every method raises StorageUnavailable where the database fails.
    """

    KeyExists = KeyExists

    def __init__(self, store: Connections) -> None:
        self._store = store
        self._sql = store.statements.events

    # ---- adding to it

    def append(
        self,
        events: Sequence[Mapping[str, Any]],
        beside: Namespace | None = None,
        values: Mapping[str, Any] = NOTHING,
    ) -> None:
        """Add events, as one commit, or none of them; it may be a part of a transaction.

        Each has `position`, `stream`, `number`, `kind`, `happened` and `recorded` (ISO 8601, UTC)
        and `event`, its value. With them go values under new keys of a namespace that is `beside`.

        Raises KeyExists, and changes nothing, where a place or a key is taken; inside a transaction
        that rolls back the whole transaction. Raises TypeError for a value that JSON cannot hold
        exactly.
        """
        rows = [{**each, "event": encode(each["event"], EVENTS, True)[1]} for each in events]
        kept = beside.rows(values) if beside else []
        few = 0 < len(rows) <= EVENTS_IN_A_STATEMENT and len(kept) <= ROWS_IN_A_STATEMENT
        if few and not kept:
            self._store.insert_rows(self._sql.append[len(rows) - 1], rows)
        elif few and self._store.joins_inserts:
            # A commit of its own, and one way to the server, where a transaction has several.
            first = self._store.statements.insert_rows[len(kept) - 1]
            statement = f"WITH beside AS ({first}) {self._sql.append[len(rows) - 1]}"
            self._store.insert_rows(statement, rows, kept)
        else:
            with self._store.transaction():
                for start in range(0, len(rows), EVENTS_IN_A_STATEMENT):
                    several = rows[start : start + EVENTS_IN_A_STATEMENT]
                    self._store.insert_rows(self._sql.append[len(several) - 1], several)
                if beside:
                    beside.insert_all(values)

    def fill(self, events: Sequence[Mapping[str, Any]]) -> None:
        """Add a great many events, whose `event` is their text as it is. Call it in a transaction.

        Raises StorageUnavailable where a place is taken.
        """
        self._store.write_each(self._sql.append[0], events)

    def put_aside(self) -> str:
        """Begin an empty table, and return what the one that was is called from now on.

        Call it in a transaction.
        """
        name = f"{EVENTS}_{datetime.now(UTC):%Y%m%dt%H%M%S}"
        self._store.write(f"ALTER TABLE {EVENTS} RENAME TO {name}", {})
        self._store.write(self._store.statements.make[EVENTS], {})
        return name

    # ---- reading it

    def position(self) -> int:
        """Return the position of the last event, 0 where there is none."""
        return self._number(self._sql.position, {})

    def version(self, stream: str) -> int:
        """Return the number of a stream's last event, 0 for a stream that does not exist."""
        return self._number(self._sql.version, {"stream": stream})

    def last_stream(self, start: str, stop: str) -> str | None:
        """Return the last stream, by code point, with start <= name < stop, or None."""
        return self._name(self._sql.last_stream, {"start": start, "stop": stop})

    def next_stream(self, name: str) -> str | None:
        """Return the first stream, by code point, whose name is behind that one, or None."""
        return self._name(self._sql.next_stream, {"start": name})

    def of_stream(self, stream: str, after: int, limit: int | None = None) -> list[StoredEvent]:
        """Return a stream's events with a number above `after`, in their order."""
        asked = {"stream": stream, "number": after, "limit": _limit(limit)}
        return [_event(each) for each in self._store.read(self._sql.of_stream, asked)]

    def since(self, position: int, limit: int | None = None) -> list[StoredEvent]:
        """Return the events behind a position, in the order of all."""
        asked = {"position": position, "limit": _limit(limit)}
        return [_event(each) for each in self._store.read(self._sql.since, asked)]

    def places_since(self, position: int, limit: int | None = None) -> list[Place]:
        """Return the places of the events behind a position, in the order of all."""
        asked = {"position": position, "limit": _limit(limit)}
        return [_place(each) for each in self._store.read(self._sql.places_since, asked)]

    def recent(
        self, before: int | None = None, limit: int | None = None
    ) -> list[tuple[int, str, datetime | None]]:
        """Return position, stream and instant of recording of the last events, the last first.

        They are those before a position, of all by default. The instant is aware, or None.
        """
        asked = {"position": NO_LIMIT if before is None else before, "limit": _limit(limit)}
        rows = self._store.read(self._sql.recent, asked)
        return [(position, as_text(name), _instant(at)) for position, name, at in rows]

    def _number(self, statement: str, asked: dict[str, Any]) -> int:
        [(number,)] = self._store.read(statement, asked)
        return int(number or 0)

    def _name(self, statement: str, asked: dict[str, Any]) -> str | None:
        [(name,)] = self._store.read(statement, asked)
        return None if name is None else as_text(name)


def _limit(limit: int | None) -> int:
    return NO_LIMIT if limit is None else limit


def _place(row: Sequence[Any]) -> Place:
    return row[0], as_text(row[1]), row[2]


def _event(row: Sequence[Any]) -> StoredEvent:
    return row[0], as_text(row[1]), row[2], as_text(row[3])


def _instant(stored: Any) -> datetime | None:
    """Return an instant as a server has it, or a file as its ISO form; None for what is none."""
    if isinstance(stored, datetime):
        return stored
    with suppress(TypeError, ValueError):
        at = datetime.fromisoformat(stored)
        return at if at.tzinfo else None
    return None
