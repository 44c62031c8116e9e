"""What people have worked on, as far as whoever asks may hear of it.

When somebody has worked tells that there is an incident. Decisions go by all that people have
worked on; what is told of it is only of the incidents that may be heard of where it is told.
"""

from datetime import datetime, timedelta

from muster.chat.audience import may_hear_of
from muster.chat.services import Services
from muster.journal import JournalUnavailable
from muster.kernel.decisions import Reason
from muster.kernel.workload import NOTHING, Workload
from muster.people import Person

REASONS = frozenset({"resting", "stint_over"})
"""The reasons that tell when somebody has worked."""


def workload(services: Services, who: Person, room: str | None, now: datetime) -> Workload:
    """Return what people have worked on, of the incidents that may be heard of where it is asked.

    `room` is None in private, `now` UTC. Nothing, while that cannot be read.
    """
    try:
        return services.incidents.workload_of(
            lambda incident: may_hear_of(services, incident, who, room), services.playbook, now
        )
    except JournalUnavailable:
        return NOTHING


def told(reason: Reason, heard: Workload, now: datetime, break_of: timedelta) -> Reason:
    """Return a reason of fatigue as it may be told to whoever has heard of that work and no other.

    Whoever is tired of what may not be heard of is not available, and no more is said. `break_of`
    is the playbook's.
    """
    person = reason.facts["person"]
    if reason.code == "resting":
        known = heard.resting(now).get(person) == reason.facts["until"]
    else:
        known = heard.working_since(person, now, break_of) == reason.facts["since"]
    return reason if known else Reason("not_available", {"person": person}, reason.yields)
