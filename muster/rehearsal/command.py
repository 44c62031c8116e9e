"""`python -m muster rehearse`: plays a script, or takes its steps one by one from a prompt."""

import json
import logging
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TextIO

from muster.chat.message_files import TemplateFault
from muster.loading import load_playbook
from muster.playbook import Playbook, PlaybookFault
from muster.rehearsal import menu
from muster.rehearsal.faults import (
    BrokenRun,
    NoSuchScenario,
    NotWritten,
    StartFault,
    WrongScript,
)
from muster.rehearsal.isolation import ReachedOutside, no_network
from muster.settings import SettingFault, Settings, read_settings
from muster.shipped_files import from_here

if TYPE_CHECKING:
    from muster.rehearsal.player import Happening, Player
    from muster.rehearsal.script import ScriptLine

HELD, FAILED, WRONG = 0, 1, 2
"""Exit statuses: all expectations held; one failed; the script or the set-up is wrong."""

_FROM_ENVIRONMENT = ("MUSTER_PLAYBOOK", "MUSTER_TEMPLATES", "MUSTER_PLUGINS")
_GREETING = """\
A rehearsal: nobody is paged, nothing is kept. Type one step a line, such as
  cast alex paas-sre on-support
  #paas-incident alex> !incident start Apps in London return errors
  wait 20m
  help, for every step; Ctrl-D ends it."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `rehearse` takes to its parser."""
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", help="its name, or its file")
    parser.add_argument("--list", action="store_true", help="list the scenarios there are")
    parser.add_argument("--resume", nargs="?", const="", metavar="RUN", help="go on with a run")
    parser.add_argument(
        "--join", nargs="?", const="", metavar="RUN", help="sit down at one that is played here"
    )
    parser.add_argument("--plain", action="store_true", help="plain lines, no screen")
    parser.add_argument(
        "--run", metavar="RUN", dest="kept", help="play a kept run: reference or careless"
    )
    parser.add_argument("--all", action="store_true", help="play the reference run of each")
    parser.add_argument("--strict", action="store_true", help="fail where one loses anything")
    parser.add_argument("--new", action="store_true", help="write a scenario, by five questions")
    parser.add_argument(
        "--from", metavar="EXPORT", dest="record", help="write a scenario of a past incident"
    )
    parser.add_argument("--debrief", metavar="FILE", help="write the debrief as a page, too")
    parser.add_argument("--script", metavar="FILE", help="play this script; - reads it from a pipe")
    parser.add_argument("--steps", action="store_true", help="type a script's steps yourself")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.add_argument("--playbook", metavar="FILE", help="rehearse this playbook")
    parser.add_argument(
        "--plugins",
        metavar="DIR",
        action="append",
        help="load other people's plugins from this folder, too; it may be given several times",
    )
    parser.add_argument("--reports", metavar="DIR", help="save the reports in this folder")


def rehearse(arguments: Namespace) -> int:
    """Play a rehearsal and return the exit status."""
    log = _log_to(sys.stderr)
    try:
        with no_network():
            settings = rehearsal_settings(arguments.playbook, arguments.reports, arguments.plugins)
            playbook = load_playbook(settings)
            return _chosen(arguments)(arguments, settings, playbook)
    except _FAULTS as fault:
        print(fault, file=sys.stderr)  # noqa: T201
        return WRONG
    finally:
        logging.getLogger().removeHandler(log)
        log.close()


_FAULTS = (
    SettingFault,
    PlaybookFault,
    TemplateFault,
    WrongScript,
    NoSuchScenario,
    NotWritten,
    BrokenRun,
    StartFault,
    ReachedOutside,
    OSError,
)
_Way = Callable[[Namespace, Settings, Playbook], int]


def _chosen(arguments: Namespace) -> _Way:
    """Return which kind of rehearsal is asked for; without any word it is chosen from a list."""
    if arguments.script or arguments.steps:
        return _scripted
    if arguments.list:
        return _listed
    if arguments.new or arguments.record:
        from muster.rehearsal import authoring

        return authoring.new if arguments.new else authoring.from_record
    named = arguments.scenario or arguments.resume is not None or arguments.join is not None
    if not (arguments.all or arguments.kept or named):
        return _from_the_list if sys.stdin.isatty() else _scripted
    # Loaded when it is needed: the list is to be there before a bot could be.
    from muster.rehearsal import scenarios

    if arguments.all:
        return scenarios.all_references
    if arguments.join is not None:
        return scenarios.joined
    return scenarios.kept_run if arguments.kept else scenarios.interactive


def _listed(arguments: Namespace, settings: Settings, playbook: Playbook) -> int:
    menu.show(playbook)
    return HELD


def _from_the_list(arguments: Namespace, settings: Settings, playbook: Playbook) -> int:
    kept = menu.chosen(playbook)
    if kept is None:
        return HELD
    from muster.rehearsal import scenarios

    arguments.scenario = kept.name
    return scenarios.interactive(arguments, settings, playbook)


def _scripted(arguments: Namespace, settings: Settings, playbook: Playbook) -> int:
    from muster.rehearsal.transcript import Transcript

    tell = _as_json if arguments.json else Transcript().tell
    lines = _script(arguments.script, playbook) if arguments.script else None
    with TemporaryDirectory(prefix="muster-rehearsal-") as data:
        return _play(settings, playbook, Path(data), lines, tell, arguments)


def rehearsal_settings(
    playbook: str | None = None,
    reports: str | None = None,
    plugins: Sequence[str | Path] | None = None,
    environment: Mapping[str, str] | None = None,
) -> Settings:
    """Return the settings of a rehearsal on a playbook's file, with a folder for its reports.

    Of the environment, the process's own when none is given, only the playbook, the templates and
    the folders of plugins count, which come after those of `plugins`: no token and no storage of
    the live bot ever reaches a rehearsal. Raises SettingFault.
    """
    given = os.environ if environment is None else environment
    environment = {name: given[name] for name in _FROM_ENVIRONMENT if name in given}
    if playbook:
        environment["MUSTER_PLAYBOOK"] = str(from_here(Path(playbook)))
    if reports:
        environment["MUSTER_REPORTS"] = str(Path(reports).absolute())
    if plugins:
        here = [str(from_here(Path(each))) for each in plugins]
        there = environment.get("MUSTER_PLUGINS")
        environment["MUSTER_PLUGINS"] = ", ".join([*here, *([there] if there else ())])
    return read_settings(environment)


def _play(
    settings: Settings,
    playbook: Playbook,
    data: Path,
    lines: "list[ScriptLine] | None",
    tell: Callable[["Happening"], None],
    arguments: Namespace,
) -> int:
    from muster.rehearsal.player import Player
    from muster.rehearsal.stage import RehearsalStage

    stage = RehearsalStage(
        settings,
        playbook,
        data,
        lambda spoken: player.hear(spoken),
        lambda affected: player.watch(affected),
    )
    player = Player(stage, playbook.timezone, tell)
    stage.start()
    try:
        if lines is None:
            _prompt(player, playbook)
        else:
            player.play(lines, arguments.script)
    finally:
        stage.stop()
    return FAILED if player.failed else HELD


def _script(name: str, playbook: Playbook) -> "list[ScriptLine]":
    from muster.rehearsal.script import read_script

    text = sys.stdin.read() if name == "-" else from_here(Path(name)).read_text(encoding="utf-8")
    return read_script(text, name, playbook)


def _prompt(player: "Player", playbook: Playbook) -> None:
    """Take steps from a person, who is told at once what is wrong with one."""
    from muster.rehearsal.script import VALID_STEPS, read_step

    interactive = sys.stdin.isatty()
    if interactive:
        print(_GREETING)  # noqa: T201
        _complete(VALID_STEPS)
    while True:
        try:
            line = input("rehearse> " if interactive else "")
        except (EOFError, KeyboardInterrupt):
            return
        if line.strip() == "help":
            print(f"Steps: {', '.join(VALID_STEPS)}. See docs/rehearsals.md")  # noqa: T201
            continue
        try:
            step = read_step(line, playbook)
            problem = player.step(step) if step else None
        except ValueError as error:
            problem = str(error)
        if problem:
            print(problem, file=sys.stderr)  # noqa: T201


def _complete(words: Sequence[str]) -> None:
    try:
        import readline
    except ImportError:
        return

    def complete(typed: str, state: int) -> str | None:
        found = [word for word in words if word.startswith(typed)]
        return f"{found[state]} " if state < len(found) else None

    readline.set_completer_delims(" ")
    readline.set_completer(complete)
    readline.parse_and_bind("tab: complete")


def _as_json(moment: "Happening") -> None:
    print(json.dumps(moment.to_json(), ensure_ascii=False), flush=True)  # noqa: T201


def _log_to(stream: TextIO) -> logging.Handler:
    """Show the bot's own faults, which a live bot keeps in its log."""
    handler = logging.StreamHandler(stream)
    handler.setLevel(logging.ERROR)
    logging.getLogger().addHandler(handler)
    return handler
