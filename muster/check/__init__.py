"""`python -m muster check`: says what is wrong with a set-up, and with `--live` with its services.

Each line says what, where, and how to mend it; the last says what that means for the bot.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from muster.check.errbot_configuration import findings_of_bot, settings_of_bot
from muster.check.finding import CheckFinding, Weight
from muster.check.live import live_findings
from muster.check.set_up import findings_of

__all__ = ["CLEAN", "WRONG", "CheckFinding", "Weight", "add_arguments", "check", "findings_of"]

CLEAN, WRONG = 0, 1
"""Exit statuses."""

_WORDS = {
    Weight.SOUND: "OK   ",
    Weight.NOTE: "NOTE ",
    Weight.FAILING: "WRONG",
    Weight.FATAL: "WRONG",
}


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `check` takes to its parser."""
    parser.add_argument(
        "--live", action="store_true", help="also ask the services; nobody is paged"
    )
    parser.add_argument(
        "--config",
        metavar="FILE",
        help="the config.py of an Errbot that has the plugins dropped in",
    )


def check(arguments: Namespace) -> int:
    """Print what is found and return 0 when nothing is wrong, else 1."""
    named: str | None = arguments.config
    findings = _told(findings_of_bot(Path(named)) if named else findings_of())
    if arguments.live and not any(each.weight is Weight.FATAL for each in findings):
        findings += _told(live_findings(settings_of_bot(Path(named)) if named else None))
    wrong = [each for each in findings if each.wrong]
    if not wrong:
        print("Nothing is wrong.")  # noqa: T201
        return CLEAN
    fatal = any(each.weight is Weight.FATAL for each in wrong)
    means = "the bot would not start" if fatal else "the bot would start, and fail at that"
    print(f"{len(wrong)} wrong: {means}.")  # noqa: T201
    return WRONG


def _told(findings: Iterable[CheckFinding]) -> list[CheckFinding]:
    """Print each finding as it comes, as a service may take its time, and return them all."""
    told = []
    for each in findings:
        print(f"{_WORDS[each.weight]} {each.says}", flush=True)  # noqa: T201
        told.append(each)
    return told
