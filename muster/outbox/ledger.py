"""Where the effects of a kind of stream are kept, and their fates recorded."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from muster.effects import EffectBody, KnownEffect


class Ledger(Protocol):
    """The effects of the streams that one part of the bot owns. Safe to use from any thread.

    Whoever writes those streams marks each, in the same write, with `muster.register.PENDING` for
    as long as it has effects to come: that is how they are found again after a start.
    """

    def owns(self, stream: str) -> bool:
        """Return whether the stream is one of these."""

    def effects(self, stream: str) -> Sequence[KnownEffect]:
        """Return the effects of a stream, in the order they were asked for.

        Raises JournalUnavailable.
        """

    def wanted(self, stream: str, effect: KnownEffect) -> bool:
        """Return whether an effect that has not been tried should still be had."""

    def worded(self, stream: str, effect: KnownEffect) -> KnownEffect:
        """Return an effect as it goes out now: in words, where it has none of its own."""

    def record(self, stream: str, body: EffectBody, now: datetime) -> None:
        """Record what became of an effect. Raises JournalUnavailable."""
