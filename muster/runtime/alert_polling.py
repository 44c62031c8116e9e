"""Polling of the paging service: what a webhook did not bring, or where there is none."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol, runtime_checkable

from muster.alerts import Alert, AlertNews, PageNews, Status
from muster.alerts.repository import AlertRepository
from muster.gateways import paging
from muster.playbook import Playbook
from muster.playbook.routes import paging_ids

_LOOKED_AT = 50
"""How many alerts are asked for one by one in a round: the service allows only so many calls."""


@runtime_checkable
class Source(Protocol):
    """A paging service, as polling asks it; see `muster.gateways.pagerduty`."""

    def open_alerts(self, service_ids: Iterable[str]) -> Sequence[paging.ListedAlert]:
        """Return the open incidents of the services. Raises Unavailable and Rejected."""

    def alert(self, its_id: str) -> paging.ListedAlert | None:
        """Return an incident as it stands, or None. Raises Unavailable and Rejected."""


class AlertPolling:
    """Asks for what the webhooks may not have told, a round at a time."""

    def __init__(self, source: Source, book: AlertRepository, playbook: Playbook) -> None:
        self._source = source
        self._book = book
        self._alerts_of = frozenset(playbook.paging.alerts_of)
        used = paging_ids(playbook.escalation, playbook.paging)
        services = {each.id for each in used if each.kind == "service" and not each.is_placeholder}
        self._services = sorted(services)
        self._last_looked_at = ""

    def round(self, now: datetime) -> int:
        """Record what is new, and return how much was. `now` is UTC.

        What is listed is open. What is open here and not listed is asked for by itself, as a list
        that comes in pages may pass one over.

        Raises Unavailable and Rejected, and JournalUnavailable.
        """
        listed = list(self._source.open_alerts(self._services))
        new = sum(self._hear(paging.news_of(alert), now) for alert in listed)
        there = {alert.id.casefold() for alert in listed}
        missing = [alert for alert in self._book.open() if alert.id.casefold() not in there]
        return new + sum(self._look_at(alert, now) for alert in self._turn_of(missing))

    def _hear(self, told: AlertNews | PageNews | None, now: datetime) -> bool:
        if told is None or (isinstance(told, AlertNews) and told.service_id not in self._alerts_of):
            return False
        return self._book.heard(told, now)

    def _turn_of(self, missing: Iterable[Alert]) -> list[Alert]:
        """Return those to ask for in this round: each in its turn, where they are many."""
        last = self._last_looked_at
        turns = sorted(missing, key=lambda alert: (alert.id <= last, alert.id))[:_LOOKED_AT]
        if turns:
            self._last_looked_at = turns[-1].id
        return turns

    def _look_at(self, alert: Alert, now: datetime) -> bool:
        found = self._source.alert(alert.id)
        if found is None:
            gone = AlertNews(
                id=alert.id,
                status=Status.RESOLVED,
                at=now,
                title=alert.title,
                service=alert.service,
                service_id="",
                urgency=alert.urgency,
                url=alert.url,
                raised_at=alert.raised_at,
            )
            return self._book.heard(gone, now)
        told = paging.news_of(found)
        return told is not None and self._book.heard(told, now)
