"""What rules see: one incident at one moment, with everything that its duties follow from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property, lru_cache
from typing import Any, NamedTuple, Self

from muster.duties.duty import Duty
from muster.incidents.clocks import IncidentClock
from muster.incidents.incident import Incident
from muster.incidents.succession import first_asked, fit_for, of_incident
from muster.kernel.decisions import DecisionContext
from muster.kernel.workload import NOTHING, Workload
from muster.people import BOT, Person, Roster
from muster.playbook.duty_terms import OwnDuty, Terms
from muster.playbook.model import OutOfHours, Playbook
from muster.playbook.vocabulary import LEADS, Counting, Role
from muster.times.hours import Boundary, Hours

_LOOKED_BACK = timedelta(days=32)
_A_DAY = timedelta(days=1)


class DutyTerms(NamedTuple):
    """The playbook's terms of a kind of duty, as rules need them.

    Owed by the lead of `role`, by those of `pool`, by whoever has the team's own role `part`, or
    else by both leads; said again after `again`
    (None: never). `own` is what the playbook says of a duty that does not come with the bot.
    """

    role: Role | None
    pool: str | None
    again: timedelta | None
    sentence: str | None
    own: OwnDuty | None = None
    part: str | None = None

    @classmethod
    def of(cls, terms: Terms, usual: timedelta) -> Self:
        """Return the terms of the playbook; `usual` is how often things are said again."""
        pool = terms.owner.removeprefix("pool:") if terms.owner.startswith("pool:") else None
        role = next((lead for lead in LEADS if lead == terms.owner), None)
        part = None if role or pool or terms.owner == "leads" else terms.owner
        again = None if terms.again == "never" else terms.again or usual
        own = terms if isinstance(terms, OwnDuty) else None
        return cls(role, pool, again, terms.sentence, own, part)


def never_heard(person: Person) -> datetime | None:
    """Return when somebody last gave a sign where nobody listens: never."""
    return None


class DutyCalendar:
    """What a playbook makes hold at any time, found out once: its terms, and its boundaries.

    The boundaries around an instant are remembered for as long as they are those around it.
    """

    def __init__(self, playbook: Playbook) -> None:
        again = playbook.nudges.again_after
        self.hours = playbook.office_hours
        self.wall_clock = IncidentClock(Counting.ELAPSED, self.hours)
        self.terms: Mapping[str, DutyTerms] = {
            code: DutyTerms.of(terms, again) for code, terms in playbook.duties.items()
        }
        self._around: tuple[datetime, Boundary | None, Boundary] | None = None

    def around(self, now: datetime) -> tuple[Boundary | None, Boundary]:
        """Return the latest opening or closing before an instant, and the next one after it.

        The latest is None when there was none in the month before.
        """
        known = self._around
        if known is None or not known[0] <= now < known[2].instant:
            passed = self.hours.crosses_boundary(now - _LOOKED_BACK, now)
            if self.hours.is_open(now):
                coming = Boundary(self.hours.next_closing(now), "closing")
            else:
                coming = Boundary(self.hours.next_opening(now), "opening")
            last = passed[-1] if passed else None
            known = self._around = (last.instant if last else now, last, coming)
        return known[1], known[2]


@dataclass(frozen=True)
class DutyMoment:
    """An instant (UTC) with what holds for every incident then: the team, its hours, its work.

    `terrain` may be shared by the moments of one playbook; without one it is made for this.
    `heard` says when (UTC) somebody last gave any sign, in whatever incident or in none.
    """

    now: datetime
    playbook: Playbook
    roster: Roster
    workload: Workload = NOTHING
    terrain: DutyCalendar | None = None
    heard: Callable[[Person], datetime | None] = never_heard

    @property
    def hours(self) -> Hours:
        """The team's working hours."""
        return self.playbook.office_hours

    @cached_property
    def ground(self) -> DutyCalendar:
        """The terrain that was given, or one of its own."""
        return self.terrain or DutyCalendar(self.playbook)

    def fit_for(self, role: Role, priority: str | None) -> tuple[Person, ...]:
        """Return who could lead in a role at this instant, found out once for all incidents."""
        known = self._fit.get((role, priority))
        if known is None:
            context = DecisionContext(
                BOT, self.now, self.playbook, self.roster, workload=self.workload
            )
            known = self._fit[role, priority] = fit_for(context, role, priority)
        return known

    @cached_property
    def _fit(self) -> dict[tuple[Role, str | None], tuple[Person, ...]]:
        return {}

    @property
    def wall_clock(self) -> IncidentClock:
        """A clock that never stands still."""
        return self.ground.wall_clock

    @property
    def terms(self) -> Mapping[str, DutyTerms]:
        """The playbook's terms of each kind of duty that it asks for."""
        return self.ground.terms

    @property
    def last_boundary(self) -> Boundary | None:
        """The latest opening or closing that has passed, or None in the last month."""
        return self.ground.around(self.now)[0]

    @property
    def next_boundary(self) -> Boundary:
        """The next opening or closing."""
        return self.ground.around(self.now)[1]

    @property
    def is_open(self) -> bool:
        """Whether it is in working hours."""
        return self.next_boundary.kind == "closing"

    @cached_property
    def on_support(self) -> tuple[Person, ...]:
        """Who is on support and available."""
        return self.roster.on_support()

    @cached_property
    def on_comms(self) -> tuple[Person, ...]:
        """Who is on comms and available."""
        return self.roster.on_comms()

    @cached_property
    def unavailable(self) -> frozenset[Person]:
        """Who rests or is away; whoever has only just stopped too, of whom no roster knows yet."""
        away = (member.person for member in self.roster.members if not member.available)
        return frozenset((*away, *self.workload.resting(self.now)))

    def on_duty(self, role: Role | None) -> tuple[Person, ...]:
        """Return who is on duty, and available, for what somebody of that role owes."""
        return self.on_comms if role is Role.COMMS_LEAD else self.on_support

    def asked_at(self, boundary: Boundary) -> datetime:
        """Return when people are asked about a boundary: at opening, or some time before closing.

        Source: "the time has reached 5pm", with the playbook's heads-up.
        """
        if boundary.kind == "opening":
            return boundary.instant
        return boundary.instant - self.playbook.long_running.heads_up


class DutyContext:
    """One incident at a moment. What every rule asks for is found out once, as it is made.

    `priority` is the one whose clocks run, or None. `target` says that its times are wished for and
    never breached (R16). `provided` is what is provided outside hours for this incident, None where
    nothing is; `called_out` the same for one that was declared then. `clock` counts its times, and
    `wall_clock` never stands still. `worked_on` says whether people work on it now.
    """

    __slots__ = (
        "called_out",
        "clock",
        "incident",
        "moment",
        "now",
        "playbook",
        "priority",
        "provided",
        "target",
        "wall_clock",
        "worked_on",
    )

    def __init__(self, incident: Incident, moment: DutyMoment) -> None:
        playbook = moment.playbook
        self.incident = incident
        self.moment = moment
        self.now: datetime = moment.now
        self.playbook: Playbook = playbook
        self.priority = incident.priority.driving_priority(playbook)
        self.target = self.priority is not None and self.priority.target_only
        self.provided: OutOfHours | None = None
        self.called_out: OutOfHours | None = None
        counting = self.priority.counts if self.priority else Counting.WORKING
        if playbook.out_of_hours.provision:
            self._provide(playbook.out_of_hours)
            counting = Counting.ELAPSED if self.provided else counting
        self.clock = IncidentClock(counting, moment.hours, incident.suspended)
        self.wall_clock = moment.wall_clock
        self.worked_on = incident.is_worked_on

    def _provide(self, rules: OutOfHours) -> None:
        """Find out what is provided, by the priorities that the playbook names.

        Before one is known it is for what was declared out of hours, since that may turn out to be
        one of them.
        """
        at_night = not self.moment.hours.is_open(self.incident.declared_at)
        if self.priority.id in rules.priorities if self.priority else at_night:
            self.provided = rules
            self.called_out = rules if at_night else None

    @property
    def update_every(self) -> timedelta | None:
        """The time between two tenant updates, or None where there is none."""
        every = self.priority.update_every if self.priority else None
        return (self.called_out and self.called_out.updates_every) or every

    @property
    def suggested_update(self) -> datetime | None:
        """When tenants should hear more, UTC, if they are told something now; or None."""
        return self.clock.after(self.now, self.update_every) if self.update_every else None

    def duty(
        self,
        code: str,
        since: datetime,
        due: datetime,
        *,
        ask: datetime | None = None,
        named: str | None = None,
        people: tuple[Person, ...] | None = None,
        clock: IncidentClock | None = None,
        target: bool | None = None,
        facts: Mapping[str, Any] | None = None,
        steady: bool = False,
        pressing: bool = False,
    ) -> Duty:
        """Return a duty on the playbook's terms.

        `ask` is when it is first said, by default when it is due. `named` tells it from others of
        its kind. `people`, `clock` and `target` are the playbook's and the incident's by default.
        What an incident with targets only owes is not said again: no alarm is raised for it (R16).
        What somebody gave a time of its own in one is, once a day at most, as is what is owed after
        the close; what is `pressing` is said at its own pace in both.
        """
        # A plain word: members of an enumeration are slow to look up, and this is done often.
        word = str(code)
        terms = self.moment.terms[word]
        again = terms.again
        if self.target and target is None:
            again = None
        elif again is not None and not pressing and (self.target or not self.incident.is_open):
            again = max(again, _A_DAY)
        return Duty(
            f"{word}-{named}" if named else word,
            word,
            since,
            ask or due,
            due,
            self.owners(terms) if people is None else people,
            clock or self.clock,
            again,
            self.target if target is None else target,
            terms.sentence,
            None,
            facts or {},
            steady,
        )

    @property
    def forgotten_at(self) -> datetime | None:
        """When everybody will have forgotten the incident, if nobody writes again; UTC.

        A weekend is no forgetting, where its clocks stand still in it. None while it is paused
        until somebody may take it on, and where nobody has ever written.
        """
        incident = self.incident
        since = incident.typed_at
        if since is None or (
            not self.worked_on and incident.is_active and not incident.continue_at
        ):
            return None
        if incident.continue_at and not self.worked_on:
            since = max(since, incident.continue_at)
        every = self.update_every if self.target else None
        clock = IncidentClock(self.clock.counting, self.moment.hours)
        return clock.after(since, every or self.playbook.nudges.forgotten_after)

    def warned(self, due: datetime, earliest: datetime) -> datetime:
        """Return when to say first what is due: the playbook's warning before, not too early."""
        return max(due - self.playbook.comms.warn_before, min(earliest, due))

    @property
    def resumed_at(self) -> datetime | None:
        """When work on it was last taken up again, UTC, or None."""
        suspended = self.incident.suspended
        return suspended[-1].end if suspended else None

    def word_for(self, person: Person) -> str:
        """Return the word for somebody in the key of a duty: their name, or what tells them apart.

        That is their id where somebody of the same name has taken part too.
        """
        word = _word(person.name)
        for other in self.incident.involved:
            if other.id != person.id and _word(other.name) == word:
                return _word(person.id)
        return word

    def could_lead(self, role: Role) -> tuple[Person, ...]:
        """Return who could take a lead role, the first to be asked first; those on duty if any."""
        incident, moment = self.incident, self.moment
        fit = moment.fit_for(role, self.priority.id if self.priority else None)
        able = of_incident(incident, self.playbook, role, fit)
        on_duty = moment.on_comms if role is Role.COMMS_LEAD else moment.on_support
        return first_asked(able, on_duty)

    def owners(self, terms: DutyTerms) -> tuple[Person, ...]:
        """Return who owes a duty of these terms.

        A lead who is missing, rests or is away is stood in for by the other one, or by whoever is
        on support or on comms: what is owed must reach somebody. Empty when there is nobody at all.
        """
        incident, moment = self.incident, self.moment
        reachable = self.reachable
        leads = tuple(dict.fromkeys(incident.leads))
        if terms.role is None:
            holder = incident.parts.get(terms.part) if terms.part else None
            if holder and (found := reachable((holder,))):
                return found
            if terms.pool:
                found = reachable(moment.roster.available_in([terms.pool]))
                return found or reachable(leads) or self.stand_in()
            return reachable(leads) or self.stand_in()
        lead = incident.lead(terms.role)
        if lead and (found := reachable((lead,))):
            return found
        if terms.role is Role.COMMS_LEAD:
            return reachable(leads) or reachable(moment.on_comms) or self.stand_in()
        return reachable(moment.on_support) or reachable(leads) or self.stand_in()

    def stand_in(self, holder: Person | None = None) -> tuple[Person, ...]:
        """Return whoever is on duty, else whom the playbook asks; never whom they stand in for.

        Where nobody of those is there, it is whoever is, of the pool that the playbook names first.
        """
        moment = self.moment
        on_duty = self.reachable(moment.on_support) or self.reachable(moment.on_comms)
        on_duty = tuple(person for person in on_duty if person != holder)
        asked = self.playbook.nudges.then_asks
        pools = [who.removeprefix("pool:") for who in asked if who.startswith("pool:")]
        return on_duty or self.reachable(moment.roster.available_in(pools)) or self._anybody(holder)

    def _anybody(self, holder: Person | None) -> tuple[Person, ...]:
        """Return who of a pool is there, but for a holder; those of a last resort at the last."""
        roster = self.moment.roster
        pools = sorted(self.playbook.pools, key=lambda pool: pool.last_resort)
        found = (self.reachable(roster.available_in([pool.id])) for pool in pools)
        others = (tuple(each for each in people if each != holder) for people in found)
        return next(filter(None, others), ())

    def reachable(self, people: tuple[Person, ...]) -> tuple[Person, ...]:
        """Return who of them may be asked: nobody who rests, is away or has left the incident."""
        away, left = self.moment.unavailable, self.incident.left_for_good
        if not away and not left:
            return people
        return tuple(each for each in people if each not in away and each not in left)


@lru_cache(maxsize=1024)
def _word(name: str) -> str:
    return "-".join(name.casefold().split())
