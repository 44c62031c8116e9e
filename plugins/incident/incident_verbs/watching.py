"""What the bot says because of the time: what is owed, and what it did about a priority's scope.

The watch records it first; this follows the record and says it, so that nothing is said twice and
nothing is lost over a restart. What was done in the meantime is not said any more.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice, takewhile
from typing import Any

from muster.api import DutyContext, Event, Incident, MusterPlugin, Person, Services
from muster.bot.asks_text import in_brief, sentence_of
from muster.chat.announcements import post, those
from muster.chat.audience import may_hear_of
from muster.duties.duty import Duty
from muster.duties.nudging import asked, is_first, next_said, reached, said_before
from muster.incidents.events import Nudged, body_as
from muster.incidents.repository import is_incident
from muster.incidents.rooms import rooms_of
from muster.playbook.vocabulary import Counting, DutyCode
from muster.runtime.ticker import UNFINISHED

Item = dict[str, Any]
"""What is said of one duty, as the template of a nudge is told it."""

TURNS = frozenset(
    {"declared", "priority_stated", "role_taken", "role_left", "resumed", "reopened", "paused"}
) | {"absence_planned", "absence_ended", "support_taken"}
"""The kinds of event after which somebody else may have to take an incident on at once."""

ABOUT_ALL = frozenset({DutyCode.LEFT_ALONE, DutyCode.FORGOTTEN})
"""What is asked of an incident as a whole, instead of each thing that it owes."""

_OF_THE_HOUR = frozenset({DutyCode.PAUSE, DutyCode.DOCUMENT, DutyCode.BOUNDARY_UPDATE})
"""What is asked of every incident at one time, as hours begin or end."""

_IN_A_POST = 10
"""The most incidents of which one message tells."""


def keep_watch(plugin: MusterPlugin) -> None:
    """Have the plugin told of the time and of what changes who takes what on."""
    services = plugin.muster
    # It may take a while to read who has worked of late: while the bot starts, and in no tick.
    services.workload(services.clock.now())
    plugin.keep_time("incident.watch", lambda now: look(plugin, now), services.scheduler.next_look)
    said: set[int] = set()
    plugin.follow("incident.nudges", lambda event: say_due(plugin, event, said), {"nudged"})
    plugin.follow(
        "incident.turns",
        lambda event: look(plugin, services.clock.now(), wake=False),
        TURNS,
        from_now=True,
    )


def look(plugin: MusterPlugin, now: datetime, wake: bool = True) -> object:
    """Record what is due now, and have it said; return whether anything was, or UNFINISHED."""
    came = plugin.muster.scheduler.tick(now, lambda incident: _why(plugin, incident))
    if came.recorded and wake:
        plugin.muster.dispatch.wake()
    return UNFINISHED if came.unfinished else came.recorded


def _why(plugin: MusterPlugin, incident: Incident) -> str:
    playbook, now = plugin.muster.playbook, plugin.muster.clock.now()
    priority, hours = incident.priority.driving_priority(playbook), playbook.office_hours
    working = priority is not None and priority.counts is Counting.WORKING
    rests = working and not hours.is_open(now)
    return plugin.say(
        "incidents/out_of_scope",
        incident=incident,
        priority=priority.id if priority else None,
        hours_resume=hours.next_opening(now) if rests else None,
        now=now,
    )


def say_due(plugin: MusterPlugin, event: Event, said: set[int]) -> bool:
    """Say what one look found due; return whether anything was said.

    What it found in other incidents goes into the same message, and is added to `said`.
    """
    if event.number != event.command or not is_incident(event.stream):
        return False
    if event.position in said:
        said.discard(event.position)
        return True
    services = plugin.muster
    now, found, others = services.clock.now(), [], [*_of_the_same_look(services, event)]
    for each in (event, *others):
        incident = services.incidents.of(each)
        together = [
            other
            for other in services.incidents.events(incident.number, after=each.number - 1)
            if other.command == each.command
        ]
        items = _still_owed(plugin, incident, together, now)
        if items:
            found.append((incident, items))
    told = _speak(plugin, found, now)
    said.update(each.position for each in others)
    return told


def _of_the_same_look(services: Services, event: Event) -> Iterator[Event]:
    """Return what the look that recorded an event found due in other incidents, the first of it."""
    later = services.journal.entries_since(event.position)
    same = takewhile(lambda each: getattr(each, "recorded", None) == event.recorded, later)
    firsts = (
        each
        for each in same
        if isinstance(each, Event)
        if each.kind == event.kind and each.number == each.command and is_incident(each.stream)
    )
    return islice(firsts, _IN_A_POST - 1)


def _still_owed(
    plugin: MusterPlugin, incident: Incident, events: Sequence[Event], now: datetime
) -> list[Item]:
    """Return what is still to be said of these nudges; what is the same for several, once."""
    watch = plugin.muster.scheduler
    view = watch.view(incident, now)
    owed = {(d.key, d.since): d for d in watch.owed(view).duties}
    open_now = dict.fromkeys(d.code for d in owed.values() if d.overdue_by(now))
    items: dict[Hashable, Item] = {}
    for event in events:
        body = body_as(event, Nudged)
        duty = owed.get((body.duty, body.since))
        if duty is None or (duty.people and not reached(view, duty)):
            # It is done, or its own person is away: nobody else can join a call for them.
            continue
        first = body.times - said_before(view, duty) == 1 or duty.steady
        try:
            people = asked(view, duty, body.times)
            theirs, pool = people == duty.people, _owed_by_a_pool(view, duty)
            says = sentence_of(plugin, view, duty, open_now) if first else ""
            brief = in_brief(plugin, view, duty, theirs=theirs, people=people)
        except Exception:
            # The others are said all the same.
            plugin.log.exception("the duty %s has no sentence", duty.key)
            continue
        item: Item = {
            "key": duty.key,
            "code": duty.code,
            "says": says,
            "brief": brief,
            "first": first,
            "sentence": duty.sentence if first and is_first(incident, duty) else None,
            "people": list(people),
            "instead_of": [] if theirs else list(duty.people),
            "from_elsewhere": not theirs or pool,
            "alone": duty.code == DutyCode.FOLLOW_UP
            or (pool and theirs and _is_for_them_alone(incident, people)),
            "times": body.times,
            "last": _is_last(view, duty, body.times),
            "later": body.times == 2 and incident.reminders[duty.key].in_all <= 2,
            "late_by": plugin.late_by(body.scheduled),
            "overdue_by": duty.overdue_by(now),
        }
        # Who is asked in somebody's place is not asked together with who is in another's.
        alike = (says, brief, body.times, item["late_by"], tuple(item["instead_of"]))
        same = items.setdefault(alike, item)
        if same is not item:
            same["people"] = list(dict.fromkeys([*same["people"], *item["people"]]))
            same["key"] = duty.code
    return list(items.values())


def _owed_by_a_pool(view: DutyContext, duty: Duty) -> bool:
    terms = view.moment.terms.get(duty.code)
    return terms is not None and terms.pool is not None


def _is_for_them_alone(incident: Incident, people: tuple[Person, ...]) -> bool:
    """Return whether all is over, and what is asked is of people who took no part in it."""
    outside = bool(people) and not any(incident.takes_part(person) for person in people)
    return outside and not incident.is_active


def _is_last(view: DutyContext, duty: Duty, times: int) -> bool:
    """Return whether this is said for the last time, as its playbook has it."""
    enough = not duty.steady and times > 1 and times >= view.playbook.nudges.at_most
    return enough and next_said(view, duty) is None


def _speak(
    plugin: MusterPlugin, found: Sequence[tuple[Incident, Sequence[Item]]], now: datetime
) -> bool:
    """Say what is due, in each room as one message, and to each person; return whether it was said.

    It is for the incident's room; where it cannot be said there, each person is told theirs.
    Whoever is asked in somebody's place, or for a pool, and takes no part in it may not be in its
    room, so they are told in private too. What a pool owes once all is over they alone are told.
    """
    services = plugin.muster
    reached = _tell(plugin, _for_them_alone(found), now)
    told = bool(reached)
    outside: list[tuple[Incident, Item, Person]] = []
    in_rooms: dict[tuple[str, ...], list[tuple[Incident, list[Item]]]] = {}
    for incident, items in found:
        left = [i for i in items if not (i["alone"] and reached.issuperset(i["people"]))]
        rooms = rooms_of(incident, services.playbook, services.dialect.mode)
        if left:
            in_rooms.setdefault(tuple(room.name for room in rooms), []).append((incident, left))
    for theirs in in_rooms.values():
        text = _together(plugin, theirs, now)
        posted = bool(post(services, theirs[0][0], text))
        told = told or posted
        for incident, items in theirs:
            outside += [
                (incident, item, person)
                for item in items
                for person in _told_too(services, incident, item, posted)
                if person not in reached
            ]
    return bool(_tell(plugin, outside, now)) or told


def _for_them_alone(
    found: Sequence[tuple[Incident, Sequence[Item]]],
) -> list[tuple[Incident, Item, Person]]:
    """Return what those who owe it are told and the room is not, with each of them."""
    return [
        (incident, item, person)
        for incident, items in found
        for item in items
        if item["alone"]
        for person in item["people"]
    ]


def _told_too(services: Services, incident: Incident, item: Item, posted: bool) -> Sequence[Person]:
    """Return who is told in private of something that was said in the room, or was not."""
    if not posted:
        return those(services, incident, item["people"])
    there = incident.taking_part
    return [p for p in item["people"] if item["from_elsewhere"] and p not in there]


def _tell(
    plugin: MusterPlugin,
    asked_of: Sequence[tuple[Incident, Item, Person]],
    now: datetime,
) -> set[Person]:
    """Tell people in private what is asked of them, each in one message; return who was reached."""
    services = plugin.muster
    theirs: dict[Person, dict[int, tuple[Incident, list[Item]]]] = {}
    for incident, item, person in asked_of:
        if may_hear_of(services, incident, person, None):
            mine = theirs.setdefault(person, {}).setdefault(incident.number, (incident, []))
            mine[1].append({**item, "people": [person]})
    reached = set()
    for person, told in theirs.items():
        text = _together(plugin, told.values(), now, aside=True)
        if services.messenger.tell(person, text):
            reached.add(person)
    return reached


def _together(
    plugin: MusterPlugin,
    theirs: Iterable[tuple[Incident, Sequence[Item]]],
    now: datetime,
    aside: bool = False,
) -> str:
    """Return the words of one look for one room or person; each sentence is quoted once.

    What the hour asks of several incidents is explained for the first, and short for the others.
    """
    texts = []
    quoted, explained = set[str | None](), set[str]()
    for incident, items in theirs:
        fresh = [{**i, "sentence": None} if i["sentence"] in quoted else i for i in items]
        fresh = [{**i, "first": i["first"] and i["code"] not in explained} for i in fresh]
        quoted |= {item["sentence"] for item in items}
        explained |= {i["code"] for i in items if i["first"] and i["code"] in _OF_THE_HOUR}
        texts.append(_nudge(plugin, incident, fresh, now, aside=aside))
    return "\n".join(texts)


def _grouped(items: Sequence[Item]) -> list[Item]:
    """Return what is said again, with what is asked of the same people in one way together."""
    groups: dict[Hashable, list[Item]] = {}
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


def _nudge(
    plugin: MusterPlugin,
    incident: Incident,
    items: Sequence[Item],
    now: datetime,
    aside: bool = False,
) -> str:
    """Return the words of one look: what is new, each on a line, and the rest on one together."""
    whole = plugin.muster.playbook.nudges.lines_a_post
    new = [item for item in items if item["first"]]
    again = _grouped([*new[whole:], *(item for item in items if not item["first"])])
    new = new[:whole]
    quoted = next((item for item in new if item["sentence"]), None)
    return plugin.say(
        "incidents/post_nudge",
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
