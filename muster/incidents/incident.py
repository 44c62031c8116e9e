"""An incident as the fold of its events.

`evolve` is the whole of it: from an incident and its next event to the incident after it. The
words of notes and actions stay in the journal; what is kept here is what decisions are made on.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Self

from muster.incidents import events as happened
from muster.incidents.agreement import CyberStanding, PriorityStanding
from muster.incidents.clock_set_back import known_by
from muster.incidents.drafts import (
    ENDINGS,
    About,
    Approval,
    CommsDraft,
    Sending,
    Version,
    served,
    with_draft,
)
from muster.incidents.lifecycle import ACTIVE, OPEN, State, after
from muster.incidents.values import (
    SILENCE_IS_KEPT_FROM,
    Announcement,
    Escalation,
    OwnRoom,
    Question,
    Reminder,
    RunbookTry,
    SectionWritten,
    Silence,
    Stint,
    Task,
    stints_of,
    with_instant,
)
from muster.kernel.effects import EffectAsked, EffectPayload, Fate, KnownEffect, known_effects
from muster.kernel.events import Damaged, Event
from muster.kernel.payloads import Payload
from muster.people import BOT, Person
from muster.playbook.vocabulary import LEADS, EventKind, Role
from muster.times.spans import Span

REFERENCE_PREFIX = "INC-"
QUESTIONS_KEPT = 100
"""How many of the questions that were noticed are kept at hand, the newest."""

NUDGES_KEPT = 60
"""How many of the instants at which something was nudged are kept, the newest."""


@dataclass(frozen=True)
class Incident:
    """An incident after `version` events. All instants are UTC and say when a thing happened.

    `recorded_at` is the latest instant by the bot's clock at which anything of it was recorded, and
    `typed_at` anything that somebody did. `nudged_at` are the latest at which the bot said what is
    owed, the newest last.
    `rooms` are those where it was declared, `own_rooms` those that it has, or had, to itself.
    What was declared `quietly` is so until somebody else takes part.
    `suspended` are the stretches in which it was paused or over, while which no clock of it runs.
    `parts_given` says who was last given each role that the team has of its own.
    `left_at` says when a lead role was last given up with nobody to take it.
    `scope_waived` says that the engineering lead was given the role although their pool does not
    take on the priority. `left` are those who gave up their part in it and have not come back;
    those `kept_away` lead no more as they were away, and may be asked again once they are back.
    `led` are those who have led it, now or before.
    `written` is the latest that people wrote in each section of the report, by its id.
    `stints` are the times in which people had a part in it while it was worked on, `silences` those
    of them in which they gave no sign of work. `seen` says when whoever works now last gave one,
    None for somebody who has not since others put them to work. `done` is when people did something
    about it outside their stints, by what is on record.
    A lead was `cautioned` once, of a step that seemed risky.
    It was `acknowledged_at` the first time that its engineering lead did anything, `comms_led_at`
    the first that somebody led comms. `latest` says when each kind of event happened last, of those
    that a team's own duty may name, and `done_duties` when each of these duties was last done.
    `kept` are the entries that messages of the chat became, by their ids.
    It was `closed_unreviewed` where somebody closed it, with a reason, with its review unsettled.
    `review_with` are those whom somebody wants at the review beside all who took part.
    `questions` are the newest that were noticed; the comms lead was told of those up to the entry
    `questions_told`. A cyber security incident is suspected without a break since the entry
    `suspected_entry`, which was recorded at `suspected_at`; None while it is not. `detected_at` is
    when somebody first noticed it, None where nobody has said. `damage` is what of it cannot be
    read: what the incident says is then what the rest of its events say, and nobody may go by it to
    change anything.
    """

    number: int
    version: int
    title: str
    recorded_at: datetime
    declared_at: datetime
    declared_recorded_at: datetime
    declared_by: Person
    rooms: frozenset[str]
    own_rooms: tuple[OwnRoom, ...] = ()
    quietly: bool = False
    state: State = State.DECLARED
    state_since: datetime | None = None
    state_entry: int = 1
    engineering_lead: Person | None = None
    comms_lead: Person | None = None
    helpers: tuple[Person, ...] = ()
    parts_given: Mapping[str, Person] = field(default_factory=dict)
    involved: tuple[Person, ...] = ()
    left: frozenset[Person] = frozenset()
    kept_away: frozenset[Person] = frozenset()
    led: frozenset[Person] = frozenset()
    priority: PriorityStanding = field(default_factory=PriorityStanding)
    tenants: bool | None = None
    cyber: CyberStanding = field(default_factory=CyberStanding)
    suspected_entry: int | None = None
    suspected_at: datetime | None = None
    runbooks: tuple[RunbookTry, ...] = ()
    parked: tuple[str, ...] = ()
    tasks: tuple[Task, ...] = ()
    ticket: str | None = None
    alert: str | None = None
    detected_at: datetime | None = None
    cautioned: bool = False
    entries: int = 0
    actions: int = 0
    kept: Mapping[str, int] = field(default_factory=dict)
    written_at: datetime | None = None
    reported_at: datetime | None = None
    documented_at: datetime | None = None
    summary: str | None = None
    summarised_at: datetime | None = None
    written: Mapping[str, SectionWritten] = field(default_factory=dict)
    tenants_at: datetime | None = None
    tenants_entry: int = 0
    priority_at: datetime | None = None
    role_since: Mapping[Role, datetime] = field(default_factory=dict)
    left_at: Mapping[Role, datetime] = field(default_factory=dict)
    scope_waived: bool = False
    on_call: frozenset[Person] = frozenset()
    acknowledged_at: datetime | None = None
    comms_led_at: datetime | None = None
    latest: Mapping[str, datetime] = field(default_factory=dict)
    done_duties: Mapping[str, datetime] = field(default_factory=dict)
    announcements: tuple[Announcement, ...] = ()
    words: Mapping[About, str] = field(default_factory=dict)
    words_in_doubt: frozenset[About] = frozenset()
    drafts: tuple[CommsDraft, ...] = ()
    tenants_asked: int = 0
    questions: tuple[Question, ...] = ()
    questions_told: int = 0
    questions_told_at: datetime | None = None
    escalations: tuple[Escalation, ...] = ()
    effects: tuple[KnownEffect, ...] = ()
    continue_at: datetime | None = None
    awaits_scope: bool = False
    suspended: tuple[Span, ...] = ()
    stints: tuple[Stint, ...] = ()
    silences: tuple[Silence, ...] = ()
    seen: Mapping[Person, datetime | None] = field(default_factory=dict)
    done: Mapping[Person, tuple[Span, ...]] = field(default_factory=dict)
    review_at: datetime | None = None
    review_with: tuple[Person, ...] = ()
    review_declined: str | None = None
    closed_unreviewed: bool = False
    components: Mapping[str, str] = field(default_factory=dict)
    reminders: Mapping[str, Reminder] = field(default_factory=dict)
    nudged_at: tuple[datetime, ...] = ()
    typed_at: datetime | None = None
    fixed_at: datetime | None = None
    resolved_at: datetime | None = None
    closed_at: datetime | None = None
    damage: tuple[Damaged, ...] = ()

    def changed(self, **changes: Any) -> Self:
        """Return the incident with some fields changed.

        Every command passes here, and `dataclasses.replace` would set each field anew.
        """
        new = object.__new__(type(self))
        new.__dict__.update(self.__dict__, **changes)
        return new

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
    def priority_settled(self) -> bool:
        """Whether nobody's word on the priority is missing (R50).

        Both leads agree one and nobody has named another since; or it needs one lead, who has named
        the only one. What stood on a lead's word stands when they hand over.
        """
        return self.priority.settled or (self.needs_one_lead and bool(self.alone_named_by))

    @property
    def alone_named_by(self) -> Person | None:
        """The engineering lead, now or before, who named the only priority there is; or None."""
        words = self.priority.words
        by_a_lead = [
            person
            for person, word in words.items()
            if Role.ENGINEERING_LEAD in word.roles or person == self.engineering_lead
        ]
        return by_a_lead[-1] if by_a_lead and len(self.priority.named) == 1 else None

    @property
    def open_tasks(self) -> tuple[Task, ...]:
        """The tasks that are still to be done."""
        return tuple(task for task in self.tasks if task.open)

    @property
    def review_settled(self) -> bool:
        """Whether the review after its latest end is booked, or decided against."""
        if self.review_declined is not None:
            return True
        end = self.resolved_at
        return self.review_at is not None and (end is None or self.review_at > end)

    @property
    def owes_review(self) -> bool:
        """Whether it was closed without a review that is still to be booked."""
        return self.state is State.CLOSED and self.closed_unreviewed and not self.review_settled

    @property
    def owes_afterwards(self) -> bool:
        """Whether it is over and still has to be watched: for its review, its tasks, or a doubt."""
        if self.is_open:
            return False
        tasks = any(task.due or task.after for task in self.open_tasks)
        return self.owes_review or tasks or self.suspected_since_the_end

    @property
    def suspected_since_the_end(self) -> bool:
        """Whether a cyber security incident is suspected, as somebody said once it was over."""
        said, end = self.cyber.suspected_at, self.closed_at
        return self.cyber.suspected and said is not None and end is not None and said > end

    @property
    def left_for_good(self) -> frozenset[Person]:
        """Those who gave up their part by themselves, and are asked for nothing of it any more."""
        return self.left - self.kept_away if self.kept_away else self.left

    @property
    def is_worked_on(self) -> bool:
        """Whether people work on it now: it is active and not paused."""
        return self.state in ACTIVE and self.state is not State.PAUSED

    @property
    def taking_part(self) -> tuple[Person, ...]:
        """The people who lead or help now, the leads first, each once."""
        return tuple(dict.fromkeys((*self.leads, *self.helpers)))

    @property
    def leads(self) -> tuple[Person, ...]:
        """The people who lead, the engineering lead first."""
        return tuple(filter(None, (self.engineering_lead, self.comms_lead)))

    @property
    def needs_one_lead(self) -> bool:
        """Whether one lead answers for it alone: no tenant is affected, and nobody leads comms."""
        return self.tenants is False and self.comms_lead is None

    @property
    def open_rooms(self) -> tuple[OwnRoom, ...]:
        """The rooms that it has to itself, the newest first."""
        return tuple(room for room in reversed(self.own_rooms) if not room.closed)

    @property
    def ended_at(self) -> datetime | None:
        """When it was resolved, or dismissed; None while it goes on."""
        return self.closed_at if self.state is State.DISMISSED else self.resolved_at

    @property
    def untold_channels(self) -> tuple[str, ...]:
        """The channels in which it was announced that have not heard of its end (R91)."""
        return () if self.is_active else self.expecting_channels

    @property
    def expecting_channels(self) -> tuple[str, ...]:
        """The channels in which it was announced and tenants still expect to hear of it."""
        end = self.ended_at
        named: dict[str, str] = {}
        heard: dict[str, bool] = {}
        for told in self.announcements:
            channel = told.channel.casefold()
            named.setdefault(channel, told.channel)
            if end is not None and _is_after(told, end):
                heard[channel] = heard.get(channel, False) or not told.outdated
            else:
                heard[channel] = told.ends and not self.tenants_since(told)
        return tuple(name for key, name in named.items() if not heard[key])

    @property
    def word_promised_by(self) -> datetime | None:
        """By when (UTC) tenants were first promised more, in a channel told nothing since."""
        latest = {told.channel.casefold(): told for told in self.announcements}
        expecting = {channel.casefold() for channel in self.expecting_channels}
        promised = (told.next_update for key, told in latest.items() if key in expecting)
        return min(filter(None, promised), default=None)

    def tenants_since(self, told: Announcement) -> bool:
        """Return whether tenants turned out to be affected after they were told something."""
        if self.tenants is not True or self.tenants_at is None:
            return False
        if told.draft is not None:
            return told.entry < self.tenants_entry
        return (told.at, told.entry) < (self.tenants_at, self.tenants_entry)

    def tells_state(self, told: Announcement) -> bool:
        """Return whether tenants were told something in the state in which the incident is now.

        What was drafted went out when it was recorded, while a state may be recorded as of before.
        Other words were said when somebody says they were.
        """
        since = self.state_since or self.declared_at
        draft = self.draft(told.draft) if told.draft is not None else None
        if draft is None:
            return (told.at, told.entry) >= (since, self.state_entry)
        in_it = told.at > since or draft.newest.state is self.state
        return told.entry > self.state_entry and in_it

    @property
    def told_over(self) -> tuple[str, ...]:
        """The channels whose last word was that it is over, which it is not."""
        if not self.is_active:
            return ()
        last = {told.channel.casefold(): told for told in self.announcements}
        return tuple(t.channel for t in last.values() if t.was_the_end and not t.outdated)

    @property
    def by_hand_untold(self) -> tuple[str, ...]:
        """The channels for which a draft was last given out by hand, and nobody says it is told."""
        given = (draft for draft in reversed(self.drafts) if not draft.discarded)
        draft = next((d for d in given if any(s.by_hand for s in d.sendings)), None)
        told = {a.channel.casefold(): a.at for a in self.announcements}
        return tuple(
            s.channel
            for s in (draft.sendings if draft else ())
            if s.by_hand and s.told_at is None
            if s.channel.casefold() not in told or told[s.channel.casefold()] <= s.at
        )

    @property
    def tried(self) -> bool:
        """Whether a runbook or an action is on record; what somebody noted is neither (R12)."""
        return bool(self.runbooks) or self.actions > 0

    @property
    def has_pending_effects(self) -> bool:
        """Whether the outbox still has something to do for it."""
        return any(effect.pending for effect in self.effects)

    def effect(self, number: int) -> KnownEffect | None:
        """Return the effect that the event of that number asked for, or None."""
        return next((effect for effect in self.effects if effect.number == number), None)

    def draft(self, number: int) -> CommsDraft | None:
        """Return the draft of that number, or None."""
        return self.drafts[number - 1] if 0 < number <= len(self.drafts) else None

    def effect_numbered(self, number: int) -> KnownEffect:
        """Return the effect that an event is about. Raises LookupError where there is none."""
        effect = self.effect(number)
        if effect is None:
            raise LookupError(number)
        return effect

    def draft_numbered(self, number: int) -> CommsDraft:
        """Return the draft that was written before. Raises LookupError where there is none."""
        draft = self.draft(number)
        if draft is None:
            raise LookupError(number)
        return draft

    def escalated(self, route: str) -> Escalation | None:
        """Return the last escalation by a route, or None."""
        return next((e for e in reversed(self.escalations) if e.route == route), None)

    def lead(self, role: Role) -> Person | None:
        """Return who holds a lead role, or None."""
        return self.engineering_lead if role is Role.ENGINEERING_LEAD else self.comms_lead

    def roles_of(self, person: Person) -> tuple[Role, ...]:
        """Return the lead roles a person holds; helpers hold none."""
        return tuple(role for role in LEADS if self.lead(role) == person)

    @property
    def parts(self) -> Mapping[str, Person]:
        """Who has each role that the team has of its own, of those who take part."""
        return {role: who for role, who in self.parts_given.items() if self.takes_part(who)}

    @property
    def helping(self) -> tuple[Person, ...]:
        """Those who help and have none of these roles."""
        having = {*self.parts.values()}
        return tuple(person for person in self.helpers if person not in having)

    def parts_of(self, person: Person) -> tuple[str, ...]:
        """Return the roles of the team's own that a person has."""
        return tuple(role for role, who in self.parts.items() if who == person)

    def takes_part(self, person: Person) -> bool:
        """Return whether a person leads or helps now."""
        return person in self.taking_part


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


def fold_readable(number: int, entries: Iterable[Event | Damaged]) -> Incident | None:
    """Return the incident of those of a stream's entries that can be read, with its damage.

    An entry that does not fit what is before it is damaged too. What cannot be read may have been a
    suspicion of a cyber security incident, so that is suspected then, unless its kind still says
    that it was something else. Return None where nothing at all can be read.
    """
    incident, damage, last = None, [], 0
    for entry in entries:
        last = max(last, entry.number or 0)
        if isinstance(entry, Damaged):
            damage.append(entry)
            continue
        try:
            incident = (
                _begin_somehow(number, entry) if incident is None else evolve(incident, entry)
            )
        except (ArithmeticError, LookupError, TypeError, ValueError) as fault:
            damage.append(entry.damaged(fault))
    if incident is None:
        return None
    hidden = any(each.kind not in _SAYS_NOTHING_OF_CYBER for each in damage)
    cyber = incident.cyber.stated(BOT, True, ()) if hidden else incident.cyber
    return incident.changed(version=last, damage=tuple(damage), cyber=cyber)


_SAYS_NOTHING_OF_CYBER = happened.PAYLOADS.keys() - {"cyber_stated"}


def _begin_somehow(number: int, event: Event) -> Incident:
    """Return the incident that an event declares, or what is known where its declaration is not."""
    try:
        return begin(number, event)
    except ValueError:
        bare = replace(event, kind="declared", data={"title": ""})
        return evolve(begin(number, bare), event)


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
        recorded_at=event.recorded,
        declared_at=event.happened,
        declared_recorded_at=event.recorded,
        declared_by=event.who,
        rooms=frozenset({event.where.room} if event.where.room else ()),
        state_since=event.happened,
        involved=(event.who,),
        typed_at=event.recorded,
        alert=body.alert,
        quietly=body.quietly,
    )


def evolve(incident: Incident, event: Event) -> Incident:
    """Return the incident after its next event.

    A kind of event that is not an incident's own changes nothing but the version.
    """
    body = happened.body_of(event)
    if isinstance(body, happened.ClockSetBack):
        known = known_by(vars(incident), event.recorded, body.before)
        return incident.changed(**known | {"version": event.number, "recorded_at": event.recorded})
    passed = {
        "version": event.number,
        "recorded_at": max(incident.recorded_at, event.recorded),
    }
    if event.who != BOT:
        passed["typed_at"] = event.recorded
    if event.kind in _NAMED_BY_DUTIES:
        passed["latest"] = {**incident.latest, event.kind: event.happened}
    if body is None:
        return incident.changed(**passed)
    changes = _changes(incident, body, event)
    if incident.quietly and event.who not in (BOT, incident.declared_by):
        changes["quietly"] = False
    new = [p for p in _people_of(body, event) if p not in incident.involved and p != BOT]
    if new:
        changes["involved"] = incident.involved + tuple(dict.fromkeys(new))
    state = after(incident.state, event.kind)
    if "priority" in changes and changes["priority"].agreed != incident.priority.agreed:
        state = after(state, "priority_agreed")
    if state is not incident.state:
        changes |= {"state": state, "state_since": event.happened, "state_entry": event.number}
    changed = incident.changed(**passed, **changes)
    signed = event.who != BOT and not isinstance(body, EffectPayload)
    if signed and event.who in incident.seen:
        changed = _heard_from(changed, event)
    if signed and incident.escalations:
        changed = _come(changed, incident.escalations, event)
    if changed.acknowledged_at is None and _acknowledges(changed, event):
        changed = changed.changed(acknowledged_at=event.happened)
    if changes.keys() & _WHO_WORKS:
        changed = changed.changed(**_work(changed, event))
    if signed and isinstance(body, _DONE):
        changed = _did(changed, body, event)
    return changed


_NAMED_BY_DUTIES = frozenset(kind.value for kind in EventKind)

_WHO_WORKS = frozenset({"state", "engineering_lead", "comms_lead", "helpers"})

_DONE = (
    happened.ActionTaken,
    happened.Announced,
    happened.DraftSent,
    happened.EscalationAnswered,
    happened.Fixed,
    happened.Reported,
    happened.Resolved,
    happened.RunbookTried,
)
"""What only somebody at work on the incident does."""

_KEPT_FOR_OTHERS = (happened.ActionTaken, happened.Fixed, happened.Resolved, happened.RunbookTried)
"""What a comms lead writes down of what others did: "Record the actions the engineering lead takes
and the times they happen" (R58)."""


def _acknowledges(incident: Incident, event: Event) -> bool:
    """Return whether the engineering lead does something.

    Whoever declares it and leads it has not begun yet: what the same command records is no work.
    """
    return event.command != 1 and event.who != BOT and event.who == incident.engineering_lead


def _work(incident: Incident, event: Event) -> dict[str, Any]:
    """Return who works from now on, and whether the clocks stand still, after such a change.

    Whoever does not begin by what they did themselves has not been seen at it yet.
    """
    working = incident.taking_part if incident.is_worked_on else ()
    before = incident.stints
    stints = stints_of(before, working, begin=event.recorded, end=event.happened)
    changes: dict[str, Any] = {"stints": stints}
    if stints is not before:
        seen, silences = dict(incident.seen), incident.silences
        for old, new in zip(before, stints, strict=False):
            if old.end is None and new.end is not None:
                last = seen.pop(old.person, None)
                silences += _silence(new, last, new.end, broken=False)
        for begun in stints[len(before) :]:
            seen[begun.person] = event.recorded if begun.person == event.who else None
        changes |= {"seen": seen, "silences": silences}
    still = bool(incident.suspended) and incident.suspended[-1].end is None
    suspended = incident.suspended
    if incident.is_worked_on and still:
        start = suspended[-1].start
        suspended = (*suspended[:-1], Span(start, max(event.happened, start)))
    elif not incident.is_worked_on and not still:
        suspended = (*suspended, Span(event.happened))
    return {**changes, "suspended": suspended}


def _heard_from(incident: Incident, event: Event) -> Incident:
    """Return the incident after a sign of work by somebody who works on it."""
    person, last = event.who, incident.seen[event.who]
    seen = {**incident.seen, person: max(event.recorded, last or event.recorded)}
    if last is not None and event.recorded - last < SILENCE_IS_KEPT_FROM:
        return incident.changed(seen=seen)
    stint = _stint_at(incident, person, event.recorded)
    broken = _silence(stint, last, event.recorded, broken=True) if stint else ()
    return incident.changed(seen=seen, silences=incident.silences + broken)


def _come(incident: Incident, calls: Iterable[Escalation], event: Event) -> Incident:
    """Return the incident after somebody did something who may have been called for it before.

    Whatever it is, it shows that they have heard the call, and nobody else need be called.
    """
    heard = [call for call in calls if call.answered_at is None and event.who in call.people]
    if not heard:
        return incident
    known = incident.escalations
    for call in heard:
        known = tuple(each.answered(call, event.who, event.recorded) for each in known)
    return incident.changed(escalations=known)


def _silence(
    stint: Stint, last: datetime | None, until: datetime, *, broken: bool
) -> tuple[Silence, ...]:
    """Return the silence of a stint since its last sign of work, if it is worth keeping."""
    if last is None:
        return (Silence(stint.person, stint.start, until, broken, first=True),)
    if until - last < SILENCE_IS_KEPT_FROM:
        return ()
    return (Silence(stint.person, last, until, broken),)


def _stint_at(incident: Incident, person: Person, at: datetime) -> Stint | None:
    """Return the latest stint of a person that holds an instant, or None."""
    return next(
        (
            stint
            for stint in reversed(incident.stints)
            if stint.person == person
            and stint.start <= at
            and (stint.end is None or at <= stint.end)
        ),
        None,
    )


def _did(incident: Incident, body: Payload, event: Event) -> Incident:
    """Return the incident after somebody did something about it, which may lie outside a stint.

    What is written afterwards counts for whoever had a part in it, and not where the comms lead
    writes down what others did.
    """
    person, at = event.who, event.happened
    if _stint_at(incident, person, at) is not None:
        return incident
    if at < event.recorded:
        for_others = isinstance(body, _KEPT_FOR_OTHERS) and person == incident.comms_lead
        had_part = any(stint.person == person for stint in incident.stints) or any(
            person in (*call.people, call.answered_by) for call in incident.escalations
        )
        if for_others or not had_part:
            return incident
    spans = with_instant(incident.done.get(person, ()), at)
    return incident.changed(done={**incident.done, person: spans})


def _people_of(body: Payload, event: Event) -> Iterator[Person]:
    """Yield whoever acted, and whoever was given something."""
    yield event.who
    match body:
        case (
            happened.RoleTaken(person=person)
            | happened.PartTaken(person=person)
            | happened.HelperJoined(person)
            | happened.TaskAdded(owner=Person() as person)
        ):
            yield person


def _changes(incident: Incident, body: Payload, event: Event) -> dict[str, Any]:
    """Return the fields of the incident that an event changes, with their new values."""
    match body:
        case happened.Noted() | happened.ActionTaken():
            message = getattr(body, "message", None)
            kept: dict[str, Any] = {"entries": incident.entries + 1, "written_at": event.recorded}
            if body.cautioned:
                kept["cautioned"] = True
            if message:
                kept["kept"] = {**incident.kept, message: event.number}
            wrote = getattr(body, "said_by", None) or event.who
            acted = isinstance(body, happened.ActionTaken)
            if acted or wrote == incident.engineering_lead:
                kept |= _heard_from_engineering(incident, event)
            if acted:
                kept["actions"] = incident.actions + 1
            return kept
        case happened.Reported(_, cautioned):
            return {
                "cautioned": incident.cautioned or bool(cautioned),
                "entries": incident.entries + 1,
                "written_at": event.recorded,
                **_heard_from_engineering(incident, event),
                "documented_at": _later(incident.documented_at, event.happened),
            }
        case happened.Summarised(text):
            return {
                "summary": text,
                "summarised_at": event.happened,
                "documented_at": _later(incident.documented_at, event.happened),
                "written": _written(incident, _SUMMARY, text, event),
            }
        case happened.ReportWritten(section, text):
            return {"written": _written(incident, section, text, event)}
        case happened.Corrected(1, title):
            return {"title": title}
        case happened.Detected():
            return {"detected_at": event.happened}
        case happened.TenantsAnswered(affected, _):
            known: dict[str, Any] = {
                "tenants": affected,
                "tenants_at": event.happened,
                "tenants_entry": event.number,
            }
            if affected or incident.comms_lead or not incident.escalations:
                return known
            calls = incident.escalations
            needed = (each.not_needed(Role.COMMS_LEAD, event.happened) for each in calls)
            return {**known, "escalations": tuple(needed)}
        case happened.CyberStated(suspected, roles, ruled_out, confirmed):
            standing = incident.cyber.stated(
                event.who, suspected, roles, ruled_out, confirmed=confirmed, at=event.recorded
            )
            return _suspicion(incident, standing, event)
        case happened.PriorityStated(priority, roles, agreed=agreed):
            priorities = incident.priority.stated(
                event.who, priority, roles, agreed=agreed, at=event.happened
            )
            # What a bystander suggests gives the leads no more time to agree.
            stated = {"priority_at": event.happened} if roles else {}
            return {"priority": priorities, **stated}
        case happened.PriorityDisputed(priority, rejected=rejected):
            objected = incident.priority.objected(event.who, priority, rejected=rejected)
            return {"priority": objected}
        case happened.RoleTaken(role, person):
            return {
                role.value: person,
                "cyber": incident.cyber.passed_on(role, person, event.recorded),
                "priority": incident.priority.passed_on(role, person, event.happened),
                "helpers": _without(incident.helpers, person),
                "left": (incident.left | _holder(incident, role)) - {person},
                "kept_away": incident.kept_away - {person},
                "led": incident.led | {person},
                **_comms_led(incident, role, event),
                "role_since": {**incident.role_since, role: event.recorded},
                "escalations": tuple(
                    e.filled(role, person, event.happened) for e in incident.escalations
                ),
                **(_scope(event) if role is Role.ENGINEERING_LEAD else {}),
            }
        case happened.RoleLeft(role, person, away):
            return {
                "kept_away": (incident.kept_away - {person}) | ({person} if away else set()),
                role.value: None,
                "cyber": incident.cyber.passed_on(role, None),
                "priority": incident.priority.passed_on(role, None),
                "left": incident.left | {person},
                "left_at": {**incident.left_at, role: event.happened},
                "escalations": tuple(
                    replace(e, spent=True) if e.fills is role else e for e in incident.escalations
                ),
            }
        case happened.HelperJoined(person):
            return {
                "helpers": (*incident.helpers, person),
                "left": incident.left - {person},
                "kept_away": incident.kept_away - {person},
            }
        case happened.HelperLeft(person):
            helpers = _without(incident.helpers, person)
            return {
                "helpers": helpers,
                "left": incident.left | {person},
                "kept_away": incident.kept_away - {person},
            }
        case happened.PartTaken(part, person):
            return {"parts_given": {**incident.parts_given, part: person}}
        case happened.PartLeft(part):
            kept_parts = {r: who for r, who in incident.parts_given.items() if r != part}
            return {"parts_given": kept_parts}
        case happened.RunbookTried(name, worked):
            return {
                "runbooks": (*incident.runbooks, RunbookTry(name, worked)),
                "written_at": event.recorded,
                **_heard_from_engineering(incident, event),
            }
        case happened.Parked(text):
            return {"parked": (*incident.parked, text)}
        case happened.TaskAdded(text, owner, due, after_it):
            added = Task(len(incident.tasks) + 1, text, owner, due, after=after_it)
            return {"tasks": (*incident.tasks, added)}
        case happened.TaskDone(number, by_itself):
            return _task(incident, number, done=True, by_itself=by_itself)
        case happened.TaskChanged(number, owner, due, after_it):
            known = {"owner": owner, "due": due, "after": after_it or None}
            return _task(incident, number, **{k: v for k, v in known.items() if v is not None})
        case happened.TaskDropped(number, by_itself=by_itself):
            return _task(incident, number, dropped=True, by_itself=by_itself)
        case happened.ComponentsStated(states):
            return {"components": {**incident.components, **states}}
        case happened.TicketLinked(ticket):
            documented_at = _later(incident.documented_at, event.happened)
            return {"ticket": ticket, "documented_at": documented_at}
        case happened.Fixed():
            # What was being done about it was said of the time before.
            heard = _heard_from_engineering(incident, event)
            return {"fixed_at": event.happened, **_said_before(incident), **heard}
        case happened.Resolved():
            return {"resolved_at": event.happened, **_said_before(incident)}
        case happened.Paused(_, continue_at, awaits_scope):
            return {"continue_at": continue_at, "awaits_scope": awaits_scope}
        case happened.Resumed():
            return {"continue_at": None, "awaits_scope": False, **_scope(event)}
        case happened.Announced(channel, _, next_update, number):
            return _told(incident, event, channel, next_update, number)
        case happened.TenantAsked(_, asker):
            noticed = [Question(event.number, asker, event.happened)] if asker else []
            return {
                "tenants_asked": incident.tenants_asked + 1,
                "questions": (*incident.questions, *noticed)[-QUESTIONS_KEPT:],
            }
        case happened.QuestionsTold(entries):
            told = max((incident.questions_told, *entries))
            return {"questions_told": told, "questions_told_at": event.happened}
        case happened.WordsGiven(about, text):
            doubted = incident.words_in_doubt - {about}
            return {"words": {**incident.words, about: text}, "words_in_doubt": doubted}
        case happened.Drafted(kind, text, next_update):
            number = len(incident.drafts) + 1
            version = _version(incident, event, number)
            draft = CommsDraft(number, kind, text, (version,), next_update)
            return {"drafts": (*incident.drafts, draft)}
        case happened.Redrafted(number, text, next_update):
            version = _version(incident, event, number)
            return _draft(incident, number, lambda d: d.rewritten(text, next_update, version))
        case happened.DraftDiscarded(number):
            return _draft(incident, number, lambda d: replace(d, discarded=True))
        case happened.DraftApproved(number, approved):
            approval = Approval(approved, event.who, event.happened)
            return _draft(incident, number, lambda d: replace(d, approval=approval))
        case happened.DraftSent(number, version, channels, copied):
            sent = tuple(
                Sending(name, version, event.who, event.happened, by_hand=name in copied)
                for name in (*channels, *copied)
            )
            return _draft(incident, number, lambda d: d.sent(sent))
        case happened.DraftNotSent(number, channel):
            return _draft(incident, number, lambda d: d.ended(channel))
        case happened.CallJoined():
            return {"on_call": incident.on_call | {event.who}}
        case happened.Escalated(route, text, people, fills, by_itself, asks):
            number = len(incident.escalations) + 1
            asked = Escalation(
                number, route, event.happened, event.who, text, people, fills, by_itself=by_itself
            )
            effects = known_effects(incident.effects, asks, event) if asks else incident.effects
            return {"escalations": (*incident.escalations, asked), "effects": effects}
        case happened.EscalationAnswered(number):
            call, calls = incident.escalations[number - 1], incident.escalations
            answered = (each.answered(call, event.who, event.happened) for each in calls)
            return {"escalations": tuple(answered)}
        case EffectPayload():
            effects = known_effects(incident.effects, body, event)
            return {"effects": effects, **_sent_by_effect(incident, effects, body, event)}
        case happened.ReviewBooked(at, others):
            company = tuple(dict.fromkeys((*incident.review_with, *others)))
            return {"review_at": at, "review_declined": None, "review_with": company}
        case happened.ReviewDeclined(text):
            return {"review_at": None, "review_declined": text}
        case happened.Nudged():
            reminders = _reminded(incident.reminders, body, event)
            if incident.nudged_at[-1:] == (event.happened,):
                return {"reminders": reminders}
            nudged_at = (*incident.nudged_at, event.happened)[-NUDGES_KEPT:]
            return {"reminders": reminders, "nudged_at": nudged_at}
        case happened.DutyDone(duty):
            return {"done_duties": {**incident.done_duties, duty: event.happened}}
        case happened.DutySnoozed() | happened.DutyStopped():
            return {"reminders": _reminded(incident.reminders, body, event)}
        case happened.RoomOpened(name, address, private):
            opened = OwnRoom(name, address, event.where.backend, private)
            return {"own_rooms": (*incident.own_rooms, opened)}
        case happened.RoomClosed(address):
            rooms = (
                replace(room, closed=True) if room.address == address else room
                for room in incident.own_rooms
            )
            return {"own_rooms": tuple(rooms)}
        case happened.Closed():
            unreviewed = "review_not_booked" in event.data.get("overrode", ())
            return {"closed_at": event.happened, "closed_unreviewed": unreviewed}
        case happened.Dismissed():
            return {"closed_at": event.happened}
        case happened.Reopened():
            ended = dict.fromkeys(("fixed_at", "resolved_at", "closed_at", "review_declined"))
            again = tuple(
                replace(a, of_the_end=False, ends=False, was_the_end=a.of_the_end or a.ends)
                for a in incident.announcements
            )
            return {**ended, "closed_unreviewed": False, "announcements": again}
        case _:
            return {}


def _said_before(incident: Incident) -> dict[str, Any]:
    """Return what is left of the words for tenants once things have changed.

    What was being done is not done any more, and whether anything is still noticed is not known.
    """
    words = {about: text for about, text in incident.words.items() if about != About.DOING}
    return {"words": words, "words_in_doubt": frozenset(words) - {About.ADVICE}}


_SUMMARY = "summary"


def _written(
    incident: Incident, section: str, text: str, event: Event
) -> Mapping[str, SectionWritten]:
    """Return the sections of the report that people have written, after they wrote one more."""
    latest = SectionWritten(text, event.who, event.happened, event.number)
    return {**incident.written, section: latest}


def _comms_led(incident: Incident, role: Role, event: Event) -> dict[str, Any]:
    first = role is Role.COMMS_LEAD and incident.comms_led_at is None
    return {"comms_led_at": event.happened} if first else {}


def _holder(incident: Incident, role: Role) -> frozenset[Person]:
    """Return whoever holds a lead role, as a set of one or none."""
    holder = incident.lead(role)
    return frozenset({holder} if holder else ())


def _version(incident: Incident, event: Event, number: int) -> Version:
    """Return the version of a draft that an event brings, with how the incident stands."""
    others = [told for told in incident.announcements if told.draft != number]
    named, announced = incident.priority.named, len(others)
    return Version(event.who, event.happened, incident.state, named, announced, event.number)


def _draft(
    incident: Incident, number: int, change: Callable[[CommsDraft], CommsDraft]
) -> dict[str, Any]:
    return {"drafts": with_draft(incident.drafts, number, change)}


def _told(
    incident: Incident,
    event: Event,
    channel: str,
    next_update: datetime | None,
    number: int | None,
) -> dict[str, Any]:
    """Return what follows from tenants being told, by a draft or in other words."""
    over = not incident.is_active
    draft = incident.draft(number) if number is not None else None
    outdated = over and draft is not None and not draft.of_the_end
    at = event.happened
    ends = _ends(incident, draft)
    told = Announcement(
        channel, at, next_update, over, number, outdated, ends, event.who, entry=event.number
    )
    changes: dict[str, Any] = {"announcements": _in_time((*incident.announcements, told))}
    if draft is not None:
        changes |= _draft(incident, draft.number, lambda d: d.ended(channel, told_at=at))
    return changes


def _is_after(told: Announcement, end: datetime) -> bool:
    """Return whether tenants were told something after the end of an incident, UTC.

    What was drafted goes by the order of the record, as an end may be recorded as of before.
    """
    if told.draft is not None:
        return told.of_the_end
    return told.at > end or (told.of_the_end and told.at == end)


def _ends(incident: Incident, draft: CommsDraft | None) -> bool:
    """Return whether tenants expect nothing more after they were told a draft, or other words.

    Other words are by somebody who tells by hand what was drafted last.
    """
    if draft is not None:
        return draft.kind in ENDINGS
    newest = incident.drafts[-1] if incident.drafts else None
    if newest is None or newest.kind not in ENDINGS or newest.discarded:
        return False
    begun = incident.suspended[-1].end if incident.suspended else None
    return begun is None or newest.newest.at >= begun


def _task(incident: Incident, number: int, **changes: Any) -> dict[str, Any]:
    tasks = (replace(t, **changes) if t.number == number else t for t in incident.tasks)
    return {"tasks": tuple(tasks)}


def _sent_by_effect(
    incident: Incident, effects: Iterable[KnownEffect], body: EffectPayload, event: Event
) -> dict[str, Any]:
    """Return what follows for a draft from news of the effect that sends it.

    Only what was really sent has told tenants anything.
    """
    number = event.number if isinstance(body, EffectAsked) else getattr(body, "effect", None)
    known = next((effect for effect in effects if effect.number == number), None)
    purpose = served(known.serves) if known else None
    if known is None or purpose is None:
        return {}
    draft, channel = purpose
    if isinstance(body, EffectAsked):
        return _draft(incident, draft, lambda d: d.given_to_outbox(channel))
    if known.fate is Fate.DONE:
        sent = incident.draft(draft)
        promised = sent.next_update if sent else None
        return _told(incident, event, channel, promised, draft)
    return {} if known.pending else _draft(incident, draft, lambda d: d.ended(channel))


def _suspicion(incident: Incident, cyber: CyberStanding, event: Event) -> dict[str, Any]:
    """Return what is suspected after somebody spoke, and from when on it is without a break."""
    if cyber.suspected == incident.cyber.suspected:
        return {"cyber": cyber}
    entry, at = (event.number, event.recorded) if cyber.suspected else (None, None)
    return {"cyber": cyber, "suspected_entry": entry, "suspected_at": at}


def _later(known: datetime | None, happened_at: datetime) -> datetime:
    """Return the later of the two: what is entered late does not undo what came after it."""
    return happened_at if known is None else max(known, happened_at)


def _heard_from_engineering(incident: Incident, event: Event) -> dict[str, Any]:
    """Return that whoever waits for a report has heard how the work goes (R24, R64)."""
    return {"reported_at": _later(incident.reported_at, event.happened)}


def _scope(event: Event) -> dict[str, Any]:
    """Return whether the lead leads although the priority is out of their pool's scope."""
    return {"scope_waived": "pool_takes_priority" in event.data.get("overrode", ())}


def _in_time(announcements: tuple[Announcement, ...]) -> tuple[Announcement, ...]:
    return tuple(sorted(announcements, key=lambda announcement: announcement.at))


def _reminded(
    reminders: Mapping[str, Reminder], body: Payload, event: Event
) -> Mapping[str, Reminder]:
    match body:
        case happened.Nudged(duty, since, _, times):
            known = reminders.get(duty, Reminder())
            before = known.said if known.since == since else ()
            changed = replace(
                known,
                since=since,
                at=event.happened,
                times=times,
                in_all=known.in_all + 1,
                said=(*before, event.happened)[-NUDGES_KEPT:],
            )
        case happened.DutySnoozed(duty, until):
            changed = replace(reminders.get(duty, Reminder()), snoozed_until=until, stopped=False)
        case happened.DutyStopped(duty):
            changed = replace(reminders.get(duty, Reminder()), stopped=True)
        case _:
            return reminders
    return {**reminders, duty: changed}


def _without(people: tuple[Person, ...], person: Person) -> tuple[Person, ...]:
    return tuple(p for p in people if p != person)
