"""What an Errbot that is there already pays for Muster: its start, its memory, its own commands.

The bot is as `errbot --init` makes one: Text backend, Shelf storage, all of Errbot's own plugins
and one of somebody's. With Muster and without it are processes of their own, taken in turn, so that
both meet the same machine.
"""

import os
import statistics
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

from bench.measure import Figure, milliseconds
from muster.shipped_files import ROOT
from tests.doors.bot_process import BotProcess

ROUNDS = 9
COMMANDS = 200
"""How often somebody else's command is given to each bot in one round."""

SETTLING = 5.0
"""Seconds from the first answer to when a bot is at rest."""

OTHER = '''
from errbot import BotPlugin, botcmd


class Other(BotPlugin):
    """Somebody's own."""

    @botcmd
    def count(self, msg, args):
        """Count what was asked."""
        self["count"] = self.get("count", 0) + 1
        return f"counted {self['count']}."
'''

CONFIG = """
import logging
import time

# Errbot's Text backend rests for half a second after every line, which is no part of a command.
slept = time.sleep
time.sleep = lambda seconds: slept(seconds if seconds != 0.5 else 0)

BACKEND = "Text"
BOT_DATA_DIR = {data!r}
BOT_EXTRA_PLUGIN_DIR = {plugins!r}
BOT_LOG_FILE = {data!r} + "/errbot.log"
BOT_LOG_LEVEL = logging.INFO
BOT_ADMINS = ("@alex",)
BOT_PREFIX = "."
TEXT_DEMO_MODE = False
"""

WITH, WITHOUT = "with Muster", "without"


def figures():
    started, worked, resting, answered = ({WITH: [], WITHOUT: []} for _ in range(4))
    first, second, used = [], [], []
    # What pip does when it installs, a checkout does at its first start: to compile all.
    for which in (WITHOUT, WITH):
        with stock_errbot(which):
            pass
    for _ in range(ROUNDS):
        for which in (WITHOUT, WITH):
            with stock_errbot(which) as (bot, seconds):
                started[which].append(seconds)
                worked[which].append(_processor(bot))
                time.sleep(SETTLING)
                resting[which].append(resident(bot))
                answered[which].append(_own_command(bot))
        with stock_errbot(WITH) as (bot, seconds):
            # At once, as whoever it wakes does not wait until it has rested.
            first.append(_milliseconds(bot, ".incident start Apps fail", "INC-1 declared"))
            second.append(_milliseconds(bot, ".incident start Logs fail", "INC-2 declared"))
            time.sleep(SETTLING)
            used.append(resident(bot))
    yield _ratio("a stock Errbot with Muster dropped in: start", 1.3, "s", started)
    yield _ratio("the same: the processor's time until then", 1.3, "s", worked)
    yield _ratio("the same: resident memory at rest", 1.5, "MB", resting)
    in_use = {WITH: used, WITHOUT: resting[WITHOUT]}
    yield _ratio("the same, after its first two incidents", 1.6, "MB", in_use)
    yield _ratio("the same: another plugin's command", 1.05, "ms", answered)
    one, other = statistics.median(first), statistics.median(second)
    detail = f"{one:.0f} ms, the next {other:.0f} ms, medians of {ROUNDS}"
    yield Figure("the first command after such a start, beyond the next", one - other, 200, " ms",
                 detail)  # fmt: skip


def _ratio(name, at_most, unit, taken):
    one, other = (statistics.median(taken[which]) for which in (WITH, WITHOUT))
    spread = f"{min(taken[WITH]):.2f}–{max(taken[WITH]):.2f}"
    detail = f"{one:.2f} to {other:.2f} {unit}, medians of {ROUNDS} ({spread})"
    return Figure(name, one / other, at_most, "×", detail)


@contextmanager
def stock_errbot(which=WITHOUT):
    """Yield a bot on an empty folder, and in how many seconds it answered its own plugin first."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        plugins, data = folder / "plugins", folder / "data"
        (plugins / "other").mkdir(parents=True)
        data.mkdir()
        (plugins / "other" / "other.plug").write_text("[Core]\nName = Other\nModule = other\n")
        (plugins / "other" / "other.py").write_text(OTHER)
        if which is WITH:
            (plugins / "muster").symlink_to(ROOT / "plugins")
        config = folder / "config.py"
        config.write_text(dedent(CONFIG).format(data=str(data), plugins=str(plugins)))
        path = str(ROOT) if which is WITH else ""
        started = time.perf_counter()
        with BotProcess(None, folder, config, PYTHONPATH=path) as bot:
            # The line waits for the bot, rather than the bot for the line.
            bot.type(".count")
            bot.wait_for("counted 1.")
            yield bot, time.perf_counter() - started
            bot.end()


def _milliseconds(bot, line, answer):
    return milliseconds(lambda: bot.ask(line, answer))


def _own_command(bot):
    """Return in how many milliseconds the other plugin's command is answered, the median."""
    return statistics.median(_answered(bot, f"counted {n}.") for n in range(2, COMMANDS + 2))


def _answered(bot, answer):
    """Give the other plugin's command, and look for its answer more often than a test would."""
    bot.out.clear()
    started = time.perf_counter()
    bot.type(".count")
    while not any(answer in line for line in list(bot.out)):
        time.sleep(0.0005)
    return (time.perf_counter() - started) * 1000


def _processor(bot):
    """Return the seconds for which a bot has run: what is left of a start on a busy machine."""
    stat = Path(f"/proc/{bot.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")


def resident(bot):
    """Return the megabytes of memory that a bot has resident (VmRSS)."""
    status = Path(f"/proc/{bot.process.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
