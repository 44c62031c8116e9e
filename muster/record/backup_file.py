"""A backup's file: JSON lines that are read without this code.

The first line says what the others are: how many rows, events and incidents, and the SHA-256 of all
that follows it. Each other line is a row of the storage or a file of the data folder. A row's value
is JSON as it is, or its text as stored where it is something else.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from muster.gateways.atomic_file import sync_folder
from muster.journal.stored_json import json_text
from muster.record.stored_rows import Row

FORMAT = 1
"""The version of a backup's form. A reader refuses what is newer than it knows."""

_HEADER_BYTES = 512
_SPARE_DIGEST = "0" * 64


class BackupFault(ValueError):
    """A backup cannot be made or used; the message is a line to show."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup says that it holds; `made_at` is an instant in ISO 8601, UTC.

    `record` is the newest format among its events, `damaged` how many places of its record cannot
    be read.
    """

    muster: str
    made_at: str
    record: int
    rows: int
    events: int
    incidents: int
    damaged: int
    files: int


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of the data folder, as text."""

    name: str
    text: str


def write_backup(path: Path, lines: Iterable[Row | KeptFile], contents: Any) -> str:
    """Write a backup that only its owner may read, and return its digest; it is there as a whole.

    `contents` is asked for its Contents once all lines were taken. Raises BackupFault for a file
    that is there already, OSError, and whatever `lines` raises; then there is no such file.
    """
    if path.exists() or path.is_symlink():
        raise BackupFault(f"{path} is there already, and stays as it is; name another file.")
    beside = path.with_name(f".{path.name}.new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
    try:
        with os.fdopen(os.open(beside, flags, 0o600), "wb") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(b" " * _HEADER_BYTES)
            digest = hashlib.sha256()
            for line in lines:
                written = _line(line)
                digest.update(written)
                file.write(written)
            file.seek(0)
            file.write(_header(contents(), digest.hexdigest()))
            file.flush()
            os.fsync(file.fileno())
        # A link, unlike a rename, replaces nothing that somebody has put there meanwhile.
        os.link(beside, path)
    except FileExistsError:
        raise BackupFault(f"{path} is there already, and stays as it is.") from None
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)
    return digest.hexdigest()


class BackupFile:
    """A backup to be read. Any number of times, line by line."""

    def __init__(self, path: Path) -> None:
        """Read what it says that it holds. Raises BackupFault, OSError."""
        self.path = path
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
        self.contents, self.digest = _read_header(header, path)

    def lines(self) -> Iterator[Row | KeptFile]:
        """Yield its lines. Raises BackupFault for one that is none, and at the end for a file that
        is not what was written."""
        digest = hashlib.sha256()
        with self.path.open("rb") as file:
            file.seek(_HEADER_BYTES)
            for written in file:
                digest.update(written)
                try:
                    line = _read_line(written)
                except (AttributeError, LookupError, TypeError, ValueError, RecursionError):
                    raise BackupFault(_not_as_written(self.path)) from None
                yield line
        if digest.hexdigest() != self.digest:
            raise BackupFault(_not_as_written(self.path))


def _not_as_written(path: Path) -> str:
    return f"{path} is not as it was written: it was cut short or changed. Use another backup."


def _header(contents: Contents, digest: str) -> bytes:
    header = {"type": "muster backup", "backup": FORMAT, **asdict(contents), "sha256": digest}
    return json.dumps(header).encode("ascii").ljust(_HEADER_BYTES - 1) + b"\n"


def _read_header(header: bytes, path: Path) -> tuple[Contents, str]:
    try:
        said = json.loads(header)
        if said.pop("type") != "muster backup":
            raise ValueError
        backup = said.pop("backup")
    except (AttributeError, KeyError, TypeError, ValueError):
        raise BackupFault(
            f"{path} is no backup of Muster; one is made with: python -m muster backup FILE"
        ) from None
    if type(backup) is not int or backup > FORMAT:
        raise BackupFault(
            f"A newer Muster has made {path}: its format is {backup}, and this one reads up to "
            f"{FORMAT}. Restore it with the newer one."
        )
    try:
        digest = str(said.pop("sha256"))
        return Contents(**said), digest
    except (KeyError, TypeError):
        raise BackupFault(_not_as_written(path)) from None


def _line(line: Row | KeptFile) -> bytes:
    if isinstance(line, KeptFile):
        return _encoded({"file": line.name, "text": line.text})
    namespace, key, encoding, text = line
    where = {"namespace": namespace, "key": key}
    if encoding == "json" and (value := _same_as_json(text)) is not None:
        return _encoded({**where, "value": value[0]})
    return _encoded({**where, "encoding": encoding, "text": text})


def _read_line(written: bytes) -> Row | KeptFile:
    line = json.loads(written)
    if "file" in line:
        return KeptFile(_str(line["file"]), _str(line["text"]))
    row = _str(line["namespace"]), _str(line["key"])
    if "value" in line:
        return (*row, "json", _JSON.encode(line["value"]))
    return (*row, _str(line["encoding"]), _str(line["text"]))


def json_row(namespace: str, key: str, value: Any) -> Row:
    """Return the row under which the storage keeps a value of JSON."""
    return namespace, key, "json", json_text(value)


def _same_as_json(text: str) -> tuple[Any] | None:
    """Return the value of a text that is written anew exactly as it is, or None."""
    try:
        value = json.loads(text)
        return (value,) if _JSON.encode(value) == text else None
    except (ValueError, RecursionError):
        return None


def _encoded(line: dict[str, Any]) -> bytes:
    text = _JSON.encode(line)
    try:
        return f"{text}\n".encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return f"{json.dumps(line)}\n".encode("ascii")


def _str(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


_JSON = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
"""Writes JSON as the storage does."""
