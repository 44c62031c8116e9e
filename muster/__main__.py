"""`python -m muster`: what can be done without the bot, or around it."""

import os
import shlex
import sys
from argparse import ArgumentParser
from importlib import import_module

if sys.version_info < (3, 11):  # noqa: UP036 - the Python that was typed may be any
    sys.exit(f"Muster needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}.")

from muster import __version__
from muster.runtime.garbage import searched_later
from muster.shipped_files import NotInstalled

_UNTIL_IT_IS_DONE = 3.0
"""Seconds after loading in which most of them have done what they do."""

COMMANDS = (
    (
        "rehearse",
        "rehearsal.command",
        "add_arguments",
        "rehearse",
        "play an incident offline; nobody is paged",
    ),
    ("new", "new_plugin", "add_arguments", "new", "write a plugin of your own, with its test"),
    ("check", "check", "add_arguments", "check", "say what is wrong with this set-up, if anything"),
    ("words", "check.words", "add_arguments", "words", "say where a sentence of the bot's stands"),
    (
        "export",
        "record.export",
        "add_arguments",
        "export",
        "print all that was recorded as JSON lines",
    ),
    ("report", "record.report", "add_arguments", "report", "print the report of one incident"),
    ("backup", "record", "add_backup_arguments", "backup", "keep all that the bot has in one file"),
    ("restore", "record", "add_restore_arguments", "restore", "put back what a backup holds"),
    (
        "import",
        "record",
        "add_import_arguments",
        "import_record",
        "put back what an export of all holds",
    ),
)
"""Each command, the module that has it, what adds its arguments there, what runs it, and its help.

Of these only the one that is typed is loaded, so that a rehearsal's list is there at once.
"""


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks and return the exit status.

    Where a library is not installed, as for a Python of the system's, it says what to type.
    """
    given = sys.argv[1:] if arguments is None else arguments
    try:
        return _done(given)
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.partition(".")[0] == "muster":
            raise
        print(_another_python(missing.name, given), file=sys.stderr)  # noqa: T201
        return 1


def _done(given: list[str]) -> int:
    parser = ArgumentParser(prog="python -m muster", description="Keep a team's incident playbook.")
    parser.add_argument("--version", action="version", version=f"Muster {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    typed = next((word for word in given if not word.startswith("-")), None)
    for name, module, adds, runs, says in COMMANDS:
        one = commands.add_parser(name, help=says)
        if name == typed:
            with searched_later(_UNTIL_IT_IS_DONE):
                loaded = import_module(f"muster.{module}")
            getattr(loaded, adds)(one)
            one.set_defaults(run=getattr(loaded, runs))

    chosen = parser.parse_args(given)
    try:
        return int(chosen.run(chosen))
    except NotInstalled as missing:
        print(missing, file=sys.stderr)  # noqa: T201
        return 1
    except BrokenPipeError:
        # Whoever read it has gone, as `head` does. What is left to say must not be tried at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _another_python(library: str, given: list[str]) -> str:
    """Return what to type where the libraries are not installed for the Python that runs."""
    return (
        f"{library} is not installed for this Python, {sys.executable}. In the repository, once "
        f"`make run` has installed all: .venv/bin/python -m muster {shlex.join(given)}"
    )


if __name__ == "__main__":
    sys.exit(main())
