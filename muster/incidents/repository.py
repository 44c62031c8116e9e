"""The repository of incidents: read from the journal, written to it, and kept at hand while open.

One repository a bot. Incidents are folded once and then follow their new events, so that a command
costs the same whatever stands behind it.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from muster.incidents.fatigue import workload
from muster.incidents.incident import Incident, fold, fold_readable
from muster.incidents.work_stretches import Remembered
from muster.journal import Journal
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Outcome, Reason, Refused
from muster.kernel.events import Damaged, Event, NewEvent, Place
from muster.kernel.workload import Workload
from muster.playbook import Playbook

_STREAM = "incident-"
_OPEN = "open"
PENDING = "pending"
"""The mark of a stream that has effects to come, and is found by no other mark."""
ROOM = "room"
"""The mark of an incident that has a room to itself, open or ended."""
AFTERWARDS = "afterwards"
"""The mark of an incident that is closed and still has to be watched."""
_ENDED_KEPT = 64
_FOR_EVER = datetime.max.replace(tzinfo=UTC)

Decide = Callable[[Incident], Outcome]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a decision recorded, and the incident after it."""

    incident: Incident
    events: tuple[Event, ...]


class IncidentRepository:
    """Every incident of one journal. Safe to use from any thread.

    An incident with a damaged event costs itself alone: it can be looked at as far as it can be
    read, and takes no change.
    """

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self._generation = journal.generation
        self._open: dict[int, Incident | None] | None = None
        self._ended: OrderedDict[int, Incident] = OrderedDict()
        self._damaged: dict[int, Incident | None] = {}
        self._with_rooms: tuple[Incident, ...] | None = None
        self._afterwards: dict[int, Incident] | None = None
        self._ongoing: tuple[Incident, ...] | None = None
        self._owing: tuple[Incident, ...] | None = None
        self._last_number: int | None = None
        self._lately: dict[int, Incident] | None = None
        self._lately_since = _FOR_EVER
        self._workload: Workload | None = None
        self._workload_at = datetime.min.replace(tzinfo=UTC)
        self._workload_until = _FOR_EVER
        self._worked = Remembered()
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
        """Return the incident of that number, or None: also for one of which nothing can be read.

        One with a damaged event says so by its `damage`.
        """
        with self.journal.lock:
            at_hand = self._at_hand()
            found = at_hand.get(number) or self._ended.get(number)
            if found is None and number in self._damaged:
                return self._damaged[number]
            if found is None:
                entries = self.journal.entries(stream_of(number))
                found = fold_readable(number, entries)
                if found is None and entries:
                    self._set_aside(number, None, [e for e in entries if isinstance(e, Damaged)])
                elif found is not None and found.damage:
                    self._set_aside(number, found, found.damage)
                elif found is not None:
                    self._keep(found)
            return found

    def of(self, event: Event) -> Incident:
        """Return the incident of an event. Raises LookupError where nothing of it can be read."""
        incident = self.find(number_of(event.stream))
        if incident is None:
            raise LookupError(event.stream)
        return incident

    def _set_aside(self, number: int, incident: Incident | None, damage: Iterable[Damaged]) -> None:
        """Keep a damaged incident apart from those that are worked with."""
        self._damaged[number] = incident
        for each in damage:
            self.journal.tell(each)

    def ongoing(self) -> tuple[Incident, ...]:
        """Return the open incidents that can be worked with, oldest first.

        It is the same value as before while nothing about any of them has changed.
        """
        with self.journal.lock:
            at_hand = self._at_hand()
            if self._ongoing is None:
                found = [at_hand.get(number) or self.find(number) for number in sorted(at_hand)]
                self._ongoing = tuple(each for each in found if each and not each.damage)
            return self._ongoing

    def is_ongoing(self, number: int) -> bool:
        """Return whether that incident is open, damaged or not; reads nothing of it."""
        with self.journal.lock:
            return number in self._at_hand()

    def several_open(self) -> bool:
        """Return whether more than one incident is open, damaged ones counted."""
        with self.journal.lock:
            return len(self._at_hand()) > 1

    def damaged(self) -> dict[int, Incident | None]:
        """Return the open incidents that are damaged, oldest first: each as far as it can be read.

        One of which nothing can be read is None.
        """
        with self.journal.lock:
            at_hand = self._at_hand()
            for number, known in list(at_hand.items()):
                if known is None and number not in self._damaged:
                    self.find(number)
            return {n: self._damaged[n] for n in sorted(self._damaged) if n in at_hand}

    def is_illegible(self, number: int) -> bool:
        """Return whether there is an incident of that number, of which nothing can be read."""
        with self.journal.lock:
            if not 0 < number <= self.last_number():
                # People write of "40 apps": what INC-40 is need not be read.
                return False
            return self.find(number) is None and number in self._damaged

    def unfinished(self) -> list[str]:
        """Return the streams that may have effects to come: of the open, and of some that ended."""
        with self.journal.lock:
            ended = filter(is_incident, self.journal.marked(PENDING))
            return [*map(stream_of, self._at_hand()), *ended]

    def with_rooms(self) -> tuple[Incident, ...]:
        """Return the incidents, open or ended, that have a room to themselves.

        Once they are known it waits for nobody: it is asked where messages are read.
        """
        known = self._with_rooms
        if known is not None and self._generation == self.journal.generation:
            return known
        with self.journal.lock:
            self._refresh()
            if self._with_rooms is None:
                marked = filter(is_incident, self.journal.marked(ROOM))
                found = (self.find(number_of(stream)) for stream in marked)
                self._with_rooms = tuple(each for each in found if each is not None)
            return self._with_rooms

    def owing_afterwards(self) -> tuple[Incident, ...]:
        """Return the closed incidents that still have to be watched, oldest first.

        It is the same value as before while nothing about any of them has changed.
        """
        with self.journal.lock:
            self._refresh()
            if self._afterwards is None:
                marked = filter(is_incident, self.journal.marked(AFTERWARDS))
                found = (self.find(number_of(stream)) for stream in marked)
                whole = (each for each in found if each is not None and not each.damage)
                self._afterwards = {each.number: each for each in whole}
            if self._owing is None:
                self._owing = tuple(self._afterwards[n] for n in sorted(self._afterwards))
            return self._owing

    def newest_first(self) -> Iterator[Incident]:
        """Yield every incident, open or ended, the newest first. Reads as it goes."""
        for number in range(self.last_number(), 0, -1):
            incident = self.find(number)
            if incident is not None:
                yield incident

    def workload(self, playbook: Playbook, now: datetime) -> Workload:
        """Return what people have worked on, in the open incidents and those ended of late.

        The same value as before is returned while nobody has begun or stopped working, by what
        was recorded or by the time.
        """
        with self.journal.lock:
            self._refresh()
            # What was found while the clock was ahead does not reach back far enough.
            if self._workload is None or not self._workload_at <= now < self._workload_until:
                self._workload, self._workload_at = self._work(playbook, now), now
                self._workload_until = min(self._workload.until.values(), default=_FOR_EVER)
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
            return whole if len(kept) == len(worked_on) else workload(kept, playbook, now)

    def _work(self, playbook: Playbook, now: datetime) -> Workload:
        """Return the workload, looking back as far as anybody has worked without a break."""
        fatigue = playbook.fatigue
        ongoing = [*self.ongoing(), *filter(None, self.damaged().values())]
        horizon = now - fatigue.rest_after_out_of_hours - fatigue.break_of
        while True:
            worked_on = [*ongoing, *self._ended_since(horizon)]
            known = workload(worked_on, playbook, now, self._worked)
            spans = [s for s in known.last.values() if (s.end or now) > now - fatigue.break_of]
            earliest = min((span.start for span in spans), default=now) - fatigue.break_of
            if earliest >= horizon:
                self._workload_since = horizon
                self._worked.forget_all_but({incident.number for incident in worked_on})
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
            or any(
                (span.end or span.start) >= horizon for s in incident.done.values() for span in s
            )
        }
        return list(self._lately.values())

    def events(self, number: int, *, newest: int | None = None, after: int = 0) -> list[Event]:
        """Return an incident's events, oldest first: the `newest` ones, or all above `after`.

        Those that are damaged are left out.
        """
        entries = self.entries(number, newest=newest, after=after)
        return [entry for entry in entries if isinstance(entry, Event)]

    def entries(
        self,
        number: int,
        *,
        newest: int | None = None,
        after: int = 0,
        limit: int | None = None,
    ) -> list[Event | Damaged]:
        """Return what `events` does, and in the place of each damaged one that it is damaged."""
        stream = stream_of(number)
        if newest is not None:
            after = max(self.journal.version(stream) - newest, 0)
        entries = self.journal.entries(stream, after=after, limit=limit)
        incident = self._damaged.get(number)
        damage = {each.number: each for each in incident.damage} if incident else {}
        return [damage.get(entry.number, entry) for entry in entries]

    def event(self, number: int, entry: int) -> Event | None:
        """Return one event of an incident, or None."""
        found = self.entries(number, after=entry - 1, limit=1) if entry > 0 else []
        first = found[0] if found else None
        return first if isinstance(first, Event) and first.number == entry else None

    # ---- writing

    def declare(
        self,
        decide: Callable[[tuple[Incident, ...]], Outcome],
        context: DecisionContext,
        where: Place,
    ) -> Recorded | Refused | NoChange:
        """Record what `decide` makes of the open incidents as a new incident.

        Raises JournalUnavailable and VersionConflict when nothing could be recorded.
        """

        def declared() -> Recorded | Refused | NoChange:
            outcome = decide(self.ongoing())
            if not isinstance(outcome, Accepted):
                return outcome
            return self._record(self.last_number() + 1, None, outcome.drafts, context, where)

        return self.journal.decided(declared)

    def change(
        self, number: int, decide: Decide, context: DecisionContext, where: Place
    ) -> Recorded | Refused | NoChange:
        """Record what `decide` makes of an incident, deciding and recording as one step.

        Raises JournalUnavailable and VersionConflict when nothing could be recorded, KeyError for
        an incident that does not exist.
        """

        def changed() -> Recorded | Refused | NoChange:
            incident = self.find(number)
            if incident is None:
                raise KeyError(number)
            if incident.damage:
                return Refused((_damaged(incident),))
            outcome = decide(incident)
            if not isinstance(outcome, Accepted):
                return outcome
            return self._record(number, incident, outcome.drafts, context, where)

        return self.journal.decided(changed)

    def _record(
        self,
        number: int,
        incident: Incident | None,
        drafts: tuple[NewEvent, ...],
        context: DecisionContext,
        where: Place,
    ) -> Recorded:
        events = self.journal.prepare(
            stream_of(number),
            drafts,
            expected=incident.version if incident else 0,
            who=context.who,
            where=where,
            now=context.now,
        )
        changed = fold(number, events, since=incident)
        if changed is None:
            raise ValueError("a decision with nothing to record")
        self.journal.record(events, _marks(incident, changed))
        self._keep(changed)
        self._keep_rooms(changed)
        self._keep_afterwards(changed)
        if incident is None or _work_differs(incident, changed):
            self._workload = None
        if self._lately is not None and not changed.is_open:
            self._lately[number] = changed
        return Recorded(changed, tuple(events))

    # ---- what is at hand

    def _keep_rooms(self, changed: Incident) -> None:
        """Keep at hand how an incident with a room to itself is now."""
        known = self._with_rooms
        if known is None:
            return
        others = tuple(each for each in known if each.number != changed.number)
        if changed.open_rooms:
            self._with_rooms = (*others, changed)
        elif len(others) < len(known):
            self._with_rooms = others

    def _keep_afterwards(self, changed: Incident) -> None:
        """Keep at hand how an incident is now that is closed and still owes something."""
        if self._afterwards is None:
            return
        if self._afterwards.pop(changed.number, None) is not None:
            self._owing = None
        if changed.owes_afterwards:
            self._afterwards[changed.number] = changed
            self._owing = None

    def _refresh(self) -> None:
        if self._generation != self.journal.generation:
            self._generation = self.journal.generation
            self._open = None
            self._last_number = None
            self._ended.clear()
            self._damaged.clear()
            self._with_rooms = None
            self._afterwards = None
            self._ongoing = None
            self._owing = None
            self._lately = None
            self._workload = None

    def _at_hand(self) -> dict[int, Incident | None]:
        self._refresh()
        if self._open is None:
            marked = filter(is_incident, self.journal.marked(_OPEN))
            self._open = dict.fromkeys(map(number_of, marked))
        return self._open

    def _keep(self, incident: Incident) -> None:
        at_hand = self._at_hand()
        self._last_number = max(self.last_number(), incident.number)
        if incident.is_open:
            at_hand[incident.number] = incident
            self._ongoing = None
            self._ended.pop(incident.number, None)
            if self._lately is not None:
                self._lately.pop(incident.number, None)
            return
        if incident.number in at_hand:
            del at_hand[incident.number]
            self._ongoing = None
        self._ended[incident.number] = incident
        self._ended.move_to_end(incident.number)
        while len(self._ended) > _ENDED_KEPT:
            self._ended.popitem(last=False)


def _damaged(incident: Incident) -> Reason:
    """Return the reason why a damaged incident takes no change."""
    entries = [each.number for each in incident.damage]
    return Reason("damaged", {"incident": incident, "entries": entries}, yields=False)


def _marks(before: Incident | None, after: Incident) -> dict[str, bool]:
    """Return the marks by which the journal finds the open, and the ended with effects to come."""
    marks = {}
    if after.is_open != (before is not None and before.is_open):
        marks[_OPEN] = after.is_open
    if _ends_unfinished(after) != (before is not None and _ends_unfinished(before)):
        marks[PENDING] = _ends_unfinished(after)
    if bool(after.open_rooms) != (before is not None and bool(before.open_rooms)):
        marks[ROOM] = bool(after.open_rooms)
    if after.owes_afterwards != (before is not None and before.owes_afterwards):
        marks[AFTERWARDS] = after.owes_afterwards
    return marks


def _ends_unfinished(incident: Incident) -> bool:
    return not incident.is_open and incident.has_pending_effects


def _work_differs(before: Incident, after: Incident) -> bool:
    """Return whether the two may make a difference to what people have worked."""
    return (
        after.stints is not before.stints
        or after.silences is not before.silences
        or after.done is not before.done
        or after.priority is not before.priority
        or after.cyber is not before.cyber
    )


def stream_of(number: int) -> str:
    """Return the journal's name for an incident's stream."""
    return f"{_STREAM}{number:08}"


def open_mark_of(number: int) -> str:
    """Return the key of the mark by which an open incident is found."""
    return f"{_OPEN}/{stream_of(number)}"


def is_incident(stream: str) -> bool:
    """Return whether a stream is an incident's."""
    return stream.startswith(_STREAM) and stream.removeprefix(_STREAM).isdecimal()


def number_of(stream: str) -> int:
    """Return the number of the incident whose stream that is."""
    return int(stream.removeprefix(_STREAM))
