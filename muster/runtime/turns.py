"""Asking a service about many things, some in each round, so that each has its turn."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from muster.gateways import Rejected, Unavailable

_LOOKED_AT = 50
"""How many things are asked for in a round: a service allows only so many calls."""
_FAILURES = 2
"""After so many calls that fail in a row the service is left alone until the next round."""

Thing = TypeVar("Thing", bound=tuple[object, ...])


class Turns(Generic[Thing]):
    """The things that a service is asked about, in their order, a round at a time."""

    def __init__(self, things: Callable[[], Iterable[Thing]]) -> None:
        """`things` returns those that there are now; they can be put in order."""
        self._things = things
        self._last: Thing | None = None

    def has_some(self) -> bool:
        """Return whether there is anything to ask about. Raises what `things` does."""
        return next(iter(self._things()), None) is not None

    def round(self, ask: Callable[[Thing], bool]) -> int:
        """Ask about those whose turn it is, and return of how many there was news.

        Raises Unavailable and Rejected once the service fails several times in a row.
        """
        news, failures, last = 0, 0, self._last
        order = sorted(self._things(), key=lambda each: (last is not None and each <= last, each))
        for each in order[:_LOOKED_AT]:
            self._last = each
            try:
                news += ask(each)
                failures = 0
            except (Unavailable, Rejected):
                failures += 1
                if failures >= _FAILURES:
                    raise
        return news
