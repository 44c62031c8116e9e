"""What a person does in a rehearsal: from its inputs a playing can be made again."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody who is played typed something, in a room or in private (None)."""

    who: str
    room: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Waited:
    """Time passed, by so much: in one go, or in a step of many where it ran at a pace."""

    length: timedelta
    paced: bool = False


@dataclass(frozen=True, slots=True)
class TookPart:
    """The person plays somebody else from now on, who acts no more by themselves.

    Where several play, `by` is the one who does.
    """

    who: str
    by: str | None = None


Input = Said | Waited | TookPart
