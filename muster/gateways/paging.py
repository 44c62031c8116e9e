"""What any paging service is asked for, and what it tells: the words that its gateways share."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol, TypeVar

from muster.alerts import AlertNews, PageNews, Status
from muster.gateways.gateway import Rejected
from muster.kernel.effects import KEY_PREFIX, Effect

Urgency = Literal["high", "low"]
Kind = Literal["service", "escalation_policy", "schedule", "user"]
"""What a paging service has an id for, of all that it may be asked to use."""
Entry = TypeVar("Entry")
AS_GOOD = {"acknowledged": {"acknowledged", "resolved"}, "resolved": {"resolved"}}
"""The statuses that an incident need not be taken out of to have one."""
_ID = re.compile(r"[A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Page:
    """A person or an escalation policy to be called out, and what they are told.

    Exactly one of `escalation_policy` and `user` is given. All identifiers are the service's own.
    """

    service: str
    title: str
    details: str
    urgency: Urgency
    escalation_policy: str | None
    user: str | None


@dataclass(frozen=True, slots=True)
class User:
    """Somebody whom the paging service knows. `email` is what tells who that is elsewhere."""

    id: str
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class OnCall:
    """Somebody who is on call now, by a schedule or, without one, named by the policy itself.

    `start` and `end` are aware; None where the duty has no beginning or no end. Level 1 is called
    first.
    """

    user_id: str
    user_name: str
    escalation_policy_id: str
    schedule_id: str | None
    level: int
    start: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class ListedAlert:
    """An incident of the paging service, as it lists it. Instants are aware.

    `service` is the id of its service. `key` is what whoever made it called it; by it our own pages
    are known. `status` stands since `changed_at`, made so by `changed_by`, where the service says.
    """

    id: str
    title: str
    created_at: datetime
    html_url: str
    urgency: str
    service: str
    service_name: str = ""
    number: int | None = None
    status: str = "triggered"
    key: str | None = None
    changed_at: datetime | None = None
    changed_by: str | None = None


@dataclass(frozen=True, slots=True)
class PageState:
    """How one of our own pages stands at the paging service, as a gateway's `state` tells it.

    `by` and `by_id` are the service's own name and id of whoever made it so. Where neither is told
    nobody is taken to have answered.
    """

    status: Status
    by: str | None = None
    by_id: str | None = None


class Pager(Protocol):
    """A paging service, as it is asked for one page after another."""

    def state(self, reference: str) -> PageState | None:
        """Return how a page stands, None where there is none of that reference any more.

        Raises Unavailable and Rejected.
        """


def news_of(alert: ListedAlert) -> AlertNews | PageNews | None:
    """Return what a listed incident tells, or None for a status that is not known."""
    if alert.status not in list(Status):
        return None
    status, at = Status(alert.status), alert.changed_at or alert.created_at
    if alert.key is not None and alert.key.startswith(KEY_PREFIX):
        return PageNews(alert.key, status, at, by=alert.changed_by)
    return AlertNews(
        id=alert.id,
        status=status,
        at=at,
        title=alert.title,
        service=alert.service_name or alert.service,
        service_id=alert.service,
        urgency=alert.urgency,
        url=alert.html_url,
        raised_at=alert.created_at,
        number=alert.number,
        by=alert.changed_by if status is not Status.TRIGGERED else None,
    )


def chosen(table: Mapping[str, Entry], effect: Effect) -> Entry:
    """Return what the table has for the effect's action.

    Raises Rejected when it has nothing, and when the effect has no key.
    """
    if not effect.key:
        raise Rejected("An effect without a key cannot be told from another")
    if effect.action not in table:
        raise Rejected(f"A paging service has no action “{effect.action}”")
    return table[effect.action]


def page_of(effect: Effect) -> Page:
    """Return what a `page` effect asks for. Raises Rejected when its payload is not complete."""
    policy, user = (_optional_text(effect, field) for field in ("escalation_policy", "user"))
    if (policy is None) == (user is None):
        raise Rejected("A page needs either an escalation policy or a user to call")
    return Page(
        service=text_of(effect, "service"),
        title=" ".join(text_of(effect, "title").split()),
        details=_optional_text(effect, "details") or "",
        urgency=_urgency_of(effect.payload),
        escalation_policy=policy,
        user=user,
    )


def incident_of(effect: Effect) -> str:
    """Return the service's id of the incident that an effect is about. Raises Rejected."""
    return checked_id(text_of(effect, "incident"))


def checked_id(its_id: str) -> str:
    """Return an id of the service's. Raises Rejected for what cannot be one.

    It becomes part of an address, where anything else would lead to another place.
    """
    if not _ID.fullmatch(its_id):
        raise Rejected(f"“{its_id[:40]}” is not an id of the paging service")
    return its_id


def text_of(effect: Effect, field: str) -> str:
    """Return a text that an effect cannot do without. Raises Rejected when it is not there."""
    text = _optional_text(effect, field)
    if text is None:
        raise Rejected(f"The action “{effect.action}” needs the text “{field}”")
    return text


def note_mark(effect: Effect) -> str:
    """Return the mark by which a note is known again, made from the effect's key.

    It ends every note, so that two notes with the same words are two, and one sent twice is one.
    """
    return f"[muster {hashlib.sha256(effect.key.encode()).hexdigest()[:12]}]"


def marked_note(effect: Effect) -> str:
    """Return the text of a `note` effect, with its mark. Raises Rejected when there is no text."""
    return f"{text_of(effect, 'text').strip()} {note_mark(effect)}"


def _urgency_of(payload: Mapping[str, Any]) -> Urgency:
    match payload.get("urgency", "high"):
        case "high":
            return "high"
        case "low":
            return "low"
    raise Rejected("The urgency of a page is “high” or “low”")


def _optional_text(effect: Effect, field: str) -> str | None:
    value = effect.payload.get(field)
    return value if isinstance(value, str) and value.strip() else None
