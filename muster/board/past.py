"""The incidents that are over, as a list that is read a page at a time and searched by title.

Pure. A page is known by the number before which it begins, so that what ends meanwhile moves none.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.incidents.visibility import restricted
from muster.people import Person, plainly_spelt
from muster.playbook.model import Playbook

THROUGH = 0
"""The number, of no incident, after the last one that there is to look through."""

ROWS = 25
"""Incidents of one page."""

LONGEST_SEARCH = 200
"""Characters of what is searched for that count."""


@dataclass(frozen=True, slots=True)
class PastIncident:
    """One incident that is over, in brief. Instants are UTC.

    `restricted` is whether only some may know of it: who shows it asks the incident itself.
    """

    number: int
    reference: str
    title: str
    state: State
    priority: str | None
    declared_at: datetime
    ended_at: datetime | None
    leads: tuple[Person, ...]
    restricted: bool
    spelling: str

    @classmethod
    def of(cls, incident: Incident, playbook: Playbook) -> "PastIncident":
        """Return an incident in brief."""
        return cls(
            incident.number,
            incident.reference,
            incident.title,
            incident.state,
            incident.priority.driving(playbook),
            incident.declared_at,
            incident.ended_at or incident.closed_at,
            tuple(sorted(incident.led, key=lambda person: person.name)),
            restricted(incident),
            plainly_spelt(incident.title),
        )


@dataclass(frozen=True, slots=True)
class PastPage:
    """A page of those that are over, the newest first. `older` is where the next one begins.

    It is None where there is none. A search looks through so many at once, and `older` goes on
    with it.
    """

    rows: tuple[PastIncident, ...]
    older: int | None
    search: str
    is_first: bool = True


def wanted(search: str) -> tuple[str, ...]:
    """Return the words that a title must have, as names are compared; none for all titles."""
    return tuple(plainly_spelt(search[:LONGEST_SEARCH]).split())


def page_of(
    looked_through: Iterable[tuple[int, PastIncident | None]],
    search: str,
    *,
    is_first: bool = True,
) -> PastPage:
    """Return the first page of numbers that are looked through, the highest first.

    Each comes with its incident, None where there is none to be shown. The last is `THROUGH`,
    unless they end before all were looked through: then the page goes on at the last of them.
    """
    words, rows, last = wanted(search), list[PastIncident](), None
    for number, incident in looked_through:
        last = number
        if incident is None or not all(word in incident.spelling for word in words):
            continue
        if len(rows) == ROWS:
            # Only now is it known that there is another page: not by what may not be seen.
            return PastPage(tuple(rows), rows[-1].number, search, is_first)
        rows.append(incident)
    return PastPage(tuple(rows), last or None, search, is_first)


def numbers_before(before: int | None, newest: int) -> Iterator[int]:
    """Yield the numbers below one, the highest first; all from the newest where it is None."""
    yield from range(min(newest, before - 1 if before else newest), 0, -1)
