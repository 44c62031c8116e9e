"""The runs of a scenario that are kept beside it: how it is meant to go, and how not.

A run is a script of what the person does. Its lines are the script language's, in the words that
any playbook has, and a line may be for those playbooks alone that have what it is about.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from muster.playbook import Playbook
from muster.rehearsal.faults import NotThere, WrongScript
from muster.rehearsal.inputs import Said, TookPart, Waited
from muster.rehearsal.kept import Kept, read_kept
from muster.rehearsal.parts import suits
from muster.rehearsal.player import Happening
from muster.rehearsal.playing import Playing
from muster.rehearsal.scenario import in_words_of
from muster.rehearsal.score import Score, judged
from muster.rehearsal.script import (
    Expect,
    ExpectEffect,
    Say,
    ScriptFault,
    Step,
    Wait,
    read_step,
)
from muster.settings import Settings

_PLAYS, _MORNING = "plays ", "morning"
_CLAIM = re.compile(r"loses (?P<lost>\S.*)|scores below (?P<below>\d{1,3})")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run went: its score, and the expectations that failed, with where they stand."""

    score: Score
    failed: tuple[str, ...]


def play_run(
    kept: Kept,
    which: str,
    playbook: Playbook,
    settings: Settings,
    tell: Callable[[Happening], None] = lambda moment: None,
) -> Outcome:
    """Play one of the runs of a scenario to its end, and return how it went.

    Raises PlaybookFault for the scenario, WrongScript for the run, NoSuchScenario, OSError.
    """
    scenario, file = read_kept(kept, playbook), kept.has_run(which)
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    failed, faults, claims = [], [], []
    with TemporaryDirectory(prefix="muster-rehearsal-") as data:
        playing = Playing(scenario, playbook, settings, Path(data), tell)
        playing.begin()
        try:
            for number, line in enumerate(lines, start=1):
                try:
                    suited = suits(line.strip(), playbook)
                    claim = _CLAIM.fullmatch(suited) if suited else None
                    if claim:
                        claims.append((number, line, claim))
                        continue
                    wrong = _step(playing, suited, playbook) if suited else None
                except NotThere as fault:
                    said = playing.worded(fault.code, **fault.facts)
                    faults.append(ScriptFault(str(file), number, said))
                    continue
                except ValueError as fault:
                    faults.append(ScriptFault(str(file), number, str(fault)))
                    continue
                if wrong:
                    failed.append(f"{file}, line {number}: {line.strip()}\n{wrong}")
            if faults:
                raise WrongScript(faults)
            if not playing.is_over:
                playing.do(Waited(playing.ends - playing.now))
            score = score_of(playing)
        finally:
            playing.stop()
    for number, line, claim in claims:
        if not _holds(claim, score):
            lost = ", ".join(mark.subject for mark in score.lost) or "nothing"
            told = f"it scores {score.per_cent}, and loses {lost}"
            failed.append(f"{file}, line {number}: {line.strip()}\n{told}")
    return Outcome(score, tuple(failed))


def _holds(claim: re.Match[str], score: Score) -> bool:
    """Return whether what a run says of its own score is so."""
    if claim["below"]:
        return score.per_cent < int(claim["below"])
    return any(claim["lost"] in mark.subject for mark in score.lost)


def score_of(playing: Playing, *, so_far: bool = False) -> Score:
    """Return the score of a playing as it stands: at its end, or `so_far`."""
    return judged(
        playing.events,
        playing.playbook,
        playing.stage.company.roster(),
        title=playing.scenario.title,
        start=playing.start,
        until=playing.now,
        aims=playing.scenario.aims,
        so_far=so_far,
    )


def _step(playing: Playing, suited: str, playbook: Playbook) -> str | None:
    """Play a line of a run; return what is wrong where it is an expectation that fails.

    Raises ValueError for a line that cannot be played.
    """
    if suited.startswith(_PLAYS):
        playing.do(TookPart(suited.removeprefix(_PLAYS).strip()))
        return None
    if suited == _MORNING:
        opening = playbook.office_hours.next_opening(playing.now)
        playing.do(Waited(opening - playing.now))
        return None
    step = read_step(in_words_of(suited, playbook, playing.now), playbook)
    if step is None:
        return None
    return _play(playing, step)


def _play(playing: Playing, step: Step) -> str | None:
    match step:
        case Say(who, room, text):
            playing.do(Said(who, room, text))
        case Wait(length):
            playing.do(Waited(length))
        case Expect() | ExpectEffect():
            return playing.player.step(step)
        case _:
            raise ValueError("a run says, waits, plays and expects; the rest is the scenario's")
    return None
