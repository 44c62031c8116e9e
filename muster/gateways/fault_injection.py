"""A gateway that is only played can be told to fail, as a rehearsal does."""

from threading import Lock

from muster.gateways.gateway import Unavailable


class Failing:
    """Fails when told to. What is played holds `_lock` and calls `_answer` first, each time."""

    name: str

    def __init__(self) -> None:
        self._lock = Lock()
        self._failing: int | None = 0

    def fail(self, times: int | None = None) -> None:
        """Let the next calls fail as Unavailable; without a number all, until `restore`."""
        with self._lock:
            self._failing = times

    def restore(self) -> None:
        """Answer again."""
        self.fail(0)

    def _answer(self) -> None:
        if self._failing == 0:
            return
        if self._failing is not None:
            self._failing -= 1
        raise Unavailable(f"The simulated {self.name} was told to fail")
