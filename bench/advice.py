"""The advice walk: in random incidents over days, whether what is asked of people is right.

Two processes play walks, each with a seed and a storage of its own. What was come to is kept in a
file, if one is named, so that a run goes on where the last one ended. `python -m bench.advice SEED
FIRST WALKS` is one of the processes: it prints what came of it as JSON.
"""

import json
import logging
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bench.measure import Figure
from bench.walk import walked
from muster.rehearsal.script import AlertComes, Cast, Fail, Restart, Restore, Say, Wait
from muster.shipped_files import ROOT

CORES = 2
_WALKS = 5
"""Walks of a process in a slice."""
_SHOWN = 40
"""Steps that are shown before what was wrong."""


@dataclass
class Advised:
    """What walks came to: `wrong` is how often what was wrong, and `shown` how it came about.

    `typed` are the verbs that somebody typed, of all the `verbs` that there are.
    """

    walks: int = 0
    incidents: int = 0
    taken: int = 0
    typed: list[str] = field(default_factory=list)
    verbs: list[str] = field(default_factory=list)
    wrong: Counter[str] = field(default_factory=Counter)
    shown: dict[str, str] = field(default_factory=dict)

    def kept(self) -> dict:
        """Return it fit for JSON."""
        return {**vars(self), "wrong": dict(self.wrong)}

    @classmethod
    def read(cls, told: dict) -> "Advised":
        """Return what `kept` returned."""
        return cls(**{**told, "wrong": Counter(told["wrong"])})

    def __add__(self, other: "Advised") -> "Advised":
        return Advised(
            self.walks + other.walks,
            self.incidents + other.incidents,
            self.taken + other.taken,
            sorted({*self.typed, *other.typed}),
            sorted({*self.verbs, *other.verbs}),
            self.wrong + other.wrong,
            other.shown | self.shown,
        )


def one(seed: str, number: int) -> Advised:
    """Play a walk and return what it came to."""
    of_it = f"{seed}.{number}"
    walk = walked(of_it, place=number)
    kinds, shown = Counter(wrong.signature for wrong in walk.wrong), {}
    for wrong, steps in zip(walk.wrong, walk.after, strict=True):
        if wrong.signature not in shown:
            before = walk.steps[max(0, steps - _SHOWN) : steps]
            lines = "\n".join(f"      {line_of(step)}" for step in before)
            shown[wrong.signature] = f"seed {of_it}, step {steps}: {wrong}\n{lines}"
    typed, verbs = sorted(walk.verbs & walk.seen.verbs), sorted(walk.verbs)
    return Advised(1, walk.incidents, walk.taken, typed, verbs, kinds, shown)


def line_of(step) -> str:
    """Return a step as a line of a rehearsal's script."""
    match step:
        case Say(who, None, text):
            return f"dm {who}> {text}"
        case Say(who, room, text):
            return f"{room} {who}> {text}"
        case Wait(length):
            return f"wait {round(length.total_seconds())}s"
        case Fail(gateway, times):
            return f"fail {gateway} {times or ''}".rstrip()
        case Restore(gateway):
            return f"restore {gateway}"
        case AlertComes(its_id, service, title):
            return f"alert {its_id} {service}: {title}"
        case Restart():
            return "restart"
        case Cast(name, pools, support, comms):
            on = [*(["on-support"] if support else []), *(["on-comms"] if comms else [])]
            return " ".join(["cast", name, *sorted(pools), *on])
    return repr(step)


def go_on(seed: str, wanted: int, seconds: float, file: Path | None = None) -> Advised:
    """Play walks until so many incidents are reached, or the time is over.

    With a file, what former runs came to counts, and this one is added to it after each slice.
    """
    total = read(file, seed)
    until = time.monotonic() + seconds
    while total.incidents < wanted:
        each = max(1, min(_WALKS, (wanted - total.incidents) // (CORES * 12)))
        firsts = [total.walks + core * each for core in range(CORES)]
        processes = [_process(seed, first, each) for first in firsts]
        for process in processes:
            total += Advised.read(json.loads(process.communicate()[0].splitlines()[-1]))
        write(file, seed, total)
        told = f"{total.incidents:,} incidents, {total.wrong.total()} wrong"
        print(f"  advice: {told}", file=sys.stderr, flush=True)
        if time.monotonic() > until:
            break
    return total


def _process(seed, first, walks):
    return subprocess.Popen(
        [sys.executable, "-m", "bench.advice", seed, str(first), str(walks)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def read(file: Path | None, seed: str) -> Advised:
    """Return what the file tells of a seed; nothing yet, where it tells nothing of it."""
    if file is None or not file.exists():
        return Advised()
    kept = json.loads(file.read_text(encoding="utf-8"))
    if kept["seed"] != seed:
        return Advised()
    return Advised.read(kept["total"])


def write(file: Path | None, seed: str, total: Advised) -> None:
    """Keep what was come to, wholly or not at all."""
    if file is not None:
        beside = file.with_name(f"{file.name}.new")
        beside.write_text(json.dumps({"seed": seed, "total": total.kept()}), encoding="utf-8")
        beside.replace(file)


def figures(seed: str, wanted: int, seconds: float, file: Path | None) -> Iterator[Figure]:
    """Yield how often what was asked was wrong, over so many incidents."""
    yield _figure(seed, wanted, go_on(seed, wanted, seconds, file and _beside(file)))


def short_figures(seed: str) -> Iterator[Figure]:
    """Play one walk, and yield what was wrong."""
    yield _figure(seed, 1, one(seed, 0))


def _beside(file: Path) -> Path:
    return file.with_name(f"{file.name}.walk")


def _figure(seed, wanted, total):
    for signature, times in total.wrong.most_common():
        print(f"  advice: {times}× {total.shown[signature]}", file=sys.stderr)
    untyped = sorted({*total.verbs} - {*total.typed})
    return Figure(
        f"{total.incidents:,} of {wanted:,} incidents: advice that is wrong",
        total.wrong.total(), 0, "",
        f"seed {seed}, {total.walks} walks; {total.taken:,} times taken; "
        f"{len(total.typed)} of {len(total.verbs)} verbs typed"
        + (f", not {', '.join(untyped)}" if untyped else ""),
    )  # fmt: skip


def main() -> None:
    parser = ArgumentParser(prog="python -m bench.advice")
    parser.add_argument("seed")
    parser.add_argument("first", type=int)
    parser.add_argument("walks", type=int)
    arguments = parser.parse_args()
    logging.raiseExceptions = False
    total = Advised()
    for number in range(arguments.first, arguments.first + arguments.walks):
        total += one(arguments.seed, number)
    print(json.dumps(total.kept()))


if __name__ == "__main__":
    main()
