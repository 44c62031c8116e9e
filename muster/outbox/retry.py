"""When an effect is tried again, and for how long it is worth having."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from muster.kernel.effects import Effect

_WORTH: Mapping[str, timedelta] = {
    "send": timedelta(hours=1),
    "post": timedelta(hours=1),
    "open": timedelta(days=7),
}
_WORTH_OTHERWISE = timedelta(days=1)

_SETTLING: Mapping[str, timedelta] = {
    "post": timedelta(seconds=5),
    "open": timedelta(seconds=30),
}
"""How long after its answer was lost an effect may still be carried out, where no key of ours keeps
the service from doing it twice."""


class RetryPolicy:
    """After the first failure at once, then with pauses that double up to the longest.

    With `jitter` a random part of up to two seconds is added, so that many do not come back at the
    same instant; a rehearsal goes without, to be the same each time.
    """

    def __init__(
        self, *, jitter: bool = True, first_seconds: float = 2.0, longest_seconds: float = 60.0
    ) -> None:
        self._jitter, self._first, self._longest = jitter, first_seconds, longest_seconds

    def pause(self, failures: int, retry_after: float | None = None) -> timedelta:
        """Return how long to wait after so many failures, at least what the service asked for.

        `retry_after` is in seconds.
        """
        # What no bot has to load before something has failed.
        import tenacity

        # The second failure is the first that is paused after, when it has been doubled once.
        growing = tenacity.wait_exponential_jitter(
            multiplier=self._first / 2, max=self._longest, jitter=2.0 if self._jitter else 0.0
        )
        wait = tenacity.wait_chain(tenacity.wait_none(), growing)
        unused: Any = None
        state = tenacity.RetryCallState(unused, None, (), {})
        state.attempt_number = failures
        return timedelta(seconds=max(wait(state), retry_after or 0.0))

    def settling(self, effect: Effect) -> timedelta:
        """Return how long to wait, at least, before an effect that may have been done is looked up.

        What is looked for too early is not found, and done again.
        """
        return _SETTLING.get(effect.action, timedelta(0))

    def worth(self, effect: Effect) -> timedelta:
        """Return for how long after it was asked for an effect is worth trying.

        A page is tried for as long as it is wanted, a day at most: that somebody has come is known
        and ends it. So is an invitation that no newer one has replaced. A text that is an hour late
        says what is true no more; that a page is resolved and a note is kept can wait, and a
        follow-up for a week.
        """
        if "invitation" in effect.payload:
            return _WORTH_OTHERWISE
        return _WORTH.get(effect.action, _WORTH_OTHERWISE)
