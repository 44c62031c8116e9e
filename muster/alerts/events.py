"""What can happen to an alert: one class a kind of event.

What the paging service did is recorded in the bot's name, with its own time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from muster import effects
from muster.bodies import Body, kinds_of


@dataclass(frozen=True, slots=True)
class AlertBody(Body):
    """The body of an alert's event."""


@dataclass(frozen=True, slots=True)
class AlertRaised(AlertBody):
    """The paging service has an incident that is none of ours. `alert` is its id there."""

    KIND: ClassVar[str] = "alert_raised"
    alert: str
    title: str
    service: str
    urgency: str
    url: str
    raised_at: datetime
    number: int | None = None


@dataclass(frozen=True, slots=True)
class AlertAcknowledged(AlertBody):
    """Somebody sees to it. `by` is the paging service's name of who, where it was done there."""

    KIND: ClassVar[str] = "alert_acknowledged"
    by: str | None = None


@dataclass(frozen=True, slots=True)
class AlertReopened(AlertBody):
    """The paging service calls people for it again."""

    KIND: ClassVar[str] = "alert_reopened"
    by: str | None = None


@dataclass(frozen=True, slots=True)
class AlertResolved(AlertBody):
    """It is over at the paging service. `by` is as for an acknowledgement."""

    KIND: ClassVar[str] = "alert_resolved"
    by: str | None = None


@dataclass(frozen=True, slots=True)
class AlertDismissed(AlertBody):
    """It was no incident, for this reason; the paging service is to hold it for resolved."""

    KIND: ClassVar[str] = "alert_dismissed"
    text: str


@dataclass(frozen=True, slots=True)
class AlertAttached(AlertBody):
    """It belongs to the incident of that number."""

    KIND: ClassVar[str] = "alert_attached"
    incident: int


@dataclass(frozen=True, slots=True)
class AlertSettled(AlertBody):
    """Its incident is over; the paging service is to hold it for resolved."""

    KIND: ClassVar[str] = "alert_settled"
    incident: int


ALERT_BODIES: Mapping[str, type[Body]] = {**kinds_of(AlertBody), **effects.BODIES}
"""Every kind of event an alert knows, those of its effects too, and the class of its body."""
