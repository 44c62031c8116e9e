"""Work in the background that rests so often that whoever types is hardly held up by it."""

import time
from collections.abc import Iterable, Iterator
from threading import local

_WORKS_FOR, _RESTS_FOR = 0.0005, 0.008
"""Seconds. Of the threads of a process only one runs Python at a time, and another one that wants
to waits for it up to five milliseconds, several times a command."""


class Considerate:
    """Rests once its thread has worked for half a millisecond since it rested last.

    Every thread has a time of its own. What takes a tenth of a second
    of work takes a second or two.
    """

    def __init__(self) -> None:
        self._own = local()

    def __call__(self) -> None:
        """Rest if it is time for it; called between any two small pieces of work."""
        worked = time.thread_time()
        if worked - getattr(self._own, "rested", 0.0) >= _WORKS_FOR:
            time.sleep(_RESTS_FOR)
            self._own.rested = time.thread_time()

    def among(self, pieces: Iterable[str]) -> Iterator[str]:
        """Yield pieces as they are made, and rest between them."""
        for piece in pieces:
            yield piece
            self()


class Hasty(Considerate):
    """Never rests, where nobody waits for anything else."""

    def __call__(self) -> None:
        """Do nothing."""
