"""A tracker that is only played: nobody sees its issues. The default, and all a rehearsal has."""

from muster.gateways.fault_injection import Failing
from muster.gateways.gateway import Delivery, Effect, Gateway
from muster.gateways.tracked_issues import Issue, IssueState, delivery, issue_of
from muster.kernel.gateway_names import TRACKER


class SimulatedTracker(Failing, Gateway):
    """Behaves as the gateways to trackers do, in memory.

    `issues` are what was opened, by the effect's key, in order. References are made by counting, so
    that a rehearsal says the same each time.
    """

    name = TRACKER
    simulated = True

    def __init__(self) -> None:
        super().__init__()
        self.issues: dict[str, Issue] = {}
        self._states: dict[str, IssueState] = {}

    def deliver(self, effect: Effect) -> Delivery:
        """Keep an issue as opened. Raises Unavailable when told to fail, and Rejected."""
        issue = issue_of(effect)
        with self._lock:
            self._answer()
            if effect.key not in self.issues:
                self.issues[effect.key] = issue
                self._states[self._reference(effect)] = IssueState.OPEN
            return self._delivery(effect)

    def find(self, effect: Effect) -> Delivery | None:
        """Return what became of an effect, or None. Raises Unavailable when told to, Rejected."""
        issue_of(effect)
        with self._lock:
            self._answer()
            return self._delivery(effect) if effect.key in self.issues else None

    def end(self, reference: str, state: IssueState = IssueState.DONE) -> None:
        """Let somebody end an issue there."""
        with self._lock:
            self._states[reference] = state

    def state(self, reference: str) -> IssueState | None:
        """Return how an issue stands, or None. Raises Unavailable when told to."""
        with self._lock:
            self._answer()
            return self._states.get(reference)

    def probe(self) -> str:
        """Return that nobody sees it. Raises Unavailable when told to."""
        with self._lock:
            self._answer()
        return "the tracker is only simulated"

    def _reference(self, effect: Effect) -> str:
        return f"SIM-{[*self.issues].index(effect.key) + 1}"

    def _delivery(self, effect: Effect) -> Delivery:
        reference = self._reference(effect)
        return delivery(reference, f"https://tracker.invalid/{reference}", simulated=True)
