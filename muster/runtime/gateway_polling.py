"""Asking a gateway again and again how things stand there, whoever brings it and whenever."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from muster.gateways import Gateway
from muster.runtime.periodic import Periodic


class GatewayPolling:
    """Asks the gateway of a name, if there is one that can be asked for the `state` of things.

    A real one is asked on a thread of its own, which begins once there is anything to ask for; one
    that is only played by the clock. It is looked for each time: a plugin may bring it later than
    this begins, or take it away.
    """

    def __init__(
        self,
        gateways: Mapping[str, Gateway],
        name: str,
        now: Callable[[], datetime],
        *,
        round: Callable[[Any, datetime], int],  # noqa: A002 - that is the word for it
        has_some: Callable[[], bool],
        heard: Callable[[], object],
        every: timedelta,
        every_played: timedelta,
    ) -> None:
        """`round` asks a gateway once for everything and returns how much was new.

        `has_some` tells whether there is anything to ask for, and `heard` is called after what was
        new. `every` and `every_played` lie between two rounds.
        """
        self._gateways, self._name, self._now = gateways, name, now
        self._round, self._has_some, self._heard = round, has_some, heard
        self._every_played, self._last = every_played, now()
        self._begun = False
        self._periodic = Periodic(f"{name}-polling", every.total_seconds(), self._ask)

    def look(self, now: datetime) -> bool:
        """Ask one that is only played, or begin to ask a real one; return whether any was new."""
        gateway = self._askable()
        if gateway is None:
            return False
        if not gateway.simulated:
            self._begun = True
            self._periodic.start()
            return False
        if now - self._last < self._every_played:
            return False
        self._last = now
        return bool(self._round(gateway, now))

    def next_look(self, now: datetime) -> datetime | None:
        """Return when `look` is due next, or None. Raises JournalUnavailable."""
        gateway = self._askable()
        if gateway is None or (self._begun and not gateway.simulated) or not self._has_some():
            return None
        return max(now, self._last + self._every_played) if gateway.simulated else now

    def stop(self) -> None:
        """Ask no more."""
        self._periodic.stop()

    def _askable(self) -> Gateway | None:
        gateway = self._gateways.get(self._name)
        return gateway if hasattr(gateway, "state") else None

    def _ask(self) -> None:
        gateway = self._askable()
        if gateway is not None and not gateway.simulated and self._round(gateway, self._now()):
            self._heard()
