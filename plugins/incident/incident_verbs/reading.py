"""`list`, `status`, `timeline` and `next`: what is known."""

from datetime import timedelta

from incident_verbs import alerting
from muster.chat import Flag, Verbs, answering, choosing
from muster.incident.events import body_of
from muster.incident.timeline import BACKGROUND, corrected_texts, in_order
from muster.record import Damaged, Event
from muster.times import parse_duration

VERBS = Verbs("incident", "Read")

_LISTED = 20
_ENTRIES = 12
_ALL_ENTRIES = 200
_LOOKED_THROUGH = 60
_CLOCKS = 4


@VERBS.verb(
    "list", "[--all] [--since 30d]", reference=False,
    flags=(Flag("all", takes="nothing"), Flag("since", example="30d")),
    example="!incident list --since 30d",
)  # fmt: skip
def list_incidents(plugin, call):
    """the open incidents; with --all the ended ones too"""
    flags, who, room = call.line.flags, call.who, call.place.room
    if not flags:
        found, more = choosing.ongoing(plugin, who, room), False
    else:
        earliest = call.now - parse_duration(flags["since"]) if "since" in flags else None
        found, more = _newest(plugin, call, earliest)
    return plugin.say(
        "incident/list",
        incidents=found,
        illegible=choosing.illegible(plugin, room),
        more=more,
        ended_too=bool(flags),
        driving=[i.priority.driving(plugin.muster.playbook) for i in found],
        now=call.now,
    )


def _newest(plugin, call, earliest):
    found = []
    for incident in plugin.muster.register.newest_first():
        if earliest and incident.declared_at < earliest - timedelta(days=1):
            break
        too_old = earliest and incident.declared_at < earliest
        if too_old or not choosing.seen(plugin, incident.number, call.who, call.place.room):
            continue
        if len(found) == _LISTED:
            return found, True
        found.append(incident)
    return found, False


@VERBS.verb("status")
def status(plugin, call):
    """where one incident stands, with its clocks"""
    incident = choosing.chosen(plugin, call)
    return answering.about(
        plugin,
        call,
        "incident/status",
        incident,
        due=clocks(plugin, call, incident),
        hours_resume=answering.hours_resume(plugin, call) if incident.is_active else None,
        priority=incident.priority.driving_priority(plugin.muster.playbook),
        alerts=alerting.shown_of(plugin, call, incident.number),
    )


_ON_CLOCKS = frozenset(
    {"triage", "start-work", "first-update", "tenant-update", "report", "backstop"}
) | {"agree-priority", "boundary-update", "continue", "resolution", "review"}
"""The kinds of duty that are shown among an incident's clocks; `!incident duties` shows all."""


def clocks(plugin, call, incident):
    """Return the duties that an incident's clocks show, the earliest first: few fit a phone."""
    owed = answering.owed(plugin, call, incident)
    return [duty for duty in owed if duty.code in _ON_CLOCKS][:_CLOCKS]


@VERBS.verb("timeline", "[--all]", flags=(Flag("all", takes="nothing"),))
def timeline(plugin, call):
    """what happened, the newest entries; with --all from the beginning"""
    incident = choosing.chosen(plugin, call)
    everything = "all" in call.line.flags
    newest = _ALL_ENTRIES if everything else _LOOKED_THROUGH
    read = plugin.muster.register.entries(incident.number, newest=newest)
    damaged = [entry.number for entry in read if isinstance(entry, Damaged)]
    events = [entry for entry in read if isinstance(entry, Event)]
    if not everything:
        events = [event for event in events if event.kind not in BACKGROUND][-_ENTRIES:]
    entries = [
        {"event": event, "says": entry(plugin, incident, event), "corrected": corrected}
        for event, corrected in corrected_texts(in_order(events))
    ]
    return answering.about(
        plugin,
        call,
        "incident/timeline",
        incident,
        entries=entries,
        damaged=damaged,
        left_out=incident.version - len(events) - len(damaged),
    )


def entry(plugin, incident, event):
    """Return one event of an incident as a line of its timeline."""
    name = f"timeline/{event.kind}"
    if not plugin.muster.templates.has(f"chat/{name}"):
        name = "timeline/other"
    return plugin.say(
        name, event=event, body=body_of(event), incident=incident, playbook=plugin.muster.playbook
    )


@VERBS.verb("next")
def next_for_you(plugin, call):
    """what the playbook asks of you now"""
    incident = choosing.chosen(plugin, call)
    return answering.about(plugin, call, "incident/next", incident)
