"""What a sentence says by the sense of its words, where no list has them: learned, not listed.

It was learned from the labelled sentences in tests/wording/corpus by tools/learn_wording.py.
"""

import math
from collections.abc import Collection, Iterable, Iterator, Mapping

from muster.wording.company import traits
from muster.wording.finding import Finding
from muster.wording.judged import Judged, Passage
from muster.wording.learned import Learned, Reason
from muster.wording.phrases import PhraseKind
from muster.wording.plainness import whole
from muster.wording.reading import Sentence, Word, words_of
from muster.wording.sorts import NUMBER, TIME_OF_DAY, Kinds, is_small, sort_of

REASONS: Mapping[str, Reason] = {
    "cause": Reason.INSIDE,
    "technical": Reason.INSIDE,
    "promise": Reason.PROMISE,
    "blame": Reason.BLAME,
    "jargon": Reason.JARGON,
    "passive": Reason.JARGON,
    "hard": Reason.JARGON,
    "alarm": Reason.ALARM,
}
"""The reason that stands behind each code."""

WARNED = 0.5
"""How likely it must be that a sentence is bad for any reason, to warn where no list tells why."""

SURE = 0.88
"""How likely a reason must be to tell of it beside what a sentence is told of already."""

DOUBTED = 0.2
"""How likely the reason of a listed word must be at least; below, its everyday sense is meant."""

_DOUBTED = frozenset(("cause", "technical", "promise"))


def sensed(judged: Judged, found: list[Finding], of: Learned) -> list[Finding]:
    """Return the findings of some text as the sense of its sentences has it.

    A listed word that is meant in its everyday sense is left alone, and a sentence is told of that
    no list finds anything in. `of` is what was learned.
    """
    found = sorted(found, key=lambda finding: finding.start)
    kept: list[Finding] = []
    at = 0
    for sentence, passage in judged.sentences:
        first = at
        while at < len(found) and found[at].start < sentence.end:
            at += 1
        here = found[first:at]
        if _is_fragment(judged, sentence):
            kept += here
            continue
        likely = likelihoods(sentence, passage, here, of)
        if suspicion(likely) < WARNED:
            kept += [each for each in here if _is_meant(each, likely, of)]
            continue
        kept += here
        told = {REASONS[each.code] for each in here if each.code in REASONS}
        if not told:
            told = {max(likely, key=likely.__getitem__)}
            if told == {Reason.PROMISE} and not _may_promise(passage, of.kinds):
                continue
            kept += [_told(judged, sentence, passage, reason, of) for reason in told]
        for reason in Reason:
            if reason not in told and likely[reason] >= SURE:
                kept.append(_told(judged, sentence, passage, reason, of))
    return kept + found[at:]


_EFFORT = frozenset(("work", "working", "try", "trying"))
_NEAR = 3
_TIMES = frozenset(("T", TIME_OF_DAY, NUMBER))
_EXPECTED = frozenset(("E", "will", "would"))


def _may_promise(passage: Passage, kinds: Kinds) -> bool:
    """Return whether a sentence can promise that something is mended, whatever its words are like.

    It cannot where it says neither a time nor what is expected, where somebody only works to mend
    it at no time, where it says how things are now, or when tenants hear more.
    """
    plain = [word.plain for word in passage.words]
    sorts = [sort_of(word, kinds) for word in passage.words]
    if passage.has(PhraseKind.TELLING) and "we" in sorts:
        return False
    if not _TIMES.isdisjoint(sorts):
        return True
    efforts = (place for place, word in enumerate(plain) if word in _EFFORT)
    if "now" in plain or any("to" in plain[place : place + _NEAR] for place in efforts):
        return False
    return not _EXPECTED.isdisjoint(sorts)


_LONGEST_FRAGMENT = 4


def _is_fragment(judged: Judged, sentence: Sentence) -> bool:
    """Return whether some words are too few to tell a sense, and no sentence."""
    if sentence.length > _LONGEST_FRAGMENT:
        return False
    text = judged.reading.text[sentence.start : sentence.end]
    return not text[0].isupper() and text[-1] not in ".!?"


def _is_meant(finding: Finding, likely: Mapping[Reason, float], of: Learned) -> bool:
    """Return whether a finding stands in a sentence that is not bad as a whole.

    Only a single word that has an everyday sense is doubted, and what follows from it.
    """
    if finding.code not in _DOUBTED or likely[REASONS[finding.code]] >= DOUBTED:
        return True
    words = words_of(finding.words)
    return finding.code == "technical" and not (len(words) == 1 and of.is_everyday(words[0]))


def likelihoods(
    sentence: Sentence, passage: Passage, here: Iterable[Finding], of: Learned
) -> dict[Reason, float]:
    """Return how likely each reason is for a sentence in which the rules found something."""
    return of.likelihoods(traits_of(sentence, passage, here, of.kinds))


def traits_of(
    sentence: Sentence, passage: Passage, here: Iterable[Finding], kinds: Kinds
) -> set[str]:
    """Return the traits of a sentence in which the rules found something."""
    marked = passage.kinds
    allowed: Collection[int] = ()
    if PhraseKind.ALLOWED in marked:
        allowed = {
            place - sentence.first
            for mark in passage.of(PhraseKind.ALLOWED)
            for place in range(mark.first, mark.last)
        }
    return traits(passage.words, kinds, allowed, marked, (each.code for each in here))


def suspicion(likely: Mapping[Reason, float]) -> float:
    """Return how likely it is that any reason is right."""
    return 1 - math.prod(1 - each for each in likely.values())


_TELLING: Mapping[Reason, tuple[str, str]] = {
    Reason.PROMISE: ("promise", "ERT:"),
    Reason.BLAME: ("blame", "AWF"),
    Reason.JARGON: ("jargon", "OQ"),
    Reason.ALARM: ("alarm", "X"),
}
"""The code of each reason, and the kinds of words that tell of it."""


def _told(
    judged: Judged, sentence: Sentence, passage: Passage, reason: Reason, of: Learned
) -> Finding:
    """Return the finding about a sentence that is bad for a reason, in the words that tell it."""
    kinds = of.kinds
    if reason is Reason.INSIDE:
        noticed = next(_places_of(passage.words, kinds, "PN"), None) is not None
        machine = tuple(_of_kinds(passage.words, kinds, "MD"))
        if noticed and machine:
            return judged.finding("technical", machine[:1])
        return whole(judged, sentence, "cause")
    code, letters = _TELLING[reason]
    telling = list(_places_of(passage.words, kinds, letters))
    if not telling:
        return whole(judged, sentence, code)
    if reason in (Reason.JARGON, Reason.ALARM):
        return judged.finding(code, passage.words[telling[0] : telling[0] + 1])
    first = telling[0]
    if reason is Reason.BLAME:
        first = _name_before(passage.words, first)
    return judged.finding(code, passage.words[first : telling[-1] + 1])


def _name_before(words: tuple[Word, ...], place: int) -> int:
    """Return where the name begins that stands before a word: "Network Rail's contractors"."""
    while place and words[place - 1].text[0].isupper() and not is_small(words[place - 1].plain):
        place -= 1
    return place


def _places_of(words: tuple[Word, ...], kinds: Mapping[str, str], letters: str) -> Iterator[int]:
    for place, word in enumerate(words):
        sort = sort_of(word, kinds)
        if sort[0] < "a":
            if not set(letters).isdisjoint(sort):
                yield place
        elif letters[0] == "E" and sort in ("will", "would"):
            yield place


def _of_kinds(words: tuple[Word, ...], kinds: Mapping[str, str], letters: str) -> Iterator[Word]:
    return (words[place] for place in _places_of(words, kinds, letters))
