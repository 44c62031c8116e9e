"""What can happen to an incident: one class a kind of event."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypeVar

from muster.incidents.drafts import About
from muster.kernel import effects
from muster.kernel.events import Event
from muster.kernel.payloads import Payload, kinds_of, read_payload
from muster.people import Person
from muster.playbook.vocabulary import Role

_Kind = TypeVar("_Kind", bound=Payload)


@dataclass(frozen=True, slots=True)
class IncidentPayload(Payload):
    """The body of an incident's event."""


@dataclass(frozen=True, slots=True)
class Declared(IncidentPayload):
    """The incident was declared.

    It was `quietly` where people outside the team had declared too many before: then nobody is
    called for it by itself until somebody else takes part. `detected` is when it was first noticed,
    UTC, where that was told; no clock runs from it. `edition` and `playbook` tell by which playbook
    it is to be judged: what it calls itself, and a digest of all that it says.
    """

    KIND: ClassVar[str] = "declared"
    title: str
    alert: str | None = None
    quietly: bool = False
    detected: datetime | None = None
    edition: str | None = None
    playbook: str | None = None


@dataclass(frozen=True, slots=True)
class Detected(IncidentPayload):
    """Something was first noticed of it, when this happened; no clock runs from that."""

    KIND: ClassVar[str] = "detected"


@dataclass(frozen=True, slots=True)
class Noted(IncidentPayload):
    """Somebody wrote something down.

    Of a `message` of the chat, by its id, `said_by` said the text, and whoever put it on record may
    have added a `remark`. It is `cautioned` where the author was told the playbook's caution, here
    and below.
    """

    KIND: ClassVar[str] = "noted"
    text: str
    said_by: Person | None = None
    message: str | None = None
    remark: str | None = None
    cautioned: bool | None = None


@dataclass(frozen=True, slots=True)
class ActionTaken(IncidentPayload):
    """Somebody did something about it."""

    KIND: ClassVar[str] = "action_taken"
    text: str
    cautioned: bool | None = None


@dataclass(frozen=True, slots=True)
class Reported(IncidentPayload):
    """An engineer reported to the comms lead."""

    KIND: ClassVar[str] = "reported"
    text: str
    cautioned: bool | None = None


@dataclass(frozen=True, slots=True)
class Corrected(IncidentPayload):
    """The words of an earlier entry were corrected; the entry itself stays as it was."""

    KIND: ClassVar[str] = "corrected"
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class TenantsAnswered(IncidentPayload):
    """Somebody said whether tenants are affected, and maybe more `beside` that."""

    KIND: ClassVar[str] = "tenants_answered"
    affected: bool
    beside: str = ""


@dataclass(frozen=True, slots=True)
class CyberStated(IncidentPayload):
    """Somebody said whether they suspect a cyber security incident, speaking for `roles`.

    `ruled_out` is whether nobody is held to suspect it any more after a no, `confirmed` whether
    both leads are held to suspect it after a yes; `text` is why.
    """

    KIND: ClassVar[str] = "cyber_stated"
    suspected: bool
    roles: tuple[Role, ...]
    ruled_out: bool | None = None
    confirmed: bool | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class PriorityStated(IncidentPayload):
    """Somebody named a priority, speaking for `roles`; with none it is a suggestion.

    `text` is why, `before` the priority that counted until then. `agreed` is whether both leads are
    held to stand behind it from then on.
    """

    KIND: ClassVar[str] = "priority_stated"
    priority: str
    roles: tuple[Role, ...]
    text: str = ""
    before: str | None = None
    agreed: bool | None = None


@dataclass(frozen=True, slots=True)
class PriorityDisputed(IncidentPayload):
    """A lead does not agree with the proposed priority; `text` is why.

    It is `rejected` where the proposal is off the table with that.
    """

    KIND: ClassVar[str] = "priority_disputed"
    priority: str
    roles: tuple[Role, ...]
    text: str = ""
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class RoleTaken(IncidentPayload):
    """Somebody took a lead role, or was given it."""

    KIND: ClassVar[str] = "role_taken"
    role: Role
    person: Person


@dataclass(frozen=True, slots=True)
class RoleLeft(IncidentPayload):
    """Somebody gave up a lead role with nobody to take it, or is `away` and has it no more."""

    KIND: ClassVar[str] = "role_left"
    role: Role
    person: Person
    away: bool = False


@dataclass(frozen=True, slots=True)
class PartTaken(IncidentPayload):
    """Somebody took a role that the team's playbook has of its own, or was given it."""

    KIND: ClassVar[str] = "part_taken"
    role: str
    person: Person


@dataclass(frozen=True, slots=True)
class PartLeft(IncidentPayload):
    """Somebody has such a role no more, and nobody took it."""

    KIND: ClassVar[str] = "part_left"
    role: str
    person: Person


@dataclass(frozen=True, slots=True)
class HelperJoined(IncidentPayload):
    """Somebody came to help."""

    KIND: ClassVar[str] = "helper_joined"
    person: Person


@dataclass(frozen=True, slots=True)
class HelperLeft(IncidentPayload):
    """A helper left."""

    KIND: ClassVar[str] = "helper_left"
    person: Person


@dataclass(frozen=True, slots=True)
class RunbookTried(IncidentPayload):
    """A runbook was tried."""

    KIND: ClassVar[str] = "runbook_tried"
    name: str
    worked: bool


@dataclass(frozen=True, slots=True)
class Parked(IncidentPayload):
    """Something was put aside for the review."""

    KIND: ClassVar[str] = "parked"
    text: str


@dataclass(frozen=True, slots=True)
class TaskAdded(IncidentPayload):
    """A task was given to somebody, or to nobody yet.

    One for `after` the incident is a follow-up.
    """

    KIND: ClassVar[str] = "task_added"
    text: str
    owner: Person | None = None
    due: datetime | None = None
    after: bool = False


@dataclass(frozen=True, slots=True)
class TaskDone(IncidentPayload):
    """A task was done. `task` counts the incident's tasks from 1.

    It ended `by_itself`, here and below, where it was seen to have in the team's tracker.
    """

    KIND: ClassVar[str] = "task_done"
    task: int
    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class TaskChanged(IncidentPayload):
    """A task has another owner or is due at another time; None leaves what it has.

    With `after` it is a follow-up from then on. `task` counts the incident's tasks from 1, here and
    below.
    """

    KIND: ClassVar[str] = "task_changed"
    task: int
    owner: Person | None = None
    due: datetime | None = None
    after: bool = False


@dataclass(frozen=True, slots=True)
class TaskDropped(IncidentPayload):
    """A task is not to be done any more."""

    KIND: ClassVar[str] = "task_dropped"
    task: int
    text: str
    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class TicketLinked(IncidentPayload):
    """The ticket was named."""

    KIND: ClassVar[str] = "ticket_linked"
    ticket: str


@dataclass(frozen=True, slots=True)
class Fixed(IncidentPayload):
    """It seems fixed and is being watched."""

    KIND: ClassVar[str] = "fixed"
    text: str


@dataclass(frozen=True, slots=True)
class Resolved(IncidentPayload):
    """It is over."""

    KIND: ClassVar[str] = "resolved"
    text: str


@dataclass(frozen=True, slots=True)
class Paused(IncidentPayload):
    """Work stopped for now, until the continuation meeting or until somebody in scope is there.

    `continue_at` is UTC.
    """

    KIND: ClassVar[str] = "paused"
    text: str
    continue_at: datetime | None = None
    awaits_scope: bool = False


@dataclass(frozen=True, slots=True)
class Resumed(IncidentPayload):
    """Work started again."""

    KIND: ClassVar[str] = "resumed"
    text: str = ""


@dataclass(frozen=True, slots=True)
class Closed(IncidentPayload):
    """All that was owed after it is done."""

    KIND: ClassVar[str] = "closed"
    text: str = ""


@dataclass(frozen=True, slots=True)
class Dismissed(IncidentPayload):
    """It was no incident."""

    KIND: ClassVar[str] = "dismissed"
    text: str


@dataclass(frozen=True, slots=True)
class Reopened(IncidentPayload):
    """It is not over after all."""

    KIND: ClassVar[str] = "reopened"
    text: str


@dataclass(frozen=True, slots=True)
class Summarised(IncidentPayload):
    """The summary was written anew; it replaces the one before."""

    KIND: ClassVar[str] = "summarised"
    text: str


@dataclass(frozen=True, slots=True)
class ReportWritten(IncidentPayload):
    """Somebody wrote a section of the report, by its id; what stood there before is kept."""

    KIND: ClassVar[str] = "report_written"
    section: str
    text: str


@dataclass(frozen=True, slots=True)
class Announced(IncidentPayload):
    """Something was said to tenants in a channel; `next_update` (UTC) is what was promised.

    Without a text it was the newest version of a draft, counted from 1 in the incident.
    """

    KIND: ClassVar[str] = "announced"
    channel: str
    text: str = ""
    next_update: datetime | None = None
    draft: int | None = None


@dataclass(frozen=True, slots=True)
class WordsGiven(IncidentPayload):
    """Somebody said, in words for tenants, what they notice, or what else there is to tell them."""

    KIND: ClassVar[str] = "words_given"
    about: About
    text: str


@dataclass(frozen=True, slots=True)
class Drafted(IncidentPayload):
    """A message to tenants was drafted; `next_update` (UTC) is what it promises."""

    KIND: ClassVar[str] = "drafted"
    kind: str
    text: str
    next_update: datetime | None = None


@dataclass(frozen=True, slots=True)
class Redrafted(IncidentPayload):
    """A draft has a new version. `draft` counts the incident's from 1, here and below."""

    KIND: ClassVar[str] = "redrafted"
    draft: int
    text: str
    next_update: datetime | None = None


@dataclass(frozen=True, slots=True)
class DraftDiscarded(IncidentPayload):
    """A draft is not wanted any more."""

    KIND: ClassVar[str] = "draft_discarded"
    draft: int


@dataclass(frozen=True, slots=True)
class DraftApproved(IncidentPayload):
    """Somebody stands behind a version of a draft, the versions counted from 1."""

    KIND: ClassVar[str] = "draft_approved"
    draft: int
    version: int


@dataclass(frozen=True, slots=True)
class DraftSent(IncidentPayload):
    """Somebody had a draft sent: in `channels` by the bot, in those `by_hand` to be copied."""

    KIND: ClassVar[str] = "draft_sent"
    draft: int
    version: int
    channels: tuple[str, ...] = ()
    by_hand: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftNotSent(IncidentPayload):
    """A draft could not be posted in a channel's room."""

    KIND: ClassVar[str] = "draft_not_sent"
    draft: int
    channel: str


@dataclass(frozen=True, slots=True)
class ComponentsStated(IncidentPayload):
    """Components of the status page are in these `states`, by their ids."""

    KIND: ClassVar[str] = "components_stated"
    states: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TenantAsked(IncidentPayload):
    """A tenant asked about it elsewhere; who, what and where.

    What the bot noticed `by_itself` was said by `asked_by`, in that room; else somebody kept it,
    and the text says it all.
    """

    KIND: ClassVar[str] = "tenant_asked"
    text: str
    asked_by: Person | None = None
    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class QuestionsTold(IncidentPayload):
    """The comms lead was told of questions that the bot noticed: those of these `entries`."""

    KIND: ClassVar[str] = "questions_told"
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CallJoined(IncidentPayload):
    """A lead joined the call."""

    KIND: ClassVar[str] = "call_joined"


@dataclass(frozen=True, slots=True)
class ReviewBooked(IncidentPayload):
    """The review was booked, for `at` (UTC), with these `others` beside all who took part."""

    KIND: ClassVar[str] = "review_booked"
    at: datetime
    others: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewDeclined(IncidentPayload):
    """There will be no review; one that was booked is called off."""

    KIND: ClassVar[str] = "review_declined"
    text: str


@dataclass(frozen=True, slots=True)
class Nudged(IncidentPayload):
    """The bot said what is owed, the `times`th time. `since` tells which occurrence of the duty.

    `scheduled` is when it should have been said; both are UTC.
    """

    KIND: ClassVar[str] = "nudged"
    duty: str
    since: datetime
    scheduled: datetime
    times: int


@dataclass(frozen=True, slots=True)
class DutySnoozed(IncidentPayload):
    """Somebody wants to hear of a duty again only at `until` (UTC)."""

    KIND: ClassVar[str] = "duty_snoozed"
    duty: str
    until: datetime


@dataclass(frozen=True, slots=True)
class DutyStopped(IncidentPayload):
    """Somebody wants to hear no more of a duty."""

    KIND: ClassVar[str] = "duty_stopped"
    duty: str


@dataclass(frozen=True, slots=True)
class DutyDone(IncidentPayload):
    """A duty that the team's playbook has of its own was done; `text` is what was said of it."""

    KIND: ClassVar[str] = "duty_done"
    duty: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Escalated(IncidentPayload):
    """Somebody was asked for by one of the playbook's routes; `people` were called.

    `fills` is the lead role that whoever comes takes: taking it answers the call. `by_itself` is
    whether the bot took the route because the playbook says so, and nobody typed it. `asks` is the
    page or mail by which they are reached outside the chat, the first of several.
    """

    KIND: ClassVar[str] = "escalated"
    route: str
    text: str = ""
    people: tuple[Person, ...] = ()
    fills: Role | None = None
    by_itself: bool = False
    asks: effects.EffectAsked | None = None


@dataclass(frozen=True, slots=True)
class EscalationAnswered(IncidentPayload):
    """Somebody answers an escalation. `escalation` counts the incident's from 1."""

    KIND: ClassVar[str] = "escalation_answered"
    escalation: int


@dataclass(frozen=True, slots=True)
class RoomOpened(IncidentPayload):
    """The incident has a room of its own. `address` is what its chat knows the room by."""

    KIND: ClassVar[str] = "room_opened"
    name: str
    address: str
    private: bool = False


@dataclass(frozen=True, slots=True)
class RoomClosed(IncidentPayload):
    """A room of the incident's own was archived."""

    KIND: ClassVar[str] = "room_closed"
    address: str


@dataclass(frozen=True, slots=True)
class ClockSetBack(IncidentPayload):
    """The bot's clock was ahead, up to `before` (UTC), and went back; what it recorded stands."""

    KIND: ClassVar[str] = "clock_set_back"
    before: datetime


PAYLOADS: Mapping[str, type[Payload]] = {**kinds_of(IncidentPayload), **effects.PAYLOADS}
"""Every kind of event an incident knows, those of its effects too, and the class of its body."""

TEXT_KINDS = frozenset(
    kind for kind, body in PAYLOADS.items() if {"text", "title"} & {*body.__slots__}
) - {"corrected", "words_given", "drafted", "redrafted"}
"""The kinds whose words can be corrected; correcting a declaration changes the title.

What is written for tenants is not among them: it is given again, or edited.
"""


def body_as(event: Event, kind: type[_Kind]) -> _Kind:
    """Return the typed body of an event that is of one kind.

    Raises TypeError for an event of another kind, and Unreadable as `body_of` does.
    """
    body = body_of(event)
    if not isinstance(body, kind):
        raise TypeError(f"an event {event.kind} is no {kind.__name__}")
    return body


def body_of(event: Event) -> Payload | None:
    """Return an event's typed body, or None for a kind that is not an incident's own.

    Raises Unreadable when the stored body does not fit its kind.
    """
    return read_payload(event, PAYLOADS)
