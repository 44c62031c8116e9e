"""The table of events on PostgreSQL, and the SQL of every operation on it, made for a fence."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Dialect,
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
from sqlalchemy.dialects import postgresql
from sqlalchemy.sql import ClauseElement

from errbot_sql.statements import EVENTS_IN_A_STATEMENT, EventStatements

# By code point, as SQLite orders: a locale's order would depend on the server.
_BY_CODE_POINT = Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)

EVENTS = Table(
    "storage_events",
    MetaData(),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("stream", _BY_CODE_POINT, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("kind", Text),
    Column("happened", _INSTANT),
    Column("recorded", _INSTANT),
    Column("event", Text, nullable=False),
    UniqueConstraint("stream", "number"),
    CheckConstraint("position > 0 AND number > 0"),
)


def made_of_events(dialect: Dialect, fence: Select[Any] | None = None) -> EventStatements:
    """Return the SQL of every operation on the table, fenced as `postgresql_statements.made` is."""

    def compiled(statement: ClauseElement) -> str:
        return str(statement.compile(dialect=dialect))

    table: Any = postgresql.insert(EVENTS)
    events = EVENTS.c
    stream, text = cast(events.stream, Text), cast(events.event, Text)
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

    between = (events.stream >= start, events.stream < stop)
    recent = select(events.position, stream, events.recorded)
    return EventStatements(
        # One event that is there already undoes the whole statement.
        append=[compiled(inserting(count)) for count in range(1, EVENTS_IN_A_STATEMENT + 1)],
        position=compiled(select(func.max(events.position))),
        version=compiled(select(func.max(events.number)).where(here)),
        last_stream=compiled(select(cast(func.max(events.stream), Text)).where(*between)),
        next_stream=compiled(
            select(cast(func.min(events.stream), Text)).where(events.stream > start)
        ),
        of_stream=some(row.where(here, events.number > number), asc(events.number)),
        since=some(row.where(events.position > position), asc(events.position)),
        places_since=some(place.where(events.position > position), asc(events.position)),
        recent=some(recent.where(events.position < position), desc(events.position)),
        all_events=compiled(row.order_by(asc(events.stream), asc(events.number))),
        all_places=compiled(place.order_by(asc(events.position))),
        remove_all=f"DELETE FROM {EVENTS.name}",  # noqa: S608  # nosec B608  # a name of ours
    )
