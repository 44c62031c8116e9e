"""How often alerts are told of: one at once, and a storm in few messages."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self

LONGEST = timedelta(minutes=15)
"""How long what comes in a storm is gathered at most, unless the playbook gathers for longer."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How long what comes is gathered now. `gathers_until` is UTC, None before the first message.

    What comes within a message's window is told together at its end. While the windows fill, each
    is twice as long as the one before; after one in which nothing came, the next is told at once.
    """

    together_within: timedelta
    length: timedelta = timedelta()
    gathers_until: datetime | None = None

    def due(self, first_at: datetime) -> datetime:
        """Return when what is untold may be told; `first_at` (UTC) is when the first of it came."""
        return max(first_at, self.gathers_until or first_at)

    def told(self, first_at: datetime, now: datetime) -> Self:
        """Return the pace after a message of what came since `first_at`."""
        gathered = self.gathers_until is not None and first_at < self.gathers_until
        longest = max(LONGEST, self.together_within)
        length = min(2 * self.length, longest) if gathered else self.together_within
        return replace(self, length=length, gathers_until=now + length)
