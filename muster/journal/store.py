"""The journal's view of a bot's persistent storage: keys, events, atomic durable batches."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import monotonic, sleep
from typing import Any, Protocol

from muster.journal.event_table import (
    EventTable,
    HeldEvents,
    RecentPlace,
    StoredEvent,
)
from muster.journal.stored_json import JsonValue, value_of
from muster.kernel.events import Event

_AGAIN_SECONDS = 4.0
_PAUSE_SECONDS = 0.2
_CONNECTION = "lost"
"""What a storage calls it that its connection broke, which may come back at once."""

_COLUMNS = ("position", "stream", "number", "kind", "happened", "recorded")
"""What of an event stands beside it, for whoever asks the database."""

_MEMORY = "Memory"
"""Errbot's storage for tests: what it holds is gone with the process, and nobody shares it."""


class UnsafeStorage(Exception):
    """The bot's storage can lose or corrupt the record; the message says which storage and why."""


class KeyTaken(Exception):
    """Another writer has the key, or the place of an event; nothing of the batch was written."""


class StorageLost(Exception):
    """The storage did not answer. With `in_doubt`, whether the batch was written is not known.

    `why` is one word for what is wrong with it, such as `full`, or empty.
    """

    def __init__(self, message: str, why: str = "", *, in_doubt: bool = False) -> None:
        super().__init__(message)
        self.why = why
        self.in_doubt = in_doubt


@dataclass(frozen=True, slots=True)
class Batch:
    """Writes that happen together or not at all.

    `events` are added to the record, and fail when their place is taken; `inserts` fail when their
    key is there; `puts` replace; `removes` of a missing key do nothing.
    """

    events: Sequence[Event] = ()
    inserts: Mapping[str, JsonValue] = field(default_factory=dict)
    puts: Mapping[str, JsonValue] = field(default_factory=dict)
    removes: Sequence[str] = ()


class Store(Protocol):
    """One namespace of ordered keys, and the storage's events. All storages behave the same here.

    A value that cannot be read is Illegible, and keeps nothing from the others.
    """

    @property
    def events(self) -> EventTable:
        """The events of the storage, of whatever namespace."""

    def get(self, key: str) -> JsonValue | None:
        """Return the value, or None when the key is missing. Raises StorageLost."""

    def scan(
        self, start: str, stop: str, limit: int | None = None, *, reverse: bool = False
    ) -> list[tuple[str, JsonValue]]:
        """Return the pairs with start <= key < stop, in key order. Raises StorageLost."""

    def write(self, batch: Batch) -> None:
        """Write the whole batch durably, or nothing. Raises KeyTaken and StorageLost."""


def is_safe(storage_plugin: Any) -> bool:
    """Return whether an Errbot storage plugin can hold the record: see `open_store`."""
    return is_transactional(storage_plugin) or _name_of(storage_plugin) == _MEMORY


def is_transactional(storage_plugin: Any) -> bool:
    """Return whether a storage plugin has transactions, and a table of events."""
    return hasattr(storage_plugin, "transaction") and hasattr(storage_plugin, "events")


def _name_of(storage_plugin: Any) -> str:
    return type(storage_plugin).__name__.removesuffix("StoragePlugin")


def open_store(storage_plugin: Any, namespace: str) -> Store:
    """Return the namespace of an Errbot storage plugin as a Store.

    Raises UnsafeStorage for Shelf, and for any storage that offers neither transactions nor is
    Errbot's own Memory: the record must survive a crash and two writers.
    """
    if is_transactional(storage_plugin):
        return TransactionalStore(storage_plugin, namespace)
    name = _name_of(storage_plugin)
    if name == _MEMORY:
        return MemoryStore(storage_plugin.open(namespace))
    reason = (
        "it loses or corrupts records when the bot is killed"
        if name == "Shelf"
        else "it has no transactions with a table of events, so a crash could leave half an entry"
    )
    raise UnsafeStorage(
        f"Muster does not run on {name} storage: {reason}. "
        'Set STORAGE = "SQL", as the config.py that comes with Muster does.'
    )


def recorded_at(store: Store, stream: str, number: int) -> StoredEvent | None:
    """Return the event of a stream that is stored under a number, or None. Raises StorageLost."""
    found = store.events.of_stream(stream, number - 1, 1)
    return found[0] if found and found[0].number == number else None


def may_act(storage_plugin: Any) -> bool:
    """Return whether the bot of a storage plugin may act outside; it is asked without waiting.

    A storage that has one bot only need not know of such a question.
    """
    return bool(getattr(storage_plugin, "active", True))


class TransactionalStore:
    """A namespace of a storage plugin with transactions, such as the one in `storage/`."""

    def __init__(
        self,
        storage_plugin: Any,
        namespace: str,
        *,
        again_seconds: float = _AGAIN_SECONDS,
        instead: EventTable | None = None,
    ) -> None:
        """`again_seconds` is for how long a write is tried whose connection breaks.

        `instead` has the events in place of the storage's table; then none can be added.
        """
        self._plugin = storage_plugin
        self._handle = storage_plugin.open(namespace)
        self.events: EventTable = instead or StoredEvents(storage_plugin)
        self._again_seconds = again_seconds

    def get(self, key: str) -> JsonValue | None:
        """Return the value, or None when the key is missing. Raises StorageLost."""
        try:
            return self._handle.get(key)
        except KeyError:
            return None
        except (ValueError, RecursionError):
            found = self._one_by_one(key, f"{key}\x01", 1, reverse=False)
            return found[0][1] if found else None
        except self._plugin.StorageUnavailable as error:
            raise _lost(error) from error

    def scan(
        self, start: str, stop: str, limit: int | None = None, *, reverse: bool = False
    ) -> list[tuple[str, JsonValue]]:
        """Return the pairs with start <= key < stop, in key order. Raises StorageLost."""
        try:
            return list(self._handle.scan(start, stop, limit=limit, reverse=reverse))
        except (ValueError, RecursionError):
            return self._one_by_one(start, stop, limit, reverse=reverse)
        except self._plugin.StorageUnavailable as error:
            raise _lost(error) from error

    def _one_by_one(
        self, start: str, stop: str, limit: int | None, *, reverse: bool
    ) -> list[tuple[str, JsonValue]]:
        """Return the pairs of a range in which not every value is JSON."""
        try:
            rows = self._handle.stored(start, stop, limit=limit, reverse=reverse)
        except self._plugin.StorageUnavailable as error:
            raise _lost(error) from error
        return [(key, value_of(encoding, text)) for key, encoding, text in rows]

    def write(self, batch: Batch) -> None:
        """Write the whole batch in one durable transaction. Raises KeyTaken and StorageLost.

        When the connection breaks it is tried again: what is inserted cannot be inserted twice, so
        that a second try finds out what became of the first, even while that is still under way.
        """
        until = monotonic() + self._again_seconds
        in_doubt = False
        while True:
            try:
                self._write(batch)
                return
            except self._plugin.KeyExists as error:
                if in_doubt and self._is_there(batch):
                    return
                raise KeyTaken(str(error)) from error
            except self._plugin.StorageUnavailable as error:
                lost = _lost(error)
                in_doubt = lost.in_doubt = in_doubt or lost.in_doubt
                if lost.why != _CONNECTION or monotonic() >= until:
                    raise lost from error
            sleep(_PAUSE_SECONDS)

    def _write(self, batch: Batch) -> None:
        # One statement is a commit of its own, which is a good deal quicker than a transaction.
        kinds = [each for each in ("events", "inserts", "puts", "removes") if getattr(batch, each)]
        if kinds in (["events"], ["events", "inserts"]):
            self._append(batch)
            return
        if kinds == ["inserts"]:
            self._handle.insert_all(batch.inserts)
            return
        if kinds == ["puts"]:
            self._handle.set_all(batch.puts)
            return
        with self._plugin.transaction():
            if batch.events:
                self._append(batch)
            else:
                self._handle.insert_all(batch.inserts)
            self._handle.set_all(batch.puts)
            for key in batch.removes:
                self._remove(key)

    def _append(self, batch: Batch) -> None:
        if not isinstance(self.events, StoredEvents):
            raise StorageLost("a record of an older version is converted when a bot starts on it")
        self.events.append(batch.events, self._handle, batch.inserts)

    def _is_there(self, batch: Batch) -> bool:
        """Return whether it is this batch that has taken the keys: one tells, as it is atomic."""
        try:
            if batch.events:
                return is_recorded(self, batch.events[0])
            key, value = next(iter(batch.inserts.items()))
            return bool(self.get(key) == value)
        except StorageLost as error:
            error.in_doubt = True
            raise

    def _remove(self, key: str) -> None:
        try:
            self._handle.remove(key)
        except KeyError:
            return


class StoredEvents:
    """The events of a storage plugin that has a table of them."""

    def __init__(self, storage_plugin: Any) -> None:
        self._plugin = storage_plugin
        self._table = storage_plugin.events()

    @contextmanager
    def _asking(self) -> Iterator[Any]:
        try:
            yield self._table
        except self._plugin.StorageUnavailable as error:
            raise _lost(error) from error

    def append(self, events: Sequence[Event], beside: Any, values: Mapping[str, Any]) -> None:
        """Add events, and values under new keys of a namespace that is `beside` them.

        Raises what the storage raises, in whose transaction it may be.
        """
        given = []
        for event in events:
            value = event.to_json()
            given.append({**{name: value[name] for name in _COLUMNS}, "event": value})
        self._table.append(given, beside, values)

    def position(self) -> int:
        """Return the position of the last event, 0 where there is none."""
        with self._asking() as table:
            return int(table.position())

    def version(self, stream: str) -> int:
        """Return the number of a stream's last event, 0 for a stream that does not exist."""
        with self._asking() as table:
            return int(table.version(stream))

    def last_stream(self, start: str, stop: str) -> str | None:
        """Return the last stream, in name order, with start <= name < stop, or None."""
        with self._asking() as table:
            found: str | None = table.last_stream(start, stop)
            return found

    def next_stream(self, name: str) -> str | None:
        """Return the stream that follows on a name, in name order, or None."""
        with self._asking() as table:
            found: str | None = table.next_stream(name)
            return found

    def of_stream(self, stream: str, after: int, limit: int | None = None) -> list[StoredEvent]:
        """Return a stream's events with a number above `after`, in their order."""
        with self._asking() as table:
            return [StoredEvent(*each) for each in table.of_stream(stream, after, limit)]

    def since(self, position: int, limit: int | None = None) -> list[StoredEvent]:
        """Return the events behind a position, in the order of all."""
        with self._asking() as table:
            return [StoredEvent(*each) for each in table.since(position, limit)]

    def places_since(self, position: int, limit: int) -> list[tuple[int, str, int]]:
        """Return position, stream and number of the events behind a position, in that order."""
        with self._asking() as table:
            return list(table.places_since(position, limit))

    def recent(self, before: int | None, limit: int) -> list[RecentPlace]:
        """Return the last events before a position, or of all, the last first."""
        with self._asking() as table:
            return [RecentPlace(*each) for each in table.recent(before, limit)]


def is_recorded(store: Store, event: Event) -> bool:
    """Return whether it is this event that has its place in the record. Raises StorageLost."""
    found = recorded_at(store, event.stream, event.number)
    return found is not None and bool(found.value == event.to_json())


def _lost(error: Any) -> StorageLost:
    """Return what a storage said of itself; one that does not say leaves a write in doubt."""
    return StorageLost(
        str(error), getattr(error, "why", ""), in_doubt=getattr(error, "in_doubt", True)
    )


class MemoryStore:
    """A namespace of Errbot's Memory storage, which one process keeps and nobody else shares."""

    def __init__(self, handle: Any) -> None:
        self.events = HeldEvents()
        self._handle = handle
        self._keys = sorted(handle.keys())

    def get(self, key: str) -> JsonValue | None:
        """Return the value, or None when the key is missing."""
        try:
            return self._handle.get(key)
        except KeyError:
            return None

    def scan(
        self, start: str, stop: str, limit: int | None = None, *, reverse: bool = False
    ) -> list[tuple[str, JsonValue]]:
        """Return the pairs with start <= key < stop, in key order."""
        keys = self._keys[bisect_left(self._keys, start) : bisect_left(self._keys, stop)]
        if reverse:
            keys.reverse()
        return [(key, self._handle.get(key)) for key in keys[:limit]]

    def write(self, batch: Batch) -> None:
        """Write the whole batch, or nothing. Raises KeyTaken."""
        for key in batch.inserts:
            if self.get(key) is not None:
                raise KeyTaken(key)
        if batch.events and not self.events.append(batch.events):
            raise KeyTaken(batch.events[0].stream)
        for key, value in (*batch.inserts.items(), *batch.puts.items()):
            if self.get(key) is None:
                insort(self._keys, key)
            self._handle.set(key, value)
        for key in batch.removes:
            if self.get(key) is not None:
                self._handle.remove(key)
                self._keys.remove(key)
