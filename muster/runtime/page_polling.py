"""Polling of a pager that sends no webhooks: which of our pages somebody has answered there."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from muster.alerts import PageNews, Status
from muster.escalation.calls import wanted
from muster.gateways.paging import Pager
from muster.incidents.repository import IncidentRepository
from muster.kernel.gateway_names import PAGING
from muster.runtime.turns import Turns


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
        self._turns = Turns(self._unanswered)

    def has_some(self) -> bool:
        """Return whether there is anything to ask for. Raises JournalUnavailable."""
        return self._turns.has_some()

    def round(self, pager: Pager, now: datetime) -> int:
        """Hear of what was answered there, and return how much was. `now` is UTC.

        Raises Unavailable and Rejected once the service fails, and JournalUnavailable.
        """

        def ask(page: _Page) -> bool:
            state = pager.state(page.reference)
            if state is None or state.status not in (Status.ACKNOWLEDGED, Status.RESOLVED):
                return False
            news = PageNews(page.key, Status(state.status), now, state.by, state.by_id)
            self._hear(news, now)
            return True

        return self._turns.round(ask)

    def _unanswered(self) -> Iterable[_Page]:
        for incident in self._incidents.ongoing():
            for known in incident.effects:
                effect = known.effect
                if effect.gateway != PAGING or effect.action != "page" or not known.reference:
                    continue
                if wanted(incident, known):
                    yield _Page(effect.key, known.reference)
