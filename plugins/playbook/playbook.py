"""The playbook plugin: `!playbook`, the playbook itself, by role and by question."""

from collections.abc import Callable
from typing import Any

import muster.api
from muster.api import Command, Misunderstood, Verbs
from muster.bot.plugin import Handle
from muster.chat.grammar import one_of
from muster.playbook import Role

VERBS = Verbs("playbook")


class Playbook(muster.api.MusterPlugin):
    """Read the playbook. Begin with: !playbook lead. All of it: !playbook"""

    verbs = VERBS

    def tell(self, call: Command, template: str, **facts: object) -> str:
        """Return a page of the playbook."""
        playbook = self.muster.playbook
        return self.say(f"playbook/{template}", playbook=playbook, now=call.now, **facts)


def _verb(name: str, usage: str = "", **details: Any) -> Callable[[Handle], Handle]:
    return VERBS.verb(name, usage, reference=False, text="optional" if usage else "none", **details)


@_verb("about")
def about(plugin: Playbook, call: Command) -> str:
    """which playbook this is, and where it comes from"""
    return plugin.tell(call, "about")


@VERBS.for_tenants("about")
def published(plugin: Playbook, call: Command) -> str:
    """where to read what is published"""
    playbook = plugin.muster.playbook
    return plugin.say("chat/published", playbook=playbook, links=playbook.public_links())


@_verb("triage")
def triage(plugin: Playbook, call: Command) -> str:
    """what is an incident, and what is not by itself"""
    return plugin.tell(call, "triage")


@_verb("lead", "[N]", example="!playbook lead 3")
def lead(plugin: Playbook, call: Command) -> str:
    """the engineering lead, step by step"""
    return _role(plugin, call, Role.ENGINEERING_LEAD, "lead")


@_verb("comms", "[N]", example="!playbook comms 3")
def comms(plugin: Playbook, call: Command) -> str:
    """the comms lead, step by step"""
    return _role(plugin, call, Role.COMMS_LEAD, "comms")


def _role(plugin: Playbook, call: Command, role: Role, verb: str) -> str:
    duties = plugin.muster.playbook.roles[role]
    if not call.line.text:
        return plugin.tell(call, "role", duties=duties, verb=verb)
    steps = {str(number): step for number, step in enumerate(duties.steps, start=1)}
    step = steps.get(call.line.text)
    if step is None:
        raise Misunderstood("no_such_step", given=call.line.text, last=len(steps), verb=verb)
    return plugin.tell(call, "step", duties=duties, step=step, number=call.line.text)


@_verb("priorities", "[{priority}]", example="!playbook priorities {priority}")
def priorities(plugin: Playbook, call: Command) -> str:
    """the priorities and their clocks"""
    playbook = plugin.muster.playbook
    if not call.line.text:
        return plugin.tell(call, "priorities")
    priority = one_of(
        call.line.text,
        {p.id: p for p in playbook.priorities},
        "unknown_priority",
        first=playbook.priorities[0].id,
    )
    return plugin.tell(call, "priority", priority=priority)


@_verb(
    "cyber",
    "[WORD]",
    example="!playbook cyber {verdict}",
    offered=lambda playbook: playbook.cyber,
)
def cyber(plugin: Playbook, call: Command) -> str:
    """what a cyber security incident is, and how to get help"""
    route = plugin.muster.playbook.cyber
    if route is None:
        return plugin.tell(call, "no_cyber")
    if not call.line.text:
        return plugin.tell(call, "cyber", cyber=route)
    verdict = one_of(call.line.text, {v.word: v for v in route.verdicts}, "unknown_verdict")
    return plugin.tell(call, "verdict", cyber=route, verdict=verdict)


@_verb(
    "suppliers",
    "[NAME]",
    example="!playbook suppliers {supplier}",
    offered=lambda playbook: playbook.suppliers or playbook.upstream,
)
def suppliers(plugin: Playbook, call: Command) -> str:
    """who runs parts of the service, and how to reach them"""
    playbook = plugin.muster.playbook
    if not call.line.text:
        return plugin.tell(call, "suppliers", suppliers=playbook.suppliers)
    supplier = one_of(call.line.text, {s.id: s for s in playbook.suppliers}, "unknown_supplier")
    return plugin.tell(call, "suppliers", suppliers=(supplier,))


@_verb("pools")
def pools(plugin: Playbook, call: Command) -> str:
    """who is who, and who takes on what"""
    return plugin.tell(call, "pools")


@_verb("hours")
def hours(plugin: Playbook, call: Command) -> str:
    """the team's hours, and what happens outside them"""
    office_hours = plugin.muster.playbook.office_hours
    is_open = office_hours.is_open(call.now)
    change = (office_hours.next_closing if is_open else office_hours.next_opening)(call.now)
    return plugin.tell(call, "hours", is_open=is_open, change=change)


@_verb("paths")
def paths(plugin: Playbook, call: Command) -> str:
    """the escalation procedure, rung by rung, and the routes"""
    return plugin.tell(call, "paths")


@_verb("pausing")
def pausing(plugin: Playbook, call: Command) -> str:
    """when and how to pause an incident and hand it on"""
    return plugin.tell(call, "pausing")


@_verb("writing")
def writing(plugin: Playbook, call: Command) -> str:
    """how to write to tenants"""
    return plugin.tell(call, "writing")


@_verb("review")
def review(plugin: Playbook, call: Command) -> str:
    """what is owed after an incident"""
    return plugin.tell(call, "review")
