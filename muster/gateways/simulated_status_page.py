"""A status page that is only played: nobody reads it. All a rehearsal has."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from muster.gateways.fault_injection import Failing
from muster.gateways.gateway import Delivery, Effect, Gateway
from muster.gateways.status_page_state import Noticeboard
from muster.gateways.status_posts import (
    Component,
    Notice,
    Post,
    PublicIncident,
    after_the_fix,
    beside,
    check_components,
    delivery,
    post_of,
)
from muster.kernel.gateway_names import STATUS_PAGE


class SimulatedStatusPage(Failing, Gateway):
    """Behaves as the gateway to Statuspage does, with the same actions, in memory.

    `posts` are what was asked for, by the effect's key, in order. References are made by counting,
    so that a rehearsal says the same each time.
    """

    name = STATUS_PAGE
    simulated = True

    def __init__(
        self,
        components: Iterable[Component] = (),
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`components` are those that the page has; `now` returns the instant, aware."""
        super().__init__()
        self.posts: dict[str, Post] = {}
        self._components = tuple(components)
        self._now = now
        self._board = Noticeboard()
        self._by_hand: list[PublicIncident] = []

    def open_by_hand(self, name: str) -> None:
        """Let the page show an incident that somebody opened there without the bot."""
        with self._lock:
            its_id = f"HAND{len(self._by_hand) + 1}"
            shown = PublicIncident(its_id, name, "investigating", (), _address(its_id))
            self._by_hand.append(shown)

    def deliver(self, effect: Effect) -> Delivery:
        """Keep a post as said. Raises Unavailable when told to fail, and Rejected."""
        post = post_of(effect)
        check_components(post, (each.id for each in self._components))
        with self._lock:
            self._answer()
            if self._board.posted(effect.key) is None:
                its_id = f"SIM{len(self.posts) + 1}"
                self._board = self._board.posting(post, effect.key, its_id, self._now())
                self.posts[effect.key] = post
            return self._delivery(effect, *self._board.taken(effect.key))

    def find(self, effect: Effect) -> Delivery | None:
        """Return what became of an effect, or None. Raises Unavailable when told to, Rejected."""
        post_of(effect)
        with self._lock:
            self._answer()
            found = self._board.posted(effect.key)
            return None if found is None else self._delivery(effect, *found)

    def component_states(self) -> tuple[Component, ...]:
        """Return the components as they stand. Raises Unavailable when told to."""
        with self._lock:
            self._answer()
            return self._board.states_of(self._components)

    def incident(self, its_id: str) -> PublicIncident | None:
        """Return an incident, or None where there is none. Raises Unavailable when told to."""
        with self._lock:
            self._answer()
            found = self._board.incident(its_id)
        return None if found is None else replace(found, url=_address(its_id))

    def _delivery(self, effect: Effect, incident: PublicIncident, notice: Notice) -> Delivery:
        done = delivery(effect, incident, notice.id, _address(incident.id))
        if effect.action == "create":
            done = beside(done, self._by_hand)
        return after_the_fix(done, effect, lambda: self._board.states_of(self._components))

    def probe(self) -> str:
        """Return that nobody reads it. Raises Unavailable when told to."""
        with self._lock:
            self._answer()
        return "the status page is only simulated"


def _address(its_id: str) -> str:
    return f"https://statuspage.invalid/incidents/{its_id}"
