"""How a fault is logged: under a short reference, with where it came from, without anybody's words.

An exception's text may quote what somebody typed, and the log is read by more people than a
restricted incident. So of an exception the log has its kind, its stack, and its text only where
that is the machine's.
"""

import logging
import secrets
import sys
import traceback
from types import TracebackType
from typing import Any

_OF_THE_MACHINE = (OSError, ImportError, MemoryError, RecursionError)
"""Kinds of exceptions whose text is the operating system's or the interpreter's."""

_OF_DATABASES = {("sqlite3", "OperationalError"), ("psycopg", "OperationalError")}
"""Kinds of exceptions, by package, whose text tells what ails a database, not what is in it."""

_NEAR_PEOPLE = ("muster.", "errbot.core.", "errbot.plugins.", "errbot.backends.", "slack_sdk.")
"""Loggers of what may go wrong with what people type."""


def logged_under(log: logging.Logger, what: str, details: str | None = None) -> str:
    """Log what went wrong, with the exception in hand or other details; return the reference.

    That is six hexadecimal digits, to be shown to whoever is told of the fault.
    """
    reference = secrets.token_hex(3)
    log.error("fault %s: %s\n%s", reference, what, details or without_words(*sys.exc_info()))
    return reference


def without_words(
    kind: type[BaseException] | None,
    error: BaseException | None,
    trace: TracebackType | None,
) -> str:
    """Return the text of an exception for the log: its stack, and its causes', without words."""
    if error is None:
        return "no exception"
    told, parts = set(), []
    while error is not None and id(error) not in told:
        told.add(id(error))
        frames = traceback.format_tb(error.__traceback__)
        parts.append("".join((*frames, f"{type(error).__qualname__}{_machine_says(error)}")))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\nafter\n".join(parts)


def keep_words_out() -> None:
    """Have all that Muster, its plugins and Errbot's core log of exceptions be without words.

    What keeps the bot from starting is logged by others, and is still told in full.
    """
    make = logging.getLogRecordFactory()
    if getattr(make, "without_words", False):
        return

    def made(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make(*args, **kwargs)
        if record.exc_info and f"{record.name}.".startswith(_NEAR_PEOPLE):
            record.exc_text = without_words(*record.exc_info)
        return record

    made.without_words = True  # type: ignore[attr-defined]
    logging.setLogRecordFactory(made)


def _machine_says(error: BaseException) -> str:
    kinds = {(kind.__module__.partition(".")[0], kind.__name__) for kind in type(error).__mro__}
    if isinstance(error, _OF_THE_MACHINE) or kinds & _OF_DATABASES:
        return f": {error}"
    return ""
