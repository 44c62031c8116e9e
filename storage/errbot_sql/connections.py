"""One connection that writes, a few that read, and the transaction of the moment."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from queue import LifoQueue
from threading import Lock, get_ident
from typing import TYPE_CHECKING, Any

from errbot_sql.cutting import cut
from errbot_sql.faults import (
    DAMAGED,
    DISK,
    GONE,
    LOST,
    READ_ONLY,
    KeyExists,
    StorageUnavailable,
    reason,
    why,
)
from errbot_sql.snapshot import Snapshot
from errbot_sql.sqlite import SQLite
from errbot_sql.statements import COLUMNS, EVENTS, STORAGE
from errbot_sql.writer import Writer

if TYPE_CHECKING:
    from errbot_sql.postgresql import PostgreSQL

# As many as Errbot has threads for commands; more readers than that wait for one another.
READERS = 10

_CLOSING_SECONDS = 10.0
"""How long the end waits for what is being written."""

_NO_TEXT = "Could not decode to UTF-8"

_OPEN_ANEW = frozenset({LOST, GONE, DAMAGED, DISK, READ_ONLY})
"""After these a connection remembers what may be mended by now, such as a page that was damaged."""


class Connections:
    """The connections to one database."""

    def __init__(self, database: "SQLite | PostgreSQL") -> None:
        self._database = database
        self._lock = Lock()
        self._owner: int | None = None  # the thread inside transaction()
        self._ruin: BaseException | None = None  # why its transaction must not be committed
        self._closed = False
        # Held while all readers are taken out: those that come and go would never let it happen.
        self._gate = Lock()
        self._all_readers: set[Any] = set()
        self._readers: LifoQueue[Any] = LifoQueue()
        for _ in range(READERS):
            self._readers.put(None)
        self._writer: Writer | None = None
        self._driver, self._errors = database.driver, database.errors
        database.start(self._cut)
        try:
            self.statements = database.statements()
            self._connect_writer()
            missing = [each for each in (STORAGE, EVENTS) if not database.has(each)]
            with self.transaction():
                for table in missing:
                    self._execute(self.statements.make[table])
        except self._driver.Error as error:
            database.close(self._writer)
            raise StorageUnavailable(reason(error), why(error)) from error
        except BaseException:
            database.close(self._writer)
            raise
        database.make_room()

    @property
    def active(self) -> bool:
        """Whether this bot may act outside. Does no input or output."""
        return not self._closed and self._database.active

    def _cut(self) -> None:
        """End whatever waits for a server that does not answer; called from another thread."""
        with suppress(Exception):
            cut(self._writer.driver_connection if self._writer else None)
        for reader in tuple(self._all_readers):
            with suppress(Exception):
                cut(reader.connection.driver_connection)

    def _connect_writer(self) -> Writer:
        self._writer = None
        writer = Writer(self._database.engine)
        try:
            self._database.set_up(writer)
        except BaseException:
            writer.close()
            raise
        self._writer = writer
        return writer

    def _begin(self) -> None:
        """Make sure of what a write is about to go to. Raises StorageUnavailable."""
        if self._closed:
            raise StorageUnavailable("The storage is closed.")
        if self._database.astray() is not None:
            self._database.stay_with_it(self._take_out)

    def _take_out(self) -> tuple[Writer | None, list[Any]]:
        """Return the writing connection and those that read; they are used no more."""
        writer, self._writer = self._writer, None
        with self._gate:
            readers = [self._readers.get() for _ in range(READERS)]
            for _ in range(READERS):
                self._readers.put(None)
            self._all_readers.clear()
        return writer, [each for each in readers if each is not None]

    def _execute(
        self,
        statement: str,
        parameters: dict[str, Any] | Sequence[dict[str, Any]] | None = None,
        *,
        commits: bool = False,
    ) -> tuple[Sequence[Any], int]:
        """Return rows and row count from the writing connection. The caller holds the lock.

        With the parameters of several it is done once with each.
        """
        if self._ruin is not None:
            ours = isinstance(self._ruin, (*self._errors, StorageUnavailable))
            raise (StorageUnavailable if ours else RuntimeError)(
                "An earlier error in this transaction rolls all of it back."
            ) from self._ruin
        sent = False
        try:
            writer = self._writer or self._connect_writer()
            sent = commits
            cursor = writer.execute(statement, parameters)
            return cursor.fetchall() if cursor.description else (), cursor.rowcount
        except BaseException as error:
            if self._owner is not None:
                self._ruin = error
            lost = self._drop_if_lost(error)
            if isinstance(error, self._errors):
                raise self._unavailable(error, in_doubt=sent and lost) from error
            raise

    @staticmethod
    def _unavailable(error: Exception, *, in_doubt: bool = False) -> StorageUnavailable:
        said = f"The database failed: {reason(error)}"
        return StorageUnavailable(said, why(error), in_doubt=in_doubt)

    def _drop_if_lost(self, error: BaseException) -> bool:
        """End the writing connection if it is broken, or was interrupted nobody knows where.

        Returns whether the answer may have been lost with it.
        """
        writer = self._writer
        if writer is None:
            return False
        interrupted = not isinstance(error, Exception)
        ours = isinstance(error, self._driver.Error)
        broken = ours and self._database.is_broken(writer)
        if interrupted or broken:
            self._database.forget_files()
            self._writer = None
            writer.abandon()
        elif ours and why(error) in _OPEN_ANEW:
            self._close_writer()
        return broken

    def _close_writer(self) -> None:
        writer, self._writer = self._writer, None
        if writer is not None:
            self._database.forget_files()
            writer.close()

    def write(self, statement: str, parameters: dict[str, Any]) -> int:
        """Return how many rows changed, committed unless this thread is in a transaction."""
        if self._owner == get_ident():
            return self._execute(statement, parameters)[1]
        if self._database.begin_for_one:
            with self.transaction():
                return self._execute(statement, parameters)[1]
        with self._lock:
            self._begin()
            rows = self._execute(statement, parameters, commits=True)[1]
            if rows < 1 and self._database.fenced:
                # A row that is there already, or one that is missing, changes nothing either.
                self._database.check_fence(self._execute(self._database.fence)[1])
            return rows

    def insert_rows(self, statement: str, *rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows, of one table or of several, with one statement for so many of each.

        It is a commit of its own, or part of this thread's transaction, which then is rolled back
        where it raises KeyExists.
        """
        parameters: dict[str, Any] = {}
        for of_table in rows:
            parameters |= _of_each(of_table)
        try:
            self.write(statement, parameters)
        except StorageUnavailable as error:
            if isinstance(error.__cause__, self._driver.IntegrityError):
                raise KeyExists("One of the keys exists already.") from None
            raise

    @property
    def joins_inserts(self) -> bool:
        """Whether one statement can insert into two tables."""
        return self._database.joins_inserts

    def write_each(self, statement: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Do a statement for one row with each of many. The caller is in a transaction."""
        self._execute(statement, [_of_each([row]) for row in rows])

    def set_rows(self, rows: Sequence[dict[str, str]]) -> None:
        """Store rows with one statement, instead of what was there; it is a commit of its own.

        No two of them are of one key. The caller is not in a transaction.
        """
        self.write(self.statements.set_rows[len(rows) - 1], _of_each(rows))

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
            self._begin()
            self._owner = get_ident()
            try:
                self._execute(self._database.begin)
                if self._writer is not None:
                    self._database.check_begun(self._writer.cursor)
                yield
                self._execute("COMMIT", commits=True)
            except BaseException:
                self._roll_back()
                raise
            finally:
                self._owner = self._ruin = None

    def _roll_back(self) -> None:
        if self._writer is None:
            return
        try:
            self._writer.roll_back()
        except self._driver.Error:
            # Nothing of it is committed once its connection is gone.
            self._close_writer()

    def read(self, statement: str, parameters: dict[str, Any]) -> Sequence[Any]:
        """Return the rows: committed ones and those this thread's transaction has written."""
        if self._owner == get_ident():
            return self._execute(statement, parameters)[0]
        # Nothing is lost by reading again, so a restart of the server is not the reader's concern.
        for _ in range(READERS + 1):
            try:
                return self._read(statement, parameters)
            except self._errors as error:
                failure = error
                if _NO_TEXT in reason(error):
                    # The driver's words hold the value; they would be in the log.
                    raise ValueError("A stored value is no text; it is not read.") from None
                if not getattr(error, "connection_invalidated", False):
                    break
        raise self._unavailable(failure) from failure

    def _read(self, statement: str, parameters: dict[str, Any]) -> Sequence[Any]:
        with self._gate:
            connection = self._readers.get()
        try:
            if self._closed:
                raise StorageUnavailable("The storage is closed.")
            if connection is None:
                astray = self._database.astray()
                if astray is not None:
                    # What lies at its place now may be anything.
                    raise StorageUnavailable(f"{astray} was removed or replaced", GONE)
                connection = self._database.engine.connect()
                self._all_readers.add(connection)
            rows: Sequence[Any] = connection.exec_driver_sql(statement, parameters).fetchall()
            return rows
        except BaseException:
            if connection is not None:
                self._all_readers.discard(connection)
                connection.close()
                connection = None
            raise
        finally:
            self._readers.put(connection)

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """See ``SQLStoragePlugin.snapshot``."""
        try:
            with self._database.engine.connect() as connection:
                connection.exec_driver_sql(self._database.begin_to_read)
                yield Snapshot(connection, self.statements)
        except self._errors as error:
            raise self._unavailable(error) from error

    def replace_everything(
        self, rows: Iterable[tuple[str, str, str, str]], events: Iterable[Sequence[dict[str, Any]]]
    ) -> None:
        """See ``SQLStoragePlugin.replace_everything``."""
        with self.transaction():
            self._database.keep_others_out(self._writer)
            self._execute(self.statements.remove_everything)
            self._execute(self.statements.events.remove_all)
            for several in events:
                self.write_each(self.statements.events.append[0], several)
            for row in rows:
                self._execute(self.statements.insert, dict(zip(COLUMNS, row, strict=True)))

    def close(self) -> None:
        """See ``SQLStoragePlugin.close``."""
        if self._owner == get_ident():
            raise RuntimeError("The storage cannot be closed inside its own transaction.")
        held = self._lock.acquire(timeout=_CLOSING_SECONDS)
        try:
            if self._closed:
                return
            self._closed = True
            writer, readers = self._take_out()
            for reader in readers:
                reader.close()
            self._database.close(writer if held else None)
        finally:
            if held:
                self._lock.release()


def _of_each(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the parameters of a statement for several rows."""
    return {f"{name}_{n}": row[name] for n, row in enumerate(rows) for name in row}
