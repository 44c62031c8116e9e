"""`make bench`: prints the table of figures, and ends with 1 when one is missed."""

import argparse
import os
import sys
from math import inf
from pathlib import Path

from bench import (
    advice,
    board,
    chats,
    clocks,
    commands,
    drop_in,
    fuzz,
    kills,
    noise,
    paging,
    paging_kills,
    past,
    processes,
    rehearsal,
    reports,
    secret_hunt,
    sending_kills,
    slack,
    slices,
    soak,
    storm,
    take_over,
    wording,
)

PARTS = (
    "commands",
    "processes",
    "drop-in",
    "rehearsal",
    "clocks",
    "wording",
    "report",
    "noise",
    "kills",
    "paging",
    "sends",
    "storm",
    "slack",
    "chats",
    "advice",
    "past",
    "board",
)
PART_OF_A_PART = "paging-kills"

TRUST = ("fuzz", "faults", "soak", "secret-hunt", "take-over")
"""What `trust` stands for: nothing goes wrong, is lost, grows or is told, whatever happens."""

_FEW_INCIDENTS, _FEW_TAKE_OVERS = 20, 4


def main():
    parser = argparse.ArgumentParser(prog="python -m bench")
    parts = (*PARTS, "trust", *TRUST, PART_OF_A_PART)
    parser.add_argument("part", nargs="*", help=f"only these: {', '.join(parts)}")
    parser.add_argument("--kills", type=int, default=200, help="how often to kill a bot (200)")
    parser.add_argument(
        "--paging-kills", type=int, default=20, help="how often to kill a bot that pages (20)"
    )
    parser.add_argument("--pages", type=int, default=1000, help="pages through the kills (1000)")
    parser.add_argument(
        "--send-kills", type=int, default=20, help="how often to kill a bot that sends (20)"
    )
    parser.add_argument("--sends", type=int, default=1000, help="sends through the kills (1000)")
    parser.add_argument(
        "--slack-kills", type=int, default=20, help="how often to kill a bot on Slack (20)"
    )
    parser.add_argument("--posts", type=int, default=1000, help="notes through those kills (1000)")
    parser.add_argument(
        "--past", type=int, default=100_000, help="ended incidents to look back at (100000)"
    )
    trust = parser.add_argument_group("trust", f"of which the parts are {', '.join(TRUST)}")
    trust.add_argument("--short", action="store_true", help="few of each: minutes, not hours")
    trust.add_argument(
        "--seed", type=int, default=1, help="what is typed and when it fails; the first walk (1)"
    )
    trust.add_argument(
        "--incidents", type=int, default=1000, help="restricted incidents to hunt (1000)"
    )
    trust.add_argument(
        "--walked", type=int, default=10_000, help="incidents in which advice is taken (10000)"
    )
    trust.add_argument("--lines", type=int, default=100_000, help="lines to fuzz (100000)")
    trust.add_argument("--faults", type=int, default=10_000, help="kills and faults (10000)")
    trust.add_argument(
        "--seconds", type=float, default=1800, help="for which they go on in this run (1800)"
    )
    trust.add_argument(
        "--state",
        type=Path,
        metavar="FILE",
        help="keep in it what faults came to, and in FILE.walk the walk, and go on there",
    )
    trust.add_argument(
        "--take-overs", type=int, default=50, help="how often one bot takes over from another (50)"
    )
    arguments = parser.parse_args()
    # What is measured is started as an operator starts it: compiled, as pip leaves it.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    seed = str(arguments.seed)
    figures = {
        "commands": commands.figures,
        "processes": processes.figures,
        "drop-in": drop_in.figures,
        "rehearsal": rehearsal.figures,
        "clocks": clocks.figures,
        "wording": wording.figures,
        "report": reports.figures,
        "noise": noise.figures,
        "kills": lambda: kills.figures(arguments.kills),
        "paging": lambda: paging.figures(arguments.paging_kills, arguments.pages),
        "sends": lambda: sending_kills.figures(arguments.send_kills, arguments.sends),
        "storm": storm.figures,
        "slack": lambda: slack.figures(arguments.slack_kills, arguments.posts, seed),
        "chats": chats.figures,
        "board": board.figures,
        "past": lambda: past.figures(arguments.past),
        "advice": lambda: advice.figures(
            seed, arguments.walked, arguments.seconds if arguments.state else inf, arguments.state
        ),
        "fuzz": lambda: fuzz.figures(arguments.lines, seed),
        "faults": lambda: slices.figures(
            seed, arguments.faults, arguments.seconds, arguments.state
        ),
        "secret-hunt": lambda: secret_hunt.figures(arguments.incidents, arguments.seed),
        "soak": soak.figures,
        "take-over": lambda: take_over.figures(arguments.take_overs, arguments.seed),
        "paging-kills": lambda: paging_kills.figures(arguments.paging_kills, arguments.pages),
    }
    unknown = set(arguments.part) - set(parts)
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(parts)}")
    if arguments.short:
        figures |= {
            "fuzz": lambda: fuzz.short_figures(seed),
            "faults": lambda: slices.short_figures(seed),
            "advice": lambda: advice.short_figures(seed),
            "soak": soak.short_figures,
            "slack": lambda: slack.short_figures(seed),
            "secret-hunt": lambda: secret_hunt.figures(_FEW_INCIDENTS, arguments.seed),
            "take-over": lambda: take_over.figures(_FEW_TAKE_OVERS, arguments.seed),
        }
    missed = 0
    for part in _each(arguments.part or (*PARTS, "trust")):
        print(f"… {part}", file=sys.stderr, flush=True)
        for figure in figures[part]():
            print(figure, flush=True)
            missed += not figure.kept
    sys.exit(1 if missed else 0)


def _each(parts):
    """Return the parts, those of `trust` one by one."""
    return [each for part in parts for each in (TRUST if part == "trust" else (part,))]


if __name__ == "__main__":
    main()
