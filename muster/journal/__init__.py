"""The append-only record of a bot, and the way to read and to follow it."""

from muster.journal.follow import ATTEMPTS, Follower, Handler
from muster.journal.journal import (
    NAMESPACE,
    Journal,
    JournalUnavailable,
    OutcomeUnknown,
    VersionConflict,
)
from muster.journal.store import UnsafeStorage, may_act, open_store

__all__ = [
    "ATTEMPTS",
    "NAMESPACE",
    "Follower",
    "Handler",
    "Journal",
    "JournalUnavailable",
    "OutcomeUnknown",
    "UnsafeStorage",
    "VersionConflict",
    "may_act",
    "open_store",
]
