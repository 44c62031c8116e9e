"""The text files that people write and the bot reads once, at its start, whatever they may be."""

import os
import stat
from pathlib import Path

from muster.playbook.load import Fault

LARGEST = 4_000_000
"""Bytes. No playbook, roster or template is a hundredth as long."""

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class NoText(ValueError):
    """A file cannot be read as text; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def read_text(path: Path, shown: str) -> str:
    """Read a file whole and return its text, without a byte order mark; `shown` is its name.

    Raises NoText for what is not there, is no file, is too long or is not UTF-8. It waits for
    nobody who might write into a pipe.
    """
    try:
        data = _read(path)
    except OSError as error:
        why = (error.strerror or type(error).__name__).lower()
        raise NoText(Fault(shown, 0, "", f"this cannot be read: {why}")) from error
    if data is None:
        raise NoText(Fault(shown, 0, "", "this is no file; give one of UTF-8 text"))
    if len(data) > LARGEST:
        raise NoText(Fault(shown, 0, "", f"longer than {LARGEST:,} bytes, so this is no such file"))
    if data.startswith(_UTF_16):
        raise NoText(Fault(shown, 1, "", "this is UTF-16; save it as UTF-8 text"))
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise NoText(Fault(shown, line, "", "this is not UTF-8 text; save it as UTF-8")) from error


def _read(path: Path) -> bytes | None:
    """Return what is in a file, a byte more than the longest at most; None for no file."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as file:
        return file.read(LARGEST + 1) if stat.S_ISREG(os.fstat(handle).st_mode) else None
