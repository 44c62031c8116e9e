"""What should have been said, minute by minute: slow, obvious, and without the watch.

It takes what is owed from the rules, and nothing else of how the bot decides when to say it.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from muster.duties import Duty, DutyContext, DutyMoment, owed
from muster.incidents.clocks import IncidentClock
from muster.incidents.events import DutySnoozed, DutyStopped, Nudged, body_of
from muster.incidents.fatigue import workload
from muster.incidents.incident import Incident, begin, evolve
from muster.incidents.lifecycle import State
from muster.incidents.repository import is_incident, number_of
from muster.journal import Journal
from muster.kernel.events import Event
from muster.people import BOT, Roster
from muster.playbook import Playbook
from muster.playbook.vocabulary import Counting, DutyCode

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


class Nudge(NamedTuple):
    """One thing that was said, or should have been, the `times`th time; instants are UTC."""

    incident: int
    duty: str
    since: datetime
    times: int
    at: datetime

    def __str__(self) -> str:
        return f"INC-{self.incident} {self.duty} ({self.times}.) at {self.at:%d %B %H:%M} UTC"


class Period(NamedTuple):
    """From when to when (UTC) the bot ran, both minutes included, and when it was off between."""

    first: datetime
    last: datetime
    off: tuple[tuple[datetime, datetime], ...] = ()

    def minutes(self) -> Iterator[datetime]:
        """Yield every minute in which the bot ran."""
        minute = self.first
        while minute <= self.last:
            if not any(start < minute < end for start, end in self.off):
                yield minute
            minute += MINUTE


# ---- what was recorded


class Record:
    """A journal's incidents as they were after any of its events, as if nothing had been said."""

    def __init__(self, journal: Journal) -> None:
        self.events = list(journal.since(0))
        self._recorded = [event.recorded for event in self.events]
        self._by_hand = {
            event.recorded: event.position for event in reversed(self.events) if event.who != BOT
        }
        self._positions: dict[int, list[int]] = defaultdict(list)
        self._incidents: dict[int, list[Incident]] = defaultdict(list)
        for event in self.events:
            if is_incident(event.stream) and event.kind != "nudged":
                self._add(number_of(event.stream), event)

    def _add(self, number: int, event: Event) -> None:
        known = self._incidents[number]
        known.append(evolve(known[-1], event) if known else begin(number, event))
        self._positions[number].append(event.position)

    def looks(self, minute: datetime) -> list[int]:
        """Return after which events the bot looked at a minute: before a command in it, and after.

        No two commands are given in one minute.
        """
        after = bisect_right(self._recorded, minute)
        command = self._by_hand.get(minute)
        return [after] if command is None else [command - 1, after]

    def incidents(self, position: int) -> list[Incident]:
        """Return the incidents after the event at a position."""
        found = []
        for number, positions in self._positions.items():
            index = bisect_right(positions, position)
            if index:
                found.append(self._incidents[number][index - 1])
        return found

    def most_open(self) -> int:
        """Return how many incidents were open at once, when there were most."""
        states = (self.incidents(event.position) for event in self.events)
        return max(sum(incident.is_open for incident in each) for each in states)

    def nudges(self) -> list[Nudge]:
        """Return what was recorded as said."""
        return [
            Nudge(number_of(event.stream), body.duty, body.since, body.times, event.recorded)
            for event in self.events
            if is_incident(event.stream) and isinstance(body := body_of(event), Nudged)
        ]


# ---- what should have been said


@dataclass
class Said:
    """What was said of one occurrence of a duty, and whether something of it was held back.

    Only a snooze ends what was stopped, so what fell due meanwhile is said at the snooze's end too.
    """

    times: int = 0
    last: datetime | None = None
    held: bool = False


@dataclass
class Book:
    """The book of one incident: what was said, and how people want to hear of it."""

    said: dict[tuple[str, datetime], Said] = field(default_factory=lambda: defaultdict(Said))
    posts: list[datetime] = field(default_factory=list)
    snoozed: dict[str, datetime] = field(default_factory=dict)
    stopped: set[str] = field(default_factory=set)

    def heed(self, event: Event) -> None:
        """Take note of how people want to hear of a duty."""
        match body_of(event):
            case DutySnoozed(duty, until):
                self.snoozed[duty] = until
                self.stopped.discard(duty)
            case DutyStopped(duty):
                self.stopped.add(duty)

    def say(self, view: DutyContext, duty: Duty) -> int | None:
        """Return the how-manieth time a duty is said now, or None when it is not said now."""
        said = self.said[duty.key, duty.since]
        if not self._wanted(view, duty, said):
            return None
        said.times, said.last, said.held = said.times + 1, view.now, False
        return said.times

    def posted(self, at: datetime) -> None:
        """Take note that something was said then."""
        if self.posts[-1:] != [at]:
            self.posts.append(at)

    def _wanted(self, view: DutyContext, duty: Duty, said: Said) -> bool:
        never = _said_for_good(view, duty, said) or self._hushed(view, duty, said)
        falls_due = not never and self._falls_due(view, duty, said, view.now)
        until = self.snoozed.get(duty.key)
        if duty.key in self.stopped or (until is not None and view.now < until):
            said.held = said.held or falls_due
            return False
        if until is None or (said.last is not None and said.last >= until):
            return falls_due
        # Who puts off what would not be said again wants to hear it once more.
        return falls_due or said.held or never

    def _falls_due(self, view: DutyContext, duty: Duty, said: Said, at: datetime) -> bool:
        """Return whether it is time, at an instant, to say a duty, if nobody minds."""
        nudges = view.playbook.nudges
        if said.last is None:
            return at >= duty.ask
        if said.last < duty.due:
            return at >= duty.due
        if _said_for_good(view, duty, said) or duty.again is None:
            return False
        if duty.steady:
            room, pause, beat = self._has_room(nudges.posts_an_hour, at), duty.again, at
            return room and _passed(duty.clock, said.last, pause, beat)
        if said.times + 1 >= nudges.louder_after and _at_rest(view, at):
            return False
        begun = view.incident.declared_recorded_at
        beat = begun + (at - begun) // nudges.beat * nudges.beat
        before = said.times - 1 - (duty.ask < duty.due)
        pause = duty.again
        for _ in range(before):
            pause = min(pause * nudges.grows_by, max(duty.again, nudges.longest_pause))
        return self._has_room(nudges.posts_an_hour, at) and _passed(
            duty.clock, said.last, pause, beat
        )

    def _has_room(self, most: int, at: datetime) -> bool:
        return sum(at - timedelta(hours=1) < post for post in self.posts) < most

    def _hushed(self, view: DutyContext, duty: Duty, said: Said) -> bool:
        """Return whether it is not said, as it seems fixed or everybody has left it alone."""
        incident, nudges, terms = view.incident, view.playbook.nudges, view.moment.terms
        if duty.code not in terms:
            return False
        if incident.state is State.MONITORING and duty.code not in nudges.while_watched:
            return True
        if duty.code in nudges.always or incident.typed_at is None:
            return False
        ends = []
        if DutyCode.FORGOTTEN in terms and view.forgotten_at:
            ends.append(view.forgotten_at)
        again = said.last is not None and said.last >= duty.due
        if again and view.worked_on and duty.code != DutyCode.LEFT_ALONE:
            ends.append(incident.typed_at + nudges.left_alone_after)
        return any(
            end <= view.now and not self._falls_due(view, duty, said, end - _A_MOMENT)
            for end in ends
        )


_A_MOMENT = timedelta(microseconds=1)


def _said_for_good(view: DutyContext, duty: Duty, said: Said) -> bool:
    if said.last is None or said.last < duty.due:
        return False
    often = said.times >= view.playbook.nudges.at_most and not duty.steady
    return duty.again is None or often


def _at_rest(view: DutyContext, at: datetime) -> bool:
    return view.clock.counting is Counting.WORKING and not view.moment.hours.is_open(at)


def _passed(clock: IncidentClock, start: datetime, length: timedelta, now: datetime) -> bool:
    if clock.counting is Counting.WORKING and not length % DAY:
        return now >= clock.hours.add_business_days(start, length // DAY)
    return now >= start and clock.between(start, now) >= length


def expected(record: Record, playbook: Playbook, roster: Roster, period: Period) -> list[Nudge]:
    """Return what should have been said, looking at every open incident in every minute.

    The roster is one for all minutes: who is there decides who is asked, and never when.
    """
    books: Mapping[int, Book] = defaultdict(Book)
    heeded, found = 0, []
    for minute in period.minutes():
        for position in record.looks(minute):
            for event in record.events[heeded:position]:
                if is_incident(event.stream):
                    books[number_of(event.stream)].heed(event)
            heeded = position
            incidents = record.incidents(position)
            moment = DutyMoment(minute, playbook, roster, workload(incidents, playbook))
            for incident in incidents:
                found += _said_now(DutyContext(incident, moment), books[incident.number])
    return found


def _said_now(view: DutyContext, book: Book) -> Iterator[Nudge]:
    if not view.incident.is_open:
        return
    now_owed = owed(view)
    if now_owed.failed:
        raise RuntimeError(f"{view.incident.reference}: {now_owed.failed}")
    said = False
    for duty in now_owed.duties:
        times = book.say(view, duty)
        if times:
            said = True
            yield Nudge(view.incident.number, duty.key, duty.since, times, view.now)
    if said:
        book.posted(view.now)


def disagreements(recorded: list[Nudge], wanted: list[Nudge]) -> list[str]:
    """Return what was missed, what was said for nothing and what was said twice."""
    said, due = Counter(recorded), Counter(wanted)
    wrong = [(nudge, "missed") for nudge in due - said]
    wrong += [(nudge, "said although it was not to be") for nudge in said.keys() - due.keys()]
    wrong += [(nudge, "said twice") for nudge, times in said.items() if times > 1]
    return [f"{nudge}: {what}" for nudge, what in sorted(wrong, key=lambda each: each[0].at)]


# ---- what was heard in the room


_SPOKEN = re.compile(
    r"^(?:\(late by [^)]*\) )?INC-(\d+) (@.*|(?:still|undone|nobody does) .*)$", re.MULTILINE
)
_BESIDE = ("Later: ", "no more reminders of ")
"""What a line may say beside what it asks."""
_TO_EACH = ("join-call-", "stint-")
"""What each of several people owes may be said in one line to all of them."""
_IN_PRIVATE = ("review",)
"""What is told to whoever owes it alone, and in the room only where that fails."""


def unheard(recorded: list[Nudge], posts: Iterable[tuple[datetime, str]]) -> list[str]:
    """Return where what was posted does not ask for what was recorded.

    `posts` are what the bot said unasked in the incident room, and when (UTC). What is said again
    stands on one line, with points between.
    """
    posts = list(posts)
    asked = Counter(
        (int(number), at)
        for at, text in posts
        for number, line in _SPOKEN.findall(text)
        for part in line.split(" · ")
        if not part.startswith(_BESIDE)
    )
    wanted: dict[tuple[int, datetime], list[Nudge]] = defaultdict(list)
    for nudge in recorded:
        wanted[nudge.incident, nudge.at].append(nudge)
    wrong = [
        f"INC-{number} at {at:%d %B %H:%M} UTC: {asked[number, at]} lines for "
        f"{len(wanted.get((number, at), ()))} nudges"
        for number, at in sorted(asked.keys() | wanted.keys(), key=lambda each: each[1])
        if not _agree(asked[number, at], wanted.get((number, at), []))
    ]
    twice = [(at, text) for (at, text), times in Counter(posts).items() if times > 1]
    return wrong + [f"at {at:%d %B %H:%M} UTC, posted twice: {text[:80]}" for at, text in twice]


def _agree(asked: int, nudges: list[Nudge]) -> bool:
    """Return whether so many things were asked as nudges say.

    What each of several people owes may be in one line, and who is away is not asked for theirs.
    """
    elsewhere = (*_TO_EACH, *_IN_PRIVATE)
    least = {nudge.duty for nudge in nudges if not nudge.duty.startswith(elsewhere)}
    return len(least) <= asked <= len(nudges)
