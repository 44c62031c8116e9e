"""`python -m muster backup FILE`: all that a bot keeps, at one instant, beside the running bot."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from muster import __version__, slack
from muster.journal import NAMESPACE, value_of
from muster.journal.keyed_record import FORMAT_KEY
from muster.past import index
from muster.record.backup_file import Contents, KeptFile, write_backup
from muster.record.inspection import Inspection
from muster.record.opening import storage_at, url_of
from muster.record.stored_rows import Row, stored_rows
from muster.settings import SettingFault, Settings, read_settings

DONE, DAMAGED, WRONG = 0, 1, 2
"""Exit statuses: of a backup, of one of a damaged record, and of none."""

KEPT_FILES = ("status-page.json",)
"""What a bot keeps in its data folder beside its storage."""

NOT_KEPT = (slack.NAMESPACE, index.NAMESPACE)
"""Namespaces that no backup has: what is on its way, and what can be made anew of the record."""

_SHOWN = 20


def add_backup_arguments(parser: ArgumentParser) -> None:
    """Add what `backup` takes to its parser."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the file to make")
    parser.add_argument("--data", metavar="DIR", help="the data folder, when it is another one")


def backup(arguments: Namespace) -> int:
    """Make a backup, print what it holds and return the exit status."""
    try:
        settings = read_settings()
        url = url_of(settings, arguments.data)
        storage = storage_at(url)
        try:
            making = Making(stored_rows(storage), data_folder(settings, arguments.data))
            digest = write_backup(arguments.file, making.lines(), making.contents)
        except storage.StorageUnavailable as fault:
            raise ValueError(f"Nothing was kept. {fault}") from None
        finally:
            storage.close()
    except (SettingFault, ValueError) as fault:
        print(fault, file=sys.stderr)  # noqa: T201
        return WRONG
    except OSError as fault:
        print(f"{arguments.file} could not be made: {fault.strerror}.", file=sys.stderr)  # noqa: T201
        return WRONG
    print(f"{arguments.file}: {in_words(making.contents())}; sha256 {digest}")  # noqa: T201
    return tell_damage(making.inspection)


def data_folder(settings: Settings, data: str | None) -> Path:
    """Return the folder in which a bot keeps its files."""
    folder: Path = settings.data_dir if data is None else Path(data)
    return folder


class Making:
    """The making of one backup of what is stored, and of the files in a data folder."""

    def __init__(self, stored: Iterable[Row], folder: Path) -> None:
        self.inspection = Inspection()
        self._stored = stored
        self._folder = folder
        self._rows = self._files = self._format = 0
        self._made_at = datetime.now(UTC)

    def lines(self) -> Iterator[Row | KeptFile]:
        """Yield all that is kept. The rows are of one instant, and the files of one after it.

        A post on the status page that the rows do not know of yet is found there by its key. What
        is on its way from or to Slack is not kept: after a restore it would be said once more.
        """
        for row in self._stored:
            if row[0] in NOT_KEPT:
                continue
            self._see(row)
            yield row
        self.inspection.end()
        for name in KEPT_FILES:
            path = self._folder / name
            if path.is_file():
                self._files += 1
                yield KeptFile(name, path.read_text(encoding="utf-8"))

    def _see(self, row: Row) -> None:
        namespace, key, encoding, text = row
        self._rows += 1
        if namespace == NAMESPACE:
            value = value_of(encoding, text)
            self.inspection.see(key, value)
            known = value.get("format") if isinstance(value, dict) else None
            if key == FORMAT_KEY:
                known = value
            self._format = max(self._format, known if type(known) is int else 0)

    def contents(self) -> Contents:
        """Return what the backup holds, once all lines were taken."""
        return Contents(
            muster=__version__,
            made_at=self._made_at.isoformat(timespec="seconds").replace("+00:00", "Z"),
            record=self._format,
            rows=self._rows,
            events=self.inspection.events,
            incidents=self.inspection.incidents,
            damaged=len(self.inspection.damage),
            files=self._files,
        )


def in_words(contents: Contents) -> str:
    """Return what a backup holds, in a line."""
    return (
        f"{contents.events} events of {contents.incidents} incidents and of what belongs to none, "
        f"in {contents.rows} rows; {contents.files} files; made at {contents.made_at}"
    )


def tell_damage(inspection: Inspection) -> int:
    """Print what cannot be read of a record, and return the exit status."""
    for each in inspection.damage[:_SHOWN]:
        print(f"damaged: {each}", file=sys.stderr)  # noqa: T201
    more = len(inspection.damage) - _SHOWN
    if more > 0:
        print(f"damaged: and {more} more", file=sys.stderr)  # noqa: T201
    return DAMAGED if inspection.damage else DONE
