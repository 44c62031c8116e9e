"""What rules see: one incident at one moment, with everything that its duties follow from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from muster.duties.duty import Duty
from muster.hours import Boundary, Hours
from muster.incident.clocks import Clock
from muster.incident.fatigue import NOTHING, Workload
from muster.incident.state import Incident
from muster.people import Person, Roster
from muster.playbook.model import OutOfHours, Playbook, Priority
from muster.playbook.vocabulary import Counting, DutyCode, Role

_LOOKED_BACK = timedelta(days=32)


@dataclass(frozen=True)
class Moment:
    """An instant (UTC) with what holds for every incident then: the team, its hours, its work."""

    now: datetime
    playbook: Playbook
    roster: Roster
    workload: Workload = NOTHING

    @property
    def hours(self) -> Hours:
        """The team's working hours."""
        return self.playbook.office_hours

    @cached_property
    def is_open(self) -> bool:
        """Whether it is in working hours."""
        return self.hours.is_open(self.now)

    @cached_property
    def last_boundary(self) -> Boundary | None:
        """The latest opening or closing that has passed, or None in the last month."""
        passed = self.hours.crosses_boundary(self.now - _LOOKED_BACK, self.now)
        return passed[-1] if passed else None

    @cached_property
    def next_boundary(self) -> Boundary:
        """The next opening or closing."""
        if self.is_open:
            return Boundary(self.hours.next_closing(self.now), "closing")
        return Boundary(self.hours.next_opening(self.now), "opening")

    def asked_at(self, boundary: Boundary) -> datetime:
        """Return when people are asked about a boundary: at opening, or some time before closing.

        Source: "the time has reached 5pm", with the playbook's heads-up.
        """
        if boundary.kind == "opening":
            return boundary.instant
        return boundary.instant - self.playbook.long_running.heads_up


@dataclass(frozen=True)
class View:
    """One incident at a moment."""

    incident: Incident
    moment: Moment

    @property
    def now(self) -> datetime:
        """The instant, UTC."""
        return self.moment.now

    @property
    def playbook(self) -> Playbook:
        """The team's playbook."""
        return self.moment.playbook

    @cached_property
    def priority(self) -> Priority | None:
        """The priority whose clocks run, or None."""
        name = self.incident.priority.driving(self.playbook)
        return self.playbook.priority(name) if name else None

    @property
    def target(self) -> bool:
        """Whether its times are wished for and never breached (R16)."""
        return self.priority is not None and self.priority.target_only

    @cached_property
    def provided(self) -> OutOfHours | None:
        """What is provided outside hours for this incident, or None where nothing is.

        Provision is for the priorities that the playbook names; before one is known, for what was
        declared out of hours, since it may turn out to be one of them.
        """
        rules = self.playbook.out_of_hours
        if not rules.provision:
            return None
        if self.priority:
            return rules if self.priority.id in rules.priorities else None
        return None if self.moment.hours.is_open(self.incident.declared_at) else rules

    @cached_property
    def called_out(self) -> OutOfHours | None:
        """As `provided`, for an incident that was declared out of hours; else None."""
        if self.provided is None or self.moment.hours.is_open(self.incident.declared_at):
            return None
        return self.provided

    @cached_property
    def clock(self) -> Clock:
        """The clock by which this incident's times are counted."""
        counting = self.priority.counts if self.priority else Counting.WORKING
        if self.provided:
            counting = Counting.ELAPSED
        return Clock(counting, self.moment.hours, self.incident.suspended)

    @cached_property
    def wall_clock(self) -> Clock:
        """A clock that never stands still."""
        return Clock(Counting.ELAPSED, self.moment.hours)

    def duty(
        self,
        code: DutyCode,
        since: datetime,
        due: datetime,
        *,
        ask: datetime | None = None,
        named: str | None = None,
        people: tuple[Person, ...] | None = None,
        clock: Clock | None = None,
        target: bool | None = None,
        facts: Mapping[str, Any] | None = None,
    ) -> Duty:
        """Return a duty on the playbook's terms.

        `ask` is when it is first said, by default when it is due. `named` tells it from others of
        its kind. `people`, `clock` and `target` are the playbook's and the incident's by default.
        """
        terms = self.playbook.duties[code]
        again = terms.again or self.playbook.nudges.again_after
        return Duty(
            key=f"{code.value}-{named}" if named else code.value,
            code=code.value,
            since=since,
            ask=ask or due,
            due=due,
            people=self.owners(code) if people is None else people,
            clock=clock or self.clock,
            again=None if again == "never" else again,
            target=self.target if target is None else target,
            sentence=terms.sentence,
            facts=facts or {},
        )

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
        namesakes = {p for p in self.incident.involved if _word(p.name) == _word(person.name)}
        return _word(person.name if namesakes <= {person} else person.id)

    def owners(self, code: DutyCode) -> tuple[Person, ...]:
        """Return who owes a duty by the playbook's terms.

        A lead who is missing is stood in for by the other one, or by whoever is on support or on
        comms: what is owed must reach somebody. Empty when there is nobody at all.
        """
        owner = self.playbook.duties[code].owner
        incident, roster = self.incident, self.moment.roster
        if owner.startswith("pool:"):
            return roster.available_in([owner.removeprefix("pool:")]) or incident.leads
        if owner == "leads":
            return incident.leads or roster.on_support()
        role = Role(owner)
        lead = incident.lead(role)
        if lead:
            return (lead,)
        if role is Role.COMMS_LEAD:
            return incident.leads or roster.on_comms()
        return roster.on_support() or incident.leads


def _word(name: str) -> str:
    return "-".join(name.casefold().split())
