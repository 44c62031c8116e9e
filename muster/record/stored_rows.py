"""All that a storage holds as rows of keys with values, whatever form it keeps a record in.

It is the form of a backup. The events of a record are keys like all else there.
"""

import hashlib
from collections.abc import Iterable, Iterator
from heapq import merge
from operator import itemgetter
from typing import Any

from muster.journal import NAMESPACE, open_store
from muster.journal.event_table import StoredEvent
from muster.journal.keyed_record import FORMAT_KEY, event_key, keyed, position_key
from muster.journal.record_format import FORMAT, is_older
from muster.journal.stored_json import json_text, value_of

Row = tuple[str, str, str, str]
"""A row of the storage: namespace, key, encoding and text."""

FORMAT_ROW: Row = (NAMESPACE, FORMAT_KEY, "json", json_text(FORMAT))
"""What a storage has beside a record of the form of this version. No backup has it."""


def stored_rows(storage: Any) -> Iterator[Row]:
    """Yield all that is stored at one instant, in the order of namespace and key.

    That a record has the form of this version is left out: it is not of what was recorded. Raises
    StorageUnavailable.
    """
    older = is_older(open_store(storage, NAMESPACE))
    with storage.snapshot() as kept:
        rows = (row for row in kept.rows() if not _is_format(row))
        if older:
            yield from rows
            return
        events = keyed((StoredEvent(*each) for each in kept.events()), kept.places())
        of_record = ((NAMESPACE, key, "json", text) for key, text in events)
        yield from merge(rows, of_record, key=itemgetter(0, 1))


def record_pairs(storage: Any) -> Iterator[tuple[str, Any]]:
    """Yield the keys of the record on a storage with their values, in order, at one instant.

    Raises StorageUnavailable.
    """
    for namespace, key, encoding, text in stored_rows(storage):
        if namespace == NAMESPACE:
            yield key, value_of(encoding, text)


def _is_format(row: Row) -> bool:
    namespace, key, encoding, text = row
    if (namespace, key) != (NAMESPACE, FORMAT_KEY):
        return False
    form = value_of(encoding, text)
    return type(form) is not int or form <= FORMAT


class Tally:
    """How many rows there are, and a sum of their digests, whatever their order."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self.rows = self.total = 0
        for row in rows:
            self.add(row)

    def add(self, row: Row) -> None:
        """Take in a row."""
        digest = hashlib.sha256(repr(row).encode("utf-8", "surrogatepass")).digest()
        self.rows += 1
        self.total = (self.total + int.from_bytes(digest)) % (1 << 256)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tally) and (self.rows, self.total) == (other.rows, other.total)

    __hash__ = None  # type: ignore[assignment]  # it changes

    def of_rows(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Yield rows, each taken in."""
        for row in rows:
            self.add(row)
            yield row

    def of_columns(self, columns: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yield what a table is to hold of events, each taken in as the rows that it would be."""
        for each in columns:
            key = event_key(each["stream"], each["number"])
            self.add((NAMESPACE, key, "json", each["event"]))
            self.add((NAMESPACE, position_key(each["position"]), "json", json_text(key)))
            yield each
