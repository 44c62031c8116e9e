"""Muster's face towards Errbot: the plugin base, the grammar and the way messages are made."""

from muster.chat.grammar import Flag, Misunderstood, Verb
from muster.chat.messenger import Picture
from muster.chat.plugin import Announcement, Aside, Call, ForAll, MusterPlugin, Verbs
from muster.chat.services import Services, services_of

__all__ = [
    "Announcement",
    "Aside",
    "Call",
    "Flag",
    "ForAll",
    "Misunderstood",
    "MusterPlugin",
    "Picture",
    "Services",
    "Verb",
    "Verbs",
    "services_of",
]
