"""Where the effects of a kind of stream are kept, and their fates recorded."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from muster.kernel.effects import EffectPayload, KnownEffect


class EffectStore(Protocol):
    """The effects of the streams that one part of the bot owns. Safe to use from any thread."""

    def owns(self, stream: str) -> bool:
        """Return whether the stream is one of these."""

    def unfinished(self) -> Iterable[str]:
        """Return the streams that may have effects to come, found again after a start by a mark.

        Raises JournalUnavailable.
        """

    def effects(self, stream: str) -> Sequence[KnownEffect]:
        """Return the effects of a stream, in the order they were asked for.

        Raises JournalUnavailable.
        """

    def wanted(self, stream: str, effect: KnownEffect) -> bool:
        """Return whether an effect that has not been tried should still be had."""

    def worded(self, stream: str, effect: KnownEffect) -> KnownEffect:
        """Return an effect as it goes out now: in words, where it has none of its own."""

    def record(self, stream: str, body: EffectPayload, now: datetime) -> None:
        """Record what became of an effect. Raises JournalUnavailable."""
