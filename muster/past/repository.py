"""The incidents that have ended, found again: by their words, by the like of them, and in short.

One repository a bot. Its index follows the record: it is brought up to date beside the commands, a
little at a time, and by whoever asks of it for what has only just ended.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import combinations, islice
from threading import Lock
from time import monotonic

from muster.duties.context import DutyCalendar
from muster.incidents.incident import Incident
from muster.incidents.repository import IncidentRepository, is_incident, number_of, stream_of
from muster.journal import Journal
from muster.kernel.events import Event
from muster.past.index import (
    TEXTS,
    TITLES,
    Changes,
    Entry,
    IndexSpoilt,
    Mark,
    PastIndex,
)
from muster.past.summary import Summary, summary_of
from muster.past.words import (
    LIKENESS,
    Word,
    has,
    kept_words,
    likeness,
    telling_words,
)
from muster.playbook import Playbook

_PLACES = 200
"""Positions of the record that are gone through at once."""
_KEEP_EVERY = 1000
"""How far the index may have come without a write that says so, while nothing else changes."""
_ALIKE_AT_MOST = 40
"""Titles, the newest that share two words, among which the like is looked for."""
_FOUND_AT_ONCE = 50
_AT_LEAST = 10
"""Incidents that are taken in, however long that takes."""
A_MOMENT, PATIENCE = 0.05, 1.0
"""Seconds that are given to it at a time: beside the commands, and where somebody waits for it."""

_NEWEST = 1 << 62
_OUT_OF_ORDER = timedelta(days=1)


class PastRepository:
    """The ended incidents of one bot. Safe to use from any thread."""

    def __init__(
        self,
        incidents: IncidentRepository,
        playbook: Playbook,
        index: PastIndex,
    ) -> None:
        self._incidents = incidents
        self._journal: Journal = incidents.journal
        self._playbook = playbook
        self._calendar = DutyCalendar(playbook)
        self._index = index
        self._turn = Lock()
        self._position: int | None = None
        self._kept_position = 0
        self._generation = -1
        self._open_words: dict[int, tuple[int, list[str]]] = {}

    # ---- keeping up with the record

    @property
    def behind(self) -> bool:
        """Whether something was recorded that the index has not seen."""
        return self._position is None or self._position < self._journal.position()

    def catch_up(self, seconds: float = PATIENCE) -> bool:
        """Bring the index up to date, for so long at most; return whether it is.

        However long that takes, some incidents are taken in: whoever has few is always up to date.
        Raises JournalUnavailable while the storage does not answer.
        """
        with self._turn:
            position, taken_in = self._where(), set[int]()
            until = monotonic() + seconds
            while position < self._journal.position():
                position = self._go_on(position, until, taken_in)
                self._position = position
                if _is_enough(until, taken_in):
                    break
            return position >= self._journal.position()

    def _where(self) -> int:
        """Return how far the index has come; what is of another record is forgotten."""
        if self._position is not None and self._generation == self._journal.generation:
            return self._position
        self._generation = self._journal.generation
        mark = self._index.mark()
        if mark is None or not self._is_of_this_record(mark):
            self._index.forget()
            mark = Mark()
        self._position = self._kept_position = mark.position
        self._open_words.clear()
        return mark.position

    def _is_of_this_record(self, mark: Mark) -> bool:
        if not mark.position:
            return True
        if mark.position > self._journal.position():
            return False
        return self._journal.fingerprint(mark.position) == mark.fingerprint

    def _go_on(self, position: int, until: float, taken_in: set[int]) -> int:
        """Take in what follows a position; return how far that came."""
        places = self._journal.places_after(position, _PLACES)
        changes, seen = Changes(), set[int]()
        for at, stream, _ in places:
            if is_incident(stream) and (number := number_of(stream)) not in seen:
                seen.add(number)
                taken_in.add(number)
                self._take_in(number, changes)
            position = at
            if _is_enough(until, taken_in):
                break
        if not places:
            position = self._journal.position()
        far = position - self._kept_position >= _KEEP_EVERY
        if changes.kept or changes.removed or far:
            mark = Mark(position, self._journal.fingerprint(position))
            self._index.change(changes, mark)
            self._kept_position = position
        return position

    def _take_in(self, number: int, changes: Changes) -> None:
        known = self._index.summary(number)
        if self._incidents.is_ongoing(number):
            if known is not None:
                changes.removed.append(number)
            return
        self._open_words.pop(number, None)
        if known is not None and known.get("version") == self._version(number):
            return
        entries = self._incidents.entries(number)
        events = [entry for entry in entries if isinstance(entry, Event)]
        summary = self._in_short(number, events) if len(events) == len(entries) else None
        if summary is not None:
            stored, words = summary.to_json(), kept_words(events)
            title = telling_words(summary.title)
            changes.kept.append(Entry(number, stored, words, title))
        elif known is not None:
            changes.removed.append(number)

    def _in_short(
        self, number: int, events: Sequence[Event], now: datetime | None = None
    ) -> Summary | None:
        """Return an incident in short, None for one whose events do not fit each other."""
        try:
            return summary_of(number, events, self._playbook, self._calendar, now)
        except (ArithmeticError, LookupError, TypeError, ValueError):
            return None

    def _version(self, number: int) -> int:
        return self._journal.version(stream_of(number))

    # ---- in short

    def summaries(self, now: datetime, since: datetime) -> Iterator[Summary]:
        """Yield the incidents in short, the newest first: open ones as they stand now (UTC).

        Those declared since that instant are among them, and perhaps a few that were before.
        """
        open_ones = [
            summary
            for incident in self._incidents.ongoing()
            if (summary := self._in_short_now(incident, now))
        ]
        ended = self._ended(since)
        upcoming = next(ended, None)
        for summary in reversed(open_ones):
            while upcoming is not None and upcoming.number > summary.number:
                yield upcoming
                upcoming = next(ended, None)
            yield summary
        if upcoming is not None:
            yield upcoming
            yield from ended

    def _ended(self, since: datetime) -> Iterator[Summary]:
        """Yield the ended incidents in short, as far back as one that was declared long before.

        What was recorded as of before has a higher number than what was declared after it. Where
        one cannot be read, none is told: all are made anew, and IndexSpoilt is raised.
        """
        earliest = since - _OUT_OF_ORDER
        try:
            for stored in self._index.summaries():
                summary = Summary.from_json(stored)
                if summary.declared_at < earliest:
                    return
                yield summary
        except (AttributeError, LookupError, TypeError, ValueError) as fault:
            self._index.forget()
            self._position = None
            raise IndexSpoilt("what was derived of the record is spoilt") from fault
        except IndexSpoilt:
            self._position = None
            raise

    def _in_short_now(self, incident: Incident, now: datetime) -> Summary | None:
        return self._in_short(incident.number, self._incidents.events(incident.number), now)

    # ---- finding

    def find(self, asked: Sequence[Word]) -> Iterator[int]:
        """Yield the numbers of the incidents that have all these words, the newest first.

        It is for whoever asks to see whether they may know of each.
        """
        open_ones = sorted(self._open_with(asked), reverse=True)
        below = _NEWEST
        while True:
            found = [n for n, _ in self._index.find(TEXTS, [asked], below, _FOUND_AT_ONCE)]
            last = found[-1] if len(found) == _FOUND_AT_ONCE else 0
            here = [number for number in open_ones if last < number < below]
            yield from sorted({*found, *here}, reverse=True)
            if not last:
                return
            below = last

    def _open_with(self, asked: Sequence[Word]) -> Iterator[int]:
        for incident in self._incidents.ongoing():
            words = self._words_of(incident)
            if all(has(words, word) for word in asked):
                yield incident.number

    def _words_of(self, incident: Incident) -> list[str]:
        """Return the words of an open incident; only what is new of it is read."""
        version, words = self._open_words.get(incident.number, (0, []))
        if version < incident.version:
            newer = kept_words(self._incidents.events(incident.number, after=version))
            words = sorted({*words, *newer})
            self._open_words[incident.number] = (incident.version, words)
        return words

    def alike(
        self, title: str, may_know: Callable[[Summary], bool], *, limit: int = 3
    ) -> list[Summary]:
        """Return the ended incidents whose titles are really like this one, most alike first.

        `may_know` says of each whether whoever is told may know of it. Only those count that have
        not changed since they were taken in; what was dismissed tells nothing of a cure.
        """
        wanted = telling_words(title)
        pairs = [[Word(one, False), Word(other, False)] for one, other in combinations(wanted, 2)]
        if not pairs:
            return []
        scored = []
        for number, words in self._index.find(TITLES, pairs, _NEWEST, _ALIKE_AT_MOST):
            score = likeness(wanted, words.split(" "))
            if score >= LIKENESS:
                scored.append((score, number))
        found = (self._told_of_like(number) for _, number in sorted(scored, reverse=True))
        return [*islice((each for each in found if each and may_know(each)), limit)]

    def _told_of_like(self, number: int) -> Summary | None:
        """Return an incident in short if it has not changed since, and was one after all."""
        stored = self._index.summary(number)
        summary = _read(stored) if stored else None
        if summary is None or not summary.tells_something:
            return None
        return summary if summary.version == self._version(number) else None


def _is_enough(until: float, taken_in: Collection[int]) -> bool:
    return len(taken_in) >= _AT_LEAST and monotonic() >= until


def _read(stored: object) -> Summary | None:
    try:
        return Summary.from_json(stored)  # type: ignore[arg-type]
    except (AttributeError, LookupError, TypeError, ValueError):
        return None
