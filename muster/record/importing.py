"""`python -m muster import FILE`: an export put back, onto SQLite or PostgreSQL, whole or not."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

from muster.incidents.repository import is_incident
from muster.journal import NAMESPACE
from muster.journal.event_table import StoredEvent, columns_of
from muster.journal.keyed_record import FORMAT_KEY, is_of_events
from muster.journal.record_format import batches
from muster.journal.stored_json import json_text
from muster.kernel.events import FORMAT, Event, NewerFormat, UnreadableEvent
from muster.record.backing_up import DONE, NOT_KEPT, WRONG, data_folder
from muster.record.backup_file import BackupFault, json_row
from muster.record.exported_file import ExportFault, Line, read_export
from muster.record.opening import file_of, storage_at
from muster.record.restoring import kept_aside
from muster.record.stored_rows import FORMAT_ROW, Row, Tally, stored_rows
from muster.runtime.sql_storage import sqlite_url
from muster.settings import SettingFault, read_settings

EVENT, INCIDENT, KEPT, DAMAGED = "event", "incident", "kept", "damaged"


def add_import_arguments(parser: ArgumentParser) -> None:
    """Add what `import` takes to its parser."""
    parser.add_argument("file", metavar="FILE", type=Path, help="an export of a whole record")
    parser.add_argument("--data", metavar="DIR", help="the data folder, when it is another one")
    parser.add_argument(
        "--replace",
        action="store_true",
        help="instead of the record that is there, which is kept in a file beside it",
    )


def import_record(arguments: Namespace) -> int:
    """Put an export back, print what was done and return the exit status."""
    try:
        settings = read_settings()
        url = settings.record_url
        if arguments.data is not None:
            url = sqlite_url(settings.data_file(arguments.data))
        contents = checked(arguments.file)
        folder = data_folder(settings, arguments.data)
        aside = _import(arguments.file, contents, url, folder, replace=arguments.replace)
    except (SettingFault, ValueError) as fault:
        print(f"{fault} Nothing was imported.", file=sys.stderr)  # noqa: T201
        return WRONG
    except OSError as fault:
        print(f"{fault.filename}: {fault.strerror}. Nothing was imported.", file=sys.stderr)  # noqa: T201
        return WRONG
    print(f"Imported: {contents.events} events of {contents.incidents} incidents.")  # noqa: T201
    if aside is not None:
        print(f"What was there before is in {aside}.")  # noqa: T201
    return DONE


@dataclass(slots=True)
class Checked:
    """What an export holds, and what of it was seen so far."""

    events: int = 0
    versions: dict[str, int] = field(default_factory=dict)
    last_position: int = 0

    @property
    def incidents(self) -> int:
        """How many incidents there are."""
        return sum(map(is_incident, self.versions))


def checked(path: Path) -> Checked:
    """Return what the export of a whole record holds, once each line of it was looked at.

    Raises ExportFault, with the line, for the first that is not as it was written; OSError.
    """
    found, positions = Checked(), bytearray()
    for numbered in read_export(path):
        try:
            _check(numbered.line, found, positions)
        except (AttributeError, KeyError, TypeError, ValueError) as fault:
            said = str(fault) if isinstance(fault, ValueError) else "it lacks something"
            raise ExportFault(f"{path}, line {numbered.number}: {said}.") from None
    if found.events != found.last_position:
        missing = next(n for n in range(1, found.last_position + 1) if not positions[n - 1])
        raise ExportFault(f"{path}: the event at position {missing} is missing.")
    return found


def _check(line: Line, found: Checked, positions: bytearray) -> None:
    kind = line["type"]
    if kind == DAMAGED:
        raise ValueError(
            "a part of the record that could not be read; to keep it as it is, use backup and "
            "restore"
        )
    if kind == KEPT:
        if not _is_kept(line["key"]):
            raise ValueError(f"{line['key']!r} is nothing that is kept beside the events")
        _ = line["value"]
    elif kind == EVENT:
        event = _event(line)
        expected = found.versions.get(event.stream, 0) + 1
        if event.number != expected:
            raise ValueError(f"{event.stream} goes on with {event.number}, and not {expected}")
        found.versions[event.stream] = expected
        positions.extend(bytes(max(event.position - len(positions), 0)))
        if positions[event.position - 1]:
            raise ValueError(f"a second event has the position {event.position}")
        positions[event.position - 1] = 1
        found.events += 1
        found.last_position = max(found.last_position, event.position)
    elif kind != INCIDENT:
        raise ValueError(f"{kind!r} is no kind of line that this version knows")


def _is_kept(key: Any) -> bool:
    return isinstance(key, str) and key not in ("", FORMAT_KEY) and not is_of_events(key)


def _event(line: Line) -> Event:
    """Return the event of a line. Raises ValueError where it is not the one that was written."""
    stored = _stored(line)
    if "digest" not in stored:
        raise ValueError("the event has lost its digest")
    try:
        return Event.from_json(stored)
    except NewerFormat:
        raise ValueError(
            f"a newer Muster wrote the event, and this one reads up to format {FORMAT}"
        ) from None
    except UnreadableEvent:
        raise ValueError("the event is not the one that was written") from None


def _stored(line: Line) -> Line:
    return {key: value for key, value in line.items() if key not in ("type", INCIDENT)}


def _import(path: Path, contents: Checked, url: str, folder: Path, *, replace: bool) -> Path | None:
    """Put what an export holds into a storage; return where what was there is kept, if anywhere."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    database = file_of(url)
    if database is not None:
        database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # On PostgreSQL one that wants to be alone would wait for a bot to end.
    storage = storage_at(url, exclusive=database is not None, any_format=True)
    try:
        aside = kept_aside(storage, folder, replace=replace, what="import")
        expected = _put_there(path, storage)
        if Tally(row for row in stored_rows(storage) if row[0] == NAMESPACE) != expected:
            raise BackupFault(
                f"What was stored is not what {path} holds: the database has changed it."
                + (f" What was there before is in {aside}." if aside else "")
            )
    except storage.ActiveElsewhere:
        raise BackupFault("A bot runs on that record: stop it first.") from None
    except storage.StorageUnavailable as fault:
        raise BackupFault(f"{fault}") from None
    finally:
        storage.close()
    return aside


def _put_there(path: Path, storage: Any) -> Tally:
    """Have a storage hold the record of a file, and what is others' as it is.

    Return what it was given of the record.
    """
    tally = Tally()
    others = (row for row in stored_rows(storage) if row[0] != NAMESPACE and row[0] not in NOT_KEPT)
    rows = chain(others, tally.of_rows(_beside(path)), [FORMAT_ROW])
    storage.replace_everything(rows, batches(tally.of_columns(_columns(path))))
    return tally


def _beside(path: Path) -> Iterator[Row]:
    """Yield the rows of what is kept beside the events."""
    for numbered in read_export(path):
        line = numbered.line
        if line["type"] == KEPT:
            yield json_row(NAMESPACE, line["key"], line["value"])


def _columns(path: Path) -> Iterator[dict[str, Any]]:
    """Yield what a table is to hold of each event."""
    for numbered in read_export(path):
        if numbered.line["type"] == EVENT:
            event = _event(numbered.line)
            text = json_text(_stored(numbered.line))
            yield columns_of(StoredEvent(event.position, event.stream, event.number, text), event)
