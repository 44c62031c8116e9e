"""What the board shows, as values: the open incidents, one of them, and those that are over.

Pure. All instants are UTC. What an incident says of itself is shown as it says it; here is what
follows from the rest: what is owed, what waits to be sent, what happened last. Each list has an
end, so that no page grows with what is recorded.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from muster.duties import Duty, DutyContext
from muster.duties.asks import is_too_early
from muster.duties.nudging import reminder_of
from muster.incidents.drafts import CommsDraft
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import ACTIVE
from muster.incidents.timeline import BACKGROUND, author, corrected_texts, in_order
from muster.incidents.unnamed import most_urgent_first
from muster.incidents.values import Announcement, Escalation, Task
from muster.kernel.events import Damaged, Event
from muster.people import Person
from muster.playbook.model import Playbook, Priority
from muster.playbook.vocabulary import DutyCode

ON_A_CARD = 3
"""The last lines of the timeline that stand beside an incident among others."""

OWED_ON_A_CARD = 6
CARDS = 60
LINES = 100
"""Lines of a timeline on one page."""

LISTED = 50
"""Tasks, messages and the like that are listed on an incident's page."""

_OF_ALL = frozenset({DutyCode.LEFT_ALONE, DutyCode.FORGOTTEN})
"""What is asked in place of each thing that an incident owes, which is shown itself."""


class Words(Protocol):
    """Puts into words what the chat says of an incident."""

    def of_duty(self, view: DutyContext, duty: Duty) -> str:
        """Return what a duty asks, in brief."""

    def of_event(self, incident: Incident, event: Event) -> str:
        """Return an event as a line of the timeline."""

    def of_priority(self, incident: Incident) -> str:
        """Return which priority it has, and who stands behind it."""


@dataclass(frozen=True, slots=True)
class Owed:
    """One thing that is owed: what, by whom, until when, and how late it is, None when it is not.

    What is a `target` is never late. It is said again at the end of a snooze; what is `stopped` is
    not.
    """

    key: str
    what: str
    people: tuple[Person, ...]
    due: datetime
    overdue_by: timedelta | None
    target: bool
    snoozed_until: datetime | None
    stopped: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the timeline. `corrected` are the words that stand in place of what it says."""

    number: int
    at: datetime
    who: str
    says: str
    corrected: str | None
    because: str | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """A page of a timeline, the newest line first. Pages count from 1.

    `unreadable` are the numbers of the entries that cannot be read.
    """

    lines: tuple[Line, ...]
    page: int
    pages: int
    unreadable: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """An open incident among others.

    `further` is how much more is owed than is shown, `overdue` how much of all of it is late.

    `waiting` are the drafts that nobody has sent yet. `hear_next` is when tenants were promised to
    hear more, None where they expect nothing.
    """

    incident: Incident
    priority: Priority | None
    priority_says: str
    owed: tuple[Owed, ...]
    further: int
    overdue: int
    waiting: tuple[CommsDraft, ...]
    lines: tuple[Line, ...]
    hear_next: datetime | None


@dataclass(frozen=True, slots=True)
class Overview:
    """All that is open and may be seen, what presses most first; `left` are not shown."""

    now: datetime
    cards: tuple[Card, ...]
    open: int
    overdue: int

    @property
    def left(self) -> int:
        """How many are open and not shown."""
        return self.open - len(self.cards)


@dataclass(frozen=True, slots=True)
class Told:
    """One message to tenants: when, in which channel, by whom, and its words where they are known.

    `approved_by` stood behind the draft that it was.
    """

    announcement: Announcement
    draft: CommsDraft | None
    text: str | None
    approved_by: Person | None


@dataclass(frozen=True, slots=True)
class IncidentView:
    """One incident, open or over, with all that is known of it.

    `told`, `calls` and `tasks` are the newest; of each `left` says how many earlier ones there are.
    """

    now: datetime
    card: Card
    told: tuple[Told, ...]
    drafts: tuple[CommsDraft, ...]
    calls: tuple[tuple[Escalation, str], ...]
    tasks: tuple[Task, ...]
    left: Mapping[str, int]
    timeline: Timeline


def overview(
    incidents: Iterable[Incident],
    now: datetime,
    playbook: Playbook,
    card: Callable[[Incident], Card],
) -> Overview:
    """Return the first page: of open incidents that may be seen, those that are most urgent."""
    listed = most_urgent_first(incidents, playbook)
    cards = tuple(card(each) for each in listed[:CARDS])
    return Overview(now, cards, len(listed), sum(each.overdue for each in cards))


def card_of(
    view: DutyContext, duties: Iterable[Duty], recent: Iterable[Event | Damaged], words: Words
) -> Card:
    """Return an incident as it stands among others.

    `duties` are what is owed in it, the earliest first; `recent` are the newest of its entries.
    """
    lines = timeline(view.incident, recent, words, size=ON_A_CARD).lines
    return _card(view, duties, lines, words, OWED_ON_A_CARD)


def incident_view(
    view: DutyContext,
    duties: Sequence[Duty],
    entries: Sequence[Event | Damaged],
    words: Words,
    page: int = 1,
) -> IncidentView:
    """Return an incident with all that is known of it.

    `entries` are all of its record, `page` which of its timeline is shown, the newest by default.
    """
    incident, playbook = view.incident, view.playbook
    typed = {each.number: each for each in entries if isinstance(each, Event)}
    told = incident.announcements[::-1]
    drafts, calls, tasks = incident.drafts[::-1], incident.escalations[::-1], _tasks(incident)
    named = []
    for call in calls[:LISTED]:
        route = playbook.route(call.route)
        named.append((call, route.name if route else call.route))
    return IncidentView(
        view.now,
        _card(view, duties, (), words, LISTED),
        tuple(_told(incident, each, typed.get(each.entry)) for each in told[:LISTED]),
        drafts[:LISTED],
        tuple(named),
        tasks[:LISTED],
        {
            name: max(len(listed) - LISTED, 0)
            for name, listed in (
                ("told", told), ("drafts", drafts), ("calls", calls), ("tasks", tasks),
            )
        },
        timeline(incident, entries, words, page=page),
    )  # fmt: skip


def timeline(
    incident: Incident,
    entries: Iterable[Event | Damaged],
    words: Words,
    *,
    page: int = 1,
    size: int = LINES,
) -> Timeline:
    """Return a page of the timeline of some entries; a page that there is not is the last one.

    What was recorded after the incident was looked at is left out: it may be what restricts it.
    """
    known = [each for each in entries if (each.number or 0) <= incident.version]
    events = in_order(each for each in known if isinstance(each, Event))
    corrections = {event.number: text for event, text in corrected_texts(events)}
    shown = [event for event in events if event.kind not in BACKGROUND][::-1]
    pages = max(-(-len(shown) // size), 1)
    page = min(max(page, 1), pages)
    return Timeline(
        tuple(
            Line(
                event.number,
                event.happened,
                author(event).name,
                words.of_event(incident, event),
                corrections[event.number],
                event.because,
            )
            for event in shown[(page - 1) * size : page * size]
        ),
        page,
        pages,
        tuple(each.number or 0 for each in known if isinstance(each, Damaged)),
    )


def waiting(incident: Incident) -> tuple[CommsDraft, ...]:
    """Return the drafts that are still to be sent, the newest first.

    Those that were written before one that tenants have read are of the past.
    """
    found: list[CommsDraft] = []
    for draft in reversed(incident.drafts):
        if draft.is_out:
            break
        by_hand = any(each.by_hand for each in draft.sendings)
        if not draft.discarded and not by_hand:
            found.append(draft)
    return tuple(found)


def _card(
    view: DutyContext, duties: Iterable[Duty], lines: tuple[Line, ...], words: Words, most: int
) -> Card:
    """Return a card with the `most` pressing of what is owed, and how much there is beside it."""
    incident, now = view.incident, view.now
    shown = [duty for duty in duties if _is_shown(view, duty)]
    late = {duty.key: duty.overdue_by(now) for duty in shown}
    shown.sort(key=lambda duty: late[duty.key] is None)
    return Card(
        incident,
        view.priority,
        words.of_priority(incident),
        tuple(_owed(view, duty, late[duty.key], words) for duty in shown[:most]),
        len(shown[most:]),
        sum(length is not None for length in late.values()),
        waiting(incident),
        lines,
        _hear_next(incident),
    )


def _is_shown(view: DutyContext, duty: Duty) -> bool:
    """Return whether a duty is worth a line: it may still be done in its time, or is late.

    What was only suggested, and whose time has passed, presses nobody.
    """
    passed = duty.target and not view.target and duty.due <= view.now
    return duty.code not in _OF_ALL and not passed and not is_too_early(duty, view)


def _owed(view: DutyContext, duty: Duty, late: timedelta | None, words: Words) -> Owed:
    said = reminder_of(view.incident, duty)
    snoozed = said.snoozed_until
    return Owed(
        duty.key,
        words.of_duty(view, duty),
        duty.people,
        duty.due,
        late,
        duty.target,
        snoozed if snoozed and snoozed > view.now else None,
        said.stopped,
    )


def _hear_next(incident: Incident) -> datetime | None:
    """Return when tenants were last promised to hear more, where they still expect to."""
    if incident.state not in ACTIVE or not incident.expecting_channels:
        return None
    promised = (told.next_update for told in reversed(incident.announcements))
    return next(filter(None, promised), None)


def _told(incident: Incident, told: Announcement, event: Event | None) -> Told:
    draft = incident.draft(told.draft) if told.draft is not None else None
    if draft is None:
        typed = event.data.get("text") if event and event.kind == "announced" else None
        return Told(told, None, typed or None, None)
    sending = draft.sending(told.channel)
    as_it_was = sending is not None and sending.version == len(draft.versions)
    approval = draft.approval
    stood = approval.by if approval and sending and approval.version == sending.version else None
    return Told(told, draft, draft.text if as_it_was else None, stood)


def _tasks(incident: Incident) -> tuple[Task, ...]:
    """Return the tasks, those that are still to be done first, else the newest first."""
    return tuple(sorted(incident.tasks, key=lambda task: (not task.open, -task.number)))
