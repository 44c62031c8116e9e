"""A pace at which something is done at most, however many ask for it."""

import time
from collections.abc import Callable
from threading import Lock


class Pace:
    """So much a second at most, and so much at once after a pause. Safe to use from any thread."""

    def __init__(
        self,
        a_second: float,
        at_once: int,
        passes: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        """`passes` tells the seconds that have passed, `wait` lets some pass."""
        self._gap = 1 / a_second
        self._ahead = (at_once - 1) * self._gap
        self._passes = passes
        self._wait = wait
        self._guard = Lock()
        self._turn = float("-inf")

    def keep(self) -> None:
        """Wait until it is the caller’s turn, in the order in which they asked."""
        with self._guard:
            now = self._passes()
            self._turn = max(self._turn + self._gap, now - self._ahead)
            early = self._turn - now
        if early > 0:
            self._wait(early)
