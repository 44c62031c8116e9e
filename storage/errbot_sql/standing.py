"""Who is active on a database, and who waits."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """Who is active and who waits, each as machine and process.

    `since` is aware; `silent_seconds` is how long ago the active one last showed that it lives.
    """

    active: str | None
    since: datetime | None = None
    silent_seconds: float | None = None
    waiting: tuple[str, ...] = ()
