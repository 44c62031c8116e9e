"""What the record is made of: events that happened, and drafts of events about to be recorded."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from muster.people import Person

FORMAT = 1
"""The version of an event's stored form. A reader refuses what is newer than it knows."""


class UnreadableEvent(ValueError):
    """A stored event has a form that this version cannot read; the message says which and why."""


class NewerFormat(UnreadableEvent):
    """A stored event has a form that a newer version of Muster brought."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was said: the chat's kind, and the room's name or None for a private chat."""

    backend: str
    room: str | None = None


@dataclass(frozen=True, slots=True)
class NewEvent:
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

    def damaged(self, why: Exception) -> "Damaged":
        """Return that it is damaged: it can be read, and does not fit what was before it."""
        where = (self.stream, self.number, self.position)
        return Damaged(repr(why), *where, self.kind, self.recorded)

    def to_json(self) -> dict[str, Any]:
        """Return the stored form: JSON-safe and self-explaining; instants in ISO 8601, UTC."""
        recorded = iso(self.recorded)
        stored = {
            "format": FORMAT,
            "stream": self.stream,
            "number": self.number,
            "position": self.position,
            "command": self.command,
            "happened": recorded if self.happened is self.recorded else iso(self.happened),
            "recorded": recorded,
            "who": {"id": self.who.id, "name": self.who.name},
            "where": {"backend": self.where.backend, "room": self.where.room},
            "kind": self.kind,
            "data": dict(self.data),
        }
        return {**stored, _DIGEST: digest_of(stored)}

    @classmethod
    def from_json(cls, stored: Any) -> Self:
        """Return the event of a stored form.

        Raises NewerFormat when a newer version wrote it, UnreadableEvent when it is not an event at
        all, or is another one than was recorded.
        """
        try:
            if stored["format"] > FORMAT:
                raise NewerFormat(
                    f"format {stored['format']} is newer than {FORMAT}: a newer Muster wrote it"
                )
            event = cls(
                stream=_text(stored, "stream"),
                number=_count(stored, "number"),
                position=_count(stored, "position"),
                command=_count(stored, "command"),
                happened=_instant(stored, "happened"),
                recorded=_instant(stored, "recorded"),
                who=Person(_text(stored["who"], "id"), _text(stored["who"], "name")),
                where=Place(_text(stored["where"], "backend"), _room(stored["where"])),
                kind=_text(stored, "kind"),
                data=_object(stored, "data"),
            )
        except UnreadableEvent:
            raise
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            raise UnreadableEvent(f"not an event: {error!r}") from error
        # An event from before there were digests has none.
        if _DIGEST in stored and stored[_DIGEST] != digest_of(stored):
            raise UnreadableEvent("it is not what was recorded: its digest is that of another")
        return event


@dataclass(frozen=True, slots=True)
class Damaged:
    """A place of the record where an event should be and none can be read; `why` is for the log.

    `position` is None where that of the event is not known, `stream` and `number` are None where
    the position says of none. `kind` and `recorded` (UTC) are what can still be made out, which is
    not to be relied on.
    """

    why: str
    stream: str | None = None
    number: int | None = None
    position: int | None = None
    kind: str | None = None
    recorded: datetime | None = None

    def __str__(self) -> str:
        if self.stream is None:
            return f"position {self.position}: {self.why}"
        return f"{self.stream} event {self.number}: {self.why}"

    @classmethod
    def of(cls, stored: Any, why: object, **where: Any) -> Self:
        """Return what is damaged, with what can be made out of its stored form."""
        kind = stored.get("kind") if isinstance(stored, Mapping) else None
        try:
            recorded = _instant(stored, "recorded")
        except (AttributeError, LookupError, TypeError, ValueError):
            recorded = None
        return cls(
            str(why), kind=kind if isinstance(kind, str) else None, recorded=recorded, **where
        )


def digest_of(stored: Mapping[str, Any]) -> str:
    """Return the digest of a stored form, which it keeps under "digest": 16 hexadecimal digits.

    It is the beginning of the SHA-256 of the rest as JSON with its keys in order, in ASCII and
    without spaces. It tells a fault of a disk or of a hand from what was recorded; somebody who
    means to deceive can write it anew.
    """
    rest = {key: value for key, value in stored.items() if key != _DIGEST}
    return hashlib.sha256(_canonical(rest).encode("ascii")).hexdigest()[:16]


_DIGEST = "digest"
_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode


def _text(stored: Mapping[str, Any], key: str) -> str:
    value = stored[key]
    if not isinstance(value, str):
        raise UnreadableEvent(f"its {key} is no text")
    return value


def _room(stored: Mapping[str, Any]) -> str | None:
    return None if stored["room"] is None else _text(stored, "room")


def _count(stored: Mapping[str, Any], key: str) -> int:
    value = stored[key]
    if type(value) is not int or value < 1:
        raise UnreadableEvent(f"its {key} is no number from 1")
    return value


def _instant(stored: Mapping[str, Any], key: str) -> datetime:
    instant = datetime.fromisoformat(_text(stored, key))
    if instant.utcoffset() != timedelta(0):
        raise UnreadableEvent(f"its {key} is no instant in UTC")
    return instant


def _object(stored: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = stored[key]
    if not isinstance(value, dict):
        raise UnreadableEvent(f"its {key} is no object")
    return value


def iso(instant: datetime) -> str:
    """Return an aware instant in ISO 8601, UTC, as it is stored."""
    utc = instant if instant.tzinfo is UTC else instant.astimezone(UTC)
    return f"{utc.isoformat().removesuffix('+00:00')}Z"
