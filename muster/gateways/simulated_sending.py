"""A gateway of a plugin's, only played: what it is asked for is kept, and reaches nobody."""

from muster.gateways.fault_injection import Failing
from muster.gateways.gateway import Delivery, Effect, Gateway


class SimulatedSending(Failing, Gateway):
    """Takes every effect and has it done, in memory, unless it was told to fail.

    `sent` are the effects by their keys, in order.
    """

    simulated = True

    def __init__(self, name: str) -> None:
        """`name` is that of the gateway in whose place it stands."""
        super().__init__()
        self.name = name
        self.sent: dict[str, Effect] = {}

    def deliver(self, effect: Effect) -> Delivery:
        """Keep an effect as done. Raises Unavailable when told to fail."""
        with self._lock:
            self._answer()
            self.sent.setdefault(effect.key, effect)
        return Delivery(reference=f"simulated-{len(self.sent)}")

    def find(self, effect: Effect) -> Delivery | None:
        """Return what became of an effect, or None when it was not done."""
        with self._lock:
            return Delivery(reference="simulated") if effect.key in self.sent else None

    def probe(self) -> str:
        """Return its name. Raises Unavailable when told to fail."""
        with self._lock:
            self._answer()
        return f"simulated {self.name}"
