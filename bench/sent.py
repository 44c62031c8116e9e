"""What became of posts, counted: the bot's record beside what the status page shows."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bench.counted import Counted, fates
from bench.status_page_service import Shown
from muster.comms.status_posts import PAGE
from muster.incidents.drafts import served
from muster.incidents.incident import fold
from muster.incidents.repository import is_incident, number_of
from muster.kernel.effects import asks, gateway_asked
from muster.kernel.events import Event

REVIEWED = "postmortem"
"""The status of a review."""
Said = tuple[str, str]
"""The status and the words of a post, as the page may keep them; no two posts have the same."""


@dataclass(frozen=True)
class Harm(Counted):
    """What is wrong; every number should be nought.

    - `lost`: posts that were acknowledged to a person and are not in the record, or that were
      dropped although nothing newer of their incident was sent, but perhaps a review of it.
    - `doubled`: posts that are on the page more than once, and incidents that are.
    - `invented`: posts on the page that nobody asked for.
    - `untrue`: posts of which tenants were told by the record and not by the page, or by the page
      and not by the record.
    - `disordered`: incidents on the page whose posts are not of one incident, in the order sent.
    - `undone`: posts whose last fate is neither that they were done nor that they were dropped.
    """

    lost: int
    doubled: int
    invented: int
    untrue: int
    disordered: int
    undone: int


@dataclass(frozen=True)
class Asked:
    """A post that was asked for: by which event of which incident, and of which draft."""

    stream: str
    number: int
    draft: int
    said: Said


def harm(acknowledged: Collection[str], events: Sequence[Event], shown: Iterable[Shown]) -> Harm:
    """Return what is wrong once nothing is left to do.

    `acknowledged` are the texts of the drafts that people were told are being posted, `events` the
    whole record, and `shown` what the page shows.
    """
    page = [(each.id, [_said(*post) for post in each.posts]) for each in shown]
    times = Counter(said for _, posts in page for said in posts)
    asked = {each.said: each for each in _asked(events)}
    became, told = fates(events), _told(events)
    words = {text for _, text in asked}
    places, disordered = defaultdict(set), 0
    for its_id, posts in page:
        ours = [asked[said] for said in dict.fromkeys(posts) if said in asked]
        for each in ours:
            places[each.stream].add(its_id)
        in_order = sorted(ours, key=lambda each: each.number)
        disordered += ours != in_order or len({each.stream for each in ours}) > 1
    newest = {each.stream: each.number for each in asked.values() if each.said[0] != REVIEWED}
    fate_of = {each: became[each.stream, each.number] for each in asked.values()}
    dropped = [each for each, fate in fate_of.items() if fate == "effect_dropped"]
    return Harm(
        lost=sum(_flat(text) not in words for text in acknowledged)
        + sum(newest.get(each.stream, 0) <= each.number for each in dropped),
        doubled=sum(number > 1 for number in times.values())
        + sum(len(ids) > 1 for ids in places.values()),
        invented=len(times.keys() - asked.keys()),
        untrue=sum(
            ((each.stream, each.draft) in told) != (said in times) for said, each in asked.items()
        ),
        disordered=disordered,
        undone=sum(fate not in ("effect_done", "effect_dropped") for fate in fate_of.values()),
    )


def dropped(events: Iterable[Event]) -> int:
    """Return how many posts were not wanted any more before they could be made."""
    return sum(event.kind == "effect_dropped" for event in events)


def _asked(events: Iterable[Event]) -> Iterable[Asked]:
    """Yield the posts that were asked for, in the order of the record."""
    for event in events:
        if asks(event) and gateway_asked(event) == PAGE:
            draft, _ = served(event.data["serves"])
            said = _said(event.data["payload"]["status"], event.data["payload"]["body"])
            yield Asked(event.stream, event.number, draft, said)


def _told(events: Iterable[Event]) -> Collection[tuple[str, int]]:
    """Return the drafts of which the record says that tenants were told, with their streams."""
    streams: Mapping[str, list[Event]] = defaultdict(list)
    for event in events:
        if is_incident(event.stream):
            streams[event.stream].append(event)
    return {
        (stream, announced.draft)
        for stream, recorded in streams.items()
        for announced in fold(number_of(stream), recorded).announcements
    }


def _said(status: str, body: str) -> Said:
    return status, _flat(body)


def _flat(text: str) -> str:
    """Return a text without what the page may change: its spaces and line breaks."""
    return " ".join(text.split())
