"""What a playbook says of what is owed: on which terms, what is the team's own, how it is said."""

from datetime import timedelta
from typing import Annotated, Self

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from muster.playbook.fields import Duration, Pace, Part, PriorityName, Slug, Text
from muster.playbook.vocabulary import Counting, DutyCode, EventKind


class Terms(Part):
    """The terms of a duty: who owes it, the sentence it stands on, how often it is said again.

    `owner` is a lead role, `leads` for both, or `pool:ID`. What is said again `never` is said when
    it falls due and not a second time.
    """

    owner: Text
    sentence: Text | None = None
    again: Pace | None = None


class Until(Part):
    """What settles a duty of a team's own, beside the command that says that it is done.

    It is the next `event` of a kind, or what somebody writes down with the words of `note` in it.
    """

    event: EventKind | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.event is None) == (self.note is None):
            raise ValueError("it is either an event or a note, such as {note: photo}")
        return self


def _until(value: object) -> object:
    return {"event": value} if isinstance(value, str) else value


Settling = Annotated[Until, BeforeValidator(_until, json_schema_input_type=EventKind | Until)]
"""What settles a duty; a kind of event may stand there by itself."""


class OwnDuty(Terms):
    """A duty that a team has of its own: what is owed `within` a length of time after something.

    `after` is a milestone, a kind of event, or `called:` and `answered:` with a route; each time
    that it happens is another occurrence. The time is `working` or `elapsed`, by default as the
    incident's priority counts. `says` is what is asked. It is owed for some `priorities`, or for
    all where none is named.
    """

    after: Text
    within: Duration
    counts: Counting | None = None
    says: Text
    until: Settling | None = None
    priorities: tuple[PriorityName, ...] = ()


_ONLY_OF_OWN = frozenset({"after", "within", "says", "until", "counts", "priorities"})


def _which(value: object) -> str:
    given = value.keys() if isinstance(value, dict) else ()
    return "own" if isinstance(value, OwnDuty) or _ONLY_OF_OWN.intersection(given) else "shipped"


AnyDuty = Annotated[
    Annotated[OwnDuty, Tag("own")] | Annotated[Terms, Tag("shipped")], Discriminator(_which)
]
"""The terms of a duty that comes with the bot, or a duty of the team's own."""


class Nudges(Part):
    """How what is owed is said again while it stays undone, to whom then, and when no more.

    The first pause is `again_after`, and each `grows_by` times the one before, up to the longest.
    From the time `louder_after` on the next of `then_asks` is asked: `leads` (the other lead),
    `helpers` (those of them who can do it), `on_duty` (on support, or on comms for what the comms
    lead owes) or `pool:ID`. What nobody did is said at most `at_most` times. What one incident says
    again comes on its `beat`, so that it comes together; it waits where the last hour had as many
    posts as `posts_an_hour`. Of what a post says for the first time as many lines are whole as
    `lines_a_post`.
    Once nobody has written anything for `left_alone_after`, nothing is said again; after
    `forgotten_after` only `always` is said at all. While the incident is being watched, nothing is
    said but of the kinds `while_watched`.
    """

    again_after: Duration
    grows_by: int = Field(default=2, ge=1, le=10)
    longest_pause: Duration = timedelta(hours=4)
    louder_after: int = Field(ge=1)
    at_most: int = Field(default=6, ge=1, le=100)
    then_asks: tuple[Text, ...] = ("leads", "on_duty")
    beat: Duration = timedelta(minutes=10)
    posts_an_hour: int = Field(default=5, ge=1, le=60)
    lines_a_post: int = Field(default=4, ge=1, le=60)
    left_alone_after: Duration = timedelta(hours=1)
    forgotten_after: Duration = timedelta(days=1)
    always: tuple[Slug, ...] = (
        DutyCode.TENANT_UPDATE,
        DutyCode.CONTINUE,
        DutyCode.TASK,
        DutyCode.FOLLOW_UP,
        DutyCode.RESOLUTION,
        DutyCode.REVIEW,
        DutyCode.FORGOTTEN,
    )
    while_watched: tuple[Slug, ...] = (
        DutyCode.FIRST_UPDATE,
        DutyCode.TENANT_UPDATE,
        DutyCode.BOUNDARY_UPDATE,
        DutyCode.PAUSE,
        DutyCode.STINT,
        DutyCode.TASK,
        DutyCode.FOLLOW_UP,
        DutyCode.ANSWER,
        DutyCode.LEFT_ALONE,
        DutyCode.FORGOTTEN,
    )
