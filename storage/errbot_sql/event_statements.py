"""The table of events, and the SQL of every operation on it."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Dialect,
    Integer,
    LargeBinary,
    MetaData,
    Select,
    Table,
    Text,
    UniqueConstraint,
    asc,
    bindparam,
    cast,
    column,
    desc,
    func,
    literal_column,
    select,
    values,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql import ClauseElement

# Most commands record one or two; more events than this take several statements.
EVENTS_IN_A_STATEMENT = 6

_BY_CODE_POINT = Text().with_variant(Text(collation="C"), "postgresql")
_INSTANT = Text().with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")
# The one type of primary key that SQLite takes for its own number of a row.
_NUMBER = BigInteger().with_variant(Integer(), "sqlite")

EVENTS = Table(
    "storage_events",
    MetaData(),
    Column("position", _NUMBER, primary_key=True, autoincrement=False),
    Column("stream", _BY_CODE_POINT, nullable=False),
    Column("number", _NUMBER, nullable=False),
    Column("kind", Text),
    Column("happened", _INSTANT),
    Column("recorded", _INSTANT),
    Column("event", Text, nullable=False),
    UniqueConstraint("stream", "number"),
    CheckConstraint("position > 0 AND number > 0"),
)

Place = tuple[int, str, int]
"""Where an event is: its position among all, its stream, and its number within that."""

StoredEvent = tuple[int, str, int, str]
"""An event as it is stored: its place and its text."""


class EventStatements:
    """The SQL of every operation on the table, compiled once, and fenced as ``Statements`` is."""

    def __init__(self, dialect: Dialect, fence: Select[Any] | None = None) -> None:
        def compiled(statement: ClauseElement) -> str:
            return str(statement.compile(dialect=dialect))

        is_sqlite = dialect.name == "sqlite"
        table: Any = (sqlite if is_sqlite else postgresql).insert(EVENTS)
        events = EVENTS.c
        # As bytes: what is no UTF-8 any more could not be had as text.
        binary = LargeBinary if is_sqlite else Text
        stream, text = cast(events.stream, binary), cast(events.event, binary)
        place = select(events.position, stream, events.number)
        row = place.add_columns(text)
        position = bindparam("position", type_=BigInteger)
        number = bindparam("number", type_=BigInteger)
        start, stop = bindparam("start", type_=Text), bindparam("stop", type_=Text)
        here = events.stream == bindparam("stream", type_=Text)

        def inserting(count: int) -> Any:
            given = [
                {c.name: bindparam(f"{c.name}_{n}", type_=c.type) for c in EVENTS.c}
                for n in range(count)
            ]
            if fence is None:
                return table.values(given if count > 1 else given[0])
            columns = [column(each.name, each.type) for each in EVENTS.c]
            each_row = values(*columns, name="given").data([tuple(r.values()) for r in given])
            allowed = select(*each_row.c).select_from(each_row, fence.subquery("fence"))
            return table.from_select([each.name for each in EVENTS.c], allowed)

        def some(statement: Any, *order: Any) -> str:
            limit = bindparam("limit", type_=BigInteger)
            return compiled(statement.order_by(*order).limit(limit).offset(literal_column("0")))

        # One event that is there already undoes the whole statement.
        self.append = [compiled(inserting(count)) for count in range(1, EVENTS_IN_A_STATEMENT + 1)]
        self.position = compiled(select(func.max(events.position)))
        self.version = compiled(select(func.max(events.number)).where(here))
        between = (events.stream >= start, events.stream < stop)
        self.last_stream = compiled(select(cast(func.max(events.stream), binary)).where(*between))
        self.next_stream = compiled(
            select(cast(func.min(events.stream), binary)).where(events.stream > start)
        )
        self.of_stream = some(row.where(here, events.number > number), asc(events.number))
        self.since = some(row.where(events.position > position), asc(events.position))
        self.places_since = some(place.where(events.position > position), asc(events.position))
        recent = select(events.position, stream, events.recorded)
        self.recent = some(recent.where(events.position < position), desc(events.position))
        self.all_events = compiled(row.order_by(asc(events.stream), asc(events.number)))
        self.all_places = compiled(place.order_by(asc(events.position)))
        self.remove_all = f"DELETE FROM {EVENTS.name}"  # noqa: S608  # nosec B608  # a name of ours
