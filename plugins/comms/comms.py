"""The comms plugin: `!comms`, what tenants were told, where and when."""

import re

from errbot import botcmd, re_botcmd

import muster.chat
from muster.chat import Flag, Verbs, answering, choosing
from muster.incident import recording
from muster.incident.lifecycle import OPEN
from muster.times import parse_due
from muster.wording import Lists, check, check_post, together

VERBS = Verbs("comms")


class Comms(muster.chat.MusterPlugin):
    """Keep what tenants were told."""

    verbs = VERBS

    @botcmd(historize=False)
    def comms(self, msg, args):
        """Keep what tenants were told. Begin with: !comms announced StatusPage TEXT"""
        yield from self.run(msg, args)

    @re_botcmd(pattern=r"^comms(?:\s+(.*))?$", flags=re.I | re.S, hidden=True, historize=False)
    def comms_capitals(self, msg, match):
        """Keep what tenants were told, typed as phones do: !Comms Announced."""
        yield from self.run(msg, match.group(1) or "")

    def begin(self):
        """Make the playbook's word lists fit to be looked up."""
        self.lists = Lists.of(self.muster.playbook)

    def acts_on(self, verb, number, who, room):
        """Return whether an incident of that number is there, to be seen, and fit for the verb."""
        return choosing.acts_on(self, verb, number, who, room)


@VERBS.verb(
    "announced",
    "CHANNEL [TEXT] [--next 15:40] [--at 14:05]",
    text="required",
    states=frozenset(OPEN),
    example="!comms announced StatusPage Some requests may fail --next 15:40",
    flags=(
        Flag("next", takes="moment", example="15:40"),
        Flag("at", takes="moment", example="14:05"),
    ),
)
def announced(plugin, call):
    """tenants were told; say where, and when they hear more"""
    channel, _, text = call.line.text.partition(" ")
    playbook, happened = plugin.muster.playbook, plugin.moment(call)
    next_update = None
    if "next" in call.line.flags:
        next_update = parse_due(
            call.line.flags["next"],
            now=call.now,
            zone=playbook.timezone,
            closing=playbook.hours.closes,
        )
    return answering.change(
        plugin,
        call,
        lambda i, asking: recording.announce(
            i, asking, channel, text.strip(), next_update=next_update, happened=happened
        ),
        "announced",
    )


@VERBS.verb("history", states=frozenset(OPEN))
def history(plugin, call):
    """what tenants were told, and when they were promised more"""
    incident = choosing.chosen(plugin, call)
    return answering.about(plugin, call, "incident/announcements", incident)


_FOR_TENANTS = ("first-update", "tenant-update", "boundary-update", "resolution")


@VERBS.verb("due", states=frozenset(OPEN))
def due(plugin, call):
    """when tenants are next to be told"""
    incident = choosing.chosen(plugin, call)
    owed = answering.owed(plugin, call, incident)
    duties = [
        {"duty": duty, "overdue_by": duty.overdue_by(call.now)}
        for duty in owed
        if duty.code in _FOR_TENANTS
    ]
    return answering.about(plugin, call, "incident/tenants_due", incident, duties=duties)


_MOST_TOLD = 5
"""As many things as somebody in a hurry can change at once."""


@VERBS.verb(
    "check",
    "TEXT [--post]",
    reference=False,
    text="required",
    example="!comms check One of the availability zones is down",
    flags=(Flag("post", takes="nothing"),),
)
def check_text(plugin, call):
    """whether a text for tenants is in plain English; --post: and leaves nothing out"""
    judge = check_post if "post" in call.line.flags else check
    groups = together(judge(call.line.text, plugin.lists))
    playbook = plugin.muster.playbook
    told = [
        plugin.say(f"wording/{group[0].code}", found=group, playbook=playbook)
        for group in groups[:_MOST_TOLD]
    ]
    return plugin.say("comms/check", told=told, more=len(groups) - len(told))
