"""What a playbook says of tenants' questions: the words by which one is noticed, and how often.

Words stand in their base form; their inflections are found by themselves.
"""

from datetime import timedelta

from pydantic import Field

from muster.playbook.fields import Duration, Part
from muster.playbook.wording_lists import Phrase


class Pair(Part):
    """Phrases that tell of trouble together: one of `first`, and soon after it one of `then`."""

    first: tuple[Phrase, ...] = Field(min_length=1)
    then: tuple[Phrase, ...] = Field(min_length=1)


class Questions(Part):
    """How a tenant's question about an open incident is noticed, and told to the comms lead.

    What is said in the `alone` phrases, or in one of `pairs`, is one; not in a sentence with a
    phrase of `harmless`, and not in a message with one of `settled`. The same person is noticed
    again only `again_after` the last time. Between two messages to the comms lead lies at least
    `together_within`; what is asked meanwhile is told together.
    """

    again_after: Duration = Field(default=timedelta(minutes=15), validate_default=False)
    together_within: Duration = Field(default=timedelta(minutes=5), validate_default=False)
    alone: tuple[Phrase, ...] = ()
    pairs: tuple[Pair, ...] = ()
    harmless: tuple[Phrase, ...] = ()
    settled: tuple[Phrase, ...] = ()
