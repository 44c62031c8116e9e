"""One try at an effect, and what it means."""

from dataclasses import dataclass

from muster.gateways.gateway import Ambiguous, Delivery, Gateway, Rejected, Unavailable
from muster.kernel.effects import Effect


@dataclass(frozen=True, slots=True)
class Done:
    """It is done, now or by an earlier try."""

    delivery: Delivery


@dataclass(frozen=True, slots=True)
class NotYet:
    """It is to be tried again; `uncertain` is whether it may have been done all the same.

    `message` is for the log; `retry_after` is in seconds, where the service said so.
    """

    message: str
    retry_after: float | None = None
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class NotDone:
    """No earlier try did it, and it is wanted no more."""


@dataclass(frozen=True, slots=True)
class Never:
    """Trying again is useless; `why` is fit for people."""

    why: str


def attempt(
    gateway: Gateway, effect: Effect, *, uncertain: bool, wanted: bool
) -> Done | NotYet | NotDone | Never:
    """Return what became of one try.

    What is `uncertain`, as it may have been done before, is looked up first; what is not `wanted`
    any more is only looked up. Never raises for the gateway.
    """
    try:
        found = gateway.find(effect) if uncertain else None
    except Rejected as refusal:
        return Never(str(refusal))
    except Exception as fault:  # noqa: BLE001 - whatever it is, it could not be told
        return NotYet(_told(fault), _wait(fault), uncertain=True)
    if found is not None:
        return Done(found)
    if not wanted:
        return NotDone()
    try:
        return Done(gateway.deliver(effect))
    except Rejected as refusal:
        return Never(str(refusal))
    except Unavailable as fault:
        return NotYet(_told(fault), fault.retry_after)
    except Ambiguous as fault:
        return NotYet(_told(fault), uncertain=True)
    except Exception as fault:  # noqa: BLE001 - a fault of ours says nothing of what was done
        return NotYet(_told(fault), uncertain=True)


def _told(fault: Exception) -> str:
    return f"{type(fault).__name__}: {fault}"


def _wait(fault: Exception) -> float | None:
    return fault.retry_after if isinstance(fault, Unavailable) else None
