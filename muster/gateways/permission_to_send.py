"""Leave to act outside, asked for at the last moment before something is sent.

A process can stand still between deciding and sending, for longer than it takes another bot to
take over. Whoever tries an effect gives leave for that try; the ways out ask for it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar


def _always() -> bool:
    return True


_asked: ContextVar[Callable[[], bool]] = ContextVar("leave", default=_always)


class NoLeave(Exception):
    """Nothing was sent, as another bot may be the active one by now."""

    def __init__(self) -> None:
        super().__init__("nothing was sent: another bot may be the active one")


@contextmanager
def leave_by(may_act: Callable[[], bool]) -> Iterator[None]:
    """Have what is sent within, in this thread, depend on what is answered then."""
    before = _asked.set(may_act)
    try:
        yield
    finally:
        _asked.reset(before)


def take_leave() -> None:
    """Go on if something may be sent now. Raises NoLeave."""
    if not _asked.get()():
        raise NoLeave
