"""Which channel somebody means who tells what tenants were told there."""

import re
from collections.abc import Iterable

from muster.incident.state import Incident
from muster.playbook.fields import CHANNEL_NAME, LONGEST_CHANNEL_NAME
from muster.playbook.model import Comms

_AFTER_A_NAME = ",:;"
"""What people write after a name that is not a part of it."""
_NAME = re.compile(CHANNEL_NAME)


class NoChannel(ValueError):
    """What stands where a channel is named cannot be one; the argument is what was typed."""


def read_channel(text: str, incident: Incident, comms: Comms) -> tuple[str, str]:
    """Return the channel with which a text begins, and the text after it.

    It is one of the playbook's, or one that was named in the incident before, as it is spelled
    there; else the first word, without a comma or colon after it. Raises NoChannel for a word
    that could be none, for somebody has to find it again by that name.
    """
    for known in _known(incident, comms):
        if text[: len(known)].casefold() == known.casefold():
            rest = text[len(known) :]
            if not rest or rest[0].isspace() or rest[0] in _AFTER_A_NAME:
                return known, rest.lstrip(_AFTER_A_NAME).strip()
    first, *others = text.split(maxsplit=1)
    name = first.rstrip(_AFTER_A_NAME)
    if len(name) > LONGEST_CHANNEL_NAME or not _NAME.search(name):
        raise NoChannel(first)
    channel = comms.channel(name)
    return channel.name if channel else name, "".join(others).strip()


def _known(incident: Incident, comms: Comms) -> Iterable[str]:
    """Return the names that are known, the longest first: one may begin as another does."""
    named = [channel.name for channel in comms.everywhere]
    told = [each.channel for each in incident.announcements]
    sent = [sending.channel for draft in incident.drafts for sending in draft.sendings]
    return sorted({*named, *told, *sent}, key=lambda name: (-len(name), name))
