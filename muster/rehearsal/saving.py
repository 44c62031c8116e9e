"""Runs that are kept: what was typed and waited, a line for each, written as it happens.

From them a playing is made again, so nothing is lost by Ctrl-C, a closed terminal or a lost
connection. A run is a file of JSON lines in a folder of its own, apart from any live bot's data.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from muster.rehearsal.faults import BrokenRun
from muster.rehearsal.inputs import Input, Said, TookPart, Waited

FORMAT = 1
RUNS_KEPT_IN = "MUSTER_REHEARSALS"
"""The environment variable that names another folder for them."""

SCRATCH = "muster-rehearsal-"
"""What the folders begin with in which a rehearsal's bot has its storage while it is played."""


def folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of the runs that are kept: the user's own, or what the environment says."""
    named = environment.get(RUNS_KEPT_IN)
    if named:
        return Path(named)
    state = environment.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(state) / "muster" / "rehearsals"


@dataclass(frozen=True, slots=True)
class Run:
    """A run as it was kept. `score` is None for one that was not ended.

    `room` is where it was played in a chat, None for one that was played in a terminal.
    """

    path: Path
    scenario: str
    playbook: str
    digest: str
    began: datetime
    inputs: tuple[Input, ...]
    score: int | None
    room: str | None = None
    dropped: bool = False

    @property
    def is_unfinished(self) -> bool:
        """Whether it can be gone on with."""
        return self.score is None and not self.dropped


class Keeping:
    """The file of one run; every line is written at once."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def begin(
        cls,
        where: Path,
        scenario: str,
        playbook: str,
        digest: str,
        now: datetime,
        room: str | None = None,
    ) -> "Keeping":
        """Begin a run of a scenario. Raises OSError where the folder cannot be written."""
        where.mkdir(parents=True, exist_ok=True, mode=0o700)
        stem = f"{Path(scenario).stem}-{now:%Y%m%d-%H%M%S}"
        taken = {path.stem for path in where.glob(f"{stem}*.jsonl")}
        number = next(n for n in range(1, 10_000) if _numbered(stem, n) not in taken)
        keeping = cls(where / f"{_numbered(stem, number)}.jsonl")
        keeping._write(
            {
                "format": FORMAT,
                "scenario": scenario,
                "playbook": playbook,
                "digest": digest,
                "began": now.isoformat(),
                **({"room": room} if room else {}),
            }
        )
        return keeping

    def keep(self, action: Input) -> None:
        """Keep what somebody did."""
        self._write(_stored(action))

    def undo(self) -> None:
        """Keep that the last of it was taken back."""
        self._write({"undone": True})

    def end(self, score: int) -> None:
        """Keep that it is over, and what it came to."""
        self._write({"score": score})

    def drop(self) -> None:
        """Keep that nobody goes on with it."""
        self._write({"dropped": True})

    def _write(self, value: Mapping[str, Any]) -> None:
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(value) + "\n")


def _numbered(stem: str, number: int) -> str:
    return stem if number == 1 else f"{stem}-{number}"


def read_run(path: Path) -> Run:
    """Return a run from its file. A last line that was cut off is left out. Raises BrokenRun."""
    # Not at every kind of line break that there is: people's words may hold some.
    lines = path.read_text(encoding="utf-8", errors="replace").rstrip("\n").split("\n")
    head: dict[str, Any] = {}
    inputs: list[Input] = []
    score, dropped = None, False
    for number, line in enumerate(lines, start=1):
        try:
            value = json.loads(line)
            if number == 1:
                head = value
                datetime.fromisoformat(head["began"])
                if head["format"] != FORMAT:
                    raise BrokenRun(f"{path}: another version of Muster wrote it")
            elif "undone" in value:
                inputs and inputs.pop()
            elif "score" in value:
                score = int(value["score"])
            elif "dropped" in value:
                dropped = True
            else:
                inputs.append(_read(value))
        except (KeyError, TypeError, ValueError) as fault:
            if isinstance(fault, BrokenRun):
                raise
            if number == len(lines) and number > 1:
                break
            raise BrokenRun(f"{path}, line {number}: this is no line of a run") from fault
    if not head:
        raise BrokenRun(f"{path}: it is empty")
    return Run(
        path,
        str(head["scenario"]),
        str(head["playbook"]),
        str(head["digest"]),
        datetime.fromisoformat(head["began"]),
        tuple(inputs),
        score,
        head.get("room"),
        dropped,
    )


def kept_runs(where: Path) -> Iterator[Run]:
    """Yield the runs that can be read, the oldest first."""
    found = []
    for path in where.glob("*.jsonl"):
        try:
            found.append(read_run(path))
        except (BrokenRun, OSError):
            continue
    yield from sorted(found, key=lambda run: (run.began, run.path.stem))


def earlier_scores(where: Path, scenario: str, but: Path | None = None) -> list[int]:
    """Return what the earlier runs of a scenario came to, the oldest first."""
    return [
        run.score
        for run in kept_runs(where)
        if run.scenario == scenario and run.score is not None and run.path != but
    ]


def digest_of(*texts: str) -> str:
    """Return what tells whether a scenario and a playbook are those of a run."""
    return sha256("\0".join(texts).encode()).hexdigest()[:16]


def _stored(action: Input) -> dict[str, Any]:
    match action:
        case Said(who, room, text):
            return {"who": who, "room": room, "said": text}
        case Waited(length, paced):
            return {"waited": length.total_seconds(), **({"paced": True} if paced else {})}
        case TookPart(who, by):
            return {"plays": who, **({"by": by} if by else {})}
    raise TypeError(action)


def _read(value: Mapping[str, Any]) -> Input:
    if "said" in value:
        return Said(str(value["who"]), value["room"], str(value["said"]))
    if "waited" in value:
        return Waited(timedelta(seconds=float(value["waited"])), bool(value.get("paced")))
    return TookPart(str(value["plays"]), value.get("by"))


def last_unfinished(runs: Iterable[Run]) -> Run | None:
    """Return the newest run that was not ended, or None."""
    return next((run for run in reversed(list(runs)) if run.is_unfinished), None)
