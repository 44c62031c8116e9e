"""The reports folder: a shared drive that is mounted, or a checkout of a repository."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from muster.gateways.atomic_file import sync_folder, write_whole
from muster.gateways.gateway import Delivery, Effect, Gateway, Rejected, Unavailable
from muster.kernel.gateway_names import REPORTS
from muster.report.saving import SAVE, ReportFormat

_OPEN, _RESTRICTED = 0o644, 0o640
"""Who may read a file: everybody, or those of the folder's group."""


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report that was made: the name of its file and what is in it, as of `version` entries.

    `restricted` is whether only those who need to know may read it.
    """

    name: str
    content: bytes
    version: int
    restricted: bool


Make = Callable[[int, ReportFormat], MadeReport]
"""Makes the report of an incident, by its number, in a format, as the record stands."""


class ReportFolder(Gateway):
    """The gateway to the folder where reports are kept, and to that of the restricted ones.

    Its one action is `save`, with the payload `incident` (a number) and `format`. The report is
    made as it is saved, and the other formats that are there are made anew with it, so that no two
    files of one incident differ. A file is the old or the new one at every instant. The detail has
    `version`, up to which entry it tells, and `place`: `open`, `restricted` or `none`, where a
    restricted report has no folder and what was saved before is taken away. A report that changes
    its place leaves nothing behind. The reference is where it is: its link, else its path.

    A folder that is not there is not made, as it may be a drive that is not mounted. Whatever a
    folder refuses is Unavailable: somebody will make room, or mount it.
    """

    name = REPORTS
    simulated = False

    def __init__(
        self,
        folder: Path,
        *,
        restricted: Path | None = None,
        address: str | None = None,
        restricted_address: str | None = None,
    ) -> None:
        """Touch no file yet. The addresses are those by which people reach the two folders.

        Nothing can be saved until `made_by` has said how reports are made.
        """
        self._folders = {"open": folder, "restricted": restricted}
        self._addresses = {"open": address, "restricted": restricted_address}
        self._make: Make | None = None

    def made_by(self, make: Make) -> None:
        """Have reports made by this from now on: a bot is put together before it can make any."""
        self._make = make

    def __repr__(self) -> str:
        return f"ReportFolder({str(self._folders['open'])!r})"

    def where(self, name: str, *, restricted: bool) -> str | None:
        """Return where a file is for people: its link, else its path; None where it is nowhere."""
        place = "restricted" if restricted else "open"
        folder, address = self._folders[place], self._addresses[place]
        if folder is None:
            return None
        return f"{address.rstrip('/')}/{quote(name)}" if address else str(folder / name)

    def deliver(self, effect: Effect) -> Delivery:
        """Save a report. Raises Unavailable and Rejected."""
        try:
            number, form = int(effect.payload["incident"]), ReportFormat(effect.payload["format"])
        except (KeyError, TypeError, ValueError):
            raise Rejected("There is no such report to save") from None
        if effect.action != SAVE:
            raise Rejected(f"The reports folder can {SAVE}, and no more")
        if self._make is None:
            raise Unavailable("The bot is still being put together")
        made = self._make(number, form)
        place, other = ("restricted", "open") if made.restricted else ("open", "restricted")
        folder, before = self._folders[place], self._folders[other]
        if before is not None and before != folder:
            # First of all: what only some may read is not left where all can, whatever fails.
            self._take_away(before, made.name, needed=made.restricted)
        if folder is None:
            return Delivery(None, {"version": made.version, "place": "none"})
        try:
            self._save(folder, number, form, made, self._make)
        except OSError as error:
            raise Unavailable(_said(error, folder)) from None
        reference = self.where(made.name, restricted=made.restricted)
        return Delivery(reference, {"version": made.version, "place": place})

    def _save(
        self, folder: Path, number: int, form: ReportFormat, made: MadeReport, make: Make
    ) -> None:
        """Put a report into a folder, and make anew what is there of it in other formats."""
        stem = made.name.rpartition(".")[0]
        mode = _RESTRICTED if made.restricted else _OPEN
        for each in ReportFormat:
            path = folder / f"{stem}.{each.value}"
            if each is form:
                write_whole(path, made.content, mode)
            elif path.exists():
                write_whole(path, make(number, each).content, mode)

    def find(self, effect: Effect) -> Delivery | None:
        """Return None: what was saved before may be older than the record is now."""
        return None

    def probe(self) -> str:
        """Return where reports are saved, once that could be done. Raises Unavailable."""
        for folder in filter(None, self._folders.values()):
            if not folder.is_dir():
                raise Unavailable(f"{folder} is not there")
            if not os.access(folder, os.W_OK | os.X_OK):
                raise Unavailable(f"{folder} cannot be written")
        return f"reports are saved in {self._folders['open']}"

    def _take_away(self, folder: Path, name: str, *, needed: bool) -> None:
        """Take every format of a report out of a folder; where it is `needed`, or not at all."""
        stem = name.rpartition(".")[0]
        try:
            names = {f"{stem}.{form.value}" for form in ReportFormat}
            for path in [each for each in folder.iterdir() if each.name in names]:
                path.unlink(missing_ok=True)
            if needed:
                sync_folder(folder)
        except OSError as error:
            if needed:
                raise Unavailable(_said(error, folder)) from None


def _said(error: OSError, folder: Path) -> str:
    return f"{folder}: {(error.strerror or type(error).__name__).lower()}"
