"""Sending drafts, and where they have gone."""

from collections.abc import Sequence
from typing import Any

from comms_verbs.drafting import STATES, has_draft, one_draft
from comms_verbs.wording import heading
from muster.api import Command, Event, Flag, Incident, Misunderstood, MusterPlugin, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.chat.announcements import tell
from muster.comms import sending, status_posts
from muster.comms.channel_names import meant_by, typed_channel
from muster.comms.message_kinds import kind_of
from muster.comms.sending import Words
from muster.incidents.drafts import CommsDraft, served
from muster.incidents.repository import Recorded, is_incident
from muster.kernel.effects import EffectDelayed, KnownEffect, fate_of
from muster.playbook.model import Channel, Comms

VERBS = Verbs("comms", "Send")

_WAITED = 5.0
"""Seconds for which it is waited whether a chat takes a message to tenants."""

_FATES = frozenset({"effect_delayed", "effect_done", "effect_dropped", "effect_failed"})


def begin(plugin: MusterPlugin) -> None:
    """Have the plugin follow what becomes of the drafts that the outbox sends."""
    plugin.follow("comms.fates", lambda event: tell_fate(plugin, event), _FATES, from_now=True)


@VERBS.verb(
    "send", "[N]", text="optional", counts=True, choice=True, states=STATES,
    flags=(Flag("in", takes="rest", example="{channel}", value="CHANNEL,CHANNEL"),),
    concerns=has_draft,
    example="!comms send 2 --in {channel}",
)  # fmt: skip
def send(plugin: MusterPlugin, call: Command) -> str:
    """send a draft where tenants were told before, or in the channels named"""
    incident, draft = one_draft(plugin, call)
    comms = plugin.muster.playbook.comms
    meant = _named(call, incident, comms) or sending.channels_for(incident, draft, comms)
    channels = [sending.as_reached(each, plugin.muster.gateways) for each in meant]
    elsewhere = failing_elsewhere(plugin, incident.number)
    outcome = plugin.muster.incidents.change(
        incident.number,
        lambda i: sending.send(
            i, call.context, i.draft_numbered(draft.number), channels, _words(plugin), elsewhere
        ),
        call.context,
        call.place,
    )
    if not isinstance(outcome, Recorded):
        return outcome_text.told(plugin, call, outcome, "comms/sent", incident=incident)
    done = outcome.events[0].data
    posts = {
        channel.name: _post(plugin, call, incident.number, draft, channel)
        for channel in channels
        if channel.how == sending.ROOM and channel.name in done["channels"]
    }
    missed = [name for name, posted in posts.items() if not posted]
    return outcome_text.told(
        plugin,
        call,
        outcome,
        "comms/sent",
        number=draft.number,
        posted=[name for name, posted in posts.items() if posted],
        on_the_way=_by_outbox(plugin, [c for c in channels if c.name in done["channels"]]),
        missed=missed,
        to_copy=[*missed, *done["by_hand"]],
        left_out=sending.left_out(incident, comms, channels),
        hides_what_fails=_hides_what_fails(incident, draft, channels, comms),
    )


def failing_elsewhere(plugin: MusterPlugin, number: int | None = None) -> dict[str, Any]:
    """Return the components that do not work for another reason than the incident of a number."""
    services = plugin.muster
    others = [each for each in services.incidents.ongoing() if each.number != number]
    worked_on = services.maintenance.book().under_way()
    return {**worked_on, **status_posts.failing(others, services.playbook)}


def _by_outbox(
    plugin: MusterPlugin, channels: Sequence[Channel]
) -> list[dict[str, bool | list[str] | str]]:
    """Return the channels in which the outbox sends, by their way, and whether it is real."""
    gateways = plugin.muster.gateways
    found: dict[tuple[str, str], list[str]] = {}
    for channel in channels:
        name = sending.gateway_of(channel)
        if name is not None:
            found.setdefault((name, channel.how), []).append(channel.name)
    return [
        {"how": how, "names": names, "simulated": gateway is None or gateway.simulated}
        for (name, how), names in found.items()
        for gateway in [gateways.get(name)]
    ]


def _hides_what_fails(
    incident: Incident, draft: CommsDraft, channels: Sequence[Channel], comms: Comms
) -> bool:
    """Return whether a post on the status page should say of a component that it fails."""
    on_page = any(channel.how == sending.STATUS_PAGE for channel in channels)
    return on_page and status_posts.hides_what_fails(incident, kind_of(draft.kind, comms), comms)


def _named(call: Command, incident: Incident, comms: Comms) -> list[Channel]:
    """Return the channels that `--in` names, none where it is missing; raises Misunderstood."""
    found = []
    for name in filter(None, map(str.strip, call.line.flags.get("in", "").split(","))):
        channel = typed_channel(name, comms)
        if channel is None:
            valid = [each.name for each in comms.everywhere]
            close = meant_by(name, incident, comms)
            raise Misunderstood("unknown_channel", given=name, valid=valid, close=close)
        if channel not in found:
            found.append(channel)
    return found


def _words(plugin: MusterPlugin) -> sending.WordsFor:
    """Return what says the subject, the text and the title of a draft."""
    comms = plugin.muster.playbook.comms

    def words(draft: CommsDraft) -> Words:
        _, subject, title = heading(plugin, kind_of(draft.kind, comms))
        return sending.Words(subject, draft.text, title)

    return words


def _post(
    plugin: MusterPlugin, call: Command, number: int, draft: CommsDraft, channel: Channel
) -> bool:
    """Post a draft in a channel's room and record what became of it; return whether it is out."""
    services = plugin.muster
    room = services.playbook.room_named(channel.room)
    text = plugin.say("comms/post_draft", text=draft.text)
    done = room is not None and bool(
        services.messenger.post(room, text, urgent=True, within=_WAITED, for_tenants=True)
    )
    services.incidents.change(
        number,
        lambda _: sending.posted(call.context, draft, channel.name, done=done),
        call.context,
        call.place,
    )
    return done


@VERBS.verb("channels", states=STATES)
def channels(plugin: MusterPlugin, call: Command) -> str:
    """which channel was told what, and what each still waits for"""
    incident = incident_lookup.chosen(plugin, call)
    comms = plugin.muster.playbook.comms
    names = [channel.name for channel in comms.everywhere]
    known = {name.casefold() for name in names}
    told = {a.channel.casefold(): a.channel for a in incident.announcements}
    names += [name for key, name in told.items() if key not in known]
    return outcome_text.about(
        plugin,
        call,
        "comms/channels",
        incident,
        channels=[_standing(plugin, incident, name) for name in names],
    )


def _standing(plugin: MusterPlugin, incident: Incident, name: str) -> dict[str, Any]:
    channel = plugin.muster.playbook.comms.channel(name)
    channel = channel and sending.as_reached(channel, plugin.muster.gateways)
    told = [a for a in incident.announcements if a.channel.casefold() == name.casefold()]
    handed = sending.handed_over(incident, name)
    return {
        "name": name,
        "by_hand": channel is None or sending.by_hand(channel),
        "told": told[-1] if told else None,
        "kind": incident.draft_numbered(told[-1].draft).kind if told and told[-1].draft else None,
        "draft": handed,
        "sending": handed.sending(name) if handed else None,
        "link": status_posts.link(incident)
        if channel and channel.how == sending.STATUS_PAGE
        else None,
    }


def tell_fate(plugin: MusterPlugin, event: Event) -> bool:
    """Say that a draft does not get through, or that it did after all; return whether it was said.

    What goes well and at once needs no word: the answer to the command has said what would be done.
    """
    if not is_incident(event.stream):
        return False
    services = plugin.muster
    incident = services.incidents.of(event)
    body = fate_of(event)
    known = incident.effect_numbered(body.effect)
    purpose = served(known.serves)
    if purpose is None:
        return False
    number, channel = purpose
    kind = kind_of(incident.draft_numbered(number).kind, services.playbook.comms)
    if not (incident.is_open or kind.afterwards):
        return False
    done = event.kind == "effect_done"
    refused = known.detail.get("refused", {}) if done else {}
    unwell = _unwell(plugin, incident, known) if done else ()
    beside = known.detail.get("beside", ()) if done else ()
    if done and known.until is None and not (refused or beside) and unwell == ():
        return False
    if isinstance(body, EffectDelayed) and not known.pending:
        return False
    draft = incident.draft_numbered(number)
    sending = draft.sending(channel)
    if event.kind == "effect_dropped" and (sending is None or sending.told_at):
        return False
    text = plugin.say(
        f"comms/post_{event.kind}",
        incident=incident,
        draft=draft,
        channel=channel,
        body=body,
        gateway=known.effect.gateway,
        asked_at=known.effect.asked_at,
        refused=sorted(refused),
        unwell=unwell,
        beside=beside,
        asked_late=known.until is not None,
        playbook=services.playbook,
        now=services.clock.now(),
        late_by=plugin.late_by(event.recorded),
    )
    by = () if sending is None else (sending.by,)
    return bool(tell(services, incident, text, (*incident.leads, *by)))


def _unwell(plugin: MusterPlugin, incident: Incident, known: KnownEffect) -> tuple[str, ...] | None:
    """Return what does not work on the page after a post of the end; None where nobody could see.

    Empty for any other post. What fails by another incident is that one's.
    """
    if known.effect.gateway != status_posts.PAGE or known.effect.payload["status"] != "resolved":
        return ()
    found = known.detail.get("not_operational")
    if found is None:
        return None
    playbook = plugin.muster.playbook
    elsewhere = failing_elsewhere(plugin, incident.number)
    theirs = {each.name for each in playbook.comms.components if each.id in elsewhere}
    return tuple(name for name in found if name not in theirs)
