"""`duties`, `snooze`, `stop` and `handover`: what is owed, and what whoever goes on must know."""

from datetime import datetime
from typing import Any

from incident_verbs.reading import entry
from incident_verbs.watching import ABOUT_ALL
from muster.api import Command, Incident, Misunderstood, MusterPlugin, Verbs
from muster.bot import asks_text, incident_lookup, outcome_text
from muster.bot.pages import PAGE, page_of
from muster.duties import decisions
from muster.duties.duty import Duty
from muster.duties.nudging import reminder_of
from muster.incidents.lifecycle import OPEN
from muster.incidents.timeline import as_corrected
from muster.playbook.vocabulary import DutyCode
from muster.times import parse_due, words_of_time

VERBS = Verbs("incident", "Owed")

STATES = frozenset(OPEN)
_ACTIONS = 5


@VERBS.verb("duties", states=STATES, flags=(PAGE,))
def duties(plugin: MusterPlugin, call: Command) -> str:
    """what is owed, by whom and by when"""
    incident = incident_lookup.chosen(plugin, call)
    page = page_of(call, "incident", owed_items(plugin, call, incident))
    return outcome_text.about(
        plugin,
        call,
        "incidents/duties",
        incident,
        duties=page.items,
        page=page,
        target=is_target(plugin, incident),
    )


def owed_items(plugin: MusterPlugin, call: Command, incident: Incident) -> list[dict[str, Any]]:
    """Return what is owed with how late it is and what was said of it, the earliest first."""
    return [
        {
            "duty": duty,
            "overdue_by": duty.overdue_by(call.now),
            "reminder": reminder_of(incident, duty),
        }
        for duty in outcome_text.owed(plugin, call, incident)
        if duty.code not in ABOUT_ALL and not _is_not_yet(duty, call.now)
    ]


def _is_not_yet(duty: Duty, now: datetime) -> bool:
    """Return whether a duty is nobody's before its time: that a lead may fall silent."""
    return duty.code == DutyCode.LEAD and duty.ask > now


def is_target(plugin: MusterPlugin, incident: Incident) -> bool:
    """Return whether the incident's times are targets only."""
    priority = incident.priority.driving_priority(plugin.muster.playbook)
    return priority is not None and priority.target_only


def _meant(plugin: MusterPlugin, call: Command, word: str) -> list[str]:
    """Return the keys of the duties that a word means; raises Misunderstood."""
    incident = incident_lookup.chosen(plugin, call)
    found = outcome_text.owed(plugin, call, incident)
    keys = decisions.meant(word, found, plugin.muster.playbook)
    if not keys:
        raise Misunderstood("unknown_duty", given=word, owed=[d.key for d in found][:12])
    return keys


@VERBS.verb(
    "snooze", "DUTY 20m", text="required", choice=True, states=STATES,
    example="!incident snooze triage 20m",
)  # fmt: skip
def snooze(plugin: MusterPlugin, call: Command) -> str:
    """hear of a duty later; it stays due"""
    word, _, rest = call.line.text.partition(" ")
    if not decisions.meant(word, (), plugin.muster.playbook) and _is_a_time(call.line.text):
        # What was said last is what somebody wants to hear of later.
        word, rest = _said_last(plugin, call), call.line.text
    keys = _meant(plugin, call, word)
    playbook = plugin.muster.playbook
    if not rest.strip():
        raise Misunderstood("text_missing", word="incident", verb=call.line.verb)
    until = parse_due(
        rest.removeprefix("until ").strip(),
        now=call.now,
        zone=playbook.timezone,
        closing=playbook.hours.opens,
    )
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: decisions.snooze(i, context, keys, until),
        "snooze",
        keys=keys,
        until=until,
    )


def _is_a_time(text: str) -> bool:
    """Return whether a text is nothing but how long, or until when."""
    words = text.removeprefix("until ").split()
    return bool(words) and words_of_time(words) == len(words)


def _said_last(plugin: MusterPlugin, call: Command) -> str:
    """Return the duty of which was said last; raises Misunderstood where nothing was said yet."""
    incident = incident_lookup.chosen(plugin, call)
    found = outcome_text.owed(plugin, call, incident)
    said = [(reminder_of(incident, duty).at, duty.key) for duty in found]
    said = [each for each in said if each[0] is not None]
    if not said:
        keys = [duty.key for duty in found][:12]
        raise Misunderstood("unknown_duty", given=call.line.text, owed=keys)
    return max(said)[1]


@VERBS.verb(
    "stop", "DUTY --because REASON", text="required", choice=True, states=STATES,
    example="!incident stop summary --because it is in the ticket",
)  # fmt: skip
def stop(plugin: MusterPlugin, call: Command) -> str:
    """hear no more of a duty"""
    keys = _meant(plugin, call, call.line.text)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: decisions.stop(i, context, keys),
        "stop",
        keys=keys,
    )


@VERBS.verb("handover", text="optional", choice=True)
def handover(plugin: MusterPlugin, call: Command) -> str:
    """all that whoever goes on must know"""
    incident = incident_lookup.chosen(plugin, call)
    if call.line.text:
        person, _ = incident_lookup.person_first(plugin, call, call.line.typed, incident)
        role = next(iter(incident.roles_of(call.who)), None)
        raise Misunderstood("hand_over_to", incident=incident, person=person, role=role)
    services = plugin.muster
    events = as_corrected(services.incidents.events(incident.number))
    done = [event for event in events if event.kind in ("action_taken", "reported")]
    done.sort(key=lambda event: (event.happened, event.number))
    return outcome_text.about(
        plugin,
        call,
        "incidents/handover",
        incident,
        owed=asks_text.taken_over(plugin, call, incident),
        driving=incident.priority.driving(services.playbook),
        actions=[{"event": e, "says": entry(plugin, incident, e)} for e in done[-_ACTIONS:]],
        rest=outcome_text.resting(plugin, call, incident.involved),
    )
