"""Whether sentences are plain: short, active, in words that everybody knows."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from muster.wording.english import uncontracted
from muster.wording.finding import Finding
from muster.wording.judged import Judged
from muster.wording.phrases import Mark, PhraseKind
from muster.wording.reading import Sentence, Word, reading_ease, words_of
from muster.wording.sorts import is_small


def listed(judged: Judged) -> Iterator[Finding]:
    """Yield the team's technical words, and what anybody should avoid (R71, R74)."""
    codes = {
        PhraseKind.TECHNICAL: "technical",
        PhraseKind.AVOID: "jargon",
        PhraseKind.LATIN: "latin",
        PhraseKind.PASSIVE: "passive",
        PhraseKind.ALARM: "alarm",
    }
    for mark in judged.marks:
        if mark.phrase.kind in codes:
            yield judged.finding(codes[mark.phrase.kind], judged.at(mark), mark.phrase.say)


def named(judged: Judged) -> Iterator[Finding]:
    """Yield what only the team can look up."""
    for start, name in judged.names:
        yield Finding("internal", name, start)


def long(judged: Judged) -> Iterator[Finding]:
    """Yield the sentences of more words than the playbook allows (R71)."""
    longest = judged.lists.longest_sentence
    for sentence in judged.reading.sentences:
        if sentence.length > longest:
            facts = {"count": sentence.length, "longest": longest}
            yield replace(whole(judged, sentence, "long"), facts=facts)


def whole(judged: Judged, sentence: Sentence, code: str) -> Finding:
    """Return a finding about a whole sentence."""
    return Finding(code, judged.reading.text[sentence.start : sentence.end], sentence.start)


def contraction(judged: Judged) -> Iterator[Finding]:
    """Yield negative contractions, which are easily read as their opposite."""
    for word in judged.reading.words:
        say = uncontracted(word.plain)
        if say:
            yield judged.finding("contraction", (word,), say)


_SAMPLE = 600
_FEWEST_WORDS = 8
_FEWEST_LETTERS = 12
_LEAST_ENGLISH = 0.1
"""The share of small words, and of endings as only English has, that tells an English text."""

_ENDINGS = ("ing", "ed", "ly", "ity", "ness", "ful", "ary", "ates")


def foreign(text: str) -> Finding | None:
    """Return the finding that a text is in another language, or None; its beginning decides."""
    sample = text[:_SAMPLE]
    words = tuple(dict.fromkeys(words_of(sample)))
    letters = [letter for letter in sample if letter.isalpha()]
    other = sum(not letter.isascii() for letter in letters)
    english = sum(is_small(word.lower()) or word.endswith(_ENDINGS) for word in words)
    if (len(letters) >= _FEWEST_LETTERS and 2 * other > len(letters)) or (
        len(words) >= _FEWEST_WORDS
        and english < _LEAST_ENGLISH * len(words)
        and sum(word.isalpha() and word.islower() for word in words) > len(words) // 2
    ):
        return Finding("language", words[0], text.index(words[0]))
    return None


_FEWEST_IN_SHOUT = 3
_FEWEST_SHORT_IN_SHOUT = 5
_LONGEST_ACRONYM = 6
_EXPLAINED = re.compile(
    r"\(([A-Z][A-Z0-9]{1,5})s?\)|\b([A-Z][A-Z0-9]{1,5})s? \((?=[^\W\d_]{2,30}[ -][^\W\d_])"
)
_CAPITALS = re.compile(r"[A-Z][A-Z0-9]")
_EXCLAIMED = re.compile(r"(?<=[\w)\"”’])!++(?=[\s)\"”’*_]|$)")


def explained(text: str) -> frozenset[str]:
    """Return the acronyms that a message explains somewhere: "requests per second (RPS)"."""
    if "(" not in text:
        return frozenset()
    return frozenset(a or b for a, b in _EXPLAINED.findall(text))


def capitals(judged: Judged) -> Iterator[Finding]:
    """Yield acronyms that nothing allows or explains, and whole phrases in capitals (R71)."""
    known, told_why = judged.lists.acronyms, judged.explained
    told = (PhraseKind.TECHNICAL, PhraseKind.AVOID, PhraseKind.ALLOWED)
    for sentence, passage in judged.sentences:
        if not _CAPITALS.search(judged.reading.text, sentence.start, sentence.end):
            continue
        shouted: set[Word] = set()
        for run in _runs(passage.words):
            long = any(len(word.text) > _LONGEST_ACRONYM for word in run)
            if len(run) >= (_FEWEST_IN_SHOUT if long else _FEWEST_SHORT_IN_SHOUT):
                shouted.update(run)
                yield judged.finding("alarm", run)
        elsewhere = {w for mark in passage.of(*told) for w in judged.at(mark)} | shouted
        for place, word in enumerate(passage.words, start=sentence.first):
            acronym = _acronym(word)
            if acronym is None or acronym in known or acronym in told_why:
                continue
            if word not in elsewhere and place not in judged.named:
                yield judged.finding("acronym", (word,))


def _runs(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    run: list[Word] = []
    for word in words:
        if word.text.isupper() and word.text.isalpha():
            run.append(word)
            continue
        if run:
            yield tuple(run)
        run = []
    if run:
        yield tuple(run)


def _acronym(word: Word) -> str | None:
    """Return the acronym that a word is, in the singular, or None."""
    text = word.text.removesuffix("'s").removesuffix("’s")
    if text[-1:] == "s" and text[:-1].isupper():
        text = text[:-1]
    letters = sum(map(str.isalpha, text))
    if not (text.isascii() and text.isalnum() and text.isupper() and text[0].isalpha()):
        return None
    return text if letters >= 2 and len(text) <= _LONGEST_ACRONYM else None


def exclaimed(judged: Judged) -> Iterator[Finding]:
    """Yield exclamation marks; a `!` that begins a command is none."""
    for found in _EXCLAIMED.finditer(judged.reading.text):
        yield Finding("alarm", found.group(), found.start())


_CLOSE = 3
_MOST_DOUBTS = 3


def hedging(judged: Judged) -> Iterator[Finding]:
    """Yield doubts that are piled up; a single "may" or "likely" is what tenants can expect."""
    for _, passage in judged.sentences:
        doubts = passage.of(PhraseKind.MODAL, PhraseKind.DOUBT, PhraseKind.SEEMING)
        pile = _pile(doubts)
        if pile:
            first, last = pile
            words = judged.reading.words[first.first : last.last]
            yield judged.finding("hedging", words)


def _pile(doubts: list[Mark]) -> tuple[Mark, Mark] | None:
    if not any(mark.phrase.kind is PhraseKind.DOUBT for mark in doubts):
        return None
    if len({mark.phrase.bases for mark in doubts}) >= _MOST_DOUBTS:
        return doubts[0], doubts[-1]
    for one, other in pairwise(doubts):
        near = other.first - one.last < _CLOSE
        if near and PhraseKind.DOUBT in (one.phrase.kind, other.phrase.kind):
            return one, other
    return None


_HARD = ((8, -15.0), (15, 5.0))
"""From how many words on a sentence is judged, and the reading ease below which it is hard.

Both lie far beyond what plain sentences about computers come to: the playbook's own good example,
eight words long, is at 4.
"""


def hard(judged: Judged, others: list[Finding]) -> Iterator[Finding]:
    """Yield sentences of long words only, where nothing else was found that explains them (R71)."""
    told = sorted(finding.start for finding in others)
    at = 0
    for sentence in judged.reading.sentences:
        while at < len(told) and told[at] < sentence.start:
            at += 1
        if at < len(told) and told[at] < sentence.end:
            continue
        least = [ease for words, ease in _HARD if sentence.length >= words]
        if least and reading_ease(judged.reading, sentence) < max(least):
            yield whole(judged, sentence, "hard")
