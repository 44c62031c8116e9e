"""What can go wrong with the database, and what it means for whoever asked."""

from typing import Any

LOST, GONE, FULL, READ_ONLY = "lost", "gone", "full", "read-only"
LOCKED, DAMAGED, DISK, INACTIVE = "locked", "damaged", "disk", "inactive"

# By the beginnings of SQLite's names of errors, and of PostgreSQL's SQLSTATEs.
_REASONS = {
    "SQLITE_FULL": FULL,
    "SQLITE_BUSY": LOCKED,
    "SQLITE_LOCKED": LOCKED,
    "SQLITE_READONLY": READ_ONLY,
    "SQLITE_PERM": READ_ONLY,
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_NOTADB": DAMAGED,
    "SQLITE_CANTOPEN": GONE,
    "SQLITE_IOERR": DISK,
    "08": LOST,
    "57P": LOST,
    "53300": LOST,
    "53100": FULL,
    "58": DISK,
    "55P03": LOCKED,
    "25006": READ_ONLY,
    "XX001": DAMAGED,
    "XX002": DAMAGED,
}


class KeyExists(ValueError):
    """The key to insert is there already. Nothing was changed."""


class ActiveElsewhere(RuntimeError):
    """A bot is active on this database, so that what it stands on cannot be replaced."""


class StorageUnavailable(RuntimeError):
    """The database did not do what was asked, or did not say so.

    `why` is one word: `lost` (no connection), `gone` (the file), `full`, `read-only`, `locked`,
    `damaged`, `disk`, `inactive` (another bot is active), or empty. With `in_doubt` the write may
    have been committed all the same, as the connection was lost before the answer came: read again
    before repeating it. Without it nothing was written.
    """

    def __init__(self, message: str, why: str = "", *, in_doubt: bool = False) -> None:
        super().__init__(message)
        self.why = why
        self.in_doubt = in_doubt


def reason(error: BaseException) -> str:
    """Return what the driver said, on one line, without SQLAlchemy's statement and link."""
    return " ".join(str(_from_driver(error)).split())


def why(error: BaseException) -> str:
    """Return the word for what is wrong (see StorageUnavailable), empty for anything else."""
    raw = _from_driver(error)
    named: str = getattr(raw, "sqlite_errorname", None) or getattr(raw, "sqlstate", None) or ""
    if named:
        return next((word for name, word in _REASONS.items() if named.startswith(name)), "")
    return LOST if type(raw).__name__ in ("OperationalError", "InterfaceError") else ""


def _from_driver(error: BaseException) -> Any:
    """Return the driver's own error, of which SQLAlchemy's is made where that is in between."""
    return getattr(error, "orig", None) or error
