"""The table of keys and values, and the SQL of every operation on it."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    Column,
    Dialect,
    LargeBinary,
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
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateTable
from sqlalchemy.sql import ClauseElement

from errbot_sql.event_statements import EVENTS, EventStatements

NO_LIMIT = 2**63 - 1
# More rows than this are inserted one by one.
ROWS_IN_A_STATEMENT = 12
STORAGE = Table(
    "storage",
    MetaData(),
    # By code point, as SQLite orders: a locale's order would depend on the server.
    Column("namespace", Text().with_variant(Text(collation="C"), "postgresql"), primary_key=True),
    Column("key", Text().with_variant(Text(collation="C"), "postgresql"), primary_key=True),
    Column("encoding", Text, nullable=False),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)


class Statements:
    """The SQL of every operation, compiled once: doing it at each call would cost more than it.

    With a `fence`, a selection of one row that also locks it, every operation that writes is one
    statement that changes nothing where the fence selects nothing.
    """

    def __init__(self, dialect: Dialect, fence: Select[Any] | None = None) -> None:
        def compiled(statement: ClauseElement) -> str:
            return str(statement.compile(dialect=dialect))

        rows, here = STORAGE.c, STORAGE.c.namespace == bindparam("namespace")
        this = (here, rows.key == bindparam("key"))
        between = (here, rows.key >= bindparam("start"), rows.key < bindparam("stop"))
        limit = bindparam("limit", type_=BigInteger)
        table: Any = (sqlite if dialect.name == "sqlite" else postgresql).insert(STORAGE)
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
        self.get = compiled(record.where(*this))
        self.set = compiled(replacing(one))
        self.insert = compiled(one.on_conflict_do_nothing())
        # Without "do nothing", one row that is there already undoes the whole statement.
        self.insert_rows = [compiled(each) for each in several]
        self.set_rows = [compiled(replacing(each)) for each in several]
        self.remove = compiled(removed)
        self.clear = compiled(delete(STORAGE).where(here))
        self.clear_range = compiled(delete(STORAGE).where(*between))
        self.rename = compiled(update(STORAGE).where(*this).values(key=bindparam("new_key")))
        self.len = compiled(select(func.count()).select_from(STORAGE).where(here))
        self.keys = compiled(select(rows.key).where(here).order_by(rows.key))
        self.scan = compiled(records.order_by(asc(rows.key)))
        self.scan_reverse = compiled(records.order_by(desc(rows.key)))
        # As bytes: what is no UTF-8 any more could not be had as text.
        binary = LargeBinary if dialect.name == "sqlite" else Text
        stored = [cast(each, binary) for each in (rows.key, rows.encoding, rows.value)]
        here_between = select(*stored).where(*between).limit(limit).offset(literal_column("0"))
        self.stored = compiled(here_between.order_by(asc(rows.key)))
        self.stored_reverse = compiled(here_between.order_by(desc(rows.key)))
        whole = select(cast(rows.namespace, binary), *stored)
        self.everything = compiled(whole.order_by(asc(rows.namespace), asc(rows.key)))
        self.remove_everything = compiled(delete(STORAGE))
        self.events = EventStatements(dialect, fence)
        self.make = {
            each.name: compiled(CreateTable(each, if_not_exists=True)) for each in (STORAGE, EVENTS)
        }
