"""The keys and values of one plugin, as Errbot asks for them."""

from collections.abc import Mapping
from typing import Any

from errbot.storage.base import StorageBase

from errbot_sql.connections import Connections
from errbot_sql.faults import KeyExists, StorageUnavailable
from errbot_sql.statements import NO_LIMIT, ROWS_IN_A_STATEMENT
from errbot_sql.values import as_text, decode, encode, name


class Namespace(StorageBase):
    """The keys and values of one plugin. Any thread may use it; it never goes stale.

    Every method that reaches the database raises StorageUnavailable if that fails. A key is a str
    of at most ``NAME_BYTES`` bytes in UTF-8, without NUL; writing under another raises ValueError.

    It has no ``__len__``: Errbot takes a handle that is false for a closed one.
    """

    KeyExists = KeyExists
    StorageUnavailable = StorageUnavailable

    def __init__(self, store: Connections, namespace: str, json_only: bool) -> None:
        self._store = store
        self._sql = store.statements
        self._namespace = name(namespace, "namespace")
        self._json_only = json_only

    def rows(self, values: Mapping[str, Any]) -> list[dict[str, str]]:
        """Return the rows in which values are stored under their keys. Raises as ``set`` does."""
        return [self._row(key, value) for key, value in values.items()]

    def _row(self, key: str, value: object) -> dict[str, str]:
        encoding, text = encode(value, self._namespace, self._json_only)
        return {
            "namespace": self._namespace,
            "key": name(key, "key"),
            "encoding": encoding,
            "value": text,
        }

    def _at(self, key: str) -> dict[str, str]:
        try:
            return {"namespace": self._namespace, "key": name(key, "key")}
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
        return decode(encoding, text, self._namespace, self._json_only)

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
        rows = self.rows(values)
        if rows and len(rows) <= ROWS_IN_A_STATEMENT and not self._store.in_transaction:
            self._store.insert_rows(self._sql.insert_rows[len(rows) - 1], rows)
            return
        with self._store.transaction():
            for row in rows:
                if not self._store.write(self._sql.insert, row):
                    raise KeyExists(f"The key {row['key']!r} exists already.")

    def set_all(self, values: Mapping[str, Any]) -> None:
        """Store every value under its key, as one commit, or none of them, as ``set`` does.

        It costs little more than one ``set``.
        """
        rows = self.rows(values)
        if rows and len(rows) <= ROWS_IN_A_STATEMENT and not self._store.in_transaction:
            self._store.set_rows(rows)
            return
        with self._store.transaction():
            for row in rows:
                self._store.write(self._sql.set, row)

    def remove(self, key: str) -> None:
        """Remove ``key`` and its value. Raises KeyError if there is no such key."""
        if not self._store.write(self._sql.remove, self._at(key)):
            raise KeyError(key)

    def rename(self, key: str, new_key: str) -> None:
        """Keep what is under ``key`` under another, whatever it is. Call it in a transaction.

        There is nothing under the new one.
        """
        self._store.write(self._sql.rename, {**self._at(key), "new_key": name(new_key, "key")})

    def remove_range(self, start: str, stop: str) -> None:
        """Remove all with ``start <= key < stop``: one commit."""
        with self._store.transaction():
            here = {"namespace": self._namespace, "start": start, "stop": stop}
            self._store.write(self._sql.clear_range, here)

    def clear(self) -> None:
        """Remove all keys of the namespace: one commit."""
        with self._store.transaction():
            self._store.write(self._sql.clear, {"namespace": self._namespace})

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
                "start": name(start, "key"),
                "stop": name(stop, "key"),
                "limit": NO_LIMIT if limit is None else limit,
            },
        )
        return [
            (key, decode(encoding, text, self._namespace, self._json_only))
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
                "start": name(start, "key"),
                "stop": name(stop, "key"),
                "limit": NO_LIMIT if limit is None else limit,
            },
        )
        return [(as_text(key), as_text(encoding), as_text(text)) for key, encoding, text in rows]

    def close(self) -> None:
        """Do nothing: everything is stored already, and the connections are the plugin's."""
