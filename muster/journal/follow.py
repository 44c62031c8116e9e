"""Followers: parts of the bot, or of other people's plugins, that act on what was recorded.

A follower is told of every event at least once, in order, also of those recorded while it was off.
"""

import logging
from collections.abc import Callable, Collection
from threading import Lock

from muster.journal.journal import Journal, JournalUnavailable
from muster.record import Event

Handler = Callable[[Event], object]
"""Is told of one event. It may return False to say that it did nothing about it."""

log = logging.getLogger(__name__)

ATTEMPTS = 5
"""How often an event is offered to a handler that fails, before it is passed over."""

_IDLE_SAVE = 1000
_NOTHING = False
_FAILED = object()


class Follower:
    """One follower, with a durable cursor of its own in the journal.

    The cursor is saved after each event about which something was done, so that a crash repeats at
    most the one event that was in hand: a handler must do no harm when it is told the same thing
    twice. Events about which nothing was done move the cursor on without a write each.
    """

    def __init__(
        self,
        journal: Journal,
        name: str,
        handler: Handler,
        kinds: Collection[str] | None = None,
        *,
        from_now: bool = False,
    ) -> None:
        """Follow under a name that stays the same for ever.

        `kinds` limits which events reach the handler; None means all. A follower that was never
        here before begins with the first event of the journal, or with the next one to be
        recorded when `from_now` is set.
        """
        self._journal = journal
        self.name = name
        self._handler = handler
        self.kinds = None if kinds is None else frozenset(kinds)
        """The kinds of event that reach the handler, None for all."""
        self._turn = Lock()
        self._failures = 0
        self._halted = False
        cursor = journal.cursor(name)
        if cursor is None:
            cursor = journal.position() if from_now else 0
            journal.save_cursor(name, cursor)
        self._cursor = self._saved = cursor

    @property
    def behind(self) -> bool:
        """Whether there are events that the follower has not dealt with."""
        return self._cursor < self._journal.position()

    def deliver(self) -> bool:
        """Tell the handler all that it has not been told yet; return whether it is up to date.

        A handler that raises is told the same event again at the next call, `ATTEMPTS` times in
        all; then the event is passed over and the log says so. Never raises for a handler, but
        for JournalUnavailable: while the storage does not answer nothing is passed over.
        """
        with self._turn:
            if not self.behind:
                return True
            for event in self._journal.since(self._cursor):
                if self._halted:
                    return False
                wanted = self.kinds is None or event.kind in self.kinds
                done = self._handle(event) if wanted else _NOTHING
                if done is _FAILED:
                    return False
                self._cursor = event.position
                if done is not _NOTHING or self._cursor - self._saved >= _IDLE_SAVE:
                    self._save()
            return True

    def halt(self) -> None:
        """Tell the handler of no other event, for ever; what is left is told at the next start."""
        self._halted = True

    def close(self) -> None:
        """Save how far the follower has come."""
        with self._turn:
            if self._saved != self._cursor:
                self._save()

    def _handle(self, event: Event) -> object:
        """Return what the handler returned, or _FAILED when it is to be told again."""
        try:
            done = self._handler(event)
        except JournalUnavailable:
            raise
        except Exception:
            self._failures += 1
            log.exception(
                "follower %s failed on event %s (attempt %s of %s)",
                self.name, event.position, self._failures, ATTEMPTS,
            )  # fmt: skip
            if self._failures < ATTEMPTS:
                return _FAILED
            log.error("follower %s passes over event %s", self.name, event.position)
            done = None
        self._failures = 0
        return done

    def _save(self) -> None:
        self._journal.save_cursor(self.name, self._cursor)
        self._saved = self._cursor
