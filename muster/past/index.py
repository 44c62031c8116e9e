"""Where what is derived of ended incidents is kept: summaries, and the words to find them by.

It lies beside the record on the same storage and is no part of it: a backup leaves it out, and it
is made anew wherever it is missing or is of another record.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from muster.journal import JournalUnavailable
from muster.past.words import Word, has

NAMESPACE = "muster-past"
"""The namespace of the storage that holds what can be made anew."""

EDITION = 2
"""The version of what is kept; what another version has kept is made anew."""

Asked = Sequence[Sequence[Word]]
"""One of these must hold: every word of it."""

Found = tuple[int, str]
"""The number of an incident, and all its words with a space between two."""

_MARK = "mark"
_PREFIX, _END = "summary/", "summary0"
_AT_ONCE = 500
TEXTS, TITLES = "texts", "titles"


class IndexSpoilt(JournalUnavailable):
    """What was kept can not be read. It has been removed, and is to be made anew."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far the index has come: to a position of the record that bears this `fingerprint`."""

    position: int = 0
    fingerprint: str = ""
    edition: int = EDITION


@dataclass(frozen=True, slots=True)
class Entry:
    """What is kept of one incident: its summary as stored, and its words."""

    number: int
    summary: Mapping[str, Any]
    texts: Sequence[str] = ()
    title: Sequence[str] = ()


@dataclass(slots=True)
class Changes:
    """What an index is to be changed by, all of it or nothing."""

    kept: list[Entry] = field(default_factory=list)
    removed: list[int] = field(default_factory=list)


class PastIndex(Protocol):
    """The index of one bot. Both kinds of storage behave the same behind it.

    Everything here raises JournalUnavailable while the storage does not answer.
    """

    def mark(self) -> Mark | None:
        """Return how far it has come, or None where there is none of this edition."""

    def change(self, changes: Changes, mark: Mark) -> None:
        """Keep and remove what is named, and how far it has come: one write."""

    def forget(self) -> None:
        """Remove all that is kept."""

    def summary(self, number: int) -> Mapping[str, Any] | None:
        """Return the stored summary of an incident, or None."""

    def summaries(self) -> Iterator[Mapping[str, Any]]:
        """Yield the stored summaries, of the newest incident first. Reads as it goes."""

    def find(self, index: str, asked: Asked, below: int, limit: int) -> list[Found]:
        """Return the incidents that have these words, the newest first, below a number.

        `index` is that of all TEXTS, or of the TITLES alone.
        """


def open_index(storage_plugin: Any) -> PastIndex:
    """Return the index on an Errbot storage plugin: full-text where it has that, else a plain one.

    A plain one lasts as long as the process, as does the storage on which it is used.
    """
    if hasattr(storage_plugin, "words"):
        return StoredIndex(storage_plugin)
    return PlainIndex()


class StoredIndex:
    """An index on the storage of `storage/`, which has indexes of words."""

    def __init__(self, storage_plugin: Any) -> None:
        self._plugin = storage_plugin
        self._handle = storage_plugin.open(NAMESPACE)
        self._words = {name: storage_plugin.words(name) for name in (TEXTS, TITLES)}

    def mark(self) -> Mark | None:
        """Return how far it has come, or None where there is none of this edition."""
        stored = self._get(_MARK)
        if not isinstance(stored, Mapping) or stored.get("edition") != EDITION:
            return None
        position, fingerprint = stored.get("position"), stored.get("fingerprint")
        if not isinstance(position, int) or not isinstance(fingerprint, str):
            return None
        return Mark(position, fingerprint)

    def change(self, changes: Changes, mark: Mark) -> None:
        """Keep and remove what is named, and how far it has come: one write."""
        puts: dict[str, Any] = {_key(e.number): dict(e.summary) for e in changes.kept}
        puts[_MARK] = {
            "edition": EDITION,
            "position": mark.position,
            "fingerprint": mark.fingerprint,
        }
        try:
            with self._plugin.transaction():
                for words in self._words.values():
                    words.make()
                self._handle.set_all(puts)
                for entry in changes.kept:
                    self._words[TEXTS].put(entry.number, entry.texts)
                    self._words[TITLES].put(entry.number, entry.title)
                for number in changes.removed:
                    self._drop(number)
        except self._plugin.StorageUnavailable as fault:
            raise JournalUnavailable(str(fault)) from fault

    def _drop(self, number: int) -> None:
        for words in self._words.values():
            words.remove(number)
        try:
            self._handle.remove(_key(number))
        except KeyError:
            return

    def forget(self) -> None:
        """Remove all that is kept."""
        try:
            with self._plugin.transaction():
                for words in self._words.values():
                    words.forget()
                self._handle.clear()
        except self._plugin.StorageUnavailable as fault:
            raise JournalUnavailable(str(fault)) from fault

    def summary(self, number: int) -> Mapping[str, Any] | None:
        """Return the stored summary of an incident, or None."""
        stored = self._get(_key(number))
        return stored if isinstance(stored, Mapping) else None

    def summaries(self) -> Iterator[Mapping[str, Any]]:
        """Yield the stored summaries, of the newest incident first. Reads as it goes."""
        end = _END
        while True:
            try:
                pairs = self._handle.scan(_PREFIX, end, limit=_AT_ONCE, reverse=True)
            except ValueError as fault:
                self.forget()
                raise IndexSpoilt("what was derived of the record is spoilt") from fault
            except self._plugin.StorageUnavailable as fault:
                raise JournalUnavailable(str(fault)) from fault
            yield from (stored for _, stored in pairs)
            if len(pairs) < _AT_ONCE:
                return
            end = pairs[-1][0]

    def find(self, index: str, asked: Asked, below: int, limit: int) -> list[Found]:
        """Return the incidents that have these words, the newest first, below a number."""
        words = [[(word.text, word.begins) for word in each] for each in asked]
        try:
            found: list[Found] = self._words[index].find(words, below, limit)
        except self._plugin.StorageUnavailable as fault:
            raise JournalUnavailable(str(fault)) from fault
        return found

    def _get(self, key: str) -> Any:
        try:
            return self._handle.get(key)
        except (KeyError, ValueError):
            return None
        except self._plugin.StorageUnavailable as fault:
            raise JournalUnavailable(str(fault)) from fault


class PlainIndex:
    """An index in memory, which is looked through."""

    def __init__(self) -> None:
        self._mark: Mark | None = None
        self._entries: dict[int, Entry] = {}

    def mark(self) -> Mark | None:
        """Return how far it has come, or None where it is empty."""
        return self._mark

    def change(self, changes: Changes, mark: Mark) -> None:
        """Keep and remove what is named, and how far it has come."""
        self._entries |= {entry.number: entry for entry in changes.kept}
        for number in changes.removed:
            self._entries.pop(number, None)
        self._mark = mark

    def forget(self) -> None:
        """Remove all that is kept."""
        self._entries, self._mark = {}, None

    def summary(self, number: int) -> Mapping[str, Any] | None:
        """Return the stored summary of an incident, or None."""
        entry = self._entries.get(number)
        return entry.summary if entry else None

    def summaries(self) -> Iterator[Mapping[str, Any]]:
        """Yield the stored summaries, of the newest incident first."""
        return (self._entries[number].summary for number in sorted(self._entries, reverse=True))

    def find(self, index: str, asked: Asked, below: int, limit: int) -> list[Found]:
        """Return the incidents that have these words, the newest first, below a number."""
        found = []
        for number in sorted((n for n in self._entries if n < below), reverse=True):
            entry = self._entries[number]
            words: Iterable[str] = entry.texts if index == TEXTS else entry.title
            if any(all(has(words, word) for word in each) for each in asked):
                found.append((number, " ".join(words)))
            if len(found) == limit:
                break
        return found


def _key(number: int) -> str:
    return f"{_PREFIX}{number:08}"
