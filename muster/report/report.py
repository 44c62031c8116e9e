"""A report as a value: what the record knows of one incident, in the parts of the playbook's list.

All instants are UTC; the texts are people's own words, as they stand after corrections.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from muster.incidents import timeline
from muster.incidents.drafts import About
from muster.incidents.events import (
    CyberStated,
    Declared,
    Drafted,
    HelperJoined,
    HelperLeft,
    Paused,
    PriorityDisputed,
    PriorityStated,
    Redrafted,
    ReportWritten,
    Resumed,
    RoleLeft,
    RoleTaken,
    RunbookTried,
    Summarised,
    TaskDropped,
    body_of,
)
from muster.incidents.follow_ups import Tracked, tracked
from muster.incidents.incident import Incident
from muster.incidents.report_sections import unwritten
from muster.incidents.values import Announcement, Escalation, Task
from muster.incidents.visibility import restricted
from muster.kernel.events import Event
from muster.people import BOT, Person, Roster
from muster.playbook.model import Playbook
from muster.playbook.report_terms import ReportPart, ReportSection
from muster.playbook.vocabulary import Role
from muster.report.kept_times import Kept, KeptTime, kept_times
from muster.report.lanes import Lane, lane_of
from muster.times.spoken import SpokenTimes

_TURNS = frozenset(
    {"tenants_answered", "reported", "fixed", "paused", "resumed", "resolved", "reopened"}
    | {"closed", "dismissed"}
)

_WRITTEN_LATER = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the timeline: its number in the record, and what it says in one sentence.

    `was` is what it said before it was corrected. It was `written_later` (UTC) where that is worth
    a word. `because` is the reason that passed a rule of the playbook.
    """

    number: int
    kind: str
    at: datetime
    who: Person
    says: str
    lane: Lane
    was: str | None = None
    written_later: datetime | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Writing:
    """What somebody wrote in a section that only people can write; `entry` is its number."""

    text: str
    who: Person
    at: datetime
    entry: int


@dataclass(frozen=True, slots=True)
class PartTaken:
    """A part that somebody had: a role, None for one who did something and had none.

    It has no `until` while they have it still.
    """

    person: Person
    role: Role | None
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class PriorityWord:
    """What somebody said of the priority: that it is `agreed` with that, or is `disputed`.

    It stood `alone` where one word was taken for both leads'; `roles` are empty for a suggestion.
    """

    priority: str
    who: Person
    at: datetime
    roles: tuple[Role, ...] = ()
    agreed: bool = False
    alone: bool = False
    disputed: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """Something that tenants were told, where, by whom, and in which words.

    `approved_by` stands behind the version that was sent. `text` is None where it is not on record.
    """

    channel: str
    at: datetime
    who: Person | None
    kind: str | None
    draft: int | None
    text: str | None
    next_update: datetime | None = None
    approved_by: Person | None = None
    approved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody was asked for: by a route, under the playbook's name for it."""

    name: str
    at: datetime
    who: Person
    people: tuple[Person, ...]
    text: str
    by_itself: bool
    answered_by: Person | None
    answered_at: datetime | None
    called_off: bool


@dataclass(frozen=True, slots=True)
class Tried:
    """A runbook that was tried, when and by whom, and whether it worked."""

    name: str
    worked: bool
    at: datetime
    who: Person


@dataclass(frozen=True, slots=True)
class CyberWord:
    """What somebody said of cyber security; `ruled_out` and `confirmed` are what came of it."""

    suspected: bool
    who: Person
    at: datetime
    roles: tuple[Role, ...]
    ruled_out: bool
    confirmed: bool
    text: str


@dataclass(frozen=True, slots=True)
class Handover:
    """Something that whoever came next had to know: a pause, a return, or a role that went on.

    `kind` is that of its event. `who` did it and `person` has the role, where it is about one.
    """

    kind: str
    at: datetime
    who: Person
    role: Role | None = None
    person: Person | None = None
    before: Person | None = None
    text: str = ""
    continue_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """A task, and by whom and why it was dropped, where it was; and what the tracker has of it."""

    task: Task
    dropped_by: Person | None = None
    why: str = ""
    tracked: Tracked | None = None


@dataclass(frozen=True, slots=True)
class Parked:
    """Something that was put aside for the review, and by whom."""

    text: str
    who: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Report:
    """The report of one incident as it stood at `made_at`, after `version` of its events.

    `writings` are what people wrote by the ids of the sections, the latest at the end of each.
    `told` is by what tenants and end users notice, in words for tenants. `reminded` is how often
    the bot has said what was owed. `damaged` are the numbers of the entries that cannot be read.
    """

    title: str
    incident: Incident
    made_at: datetime
    version: int
    sections: tuple[ReportSection, ...]
    edition: str
    edition_then: str | None
    priority: str | None
    entries: tuple[Entry, ...]
    writings: Mapping[str, tuple[Writing, ...]]
    people: tuple[PartTaken, ...]
    priorities: tuple[PriorityWord, ...]
    tellings: tuple[Telling, ...]
    calls: tuple[Call, ...]
    runbooks: tuple[Tried, ...]
    cyber: tuple[CyberWord, ...]
    handovers: tuple[Handover, ...]
    actions: tuple[Action, ...]
    parked: tuple[Parked, ...]
    kept: tuple[KeptTime, ...]
    reminded: int = 0
    damaged: tuple[int, ...] = ()

    @property
    def unwritten(self) -> tuple[ReportSection, ...]:
        """The sections for which somebody is asked, and in which nobody has written."""
        return unwritten(self.sections, self.writings.keys())

    @property
    def restricted(self) -> bool:
        """Whether only those who need to know may read it."""
        return restricted(self.incident)

    @property
    def turns(self) -> tuple[Entry, ...]:
        """The entries that say how it went: what was reported, and every change of its state."""
        return tuple(entry for entry in self.entries if entry.kind in _TURNS)

    @property
    def noticed(self) -> Mapping[str, str]:
        """What tenants and end users notice, in the words written for them; empty for none."""
        words = self.incident.words
        return {about.value: words.get(about, "") for about in (About.EFFECT, About.USERS)}

    @property
    def kept_by_kind(self) -> Sequence["KindKept"]:
        """Return how the times of each kind of duty were kept, in the order they first fell due."""
        counted: dict[str, list[KeptTime]] = {}
        for each in self.kept:
            counted.setdefault(each.code, []).append(each)
        return [KindKept.of(code, times) for code, times in counted.items()]


@dataclass(frozen=True, slots=True)
class KindKept:
    """How often a kind of duty was done in time, late, and not at all."""

    code: str
    in_time: int
    late: int
    missed: int
    to_come: int

    @classmethod
    def of(cls, code: str, times: Iterable[KeptTime]) -> "KindKept":
        """Return the count of some times of one kind."""
        kept = [each.kept for each in times]
        return cls(code, *(kept.count(how) for how in Kept))


Says = Callable[[Event], str]
"""Puts an event into one sentence, as the timeline in the chat has it."""


def report_of(
    incident: Incident,
    recorded: Iterable[Event],
    playbook: Playbook,
    roster: Roster,
    now: datetime,
    says: Says,
    between: Callable[[], object] = lambda: None,
    words: SpokenTimes | None = None,
) -> Report:
    """Return the report of an incident: all that the record knows, and what people wrote (R60).

    `recorded` are its events that can be read. `between` is called between any two small pieces of
    work, and `words` says the date in its title. Source: "fill it in with the information you
    currently have".
    """
    events = list(recorded)
    stand = timeline.as_corrected(events)
    bodies = [(event, body_of(event)) for event in stand]
    declared = next((body for _, body in bodies if isinstance(body, Declared)), None)
    zone = playbook.timezone
    when = (words or SpokenTimes(zone)).date_of(incident.declared_at.astimezone(zone).date())
    return Report(
        title=playbook.report.heading(incident.title, when),
        incident=incident,
        made_at=now,
        version=incident.version,
        sections=playbook.report.sections,
        edition=playbook.edition,
        edition_then=declared.edition if declared else None,
        priority=incident.priority.driving(playbook),
        entries=_entries(events, says),
        writings=_writings(bodies),
        people=_people(incident, bodies),
        priorities=tuple(_priorities(bodies)),
        tellings=tuple(_tellings(incident, bodies)),
        calls=tuple(_call(each, playbook) for each in incident.escalations),
        runbooks=tuple(
            Tried(body.name, body.worked, event.happened, event.who)
            for event, body in bodies
            if isinstance(body, RunbookTried)
        ),
        cyber=tuple(
            CyberWord(
                body.suspected, event.who, event.happened, body.roles,
                bool(body.ruled_out), bool(body.confirmed), body.text,
            )
            for event, body in bodies
            if isinstance(body, CyberStated)
        ),
        handovers=tuple(_handovers(bodies)),
        actions=_actions(incident, bodies),
        parked=tuple(
            Parked(str(event.data["text"]), event.who, event.happened)
            for event in stand
            if event.kind == "parked"
        ),
        kept=() if incident.damage else kept_times(
            incident.number, events, playbook, roster, now, between=between
        ),
        reminded=sum(event.kind == "nudged" for event in events),
        damaged=tuple(each.number for each in incident.damage if each.number is not None),
    )  # fmt: skip


_Bodies = Sequence[tuple[Event, object]]


def _entries(events: Sequence[Event], says: Says) -> tuple[Entry, ...]:
    """Return the timeline, in the order in which things happened, each with its latest words."""
    corrected = {event.number: text for event, text in timeline.corrected_texts(events)}
    stand = {event.number: event for event in timeline.as_corrected(events)}
    found = []
    for event in timeline.in_order(events):
        if event.kind in timeline.BACKGROUND:
            continue
        text = corrected[event.number]
        late = event.recorded - event.happened > _WRITTEN_LATER
        found.append(
            Entry(
                event.number,
                event.kind,
                event.happened,
                timeline.author(event),
                says(stand[event.number]),
                lane_of(event),
                says(event) if text is not None else None,
                event.recorded if late else None,
                event.because,
            )
        )
    return tuple(found)


def _writings(bodies: _Bodies) -> Mapping[str, tuple[Writing, ...]]:
    found: dict[str, tuple[Writing, ...]] = {}
    for event, body in bodies:
        match body:
            case Summarised(text):
                section = ReportPart.SUMMARY.value
            case ReportWritten(section, text):
                pass
            case _:
                continue
        written = Writing(text, event.who, event.happened, event.number)
        found[section] = (*found.get(section, ()), written)
    return found


def _people(incident: Incident, bodies: _Bodies) -> tuple[PartTaken, ...]:
    """Return the parts that people had, in the order they took them; those with none at the end."""
    parts: list[PartTaken] = []

    def ends(at: datetime, person: Person | None, role: Role) -> None:
        for index, part in enumerate(parts):
            theirs = person is None or part.person == person
            if part.role is role and part.until is None and theirs:
                parts[index] = PartTaken(part.person, role, part.since, at)

    for event, body in bodies:
        match body:
            case RoleTaken(role, person):
                ends(event.happened, None, role)
                ends(event.happened, person, Role.HELPER)
                parts.append(PartTaken(person, role, event.happened))
            case RoleLeft(role, person):
                ends(event.happened, person, role)
            case HelperJoined(person):
                parts.append(PartTaken(person, Role.HELPER, event.happened))
            case HelperLeft(person):
                ends(event.happened, person, Role.HELPER)
    known = {part.person for part in parts}
    first: dict[Person, datetime] = {}
    for event, _ in bodies:
        first.setdefault(event.who, event.happened)
    others = [p for p in incident.involved if p not in known and p != BOT]
    parts += (PartTaken(p, None, first.get(p, incident.declared_at)) for p in others)
    return tuple(parts)


def _priorities(bodies: _Bodies) -> Iterable[PriorityWord]:
    for event, body in bodies:
        overrode = event.data.get("overrode", ())
        match body:
            case PriorityStated(priority, roles, text, _, agreed):
                alone = "priority_by_both_leads" in overrode
                yield PriorityWord(
                    priority, event.who, event.happened, roles, bool(agreed), alone, text=text
                )
            case PriorityDisputed(priority, roles, text):
                yield PriorityWord(
                    priority, event.who, event.happened, roles, disputed=True, text=text
                )


def _tellings(incident: Incident, bodies: _Bodies) -> Iterable[Telling]:
    """Yield what tenants were told, each in the words of the version that was sent (R62, R90)."""
    versions: dict[int, list[str]] = {}
    other: dict[int, str] = {}
    for event, body in bodies:
        match body:
            case Drafted(_, text):
                versions[len(versions) + 1] = [text]
            case Redrafted(number, text):
                versions[number].append(text)
            case _ if event.kind == "announced":
                other[event.number] = str(event.data.get("text", ""))
    for told in incident.announcements:
        yield _telling(incident, told, versions, other)


def _telling(
    incident: Incident,
    told: Announcement,
    versions: Mapping[int, list[str]],
    other: Mapping[int, str],
) -> Telling:
    draft = incident.draft(told.draft) if told.draft is not None else None
    by_hand = other.get(told.entry) or None
    if draft is None:
        who, at = told.by, told.at
        return Telling(told.channel, at, who, None, None, by_hand, told.next_update)
    sent = draft.sending(told.channel)
    version = sent.version if sent else len(draft.versions)
    texts = versions.get(draft.number, [])
    approval = draft.approval if draft.approval and draft.approval.version == version else None
    return Telling(
        told.channel,
        told.at,
        sent.by if sent else told.by,
        draft.kind,
        draft.number,
        by_hand or (texts[version - 1] if version <= len(texts) else None),
        told.next_update,
        approval.by if approval else None,
        approval.at if approval else None,
    )


def _call(call: Escalation, playbook: Playbook) -> Call:
    route = playbook.route(call.route)
    return Call(
        route.name if route else call.route,
        call.at,
        call.by,
        call.people,
        call.text,
        call.by_itself,
        call.answered_by,
        call.answered_at,
        call.called_off is not None,
    )


def _handovers(bodies: _Bodies) -> Iterable[Handover]:
    holders: dict[Role, Person] = {}
    for event, body in bodies:
        at, who = event.happened, event.who
        match body:
            case RoleTaken(role, person):
                before = holders.get(role)
                holders[role] = person
                if before is not None and before != person:
                    yield Handover(event.kind, at, who, role, person, before)
            case RoleLeft(role, person):
                holders.pop(role, None)
                yield Handover(event.kind, at, who, role, person, person)
            case Paused(text, continue_at):
                yield Handover(event.kind, at, who, text=text, continue_at=continue_at)
            case Resumed(text):
                yield Handover(event.kind, at, who, text=text)


def _actions(incident: Incident, bodies: _Bodies) -> tuple[Action, ...]:
    dropped = {
        body.task: (event.who, body.text) for event, body in bodies if isinstance(body, TaskDropped)
    }
    found = []
    for task in incident.tasks:
        by, why = dropped.get(task.number, (None, ""))
        found.append(Action(task, by, why, tracked(incident, task.number)))
    return tuple(found)
