"""`make bench`: prints the table of figures, and ends with 1 when one is missed."""

import argparse
import sys

from bench import commands, kills, processes, rehearsal

PARTS = {
    "commands": commands.figures,
    "processes": processes.figures,
    "rehearsal": rehearsal.figures,
    "kills": kills.figures,
}


def main():
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument(
        "part", nargs="*", choices=[[], *PARTS], help="only these parts; all take some minutes"
    )
    chosen = parser.parse_args().part or list(PARTS)
    missed = 0
    for part in chosen:
        print(f"… {part}", file=sys.stderr, flush=True)
        for figure in PARTS[part]():
            print(figure, flush=True)
            missed += not figure.kept
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
