"""What was refused, counted, so that a flood of it does not become a flood of the log."""

import time
from collections import Counter
from collections.abc import Callable
from threading import Lock

_MOST_KINDS = 30
_OTHER = "other"


class Refusals:
    """Tells of refusals in one line at a time, and of many in one. Safe to use from any thread.

    The first is told at once; those that come within the interval after a line are told together
    in the next.
    """

    def __init__(
        self,
        tell: Callable[[str], object],
        interval: float,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`tell` is given each line; `interval` is in seconds, as what `now` returns."""
        self._tell = tell
        self._interval = interval
        self._now = now
        self._guard = Lock()
        self._counted: Counter[str] = Counter()
        self._not_before: float | None = None

    def count(self, kind: str) -> None:
        """Count one refusal of a kind: a few words of ours, never of theirs."""
        with self._guard:
            known = kind in self._counted or len(self._counted) < _MOST_KINDS
            self._counted[kind if known else _OTHER] += 1
        self.tell_if_due()

    def tell_if_due(self) -> None:
        """Tell what was counted, if the interval since the last line is over."""
        with self._guard:
            now = self._now()
            if not self._counted or (self._not_before is not None and now < self._not_before):
                return
            self._not_before = now + self._interval
            line = self._line()
        self._tell(line)

    def tell(self) -> None:
        """Tell what was counted, whether or not it is due."""
        with self._guard:
            if not self._counted:
                return
            line = self._line()
        self._tell(line)

    def _line(self) -> str:
        counted, self._counted = self._counted, Counter()
        return ", ".join(
            kind if number == 1 else f"{kind} ({number} times)"
            for kind, number in counted.most_common()
        )
