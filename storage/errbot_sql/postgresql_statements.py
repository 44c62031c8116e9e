"""The table of keys and values on PostgreSQL, and the SQL of every operation, made for a fence."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    Column,
    Dialect,
    MetaData,
    Select,
    Table,
    Text,
    asc,
    bindparam,
    cast,
    column,
    delete,
    desc,
    func,
    literal_column,
    select,
    update,
    values,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable
from sqlalchemy.sql import ClauseElement

from errbot_sql.postgresql_event_statements import EVENTS, made_of_events
from errbot_sql.statements import ROWS_IN_A_STATEMENT, Statements

STORAGE = Table(
    "storage",
    MetaData(),
    # By code point, as SQLite orders: a locale's order would depend on the server.
    Column("namespace", Text(collation="C"), primary_key=True),
    Column("key", Text(collation="C"), primary_key=True),
    Column("encoding", Text, nullable=False),
    Column("value", Text, nullable=False),
)


def made(dialect: Dialect, fence: Select[Any] | None = None) -> Statements:
    """Return the SQL of every operation, made once: doing it at each call would cost more than it.

    With a `fence`, a selection of one row that also locks it, every operation that writes is one
    statement that changes nothing where the fence selects nothing.
    """

    def compiled(statement: ClauseElement) -> str:
        return str(statement.compile(dialect=dialect))

    rows, here = STORAGE.c, STORAGE.c.namespace == bindparam("namespace")
    this = (here, rows.key == bindparam("key"))
    between = (here, rows.key >= bindparam("start"), rows.key < bindparam("stop"))
    limit = bindparam("limit", type_=BigInteger)
    table: Any = postgresql.insert(STORAGE)
    record = select(rows.encoding, rows.value)
    records = select(rows.key, rows.encoding, rows.value).where(*between)
    records = records.limit(limit).offset(literal_column("0"))
    removed = delete(STORAGE).where(*this)
    if fence is not None:
        removed = removed.where(fence.exists())

    def inserting(names: list[dict[str, str]]) -> Any:
        given: list[dict[str, BindParameter[Any]]] = [
            {name: bindparam(called) for name, called in row.items()} for row in names
        ]
        if fence is None:
            return table.values(given if len(given) > 1 else given[0])
        columns = [column(each.name, Text) for each in STORAGE.c]
        each_row = values(*columns, name="given").data([tuple(r.values()) for r in given])
        allowed = select(*each_row.c).select_from(each_row, fence.subquery("fence"))
        return table.from_select([each.name for each in STORAGE.c], allowed)

    def replacing(inserted: Any) -> Any:
        return inserted.on_conflict_do_update(
            index_elements=[rows.namespace, rows.key],
            set_={"encoding": inserted.excluded.encoding, "value": inserted.excluded.value},
        )

    one = inserting([{each.name: each.name for each in STORAGE.c}])
    several = [
        inserting([{c.name: f"{c.name}_{row}" for c in STORAGE.c} for row in range(count)])
        for count in range(1, ROWS_IN_A_STATEMENT + 1)
    ]
    stored = [cast(each, Text) for each in (rows.key, rows.encoding, rows.value)]
    here_between = select(*stored).where(*between).limit(limit).offset(literal_column("0"))
    whole = select(cast(rows.namespace, Text), *stored)
    return Statements(
        get=compiled(record.where(*this)),
        set=compiled(replacing(one)),
        insert=compiled(one.on_conflict_do_nothing()),
        # Without "do nothing", one row that is there already undoes the whole statement.
        insert_rows=[compiled(each) for each in several],
        set_rows=[compiled(replacing(each)) for each in several],
        remove=compiled(removed),
        clear=compiled(delete(STORAGE).where(here)),
        clear_range=compiled(delete(STORAGE).where(*between)),
        rename=compiled(update(STORAGE).where(*this).values(key=bindparam("new_key"))),
        len=compiled(select(func.count()).select_from(STORAGE).where(here)),
        keys=compiled(select(rows.key).where(here).order_by(rows.key)),
        scan=compiled(records.order_by(asc(rows.key))),
        scan_reverse=compiled(records.order_by(desc(rows.key))),
        stored=compiled(here_between.order_by(asc(rows.key))),
        stored_reverse=compiled(here_between.order_by(desc(rows.key))),
        everything=compiled(whole.order_by(asc(rows.namespace), asc(rows.key))),
        remove_everything=compiled(delete(STORAGE)),
        events=made_of_events(dialect, fence),
        make={
            each.name: compiled(CreateTable(each, if_not_exists=True)) for each in (STORAGE, EVENTS)
        },
    )
