"""The journal's view of a table of events: by stream and number, and by position among all."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from muster.journal.stored_json import JsonValue, json_text, value_of
from muster.kernel.events import Damaged, Event, iso


@dataclass(frozen=True, slots=True, order=True)
class StoredEvent:
    """An event as it is stored: its place, and its text, which may not be one that can be read."""

    position: int
    stream: str
    number: int
    text: str = field(compare=False)

    @property
    def value(self) -> JsonValue:
        """What the text says, Illegible where it is no JSON."""
        return value_of("json", self.text)


@dataclass(frozen=True, slots=True)
class RecentPlace:
    """Where an event is, and when it was recorded (aware UTC), None where nobody can tell."""

    position: int
    stream: str
    recorded: datetime | None


class EventTable(Protocol):
    """The events of a record. Everything here raises StorageLost while the storage is away."""

    def position(self) -> int:
        """Return the position of the last event, 0 where there is none."""

    def version(self, stream: str) -> int:
        """Return the number of a stream's last event, 0 for a stream that does not exist."""

    def last_stream(self, start: str, stop: str) -> str | None:
        """Return the last stream, in name order, with start <= name < stop, or None."""

    def next_stream(self, name: str) -> str | None:
        """Return the stream that follows on a name, in name order, or None."""

    def of_stream(self, stream: str, after: int, limit: int | None = None) -> list[StoredEvent]:
        """Return a stream's events with a number above `after`, in their order."""

    def since(self, position: int, limit: int | None = None) -> list[StoredEvent]:
        """Return the events behind a position, in the order of all."""

    def places_since(self, position: int, limit: int) -> list[tuple[int, str, int]]:
        """Return position, stream and number of the events behind a position, in that order."""

    def recent(self, before: int | None, limit: int) -> list[RecentPlace]:
        """Return the last events before a position, or of all, the last first."""


def columns_of(place: StoredEvent, entry: Event | Damaged) -> dict[str, Any]:
    """Return what a table holds of an event: its place, its text, and what one asks a database by.

    The instants are in ISO 8601, UTC; of what is damaged there is what can still be made out.
    """
    columns = {"position": place.position, "stream": place.stream, "number": place.number}
    happened = iso(entry.happened) if isinstance(entry, Event) else None
    recorded = iso(entry.recorded) if entry.recorded else None
    kept = {"kind": entry.kind, "happened": happened, "recorded": recorded}
    return {**columns, **kept, "event": place.text}


class HeldEvents:
    """The events of one process: of a storage for tests, or read of another form of record."""

    def __init__(self, events: Iterable[StoredEvent] = ()) -> None:
        self._all = sorted(events)
        self._streams: dict[str, list[StoredEvent]] = {}
        for each in self._all:
            self._streams.setdefault(each.stream, []).append(each)
        for several in self._streams.values():
            several.sort(key=_number)
        self._names = sorted(self._streams)

    def append(self, events: Sequence[Event]) -> bool:
        """Add events; return False, and add none, where a place of them is taken."""
        if any(e.number <= self.version(e.stream) for e in events):
            return False
        if events[0].position <= self.position():
            return False
        for event in events:
            text = json_text(event.to_json())
            stored = StoredEvent(event.position, event.stream, event.number, text)
            if event.stream not in self._streams:
                insort(self._names, event.stream)
            self._streams.setdefault(event.stream, []).append(stored)
            self._all.append(stored)
        return True

    def position(self) -> int:
        """Return the position of the last event, 0 where there is none."""
        return self._all[-1].position if self._all else 0

    def version(self, stream: str) -> int:
        """Return the number of a stream's last event, 0 for a stream that does not exist."""
        return self._streams[stream][-1].number if stream in self._streams else 0

    def last_stream(self, start: str, stop: str) -> str | None:
        """Return the last stream, in name order, with start <= name < stop, or None."""
        at = bisect_left(self._names, stop)
        return self._names[at - 1] if at and self._names[at - 1] >= start else None

    def next_stream(self, name: str) -> str | None:
        """Return the stream that follows on a name, in name order, or None."""
        at = bisect_right(self._names, name)
        return self._names[at] if at < len(self._names) else None

    def of_stream(self, stream: str, after: int, limit: int | None = None) -> list[StoredEvent]:
        """Return a stream's events with a number above `after`, in their order."""
        several = self._streams.get(stream, [])
        return _some(several, bisect_right(several, after, key=_number), limit)

    def since(self, position: int, limit: int | None = None) -> list[StoredEvent]:
        """Return the events behind a position, in the order of all."""
        return _some(self._all, bisect_right(self._all, position, key=_position), limit)

    def places_since(self, position: int, limit: int) -> list[tuple[int, str, int]]:
        """Return position, stream and number of the events behind a position, in that order."""
        return [(e.position, e.stream, e.number) for e in self.since(position, limit)]

    def recent(self, before: int | None, limit: int) -> list[RecentPlace]:
        """Return the last events before a position, or of all, the last first."""
        end = len(self._all)
        if before is not None:
            end = bisect_left(self._all, before, key=_position)
        found = reversed(self._all[max(end - limit, 0) : end])
        return [RecentPlace(e.position, e.stream, _recorded(e.value)) for e in found]


def _some(events: list[StoredEvent], start: int, limit: int | None) -> list[StoredEvent]:
    return events[start:] if limit is None else events[start : start + limit]


def _number(event: StoredEvent) -> int:
    return event.number


def _position(event: StoredEvent) -> int:
    return event.position


def _recorded(stored: JsonValue) -> datetime | None:
    try:
        return Event.from_json(stored).recorded
    except ValueError:
        return Damaged.of(stored, "").recorded if isinstance(stored, Mapping) else None
