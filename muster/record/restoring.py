"""`python -m muster restore FILE`: a backup put back, onto SQLite or PostgreSQL, whole or not."""

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any

from muster.gateways.atomic_file import write_whole
from muster.journal import NAMESPACE, value_of
from muster.journal.keyed_record import Conversion, is_of_events
from muster.journal.record_format import batches
from muster.kernel.events import FORMAT
from muster.record.backing_up import KEPT_FILES, WRONG, Making, data_folder, in_words, tell_damage
from muster.record.backup_file import BackupFault, BackupFile, KeptFile, write_backup
from muster.record.inspection import Inspection
from muster.record.opening import file_of, storage_at
from muster.record.stored_rows import FORMAT_ROW, Row, Tally, stored_rows
from muster.runtime.sql_storage import sqlite_url
from muster.settings import SettingFault, read_settings


def add_restore_arguments(parser: ArgumentParser) -> None:
    """Add what `restore` takes to its parser."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the backup")
    parser.add_argument("--data", metavar="DIR", help="the data folder, when it is another one")
    parser.add_argument(
        "--replace",
        action="store_true",
        help="instead of the record that is there, which is kept in a file beside it",
    )
    parser.add_argument(
        "--pickles",
        action="store_true",
        help="values of other plugins, too, that run as code when they are read",
    )


def restore(arguments: Namespace) -> int:
    """Put a backup back, print what was done and return the exit status."""
    try:
        settings = read_settings()
        folder = data_folder(settings, arguments.data)
        url = settings.record_url
        if arguments.data is not None:
            url = sqlite_url(settings.data_file(arguments.data))
        return _restore(BackupFile(arguments.file), url, folder, arguments)
    except (SettingFault, ValueError) as fault:
        print(fault, file=sys.stderr)  # noqa: T201
    except OSError as fault:
        print(f"{fault.filename}: {fault.strerror}. Nothing was restored.", file=sys.stderr)  # noqa: T201
    return WRONG


def _restore(file: BackupFile, url: str, folder: Path, arguments: Namespace) -> int:
    inspection, coded = _verified(file)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    database = file_of(url)
    if database is not None:
        database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # On PostgreSQL one that wants to be alone would wait for a bot to end.
    storage = storage_at(url, exclusive=database is not None, any_format=True)
    try:
        try:
            aside = kept_aside(storage, folder, replace=arguments.replace)
        except storage.StorageUnavailable as fault:
            where = f"{database}, with its -wal and -shm," if database else "that database"
            raise BackupFault(
                "What is there cannot be read. Nothing was changed. "
                f"Move {where} away, and restore again. {fault}"
            ) from None
        expected = _put_there(file, storage, pickles=arguments.pickles)
        if Tally(stored_rows(storage)) != expected:
            raise BackupFault(
                f"What was stored is not what {file.path} holds: the database has changed it."
                + (f" What was there before is in {aside}." if aside else "")
            )
    except storage.ActiveElsewhere:
        raise BackupFault(
            "A bot runs on that record: stop it first. Nothing was changed."
        ) from None
    except storage.StorageUnavailable as fault:
        raise BackupFault(f"Nothing was restored. {fault}") from None
    finally:
        storage.close()
    _restore_files(file, folder)
    print(f"Restored: {in_words(file.contents)}.")  # noqa: T201
    if aside is not None:
        print(f"What was there before is in {aside}.")  # noqa: T201
    if coded and not arguments.pickles:
        whose = ", ".join(f"{name} ({count})" for name, count in sorted(coded.items()))
        print(  # noqa: T201
            f"Left out, as they run as code when they are read: values of other plugins, {whose}. "
            "If nobody but you could write to that file: restore it again with --replace --pickles"
        )
    return tell_damage(inspection)


def _put_there(file: BackupFile, storage: Any, *, pickles: bool) -> Tally:
    """Have a storage hold what a backup does, and nothing else; return what it was given."""
    tally = Tally()
    conversion = Conversion(row[1:] for row in _rows(file, pickles) if _is_of_events(row))

    def rows() -> Iterator[Row]:
        for row in _rows(file, pickles):
            namespace, key, encoding, text = row
            if not _is_of_events(row):
                yield row
            elif key in conversion.unread:
                yield namespace, conversion.unread[key], encoding, text

    columns = tally.of_columns(conversion.columns())
    # The events are taken first, and with them what is none of them is known.
    storage.replace_everything(chain(tally.of_rows(rows()), [FORMAT_ROW]), batches(columns))
    return tally


def _is_of_events(row: Row) -> bool:
    return row[0] == NAMESPACE and is_of_events(row[1])


def _verified(file: BackupFile) -> tuple[Inspection, Counter[str]]:
    """Return what a backup's record is like, and how many pickles each namespace has.

    Raises BackupFault.
    """
    contents = file.contents
    if contents.record > FORMAT:
        raise BackupFault(
            f"A newer Muster wrote the record in {file.path}: its format is {contents.record}, and "
            f"this one reads up to {FORMAT}. Restore it with the newer one."
        )
    inspection, coded, rows = Inspection(), Counter[str](), 0
    for line in file.lines():
        if isinstance(line, KeptFile):
            if line.name not in KEPT_FILES:
                raise BackupFault(f"{file.path} holds a file {line.name!r}, which is none of mine.")
            continue
        rows += 1
        namespace, key, encoding, text = line
        if namespace == NAMESPACE:
            inspection.see(key, value_of(encoding, text))
        elif encoding != "json":
            coded[namespace] += 1
    inspection.end()
    # How much of it is damaged a later version may tell better.
    counted = (rows, inspection.events, inspection.incidents)
    if counted != (contents.rows, contents.events, contents.incidents):
        raise BackupFault(f"{file.path} does not hold what it says. Use another backup.")
    return inspection, coded


def _rows(file: BackupFile, pickles: bool) -> Iterator[Row]:
    for line in file.lines():
        if isinstance(line, KeptFile):
            continue
        if line[2] == "json" or line[0] == NAMESPACE or pickles:
            yield line


def kept_aside(storage: Any, folder: Path, *, replace: bool, what: str = "restore") -> Path | None:
    """Keep what is there, if anything, in a backup of its own; return its path.

    `what` is the command that is about to replace it.

    Raises BackupFault where a record is there and is not to be replaced.
    """
    making, has_rows, has_events = Making(stored_rows(storage), folder), False, False
    for namespace, key, _, _ in stored_rows(storage):
        has_rows = True
        has_events = has_events or (namespace == NAMESPACE and key.startswith("event/"))
        if has_events:
            break
    if has_events and not replace:
        raise BackupFault(
            f"There is a record already. Nothing was changed. To {what} all the same add "
            "--replace; what is there is then kept in a file beside it."
        )
    if not has_rows and not any((folder / name).exists() for name in KEPT_FILES):
        return None
    instant = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    path = folder / f"before-{what}-{instant}.jsonl"
    write_backup(path, making.lines(), making.contents)
    return path


def _restore_files(file: BackupFile, folder: Path) -> None:
    kept = {line.name: line.text for line in file.lines() if isinstance(line, KeptFile)}
    for name in KEPT_FILES:
        if name in kept:
            write_whole(folder / name, kept[name], 0o600)
        else:
            # It tells of posts that the record restored does not know of; the file aside has it.
            (folder / name).unlink(missing_ok=True)
