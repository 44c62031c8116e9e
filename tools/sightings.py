"""Read from the rehearsals where each requirement is seen, for the page of what is met.

A script marks it in a comment, just before the expectation that shows it:

    # R12, R33: the last resort is refused until runbooks or investigation were tried
    expect nothing is recorded of runbooks or investigation

The page says what is met, and by what; where that is seen is never written there by hand.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "coverage.md"
SCRIPTS = ROOT / "rehearsals"

_MARK = re.compile(r"# (?P<marked>R\d+(?:, R\d+)*): \S")
_LIKE_A_MARK = re.compile(r"#\s*R\d+\b")
_ROW = re.compile(
    r"^\| R(?P<requirement>\d+) \| (?P<asks>.+?) \| (?P<state>met|part|not yet) \| (?P<by>.+?)"
    r" \| (?P<seen>.*?) ?\| (?:`(?P<test>\S+)`)? ?\|$",
    re.MULTILINE,
)
_HEAD = ["| | asks | so far | by | seen in | test |", "|---|---|---|---|---|---|"]
_NAMES = {"met": "Met", "part": "In part", "not yet": "Not yet"}


@dataclass(frozen=True, slots=True, order=True)
class Sighting:
    """A requirement is seen in a rehearsal: `line`, from 1, is that of the expectation.

    It `shows` something where that expects words or an effect, and not only that some are missing.
    """

    requirement: int
    script: str
    line: int
    shows: bool


@dataclass(frozen=True, slots=True)
class Row:
    """What the page says of a requirement; `state` is met, part or not yet."""

    requirement: int
    asks: str
    state: str
    by: str
    seen: str
    test: str


def sightings(text: str, script: str) -> list[Sighting]:
    """Return what a script marks, from its top. Raises ValueError, with the line, for a mark that
    is written wrongly or has no expectation after it.
    """
    found: list[Sighting] = []
    marked: list[int] = []
    for number, line in enumerate(text.splitlines(), start=1):
        mark = _MARK.match(line)
        if mark:
            marked += [int(each[1:]) for each in mark["marked"].split(", ")]
        elif _LIKE_A_MARK.match(line):
            raise ValueError(f"{script}, line {number}: write a mark as “# R12, R33: what is seen”")
        elif marked and not line.startswith("# "):
            if not line.startswith("expect"):
                raise ValueError(f"{script}, line {number}: a mark stands just before an expect")
            shows = not line.startswith("expect-not")
            found += [Sighting(each, script, number, shows) for each in marked]
            marked = []
    if marked:
        raise ValueError(f"{script}: no expect follows the last mark")
    return found


def all_sightings(scripts: Path = SCRIPTS) -> list[Sighting]:
    """Return the sightings of every script, in the order of their names and lines."""
    found = ((path.stem, path.read_text("utf-8")) for path in sorted(scripts.glob("*.txt")))
    return [each for name, text in found for each in sightings(text, name)]


def rows(page: str) -> list[Row]:
    """Return the rows of the page, as it is written."""
    return [
        Row(
            int(found["requirement"]),
            found["asks"],
            found["state"],
            found["by"],
            found["seen"],
            found["test"] or "",
        )
        for found in _ROW.finditer(page)
    ]


def with_what_is_seen(written: Iterable[Row], seen: Sequence[Sighting]) -> list[Row]:
    """Return the rows with links to where each requirement is seen."""
    return [
        replace(
            row,
            seen=" ".join(
                f"[{each.script}:{each.line}](../rehearsals/{each.script}.txt#L{each.line})"
                for each in seen
                if each.requirement == row.requirement
            ),
        )
        for row in written
    ]


def table(written: Iterable[Row]) -> str:
    """Return rows as the page has them."""
    return "\n".join(
        [
            *_HEAD,
            *(
                f"| R{row.requirement} | {row.asks} | {row.state} | {row.by} | {row.seen} |"
                + (f" `{row.test}` |" if row.test else "  |")
                for row in written
            ),
        ]
    )


def counts(written: Iterable[Row]) -> str:
    """Return how many rows are met, met in part and not yet."""
    of_each: Mapping[str, int] = Counter(row.state for row in written)
    return " ".join(f"{name}: {of_each[state]}." for state, name in _NAMES.items())


def page_table() -> str:
    """Return the table of the page, with what the scripts mark by now."""
    return table(with_what_is_seen(rows(PAGE.read_text("utf-8")), all_sightings()))


def page_counts() -> str:
    """Return the counts of the page, as its rows are now."""
    return counts(rows(PAGE.read_text("utf-8")))
