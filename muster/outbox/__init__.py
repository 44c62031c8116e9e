"""The outbox: effects that were recorded are tried until they are done, given up or not wanted."""

from muster.outbox.ledger import Ledger

__all__ = ["Ledger"]
