"""A text with all that was looked up in it, once for every rule."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from muster.wording.finding import Finding
from muster.wording.lists import Lists
from muster.wording.names import internal_names
from muster.wording.phrases import Mark, PhraseKind
from muster.wording.reading import Reading, Sentence, Word


@dataclass(frozen=True)
class Passage:
    """Some words of a text in a row, a sentence or a part of one, and the marks in it."""

    words: tuple[Word, ...]
    marks: tuple[Mark, ...]

    def has(self, *kinds: PhraseKind) -> bool:
        """Return whether a phrase of any of the kinds stands in it."""
        return not self.kinds.isdisjoint(kinds)

    def of(self, *kinds: PhraseKind) -> list[Mark]:
        """Return the marks of the kinds, in the order of the text."""
        return [mark for mark in self.marks if mark.phrase.kind in kinds]

    @cached_property
    def kinds(self) -> frozenset[PhraseKind]:
        """The kinds of the phrases in it."""
        return frozenset(mark.phrase.kind for mark in self.marks)

    @cached_property
    def plain(self) -> str:
        """The words in lower case, parted by one space."""
        return " ".join(word.plain for word in self.words)


@dataclass(frozen=True)
class Judged:
    """A text, its reading, and where phrases and internal names stand in it.

    `named` are the places of the words that are part of an internal name, `explained` the acronyms
    that the message explains somewhere.
    """

    reading: Reading
    lists: Lists
    marks: tuple[Mark, ...]
    names: tuple[tuple[int, str], ...]
    named: frozenset[int]
    explained: frozenset[str]

    @classmethod
    def of(cls, text: str, lists: Lists, explained: frozenset[str]) -> "Judged":
        """Return a text with its words looked up."""
        reading = Reading.of(text)
        names = tuple(sorted(internal_names(text, lists)))
        starts = [word.start for word in reading.words]
        named = frozenset(
            place
            for start, name in names
            for place in range(bisect_left(starts, start), bisect_left(starts, start + len(name)))
        )
        marks = tuple(_meant(reading, lists.book.marks(reading), named))
        return cls(reading, lists, marks, names, named, explained)

    @cached_property
    def sentences(self) -> tuple[tuple[Sentence, Passage], ...]:
        """Every sentence with its words and marks."""
        found, at = [], 0
        for sentence in self.reading.sentences:
            first = at
            while at < len(self.marks) and self.marks[at].first < sentence.last:
                at += 1
            words = self.reading.words[sentence.first : sentence.last]
            found.append((sentence, Passage(words, self.marks[first:at])))
        return tuple(found)

    def has_name(self, sentence: Sentence) -> bool:
        """Return whether an internal name stands in a sentence."""
        return bool(self.named) and not self.named.isdisjoint(range(sentence.first, sentence.last))

    def clauses(self, sentence: Sentence, passage: Passage) -> Iterator[Passage]:
        """Yield the parts of a sentence between its commas and conjunctions."""
        first, seen, text = sentence.first, 0, self.reading.text
        for at in range(sentence.first + 1, sentence.last + 1):
            if at < sentence.last:
                before, word = self.reading.words[at - 1], self.reading.words[at]
                between = text[before.end : word.start]
                if word.plain not in _JOINTS and not any(mark in _BREAKS for mark in between):
                    continue
            begin = seen
            while seen < len(passage.marks) and passage.marks[seen].first < at:
                seen += 1
            yield Passage(self.reading.words[first:at], passage.marks[begin:seen])
            first = at

    def finding(self, code: str, words: tuple[Word, ...], say: str | None = None) -> Finding:
        """Return a finding about words that stand in a row."""
        start = words[0].start
        return Finding(code, self.reading.text[start : words[-1].end], start, suggestion=say)

    def at(self, mark: Mark) -> tuple[Word, ...]:
        """Return the words of a mark."""
        return self.reading.words[mark.first : mark.last]


_JOINTS = frozenset(("and", "but", "or", "because"))
_BREAKS = frozenset(",;:–—")


def _meant(reading: Reading, marks: list[Mark], named: frozenset[int]) -> Iterator[Mark]:
    """Yield the marks that mean in their place what their list says.

    What stands within an allowed phrase is a tenant's. A part of the service that is part of a
    technical word, or that says whose it is ("the platform's routers"), is not what the sentence is
    about. What is an internal name is told of as that.
    """
    allowed = _places(marks, PhraseKind.ALLOWED) | named
    told = (
        PhraseKind.TECHNICAL,
        PhraseKind.AVOID,
        PhraseKind.LATIN,
        PhraseKind.PASSIVE,
        PhraseKind.ALARM,
    )
    kept = [
        mark
        for mark in marks
        if mark.phrase.kind not in told or not allowed.issuperset(range(mark.first, mark.last))
    ]
    technical = _places(kept, PhraseKind.TECHNICAL)
    owned = technical - {sentence.first for sentence in reading.sentences}
    for mark in kept:
        part = mark.phrase.kind is PhraseKind.PART
        if not (part and mark.last in owned) and not (
            (part or mark.phrase.kind is PhraseKind.AUDIENCE) and mark.first in technical
        ):
            yield mark


def _places(marks: Iterable[Mark], kind: PhraseKind) -> set[int]:
    """Return the places of all words of the marks of a kind."""
    return {
        place
        for mark in marks
        if mark.phrase.kind is kind
        for place in range(mark.first, mark.last)
    }
