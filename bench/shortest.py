"""What was wrong, in as few steps as show it: the shortest tail first, then without its parts."""

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

Step = TypeVar("Step")


def shortest(
    steps: Sequence[Step], shows: Callable[[Sequence[Step]], bool], seconds: float
) -> list[Step] | None:
    """Return few of the steps, in their order, that show it still; None where none do in time.

    `shows` plays steps anew. The last of `steps` is the one at which it was seen.
    """
    until = time.monotonic() + seconds
    found = _tail(steps, shows, until)
    return None if found is None else _without_parts(found, shows, until)


def _tail(steps, shows, until):
    length = 1
    while time.monotonic() < until:
        if shows(steps[-length:]):
            return list(steps[-length:])
        if length >= len(steps):
            return None
        length = min(length * 4, len(steps))
    return None


def _without_parts(steps, shows, until):
    """Leave out ever smaller parts of all but the last, for as long as it is shown."""
    part = max(1, len(steps) // 2)
    while True:
        start = 0
        while start < len(steps) - 1:
            if time.monotonic() > until:
                return steps
            fewer = steps[:start] + steps[min(start + part, len(steps) - 1) :]
            if shows(fewer):
                steps = fewer
            else:
                start += part
        if part == 1:
            return steps
        part = max(1, part // 2)
