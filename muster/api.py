"""The public face of Muster for other people's plugins; everything else may change."""

from muster.bootstrap import services_of
from muster.bot.plugin import Aside, Broadcast, Command, MusterPlugin, Verbs
from muster.chat.grammar import Flag, Misunderstood, Verb
from muster.chat.messenger import Picture
from muster.chat.services import Services

__all__ = [
    "Aside",
    "Broadcast",
    "Command",
    "Flag",
    "Misunderstood",
    "MusterPlugin",
    "Picture",
    "Services",
    "Verb",
    "Verbs",
    "services_of",
]
