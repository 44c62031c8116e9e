"""Mail that is only played: nothing is sent. The default, and all a rehearsal has."""

from muster.gateways.fault_injection import Failing
from muster.gateways.gateway import Delivery, Effect, Gateway, Rejected
from muster.gateways.mail_message import Letter, delivery, letter_of, message_id
from muster.kernel.gateway_names import MAIL


class SimulatedMail(Failing, Gateway):
    """Behaves as the gateway to a mail server does, with the same action, in memory.

    `sent` are the letters, by the effect's key, in order. Every address is accepted but those that
    `refused` holds.
    """

    name = MAIL
    simulated = True

    def __init__(self, sender: str = "muster@mail.invalid") -> None:
        """`sender` is the address that mail would come from."""
        super().__init__()
        self.sent: dict[str, Letter] = {}
        self.refused: set[str] = set()
        self._sender = sender

    @property
    def sender(self) -> str:
        """The address that mail comes from."""
        return self._sender

    def deliver(self, effect: Effect) -> Delivery:
        """Keep a mail as sent. Raises Unavailable when told to fail, and Rejected."""
        letter = letter_of(effect)
        with self._lock:
            self._answer()
            refused = {to: "550 simulated" for to in letter.to if to in self.refused}
            accepted = [to for to in letter.to if to not in refused]
            if not accepted:
                raise Rejected("The simulated mail takes mail for none of the addresses")
            self.sent.setdefault(effect.key, letter)
        return delivery(message_id(effect, self._sender), accepted, refused, "250 simulated")

    def find(self, effect: Effect) -> Delivery | None:
        """Return None, as a mail server cannot be asked."""
        return None

    def probe(self) -> str:
        """Return a name. Raises Unavailable when told to fail."""
        with self._lock:
            self._answer()
        return "simulated mail"
