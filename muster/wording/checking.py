"""Judging a text that tenants will read: what could be said better, in the order of the text."""

from collections.abc import Collection

from muster.wording import plainness, substance
from muster.wording.finding import Finding
from muster.wording.judged import Judged
from muster.wording.lists import Lists
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
    any text, and time that grows with its length.
    """
    return _found(Judged.of(text, lists))


def check_post(
    text: str, lists: Lists, wanted: Collection[Substance] = frozenset(Substance)
) -> tuple[Finding, ...]:
    """Return what could be said better in a whole message, and after it what it leaves out.

    `wanted` is what it should say.
    """
    judged = Judged.of(text, lists)
    return (*_found(judged), *substance.missing(judged, wanted))


def _found(judged: Judged) -> tuple[Finding, ...]:
    found = [finding for rule in _RULES for finding in rule(judged)]
    found += plainness.hard(judged, found)
    return tuple(sorted(found, key=lambda finding: finding.start))
