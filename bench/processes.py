"""What a whole bot costs: to start with a long past, and in memory, beside Errbot as it comes."""

import sqlite3
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.commands import PAST
from bench.company import write_past
from bench.drop_in import resident, stock_errbot
from bench.measure import Figure
from muster.settings import Settings
from tests.doors.bot_process import BotProcess

STARTS = 7
SETTLING = 2.0
READY = "Ctrl-D"


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
    with TemporaryDirectory() as ours, BotProcess(Path(ours)) as bot, stock_errbot() as (errbot, _):
        bot.wait_for(READY)
        time.sleep(SETTLING)
        one, other = resident(bot), resident(errbot)
    what = "resident memory at rest, to an Errbot as it comes"
    return Figure(what, one / other, 1.5, "×", f"{one:.1f} to {other:.1f} MB")
