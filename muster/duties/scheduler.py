"""The watch over open incidents: what falls due is recorded, to be said by whoever follows.

It keeps nothing but a note of when each incident must be looked at again, so that looking at a
thousand of them costs next to nothing until something is due.
"""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from muster.duties import DutyContext, DutyMoment, Owed, Rule, due_nudges, next_attention, owed
from muster.duties.context import DutyCalendar, never_heard
from muster.duties.nudging import record_of
from muster.duties.rules import WrongDuty
from muster.incidents.clock_set_back import is_set_back
from muster.incidents.events import ClockSetBack
from muster.incidents.incident import Incident
from muster.incidents.priority_scope import make_move, scope_move
from muster.incidents.repository import IncidentRepository, Recorded
from muster.incidents.visibility import restricted
from muster.journal import JournalUnavailable
from muster.kernel.decisions import Accepted, DecisionContext, NoChange, Outcome
from muster.kernel.events import Place
from muster.kernel.payloads import new_event
from muster.kernel.workload import Workload
from muster.people import BOT, Person, Roster
from muster.playbook import Playbook
from muster.times.spans import Span

log = logging.getLogger(__name__)

LOOKS_A_TICK = 100
"""So many incidents are looked at anew in one tick at most."""

ATTENDED_A_TICK = 10
"""To so many incidents of which something is due it is seen in one tick at most."""

ReasonFor = Callable[[Incident], str]
"""Says why an incident is paused for its priority's sake; for the timeline."""


Move = Callable[[DutyContext], Outcome]
"""Says what is to be done by itself in an incident."""


@dataclass(slots=True)
class _Looked:
    """How things were when an incident was last looked at, and when (UTC) to look again."""

    incident: Incident
    roster: Roster
    workload: Workload
    work: list[Span | None]
    again: datetime


@dataclass(frozen=True, slots=True)
class _Calm:
    """How all was when nothing was due, `until` when (UTC) nothing will be while it stays so.

    `recorded_at` is the latest instant at which anything of it was recorded.
    """

    ongoing: tuple[Incident, ...]
    owing: tuple[Incident, ...]
    roster: Roster
    workload: Workload
    until: datetime
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Ticked:
    """What came of a tick: whether anything was recorded, and whether some was left for the next.

    Where more than `LOOKS_A_TICK` must be looked at anew, or something of more than
    `ATTENDED_A_TICK` is due, as at a start or when hours begin, the others are left, so that nobody
    waits for it.
    """

    recorded: bool = False
    unfinished: bool = False


class DutyScheduler:
    """The watch over one repository. Safe to use from any thread."""

    def __init__(
        self,
        repository: IncidentRepository,
        playbook: Playbook,
        roster: Callable[[], Roster],
        backend: str,
        heard: Callable[[Person], datetime | None] = never_heard,
    ) -> None:
        """`heard` says when (UTC) somebody was last heard in the chat, None for not of late."""
        self._repository = repository
        self._heard = heard
        self._seen: tuple[tuple[Incident, ...], dict[Person, datetime]] = ((), {})
        self._playbook = playbook
        self._roster = roster
        self._place = Place(backend)
        self._terrain = DutyCalendar(playbook)
        self._rules: dict[str, Rule] = {}
        self._moves: dict[str, Move] = {}
        self._looked: dict[int, _Looked] = {}
        self._calm: _Calm | None = None
        self._attended: set[int] = set()
        """To which it was seen since the last tick that left nothing."""
        self._failing: set[tuple[str, int]] = set()

    def add_rule(self, name: str, rule: Rule) -> None:
        """Have a rule's duties owed too; one of that name is replaced."""
        self._rules[name] = rule
        self._forget()

    def remove_rule(self, name: str) -> None:
        """Have a rule's duties owed no more."""
        self._rules.pop(name, None)
        self._forget()

    def _forget(self) -> None:
        self._looked.clear()
        self._calm = None

    def add_move(self, name: str, move: Move) -> None:
        """Have something done by itself whenever an incident is attended to, before it is nudged.

        `move(view)` returns what is to be recorded, and NoChange or a refusal for nothing. It is
        asked when a duty falls due; whatever it does should undo that duty.
        """
        self._moves[name] = move

    def remove_move(self, name: str) -> None:
        """Have it done no more."""
        self._moves.pop(name, None)

    def moment(self, now: datetime) -> DutyMoment:
        """Return an instant (UTC) with the team as it is then."""
        workload = self._repository.workload(self._playbook, now)
        return DutyMoment(
            now, self._playbook, self._roster(), workload, self._terrain, self._last_heard
        )

    def view(self, incident: Incident, now: datetime) -> DutyContext:
        """Return an incident at an instant (UTC), with the team as it is then."""
        return DutyContext(incident, self.moment(now))

    def view_of(self, incident: Incident, context: DecisionContext) -> DutyContext:
        """Return an incident as it is for whoever asks: at their time, with the team as then."""
        moment = DutyMoment(
            context.now,
            self._playbook,
            context.roster,
            context.workload,
            self._terrain,
            self._last_heard,
        )
        return DutyContext(incident, moment)

    def _last_heard(self, person: Person) -> datetime | None:
        """Return when (UTC) somebody last gave a sign, in the chat or in any open incident."""
        known, ongoing = self._seen, self._repository.ongoing()
        if known[0] is not ongoing:
            seen: dict[Person, datetime] = {}
            # What is restricted may not be guessed from what is not said elsewhere.
            for incident in (each for each in ongoing if not restricted(each)):
                for who, at in incident.seen.items():
                    if at is not None and (who not in seen or seen[who] < at):
                        seen[who] = at
            known = self._seen = (ongoing, seen)
        return max(filter(None, (known[1].get(person), self._heard(person))), default=None)

    def owed(self, view: DutyContext, only: Collection[str] | None = None) -> Owed:
        """Return what is owed in an incident, by every rule; failures are logged.

        `only` are the codes of the playbook's duties that matter, None for whatever is owed.
        """
        found, incident = owed(view, self._rules, only), view.incident
        for name, error in found.failed.items():
            if (name, incident.number) not in self._failing:
                self._failing.add((name, incident.number))
                wrong = error if isinstance(error, WrongDuty) else None
                about = f"{incident.reference}: {wrong}" if wrong else incident.reference
                log.error("the duty %s fails for %s", name, about, exc_info=error)
        return found

    def next_look(self, now: datetime) -> datetime | None:
        """Return when (UTC) the next thing falls due, or None when nothing is open."""
        with self._repository.journal.lock:
            moment = self.moment(now)
            calm = self._calm
            if calm is not None and self._is_calm(moment):
                return None if calm.until == _NEVER else calm.until
            watched = self._watched()
            if any(is_set_back(each.recorded_at, now) for each in watched):
                return now
            return min((self._look(each, moment).again for each in watched), default=None)

    def tick(self, now: datetime, reason_for: ReasonFor) -> Ticked:
        """Record what is due now, once; return what came of it.

        An incident that fails is logged, and keeps nothing from the others. Raises
        JournalUnavailable when the incidents cannot be read.
        """
        with self._repository.journal.lock:
            moment = self.moment(now)
            if self._is_calm(moment):
                return _CALM
            due, unseen = self._due(moment)
        waiting = [number for number in due if number not in self._attended]
        recorded = False
        for number in waiting[:ATTENDED_A_TICK]:
            self._attended.add(number)
            try:
                recorded = self._attend(number, now, reason_for) or recorded
            except Exception:
                log.exception("incident %s could not be looked after", number)
        unfinished = unseen or len(waiting) > ATTENDED_A_TICK
        if not unfinished:
            self._attended.clear()
        return Ticked(recorded, unfinished)

    def _is_calm(self, moment: DutyMoment) -> bool:
        """Return whether nothing is due, as nothing has changed since that was found out."""
        calm, repository = self._calm, self._repository
        return (
            calm is not None
            and calm.ongoing is repository.ongoing()
            and calm.owing is repository.owing_afterwards()
            and calm.roster is moment.roster
            and calm.workload is moment.workload
            and moment.now < calm.until
            and not is_set_back(calm.recorded_at, moment.now)
        )

    def _due(self, moment: DutyMoment) -> tuple[list[int], bool]:
        """Return the incidents of which something is due, and whether some were not looked at."""
        now, repository = moment.now, self._repository
        ongoing, owing = repository.ongoing(), repository.owing_afterwards()
        due, looks = [], 0
        until, recorded_at = _NEVER, now
        watched = self._watched()
        for each in watched:
            looked = self._kept(each, moment)
            if looked is None:
                looks += 1
                if looks <= LOOKS_A_TICK:
                    looked = self._look(each, moment)
            recorded_at = max(recorded_at, each.recorded_at)
            if looked is not None:
                until = min(until, looked.again)
            if is_set_back(each.recorded_at, now) or (looked and looked.again <= now):
                due.append(each.number)
        self._forget_all_but({each.number for each in watched})
        unseen = looks > LOOKS_A_TICK
        calm = _Calm(ongoing, owing, moment.roster, moment.workload, until, recorded_at)
        self._calm = None if unseen or due else calm
        return due, unseen

    def _watched(self) -> list[Incident]:
        """Return the incidents that owe something, open or closed.

        Of those that were declared quietly nothing is said: they are watched once somebody takes
        part who did not declare them.
        """
        owing = [*self._repository.ongoing(), *self._repository.owing_afterwards()]
        return [each for each in owing if not each.quietly]

    def _forget_all_but(self, ongoing: set[int]) -> None:
        """Drop what is known of incidents that have ended."""
        if len(self._looked) > len(ongoing):
            self._looked = {n: looked for n, looked in self._looked.items() if n in ongoing}
        self._failing = {known for known in self._failing if known[1] in ongoing}

    def _attend(self, number: int, now: datetime, reason_for: ReasonFor) -> bool:
        self._set_right(number, now)
        before = self._repository.find(number)
        heard_at = before.recorded_at if before else now
        context = self._asking(self.moment(now))
        moved = self._repository.change(
            number, lambda incident: _moved(incident, context, reason_for), context, self._place
        )
        for name, move in tuple(self._moves.items()):
            decide = partial(self._made, name, move, now)
            self._repository.change(number, decide, context, self._place)
        nudged = self._repository.change(
            number, lambda incident: self._nudged(incident, now, heard_at), context, self._place
        )
        self._looked.pop(number, None)
        return isinstance(moved, Recorded) or isinstance(nudged, Recorded)

    def _set_right(self, number: int, now: datetime) -> None:
        """Record that the clock went back, where something was recorded ahead of it."""

        def decide(incident: Incident) -> Outcome:
            before = incident.recorded_at
            return (
                Accepted((new_event(ClockSetBack(before)),))
                if is_set_back(before, now)
                else _NOTHING
            )

        context = DecisionContext(BOT, now, self._playbook, self._roster())
        recorded = self._repository.change(number, decide, context, self._place)
        if isinstance(recorded, Recorded):
            log.warning(
                "%s: the clock has gone back; what it owes goes on from now",
                recorded.incident.reference,
            )

    def _made(self, name: str, move: Move, now: datetime, incident: Incident) -> Outcome:
        try:
            return move(self.view(incident, now))
        except JournalUnavailable:
            raise
        except Exception:
            # What somebody's move cannot do keeps nobody from being told what is owed.
            if (name, incident.number) not in self._failing:
                self._failing.add((name, incident.number))
                log.exception("the move %s fails for %s", name, incident.reference)
            return _NOTHING

    def _nudged(self, incident: Incident, now: datetime, heard_at: datetime) -> Outcome:
        view = self.view(incident, now)
        due = due_nudges(view, self.owed(view).duties, heard_at)
        return Accepted(tuple(record_of(nudge) for nudge in due)) if due else _NOTHING

    def _look(self, incident: Incident, moment: DutyMoment) -> _Looked:
        """Return the note of an incident, made anew when something about it has changed."""
        looked = self._kept(incident, moment)
        if looked is None:
            again, work = self._again(incident, moment), _work(incident, moment)
            looked = _Looked(incident, moment.roster, moment.workload, work, again)
            self._looked[incident.number] = looked
        return looked

    def _kept(self, incident: Incident, moment: DutyMoment) -> _Looked | None:
        """Return the note that was made of an incident, or None where it holds no more.

        What people do elsewhere changes nothing for those who do not work on it.
        """
        looked = self._looked.get(incident.number)
        if looked is not None and looked.incident is incident:
            if looked.roster is moment.roster and looked.workload is moment.workload:
                return looked
            if not incident.awaits_scope and looked.work == _work(incident, moment):
                looked.roster, looked.workload = moment.roster, moment.workload
                if scope_move(incident, self._asking(moment)):
                    looked.again = moment.now
                return looked
        return None

    def _again(self, incident: Incident, moment: DutyMoment) -> datetime:
        if scope_move(incident, self._asking(moment)):
            return moment.now
        view = DutyContext(incident, moment)
        again = next_attention(view, self.owed(view).duties)
        until = moment.workload.until.get(incident.number)
        if until is not None:
            again = min(again, until)
        if incident.awaits_scope:
            return min([again, *self._fit_again(moment)])
        return again

    def _fit_again(self, moment: DutyMoment) -> list[datetime]:
        """Return when (UTC) people will have had their rest or their break."""
        ends = (span.end for span in moment.workload.last.values() if span.end is not None)
        breaks = [end + self._playbook.fatigue.break_of for end in ends]
        rests = moment.workload.resting(moment.now).values()
        return [*rests, *(at for at in breaks if at > moment.now)]

    def _asking(self, moment: DutyMoment) -> DecisionContext:
        now, roster = moment.now, moment.roster
        return DecisionContext(BOT, now, self._playbook, roster, workload=moment.workload)


_NOTHING = NoChange("nothing_due")
_CALM = Ticked()
_NEVER = datetime.max.replace(tzinfo=UTC)


def _work(incident: Incident, moment: DutyMoment) -> list[Span | None]:
    """Return how long those who take part have worked, over all incidents."""
    last, home = moment.workload.last, moment.workload.home
    return [
        last.get(person) if home.get(person) == incident.number else None
        for person in incident.taking_part
    ]


def _moved(incident: Incident, context: DecisionContext, reason_for: ReasonFor) -> Outcome:
    move = scope_move(incident, context)
    return make_move(incident, context, move, reason_for(incident)) if move else _NOTHING
