"""Pages through faults and kill -9: none is lost, doubled or invented."""

import random
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.company import DATABASE
from bench.measure import Figure
from bench.paged import harm
from bench.paging_service import PagingService
from muster.configuration import sqlite_url
from muster.effects import asks
from muster.export import open_journal
from muster.settings import ROOT

LONGEST = 2.0
"""Seconds of paging after which a bot is killed at the latest."""
LAST_FAULTS = 10.0
"""Seconds for which things still go wrong when all has been asked for."""


def figures(kills, pages):
    """Page while much goes wrong and the bot is killed; at the end all is well, and is counted."""
    chance, acknowledged = random.Random("kills"), []
    with TemporaryDirectory() as folder, TemporaryDirectory() as keys:
        data = Path(folder)
        with PagingService(Path(keys)) as service:
            service.be("faulty")
            for number in range(kills):
                with _paging(data, f"run-{number}", pages // (kills + 1), service) as bot:
                    time.sleep(chance.uniform(0, LONGEST))
                    bot.kill()
                    acknowledged += _acknowledged(bot.stdout)
            left = pages - _asked(_record(data))
            with _paging(data, "last-run", left, service) as bot:
                for line in bot.stdout:
                    acknowledged += _acknowledged([line])
                    if line == "ASKED\n":
                        time.sleep(LAST_FAULTS)
                        service.be("well")
            told = service.told()
        events = _record(data)
    found = harm(acknowledged, events, [made.key for made in told.made])
    detail = (
        f"{_asked(events):,} asked, {len(acknowledged):,} acknowledged; "
        f"{told.spoilt:,} of {told.requests:,} requests spoilt: {found}"
    )
    name = f"{pages:,} pages through faults and {kills} kill -9: harm done"
    yield Figure(name, found.total, 0, "", detail)


@contextmanager
def _paging(data, run, pages, service):
    """A bot that has begun to page. Raises RuntimeError when it does not start."""
    log = data / "log"
    with log.open("a") as errors:
        process = subprocess.Popen(
            [
                sys.executable, "-m", "bench.paging_load",
                str(data), run, str(pages), service.url, str(service.authority),
            ],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=errors, text=True,
        )  # fmt: skip
    with process:
        if process.stdout.readline() != "READY\n":
            raise RuntimeError(log.read_text()[-2000:])
        yield process


def _acknowledged(lines):
    """Return the texts of the pages that were acknowledged; a line cut short acknowledged nothing.

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


def _asked(events):
    return sum(map(asks, events))
