"""Followers: parts of the bot, or of other people's plugins, that act on what was recorded.

A follower is told of every event at least once, in order, also of those recorded while it was off.
"""

import logging
from collections.abc import Callable, Collection
from itertools import islice
from threading import Lock

from muster.journal.journal import Journal, JournalUnavailable
from muster.kernel.events import Event

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
        self._leaving = self._left_behind = False
        cursor = journal.cursor(name)
        if cursor is None:
            cursor = journal.position() if from_now else 0
            journal.save_cursor(name, cursor)
        self._cursor = self._saved = cursor

    @property
    def behind(self) -> bool:
        """Whether there are events that the follower has not dealt with."""
        return self._cursor < self._journal.position()

    @property
    def behind_by(self) -> int:
        """How many events the follower has not dealt with."""
        return max(self._journal.position() - self._cursor, 0)

    @property
    def failing(self) -> bool:
        """Whether the handler failed on the event that it is to be told next."""
        return self._failures > 0

    def deliver(self, most: int | None = None) -> bool:
        """Tell the handler what it has not been told yet; return whether it is up to date.

        That is all, or `most` events at once, those included that it does not follow.
        A handler that raises is told the same event again at the next call, `ATTEMPTS` times in
        all; then the event is passed over and the log says so, as is one that cannot be read. Never
        raises for a handler, but for JournalUnavailable: while the storage does not answer nothing
        is passed over.
        """
        with self._turn:
            if self._leaving or not self.behind:
                return True
            for event in islice(self._journal.entries_since(self._cursor), most):
                done: object = _NOTHING
                if isinstance(event, Event) and self._wants(event):
                    done = self._handle(event)
                if self._left_behind or done is _FAILED:
                    return False
                self._cursor = event.position or self._cursor
                if done is not _NOTHING or self._cursor - self._saved >= _IDLE_SAVE:
                    self._save()
                if self._leaving:
                    return False
            return most is None or not self.behind

    def halt(self) -> None:
        """Tell the handler of no other event, for ever; what is left is told at the next start."""
        self._leaving = True

    def close(self, patience_seconds: float = -1) -> bool:
        """Save how far the follower has come, and deliver no more; return whether that was done.

        It is not where the handler is still at it after that time, for ever by default: then it is
        told nothing more, and what it was told last counts as not told.
        """
        self.halt()
        if not self._turn.acquire(timeout=patience_seconds):
            self._left_behind = True
            return False
        try:
            if self._saved != self._cursor:
                self._save()
        finally:
            self._turn.release()
        return True

    def _wants(self, event: Event) -> bool:
        return self.kinds is None or event.kind in self.kinds

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
