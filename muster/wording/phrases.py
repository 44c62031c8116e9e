"""Where phrases of several lists stand in a text, whatever their endings, in one pass."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from muster.wording.reading import Reading, base_of, words_of


class Kind(Enum):
    """What a phrase means for those who read it."""

    TECHNICAL = auto()
    AVOID = auto()
    ALLOWED = auto()
    AUDIENCE = auto()
    PART = auto()
    OTHERS = auto()
    LATIN = auto()
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
    OVER = auto()
    WHEN = auto()
    PERSON = auto()
    WRONGDOING = auto()
    BLAME = auto()
    BLAMES_NEXT = auto()
    BLAMES_LAST = auto()


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase of a list, by the bases of its words; `say` is what to say in its place."""

    kind: Kind
    bases: tuple[str, ...]
    say: str | None = None

    @classmethod
    def of(cls, kind: Kind, text: str, say: str | None = None) -> "Phrase":
        """Return the phrase of a text."""
        return cls(kind, tuple(base_of(word) for word in words_of(text)), say)


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase as found: from its `first` word of the text to before `last`."""

    phrase: Phrase
    first: int
    last: int

    def within(self, other: "Mark") -> bool:
        """Return whether all of it stands in another."""
        return other.first <= self.first and self.last <= other.last


class PhraseBook:
    """Phrases by the base of their first word, the longest first."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[str, list[Phrase]] = defaultdict(list)
        for phrase in phrases:
            self._by_first[phrase.bases[0]].append(phrase)
        for found in self._by_first.values():
            found.sort(key=lambda phrase: -len(phrase.bases))

    def marks(self, reading: Reading) -> dict[Kind, list[Mark]]:
        """Return where phrases stand, by kind and in the order of the text.

        No phrase reaches from one sentence into the next, and of two of a kind that share words
        the one that begins first, then the longer one, counts.
        """
        bases = [word.base for word in reading.words]
        found: dict[Kind, list[Mark]] = defaultdict(list)
        for sentence in reading.sentences:
            for at in range(sentence.first, sentence.last):
                for phrase in self._by_first.get(bases[at], ()):
                    last = at + len(phrase.bases)
                    marks = found[phrase.kind]
                    if last > sentence.last or (marks and marks[-1].last > at):
                        continue
                    if len(phrase.bases) == 1 or tuple(bases[at:last]) == phrase.bases:
                        marks.append(Mark(phrase, at, last))
        return found
