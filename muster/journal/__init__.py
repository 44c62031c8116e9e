"""The append-only record of a bot, and the way to read and to follow it."""

from muster.journal.followers import ATTEMPTS, Follower, Handler
from muster.journal.journal import (
    NAMESPACE,
    AlreadyDone,
    Journal,
    JournalUnavailable,
    OutcomeUnknown,
    VersionConflict,
    entry_of,
    event_key,
    is_whole,
    position_key,
    refuse_newer,
)
from muster.journal.store import (
    Illegible,
    UnsafeStorage,
    is_safe,
    may_act,
    open_store,
    value_of,
)

__all__ = [
    "ATTEMPTS",
    "NAMESPACE",
    "AlreadyDone",
    "Follower",
    "Handler",
    "Illegible",
    "Journal",
    "JournalUnavailable",
    "OutcomeUnknown",
    "UnsafeStorage",
    "VersionConflict",
    "entry_of",
    "event_key",
    "is_safe",
    "is_whole",
    "may_act",
    "open_store",
    "position_key",
    "refuse_newer",
    "value_of",
]
