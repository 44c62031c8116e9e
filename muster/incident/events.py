"""What can happen to an incident: one class a kind of event, and their stored form.

The journal keeps kinds as words and bodies as JSON; here they are typed, so that nothing can be
recorded that the fold does not understand. A kind that is not listed (another plugin's) is left to
whoever wrote it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from pydantic import TypeAdapter

from muster.people import Person
from muster.playbook.vocabulary import Role
from muster.record import Draft, Event


@dataclass(frozen=True, slots=True)
class Body:
    """The body of an event; each subclass is one kind of event."""


@dataclass(frozen=True, slots=True)
class Declared(Body):
    """The incident was declared."""

    title: str
    alert: str | None = None


@dataclass(frozen=True, slots=True)
class Noted(Body):
    """Somebody wrote something down."""

    text: str


@dataclass(frozen=True, slots=True)
class ActionTaken(Body):
    """Somebody did something about it."""

    text: str


@dataclass(frozen=True, slots=True)
class Reported(Body):
    """An engineer reported to the comms lead."""

    text: str


@dataclass(frozen=True, slots=True)
class Corrected(Body):
    """The words of an earlier entry were corrected; the entry itself stays as it was."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class TenantsAnswered(Body):
    """Somebody said whether tenants are affected."""

    affected: bool


@dataclass(frozen=True, slots=True)
class CyberStated(Body):
    """Somebody said whether they suspect a cyber security incident, speaking for `roles`."""

    suspected: bool
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class PriorityStated(Body):
    """Somebody named a priority, speaking for `roles`; with none it is a suggestion."""

    priority: str
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class PriorityDisputed(Body):
    """A lead does not agree with the proposed priority."""

    priority: str
    roles: tuple[Role, ...]
    text: str = ""


@dataclass(frozen=True, slots=True)
class RoleTaken(Body):
    """Somebody took a lead role, or was given it."""

    role: Role
    person: Person


@dataclass(frozen=True, slots=True)
class RoleLeft(Body):
    """Somebody gave up a lead role with nobody to take it."""

    role: Role
    person: Person


@dataclass(frozen=True, slots=True)
class HelperJoined(Body):
    """Somebody came to help."""

    person: Person


@dataclass(frozen=True, slots=True)
class HelperLeft(Body):
    """A helper left."""

    person: Person


@dataclass(frozen=True, slots=True)
class RunbookTried(Body):
    """A runbook was tried."""

    name: str
    worked: bool


@dataclass(frozen=True, slots=True)
class Parked(Body):
    """Something was put aside for the review."""

    text: str


@dataclass(frozen=True, slots=True)
class TaskAdded(Body):
    """A task was given to somebody, or to nobody yet."""

    text: str
    owner: Person | None = None
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class TaskDone(Body):
    """A task was done. `task` counts the incident's tasks from 1."""

    task: int


@dataclass(frozen=True, slots=True)
class TicketLinked(Body):
    """The ticket was named."""

    ticket: str


@dataclass(frozen=True, slots=True)
class Fixed(Body):
    """It seems fixed and is being watched."""

    text: str


@dataclass(frozen=True, slots=True)
class Resolved(Body):
    """It is over."""

    text: str


@dataclass(frozen=True, slots=True)
class Paused(Body):
    """Work stopped for now."""

    text: str


@dataclass(frozen=True, slots=True)
class Resumed(Body):
    """Work started again."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Closed(Body):
    """All that was owed after it is done."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Dismissed(Body):
    """It was no incident."""

    text: str


@dataclass(frozen=True, slots=True)
class Reopened(Body):
    """It is not over after all."""

    text: str


def _kind(body: type[Body]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", body.__name__).lower()


BODIES: Mapping[str, type[Body]] = {_kind(body): body for body in Body.__subclasses__()}
"""Every kind of event an incident knows, and the class of its body."""

_ADAPTERS: Mapping[str, TypeAdapter[Body]] = {
    kind: TypeAdapter(body) for kind, body in BODIES.items()
}

TEXT_KINDS = frozenset(
    kind for kind, body in BODIES.items() if {"text", "title"} & {*body.__slots__}
) - {"corrected"}
"""The kinds whose words can be corrected; correcting a declaration changes the title."""


class Unreadable(ValueError):
    """A stored body does not fit its kind; the message says how."""


def kind_of(body: Body) -> str:
    """Return the word under which a body's kind is stored, such as "action_taken"."""
    return _kind(type(body))


@dataclass(frozen=True, slots=True)
class Overriding:
    """The reason given with `--because`, and the rules that it passed."""

    because: str
    overrode: tuple[str, ...] = ()

    KEYS: ClassVar[tuple[str, str]] = ("because", "overrode")


def draft(
    body: Body, *, happened: datetime | None = None, overriding: Overriding | None = None
) -> Draft:
    """Return a body as a draft for the journal, with the reason that passed a refusal, if any."""
    data: dict[str, Any] = _ADAPTERS[kind_of(body)].dump_python(
        body, mode="json", exclude_none=True
    )
    if overriding:
        data["because"] = overriding.because
        if overriding.overrode:
            data["overrode"] = list(overriding.overrode)
    return Draft(kind=kind_of(body), data=data, happened=happened)


def body_of(event: Event) -> Body | None:
    """Return an event's typed body, or None for a kind that is not an incident's own.

    Raises Unreadable when the stored body does not fit its kind.
    """
    if event.kind not in BODIES:
        return None
    data = {key: value for key, value in event.data.items() if key not in Overriding.KEYS}
    try:
        return _ADAPTERS[event.kind].validate_python(data)
    except ValueError as error:
        raise Unreadable(f"{event.stream} event {event.number} ({event.kind}): {error}") from error
