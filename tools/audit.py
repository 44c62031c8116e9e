"""Ask which weaknesses are known of what is pinned, and say plainly of what nothing is known.

Run by `make audit`, in the environment of the tools. pip-audit asks the registry first, and then
each other source that it knows for what is left. That a package was found nowhere is no good news,
though pip-audit ends well then: here it is `NOT AUDITED`.
"""

import argparse
import json
import subprocess  # nosec B404  # it runs pip-audit
import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.lock import EXTRAS, RUNTIME, TOOLS, normalised, pins  # noqa: E402

SOURCES = ("pypi", "osv", "esms")
_TIME = 20


@dataclass(slots=True)
class Audit:
    """What the sources tell of the packages of the files."""

    wanted: set[str]
    known: set[str] = field(default_factory=set)
    weak: list[str] = field(default_factory=list)

    @property
    def left(self) -> list[str]:
        """The packages of which no source told anything."""
        return sorted(self.wanted - self.known)

    def hear(self, report: Mapping[str, Any]) -> None:
        """Take in a report of pip-audit's."""
        for each in report["dependencies"]:
            name = normalised(each["name"])
            if "skip_reason" in each or name not in self.left:
                continue
            self.known.add(name)
            for weakness in each["vulns"]:
                mended = ", ".join(weakness.get("fix_versions", [])) or "in no version yet"
                told = f"{name} {each['version']}: {weakness['id']}, mended: {mended}"
                self.weak.append(told)


def audit(files: Collection[str], ask: Callable[[str, str], Mapping[str, Any] | None]) -> Audit:
    """Return what the sources know. `ask` is given a source and a file; None: it is not there."""
    every = {name for file in files for name in pins((ROOT / file).read_text())}
    audit = Audit(every)
    for source in SOURCES:
        for file in files:
            if not audit.left:
                break
            report = ask(source, file)
            if report is None:
                print(f"{source} cannot be asked from here.")
                break
            audit.hear(report)
    return audit


def ask(source: str, file: str) -> Mapping[str, Any] | None:
    """Return pip-audit's report of a file, or None where the source cannot be reached."""
    command = [
        str(Path(sys.executable).parent / "pip-audit"), "--requirement", file, "--disable-pip",
        "--require-hashes", "--vulnerability-service", source, "--format", "json",
        "--progress-spinner", "off", "--timeout", str(_TIME),
    ]  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)  # noqa: S603  # nosec B603  # words of ours
    try:
        return dict(json.loads(done.stdout))
    except ValueError:
        return None


def main() -> int:
    """Return 1 where a weakness is known, and with `--strict` 2 where something is left open."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--strict", action="store_true")
    strict = options.parse_args().strict
    found = audit((RUNTIME, *EXTRAS, TOOLS), ask)
    for line in found.weak:
        print(f"WEAK {line}")
    if found.known:
        print(f"audited: {len(found.known)} packages, {len(found.weak)} known weaknesses")
    if found.left:
        which = f": {', '.join(found.left)}" if found.known else ""
        print(
            f"NOT AUDITED: {len(found.left)} of {len(found.wanted)} packages, "
            f"of which no source told anything{which}"
        )
    if found.weak:
        return 1
    return 2 if strict and found.left else 0


if __name__ == "__main__":
    sys.exit(main())
