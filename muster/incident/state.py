"""An incident as the fold of its events.

`evolve` is the whole of it: from an incident and its next event to the incident after it. The
words of notes and actions stay in the journal; what is kept here is what decisions are made on.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from muster.incident import events as happened
from muster.incident.lifecycle import ACTIVE, OPEN, State, after
from muster.incident.standing import CyberStanding, PriorityStanding
from muster.people import BOT, Person
from muster.playbook.model import Role
from muster.record import Event

REFERENCE_PREFIX = "INC-"


@dataclass(frozen=True, slots=True)
class RunbookTry:
    """A runbook that was tried, and whether it worked."""

    name: str
    worked: bool


@dataclass(frozen=True, slots=True)
class Task:
    """A task. `number` counts the incident's tasks from 1; `due` is UTC."""

    number: int
    text: str
    owner: Person | None = None
    due: datetime | None = None
    done: bool = False

    def overdue(self, now: datetime) -> bool:
        """Return whether it should have been done by now."""
        return not self.done and self.due is not None and self.due <= now


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident after `version` events. All instants are UTC and say when a thing happened."""

    number: int
    version: int
    title: str
    declared_at: datetime
    declared_recorded_at: datetime
    declared_by: Person
    rooms: frozenset[str]
    state: State = State.DECLARED
    state_since: datetime | None = None
    engineering_lead: Person | None = None
    comms_lead: Person | None = None
    helpers: tuple[Person, ...] = ()
    involved: tuple[Person, ...] = ()
    priority: PriorityStanding = field(default_factory=PriorityStanding)
    tenants: bool | None = None
    cyber: CyberStanding = field(default_factory=CyberStanding)
    runbooks: tuple[RunbookTry, ...] = ()
    parked: tuple[str, ...] = ()
    tasks: tuple[Task, ...] = ()
    ticket: str | None = None
    alert: str | None = None
    entries: int = 0
    reported_at: datetime | None = None
    fixed_at: datetime | None = None
    resolved_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def reference(self) -> str:
        """What people call it, such as "INC-7"."""
        return f"{REFERENCE_PREFIX}{self.number}"

    @property
    def is_open(self) -> bool:
        """Whether somebody still owes something for it."""
        return self.state in OPEN

    @property
    def is_active(self) -> bool:
        """Whether the incident itself still has to be dealt with."""
        return self.state in ACTIVE

    @property
    def open_tasks(self) -> tuple[Task, ...]:
        """The tasks that are not done."""
        return tuple(task for task in self.tasks if not task.done)

    def lead(self, role: Role) -> Person | None:
        """Return who holds a lead role, or None."""
        return self.engineering_lead if role is Role.ENGINEERING_LEAD else self.comms_lead

    def roles_of(self, person: Person) -> tuple[Role, ...]:
        """Return the lead roles a person holds; helpers hold none."""
        return tuple(
            role for role in (Role.ENGINEERING_LEAD, Role.COMMS_LEAD) if self.lead(role) == person
        )

    def takes_part(self, person: Person) -> bool:
        """Return whether a person leads or helps now."""
        return person in (self.engineering_lead, self.comms_lead, *self.helpers)


def fold(
    number: int, recorded: Iterable[Event], *, since: Incident | None = None
) -> Incident | None:
    """Return the incident of a stream's events, or None for no events at all.

    `since` is the incident before them, None when they begin with its declaration. Raises
    ValueError when they do not, Unreadable when a body is broken.
    """
    incident = since
    for event in recorded:
        incident = begin(number, event) if incident is None else evolve(incident, event)
    return incident


def begin(number: int, event: Event) -> Incident:
    """Return the incident that an event declares.

    Raises ValueError when the event declares none.
    """
    body = happened.body_of(event)
    if not isinstance(body, happened.Declared):
        raise ValueError(f"{event.stream} begins with {event.kind}, not with its declaration")
    return Incident(
        number=number,
        version=event.number,
        title=body.title,
        declared_at=event.happened,
        declared_recorded_at=event.recorded,
        declared_by=event.who,
        rooms=frozenset({event.where.room} if event.where.room else ()),
        state_since=event.happened,
        involved=(event.who,),
        alert=body.alert,
    )


def evolve(incident: Incident, event: Event) -> Incident:
    """Return the incident after its next event.

    A kind of event that is not an incident's own changes nothing but the version.
    """
    body = happened.body_of(event)
    changed = replace(incident, version=event.number)
    if body is None:
        return changed
    agreed_before = changed.priority.agreed
    changed = _involve(_apply(changed, body, event), event, body)
    changed = _move(changed, event.kind, event.happened)
    if changed.priority.agreed != agreed_before:
        changed = _move(changed, "priority_agreed", event.happened)
    return changed


def _move(incident: Incident, kind: str, at: datetime) -> Incident:
    state = after(incident.state, kind)
    return incident if state is incident.state else replace(incident, state=state, state_since=at)


def _involve(incident: Incident, event: Event, body: happened.Body) -> Incident:
    """Add whoever acted, or was given something, to those who took part."""
    people = (event.who, getattr(body, "person", None), getattr(body, "owner", None))
    new = tuple(dict.fromkeys(p for p in people if p and p != BOT and p not in incident.involved))
    return replace(incident, involved=incident.involved + new) if new else incident


def _apply(incident: Incident, body: happened.Body, event: Event) -> Incident:
    match body:
        case happened.Noted() | happened.ActionTaken():
            return replace(incident, entries=incident.entries + 1)
        case happened.Reported():
            return replace(incident, entries=incident.entries + 1, reported_at=event.happened)
        case happened.TenantsAnswered(affected):
            return replace(incident, tenants=affected)
        case happened.CyberStated(suspected, roles):
            return replace(incident, cyber=incident.cyber.stated(suspected, roles))
        case happened.PriorityStated(priority, roles):
            return replace(incident, priority=incident.priority.stated(priority, roles))
        case happened.PriorityDisputed(priority, roles):
            return replace(incident, priority=incident.priority.objected(priority, roles))
        case happened.RoleTaken(role, person):
            return _with_lead(_without_helper(incident, person), role, person)
        case happened.RoleLeft(role, _):
            return _with_lead(incident, role, None)
        case happened.HelperJoined(person):
            return replace(incident, helpers=(*incident.helpers, person))
        case happened.HelperLeft(person):
            return _without_helper(incident, person)
        case happened.RunbookTried(name, worked):
            return replace(incident, runbooks=(*incident.runbooks, RunbookTry(name, worked)))
        case happened.Parked(text):
            return replace(incident, parked=(*incident.parked, text))
        case happened.TaskAdded(text, owner, due):
            task = Task(number=len(incident.tasks) + 1, text=text, owner=owner, due=due)
            return replace(incident, tasks=(*incident.tasks, task))
        case happened.TaskDone(number):
            return replace(
                incident,
                tasks=tuple(
                    replace(t, done=True) if t.number == number else t for t in incident.tasks
                ),
            )
        case happened.TicketLinked(ticket):
            return replace(incident, ticket=ticket)
        case happened.Fixed():
            return replace(incident, fixed_at=event.happened)
        case happened.Resolved():
            return replace(incident, resolved_at=event.happened)
        case happened.Closed() | happened.Dismissed():
            return replace(incident, closed_at=event.happened)
        case happened.Reopened():
            return replace(incident, fixed_at=None, resolved_at=None, closed_at=None)
        case _:
            return incident


def _with_lead(incident: Incident, role: Role, person: Person | None) -> Incident:
    if role is Role.ENGINEERING_LEAD:
        return replace(incident, engineering_lead=person)
    return replace(incident, comms_lead=person)


def _without_helper(incident: Incident, person: Person) -> Incident:
    return replace(incident, helpers=tuple(p for p in incident.helpers if p != person))
