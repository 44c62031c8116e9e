"""What many bring at once is dealt with together, and so that others can bear it."""

import time
from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Batcher(Generic[Item]):
    """Acts on what threads bring, on all that has come meanwhile at once.

    Whoever comes first acts for all who came by then. Between two times lies at least the pause, so
    that a storm leaves most of the machine to others. Safe to use from any thread.
    """

    def __init__(self, act: Callable[[list[Item]], object], pause: float) -> None:
        """`act` is given the items in the order in which they came; `pause` is in seconds."""
        self._act = act
        self._pause = pause
        self._guard = Lock()
        self._waiting: list[tuple[Item, Future[None]]] = []
        self._not_before = 0.0

    def bring(self, item: Item) -> None:
        """Return once the item was acted on. Raises what `act` raised for all it was given."""
        done: Future[None] = Future()
        with self._guard:
            leads = not self._waiting
            self._waiting.append((item, done))
        if leads:
            self._lead()
        done.result()

    def _lead(self) -> None:
        time.sleep(max(0.0, self._not_before - time.monotonic()))
        with self._guard:
            gathered, self._waiting = self._waiting, []
            self._not_before = time.monotonic() + self._pause
        try:
            self._act([item for item, _ in gathered])
        except BaseException as fault:
            for _, done in gathered:
                done.set_exception(fault)
            if not isinstance(fault, Exception):
                raise
        else:
            for _, done in gathered:
                done.set_result(None)
