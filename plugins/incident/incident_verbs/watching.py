"""What the bot says because of the time: what is owed, and what it did about a priority's scope.

The watch records it first; this follows the record and says it, so that nothing is said twice and
nothing is lost over a restart. What was done in the meantime is not said any more.
"""

from datetime import timedelta

from muster.chat.asked import in_brief, sentence_of
from muster.chat.hearing import may_hear_of
from muster.chat.telling import in_room, post, those
from muster.chat.ticker import UNFINISHED
from muster.duties.nudging import asked, is_first
from muster.incident.events import body_of
from muster.playbook.vocabulary import Counting, DutyCode
from muster.register import is_incident, number_of

TURNS = frozenset(
    {"declared", "priority_stated", "role_taken", "role_left", "resumed", "reopened", "paused"}
) | {"absence_planned", "absence_ended", "support_taken"}
"""The kinds of event after which somebody else may have to take an incident on at once."""

ABOUT_ALL = frozenset({DutyCode.LEFT_ALONE, DutyCode.FORGOTTEN})
"""What is asked of an incident as a whole, instead of each thing that it owes."""


def keep_watch(plugin):
    """Have the plugin told of the time and of what changes who takes what on."""
    services = plugin.muster
    # It may take a while to read who has worked of late: while the bot starts, and in no tick.
    services.workload(services.clock.now())
    plugin.keep_time("incident.watch", lambda now: look(plugin, now), services.watch.next_look)
    plugin.follow("incident.nudges", lambda event: say_due(plugin, event), {"nudged"})
    plugin.follow(
        "incident.turns",
        lambda event: look(plugin, services.clock.now(), wake=False),
        TURNS,
        from_now=True,
    )


def look(plugin, now, wake=True):
    """Record what is due now, and have it said; return whether anything was, or UNFINISHED."""
    came = plugin.muster.watch.tick(now, lambda incident: _why(plugin, incident))
    if came.recorded and wake:
        plugin.muster.deliveries.wake()
    return UNFINISHED if came.unfinished else came.recorded


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
    open_now = [d.key for d in owed.values() if d.overdue_by(now)]
    items = {}
    for event in events:
        body = body_of(event)
        duty = owed.get((body.duty, body.since))
        if duty is None or (duty.people and not view.reachable(duty.people)):
            # It is done, or its own person is away: nobody else can join a call for them.
            continue
        first = body.times == 1 or duty.steady
        try:
            people = asked(view, duty, body.times)
            theirs = people == duty.people
            says = sentence_of(plugin, view, duty, open_now) if first else ""
            brief = in_brief(plugin, view, duty, theirs=theirs)
        except Exception:
            # The others are said all the same.
            plugin.log.exception("the duty %s has no sentence", duty.key)
            continue
        item = {
            "key": duty.key,
            "code": duty.code,
            "says": says,
            "brief": brief,
            "first": first,
            "sentence": duty.sentence if first and is_first(incident, duty) else None,
            "people": list(people),
            "instead_of": [] if theirs else list(duty.people),
            "from_elsewhere": not theirs or _owed_by_a_pool(view, duty),
            "times": body.times,
            "last": _is_last(view, duty, body.times),
            "later": body.times == 2 and incident.reminders[duty.key].in_all <= 2,
            "late_by": plugin.late_by(body.scheduled),
            "overdue_by": duty.overdue_by(now),
        }
        same = items.setdefault((says, brief, body.times, item["late_by"]), item)
        if same is not item:
            same["people"] = list(dict.fromkeys([*same["people"], *item["people"]]))
            same["key"] = duty.code
    return list(items.values())


def _owed_by_a_pool(view, duty):
    terms = view.moment.terms.get(duty.code)
    return terms is not None and terms.pool is not None


def _is_last(view, duty, times):
    """Return whether this is said for the last time, as its playbook has it."""
    return not duty.steady and times > 1 and times >= view.playbook.nudges.at_most


def _speak(plugin, incident, items, now):
    """Say what is due in the incident's room; where it cannot be said there, to each person theirs.

    Whoever is asked in somebody's place, or for a pool, and takes no part in it may not be in its
    room, so they are told in private too.
    """
    services = plugin.muster
    told = in_room(services, incident) and bool(
        post(services, incident, _nudge(plugin, incident, items, now))
    )
    if told:
        outside = [
            (person, item)
            for item in items
            for person in item["people"]
            if item["from_elsewhere"] and person not in incident.taking_part
        ]
    else:
        outside = [(p, item) for item in items for p in those(services, incident, item["people"])]
    theirs = {}
    for person, item in outside:
        if may_hear_of(services, incident, person, None):
            theirs.setdefault(person, []).append({**item, "people": [person]})
    for person, mine in theirs.items():
        said = services.messenger.tell(person, _nudge(plugin, incident, mine, now, aside=True))
        told = said or told
    return bool(told)


def _grouped(items):
    """Return what is said again, with what is asked of the same people in one way together."""
    groups = {}
    for item in items:
        way = (
            tuple(item["people"]),
            tuple(item["instead_of"]),
            item["last"],
            item["code"] in ABOUT_ALL,
        )
        groups.setdefault((*way, bool(item["overdue_by"])), []).append(item)
    nothing = timedelta(0)
    return [
        {**item, "goes_on": place > 0}
        for group in groups.values()
        for place, item in enumerate(
            sorted(group, key=lambda each: each["overdue_by"] or nothing, reverse=True)
        )
    ]


def _nudge(plugin, incident, items, now, aside=False):
    """Return the words of one look: what is new, each on a line, and the rest on one together."""
    whole = plugin.muster.playbook.nudges.lines_a_post
    new = [item for item in items if item["first"]]
    again = [*new[whole:], *(item for item in items if not item["first"])]
    new = new[:whole]
    again = _grouped(again)
    quoted = next((item for item in new if item["sentence"]), None)
    return plugin.say(
        "incident/posts/nudge",
        incident=incident,
        items=[item if item is quoted else {**item, "sentence": None} for item in new],
        again=again,
        late_by=max((i["late_by"] for i in again if i["late_by"]), default=None),
        later=next((item["key"] for item in again if item["later"]), None),
        ended=[item["key"] for item in again if item["last"]],
        aside=aside,
        now=now,
        playbook=plugin.muster.playbook,
    )
