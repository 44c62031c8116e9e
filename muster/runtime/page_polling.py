"""Polling of a pager that sends no webhooks: which of our pages somebody has answered there."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from muster.alerts import PageNews, Status
from muster.escalation.calls import wanted
from muster.gateways import Rejected, Unavailable
from muster.gateways.paging import Pager
from muster.incidents.repository import IncidentRepository
from muster.kernel.gateway_names import PAGING

_LOOKED_AT = 50
"""How many pages are asked for in a round: a service allows only so many calls."""
_FAILURES = 2
"""After so many calls that fail in a row the service is left alone until the next round."""


class _Page(NamedTuple):
    key: str
    reference: str


class PagePolling:
    """Asks for the pages that nobody has answered yet, a round at a time. It says nothing."""

    def __init__(
        self, incidents: IncidentRepository, hear: Callable[[PageNews, datetime], object]
    ) -> None:
        """`hear` takes how a page stands, as `AlertRepository.heard` does."""
        self._incidents = incidents
        self._hear = hear
        self._last: _Page | None = None

    def has_some(self) -> bool:
        """Return whether there is anything to ask for. Raises JournalUnavailable."""
        return next(iter(self._unanswered()), None) is not None

    def round(self, pager: Pager, now: datetime) -> int:
        """Hear of what was answered there, and return how much was. `now` is UTC.

        Raises Unavailable and Rejected once the service fails, and JournalUnavailable.
        """
        answered, failures = 0, 0
        for page in self._turn():
            try:
                state = pager.state(page.reference)
                failures = 0
            except (Unavailable, Rejected):
                failures += 1
                if failures >= _FAILURES:
                    raise
                continue
            if state is not None and state.status in (Status.ACKNOWLEDGED, Status.RESOLVED):
                news = PageNews(page.key, Status(state.status), now, state.by, state.by_id)
                self._hear(news, now)
                answered += 1
        return answered

    def _unanswered(self) -> Iterable[_Page]:
        for incident in self._incidents.ongoing():
            for known in incident.effects:
                effect = known.effect
                if effect.gateway != PAGING or effect.action != "page" or not known.reference:
                    continue
                if wanted(incident, known):
                    yield _Page(effect.key, known.reference)

    def _turn(self) -> Iterable[_Page]:
        """Yield those to ask for in this round: each in its turn, where they are many."""
        last = self._last
        order = sorted(
            self._unanswered(), key=lambda page: (last is not None and page <= last, page)
        )
        for page in order[:_LOOKED_AT]:
            self._last = page
            yield page
