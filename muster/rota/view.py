"""The rota at an instant: the roster with who is on, who is away, and what that makes possible."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from muster.people import Member, Person, Roster
from muster.playbook.model import Capacity, Playbook, Pool, Staffing
from muster.rota.state import Absence, RotaState
from muster.times import reached

_ONE_DAY = timedelta(days=1)
_LOOKED_AHEAD = 366


@dataclass(frozen=True, slots=True)
class Gap:
    """Working days on which a pool that should be staggered has nobody: both dates included."""

    pool: Pool
    first: date
    last: date


@dataclass(frozen=True)
class Rota:
    """A roster with what people have said of it."""

    base: Roster
    state: RotaState
    playbook: Playbook

    def at(self, now: datetime, resting: Mapping[Person, datetime] | None = None) -> Roster:
        """Return the roster as it stands at an instant.

        `resting` says until when (UTC) somebody rests. Whoever is away or rests is not available.
        Those on support come in the order of the playbook's pools, so that the managed pool is
        called only when no PaaS SRE is on (R7).
        """
        away = {a.person for a in self.absences_on(self.day_of(now))}
        rest = {person for person, until in (resting or {}).items() if until > now}
        if not away and not rest and self.state.support is None and self.state.comms is None:
            return replace(self.base, members=tuple(sorted(self.base.members, key=self._rank)))
        members = (self._as_assigned(member, away | rest) for member in self.base.members)
        return replace(self.base, members=tuple(sorted(members, key=self._rank)))

    def day_of(self, now: datetime) -> date:
        """Return the date in the playbook's zone."""
        return now.astimezone(self.playbook.timezone).date()

    def absences_on(self, day: date) -> tuple[Absence, ...]:
        """Return the absences that include that date."""
        return tuple(a for a in self.state.absences if a.covers(day))

    def absences_from(self, day: date) -> tuple[Absence, ...]:
        """Return the absences that are not over by that date, the earliest first."""
        coming = (a for a in self.state.absences if not a.over(day))
        return tuple(sorted(coming, key=lambda a: (a.first, a.number)))

    def next_change(self, now: datetime) -> datetime | None:
        """Return the next midnight (UTC) at which an absence begins or ends, or None."""
        today = self.day_of(now)
        days = [a.first for a in self.state.absences if a.ended_at is None and a.first > today]
        days += [
            a.last + _ONE_DAY
            for a in self.state.absences
            if a.ended_at is None and a.last is not None and a.last >= today
        ]
        if not days:
            return None
        return reached(min(days), time(0), self.playbook.timezone).astimezone(UTC)

    def gaps(self, first: date, last: date | None) -> list[Gap]:
        """Return the stretches of working days on which a staggered pool is all away (R5).

        Only stretches that touch the days from `first` to `last`; a year ahead at most.
        """
        found = []
        for pool in self.playbook.pools:
            people = self.base.in_pools([pool.id])
            if pool.staggered and people:
                found += [
                    Gap(pool, days[0], days[-1])
                    for days in _stretches(self._days_without(pool, people, first, last))
                ]
        return found

    def staffing(self, now: datetime) -> Staffing | None:
        """Return today's column of the capacity plan (R14), or None when nobody fills any."""
        plan = self.playbook.capacity
        if plan is None:
            return None
        away = {a.person for a in self.absences_on(self.day_of(now))}
        return next((s for s in plan.staffings if self._fills(s, away)), None)

    def supported(self, plan: Capacity, staffing: Staffing | None) -> list[tuple[str, bool]]:
        """Return each kind of work of the plan, and whether that staffing supports it."""
        if staffing is None:
            return [(row.what, False) for row in plan.work]
        column = plan.staffings.index(staffing)
        return [(row.what, row.supported[column]) for row in plan.work]

    def _fills(self, staffing: Staffing, away: set[Person]) -> bool:
        return all(
            sum(person not in away for person in self.base.in_pools([pool])) >= number
            for pool, number in staffing.needs.items()
        )

    def _as_assigned(self, member: Member, unavailable: set[Person]) -> Member:
        support, comms = self.state.support, self.state.comms
        return replace(
            member,
            on_support=member.on_support if support is None else member.person in support,
            on_comms=member.on_comms if comms is None else member.person in comms,
            available=member.person not in unavailable,
        )

    def _rank(self, member: Member) -> int:
        ids = [pool.id for pool in self.playbook.pools]
        return min((ids.index(pool) for pool in member.pools if pool in ids), default=len(ids))

    def _days_without(
        self, pool: Pool, people: tuple[Person, ...], first: date, last: date | None
    ) -> Iterator[date]:
        end = min(last or date.max, first + _LOOKED_AHEAD * _ONE_DAY)
        day = first
        while day <= end:
            if self.playbook.office_hours.is_working_day(day):
                away = {a.person for a in self.absences_on(day)}
                if all(person in away for person in people):
                    yield day
            day += _ONE_DAY


def _stretches(days: Iterator[date]) -> Iterator[list[date]]:
    """Yield runs of dates; a weekend or a bank holiday does not end a run."""
    run: list[date] = []
    for day in days:
        if run and day - run[-1] > timedelta(days=5):
            yield run
            run = []
        run.append(day)
    if run:
        yield run
