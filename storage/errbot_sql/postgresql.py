"""What is particular to a PostgreSQL server."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from sqlalchemy import URL, create_engine, inspect
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from errbot_sql.faults import INACTIVE, ActiveElsewhere, StorageUnavailable, reason
from errbot_sql.lease import (
    CONNECT_SECONDS,
    WRITING_LOCK,
    Lease,
    end_term,
    new_holder,
    session_name,
    standing,
)
from errbot_sql.postgresql_statements import made
from errbot_sql.standing import Standing
from errbot_sql.statements import Statements
from errbot_sql.writer import Writer

BUSY_SECONDS = 10
_IDLE_SECONDS = 5
"""How long a transaction may stand still before the server ends it, and with it the session."""

_END_SESSION = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = %(name)s AND pid = %(pid)s
"""


class PostgreSQL:
    """A database on a server. Of several exclusive bots, the one that has the lease writes."""

    dialect = "postgresql"
    begin_to_read = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    joins_inserts = True
    # Both ends give up a dead peer after about ten seconds.
    _CLIENT: ClassVar[Mapping[str, str]] = {
        "client_encoding": "utf8",
        "connect_timeout": str(CONNECT_SECONDS),
        "keepalives_idle": "4",
        "keepalives_interval": "2",
        "keepalives_count": "3",
        "tcp_user_timeout": "10000",
    }
    # "off" would acknowledge a commit that is not on the disk; any other setting is the operator's.
    _SESSION = f"""
        SET lock_timeout = '{BUSY_SECONDS}s';
        SET tcp_keepalives_idle = 4; SET tcp_keepalives_interval = 2;
        SET tcp_keepalives_count = 3; SET tcp_user_timeout = 10000;
        SELECT set_config('synchronous_commit', 'on', false)
        WHERE current_setting('synchronous_commit') = 'off'
    """

    def __init__(self, url: URL, exclusive: bool) -> None:
        self._exclusive = exclusive
        self._holder = new_holder()
        self._lease: Lease | None = None
        self._writer_pid = 0
        # Bots that share a database write one after another, as SQLite makes them.
        self.begin = "BEGIN"
        self.begin_for_one = not exclusive
        self.fence = ""
        if not exclusive:
            self.begin += f"; SELECT pg_advisory_xact_lock({WRITING_LOCK})"
        name = {"application_name": session_name(self._holder)}
        try:
            self.engine = create_engine(
                url.set(
                    drivername="postgresql+psycopg", query={**self._CLIENT, **url.query, **name}
                ),
                poolclass=NullPool,
                isolation_level="AUTOCOMMIT",
                hide_parameters=True,
            )
        except ImportError as error:
            raise SystemExit(
                f"STORAGE_CONFIG: PostgreSQL needs psycopg, which does not load: {reason(error)}"
            ) from None

    @property
    def driver(self) -> Any:
        """The driver's module, with the classes of its errors."""
        return self.engine.dialect.loaded_dbapi

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """What is raised where the database fails: by the driver, and by SQLAlchemy of it."""
        return (self.driver.Error, SQLAlchemyError)

    @property
    def shown(self) -> str:
        """Its URL, without the password."""
        return self.engine.url.set(query={}).render_as_string(hide_password=True)

    def has(self, table: str) -> bool:
        """Return whether a table is there. Raises SQLAlchemyError."""
        return bool(inspect(self.engine).has_table(table))

    def start(self, silent: Callable[[], object]) -> None:
        """Become the active bot, however long that takes, where only one may be.

        `silent` is called when the server has not answered for some time; see Lease.
        """
        if self._exclusive:
            self._lease = Lease(self.engine, self._holder, silent)
            self._lease.take()

    def statements(self) -> Statements:
        """Return the SQL of every operation; of an exclusive bot, only while it has the lease."""
        if self._lease is None:
            return made(self.engine.dialect)
        fence = self._lease.fence
        self.fence = str(fence.compile(self.engine))
        self.begin = f"BEGIN; {self.fence}"
        return made(self.engine.dialect, fence)

    @property
    def fenced(self) -> bool:
        """Whether a write that changes nothing may have been one that is not ours to do."""
        return self._lease is not None

    def check_fence(self, rows: int) -> None:
        """Raise StorageUnavailable when the fence has selected no row."""
        if self.fenced and rows < 1:
            raise StorageUnavailable("another bot is the active one on this database", INACTIVE)

    def check_begun(self, cursor: Any) -> None:
        """Raise StorageUnavailable when a transaction has begun that may write nothing."""
        if self.fenced:
            # The statement was two: its second result is the fence.
            cursor.nextset()
            self.check_fence(cursor.rowcount)

    @property
    def active(self) -> bool:
        """Whether this bot may act outside; see Lease."""
        return self._lease is None or self._lease.active

    def make_room(self) -> None:
        """Do nothing: a server does this for itself."""

    def astray(self) -> None:
        """Return nothing: a server minds its files."""

    def stay_with_it(self, take_out: object) -> None:
        """Do nothing; see `astray`."""

    def forget_files(self) -> None:
        """Do nothing; see `astray`."""

    def set_up(self, writer: Writer) -> None:
        """Make a connection the writing one. Raises StorageUnavailable for a wrong encoding."""
        writer.execute(self._SESSION)
        if self._exclusive:
            writer.execute(f"SET idle_in_transaction_session_timeout = '{_IDLE_SECONDS}s'")
            # What the last one was doing when it was cut off would be waited for.
            ended = {"name": session_name(self._holder), "pid": self._writer_pid}
            writer.execute(_END_SESSION, ended)
            self._writer_pid = writer.value("SELECT pg_backend_pid()")
        encoding = writer.value("SHOW server_encoding")
        if encoding != "UTF8":
            raise StorageUnavailable(f"its encoding is {encoding}, not UTF8")

    def is_broken(self, writer: Writer) -> bool:
        """Return whether a connection is of no use any more."""
        return bool(writer.driver_connection.closed)

    def keep_others_out(self, writer: Writer | None) -> None:
        """Let no bot become active until the transaction ends. Raises ActiveElsewhere."""
        if writer is None or not end_term(writer):
            raise ActiveElsewhere("A bot is active on this database.")

    def standing(self) -> Standing:
        """Return who is active and who waits. Raises SQLAlchemyError."""
        return standing(self.engine)

    def close(self, writer: Writer | None) -> None:
        """Let another bot be active, without waiting until the server has ended the sessions."""
        if self._lease is not None:
            self._lease.release()
        if writer is not None:
            writer.close()
