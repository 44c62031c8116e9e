"""How long the rehearsal of a whole incident over eight simulated hours takes, with its start."""

import statistics
import subprocess
import sys
import time

from bench.measure import Figure
from muster.shipped_files import ROOT

SCRIPT = ROOT / "bench" / "eight_hours.txt"
ROUNDS = 5


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
