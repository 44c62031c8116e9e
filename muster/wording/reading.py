"""A text as it is read: its sentences, their words, and how hard they are to read.

Every pattern here passes over a text once, whatever is in it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise
from typing import NamedTuple

# A full stop or a colon within a word is part of it (Node.js, 3:40pm); a hyphen parts words.
_WORD = re.compile(r"[^\W_]+(?:['’ʼ.:][^\W_]+)*+")
_ENDS = re.compile(r"""(?<![.!?…])[.!?…]++["'”’)\]*_]*+(?=\s|$)|\n\s*+""")
_HYPHENED = re.compile(r"(?<=[^\W_])(?!['’ʼ.:][^\W_])[^\w\s]++(?=[^\W_])")
_LIST_MARK = re.compile(r"(?:[-*•>#–]|[0-9]{1,3}[.)])")
_NO_END = frozenset(("e.g", "i.e", "eg", "ie", "vs", "approx", "no"))
_LONGEST_WORD = 60
"""What is longer has no endings, and is not worth remembering."""

_VOWELS = re.compile(r"[aeiouy]+")
_APOSTROPHES = str.maketrans("’ʼ", "''")


class Word(NamedTuple):
    """One word of a text. `plain` is in lower case with plain apostrophes, `base` uninflected."""

    text: str
    start: int
    plain: str
    base: str

    @property
    def end(self) -> int:
        """Where the word ends in the text."""
        return self.start + len(self.text)


_WORD_OF = partial(tuple.__new__, Word)
"""As `Word` itself, and quicker: a long text has many."""


class Sentence(NamedTuple):
    """One sentence. `first` and `last` are its words' places in the text; `last` is not in it.

    `length` is how many words a reader counts: what is hyphened counts once.
    """

    start: int
    end: int
    first: int
    last: int
    length: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with all its words and its sentences in order; sentences without words are none."""

    text: str
    words: tuple[Word, ...]
    sentences: tuple[Sentence, ...]

    @classmethod
    def of(cls, text: str) -> "Reading":
        """Return the reading of a text."""
        words = tuple(
            [
                _WORD_OF((word, found.start(), *_forms(word)))
                for found in _WORD.finditer(text)
                for word in (found[0],)
            ]
        )
        return cls(text, words, tuple(_sentences(text, words)))


def _sentences(text: str, words: tuple[Word, ...]) -> Iterator[Sentence]:
    edges = [0, *_ends(text), len(text)]
    joined = [found.start() for found in _HYPHENED.finditer(text)]
    starts = [word.start for word in words]
    at = 0
    for start, end in pairwise(edges):
        first, at = at, bisect_left(starts, end, at)
        if at == first:
            continue
        length = at - first - (bisect_left(joined, end) - bisect_left(joined, start))
        said = text[start:end]
        lead = len(said) - len(said.lstrip())
        yield Sentence(start + lead, start + len(said.rstrip()), first, at, length)


def _ends(text: str) -> Iterator[int]:
    for found in _ENDS.finditer(text):
        after = text[found.end() : found.end() + 40].lstrip()
        if found.group()[0] == "\n":
            if "\n" not in found.group()[1:] and after[:1].islower():
                continue
        elif found.group()[0] == ".":
            before = text[max(0, found.start() - 8) : found.start()].split()[-1:]
            if after[:1].islower() or (before and before[0].lower().lstrip("(") in _NO_END):
                continue
            line = text[max(0, found.start() - 8) : found.end()].rpartition("\n")[2]
            if _LIST_MARK.fullmatch(line.strip()):
                continue
        yield found.end()


def _forms(word: str) -> tuple[str, str]:
    if len(word) > _LONGEST_WORD:
        return word, word
    return _known_forms(word)


@lru_cache(maxsize=8192)
def _known_forms(word: str) -> tuple[str, str]:
    plain = word.lower().translate(_APOSTROPHES)
    if word.isupper():
        return plain, plain
    if len(word) > 2 and word[-1] == "s" and word[:-1].isupper():
        return plain, plain[:-1]
    return plain, _base(plain.removesuffix("'s").removesuffix("'"))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, as `Reading` takes them."""
    return tuple(_WORD.findall(text))


def base_of(word: str) -> str:
    """Return a word without the endings of number, tense and possession.

    It serves to compare words, not to be read: "routers", "router's" and "router" have the same.
    """
    return _forms(word)[1]


def _base(word: str) -> str:
    if len(word) <= 3:
        return word
    stem = _without_ending(word)
    if len(stem) > 2 and stem[-1] == "e":
        stem = stem[:-1]
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        stem = stem[:-1]
    return stem


def _without_ending(word: str) -> str:
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    if word.endswith("ing") and len(word) > 5 and _VOWELS.search(word[:-3]):
        return word[:-3]
    if word.endswith("ed") and not word.endswith("eed") and len(word) > 4:
        return word[:-2]
    return word


def reading_ease(reading: Reading, sentence: Sentence) -> float:
    """Return Flesch's reading ease of one sentence, with syllables estimated from its vowels.

    About 60 is plain, below 0 is very hard; a short sentence of long words is hard, too.
    """
    words = reading.words[sentence.first : sentence.last]
    syllables = sum(_syllables(word.plain[:_LONGEST_WORD]) for word in words)
    return 206.835 - 1.015 * len(words) - 84.6 * syllables / len(words)


@lru_cache(maxsize=8192)
def _syllables(word: str) -> int:
    groups = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    return max(1, groups)
