"""What the paging service tells of its incidents, however it came: by a webhook or by polling."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Status(StrEnum):
    """How the paging service holds an incident. What comes later in this order is further on."""

    TRIGGERED = "triggered"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"

    @property
    def rank(self) -> int:
        """How far on it is, from 0."""
        return list(Status).index(self)


@dataclass(frozen=True, slots=True)
class AlertNews:
    """How an incident of the paging service stands since `at`.

    `id` is the service's own, `number` what its people say for it. `service` is for people,
    `service_id` for the service. `by` is its own name of whoever did it. Texts are other people's,
    instants aware.
    """

    id: str
    status: Status
    at: datetime
    title: str
    service: str
    service_id: str
    urgency: str
    url: str
    raised_at: datetime
    number: int | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class PageNews:
    """How one of our own pages stands since `at`.

    `key` is that of the effect that asked for it (see `muster.kernel.effects.KEY_PREFIX`). `by` and
    `by_id` are the paging service's own name and id of whoever did it.
    """

    key: str
    status: Status
    at: datetime
    by: str | None = None
    by_id: str | None = None
