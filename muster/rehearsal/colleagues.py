"""What the people of a scenario whom nobody plays do next: what they are asked, after a while.

Pure: it says what each would type, from the record as it stands; whoever plays it types that.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from muster.duties.asks import Ask, Urgency, asked_of
from muster.duties.context import DutyContext
from muster.duties.duty import Duty
from muster.incidents.drafts import About
from muster.incidents.holding import resolution_to_tell
from muster.incidents.incident import Incident
from muster.incidents.lifecycle import State
from muster.people import Person
from muster.playbook import Playbook
from muster.playbook.routes import Route
from muster.playbook.vocabulary import DutyCode, Role
from muster.rehearsal.scenario import Somebody

_PRESSING = (Urgency.FIRST, Urgency.OVERDUE, Urgency.DUE, Urgency.IN_ORDER)
_IN_GOOD_TIME = timedelta(minutes=10)
"""How long before its time a lead who works turns to what is owed."""

_TELLING = frozenset({
    DutyCode.FIRST_UPDATE, DutyCode.TENANT_UPDATE, DutyCode.BOUNDARY_UPDATE, DutyCode.RESOLUTION,
})  # fmt: skip
_STEPS_OF_TELLING = frozenset({
    "tell-tenants", "tell-return", "tell-fix", "tell-pause", "tell-resolution", "send-again",
})  # fmt: skip
_COMES = frozenset({"engineer", "limited engineer", "engineer on support"})


@dataclass(frozen=True, slots=True)
class Want:
    """What somebody would do once their time has come: lines, typed one after the other."""

    key: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Circumstances:
    """One incident as somebody sees it who is not played."""

    view: DutyContext
    duties: Sequence[Duty]
    done: frozenset[tuple[str, ...]]

    @property
    def incident(self) -> Incident:
        """The incident."""
        return self.view.incident

    @property
    def playbook(self) -> Playbook:
        """The playbook that is rehearsed."""
        return self.view.playbook


def wants(somebody: Somebody, seen: Circumstances) -> Iterator[Want]:
    """Yield what somebody would do in an incident, each thing once for each time it is asked."""
    person, behaviour = Person(somebody.name, somebody.name), somebody.answers
    if behaviour.never or (not seen.incident.is_active and not seen.incident.roles_of(person)):
        return
    yield from _called(somebody, person, seen)
    yield from _answers_without_a_call(somebody, person, seen)
    if behaviour.works and seen.incident.roles_of(person):
        yield from _as_lead(somebody, person, seen)


def _called(somebody: Somebody, person: Person, seen: Circumstances) -> Iterator[Want]:
    """Yield how somebody answers the calls that are for them."""
    incident, behaviour = seen.incident, somebody.answers
    routes = {route.id: route for route in seen.playbook.escalation.routes}
    for call in incident.escalations:
        route = routes.get(call.route)
        if route is None or call.answered_at is not None or call.called_off:
            continue
        key = (somebody.name, incident.reference, "call", str(call.number))
        if call.fills is not None:
            vacant = incident.lead(call.fills) is None
            if behaviour.takes_role and vacant and person in call.people:
                yield Want(key, (f"!incident comms {incident.reference} me",))
        elif behaviour.comes and _is_for(route, somebody, person, seen, call.people):
            lines = (f"!incident join {incident.reference}",)
            brings = (behaviour.brings,) if behaviour.brings else ()
            yield Want(key, (*lines, *brings))


def _answers_without_a_call(
    somebody: Somebody, person: Person, seen: Circumstances
) -> Iterator[Want]:
    """Yield how whoever is on duty takes the comms where the playbook has no route that calls."""
    incident, routes = seen.incident, seen.playbook.escalation.routes
    called = any(route.fills is Role.COMMS_LEAD for route in routes)
    wanted = incident.tenants is True and incident.comms_lead is None and incident.is_worked_on
    if not called and wanted and somebody.part == "comms on duty" and somebody.answers.takes_role:
        key = (somebody.name, incident.reference, "comms", str(incident.tenants_at))
        yield Want(key, (f"!incident comms {incident.reference} me",))


def _is_for(
    route: Route,
    somebody: Somebody,
    person: Person,
    seen: Circumstances,
    called: Iterable[Person],
) -> bool:
    if seen.incident.takes_part(person) or route.needs_cyber:
        return False
    if route.last_resort:
        return somebody.part == "last resort"
    return person in called or (route.asks_colleagues and somebody.part in _COMES)


def _as_lead(somebody: Somebody, person: Person, seen: Circumstances) -> Iterator[Want]:
    """Yield what a lead does of their own accord: agree, join the call, tell tenants, report."""
    incident, reference = seen.incident, seen.incident.reference
    roles = incident.roles_of(person)
    standing = incident.priority
    counts = standing.driving(seen.playbook)
    wanting = standing.wanting(counts) if counts and not incident.priority_settled else ()
    if incident.is_worked_on and any(role in wanting for role in roles):
        key = (somebody.name, reference, "agree", ",".join(standing.named))
        if somebody.answers.wrongly and (somebody.name, reference, "wrong") not in seen.done:
            lightest = seen.playbook.priorities[-1].id
            yield Want(
                (somebody.name, reference, "wrong"),
                (f"!incident priority {reference} {lightest} it is only a few requests",),
            )
        elif somebody.answers.wrongly:
            # Whoever has named another one does not agree: they name that which counts.
            yield Want(key, (f"!incident priority {reference} {counts}",))
        else:
            yield Want(key, (f"!incident agree {reference}",))
    if incident.cyber.suspected and any(r in incident.cyber.silent for r in roles):
        yield Want(
            (somebody.name, reference, "cyber", str(incident.cyber.suspected_at)),
            (f"!incident cyber {reference} yes",),
        )
    asks = asked_of(seen.view, person, seen.duties)
    told = False
    for ask in asks:
        code = ask.duty.code if ask.duty else None
        soon = ask.due is not None and ask.due - seen.view.now <= _IN_GOOD_TIME
        if ask.urgency not in _PRESSING and not soon and code != DutyCode.FIRST_UPDATE:
            continue
        key = (somebody.name, reference, ask.key, str(ask.duty.since if ask.duty else ""))
        if code == DutyCode.JOIN_CALL:
            yield Want(key, (f"!incident join {reference}",))
        elif code == DutyCode.SUMMARY:
            yield Want(key, (f"!incident summary {reference} {_summary(incident)}",))
        elif code == DutyCode.REPORT and Role.ENGINEERING_LEAD in roles:
            yield Want(key, (f"!incident update {reference} Still looking; more in half an hour",))
        elif (
            Role.COMMS_LEAD in roles
            and not told
            and not incident.by_hand_untold
            and _is_telling(ask, code)
        ):
            told = True
            yield Want(_of_telling(somebody, seen), _tell(seen))
    for channel in incident.by_hand_untold if Role.COMMS_LEAD in roles else ():
        told = True
        by_hand = (somebody.name, reference, "by hand", channel, str(len(incident.drafts)))
        yield Want(by_hand, (f"!comms announced {reference} {channel}",))
    untold = not incident.is_active and resolution_to_tell(incident, seen.playbook)
    if untold and not told and Role.COMMS_LEAD in roles and incident.state is State.RESOLVED:
        yield Want(_of_telling(somebody, seen), _tell(seen))


def _is_telling(ask: Ask, code: str | None) -> bool:
    return code in _TELLING or ask.key in _STEPS_OF_TELLING


def _of_telling(somebody: Somebody, seen: Circumstances) -> tuple[str, ...]:
    """Return what tells one telling from the next: after how many, and in which state."""
    incident = seen.incident
    told = str(len(incident.announcements))
    return (somebody.name, incident.reference, "tell", told, incident.state.value)


def _tell(seen: Circumstances) -> tuple[str, ...]:
    incident, reference = seen.incident, seen.incident.reference
    lines = [f"!comms draft {reference}", f"!comms send {reference}"]
    if not any(about is About.EFFECT for about in incident.words):
        tenants = seen.playbook.words.get("tenants", "tenants")
        lines.insert(0, f"!comms effect {reference} some {tenants} may see errors")
    elif incident.announcements and incident.state is State.INVESTIGATING:
        lines.insert(0, f"!comms doing {reference} we are working to mend it")
    return tuple(lines)


def _summary(incident: Incident) -> str:
    state = "seems fixed" if incident.state is State.MONITORING else "is being looked into"
    told = {0: "nothing yet", 1: "once"}
    times = len(incident.announcements)
    return f"{incident.title}: it {state}; tenants were told {told.get(times, f'{times} times')}"


@dataclass(slots=True)
class Colleagues:
    """The people whom nobody plays, and since when each has wanted to do something."""

    cast: Sequence[Somebody]
    gone: set[str] = field(default_factory=set)
    played: set[str] = field(default_factory=set)
    waiting_until: datetime | None = None
    """When (UTC) the first of those acts who have been asked and still think; None for nobody."""

    _since: dict[tuple[str, ...], datetime] = field(default_factory=dict)
    _done: set[tuple[str, ...]] = field(default_factory=set)

    def ready(
        self,
        views: Iterable[tuple[DutyContext, Sequence[Duty]]],
        now: datetime,
        words: Callable[[str], str],
    ) -> tuple[str, tuple[str, ...]] | None:
        """Return who types what now, one person at a time, or None where nobody does yet."""
        self.waiting_until = None
        for view, duties in views:
            seen = Circumstances(view, duties, frozenset(self._done))
            for somebody in self.cast:
                if somebody.name in self.played or somebody.name in self.gone:
                    continue
                for want in wants(somebody, seen):
                    if want.key in self._done:
                        continue
                    since = self._since.setdefault(want.key, now)
                    at = since + somebody.answers.after
                    if now >= at:
                        self._done.add(want.key)
                        return somebody.name, tuple(map(words, want.lines))
                    self.waiting_until = min(at, self.waiting_until or at)
        return None
