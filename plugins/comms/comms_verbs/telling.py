"""What tenants were told, where and when."""

from datetime import datetime

from comms_verbs.drafting import NEXT, STATES, next_update
from muster.api import Command, Flag, Incident, Misunderstood, MusterPlugin, Verbs
from muster.bot import incident_lookup, outcome_text
from muster.comms.channel_names import NoChannel, meant_by, read_channel
from muster.comms.sending import handed_over
from muster.incidents import entries
from muster.incidents.events import TenantAsked
from muster.kernel.decisions import DecisionContext, Outcome, Refused

VERBS = Verbs("comms", "Told")

_LISTED = 15


@VERBS.verb(
    "announced",
    "CHANNEL [TEXT]",
    text="required",
    choice=True,
    states=STATES,
    example="!comms announced {channel} {notice} --next 15:40",
    flags=(
        NEXT,
        Flag("at", takes="moment", example="14:05"),
    ),
)
def announced(plugin: MusterPlugin, call: Command) -> str:
    """tenants were told; say where, and when they hear more"""
    comms, incident = plugin.muster.playbook.comms, incident_lookup.chosen(plugin, call)
    valid = [each.name for each in comms.everywhere]
    try:
        another = call.line.because is not None
        channel, text = read_channel(call.line.text, incident, comms, another=another)
    except NoChannel as wrong:
        raise Misunderstood("no_channel", given=wrong.args[0], valid=valid) from wrong
    close = meant_by(channel, incident, comms)
    if close not in (None, channel) and call.line.because is None:
        raise Misunderstood("nearly_channel", given=channel, close=close, text=text, valid=valid)
    happened, promise = plugin.moment(call), next_update(plugin, call, text)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: _announce(i, context, channel, text, promise.at, happened),
        "announced",
        asked=promise if promise.doubt else None,
        valid=valid if close is None else (),
    )


def _announce(
    incident: Incident,
    context: DecisionContext,
    channel: str,
    text: str,
    promised: datetime | None,
    happened: datetime | None,
) -> Outcome:
    """Return that tenants were told: without a text, the draft that was handed over for it."""
    draft = None if text else handed_over(incident, channel)
    sending = draft.sending(channel) if draft else None
    sending = draft.sending(channel) if draft else None
    return entries.announce(
        incident,
        context,
        sending.channel if sending else channel,
        text,
        next_update=promised or (draft.next_update if draft else None),
        happened=happened,
        draft=draft.number if draft else None,
    )


@VERBS.verb("history", states=STATES)
def history(plugin: MusterPlugin, call: Command) -> str:
    """what tenants were told, by whom, and when they were promised more"""
    incident = incident_lookup.chosen(plugin, call)
    told = [
        {"announcement": each, "draft": draft, "sending": draft and draft.sending(each.channel)}
        for each in incident.announcements
        for draft in [incident.draft(each.draft) if each.draft else None]
    ]
    return outcome_text.about(
        plugin,
        call,
        "incidents/announcements",
        incident,
        told=told[-_LISTED:],
        earlier=max(len(told) - _LISTED, 0),
    )


@VERBS.for_tenants("reply")
@VERBS.verb("reply", reference=False)
def reply(plugin: MusterPlugin, call: Command) -> str:
    """the words for a tenant who asks elsewhere, to copy"""
    return plugin.muster.templates.render(
        "messages/reply",
        team=plugin.muster.playbook.team,
        status_page=plugin.muster.playbook.comms.status_page,
    )


@VERBS.verb(
    "contact", "TEXT", text="required", states=STATES,
    flags=(Flag("at", takes="moment", example="14:05"),),
    example="!comms contact Somebody rang to ask whether it is down",
)  # fmt: skip
def contact(plugin: MusterPlugin, call: Command) -> str:
    """a tenant asked elsewhere; say who, what and where"""
    body, happened = TenantAsked(call.line.text), plugin.moment(call)
    return outcome_text.change(
        plugin,
        call,
        lambda i, context: entries.write(i, context, body, happened=happened),
        "comms/contact",
    )


@VERBS.for_tenants("contact", of_the_team=True)
def keep_contact(plugin: MusterPlugin, call: Command) -> str | None:
    """keep what a tenant asks, as somebody of the team"""
    body, happened = TenantAsked(call.line.text), plugin.moment(call)
    outcome = plugin.muster.incidents.change(
        incident_lookup.chosen(plugin, call).number,
        lambda i: entries.write(i, call.context, body, happened=happened),
        call.context,
        call.place,
    )
    if isinstance(outcome, Refused):
        return None
    return plugin.say("comms/contact_kept", you=call.who)


_FOR_TENANTS = ("first-update", "tenant-update", "boundary-update", "resolution")


@VERBS.verb("due", states=STATES)
def due(plugin: MusterPlugin, call: Command) -> str:
    """when tenants are next to be told"""
    incident = incident_lookup.chosen(plugin, call)
    owed = outcome_text.owed(plugin, call, incident)
    duties = [
        {"duty": duty, "overdue_by": duty.overdue_by(call.now)}
        for duty in owed
        if duty.code in _FOR_TENANTS
    ]
    return outcome_text.about(plugin, call, "incidents/tenants_due", incident, duties=duties)
