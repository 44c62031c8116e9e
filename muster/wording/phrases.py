"""Where phrases of several lists stand in a text, whatever their endings, in one pass."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from muster.wording.reading import Reading, Word, base_of, words_of


class PhraseKind(Enum):
    """What a phrase means for those who read it."""

    TECHNICAL = auto()
    AVOID = auto()
    ALLOWED = auto()
    AUDIENCE = auto()
    PART = auto()
    OTHERS = auto()
    LATIN = auto()
    PASSIVE = auto()
    ALARM = auto()
    TROUBLE = auto()
    EFFECT = auto()
    CAUSE = auto()
    MODAL = auto()
    DOUBT = auto()
    SEEMING = auto()
    MENDED = auto()
    FUTURE = auto()
    TELLING = auto()
    TRYING = auto()
    OVER = auto()
    WHEN = auto()
    PERSON = auto()
    WRONGDOING = auto()
    BLAME = auto()
    BLAMES_NEXT = auto()
    BLAMES_LAST = auto()

    # Every member is there once; an Enum's own hash is that of its name, anew each time.
    __hash__ = object.__hash__


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase of a list, by the bases of its words; `say` is what to say in its place.

    One with `forms` is meant in these forms of its words only, in lower case.
    """

    kind: PhraseKind
    bases: tuple[str, ...]
    say: str | None = None
    forms: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, kind: PhraseKind, text: str, say: str | None = None, *, exact: bool = False
    ) -> "Phrase":
        """Return the phrase of a text, of its very words where it is to be `exact`."""
        words = words_of(text)
        return cls(kind, tuple(map(base_of, words)), say, words if exact else ())

    def stands(self, words: tuple[Word, ...]) -> bool:
        """Return whether words are those of the phrase."""
        if self.bases != tuple(word.base for word in words):
            return False
        return not self.forms or self.forms == tuple(word.plain for word in words)


class Mark(NamedTuple):
    """A phrase as found: from its `first` word of the text to before `last`."""

    phrase: Phrase
    first: int
    last: int


class PhraseBook:
    """Phrases by the bases of their first two words, the longest first."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        slots = {kind: slot for slot, kind in enumerate(PhraseKind)}
        self._single: dict[str, list[tuple[int, Phrase]]] = {}
        self._longer: dict[str, dict[str, list[tuple[int, Phrase]]]] = {}
        for phrase in sorted(phrases, key=lambda phrase: -len(phrase.bases)):
            first, *rest = phrase.bases
            by_first = self._longer.setdefault(first, {}) if rest else self._single
            key = rest[0] if rest else first
            by_first.setdefault(key, []).append((slots[phrase.kind], phrase))

    def knows(self, base: str) -> bool:
        """Return whether any phrase is, or begins with, the word of a base."""
        return base in self._single or base in self._longer

    def marks(self, reading: Reading) -> list[Mark]:
        """Return where phrases stand, in the order of the text.

        No phrase reaches from one sentence into the next, and of two of a kind that share words
        the one that begins first, then the longer one, counts.
        """
        words = reading.words
        ends = [0] * len(PhraseKind)
        found = []
        for sentence in reading.sentences:
            for at in range(sentence.first, sentence.last):
                base = words[at].base
                if base in self._longer and at + 1 < sentence.last:
                    for slot, phrase in self._longer[base].get(words[at + 1].base, ()):
                        last = at + len(phrase.bases)
                        if ends[slot] > at or last > sentence.last:
                            continue
                        if phrase.stands(words[at:last]):
                            found.append(Mark(phrase, at, last))
                            ends[slot] = last
                for slot, phrase in self._single.get(base, ()):
                    if ends[slot] <= at:
                        found.append(Mark(phrase, at, at + 1))
                        ends[slot] = at + 1
        return found
