"""Whether the wording check finds what is wrong and leaves alone what is not, and how fast.

The corpus is in tests/wording/corpus: one part the lists were tuned on, one kept aside.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.measure import Figure, milliseconds, p50
from muster.loading import load_playbook
from muster.rehearsal.command import rehearsal_settings
from muster.wording import Lists, check

CORPUS = Path(__file__).parent.parent / "tests" / "wording" / "corpus"
PARTS = ("tuned", "held-out")

MOST_MISSED = 5
"""Percent of the sentences that may be wrongly warned about, or go unnoticed."""

WORDS = 2000
MILLISECONDS = 20


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence of the corpus; each of `expected` is the codes of which one should be found."""

    text: str
    expected: tuple[frozenset[str], ...]

    @property
    def good(self) -> bool:
        return not self.expected


@dataclass(frozen=True, slots=True)
class Score:
    """How far the check agrees with a part of the corpus.

    By sentences: one is rightly warned about if it is bad and something expected was found. By
    codes: every code expected, and every code found, counts by itself.
    """

    sentences: int
    precision: float
    recall: float
    code_precision: float
    code_recall: float
    wrong: tuple[tuple[Labelled, frozenset[str]], ...]


def corpus(part: str) -> list[Labelled]:
    """Return the sentences of a part with what should be found in each."""
    found = []
    for line in (CORPUS / f"{part}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            label, _, text = line.partition(" | ")
            codes = label.split()
            expected = () if codes == ["good"] else tuple(frozenset(c.split("/")) for c in codes)
            found.append(Labelled(text.replace("\\n", "\n"), expected))
    return found


def score(part: str, lists: Lists) -> Score:
    """Return how far the check agrees with a part of the corpus."""
    flagged = right = bad = met = 0
    codes_found = codes_right = codes_expected = codes_met = 0
    wrong = []
    for sentence in corpus(part):
        found = frozenset(finding.code for finding in check(sentence.text, lists))
        expected = sentence.expected
        hit = any(found & each for each in expected)
        allowed = frozenset[str]().union(*expected)
        flagged += bool(found)
        bad += not sentence.good
        right += bool(found) and not sentence.good
        met += hit
        codes_found += len(found)
        codes_right += len(found & allowed)
        codes_expected += len(expected)
        codes_met += sum(bool(found & each) for each in expected)
        if found - allowed or not all(found & each for each in expected):
            wrong.append((sentence, found))
    return Score(
        len(corpus(part)),
        right / flagged,
        met / bad,
        codes_right / codes_found,
        codes_met / codes_expected,
        tuple(wrong),
    )


def figures() -> Iterator[Figure]:
    lists = Lists.of(load_playbook(rehearsal_settings()))
    for part in PARTS:
        found = score(part, lists)
        by_code = f"by codes {100 * (1 - found.code_precision):.1f}%"
        detail = f"of those warned about, {found.sentences} sentences; {by_code}"
        name = f"{part}: sentences wrongly warned about"
        yield Figure(name, 100 * (1 - found.precision), MOST_MISSED, "%", detail)
        detail = f"of the bad ones; by codes {100 * (1 - found.code_recall):.1f}%"
        yield Figure(f"{part}: missed", 100 * (1 - found.recall), MOST_MISSED, "%", detail)
    text = long_text()
    check(text, lists)
    taken = p50([milliseconds(lambda: check(text, lists)) for _ in range(50)])
    yield Figure(f"checking {WORDS} words", taken, MILLISECONDS, " ms", "the median of 50")


def long_text() -> str:
    """Return a text of good and bad sentences in turn, of some two thousand words."""
    sentences = [each.text for part in PARTS for each in corpus(part)]
    words = " ".join(sentences * 2).split()
    return " ".join(words[:WORDS])
