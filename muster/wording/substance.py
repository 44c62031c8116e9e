"""What sentences say: what to expect rather than what is wrong, no blame, and no promised time."""

import re
from collections.abc import Iterator
from enum import StrEnum

from muster.wording.finding import Finding
from muster.wording.judged import Judged, Passage
from muster.wording.phrases import Mark, PhraseKind
from muster.wording.plainness import whole


class Substance(StrEnum):
    """What a whole message should say: what to expect, of which part, and when more comes (R72)."""

    EFFECT = "effect"
    SCOPE = "scope"
    NEXT_UPDATE = "next_update"


def has_effect(passage: Passage) -> bool:
    """Return whether a sentence says what somebody outside the team can expect."""
    return passage.has(PhraseKind.AUDIENCE, PhraseKind.PART) and passage.has(PhraseKind.EFFECT)


def cause(judged: Judged) -> Iterator[Finding]:
    """Yield the sentences that say what is wrong inside, and not what to expect (R72, R73)."""
    for sentence, passage in judged.sentences:
        inside = passage.has(PhraseKind.TECHNICAL) or judged.has_name(sentence)
        wrong = passage.has(PhraseKind.CAUSE) or (inside and passage.has(PhraseKind.TROUBLE))
        if wrong and not has_effect(passage):
            yield whole(judged, sentence, "cause")


_LENGTH = (
    r"(?:an?|one|two|three|four|five|ten|half an|a few|a couple of|[0-9]{1,3})"
    r" (?:seconds?|minutes?|mins?|hours?|hrs?|days?)"
)
_AT = r"(?:[0-9]{1,2}(?:[.:][0-9]{2})?(?: ?[ap]m)?|noon|midday|midnight)"
_TIME = re.compile(
    rf"\b(?:by|at|before) {_AT}(?![^ ])"
    rf"|\b(?:with)?in (?:the next |under |about |around |less than )?{_LENGTH}\b"
    rf"|\bno more than {_LENGTH}\b"
    r"|\b(?:is|be) [0-9]{1,2}(?:[.:][0-9]{2})?[ap]m\b"
)


def promise(judged: Judged) -> Iterator[Finding]:
    """Yield promises of a time to fix; when tenants hear more may be promised, and should be."""
    for sentence, passage in judged.sentences:
        if not (passage.has(PhraseKind.MENDED) and passage.has(PhraseKind.FUTURE)):
            continue
        for clause in judged.clauses(sentence, passage):
            timed = clause.has(PhraseKind.WHEN) or _TIME.search(clause.plain)
            mends = clause.has(PhraseKind.MENDED) and clause.has(PhraseKind.FUTURE)
            if mends and timed and not clause.has(PhraseKind.TELLING, PhraseKind.TRYING):
                yield judged.finding("promise", clause.words)


_WITHIN = 5
_BESIDE = 3


def blame(judged: Judged) -> Iterator[Finding]:
    """Yield what puts it on a person or on somebody else's company."""
    for _, passage in judged.sentences:
        if not passage.has(PhraseKind.BLAME, PhraseKind.WRONGDOING, PhraseKind.OTHERS):
            continue
        found = list(_blaming(passage))
        if found:
            first, last = min(f for f, _ in found), max(end for _, end in found)
            yield judged.finding("blame", judged.reading.words[first:last])


def _blaming(passage: Passage) -> Iterator[tuple[int, int]]:
    for mark in passage.of(PhraseKind.BLAME):
        yield mark.first, mark.last
    yield from _near(passage, PhraseKind.PERSON, PhraseKind.WRONGDOING, _WITHIN)
    yield from _near(passage, PhraseKind.BLAMES_NEXT, PhraseKind.OTHERS, _BESIDE)
    yield from _near(passage, PhraseKind.OTHERS, PhraseKind.BLAMES_LAST, _BESIDE)


def _near(
    passage: Passage, one: PhraseKind, other: PhraseKind, within: int
) -> Iterator[tuple[int, int]]:
    """Yield where a phrase of one kind follows soon upon one of another, from and to which word."""
    before: Mark | None = None
    for mark in passage.of(one, other):
        if mark.phrase.kind is other:
            if before and 0 <= mark.first - before.last < within:
                yield before.first, mark.last
        else:
            before = mark


_TOLD_LATER = re.compile(
    r"\bnext update\b|\bfurther update\b|\bevery (?:[0-9]{1,2} )?(?:hour|minute)"
)


def said(judged: Judged) -> frozenset[Substance]:
    """Return what of a whole message's substance some sentences say, or cannot be judged to."""
    return frozenset(substance for substance in Substance if _SAYS[substance](judged))


def _says_effect(judged: Judged) -> bool:
    effects = any(has_effect(passage) for _, passage in judged.sentences)
    return effects or not judged.lists.knows_parts


def _says_scope(judged: Judged) -> bool:
    parts = any(passage.has(PhraseKind.PART) for _, passage in judged.sentences)
    return parts or not judged.lists.knows_parts


def _says_next_update(judged: Judged) -> bool:
    return any(
        passage.has(PhraseKind.OVER) or _tells_when(passage) for _, passage in judged.sentences
    )


_SAYS = {
    Substance.EFFECT: _says_effect,
    Substance.SCOPE: _says_scope,
    Substance.NEXT_UPDATE: _says_next_update,
}


def _tells_when(passage: Passage) -> bool:
    timed = passage.has(PhraseKind.WHEN) or _TIME.search(passage.plain)
    if _TOLD_LATER.search(passage.plain):
        return True
    return bool(timed and passage.has(PhraseKind.TELLING) and passage.has(PhraseKind.FUTURE))
