"""What tenants were told, where and when."""

from comms_verbs.drafting import NEXT, STATES, next_update
from muster.chat import Flag, Verbs, answering, choosing
from muster.comms.sending import handed_over
from muster.incident import recording

VERBS = Verbs("comms", "Told")


@VERBS.verb(
    "announced",
    "CHANNEL [TEXT] [--next 15:40] [--at 14:05]",
    text="required",
    states=STATES,
    example="!comms announced StatusPage Some requests may fail --next 15:40",
    flags=(
        NEXT,
        Flag("at", takes="moment", example="14:05"),
    ),
)
def announced(plugin, call):
    """tenants were told; say where, and when they hear more"""
    channel, _, text = call.line.text.partition(" ")
    happened, promised = plugin.moment(call), next_update(plugin, call)
    return answering.change(
        plugin,
        call,
        lambda i, asking: _announce(i, asking, channel, text.strip(), promised, happened),
        "announced",
    )


def _announce(incident, asking, channel, text, promised, happened):
    """Return that tenants were told: without a text, the draft that was handed over for it."""
    draft = None if text else handed_over(incident, channel)
    return recording.announce(
        incident,
        asking,
        draft.sending(channel).channel if draft else channel,
        text,
        next_update=promised or (draft.next_update if draft else None),
        happened=happened,
        draft=draft.number if draft else None,
    )


@VERBS.verb("history", states=STATES)
def history(plugin, call):
    """what tenants were told, and when they were promised more"""
    incident = choosing.chosen(plugin, call)
    return answering.about(plugin, call, "incident/announcements", incident)


_FOR_TENANTS = ("first-update", "tenant-update", "boundary-update", "resolution")


@VERBS.verb("due", states=STATES)
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
