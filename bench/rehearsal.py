"""How long rehearsals take: eight simulated hours, a scenario, all of them, and to a prompt."""

import os
import pty
import statistics
import subprocess
import sys
import tempfile
import time

from bench.drop_in import stock_errbot
from bench.measure import Figure
from muster.shipped_files import ROOT

SCRIPT = ROOT / "bench" / "eight_hours.txt"
ROUNDS = 5
SCENARIO = "late-start"


def figures():
    taken = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "muster", "rehearse", "--script", str(SCRIPT)],
            cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        taken.append(time.perf_counter() - started)
    steps = sum(not line.startswith("#") for line in SCRIPT.read_text().splitlines() if line)
    detail = f"{steps} steps, median of {ROUNDS}"
    yield Figure("rehearsal of eight simulated hours", statistics.median(taken), 3, " s", detail)
    yield from _of_scenarios()
    yield from _of_the_prompt()


def _of_scenarios():
    """Yield how long one scenario takes in scripted mode, and how long all of them together."""
    one = statistics.median(
        _seconds("rehearse", SCENARIO, "--run", "reference") for _ in range(ROUNDS)
    )
    yield Figure("a whole scenario, scripted", one, 3, " s", f"{SCENARIO}, median of {ROUNDS}")
    every = _seconds("rehearse", "--all", "--strict")
    yield Figure("every scenario's reference run", every, 30, " s", "one after the other")


def _of_the_prompt():
    """Yield how much longer the first prompt of a rehearsal takes than an Errbot as it comes."""
    ours, errbots = [], []
    for _ in range(ROUNDS):
        ours.append(_until_asked())
        with stock_errbot() as (_, seconds):
            errbots.append(seconds)
    one, other = statistics.median(ours), statistics.median(errbots)
    detail = f"{one:.2f} s, Errbot {other:.2f} s"
    yield Figure("first prompt of a rehearsal", one / other, 1.5, " × Errbot", detail)


def _until_asked():
    """Return how long it takes until somebody at a terminal is asked which scenario they want."""
    own, theirs = pty.openpty()
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as runs:
        process = subprocess.Popen(
            [sys.executable, "-m", "muster", "rehearse"],
            cwd=ROOT, env={**os.environ, "MUSTER_REHEARSALS": runs},
            stdin=theirs, stdout=theirs, stderr=theirs,
        )  # fmt: skip
        os.close(theirs)
        told = b""
        while b"Which one?" not in told:
            told += os.read(own, 4096)
        taken = time.perf_counter() - started
        os.write(own, b"\x04")
        process.wait()
    os.close(own)
    return taken


def _seconds(*arguments):
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "muster", *arguments],
        cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return time.perf_counter() - started
