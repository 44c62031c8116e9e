"""A paging service that is only played: nobody is called. The default, and all a rehearsal has."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from muster.gateways.fault_injection import Failing
from muster.gateways.gateway import Delivery, Gateway, Rejected
from muster.gateways.paging import (
    AS_GOOD,
    Kind,
    ListedAlert,
    OnCall,
    Page,
    User,
    checked_id,
    chosen,
    incident_of,
    marked_note,
    note_mark,
    page_of,
)
from muster.kernel.effects import Effect
from muster.kernel.gateway_names import PAGING


@dataclass(slots=True)
class _Incident:
    id: str
    number: int
    status: str = "triggered"
    notes: list[str] = field(default_factory=list)


class SimulatedPaging(Failing, Gateway):
    """Behaves as the gateway to PagerDuty does, with the same actions, in memory.

    `pages` are what was asked for, by the effect's key, in order. Incidents are there because of a
    page, or because an alert `arrives`; any other is refused, as by the real service. References
    are made by counting, so that a rehearsal says the same each time.
    """

    name = PAGING
    simulated = True

    def __init__(self, on_calls: Iterable[OnCall] = (), users: Iterable[User] = ()) -> None:
        """`on_calls` and `users` are what the reads answer with."""
        super().__init__()
        self.pages: dict[str, Page] = {}
        self._on_calls = tuple(on_calls)
        self._users = tuple(users)
        self._alerts: dict[str, ListedAlert] = {}
        self._incidents: dict[str, _Incident] = {}
        self._paged: dict[str, _Incident] = {}
        self._doing: Mapping[str, Callable[[Effect], Delivery]] = {
            "page": self._page,
            "acknowledge": lambda effect: self._move(effect, "acknowledged"),
            "resolve": lambda effect: self._move(effect, "resolved"),
            "note": self._note,
        }
        self._finding: Mapping[str, Callable[[Effect], Delivery | None]] = {
            "page": self._find_page,
            "acknowledge": lambda effect: self._find_status(effect, "acknowledged"),
            "resolve": lambda effect: self._find_status(effect, "resolved"),
            "note": self._find_note,
        }

    def arrives(self, alert: ListedAlert) -> ListedAlert:
        """Let an alert come in, as from monitoring, and return it as it stands.

        One that is there already is left as it is.
        """
        with self._lock:
            self._alerts.setdefault(alert.id, alert)
            self._add(alert.id)
            return self._as_it_stands(alert.id)

    def on_calls(
        self, *, schedule_ids: Iterable[str] = (), escalation_policy_ids: Iterable[str] = ()
    ) -> tuple[OnCall, ...]:
        """Return who is on call by any of the schedules or policies. Raises Unavailable."""
        schedules, policies = set(schedule_ids), set(escalation_policy_ids)
        with self._lock:
            self._answer()
        return tuple(
            each
            for each in self._on_calls
            if each.schedule_id in schedules or each.escalation_policy_id in policies
        )

    def schedule_users(
        self, schedule_id: str, since: datetime, until: datetime
    ) -> tuple[User, ...]:
        """Return those who are on call by a schedule, at whatever times. Raises Unavailable."""
        with self._lock:
            self._answer()
        ids = {each.user_id for each in self._on_calls if each.schedule_id == schedule_id}
        return tuple(user for user in self._users if user.id in ids)

    def open_alerts(self, service_ids: Iterable[str]) -> tuple[ListedAlert, ...]:
        """Return the alerts of the services that are not resolved. Raises Unavailable."""
        services = set(service_ids)
        with self._lock:
            self._answer()
            return tuple(
                self._as_it_stands(alert.id)
                for alert in self._alerts.values()
                if alert.service in services and self._incidents[alert.id].status != "resolved"
            )

    def alert(self, its_id: str) -> ListedAlert | None:
        """Return an alert as it stands, or None where none of that id came. Raises Unavailable."""
        with self._lock:
            self._answer()
            return self._as_it_stands(its_id) if its_id in self._alerts else None

    def whoami(self) -> User | None:
        """Return None: no token is anybody's. Raises Unavailable when told to."""
        with self._lock:
            self._answer()
        return None

    def abilities(self) -> tuple[str, ...]:
        """Return nothing. Raises Unavailable when told to."""
        with self._lock:
            self._answer()
        return ()

    def user_of(self, email: str) -> User | None:
        """Return the user with that address, or None. Raises Unavailable when told to."""
        with self._lock:
            self._answer()
        wanted = email.casefold()
        return next((user for user in self._users if user.email.casefold() == wanted), None)

    def name_of(self, kind: Kind, its_id: str) -> str | None:
        """Return the id itself: whatever a page names is there. Raises Unavailable when told to."""
        with self._lock:
            self._answer()
        return checked_id(its_id)

    def probe(self) -> str:
        """Return that nobody is called. Raises Unavailable when told to."""
        with self._lock:
            self._answer()
        return "paging is only simulated"

    def deliver(self, effect: Effect) -> Delivery:
        """Do an effect. Raises Unavailable when told to fail, and Rejected."""
        with self._lock:
            self._answer()
            return chosen(self._doing, effect)(effect)

    def find(self, effect: Effect) -> Delivery | None:
        """Return what became of an effect, or None. Raises Unavailable when told to, Rejected."""
        with self._lock:
            self._answer()
            return chosen(self._finding, effect)(effect)

    def _add(self, its_id: str) -> _Incident:
        return self._incidents.setdefault(its_id, _Incident(its_id, len(self._incidents) + 1))

    def _as_it_stands(self, its_id: str) -> ListedAlert:
        incident = self._incidents[its_id]
        return replace(self._alerts[its_id], number=incident.number, status=incident.status)

    def _known(self, effect: Effect) -> _Incident:
        its_id = incident_of(effect)
        if its_id not in self._incidents:
            raise Rejected(f"The simulated paging service knows no incident {its_id}")
        return self._incidents[its_id]

    def _page(self, effect: Effect) -> Delivery:
        page = page_of(effect)
        if effect.key not in self._paged:
            self.pages[effect.key] = page
            self._paged[effect.key] = self._add(f"SIM{len(self._paged) + 1}")
        return _delivery(self._paged[effect.key])

    def _find_page(self, effect: Effect) -> Delivery | None:
        incident = self._paged.get(effect.key)
        return None if incident is None else _delivery(incident)

    def _move(self, effect: Effect, status: str) -> Delivery:
        incident = self._known(effect)
        if incident.status not in AS_GOOD[status]:
            incident.status = status
        return _delivery(incident)

    def _find_status(self, effect: Effect, status: str) -> Delivery | None:
        incident = self._known(effect)
        return _delivery(incident) if incident.status in AS_GOOD[status] else None

    def _note(self, effect: Effect) -> Delivery:
        incident, note = self._known(effect), marked_note(effect)
        if self._find_note(effect) is None:
            incident.notes.append(note)
        return Delivery(reference=note_mark(effect))

    def _find_note(self, effect: Effect) -> Delivery | None:
        mark = note_mark(effect)
        there = any(mark in note for note in self._known(effect).notes)
        return Delivery(reference=mark) if there else None


def _delivery(incident: _Incident) -> Delivery:
    detail = {
        "html_url": f"https://pagerduty.invalid/incidents/{incident.id}",
        "number": incident.number,
        "status": incident.status,
    }
    return Delivery(reference=incident.id, detail=detail)
