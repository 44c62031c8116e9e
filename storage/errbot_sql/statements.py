"""What is asked of either database, as the SQL of every operation: one text each.

SQLite's is written down (`sqlite_statements.py`), as it is the same for every file and a bot on one
need not load what makes it. PostgreSQL's is made (`postgresql_statements.py`), as it has the lease
of whoever writes in it.
"""

from dataclasses import dataclass

NO_LIMIT = 2**63 - 1
# More rows than this are inserted one by one.
ROWS_IN_A_STATEMENT = 12
# Most commands record one or two; more events than this take several statements.
EVENTS_IN_A_STATEMENT = 6

STORAGE, EVENTS = "storage", "storage_events"
"""The tables: of keys and values, and of events."""

COLUMNS = ("namespace", "key", "encoding", "value")
"""Those of the table of keys and values."""

EVENT_COLUMNS = ("position", "stream", "number", "kind", "happened", "recorded", "event")

Place = tuple[int, str, int]
"""Where an event is: its position among all, its stream, and its number within that."""

StoredEvent = tuple[int, str, int, str]
"""An event as it is stored: its place and its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventStatements:
    """The SQL of every operation on the table of events. `append` has one for each number of them.

    One event that is there already undoes the whole statement. What may be no UTF-8 any more is
    selected as bytes, where the database would not give it as text.
    """

    append: list[str]
    position: str
    version: str
    last_stream: str
    next_stream: str
    of_stream: str
    since: str
    places_since: str
    recent: str
    all_events: str
    all_places: str
    remove_all: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """The SQL of every operation; `insert_rows` and `set_rows` have one for each number of rows.

    `make` has what makes each table, by its name. What begins with `stored`, and `everything`, is
    selected as bytes where what is no UTF-8 any more could not be had as text.
    """

    get: str
    set: str
    insert: str
    insert_rows: list[str]
    set_rows: list[str]
    remove: str
    clear: str
    clear_range: str
    rename: str
    len: str
    keys: str
    scan: str
    scan_reverse: str
    stored: str
    stored_reverse: str
    everything: str
    remove_everything: str
    events: EventStatements
    make: dict[str, str]
