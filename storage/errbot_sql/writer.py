"""The connection that writes, asked by its driver with nothing between."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any


class Writer:
    """A connection of the driver's own, opened as all of an engine are. It raises its errors.

    What SQLAlchemy does around a statement would take a tenth of a commit's time, and it would
    reconnect by itself, in the midst of a transaction too. One thread uses it at a time.
    """

    def __init__(self, engine: Any) -> None:
        self._connection = engine.raw_connection()
        self.cursor: Any = self._connection.cursor()

    @property
    def driver_connection(self) -> Any:
        """The connection as the driver has it, None once it is closed."""
        return self._connection.driver_connection

    def execute(
        self,
        statement: str,
        parameters: dict[str, Any] | Sequence[dict[str, Any]] | None = None,
    ) -> Any:
        """Carry a statement out, with several parameters once with each; return its cursor."""
        if parameters is None:
            self.cursor.execute(statement)
        elif isinstance(parameters, dict):
            self.cursor.execute(statement, parameters)
        else:
            self.cursor.executemany(statement, parameters)
        return self.cursor

    def value(self, statement: str, parameters: dict[str, Any] | None = None) -> Any:
        """Return the first value of a statement's first row, None where there is no row."""
        row = self.execute(statement, parameters).fetchone()
        return row[0] if row else None

    def roll_back(self) -> None:
        """Undo the transaction, if there is one."""
        self._connection.rollback()

    def abandon(self) -> None:
        """End the connection without a word to the server, as one that is broken."""
        with suppress(Exception):
            self._connection.invalidate()

    def close(self) -> None:
        """End the connection, whatever comes of that."""
        with suppress(Exception):
            self._connection.close()
