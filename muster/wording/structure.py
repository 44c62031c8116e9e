"""How a sentence is built: what it says before a time, who expects it, and by whom it was done.

Its traits are weighed beside those of the company that words keep: `no verb, by when` is "Lights on
by six", `A says when` somebody's estimate, `has…would` what might have been.
"""

from collections.abc import Iterator, Sequence

from muster.wording.sorts import KINDS, MIXED, NUMBER, ORDINARY, TIME_OF_DAY

_VERBS = frozenset((
    "is", "was", "be", "has", "does", "will", "would", "may", "can", "please", "not",
))  # fmt: skip
_BEFORE_TIMES = frozenset((
    "by", "from", "before", "until", "at", "in", "on", "for", "of", "after",
))  # fmt: skip
_TIMES = frozenset((KINDS["time"], TIME_OF_DAY))
_WITHIN_TIMES = frozenset(
    ("the", "a", "our", "my", "your", "of", "to", "so", NUMBER, MIXED, ORDINARY)
)
_FARTHEST = 4
"""How far after a preposition the time may stand that it governs: "by the end of the day"."""

_SAYING = frozenset((KINDS["telling"], KINDS["expecting"]))
_SAYERS = frozenset((
    *(KINDS[kind] for kind in ("agent", "people", "machine", "device", "thing")), ORDINARY,
    "they", "we", "you", "it",
))  # fmt: skip
_TELLING = frozenset((
    *(KINDS[kind] for kind in ("mending", "state", "season", "expecting", "telling", "agent")),
    "not", "you", "again", "will",
))  # fmt: skip
"""What before a time tells whether it is that of a repair."""

_SUFFERED = ("was", "be", "is")
_SHORT = 3


def built(sorts: Sequence[str]) -> Iterator[str]:
    """Yield how a sentence is built, given the sorts of its words in order; some more than once."""
    known = frozenset(sorts)
    if len(sorts) <= _SHORT:
        yield from [f"short {sort}" for sort in sorts]
    if "would" in known and sorts[0] in ("has", "if"):
        yield f"{sorts[0]}…would"
        yield f"{sorts[0]} {sorts[1]}…would"
    has_no_verb = _VERBS.isdisjoint(known)
    if has_no_verb:
        yield "no verb"
    if not known.isdisjoint(_TIMES) and not known.isdisjoint(_SAYING):
        yield from _said(sorts)
    if known.isdisjoint(_BEFORE_TIMES):
        return
    passive = None
    for place, sort in enumerate(sorts):
        if sort in _SUFFERED:
            passive = place
        elif sort in _BEFORE_TIMES:
            time = _time_after(sorts, place)
            if time is not None:
                yield from _timed(sorts, place, time, has_no_verb=has_no_verb)
            elif sort == "by" and passive is not None:
                yield "was…by"
                yield from [f"was…by {each}" for each in sorts[place + 1 : place + 4]]
                yield from [f"{each}…by" for each in sorts[passive + 1 : place]]


def _said(sorts: Sequence[str]) -> Iterator[str]:
    """Yield who says or expects something before a time is named."""
    who = None
    for place, sort in enumerate(sorts):
        if who and sort in _TIMES:
            yield f"{who} says when"
            return
        if who is None and place and sort in _SAYING:
            who = next((each for each in sorts[:place] if each in _SAYERS), "nobody")


def _time_after(sorts: Sequence[str], place: int) -> int | None:
    """Return the place of the time that a preposition governs, or None if it governs none."""
    for at in range(place + 1, min(place + 1 + _FARTHEST, len(sorts))):
        if sorts[at] in _TIMES:
            return at
        if sorts[at] not in _WITHIN_TIMES:
            return None
    last = len(sorts) - 1
    return last if place + 1 == last and sorts[last] == NUMBER else None


def _timed(sorts: Sequence[str], place: int, time: int, *, has_no_verb: bool) -> Iterator[str]:
    """Yield what stands before a preposition that governs a time, and whether all ends with it."""
    when = f"{sorts[place]} when"
    yield when
    if time == len(sorts) - 1:
        yield f"{when}, the end"
    if has_no_verb:
        yield f"no verb, {when}"
    yield from [f"{each}…{when}" for each in sorts[:place] if each in _TELLING]
