"""What tells a backend that nothing more is to be done about a message that it keeps until then."""

from collections.abc import Callable
from threading import Lock


class Receipt:
    """Is held by whoever still has something to do about one message; the last one to let go tells.

    It begins held, by whoever hands the message over. Safe to use from any thread.
    """

    def __init__(self, done: Callable[[], object]) -> None:
        """`done` is called once, on the thread of the last one to let go."""
        self._done = done
        self._holding = 1
        self._lock = Lock()

    def hold(self) -> None:
        """Note that something more is to be done."""
        with self._lock:
            self._holding += 1

    def let_go(self) -> None:
        """Note that something is done."""
        with self._lock:
            self._holding -= 1
            last = self._holding == 0
        if last:
            self._done()
