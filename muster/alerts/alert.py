"""An alert as the fold of its events."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from muster.alerts.events import (
    ALERT_PAYLOADS,
    AlertAcknowledged,
    AlertAttached,
    AlertDismissed,
    AlertRaised,
    AlertReopened,
    AlertResolved,
    AlertSettled,
)
from muster.alerts.news import Status
from muster.kernel.effects import EffectDone, EffectPayload, KnownEffect, known_effects
from muster.kernel.events import Event
from muster.kernel.payloads import read_payload
from muster.people import BOT

AHEAD = timedelta(days=1)
"""How far ahead of our clock the paging service's is believed to be."""


class AlertState(StrEnum):
    """Where an alert stands with us. The words are the ones replies use."""

    TRIGGERED = "triggered"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert. Instants are UTC.

    `id` is spelled as the paging service does. `by` is the name of whoever brought it into its
    state, None for the service itself. `incident` is the number of the incident it is attached to.
    `there` is how the service held it when it was last heard of, and `there_at` since when: a
    state of ours may be ahead of it while its effects are on their way.
    """

    id: str
    version: int
    title: str
    service: str
    urgency: str
    url: str
    raised_at: datetime
    recorded_at: datetime
    state: AlertState
    state_at: datetime
    there: Status
    there_at: datetime
    number: int | None = None
    by: str | None = None
    incident: int | None = None
    effects: tuple[KnownEffect, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to deal with it."""
        return self.state in (AlertState.TRIGGERED, AlertState.ACKNOWLEDGED)

    @property
    def has_pending_effects(self) -> bool:
        """Whether the outbox still has something to do for it."""
        return any(effect.pending for effect in self.effects)

    def effect(self, number: int) -> KnownEffect | None:
        """Return the effect that the event of that number asked for, or None."""
        return next((effect for effect in self.effects if effect.number == number), None)


def fold_alert(recorded: Iterable[Event], *, since: Alert | None = None) -> Alert | None:
    """Return the alert of a stream's events, or None for no events at all.

    `since` is the alert before them, None when they begin with its raising. Raises ValueError when
    they do not, Unreadable when a body is broken.
    """
    alert = since
    for event in recorded:
        alert = _begin(event) if alert is None else _evolve(alert, event)
    return alert


def _begin(event: Event) -> Alert:
    body = read_payload(event, ALERT_PAYLOADS)
    if not isinstance(body, AlertRaised):
        raise ValueError(f"{event.stream} begins with {event.kind}, not with its raising")
    return Alert(
        id=body.alert,
        version=event.number,
        title=body.title,
        service=body.service,
        urgency=body.urgency,
        url=body.url,
        raised_at=body.raised_at,
        recorded_at=event.recorded,
        state=AlertState.TRIGGERED,
        state_at=_at(event),
        there=Status.TRIGGERED,
        there_at=_at(event),
        number=body.number,
    )


def _evolve(alert: Alert, event: Event) -> Alert:
    return replace(alert, version=event.number, **_changes(alert, event))


def _changes(alert: Alert, event: Event) -> dict[str, Any]:
    body = read_payload(event, ALERT_PAYLOADS)
    match body:
        case AlertAcknowledged():
            return _moved(AlertState.ACKNOWLEDGED, event, body.by) | _there(event, "acknowledged")
        case AlertReopened():
            return _moved(AlertState.TRIGGERED, event, body.by) | _there(event, "triggered")
        case AlertResolved() if alert.is_open:
            return _moved(AlertState.RESOLVED, event, body.by) | _there(event, "resolved")
        case AlertResolved():
            return _there(event, "resolved")
        case AlertSettled():
            return _moved(AlertState.RESOLVED, event)
        case AlertDismissed():
            return _moved(AlertState.DISMISSED, event)
        case AlertAttached(incident):
            return {"incident": incident}
        case EffectPayload():
            return {"effects": known_effects(alert.effects, body, event)} | _done(alert, event)
        case _:
            return {}


def _at(event: Event) -> datetime:
    """Return when an event happened, by a clock that is not further ahead than is believed."""
    return min(event.happened, event.recorded + AHEAD)


def _moved(state: AlertState, event: Event, by: str | None = None) -> dict[str, Any]:
    ours = None if event.who == BOT else event.who.name
    return {"state": state, "state_at": _at(event), "by": by or ours}


def _there(event: Event, status: str) -> dict[str, Any]:
    """Return what an event says of the paging service: news of it is in the bot's name."""
    if event.who != BOT:
        return {}
    return {"there": Status(status), "there_at": _at(event)}


def _done(alert: Alert, event: Event) -> dict[str, Any]:
    """Return what the paging service holds an alert for once it did as it was asked."""
    body = read_payload(event, ALERT_PAYLOADS)
    known = alert.effect(body.effect) if isinstance(body, EffectDone) else None
    status = _MADE.get(known.effect.action) if known else None
    if status is None or status.rank < alert.there.rank:
        return {}
    return {"there": status, "there_at": max(alert.there_at, _at(event))}


_MADE = {"acknowledge": Status.ACKNOWLEDGED, "resolve": Status.RESOLVED}
"""How the paging service holds an alert after each action."""
