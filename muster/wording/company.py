"""The company that words keep: what stands beside what in a sentence, as traits to be weighed.

A trait is a short text: `=server` is a word, `M` a word for a machine, `M F` one beside a word for
a fault, `A…W` somebody and, further on, what was done wrong. What a word is, is not known here but
given, as the letters of its kinds (tools/wording/seeds.txt), the likeliest first.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from muster.wording.phrases import Kind
from muster.wording.reading import Word

KINDS = {
    "machine": "M",
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
    "exaggeration": "X",
}
"""The kinds of words, and the letter of each."""

_SMALL_WORDS = {
    "the": "the this that these those each every another",
    "a": "a an one some any several two three many both all",
    "our": "our ours us",
    "your": "your yours their theirs",
    "my": "my mine his her its",
    "we": "we i we're we've we'll i'm we'd",
    "you": "you you're you'll you've",
    "they": "they them he she him who whose",
    "it": "it it's there that's",
    "because": "because since owing due following caused causing cause after as thanks",
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
    "is": "is are was were am",
    "be": "be been being got get getting",
    "has": "has have had having",
    "does": "do does did done",
    "and": "and or nor plus",
    "but": "but while whereas although though",
    "if": "if when whenever unless once where whether",
    "so": "so than then too very just still also only even again yet now",
    "please": "please",
    "which": "which what how why",
}
_SMALL = {word: sort for sort, words in _SMALL_WORDS.items() for word in words.split()}

_CLOCK = re.compile(r"[0-2]?[0-9](?:[:.][0-5][0-9](?:[ap]m)?|[ap]m)")
_NUMBER, _TIME_OF_DAY, _CAPITALS, _MIXED, _ORDINARY = "9:^#."
_START, _END = "<", ">"
_MOST_WORDS = 60
"""Words of a sentence that are looked at; what goes on is too long in any case."""

_COUNTED = frozenset((*KINDS.values(), _NUMBER, _TIME_OF_DAY, _CAPITALS, _MIXED)) | frozenset(
    "because our your we you will would may not if it is has".split()
)
_NOTICED = frozenset((KINDS["people"], KINDS["noticing"], "you", "your"))
_TOGETHER = (("E", "R", "T"), ("will", "R", "T"), ("would", "R", "T"), ("R", "T"), ("E", "T"))
_TOGETHER += (("A", "W"), ("A", "F"))
_TELLING_KINDS = frozenset(set(Kind) - {Kind.PART, Kind.LATIN})


def is_small(word: str) -> bool:
    """Return whether a word, in lower case, is one of those that join others."""
    return word in _SMALL


def sorts(words: Sequence[Word], kinds: Mapping[str, str]) -> Iterator[str]:
    """Yield what each word is: the sort of a small word, or else the letters of its kinds."""
    for word in words:
        yield (
            _SMALL.get(word.plain)
            or kinds.get(word.plain)
            or kinds.get(word.base)
            or _by_shape(word.text)
        )


def _by_shape(text: str) -> str:
    if text.isalpha():
        return _CAPITALS if len(text) > 1 and text.isupper() else _ORDINARY
    if text.isdigit():
        return _NUMBER
    if _CLOCK.fullmatch(text):
        return _TIME_OF_DAY
    return _MIXED if any(map(str.isdigit, text)) else _ORDINARY


def traits(
    words: Sequence[Word], kinds: Mapping[str, str], marked: Collection[Kind], codes: Iterable[str]
) -> set[str]:
    """Return the traits of a sentence: what its words are, and what stands beside what.

    `marked` are the kinds of the phrases that stand in it, `codes` those of what was found.
    """
    found: set[str] = set()
    seen: list[str] = []
    before = first = _START
    last = ""
    for word, sort in zip(words, sorts(words[:_MOST_WORDS], kinds), strict=False):
        base = word.base
        small = sort in _SMALL_WORDS
        main = sort if small else sort[0]
        pair = f"{before} {main}"
        found.update((f"={base}", f"={last} {base}", main, pair, f"{first} {pair}"))
        if not small and len(sort) > 1:
            found.update(sort)
            found.update([f"{before} {other}" for other in sort[1:]])
        if main in _COUNTED:
            found.update([f"{earlier}…{main}" for earlier in seen])
            if main not in seen:
                seen.append(main)
        last, first, before = base, before, main
    found.add(f"{before} {_END}")
    if found.isdisjoint(_NOTICED):
        found.update([f"{main}, nobody" for main in seen])
        found.add("nobody")
    found.update(["&".join(each) for each in _TOGETHER if found.issuperset(each)])
    names = sorted(kind.name.lower() for kind in marked if kind in _TELLING_KINDS)
    found.update(names)
    found.update([f"{one}+{other}" for one, other in combinations(names, 2)])
    found.update([f"!{code}" for code in codes])
    return found
