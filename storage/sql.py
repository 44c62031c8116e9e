"""Errbot's persistent storage on SQLite or PostgreSQL: durable, transactional, safe with threads.

In config.py::

    STORAGE = "SQL"
    BOT_EXTRA_STORAGE_PLUGINS_DIR = "…/storage"
    STORAGE_CONFIG = {
        "url": "sqlite:////abs/path/bot.sqlite3",   # or "postgresql+psycopg://user:…@host/database"
        "json_only": ("muster",),                   # namespaces that never hold a pickle
        "exclusive": True,                          # one active bot on one database
        "accept": refuse,                           # is given the plugin, may raise SystemExit
    }

Without ``url`` it is ``sqlite:///<BOT_DATA_DIR>/storage.sqlite3``; ``json_only`` is empty,
``exclusive`` is False, and what is stored is accepted.

One connection does all the writing, one thread at a time. Reading outside a transaction has its own
connections, so it neither waits for a commit nor sees what is not committed.

A second exclusive bot ends at once on SQLite; on PostgreSQL it waits to take over. Errbot's own
``--storage-get`` and its like count as a bot. On PostgreSQL the lock belongs to the session of the
writing connection: losing one is losing the other. So the server (PostgreSQL 12 or newer) must be
reached directly, not through a pooler that shares sessions.

Errbot lets plugins store any object that can be pickled. Whoever can write to the database can
therefore run code in the bot, except through a ``json_only`` namespace.
"""

import base64
import fcntl
import json
import logging
import math
import os
import pickle
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from queue import LifoQueue
from threading import Lock, get_ident
from typing import IO, Any, ClassVar

from errbot.storage.base import StorageBase, StoragePluginBase
from sqlalchemy import (
    URL,
    BigInteger,
    Column,
    Connection,
    Dialect,
    LargeBinary,
    MetaData,
    Table,
    Text,
    asc,
    bindparam,
    cast,
    create_engine,
    delete,
    desc,
    event,
    func,
    literal_column,
    make_url,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import NullPool
from sqlalchemy.sql import ClauseElement

log = logging.getLogger(__name__)

# As many as Errbot has threads for commands; more readers than that wait for one another.
READERS = 10
BUSY_SECONDS = 10
TAKE_OVER_POLL_SECONDS = 1.0
# PostgreSQL refuses an index entry above 2 704 bytes; the same limit holds on SQLite, so that what
# is stored on one can move to the other.
NAME_BYTES = 1000

# PostgreSQL numbers its advisory locks, for each database anew; these numbers spell who we are.
ACTIVE_LOCK = int.from_bytes(b"errbot-1", "big")
WRITING_LOCK = int.from_bytes(b"errbot-2", "big")

NO_LIMIT = 2**63 - 1
# SQLite moves what its -wal file holds into the database when that is this many pages.
WAL_PAGES = 1000
# What is read of the whole storage at a time.
ROWS_AT_ONCE = 1000
# More rows than this are inserted one by one; a command that records an event needs two.
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


class KeyExists(ValueError):
    """The key to insert is there already. Nothing was changed."""


class StorageUnavailable(RuntimeError):
    """The database did not do what was asked, or did not say so.

    The write that raised it may have been committed all the same, if the connection was lost
    before the answer came. Read again before repeating it.
    """


class ActiveElsewhere(RuntimeError):
    """A bot is active on this database, so that what it stands on cannot be replaced."""


# --- values ------------------------------------------------------------------------------------

_to_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_to_ascii_json = json.JSONEncoder(allow_nan=False, separators=(",", ":")).encode
_JSON_SCALARS = frozenset({str, int, bool, type(None)})


def _has_only_json_types(value: Any) -> bool:
    kind = type(value)
    if kind in _JSON_SCALARS:
        return True
    if kind is float:
        return math.isfinite(value)
    if kind is list:
        return all(map(_has_only_json_types, value))
    if kind is not dict:
        return False
    for key, each in value.items():
        # Most values are scalars, and a call for each of them would cost more than the encoding.
        if type(key) is not str or (
            type(each) not in _JSON_SCALARS and not _has_only_json_types(each)
        ):
            return False
    return True


def _as_json(value: object) -> str | None:
    """Return the JSON text that reads back as exactly ``value``, or None if there is none."""
    try:
        if not _has_only_json_types(value):
            return None
        text = _to_json(value)
    except (RecursionError, ValueError):  # a list within itself; more digits than Python prints
        return None
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair alone survives as an escape. Two halves side by side would be
        # read back as one character.
        text = _to_ascii_json(value)
        return text if json.loads(text) == value else None
    return text


def _encode(value: object, namespace: str, json_only: bool) -> tuple[str, str]:
    text = _as_json(value)
    if text is not None:
        return "json", text
    if json_only:
        raise TypeError(
            f"The namespace {namespace!r} takes only what JSON can hold exactly, "
            f"and this {type(value).__name__} is or contains something else."
        )
    return "pickle", base64.b64encode(pickle.dumps(value, protocol=4)).decode("ascii")


def _decode(encoding: str, text: str, namespace: str, json_only: bool) -> Any:
    if encoding == "json":
        return json.loads(text)
    if encoding == "pickle" and not json_only:
        return pickle.loads(base64.b64decode(text))  # noqa: S301 - Errbot's contract; see the top
    raise ValueError(
        f"A value in the namespace {namespace!r} is stored as {encoding!r}; it is not read."
    )


def _as_text(stored: bytes | str) -> str:
    """Return a stored text; what is no UTF-8 becomes U+FFFD, the sign for that."""
    return stored if isinstance(stored, str) else stored.decode("utf-8", "replace")


def _name(text: str, what: str) -> str:
    """Return ``text`` if both databases can hold it as a key; else raise what is wrong with it."""
    if not isinstance(text, str):
        raise TypeError(f"A {what} must be a str, not {type(text).__name__}.")
    try:
        length = len(text) if text.isascii() else len(text.encode())
    except UnicodeEncodeError:
        raise ValueError(f"A {what} cannot hold half of a surrogate pair.") from None
    if length > NAME_BYTES or "\0" in text:
        raise ValueError(f"A {what} can have {NAME_BYTES} bytes in UTF-8 and no NUL.")
    return text


# --- statements --------------------------------------------------------------------------------


class _Statements:
    """The SQL of every operation, compiled once: doing it at each call would cost more than it."""

    def __init__(self, dialect: Dialect) -> None:
        def compiled(statement: ClauseElement) -> str:
            return str(statement.compile(dialect=dialect))

        rows, here = STORAGE.c, STORAGE.c.namespace == bindparam("namespace")
        this = (here, rows.key == bindparam("key"))
        between = (here, rows.key >= bindparam("start"), rows.key < bindparam("stop"))
        limit = bindparam("limit", type_=BigInteger)
        insert = (sqlite if dialect.name == "sqlite" else postgresql).insert(STORAGE)
        record = select(rows.encoding, rows.value)
        records = select(rows.key, rows.encoding, rows.value).where(*between)
        records = records.limit(limit).offset(literal_column("0"))

        self.get = compiled(record.where(*this))
        self.set = compiled(
            insert.on_conflict_do_update(
                index_elements=[rows.namespace, rows.key],
                set_={"encoding": insert.excluded.encoding, "value": insert.excluded.value},
            )
        )
        self.insert = compiled(insert.on_conflict_do_nothing())
        # Without "do nothing", one row that is there already undoes the whole statement.
        self.insert_rows = [
            compiled(
                insert.values(
                    [
                        {column.name: bindparam(f"{column.name}_{row}") for column in STORAGE.c}
                        for row in range(count)
                    ]
                )
            )
            for count in range(1, ROWS_IN_A_STATEMENT + 1)
        ]
        self.remove = compiled(delete(STORAGE).where(*this))
        self.len = compiled(select(func.count()).select_from(STORAGE).where(here))
        self.keys = compiled(select(rows.key).where(here).order_by(rows.key))
        self.scan = compiled(records.order_by(asc(rows.key)))
        self.scan_reverse = compiled(records.order_by(desc(rows.key)))
        # As bytes: what is no UTF-8 any more could not be had as text.
        binary = LargeBinary if dialect.name == "sqlite" else Text
        stored = [cast(column, binary) for column in (rows.key, rows.encoding, rows.value)]
        here_between = select(*stored).where(*between)
        here_between = here_between.limit(limit).offset(literal_column("0"))
        self.stored = compiled(here_between.order_by(asc(rows.key)))
        self.stored_reverse = compiled(here_between.order_by(desc(rows.key)))
        whole = [cast(rows.namespace, binary), *stored]
        self.everything = compiled(select(*whole).order_by(asc(rows.namespace), asc(rows.key)))
        self.remove_everything = compiled(delete(STORAGE))


# --- the two databases -------------------------------------------------------------------------


class _SQLite:
    """What is particular to a SQLite file."""

    begin = "BEGIN IMMEDIATE"
    # A lone statement takes SQLite's write lock at its start, as BEGIN IMMEDIATE would.
    begin_for_one = False
    begin_to_read = "BEGIN"

    def __init__(self, url: URL, exclusive: bool) -> None:
        if url.query or not url.database or url.database == ":memory:":
            raise SystemExit(
                "STORAGE_CONFIG: a SQLite url is sqlite:////absolute/path, without options."
            )
        self.path = Path(url.database).resolve()
        self._exclusive = exclusive
        self._lock_file: IO[str] | None = None
        self.engine = create_engine(
            url.set(database=str(self.path)),
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            paramstyle="named",
            hide_parameters=True,
            connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS},
        )
        event.listen(self.engine, "connect", self._set_up)

    def start(self) -> None:
        """Take the lock and make the file. SystemExit if there is another bot, or no such place."""
        try:
            if self._exclusive:
                self._take_lock()
            # SQLite gives its -wal and -shm files the mode of the database file.
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise SystemExit(
                f"The database {self.path} cannot be opened: {error.strerror}."
            ) from None

    def _take_lock(self) -> None:
        # The file stays when the bot goes: removing it would let two bots lock two files of one
        # name. The lock itself goes with the process, however that ends.
        path = self.path.with_name(self.path.name + ".lock")
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = file.read().strip() or "unknown"
            file.close()
            raise SystemExit(
                f"Another bot is running on the database {self.path} (process {holder})."
            ) from None
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        self._lock_file = file

    @staticmethod
    def _set_up(connection: Any, _record: object) -> None:
        (mode,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
        if mode != "wal":
            raise SystemExit("The database's disk does not allow SQLite's WAL; use a local disk.")
        connection.execute("PRAGMA synchronous=FULL")

    def make_room(self) -> None:
        """Make the -wal file as large as it will become, which SQLite does commit by commit.

        A commit that makes the file grow takes about twice as long, as the disk keeps its new size
        too. What fills it is never committed; where there is no room for that, the file grows as
        it would have.
        """
        try:
            with self.engine.connect() as connection:
                (page,) = connection.exec_driver_sql("PRAGMA page_size").one()
                size = WAL_PAGES * page
                if self.path.with_name(f"{self.path.name}-wal").stat().st_size >= size:
                    return
                # Changed pages go to the -wal file before their commit when the cache is full.
                connection.exec_driver_sql("PRAGMA cache_size=1")
                connection.exec_driver_sql(self.begin)
                connection.exec_driver_sql(
                    "INSERT INTO storage VALUES ('', '', '', zeroblob(:size))", {"size": size}
                )
                connection.exec_driver_sql("ROLLBACK")
        except (SQLAlchemyError, OSError) as error:
            log.info("No room was made in the -wal file of %s: %s", self.path, _reason(error))

    def claim(self, connection: Connection, wait: bool) -> None:
        """Do nothing: the file lock was taken at the start and cannot be lost."""

    def keep_others_out(self, connection: Connection | None) -> None:
        """Let no bot become active until the transaction ends. Raises ActiveElsewhere."""
        if self._lock_file is None:
            raise ActiveElsewhere("Only who has the database alone can replace what it holds.")

    def release(self, connection: Connection | None) -> None:
        """Let another bot run on this database."""
        if self._lock_file is not None:
            self._lock_file.close()
            self._lock_file = None


class _PostgreSQL:
    """What is particular to a PostgreSQL server."""

    begin_to_read = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    # Both ends give up a dead peer after about half a minute. Otherwise the lock of a machine that
    # vanished would keep the standby waiting for hours.
    _CLIENT: ClassVar[Mapping[str, str]] = {
        "application_name": "errbot-storage",
        "client_encoding": "utf8",
        "connect_timeout": "10",
        "keepalives_idle": "15",
        "keepalives_interval": "5",
        "keepalives_count": "3",
        "tcp_user_timeout": "30000",
    }
    # "off" would acknowledge a commit that is not on the disk; any other setting is the operator's.
    _SESSION = f"""
        SET lock_timeout = '{BUSY_SECONDS}s';
        SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5;
        SET tcp_keepalives_count = 3; SET tcp_user_timeout = 30000;
        SELECT set_config('synchronous_commit', 'on', false)
        WHERE current_setting('synchronous_commit') = 'off'
    """

    def __init__(self, url: URL, exclusive: bool) -> None:
        self._exclusive = exclusive
        # Bots that share a database write one after another, as SQLite makes them.
        self.begin = "BEGIN"
        self.begin_for_one = not exclusive
        if not exclusive:
            self.begin += f"; SELECT pg_advisory_xact_lock({WRITING_LOCK})"
        try:
            self.engine = create_engine(
                url.set(drivername="postgresql+psycopg", query={**self._CLIENT, **url.query}),
                poolclass=NullPool,
                isolation_level="AUTOCOMMIT",
                hide_parameters=True,
            )
        except ImportError as error:
            raise SystemExit(
                f"STORAGE_CONFIG: PostgreSQL needs psycopg, which does not load: {_reason(error)}"
            ) from None

    def start(self) -> None:
        """Do nothing: the server is met when the first connection claims it."""

    def make_room(self) -> None:
        """Do nothing: a server does this for itself."""

    def claim(self, connection: Connection, wait: bool) -> None:
        """Make ``connection`` the writing one.

        An exclusive bot takes the lock; with ``wait`` it waits until it has it. Otherwise raises
        StorageUnavailable if another bot has it.
        """
        connection.exec_driver_sql(self._SESSION)
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar()
        if encoding != "UTF8":
            raise StorageUnavailable(f"its encoding is {encoding}, not UTF8")
        if not self._exclusive or self._try_lock(connection):
            return
        if not wait:
            raise StorageUnavailable(
                "another bot is active on this database, or the server has not yet "
                "noticed that our last connection is gone"
            )
        log.warning("another bot is active on this database; waiting to take over")
        while not self._try_lock(connection):
            time.sleep(TAKE_OVER_POLL_SECONDS)
        log.info("the other bot is gone; this one is active now")

    @staticmethod
    def _try_lock(connection: Connection) -> bool:
        lock = f"SELECT pg_try_advisory_lock({ACTIVE_LOCK})"
        return bool(connection.exec_driver_sql(lock).scalar())

    def keep_others_out(self, connection: Connection | None) -> None:
        """Let no bot become active until the transaction ends. Raises ActiveElsewhere."""
        lock = f"SELECT pg_try_advisory_xact_lock({ACTIVE_LOCK})"
        if connection is None or not connection.exec_driver_sql(lock).scalar():
            raise ActiveElsewhere("A bot is active on this database.")

    def release(self, connection: Connection | None) -> None:
        """Let another bot be active, without waiting until the server has ended the session."""
        if self._exclusive and connection is not None and not connection.invalidated:
            with suppress(SQLAlchemyError):
                connection.exec_driver_sql(f"SELECT pg_advisory_unlock({ACTIVE_LOCK})")


# --- connections and transactions --------------------------------------------------------------


_NO_TEXT = "Could not decode to UTF-8"


def _reason(error: Exception) -> str:
    """Return what the driver said, on one line, without SQLAlchemy's statement and link."""
    return " ".join(str(getattr(error, "orig", None) or error).split())


class _Store:
    """One connection that writes, a few that read, and the transaction of the moment."""

    def __init__(self, database: _SQLite | _PostgreSQL) -> None:
        self._database = database
        self.statements = _Statements(database.engine.dialect)
        self._lock = Lock()
        self._owner: int | None = None  # the thread inside transaction()
        self._ruin: BaseException | None = None  # why its transaction must not be committed
        self._closed = False
        self._readers: LifoQueue[Connection | None] = LifoQueue()
        for _ in range(READERS):
            self._readers.put(None)
        database.start()
        self._driver = database.engine.dialect.loaded_dbapi
        self._writer: Connection | None = None
        self._cursor: DBAPICursor | None = None
        self._connect_writer(wait=True)
        with self.transaction():
            STORAGE.create(self._writer, checkfirst=True)
        database.make_room()

    def _connect_writer(self, wait: bool) -> DBAPICursor:
        self._writer = self._cursor = None
        connection = self._database.engine.connect()
        try:
            self._database.claim(connection, wait)
            cursor = connection.connection.cursor()
        except BaseException:
            connection.close()
            raise
        self._writer, self._cursor = connection, cursor
        return cursor

    def _execute(
        self, statement: str, parameters: dict[str, Any] | None = None
    ) -> tuple[Sequence[Any], int]:
        """Return rows and row count from the writing connection. The caller holds the lock.

        The driver is asked without SQLAlchemy between, which would take a tenth of a commit's time.
        """
        if self._ruin is not None:
            ours = isinstance(self._ruin, (self._driver.Error, SQLAlchemyError, StorageUnavailable))
            raise (StorageUnavailable if ours else RuntimeError)(
                "An earlier error in this transaction rolls all of it back."
            ) from self._ruin
        if self._closed:
            raise StorageUnavailable("The storage is closed.")
        try:
            # SQLAlchemy would reconnect by itself, and so write without the lock.
            cursor = self._cursor
            if cursor is None or self._writer is None or self._writer.invalidated:
                cursor = self._connect_writer(wait=False)
            if parameters is None:
                cursor.execute(statement)
            else:
                cursor.execute(statement, parameters)
            return cursor.fetchall() if cursor.description else (), cursor.rowcount
        except BaseException as error:
            if self._owner is not None:
                self._ruin = error
            self._drop_if_lost(error)
            if isinstance(error, (self._driver.Error, SQLAlchemyError)):
                raise StorageUnavailable(f"The database failed: {_reason(error)}") from error
            raise

    def _drop_if_lost(self, error: BaseException) -> None:
        """End the writing connection if it is broken, or was interrupted nobody knows where."""
        writer = self._writer
        if writer is None or writer.invalidated or isinstance(error, SQLAlchemyError):
            return
        interrupted = not isinstance(error, Exception)
        broken = isinstance(error, self._driver.Error) and writer.dialect.is_disconnect(
            error, writer.connection, self._cursor
        )
        if interrupted or broken:
            writer.invalidate(error)

    def write(self, statement: str, parameters: dict[str, Any]) -> int:
        """Return how many rows changed, committed unless this thread is in a transaction."""
        if self._owner == get_ident():
            return self._execute(statement, parameters)[1]
        if self._database.begin_for_one:
            with self.transaction():
                return self._execute(statement, parameters)[1]
        with self._lock:
            return self._execute(statement, parameters)[1]

    def insert_rows(self, rows: Sequence[dict[str, str]]) -> None:
        """Insert rows with one statement, which is a commit of its own. Raises KeyExists.

        The caller is not in a transaction.
        """
        statement = self.statements.insert_rows[len(rows) - 1]
        parameters = {f"{name}_{n}": row[name] for n, row in enumerate(rows) for name in row}
        try:
            self.write(statement, parameters)
        except StorageUnavailable as error:
            if isinstance(error.__cause__, self._driver.IntegrityError):
                raise KeyExists("One of the keys exists already.") from None
            raise

    @property
    def in_transaction(self) -> bool:
        """Whether this thread is inside a transaction."""
        return self._owner == get_ident()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """See ``SQLStoragePlugin.transaction``."""
        if self._owner == get_ident():
            try:
                yield
            except BaseException as error:
                self._ruin = self._ruin or error
                raise
            return
        with self._lock:
            self._owner = get_ident()
            try:
                self._execute(self._database.begin)
                yield
                self._execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise
            finally:
                self._owner = self._ruin = None

    def _roll_back(self) -> None:
        if self._writer is None or self._writer.invalidated:
            return
        try:
            self._writer.connection.rollback()
        except self._driver.Error:
            # Nothing of it is committed once its connection is gone.
            self._writer.close()
            self._writer = None

    def read(self, statement: str, parameters: dict[str, Any]) -> Sequence[Any]:
        """Return the rows: committed ones and those this thread's transaction has written."""
        if self._owner == get_ident():
            return self._execute(statement, parameters)[0]
        # Nothing is lost by reading again, so a restart of the server is not the reader's concern.
        for _ in range(READERS + 1):
            try:
                return self._read(statement, parameters)
            except SQLAlchemyError as error:
                failure = error
                if _NO_TEXT in str(getattr(error, "orig", "")):
                    # The driver's words hold the value; they would be in the log.
                    raise ValueError("A stored value is no text; it is not read.") from None
                if not getattr(error, "connection_invalidated", False):
                    break
        raise StorageUnavailable(f"The database failed: {_reason(failure)}") from failure

    def _read(self, statement: str, parameters: dict[str, Any]) -> Sequence[Any]:
        connection = self._readers.get()
        try:
            if self._closed:
                raise StorageUnavailable("The storage is closed.")
            if connection is None:
                connection = self._database.engine.connect()
            return connection.exec_driver_sql(statement, parameters).fetchall()
        except BaseException:
            if connection is not None:
                connection.close()
                connection = None
            raise
        finally:
            self._readers.put(connection)

    def everything(self) -> Iterator[tuple[str, str, str, str]]:
        """See ``SQLStoragePlugin.everything``."""
        try:
            with self._database.engine.connect() as connection:
                connection.exec_driver_sql(self._database.begin_to_read)
                options = {"stream_results": True, "max_row_buffer": ROWS_AT_ONCE}
                rows = connection.exec_driver_sql(
                    self.statements.everything, execution_options=options
                )
                for row in rows:
                    namespace, key, encoding, value = map(_as_text, row)
                    yield namespace, key, encoding, value
        except SQLAlchemyError as error:
            raise StorageUnavailable(f"The database failed: {_reason(error)}") from error

    def replace_everything(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """See ``SQLStoragePlugin.replace_everything``."""
        names = [column.name for column in STORAGE.c]
        with self.transaction():
            self._database.keep_others_out(self._writer)
            self._execute(self.statements.remove_everything)
            for row in rows:
                self._execute(self.statements.insert, dict(zip(names, row, strict=True)))

    def close(self) -> None:
        """See ``SQLStoragePlugin.close``."""
        if self._owner == get_ident():
            raise RuntimeError("The storage cannot be closed inside its own transaction.")
        with self._lock:
            if self._closed:
                return
            self._closed = True
            for reader in [self._readers.get() for _ in range(READERS)]:
                if reader is not None:
                    reader.close()
                self._readers.put(None)
            self._database.release(self._writer)
            if self._writer is not None:
                self._writer.close()
                self._writer = None


# --- what Errbot sees --------------------------------------------------------------------------


class Namespace(StorageBase):
    """The keys and values of one plugin. Any thread may use it; it never goes stale.

    Every method that reaches the database raises StorageUnavailable if that fails. A key is a str
    of at most ``NAME_BYTES`` bytes in UTF-8, without NUL; writing under another raises ValueError.

    It has no ``__len__``: Errbot takes a handle that is false for a closed one.
    """

    KeyExists = KeyExists
    StorageUnavailable = StorageUnavailable

    def __init__(self, store: _Store, namespace: str, json_only: bool) -> None:
        self._store = store
        self._sql = store.statements
        self._namespace = _name(namespace, "namespace")
        self._json_only = json_only

    def _row(self, key: str, value: object) -> dict[str, str]:
        encoding, text = _encode(value, self._namespace, self._json_only)
        return {
            "namespace": self._namespace,
            "key": _name(key, "key"),
            "encoding": encoding,
            "value": text,
        }

    def _at(self, key: str) -> dict[str, str]:
        try:
            return {"namespace": self._namespace, "key": _name(key, "key")}
        except ValueError:
            raise KeyError(key) from None

    def get(self, key: str) -> Any:
        """Return the value under ``key``: a new object at each call, equal to what was stored.

        Raises KeyError if there is none, and ValueError if the value is not stored as JSON in a
        namespace that takes only JSON.
        """
        rows = self._store.read(self._sql.get, self._at(key))
        if not rows:
            raise KeyError(key)
        encoding, text = rows[0]
        return _decode(encoding, text, self._namespace, self._json_only)

    def set(self, key: str, value: Any) -> None:
        """Store ``value`` under ``key``, instead of what was there.

        Raises TypeError if the namespace takes only JSON and ``value`` is something else, and
        whatever pickle raises if ``value`` cannot be pickled.
        """
        self._store.write(self._sql.set, self._row(key, value))

    def insert(self, key: str, value: Any) -> None:
        """Store ``value`` under a new ``key``.

        Raises KeyExists, and changes nothing, if the key is there already. A transaction may go on
        after that. Otherwise raises as ``set``.
        """
        if not self._store.write(self._sql.insert, self._row(key, value)):
            raise KeyExists(f"The key {key!r} exists already.")

    def insert_all(self, values: Mapping[str, Any]) -> None:
        """Store every value under its new key, as one commit, or none of them.

        It costs little more than one ``set``. Raises KeyExists, and changes nothing, if one of the
        keys is there already; inside a transaction that rolls back the whole transaction. Otherwise
        raises as ``set``.
        """
        rows = [self._row(key, value) for key, value in values.items()]
        if rows and len(rows) <= ROWS_IN_A_STATEMENT and not self._store.in_transaction:
            self._store.insert_rows(rows)
            return
        with self._store.transaction():
            for row in rows:
                if not self._store.write(self._sql.insert, row):
                    raise KeyExists(f"The key {row['key']!r} exists already.")

    def remove(self, key: str) -> None:
        """Remove ``key`` and its value. Raises KeyError if there is no such key."""
        if not self._store.write(self._sql.remove, self._at(key)):
            raise KeyError(key)

    def len(self) -> int:
        """Return the number of keys."""
        (row,) = self._store.read(self._sql.len, {"namespace": self._namespace})
        return int(row[0])

    def keys(self) -> list[str]:
        """Return all keys, ordered by code point."""
        rows = self._store.read(self._sql.keys, {"namespace": self._namespace})
        return [key for (key,) in rows]

    def scan(
        self, start: str, stop: str, limit: int | None = None, reverse: bool = False
    ) -> list[tuple[str, Any]]:
        """Return the keys with ``start <= key < stop`` and their values, ordered by code point.

        With ``reverse`` the last come first; of that order, ``limit`` keeps the first so many.
        Raises ValueError for a negative ``limit`` and for values as ``get`` does.
        """
        if limit is not None and limit < 0:
            raise ValueError("A limit cannot be negative.")
        rows = self._store.read(
            self._sql.scan_reverse if reverse else self._sql.scan,
            {
                "namespace": self._namespace,
                "start": _name(start, "key"),
                "stop": _name(stop, "key"),
                "limit": NO_LIMIT if limit is None else limit,
            },
        )
        return [
            (key, _decode(encoding, text, self._namespace, self._json_only))
            for key, encoding, text in rows
        ]

    def stored(
        self, start: str, stop: str, limit: int | None = None, reverse: bool = False
    ) -> list[tuple[str, str, str]]:
        """Return what ``scan`` reads, with the encoding and the text of each value as stored.

        It is for values that ``get`` and ``scan`` raise ValueError for. What is no UTF-8 is U+FFFD
        in the text.
        """
        rows = self._store.read(
            self._sql.stored_reverse if reverse else self._sql.stored,
            {
                "namespace": self._namespace,
                "start": _name(start, "key"),
                "stop": _name(stop, "key"),
                "limit": NO_LIMIT if limit is None else limit,
            },
        )
        return [(_as_text(key), _as_text(encoding), _as_text(text)) for key, encoding, text in rows]

    def close(self) -> None:
        """Do nothing: everything is stored already, and the connections are the plugin's."""


class SQLStoragePlugin(StoragePluginBase):
    """Errbot's storage plugin ``SQL``; the module says how to configure it.

    Starting it raises SystemExit with one plain line if the configuration is wrong, the database
    cannot be used, or (``exclusive``, SQLite) another bot has it. With ``exclusive`` on PostgreSQL
    it waits instead, as long as another bot has it.
    """

    ActiveElsewhere = ActiveElsewhere
    KeyExists = KeyExists
    StorageUnavailable = StorageUnavailable

    def __init__(self, bot_config: Any) -> None:
        super().__init__(bot_config)  # type: ignore[no-untyped-call]
        config: dict[str, Any] = {
            "url": URL.create("sqlite", database=f"{bot_config.BOT_DATA_DIR}/storage.sqlite3"),
            "json_only": (),
            "exclusive": False,
            "accept": None,
        }
        unknown = self._storage_config.keys() - config.keys()
        if unknown:
            raise SystemExit(f"STORAGE_CONFIG: there is no setting {', '.join(sorted(unknown))}.")
        config |= self._storage_config
        if isinstance(config["json_only"], str):
            raise SystemExit("STORAGE_CONFIG: json_only is a tuple of namespaces, not one str.")
        self._json_only: Collection[str] = frozenset(config["json_only"])
        database = _database(config["url"], bool(config["exclusive"]))
        shown = database.engine.url.set(query={}).render_as_string(hide_password=True)
        try:
            self._store = _Store(database)
        except (SQLAlchemyError, StorageUnavailable) as error:
            raise SystemExit(f"The database {shown} cannot be used: {_reason(error)}") from None
        if config["accept"] is not None:
            try:
                config["accept"](self)
            except BaseException:
                self.close()
                raise

    def open(self, namespace: str) -> Namespace:
        """Return the handle of ``namespace``. Any number of them may be open at once."""
        return Namespace(self._store, namespace, namespace in self._json_only)

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context in which all this thread does through any handle is one commit.

        Other threads' writes wait for its end; other threads' reads do not see it until then. A
        transaction inside another is part of it. An exception that leaves either of them rolls back
        everything, also if the outer one catches it: then the next call, or the end, raises
        RuntimeError.

        Raises StorageUnavailable at its beginning if the database cannot be reached, or another
        exclusive bot is active by now; and at its end if the commit failed or was not
        acknowledged, in which case it may have happened.
        """
        return self._store.transaction()

    def everything(self) -> Iterator[tuple[str, str, str, str]]:
        """Yield all that is stored at one instant: namespace, key, encoding and text, in order.

        Whoever writes meanwhile neither waits nor is seen. Nothing is decoded, so that no pickle
        is read. Raises StorageUnavailable.
        """
        return self._store.everything()

    def replace_everything(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Store these rows, as ``everything`` yields them, instead of all there is: one commit.

        Raises ActiveElsewhere while a bot is active on the database, StorageUnavailable when it
        failed, and whatever ``rows`` raises; then nothing was changed. On SQLite the plugin must be
        ``exclusive``, on PostgreSQL it must not.
        """
        self._store.replace_everything(rows)

    def close(self) -> None:
        """End all connections and let another bot be active. The second time it does nothing.

        Waits for the transaction of another thread; raises RuntimeError inside one's own. Handles
        raise StorageUnavailable from then on.
        """
        self._store.close()


def _database(url_or_text: str | URL, exclusive: bool) -> _SQLite | _PostgreSQL:
    try:
        url = make_url(url_or_text)
        if url.drivername == "sqlite":
            return _SQLite(url, exclusive)
        if url.drivername in ("postgresql", "postgresql+psycopg"):
            return _PostgreSQL(url, exclusive)
    except (ArgumentError, ValueError):
        # Not repeated, and not chained: a password may be in any part of what cannot be parsed.
        raise SystemExit("STORAGE_CONFIG: the url is not the url of a database.") from None
    raise SystemExit(
        f"STORAGE_CONFIG: {url.drivername} is not supported, only sqlite and postgresql+psycopg."
    )
