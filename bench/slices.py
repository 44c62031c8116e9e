"""Kills and faults by the thousand, in slices: each of a seed of its own, all added up.

What was come to is kept in a file, if one is named, so that a run goes on where the last one ended.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from bench import kills, paging_kills, sending_kills, take_over
from bench.measure import Figure

_FEW = 20


@dataclass
class Suffered:
    """What was done to bots and their services, and what harm came of it.

    - `kills`: processes ended by kill -9.
    - `spoilt`: requests to a service that were cut, dropped, left hanging, answered late, slowly,
      unreadably or with a failure.
    - `taken_over`: bots that were killed, stopped, hung or cut off from the database while another
      one waited.

    The harms should all be nought. `otherwise` are writes by half, wrong answers, effects invented,
    untrue, disordered or left undone, and take-overs that came late.
    """

    slices: int = 0
    kills: int = 0
    spoilt: int = 0
    taken_over: int = 0
    acknowledged: int = 0
    lost: int = 0
    doubled: int = 0
    not_started: int = 0
    otherwise: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def faults(self) -> int:
        """How many kills and faults there were."""
        return self.kills + self.spoilt + self.taken_over

    @property
    def harm(self) -> int:
        """How much harm was done."""
        return self.lost + self.doubled + self.not_started + self.otherwise

    def __add__(self, other: "Suffered") -> "Suffered":
        one, two = asdict(self), asdict(other)
        return Suffered(**{name: one[name] + two[name] for name in one})


def _commands(seed: str) -> Suffered:
    """Kill a bot at random instants while four people write."""
    found = kills.suffered(_FEW, seed)
    return Suffered(
        kills=sum(each.kills for each in found),
        acknowledged=sum(each.acknowledged for each in found),
        lost=sum(each.lost for each in found),
        doubled=sum(each.doubled for each in found),
        not_started=sum(each.not_started for each in found),
        otherwise=sum(each.half_written + each.wrong_answers for each in found),
        notes=[note for each in found for note in each.notes],
    )


def _pages(seed: str) -> Suffered:
    """Kill a bot that pages, while the paging service fails."""
    return _of_effects(6, lambda times: paging_kills.suffered(times, 240, seed))


def _sends(seed: str) -> Suffered:
    """Kill a bot that posts on the status page, while the page's service fails."""
    return _of_effects(4, lambda times: sending_kills.suffered(times, 120, seed))


def _of_effects(times, suffered) -> Suffered:
    try:
        end, found = suffered(times)
    except RuntimeError as fault:
        return Suffered(not_started=1, notes=[str(fault)])
    return Suffered(
        kills=times,
        spoilt=end.told.spoilt,
        acknowledged=len(end.acknowledged),
        lost=found.lost,
        doubled=found.doubled,
        otherwise=found.total - found.lost - found.doubled,
        notes=[f"{end}: {found}"] if found.total else [],
    )


def _take_overs(seed: str) -> Suffered:
    """Let something befall the active one of two bots on one database."""
    try:
        bench, found = take_over.suffered(len(take_over.KINDS), seed)
    except RuntimeError as fault:
        return Suffered(not_started=1, notes=[str(fault)])
    late = sum(each.active > take_over.LIMIT for each in bench.taken)
    return Suffered(
        taken_over=len(bench.taken),
        acknowledged=bench.acknowledged,
        lost=found["lost"],
        doubled=found["doubled"],
        not_started=found["not started"],
        otherwise=late
        + sum(found.values())
        - sum(found[what] for what in ("lost", "doubled", "not started")),
        notes=[f"{late} late; {found}"] if late or any(found.values()) else [],
    )


SLICES: Sequence[tuple[str, Callable[[str], Suffered]]] = (
    ("commands", _commands),
    ("pages", _pages),
    ("sends", _sends),
    ("take-overs", _take_overs),
)
"""What a slice is made of; each is given a seed. Another kind of fault is another row."""


def go_on(
    seed: str,
    wanted: int,
    seconds: float,
    file: Path | None = None,
    parts: Sequence[tuple[str, Callable[[str], Suffered]]] = SLICES,
) -> Suffered:
    """Suffer slices until so many kills and faults are reached, or the time is over.

    With a file, what former runs came to counts, and this one is added to it after each slice.
    At least one slice is suffered where any is wanted still.
    """
    total = read(file, seed)
    until = time.monotonic() + seconds
    while total.faults < wanted:
        of_slice = f"{seed}.{total.slices}"
        for name, part in parts:
            print(f"  faults: slice {of_slice}, {name}", file=sys.stderr, flush=True)
            found = part(of_slice)
            found.notes = [f"{name}, slice {of_slice}: {note}"[:2000] for note in found.notes]
            total += found
        total.slices += 1
        write(file, seed, total)
        if time.monotonic() > until:
            break
    return total


def read(file: Path | None, seed: str) -> Suffered:
    """Return what the file tells of a seed; nothing yet, where it tells nothing of it."""
    if file is None or not file.exists():
        return Suffered()
    kept = json.loads(file.read_text(encoding="utf-8"))
    return Suffered(**kept["total"]) if kept["seed"] == seed else Suffered()


def write(file: Path | None, seed: str, total: Suffered) -> None:
    """Keep what was come to, wholly or not at all."""
    if file is not None:
        beside = file.with_name(f"{file.name}.new")
        beside.write_text(json.dumps({"seed": seed, "total": asdict(total)}), encoding="utf-8")
        beside.replace(file)


def figures(seed: str, wanted: int, seconds: float, file: Path | None) -> Iterator[Figure]:
    """Suffer, and yield the harm that was done in all and how many kills and faults there were."""
    yield _figure(seed, wanted, go_on(seed, wanted, seconds, file))


def short_figures(seed: str) -> Iterator[Figure]:
    """Suffer a few kills alone: what `figures` does in whole slices takes minutes."""
    yield _figure(seed, _FEW, go_on(seed, _FEW, 0, parts=(("commands", _commands),)))


def _figure(seed, wanted, total):
    for note in total.notes:
        print(f"  faults: {note}", file=sys.stderr)
    return Figure(
        f"{total.faults:,} of {wanted:,} kills and faults: harm done", total.harm, 0, "",
        f"seed {seed}, {total.slices} slices: {total.kills:,} kill -9, {total.spoilt:,} requests "
        f"spoilt, {total.taken_over:,} taken over from; {total.acknowledged:,} acknowledged: "
        f"{total.lost} lost, {total.doubled} doubled, {total.not_started} not started, "
        f"{total.otherwise} otherwise",
    )  # fmt: skip
