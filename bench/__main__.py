"""`make bench`: prints the table of figures, and ends with 1 when one is missed."""

import argparse
import sys

from bench import clocks, commands, kills, processes, rehearsal, wording

PARTS = ("commands", "processes", "rehearsal", "clocks", "wording", "kills")


def main():
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument("part", nargs="*", help=f"only these: {', '.join(PARTS)}")
    parser.add_argument("--kills", type=int, default=200, help="how often to kill a bot")
    arguments = parser.parse_args()
    figures = {
        "commands": commands.figures,
        "processes": processes.figures,
        "rehearsal": rehearsal.figures,
        "clocks": clocks.figures,
        "wording": wording.figures,
        "kills": lambda: kills.figures(arguments.kills),
    }
    unknown = set(arguments.part) - set(PARTS)
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(PARTS)}")
    missed = 0
    for part in arguments.part or PARTS:
        print(f"… {part}", file=sys.stderr, flush=True)
        for figure in figures[part]():
            print(figure, flush=True)
            missed += not figure.kept
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
