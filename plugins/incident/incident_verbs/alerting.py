"""`alerts`, `ack`, and what `dismiss` and `start --alert` do about an alert."""

import re
from typing import Any

from muster.alerts import Alert, AlertState, decisions
from muster.alerts.repository import AlertRecorded
from muster.api import (
    Command,
    Event,
    Incident,
    Misunderstood,
    MusterPlugin,
    Person,
    Place,
    Verb,
    Verbs,
)
from muster.bot import incident_lookup
from muster.bot.pages import PAGE, page_of
from muster.incidents.lifecycle import OPEN, State
from muster.incidents.repository import is_incident
from muster.incidents.unnamed import called_for
from muster.incidents.visibility import restricted
from muster.kernel.decisions import DecisionContext, NoChange, Refused

VERBS = Verbs("incident", "Alerts")

ENDINGS = frozenset({"dismissed", "resolved", "closed"})
"""The kinds of event with which an incident is over, and its alerts with it."""

_OVER = frozenset({State.DISMISSED, State.RESOLVED, State.CLOSED})
_ALL = "all"
_LISTED = 8
"""Alerts of a page: each is a long line."""
_NAMES_ALERTS = frozenset({"ack", "dismiss"})
_FIRST_WORD = re.compile(r"(\S+?)[:,]?(?:\s+(.*))?", re.DOTALL)


@VERBS.verb("alerts", reference=False, flags=(PAGE,))
def alerts(plugin: MusterPlugin, call: Command) -> str:
    """the open alerts, oldest first"""
    found = open_ones(plugin, call.who, call.place.room)
    page = page_of(call, "incident", found, _LISTED)
    items = [
        {"alert": alert, "incident": _seen_incident(plugin, call, alert.incident)}
        for alert in page.items
    ]
    waiting = next((a for a in found if a.state is AlertState.TRIGGERED), None)
    return plugin.say("alerts/list", alerts=items, page=page, waiting=waiting, now=call.now)


@VERBS.verb(
    "ack",
    "[ALERT|all]",
    text="optional",
    choice=True,
    states=frozenset(OPEN),
    example="!incident ack PD1",
)
def ack(plugin: MusterPlugin, call: Command) -> str:
    """you see to an alert, or to all of a storm; with INC-7 it belongs to that incident"""
    incident = incident_lookup.chosen(plugin, call) if call.line.reference is not None else None
    if call.line.text.casefold() == _ALL:
        return _ack_all(plugin, call, incident)
    alert = _meant(plugin, call, call.line.text.rstrip(":,"))
    outcome = plugin.muster.alerts.change(
        alert.id,
        lambda current: decisions.acknowledge(current, call.context, incident),
        call.context,
        call.place,
    )
    newly = alert.state is AlertState.TRIGGERED
    return _told(plugin, call, outcome, "acknowledged", incident=incident, newly=newly)


def _ack_all(plugin: MusterPlugin, call: Command, incident: Incident | None) -> str:
    """Acknowledge every alert that nobody has taken, as after a storm; the first refusal counts."""
    book, taken = plugin.muster.alerts, []
    for alert in open_ones(plugin, call.who, call.place.room):
        if alert.state is not AlertState.TRIGGERED:
            continue
        outcome = book.change(
            alert.id,
            lambda current: decisions.acknowledge(current, call.context, incident),
            call.context,
            call.place,
        )
        if isinstance(outcome, Refused):
            return plugin.why_not(call, outcome)
        taken.append(alert)
    return plugin.say("alerts/acknowledged_all", alerts=taken, incident=incident, you=call.who)


def named_in_dismissal(plugin: MusterPlugin, call: Command) -> tuple[Alert, str] | None:
    """Return the alert that a dismissal names first, and its reason; None for an incident's.

    One that has ended counts too: who dismisses it again means no incident. Its id has a digit, so
    that no word of a reason is looked for. Raises Misunderstood when there is no reason.
    """
    if call.line.reference is not None:
        return None
    words = _FIRST_WORD.fullmatch(call.line.text)
    if words is None:
        return None
    first, reason = words.groups()
    book = plugin.muster.alerts
    alert = book.find(first) if re.search("[0-9]", first) else book.find_open(first)
    if alert is None:
        return None
    if not seen(plugin, alert, call.who, call.place.room):
        raise _unknown(plugin, call, first)
    if not reason:
        raise Misunderstood("text_missing", word=plugin.verbs.word, verb=call.line.verb)
    return alert, reason


def dismiss(plugin: MusterPlugin, call: Command, alert: Alert, reason: str) -> str:
    """Return the answer to the dismissal of an alert."""
    said = None if of_restricted(plugin, alert) else reason
    note = plugin.say("alerts/note_dismissed", you=call.who, reason=said)
    incident = plugin.muster.incidents.find(alert.incident) if alert.incident else None
    outcome = plugin.muster.alerts.change(
        alert.id,
        lambda current: decisions.dismiss(current, call.context, reason, note, incident),
        call.context,
        call.place,
    )
    return _told(plugin, call, outcome, "dismissed")


def there_is(plugin: MusterPlugin, verb: Verb, number: int, who: Person, room: str | None) -> bool:
    """Return whether a bare number is an incident's; the verbs about alerts may mean an alert's.

    Raises Misunderstood when a dismissal may mean either.
    """
    if verb.name not in _NAMES_ALERTS:
        return incident_lookup.there_is(plugin, number)
    acts = incident_lookup.acts_on(plugin, verb, number)
    book, typed = plugin.muster.alerts, str(number)
    # One that has ended is meant rather than an incident of which nothing of the kind can be done.
    alert = book.find_open(typed) if acts else book.find(typed)
    if alert is None or not seen(plugin, alert, who, room):
        return incident_lookup.there_is(plugin, number)
    if not acts or verb.name != "dismiss":
        return False
    incident = incident_lookup.seen(plugin, number, who, room)
    if incident is None:
        # The reason may be of the incident, and would go to everybody who has the paging service.
        return True
    raise Misunderstood(
        "alert_or_incident", number=number, incident=incident, alert=alert, verb=verb
    )


def is_meant(
    plugin: MusterPlugin, verb: Verb, number: int, text: str, who: Person, room: str | None
) -> bool:
    """Return whether a bare number before free text is an incident's all the same.

    Raises Misunderstood when a dismissal may mean an incident or an alert.
    """
    if verb.name == "dismiss" and plugin.muster.alerts.find_open(str(number)) is not None:
        return there_is(plugin, verb, number, who, room)
    return incident_lookup.is_meant(plugin, verb, number, text, who, room)


def open_ones(plugin: MusterPlugin, who: Person, room: str | None) -> list[Alert]:
    """Return the open alerts that may be seen there, oldest first."""
    return [alert for alert in plugin.muster.alerts.open() if seen(plugin, alert, who, room)]


def seen(plugin: MusterPlugin, alert: Alert, who: Person, room: str | None) -> bool:
    """Return whether somebody may see an alert there: it is seen where its incident is."""
    if alert.incident is None:
        return True
    return incident_lookup.seen(plugin, alert.incident, who, room) is not None


def of_restricted(plugin: MusterPlugin, alert: Alert) -> bool:
    """Return whether an alert belongs to a restricted incident."""
    incident = plugin.muster.incidents.find(alert.incident) if alert.incident else None
    return incident is not None and restricted(incident)


def named_in_declaration(plugin: MusterPlugin, call: Command) -> str | None:
    """Return the words that name an alert in a declaration, None for none.

    Raises Misunderstood for one that belongs to an incident that may not be seen there: taking it
    on would take it from those who work on it.
    """
    word = call.line.flags.get("alert")
    alert = plugin.muster.alerts.find(word) if word else None
    if word and alert is not None and not seen(plugin, alert, call.who, call.place.room):
        raise _unknown(plugin, call, word)
    return word


def attached_to(plugin: MusterPlugin, number: int) -> list[Alert]:
    """Return the open alerts that belong to an incident, oldest first."""
    return plugin.muster.alerts.attached(number)


def take_on(
    plugin: MusterPlugin, context: DecisionContext, place: Place, incident: Incident
) -> Alert | None:
    """Acknowledge the alert that an incident was declared for; return it, None for none.

    Nothing happens to one that is not open, nor to that of a restricted incident, nor at the word
    of whoever may not.
    """
    alert = plugin.muster.alerts.find_open(incident.alert) if incident.alert else None
    if alert is None or (alert.incident != incident.number and of_restricted(plugin, alert)):
        return None
    outcome = plugin.muster.alerts.change(
        alert.id, lambda current: decisions.acknowledge(current, context, incident), context, place
    )
    return None if isinstance(outcome, Refused | NoChange) else outcome.alert


def take_on_declared(plugin: MusterPlugin, event: Event) -> bool:
    """Take on the alert of a declared incident, should the bot have stopped before it did."""
    if not is_incident(event.stream) or not event.data.get("alert"):
        return False
    incident = plugin.muster.incidents.of(event)
    if incident.state in _OVER:
        return False
    return take_on(plugin, _asking(plugin, event), event.where, incident) is not None


def settle(plugin: MusterPlugin, event: Event) -> bool:
    """Settle the alerts of an incident that is over; return whether there were any."""
    if not is_incident(event.stream):
        return False
    incident = plugin.muster.incidents.of(event)
    found = attached_to(plugin, incident.number)
    if not found or incident.state not in _OVER:
        return False
    note = plugin.say(
        "alerts/note_settled",
        incident=incident,
        event=event,
        says=None if restricted(incident) else event.data.get("text"),
    )
    context = _asking(plugin, event)
    for alert in found:
        plugin.muster.alerts.change(
            alert.id,
            lambda current: decisions.settle(current, context, incident.number, note),
            context,
            event.where,
        )
    return True


def _asking(plugin: MusterPlugin, event: Event) -> DecisionContext:
    """Return the author of an event as asking now."""
    services = plugin.muster
    now = services.clock.now()
    return DecisionContext(event.who, now, services.playbook, services.roster())


def _meant(plugin: MusterPlugin, call: Command, word: str) -> Alert:
    """Return the alert that a word names, or the obvious one without; raises Misunderstood."""
    who, room = call.who, call.place.room
    if word:
        alert = plugin.muster.alerts.find(word)
        if alert is None or not seen(plugin, alert, who, room):
            raise _unknown(plugin, call, word)
        return alert
    found = open_ones(plugin, who, room)
    if not found:
        called = called_for(incident_lookup.ongoing(plugin, call.who, call.place.room), call.who)
        raise Misunderstood("no_open_alert", called=called)
    waiting = [alert for alert in found if alert.state is AlertState.TRIGGERED] or found
    if len(waiting) > 1:
        raise Misunderstood("which_alert", open=waiting)
    return waiting[0]


def _unknown(plugin: MusterPlugin, call: Command, word: str) -> Misunderstood:
    """Return what is wrong with naming an alert that is not there, or may not be seen there."""
    who, room = call.who, call.place.room
    alert = plugin.muster.alerts.find(word)
    if alert is not None and seen(plugin, alert, who, None):
        number = alert.incident
        incident = number and incident_lookup.seen(plugin, number, who, None)
        if incident:
            incident_lookup.tell_restricted(plugin, who, incident)
    return Misunderstood("unknown_alert", given=word, open=open_ones(plugin, who, room))


def _told(
    plugin: MusterPlugin,
    call: Command,
    outcome: AlertRecorded | Refused | NoChange,
    template: str,
    **facts: Any,
) -> str:
    if isinstance(outcome, Refused):
        return plugin.why_not(call, outcome)
    facts |= {"you": call.who, "now": call.now}
    if isinstance(outcome, NoChange):
        return plugin.say(f"alerts/already_{outcome.code}", **{**facts, **outcome.facts})
    return plugin.say(f"alerts/{template}", alert=outcome.alert, because=call.line.because, **facts)


def _seen_incident(plugin: MusterPlugin, call: Command, number: int | None) -> Incident | None:
    """Return the incident of that number where it may be seen."""
    return incident_lookup.seen(plugin, number, call.who, call.place.room) if number else None
