"""The append-only record of a bot, and the way to read and to follow it."""

from muster.journal.follow import ATTEMPTS, Follower, Handler
from muster.journal.journal import (
    NAMESPACE,
    Journal,
    JournalUnavailable,
    VersionConflict,
    entry_of,
    refuse_newer,
)
from muster.journal.store import Illegible, UnsafeStorage, open_store, value_of

__all__ = [
    "ATTEMPTS",
    "NAMESPACE",
    "Follower",
    "Handler",
    "Illegible",
    "Journal",
    "JournalUnavailable",
    "UnsafeStorage",
    "VersionConflict",
    "entry_of",
    "open_store",
    "refuse_newer",
    "value_of",
]
