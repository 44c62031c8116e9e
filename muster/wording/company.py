"""The company that words keep: what stands beside what in a sentence, as traits to be weighed.

A trait is a short text: `=server` is a word, `-ity` its ending, `M` a word for a machine, `M F` one
beside a word for a fault, `A…W` somebody and, further on, what was done wrong. What a word is, is
not known here but given, as the letters of its kinds (tools/wording/seeds.txt), the likeliest
first.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from muster.wording.phrases import PhraseKind
from muster.wording.reading import Word

KINDS = {
    "machine": "M",
    "device": "D",
    "people": "P",
    "agent": "A",
    "fault": "F",
    "wrongdoing": "W",
    "mending": "R",
    "time": "T",
    "expecting": "E",
    "telling": "S",
    "noticing": "N",
    "thing": "H",
    "office": "O",
    "formal": "Q",
    "exaggeration": "X",
}
"""The kinds of words, and the letter of each."""

_SMALL_WORDS = {
    "the": "the this that these those each every another",
    "a": "a an one any several many both all",
    "some": "some another someone's",
    "9": "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty"
    " fifty sixty",
    "our": "our ours us",
    "your": "your yours their theirs",
    "my": "my mine his her its",
    "we": "we i we're we've we'll i'm we'd",
    "you": "you you're you'll you've",
    "they": "they them he she him who whose",
    "it": "it it's there that's",
    "because": "because owing due following caused causing cause thanks",
    "as": "as since",
    "after": "after once",
    "again": "again back",
    "by": "by from",
    "of": "of",
    "in": "in into within inside over during",
    "on": "on onto upon",
    "at": "at before around until till",
    "to": "to towards",
    "for": "for",
    "with": "with without between against about",
    "not": "not no never none cannot can't won't isn't doesn't don't didn't neither",
    "may": "may might could",
    "can": "can able unable",
    "will": "will shall it'll",
    "would": "should would must ought",
    "is": "is are am",
    "was": "was were",
    "be": "be been being got get getting",
    "has": "has have had having",
    "does": "do does did done",
    "and": "and or nor plus",
    "but": "but while whereas although though",
    "if": "if when whenever unless where whether",
    "so": "so than then too very just still also only even yet now",
    "please": "please",
    "which": "which what how why",
}
_SMALL = {word: sort for sort, words in _SMALL_WORDS.items() for word in words.split()}

_CLOCK = re.compile(r"[0-2]?[0-9](?:[:.][0-5][0-9](?:[ap]m)?|[ap]m)")
_NUMBER, _TIME_OF_DAY, _CAPITALS, _MIXED, _ORDINARY = "9:^#."
_START, _END = "<", ">"
_MOST_WORDS = 60
"""Words of a sentence that are looked at; what goes on is too long in any case."""

_FEWEST_LETTERS = 6
"""How long a word must be for its ending to tell what it is: "-ity" and "-ion" are for offices."""

_COUNTED = frozenset((
    *KINDS.values(), _NUMBER, _TIME_OF_DAY, _CAPITALS, _MIXED, "because", "as", "after", "again",
    "was", "some", "our", "your", "we", "you", "will", "would", "may", "not", "if", "it", "is",
    "has",
))  # fmt: skip
_INSIDE = (KINDS["machine"], KINDS["device"])
_OUTSIDE = (KINDS["people"], KINDS["noticing"], KINDS["thing"], "you", "your")
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
def _of_itself(plain: str, base: str) -> tuple[str, ...]:
    """Return the traits of a word by itself."""
    if len(plain) < _FEWEST_LETTERS:
        return ("=" + base,)
    return ("=" + base, "-" + plain[-3:])


def is_small(word: str) -> bool:
    """Return whether a word, in lower case, is one of those that join others."""
    return word in _SMALL


def sort_of(word: Word, kinds: Mapping[str, str]) -> str:
    """Return what a word is: the sort of a small word, or else the letters of its kinds."""
    plain = word.plain
    return _SMALL.get(plain) or kinds.get(plain) or kinds.get(word.base) or _by_shape(word.text)


def _by_shape(text: str) -> str:
    if text.isalpha():
        return _CAPITALS if len(text) > 1 and text.isupper() else _ORDINARY
    if text.isdigit():
        return _NUMBER
    if _CLOCK.fullmatch(text):
        return _TIME_OF_DAY
    return _MIXED if any(map(str.isdigit, text)) else _ORDINARY


def traits(
    words: Sequence[Word],
    kinds: Mapping[str, str],
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
    small, known = _SMALL.get, kinds.get
    for place, word in enumerate(words[:_MOST_WORDS]):
        plain = word.plain
        sort = small(plain) or known(plain) or sort_of(word, kinds)
        update(_of_itself(plain, word.base))
        if place in allowed and sort[0] < "a":
            sort = KINDS["thing"]
        if sort[0] < "a":
            for other in sort[1:]:
                add(other)
                add(beside[other])
            sort = sort[0]
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
    if found.isdisjoint(_NOTICED):
        found.update([f"{sort}, nobody" for sort in seen])
        add("nobody")
    for first in _TOGETHER.keys() & found:
        found.update([name for others, name in _TOGETHER[first] if others <= found])
    more = sum(map(run.count, _INSIDE)) - sum(map(run.count, _OUTSIDE))
    add(f"inside {max(-_MOST_MORE, min(_MOST_MORE, more)):+}")
    names = sorted([_NAMES[kind] for kind in marked if kind in _NAMES])
    found.update(names)
    found.update([f"{one}+{other}" for one, other in combinations(names, 2)])
    found.update([f"!{code}" for code in codes])
    return found
