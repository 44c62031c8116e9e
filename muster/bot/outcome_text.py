"""How the outcome of a decision is told: the fact, then the next step; or the reasons why not."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from muster.bot import asks_text, incident_lookup
from muster.bot.plugin import Command, ForAll, MusterPlugin
from muster.bot.report_place import readable_report_at
from muster.chat import typed_again
from muster.chat.audience import may_hear_of
from muster.duties import Duty
from muster.escalation import phone_numbers
from muster.incidents import rooms
from muster.incidents.events import DutyDone
from muster.incidents.incident import Incident
from muster.incidents.repository import Recorded
from muster.incidents.visibility import restricted
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Refused
from muster.kernel.effects import EffectAsked
from muster.kernel.events import Event
from muster.people import Person


def change(
    plugin: MusterPlugin,
    call: Command,
    decide: Callable[[Incident, DecisionContext], Outcome],
    template: str,
    **facts: Any,
) -> str:
    """Record what `decide(incident, asking)` makes of the incident meant, and tell how it went."""
    incident = incident_lookup.chosen(plugin, call)
    outcome = plugin.muster.incidents.change(
        incident.number, lambda current: decide(current, call.context), call.context, call.place
    )
    return told(plugin, call, outcome, template, incident=incident, **facts)


def told(
    plugin: MusterPlugin,
    call: Command,
    outcome: Recorded | Refused | NoChange,
    template: str,
    *,
    incident: Incident | None = None,
    kind: str | None = None,
    **facts: Any,
) -> str:
    """Return the answer to a command, by the outcome of its decision.

    `template` is one of those below `incidents/`, or one with its folder. The entry that is told of
    is the last one, or the first of a `kind`.
    """
    if isinstance(outcome, Refused):
        if incident is not None:
            return asks_text.why_not(plugin, call, incident, outcome)
        return plugin.why_not(call, outcome)
    if isinstance(outcome, NoChange):
        facts = {"incident": incident, **outcome.facts}
        known, template = facts.pop("incident"), f"incidents/already_{outcome.code}"
        again = typed_again.whole(plugin.verbs.word, call.line, known.reference)
        facts["again"] = call.commands.typed_first(again) if again else None
        says = about(plugin, call, template, known, recorded=False, **facts)
        return "\n".join(filter(None, [says, _kept_words(plugin, call, outcome.code, known)]))
    stopped = _stopped(incident, outcome.incident)
    rest = together(resting(plugin, call, stopped)) if stopped else {}
    name, after = template if "/" in template else f"incidents/{template}", outcome.incident
    entry = next((each for each in outcome.events if each.kind == kind), None)
    entry = entry or _entry(outcome.events)
    settled = [each.data["duty"] for each in outcome.events if each.kind == DutyDone.KIND]
    text = about(plugin, call, name, after, entry=entry, rest=rest, settled=settled, **facts)
    if incident is None or not rooms.is_for_all(incident, after, plugin.muster.playbook):
        return text
    heard = may_hear_of(plugin.muster, after, call.who, call.place.room)
    return ForAll(text) if heard else text


_SAYS_MORE = frozenset(
    {"answered", "cyber", "duty_stopped", "priority", "review_declined", "role", "state"}
    | {"takes_part", "tenants"}
)
"""What is so already, while the words beside it are new."""


def _kept_words(plugin: MusterPlugin, call: Command, code: str, incident: Incident) -> str:
    """Return how the words beside what was so already are kept; empty where nothing is lost."""
    words = " ".join(filter(None, [call.line.text, call.line.because]))
    if code not in _SAYS_MORE or not typed_again.is_long(words):
        return ""
    if not may_hear_of(plugin.muster, incident, call.who, call.place.room):
        return ""
    note = call.commands.typed(f"!incident note {incident.reference}")
    noted = f"{note} {words}" if incident.is_open else None
    return plugin.say("errors/words_to_keep", noted=noted, words=words)


def _entry(events: Sequence[Event]) -> Event:
    """Return what a command recorded, before what it asks of others to be done about it."""
    told = (each for each in reversed(events) if each.kind != EffectAsked.KIND)
    return next(told, events[-1])


def _stopped(before: Incident | None, after: Incident) -> list[Person]:
    """Return who worked on an incident before a command and does not after it."""
    if before is None or before.stints is after.stints:
        return []
    working = {stint.person for stint in after.stints if stint.end is None}
    were = before.taking_part if before.is_worked_on else ()
    return [person for person in were if person not in working]


def about(
    plugin: MusterPlugin,
    call: Command,
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
    if restricted(incident):
        _unhear(plugin, call)
    if not may_hear_of(services, incident, call.who, call.place.room):
        playbook, part = services.playbook, may_hear_of(services, incident, call.who, None)
        # Whoever cannot be reached in private cannot carry on there.
        part = part and bool(incident_lookup.tell_restricted(plugin, call.who, incident))
        return plugin.say("incidents/hushed", playbook=playbook, part=part, recorded=recorded)
    if "route" in facts and services.templates.asks_for(template, "numbers"):
        known = facts.get("escalation")
        people = facts.get("people") or (known.people if known else ())
        facts["numbers"] = phone_numbers.numbers(
            facts["route"], people, services.playbook, call.context.roster
        )
    return plugin.say(template, **common(plugin, call, incident, template), **facts)


def _unhear(plugin: MusterPlugin, call: Command) -> None:
    """Have a command about a restricted incident show nobody elsewhere that somebody is there."""
    services = plugin.muster
    handle = services.dialect.handle_of(call.who, call.context.roster.member(call.who))
    services.last_heard.unhear(handle and (services.dialect.canonical(handle) or handle))


def common(
    plugin: MusterPlugin, call: Command, incident: Incident, template: str
) -> dict[str, Any]:
    """Return the facts that every message about an incident is given.

    What is asked of somebody is found out only for a template that tells it.
    """
    services = plugin.muster
    asks: Iterator[asks_text.Asked] = iter(())
    if services.templates.asks_for(template, "ask", "further_asks"):
        asks = asks_text.asks(plugin, call, incident)
    return {
        "incident": incident,
        "you": call.who,
        "now": call.now,
        "playbook": services.playbook,
        "ask": next(asks, None),
        "further_asks": asks,
        "roster": call.context.roster,
        "because": call.line.because,
        "report_at": readable_report_at(services, incident),
    }


def hours_resume(plugin: MusterPlugin, call: Command) -> datetime | None:
    """Return when working hours resume, UTC, or None while it is in hours (R110)."""
    hours = plugin.muster.playbook.office_hours
    return None if hours.is_open(call.now) else hours.next_opening(call.now)


def owed(
    plugin: MusterPlugin, call: Command, incident: Incident, only: Collection[str] | None = None
) -> tuple[Duty, ...]:
    """Return what is owed in an incident at the time of the command, the earliest first.

    `only` are the codes of the duties that matter, None for whatever is owed. How long people have
    worked is of the incidents that may be heard of where it is asked.
    """
    watch, heard = plugin.muster.scheduler, plugin.workload_heard(call)
    view = watch.view_of(incident, replace(call.context, workload=heard))
    return watch.owed(view, only).duties


def resting(
    plugin: MusterPlugin, call: Command, people: Iterable[Person]
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
