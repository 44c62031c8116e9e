"""Where the time comes from. Everything else is given it."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

_WITH_SLEEP = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""The count that goes on while the machine sleeps, where it has one."""


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
        return timedelta(seconds=time.clock_gettime(_WITH_SLEEP))
