"""Nothing of a rehearsal reaches the world outside: while it plays no address is ever connected to.

The gateways of a rehearsal are simulated and its settings hold no credentials. This is the lock
behind those two doors: whatever a plugin of the team's own would try fails, and says so.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_GUARDED = frozenset({
    "socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind",
    "socket.getaddrinfo", "socket.gethostbyname",
})  # fmt: skip
_state = {"depth": 0, "installed": 0}


class ReachedOutside(RuntimeError):
    """Something in a rehearsal tried to reach an address."""


@contextmanager
def no_network() -> Iterator[None]:
    """Refuse every connection of this process until the end: with ReachedOutside, at the caller."""
    if not _state["installed"]:
        # An audit hook cannot be taken out again; out of a rehearsal it lets all pass.
        sys.addaudithook(_refuse)
        _state["installed"] = 1
    _state["depth"] += 1
    try:
        yield
    finally:
        _state["depth"] -= 1


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if _state["depth"] and event in _GUARDED and not _is_local(event, arguments):
        raise ReachedOutside("a rehearsal reaches nobody outside; its gateways are simulated")


def _is_local(event: str, arguments: tuple[Any, ...]) -> bool:
    """Return whether it is a file of this machine, as a terminal or a log may use."""
    return event != "socket.getaddrinfo" and any(
        isinstance(each, str | bytes) and str(each).startswith("/") for each in arguments[1:2]
    )
