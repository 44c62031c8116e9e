"""The outbox: effects that were recorded are tried until they are done, given up or not wanted."""

from muster.outbox.ledger import Ledger
from muster.outbox.outbox import Outbox
from muster.outbox.patience import Patience

__all__ = ["Ledger", "Outbox", "Patience"]
