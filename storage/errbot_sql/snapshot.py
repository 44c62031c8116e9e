"""All that is stored, at one instant."""

from collections.abc import Iterator
from typing import Any

from errbot_sql.statements import Place, Statements, StoredEvent
from errbot_sql.values import as_text

# What is read at a time of what may be a great deal.
_ROWS_AT_ONCE = 1000


class Snapshot:
    """All that is stored at one instant. Whoever writes meanwhile neither waits nor is seen.

    What is asked for is read as it is taken, several things side by side if need be. Nothing is
    decoded, so that no pickle is read; what is no UTF-8 any more is U+FFFD in a text.
    """

    def __init__(self, connection: Any, statements: Statements) -> None:
        self._connection = connection
        self._sql = statements

    def rows(self) -> Iterator[tuple[str, str, str, str]]:
        """Yield namespace, key, encoding and text of every key, in the order of the first two."""
        for row in self._read(self._sql.everything):
            namespace, key, encoding, value = map(as_text, row)
            yield namespace, key, encoding, value

    def events(self) -> Iterator[StoredEvent]:
        """Yield position, stream, number and text of every event, by stream and number."""
        for position, stream, number, text in self._read(self._sql.events.all_events):
            yield position, as_text(stream), number, as_text(text)

    def places(self) -> Iterator[Place]:
        """Yield position, stream and number of every event, by position."""
        for position, stream, number in self._read(self._sql.events.all_places):
            yield position, as_text(stream), number

    def _read(self, statement: str) -> Iterator[Any]:
        options = {"stream_results": True, "max_row_buffer": _ROWS_AT_ONCE}
        return iter(self._connection.exec_driver_sql(statement, execution_options=options))
