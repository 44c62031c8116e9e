"""What the board reads of the record, off the way of the commands; the one file that is not pure.

Events are never changed, so what was read once is kept, and only what came since is read.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from threading import Lock
from typing import TypeVar

from muster.board.past import THROUGH, PastIncident, numbers_before
from muster.incidents.incident import Incident, fold_readable
from muster.incidents.lifecycle import OPEN
from muster.incidents.repository import IncidentRepository, is_incident, number_of
from muster.kernel.events import Damaged, Event
from muster.playbook import Playbook

_RECENT = 80
"""The newest entries among which the last lines of a timeline are looked for."""

_TIMELINES_KEPT = 4
_RECENT_KEPT = 200
_PAST_KEPT = 5000
_READ_AT_ONCE = 200
"""So many of those that are over are read for one page at most."""

Entries = tuple[Event | Damaged, ...]
Kept = TypeVar("Kept")


class BoardRecord:
    """Reads of one repository what pages need. Safe to use from any thread."""

    def __init__(self, incidents: IncidentRepository, playbook: Playbook) -> None:
        self._incidents = incidents
        self._playbook = playbook
        self._guard = Lock()
        self._recent: OrderedDict[int, Entries] = OrderedDict()
        self._timelines: OrderedDict[int, Entries] = OrderedDict()
        self._past: OrderedDict[int, PastIncident | None] = OrderedDict()
        self._generation = incidents.journal.generation
        self._changes = 0

    def heard(self, events: Sequence[Event]) -> None:
        """Take note of what was recorded: what is over may have been changed all the same."""
        with self._guard:
            self._changes += 1
            for event in events:
                if is_incident(event.stream):
                    self._past.pop(number_of(event.stream), None)

    def recent(self, incident: Incident) -> Entries:
        """Return the newest entries of an incident, oldest first."""
        return self._read(incident, self._recent, _RECENT, _RECENT_KEPT)

    def entries(self, incident: Incident) -> Entries:
        """Return all entries of an incident, oldest first."""
        return self._read(incident, self._timelines, None, _TIMELINES_KEPT)

    def _read(
        self,
        incident: Incident,
        kept: OrderedDict[int, Entries],
        newest: int | None,
        most: int,
    ) -> Entries:
        number = incident.number
        with self._guard:
            self._forget_if_another_wrote()
            known = kept.get(number, ())
        last = (known[-1].number or 0) if known else 0
        if last >= incident.version:
            return known
        after = max(last, incident.version - newest if newest else 0)
        read = (*known, *self._incidents.entries(number, after=after))
        read = read[-newest:] if newest else read
        with self._guard:
            _keep(kept, number, read, most)
        return read

    def past(
        self,
        may_see: Callable[[Incident], bool] | None,
        before: int | None,
        among: Iterable[int] | None = None,
    ) -> Iterator[tuple[int, PastIncident | None]]:
        """Yield the numbers below one, the highest first, each with its incident if that is over.

        `among` are the numbers that count, the highest first, None for all. What was looked through
        to the end ends with `THROUGH`.

        It is None where that goes on, is not to be read, or may not be seen; `may_see` says which
        of the restricted ones may, None that none may. So many are read anew at most.
        """
        ongoing = {incident.number for incident in self._incidents.ongoing()}
        read = 0
        numbers = numbers_before(before, self._incidents.last_number())
        if among is not None:
            numbers = (each for each in among if before is None or each < before)
        for number in numbers:
            if number not in self._past:
                read += 1
                if read > _READ_AT_ONCE:
                    return
            row = None if number in ongoing else self._row(number)
            if row is not None and row.restricted:
                incident = self._incidents.find(number) if may_see else None
                row = row if incident and may_see and may_see(incident) else None
            yield number, row
        yield THROUGH, None

    def _row(self, number: int) -> PastIncident | None:
        with self._guard:
            self._forget_if_another_wrote()
            if number in self._past:
                return self._past[number]
            changes = self._changes
        # Not the repository's own, which keeps those that commands are about.
        incident = fold_readable(number, self._incidents.entries(number))
        over = incident is not None and incident.state not in OPEN
        row = PastIncident.of(incident, self._playbook) if incident and over else None
        with self._guard:
            if changes == self._changes:
                _keep(self._past, number, row, _PAST_KEPT)
        return row

    def _forget_if_another_wrote(self) -> None:
        """Forget all that was read, where another bot has had the record meanwhile."""
        if self._generation != self._incidents.journal.generation:
            self._generation = self._incidents.journal.generation
            self._recent.clear()
            self._timelines.clear()
            self._past.clear()


def _keep(kept: OrderedDict[int, Kept], number: int, value: Kept, most: int) -> None:
    kept[number] = value
    kept.move_to_end(number)
    while len(kept) > most:
        kept.popitem(last=False)
