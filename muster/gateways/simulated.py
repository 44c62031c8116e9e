"""A paging service that is only played: nobody is called. The default, and all a rehearsal has."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from muster.gateways.gateway import Delivery, Effect, Rejected, Unavailable
from muster.gateways.paging import (
    Alert,
    OnCall,
    Page,
    User,
    chosen,
    incident_of,
    marked_note,
    note_mark,
    page_of,
)


@dataclass(slots=True)
class _Incident:
    id: str
    number: int
    status: str = "triggered"
    notes: list[str] = field(default_factory=list)


class SimulatedPaging:
    """Behaves as the gateway to PagerDuty does, with the same actions, in memory.

    `pages` are what was asked for, by the effect's key, in order. Incidents are there because of a
    page, or because an alert `arrives`; any other is refused, as by the real service. References
    are made by counting, so that a rehearsal says the same each time.
    """

    name = "pagerduty"

    def __init__(self, on_calls: Iterable[OnCall] = (), users: Iterable[User] = ()) -> None:
        """`on_calls` and `users` are what the reads answer with."""
        self.pages: dict[str, Page] = {}
        self._on_calls = tuple(on_calls)
        self._users = tuple(users)
        self._alerts: dict[str, Alert] = {}
        self._incidents: dict[str, _Incident] = {}
        self._paged: dict[str, _Incident] = {}
        self._failing: int | None = 0
        self._lock = Lock()

    def fail(self, times: int | None = None) -> None:
        """Let the next calls fail as Unavailable; without a number all, until `restore`."""
        with self._lock:
            self._failing = times

    def restore(self) -> None:
        """Answer again."""
        self.fail(0)

    def arrives(self, alert: Alert) -> None:
        """Let an alert come in, as from monitoring. One that is there already is left as it is."""
        with self._lock:
            self._alerts.setdefault(alert.id, alert)
            self._incident(alert.id)

    def deliver(self, effect: Effect) -> Delivery:
        """Do an effect. Raises Unavailable when told to fail, and Rejected."""
        with self._lock:
            self._answer()
            return chosen(self._doing(), effect)(effect)

    def find(self, effect: Effect) -> Delivery | None:
        """Return what became of an effect, or None. Raises Unavailable when told to, Rejected."""
        with self._lock:
            self._answer()
            return chosen(self._finding(), effect)(effect)
