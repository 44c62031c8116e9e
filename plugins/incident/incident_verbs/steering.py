"""`fixed`, `resolve`, `pause`, `resume`, `reopen` and `close`: its states."""

from dataclasses import replace
from typing import Any

from incident_verbs import alerting, inviting
from incident_verbs.recording import AT
from muster.api import Command, Flag, Incident, MusterPlugin, Person, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.incidents import progress
from muster.incidents.lifecycle import State, starting_states
from muster.incidents.meetings import guests_of_continuation
from muster.incidents.rooms import shared_with
from muster.incidents.visibility import heard_in
from muster.playbook import Role
from muster.times import parse_due

VERBS = Verbs("incident", "Move")


_LEADS = tuple(
    Flag(name, takes="person", example="me", value="PERSON") for name in ("lead", "comms")
)
"""Whoever leads from then on."""


def _from(kind: str) -> frozenset[State]:
    return frozenset(starting_states(kind))


@VERBS.verb(
    "fixed", "TEXT", text="required", flags=(AT,), moves=True,
    states=_from("fixed") - {State.PAUSED}, example="!incident fixed The change is undone",
)  # fmt: skip
def fixed(plugin: MusterPlugin, call: Command) -> str:
    """it seems fixed; watch it"""
    happened = plugin.moment(call)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: progress.fix(i, context, call.line.text, happened=happened),
        "fixed",
    )


@VERBS.verb(
    "resolve", "TEXT", text="required", flags=(AT,), states=_from("resolved"),
    moves=True, example="!incident resolve No errors for an hour",
)  # fmt: skip
def resolve(plugin: MusterPlugin, call: Command) -> str:
    """it is over"""
    happened = plugin.moment(call)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: progress.resolve(i, context, call.line.text, happened=happened),
        "resolve",
        alerts=alerting.attached_to(plugin, incident_lookup.chosen(plugin, call).number),
    )


@VERBS.verb(
    "pause", "REASON", text="required",
    states=_from("paused"), moves=True,
    flags=(
        Flag("continue", takes="moment", example="tomorrow 09:00"), replace(AT, example="17:00"),
    ),
    example="!incident pause Out of hours, and everybody is told",
)  # fmt: skip
def pause(plugin: MusterPlugin, call: Command) -> str:
    """stop work for now, documented for whoever goes on"""
    playbook, typed = plugin.muster.playbook, call.line.flags.get("continue")
    happened, continue_at = plugin.moment(call), None
    if typed:
        continue_at = parse_due(
            typed,
            now=call.now,
            zone=playbook.timezone,
            closing=playbook.long_running.continuation_at,
        )
    incident, filed = incident_lookup.chosen(plugin, call), inviting.is_filed(plugin)
    outcome = plugin.muster.incidents.change(
        incident.number,
        lambda i: progress.pause(
            i,
            call.context,
            call.line.text,
            continue_at=continue_at,
            happened=happened,
            filed=filed,
        ),
        call.context,
        call.place,
    )
    guests = guests_of_continuation(incident, playbook, call.context.roster)
    return outcome_text.told(
        plugin,
        call,
        outcome,
        "pause",
        incident=incident,
        **_shared(plugin, incident),
        **inviting.told(plugin, outcome, guests),
        hours_resume=outcome_text.hours_resume(plugin, call),
    )


def _shared(plugin: MusterPlugin, incident: Incident) -> dict[str, Any]:
    """Return with which rooms a pause is shared, and with which it is not: they may not hear."""
    services = plugin.muster
    rooms = shared_with(services.playbook)
    heard = [room for room in rooms if heard_in(incident, room.name, services.playbook)]
    return {
        "shared_with": [room.name for room in heard if services.messenger.reaches(room)],
        "hushed_in": [room.name for room in rooms if room not in heard],
    }


@VERBS.verb(
    "resume", "[TEXT]", text="optional",
    states=_from("resumed"), moves=True, example="!incident resume --lead me",
    flags=_LEADS,
)  # fmt: skip
def resume(plugin: MusterPlugin, call: Command) -> str:
    """work starts again, with fresh leads if you name them"""
    fresh = _fresh(plugin, call)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: progress.resume(i, context, call.line.text, fresh=fresh),
        "resume",
        hours_resume=outcome_text.hours_resume(plugin, call),
    )


def _fresh(plugin: MusterPlugin, call: Command) -> dict[Role, Person]:
    """Return the fresh leads whom a command names, by their roles."""
    incident = incident_lookup.chosen(plugin, call)
    return {
        role: incident_lookup.person(plugin, call, call.line.flags[flag.name], incident)
        for flag, role in zip(_LEADS, (Role.ENGINEERING_LEAD, Role.COMMS_LEAD), strict=True)
        if flag.name in call.line.flags
    }


@VERBS.verb(
    "reopen", "REASON", text="required",
    states=_from("reopened"), moves=True, flags=_LEADS,
    example="!incident reopen Errors are back --lead me",
)  # fmt: skip
def reopen(plugin: MusterPlugin, call: Command) -> str:
    """it is not over after all; with fresh leads if you name them"""
    fresh = _fresh(plugin, call)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: progress.reopen(i, context, call.line.text, fresh=fresh),
        "reopen",
        tired=outcome_text.resting(plugin, call, [call.who]),
        hours_resume=outcome_text.hours_resume(plugin, call),
    )


@VERBS.verb("close", "[TEXT]", text="optional", states=_from("closed"), moves=True)
def close(plugin: MusterPlugin, call: Command) -> str:
    """nothing is owed any more"""
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: progress.close(i, context, call.line.text),
        "close",
        alerts=alerting.attached_to(plugin, incident_lookup.chosen(plugin, call).number),
    )
