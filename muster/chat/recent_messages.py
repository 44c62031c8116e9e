"""What was said last in each room, so that it can be put into a timeline afterwards.

It is kept in memory alone, a little of it and not for long; none of it is ever in a log.
"""

from collections import OrderedDict, deque
from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import Lock
from typing import Any, Self

FARTHEST = 5
"""How many messages back somebody can count."""

LONGEST_KEPT = 4_000
"""Characters that are kept of a message."""

_ROOMS = 100
_MESSAGES = 25
"""Messages of a room: those of its threads are among them."""


@dataclass(frozen=True, slots=True)
class Said:
    """Something that was said in a room: by whom, when (UTC), and what tells it from all else.

    `by` is the chat's identifier, `editable_as` the id by which an edit names it. `thread` is the
    one that it is in, and `begins` the one that answers to it are in, where a chat has threads.
    """

    by: Any
    at: datetime
    id: str
    text: str = field(repr=False)
    editable_as: str | None = None
    thread: str | None = None
    begins: str | None = None

    def reading(self, text: str) -> Self:
        """Return it with other words, what is too long of them left out."""
        whole = len(text) <= LONGEST_KEPT
        return replace(self, text=text if whole else f"{text[: LONGEST_KEPT - 1]}…")


class Overheard:
    """The last messages of each room. Safe to use from any thread."""

    def __init__(self) -> None:
        self._rooms: OrderedDict[str, deque[Said]] = OrderedDict()
        self._lock = Lock()

    def keep(self, room: str, said: Said) -> None:
        """Keep a message as the last one of a room, what is too long of it left out."""
        with self._lock:
            if room not in self._rooms and len(self._rooms) >= _ROOMS:
                self._rooms.popitem(last=False)
            self._rooms.setdefault(room, deque(maxlen=_MESSAGES)).append(said.reading(said.text))
            self._rooms.move_to_end(room)

    def amend(self, edited: str, text: str) -> bool:
        """Put other words in the place of an edited message's; return whether it is kept."""
        with self._lock:
            for messages in self._rooms.values():
                for place, said in enumerate(messages):
                    if said.editable_as == edited:
                        messages[place] = said.reading(text)
                        return True
        return False

    def before(self, room: str, thread: str | None = None) -> tuple[Said, ...]:
        """Return the last messages of a room, the newest first.

        In a thread they are those of the thread, and the message that it answers before them.
        """
        with self._lock:
            messages = list(self._rooms.get(room, ()))
        here = [
            said
            for said in reversed(messages)
            if said.thread == thread or (thread is not None and said.begins == thread)
        ]
        return tuple(here[:FARTHEST])
