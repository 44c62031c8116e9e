"""A record as keys with values: the form that storages had before there was a table of events.

Backups have it still, so that every version reads those of every other. An event is under a key of
its stream and number, and of each position there is the key of the event that is there.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from muster.journal.event_table import StoredEvent, columns_of
from muster.journal.stored_json import Illegible, json_text, value_of
from muster.kernel.events import Damaged, Event, UnreadableEvent

NAMESPACE = "muster"

STREAM = re.compile(r"[a-z][a-z0-9-]{0,62}")
EVENTS, EVENTS_END = "event/", "event0"
POSITIONS, POSITIONS_END = "position/", "position0"
FORMAT_KEY = "format"
"""What it is under which form a storage has: no part of what was recorded."""
UNREAD = "unread/"
"""Where is kept what was under a key of events, and is none."""

_POINTER = re.compile(rf"event/({STREAM.pattern})/(\d{{8,12}})", re.ASCII)
_SHOWN_OF_A_KEY = 200


def event_key(stream: str, number: int) -> str:
    """Return the key under which an event is stored."""
    return f"{EVENTS}{stream}/{number:08}"


def position_key(position: int) -> str:
    """Return the key under which it is stored which event is at a position."""
    return f"{POSITIONS}{position:012}"


def is_of_events(key: str) -> bool:
    """Return whether a key says what was recorded, or where, and is not kept beside that."""
    return key.startswith((EVENTS, POSITIONS))


def entry_of(key: str, stored: Any) -> Event | Damaged:
    """Return the event that is stored under a key of one, or that it is damaged."""
    where = _pointed_at(key)
    if where is None:
        return Damaged(f"{key} is no key of an event", key.split("/")[1])
    return entry_at(*where, stored)


def entry_at(stream: str, number: int, stored: Any) -> Event | Damaged:
    """Return the event of a stored form in its place, or that it is damaged."""
    if isinstance(stored, Illegible):
        return Damaged("it is not JSON", stream, number)
    try:
        event = Event.from_json(stored)
    except UnreadableEvent as fault:
        return Damaged.of(stored, fault, stream=stream, number=number)
    if (event.stream, event.number) != (stream, number):
        why = f"it says that it is {event.stream}, event {event.number}"
        return Damaged.of(stored, why, stream=stream, number=number)
    return event


def _pointed_at(pointer: Any) -> tuple[str, int] | None:
    """Return the stream and number of the event that a position points at, or None."""
    found = _POINTER.fullmatch(pointer) if isinstance(pointer, str) else None
    return (found.group(1), int(found.group(2))) if found else None


def position_of(key: str) -> int | None:
    """Return the position that a key is of, or None for what is no such key."""
    digits = key.rpartition("/")[2]
    return int(digits) if digits.isascii() and digits.isdecimal() else None


def is_whole(keys: Iterable[tuple[str, str]]) -> bool:
    """Return whether keys, with their namespaces and in order, miss none of a record.

    Events are numbered without a gap, by their positions, and as many as there are positions.
    """
    events = positions = last = 0
    for namespace, key in keys:
        if namespace == NAMESPACE:
            events += key.startswith(EVENTS)
            if key.startswith(POSITIONS):
                positions, last = positions + 1, position_of(key) or last
    return events == positions == last


class Conversion:
    """The making of a table's events of the keys of a record; nothing is lost on the way.

    An event that can be read says itself which position it has. One that cannot has that which
    points at it, else a free one at the end.
    """

    def __init__(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """`rows` are keys, encodings and texts, in the order of the keys."""
        self._rows = rows
        self.unread: dict[str, str] = {}
        """Keys of events under which none can be, and the keys under which they are to be kept."""
        self.lost: list[Damaged] = []
        """Positions at which no event is, though something was."""

    def columns(self) -> Iterator[dict[str, Any]]:
        """Yield what a table is to hold of each event (see `columns_of`)."""
        return (columns_of(place, entry) for place, entry in self._placed())

    def events(self) -> Iterator[StoredEvent]:
        """Yield each event with its place."""
        return (place for place, _ in self._placed())

    def _placed(self) -> Iterator[tuple[StoredEvent, Event | Damaged]]:
        taken: set[int] = set()
        waiting: dict[str, tuple[str, Event | Damaged]] = {}
        last = 0
        for key, encoding, text in self._rows:
            if key.startswith(EVENTS):
                entry = entry_of(key, value_of(encoding, text))
                if entry.number is None or key != event_key(entry.stream or "", entry.number):
                    self.unread[key] = f"{UNREAD}{len(self.unread):08}/{key[:_SHOWN_OF_A_KEY]}"
                elif isinstance(entry, Event) and entry.position not in taken:
                    taken.add(entry.position)
                    yield _at(entry.position, entry, text), entry
                else:
                    waiting[key] = (text, entry)
            elif key.startswith(POSITIONS) and (position := position_of(key)):
                last = max(last, position)
                if position in taken:
                    continue
                pointer = value_of(encoding, text)
                if isinstance(pointer, str) and pointer in waiting:
                    taken.add(position)
                    text, entry = waiting.pop(pointer)
                    yield _at(position, entry, text), entry
                else:
                    self.lost.append(_missing(position, pointer))
        last = max(last, max(taken, default=0))
        for position, (text, entry) in enumerate(waiting.values(), start=last + 1):
            yield _at(position, entry, text), entry


def _at(position: int, entry: Event | Damaged, text: str) -> StoredEvent:
    return StoredEvent(position, entry.stream or "", entry.number or 0, text)


def _missing(position: int, pointer: Any) -> Damaged:
    stream, number = _pointed_at(pointer) or (None, None)
    return Damaged("it is missing", stream, number, position)


def keyed(
    events: Iterable[StoredEvent], places: Iterable[tuple[int, str, int]]
) -> Iterator[tuple[str, str]]:
    """Yield the keys of events with their texts, in the order of the keys.

    The events come by stream and number, the places by position.
    """
    for event in _by_key(events):
        yield event_key(event.stream, event.number), event.text
    for position, stream, number in places:
        yield position_key(position), json_text(event_key(stream, number))


def _by_key(events: Iterable[StoredEvent]) -> Iterator[StoredEvent]:
    """Yield events, given by stream and number, in the order of their keys.

    There, what has a name that goes on with "-" comes before the name itself: "-" is before "/".
    """
    held: list[list[StoredEvent]] = []
    for event in events:
        while held and not (
            event.stream == held[-1][0].stream or event.stream.startswith(f"{held[-1][0].stream}-")
        ):
            yield from held.pop()
        if held and event.stream == held[-1][0].stream:
            held[-1].append(event)
        else:
            held.append([event])
    while held:
        yield from held.pop()
