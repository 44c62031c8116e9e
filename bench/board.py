"""The board: what a page of fifty open incidents takes, and what its readers cost a command.

`python -m bench.board PORT READERS SECONDS` is the readers' part, in a process of its own.
"""

import http.client
import subprocess
import sys
import time
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from threading import Thread

from bench.company import Bot
from bench.measure import Figure, milliseconds, p50, p95
from bench.storm import free_port, wait_for
from muster.settings import read_settings
from muster.shipped_files import ROOT

INCIDENTS = 50
PAGES = 40
READERS = 50
COMMANDS = 2000
ROUNDS = 4
EVERY = 1.0
"""Seconds between two reloads of one reader; a page renews itself once in 15."""


def figures():
    port = free_port()
    settings = read_settings({"MUSTER_BOARD": "yes", "MUSTER_BOARD_PORT": str(port)})
    with TemporaryDirectory() as data:
        bot = Bot(Path(data), settings, MUSTER_CLOCK=None)
        for number in range(INCIDENTS):
            bot.say(f"!incident start Cell {number} does not answer --tenants yes --priority P2")
            for note in range(10):
                bot.say(f"!incident note INC-{number + 1} looked at host {note}")
        wait_for(port)
        yield from _pages(bot, port)
        yield from _beside_readers(bot, port)
        bot.stop()


def _pages(bot, port):
    """Each page made anew, whole, as if nobody had read it for a while."""
    answers = bot.stage.bot.plugin_manager.plugins["Board"]._pages
    answers.fresh, kept = 0.0, answers.fresh
    for path, what in (("/", f"{INCIDENTS} open incidents"), ("/incidents/7", "one incident")):
        read(port, path)
        taken = []
        for number in range(PAGES):
            bot.say(f"!incident note INC-{number + 1} one more")
            answers._cards.clear()
            taken.append(milliseconds(lambda path=path: read(port, path)))
        slowest = quantiles(taken, n=20)[-1]
        yield Figure(
            f"a page of {what}, made anew, p95", slowest, 100, " ms", f"p50 {p50(taken):.1f} ms"
        )
    answers.fresh = kept


def _beside_readers(bot, port):
    idle, busy, readings = [], [], []
    for _ in range(ROUNDS):
        idle += [_note(bot) for _ in range(COMMANDS // ROUNDS)]
        readers = subprocess.Popen(
            [sys.executable, "-m", "bench.board", str(port), str(READERS), "600"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        readers.stdout.readline()
        busy += [_note(bot) for _ in range(COMMANDS // ROUNDS)]
        answered, _ = readers.communicate("\n")
        readings += [float(each) for each in answered.split()]
    yield Figure(
        f"a command while {READERS} readers reload it, p50, to none",
        p50(busy) / p50(idle), 1.2, "×",
        f"{p50(busy):.2f} to {p50(idle):.2f} ms, {len(readings)} pages read",
    )  # fmt: skip
    yield Figure(
        f"a page while {READERS} reload it, p95", p95(readings), 100, " ms",
        f"p50 {p50(readings):.1f} ms",
    )  # fmt: skip


def _note(bot):
    return milliseconds(lambda: bot.say("!incident note INC-7 40 apps in London return errors"))


def read(port, path="/"):
    """Read a page; return its length. Raises AssertionError for anything but a page."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise AssertionError(answer.status)
        return len(body)
    finally:
        connection.close()


# ---- the readers' part


def main():
    port, readers, seconds = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    taken, until = [], time.monotonic() + seconds
    stopped = []

    def reload(number):
        time.sleep(number * EVERY / readers)
        while not stopped and time.monotonic() < until:
            began = time.perf_counter()
            read(port)
            took = time.perf_counter() - began
            taken.append(took * 1000)
            time.sleep(max(EVERY - took, 0))

    lanes = [Thread(target=reload, args=(number,), daemon=True) for number in range(readers)]
    for lane in lanes:
        lane.start()
    time.sleep(EVERY)
    print("READING", flush=True)
    sys.stdin.readline()
    stopped.append(True)
    print(*taken, flush=True)


if __name__ == "__main__":
    main()
