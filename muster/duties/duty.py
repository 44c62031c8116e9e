"""One thing that is owed."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, NamedTuple

from muster.incidents.clocks import IncidentClock
from muster.people import Person

_NO_FACTS: Mapping[str, Any] = MappingProxyType({})


class Duty(NamedTuple):
    """One thing that is owed, or soon will be. All instants are UTC.

    `key` is what people call it, such as "tenant-update" or "task-3"; `code` is its kind, which
    has a sentence in templates/duties/. `since` tells one occurrence from the next. It is
    first said at `ask`, again when it is `due`, and then every `again` (None: never) of `clock`.
    What is a `target` is never overdue. `people` owe it.
    `says` is the sentence itself where a kind has no template: that of another plugin's duty.
    What is `steady` is said at its pace, to those who owe it, for as long as it stays undone.
    """

    key: str
    code: str
    since: datetime
    ask: datetime
    due: datetime
    people: tuple[Person, ...]
    clock: IncidentClock
    again: timedelta | None = None
    target: bool = False
    sentence: str | None = None
    says: str | None = None
    facts: Mapping[str, Any] = _NO_FACTS
    steady: bool = False

    def overdue_by(self, now: datetime) -> timedelta | None:
        """Return for how much of its clock's time it has been overdue, or None when it is not.

        What fell due at closing is not overdue at night, when no working time passes. Working time
        is told in working days.
        """
        if self.target or now <= self.due:
            return None
        late = self.clock.between(self.due, now)
        return self.clock.told(late) if late else None
