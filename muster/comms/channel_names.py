"""Which channel somebody means who tells what tenants were told there."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from muster.incidents.incident import Incident
from muster.playbook.fields import CHANNEL_NAME, LONGEST_CHANNEL_NAME
from muster.playbook.model import Channel, Comms

_SMALL = "the our a by on in via to at of and"
_BEFORE_A_NAME = re.compile(rf"(?:(?:{'|'.join(_SMALL.split()[:-2])})\s+)+", re.IGNORECASE)
"""Small words with which nobody's channel begins, as in "by phone" and "on the boards"."""

_AFTER_A_NAME = ",:;"
"""What people write after a name that is not a part of it."""
_NAME = re.compile(CHANNEL_NAME)
_ALIKE = 0.8
"""The likeness of two names from which one is the other, misspelt: from 0 for none to 1."""
_WAYS = {"mail": "mail email", "status_page": "status page"}
"""What people call a channel by its way."""

_LONGEST_NAME = 5
"""Words of a channel's name that are looked at, the small ones among them."""

_LEAST_CUT = 4
"""As many letters as a name is cut to, at the least."""


class NoChannel(ValueError):
    """What stands where a channel is named cannot be one; the argument is what was typed."""


def read_channel(
    text: str, incident: Incident, comms: Comms, *, another: bool = False
) -> tuple[str, str]:
    """Return the channel with which a text begins, and the text after it.

    It is one of the playbook's, or one that was named in the incident before, as it is spelled
    there, or the one of the playbook that alone has those words in its name: "status", "the
    boards". Else it is the first word, without a comma or colon after it, as it is where it is
    known to be `another`. Raises NoChannel for a word that could be none, for somebody has to find
    it again by that name.
    """
    short = _without_small(text)
    for typed, shortened in ((text, str), (short, _without_small)):
        for known in _known(incident, comms):
            name = shortened(known)
            if typed[: len(name)].casefold() == name.casefold():
                rest = typed[len(name) :]
                if not rest or rest[0].isspace() or rest[0] in _AFTER_A_NAME:
                    return known, rest.lstrip(_AFTER_A_NAME).strip()
    text = short
    first, *others = text.split(maxsplit=1)
    name = first.rstrip(_AFTER_A_NAME)
    small = _BEFORE_A_NAME.fullmatch(f"{name} ")
    if small or len(name) > LONGEST_CHANNEL_NAME or not _NAME.search(name):
        raise NoChannel(first)
    rest = "".join(others).strip()
    for count in () if another else range(_LONGEST_NAME, 0, -1):
        words = text.split(maxsplit=count)
        channel = typed_channel(" ".join(words[:count]).rstrip(_AFTER_A_NAME), comms)
        if channel and len(words) >= count:
            return channel.name, "".join(words[count:]).strip()
    return name, rest


def _without_small(text: str) -> str:
    """Return a text without the small words before a name, where that leaves something."""
    small = _BEFORE_A_NAME.match(text)
    return text[small.end() :] or text if small else text


def typed_channel(name: str, comms: Comms) -> Channel | None:
    """Return the playbook's channel whose letters and digits a typed name has, or None.

    One that alone has the typed words in its name, or that is the only mail, is found too.
    """
    known = comms.channel(name)
    if known or not _letters(name):
        return known
    every = comms.everywhere
    alike = next((each for each in every if _letters(each.name) == _letters(name)), None)
    words = _words(name)
    in_part = [each for each in every if words and words <= _words_of(each)]
    return alike or (in_part[0] if len(in_part) == 1 else None)


def _words(name: str) -> set[str]:
    """Return the words of a name, those small ones left out: of StatusPage "status" and "page"."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    small = _SMALL.split()
    return {word for word in re.findall(r"[^\W_]+", apart.casefold()) if word not in small}


def _words_of(channel: Channel) -> set[str]:
    """Return the words that mean a channel: those of its name, and of the way it is told by."""
    words = _words(channel.name) | _words(_WAYS.get(channel.how, ""))
    return words | {f"{word}s" for word in words} | {word.removesuffix("s") for word in words}


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))


def meant_by(name: str, incident: Incident, comms: Comms) -> str | None:
    """Return the known channel that a name is, or can only be misspelt for; None for a new one.

    "statuspag", "Status" and "StatsuPage" can only be StatusPage.
    """
    known = [*_known(incident, comms)]
    if name in known:
        return name
    typed = name.casefold()
    for each in known:
        words = each.casefold().split()
        cut = len(typed) >= _LEAST_CUT and any(word.startswith(typed) for word in words)
        if cut or SequenceMatcher(None, typed, each.casefold()).ratio() >= _ALIKE:
            return each
    return None


def _known(incident: Incident, comms: Comms) -> Iterable[str]:
    """Return the names that are known, the longest first: one may begin as another does."""
    named = [channel.name for channel in comms.everywhere]
    told = [each.channel for each in incident.announcements]
    sent = [sending.channel for draft in incident.drafts for sending in draft.sendings]
    return sorted({*named, *told, *sent}, key=lambda name: (-len(name), name))
