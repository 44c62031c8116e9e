"""What the bot says because of the time: what is owed, and what it did about a priority's scope.

The watch records it first; this follows the record and says it, so that nothing is said twice and
nothing is lost over a restart. What was done in the meantime is not said any more.
"""

from muster.chat.asked import sentence_of
from muster.chat.telling import in_room, post, those
from muster.duties.nudging import audience
from muster.incident.events import body_of
from muster.playbook.vocabulary import Counting
from muster.register import is_incident, number_of

TURNS = frozenset(
    {"declared", "priority_stated", "role_taken", "role_left", "resumed", "reopened", "paused"}
) | {"absence_planned", "absence_ended", "support_taken"}
"""The kinds of event after which somebody else may have to take an incident on at once."""


def keep_watch(plugin):
    """Have the plugin told of the time and of what changes who takes what on."""
    services = plugin.muster
    plugin.keep_time("incident.watch", lambda now: look(plugin, now), services.watch.next_look)
    plugin.follow("incident.nudges", lambda event: say_due(plugin, event), {"nudged"})
    plugin.follow(
        "incident.turns",
        lambda event: look(plugin, services.clock.now(), wake=False),
        TURNS,
        from_now=True,
    )


def look(plugin, now, wake=True):
    """Record what is due now, and have it said."""
    recorded = plugin.muster.watch.tick(now, lambda incident: _why(plugin, incident))
    if recorded and wake:
        plugin.muster.deliveries.wake()
    return recorded


def _why(plugin, incident):
    playbook, now = plugin.muster.playbook, plugin.muster.clock.now()
    priority, hours = incident.priority.driving_priority(playbook), playbook.office_hours
    rests = priority.counts is Counting.WORKING and not hours.is_open(now)
    return plugin.say(
        "incident/out_of_scope",
        incident=incident,
        priority=priority.id,
        hours_resume=hours.next_opening(now) if rests else None,
        now=now,
    )


def say_due(plugin, event):
    """Say what one look at an incident found due; return whether anything was said."""
    if event.number != event.command or not is_incident(event.stream):
        return False
    services = plugin.muster
    incident = services.register.find(number_of(event.stream))
    together = [
        each
        for each in services.register.events(incident.number, after=event.number - 1)
        if each.command == event.command
    ]
    now = services.clock.now()
    items = _still_owed(plugin, incident, together, now)
    if not items:
        return False
    return _speak(plugin, incident, items, now)


def _still_owed(plugin, incident, events, now):
    """Return what is still to be said of these nudges; what is the same for several, once."""
    watch = plugin.muster.watch
    view = watch.view(incident, now)
    owed = {(d.key, d.since): d for d in watch.owed(view).duties}
    louder_after = plugin.muster.playbook.nudges.louder_after
    items = {}
    for event in events:
        body = body_of(event)
        duty = owed.get((body.duty, body.since))
        if duty is None:
            continue
        try:
            says = sentence_of(plugin, view, duty)
        except Exception:
            # The others are said all the same.
            plugin.log.exception("the duty %s has no sentence", duty.key)
            continue
        item = {
            "key": duty.key,
            "code": duty.code,
            "says": says,
            "sentence": duty.sentence,
            "people": list(audience(duty, body.times, incident, louder_after)),
            "times": body.times,
            "late_by": plugin.late_by(body.scheduled),
            "overdue_by": duty.overdue_by(now),
        }
        same = items.setdefault((says, body.times, item["late_by"]), item)
        if same is not item:
            same["people"] = list(dict.fromkeys([*same["people"], *item["people"]]))
            same["key"] = duty.code
    return list(items.values())


def _speak(plugin, incident, items, now):
    """Say what is due in the incident's room; where it cannot be said there, to each person."""
    services = plugin.muster
    if in_room(services, incident) and post(
        services, incident, _nudge(plugin, incident, items, now)
    ):
        return True
    theirs = {}
    for item in items:
        for person in those(services, incident, item["people"]):
            theirs.setdefault(person, []).append({**item, "people": [person]})
    told = [
        services.messenger.tell(person, _nudge(plugin, incident, mine, now))
        for person, mine in theirs.items()
    ]
    return any(told)


def _nudge(plugin, incident, items, now):
    return plugin.say(
        "incident/posts/nudge",
        incident=incident,
        items=items,
        now=now,
        playbook=plugin.muster.playbook,
    )
