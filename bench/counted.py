"""What is wrong once nothing is left to do, counted; and what became of effects."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from muster.kernel.effects import asks
from muster.kernel.events import Event


@dataclass(frozen=True)
class Counted:
    """Numbers of what is wrong; every one should be nought."""

    @property
    def total(self) -> int:
        return sum(getattr(self, each.name) for each in fields(self))

    def __str__(self) -> str:
        return ", ".join(f"{getattr(self, each.name)} {each.name}" for each in fields(self))


def fates(events: Iterable[Event]) -> Mapping[tuple[str, int], str]:
    """Return the kind of the last event about each effect, by its stream and number."""
    found = {}
    for event in events:
        if asks(event):
            found[event.stream, event.number] = event.kind
        elif event.kind.startswith("effect_"):
            found[event.stream, event.data["effect"]] = event.kind
    return found
