"""The company that words keep: what stands beside what in a sentence, as traits to be weighed.

A trait is a short text: `=server` is a word, `-ity` its ending, `M` a word for a machine, `M F` one
beside a word for a fault, `A…W` somebody and, further on, what was done wrong. What a word is, is
not known here but given, as the letters of its kinds (tools/wording/seeds.txt), the likeliest
first.
"""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import combinations

from muster.wording.phrases import PhraseKind
from muster.wording.reading import Word
from muster.wording.sorts import CAPITALS, KINDS, MIXED, NUMBER, TIME_OF_DAY, Kinds, sort_of
from muster.wording.structure import built

_START, _END = "<", ">"
_MOST_WORDS = 60
"""Words of a sentence that are looked at; what goes on is too long in any case."""

_FEWEST_LETTERS = 6
"""How long a word must be for its ending to tell what it is: "-ity" and "-ion" are for offices."""

_MOST_LETTERS = 60
"""How long a word may be to be remembered."""

_COUNTED = frozenset((
    *KINDS.values(), NUMBER, TIME_OF_DAY, CAPITALS, MIXED, "because", "as", "after", "again",
    "was", "some", "our", "your", "we", "you", "will", "would", "may", "not", "if", "it", "is",
    "has",
))  # fmt: skip
_INSIDE = (KINDS["machine"], KINDS["device"])
_OUTSIDE = (KINDS["people"], KINDS["noticing"], KINDS["thing"], "you", "your")
_MORE = {**dict.fromkeys(_INSIDE, 1), **dict.fromkeys(_OUTSIDE, -1)}
_NOTICED = frozenset((KINDS["people"], KINDS["noticing"], "you", "your"))
_PAIRS = (
    "E&R&T will&R&T would&R&T R&T E&T is&R&T again&T will&again&T E&again&T A&W A&F D&F M&F M&R D&R"
    " because&M because&D because&F as&M as&D as&F after&M after&D after&F was&R was&T was&again"
    " we&M we&D our&M our&D your&M your&D you&M you&D N&M N&D H&D H&M P&M P&D D&O D&Q"
)


def _together() -> dict[str, list[tuple[frozenset[str], str]]]:
    """Return, by the first of some traits that count together, the others and the trait of all."""
    found: dict[str, list[tuple[frozenset[str], str]]] = {}
    for each in _PAIRS.split():
        first, *others = each.split("&")
        found.setdefault(first, []).append((frozenset(others), each))
    return found


_TOGETHER = _together()
_MOST_MORE = 4
_NAMES = {
    kind: kind.name.lower()
    for kind in PhraseKind
    if kind not in (PhraseKind.PART, PhraseKind.LATIN)
}


class _Named(dict[str, str]):
    """The traits of one sort and another, each made once: they are very few, and often needed."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    def __missing__(self, other: str) -> str:
        self[other] = self._pattern.format(other)
        return self[other]


class _NamedFor(dict[str, _Named]):
    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    def __missing__(self, sort: str) -> _Named:
        self[sort] = _Named(self._pattern.format(sort))
        return self[sort]


_BESIDE = _NamedFor("{} {{}}")
_AFTER = _NamedFor("{{}}…{}")


@lru_cache(maxsize=8192)
def _of_itself(word: str, plain: str, base: str, kinds: Kinds) -> tuple[str, str, tuple[str, ...]]:
    """Return the likeliest sort of a word, the letters of its other kinds, and its own traits."""
    sort = sort_of(Word(word, 0, plain, base), kinds)
    own = ("=" + base,) if len(plain) < _FEWEST_LETTERS else ("=" + base, "-" + plain[-3:])
    return (sort[0], sort[1:], own) if sort[0] < "a" else (sort, "", own)


def traits(
    words: Sequence[Word],
    kinds: Kinds,
    allowed: Collection[int],
    marked: Collection[PhraseKind],
    codes: Iterable[str],
) -> set[str]:
    """Return the traits of a sentence: what its words are, and what stands beside what.

    At the places `allowed` stand words of the team that tenants use, which are things to them.
    `marked` are the kinds of the phrases that stand in it, `codes` those of what was found.
    """
    found: set[str] = set()
    add, update = found.add, found.update
    seen: list[str] = []
    run: list[str] = []
    beside = _BESIDE[_START]
    for place, (word, _, plain, base) in enumerate(words[:_MOST_WORDS]):
        told = _of_itself if len(word) <= _MOST_LETTERS else _of_itself.__wrapped__
        sort, others, own = told(word, plain, base, kinds)
        update(own)
        if place in allowed and sort < "a":
            sort, others = KINDS["thing"], ""
        for other in others:
            add(other)
            add(beside[other])
        add(sort)
        add(beside[sort])
        run.append(sort)
        if sort in _COUNTED:
            after = _AFTER[sort]
            if sort in seen:
                add(after[sort])
            else:
                update([after[earlier] for earlier in seen])
                seen.append(sort)
        beside = _BESIDE[sort]
    add(beside[_END])
    update(built(run))
    if found.isdisjoint(_NOTICED):
        found.update([f"{sort}, nobody" for sort in seen])
        add("nobody")
    for first in _TOGETHER.keys() & found:
        found.update([name for others, name in _TOGETHER[first] if others <= found])
    more = sum([_MORE[sort] for sort in run if sort in _MORE])
    add(f"inside {max(-_MOST_MORE, min(_MOST_MORE, more)):+}")
    names = sorted([_NAMES[kind] for kind in marked if kind in _NAMES])
    found.update(names)
    found.update([f"{one}+{other}" for one, other in combinations(names, 2)])
    found.update([f"!{code}" for code in codes])
    return found
