"""What was learned of sentences: what words are, and how much each trait tells of a reason."""

import math
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from muster.wording.reading import base_of
from muster.wording.sorts import KINDS, Kinds


class Reason(StrEnum):
    """Why a sentence should not be sent as it stands, in the order of the weights."""

    INSIDE = "inside"
    PROMISE = "promise"
    BLAME = "blame"
    JARGON = "jargon"
    ALARM = "alarm"


_UNIT = 100
_BITS = 24
_MASK = (1 << _BITS) - 1
_HALF = 1 << (_BITS - 1)


def _packed(row: Iterable[int]) -> int:
    """Return some small whole numbers as one, so that rows can be added at a time."""
    return sum(each << (_BITS * place) for place, each in enumerate(row))


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned: the letters of the kinds of words, and what each trait weighs.

    A trait weighs something for every reason, in hundredths, and so does what has no trait, the
    `first`; these are packed into one number each.
    """

    kinds: Kinds
    weights: Mapping[str, int]
    first: int

    @classmethod
    def of(
        cls, kinds: Mapping[str, str], weights: Mapping[str, Sequence[int]], first: Sequence[int]
    ) -> Self:
        """Return what was learned, given what each trait weighs for every reason in turn."""
        return cls(
            Kinds(kinds), {trait: _packed(row) for trait, row in weights.items()}, _packed(first)
        )

    def is_everyday(self, word: str) -> bool:
        """Return whether a word is also said in the street, as "pump" is and "vlan" is not."""
        letters = self.kinds.get(word.lower()) or self.kinds.get(base_of(word), "")
        return not set(letters) <= {KINDS["machine"]}

    def likelihoods(self, found: AbstractSet[str]) -> dict[Reason, float]:
        """Return how likely each reason is for a sentence of these traits."""
        total = sum(filter(None, map(self.weights.get, found)), self.first)
        likely = {}
        for reason in Reason:
            # What is left of a field is that of a number that may be negative.
            each = ((total + _HALF) & _MASK) - _HALF
            total = (total - each) >> _BITS
            likely[reason] = 1 / (1 + math.exp(-each / _UNIT))
        return likely
