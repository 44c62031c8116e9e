"""The routes: allowed, or not yet and why; whom they reach, and how.

The rules are the playbook's: who stands in for whom, what is the last resort, what is for working
hours only. Each yields to `--because`, as a route must never stand in the way of a response.
"""

from dataclasses import dataclass, field
from datetime import datetime

from muster.incidents.incident import Incident
from muster.incidents.leadership import other_engineers
from muster.incidents.values import Escalation
from muster.kernel.decisions import Reason
from muster.people import Person, Roster
from muster.playbook.model import Playbook
from muster.playbook.routes import Route
from muster.playbook.vocabulary import Rule


@dataclass(frozen=True, slots=True)
class RouteFacts:
    """What a route is judged by: what was tried, and what the incident is.

    `taking_part` need not be called, and who left the `incident` is only where nobody else is.
    `cyber` is None when nobody has suspected it, False while only one lead does. `incident` is the
    one it is asked for, None where that is only looked up.
    """

    priority: str | None = None
    tried: bool = False
    helped: bool = False
    cyber: bool | None = None
    taking_part: tuple[Person, ...] = ()
    incident: Incident | None = field(default=None, compare=False)

    @classmethod
    def of(cls, incident: Incident, playbook: Playbook, roster: Roster) -> "RouteFacts":
        """Return what an incident says of itself.

        Runbooks or investigation were tried when a runbook or an action is on record; colleagues
        helped when another engineer did, or was asked to (R12, R32).
        """
        standing = incident.cyber
        return cls(
            priority=incident.priority.driving(playbook),
            tried=incident.tried,
            helped=bool(other_engineers(incident, playbook, roster))
            or any(_asked_colleagues(call, playbook) for call in incident.escalations),
            cyber=standing.confirmed if standing.suspected else None,
            taking_part=incident.taking_part,
            incident=incident,
        )


@dataclass(frozen=True, slots=True)
class Situation:
    """When and by whom: the instant (UTC), the team as it is then, and its playbook."""

    now: datetime
    playbook: Playbook
    roster: Roster

    @property
    def is_open(self) -> bool:
        """Whether it is in working hours."""
        return self.playbook.office_hours.is_open(self.now)


@dataclass(frozen=True, slots=True)
class RouteNow:
    """A route as it stands: the reasons why not yet, and the people it would call."""

    route: Route
    reasons: tuple[Reason, ...]
    people: tuple[Person, ...]


def way(route: Route, asked: RouteFacts, situation: Situation) -> RouteNow:
    """Return how a route stands for what is asked, with every reason why not yet."""
    people = called(route, asked, situation)
    reasons = (
        _not_our_priority(route, asked, situation),
        _stands_in_for_somebody(route, situation),
        *_last_resort(route, asked, situation),
        _cyber(route, asked),
        _hours(route, situation),
    )
    return RouteNow(route, tuple(reason for reason in reasons if reason is not None), people)


def called(route: Route, asked: RouteFacts, situation: Situation) -> tuple[Person, ...]:
    """Return the people a route calls: those available, whoever is on duty for it first.

    Where somebody is on support, on comms or on call for one of the pools, only they are called.
    Whoever takes part is not, and who left is only if there is nobody else.
    """
    pools = frozenset(route.calls)
    there = [
        member
        for member in situation.roster.members
        if member.pools & pools and member.available and member.person not in asked.taking_part
    ]
    left = asked.incident.left_for_good if asked.incident else frozenset()
    there = [m for m in there if m.person not in left] or there
    on_duty = [m for m in there if m.on_support or m.on_comms or m.on_call & pools]
    return tuple(member.person for member in on_duty or there)


def _asked_colleagues(call: Escalation, playbook: Playbook) -> bool:
    route = playbook.route(call.route)
    return route is not None and route.asks_colleagues


def _not_our_priority(route: Route, asked: RouteFacts, situation: Situation) -> Reason | None:
    """Return the reason when no pool of the route takes on the priority (R8, R17)."""
    pools = [pool for pool in situation.playbook.pools if pool.id in route.calls]
    limited = [pool for pool in pools if pool.priorities]
    if asked.priority is None or not pools or len(limited) < len(pools):
        return None
    if any(asked.priority in pool.priorities for pool in limited):
        return None
    facts = {"route": route, "priority": asked.priority}
    return Reason("route_takes_priority", facts, rule=Rule.POOL_TAKES_PRIORITY)


def _stands_in_for_somebody(route: Route, situation: Situation) -> Reason | None:
    """Return the reason when those it stands in for are there (R7)."""
    there = situation.roster.available_in(route.stands_in) if route.stands_in else ()
    if not there:
        return None
    facts = {"route": route, "people": there, "ask": _for_colleagues(situation.playbook)}
    return Reason("stands_in", facts, rule=Rule.POOL_STANDS_IN)


def _last_resort(route: Route, asked: RouteFacts, situation: Situation) -> list[Reason]:
    """Return what has to be tried before a last resort (R12, R32, R33).

    Where no colleague is available, none has to help.
    """
    if not route.last_resort:
        return []
    reasons, rule = [], Rule.LAST_RESORT_IS_LAST
    if not asked.tried:
        reasons.append(Reason("nothing_tried", {"route": route}, rule=rule))
    colleagues = _colleagues(asked, situation)
    if not asked.helped and colleagues:
        ask = _for_colleagues(situation.playbook)
        facts = {"route": route, "people": colleagues, "ask": ask}
        reasons.append(Reason("nobody_helped", facts, rule=rule))
    return reasons


def _for_colleagues(playbook: Playbook) -> Route | None:
    """Return the route by which other engineers are asked, or None where there is none."""
    return next((r for r in playbook.escalation.routes if r.asks_colleagues), None)


def _colleagues(asked: RouteFacts, situation: Situation) -> tuple[Person, ...]:
    pools = [p.id for p in situation.playbook.pools if p.engineers and not p.last_resort]
    there = situation.roster.available_in(pools)
    return tuple(person for person in there if person not in asked.taking_part)


def _cyber(route: Route, asked: RouteFacts) -> Reason | None:
    """Return the reason while the leads have not both said that it is one (R78, R79)."""
    if not route.needs_cyber or asked.cyber:
        return None
    code = "cyber_unsuspected" if asked.cyber is None else "cyber_unconfirmed"
    facts = {"route": route, "incident": asked.incident}
    return Reason(code, facts, rule=Rule.CYBER_BY_BOTH_LEADS)


def _hours(route: Route, situation: Situation) -> Reason | None:
    """Return the reason when it calls people out of hours, where nothing is provided (R110)."""
    provided = situation.playbook.out_of_hours.provision and not route.in_hours_only
    if route.at_any_time or provided or situation.is_open:
        return None
    opens = situation.playbook.office_hours.next_opening(situation.now)
    facts = {"route": route, "hours_resume": opens, "now": situation.now}
    return Reason("route_out_of_hours", facts, rule=Rule.HOURS_ARE_KEPT)
