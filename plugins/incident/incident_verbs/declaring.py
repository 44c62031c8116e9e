"""`start` and `dismiss`: whether something is an incident."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from incident_verbs import alerting
from muster.api import Broadcast, Command, Flag, Incident, Misunderstood, MusterPlugin, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.chat.announcements import beside, room_for, room_to_come
from muster.chat.grammar import one_of, reference_last
from muster.duties.engineering import triage_due
from muster.incidents import declaration, progress
from muster.incidents.lifecycle import OPEN, starting_states
from muster.incidents.priority_words import priority_first
from muster.incidents.repository import Recorded
from muster.incidents.visibility import restricted
from muster.journal import JournalUnavailable
from muster.kernel.decisions import NoChange, Refused
from muster.past.summary import Summary, fix_of
from muster.times import parse_instant

VERBS = Verbs("incident", "Begin")


@VERBS.verb(
    "start",
    "TEXT",
    reference=False,
    text="required",
    example="!incident start {trouble} --tenants yes",
    flags=(
        Flag("priority", example="{priority}"),
        Flag("tenants", example="yes", value="yes|no"),
        Flag("cyber", takes="yes", offered=lambda playbook: playbook.cyber),
        Flag("alert", example="PD1", value="ID"),
        Flag("at", takes="moment", example="14:05"),
        Flag("detected", takes="moment", example="13:50"),
    ),
)
def start(plugin: MusterPlugin, call: Command) -> str:
    """declare an incident; you become engineering lead"""
    outcome = _declared(plugin, call)
    text = _told(plugin, call, outcome)
    if not isinstance(outcome, Recorded) or restricted(outcome.incident):
        return text
    return Broadcast(text, outcome.incident.number)


@VERBS.for_tenants("start")
def report(plugin: MusterPlugin, call: Command) -> str | None:
    """report a problem to the team"""
    outcome, services = _declared(plugin, call), plugin.muster
    if isinstance(outcome, Refused):
        return None
    colleague = services.roster().member(call.who) is not None
    in_private = _told(plugin, replace(call, place=replace(call.place, room=None)), outcome)
    told = services.messenger.tell(call.who, in_private) if colleague else False
    return plugin.say(
        "incidents/reported",
        you=call.who,
        colleague=colleague,
        told=told,
        playbook=services.playbook,
        links=services.playbook.public_links(),
    )


def _told(plugin: MusterPlugin, call: Command, outcome: Recorded | Refused | NoChange) -> str:
    """Return the answer to a declaration, once its alert was taken on."""
    services = plugin.muster
    declared = outcome.incident if isinstance(outcome, Recorded) else None
    taken = alerting.take_on(plugin, call.context, call.place, declared) if declared else None
    ongoing = incident_lookup.ongoing(plugin, call.who, call.place.room)
    others = [each for each in ongoing if each != declared]
    over = declaration.similar(call.line.text, [each for each in others if not each.is_active])
    return outcome_text.told(
        plugin,
        call,
        outcome,
        "start",
        alert=taken,
        no_alert=_is_missing(plugin, declared),
        similar=declaration.similar(call.line.text, [o for o in others if o.is_active]),
        over=[(each, _fix(plugin, each)) for each in over],
        before=_like_it(plugin, call, declared, over) if declared else (),
        not_by_itself=declaration.not_by_itself(call.line.text, services.playbook),
        triage_due=triage_due(services.scheduler.view(declared, call.now)) if declared else None,
        hours_resume=outcome_text.hours_resume(plugin, call),
        terse=services.dialect.is_terse,
        beside=_beside(plugin, call, declared) if declared else (),
        room_to_come=room_to_come(services, declared) if declared else None,
    )


def _like_it(
    plugin: MusterPlugin, call: Command, declared: Incident, named: Sequence[Incident]
) -> Sequence[Summary]:
    """Return the ended incidents that are really like one that is declared, and may be told of.

    Those `named` beside it are left out. That it is declared is said whatever becomes of this.
    """
    numbers = {each.number for each in named}

    def may_know(summary: Summary) -> bool:
        if summary.number in numbers:
            return False
        found = incident_lookup.seen(plugin, summary.number, call.who, call.place.room)
        return found is not None

    try:
        return plugin.muster.past.alike(declared.title, may_know)
    except JournalUnavailable:
        return ()


def _fix(plugin: MusterPlugin, incident: Incident) -> str:
    """Return what mended an incident, in people's words; empty where that cannot be read."""
    try:
        return fix_of(plugin.muster.incidents.events(incident.number))
    except JournalUnavailable:
        return ""


def _beside(plugin: MusterPlugin, call: Command, declared: Incident) -> Sequence[Incident]:
    """Return the others that share the room it is declared in, where a thread tells them apart."""
    room = room_for(plugin.muster, declared)
    if room is None or room.name != call.place.room or call.thread is not None:
        return ()
    return beside(plugin.muster, declared, room)


def _is_missing(plugin: MusterPlugin, incident: Incident | None) -> bool:
    """Return whether an incident was declared for an alert that is not open."""
    named = incident.alert if incident else None
    return named is not None and plugin.muster.alerts.find_open(named) is None


def _tenants(plugin: MusterPlugin, flags: Mapping[str, str]) -> bool | None:
    """Return whether tenants are affected, None where that is not said."""
    if "tenants" not in flags:
        return None
    return bool(one_of(flags["tenants"], plugin.muster.templates.words.yes_no, "not_yes_no"))


def _declared(plugin: MusterPlugin, call: Command) -> Recorded | Refused | NoChange:
    """Return what became of a declaration; raises Misunderstood for one of what is there."""
    number, title = reference_last(call.line.text)
    known = number and incident_lookup.seen(plugin, number, call.who, call.place.room)
    if known and not title:
        raise Misunderstood("starts_again", incident=known)
    flags = call.line.flags
    tenants = _tenants(plugin, flags)
    priority = named_priority(plugin, flags["priority"]) if "priority" in flags else None
    detected = plugin.moment(call, "detected")
    happened, alert = plugin.moment(call), alerting.named_in_declaration(plugin, call)
    services = plugin.muster
    return services.incidents.declare(
        lambda ongoing: declaration.declare(
            call.context,
            call.line.text,
            ongoing=ongoing,
            priority=priority,
            tenants=tenants,
            cyber="cyber" in flags,
            alert=alert,
            happened=happened,
            detected=detected,
        ),
        call.context,
        call.place,
    )


@VERBS.verb(
    "detected", "TIME", text="required", states=frozenset(OPEN), example="!incident detected 13:50"
)
def detected(plugin: MusterPlugin, call: Command) -> str:
    """say when it was first noticed; it is declared when it is declared"""
    at = parse_instant(call.line.text, now=call.now, zone=plugin.muster.playbook.timezone)
    return outcome_text.change(
        plugin, call, lambda i, context: declaration.detect(i, context, at), "detected"
    )


@VERBS.verb(
    "dismiss",
    "REASON, or ALERT REASON",
    text="required",
    states=frozenset(starting_states("dismissed")),
    moves=True,
    example="!incident dismiss The alert itself was broken",
)
def dismiss(plugin: MusterPlugin, call: Command) -> str:
    """it, or an alert, is no incident after all; the record is kept"""
    named = alerting.named_in_dismissal(plugin, call)
    if named is not None:
        return alerting.dismiss(plugin, call, *named)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: progress.dismiss(i, context, call.line.text),
        "dismiss",
        alerts=alerting.attached_to(plugin, incident_lookup.chosen(plugin, call).number),
    )


def named_priority(plugin: MusterPlugin, word: str) -> str:
    """Return the playbook's name of a priority, however it is typed; raises Misunderstood."""
    playbook = plugin.muster.playbook
    priority, rest = priority_first(word, playbook) or (None, word)
    if priority is None or rest:
        valid = [f"{p.id} ({p.name})" for p in playbook.priorities]
        raise Misunderstood(
            "unknown_priority", given=word, valid=valid, first=playbook.priorities[0].id
        )
    return priority.id
