"""What the record is made of: events that happened, and drafts of events about to be recorded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Self

from muster.people import Person

FORMAT = 1
"""The version of an event's stored form. A reader refuses what is newer than it knows."""


class UnreadableEvent(ValueError):
    """A stored event has a form that this version cannot read; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was said: the chat's kind, and the room's name or None for a private chat."""

    backend: str
    room: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """An event about to be recorded. `happened` is None for something that happens now."""

    kind: str
    data: Mapping[str, Any] = field(default_factory=dict)
    happened: datetime | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, as recorded; never changed, never deleted.

    `number` counts from 1 within its stream, `position` from 1 within the whole journal. `command`
    is the number of the first event that the same command recorded.
    `happened` and `recorded` are aware UTC; they differ where somebody back-dated an entry.
    `data` is JSON-safe; `data["because"]` and `data["overrode"]` are there when a refusal was
    passed with a reason.
    """

    stream: str
    number: int
    position: int
    command: int
    happened: datetime
    recorded: datetime
    who: Person
    where: Place
    kind: str
    data: Mapping[str, Any]

    @property
    def because(self) -> str | None:
        """The reason with which a refusal was passed, or None."""
        because = self.data.get("because")
        return str(because) if because else None

    def to_json(self) -> dict[str, Any]:
        """Return the stored form: JSON-safe and self-explaining; instants in ISO 8601, UTC."""
        recorded = _iso(self.recorded)
        return {
            "format": FORMAT,
            "stream": self.stream,
            "number": self.number,
            "position": self.position,
            "command": self.command,
            "happened": recorded if self.happened is self.recorded else _iso(self.happened),
            "recorded": recorded,
            "who": {"id": self.who.id, "name": self.who.name},
            "where": {"backend": self.where.backend, "room": self.where.room},
            "kind": self.kind,
            "data": dict(self.data),
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """Return the event of a stored form.

        Raises UnreadableEvent when it is of a newer format or not an event at all.
        """
        try:
            if stored["format"] > FORMAT:
                raise UnreadableEvent(
                    f"format {stored['format']} is newer than {FORMAT}: a newer Muster wrote it"
                )
            return cls(
                stream=stored["stream"],
                number=stored["number"],
                position=stored["position"],
                command=stored["command"],
                happened=datetime.fromisoformat(stored["happened"]),
                recorded=datetime.fromisoformat(stored["recorded"]),
                who=Person(**stored["who"]),
                where=Place(**stored["where"]),
                kind=stored["kind"],
                data=stored["data"],
            )
        except (KeyError, TypeError, ValueError) as error:
            if isinstance(error, UnreadableEvent):
                raise
            raise UnreadableEvent(f"not an event: {error!r}") from error


def _iso(instant: datetime) -> str:
    utc = instant if instant.tzinfo is UTC else instant.astimezone(UTC)
    return f"{utc.isoformat().removesuffix('+00:00')}Z"
