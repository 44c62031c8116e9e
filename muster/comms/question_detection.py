"""Tenants' questions about an incident, recognised among all that is said in their rooms (R70).

The words by which one is known are the playbook's. They are compared without their endings, and
without apostrophes, as people on phones type: "isnt loading" is "isn't loading".
"""

import re
from collections.abc import Iterable, Iterator

from muster.incidents.incident import Incident
from muster.incidents.visibility import restricted
from muster.playbook.questions import Pair, Questions
from muster.wording.reading import Reading, Word, words_of

LONGEST_READ = 2_000
"""A question is in the first so many characters of a message; what follows is a log."""

_APART = 5
"""At most so many words lie between the two halves of a pair: "is the whole platform down"."""

_QUOTED = re.compile(r"^[ \t]*(?:>|&gt;).*$", re.MULTILINE)
_LINK = re.compile(r"https?://\S+")
_SHORTEST_NAME = 3
_IN_ANY_TITLE = frozenset(
    words_of(
        "all and any are been can cannot for from get had has have into its not off our out see"
        " some than that the them then there they this use was were what when which will with you"
        " your"
    )
)

Bases = tuple[str, ...]


class QuestionWords:
    """The words of one playbook, fit to be looked up."""

    def __init__(self, questions: Questions) -> None:
        self._alone = _Phrases(questions.alone)
        self._pairs = [_Halves(pair) for pair in questions.pairs]
        self._harmless = _Phrases(questions.harmless)
        self._settled = _Phrases(questions.settled)

    def ask(self, text: str) -> bool:
        """Return whether a message is a question or a complaint that an incident may explain.

        What it quotes, and its links, count for nothing.
        """
        sentences = [_bases(words) for words in _sentences(text)]
        if any(self._settled.stand_in(bases) for bases in sentences):
            return False
        return any(
            self._tells_of_trouble(bases) and not self._harmless.stand_in(bases)
            for bases in sentences
        )

    def _tells_of_trouble(self, bases: Bases) -> bool:
        return self._alone.stand_in(bases) or any(half.stand_in(bases) for half in self._pairs)


class _Phrases:
    """Phrases by the base of their first word."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_first: dict[str, list[Bases]] = {}
        for phrase in phrases:
            bases = _bases(Reading.of(phrase).words)
            self._by_first.setdefault(bases[0], []).append(bases)

    def spans(self, bases: Bases) -> Iterator[tuple[int, int]]:
        """Yield where phrases stand, from their first word to before their last."""
        for at, base in enumerate(bases):
            for phrase in self._by_first.get(base, ()):
                if bases[at : at + len(phrase)] == phrase:
                    yield at, at + len(phrase)

    def stand_in(self, bases: Bases) -> bool:
        """Return whether any phrase stands in a sentence."""
        return any(True for _ in self.spans(bases))


class _Halves:
    """The two halves of a pair."""

    def __init__(self, pair: Pair) -> None:
        self._first = _Phrases(pair.first)
        self._then = _Phrases(pair.then)

    def stand_in(self, bases: Bases) -> bool:
        """Return whether the second half stands in a sentence soon after the first."""
        ends = [end for _, end in self._first.spans(bases)]
        starts = [start for start, _ in self._then.spans(bases)] if ends else []
        return any(0 <= start - end <= _APART for end in ends for start in starts)


def incident_meant(text: str, incidents: Iterable[Incident]) -> Incident | None:
    """Return the incident that a question is most likely about, or None where there is none.

    It is an active one of which nobody has said that tenants are not affected; of several the one
    with which the text shares the most words, else the newest, those first of which it is said
    that they affect tenants and that everybody may know of.
    """
    likely = [each for each in incidents if each.is_active and each.tenants is not False]
    said = _telling(text[:LONGEST_READ])
    return max(
        likely,
        key=lambda each: (
            len(said & _told_of(each)),
            each.tenants is True,
            not restricted(each),
            each.number,
        ),
        default=None,
    )


def _told_of(incident: Incident) -> set[str]:
    """Return the words in which people have told of an incident."""
    return _telling(" \n".join((incident.title, *incident.words.values())))


def _telling(text: str) -> set[str]:
    return {
        base
        for word in Reading.of(text).words
        if len(word.plain) >= _SHORTEST_NAME and word.plain not in _IN_ANY_TITLE
        for base in _bases((word,))
    }


def _sentences(text: str) -> Iterator[tuple[Word, ...]]:
    own = _LINK.sub(" ", _QUOTED.sub(" ", text[:LONGEST_READ]))
    reading = Reading.of(own)
    for sentence in reading.sentences:
        yield reading.words[sentence.first : sentence.last]


def _bases(words: Iterable[Word]) -> Bases:
    """Return words as they are compared. "It's" and "they're" are read as two."""
    found: list[str] = []
    for word in words:
        if word.plain.endswith("'re"):
            found += (word.plain.removesuffix("'re"), "are")
            continue
        found.append(word.base.replace("'", ""))
        if word.plain.endswith("'s"):
            found.append("is")
    return tuple(found)
