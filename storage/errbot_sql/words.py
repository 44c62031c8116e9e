"""An index of words: which numbers have these words. Derived, and no part of what is stored.

It lies beside the table of all that is kept, in a table of its own: a full-text one on SQLite
(FTS5), a `tsvector` on PostgreSQL. What a word is, whoever fills it decides; here a word is text
without spaces, and is compared as it is.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from errbot_sql.connections import Connections

Asked = Sequence[Sequence[tuple[str, bool]]]
"""One of these must hold: all of its words, each whole or, where that is set, begun like that."""


_NEWEST = 5_000
"""So many numbers, the newest, are looked through one by one on PostgreSQL."""


class Words:
    """The index of one name. Any thread may use it."""

    def __init__(self, store: Connections, name: str, dialect: str) -> None:
        if not (name.isascii() and name.isidentifier()):
            raise ValueError(f"{name!r} is no name of an index")
        self._store = store
        self._sqlite = dialect == "sqlite"
        self._made = False
        table = f"words_{name}"
        self._table = table
        if self._sqlite:
            # Whatever is no ASCII is part of a word, so that nothing is taken apart a second time.
            # The beginnings of words are kept too: to join all that begin alike would take longer
            # than all else.
            self._make = [
                f"CREATE VIRTUAL TABLE IF NOT EXISTS {table} USING fts5("
                "words, detail=none, columnsize=0, prefix='3 4 5 6 7 8', "
                "tokenize=\"ascii tokenchars '_'\")"
            ]
            self._exists = "SELECT 1 FROM sqlite_master WHERE name = :name"
            self._put = f"INSERT INTO {table}(rowid, words) VALUES (:number, :words)"  # noqa: S608  # nosec B608  # a name of ours
            self._remove = f"DELETE FROM {table} WHERE rowid = :number"  # noqa: S608  # nosec B608  # a name of ours
            self._find = (
                f"SELECT rowid, words FROM {table} WHERE {table} MATCH :asked AND rowid < :below "  # noqa: S608  # nosec B608  # a name of ours
                "ORDER BY rowid DESC LIMIT :limit"
            )
        else:
            self._make = [
                f"CREATE TABLE IF NOT EXISTS {table} ("
                "number bigint PRIMARY KEY, words tsvector NOT NULL)",
                f"CREATE INDEX IF NOT EXISTS {table}_gin ON {table} USING gin (words) "
                "WITH (fastupdate = off)",
            ]
            self._exists = "SELECT 1 FROM pg_class WHERE oid = to_regclass(%(name)s)"
            self._put = (
                f"INSERT INTO {table}(number, words) VALUES (%(number)s, "  # noqa: S608  # nosec B608  # a name of ours
                "array_to_tsvector(string_to_array(%(words)s, ' ')))"
            )
            self._remove = f"DELETE FROM {table} WHERE number = %(number)s"  # noqa: S608  # nosec B608  # a name of ours
            found = "SELECT number, array_to_string(tsvector_to_array(words), ' ') "
            found += f"FROM {table} WHERE words @@ CAST(%(asked)s AS tsquery) "
            # What is in many is soon found among the newest, one by one; what is in few, by the
            # index of words alone, which would take long for what is in many. The server cannot
            # tell beforehand which it is, and takes the worse way for one of the two.
            self._newest = f"SELECT max(number) FROM {table} WHERE number < %(below)s"  # noqa: S608  # nosec B608  # a name of ours
            self._find = (
                f"{found} AND number < %(below)s AND number >= %(from)s "
                "ORDER BY number DESC LIMIT %(limit)s"
            )
            self._find_older = (
                f"{found} AND number < %(from)s ORDER BY number + 0 DESC LIMIT %(limit)s"
            )

    def put(self, number: int, words: Iterable[str]) -> None:
        """Keep the words of a number instead of what it had. Call it inside a transaction.

        The index must have been made.
        """
        self.remove(number)
        kept = " ".join(words)
        if kept:
            self._store.write(self._put, {"number": number, "words": kept})

    def remove(self, number: int) -> None:
        """Forget the words of a number. Call it inside a transaction."""
        self._store.write(self._remove, {"number": number})

    def make(self) -> None:
        """Make the index if there is none. Call it inside a transaction."""
        if not self.exists():
            for statement in self._make:
                self._store.write(statement, {})

    def forget(self) -> None:
        """Remove the index with all that is in it. Call it inside a transaction."""
        self._made = False
        self._store.write(f"DROP TABLE IF EXISTS {self._table}", {})

    def exists(self) -> bool:
        """Return whether the index has been made."""
        return bool(self._store.read(self._exists, {"name": self._table}))

    def find(self, asked: Asked, below: int, limit: int) -> list[tuple[int, str]]:
        """Return at most `limit` numbers that have the words, the highest first, under `below`.

        Each is with all its words, one space between two.

        Raises StorageUnavailable, also where the index is damaged.
        """
        if not asked or not (self._made or self.exists()):
            return []
        self._made = True
        text = (" OR " if self._sqlite else " | ").join(map(self._all, asked))
        parameters = {"asked": text, "below": below, "limit": limit}
        if self._sqlite:
            return self._read(self._find, parameters)
        [(newest,)] = self._store.read(self._newest, {"below": below})
        parameters["from"] = (newest or 0) - _NEWEST
        found = self._read(self._find, parameters)
        if len(found) < limit:
            found += self._read(self._find_older, {**parameters, "limit": limit - len(found)})
        return found

    def _read(self, statement: str, parameters: dict[str, Any]) -> list[tuple[int, str]]:
        rows = self._store.read(statement, parameters)
        return [(int(number), str(words)) for number, words in rows]

    def _all(self, words: Sequence[tuple[str, bool]]) -> str:
        if self._sqlite:
            each = [f'"{_quoted(word, chr(34))}"{"*" if begins else ""}' for word, begins in words]
            return f"({' AND '.join(each)})"
        each = [f"'{_quoted(word, chr(39))}'{':*' if begins else ''}" for word, begins in words]
        return f"({' & '.join(each)})"


def _quoted(word: str, mark: str) -> str:
    """Return a word as it stands between quotation marks, where nothing but they mean anything."""
    return word.replace("\\", "\\\\" if mark == "'" else "\\").replace(mark, mark * 2)
