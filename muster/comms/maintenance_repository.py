"""Planned maintenance as a bot keeps it: one stream of the journal, with its posts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from muster.comms.maintenance import (
    MaintenanceBook,
    as_post,
    fold_maintenance,
    wanted,
    without,
)
from muster.journal import Journal
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Outcome, Refused
from muster.kernel.effects import EffectPayload, KnownEffect
from muster.kernel.events import Event, Place
from muster.kernel.payloads import new_event
from muster.people import BOT, Roster
from muster.playbook.model import Playbook

STREAM = "maintenance"
"""The journal's name for the stream."""


@dataclass(frozen=True, slots=True)
class MaintenanceRecorded:
    """What a decision recorded, and the book after it."""

    book: MaintenanceBook
    events: tuple[Event, ...]


class MaintenanceRepository:
    """The planned maintenance of one bot. Safe to use from any thread."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._book = MaintenanceBook()
        self._generation: int | None = None

    def book(self) -> MaintenanceBook:
        """Return all of it now. Raises JournalUnavailable when it cannot be read."""
        if self._generation != self._journal.generation:
            with self._journal.lock:
                generation = self._journal.generation
                book, _ = self._journal.fold(STREAM, _next, MaintenanceBook(), damaged=without)
                self._book, self._generation = book, generation
        return self._book

    def last_known(self) -> MaintenanceBook:
        """Return all of it as it was last read."""
        return self._book

    def change(
        self, decide: Callable[[MaintenanceBook], Outcome], context: DecisionContext, where: Place
    ) -> MaintenanceRecorded | Refused | NoChange:
        """Record what `decide` makes of the book, deciding and recording as one step.

        Raises JournalUnavailable and VersionConflict when nothing could be recorded.
        """

        def changed() -> MaintenanceRecorded | Refused | NoChange:
            book = self.book()
            outcome = decide(book)
            if not isinstance(outcome, Accepted):
                return outcome
            events = self._journal.prepare(
                STREAM,
                outcome.drafts,
                expected=book.version,
                who=context.who,
                where=where,
                now=context.now,
            )
            after = fold_maintenance(events, since=book)
            self._journal.record(events)
            self._book = after
            return MaintenanceRecorded(after, tuple(events))

        return self._journal.decided(changed)


class MaintenanceEffects:
    """The posts of planned maintenance, as the outbox asks for them."""

    def __init__(
        self,
        repository: MaintenanceRepository,
        playbook: Playbook,
        roster: Callable[[], Roster],
        where: Place,
    ) -> None:
        """`where` is where fates are recorded to have happened."""
        self._repository = repository
        self._playbook = playbook
        self._roster = roster
        self._where = where

    def owns(self, stream: str) -> bool:
        """Return whether the stream is that of planned maintenance."""
        return stream == STREAM

    def unfinished(self) -> Iterable[str]:
        """Return the stream while it has posts to come. Raises JournalUnavailable."""
        return [STREAM] if any(each.pending for each in self._repository.book().effects) else []

    def effects(self, stream: str) -> Sequence[KnownEffect]:
        """Return the posts, in the order asked for. Raises JournalUnavailable."""
        return self._repository.book().effects

    def wanted(self, stream: str, effect: KnownEffect) -> bool:
        """Return whether a post should still be made."""
        return wanted(self._repository.book(), effect)

    def worded(self, stream: str, effect: KnownEffect) -> KnownEffect:
        """Return a post as the action of the gateway that it is now."""
        return as_post(self._repository.book(), effect)

    def record(self, stream: str, body: EffectPayload, now: datetime) -> None:
        """Record what became of a post. Raises JournalUnavailable."""
        context = DecisionContext(BOT, now, self._playbook, self._roster())
        self._repository.change(lambda _: Accepted((new_event(body),)), context, self._where)


def _next(book: MaintenanceBook, event: Event) -> MaintenanceBook:
    return fold_maintenance([event], since=book)
