"""What is said unasked: to the incident's room of what was done elsewhere, to people of their part.

These are told by following the journal, so that nothing is forgotten over a restart. What comes
late says so; for an incident that has ended meanwhile nobody is told anything.
"""

from datetime import timedelta

from incident_verbs.reading import entry
from muster.incident.events import BODIES
from muster.incident.standing import LEADS
from muster.incident.visibility import may_hear, restricted
from muster.people import BOT
from muster.register import is_incident, number_of

KINDS = frozenset(BODIES)

_LATE = timedelta(minutes=2)


def announce(plugin, event):
    """Tell whoever should hear of one recorded event."""
    if not is_incident(event.stream) or event.who == BOT:
        return
    incident = plugin.muster.register.find(number_of(event.stream))
    if not incident.is_open and event.number < incident.version:
        return
    now = plugin.muster.clock.now()
    late_by = now - event.recorded if now - event.recorded > _LATE else None
    _post(plugin, incident, event, late_by)
    _tell(plugin, incident, event, late_by)


def _post(plugin, incident, event, late_by):
    """Post in the incident's room what was done elsewhere (R43)."""
    playbook = plugin.muster.playbook
    room = playbook.rooms.incident
    if event.where.room == room.name:
        return
    if restricted(incident) and not may_hear(room.name, playbook):
        return
    if event.number != event.command:
        return
    text = plugin.say(
        "incident/posts/declared" if event.kind == "declared" else "incident/posts/elsewhere",
        incident=incident,
        event=event,
        says=entry(plugin, incident, event),
        playbook=playbook,
        late_by=late_by,
        comms_support=plugin.muster.roster().on_comms(),
    )
    plugin.muster.messenger.post(room, text)


def _tell(plugin, incident, event, late_by):
    """Tell people what they have been given, or are asked for, by somebody else."""
    messenger, playbook = plugin.muster.messenger, plugin.muster.playbook
    facts = {"incident": incident, "event": event, "playbook": playbook, "late_by": late_by}
    if event.kind == "role_taken":
        for role in LEADS:
            person = incident.lead(role)
            given = (
                event.data["role"] == role and person and event.data["person"]["id"] == person.id
            )
            if given and person != event.who:
                messenger.tell(person, plugin.say("incident/posts/briefing", role=role, **facts))
    if event.kind == "cyber_stated" and event.data["suspected"]:
        for role in LEADS:
            person = incident.lead(role)
            if person and person != event.who and incident.cyber.awaits(role):
                messenger.tell(person, plugin.say("incident/posts/cyber", role=role, **facts))
