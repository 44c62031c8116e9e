"""One thing that a check has found."""

from dataclasses import dataclass
from enum import Enum, auto


class Weight(Enum):
    """What a finding means for the bot.

    SOUND was proven to work, a NOTE is worth knowing. What is FAILING fails when it is needed, and
    with what is FATAL the bot does not even start.
    """

    SOUND = auto()
    NOTE = auto()
    FAILING = auto()
    FATAL = auto()


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One thing to know, in a line of plain words: what, where, and how to mend it."""

    says: str
    weight: Weight = Weight.NOTE

    @property
    def wrong(self) -> bool:
        """Whether it has to be mended."""
        return self.weight in (Weight.FAILING, Weight.FATAL)
