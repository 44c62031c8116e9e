"""What became of pages, counted: the bot's record beside what the paging service has."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bench.counted import Counted, fates
from muster.kernel.effects import asks, key_of
from muster.kernel.events import Event


@dataclass(frozen=True)
class Harm(Counted):
    """What is wrong; every number should be nought.

    - `lost`: pages that were acknowledged to a person and are not in the record, or that are in the
      record and not at the service.
    - `doubled`: keys of which the service has more than one incident.
    - `invented`: keys at the service that nobody asked for.
    - `undone`: effects whose last fate is not that they were done.
    """

    lost: int
    doubled: int
    invented: int
    undone: int


def harm(
    acknowledged: Collection[str],
    events: Sequence[Event],
    made: Iterable[str],
) -> Harm:
    """Return what is wrong once nothing is left to do.

    `acknowledged` are the texts of the pages that people were told of, `events` the whole record,
    and `made` the keys of the service's incidents, one each.
    """
    asked, times = keys_by_text(events), Counter(made)
    keys = {key_of(event) for event in events if asks(event)}
    unrecorded = sum(text not in asked for text in acknowledged)
    return Harm(
        lost=unrecorded + len(keys - times.keys()),
        doubled=sum(number > 1 for number in times.values()),
        invented=len(times.keys() - keys),
        undone=sum(fate != "effect_done" for fate in fates(events).values()),
    )


def keys_by_text(events: Iterable[Event]) -> Mapping[str, str]:
    """Return the key of the page that each text asked for, of those that asked for one."""
    return {
        event.data["text"]: key_of(event)
        for event in events
        if event.kind == "escalated" and asks(event)
    }
