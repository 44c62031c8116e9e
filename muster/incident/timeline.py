"""The timeline that people read: an incident's events, in the order in which they happened."""

from collections.abc import Iterable

from muster.people import Person
from muster.record import Event

BACKGROUND = frozenset(
    {
        "nudged",
        "questions_told",
        "effect_asked",
        "effect_delayed",
        "effect_done",
        "effect_dropped",
    }
)
"""The kinds of event that tell of the bot's own doings: read only by who asks for everything."""


def in_order(events: Iterable[Event]) -> list[Event]:
    """Return events by when they happened; those of one instant as they were recorded."""
    return sorted(events, key=lambda event: (event.happened, event.number))


def corrected_texts(events: Iterable[Event]) -> list[tuple[Event, str | None]]:
    """Return each event with its latest correction, or None where its words stand as they were."""
    listed = list(events)
    latest: dict[int, tuple[int, str]] = {}
    for event in listed:
        if event.kind == "corrected":
            target = event.data["number"]
            if event.number > latest.get(target, (0, ""))[0]:
                latest[target] = (event.number, event.data["text"])
    return [(event, latest.get(event.number, (0, None))[1]) for event in listed]


def author(event: Event) -> Person:
    """Return whose words an entry has: whoever said them, which may not be who put them there."""
    said_by = event.data.get("said_by")
    return Person(said_by["id"], said_by["name"]) if said_by else event.who
