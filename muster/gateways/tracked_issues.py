"""What any tracker is asked for: an issue is opened once, and looked at until it is done.

A tracker knows no idempotency key. So each issue bears a mark made of the effect's key, by which it
is looked for after an answer that was lost.
"""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from muster.gateways.gateway import Delivery, Effect, Rejected
from muster.gateways.plain_text import one_line, printable

_TITLE_LENGTH = 200
_BODY_LENGTH = 10_000
"""Characters: the shorter of what the trackers take, less what is added."""


class IssueState(StrEnum):
    """How an issue stands in the tracker: to be done, done, or not to be done any more."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Issue:
    """What an issue says: one line as its title, and a text in plain lines."""

    title: str
    body: str


@runtime_checkable
class Tracker(Protocol):
    """A tracker, as polling asks it."""

    def state(self, reference: str) -> IssueState | None:
        """Return how an issue stands, None where there is none of that reference any more.

        Raises Unavailable and Rejected.
        """


def issue_of(effect: Effect) -> Issue:
    """Return what an `open` effect asks for. Raises Rejected for another action, or one without."""
    if not effect.key:
        raise Rejected("An effect without a key cannot be told from another")
    if effect.action != "open":
        raise Rejected(f"A tracker has no action “{one_line(effect.action, 40)}”, only “open”")
    title, body = (effect.payload.get(field) for field in ("title", "body"))
    if not isinstance(title, str) or not one_line(title, _TITLE_LENGTH):
        raise Rejected("An issue needs a title")
    text = printable(body) if isinstance(body, str) else ""
    return Issue(one_line(title, _TITLE_LENGTH), text[:_BODY_LENGTH])


def mark_of(effect: Effect) -> str:
    """Return the word by which an issue is known for the one that an effect asked for."""
    return f"muster-{hashlib.sha256(effect.key.encode()).hexdigest()[:24]}"


def delivery(reference: str, link: str, *, simulated: bool = False) -> Delivery:
    """Return that an issue is there: what the tracker calls it, and where people see it."""
    detail = {"link": link, "simulated": True} if simulated else {"link": link}
    return Delivery(reference, detail)
