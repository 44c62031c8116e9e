"""Connections to a SQLite file: what of SQLAlchemy's engine a file needs, without SQLAlchemy.

To load that would take a tenth of a bot's start and more of its memory than all it holds there.
Errors are the driver's own, as `sqlite3` raises them.
"""

import sqlite3
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self


class FileConnection:
    """One connection. Nothing is begun but by a statement that says so."""

    def __init__(self, opened: sqlite3.Connection) -> None:
        self._opened: sqlite3.Connection | None = opened

    @property
    def driver_connection(self) -> sqlite3.Connection | None:
        """The connection as the driver has it, None once it is closed."""
        return self._opened

    @property
    def connection(self) -> Self:
        """Itself: there is no pool that it would come from."""
        return self

    def cursor(self) -> sqlite3.Cursor:
        """Return a cursor of the driver's."""
        return self._open.cursor()

    def exec_driver_sql(
        self, statement: str, parameters: Mapping[str, Any] | None = None, **_options: Any
    ) -> sqlite3.Cursor:
        """Carry a statement out; return its cursor, which reads rows as they are taken."""
        return self._open.execute(statement, parameters or {})

    def rollback(self) -> None:
        """Undo the transaction, if there is one."""
        self._open.rollback()

    def invalidate(self) -> None:
        """End the connection, as `close` does: nobody is at the other end."""
        self.close()

    def close(self) -> None:
        """End the connection, and undo what is not committed. The second time it does nothing."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()

    @property
    def _open(self) -> sqlite3.Connection:
        if self._opened is None:
            raise sqlite3.ProgrammingError("This connection is closed.")
        return self._opened

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class FileEngine:
    """Opens connections to one file, each of which is `configure`d; nothing is kept in a pool."""

    def __init__(
        self,
        opens: Callable[[], sqlite3.Connection],
        configure: Callable[[sqlite3.Connection], object],
    ) -> None:
        self._opens = opens
        self._configure = configure

    def connect(self) -> FileConnection:
        """Return a new connection. Raises sqlite3.Error."""
        opened = self._opens()
        try:
            self._configure(opened)
        except BaseException:
            opened.close()
            raise
        return FileConnection(opened)

    raw_connection = connect
