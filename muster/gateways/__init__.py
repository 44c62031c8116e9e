"""The ways out of the chat: services that page people, carry mail and show a status page."""

from muster.gateways.gateway import Ambiguous, Delivery, Gateway, Rejected, Unavailable
from muster.kernel.effects import Effect

__all__ = ["Ambiguous", "Delivery", "Effect", "Gateway", "Rejected", "Unavailable"]
