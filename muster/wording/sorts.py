"""What words are to those who write to tenants: of a kind, or small ones that join others.

The sort of a word is a short text: the letter of its kind (tools/wording/seeds.txt), a small word
that stands for its like, or a sign for what numbers and the rest look like.
"""

import re
from collections.abc import Mapping

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
    "season": "C",
    "state": "V",
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
    "because": "because owing following caused causing cause thanks",
    "as": "as since",
    "after": "after once",
    "again": "again back",
    "by": "by",
    "from": "from",
    "before": "before",
    "until": "until till",
    "of": "of",
    "in": "in into within inside over during",
    "on": "on onto upon",
    "at": "at around",
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
SMALL = {word: sort for sort, words in _SMALL_WORDS.items() for word in words.split()}
"""The small words, in lower case, each with the one that stands for its like."""

_CLOCK = re.compile(r"[0-2]?[0-9](?:[:.][0-5][0-9](?:[ap]m)?|[ap]m)")
_DAY = re.compile(r"[0-3]?[0-9](?:st|nd|rd|th)")
NUMBER, TIME_OF_DAY, CAPITALS, MIXED, ORDINARY = "9:^#."


class Kinds(dict[str, str]):
    """The letters of the kinds of words; the same object is the same kinds, and no other is."""

    __hash__ = object.__hash__  # type: ignore[assignment]


def is_small(word: str) -> bool:
    """Return whether a word, in lower case, is one of those that join others."""
    return word in SMALL


def sort_of(word: Word, kinds: Mapping[str, str]) -> str:
    """Return what a word is: the sort of a small word, or else the letters of its kinds."""
    plain = word.plain
    return SMALL.get(plain) or kinds.get(plain) or kinds.get(word.base) or _by_shape(word.text)


def _by_shape(text: str) -> str:
    if text.isalpha():
        return CAPITALS if len(text) > 1 and text.isupper() else ORDINARY
    if text.isdigit():
        return NUMBER
    if _CLOCK.fullmatch(text):
        return TIME_OF_DAY
    if _DAY.fullmatch(text):
        return KINDS["time"]
    return MIXED if any(map(str.isdigit, text)) else ORDINARY
