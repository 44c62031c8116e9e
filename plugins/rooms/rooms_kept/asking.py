"""What is asked of the chat's server about rooms: it may take its time, or refuse."""

from collections.abc import Callable
from time import sleep

from muster.api import MusterPlugin

_TRIES, _LONGEST_PAUSE = 3, 30.0
"""How often something is asked that the server could not do now, and seconds in between at most."""


def code_of(fault: Exception) -> str | None:
    """Return the chat's own word for a refusal, or None for another kind of failure."""
    return getattr(fault, "code", None)


def is_done(plugin: MusterPlugin, what: str, do: Callable[[], object]) -> bool:
    """Do something and return whether that was possible; the log says why not.

    What the server is too busy for is tried again; what it refuses is not.
    """
    for attempt in range(1, _TRIES + 1):
        try:
            do()
        except Exception as fault:  # noqa: BLE001 - the rest goes on without it
            if code_of(fault) is None and attempt < _TRIES and hasattr(fault, "seconds"):
                sleep(min(fault.seconds, _LONGEST_PAUSE))
                continue
            plugin.log.warning("%s: %s", what, code_of(fault) or type(fault).__name__)
            return False
        return True
    return False
