"""Timing and printing: every figure is a ratio of two things measured in the same run."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: a measured value against the most it may be."""

    name: str
    value: float
    at_most: float
    unit: str
    detail: str

    @property
    def kept(self) -> bool:
        return self.value <= self.at_most

    def __str__(self) -> str:
        mark = "ok  " if self.kept else "MISS"
        value = f"{self.value:.2f}{self.unit}"
        limit = f"(at most {self.at_most:g}{self.unit})"
        return f"{mark} {self.name:<58} {value:>9} {limit:<16} {self.detail}"


def milliseconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def interleaved(rounds: int, **acts: Callable[[], object]) -> dict[str, list[float]]:
    """Return milliseconds of each act, taken in turn, so that all meet the same machine."""
    taken: dict[str, list[float]] = {name: [] for name in acts}
    for act in acts.values():
        for _ in range(20):
            act()
    for _ in range(rounds):
        for name, act in acts.items():
            taken[name].append(milliseconds(act))
    return taken


def p50(values: list[float]) -> float:
    return statistics.median(values)


def p95(values: list[float], spans: int = 10) -> float:
    """Return the 95th percentile, the median of those of equal spans of time.

    A machine that was busy with something else for a moment does not decide it.
    """
    length = len(values) // spans
    parts = [values[start : start + length] for start in range(0, length * spans, length)]
    return statistics.median(statistics.quantiles(part, n=20)[-1] for part in parts)
