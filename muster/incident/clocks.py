"""The clocks of an incident: what its priority and the playbook say is due, and when.

Only the times that follow from the declaration are here; what anchors on later events, and who owes
it, is a duty.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from muster.hours import Hours
from muster.incident.lifecycle import State
from muster.incident.state import Incident
from muster.playbook.model import Playbook, Priority
from muster.playbook.vocabulary import Counting

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Due:
    """Something that is due. `what` is a code for its sentence; `at` is UTC."""

    what: str
    at: datetime
    target_only: bool = False


def due_times(incident: Incident, playbook: Playbook) -> list[Due]:
    """Return what is due by the clocks that run from the declaration, in their order in time.

    n counts from when the issue was raised. Triage is due until the incident is triaged; the other
    clocks are those of the driving priority, while the incident is active.
    """
    if not incident.is_active:
        return []
    hours = playbook.office_hours
    name = incident.priority.driving(playbook)
    priority = playbook.priority(name) if name else None
    counting = priority.counts if priority else Counting.WORKING
    found = []
    if incident.state is State.DECLARED:
        triage = after(incident.declared_at, playbook.triage.within, counting, hours)
        found.append(Due("triage", triage))
    if priority:
        found += _of_priority(incident, priority, hours)
    return sorted(found, key=lambda due: due.at)


@lru_cache(maxsize=1024)
def after(instant: datetime, length: timedelta, counting: Counting, hours: Hours) -> datetime:
    """Return the instant, UTC, that lies `length` later by that way of counting.

    In working time a length of whole days is that many business days.
    """
    if counting is Counting.ELAPSED:
        return instant + length
    if length >= _DAY and not length % _DAY:
        return hours.add_business_days(instant, length // _DAY)
    return hours.add_working(instant, length)


def _of_priority(incident: Incident, priority: Priority, hours: Hours) -> list[Due]:
    lengths = {
        "start_work": priority.start_work_within if incident.state is State.DECLARED else None,
        "first_update": priority.first_update_within if incident.tenants is not False else None,
        "backstop": priority.ask_backstop_within,
    }
    return [
        Due(what, after(incident.declared_at, length, priority.counts, hours), priority.target_only)
        for what, length in lengths.items()
        if length is not None
    ]
