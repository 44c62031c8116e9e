"""Stretches of time."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time; one without `end` goes on."""

    start: datetime
    end: datetime | None = None
