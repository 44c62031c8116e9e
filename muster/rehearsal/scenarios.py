"""Scenarios on the command line: choosing one, playing it, and playing all that are kept."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING

from muster.chat.vocabulary import in_their_words
from muster.loading import load_templates
from muster.playbook import Playbook
from muster.rehearsal import plain_lines
from muster.rehearsal.debrief import Say, debrief, how_it_went, name_of, one_line, what_else
from muster.rehearsal.debrief_page import page
from muster.rehearsal.faults import BrokenRun, NoSuchScenario
from muster.rehearsal.kept import REFERENCE, Kept, all_kept, found, read_kept
from muster.rehearsal.player import Happening
from muster.rehearsal.runs import Outcome, play_run
from muster.rehearsal.saving import (
    Keeping,
    Run,
    digest_of,
    earlier_scores,
    folder,
    kept_runs,
    last_unfinished,
    read_run,
)
from muster.rehearsal.scenario import Scenario
from muster.rehearsal.score import Score
from muster.rehearsal.session import Session
from muster.rehearsal.sharing import Guest, Sharing, address_of
from muster.rehearsal.table import Table
from muster.rehearsal.transcript import line_of
from muster.rehearsal.writing import AS_IT_WAS
from muster.settings import Settings

if TYPE_CHECKING:
    from muster.rehearsal.screen import Screen

FINE, LOST = 0, 1
"""Exit statuses: all went well; a reference run lost something, or expected in vain."""


def kept_run(arguments: Namespace, settings: Settings, playbook: Playbook) -> int:
    """Play one of the runs that are kept of a scenario, and print how it went."""
    if not arguments.scenario:
        raise NoSuchScenario("which scenario? python -m muster rehearse SCENARIO --run reference")
    kept = found(arguments.scenario)
    outcome = play_run(kept, arguments.kept, playbook, settings, _tell)
    for wrong in outcome.failed:
        print(f"FAILED: {wrong}")  # noqa: T201
    say = load_templates(settings, playbook).render
    print(f"\n{debrief(outcome.score, playbook, say)}")  # noqa: T201
    _write_page(arguments, outcome.score, playbook, say, [])
    return LOST if outcome.failed or (arguments.strict and outcome.score.lost) else FINE


def all_references(arguments: Namespace, settings: Settings, playbook: Playbook) -> int:
    """Play the reference run of every scenario, and say what of it this playbook breaks.

    With `--strict` the exit status says whether each loses nothing.
    """
    status = FINE
    for kept in all_kept():
        if not kept.run(REFERENCE).is_file():
            continue
        outcome = play_run(kept, REFERENCE, playbook, settings)
        broken = bool(outcome.failed or outcome.score.lost)
        print(f"{outcome.score.title}: {outcome.score.per_cent} of 100")  # noqa: T201
        for line in _broken(outcome, playbook, load_templates(settings, playbook).render):
            print(f"  {line}")  # noqa: T201
        if broken and arguments.strict:
            status = LOST
    return status


def _broken(outcome: Outcome, playbook: Playbook, say: Say) -> Iterator[str]:
    """Yield what a run that should lose nothing has lost, in the words of the playbook."""
    for mark in outcome.score.lost:
        yield f"{name_of(mark, say)}: {how_it_went(mark, playbook, say)}"
        if mark.sentence:
            yield f"  The playbook: “{one_line(mark.sentence)}”"
        for line in what_else(mark, playbook, say):
            yield f"  {in_their_words(line, playbook.words)}"
    for wrong in outcome.failed:
        first, *rest = wrong.splitlines()
        yield first
        yield from (f"  {line}" for line in rest)


def interactive(arguments: Namespace, settings: Settings, playbook: Playbook) -> int:
    """Play a scenario with a person: the one that is named, or that of a run to go on with."""
    run = _resumed(arguments) if arguments.resume is not None else None
    kept = found(run.scenario if run else arguments.scenario)
    scenario = read_kept(kept, playbook)
    digest = digest_of(kept.path.read_text(encoding="utf-8"), playbook.model_dump_json())
    keeping = Keeping(run.path) if run else _begun(kept, playbook, digest)
    earlier = earlier_scores(folder(), _called(kept), keeping.path)
    if run and run.digest != digest:
        print("The scenario or the playbook has changed since; it may go another way.")  # noqa: T201
    score = _played(arguments, settings, playbook, scenario, keeping, earlier, run)
    if score is None:
        print(f"Kept. Go on with: python -m muster rehearse --resume {keeping.path.stem}")  # noqa: T201
        return FINE
    say = load_templates(settings, playbook).render
    print(f"\n{debrief(score, playbook, say, earlier)}")  # noqa: T201
    if kept.run(AS_IT_WAS).is_file():
        then = play_run(kept, AS_IT_WAS, playbook, settings).score.per_cent
        print(f"\nWhat people did when it happened comes to {then} of 100.")  # noqa: T201
    written = keeping.path.with_suffix(".html")
    written.write_text(page(score, playbook, say, earlier), encoding="utf-8")
    print(f"\nAs a page, with a picture: {written}")  # noqa: T201
    _write_page(arguments, score, playbook, say, earlier)
    return FINE


def _played(
    arguments: Namespace,
    settings: Settings,
    playbook: Playbook,
    scenario: Scenario,
    keeping: Keeping,
    earlier: list[int],
    run: Run | None,
) -> Score | None:
    """Play a scenario on a screen, or in lines where there is none; return the score at its end."""
    inputs = run.inputs if run else ()
    table = Table(scenario, playbook, settings, keeping, earlier)
    screen = _screen(arguments)
    session = Session(table, screen.add if screen else plain_lines.show)
    try:
        session.begin(inputs)
        with Sharing(table, session):
            screen.play(session) if screen else plain_lines.play(session)
    finally:
        session.stop()
    return session.final


def joined(arguments: Namespace, settings: Settings, playbook: Playbook) -> int:
    """Sit down at a rehearsal that is played on another terminal of this machine."""
    screen = _screen(arguments)
    guest = Guest(_played_now(arguments.join), screen.add if screen else plain_lines.show)
    try:
        screen.play(guest) if screen else plain_lines.play(guest)
    finally:
        guest.close()
    print("You have left, or it is over.")  # noqa: T201
    return FINE


def _played_now(name: str) -> Path:
    """Return the run of that name, or the newest one that is played. Raises BrokenRun."""
    where = folder()
    if name:
        return where / f"{name}.jsonl"
    runs = [run.path for run in kept_runs(where) if address_of(run.path).exists()]
    if not runs:
        raise BrokenRun("nobody plays at the moment; begin one: python -m muster rehearse")
    return runs[-1]


def _screen(arguments: Namespace) -> "Screen | None":
    """Return a screen, or None where plain lines serve better."""
    whole = not arguments.plain and sys.stdin.isatty() and sys.stdout.isatty()
    if not whole or os.environ.get("TERM", "dumb") == "dumb":
        return None
    from muster.rehearsal.screen import Screen, fits

    size = get_terminal_size()
    return Screen() if fits(size.columns, size.lines) else None


def _begun(kept: Kept, playbook: Playbook, digest: str) -> Keeping:
    return Keeping.begin(folder(), _called(kept), playbook.team, digest, datetime.now(UTC))


def _called(kept: Kept) -> str:
    """Return what a run calls its scenario: a shipped one by its name, another by its file."""
    shipped = {each.path.resolve() for each in all_kept()}
    path = kept.path.resolve()
    return kept.name if path in shipped else str(path)


def _resumed(arguments: Namespace) -> Run:
    """Return the run that is named, or the newest that was not ended. Raises BrokenRun."""
    where = folder()
    if arguments.resume:
        path = Path(arguments.resume)
        path = path if path.suffix == ".jsonl" else where / f"{arguments.resume}.jsonl"
        if not path.is_file():
            runs = ", ".join(run.path.stem for run in kept_runs(where)) or "none"
            raise BrokenRun(f"there is no run '{arguments.resume}'; kept are: {runs}")
        return read_run(path)
    run = last_unfinished(kept_runs(where))
    if run is None:
        raise BrokenRun("no run is unfinished; begin one: python -m muster rehearse")
    return run


def _write_page(
    arguments: Namespace, score: Score, playbook: Playbook, say: Say, earlier: list[int]
) -> None:
    if arguments.debrief:
        text = page(score, playbook, say, earlier)
        Path(arguments.debrief).write_text(text, encoding="utf-8")


def _tell(moment: Happening) -> None:
    print(line_of(moment))  # noqa: T201
