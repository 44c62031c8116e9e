"""Who is invited to a meeting, what is said of that, and what becomes of the invitations."""

from datetime import datetime
from typing import Any

from muster.api import Command, Event, Incident, MusterPlugin, Person
from muster.bot import incident_lookup
from muster.chat.announcements import tell
from muster.chat.audience import may_hear_of
from muster.chat.named_people import all_named
from muster.incidents.meetings import Guests, Invitation, Method, goes_again
from muster.incidents.repository import Recorded, is_incident
from muster.kernel.decisions import NoChange, Refused
from muster.kernel.effects import EffectDelayed, Fate, fate_of
from muster.kernel.gateway_names import CALENDAR, MAIL

_FATES = frozenset({"effect_delayed", "effect_done", "effect_failed"})


def begin(plugin: MusterPlugin) -> None:
    """Have the plugin follow what becomes of invitations."""
    plugin.follow(
        "incident.invitations", lambda event: tell_fate(plugin, event), _FATES, from_now=True
    )


def named(plugin: MusterPlugin, call: Command, incident: Incident, typed: str) -> list[Person]:
    """Return the people whom `--with` names; raises Misunderstood for one who is not known."""
    words = all_named(typed, plugin.is_name)
    return [incident_lookup.person(plugin, call, word, incident) for word in words]


def is_filed(plugin: MusterPlugin) -> bool:
    """Return whether invitations go into a folder, too."""
    return CALENDAR in plugin.muster.gateways


def told(
    plugin: MusterPlugin, outcome: Recorded | Refused | NoChange, guests: Guests
) -> dict[str, Any]:
    """Return what an answer tells of the invitations that a command has asked for, if any."""
    gateways = plugin.muster.gateways
    changed = outcome if isinstance(outcome, Recorded) else None
    asked = [
        (known.effect.gateway, sent)
        for event in (changed.events if changed else ())
        if changed and event.kind == "effect_asked"
        for known in [changed.incident.effect_numbered(event.number)]
        if (sent := Invitation.of(known)) is not None and sent.method is Method.REQUEST
    ]
    mailed = next((sent for gateway, sent in asked if gateway == MAIL), None)
    incident = changed.incident if changed else None
    return {
        "guests": guests,
        "mail_fails_since": mail_fails_since(incident) if mailed and incident else None,
        "invited": [each.person for each in mailed.invitees] if mailed else [],
        "moved": mailed is not None and incident is not None and goes_again(incident, mailed),
        "filed": any(gateway == CALENDAR for gateway, _ in asked),
        "simulated": MAIL not in gateways or gateways[MAIL].simulated,
    }


def mail_fails_since(incident: Incident) -> datetime | None:
    """Return since when (UTC) no invitation of an incident gets through by mail, or None."""
    since = None
    for known in reversed(incident.effects):
        if known.effect.gateway != MAIL:
            continue
        if known.fate is Fate.DONE:
            break
        if known.fate in (Fate.DELAYED, Fate.FAILED):
            since = known.effect.asked_at
    return since


def tell_fate(plugin: MusterPlugin, event: Event) -> bool:
    """Tell whoever had people invited that the invitation does not get through, or did after all.

    What goes well and at once needs no word: the answer to the command has said it.
    """
    if not is_incident(event.stream):
        return False
    services = plugin.muster
    incident = services.incidents.of(event)
    body = fate_of(event)
    known = incident.effect_numbered(body.effect)
    sent = Invitation.of(known)
    if sent is None or (isinstance(body, EffectDelayed) and not known.pending):
        return False
    done = event.kind == "effect_done"
    refused = sorted(known.detail.get("refused", ())) if done else []
    if done and known.until is None and not refused:
        return False
    text = plugin.say(
        f"invitations/{event.kind}",
        incident=incident,
        sent=sent,
        body=body,
        off=sent.method is Method.CANCEL,
        in_folder=known.effect.gateway == CALENDAR,
        refused=[each.person for each in sent.invitees if each.address in refused],
        asked_at=known.effect.asked_at,
        asked_late=known.until is not None,
        now=services.clock.now(),
        late_by=plugin.late_by(event.recorded),
    )
    asked = services.incidents.event(incident.number, known.number)
    who = asked.who if asked is not None else None
    if who and may_hear_of(services, incident, who, None) and services.messenger.tell(who, text):
        return True
    return bool(tell(services, incident, text, filter(None, (who, *incident.leads))))
