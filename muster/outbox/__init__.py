"""The outbox: effects that were recorded are tried until they are done, given up or not wanted."""

from muster.outbox.effect_store import EffectStore
from muster.outbox.outbox import Outbox
from muster.outbox.retry import RetryPolicy

__all__ = ["EffectStore", "Outbox", "RetryPolicy"]
