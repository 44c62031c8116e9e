"""The timeline that people read: an incident's events, in the order in which they happened."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from muster.kernel.events import Event
from muster.people import Person

_NUDGED = "nudged"

BACKGROUND = frozenset(
    {
        _NUDGED,
        "questions_told",
        "effect_asked",
        "effect_delayed",
        "effect_done",
        "effect_dropped",
    }
)
"""The kinds of event that tell of the bot's own doings: read only by who asks for everything."""


@dataclass(frozen=True, slots=True)
class Reminders:
    """The bot's nudges for one duty, folded: how often, from when until when (UTC)."""

    duty: str
    count: int
    first: datetime
    last: datetime


def folded(events: Iterable[Event]) -> list[Event | Reminders]:
    """Return events with the nudges for each duty as one, where the first of them was."""
    listed = list(events)
    told: dict[str, list[datetime]] = {}
    for event in listed:
        if event.kind == _NUDGED:
            told.setdefault(str(event.data["duty"]), []).append(event.happened)
    shown: list[Event | Reminders] = []
    for event in listed:
        if event.kind != _NUDGED:
            shown.append(event)
        elif times := told.pop(str(event.data["duty"]), None):
            shown.append(Reminders(event.data["duty"], len(times), min(times), max(times)))
    return shown


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


def as_corrected(events: Iterable[Event]) -> list[Event]:
    """Return events with the words that stand, for whoever goes on and needs no others."""
    return [
        event
        if text is None or "text" not in event.data
        else replace(event, data={**event.data, "text": text})
        for event, text in corrected_texts(events)
    ]


_WRITTEN = frozenset({"action_taken", "noted", "reported"})
_LATELY = 3
"""Entries that whoever is called is told."""


def known_to_whoever_is_called(events: Iterable[Event]) -> list[Event]:
    """Return what somebody who is called needs first, as it stands: the last of what was written.

    Before it comes why a cyber security incident is suspected, where that was said.
    """
    standing = as_corrected(events)
    why = [
        event
        for event in standing
        if event.kind == "cyber_stated" and event.data["suspected"] and event.data.get("text")
    ]
    return [*why, *[event for event in standing if event.kind in _WRITTEN][-_LATELY:]]


def author(event: Event) -> Person:
    """Return whose words an entry has: whoever said them, which may not be who put them there."""
    said_by = event.data.get("said_by")
    return Person(said_by["id"], said_by["name"]) if said_by else event.who
