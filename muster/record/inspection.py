"""The inspection of a whole record: what it holds, and what of it cannot be read.

It is shown each key of the record once, in key order, as a storage or a backup has them. So it
takes no more room than one incident, and a few bytes an event.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from muster.alerts import fold_alert
from muster.alerts.repository import is_alert
from muster.comms.maintenance import fold_maintenance
from muster.comms.maintenance_repository import STREAM as MAINTENANCE
from muster.incidents.incident import fold_readable
from muster.incidents.repository import is_incident, number_of, open_mark_of
from muster.journal.keyed_record import UNREAD, entry_of
from muster.kernel.events import Damaged, Event
from muster.rota import fold_rota
from muster.rota.on_call import fold_on_calls
from muster.rota.on_call_repository import STREAM as ON_CALLS
from muster.rota.repository import STREAM as ROTA

_GAPS_AT_ONCE = 1000
"""What is missing in one place and is named; after more it is the number there that is damaged."""

_EVENT, _POSITION, _OPEN = "event/", "position/", open_mark_of(0).partition("/")[0] + "/"


@dataclass(slots=True)
class Inspection:
    """What has been seen of a record so far, and after `end` of all of it."""

    events: int = 0
    incidents: int = 0
    damage: list[Damaged] = field(default_factory=list)
    _stream: str | None = None
    _entries: list[Event | Damaged] = field(default_factory=list)
    _places: dict[int, int] = field(default_factory=dict)
    _open: set[str] = field(default_factory=set)
    _damaged: set[str] = field(default_factory=set)
    _last: int = 0
    _gaps: list[int] = field(default_factory=list)
    _missing: int = 0

    def see(self, key: str, value: Any) -> None:
        """Take in the next key, with its value or what stands for one that is no JSON."""
        if key.startswith(_EVENT):
            self._see_event(key, value)
            return
        self._end_stream()
        if key.startswith(_POSITION):
            self._see_position(key, value)
        elif key.startswith(_OPEN):
            self._open.discard(key)
        elif key.startswith(UNREAD):
            self.damage.append(Damaged(f"{key} is no key of an event", key.split("/")[-2]))

    def end(self) -> None:
        """Take it that all has been seen."""
        self._end_stream()
        gaps = [position for position in self._gaps if position not in self._places]
        # What is missing in the middle of its stream is told as that.
        if len(gaps) > self._missing:
            self.damage += (Damaged("it is missing", position=position) for position in gaps)
        for position in sorted(self._places):
            self.damage.append(Damaged("nothing leads to it", position=position))
        for key in sorted(self._open):
            self.damage.append(Damaged("it is open, and not marked as open", key.split("/")[1]))
        self._places.clear()
        self._open.clear()

    def _see_event(self, key: str, value: Any) -> None:
        entry = entry_of(key, value)
        if entry.stream != self._stream:
            self._end_stream()
            self._stream = entry.stream
        before = self._entries[-1].number if self._entries else 0
        missing = range((before or 0) + 1, entry.number or 0)[:_GAPS_AT_ONCE]
        self._missing += len(missing)
        self._entries += (Damaged("it is missing", entry.stream, gap) for gap in missing)
        self._entries.append(entry)
        if isinstance(entry, Event):
            self.events += 1
            # A few bytes of the key are enough to tell it from another.
            self._places[entry.position] = hash(key)

    def _see_position(self, key: str, value: Any) -> None:
        digits = key.removeprefix(_POSITION)
        position = int(digits) if digits.isascii() and digits.isdecimal() else 0
        self._gaps += range(self._last + 1, min(position, self._last + _GAPS_AT_ONCE))
        self._last = position
        place = self._places.pop(position, None)
        if place is not None and place != _hash(value):
            self.damage.append(Damaged(f"it points at {value!r}", position=position))
        elif place is None and not (isinstance(value, str) and value in self._damaged):
            self.damage.append(Damaged("it points at nothing that is there", position=position))

    def _end_stream(self) -> None:
        """Judge the stream that has been seen to its end."""
        stream, entries = self._stream, self._entries
        if stream is None:
            return
        if is_incident(stream):
            self._judge_incident(number_of(stream), entries)
        else:
            self.damage += _damage_of(entries, _folds(stream))
        # What leads to them is as it should be.
        self._damaged.update(_key_of(e) for e in entries if isinstance(e, Damaged))
        self._stream, self._entries = None, []

    def _judge_incident(self, number: int, entries: list[Event | Damaged]) -> None:
        self.incidents += 1
        incident = fold_readable(number, entries)
        damage = incident.damage if incident else [e for e in entries if isinstance(e, Damaged)]
        self.damage += damage
        if incident is not None and incident.is_open:
            self._open.add(open_mark_of(number))


Step = Callable[[Any, Event], Any]


def inspected(pairs: Iterable[tuple[str, Any]]) -> Inspection:
    """Return the inspection of all the keys of a record, in key order."""
    inspection = Inspection()
    for key, value in pairs:
        inspection.see(key, value)
    inspection.end()
    return inspection


def _folds(stream: str) -> tuple[Step, Any]:
    """Return how a stream's events are read one after another, and from what they begin."""
    if is_alert(stream):
        return lambda alert, event: fold_alert([event], since=alert), None
    if stream == ROTA:
        return lambda rota, event: fold_rota([event], since=rota), None
    if stream == MAINTENANCE:
        return lambda book, event: fold_maintenance([event], since=book), None
    if stream == ON_CALLS:
        return lambda known, event: fold_on_calls([event], before=known), None
    return lambda nothing, event: nothing, None


def _damage_of(entries: Iterable[Event | Damaged], fold: tuple[Step, Any]) -> list[Damaged]:
    (step, state), damage = fold, []
    for entry in entries:
        if isinstance(entry, Damaged):
            damage.append(entry)
            continue
        try:
            state = step(state, entry)
        except (ArithmeticError, LookupError, TypeError, ValueError) as fault:
            damage.append(entry.damaged(fault))
    return damage


def _key_of(entry: Damaged) -> str:
    return f"{_EVENT}{entry.stream}/{entry.number or 0:08}"


def _hash(value: Any) -> int | None:
    return hash(value) if isinstance(value, str) else None
