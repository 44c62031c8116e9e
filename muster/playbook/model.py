"""What a playbook may say: the typed model of a team's playbook file.

Every fact about a team lives in such a file; the code knows only this shape. A value that the model
refuses is reported with its line by `muster.playbook.load`.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator
from datetime import date, time, timedelta
from functools import cached_property
from itertools import chain
from typing import Literal, NamedTuple, Self
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

from muster.playbook.conditions import Condition
from muster.playbook.duty_terms import AnyDuty, Nudges, OwnDuty
from muster.playbook.fields import (
    Address,
    ChannelName,
    ChatMode,
    ComponentId,
    Duration,
    Link,
    Misplaced,
    Part,
    PhoneNumber,
    Place,
    PriorityName,
    Reference,
    RoomName,
    RoomPattern,
    Slug,
    Term,
    Text,
    WallTime,
    Weekday,
    ZoneName,
    misplaced,
    refuse,
)
from muster.playbook.metrics import BY_ROUTE, USUAL, Metric, milestones_of
from muster.playbook.own_messages import OwnMessage
from muster.playbook.questions import Questions
from muster.playbook.report_terms import Report
from muster.playbook.routes import Cyber, EscalationPolicy, PagingTerms, Route, Supplier
from muster.playbook.vocabulary import (
    BEGINS,
    DUTY_CODES,
    LEADS,
    Counting,
    EventKind,
    Permission,
    Role,
    Rule,
)
from muster.playbook.wording_lists import Wording
from muster.times.hours import Hours, check_calendar


class Calendar(Part):
    """Which bank holidays count, by the `holidays` library's country and subdivision codes."""

    country: Text | None = None
    subdivision: Text | None = None
    extra: tuple[date, ...] = ()
    worked: tuple[date, ...] = ()

    @model_validator(mode="after")
    def _known(self) -> Self:
        check_calendar(self.country, self.subdivision)
        return self


class OfficeHours(Part):
    """When the team works. `opens` is in, `closes` is out, in the playbook's zone."""

    days: tuple[Weekday, ...] = Field(min_length=1)
    opens: WallTime
    closes: WallTime
    holidays: Calendar = Calendar()

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.opens >= self.closes:
            raise ValueError("opens must be earlier than closes")
        return self


class OutOfHours(Part):
    """What is provided outside office hours. With `provision` off nobody is paged then."""

    provision: bool
    says: Text
    responds_within: Duration | None = None
    updates_every: Duration | None = None
    confirm_within: Duration | None = None
    call_again_after: Duration | None = None
    priorities: tuple[PriorityName, ...] = ()
    rules: tuple[Text, ...] = ()
    bands: tuple[Text, ...] = ()


class Fatigue(Part):
    """How long one person may work on an incident, and their rest after an out-of-hours end.

    Whoever stops for less than `break_of` has not stopped. Work that reaches out of hours by no
    more than `beside_hours` makes a longer day, no night, and no rest follows from it. Whoever has
    a part in an incident and gives no sign of work out of hours is held to have stopped at the last
    one: after `silent_for`, or once hours begin after `silent_till_morning`.
    """

    longest_stint: Duration
    warn_before: Duration
    break_of: Duration
    rest_after_out_of_hours: Duration
    beside_hours: Duration = Field(default=timedelta(minutes=30), validate_default=False)
    silent_for: Duration = Field(default=timedelta(hours=8), validate_default=False)
    silent_till_morning: Duration = Field(default=timedelta(hours=4), validate_default=False)
    says: Text


class Succession(Part):
    """When a lead is held not to be there: who was named by others and gives no sign of work within
    `answers_within`, and who gives none any more for `quiet_for`. Both count as the incident does.
    """

    answers_within: Duration = Field(default=timedelta(minutes=15), validate_default=False)
    quiet_for: Duration = Field(default=timedelta(hours=1), validate_default=False)


class Priority(Part):
    """One priority and its clocks; each runs from when the incident was raised.

    Lengths are of working or elapsed time, as `counts` says. `target_only` marks a priority whose
    times are wished for and never breached. Lengths in days are of business days.
    """

    id: PriorityName
    name: Text
    examples: tuple[Text, ...] = ()
    start_work_within: Duration | None = None
    start_work_says: Text | None = None
    first_update_within: Duration | None = None
    update_every: Duration | None = None
    update_every_says: Text | None = None
    ask_backstop_within: Duration | None = None
    counts: Counting = Counting.WORKING
    target_only: bool = False


class Pool(Part):
    """A group of people. `priorities` limits what its engineers take on; empty means all.

    Engineers of a pool with `runbooks_only` escalate when the runbooks fail, and do not go on to
    investigate by themselves; those of a pool of `last_resort` never lead unless asked. `phone` is
    the pool's own, such as a desk's. `staggered` is the sentence that asks a pool not to be away
    all at once.
    """

    id: Slug
    name: Text
    says: tuple[Text, ...] = ()
    engineers: bool = False
    priorities: tuple[PriorityName, ...] = ()
    runbooks_only: bool = False
    last_resort: bool = False
    room: RoomName | None = None
    phone: PhoneNumber | None = None
    staggered: Text | None = None


class Staffing(Part):
    """One column of the capacity plan: how many people of which pools it needs."""

    name: Text
    needs: dict[Slug, int]


class Capacity(Part):
    """The capacity plan: for each staffing, best first, which work is supported."""

    staffings: tuple[Staffing, ...]
    work: tuple["CapacityRow", ...]

    @model_validator(mode="after")
    def _square(self) -> Self:
        refuse(
            Misplaced(
                f"'{row.what}' needs {len(self.staffings)} answers, one a staffing",
                ("work", index, "supported"),
            )
            for index, row in enumerate(self.work)
            if len(row.supported) != len(self.staffings)
        )
        return self


class CapacityRow(Part):
    """One kind of work and whether each staffing supports it."""

    what: Text
    supported: tuple[bool, ...]


class Step(Part):
    """One thing the playbook asks of a role.

    `when` names the conditions that must all hold for `next` to ask for it; a step without any is
    told only where the playbook is read. `type` is the command to type. `sentence` is the
    playbook's own words. A step that is a `duty` has its times: it comes before the others once
    that is due. What is asked `first` comes before everything else, what is asked `meanwhile` after
    it.
    """

    id: Slug
    says: Text
    type: Text | None = None
    sentence: Text | None = None
    when: tuple[Condition, ...] = ()
    duty: Slug | None = None
    asked: Literal["first", "in order", "meanwhile"] = "in order"


class Guide(Part):
    """One role: what it is called, what it stands for and its steps in order.

    Beside the two leads and the helpers a team may have roles of its own, each by the word that is
    typed for it. Whoever has one helps, and leads as well only where that `may_lead`.
    """

    name: Text
    says: tuple[Text, ...] = ()
    brief: Text | None = None
    may_lead: bool = True
    steps: tuple[Step, ...] = ()


class Room(Part):
    """A room; `audience` is who reads it, `addresses` are its names on chats that differ.

    Whatever stands under `tenants` is read by tenants.
    """

    name: RoomName
    says: Text
    audience: Literal["team", "tenants"] = "team"
    addresses: dict[ChatMode, Text] = Field(default_factory=dict)


class Invited(Part):
    """Who is invited into an incident's own room, where it has one of these priorities.

    `who` are pools, as `pool:ID`, and whoever is `on_support` or `on_comms`, of each those who are
    there. With no `priorities` it is for all of them.
    """

    who: tuple[Text, ...] = Field(min_length=1)
    priorities: tuple[PriorityName, ...] = ()


class PerIncident(Part):
    """How an incident gets a room of its own, on a chat where the bot can make one.

    In `name`, `{number}` stands for the incident's number and `{slug}` for its title. Without
    `priorities` every incident gets one. Its leads and helpers are always invited. A `restricted`
    one gets a private room or none. A room is archived `archive_after` the end of its incident and
    the review, both; without it by hand.
    """

    name: RoomPattern = "inc-{number}-{slug}"
    priorities: tuple[PriorityName, ...] = ()
    invite: tuple[Invited, ...] = ()
    restricted: Literal["private", "none"] = "private"
    archive_after: Duration | None = None

    @model_validator(mode="after")
    def _told_apart(self) -> Self:
        if "{number}" not in self.name:
            raise misplaced("a name without {number} would be that of every incident", "name")
        return self


_USES = ("incident", "internal", "escalation", "cyber")


class Rooms(Part):
    """The rooms by what they are for. Only the incident room is needed.

    With `topic` the topic of a room shows the state of the incidents in it, where the chat has
    topics. Without `per_incident` all incidents are worked on in the incident room. `others` are
    any more rooms in which a route or a pool asks, or that may hear of cyber security. In a room of
    `rehearsals` nothing is real.
    """

    incident: Room
    topic: bool = True
    per_incident: PerIncident | None = None
    internal: Room | None = None
    escalation: Room | None = None
    cyber: Room | None = None
    others: tuple[Room, ...] = ()
    tenants: tuple[Room, ...] = ()
    rehearsals: tuple[Room, ...] = ()

    def all(self) -> tuple[Room, ...]:
        """Return every room the playbook names, the incident room first."""
        return (*self.real, *self.rehearsals)

    @property
    def real(self) -> tuple[Room, ...]:
        """Every room in which something real may be said, the incident room first."""
        named = (self.incident, self.internal, self.escalation, self.cyber)
        return (*(room for room in named if room), *self.others, *self.tenants)

    @model_validator(mode="after")
    def _kept_apart(self) -> Self:
        refuse((*self._shared_with_tenants(), *self._not_for_rehearsals()))
        return self

    def _not_for_rehearsals(self) -> Iterator[Misplaced]:
        real = {room.name.lstrip("#").casefold(): room.name for room in self.real}
        for index, each in enumerate(self.rehearsals):
            if each.audience == "tenants":
                wrong = "tenants would take for real what is said there, so they may not read it"
                yield Misplaced(wrong, ("rehearsals", index, "audience"))
            if taken := real.get(each.name.lstrip("#").casefold()):
                wrong = f"'{taken}' is for what is real; a rehearsal needs a room of its own"
                yield Misplaced(wrong, ("rehearsals", index, "name"))

    def _shared_with_tenants(self) -> Iterator[Misplaced]:
        named: list[tuple[Place, str, Room | None]] = [
            ((use,), use, getattr(self, use)) for use in _USES
        ]
        named += [(("others", index), "others", room) for index, room in enumerate(self.others)]
        known: list[str] = []
        for at, use, room in named:
            if room is None:
                continue
            if room.audience == "tenants":
                wrong = "the team works in this room, so tenants may not read it"
                yield Misplaced(wrong, (*at, "audience"))
            bare = room.name.lstrip("#").casefold()
            if use == "others" and bare in known:
                yield Misplaced(f"'{room.name}' stands there twice", (*at, "name"))
            known.append(bare)
            for index, each in enumerate(self.tenants):
                if each.name.lstrip("#").casefold() == bare:
                    wrong = f"'{each.name}' is the team's room too ({use}); keep the two apart"
                    yield Misplaced(wrong, ("tenants", index, "name"))


class Call(Part):
    """The call that the leads join."""

    says: Text
    url: Link | None = None
    join_within: Duration | None = None


class Triage(Part):
    """How to tell whether something is an incident."""

    within: Duration
    questions: tuple[Text, ...]
    sentence: Text | None = None
    not_incidents: tuple["NotAnIncident", ...] = ()


class NotAnIncident(Part):
    """Something that is no incident by itself; `words` are the phrases that give it away."""

    name: Text
    words: tuple[Text, ...] = Field(min_length=1)
    sentence: Text | None = None


class StatusComponent(Part):
    """A part of the service that the status page shows by itself, by the page's id of it."""

    id: ComponentId
    name: Text

    @property
    def is_placeholder(self) -> bool:
        """Whether the id only holds the place for one of Statuspage's, and is nothing to ask for.

        A status page of the bot's own takes any.
        """
        return self.id.startswith("example")


class Channel(Part):
    """A channel in which tenants are told.

    The bot posts in its `room`, which is one of the playbook's, mails its addresses, `to`, or has
    the `gateway` of that name send it, which a plugin brings; what is `by_hand` somebody else
    tells.
    """

    name: ChannelName
    how: Literal["room", "mail", "status_page", "gateway", "by_hand"] = "by_hand"
    room: RoomName | None = None
    gateway: Slug | None = None
    to: tuple[Address, ...] = ()

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        ways = (("room", "room", self.room), ("mail", "to", self.to))
        for how, key, given in (*ways, ("gateway", "gateway", self.gateway)):
            if self.how == how and not given:
                raise ValueError(f"with how: {how} it needs “{key}”")
            if given and self.how != how:
                raise ValueError(f"“{key}” goes with how: {how}")
        return self

    @staticmethod
    def elsewhere(name: str) -> "Channel":
        """Return a channel that no playbook knows, reached by hand, whatever somebody called it."""
        return Channel.model_construct(name=name)

    def is_named(self, name: str) -> bool:
        """Return whether somebody means it by a name, in any letter case, with or without a #."""
        return self.name.casefold().lstrip("#") == name.casefold().lstrip("#")


class Comms(Part):
    """How the team writes to tenants, and where.

    An engineer is asked for a report after the first length of `report_every`, and owes one after
    the second. Somebody called to comms is called again after `answer_within`. A message of more
    than `longest` characters is refused, as the status page would. With `notice_questions` the
    comms lead hears of what is asked in the tenants' rooms, by the words of `questions`. `briefs`
    are the messages to others than tenants that the team writes, `own_messages` the kinds of
    message that only this team has.
    """

    primary_channel: ChannelName
    channels: tuple[Channel, ...] = ()
    status_page: Reference
    components: tuple[StatusComponent, ...] = ()
    report_every: tuple[Duration, Duration]
    answer_within: Duration
    warn_before: Duration
    resolution_within: Duration
    says: tuple[Text, ...]
    shape: tuple[Text, ...]
    messages: tuple[Text, ...]
    phrases: tuple[Text, ...]
    good_example: Text
    bad_example: Text
    incident_states: tuple[Text, ...]
    component_states: tuple[Text, ...]
    approval_required: bool = False
    longest: int = Field(default=25_000, ge=200, le=90_000)
    briefs: tuple[Literal["smt"], ...] = ()
    own_messages: tuple[OwnMessage, ...] = ()
    elsewhere: Text
    notice_questions: bool = False
    questions: Questions = Questions()

    @model_validator(mode="after")
    def _own_messages_fit(self) -> Self:
        seen = set[str]()
        for index, own in enumerate(self.own_messages):
            if own.id in seen:
                raise misplaced(f"'{own.id}' stands there twice", "own_messages", index, "id")
            seen.add(own.id)
            if own.status is not None and own.status not in self.incident_states:
                valid = ", ".join(self.incident_states)
                wrong = f"the status page has no '{own.status}'; valid: {valid}"
                raise misplaced(wrong, "own_messages", index, "status")
        return self

    @property
    def usual_outage(self) -> str:
        """The state of a component that fails, as people type it and examples have it."""
        states = self.component_states
        state = "partial_outage" if "partial_outage" in states else states[-1:]
        return "".join(state).replace("_", " ")

    @property
    def everywhere(self) -> tuple[Channel, ...]:
        """The channels, or the primary one by hand where the playbook names none."""
        return self.channels or (Channel(name=self.primary_channel),)

    @property
    def gateways(self) -> frozenset[str]:
        """The names of the gateways that plugins bring for its channels."""
        return frozenset(each.gateway for each in self.channels if each.gateway)

    def channel(self, name: str) -> Channel | None:
        """Return the channel of that name, in any letter case, with or without a #, or None."""
        return next((each for each in self.everywhere if each.is_named(name)), None)


class Review(Part):
    """The review after an incident, of the `priorities` named, or of all where none is.

    It should be `after_at_least` as long after the end and `within` so long; `at` is the time of
    day that is proposed. Beside everybody who took part, those of `invited` are written to:
    `on_support`, `on_comms` or `pool:ID`; `invite` is the same for people to read. `where` is the
    place that the invitation names.
    """

    priorities: tuple[Text, ...] = ()
    at: WallTime = Field(default=time(14), validate_default=False)
    lasts: Duration = Field(default=timedelta(hours=1), validate_default=False)
    where: Text | None = None
    invited: tuple[Text, ...] = ()
    after_at_least: Duration
    within: Duration
    book_within: Duration
    aims: tuple[Text, ...]
    invite: tuple[Text, ...]
    says: tuple[Text, ...]


class LongRunning(Part):
    """What to do when an incident goes on.

    The leads are warned `heads_up` before closing time. Before a pause the summary and the record
    must be younger than `fresh_within`; it is shared with the pools of `share_with`. To the
    continuation meeting, which `continuation_lasts` so long, those of `invited` are written to
    beside everybody who takes part, named as for a review.
    """

    call_more_engineers_after: Duration
    heads_up: Duration
    summary_within: Duration
    fresh_within: Duration
    share_with: tuple[Slug, ...] = ()
    pause_when: tuple[Text, ...]
    pause_steps: tuple[Text, ...]
    continuation_at: WallTime
    continuation_lasts: Duration = Field(default=timedelta(minutes=30), validate_default=False)
    invited: tuple[Text, ...] = ()
    agenda_says: Text
    agenda: tuple[Text, ...]
    says: tuple[Text, ...] = ()


class Caution(Part):
    """The playbook's word of caution for a lead, and the words of a step that call for it."""

    words: tuple[Text, ...] = Field(min_length=1)
    sentence: Text


class FollowUps(Part):
    """What becomes of tasks for after an incident: whether they go to the team's tracker too."""

    tracked: bool = True


class Runbook(Part):
    """A runbook, and the words of an alert by which it is found."""

    name: Text
    url: Link | None = None
    words: tuple[Text, ...] = ()


class RuleTerms(Part):
    """How a rule is kept: the sentence it stands on, and whether it is enforced at all."""

    sentence: Text | None = None
    enforced: bool = True


class Strangers(Part):
    """How many incidents people outside the roster may declare before the bot goes quiet on them.

    What is declared beyond `by_one` of one person, or `by_all` of them all, `within` a length of
    time is kept and answered like any other; but nobody is paged, nudged or told of each until
    somebody else takes part in it.
    """

    by_one: int = Field(default=3, ge=1, le=1000)
    by_all: int = Field(default=10, ge=1, le=1000)
    within: Duration = timedelta(hours=1)


_MEANS_SOMEBODY = frozenset(
    {"leads", "helpers", "anyone", "roster", "me", "on_duty", "on_support", "on_comms"}
)


class Named(NamedTuple):
    """A name as it stands somewhere in a playbook; `at` leads there."""

    name: str
    at: Place


class Playbook(Part):
    """A team's whole playbook."""

    format: Literal[1]
    name: Text
    team: Text
    edition: Text
    audience: Text
    scope: Text
    sources: tuple[Reference, ...] = Field(min_length=1)
    zone: ZoneName
    hours: OfficeHours
    out_of_hours: OutOfHours
    fatigue: Fatigue
    succession: Succession = Field(default_factory=Succession)
    priorities: tuple[Priority, ...] = Field(min_length=1)
    priorities_say: tuple[Text, ...] = ()
    priorities_source: Reference
    pools: tuple[Pool, ...] = Field(min_length=1)
    capacity: Capacity | None = None
    roles: dict[Slug, Guide]
    rooms: Rooms
    call: Call
    triage: Triage
    runbooks: tuple[Runbook, ...] = ()
    caution: Caution | None = None
    cyber: Cyber | None = None
    escalation: EscalationPolicy
    paging: PagingTerms = PagingTerms()
    suppliers: tuple[Supplier, ...] = ()
    upstream: tuple[Reference, ...] = ()
    comms: Comms
    wording: Wording = Wording()
    long_running: LongRunning
    review: Review
    follow_ups: FollowUps = FollowUps()
    report: Report = Report()
    tickets: Text
    permissions: dict[Permission, tuple[Text, ...]]
    strangers: Strangers = Strangers()
    rules: dict[Rule, RuleTerms] = Field(default_factory=dict)
    nudges: Nudges
    vocabulary: dict[Term, Term] = Field(default_factory=dict)
    duties: dict[Slug, AnyDuty] = Field(default_factory=dict)
    metrics: tuple[Metric, ...] = Field(default=USUAL, validate_default=False)
    roster: Text | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        _ = self.office_hours
        refuse(
            chain(
                self._doubled(),
                self._left_out(),
                self._unknown_people(),
                self._unknown_names(),
                self._unknown_milestones(),
                self._unknown_duties(),
                self._unfit_rooms(),
                self._unfit_channels(),
                self._unfit_to_notice(),
            )
        )
        return self

    def _doubled(self) -> Iterator[Misplaced]:
        named: list[tuple[Place, list[str]]] = [
            (("priorities",), [priority.id.casefold() for priority in self.priorities]),
            (("pools",), [pool.id for pool in self.pools]),
            (("escalation", "routes"), [route.id for route in self.escalation.routes]),
            (("metrics",), [metric.id for metric in self.metrics]),
        ]
        for where, names in named:
            for index, name in enumerate(names):
                if name in names[:index]:
                    yield Misplaced(f"'{name}' stands there twice", (*where, index))

    def _left_out(self) -> Iterator[Misplaced]:
        for role in Role:
            if role not in self.roles:
                yield Misplaced(f"{role.value} must be described too", ("roles",))
        for own in self._own_roles():
            if own in _MEANS_SOMEBODY:
                yield Misplaced(f"'{own}' means somebody else; name it otherwise", ("roles", own))
        needed = set(Permission) - ({Permission.JUDGE_CYBER} if self.cyber is None else set())
        for permission in Permission:
            if permission in needed and permission not in self.permissions:
                yield Misplaced(f"say who may {permission.value}", ("permissions",))

    def _unknown_milestones(self) -> Iterator[Misplaced]:
        valid = milestones_of([route.id for route in self.escalation.routes])
        for index, metric in enumerate(self.metrics):
            for key, name in (("from", metric.begins), ("to", metric.ends)):
                if name not in valid:
                    wrong = f"'{name}' is no milestone; valid: {', '.join(valid)}"
                    yield Misplaced(wrong, ("metrics", index, key))

    def _unknown_duties(self) -> Iterator[Misplaced]:
        """A duty comes with the bot, or it is the team's own and says all that it needs."""
        routes = [route.id for route in self.escalation.routes]
        begins = [*dict.fromkeys([*map(str, BEGINS), *map(str, EventKind)])]
        begins += [f"{what}:{route}" for route in routes for what in BY_ROUTE]
        for code, terms in self.duties.items():
            at = ("duties", code)
            if code in DUTY_CODES:
                if isinstance(terms, OwnDuty):
                    wrong = (
                        "this duty comes with the bot, which knows when it is owed and what to "
                        "say; a duty of your own needs another name"
                    )
                    yield Misplaced(wrong, at)
            elif not isinstance(terms, OwnDuty):
                wrong = (
                    f"no duty '{code}' comes with the bot; valid: {', '.join(DUTY_CODES)}. One of "
                    "your own says “after”, “within”, “owner” and “says”"
                )
                yield Misplaced(wrong, at)
            elif terms.after not in begins:
                wrong = f"'{terms.after}' begins no duty; valid: {', '.join(begins)}"
                yield Misplaced(wrong, (*at, "after"))
            if any(code.startswith(f"{shipped}-") for shipped in DUTY_CODES if shipped != code):
                yield Misplaced(f"'{code}' is how one of several duties of a kind is called", at)
        asked: list[tuple[str, Place]] = [
            (step.duty, ("roles", role, "steps", index, "duty"))
            for role, guide in self.roles.items()
            for index, step in enumerate(guide.steps)
            if step.duty is not None
        ]
        asked += _each(self.nudges.always, "nudges", "always")
        asked += _each(self.nudges.while_watched, "nudges", "while_watched")
        valid = [*DUTY_CODES, *(code for code in self.duties if code not in DUTY_CODES)]
        for name, at_name in asked:
            if name not in valid:
                yield Misplaced(f"'{name}' is no duty; valid: {', '.join(valid)}", at_name)

    def _unfit_rooms(self) -> Iterator[Misplaced]:
        """Nobody is asked for help, and nothing restricted is said, where tenants read."""
        for name, at in self.rooms_named():
            if self.tenants_read(name):
                yield Misplaced(f"tenants read '{name}', so it can be no room for that", at)
            if self.rehearses_in(name):
                yield Misplaced(f"nothing in '{name}' is real, so it is no room for that", at)

    def _unfit_channels(self) -> Iterator[Misplaced]:
        comms = self.comms
        if comms.channel(comms.primary_channel) is None:
            wrong = f"'{comms.primary_channel}' is no channel"
            yield Misplaced(wrong, ("comms", "primary_channel"))
        valid = ", ".join(room.name for room in self.rooms.real)
        for index, each in enumerate(comms.channels):
            at = ("comms", "channels", index)
            if comms.channel(each.name) is not each:
                yield Misplaced(f"'{each.name}' stands there twice", at)
            if each.room and self.room_named(each.room) not in self.rooms.real:
                yield Misplaced(f"'{each.room}' is no room; valid: {valid}", (*at, "room"))

    def _unfit_to_notice(self) -> Iterator[Misplaced]:
        at = ("comms", "notice_questions")
        if not self.comms.notice_questions:
            return
        if not self.rooms.tenants:
            wrong = "to notice questions, name a room under rooms: tenants, or write false"
            yield Misplaced(wrong, at)
        if not (self.comms.questions.alone or self.comms.questions.pairs):
            wrong = "to notice questions, list their words in comms: questions, or write false"
            yield Misplaced(wrong, at)

    def _unknown_people(self) -> Iterator[Misplaced]:
        pools = [f"pool:{pool.id}" for pool in self.pools]
        own = self._own_roles()
        grantees = {"anyone", "roster", "leads", *Role, *pools}
        # Nobody has a role of the team's own before there is an incident.
        declare = Permission.DECLARE.value
        before = [each for each in self._grantees_named() if declare in each.at]
        later = [each for each in self._grantees_named() if declare not in each.at]
        named: list[tuple[Iterable[Named], Iterable[str]]] = [
            (before, sorted(grantees)),
            (later, sorted({*grantees, *own})),
            (self._writers_named(), sorted({"leads", *LEADS, *own, *pools})),
            (self._owners_named(), sorted({"leads", *LEADS, *own, *pools})),
            (
                _each(self.nudges.then_asks, "nudges", "then_asks"),
                ["leads", "helpers", "on_duty", *pools],
            ),
            (self._invited_named(), ["on_support", "on_comms", *pools]),
        ]
        for names, valid in named:
            for name, at in names:
                if name not in valid:
                    yield Misplaced(f"'{name}' is nobody; valid: {', '.join(valid)}", at)

    def _unknown_names(self) -> Iterator[Misplaced]:
        named: list[tuple[str, Iterable[Named], list[str]]] = [
            ("priority", self.priorities_named(), [priority.id for priority in self.priorities]),
            ("supplier", self.suppliers_named(), [supplier.id for supplier in self.suppliers]),
            ("pool", self.pools_named(), [pool.id for pool in self.pools]),
        ]
        for kind, names, valid in named:
            for name, at in names:
                if name not in valid:
                    wrong = f"'{name}' is no {kind}; valid: {', '.join(valid) or 'none'}"
                    yield Misplaced(wrong, at)

    def _grantees_named(self) -> Iterator[Named]:
        for permission, grantees in self.permissions.items():
            yield from _each(grantees, "permissions", permission.value)

    def _own_roles(self) -> list[str]:
        return [role for role in self.roles if role not in set(Role)]

    def _writers_named(self) -> Iterator[Named]:
        for index, section in enumerate(self.report.sections):
            if section.written_by is not None:
                yield Named(section.written_by, ("report", "sections", index, "written_by"))

    def _owners_named(self) -> Iterator[Named]:
        for code, terms in self.duties.items():
            yield Named(terms.owner, ("duties", code, "owner"))

    def _invited_named(self) -> Iterator[Named]:
        own = self.rooms.per_incident
        for number, invited in enumerate(own.invite if own else ()):
            yield from _each(invited.who, "rooms", "per_incident", "invite", number, "who")
        yield from _each(self.review.invited, "review", "invited")
        yield from _each(self.long_running.invited, "long_running", "invited")

    def people_named(self) -> Iterator[Named]:
        """Yield each name of people: who may, who owes, who is asked then and who is invited."""
        yield from self._grantees_named()
        yield from self._writers_named()
        yield from self._owners_named()
        yield from _each(self.nudges.then_asks, "nudges", "then_asks")
        yield from self._invited_named()

    def pools_named(self) -> Iterator[Named]:
        """Yield each pool that is named by its id alone, with where."""
        yield from _each(self.long_running.share_with, "long_running", "share_with")
        for number, route in enumerate(self.escalation.routes):
            at_route = ("escalation", "routes", number)
            yield from _each(route.calls, *at_route, "calls")
            yield from _each(route.stands_in, *at_route, "stands_in")
        for pool in self.paging.schedules:
            yield Named(pool, ("paging", "schedules", pool))
        if self.capacity:
            for index, staffing in enumerate(self.capacity.staffings):
                for pool in staffing.needs:
                    yield Named(pool, ("capacity", "staffings", index, "needs", pool))

    def suppliers_named(self) -> Iterator[Named]:
        """Yield each supplier that a route is for, with where."""
        for index, route in enumerate(self.escalation.routes):
            if route.supplier is not None:
                yield Named(route.supplier, ("escalation", "routes", index, "supplier"))

    def rooms_named(self) -> Iterator[Named]:
        """Yield each room in which somebody is asked for, or may hear of what is restricted."""
        for number, route in enumerate(self.escalation.routes):
            if route.room:
                yield Named(route.room, ("escalation", "routes", number, "room"))
        for number, pool in enumerate(self.pools):
            if pool.room:
                yield Named(pool.room, ("pools", number, "room"))
        if self.cyber:
            for number, way in enumerate(self.cyber.routes):
                if way.room:
                    yield Named(way.room, ("cyber", "routes", number, "room"))
            yield from _each(self.cyber.need_to_know, "cyber", "need_to_know")

    def priority_lists(self) -> Iterator[tuple[tuple[str, ...], Place]]:
        """Yield each list of priorities for which something is, with where."""
        yield self.out_of_hours.priorities, ("out_of_hours", "priorities")
        yield self.review.priorities, ("review", "priorities")
        for index, pool in enumerate(self.pools):
            yield pool.priorities, ("pools", index, "priorities")
        for index, ladder in enumerate(self.escalation.ladders):
            yield ladder.priorities, ("escalation", "ladders", index, "priorities")
        if own := self.rooms.per_incident:
            yield own.priorities, ("rooms", "per_incident", "priorities")
            for index, invited in enumerate(own.invite):
                at = ("rooms", "per_incident", "invite", index, "priorities")
                yield invited.priorities, at
        for code, terms in self.duties.items():
            if isinstance(terms, OwnDuty):
                yield terms.priorities, ("duties", code, "priorities")

    def priorities_named(self) -> Iterator[Named]:
        """Yield each priority of those lists, with where."""
        for names, at in self.priority_lists():
            yield from _each(names, *at)

    @cached_property
    def timezone(self) -> ZoneInfo:
        """The zone in which times are shown and typed."""
        return ZoneInfo(self.zone)

    @cached_property
    def office_hours(self) -> Hours:
        """The working hours, as the calculator takes them."""
        holidays = self.hours.holidays
        return Hours(
            zone=self.timezone,
            days=frozenset(self.hours.days),
            opens=self.hours.opens,
            closes=self.hours.closes,
            country=holidays.country,
            subdivision=holidays.subdivision,
            extra=frozenset(holidays.extra),
            worked=frozenset(holidays.worked),
        )

    @cached_property
    def digest(self) -> str:
        """What tells it from any other: 16 hexadecimal digits, of a SHA-256 of all that it says."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()[:16]

    @property
    def words(self) -> dict[str, str]:
        """What the team calls what the bot speaks of, its lead roles included, by our words."""
        ours = {Role.ENGINEERING_LEAD: "engineering lead", Role.COMMS_LEAD: "comms lead"}
        roles = {word: self.roles[role].name for role, word in ours.items()}
        return {word: theirs for word, theirs in roles.items() if word != theirs} | self.vocabulary

    def priority(self, name: str) -> Priority | None:
        """Return the priority with that name in any letter case, or None."""
        return next((p for p in self.priorities if p.id.casefold() == name.casefold()), None)

    def pool(self, pool_id: str) -> Pool | None:
        """Return the pool with that id, or None."""
        return next((p for p in self.pools if p.id == pool_id), None)

    def severest(self, names: Collection[str]) -> Priority | None:
        """Return the most severe of the named priorities (the first of the file), or None."""
        return next((p for p in self.priorities if p.id in names), None)

    def enforces(self, rule: Rule) -> bool:
        """Return whether the playbook keeps that rule; it does unless it says otherwise."""
        return self.rules.get(rule, RuleTerms()).enforced

    def sentence(self, rule: Rule) -> str | None:
        """Return the playbook's own sentence for a rule, or None."""
        return self.rules.get(rule, RuleTerms()).sentence

    def route(self, route_id: str) -> Route | None:
        """Return the escalation route with that id, in any letter case, or None."""
        wanted = route_id.casefold()
        return next((r for r in self.escalation.routes if r.id == wanted), None)

    def room_named(self, name: str | None) -> Room | None:
        """Return the room of that name, with or without its #, or None."""
        if name is None:
            return None
        bare = name.lstrip("#").casefold()
        return next((r for r in self.rooms.all() if r.name.lstrip("#").casefold() == bare), None)

    def tenants_read(self, room: str | None) -> bool:
        """Return whether tenants read what is said in the room of that name (R2)."""
        named = self.room_named(room)
        return named is not None and named in self.rooms.tenants

    def rehearses_in(self, room: str | None) -> bool:
        """Return whether the room of that name is one for rehearsals, where nothing is real."""
        named = self.room_named(room)
        return named is not None and named in self.rooms.rehearsals

    @property
    def has_tenants(self) -> bool:
        """Whether tenants are on this chat, as the playbook has a room that they read."""
        return bool(self.rooms.tenants)

    def public_links(self) -> tuple[Reference, ...]:
        """Return the places to which tenants may be sent (R2)."""
        candidates = (*self.sources, self.priorities_source, self.comms.status_page)
        return tuple(each for each in candidates if each.public and each.url)


def _each(names: Iterable[str], *at: str | int) -> Iterator[Named]:
    for index, name in enumerate(names):
        yield Named(name, (*at, index))
