"""`list`, `status`, `timeline` and `next`: what is known."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from incident_verbs import alerting
from incident_verbs.declaring import named_priority
from muster.api import Command, Flag, Incident, MusterPlugin, Verbs
from muster.bot import asks_text, incident_lookup, outcome_text
from muster.bot.pages import LISTED, PAGE, page_of
from muster.comms.published import published
from muster.duties.duty import Duty
from muster.incidents.events import body_of
from muster.incidents.follow_ups import tracked
from muster.incidents.lifecycle import OPEN
from muster.incidents.timeline import (
    BACKGROUND,
    Reminders,
    author,
    corrected_texts,
    folded,
    in_order,
)
from muster.incidents.unnamed import most_urgent_first
from muster.kernel.events import Damaged, Event
from muster.times import parse_duration

VERBS = Verbs("incident", "Read")

_LISTED = 500
_ALL_ENTRIES = 100
_CLOCKS = 4
_IN_BRIEF = 3
"""Incidents whose standing fits one message."""


@VERBS.verb(
    "list", reference=False,
    flags=(
        Flag("all", takes="nothing"),
        Flag("since", example="30d"),
        Flag("priority", example="{priority}"),
        PAGE,
    ),
    example="!incident list --since 30d",
)  # fmt: skip
def list_incidents(plugin: MusterPlugin, call: Command) -> str:
    """the open incidents, the newest first; with --all the ended ones too"""
    flags, playbook = call.line.flags, plugin.muster.playbook
    ended_too = bool({"all", "since"} & flags.keys())
    priority = named_priority(plugin, flags["priority"]) if "priority" in flags else None
    if ended_too:
        earliest = call.now - parse_duration(flags["since"]) if "since" in flags else None
        found = _newest(plugin, call, earliest, priority)
    else:
        found = incident_lookup.ongoing(plugin, call.who, call.place.room)
        if priority is not None:
            found = [each for each in found if each.priority.driving(playbook) == priority]
        found = most_urgent_first(found, playbook) if len(found) > LISTED else found[::-1]
    page = page_of(call, "incident", found)
    return plugin.say(
        "incidents/list",
        incidents=page.items,
        page=page,
        illegible=incident_lookup.illegible(plugin, call.place.room),
        ended_too=ended_too,
        priority=priority,
        driving=[i.priority.driving(playbook) for i in page.items],
        now=call.now,
    )


def _newest(
    plugin: MusterPlugin, call: Command, earliest: datetime | None, priority: str | None
) -> list[Incident]:
    playbook = plugin.muster.playbook
    found: list[Incident] = []
    for incident in plugin.muster.incidents.newest_first():
        if earliest and incident.declared_at < earliest - timedelta(days=1):
            break
        too_old = earliest and incident.declared_at < earliest
        if too_old or not incident_lookup.seen(plugin, incident.number, call.who, call.place.room):
            continue
        if priority is not None and incident.priority.driving(playbook) != priority:
            continue
        found.append(incident)
        if len(found) == _LISTED:
            break
    return found


@VERBS.verb("status")
def status(plugin: MusterPlugin, call: Command) -> str:
    """where an incident stands, with its clocks; where several are open, each in brief"""
    several = incident_lookup.all_meant(plugin, call)
    if len(several) > 1:
        first = most_urgent_first(several, plugin.muster.playbook)
        told = [_standing(plugin, call, each, brief=True) for each in first[:_IN_BRIEF]]
        left = plugin.say("incidents/status_left", incidents=first[_IN_BRIEF:])
        return "\n".join(filter(None, [*told, left]))
    incident, terse = incident_lookup.chosen(plugin, call), plugin.muster.dialect.is_terse
    return _standing(plugin, call, incident, brief=terse)


def _standing(plugin: MusterPlugin, call: Command, incident: Incident, *, brief: bool) -> str:
    return outcome_text.about(
        plugin,
        call,
        "incidents/status_brief" if brief else "incidents/status",
        incident,
        due=clocks(plugin, call, incident),
        hours_resume=outcome_text.hours_resume(plugin, call) if incident.is_active else None,
        priority=incident.priority.driving_priority(plugin.muster.playbook),
        alerts=alerting.attached_to(plugin, incident.number),
    )


_ON_CLOCKS = frozenset(
    {"triage", "start-work", "first-update", "tenant-update", "report", "backstop"}
) | {"agree-priority", "boundary-update", "continue", "resolution", "review"}
"""The kinds of duty that are shown among an incident's clocks; `!incident duties` shows all."""


def clocks(plugin: MusterPlugin, call: Command, incident: Incident) -> list[Duty]:
    """Return the duties that an incident's clocks show, the earliest first: few fit a phone."""
    return list(outcome_text.owed(plugin, call, incident, _ON_CLOCKS)[:_CLOCKS])


@VERBS.for_tenants("status", "list")
def published_problems(plugin: MusterPlugin, call: Command) -> str | None:
    """what we have published of problems now"""
    services = plugin.muster
    if services.roster().member(call.who):
        return None
    comms = services.playbook.comms
    found = (
        published(incident, services.incidents.events(incident.number), comms)
        for incident in services.incidents.ongoing()
    )
    return plugin.say(
        "incidents/published",
        problems=[each for each in found if each is not None],
        now=call.now,
        playbook=services.playbook,
        links=services.playbook.public_links(),
    )


@VERBS.verb("timeline", flags=(Flag("all", takes="nothing"), PAGE))
def timeline(plugin: MusterPlugin, call: Command) -> str:
    """what happened, the newest entries; with --all from the beginning, reminders too"""
    incident = incident_lookup.chosen(plugin, call)
    read = plugin.muster.incidents.entries(incident.number)
    events = in_order(entry for entry in read if isinstance(entry, Event))
    everything = "all" in call.line.flags
    if everything:
        page = page_of(call, "incident", folded(events), _ALL_ENTRIES)
        shown = page.items
    else:
        newest_first = [event for event in events[::-1] if event.kind not in BACKGROUND]
        page = page_of(call, "incident", newest_first)
        shown = page.items[::-1]
    corrected = {event.number: text for event, text in corrected_texts(events)}
    return outcome_text.about(
        plugin,
        call,
        "incidents/timeline",
        incident,
        entries=[_line(plugin, incident, item, corrected) for item in shown],
        damaged=[entry.number for entry in read if isinstance(entry, Damaged)],
        left_out=page.left,
        further=_of(call, incident, page.further),
        everything=everything,
        reminded=sum(event.kind == "nudged" for event in events),
    )


def _of(call: Command, incident: Incident, further: str) -> str:
    """Return the command for the next page with the incident's reference in it."""
    begins = call.commands.typed("!incident timeline")
    named = f"{begins} {incident.reference}"
    return further if named in further else further.replace(begins, named)


def _line(
    plugin: MusterPlugin,
    incident: Incident,
    item: Event | Reminders,
    corrected: Mapping[int, str | None],
) -> dict[str, Any]:
    """Return an event, or reminders that are folded, as a line of the timeline shows it."""
    if isinstance(item, Reminders):
        return {"reminders": item, "event": None}
    return {
        "reminders": None,
        "event": item,
        "author": author(item),
        "says": entry(plugin, incident, item),
        "corrected": corrected[item.number],
    }


def entry(plugin: MusterPlugin, incident: Incident, event: Event) -> str:
    """Return one event of an incident as a line of its timeline."""
    name = f"timeline/{event.kind}"
    if not plugin.muster.templates.has(name):
        name = "timeline/other"
    return plugin.say(
        name, event=event, body=body_of(event), incident=incident, playbook=plugin.muster.playbook
    )


@VERBS.verb("call")
def call_link(plugin: MusterPlugin, call: Command) -> str:
    """the call: how to get on it"""
    return outcome_text.about(plugin, call, "incidents/call", incident_lookup.chosen(plugin, call))


@VERBS.verb(
    "tasks", states=frozenset(OPEN),
    flags=(*(Flag(name, takes="nothing") for name in ("mine", "late", "all")), PAGE),
    example="!incident tasks --mine",
)  # fmt: skip
def tasks(plugin: MusterPlugin, call: Command) -> str:
    """the tasks that are not done, of one incident or, with --mine, --late or --all, of all"""
    mine, late = ("mine" in call.line.flags), ("late" in call.line.flags)

    def asked(incident: Incident) -> list[dict[str, Any]]:
        return [
            {"incident": incident, "task": task, "tracked": tracked(incident, task.number)}
            for task in incident.open_tasks
            if not (mine and task.owner != call.who) and not (late and not task.overdue(call.now))
        ]

    if _over_all(plugin, call):
        there = (
            *incident_lookup.ongoing(plugin, call.who, call.place.room),
            *incident_lookup.owing_afterwards(plugin, call.who, call.place.room),
        )
        found = [item for incident in there for item in asked(incident)]
        found.sort(key=lambda each: (each["task"].due is None, each["task"].due or call.now))
        page = page_of(call, "incident", found)
        facts = {"page": page, "mine": mine, "late": late, "now": call.now}
        return plugin.say("incidents/tasks_everywhere", **facts)
    incident = incident_lookup.chosen(plugin, call)
    page = page_of(call, "incident", asked(incident))
    return outcome_text.about(
        plugin, call, "incidents/tasks", incident, page=page, mine=mine, late=late
    )


def _over_all(plugin: MusterPlugin, call: Command) -> bool:
    """Return whether the tasks of all incidents are meant, rather than those of one.

    They are where no incident is named, unless the only open one is the only one with some.
    """
    room = call.place.room
    if incident_lookup.named(call) is not None:
        return False
    if {"mine", "late", "all"} & call.line.flags.keys():
        return True
    if incident_lookup.whose_room(plugin, room) is not None:
        return False
    ongoing = incident_lookup.ongoing(plugin, call.who, room)
    afterwards = incident_lookup.owing_afterwards(plugin, call.who, room)
    having = [incident for incident in (*ongoing, *afterwards) if incident.open_tasks]
    return bool(having) and having != ongoing


@VERBS.verb("next")
def next_for_you(plugin: MusterPlugin, call: Command) -> str:
    """what is asked of you now; over all incidents, or in one"""
    if incident_lookup.named(call) is None:
        asks = asks_text.asks_everywhere(plugin, call)
        if asks:
            several = len({ask.incident.number for ask in asks}) > 1
            return plugin.say("incidents/next_everywhere", asks=asks, several=several, now=call.now)
        going_on = incident_lookup.ongoing(plugin, call.who, call.place.room)
        if len(going_on) > 1:
            return plugin.say("incidents/next_nothing", incidents=going_on, you=call.who)
    incident = incident_lookup.chosen(plugin, call)
    return outcome_text.about(plugin, call, "incidents/next", incident)
