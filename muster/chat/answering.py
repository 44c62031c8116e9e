"""How the outcome of a decision is told: the fact, then the next step; or the reasons why not."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from muster.chat import asked, choosing
from muster.chat.hearing import may_hear_of
from muster.chat.plugin import Call, ForAll, MusterPlugin
from muster.duties import Duty
from muster.escalation import ringing
from muster.incident import rooms
from muster.incident.outcome import Already, Asking, Outcome, Refused
from muster.incident.state import Incident
from muster.people import Person
from muster.register import Recorded


def change(
    plugin: MusterPlugin,
    call: Call,
    decide: Callable[[Incident, Asking], Outcome],
    template: str,
    **facts: Any,
) -> str:
    """Record what `decide(incident, asking)` makes of the incident meant, and tell how it went."""
    incident = choosing.chosen(plugin, call)
    outcome = plugin.muster.register.change(
        incident.number, lambda current: decide(current, call.asking), call.asking, call.place
    )
    return told(plugin, call, outcome, template, incident=incident, **facts)


def told(
    plugin: MusterPlugin,
    call: Call,
    outcome: Recorded | Refused | Already,
    template: str,
    *,
    incident: Incident | None = None,
    **facts: Any,
) -> str:
    """Return the answer to a command, by the outcome of its decision.

    `template` is one of those below `incident/`, or one with its folder.
    """
    if isinstance(outcome, Refused):
        if incident is not None:
            return asked.why_not(plugin, call, incident, outcome)
        return plugin.why_not(call, outcome)
    if isinstance(outcome, Already):
        facts = {"incident": incident, **outcome.facts}
        known, template = facts.pop("incident"), f"incident/already/{outcome.code}"
        return about(plugin, call, template, known, recorded=False, **facts)
    stopped = _stopped(incident, outcome.incident)
    rest = together(resting(plugin, call, stopped)) if stopped else {}
    name, after = template if "/" in template else f"incident/{template}", outcome.incident
    text = about(plugin, call, name, after, entry=outcome.events[-1], rest=rest, **facts)
    if incident is None or not rooms.is_for_all(incident, after, plugin.muster.playbook):
        return text
    heard = may_hear_of(plugin.muster, after, call.who, call.place.room)
    return ForAll(text) if heard else text


def _stopped(before: Incident | None, after: Incident) -> list[Person]:
    """Return who worked on an incident before a command and does not after it."""
    if before is None or before.stints is after.stints:
        return []
    working = {stint.person for stint in after.stints if stint.end is None}
    were = before.taking_part if before.is_worked_on else ()
    return [person for person in were if person not in working]


def about(
    plugin: MusterPlugin,
    call: Call,
    template: str,
    incident: Incident,
    *,
    recorded: bool = True,
    **facts: Any,
) -> str:
    """Return a message about an incident, with the next step that is asked of whoever typed.

    Where it may not be heard of, it says only where that is, and whether anything was `recorded`:
    somebody may declare a restricted incident, or make one restricted, and may hear no more of it.
    """
    services = plugin.muster
    if not may_hear_of(services, incident, call.who, call.place.room):
        playbook, part = services.playbook, may_hear_of(services, incident, call.who, None)
        # Whoever cannot be reached in private cannot carry on there.
        part = part and bool(choosing.tell_restricted(plugin, call.who, incident))
        return plugin.say("incident/hushed", playbook=playbook, part=part, recorded=recorded)
    if "route" in facts and services.templates.asks_for(f"chat/{template}", "numbers"):
        known = facts.get("escalation")
        people = facts.get("people") or (known.people if known else ())
        facts["numbers"] = ringing.numbers(
            facts["route"], people, services.playbook, call.asking.roster
        )
    return plugin.say(template, **common(plugin, call, incident, template), **facts)


def common(plugin: MusterPlugin, call: Call, incident: Incident, template: str) -> dict[str, Any]:
    """Return the facts that every message about an incident is given.

    What is asked of somebody is found out only for a template that tells it.
    """
    services = plugin.muster
    asks: Iterator[asked.Asked] = iter(())
    if services.templates.asks_for(f"chat/{template}", "ask", "further_asks"):
        asks = asked.asks(plugin, call, incident)
    return {
        "incident": incident,
        "you": call.who,
        "now": call.now,
        "playbook": services.playbook,
        "ask": next(asks, None),
        "further_asks": asks,
        "roster": call.asking.roster,
        "because": call.line.because,
    }


def hours_resume(plugin: MusterPlugin, call: Call) -> datetime | None:
    """Return when working hours resume, UTC, or None while it is in hours (R110)."""
    hours = plugin.muster.playbook.office_hours
    return None if hours.is_open(call.now) else hours.next_opening(call.now)


def owed(plugin: MusterPlugin, call: Call, incident: Incident) -> tuple[Duty, ...]:
    """Return what is owed in an incident at the time of the command, the earliest first.

    How long people have worked is of the incidents that may be heard of where it is asked.
    """
    watch, heard = plugin.muster.watch, plugin.workload_heard(call)
    return watch.owed(watch.view_of(incident, replace(call.asking, workload=heard))).duties


def resting(
    plugin: MusterPlugin, call: Call, people: Iterable[Person]
) -> list[tuple[Person, datetime]]:
    """Return which of these people rest now, and until when (UTC), in their order (R77).

    It is only of the incidents that may be heard of where it is asked.
    """
    rest = plugin.workload_heard(call).resting(call.now)
    return [(person, rest[person]) for person in people if person in rest]


def together(rest: Iterable[tuple[Person, datetime]]) -> dict[datetime, list[Person]]:
    """Return who rests, by until when."""
    found: dict[datetime, list[Person]] = {}
    for person, until in rest:
        found.setdefault(until, []).append(person)
    return found
