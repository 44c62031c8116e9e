"""Count how many small changes of the rules the rules' own tests notice, by feature.

Run by `make mutants`, off CI: mutmut makes thousands of changes, a few of each line, and runs the
tests that reach a line against each. It goes on where it was ended, and a pattern, such as
"muster.duties.*", has it try a part only. What survived is looked at with `mutmut show NAME`.
"""

import argparse
import re
import subprocess  # nosec B404  # it runs mutmut
import sys
from collections import Counter, defaultdict
from pathlib import Path

MUTMUT = Path(sys.executable).with_name("mutmut")
KILLED = ("killed", "timeout", "caught by type check")
LEFT_OUT = ("not checked", "skipped")
_RESULT = re.compile(r"^\s*(?P<mutant>muster\.(?P<feature>\w+)\.\S+): (?P<fate>[\w ]+)$", re.M)


def counted(results: str) -> dict[str, Counter[str]]:
    """Return how many mutants of each feature had each fate, from what `mutmut results` says."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for each in _RESULT.finditer(results):
        found[each["feature"]][each["fate"]] += 1
    return dict(found)


def shown(found: dict[str, Counter[str]]) -> str:
    """Return the counts as a table, with the part that was noticed of all that were tried."""
    lines = [f"{'':14}{'killed':>8}{'survived':>10}{'no tests':>10}{'noticed':>9}"]
    for feature, fates in [*sorted(found.items()), ("all", sum(found.values(), Counter()))]:
        killed = sum(fates[fate] for fate in KILLED)
        tried = fates.total() - sum(fates[fate] for fate in LEFT_OUT)
        part = f"{killed / tried:.0%}" if tried else "-"
        lines.append(f"{feature:14}{killed:8}{fates['survived']:10}{fates['no tests']:10}{part:>9}")
    return "\n".join(lines)


def main() -> int:
    """Try the mutants, print the table, and return mutmut's exit status."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("patterns", nargs="*", help="such as muster.duties.*; all without any")
    options.add_argument("--children", default="2", help="processes at once (2)")
    given = options.parse_args()
    run = [MUTMUT, "run", "--max-children", given.children, *given.patterns]
    status = subprocess.run(run).returncode  # noqa: S603  # nosec B603  # words of whoever runs it
    results = subprocess.run(  # noqa: S603  # nosec B603  # our own words
        [MUTMUT, "results", "--all", "true"], capture_output=True, text=True, check=True
    )
    print(shown(counted(results.stdout)))
    return status


if __name__ == "__main__":
    sys.exit(main())
