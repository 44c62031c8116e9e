"""What single values of a playbook or roster file look like, and what is said when they do not.

The sentences here are read by whoever wrote the file, with its line.
"""

import re
from collections.abc import Iterable
from datetime import time, timedelta
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from muster.playbook.chats import mode_of
from muster.times import NotATime, parse_duration


def _duration(value: object) -> object:
    if isinstance(value, timedelta):
        return value
    if not isinstance(value, str):
        raise ValueError("write a length of time as text, such as 20m, 1h or 2d")
    try:
        return parse_duration(value)
    except NotATime as error:
        raise ValueError(str(error)) from error


def _pace(value: object) -> object:
    return value if value == "never" else _duration(value)


def _wall_time(value: object) -> object:
    if isinstance(value, str):
        try:
            return time.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError('write a time of day in quotes, such as "09:00"')


def _zone(value: str) -> str:
    if value not in _zones():
        raise ValueError("write a time zone's name, such as Europe/London")
    return value


@cache
def _zones() -> set[str]:
    """Return the names of all time zones: to find them, every file of theirs is looked into."""
    return available_timezones()


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _weekday(value: object) -> object:
    if isinstance(value, str) and value.casefold() in WEEKDAYS:
        return WEEKDAYS.index(value.casefold())
    raise ValueError(f"write a day of the week: {', '.join(WEEKDAYS)}")


_INTERNATIONAL = re.compile(r"\+[1-9]\d{0,2}(?: ?\d+)+")
_NATIONAL = re.compile(r"\d+(?: \d+)*")
_MOST_DIGITS, _LEAST_DIGITS, _LEAST_ABROAD = 15, 3, 8


def _phone(value: object) -> object:
    """Return a phone number as it is written.

    Source: ITU-T E.164, of at most fifteen digits; a national number may be a short one.
    """
    wrong = (
        'is no phone number; write it with its country, such as "+44 1632 960001", or as it is'
        ' dialled there, such as "01632 960001": digits and single spaces, in quotes'
    )
    if not isinstance(value, str):
        raise ValueError(wrong)
    number, digits = value.strip(), sum(map(str.isdigit, value))
    abroad = _INTERNATIONAL.fullmatch(number)
    form = abroad or _NATIONAL.fullmatch(number)
    if not form or not number.isascii():
        raise ValueError(wrong)
    if not (_LEAST_ABROAD if abroad else _LEAST_DIGITS) <= digits <= _MOST_DIGITS:
        raise ValueError(wrong)
    return number


CHANNEL_NAME = r"^[^\s,/]+( [^\s,/]+)*$"
LONGEST_CHANNEL_NAME = 60


def _written(pattern: str, longest: int, says: str) -> tuple[StringConstraints, Any]:
    """Return what holds of a text, and what an editor says of it."""
    return StringConstraints(pattern=pattern, max_length=longest), Field(description=says)


def _as_text(says: str) -> WithJsonSchema:
    """Return what an editor is told of a value that is written as text and read as another kind."""
    return WithJsonSchema({"type": "string", "description": says})


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Term = Annotated[str, *_written(r"^[^\W_][^{}%#!\n]*$", 60, "a word, or a few")]
"""A word, or a few: what a team calls something. It may steer no template."""

Slug = Annotated[str, *_written(r"^[a-z][a-z0-9_-]*$", 40, "an id, such as paas-sre")]
ChannelName = Annotated[
    str, *_written(CHANNEL_NAME, LONGEST_CHANNEL_NAME, "the name of a channel, such as StatusPage")
]
PriorityName = Annotated[
    str, *_written(r"^[A-Za-z][A-Za-z0-9-]*$", 12, "the name of a priority, such as P1")
]
RoomPattern = Annotated[
    str,
    *_written(
        r"^(?:[a-z0-9_-]|\{number\}|\{slug\})+$", 60, "a room's name with {number} and {slug}"
    ),
]
RoomName = Annotated[str, *_written(r"^#\S+$", 80, "a room, in quotes")]
Link = Annotated[str, *_written(r"^https?://\S+$", 500, "a link")]
PagingId = Annotated[str, *_written(r"^[A-Z0-9]{4,20}$", 20, "an id of the paging service")]
ComponentId = Annotated[
    str, *_written(r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", 64, "an id of the status page")
]
Address = Annotated[str, *_written(r"^[^@\s<>,;]+@[^@\s<>,;]+$", 200, "a mail address")]
PhoneNumber = Annotated[
    str, BeforeValidator(_phone), Field(description="a phone number, in quotes")
]
ChatMode = Annotated[str, AfterValidator(mode_of), Field(description="a chat, such as slack")]
"""The chat that a key names, as Errbot calls it."""

Duration = Annotated[
    timedelta, BeforeValidator(_duration), _as_text("a length of time, such as 20m, 1h30m or 2d")
]
Pace = Annotated[
    timedelta | Literal["never"], BeforeValidator(_pace), _as_text("a length of time, or never")
]
"""How often something is said again, or that it is not."""

WallTime = Annotated[
    time, BeforeValidator(_wall_time), _as_text("a time of day in quotes, such as 09:00")
]
Weekday = Annotated[
    int, BeforeValidator(_weekday), WithJsonSchema({"type": "string", "enum": [*WEEKDAYS]})
]
ZoneName = Annotated[
    str, AfterValidator(_zone), Field(description="a time zone, such as Europe/London")
]


class Part(BaseModel):
    """A part of a file that people write: unknown keys are faults, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True, defer_build=True)


class Reference(Part):
    """A named place to read more. `public` says whether tenants may be sent there."""

    name: Text
    url: Link | None = None
    public: bool = False


Place = tuple[str | int, ...]
"""The keys and indices that lead from a part of a file to a value in it."""


class Misplaced(NamedTuple):
    """What is wrong with a place below the part that is being checked."""

    wrong: str
    at: Place


def misplaced(wrong: str, *at: str | int) -> PydanticCustomError:
    """Return a complaint about a place below the part that is being checked."""
    return PydanticCustomError("misplaced", "{wrong}", {"wrong": wrong, "at": at})


def refuse(found: Iterable[Misplaced]) -> None:
    """Raise one complaint of all that is wrong below a part; nothing where nothing is."""
    told = list(found)
    if told:
        wrong, at = told[0]
        facts = {"wrong": wrong, "at": at, "more": tuple(told[1:])}
        raise PydanticCustomError("misplaced", "{wrong}", facts)
