"""What a suspicion of a cyber security incident asks of the leads, paused, over or not."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from muster.duties.context import DutyContext
from muster.duties.duty import Duty
from muster.incidents.clocks import IncidentClock
from muster.people import Person
from muster.playbook.routes import Route
from muster.playbook.vocabulary import DutyCode


def answer(view: DutyContext) -> Iterable[Duty]:
    """Soon after somebody suspected it, until both leads have said what they think (R78).

    Whoever became a lead since has as long. For a role that nobody holds, and for the second one of
    somebody who holds both, the leads find somebody.
    """
    incident, standing = view.incident, view.incident.cyber
    open_roles = [role for role in standing.wanting if standing.word(role) is not False]
    if standing.suspected_at is None or not open_roles:
        return ()
    taken = (incident.role_since[role] for role in open_roles if incident.lead(role))
    since = max((standing.suspected_at, *taken))
    silent = [incident.lead(role) for role in standing.silent]
    people = tuple(dict.fromkeys(lead for lead in silent if lead is not None))
    facts = {"route": next(iter(_routes(view)), None)}
    return _soon(view, DutyCode.CYBER_ANSWER, since, people=people or None, facts=facts)


def call(view: DutyContext) -> Iterable[Duty]:
    """Soon after it is confirmed, until the cyber security team is asked for (R79)."""
    incident, since = view.incident, view.incident.cyber.confirmed_at
    routes = _routes(view)
    asked = any(incident.escalated(route.id) for route in routes)
    if not routes or since is None or asked:
        return ()
    return _soon(view, DutyCode.CYBER_CALL, since, facts={"route": routes[0]})


def _routes(view: DutyContext) -> list[Route]:
    return [route for route in view.playbook.escalation.routes if route.needs_cyber]


def _soon(
    view: DutyContext,
    code: DutyCode,
    since: datetime,
    *,
    people: tuple[Person, ...] | None = None,
    facts: Mapping[str, Any] | None = None,
) -> Iterable[Duty]:
    """Return a duty by a clock that goes on while work is paused: an attacker's does, too."""
    terms = view.playbook.cyber
    if terms is None:
        return ()
    clock = IncidentClock(view.clock.counting, view.moment.hours)
    due = clock.after(since, terms.settle_within)
    return (
        view.duty(
            code, since, due, people=people, clock=clock, target=False, facts=facts, pressing=True
        ),
    )


RULES: Mapping[DutyCode, Callable[[DutyContext], Iterable[Duty]]] = {
    DutyCode.CYBER_ANSWER: answer,
    DutyCode.CYBER_CALL: call,
}
