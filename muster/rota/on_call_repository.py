"""The on-calls as a bot keeps them: what the paging service said last, over the written roster."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from muster.gateways import Rejected
from muster.gateways.paging import User
from muster.journal import Journal, JournalUnavailable
from muster.kernel.events import Event, Place
from muster.kernel.payloads import new_event
from muster.people import BOT, Roster
from muster.playbook import Playbook
from muster.playbook.model import Pool
from muster.rota import Schedule
from muster.rota.on_call import (
    OnCallChanged,
    OnCalls,
    ServiceUser,
    Unmatched,
    fold_on_calls,
    unmatched,
    with_on_calls,
)

STREAM = "on-call"
"""The journal's name for the stream of on-calls."""

_PRESENT = timedelta(seconds=1)
"""How long now is, for a service that wants to know from when to when."""

log = logging.getLogger(__name__)


class Schedules(Protocol):
    """A paging service that keeps shifts."""

    def schedule_users(
        self, schedule_id: str, since: datetime, until: datetime
    ) -> tuple[User, ...]:
        """Return who is on call by a schedule. Raises Unavailable and Rejected."""


@dataclass(frozen=True, slots=True)
class OnCallReliance:
    """How far the on-calls can be relied on.

    `as_of` (UTC) is when the service last said who is on call: of its schedules, the one that was
    heard of least lately. `unheard` are the pools whose schedules it never told, `unmatched` those
    of whom its schedules name nobody; for both the roster counts.
    """

    as_of: datetime | None
    unheard: tuple[Pool, ...]
    unmatched: tuple[Unmatched, ...]


def on_call_by(paging: Schedules, schedule: str, now: datetime) -> tuple[ServiceUser, ...]:
    """Return who is on call by a schedule at an instant (UTC). Raises Unavailable and Rejected."""
    said = paging.schedule_users(schedule, now, now + _PRESENT)
    return tuple(ServiceUser(user.id, user.name, user.email) for user in said)


class OnCallRepository:
    """A schedule that goes by a paging service's, as far as is known. Safe to use from any thread.

    The service is asked by `look` alone. What it says is kept in the record, so that a bot that
    starts while the service does not answer goes on with what was known.
    """

    def __init__(
        self,
        journal: Journal,
        written: Schedule,
        playbook: Playbook,
        paging: Schedules,
        backend: str,
    ) -> None:
        """`written` has the people, and who is on where the service does not say."""
        self._journal = journal
        self._written = written
        self._playbook = playbook
        self._paging = paging
        self._place = Place(backend)
        self._on_calls: OnCalls = {}
        self._heard_at: dict[str, datetime] = {}
        self._generation: int | None = None
        self._made: tuple[Roster, OnCalls, Roster] | None = None
        self._strange: tuple[Unmatched, ...] = ()
        try:
            self._recall()
        except JournalUnavailable as fault:
            log.error("who was on call cannot be read, so the roster counts: %s", fault)

    def roster(self) -> Roster:
        """Return the people with who is on call; the same object while nothing has changed."""
        base, on_calls, made = self._written.roster(), self._on_calls, self._made
        if made is None or made[0] is not base or made[1] is not on_calls:
            placed = with_on_calls(base, self._playbook, on_calls)
            made = self._made = (base, on_calls, placed)
        return made[2]

    def standing(self) -> OnCallReliance:
        """Return how far the on-calls can be relied on."""
        schedules, heard_at = self._playbook.paging.schedules, dict(self._heard_at)
        heard = [heard_at[each] for each in schedules.values() if each in heard_at]
        unheard = (
            p for p in self._playbook.pools if p.id in schedules and schedules[p.id] not in heard_at
        )
        return OnCallReliance(min(heard, default=None), tuple(unheard), self._unmatched())

    def look(self, now: datetime) -> None:
        """Ask the service who is on call at the present instant (UTC), and keep what it says.

        A schedule that it refuses keeps nothing from the others. Raises Unavailable, Rejected and
        JournalUnavailable; what it said before that is kept.
        """
        self._recall()
        refused = None
        for schedule in dict.fromkeys(self._playbook.paging.schedules.values()):
            try:
                users = on_call_by(self._paging, schedule, now)
            except Rejected as fault:
                refused = refused or fault
            else:
                self._hear(schedule, users, now)
        self._tell_of_strangers()
        if refused is not None:
            raise refused

    def _hear(self, schedule: str, users: tuple[ServiceUser, ...], now: datetime) -> None:
        with self._journal.lock:
            known = self._on_calls.get(schedule)
            if known is None or set(known.users) != set(users):
                self._record(OnCallChanged(schedule, users), now)
            self._heard_at[schedule] = now

    def _record(self, body: OnCallChanged, now: datetime) -> None:
        events = self._journal.append(
            STREAM,
            [new_event(body)],
            expected=self._journal.version(STREAM),
            who=BOT,
            where=self._place,
            now=now,
        )
        self._on_calls = fold_on_calls(events, before=self._on_calls)

    def _recall(self) -> None:
        """Read from the record what was said last, where that is not known already."""
        with self._journal.lock:
            generation = self._journal.generation
            if self._generation == generation:
                return
            nobody: OnCalls = {}
            self._on_calls, _ = self._journal.fold(STREAM, _next, nobody)
            on_record = {schedule: shift.said_at for schedule, shift in self._on_calls.items()}
            self._heard_at = {**on_record, **self._heard_at}
            self._generation = generation

    def _unmatched(self) -> tuple[Unmatched, ...]:
        return unmatched(self._written.roster(), self._playbook, self._on_calls)

    def _tell_of_strangers(self) -> None:
        """Log which schedules name only people who are not in the pool, once while they do."""
        strange = tuple(each for each in self._unmatched() if each.users)
        for each in strange:
            if each not in self._strange:
                log.warning(
                    "the schedule of the pool %s names only people whom the roster does not have "
                    "in it (%s), so the roster counts",
                    each.pool.id,
                    ", ".join(user.id for user in each.users),
                )
        self._strange = strange


def _next(on_calls: OnCalls, event: Event) -> OnCalls:
    return fold_on_calls([event], before=on_calls)
