"""The bot's log file: bounded, for its owner alone, and never a reason for anything to fail.

It is rotated here when it is full, and found again when somebody else has rotated it. What cannot
be written, as on a full disk, is counted, and told once it can be.
"""

import errno
import logging
import os
import sys
from pathlib import Path

LARGEST = 5_000_000
"""Bytes of a file, after which the next begins."""
KEPT = 5
"""Files before the present one that are kept: muster.log.1 is the newest of them."""

_FORM = "%(asctime)s %(levelname)-8s %(name)-25s %(message)s"
_PRIVATE = 0o600


class LogFile(logging.Handler):
    """Appends each line at once, so that a crash loses none and nothing waits in memory."""

    def __init__(self, path: Path, *, largest: int = LARGEST, kept: int = KEPT) -> None:
        """`largest` is in bytes. The file is opened with the first line."""
        super().__init__()
        self.setFormatter(logging.Formatter(_FORM))
        self._path = path
        self._largest = largest
        self._kept = kept
        self._handle: int | None = None
        self._lost = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line. Never raises."""
        try:
            line = self.format(record)
        except Exception as fault:  # noqa: BLE001 - somebody's line does not fit its arguments
            line = f"{record.levelname} {record.name} wrong line {record.msg!r}: {fault!r}"
        try:
            if self._lost:
                self._write(f"{self._lost} lines could not be written before this one")
                self._lost = 0
            self._write(line)
        except OSError as fault:
            self._lose(fault)

    def close(self) -> None:
        """Let go of the file."""
        self.acquire()
        try:
            handle, self._handle = self._handle, None
            if handle is not None:
                os.close(handle)
        finally:
            self.release()
        super().close()

    def _write(self, line: str) -> None:
        data = (line + "\n").encode("utf-8", "backslashreplace")
        handle = self._ready(len(data))
        while data:
            data = data[os.write(handle, data) :]

    def _ready(self, length: int) -> int:
        """Return the file to write to, which has room for so many bytes. Raises OSError."""
        size = self._size_of_ours()
        if size is None:
            self._open()
            size = self._size_of_ours() or 0
        if size and size + length > self._largest:
            self._rotate()
        if self._handle is None:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), self._path)
        return self._handle

    def _size_of_ours(self) -> int | None:
        """Return the size of the file in bytes, None where another or none is in its place."""
        if self._handle is None:
            return None
        try:
            there, ours = self._path.stat(), os.fstat(self._handle)
        except FileNotFoundError:
            return None
        same = (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)
        return ours.st_size if same else None

    def _open(self) -> None:
        """Open the file that is there, or a new one; where none can be, the old one serves."""
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC
        try:
            handle = os.open(self._path, flags, _PRIVATE)
        except OSError:
            if self._handle is None:
                raise
            return
        before, self._handle = self._handle, handle
        if before is not None:
            os.close(before)

    def _rotate(self) -> None:
        """Begin a new file; where that cannot be, the present one grows on."""
        try:
            for number in range(self._kept, 0, -1):
                older = self._numbered(number - 1)
                if older.exists():
                    older.replace(self._numbered(number))
        except OSError:
            return
        self._open()

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}") if number else self._path

    def _lose(self, fault: OSError) -> None:
        """Count a line that is lost; say so at the first, where somebody may look."""
        self._lost += 1
        if self._lost == 1:
            try:
                sys.stderr.write(f"muster: {self._path} cannot be written: {fault.strerror}\n")
            except (OSError, ValueError):
                return
