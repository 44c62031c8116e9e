"""Typed bodies of events, and their stored form.

The journal keeps kinds as words and bodies as JSON. Each subject (an incident, the rota) has its
own family of bodies, one class a kind of event, so that nothing is recorded that its fold does not
understand. A kind of no family is left to whoever wrote it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from pydantic import TypeAdapter

from muster.record import Draft, Event


@dataclass(frozen=True, slots=True)
class Body:
    """The body of an event. A family is a subclass; its subclasses are the kinds of event.

    `KIND` is the word under which a kind is stored. It never changes, whatever its class is called;
    nor do the names of its fields, which are the keys that are stored.
    """

    KIND: ClassVar[str]


# Made once a class, since they are on the way of every event.
_ADAPTERS: dict[type[Body], TypeAdapter[Body]] = {}


class Unreadable(ValueError):
    """A stored body does not fit its kind; the message says how."""


@dataclass(frozen=True, slots=True)
class Overriding:
    """The reason given with `--because`, and the rules that it passed."""

    because: str
    overrode: tuple[str, ...] = ()

    KEYS: ClassVar[tuple[str, str]] = ("because", "overrode")


def kinds_of(family: type[Body]) -> Mapping[str, type[Body]]:
    """Return every kind of event of a family, and the class of its body."""
    return {body.KIND: body for body in family.__subclasses__()}


def draft(
    body: Body, *, happened: datetime | None = None, overriding: Overriding | None = None
) -> Draft:
    """Return a body as a draft for the journal, with the reason that passed a refusal, if any."""
    data: dict[str, Any] = _adapter(type(body)).dump_python(body, mode="json", exclude_none=True)
    if overriding:
        data["because"] = overriding.because
        if overriding.overrode:
            data["overrode"] = list(overriding.overrode)
    return Draft(kind=body.KIND, data=data, happened=happened)


def read_body(event: Event, kinds: Mapping[str, type[Body]]) -> Body | None:
    """Return an event's typed body, or None for a kind that is not one of `kinds`.

    Raises Unreadable when the stored body does not fit its kind.
    """
    kind = kinds.get(event.kind)
    if kind is None:
        return None
    data = event.data
    if not data.keys().isdisjoint(Overriding.KEYS):
        data = {key: value for key, value in data.items() if key not in Overriding.KEYS}
    try:
        return _adapter(kind).validate_python(data)
    except ValueError as error:
        raise Unreadable(f"{event.stream} event {event.number} ({event.kind}): {error}") from error


def _adapter(body: type[Body]) -> TypeAdapter[Body]:
    adapter = _ADAPTERS.get(body)
    if adapter is None:
        adapter = _ADAPTERS[body] = TypeAdapter(body)
    return adapter
