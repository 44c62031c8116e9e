"""What every gateway promises: an effect on the world is asked for once, and its fate is known.

Whoever asks for an effect has recorded it first. A gateway tries it once, within its own time-out,
and says what became of it; when to try again is not its affair.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from muster.kernel.effects import Effect

__all__ = ["Ambiguous", "Delivery", "Effect", "Gateway", "Rejected", "Unavailable"]


class Unavailable(Exception):
    """The service did not take the effect, and may later; the message is for the log.

    `retry_after` is in seconds, where the service said so.
    """

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Ambiguous(Exception):
    """The service may have taken the effect: it was sent, and no answer came."""


class Rejected(Exception):
    """The service will never take the effect, such as for a wrong token; trying again is useless.

    The message says why, without a secret, in words that may be shown to people.
    """


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of an effect that was done. `reference` is what the service calls it."""

    reference: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


class Gateway(Protocol):
    """One way out. Safe to use from any thread.

    `simulated` is whether it only plays its part: nobody outside hears of it.
    """

    name: str
    simulated: bool

    def deliver(self, effect: Effect) -> Delivery:
        """Do an effect, and return what became of it.

        Raises Unavailable when it was not done and may be tried again, Ambiguous when it may have
        been done, Rejected when it never will be.
        """

    def find(self, effect: Effect) -> Delivery | None:
        """Return what became of an effect that may have been done, or None when it was not.

        Raises Unavailable when that cannot be told now, Rejected when it never can.
        """

    def probe(self) -> str:
        """Return, in a few words for people, what shows that the gateway can be used.

        It only reads. Raises Unavailable when that cannot be told now, Rejected when it cannot be
        used as it is.
        """
