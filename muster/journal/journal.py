"""The journal: the append-only record that every plugin of one bot shares.

One journal a bot, opened once (see `muster.chat.services`). Events belong to a stream, such as one
incident; the journal also orders all of them by position, which is what followers follow.
"""

import logging
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import takewhile
from threading import RLock
from time import sleep
from typing import Any

from muster.journal.store import Batch, KeyTaken, StorageLost, Store
from muster.people import Person
from muster.record import Draft, Event, Place

log = logging.getLogger(__name__)

NAMESPACE = "muster"

_STREAM = re.compile(r"[a-z][a-z0-9-]{0,62}")
_TAIL_LENGTH = 1000
_SCAN_BATCH = 500
_LOOKING_AGAIN = (0.2, 0.4, 0.8, 1.6)
"""Seconds between the looks at what became of a write."""


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

    # ---- reading

    def position(self) -> int:
        """Return the position of the newest event, 0 for an empty journal."""
        with self.lock:
            if self._position is None:
                newest = self._scan("position/", limit=1, reverse=True)
                self._position = int(newest[0][0].rpartition("/")[2]) if newest else 0
            return self._position

    def version(self, stream: str) -> int:
        """Return the number of the stream's newest event, 0 for a stream that does not exist."""
        with self.lock:
            if stream not in self._versions:
                newest = self._scan(_stream_prefix(stream), limit=1, reverse=True)
                self._versions[stream] = int(newest[0][0].rpartition("/")[2]) if newest else 0
            return self._versions[stream]

    def last_stream(self, prefix: str) -> str | None:
        """Return the last stream, in name order, whose name begins with `prefix`, or None."""
        newest = self._scan(f"event/{prefix}", limit=1, reverse=True)
        return newest[0][0].split("/")[1] if newest else None

    def read(self, stream: str, *, after: int = 0, limit: int | None = None) -> list[Event]:
        """Return the stream's events with a number above `after`, oldest first."""
        prefix = _stream_prefix(stream)
        pairs = self._scan(prefix, start=f"{prefix}{after + 1:08}", limit=limit)
        return [Event.from_json(stored) for _, stored in pairs]

    def newest(self, stream: str, limit: int) -> list[Event]:
        """Return the stream's last `limit` events, oldest first."""
        pairs = self._scan(_stream_prefix(stream), limit=limit, reverse=True)
        return [Event.from_json(stored) for _, stored in reversed(pairs)]

    def event(self, stream: str, number: int) -> Event | None:
        """Return one event of a stream, or None."""
        stored = self._get(_event_key(stream, number))
        return Event.from_json(stored) if stored else None

    def since(self, position: int) -> Iterator[Event]:
        """Yield the events of every stream after `position`, in the order they were recorded."""
        while True:
            events = self._after(position, _SCAN_BATCH)
            yield from events
            if len(events) < _SCAN_BATCH:
                return
            position = events[-1].position

    def streams_since(self, instant: datetime) -> list[str]:
        """Return the streams in which something was recorded since an instant, the newest first.

        Reads back from the end as far as that, and no further.
        """
        found: dict[str, None] = {}
        end: str | None = None
        while True:
            pairs = self._scan("position/", stop=end, limit=_SCAN_BATCH, reverse=True)
            # Events are recorded in order, so the oldest of a batch speaks for all of it.
            late = self._recorded_since(pairs[-1:], instant) and pairs
            for _, key in late or self._recorded_since(pairs, instant):
                found[key.split("/")[1]] = None
            if not late or len(pairs) < _SCAN_BATCH:
                return list(found)
            end = pairs[-1][0]

    def _recorded_since(
        self, pairs: list[tuple[str, Any]], instant: datetime
    ) -> list[tuple[str, Any]]:
        """Return the pointers, of those given newest first, to what was recorded since then."""

        def recent(pair: tuple[str, Any]) -> bool:
            [stored] = self._values([pair[1]])
            return Event.from_json(stored).recorded >= instant

        return list(takewhile(recent, pairs))

    def marked(self, mark: str) -> list[str]:
        """Return the streams that bear a mark (see `append`), in name order."""
        return [key.partition("/")[2] for key, _ in self._scan(f"{mark}/")]

    # ---- writing

    def append(
        self,
        stream: str,
        drafts: Sequence[Draft],
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

    def prepare(
        self,
        stream: str,
        drafts: Sequence[Draft],
        *,
        expected: int,
        who: Person,
        where: Place,
        now: datetime,
    ) -> list[Event]:
        """Return the events that the drafts would be, without recording them.

        Hold `lock` until they are given to `record`. Raises as `append` does.
        """
        if not _STREAM.fullmatch(stream):
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
        inserts: dict[str, Any] = {}
        for event in events:
            key = _event_key(event.stream, event.number)
            inserts[key] = event.to_json()
            inserts[f"position/{event.position:012}"] = key
        # One statement for all is a good deal quicker than a transaction of several.
        inserts |= {mark: True for mark, wanted in marks.items() if wanted}
        batch = Batch(
            inserts=inserts,
            removes=[mark for mark, wanted in marks.items() if not wanted],
        )
        try:
            self._store.write(batch)
        except KeyTaken as error:
            self._forget()
            raise VersionConflict(f"another writer has written: {error}") from error
        except StorageLost as error:
            self._forget()
            if not error.in_doubt:
                raise _unavailable(error) from error
            if not self._was_written(inserts):
                raise OutcomeUnknown(str(error), error.why) from error
        self._position = events[-1].position
        self._versions.update((event.stream, event.number) for event in events)
        self._tail.extend(events)
        for listener in self.listeners:
            try:
                listener(events)
            except Exception:
                # They are recorded, whatever somebody makes of it.
                log.exception("a listener of the journal failed")

    def _was_written(self, inserts: Mapping[str, Any]) -> bool:
        """Return whether a batch of unknown outcome was written after all.

        One key tells, as the batch is atomic. Without this a connection that breaks during the
        commit would have the person type it again, and the entry would stand there twice. That it
        is not there tells nothing: the server may be about to commit it.
        """
        key, value = next(iter(inserts.items()))
        for pause in _LOOKING_AGAIN:
            with suppress(StorageLost):
                return bool(self._store.get(key) == value)
            sleep(pause)
        return False

    def _forget(self) -> None:
        self._position = None
        self._versions.clear()
        self._tail.clear()
        self.generation += 1

    # ---- cursors of followers

    def cursor(self, name: str) -> int | None:
        """Return the position that the follower has dealt with, or None for a new follower."""
        stored = self._get(f"cursor/{name}")
        return None if stored is None else int(stored)

    def save_cursor(self, name: str, position: int) -> None:
        """Keep how far a follower has come. Raises JournalUnavailable."""
        try:
            self._store.write(Batch(puts={f"cursor/{name}": position}))
        except StorageLost as error:
            raise _unavailable(error) from error

    # ---- the storage

    def _after(self, position: int, limit: int) -> list[Event]:
        with self.lock:
            if self._tail and self._tail[0].position <= position + 1:
                skip = position + 1 - self._tail[0].position
                return [self._tail[i] for i in range(skip, min(len(self._tail), skip + limit))]
        pointers = self._scan("position/", start=f"position/{position + 1:012}", limit=limit)
        return [Event.from_json(stored) for stored in self._values(key for _, key in pointers)]

    def _values(self, keys: Iterable[str]) -> Iterator[Mapping[str, Any]]:
        for key in keys:
            stored = self._get(key)
            if stored is None:
                raise JournalUnavailable(f"{key} is missing from the journal")
            yield stored

    def _get(self, key: str) -> Any:
        try:
            return self._store.get(key)
        except StorageLost as error:
            raise _unavailable(error) from error

    def _scan(
        self,
        prefix: str,
        *,
        start: str | None = None,
        stop: str | None = None,
        limit: int | None = None,
        reverse: bool = False,
    ) -> list[tuple[str, Any]]:
        end = stop or f"{prefix}\U0010ffff"
        try:
            return self._store.scan(start or prefix, end, limit, reverse=reverse)
        except StorageLost as error:
            raise _unavailable(error) from error


def _unavailable(error: StorageLost) -> JournalUnavailable:
    return JournalUnavailable(str(error), error.why)


def _stream_prefix(stream: str) -> str:
    return f"event/{stream}/"


def _event_key(stream: str, number: int) -> str:
    return f"{_stream_prefix(stream)}{number:08}"
