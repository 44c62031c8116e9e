"""The numbers as Prometheus reads them. Importing this loads its library, so it is done where used.

No label names a person, an incident or a room, nor has words of people: only the playbook's own.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.metrics_core import Metric as Family

from muster.statistics.figures import Numbers

CONTENT_TYPE = CONTENT_TYPE_LATEST
"""The type of what `exposition` returns."""


@dataclass(frozen=True, slots=True)
class Open:
    """An open incident as it is counted; `overdue` are the codes of what is overdue in it."""

    state: str
    priority: str
    overdue: tuple[str, ...] = ()


def exposition(open_ones: Iterable[Open], numbers: Numbers | None, version: str) -> bytes:
    """Return the numbers in Prometheus' text form: how things stand, and how they went of late.

    Without `numbers` there is nothing of the latter. Lengths are in seconds.
    """
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Told([*_standing([*open_ones], version), *_of_late(numbers)]))
    return generate_latest(registry)


class _Told:
    """What has been counted, as the library asks for it."""

    def __init__(self, families: list[Family]) -> None:
        self._families = families

    def collect(self) -> list[Family]:
        return self._families


def _standing(open_ones: list[Open], version: str) -> Iterator[Family]:
    info = GaugeMetricFamily("muster_info", "The bot's version", labels=["version"])
    info.add_metric([version], 1)
    yield info
    states = Counter((each.state, each.priority) for each in open_ones)
    yield _gauges(
        "muster_incidents_open", "Open incidents that anybody may know of", ["state", "priority"],
        states,
    )  # fmt: skip
    overdue = Counter((code,) for each in open_ones for code in each.overdue)
    yield _gauges("muster_duties_overdue", "What is overdue in them", ["duty"], overdue)


def _of_late(numbers: Numbers | None) -> Iterator[Family]:
    if numbers is None:
        return
    late = "of the incidents declared in the last 90 days"
    yield GaugeMetricFamily("muster_incidents_counted", f"The number {late}", value=numbers.counted)
    counts = {(f.metric.id,): f.spread.count for f in numbers.figures if f.spread}
    yield _gauges("muster_metric_incidents", f"How many have a metric, {late}", ["metric"], counts)
    lengths = {
        (f.metric.id, str(f.metric.measured), quantile): length.total_seconds()
        for f in numbers.figures
        if f.spread
        for quantile, length in (("0.5", f.spread.median), ("0.9", f.spread.p90))
    }
    yield _gauges(
        "muster_metric_seconds", f"A metric of the playbook, {late}",
        ["metric", "measured", "quantile"], lengths,
    )  # fmt: skip
    duties = {
        (code, result): count
        for code, met in numbers.duties.items()
        for result, count in (("in_time", met.in_time), ("late", met.late))
    }
    yield _gauges("muster_duties_met", f"Duties {late}", ["duty", "result"], duties)


def _gauges(name: str, says: str, labels: list[str], values: Mapping[Any, float]) -> Family:
    family = GaugeMetricFamily(name, says, labels=labels)
    for label, value in sorted(values.items()):
        family.add_metric(label, value)
    return family
