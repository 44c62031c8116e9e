"""The journal: the append-only record that every plugin of one bot shares.

One journal a bot, opened once (see `muster.chat.services`). Events belong to a stream, such as one
incident; the journal also orders all of them by position, which is what followers follow.
"""

import logging
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from threading import RLock, local
from time import sleep
from typing import Any, TypeVar

from muster.journal.event_table import EventTable, RecentPlace, StoredEvent
from muster.journal.keyed_record import (
    EVENTS,
    EVENTS_END,
    FORMAT_KEY,
    POSITIONS,
    POSITIONS_END,
    STREAM,
    entry_at,
)
from muster.journal.store import (
    Batch,
    KeyTaken,
    StorageLost,
    Store,
    is_recorded,
    recorded_at,
)
from muster.kernel.events import (
    Damaged,
    Event,
    NewEvent,
    Place,
    UnreadableEvent,
    digest_of,
)
from muster.people import Person

log = logging.getLogger(__name__)

State = TypeVar("State")
Made = TypeVar("Made")

_TAIL_LENGTH = 1000
_SCAN_BATCH = 500
_MISSING_AT_MOST = 1000
_LOOKING_AGAIN = (0.2, 0.4, 0.8, 1.6)
"""Seconds between the looks at what became of a write."""

REMEMBERED = timedelta(hours=1)
"""For how long at least it is remembered that what bears an idempotency key was done.

Slack delivers again what it heard nothing of within five minutes or so; a bot that was away finds
in its inbox what it had not done.
"""
_DECIDED_AT_MOST = 3
"""Times that something is decided while another writer is quicker each time."""
_DONE, _DONE_END = "done/", "done0"
_FORGOTTEN_AT_ONCE = 20
"""Keys that one write forgets at most, so that no command pays for a long pause."""


class VersionConflict(Exception):
    """The stream has moved on since the decision was made: read it again and decide again."""


class JournalUnavailable(Exception):
    """The storage does not answer, so nothing was recorded; the message is for the log.

    `why` is one word for what is wrong with the storage, such as `full`, or empty.
    """

    def __init__(self, message: str, why: str = "") -> None:
        super().__init__(message)
        self.why = why


class OutcomeUnknown(JournalUnavailable):
    """The storage stopped to answer in the midst of a write, which may have been recorded."""


class AlreadyDone(Exception):
    """What bears this idempotency key has recorded what it had to; it is not done again."""


class Journal:
    """The append-only record over one Store. Safe to use from any thread.

    Anything read here may be kept: events never change. Only `append` and the cursors write.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.lock = RLock()
        """Hold it to decide and append as one step; `append` takes it too."""
        self.generation = 0
        """Grows when what was read before may no longer be all there is: drop what was derived."""
        self.listeners: list[Callable[[Sequence[Event]], object]] = []
        """Are told, under the lock, of events that have just been recorded; they only take note."""
        self._position: int | None = None
        self._versions: dict[str, int] = {}
        self._gathered: list[tuple[Sequence[Event], Mapping[str, bool]]] | None = None
        self._tail: deque[Event] = deque(maxlen=_TAIL_LENGTH)
        self._by_thread = local()
        self._told: set[tuple[str | None, int | None]] = set()
        self._done: dict[str, datetime] | None = None

    @property
    def recorded_here(self) -> int:
        """How many times something was recorded on the thread that asks."""
        return int(getattr(self._by_thread, "times", 0))

    # ---- reading

    def position(self) -> int:
        """Return the position of the newest event, 0 for an empty journal."""
        with self.lock:
            if self._position is None:
                with self._asking() as events:
                    self._position = events.position()
            return self._position

    def version(self, stream: str) -> int:
        """Return the number of the stream's newest event, 0 for a stream that does not exist."""
        with self.lock:
            if stream not in self._versions:
                with self._asking() as events:
                    self._versions[stream] = events.version(stream)
            return self._versions[stream]

    def last_stream(self, prefix: str) -> str | None:
        """Return the last stream, in name order, whose name is `prefix` and a number, or None."""
        # ":" is what comes after "9".
        start, stop = f"{prefix}0", f"{prefix}:"
        with self._asking() as events:
            while found := events.last_stream(start, stop):
                if found.removeprefix(prefix).isdecimal():
                    return found
                stop = found
        return None

    def kept_beside(self) -> list[tuple[str, Any]]:
        """Return every key that is kept beside the events with its value, in order."""
        ranges = (("", EVENTS), (EVENTS_END, POSITIONS), (POSITIONS_END, "\U0010ffff"))
        kept = [pair for start, stop in ranges for pair in self._scan(start, stop)]
        return [pair for pair in kept if pair[0] != FORMAT_KEY]

    def streams(self) -> Iterator[str]:
        """Yield every stream, in name order."""
        name = ""
        while found := self._next_stream(name):
            yield found
            name = found

    def _next_stream(self, name: str) -> str | None:
        with self._asking() as events:
            return events.next_stream(name)

    def stored(self, stream: str, number: int) -> str | None:
        """Return the text that is stored of an event, readable or not; None where it is gone."""
        found = self._recorded_at(stream, number)
        return found.text if found else None

    def read(self, stream: str, *, after: int = 0, limit: int | None = None) -> list[Event]:
        """Return the stream's events with a number above `after`, oldest first.

        Raises UnreadableEvent where one of them cannot be read, or is missing.
        """
        entries = self.entries(stream, after=after, limit=limit)
        return [_sound(entry) for entry in entries]

    def newest(self, stream: str, limit: int) -> list[Event]:
        """Return the stream's last `limit` events, oldest first. Raises as `read` does."""
        return self.read(stream, after=max(self.version(stream) - limit, 0))

    def event(self, stream: str, number: int) -> Event | None:
        """Return one event of a stream, or None. Raises UnreadableEvent."""
        found = self._recorded_at(stream, number)
        return None if found is None else _sound(_entry(found))

    def entries(
        self, stream: str, *, after: int = 0, limit: int | None = None
    ) -> list[Event | Damaged]:
        """Return what `read` does, and in the place of what cannot be read that it is damaged."""
        found: list[Event | Damaged] = []
        expected = after + 1
        for event in self._of_stream(stream, after, limit):
            found += _missing(expected, event.number, stream)
            found.append(_entry(event))
            expected = event.number + 1
        return found

    def fold(
        self,
        stream: str,
        step: Callable[[State, Event], State],
        state: State,
        *,
        damaged: Callable[[State, Damaged], State] = lambda state, damaged: state,
    ) -> tuple[State, list[Damaged]]:
        """Return what a stream's events make of a state one after another, and what is damaged.

        An event for which `step` raises is damaged too; `damaged` makes of the state what is known
        of such a one. Each is told in the log once.
        """
        damage = []
        for entry in self.entries(stream):
            event = entry
            if isinstance(event, Event):
                try:
                    state = step(state, event)
                    continue
                except (ArithmeticError, LookupError, TypeError, ValueError) as fault:
                    event = event.damaged(fault)
            damage.append(event)
            self.tell(event)
            state = damaged(state, event)
        return state, damage

    def since(self, position: int) -> Iterator[Event]:
        """Yield the events of every stream after `position`, in the order they were recorded.

        What cannot be read is passed over, and told in the log once.
        """
        return (entry for entry in self.entries_since(position) if isinstance(entry, Event))

    def entries_since(self, position: int) -> Iterator[Event | Damaged]:
        """Yield what `since` does, and in the place of what cannot be read that it is damaged."""
        while True:
            entries, last = self._after(position, _SCAN_BATCH)
            for entry in entries:
                if isinstance(entry, Damaged):
                    self.tell(entry)
                yield entry
            if last is None:
                return
            position = last

    def tell(self, damaged: Damaged) -> None:
        """Tell the log of something that cannot be read, once."""
        place = (damaged.stream, damaged.number or damaged.position)
        if place not in self._told:
            self._told.add(place)
            log.error("the record is damaged: %s", damaged)

    def streams_since(self, instant: datetime) -> list[str]:
        """Return the streams in which something was recorded since an instant, the newest first.

        Reads back from the end as far as that, and one batch further: while the clock was wrong,
        something may have been recorded with an instant that is not in the order of the others.
        """
        found: dict[str, None] = {}
        end: int | None = None
        while True:
            with self._asking() as events:
                places = events.recent(end, _SCAN_BATCH)
            # Where the oldest of a batch is late enough, a few that may not be do no harm.
            late = places if places and _is_since(places[-1], instant) else []
            recent = late or [each for each in places if _is_since(each, instant)]
            found |= dict.fromkeys(each.stream for each in recent)
            if not recent or len(places) < _SCAN_BATCH:
                return list(found)
            end = places[-1].position

    def places_after(self, position: int, limit: int) -> list[tuple[int, str, int]]:
        """Return what follows a position, in order: position, stream and number of each event.

        Of the events themselves none is read.
        """
        with self._asking() as events:
            return events.places_since(position, limit)

    def fingerprint(self, position: int) -> str:
        """Return what tells this record from another one that is as long; empty where it ends.

        It is the digest of the event at that position, which no other record has there.
        """
        with self._asking() as events:
            found = events.since(position - 1, 1)
        stored = found[0].value if found and found[0].position == position else None
        return digest_of(stored) if isinstance(stored, Mapping) else ""

    def marked(self, mark: str) -> list[str]:
        """Return the streams that bear a mark (see `append`), in name order."""
        return [key.partition("/")[2] for key, _ in self._scan(f"{mark}/", f"{mark}0")]

    # ---- writing

    def append(
        self,
        stream: str,
        drafts: Sequence[NewEvent],
        *,
        expected: int,
        who: Person,
        where: Place,
        now: datetime,
    ) -> list[Event]:
        """Record the drafts as the stream's next events and return them, once they are durable.

        All are recorded, or none. `expected` is the stream's version that they were decided on.

        Raises VersionConflict when the stream has moved on, JournalUnavailable when the storage
        fails; in both cases nothing was recorded, but for OutcomeUnknown. Raises ValueError for a
        name that is no stream.
        """
        with self.lock:
            events = self.prepare(stream, drafts, expected=expected, who=who, where=where, now=now)
            self.record(events)
            return events

    def decided(self, decide: Callable[[], Made]) -> Made:
        """Decide and record as one step, under the lock, and return what `decide` returns.

        It is asked again, with all that was read before dropped, where another writer was quicker:
        the last write of a connection that broke may come to the record after it was looked for,
        and a bot that was taken over from has its own idea of what is there. Raises whatever
        `decide` raises, VersionConflict when that goes on.
        """
        with self.lock:
            for _ in range(_DECIDED_AT_MOST - 1):
                try:
                    return decide()
                except VersionConflict as conflict:
                    log.warning("decided again: %s", conflict)
                    self._forget()
            return decide()

    def prepare(
        self,
        stream: str,
        drafts: Sequence[NewEvent],
        *,
        expected: int,
        who: Person,
        where: Place,
        now: datetime,
    ) -> list[Event]:
        """Return the events that the drafts would be, without recording them.

        Hold `lock` until they are given to `record`. Raises as `append` does.
        """
        if not STREAM.fullmatch(stream):
            raise ValueError(f"{stream!r} is no stream: use a-z, 0-9 and -, such as incident-7")
        version = self.version(stream)
        if version != expected:
            raise VersionConflict(f"{stream} is at {version}, not {expected}")
        position = self.position()
        return [
            Event(
                stream=stream,
                number=expected + offset,
                position=position + offset,
                command=expected + 1,
                happened=draft.happened or now,
                recorded=now,
                who=who,
                where=where,
                kind=draft.kind,
                data=draft.data,
            )
            for offset, draft in enumerate(drafts, start=1)
        ]

    def record(self, events: Sequence[Event], marks: Mapping[str, bool] | None = None) -> None:
        """Record prepared events of one stream, and return once they are durable.

        `marks` sets (True) or clears (False) named marks on the stream in the same write, so that
        streams can be found by them. One that is set already is not set again. Raises as `append`
        does.
        """
        with self.lock:
            self._commit(events, marks or {})

    @contextmanager
    def together(self) -> Iterator[None]:
        """Record all that is recorded within in one write at its end, under the lock.

        A write costs the same for many events as for one. When it fails nothing of it was
        recorded, and `generation` has grown. Raises there as `append` does; until then, what was
        recorded within cannot be read.
        """
        with self.lock:
            if self._gathered is not None:
                yield
                return
            gathered: list[tuple[Sequence[Event], Mapping[str, bool]]] = []
            self._gathered = gathered
            try:
                yield
            except BaseException:
                self._gathered = None
                self._forget()
                raise
            self._gathered = None
            if gathered:
                events = [event for several, _ in gathered for event in several]
                marks: dict[str, bool] = {}
                for _, of_stream in gathered:
                    marks |= of_stream
                self._write(events, marks)

    @contextmanager
    def once(self, key: str) -> Iterator[None]:
        """Do within, on this thread, what is done only once: what bears an idempotency key.

        The key is recorded with the first thing that is recorded within, in one write, and
        remembered for an hour: whoever begins with it again is told AlreadyDone. Nothing is
        remembered of what records nothing. While the storage does not answer nothing can be
        recorded, so that it may as well begin.
        """
        with suppress(JournalUnavailable):
            if self.was_done(key):
                raise AlreadyDone(key)
        self._by_thread.once = key
        try:
            yield
        finally:
            self._by_thread.once = None

    def was_done(self, key: str) -> bool:
        """Return whether what bears an idempotency key has recorded something, within the hour."""
        with self.lock:
            return key in self._remembered()

    def _remembered(self) -> dict[str, datetime]:
        """Return the keys of what was done of late, the oldest first, and when that was."""
        if self._done is None:
            kept = ((key.removeprefix(_DONE), value) for key, value in self._scan(_DONE, _DONE_END))
            found = {key: at for key, value in kept if (at := _instant(value)) is not None}
            self._done = dict(sorted(found.items(), key=lambda each: each[1]))
        return self._done

    def _commit(self, events: Sequence[Event], marks: Mapping[str, bool]) -> None:
        stream = events[0].stream
        of_stream = {f"{mark}/{stream}": wanted for mark, wanted in marks.items()}
        if self._gathered is None:
            self._write(events, of_stream)
            return
        self._gathered.append((events, of_stream))
        self._position = events[-1].position
        self._versions[stream] = events[-1].number

    def _write(self, events: Sequence[Event], marks: Mapping[str, bool]) -> None:
        inserts: dict[str, Any] = {mark: True for mark, wanted in marks.items() if wanted}
        removes = [mark for mark, wanted in marks.items() if not wanted]
        once: str | None = getattr(self._by_thread, "once", None)
        past: list[str] = []
        if once is not None:
            inserts[f"{_DONE}{once}"] = events[0].recorded.isoformat()
            past = self._past(events[0].recorded)
            removes += [f"{_DONE}{key}" for key in past]
        batch = Batch(events=events, inserts=inserts, removes=removes)
        try:
            self._store.write(batch)
        except KeyTaken as error:
            self._forget()
            raise VersionConflict(f"another writer has written: {error}") from error
        except StorageLost as error:
            self._forget()
            if not error.in_doubt:
                raise _unavailable(error) from error
            if not self._was_written(events[0]):
                raise OutcomeUnknown(str(error), error.why) from error
        self._position = events[-1].position
        self._versions.update((event.stream, event.number) for event in events)
        self._tail.extend(events)
        self._by_thread.times = self.recorded_here + 1
        if once is not None:
            self._by_thread.once = None
            remembered = self._remembered()
            remembered[once] = events[0].recorded
            for key in past:
                remembered.pop(key, None)
        for listener in self.listeners:
            try:
                listener(events)
            except Exception:
                # They are recorded, whatever somebody makes of it.
                log.exception("a listener of the journal failed")

    def _past(self, now: datetime) -> list[str]:
        """Return a few of the keys that need not be remembered any more."""
        past: list[str] = []
        for key, at in self._remembered().items():
            if len(past) == _FORGOTTEN_AT_ONCE or now - at <= REMEMBERED:
                break
            past.append(key)
        return past

    def _was_written(self, event: Event) -> bool:
        """Return whether a batch of unknown outcome was written after all.

        One event tells, as the batch is atomic. Without this a connection that breaks during the
        commit would have the person type it again, and the entry would stand there twice. That it
        is not there tells nothing: the server may be about to commit it.
        """
        for pause in _LOOKING_AGAIN:
            with suppress(StorageLost):
                return is_recorded(self._store, event)
            sleep(pause)
        return False

    def _forget(self) -> None:
        self._position = None
        self._versions.clear()
        self._tail.clear()
        self._done = None
        self.generation += 1

    # ---- cursors of followers

    def cursor(self, name: str) -> int | None:
        """Return the position that the follower has dealt with, or None for a new follower."""
        stored = self._get(f"cursor/{name}")
        if stored is None:
            return None
        if type(stored) is int:
            # What was removed from the end of the record would be told for what comes next there.
            return min(stored, self.position())
        # From the beginning everything would be told again, years of it.
        log.error("how far %s has come cannot be read; it goes on with what comes now", name)
        return self.position()

    def save_cursor(self, name: str, position: int) -> None:
        """Keep how far a follower has come. Raises JournalUnavailable."""
        try:
            self._store.write(Batch(puts={f"cursor/{name}": position}))
        except StorageLost as error:
            raise _unavailable(error) from error

    # ---- the storage

    def _after(self, position: int, limit: int) -> tuple[list[Event | Damaged], int | None]:
        """Return what follows a position, and the position to go on from, None at the end."""
        with self.lock:
            if self._tail and self._tail[0].position <= position + 1:
                skip = position + 1 - self._tail[0].position
                tail = [self._tail[i] for i in range(skip, min(len(self._tail), skip + limit))]
                return list(tail), tail[-1].position if len(tail) == limit else None
        with self._asking() as events:
            rows = events.since(position, limit)
        found: list[Event | Damaged] = []
        expected = position + 1
        for row in rows:
            found += _missing(expected, row.position)
            found.append(_in_order(row))
            expected = row.position + 1
        return found, rows[-1].position if len(rows) == limit else None

    def _of_stream(self, stream: str, after: int, limit: int | None) -> list[StoredEvent]:
        with self._asking() as events:
            return events.of_stream(stream, after, limit)

    def _recorded_at(self, stream: str, number: int) -> StoredEvent | None:
        with self._asking():
            return recorded_at(self._store, stream, number)

    @contextmanager
    def _asking(self) -> Iterator[EventTable]:
        """Give the table of events. Raises JournalUnavailable where it does not answer."""
        try:
            yield self._store.events
        except StorageLost as error:
            raise _unavailable(error) from error

    def _get(self, key: str) -> Any:
        try:
            return self._store.get(key)
        except StorageLost as error:
            raise _unavailable(error) from error

    def _scan(self, start: str, stop: str) -> list[tuple[str, Any]]:
        try:
            return self._store.scan(start, stop)
        except StorageLost as error:
            raise _unavailable(error) from error


def _unavailable(error: StorageLost) -> JournalUnavailable:
    return JournalUnavailable(str(error), error.why)


def _entry(event: StoredEvent) -> Event | Damaged:
    """Return an event as it is in its stream, or that it is damaged."""
    entry = entry_at(event.stream, event.number, event.value)
    return replace(entry, position=event.position) if isinstance(entry, Damaged) else entry


def _in_order(event: StoredEvent) -> Event | Damaged:
    """Return an event as it is in the order of all, or that it is damaged."""
    entry = _entry(event)
    if isinstance(entry, Event) and entry.position != event.position:
        why = f"its position is {entry.position}, not {event.position}"
        return Damaged(why, event.stream, event.number, event.position, entry.kind)
    return entry


def _missing(expected: int, found: int, stream: str | None = None) -> list[Damaged]:
    """Return what is missing before the number that was found in a stream, or in all the record.

    What is missing after a great many is not named: then it is the number that is damaged.
    """
    numbers = range(expected, min(found, expected + _MISSING_AT_MOST))
    if stream is None:
        return [Damaged("it is missing", position=each) for each in numbers]
    return [Damaged("it is missing", stream, each) for each in numbers]


def _is_since(place: RecentPlace, instant: datetime) -> bool:
    """Return whether something may have been recorded since an instant."""
    # What cannot be read may be as recent as any.
    return place.recorded is None or place.recorded >= instant


def _sound(entry: Event | Damaged) -> Event:
    """Return an event. Raises UnreadableEvent where it is damaged."""
    if isinstance(entry, Damaged):
        raise UnreadableEvent(f"{entry.stream} event {entry.number}: {entry.why}")
    return entry


def _instant(stored: Any) -> datetime | None:
    """Return the instant of its ISO form, or None for what is none with a zone."""
    with suppress(TypeError, ValueError):
        at = datetime.fromisoformat(stored)
        return at if at.tzinfo else None
    return None
