"""Fuzzed lines: no traceback, no exception's words, an answer to each, and a record that stands.

Two processes play episodes, each with a seed and a storage of its own. `python -m bench.fuzz SEED
LINES EPISODES` is one of them: it prints what came of it as JSON. `python -m bench.fuzz SEED LINES
EPISODES --shortest SECONDS` spends so long on showing each thing that is wrong in few steps.
"""

import json
import logging
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from typing import Any

from bench.fuzzed import MOST_LINES, SETTINGS, Seen, Wrong, play, replayed
from bench.measure import Figure
from bench.shortest import shortest
from bench.typed import LONGEST
from muster.alerts.events import ALERT_PAYLOADS
from muster.incidents.events import PAYLOADS
from muster.incidents.lifecycle import State
from muster.rota.events import ROTA_PAYLOADS
from muster.shipped_files import ROOT

CORES = 2
LEAST_A_SECOND = 300
"""Lines a second on two cores, all that surrounds them included."""
EPISODE = 5_000
"""Lines of one episode: on one storage, by one playbook."""
_FEW = 2_000
SHOWN = 3
"""How many different things that are wrong are shown in few steps, of each process."""

KINDS = frozenset({*PAYLOADS, *ALERT_PAYLOADS, *ROTA_PAYLOADS})
"""Every kind of event that people and simulated services can bring about."""


def figures(lines: int, seed: str) -> Iterator[Figure]:
    """Play so many lines and yield what was wrong, what was reached, and how long a line took."""
    told = _told(lines, seed)
    yield _wrong(lines, seed, told)
    yield _unreached(told)
    yield _pace(told)
    yield _longest(told)


def short_figures(seed: str) -> Iterator[Figure]:
    """Play few lines, and yield what was wrong: they are too few for the rest."""
    told = _told(_FEW, seed)
    yield _wrong(_FEW, seed, told)
    yield _longest(told)


def _told(lines, seed):
    each = lines // CORES
    processes = [_process(f"{seed}.{core}", each) for core in range(CORES)]
    return [json.loads(process.communicate()[0].splitlines()[-1]) for process in processes]


def _wrong(lines, seed, told):
    wrong = [each for one in told for each in one["wrong"]]
    for each in wrong:
        times, of_it = each["times"], each["seed"]
        print(f"  fuzz: {each['signature']} ({times}×, seed {of_it})", file=sys.stderr)
        for step in each["steps"] or ("in no fewer steps than the whole episode",):
            print(f"      {step}", file=sys.stderr)
    became: Counter[str] = sum((Counter(one["became"]) for one in told), Counter())
    shares = ", ".join(
        f"{100 * times / became.total():.0f} % {what}" for what, times in became.most_common()
    )
    return Figure(
        f"{lines:,} fuzzed lines: things wrong", sum(each["times"] for each in wrong), 0, "",
        f"seed {seed}; {sum(one['events'] for one in told):,} events, "
        f"{sum(one['restarts'] for one in told)} restarts; {shares}",
    )  # fmt: skip


def _unreached(told):
    kinds = {kind for one in told for kind in one["kinds"]} & KINDS
    states = {state for one in told for state in one["states"]}
    unreached = sorted(KINDS - kinds) + sorted({each.value for each in State} - states)
    return Figure(
        "fuzzed lines: kinds of event and states never reached", len(unreached), 0, "",
        f"{len(kinds)} of {len(KINDS)} kinds, {len(states)} of {len(State)} states"
        + (f"; not {', '.join(unreached)}" if unreached else ""),
    )  # fmt: skip


def _pace(told):
    a_second = sum(one["lines"] / one["seconds"] for one in told)
    of_the_processor = sum(one["lines"] / one["processor"] for one in told)
    return Figure(
        "fuzzed lines: one, on two cores", 1000 / a_second, 1000 / LEAST_A_SECOND, " ms",
        f"{a_second:.0f} lines/s, {of_the_processor:.0f} by the processors' own time",
    )  # fmt: skip


def _longest(told):
    characters = max(one["longest_answer"] for one in told)
    lines = max(one["most_lines"] for one in told)
    slowest = 1000 * max(one["slowest"] for one in told)
    return Figure(
        "longest answer to a fuzzed line, in lines", lines, MOST_LINES, "",
        f"{characters:,} characters; the slowest line took {slowest:.0f} ms of the processor",
    )  # fmt: skip


def _process(seed, lines):
    episodes = max(len(SETTINGS), lines // EPISODE)
    return subprocess.Popen(
        [sys.executable, "-m", "bench.fuzz", seed, str(lines), str(episodes)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


# ---- one process


def run(seed: str, lines: int, episodes: int, seconds: float) -> dict[str, Any]:
    """Play so many lines in so many episodes and return what came of it, fit for JSON.

    `seconds` is how long each different thing that is wrong is tried to be shown in few steps.
    """
    total, found = Seen(), {}
    started, processor = time.perf_counter(), time.process_time()
    for number in range(episodes):
        setting = SETTINGS[number % len(SETTINGS)]
        of_it = f"{seed}.{number}"
        begun = len(total.wrong)
        share = lines // episodes + (lines % episodes if number == 0 else 0)
        episode = play(of_it, setting, share, LONGEST, total)
        for wrong in total.wrong[begun:]:
            first = found.setdefault(wrong.signature, (of_it, setting, wrong, episode.steps, [0]))
            first[4][0] += 1
    seconds_taken, processor = time.perf_counter() - started, time.process_time() - processor
    return {
        "lines": total.lines, "seconds": seconds_taken, "processor": processor,
        "became": dict(total.became), "kinds": sorted(total.kinds), "states": sorted(total.states),
        "events": total.events, "restarts": total.restarts,
        "longest_answer": total.longest_answer, "most_lines": total.most_lines,
        "slowest": total.slowest,
        "wrong": [
            {
                "signature": signature, "times": times[0], "seed": of_it,
                "steps": _shown(setting, steps, wrong, seconds if number < SHOWN else 0),
            }
            for number, (signature, (of_it, setting, wrong, steps, times))
            in enumerate(found.items())
        ],
    }  # fmt: skip


def _shown(setting, steps, wrong: Wrong, seconds: float) -> list[str]:
    """Return the few steps that show it, as text; none where there was no time to find them."""

    def shows(fewer):
        return any(each.signature == wrong.signature for each in replayed(setting, fewer).wrong)

    few = shortest(steps[: wrong.step + 1], shows, seconds) if seconds else None
    if few is None:
        return []
    return [f"by {setting.name}:", *(repr(step)[:400] for step in few)]


def main() -> None:
    parser = ArgumentParser(prog="python -m bench.fuzz")
    parser.add_argument("seed")
    parser.add_argument("lines", type=int)
    parser.add_argument("episodes", type=int)
    parser.add_argument("--shortest", type=float, default=60, metavar="SECONDS")
    arguments = parser.parse_args()
    logging.raiseExceptions = False
    told = run(arguments.seed, arguments.lines, arguments.episodes, arguments.shortest)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
