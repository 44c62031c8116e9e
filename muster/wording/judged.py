"""A text with all that was looked up in it, once for every rule."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from muster.wording.finding import Finding
from muster.wording.lists import Lists
from muster.wording.names import internal_names
from muster.wording.phrases import Kind, Mark
from muster.wording.reading import Reading, Sentence, Word


@dataclass(frozen=True)
class Passage:
    """Some words of a text in a row, a sentence or a part of one, and the marks in it."""

    words: tuple[Word, ...]
    marks: tuple[Mark, ...]

    def has(self, *kinds: Kind) -> bool:
        """Return whether a phrase of any of the kinds stands in it."""
        return any(mark.phrase.kind in kinds for mark in self.marks)

    def of(self, *kinds: Kind) -> list[Mark]:
        """Return the marks of the kinds, in the order of the text."""
        return [mark for mark in self.marks if mark.phrase.kind in kinds]

    @cached_property
    def plain(self) -> str:
        """The words in lower case, parted by one space."""
        return " ".join(word.plain for word in self.words)

    def words_at(self, start: int, end: int) -> tuple[Word, ...]:
        """Return the words that stand at a span of `plain`."""
        first = bisect_right(self._starts, start) - 1
        return self.words[first : bisect_right(self._starts, end - 1)]

    @cached_property
    def _starts(self) -> list[int]:
        """Where each word stands in `plain`."""
        return list(accumulate((len(word.plain) + 1 for word in self.words), initial=0))[:-1]


@dataclass(frozen=True)
class Judged:
    """A text, its reading, and where phrases and internal names stand in it."""

    reading: Reading
    lists: Lists
    marks: tuple[Mark, ...]
    names: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, text: str, lists: Lists) -> "Judged":
        """Return a text with its words looked up."""
        reading = Reading.of(text)
        names = tuple(sorted(internal_names(text, lists)))
        return cls(reading, lists, tuple(_meant(reading, lists, names)), names)

    def sentences(self) -> Iterator[tuple[Sentence, Passage]]:
        """Yield every sentence with its words and marks."""
        at = 0
        for sentence in self.reading.sentences:
            first = at
            while at < len(self.marks) and self.marks[at].first < sentence.last:
                at += 1
            words = self.reading.words[sentence.first : sentence.last]
            yield sentence, Passage(words, self.marks[first:at])

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

    def is_name(self, word: Word) -> bool:
        """Return whether a word is part of an internal name."""
        return _named(self.names, word)


_JOINTS = frozenset(("and", "but", "or", "because"))
_BREAKS = frozenset(",;:–—")


def _named(names: tuple[tuple[int, str], ...], word: Word) -> bool:
    at = bisect_right(names, word.start, key=lambda named: named[0]) - 1
    return at >= 0 and word.start < names[at][0] + len(names[at][1])


def _meant(reading: Reading, lists: Lists, names: tuple[tuple[int, str], ...]) -> Iterable[Mark]:
    """Return the marks in the order of the text, without those that mean something else there.

    A technical word within an allowed phrase is a tenant's; part of a technical word is no part of
    the service; and what is an internal name is told of as that.
    """
    found = lists.book.marks(reading)
    allowed = _places(found.get(Kind.ALLOWED, ()))
    technical = []
    for kind in (Kind.TECHNICAL, Kind.AVOID):
        found[kind] = [
            mark
            for mark in found.get(kind, ())
            if not allowed.issuperset(range(mark.first, mark.last))
            and not _named(names, reading.words[mark.first])
        ]
    technical = _places(found[Kind.TECHNICAL])
    for kind in (Kind.PART, Kind.AUDIENCE):
        found[kind] = [mark for mark in found.get(kind, ()) if mark.first not in technical]
    return sorted((m for marks in found.values() for m in marks), key=lambda m: (m.first, m.last))


def _places(marks: Iterable[Mark]) -> set[int]:
    return {place for mark in marks for place in range(mark.first, mark.last)}
