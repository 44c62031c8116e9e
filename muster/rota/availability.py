"""The rota at an instant: the roster with who is on, who is away, and what that makes possible."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from muster.people import Member, Person, Roster
from muster.playbook.model import Capacity, Playbook, Pool, Staffing
from muster.rota.rota import Absence, RotaState

_ONE_DAY = timedelta(days=1)
_LOOKED_AHEAD = 366


@dataclass(frozen=True, slots=True)
class Gap:
    """Working days on which a pool that should be staggered has nobody: both dates included.

    No `last` means until somebody is back.
    """

    pool: Pool
    first: date
    last: date | None


@dataclass(frozen=True)
class Rota:
    """A roster with what people have said of it."""

    base: Roster
    state: RotaState
    playbook: Playbook

    def at(self, now: datetime, resting: Mapping[Person, datetime] | None = None) -> Roster:
        """Return the roster as it stands at an instant.

        `resting` says until when (UTC) somebody rests. Whoever is away or rests is not available.
        A shift taken in chat stands until the paging service's next one begins. Those on support
        come in the order of the playbook's pools, so that the managed pool is called only when no
        PaaS SRE is on (R7).
        """
        away = {a.person for a in self.absences_on(self.day_of(now))}
        away |= {person for person, until in (resting or {}).items() if until > now}
        state, base = self.state, self.base
        support = self._taken(state.support, state.support_at, base.support_since)
        comms = self._taken(state.comms, state.comms_at, base.comms_since)
        members = [
            replace(
                member,
                on_support=member.on_support if support is None else member.person in support,
                on_comms=member.on_comms if comms is None else member.person in comms,
                available=member.available and member.person not in away,
            )
            for member in self.base.members
        ]
        return replace(self.base, members=tuple(sorted(members, key=self._rank)))

    def day_of(self, now: datetime) -> date:
        """Return the date in the playbook's zone."""
        return now.astimezone(self.playbook.timezone).date()

    def absences_on(self, day: date) -> tuple[Absence, ...]:
        """Return the absences that include that date."""
        return tuple(a for a in self.state.absences if a.covers(day))

    def away_on(self, day: date) -> dict[Person, Absence]:
        """Return who is away on that date, each with the absence of theirs that lasts longest."""
        absences = sorted(self.absences_on(day), key=lambda a: a.last or date.max)
        return {absence.person: absence for absence in absences}

    def absences_from(self, day: date) -> tuple[Absence, ...]:
        """Return the absences that are not over by that date, the earliest first."""
        coming = (a for a in self.state.absences if not a.over(day))
        return tuple(sorted(coming, key=lambda a: (a.first, a.number)))

    def gaps(self, first: date, last: date | None) -> list[Gap]:
        """Return the working days from `first` to `last` on which a staggered pool is away (R5).

        Working days on end are one gap, whatever weekends and bank holidays lie between them. No
        `last` looks a year ahead.
        """
        coming = self.absences_from(first)
        horizon = last or first + _LOOKED_AHEAD * _ONE_DAY
        found = []
        for pool in self.playbook.pools:
            people = frozenset(self.base.in_pools([pool.id]))
            if pool.staggered and people:
                theirs = [a for a in coming if a.person in people]
                endless = last is None and people == {a.person for a in theirs if a.last is None}
                runs = list(self._stretches(people, theirs, first, horizon))
                found += [
                    Gap(pool, run[0], None if endless and run is runs[-1] else run[-1])
                    for run in runs
                ]
        return found

    def stand_ins(self, roster: Roster) -> tuple[Person, ...]:
        """Return who could take support: the available engineers of the first pool that has any.

        So the managed pool is named only when no PaaS SRE is available (R7), and a pool of last
        resort never.
        """
        pools = (p.id for p in self.playbook.pools if p.engineers and not p.last_resort)
        return next(filter(None, (roster.available_in([pool]) for pool in pools)), ())

    def staffing(self, roster: Roster) -> Staffing | None:
        """Return the column of the capacity plan that those available in a roster fill (R14).

        None when they fill none, or the playbook has no plan.
        """
        plan = self.playbook.capacity
        if plan is None:
            return None
        return next((s for s in plan.staffings if _fills(s, roster)), None)

    def supported(self, plan: Capacity, staffing: Staffing | None) -> list[tuple[str, bool]]:
        """Return each kind of work of the plan, and whether that staffing supports it."""
        if staffing is None:
            return [(row.what, False) for row in plan.work]
        column = plan.staffings.index(staffing)
        return [(row.what, row.supported[column]) for row in plan.work]

    def _taken(
        self, people: tuple[Person, ...] | None, at: datetime | None, since: datetime | None
    ) -> tuple[Person, ...] | None:
        """Return who took a shift at an instant, None where nobody did who is still on the roster.

        None, too, once another shift has begun, which it did at `since`.
        """
        if at is not None and since is not None and at < since:
            return None
        return tuple(p for p in people or () if self.base.member(p) is not None) or None

    def _rank(self, member: Member) -> int:
        ids = [pool.id for pool in self.playbook.pools]
        return min((ids.index(pool) for pool in member.pools if pool in ids), default=len(ids))

    def _stretches(
        self, people: frozenset[Person], absences: Sequence[Absence], first: date, last: date
    ) -> Iterator[list[date]]:
        """Yield the working days on which all of them are away, those on end together."""
        run: list[date] = []
        for offset in range((last - first).days + 1):
            day = first + offset * _ONE_DAY
            if not self.playbook.office_hours.is_working_day(day):
                continue
            if people <= {a.person for a in absences if a.covers(day)}:
                run.append(day)
            elif run:
                yield run
                run = []
        if run:
            yield run


def _fills(staffing: Staffing, roster: Roster) -> bool:
    return all(
        len(roster.available_in([pool])) >= number for pool, number in staffing.needs.items()
    )
