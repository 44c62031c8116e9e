"""Effects on the world, such as a page or a mail: recorded before they are tried, then their fate.

An event asks for one effect at most: it is `EffectAsked`, or the body of a kind of its own that
carries one as `asks`, which costs less than two events. What else is asked for at once follows in
the same write. The outbox (`muster.outbox`) tries it and records what became of it. Each stays in
the stream it was asked in.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar, Self

from muster.kernel.events import Event
from muster.kernel.payloads import Payload, kinds_of, read_payload


@dataclass(frozen=True, slots=True)
class Effect:
    """Something to be done in the world. `key` is its idempotency key; the same key is done once.

    `action` is a word of the gateway's own, `payload` JSON-safe. `asked_at` is UTC.
    """

    key: str
    gateway: str
    action: str
    payload: Mapping[str, Any] = field(default_factory=dict)
    asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EffectPayload(Payload):
    """The body of an event about an effect."""


@dataclass(frozen=True, slots=True)
class EffectAsked(EffectPayload):
    """An effect is to be had.

    `serves` says what it is for, such as "escalation/3". `follows` is the number of the event that
    asked for the effect without which this one means nothing: it waits for that one, and is about
    what the service calls it. `after` is that of one it waits for and does not need.
    """

    KIND: ClassVar[str] = "effect_asked"
    gateway: str
    action: str
    payload: Mapping[str, Any]
    serves: str
    follows: int | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class EffectDelayed(EffectPayload):
    """The service does not answer; it is tried again until `until` (UTC).

    `effect` is the number of the event that asked for it, here and below.
    """

    KIND: ClassVar[str] = "effect_delayed"
    effect: int
    until: datetime


@dataclass(frozen=True, slots=True)
class EffectDone(EffectPayload):
    """It was done. `reference` is what the service calls it."""

    KIND: ClassVar[str] = "effect_done"
    effect: int
    reference: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EffectFailed(EffectPayload):
    """It was given up. `why` is fit for people; empty where its time was over."""

    KIND: ClassVar[str] = "effect_failed"
    effect: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class EffectDropped(EffectPayload):
    """Nobody wanted it any more before it could be done; it was not done."""

    KIND: ClassVar[str] = "effect_dropped"
    effect: int


FatePayload = EffectDelayed | EffectDone | EffectFailed | EffectDropped
"""The bodies of what tells what became of an effect."""

PAYLOADS: Mapping[str, type[Payload]] = kinds_of(EffectPayload)
"""Every kind of event about effects, and the class of its body."""


class Fate(StrEnum):
    """What has become of an effect."""

    PENDING = "pending"
    DELAYED = "delayed"
    DONE = "done"
    FAILED = "failed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class KnownEffect:
    """An effect of a stream, and its fate so far.

    `number` is that of the event that asked for it, `fate_at` (UTC) when its fate was told last,
    None while it is pending. `why` says what went wrong. `until` (UTC) is when it will be given up.
    """

    number: int
    effect: Effect
    serves: str
    follows: int | None = None
    after: int | None = None
    fate: Fate = Fate.PENDING
    fate_at: datetime | None = None
    reference: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)
    why: str | None = None
    until: datetime | None = None

    @property
    def pending(self) -> bool:
        """Whether it may still be done."""
        return self.fate in (Fate.PENDING, Fate.DELAYED)

    @property
    def waits_for(self) -> int | None:
        """The number of the event whose effect must have met its fate first, or None."""
        return self.after if self.follows is None else self.follows

    def about(self, reference: str) -> Self:
        """Return it with the service's name for what it is about, as its payload's `incident`."""
        payload = {**self.effect.payload, "incident": reference}
        return replace(self, effect=replace(self.effect, payload=payload))


def key_of(event: Event) -> str:
    """Return the idempotency key of the effect that an event asks for.

    The instant is a part of it, so that a bot on a new storage, whose incidents are counted from 1
    again, is not taken to repeat what the old one did.
    """
    instant = event.recorded.astimezone(UTC).replace(tzinfo=None)
    digits = instant.isoformat(timespec="microseconds").translate(_NO_PUNCTUATION)
    return f"{KEY_PREFIX}{event.stream}-{event.number}-{digits}"


KEY_PREFIX = "muster-"
"""What every key begins with: by it a service's incident is known as one of ours."""

_NO_PUNCTUATION = str.maketrans("", "", "-:.")
_KEY = re.compile(rf"{KEY_PREFIX}([a-z][a-z0-9-]*)-(\d{{1,9}})-\d{{8}}T\d+")


def asked_for_by(key: str) -> tuple[str, int] | None:
    """Return the stream and number of the event whose effect bears a key, or None for no such key.

    It may be a key of another bot's: whoever asks compares it with what the event asked for.
    """
    found = _KEY.fullmatch(key)
    return (found.group(1), int(found.group(2))) if found else None


def asks(event: Event) -> bool:
    """Return whether an event asks for an effect, by itself or with what else it tells."""
    return event.kind == _ASKED or _CARRIED in event.data


def gateway_asked(event: Event) -> str | None:
    """Return the name of the gateway that an event asks for an effect, or None if it asks none."""
    data = event.data if event.kind == _ASKED else event.data.get(_CARRIED)
    return data["gateway"] if data else None


_ASKED, _CARRIED = EffectAsked.KIND, "asks"


def known_effects(
    known: tuple[KnownEffect, ...], body: EffectPayload, event: Event
) -> tuple[KnownEffect, ...]:
    """Return the effects of a stream after its next event about one, in the order asked for.

    `body` is the event's, or what it carries as `asks`.
    """
    if isinstance(body, EffectAsked):
        effect = Effect(key_of(event), body.gateway, body.action, body.payload, event.recorded)
        asked = KnownEffect(event.number, effect, body.serves, body.follows, body.after)
        return (*known, asked)
    changes = {**_CHANGES[type(body)](body), "fate_at": event.happened}
    number = getattr(body, "effect")  # noqa: B009 - every other body has one
    return tuple(replace(each, **changes) if each.number == number else each for each in known)


_CHANGES: Mapping[type[EffectPayload], Any] = {
    EffectDelayed: lambda body: {"fate": Fate.DELAYED, "until": body.until},
    EffectDone: lambda body: {
        "fate": Fate.DONE,
        "reference": body.reference,
        "detail": body.detail,
    },
    EffectFailed: lambda body: {"fate": Fate.FAILED, "why": body.why},
    EffectDropped: lambda body: {"fate": Fate.DROPPED},
}


def fate_of(event: Event) -> FatePayload:
    """Return the typed body of an event that tells what became of an effect.

    Raises TypeError for any other event, and Unreadable.
    """
    body = effect_body(event)
    if not isinstance(body, FatePayload):
        raise TypeError(f"an event {event.kind} tells of no effect")
    return body


def effect_body(event: Event) -> Payload | None:
    """Return the typed body of an event about an effect, or None. Raises Unreadable."""
    return read_payload(event, PAYLOADS)
