"""The public face of Muster for other people's plugins; everything else may change.

A plugin's file does `import muster.api` and names what it needs by attribute, as Errbot takes every
class of a plugin that it sees in a file for a plugin:

>>> import muster.api
>>> verbs = muster.api.Verbs("vip")
>>> @verbs.verb("called", "NAME", text="required", example="!vip called Quay Café")
... def called(plugin, call):
...     '''that a customer was called'''
...     return f"{call.line.text} was called."
>>> verbs.listed
['called']
>>> verbs.table["called"].help
'that a customer was called'

A mistake is told where it is made, with what is valid:

>>> verbs.verb("list", refrence=False)
Traceback (most recent call last):
muster.runtime.contracts.WrongContract: the verb list has refrence; valid: example, reference, \
text, flags, counts, choice, states, moves, concerns, offered, takes_up
"""

from muster.runtime.garbage import searched_later

_UNTIL_IT_SERVES = 5.0
"""Seconds that a bot takes, from when its plugins load this, until it answers."""

with searched_later(_UNTIL_IT_SERVES):
    from muster.alerts import AlertNews, PageNews
    from muster.alerts import Status as AlertStatus
    from muster.bootstrap import services_of
    from muster.bot.incident_lookup import chosen, ongoing
    from muster.bot.plugin import (
        Answer,
        Aside,
        Broadcast,
        Command,
        ForAll,
        MusterPlugin,
        Verbs,
    )
    from muster.chat.announcements import tell, tell_author
    from muster.chat.audience import for_tenants
    from muster.chat.grammar import Flag, Misunderstood, Verb
    from muster.chat.messenger import Arrival, Picture
    from muster.chat.services import Services
    from muster.duties import Duty, DutyContext
    from muster.gateways import Ambiguous, Delivery, Effect, Gateway, Rejected, Unavailable
    from muster.gateways.paging import PageState
    from muster.gateways.simulated_sending import SimulatedSending
    from muster.gateways.tracked_issues import IssueState
    from muster.incidents.incident import Incident
    from muster.incidents.repository import is_incident, number_of, stream_of
    from muster.journal import JournalUnavailable, VersionConflict
    from muster.kernel.events import Event, NewEvent, Place
    from muster.people import Person
    from muster.runtime.contracts import WrongContract

__all__ = [
    "AlertNews",
    "AlertStatus",
    "Ambiguous",
    "Answer",
    "Arrival",
    "Aside",
    "Broadcast",
    "Command",
    "Delivery",
    "Duty",
    "DutyContext",
    "Effect",
    "Event",
    "Flag",
    "ForAll",
    "Gateway",
    "Incident",
    "IssueState",
    "JournalUnavailable",
    "Misunderstood",
    "MusterPlugin",
    "NewEvent",
    "PageNews",
    "PageState",
    "Person",
    "Picture",
    "Place",
    "Rejected",
    "Services",
    "SimulatedSending",
    "Unavailable",
    "Verb",
    "Verbs",
    "VersionConflict",
    "WrongContract",
    "chosen",
    "for_tenants",
    "is_incident",
    "number_of",
    "ongoing",
    "services_of",
    "stream_of",
    "tell",
    "tell_author",
]
