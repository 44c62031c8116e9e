"""What was typed of late and what it recorded, so that whoever edits it can be told how to mend it.

An edit is no command. What people typed is kept as a digest alone.
"""

import hashlib
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock, local

from muster.kernel.events import Event

_MOST = 2_000
"""Messages that are remembered."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of a message that its author is to hear of.

    `recorded` are the first events of those of its commands that read otherwise now, and `changed`
    those commands as they read, by which of the message's they are. What `did_nothing` recorded
    nothing, as far as is known; None where that is not known any more.
    """

    recorded: tuple[Event, ...] = ()
    changed: tuple[str, ...] = ()
    did_nothing: bool | None = None


@dataclass(slots=True)
class _TypedCommand:
    digests: tuple[bytes, ...]
    recorded: dict[int, Event] = field(default_factory=dict)


class Edits:
    """The commands of the last messages. Safe to use from any thread."""

    def __init__(self) -> None:
        self._typed: OrderedDict[str, _TypedCommand] = OrderedDict()
        self._told: OrderedDict[str, None] = OrderedDict()
        self._lock = Lock()
        self._by_thread = local()

    def typed(self, message: str, commands: Sequence[str]) -> None:
        """Remember the commands of a message, by the id by which an edit names it."""
        with self._lock:
            self._typed[message] = _TypedCommand(tuple(map(_digest, commands)))
            if len(self._typed) > _MOST:
                self._typed.popitem(last=False)

    def knows(self, message: str) -> bool:
        """Return whether a message had commands, as far as that is remembered."""
        with self._lock:
            return message in self._typed

    @contextmanager
    def doing(self, message: str | None, place: int) -> Iterator[None]:
        """Do within, on this thread, one of the commands of a message; they count from 0."""
        self._by_thread.doing = (message, place) if message else None
        try:
            yield
        finally:
            self._by_thread.doing = None

    def heard(self, events: Sequence[Event]) -> None:
        """Learn what is recorded on this thread: a listener of the journal."""
        doing = getattr(self._by_thread, "doing", None)
        if doing is None:
            return
        message, place = doing
        with self._lock:
            if known := self._typed.get(message):
                known.recorded.setdefault(place, events[0])

    def edited(
        self, message: str, commands: Sequence[str], before: Sequence[str] | None
    ) -> Edit | None:
        """Return what its author is to hear of an edit, once a message; None for nothing.

        `commands` are those of the new text. `before` are those of the old one where the chat
        tells it, or it is known to have had none; None where that is not known.
        """
        with self._lock:
            known = self._typed.get(message)
            edit = _of_known(known, commands) if known else _of_unknown(commands, before)
            if edit is None or message in self._told:
                return None
            self._told[message] = None
            if len(self._told) > _MOST:
                self._told.popitem(last=False)
            return edit


def _of_known(known: _TypedCommand, commands: Sequence[str]) -> Edit | None:
    digests = tuple(map(_digest, commands))
    if digests == known.digests:
        return None
    if len(digests) == len(known.digests):
        pairs = enumerate(zip(digests, known.digests, strict=True))
        places = [place for place, (now, before) in pairs if now != before]
        changed = tuple(commands[place] for place in places)
    else:
        places, changed = sorted(known.recorded), ()
    recorded = tuple(known.recorded[place] for place in places if place in known.recorded)
    if not commands and not recorded:
        return None
    return Edit(recorded, changed, did_nothing=not recorded)


def _of_unknown(commands: Sequence[str], before: Sequence[str] | None) -> Edit | None:
    if not commands:
        return None
    if before is None:
        return Edit()
    if tuple(map(_digest, commands)) == tuple(map(_digest, before)):
        return None
    return Edit(did_nothing=True) if not before else Edit()


def _digest(text: str) -> bytes:
    """Return what tells a text from others, but for its spaces."""
    return hashlib.sha256(" ".join(text.split()).encode(errors="replace")).digest()
