"""List what is pinned, and under which licence each of it is, for docs/dependencies.md.

A licence is what the installed package says of itself. What is not installed on this machine keeps
the licence that the document has, as long as its version is the same.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.lock import RUNTIME, normalised, pins  # noqa: E402

DOCUMENT = ROOT / "docs" / "dependencies.md"
UNKNOWN = "unknown"
LOOKED_INTO = {
    # Its field for it is of an old kind, that few read.
    ("ansi", "0.3.7"): "MIT",
    # These are not installed on every machine and Python.
    ("colorama", "0.4.6"): "BSD License",
    ("legacy-cgi", "2.6.4"): "PSF-2.0",
}
"""Licences that no metadata tells, each looked into at that version."""

ACCEPTED = (
    "Apache", "BSD", "GNU General Public License v3", "ISC", "LGPL-3.0", "MIT",
    "MPL-2.0", "Mozilla Public License 2.0", "PSF-2.0", "Python Software Foundation", "Zope",
)  # fmt: skip
"""How a licence begins that may be pinned. Whoever adds one has read it."""

_FOR = {RUNTIME: "the bot", "requirements-slack.txt": "Slack", "requirements-dev.txt": "tests"}
_ROW = re.compile(
    r"^\| (?P<name>\S+) \| (?P<version>\S+) \| (?P<where>[^|]+) \| (?P<licence>.+) \|$"
)
_SHORT = re.compile(r"[A-Za-z0-9][A-Za-z0-9 .,+()-]{1,60}")


@dataclass(frozen=True, slots=True)
class Pin:
    """A package that is pinned, under its normalised name."""

    name: str
    version: str
    where: str


def pinned() -> Iterator[Pin]:
    """Return what is pinned, by name in each file; `where` says what it is for."""
    for file, where in _FOR.items():
        for name, pin in sorted(pins((ROOT / file).read_text(encoding="utf-8")).items()):
            yield Pin(name, pin.split("==")[1].split()[0], where)


def licence_of(package: Distribution) -> str:
    """Return what an installed package says of its licence, or that it is unknown."""
    told = package.metadata
    known = LOOKED_INTO.get((normalised(told["Name"]), package.version))
    marks = [
        each.split(" :: ")[-1]
        for each in told.get_all("Classifier") or []
        if each.startswith("License :: ") and each != "License :: OSI Approved"
    ]
    said = (told.get("License") or "").strip()
    return (
        known
        or told.get("License-Expression")
        or " or ".join(marks)
        or (said if _SHORT.fullmatch(said) else UNKNOWN)
    )


def listed() -> dict[tuple[str, str], str]:
    """Return the licences that the document has, by name and version."""
    rows = (_ROW.match(line) for line in DOCUMENT.read_text(encoding="utf-8").splitlines())
    return {(row["name"], row["version"]): row["licence"] for row in rows if row}


def table() -> str:
    """Return all that is pinned, with its licence."""
    installed = {
        (normalised(each.metadata["Name"]), each.version): licence_of(each)
        for each in distributions()
    }
    before = {**listed(), **LOOKED_INTO}
    rows = ["| package | version | for | licence |", "|---|---|---|---|"]
    for pin in pinned():
        licence = installed.get((pin.name, pin.version)) or before.get(
            (pin.name, pin.version), UNKNOWN
        )
        rows.append(f"| {pin.name} | {pin.version} | {pin.where} | {licence} |")
    return "\n".join(rows)
