"""A bot under load is killed again and again while its service fails; at the end all is well."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.company import DATABASE
from bench.service import ServiceProcess, Told
from muster.kernel.effects import asks
from muster.kernel.events import Event
from muster.record.export import open_journal
from muster.runtime.sql_storage import sqlite_url
from muster.shipped_files import ROOT

LONGEST = 2.0
"""Seconds of asking after which a bot is killed at the latest."""
LAST_FAULTS = 10.0
"""Seconds for which things still go wrong when all has been asked for."""

_LOG = "log"


class Survived(NamedTuple):
    """What is there afterwards: what was acknowledged, the whole record, and what was made."""

    acknowledged: list[str]
    events: list[Event]
    told: Told

    @property
    def asked(self) -> int:
        """How many effects were asked for."""
        return sum(map(asks, self.events))

    def __str__(self) -> str:
        return (
            f"{self.asked:,} asked, {len(self.acknowledged):,} acknowledged; "
            f"{self.told.spoilt:,} of {self.told.requests:,} requests spoilt"
        )


def survived(
    load: str,
    process: Callable[[Path, str], ServiceProcess],
    kills: int,
    wanted: int,
    seed: str = "kills",
) -> Survived:
    """Return what became of so many effects that were wanted of a service.

    When a bot is killed, and what goes wrong with the service, is by the seed. `load` is the module
    that asks for them; see `bench.asking`. Raises RuntimeError when not all were asked for, or a
    bot did not start or answered wrongly.
    """
    chance, acknowledged = random.Random(seed), []
    with TemporaryDirectory() as folder, TemporaryDirectory() as keys:
        data = Path(folder)
        with process(Path(keys), f"faults {seed}") as service:
            service.be("faulty")
            for number in range(kills):
                with _asking(load, data, f"run-{number}", wanted // (kills + 1), service) as bot:
                    time.sleep(chance.uniform(0, LONGEST))
                    bot.kill()
                    acknowledged += _acknowledged(bot.stdout)
            left = wanted - sum(map(asks, _record(data)))
            with _asking(load, data, "last-run", left, service) as bot:
                for line in bot.stdout:
                    acknowledged += _acknowledged([line])
                    if line == "ASKED\n":
                        time.sleep(LAST_FAULTS)
                        service.be("well")
            end = Survived(acknowledged, _record(data), service.told())
        if end.asked != wanted:
            raise RuntimeError(f"{end}: {_last_words(data)}")
        return end


@contextmanager
def _asking(load, data, run, wanted, service):
    """A bot that has begun to ask. Raises RuntimeError when it does not start."""
    with (data / _LOG).open("a") as errors:
        process = subprocess.Popen(
            [
                sys.executable, "-m", load,
                str(data), run, str(wanted), service.url, str(service.authority),
            ],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=errors, text=True,
        )  # fmt: skip
    with process:
        if process.stdout.readline() != "READY\n":
            raise RuntimeError(_last_words(data))
        yield process


def _last_words(data):
    return (data / _LOG).read_text()[-2000:]


def _acknowledged(lines):
    """Return what was acknowledged; a line cut short acknowledged nothing.

    Raises RuntimeError for an answer that was not to be.
    """
    whole = [line.strip() for line in lines if line.endswith("\n")]
    for line in whole:
        if line.startswith("WRONG "):
            raise RuntimeError(line)
    return [line.removeprefix("ACK ") for line in whole if line.startswith("ACK ")]


def _record(data):
    """Return all events."""
    journal = open_journal(sqlite_url(data / DATABASE))
    try:
        return list(journal.since(0))
    finally:
        journal._store._plugin.close()
