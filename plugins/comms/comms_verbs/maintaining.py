"""Planned maintenance: announced, moved, called off; it begins and ends by itself."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from comms_verbs.judging import JudgingPlugin, in_words
from muster.api import Command, Event, Flag, Misunderstood, MusterPlugin, Verbs
from muster.comms import components as parts
from muster.comms import maintenance as planned
from muster.comms import status_posts
from muster.comms.maintenance_repository import STREAM
from muster.comms.tenant_times import sentence
from muster.kernel.decisions import DecisionContext, NoChange, Outcome, Refused
from muster.kernel.effects import EffectDelayed, fate_of
from muster.kernel.events import Place
from muster.people import BOT
from muster.times import parse_due, parse_end
from muster.times.formatting import zone_word
from muster.times.instants import local_of
from muster.wording import check, together

VERBS = Verbs("comms", "Maintain")

_OF_ONE = re.compile(r"#?(?P<number>[0-9]{1,4})(?P<rest>\s.*)?", re.DOTALL)
_OFF = re.compile(
    r"(?:called |call |is )*(?:off|cancel(?:l?ed)?|stopped|stop)\b[\s:,]*", re.IGNORECASE
)
_OVER = re.compile(r"(?:is )?(?:over|done|finished|completed?|ended)[.!]?", re.IGNORECASE)
_DAY = timedelta(days=1)
_MOST_WARNED = 3
_SHOWN = 12
"""Works that a list shows."""


def begin(plugin: MusterPlugin) -> None:
    """Have planned work begin and end by the clock, and say so once."""
    plugin.keep_time(
        "comms.maintenance",
        lambda now: _pass_time(plugin, now),
        lambda now: plugin.muster.maintenance.book().next_change(),
    )
    kinds = {"maintenance_begun", "maintenance_over", "effect_delayed", "effect_failed"}
    plugin.follow("comms.maintenance", lambda event: _tell(plugin, event), kinds, from_now=True)


@VERBS.verb(
    "maintenance", "[TEXT]",
    reference=False, text="optional",
    flags=(
        Flag("from", takes="moment", example="9:00"),
        Flag("until", takes="moment", example="11:00"),
        Flag("on", takes="rest", example="{component}"),
    ),
    example="!comms maintenance Deployments may wait --from tomorrow 9:00 --until 11:00",
)  # fmt: skip
def maintenance(plugin: JudgingPlugin, call: Command) -> str:
    """what is planned; plan work, or with its number move it, or say that it is off or over"""
    line, book = call.line, plugin.muster.maintenance.book()
    found = _OF_ONE.fullmatch(line.text)
    rest = (found["rest"] or "").strip() if found else ""
    number = int(found["number"]) if found else 0
    one = book.work(number) if not rest else None
    if not line.flags and (one or not line.text):
        works = [one] if one else [each for each in book.works if each.is_to_come_or_on]
        return plugin.say(
            "comms/maintenance", works=works[:_SHOWN], more=max(len(works) - _SHOWN, 0),
            names=_named(plugin), now=call.now,
        )  # fmt: skip
    off = _OFF.match(rest)
    if found and off:
        why = rest[off.end() :].strip()
        return _change(plugin, call, lambda b, context: planned.call_off(
            b, context, number, why, _composer(plugin), _failing(plugin)
        ))  # fmt: skip
    if found and _OVER.fullmatch(rest):
        return _change(plugin, call, lambda b, context: planned.finish(
            b, context, number, _composer(plugin), _failing(plugin)
        ))  # fmt: skip
    if found and not rest:
        return _move(plugin, call, book, number)
    return _plan(plugin, call)


def _plan(plugin: JudgingPlugin, call: Command) -> str:
    flags, text = call.line.flags, call.line.text
    if not text or "from" not in flags or "until" not in flags:
        raise Misunderstood("maintenance_wants", given=sorted(flags), text=text)
    starts_at = _due(plugin, flags["from"], call.now)
    ends_at = _end(plugin, call, starts_at)
    ids = _components(plugin, flags.get("on", ""))
    groups = together(check(text, plugin.lists()))
    return _change(
        plugin,
        call,
        lambda book, context: planned.plan(
            book, context, text, starts_at, ends_at, ids, _composer(plugin)
        ),
        **in_words(plugin, groups, _MOST_WARNED),
    )


def _move(plugin: MusterPlugin, call: Command, book: planned.MaintenanceBook, number: int) -> str:
    flags, work = call.line.flags, book.work(number)
    starts_at, ends_at = None, call.now
    if work is not None:
        if "on" in flags or not flags:
            raise Misunderstood("maintenance_wants", given=sorted(flags), text=call.line.text)
        if "from" in flags:
            starts_at = _due(plugin, flags["from"], call.now)
        begins = starts_at or work.starts_at
        length = work.ends_at - work.starts_at
        ends_at = _end(plugin, call, begins) if "until" in flags else begins + length
    return _change(plugin, call, lambda b, context: planned.move(
        b, context, number, starts_at, ends_at, _composer(plugin)
    ))  # fmt: skip


def _due(plugin: MusterPlugin, typed: str, now: datetime) -> datetime:
    playbook = plugin.muster.playbook
    return parse_due(typed, now=now, zone=playbook.timezone, closing=playbook.hours.closes)


def _end(plugin: MusterPlugin, call: Command, starts_at: datetime) -> datetime:
    playbook = plugin.muster.playbook
    return parse_end(
        call.line.flags["until"],
        start=starts_at,
        now=call.now,
        zone=playbook.timezone,
        closing=playbook.hours.closes,
    )


def _components(plugin: MusterPlugin, text: str) -> tuple[str, ...]:
    comms = plugin.muster.playbook.comms
    try:
        return parts.read_names(text, comms)
    except parts.NoComponent as wrong:
        valid = [each.name for each in comms.components]
        raise Misunderstood("unknown_component", given=str(wrong), valid=valid) from wrong


def _change(
    plugin: MusterPlugin,
    call: Command,
    decide: Callable[[planned.MaintenanceBook, DecisionContext], Outcome],
    told: Sequence[str] = (),
    more: int = 0,
) -> str:
    """Record what is decided of planned work, and tell it: what tenants read, and what is next."""
    outcome = plugin.muster.maintenance.change(
        lambda book: decide(book, call.context), call.context, call.place
    )
    if isinstance(outcome, Refused):
        return plugin.why_not(call, outcome)
    if isinstance(outcome, NoChange):
        return plugin.say(
            "comms/already_maintenance", names=_named(plugin), now=call.now, **outcome.facts
        )
    number = outcome.events[0].data.get("work") or len(outcome.book.works)
    work = outcome.book.work_numbered(number)
    return plugin.say(
        "comms/maintenance_told",
        because=call.line.because,
        **_facts(plugin, work, outcome.book),
        now=call.now,
        told=told,
    )


def _facts(
    plugin: MusterPlugin, work: planned.Maintenance, book: planned.MaintenanceBook
) -> dict[str, Any]:
    """Return what is told of planned work: what tenants read, and whether the bot posts it."""
    services = plugin.muster
    posts, gateway = book.posts(work.number), services.gateways.get("statuspage")
    return {
        "work": work,
        "text": posts[-1].effect.payload["body"] if posts else _said_now(plugin, work),
        "posted": bool(posts),
        "simulated": gateway is None or gateway.simulated,
    }


def _said_now(plugin: MusterPlugin, work: planned.Maintenance) -> str:
    stage = {"under_way": "begun"}.get(str(work.stage), str(work.stage))
    return _composer(plugin)(work, planned.Telling(stage)).text


def _composer(
    plugin: MusterPlugin,
) -> Callable[[planned.Maintenance, planned.Telling], planned.Said]:
    """Return what writes to tenants of planned work."""
    playbook, templates = plugin.muster.playbook, plugin.muster.templates
    names, zone = _named(plugin), playbook.timezone

    def compose(work: planned.Maintenance, telling: planned.Telling) -> planned.Said:
        # The day and the zone are always named: it is read on other days, and elsewhere.
        starts, ends = (
            f"{templates.words.promise(at, at - _DAY)} ({zone_word(local_of(at, zone))})"
            for at in (work.starts_at, work.ends_at)
        )
        named = [names.get(each, each) for each in work.components]
        what = templates.words.names(named or [playbook.team])
        title = templates.render("messages/maintenance_title", what=what)
        text = templates.render(
            "messages/maintenance",
            ends=ends,
            starts=starts,
            telling=str(telling),
            text=sentence(work.text),
            what=what,
        )
        return planned.Said(title, text)

    return compose


def _named(plugin: MusterPlugin) -> dict[str, str]:
    return {each.id: each.name for each in plugin.muster.playbook.comms.components}


def _failing(plugin: MusterPlugin) -> Mapping[str, str]:
    """Return the components that incidents say to fail, which planned work does not mend."""
    return status_posts.failing(plugin.muster.incidents.ongoing(), plugin.muster.playbook)


def _pass_time(plugin: MusterPlugin, now: datetime) -> None:
    services = plugin.muster
    change = services.maintenance.book().next_change()
    if change is None or change > now:
        return
    context = DecisionContext(BOT, now, services.playbook, services.roster())
    services.maintenance.change(
        lambda book: planned.pass_time(book, context, _composer(plugin), _failing(plugin)),
        context,
        Place(services.dialect.mode),
    )


def _tell(plugin: MusterPlugin, event: Event) -> bool:
    """Say that planned work has begun or is over, or that the page was not told; once."""
    services = plugin.muster
    if event.stream != STREAM:
        return False
    book = services.maintenance.book()
    if event.kind.startswith("effect_"):
        body = fate_of(event)
        known = next(each for each in book.effects if each.number == body.effect)
        if isinstance(body, EffectDelayed) and not known.pending:
            return False
        work = book.work_numbered(int(known.serves.rpartition("/")[2]))
        until = body.until if isinstance(body, EffectDelayed) else None
        facts = {**_facts(plugin, work, book), "until": until, "why": known.why}
        del facts["posted"], facts["simulated"]
        text = plugin.say("comms/post_maintenance_untold", now=services.clock.now(), **facts)
    else:
        work = book.work_numbered(event.data["work"])
        facts = _facts(plugin, work, book)
        del facts["simulated"]
        if event.who != BOT:
            return False
        text = plugin.say(
            "comms/post_maintenance",
            begun=event.kind == "maintenance_begun",
            late_by=plugin.late_by(event.recorded),
            now=services.clock.now(),
            **facts,
        )
    # Where the bot is not in the room, whoever announced the work is who can tell others.
    arrival = services.messenger.post(services.playbook.rooms.incident, text)
    return bool(arrival or services.messenger.tell(work.by, text))
