"""The append-only record of a bot, and the way to read and to follow it."""

from muster.journal.followers import ATTEMPTS, Follower, Handler
from muster.journal.journal import (
    AlreadyDone,
    Journal,
    JournalUnavailable,
    OutcomeUnknown,
    VersionConflict,
)
from muster.journal.keyed_record import NAMESPACE, is_whole
from muster.journal.record_format import bring_up_to_date, open_record, refuse_newer
from muster.journal.store import UnsafeStorage, is_safe, may_act, open_store
from muster.journal.stored_json import Illegible, value_of

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
    "bring_up_to_date",
    "is_safe",
    "is_whole",
    "may_act",
    "open_record",
    "open_store",
    "refuse_newer",
    "value_of",
]
