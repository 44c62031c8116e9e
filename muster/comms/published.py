"""What was published of an incident: the last of what tenants were told, in their words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from muster.comms.message_kinds import kind_of
from muster.incidents.incident import Incident
from muster.incidents.values import Announcement
from muster.incidents.visibility import restricted
from muster.kernel.events import Event
from muster.playbook.model import Comms


@dataclass(frozen=True, slots=True)
class Published:
    """The last of what tenants were told: when, in which words, and when they hear more.

    The instants are UTC. `text` is None where the words are not on record, as for what somebody
    copied and changed.
    """

    at: datetime
    text: str | None
    next_update: datetime | None


def published(incident: Incident, recorded: Iterable[Event], comms: Comms) -> Published | None:
    """Return what was published of an incident last, None where nothing was or it is restricted.

    `recorded` are its events. Published is what was said in one of the playbook's channels; what
    one tenant was told by another way is theirs.
    """
    if restricted(incident):
        return None
    told = [each for each in incident.announcements if comms.channel(each.channel) is not None]
    if not told:
        return None
    last = told[-1]
    return Published(last.at, _words(incident, last, recorded, comms), last.next_update)


def _words(
    incident: Incident, told: Announcement, recorded: Iterable[Event], comms: Comms
) -> str | None:
    """Return the words of something that tenants were told, None where they are not known."""
    draft = incident.draft(told.draft) if told.draft else None
    if draft is not None:
        sending = draft.sending(told.channel)
        as_sent = sending is not None and sending.version == len(draft.versions)
        return draft.text if as_sent and kind_of(draft.kind, comms).for_tenants else None
    texts = [
        event.data.get("text")
        for event in recorded
        if event.kind == "announced" and event.data["channel"] == told.channel
        if event.happened == told.at
    ]
    return texts[-1] or None if texts else None
