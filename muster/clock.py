"""Where the time comes from. Everything else is given it."""

from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Protocol


class Clock(Protocol):
    """Tells the time; a rehearsal has one that can be moved."""

    def now(self) -> datetime:
        """Return the present instant, aware, UTC. It goes back and ahead as it is put right."""

    def passed(self) -> timedelta:
        """Return how much time has passed since some instant, which no correction changes."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present instant, aware, UTC."""
        return datetime.now(UTC)

    def passed(self) -> timedelta:
        """Return how much time has passed since some instant, which no correction changes."""
        return timedelta(seconds=monotonic())
