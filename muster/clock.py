"""Where the time comes from. Everything else is given it."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; a rehearsal has one that can be moved."""

    def now(self) -> datetime:
        """Return the present instant, aware, UTC."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present instant, aware, UTC."""
        return datetime.now(UTC)
