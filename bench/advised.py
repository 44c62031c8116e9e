"""What may be wrong with what is asked in an incident at an instant, found without typing it.

It is judged by other means than those by which the list is made: by the duties as they are owed, by
the roster, and by the reasons why not yet.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from muster.duties import Duty
from muster.duties.asks import Ask, Urgency, asked_of
from muster.duties.context import DutyContext
from muster.duties.nudging import asked
from muster.incidents.holding import CLOSE, RESOLVE, held_back
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.people import Person
from muster.playbook.vocabulary import DutyCode, Role

_PRESSING = (Urgency.FIRST, Urgency.OVERDUE)
_LAST_RESORT = DutyCode.BACKSTOP
"""What waits until all else was tried, however late it is."""

ANSWERS: Mapping[str, frozenset[str]] = {
    "cyber_team_unasked": frozenset({"escalate cyber"}),
    "tenants_unanswered": frozenset({"incident tenants"}),
    "priority_not_agreed": frozenset(
        {"incident priority", "incident agree", "incident comms", "incident lead"}
    ),
    "resolution_untold": frozenset({"comms draft", "comms announced", "comms channels"}),
    "tasks_open": frozenset({"incident done", "incident tasks"}),
    "review_not_booked": frozenset({"incident review"}),
}
"""What is typed about each reason why an incident is not closed yet."""

_COMMAND = re.compile(r"!(?=[a-z]+ [a-z])")
_END = re.compile(r" \(| or !| and !| and keep |, |; |[)”\n]|[.;,]?$|\. | [·–]")
_THEN = re.compile(r"[,.]? (?:and )?then ")
_OF_OTHERS = re.compile(r"(?:the other lead: |who then types |whoever comes types )$")
_OR = re.compile(r" \(or ([^!)]+)\)")
_REFERENCE = re.compile(r"\bINC-\d+\b")
_ABOUT_NONE = frozenset({"incident start", "incident list", "comms reply", "comms check"})


@dataclass(frozen=True, slots=True)
class Wrong:
    """One piece of wrong advice: what kind it is of, who was told what, and what came of it."""

    kind: str
    who: str
    asked: str
    typed: str = ""
    answer: str = ""

    @property
    def signature(self) -> str:
        """What is the same of two that are wrong for the same reason."""
        told = f"{self.kind}: {self.asked} | {self.typed} | {self.answer}"
        return re.sub(r"INC-\d+|\d\d:\d\d|\d+", "…", told)[:200]


@dataclass(frozen=True)
class Listed:
    """What is asked in one incident: what is owed, and the list of everybody on the roster."""

    view: DutyContext
    duties: tuple[Duty, ...]
    lists: Mapping[Person, list[Ask]]

    @classmethod
    def at(cls, view: DutyContext, duties: Iterable[Duty]) -> "Listed":
        """Return the lists of an incident as it is seen at an instant."""
        owed = tuple(duties)
        people = [member.person for member in view.moment.roster.members]
        return cls(view, owed, {each: asked_of(view, each, owed) for each in people})

    @property
    def incident(self) -> Incident:
        """The incident."""
        return self.view.incident


@dataclass(frozen=True, slots=True)
class Printed:
    """A command as it is printed: what may stand in its place, and whether it goes with the last.

    `instead` are the other words of the same command, as in `yes (or no)`.
    """

    text: str
    instead: str | None = None
    follows: bool = False

    @property
    def either(self) -> tuple[str, ...]:
        """The commands that it stands for."""
        if self.instead is None:
            return (self.text,)
        words, other = self.text.split(), self.instead.split()
        kept = words[:-1] if len(other) == 1 else words[: 3 if _REFERENCE.search(self.text) else 2]
        return self.text, " ".join([*kept, *other])


def printed(text: str) -> list[Printed]:
    """Return the commands that a text prints, as they stand, in its order.

    What somebody else is to type is none of them.
    """
    found, before = [], 0
    for start in _COMMAND.finditer(text):
        if _OF_OTHERS.search(text, 0, start.start()):
            continue
        ended = _END.search(text, start.end())
        end = ended.start() if ended else len(text)
        other = _OR.match(text, end)
        follows = bool(found) and _THEN.fullmatch(text, before, start.start()) is not None
        found.append(Printed(text[start.start() : end], other and other.group(1), follows))
        before = end
    return found


def commands(text: str) -> list[str]:
    """Return the commands that a text prints, of those with other words the first."""
    return [each.text for each in printed(text)]


def verb_of(command: str) -> str:
    """Return the plugin's word and the verb of a command."""
    return " ".join(command.lstrip("!").casefold().split()[:2])


def unnamed(text: str) -> list[str]:
    """Return the commands of a text that do not say which incident they are about."""
    return [
        command
        for command in commands(text)
        if command.startswith(("!incident ", "!comms ", "!escalate "))
        and verb_of(command) not in _ABOUT_NONE
        and not _REFERENCE.search(command)
    ]


def wrong_in(listed: Listed, says: Callable[[Ask, Person], str]) -> Iterator[Wrong]:
    """Yield what is wrong with what is asked; `says` puts what is asked of somebody into words."""
    yield from _whose(listed)
    yield from _unreachable(listed)
    yield from _order(listed)
    yield from _held_back(listed, says)
    yield from _missing(listed, says)


def _whose(listed: Listed) -> Iterator[Wrong]:
    """See that every open thing is somebody's, while anybody is there."""
    view = listed.view
    there = view.reachable(tuple(m.person for m in view.moment.roster.members if m.available))
    if not there:
        return
    for duty in listed.duties:
        others = [person for person in there if person != duty.facts.get("holder")]
        if duty.ask <= view.now and not duty.people and others:
            yield Wrong("nobody's", "", duty.code, "", str(view.incident.state))
    incident, lead = view.incident, view.incident.engineering_lead
    if not incident.is_worked_on or view.target:
        return
    could = view.could_lead(Role.ENGINEERING_LEAD)
    waits = any(held_back(incident, view.playbook, view.now, RESOLVE))
    if lead in there and not listed.lists[lead] and not waits:
        yield Wrong("the lead is asked nothing", lead.name, str(incident.state))
    asked_for = DutyCode.LEAD in view.moment.terms and incident.state is not State.MONITORING
    at_it = (person for person in incident.leads if _was_just_at_it(view, person))
    asked = any(listed.lists.get(person) for person in (*there, *at_it))
    if asked_for and could and not asked:
        yield Wrong("nobody is asked anything", "", str(incident.state))


def _was_just_at_it(view: DutyContext, person: Person) -> bool:
    """Return whether somebody has given a sign of work of late, though they should rest."""
    seen = view.incident.seen.get(person)
    return seen is not None and view.now - seen < view.playbook.succession.quiet_for


def _unreachable(listed: Listed) -> Iterator[Wrong]:
    """See that nobody is asked who rests, is away or has left; whoever leads may ask for it."""
    view, incident = listed.view, listed.incident
    for duty in listed.duties:
        if duty.ask > view.now:
            continue
        for times in range(1, view.playbook.nudges.louder_after + 4):
            for person in asked(view, duty, times):
                yield from _may_be_asked(view, person, duty.code)
        for fact in ("could", "called"):
            for person in duty.facts.get(fact, ()):
                yield from _may_be_asked(view, person, f"{duty.code}, as who {fact}")
    for person, asks in listed.lists.items():
        if asks and person not in incident.leads:
            yield from _may_be_asked(view, person, asks[0].key)


def _may_be_asked(view: DutyContext, person: Person, what: str) -> Iterator[Wrong]:
    member, incident = view.moment.roster.member(person), view.incident
    if member is not None and not member.available:
        yield Wrong("asked who rests or is away", person.name, what, "", str(incident.state))
    elif person in incident.left and person not in incident.leads:
        yield Wrong("asked who has left", person.name, what, "", str(incident.state))


def _order(listed: Listed) -> Iterator[Wrong]:
    """See that what is overdue for somebody is asked of them, and first.

    Nobody is held up by the last resort, nor by a call that nobody has answered for long.
    """
    now, old = listed.view.now, listed.view.playbook.nudges.left_alone_after
    for person, asks in listed.lists.items():
        late = [
            duty
            for duty in listed.duties
            if person in listed.view.reachable(duty.people)
            and (late_by := duty.overdue_by(now)) is not None
            and duty.code != _LAST_RESORT
            and not (duty.code == DutyCode.ANSWER and late_by > old)
        ]
        first = asks[0] if asks else None
        if late and (first is None or first.urgency not in _PRESSING):
            seen = first.key if first else "nothing"
            yield Wrong("not what is overdue", person.name, seen, "", late[0].code)
        for duty in late:
            found = [ask for ask in asks if ask.duty is not None and ask.duty.code == duty.code]
            if not any(ask.urgency in _PRESSING for ask in found):
                yield Wrong("overdue, and not asked as such", person.name, duty.code)
        if [ask.urgency for ask in asks] != sorted(ask.urgency for ask in asks):
            yield Wrong("out of order", person.name, asks[0].key)
        for ask in asks:
            truly = ask.duty is not None and ask.duty.overdue_by(now) is not None
            if ask.urgency is Urgency.OVERDUE and not truly:
                yield Wrong("said to be overdue", person.name, ask.key)


def _held_back(listed: Listed, says: Callable[[Ask, Person], str]) -> Iterator[Wrong]:
    """See that each reason why an incident is not closed yet is asked of somebody who is there."""
    view, incident = listed.view, listed.incident
    if incident.state is not State.RESOLVED:
        return
    held_now = held_back(incident, view.playbook, view.now, CLOSE)
    codes = {held.hold.code for held in held_now if not held.waits}
    if not codes or not view.reachable(tuple(listed.lists)):
        return
    typed = {
        verb_of(command)
        for person, asks in listed.lists.items()
        if person not in view.moment.unavailable
        for ask in asks
        for command in commands(says(ask, person))
    }
    if "incident close" in typed:
        yield Wrong("asked to close it too early", "", ", ".join(sorted(codes)))
    for code in sorted(codes):
        if typed.isdisjoint(ANSWERS[code]):
            yield Wrong("nobody is asked for what holds back the close", "", code)


def _missing(listed: Listed, says: Callable[[Ask, Person], str]) -> Iterator[Wrong]:
    """See that what plainly comes next is asked of whom it is for, by what is recorded alone."""
    verbs = {
        person: {verb_of(each) for ask in asks for each in commands(says(ask, person))}
        for person, asks in listed.lists.items()
    }
    yield from _next_of_lead(listed, verbs)
    view, incident = listed.view, listed.incident
    for task in incident.open_tasks:
        owner, late = task.owner, task.due is not None and task.due < view.now
        owes = late and owner and incident.is_open and view.reachable((owner,))
        if owes and "incident done" not in verbs.get(owner, {"incident done"}):
            yield Wrong("a task is asked of nobody", owner.name, "incident done")
    unreviewed = incident.review_at is None and incident.review_declined is None
    owed = unreviewed and incident.state is State.RESOLVED and not view.target
    owed = owed and DutyCode.REVIEW in view.moment.terms and view.reachable(tuple(verbs))
    if owed and not any("incident review" in typed for typed in verbs.values()):
        yield Wrong("the review is asked of nobody", "", "incident review")


_NEXT = {State.PAUSED: "incident resume", State.MONITORING: "incident resolve"}


def _next_of_lead(listed: Listed, verbs: Mapping[Person, set[str]]) -> Iterator[Wrong]:
    """See that the engineering lead is asked what the incident's state waits for."""
    view, incident = listed.view, listed.incident
    lead, wanted = incident.engineering_lead, _NEXT.get(incident.state)
    if wanted is None or lead is None or incident.awaits_scope or not view.reachable((lead,)):
        return
    if any(held_back(incident, view.playbook, view.now, RESOLVE)):
        return
    steps = view.playbook.roles[Role.ENGINEERING_LEAD].steps
    asks_for_it = any(wanted in (step.type or "") for step in steps)
    if asks_for_it and wanted not in verbs.get(lead, {wanted}):
        told = str(incident.state)
        yield Wrong("the lead is not asked what comes next", lead.name, wanted, "", told)
