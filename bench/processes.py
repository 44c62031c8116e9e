"""What a whole bot costs: to start with a long past, and in memory, beside a bare Errbot."""

import sqlite3
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.commands import PAST
from bench.company import write_past
from bench.measure import Figure
from muster.settings import Settings
from muster.shipped_files import ROOT
from tests.doors.bot_process import BotProcess

STARTS = 7
SETTLING = 2.0
READY = "Ctrl-D"

BARE = """
import logging
BACKEND = "Console"
BOT_EXTRA_BACKEND_DIR = [{backends!r}]
BOT_DATA_DIR = {data!r}
BOT_EXTRA_PLUGIN_DIR = None
BOT_LOG_FILE = {data!r} + "/errbot.log"
BOT_LOG_LEVEL = logging.INFO
BOT_ADMINS = ("@you",)
BOT_IDENTITY = {{"username": "@bot"}}
CHATROOM_PRESENCE = ("#room",)
CONSOLE_GREETING = "Ctrl-D"
AUTOINSTALL_DEPS = False
"""


def figures():
    with TemporaryDirectory() as empty, TemporaryDirectory() as past:
        write_past(Path(past), PAST, Settings.data_file(past).name)
        yield _starts(Path(empty), Path(past))
    yield _memory()


def _starts(empty, past):
    """Start on an empty folder and on a long past in turn; each start is a new process."""
    taken = {empty: [], past: []}
    for _ in range(STARTS):
        for data, times in taken.items():
            started = time.perf_counter()
            with BotProcess(data) as bot:
                bot.wait_for(READY)
                times.append(time.perf_counter() - started)
                bot.end()
    with sqlite3.connect(Settings.data_file(past)) as database:
        (events,) = database.execute("SELECT count(*) FROM storage_events").fetchone()
    one, other = statistics.median(taken[past]), statistics.median(taken[empty])
    what = f"start to ready with {PAST:,} closed incidents, to none"
    detail = f"{one:.2f} to {other:.2f} s, {events:,} events"
    return Figure(what, one / other, 1.2, "×", detail)


def _memory():
    with TemporaryDirectory() as ours, TemporaryDirectory() as bare:
        (Path(bare) / "config.py").write_text(
            BARE.format(backends=str(ROOT / "backends"), data=bare)
        )
        with BotProcess(Path(ours)) as bot, BotProcess(Path(bare), folder=bare) as errbot:
            for each in (bot, errbot):
                each.wait_for(READY)
            time.sleep(SETTLING)
            one, other = _resident(bot), _resident(errbot)
    what = "resident memory at rest, to bare Errbot"
    return Figure(what, one / other, 1.5, "×", f"{one:.1f} to {other:.1f} MB")


def _resident(bot):
    status = Path(f"/proc/{bot.process.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
