"""The values an incident is made of. All instants are UTC."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from muster.people import Person
from muster.playbook.model import Room
from muster.playbook.vocabulary import Role
from muster.times.spans import Span


@dataclass(frozen=True, slots=True)
class RunbookTry:
    """A runbook that was tried, and whether it worked."""

    name: str
    worked: bool


@dataclass(frozen=True, slots=True)
class SectionWritten:
    """The latest that somebody wrote in a section of the report; `entry` is its event's number."""

    text: str
    by: Person
    at: datetime
    entry: int


@dataclass(frozen=True, slots=True)
class Task:
    """A task. `number` counts the incident's tasks from 1.

    One for `after` the incident is a follow-up: it holds nothing back and outlives it. `by_itself`
    is whether it was seen to have ended in the team's tracker.
    """

    number: int
    text: str
    owner: Person | None = None
    due: datetime | None = None
    done: bool = False
    dropped: bool = False
    after: bool = False
    by_itself: bool = False

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return not (self.done or self.dropped)

    def holds_back(self, now: datetime, zone: ZoneInfo) -> bool:
        """Return whether the incident waits for it; one due on a later day is for afterwards.

        So is a follow-up, whenever it is due.
        """
        if self.after:
            return False
        today = now.astimezone(zone).date()
        return self.open and (self.due is None or self.due.astimezone(zone).date() <= today)

    def overdue(self, now: datetime) -> bool:
        """Return whether it should have been done by now."""
        return self.open and self.due is not None and self.due <= now


@dataclass(frozen=True, slots=True)
class OwnRoom:
    """A room that an incident has to itself, on the chat `backend`.

    Its `address` is what that chat knows it by, and stays when people rename it.
    """

    name: str
    address: str
    backend: str
    private: bool = False
    closed: bool = False

    @property
    def as_room(self) -> Room:
        """The room, as the playbook's are: it has an address on its own chat alone."""
        return Room.model_construct(
            name=self.name, says="", audience="team", addresses={self.backend: self.address}
        )


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something that was said to tenants in a channel, and until when they were promised more.

    `of_the_end` is whether it was recorded after the incident was over; once that is open again it
    is not, but `was_the_end`. `draft` is the number of the draft that was said, None for other
    words. What is `outdated` was said after the end and speaks of the incident as going on. `ends`
    is whether tenants expect nothing more after it, as there is nothing wrong for them any more.
    `by` said it, or kept that it was said. `entry` is the number of the event that says so.
    """

    channel: str
    at: datetime
    next_update: datetime | None = None
    of_the_end: bool = False
    draft: int | None = None
    outdated: bool = False
    ends: bool = False
    by: Person | None = None
    was_the_end: bool = False
    entry: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """A tenant's question that the bot noticed; `entry` is the number of its event."""

    entry: int
    asker: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Escalation:
    """Somebody was asked for by a route. `number` counts the incident's escalations from 1.

    `text` is what was typed with it. `by_itself` is whether the bot took the route because the
    playbook says so; it is `called_off` (UTC) once that holds no more. It is `spent` once the role
    that it fills was given up after it. The first thing that one of the `people` does in the
    incident afterwards answers it, whether they say so or not.
    """

    number: int
    route: str
    at: datetime
    by: Person
    text: str = ""
    people: tuple[Person, ...] = ()
    fills: Role | None = None
    answered_by: Person | None = None
    answered_at: datetime | None = None
    by_itself: bool = False
    called_off: datetime | None = None
    spent: bool = False

    def answered(self, call: Self, by: Person, at: datetime) -> Self:
        """Return the escalation as answered if it asks by the route of that call, else as it is.

        Whoever comes by a route ends the calls by it that are still open, the earlier ones too.
        """
        if self.route != call.route or self.answered_at is not None:
            return self
        return replace(self, answered_by=by, answered_at=at)

    def filled(self, role: Role, by: Person, at: datetime) -> Self:
        """Return the escalation as answered if it waits for somebody to take that role."""
        if self.fills is not role or self.answered_at is not None:
            return self
        return replace(self, answered_by=by, answered_at=at)

    def not_needed(self, role: Role, at: datetime) -> Self:
        """Return the escalation as called off if the bot itself called somebody to that role."""
        if self.fills is not role or not self.by_itself or self.called_off is not None:
            return self
        return replace(self, called_off=at)


@dataclass(frozen=True, slots=True)
class Stint:
    """A stretch of time in which somebody worked on the incident; without `end` they still do.

    It starts when that was recorded. `since` is when it had begun by that record, if earlier: it
    counts where the end had passed by then, too, so that all of it was written afterwards.
    """

    person: Person
    start: datetime
    end: datetime | None = None
    since: datetime | None = None

    def ended(self, at: datetime) -> Self:
        """Return the stint as it ended at an instant."""
        if at >= self.start or self.since is None:
            return replace(self, end=max(at, self.start))
        return replace(self, start=min(self.since, at), end=at)


@dataclass(frozen=True, slots=True)
class Silence:
    """A stretch of a stint in which its person gave no sign of work.

    It is `broken` when it ended by such a sign, and not because the stint did. One that is `first`
    began with a stint that somebody else began for them.
    """

    person: Person
    start: datetime
    end: datetime
    broken: bool
    first: bool = False


SILENCE_IS_KEPT_FROM = timedelta(minutes=30)
"""The shortest silence that is kept, but for a first one."""

SIGNS_ARE_TOGETHER_WITHIN = timedelta(minutes=15)
"""What somebody did within this time of each other is kept as one span."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """What was said of one duty, and how people want to hear of it.

    `since` tells which occurrence of the duty was said `times` times, the last one at `at`, the
    latest of them at the instants `said`; all its occurrences together were `in_all` times. A
    snooze holds until then; what is `stopped` is not said again.
    """

    since: datetime | None = None
    at: datetime | None = None
    times: int = 0
    snoozed_until: datetime | None = None
    stopped: bool = False
    in_all: int = 0
    said: tuple[datetime, ...] = ()


def stints_of(
    stints: tuple[Stint, ...], working: Iterable[Person], *, begin: datetime, end: datetime
) -> tuple[Stint, ...]:
    """Return the stints after a change of who works: who stopped did at `end`, others begin.

    `begin` is when the change was recorded and `end` when it happened. The very tuple is returned
    when nobody began or stopped.
    """
    now_working = list(dict.fromkeys(working))
    before = [stint.person for stint in stints if stint.end is None]
    if set(before) == set(now_working):
        return stints
    kept = (
        stint.ended(end) if stint.end is None and stint.person not in now_working else stint
        for stint in stints
    )
    since = end if end < begin else None
    return (*kept, *(Stint(p, begin, since=since) for p in now_working if p not in before))


def with_instant(spans: tuple[Span, ...], at: datetime) -> tuple[Span, ...]:
    """Return spans of what somebody did, in order, with another instant at which they did."""
    near = SIGNS_ARE_TOGETHER_WITHIN
    apart, start, end = [], at, at
    for span in spans:
        last = span.end or span.start
        if span.start - near <= at <= last + near:
            start, end = min(start, span.start), max(end, last)
        else:
            apart.append(span)
    return tuple(sorted((*apart, Span(start, end)), key=lambda span: span.start))
