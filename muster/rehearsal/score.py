"""How a rehearsal went: the duties that fell due, the rules, wording, handovers and aims.

Pure. All is found in the record and in the playbook; a scenario adds nothing but its own aims.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby

from muster.comms.draft_check import judge
from muster.comms.message_kinds import kind_of
from muster.duties import Duty, DutyContext, DutyMoment, owed
from muster.duties.context import DutyCalendar
from muster.incidents.fatigue import workload
from muster.incidents.holding import HOLDS
from muster.incidents.incident import Incident, begin, evolve
from muster.incidents.own_duties import done_by
from muster.incidents.repository import is_incident, number_of
from muster.incidents.reviews import is_expected
from muster.kernel.events import Event
from muster.people import BOT, Roster
from muster.playbook import Playbook
from muster.playbook.vocabulary import LEADS, DutyCode, Role, Rule
from muster.rehearsal.scenario import Aim
from muster.rehearsal.turns import Turns
from muster.wording import Finding, Lists


class Kind(StrEnum):
    """What a mark is for."""

    DUTY = "duty"
    RULE = "rule"
    WORDING = "wording"
    HANDOVER = "handover"
    AIM = "aim"


class Verdict(StrEnum):
    """How it went; each is worth what `WORTH` says."""

    MET = "met"
    LATE = "late"
    OVERRIDDEN = "overridden"
    UNCLEAR = "unclear"
    MISSED = "missed"


WORTH: Mapping[Verdict, float] = {
    Verdict.MET: 1.0,
    Verdict.LATE: 0.5,
    Verdict.OVERRIDDEN: 0.5,
    Verdict.UNCLEAR: 0.5,
    Verdict.MISSED: 0.0,
}


_OF_AN_AIM = 4
_MOST_TIMES = 8
_SHORTEST = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that counts. Instants are UTC.

    `subject` names it: a duty's code, a rule, a role, or an aim's own words. `due` is when it
    should have been and `done` when it was, by `who`; `late` how much later, by the clock that
    counts. `sentence` is the playbook's own, `says` what else there is to say (of a handover, the
    message that says it), and `findings` are those of the wording.
    """

    kind: Kind
    subject: str
    verdict: Verdict
    reference: str | None = None
    due: datetime | None = None
    done: datetime | None = None
    since: datetime | None = None
    late: timedelta | None = None
    who: tuple[str, ...] = ()
    sentence: str | None = None
    says: str = ""
    findings: tuple[tuple[Finding, ...], ...] = ()

    @property
    def worth(self) -> float:
        """What was done of it, of one."""
        return WORTH[self.verdict]

    @property
    def weight(self) -> int:
        """How often it counts: what comes again and again and was left, once for each time.

        What a scenario is for counts as much as `_OF_AN_AIM` other things.
        """
        if self.kind is Kind.AIM:
            return _OF_AN_AIM
        if self.verdict is not Verdict.MISSED or None in (self.since, self.due, self.late):
            return 1
        length = max(self.due - self.since, _SHORTEST)  # type: ignore[operator]
        return 1 + min(int(self.late / length), _MOST_TIMES)  # type: ignore[operator]


@dataclass(frozen=True, slots=True)
class Score:
    """All that counts in one playing, the duties in the order in which they were due.

    `so_far` says that it still goes on: then what may yet come of the aims is left out.
    """

    marks: tuple[Mark, ...]
    title: str
    start: datetime
    until: datetime
    so_far: bool = False

    @property
    def per_cent(self) -> int:
        """Return how much of all was done, from 0 to 100; all of it only for all of it."""
        if not self.marks:
            return 0
        whole = sum(mark.weight for mark in self.marks)
        done = sum(mark.worth * mark.weight for mark in self.marks)
        return int(done / whole * 100)

    @property
    def lost(self) -> tuple[Mark, ...]:
        """Return what was not done as it should be, what cost most first."""
        found = [mark for mark in self.marks if mark.verdict is not Verdict.MET]
        return tuple(sorted(found, key=lambda mark: (mark.worth - 1) * mark.weight))


_IN_ANY_WAY: frozenset[str] = frozenset()
_TOLD = frozenset({"announced", "effect_done", "draft_sent"})
_DONE_BY: Mapping[str, frozenset[str]] = {
    DutyCode.TRIAGE: _IN_ANY_WAY,
    DutyCode.START_WORK: _IN_ANY_WAY,
    DutyCode.DOCUMENT: _IN_ANY_WAY,
    DutyCode.FIRST_UPDATE: _TOLD,
    DutyCode.TENANT_UPDATE: _TOLD,
    DutyCode.BOUNDARY_UPDATE: _TOLD,
    DutyCode.RESOLUTION: _TOLD,
    DutyCode.REPORT: frozenset({"reported"}),
    DutyCode.SUMMARY: frozenset({"summarised"}),
    DutyCode.AGREE_PRIORITY: frozenset({"priority_stated", "priority_disputed"}),
    DutyCode.COMMS_ANSWER: frozenset({"role_taken", "escalated"}),
    DutyCode.BACKSTOP: frozenset({"escalated"}),
    DutyCode.CYBER_ANSWER: frozenset({"cyber_stated"}),
    DutyCode.CYBER_CALL: frozenset({"escalated"}),
    DutyCode.CONTINUE: frozenset({"resumed", "resolved"}),
    DutyCode.REVIEW: frozenset({"review_booked", "review_declined"}),
    DutyCode.TASK: frozenset({"task_done", "task_changed", "task_dropped"}),
    DutyCode.STINT: frozenset({"role_taken", "role_left", "helper_left", "paused", "resolved"}),
}
"""The duties that count, each with the kinds of event that do it; empty for whatever ends it.

What is only suggested, and what the bot says so that nobody is forgotten, counts for nothing.
"""

_AT_ITS_TIME = frozenset({DutyCode.STINT, DutyCode.DOCUMENT, DutyCode.BOUNDARY_UPDATE})
"""What is in question only once its time has nearly come."""

_RULES: Mapping[str, Rule] = {
    **{hold.code: hold.rule for hold in HOLDS},
    "two_people_lead": Rule.TWO_PEOPLE_LEAD,
    "lead_is_last_resort": Rule.LAST_RESORT_IS_LAST,
    "nothing_tried": Rule.LAST_RESORT_IS_LAST,
    "nobody_helped": Rule.LAST_RESORT_IS_LAST,
    "lead_is_an_engineer": Rule.LEAD_IS_AN_ENGINEER,
    "pool_takes_priority": Rule.POOL_TAKES_PRIORITY,
    "route_takes_priority": Rule.POOL_TAKES_PRIORITY,
    "end_untold": Rule.END_TOLD_BEFORE_DISMISS,
    "no_summary": Rule.DOCUMENTED_BEFORE_PAUSE,
    "stale_summary": Rule.DOCUMENTED_BEFORE_PAUSE,
    "stale_timeline": Rule.DOCUMENTED_BEFORE_PAUSE,
    "stint_over": Rule.STINT_IS_LIMITED,
    "resting": Rule.REST_IS_KEPT,
    "priority_by_both_leads": Rule.PRIORITY_BY_BOTH_LEADS,
    "cyber_by_both_leads": Rule.CYBER_BY_BOTH_LEADS,
    "own_draft": Rule.DRAFT_APPROVED_BY_ANOTHER,
    "draft_unapproved": Rule.DRAFT_APPROVED_BY_ANOTHER,
    "stands_in": Rule.POOL_STANDS_IN,
    "route_out_of_hours": Rule.HOURS_ARE_KEPT,
    "not_allowed": Rule.PERMISSIONS,
    "takes_over": Rule.PERMISSIONS,
}
"""The rule that a reason keeps, by the code with which it is on record that it was passed."""

_APPLIES: Mapping[str, Callable[[Incident, Playbook], bool]] = {
    "cyber_unsettled": lambda incident, _: incident.cyber.suspected_at is not None,
    "resolution_untold": lambda incident, _: bool(incident.announcements),
    "tasks_open": lambda incident, _: bool(incident.tasks),
    "review_not_booked": is_expected,
}
"""Where a rule about the end of an incident is in question at all; elsewhere it always is."""


@dataclass
class _Open:
    """A duty that is owed: as it was last seen."""

    duty: Duty
    seen: datetime


@dataclass
class _Reading:
    """The record, read from its beginning; `marks` are what was found so far."""

    playbook: Playbook
    roster: Roster
    marks: list[Mark] = field(default_factory=list)
    incidents: dict[int, Incident] = field(default_factory=dict)
    _open: dict[tuple[int, str, datetime], _Open] = field(default_factory=dict)
    _lists: Lists | None = None

    def __post_init__(self) -> None:
        self._terrain = DutyCalendar(self.playbook)

    def read(self, together: Sequence[Event]) -> None:
        """Read what one command recorded."""
        now = together[0].recorded
        self._see(now, self.incidents)
        touched = set()
        for event in together:
            number = number_of(event.stream)
            before = self.incidents.get(number)
            if before is not None:
                self.marks.extend(self._of(before, event))
            after = begin(number, event) if before is None else evolve(before, event)
            self.incidents[number] = after
            touched.add(number)
        self._see(now, touched, together)

    def end(self, until: datetime) -> None:
        """Count what is still owed and overdue at the end."""
        self._see(until, self.incidents)
        for (number, _, _), known in self._open.items():
            self._count(number, known.duty, None, until, ())

    def _see(self, now: datetime, numbers: Iterable[int], by: Sequence[Event] = ()) -> None:
        """Look at what is owed at an instant; what is owed no more was done, or lapsed."""
        work = workload(self.incidents.values(), self.playbook, now)
        moment = DutyMoment(now, self.playbook, self.roster, work, self._terrain)
        for number in list(numbers):
            view = DutyContext(self.incidents[number], moment)
            duties = [duty for duty in owed(view).duties if counts(duty)]
            present = {(number, duty.key, duty.since): duty for duty in duties}
            gone = [key for key in self._open if key[0] == number and key not in present]
            for key in gone:
                known = self._open.pop(key)
                self._count(number, known.duty, now, now, by)
            for key, duty in present.items():
                self._open[key] = _Open(duty, now)

    def _count(
        self,
        number: int,
        duty: Duty,
        ended: datetime | None,
        now: datetime,
        by: Sequence[Event],
    ) -> None:
        """Count a duty that ended, or that is still owed at the end (None)."""
        kinds = _does(duty)
        people = [event for event in by if event.who != BOT or event.kind == "effect_done"]
        doing = [event for event in people if not kinds or event.kind in kinds]
        late = duty.overdue_by(now)
        if duty.code == DutyCode.AGREE_PRIORITY and not self.incidents[number].priority_settled:
            # Another one was named: what is owed anew is to agree that.
            doing = [] if late is None else doing
        if late is None and (not doing or (duty.code in _AT_ITS_TIME and now < duty.ask)):
            return
        verdict = Verdict.MISSED if not doing else Verdict.LATE if late else Verdict.MET
        did = [event.who.name for event in doing if event.who != BOT]
        who = did[:1] or [person.name for person in duty.people]
        self.marks.append(
            Mark(
                Kind.DUTY,
                duty.code,
                verdict,
                self.incidents[number].reference,
                duty.due,
                ended if doing else None,
                duty.since,
                late,
                tuple(who),
                duty.sentence,
            )
        )

    def _of(self, incident: Incident, event: Event) -> Iterator[Mark]:
        """Yield what an event says of rules, wording and handovers; `incident` is before it."""
        passed = [code for code in event.data.get("overrode", ()) if code in _RULES]
        for rule in dict.fromkeys(_RULES[code] for code in passed):
            yield self._rule(incident, event, rule, Verdict.OVERRIDDEN, event.because or "")
        for hold in HOLDS:
            applies = _APPLIES.get(hold.code)
            asked = applies is None or applies(incident, self.playbook)
            kept = hold.back == event.kind and hold.code not in passed
            if kept and self.playbook.enforces(hold.rule) and asked:
                yield self._rule(incident, event, hold.rule, Verdict.MET)
        if event.kind == "paused" and Rule.DOCUMENTED_BEFORE_PAUSE not in map(_RULES.get, passed):
            yield self._rule(incident, event, Rule.DOCUMENTED_BEFORE_PAUSE, Verdict.MET)
        if event.kind == "duty_stopped":
            yield Mark(
                Kind.RULE,
                "reminder",
                Verdict.OVERRIDDEN,
                incident.reference,
                done=event.recorded,
                who=(event.who.name,),
                says=f"{event.data['duty']}: {event.because or ''}",
            )
        if event.kind == "role_taken":
            yield from self._handover(incident, event)
        if event.kind == "draft_sent":
            yield from self._wording(incident, event)

    def _rule(
        self, incident: Incident, event: Event, rule: Rule, verdict: Verdict, says: str = ""
    ) -> Mark:
        return Mark(
            Kind.RULE,
            rule.value,
            verdict,
            incident.reference,
            done=event.recorded,
            who=(event.who.name,),
            sentence=self.playbook.sentence(rule),
            says=says,
        )

    def _handover(self, incident: Incident, event: Event) -> Iterator[Mark]:
        role = Role(event.data["role"])
        holder = incident.lead(role)
        taker = event.data["person"]["id"]
        long = event.recorded - incident.declared_recorded_at >= self.playbook.triage.within
        if role not in LEADS or holder is None or holder.id == taker or not long:
            return
        earliest = event.recorded - self.playbook.long_running.fresh_within
        fresh = incident.summarised_at is not None and incident.summarised_at >= earliest
        stale = "too_old" if incident.summarised_at else "none_written"
        says = self.playbook.long_running.says
        yield Mark(
            Kind.HANDOVER,
            role.value,
            Verdict.MET if fresh else Verdict.MISSED,
            incident.reference,
            done=event.recorded,
            who=(holder.name, event.data["person"]["name"]),
            sentence=says[-1] if says else None,
            says="" if fresh else stale,
        )

    def _wording(self, incident: Incident, event: Event) -> Iterator[Mark]:
        draft = incident.draft(event.data["draft"])
        if draft is None:
            return
        self._lists = self._lists or Lists.of(self.playbook)
        found = judge(draft, kind_of(draft.kind, self.playbook.comms), self._lists)
        verdicts = (Verdict.MET, Verdict.UNCLEAR)
        verdict = verdicts[len(found)] if len(found) < len(verdicts) else Verdict.MISSED
        yield Mark(
            Kind.WORDING,
            draft.kind,
            verdict,
            incident.reference,
            done=event.recorded,
            who=(event.who.name,),
            sentence=_of_wording(self.playbook),
            findings=found,
        )


def judged(
    events: Iterable[Event],
    playbook: Playbook,
    roster: Roster,
    *,
    title: str,
    start: datetime,
    until: datetime,
    aims: Iterable[Aim] = (),
    so_far: bool = False,
) -> Score:
    """Return the score of a record between two instants (UTC), with a scenario's own aims.

    `so_far` is for one that goes on: an aim counts once it is decided, and what would have been
    right is not told yet.
    """
    recorded = list(events)
    reading = _Reading(playbook, roster)
    ours = (event for event in recorded if is_incident(event.stream))
    for _, together in groupby(ours, key=lambda event: (event.stream, event.command)):
        reading.read(list(together))
    reading.end(until)
    turns = Turns(playbook)
    turns.read(recorded)
    marks = sorted(reading.marks, key=lambda mark: mark.due or mark.done or start)
    asked = [aim for aim in aims if aim.suits(playbook)]
    of_aims = [_aim(aim, turns, start) for aim in asked]
    if so_far:
        decided = zip(asked, of_aims, strict=True)
        of_aims = [
            replace(m, says="") for aim, m in decided if (aim.comes or aim.never) in turns.came
        ]
    return Score((*marks, *of_aims), title, start, until, so_far)


def _aim(aim: Aim, turns: Turns, start: datetime) -> Mark:
    came = turns.came.get(aim.comes or aim.never or "")
    due = start + aim.by if aim.by else None
    if aim.never:
        verdict = Verdict.MISSED if came else Verdict.MET
    elif came is None:
        verdict = Verdict.MISSED
    else:
        verdict = Verdict.LATE if due and came > due else Verdict.MET
    late = came - due if verdict is Verdict.LATE and came and due else None
    says = "" if verdict is Verdict.MET else aim.instead
    return Mark(Kind.AIM, aim.what, verdict, due=due, done=came, late=late, says=says)


def _does(duty: Duty) -> frozenset[str]:
    """Return the kinds of event that do what is owed; a team's own duty says so by itself."""
    own = duty.facts.get("own")
    return done_by(own) if own else _DONE_BY[duty.code]


def counts(duty: Duty) -> bool:
    """Return whether a duty counts: it is no target, and nothing that may rightly be left."""
    if duty.target or not (duty.code in _DONE_BY or "own" in duty.facts):
        return False
    if duty.code == DutyCode.BACKSTOP:
        # The last resort is for when the rest was tried in vain.
        return bool(duty.facts["tried"] and duty.facts["helped"])
    return True


def _of_wording(playbook: Playbook) -> str | None:
    """Return the playbook's sentence about how to write to tenants, or None."""
    steps = playbook.roles[Role.COMMS_LEAD].steps
    found = (step.sentence for step in steps if step.type and "!comms check" in step.type)
    return next(filter(None, found), None) or next(iter(playbook.comms.says), None)
