"""`make bench`: prints the table of figures, and ends with 1 when one is missed."""

import argparse
import sys

from bench import (
    clocks,
    commands,
    kills,
    paging,
    paging_kills,
    processes,
    rehearsal,
    secret_hunt,
    sending_kills,
    storm,
    take_over,
    wording,
)

PARTS = (
    "commands",
    "processes",
    "rehearsal",
    "clocks",
    "wording",
    "kills",
    "paging",
    "sends",
    "storm",
    "secret-hunt",
    "take-over",
)
PART_OF_A_PART = "paging-kills"


def main():
    parser = argparse.ArgumentParser(prog="python -m bench")
    parts = (*PARTS, PART_OF_A_PART)
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
        "--incidents", type=int, default=1000, help="restricted incidents to hunt (1000)"
    )
    parser.add_argument(
        "--take-overs", type=int, default=50, help="how often one bot takes over from another (50)"
    )
    parser.add_argument(
        "--seed", type=int, default=1, help="of the take-overs, and the hunt's first walk (1)"
    )
    arguments = parser.parse_args()
    figures = {
        "commands": commands.figures,
        "processes": processes.figures,
        "rehearsal": rehearsal.figures,
        "clocks": clocks.figures,
        "wording": wording.figures,
        "kills": lambda: kills.figures(arguments.kills),
        "paging": lambda: paging.figures(arguments.paging_kills, arguments.pages),
        "sends": lambda: sending_kills.figures(arguments.send_kills, arguments.sends),
        "storm": storm.figures,
        "secret-hunt": lambda: secret_hunt.figures(arguments.incidents, arguments.seed),
        "take-over": lambda: take_over.figures(arguments.take_overs, arguments.seed),
        "paging-kills": lambda: paging_kills.figures(arguments.paging_kills, arguments.pages),
    }
    unknown = set(arguments.part) - set(parts)
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(parts)}")
    missed = 0
    for part in arguments.part or PARTS:
        print(f"… {part}", file=sys.stderr, flush=True)
        for figure in figures[part]():
            print(figure, flush=True)
            missed += not figure.kept
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
