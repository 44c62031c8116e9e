"""The register of incidents: read from the journal, written to it, and kept at hand while open.

One register a bot. Incidents are folded once and then follow their new events, so that a command
costs the same whatever stands behind it.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from muster.incident.fatigue import Workload, workload
from muster.incident.outcome import Accepted, Already, Asking, Outcome, Refused
from muster.incident.state import Incident, fold
from muster.journal import Journal
from muster.playbook import Playbook
from muster.record import Draft, Event, Place

_STREAM = "incident-"
_OPEN = "open"
PENDING = "pending"
"""The mark of a stream that has effects to come, and is found by no other mark."""
_ENDED_KEPT = 64

Decide = Callable[[Incident], Outcome]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a decision recorded, and the incident after it."""

    incident: Incident
    events: tuple[Event, ...]


class Register:
    """Every incident of one journal. Safe to use from any thread."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self._generation = journal.generation
        self._open: dict[int, Incident | None] | None = None
        self._ended: OrderedDict[int, Incident] = OrderedDict()
        self._last_number: int | None = None
        self._lately: dict[int, Incident] | None = None
        self._lately_since = datetime.max.replace(tzinfo=UTC)
        self._workload: Workload | None = None
        self._workload_since = datetime.max.replace(tzinfo=UTC)

    # ---- reading

    def last_number(self) -> int:
        """Return the number of the newest incident, 0 when there is none."""
        with self.journal.lock:
            self._refresh()
            if self._last_number is None:
                stream = self.journal.last_stream(_STREAM)
                self._last_number = number_of(stream) if stream else 0
            return self._last_number

    def find(self, number: int) -> Incident | None:
        """Return the incident of that number, or None."""
        with self.journal.lock:
            at_hand = self._at_hand()
            found = at_hand.get(number) or self._ended.get(number)
            if found is None:
                found = fold(number, self.journal.read(stream_of(number)))
                if found is not None:
                    self._keep(found)
            return found

    def ongoing(self) -> list[Incident]:
        """Return the open incidents, oldest first."""
        with self.journal.lock:
            found = (self.find(number) for number in sorted(self._at_hand()))
            return [incident for incident in found if incident is not None]

    def unfinished(self) -> list[str]:
        """Return the streams that may have effects to come: of the open, and of some that ended."""
        with self.journal.lock:
            ended = filter(is_incident, self.journal.marked(PENDING))
            return [*map(stream_of, self._at_hand()), *ended]

    def newest_first(self) -> Iterator[Incident]:
        """Yield every incident, open or ended, the newest first. Reads as it goes."""
        for number in range(self.last_number(), 0, -1):
            incident = self.find(number)
            if incident is not None:
                yield incident

    def workload(self, playbook: Playbook, now: datetime) -> Workload:
        """Return what people have worked on, in the open incidents and those ended of late.

        The same value as before is returned while nobody has begun or stopped working.
        """
        with self.journal.lock:
            self._refresh()
            if self._workload is None:
                self._workload = self._work(playbook, now)
            return self._workload

    def workload_of(
        self, heard: Callable[[Incident], bool], playbook: Playbook, now: datetime
    ) -> Workload:
        """Return what people have worked on, of those incidents alone that `heard` says yes to.

        It is the whole workload, unchanged, where `heard` says yes to each of them.
        """
        with self.journal.lock:
            whole = self.workload(playbook, now)
            worked_on = [*self.ongoing(), *self._ended_since(self._workload_since)]
            kept = [incident for incident in worked_on if heard(incident)]
            return whole if len(kept) == len(worked_on) else workload(kept, playbook)

    def _work(self, playbook: Playbook, now: datetime) -> Workload:
        """Return the workload, looking back as far as anybody has worked without a break."""
        fatigue, ongoing = playbook.fatigue, self.ongoing()
        horizon = now - fatigue.rest_after_out_of_hours - fatigue.break_of
        while True:
            known = workload([*ongoing, *self._ended_since(horizon)], playbook)
            spans = [s for s in known.last.values() if (s.end or now) > now - fatigue.break_of]
            earliest = min((span.start for span in spans), default=now) - fatigue.break_of
            if earliest >= horizon:
                self._workload_since = horizon
                return known
            horizon = earliest

    def _ended_since(self, horizon: datetime) -> list[Incident]:
        """Return the ended incidents on which somebody worked after `horizon`."""
        if self._lately is None or horizon < self._lately_since:
            self._lately = {}
            for stream in filter(is_incident, self.journal.streams_since(horizon)):
                found = self.find(number_of(stream))
                if found is not None and not found.is_open:
                    self._lately[found.number] = found
        self._lately_since = horizon
        self._lately = {
            number: incident
            for number, incident in self._lately.items()
            if any(stint.end is None or stint.end >= horizon for stint in incident.stints)
        }
        return list(self._lately.values())

    def events(self, number: int, *, newest: int | None = None, after: int = 0) -> list[Event]:
        """Return an incident's events, oldest first: the `newest` ones, or all above `after`."""
        if newest is not None:
            return self.journal.newest(stream_of(number), newest)
        return self.journal.read(stream_of(number), after=after)

    def event(self, number: int, entry: int) -> Event | None:
        """Return one event of an incident, or None."""
        return self.journal.event(stream_of(number), entry)

    # ---- writing

    def declare(
        self, decide: Callable[[list[Incident]], Outcome], asking: Asking, where: Place
    ) -> Recorded | Refused | Already:
        """Record what `decide` makes of the open incidents as a new incident.

        Raises JournalUnavailable when nothing could be recorded.
        """
        with self.journal.lock:
            outcome = decide(self.ongoing())
            if not isinstance(outcome, Accepted):
                return outcome
            return self._record(self.last_number() + 1, None, outcome.drafts, asking, where)

    def change(
        self, number: int, decide: Decide, asking: Asking, where: Place
    ) -> Recorded | Refused | Already:
        """Record what `decide` makes of an incident, deciding and recording as one step.

        Raises JournalUnavailable when nothing could be recorded, VersionConflict when another bot
        writes to the same storage, KeyError for an incident that does not exist.
        """
        with self.journal.lock:
            incident = self.find(number)
            if incident is None:
                raise KeyError(number)
            outcome = decide(incident)
            if not isinstance(outcome, Accepted):
                return outcome
            return self._record(number, incident, outcome.drafts, asking, where)

    def _record(
        self,
        number: int,
        incident: Incident | None,
        drafts: tuple[Draft, ...],
        asking: Asking,
        where: Place,
    ) -> Recorded:
        events = self.journal.prepare(
            stream_of(number),
            drafts,
            expected=incident.version if incident else 0,
            who=asking.who,
            where=where,
            now=asking.now,
        )
        changed = fold(number, events, since=incident)
        if changed is None:
            raise ValueError("a decision with nothing to record")
        self.journal.record(events, _marks(incident, changed))
        self._keep(changed)
        if incident is None or _work_differs(incident, changed):
            self._workload = None
        if self._lately is not None and not changed.is_open:
            self._lately[number] = changed
        return Recorded(changed, tuple(events))

    # ---- what is at hand

    def _refresh(self) -> None:
        if self._generation != self.journal.generation:
            self._generation = self.journal.generation
            self._open = None
            self._last_number = None
            self._ended.clear()
            self._lately = None
            self._workload = None

    def _at_hand(self) -> dict[int, Incident | None]:
        self._refresh()
        if self._open is None:
            self._open = dict.fromkeys(map(number_of, self.journal.marked(_OPEN)))
        return self._open

    def _keep(self, incident: Incident) -> None:
        at_hand = self._at_hand()
        self._last_number = max(self.last_number(), incident.number)
        if incident.is_open:
            at_hand[incident.number] = incident
            self._ended.pop(incident.number, None)
            if self._lately is not None:
                self._lately.pop(incident.number, None)
            return
        at_hand.pop(incident.number, None)
        self._ended[incident.number] = incident
        self._ended.move_to_end(incident.number)
        while len(self._ended) > _ENDED_KEPT:
            self._ended.popitem(last=False)


def _marks(before: Incident | None, after: Incident) -> dict[str, bool]:
    """Return the marks by which the journal finds the open, and the ended with effects to come."""
    marks = {}
    if after.is_open != (before is not None and before.is_open):
        marks[_OPEN] = after.is_open
    if _ends_unfinished(after) != (before is not None and _ends_unfinished(before)):
        marks[PENDING] = _ends_unfinished(after)
    return marks


def _ends_unfinished(incident: Incident) -> bool:
    return not incident.is_open and incident.has_pending_effects


def _work_differs(before: Incident, after: Incident) -> bool:
    """Return whether the two may make a difference to what people have worked."""
    return (
        after.stints is not before.stints
        or after.priority is not before.priority
        or after.cyber is not before.cyber
    )


def stream_of(number: int) -> str:
    """Return the journal's name for an incident's stream."""
    return f"{_STREAM}{number:08}"


def is_incident(stream: str) -> bool:
    """Return whether a stream is an incident's."""
    return stream.startswith(_STREAM) and stream.removeprefix(_STREAM).isdecimal()


def number_of(stream: str) -> int:
    """Return the number of the incident whose stream that is."""
    return int(stream.removeprefix(_STREAM))
