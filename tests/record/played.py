"""A record of as many kinds of event as the bot knows, made by playing `tests/records/play.txt`."""

import re
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

from muster.record.opening import storage_at
from muster.record.stored_rows import stored_rows
from muster.rehearsal.command import rehearsal_settings
from muster.runtime.sql_storage import sqlite_url
from tests.conftest import load
from tests.theatre import Theatre

PLAY = Path(__file__).resolve().parent.parent / "records" / "play.txt"
_UNITS = {"m": "minutes", "h": "hours"}


def play(folder, script=PLAY):
    """Play it in a folder; return every row that the bot has stored."""
    theatre = Theatre(rehearsal_settings(), load("govuk-paas"), folder)
    theatre.cast("alex", "paas-sre", on_support=True)
    theatre.cast("sam", "comms", on_comms=True)
    theatre.cast("pat", "paas-sre")
    theatre.cast("mika", "managed-service")
    theatre.start()
    try:
        for line in script.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                _step(theatre, line)
    finally:
        theatre.stop()
    with closing(storage_at(sqlite_url(folder / "rehearsal.sqlite3"))) as storage:
        return list(stored_rows(storage))


def _step(theatre, line):
    if line.startswith("+ "):
        length = int(line[2:-1])
        later = theatre.stage.clock.now() + timedelta(**{_UNITS[line[-1]]: length})
        # The first versions had nothing to do by themselves.
        getattr(theatre.stage, "pass_time", theatre.stage.clock.move_to)(later)
    elif line.startswith("alert "):
        # Not every version of the bot knows of alerts.
        with suppress(AttributeError, TypeError):
            theatre.stage.alert(*line.split(maxsplit=3)[1:])
    elif line.startswith("!paging"):
        with suppress(AttributeError):
            paging = theatre.stage.paging
            paging.fail() if "fails" in line else paging.restore()
    else:
        who, typed = re.fullmatch(r"(\w+)> (.*)", line).groups()
        theatre.say(who, typed)
