"""An export's file: JSON lines with a head and an end, by which it is known to be whole.

The head says which form the lines have and what was taken out, the end how many lines there are
before it and the SHA-256 of them. What is between is for whoever reads: see `docs/record.md`.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from muster import __version__

FORMAT = 1
"""The version of an export's form. A reader refuses what is newer than it knows."""

HEAD, END = "export", "end"
_WORDS_OF_ALL = "everything"
_WRITES = json.JSONEncoder(ensure_ascii=False)

Line = dict[str, Any]


class ExportFault(ValueError):
    """An export cannot be used; the message is a line to show."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line of an export, and its number in the file, from 1."""

    number: int
    line: Line


def framed(lines: Iterable[Line], what: str | None) -> Iterator[tuple[Line, str]]:
    """Yield lines, and what is written for each, with the head before and the end after them.

    `what` names the part of the record that was taken out; None for all of it.
    """
    digest, count = hashlib.sha256(), 0
    head: Line = {"type": HEAD, "export": FORMAT, "muster": __version__}
    head["of"] = _WORDS_OF_ALL if what is None else what

    def written(line: Line) -> str:
        nonlocal count
        text = text_of(line)
        digest.update(f"{text}\n".encode())
        count += 1
        return text

    # What there is to take out, if anything, is known before a line is written.
    listed = iter(lines)
    first = next(listed, None)
    yield head, written(head)
    for line in chain(() if first is None else (first,), listed):
        yield line, written(line)
    end: Line = {"type": END, "lines": count, "sha256": digest.hexdigest()}
    yield end, text_of(end)


def text_of(line: Line) -> str:
    """Return a line as it is written: in UTF-8, or in ASCII where a character has only one half."""
    text = _WRITES.encode(line)
    return text if _whole(text) else json.dumps(line)


def as_written(text: str) -> str:
    """Return a text as UTF-8 can hold it: half of a character becomes a question mark."""
    return text if _whole(text) else text.encode("utf-8", "replace").decode("utf-8")


def _whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def read_export(path: Path) -> Iterator[Numbered]:
    """Yield the lines between the head and the end of an export of a whole record.

    Raises ExportFault, with the line, for a file that is none, that is a part of a record, or whose
    end is missing or is that of another; what was yielded before must not be used then. Raises
    OSError.
    """
    digest, count, ended = hashlib.sha256(), 0, False
    with path.open("rb") as file:
        for number, written in enumerate(file, start=1):
            if ended:
                raise ExportFault(f"{path}, line {number}: it goes on after its end.")
            line = _line(path, number, written)
            if number == 1:
                _check_head(path, line)
            elif line["type"] == END:
                ended = True
                _check_end(path, number, line, count, digest.hexdigest())
            elif line["type"] == HEAD:
                raise ExportFault(f"{path}, line {number}: a second export begins here.")
            else:
                yield Numbered(number, line)
            digest.update(written)
            count += 1
    if not ended:
        raise ExportFault(
            f"{path} ends after line {count}, before its end: it was cut short. Use another one."
        )


def _line(path: Path, number: int, written: bytes) -> Line:
    try:
        line = json.loads(written)
    except (ValueError, RecursionError):
        line = None
    if not isinstance(line, dict) or not isinstance(line.get("type"), str):
        if number == 1:
            raise _no_export(path)
        raise ExportFault(f"{path}, line {number}: it is not JSON as it was written. {_AGAIN}")
    if not written.endswith(b"\n"):
        raise ExportFault(f"{path}, line {number}: it is cut short. {_AGAIN}")
    return line


_AGAIN = "Use another export."


def _no_export(path: Path) -> ExportFault:
    return ExportFault(
        f"{path} is no export of a record; one is made with: python -m muster export > FILE"
    )


def _check_head(path: Path, head: Line) -> None:
    if head["type"] != HEAD:
        raise _no_export(path)
    version = head.get("export")
    if type(version) is not int or version > FORMAT:
        raise ExportFault(
            f"A newer Muster has made {path}: its format is {version}, and this one reads up to "
            f"{FORMAT}. Import it with the newer one."
        )
    if head.get("of") != _WORDS_OF_ALL:
        raise ExportFault(
            f"{path} holds {head.get('of')}, and not a whole record, which alone can be imported."
        )


def _check_end(path: Path, number: int, end: Line, count: int, digest: str) -> None:
    if end.get("lines") != count:
        raise ExportFault(
            f"{path}, line {number}: there should be {end.get('lines')} lines before it, and there "
            f"are {count}. {_AGAIN}"
        )
    if end.get("sha256") != digest:
        raise ExportFault(
            f"{path}, line {number}: the lines before it are not those that were written. {_AGAIN}"
        )
