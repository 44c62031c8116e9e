"""What single values of a playbook or roster file look like, and what is said when they do not.

The sentences here are read by whoever wrote the file, with its line.
"""

import re
from collections.abc import Iterable
from datetime import time, timedelta
from functools import cache
from typing import Annotated, NamedTuple
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
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


def _weekday(value: object) -> object:
    names = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    if isinstance(value, str) and value.casefold() in names:
        return names.index(value.casefold())
    raise ValueError(f"write a day of the week: {', '.join(names)}")


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

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Term = Annotated[str, StringConstraints(pattern=r"^[^\W_][^{}%#!\n]*$", max_length=60)]
"""A word, or a few: what a team calls something. It may steer no template."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]*$", max_length=40)]
ChannelName = Annotated[
    str, StringConstraints(pattern=CHANNEL_NAME, max_length=LONGEST_CHANNEL_NAME)
]
PriorityName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9-]*$", max_length=12)]
RoomPattern = Annotated[
    str, StringConstraints(pattern=r"^(?:[a-z0-9_-]|\{number\}|\{slug\})+$", max_length=60)
]
RoomName = Annotated[str, StringConstraints(pattern=r"^#\S+$", max_length=80)]
Link = Annotated[str, StringConstraints(pattern=r"^https?://\S+$", max_length=500)]
PagingId = Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]{4,20}$")]
ComponentId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$")]
Address = Annotated[str, StringConstraints(pattern=r"^[^@\s<>,;]+@[^@\s<>,;]+$", max_length=200)]
PhoneNumber = Annotated[str, BeforeValidator(_phone)]
ChatMode = Annotated[str, AfterValidator(mode_of)]
"""The chat that a key names, as Errbot calls it."""

Duration = Annotated[timedelta, BeforeValidator(_duration)]
WallTime = Annotated[time, BeforeValidator(_wall_time)]
Weekday = Annotated[int, BeforeValidator(_weekday)]
ZoneName = Annotated[str, AfterValidator(_zone)]


class Part(BaseModel):
    """A part of a file that people write: unknown keys are faults, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


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
