"""What can happen to planned maintenance: one class a kind of event."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from muster.kernel import effects
from muster.kernel.payloads import Payload, kinds_of


@dataclass(frozen=True, slots=True)
class MaintenancePayload(Payload):
    """The body of an event of planned maintenance. Instants are UTC."""


@dataclass(frozen=True, slots=True)
class MaintenancePlanned(MaintenancePayload):
    """Tenants are told of planned work, in words for them, on components of the status page."""

    KIND: ClassVar[str] = "maintenance_planned"
    text: str
    starts_at: datetime
    ends_at: datetime
    components: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MaintenanceMoved(MaintenancePayload):
    """It is at another time. `work` counts planned maintenance from 1, here and below."""

    KIND: ClassVar[str] = "maintenance_moved"
    work: int
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class MaintenanceBegun(MaintenancePayload):
    """Its time has come."""

    KIND: ClassVar[str] = "maintenance_begun"
    work: int


@dataclass(frozen=True, slots=True)
class MaintenanceOver(MaintenancePayload):
    """It has ended."""

    KIND: ClassVar[str] = "maintenance_over"
    work: int


@dataclass(frozen=True, slots=True)
class MaintenanceCalledOff(MaintenancePayload):
    """It will not be, or was stopped."""

    KIND: ClassVar[str] = "maintenance_called_off"
    work: int
    why: str = ""


OWN_PAYLOADS: Mapping[str, type[Payload]] = kinds_of(MaintenancePayload)
"""Every kind of event of planned maintenance itself, and the class of its body."""

MAINTENANCE_PAYLOADS: Mapping[str, type[Payload]] = {**OWN_PAYLOADS, **effects.PAYLOADS}
"""Every kind of event of its stream: those of its posts, too."""
