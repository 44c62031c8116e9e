"""The SQL of every operation on SQLite. Parameters are named, as in `:key`."""

from errbot_sql.statements import (
    COLUMNS,
    EVENT_COLUMNS,
    EVENTS,
    EVENTS_IN_A_STATEMENT,
    ROWS_IN_A_STATEMENT,
    STORAGE,
    EventStatements,
    Statements,
)

_MAKE_STORAGE = """
    CREATE TABLE IF NOT EXISTS storage (
        namespace TEXT NOT NULL,
        "key" TEXT NOT NULL,
        encoding TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (namespace, "key")
    ) WITHOUT ROWID
"""
# An integer primary key is SQLite's own number of a row.
_MAKE_EVENTS = """
    CREATE TABLE IF NOT EXISTS storage_events (
        position INTEGER NOT NULL,
        stream TEXT NOT NULL,
        number INTEGER NOT NULL,
        kind TEXT,
        happened TEXT,
        recorded TEXT,
        event TEXT NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (stream, number),
        CHECK (position > 0 AND number > 0)
    )
"""

_THIS = 'WHERE namespace = :namespace AND "key" = :key'
_HERE = "WHERE namespace = :namespace"
_BETWEEN = _HERE + ' AND "key" >= :start AND "key" < :stop ORDER BY "key"'
_SOME = "LIMIT :limit OFFSET 0"
_OVER = (
    'ON CONFLICT (namespace, "key") '
    "DO UPDATE SET encoding = excluded.encoding, value = excluded.value"
)
_RECORDS = 'SELECT "key", encoding, value FROM storage'
# As bytes: what is no UTF-8 any more could not be had as text.
_STORED = 'SELECT CAST("key" AS BLOB), CAST(encoding AS BLOB), CAST(value AS BLOB) FROM storage'
_PLACES = "SELECT position, CAST(stream AS BLOB), number FROM storage_events"
_EVENTS = "SELECT position, CAST(stream AS BLOB), number, CAST(event AS BLOB) FROM storage_events"
_SINCE = "WHERE position > :position ORDER BY position"


def _sql(*parts: str) -> str:
    return " ".join(parts)


def _rows(table: str, columns: tuple[str, ...], count: int) -> str:
    """Return what inserts so many rows; the parameters of each end with its number, from 0."""
    names = ", ".join(f'"{name}"' for name in columns)
    each = (", ".join(f":{name}_{row}" for name in columns) for row in range(count))
    return _sql("INSERT INTO", table, f"({names})", "VALUES", f"({'), ('.join(each)})")


_ONE = _sql(
    'INSERT INTO storage (namespace, "key", encoding, value)',
    "VALUES (:namespace, :key, :encoding, :value)",
)
_SEVERAL = [_rows(STORAGE, COLUMNS, count) for count in range(1, ROWS_IN_A_STATEMENT + 1)]

_EVENT_STATEMENTS = EventStatements(
    append=[_rows(EVENTS, EVENT_COLUMNS, n) for n in range(1, EVENTS_IN_A_STATEMENT + 1)],
    position="SELECT max(position) FROM storage_events",
    version="SELECT max(number) FROM storage_events WHERE stream = :stream",
    last_stream=_sql(
        "SELECT CAST(max(stream) AS BLOB) FROM storage_events",
        "WHERE stream >= :start AND stream < :stop",
    ),
    next_stream="SELECT CAST(min(stream) AS BLOB) FROM storage_events WHERE stream > :start",
    of_stream=_sql(_EVENTS, "WHERE stream = :stream AND number > :number ORDER BY number", _SOME),
    since=_sql(_EVENTS, _SINCE, _SOME),
    places_since=_sql(_PLACES, _SINCE, _SOME),
    recent=_sql(
        "SELECT position, CAST(stream AS BLOB), recorded FROM storage_events",
        "WHERE position < :position ORDER BY position DESC",
        _SOME,
    ),
    all_events=_sql(_EVENTS, "ORDER BY storage_events.stream, number"),
    all_places=_sql(_PLACES, "ORDER BY position"),
    remove_all="DELETE FROM storage_events",
)

STATEMENTS = Statements(
    get=_sql("SELECT encoding, value FROM storage", _THIS),
    set=_sql(_ONE, _OVER),
    insert=_sql(_ONE, "ON CONFLICT DO NOTHING"),
    # Without "do nothing", one row that is there already undoes the whole statement.
    insert_rows=_SEVERAL,
    set_rows=[_sql(each, _OVER) for each in _SEVERAL],
    remove=_sql("DELETE FROM storage", _THIS),
    clear=_sql("DELETE FROM storage", _HERE),
    clear_range=_sql("DELETE FROM storage", _HERE, 'AND "key" >= :start AND "key" < :stop'),
    rename=_sql('UPDATE storage SET "key" = :new_key', _THIS),
    len=_sql("SELECT count(*) FROM storage", _HERE),
    keys=_sql('SELECT "key" FROM storage', _HERE, 'ORDER BY "key"'),
    scan=_sql(_RECORDS, _BETWEEN, _SOME),
    scan_reverse=_sql(_RECORDS, _BETWEEN, "DESC", _SOME),
    stored=_sql(_STORED, _BETWEEN, _SOME),
    stored_reverse=_sql(_STORED, _BETWEEN, "DESC", _SOME),
    everything=_sql(
        'SELECT CAST(namespace AS BLOB), CAST("key" AS BLOB),',
        "CAST(encoding AS BLOB), CAST(value AS BLOB)",
        'FROM storage ORDER BY storage.namespace, storage."key"',
    ),
    remove_everything="DELETE FROM storage",
    events=_EVENT_STATEMENTS,
    make={STORAGE: _MAKE_STORAGE, EVENTS: _MAKE_EVENTS},
)
