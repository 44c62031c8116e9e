"""Judging a text that tenants will read: what could be said better, in the order of the text."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import lru_cache

from muster.wording import plainness, substance
from muster.wording.finding import Finding
from muster.wording.judged import Judged
from muster.wording.lists import Lists
from muster.wording.repository import learned
from muster.wording.sense import sensed
from muster.wording.substance import Substance

_RULES = (
    substance.cause,
    plainness.named,
    plainness.listed,
    substance.promise,
    substance.blame,
    plainness.long,
    plainness.capitals,
    plainness.contraction,
    plainness.hedging,
    plainness.exclaimed,
)


def check(text: str, lists: Lists) -> tuple[Finding, ...]:
    """Return what could be said better in some sentences, in their order; empty for nothing.

    They are judged by themselves: that a message lacks something is for `check_post` to say. Takes
    any text, and time that grows with its length. One that is not English is not judged.
    """
    foreign = plainness.foreign(text)
    if foreign:
        return (foreign,)
    return tuple(finding for findings, _ in _parts_judged(text, lists) for finding in findings)


def check_post(
    text: str, lists: Lists, wanted: Collection[Substance] = frozenset(Substance)
) -> tuple[Finding, ...]:
    """Return what could be said better in a whole message, and after it what it leaves out.

    `wanted` is what it should say.
    """
    foreign = plainness.foreign(text)
    if foreign:
        return (foreign,)
    found: list[Finding] = []
    missing = set(wanted)
    for findings, says in _parts_judged(text, lists):
        found += findings
        missing -= says
    if missing:
        found += [Finding(f"no_{each}", "", len(text)) for each in Substance if each in missing]
    return tuple(found)


def found_by_rules(judged: Judged) -> list[Finding]:
    """Return what the lists and rules find, in the order of the rules; senses are not weighed."""
    found = [finding for rule in _RULES for finding in rule(judged)]
    return [*found, *plainness.hard(judged, found)]


_PartJudged = tuple[tuple[Finding, ...], frozenset[Substance]]


def _parts_judged(text: str, lists: Lists) -> Iterator[_PartJudged]:
    """Yield of every part of a text what could be said better in it, and what it says."""
    explained = plainness.explained(text)
    for start, part in _parts(text):
        judge = _judged if len(part) <= _LONGEST_KEPT else _judged.__wrapped__
        found, said = judge(part, lists, explained)
        if start:
            found = tuple([replace(each, start=each.start + start) for each in found])
        yield found, said


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """Yield the parts of a text that no sentence reaches out of, with where each starts."""
    start = 0
    for found in _LINE_ENDS.finditer(text):
        if not text[found.end() : found.end() + 1].islower():
            yield start, text[start : found.end()]
            start = found.end()
    yield start, text[start:]


_LINE_ENDS = re.compile(r"\n\s*+")
_LONGEST_KEPT = 400


@lru_cache(maxsize=1024)
def _judged(part: str, lists: Lists, explained: frozenset[str]) -> _PartJudged:
    """Return the findings in a part of a text, and what it says.

    The drafts of an incident are made of the same sentences again and again, so they are kept.
    """
    judged = Judged.of(part, lists, explained)
    found = found_by_rules(judged)
    if judged.reading.words:
        found = sensed(judged, found, learned())
    return tuple(sorted(found, key=lambda finding: finding.start)), substance.said(judged)
