"""Keeps a record as this version of the bot makes it, for those to come to read.

Run it at each release: python tools/keep_record.py tests/records/VERSION.jsonl
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from muster.record.backing_up import Making
from muster.record.backup_file import write_backup
from tests.record.played import play


def keep(path: Path, rows: list[tuple[str, str, str, str]]) -> None:
    """Write rows as a backup."""
    making = Making(rows, Path("nowhere"))
    write_backup(path, making.lines(), making.contents)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        keep(Path(sys.argv[1]), play(Path(folder)))
