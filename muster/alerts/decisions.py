"""Decisions about alerts: what news of one means, and what people make of it."""

from dataclasses import replace
from datetime import UTC, datetime

from muster.alerts.alert import AHEAD, Alert, AlertState
from muster.alerts.events import (
    AlertAcknowledged,
    AlertAttached,
    AlertDismissed,
    AlertRaised,
    AlertReopened,
    AlertResolved,
    AlertSettled,
)
from muster.alerts.news import AlertNews, Status
from muster.incidents.endings import ended
from muster.incidents.incident import Incident
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Outcome, Reason
from muster.kernel.effects import EffectAsked
from muster.kernel.gateway_names import PAGING
from muster.kernel.payloads import Payload, new_event
from muster.kernel.permissions import missing_permission
from muster.playbook.vocabulary import Permission

GATEWAY = PAGING
"""The name of the gateway that alerts come from and are answered by."""

_FIRST_YEAR = 2000


def news(alert: Alert | None, told: AlertNews) -> Accepted | NoChange:
    """Return what is new about an alert, or NoChange when nothing is.

    News comes twice, late and in the wrong order: what is older than what was last heard of the
    alert changes nothing. Instants are compared by the second, as polling knows no finer ones; of
    one second the status that is further on counts.
    """
    if alert is None:
        bodies: list[Payload] = [_raised(told), *_further(Status.TRIGGERED, told)]
    elif _is_older(told, alert):
        bodies = []
    elif alert.is_open:
        bodies = _of_open(alert, told)
    else:
        bodies = _of_ended(alert, told)
    if not bodies:
        return NoChange("alert_known")
    at = told.at.astimezone(UTC)
    return Accepted(tuple(new_event(body, happened=at) for body in bodies))


def after(alert: Alert, told: AlertNews) -> Alert:
    """Return the alert as it is known after news that recorded nothing.

    When it was last heard of counts all the same: what comes later may be from before.
    """
    if _is_older(told, alert):
        return alert
    return replace(alert, there=told.status, there_at=told.at.astimezone(UTC))


def believable(told: AlertNews, now: datetime) -> AlertNews:
    """Return news with instants that can be reckoned with, whatever the service's clock says.

    What lies further ahead of `now` (UTC) than `AHEAD`, or before there was such a service, is
    taken to be now, when it is heard of: held against later news, it would make all of them older.
    """
    return replace(told, raised_at=_believable(told.raised_at, now), at=_believable(told.at, now))


def _believable(instant: datetime, now: datetime) -> datetime:
    aware = instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant
    return aware if aware.year >= _FIRST_YEAR and aware <= now + AHEAD else now


def _raised(told: AlertNews) -> AlertRaised:
    return AlertRaised(
        alert=told.id,
        title=told.title,
        service=told.service,
        urgency=told.urgency,
        url=told.url,
        raised_at=told.raised_at.astimezone(UTC),
        number=told.number,
    )


def _further(there: Status, told: AlertNews) -> list[Payload]:
    """Return what led from one status to that of the news."""
    if told.status is Status.ACKNOWLEDGED and there is not told.status:
        return [AlertAcknowledged(told.by)]
    if told.status is Status.RESOLVED and there is not told.status:
        return [AlertResolved(told.by)]
    return []


def _of_open(alert: Alert, told: AlertNews) -> list[Payload]:
    ours = Status(alert.state)
    if told.status is Status.TRIGGERED and ours is Status.ACKNOWLEDGED:
        # Our own acknowledgement may still be on its way: only what came after it undoes it.
        return [AlertReopened(told.by)] if _second(told.at) > _second(alert.state_at) else []
    return _further(ours, told)


def _of_ended(alert: Alert, told: AlertNews) -> list[Payload]:
    if told.status is Status.RESOLVED:
        return _further(alert.there, told)
    if alert.there is not Status.RESOLVED:
        # Our own resolving is on its way: that people are called until then is no news.
        return []
    return [AlertReopened(told.by), *_further(Status.TRIGGERED, told)]


def _is_older(told: AlertNews, alert: Alert) -> bool:
    at, heard = _second(told.at), _second(alert.there_at)
    return at < heard or (at == heard and told.status.rank <= alert.there.rank)


def _second(instant: datetime) -> datetime:
    return instant.replace(microsecond=0)


def acknowledge(
    alert: Alert, context: DecisionContext, incident: Incident | None = None
) -> Outcome:
    """Return that somebody sees to an alert, for an incident if one is given (R37).

    NoChange when it is acknowledged and belongs to that incident, or to any without one; and when
    it has ended.
    """
    if not alert.is_open:
        return NoChange("alert_ended", {"alert": alert})
    attached = incident is None or alert.incident == incident.number
    acknowledged = alert.state is AlertState.ACKNOWLEDGED
    if attached and acknowledged:
        return NoChange("alert_acknowledged", {"alert": alert})
    bodies: list[Payload] = []
    if not acknowledged:
        bodies += [AlertAcknowledged(), _ask("acknowledge", alert)]
    if incident is not None and not attached:
        bodies.append(AlertAttached(incident.number))
    reasons = [missing_permission(context, Permission.CONTRIBUTE, incident)]
    if incident is not None:
        reasons.append(ended(incident))
    return context.decide(reasons, *bodies)


def dismiss(
    alert: Alert,
    context: DecisionContext,
    reason: str,
    note: str,
    incident: Incident | None = None,
) -> Outcome:
    """Return that an alert was no incident, or NoChange when it has ended (R49).

    `note` is what the paging service is to keep of it, before it resolves its incident. One that
    belongs to an open `incident` ends with it, or by those who work on that; others say why.
    """
    if not alert.is_open:
        return NoChange("alert_ended", {"alert": alert})
    belongs = None
    if incident is not None and incident.is_active and not incident.takes_part(context.who):
        belongs = Reason("alert_of_incident", {"alert": alert, "incident": incident})
    return context.decide(
        [missing_permission(context, Permission.STEER), belongs],
        AlertDismissed(reason),
        *_end(alert, note),
    )


def settle(alert: Alert, context: DecisionContext, number: int, note: str) -> Outcome:
    """Return that an alert is over with the incident of that number, or NoChange when it has ended.

    It follows from the incident's end, which somebody decided: it asks for no permission of its
    own.
    """
    if not alert.is_open:
        return NoChange("alert_ended", {"alert": alert})
    return context.decide([], AlertSettled(number), *_end(alert, note))


def _end(alert: Alert, note: str) -> tuple[EffectAsked, EffectAsked]:
    return _ask("note", alert, text=note), _ask("resolve", alert)


def _ask(action: str, alert: Alert, **more: str) -> EffectAsked:
    return EffectAsked(GATEWAY, action, {"incident": alert.id, **more}, serves="alert")
