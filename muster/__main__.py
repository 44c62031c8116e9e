"""`python -m muster`: what can be done without the bot, or around it."""

import os
import sys
from argparse import ArgumentParser

from muster import __version__, check, record
from muster.check import words
from muster.record import export, report
from muster.rehearsal import command


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks and return the exit status."""
    parser = ArgumentParser(prog="python -m muster", description="Keep a team's incident playbook.")
    parser.add_argument("--version", action="version", version=f"Muster {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    rehearsing = commands.add_parser("rehearse", help="play an incident offline; nobody is paged")
    command.add_arguments(rehearsing)
    rehearsing.set_defaults(run=command.rehearse)

    checking = commands.add_parser("check", help="say what is wrong with this set-up, if anything")
    check.add_arguments(checking)
    checking.set_defaults(run=check.check)

    looking = commands.add_parser("words", help="say where a sentence of the bot's stands")
    words.add_arguments(looking)
    looking.set_defaults(run=words.words)

    exporting = commands.add_parser("export", help="print all that was recorded as JSON lines")
    export.add_arguments(exporting)
    exporting.set_defaults(run=export.export)

    reporting = commands.add_parser("report", help="print the report of one incident")
    report.add_arguments(reporting)
    reporting.set_defaults(run=report.report)

    backing = commands.add_parser("backup", help="keep all that the bot has in one file")
    record.add_backup_arguments(backing)
    backing.set_defaults(run=record.backup)

    restoring = commands.add_parser("restore", help="put back what a backup holds")
    record.add_restore_arguments(restoring)
    restoring.set_defaults(run=record.restore)

    importing = commands.add_parser("import", help="put back what an export of all holds")
    record.add_import_arguments(importing)
    importing.set_defaults(run=record.import_record)

    chosen = parser.parse_args(arguments)
    try:
        return int(chosen.run(chosen))
    except BrokenPipeError:
        # Whoever read it has gone, as `head` does. What is left to say must not be tried at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


if __name__ == "__main__":
    sys.exit(main())
