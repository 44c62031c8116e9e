"""Whether the wording check finds what is wrong and leaves alone what is not, and how fast.

The corpus is in tests/wording/corpus: a part that the lists were tuned on, one that was kept aside,
and sentences about services of many kinds, of which a third is frozen: of these nobody sees more
than the totals.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from bench.measure import Figure, p50
from muster.loading import load_playbook
from muster.rehearsal.command import rehearsal_settings
from muster.wording import Finding, Lists, check
from muster.wording.checking import found_by_rules
from muster.wording.judged import Judged
from muster.wording.learned import Learned
from muster.wording.reading import Reading
from muster.wording.repository import learned
from muster.wording.sense import sensed
from muster.wording.sorts import is_small

CORPUS = Path(__file__).parent.parent / "tests" / "wording" / "corpus"
PARTS = ("tuned", "held-out")
SERVICES = ("development", "frozen")
STYLES = ("terse", "chatty", "bureaucratic", "technical")
SITTINGS = {
    "first sitting": STYLES,
    "second sitting": (*(f"second_{style}" for style in STYLES), "second_pairs"),
    "third sitting": ("third",),
}

MOST_MISSED = 5
"""Percent of the sentences that may be wrongly warned about, or go unnoticed."""

MOST_SHORT = 7
"""Percent that F1 on the frozen third may fall short of 1."""

FOLDS = 5
WORDS = 2000
MILLISECONDS = 20


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence of the corpus; each of `expected` is the codes of which one should be found.

    A `tricky` one is good, and looks otherwise.
    """

    text: str
    expected: tuple[frozenset[str], ...]
    tricky: bool = False

    @property
    def good(self) -> bool:
        return not self.expected


@dataclass(frozen=True, slots=True)
class Score:
    """How far the check agrees with a part of the corpus.

    By sentences: one is rightly warned about if it is bad and something expected was found. By
    codes: every code expected, and every code found, counts by itself. `tricky_warned` is the share
    of the tricky good sentences that were warned about.
    """

    sentences: int
    precision: float
    recall: float
    code_precision: float
    code_recall: float
    tricky_warned: float
    wrong: tuple[tuple[Labelled, frozenset[str]], ...]

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall)


def sentences(part: str) -> list[Labelled]:
    """Return the sentences of a part with what should be found in each."""
    if part in PARTS:
        return _read(CORPUS / f"{part}.txt")
    files = sorted((CORPUS / "services" / part).glob("*.txt"))
    return [sentence for path in files for sentence in _read(path)]


def of_styles(part: str) -> list[Labelled]:
    """Return the sentences of the four styles in a part of the services, and no later ones."""
    return [
        sentence
        for style in STYLES
        for sentence in _read(CORPUS / "services" / part / f"{style}.txt")
    ]


def _read(path: Path) -> list[Labelled]:
    return _labelled(path.read_text(encoding="utf-8"))


def _labelled(lines: str) -> list[Labelled]:
    found = []
    for line in lines.splitlines():
        if line and not line.startswith("#"):
            label, _, text = line.partition(" | ")
            codes = label.split()
            good = codes[0] in ("good", "tricky")
            expected = () if good else tuple(frozenset(c.split("/")) for c in codes)
            found.append(Labelled(text.replace("\\n", "\n"), expected, codes[0] == "tricky"))
    return found


def score(part: str, lists: Lists) -> Score:
    """Return how far the check agrees with a part of the corpus."""
    return scored(sentences(part), lambda text: check(text, lists))


def scored(known: Sequence[Labelled], judge: Callable[[str], Sequence[Finding]]) -> Score:
    """Return how far what a judge finds agrees with labelled sentences."""
    flagged = right = bad = met = tricky = tricky_flagged = 0
    codes_found = codes_right = codes_expected = codes_met = 0
    wrong = []
    for sentence in known:
        found = frozenset(finding.code for finding in judge(sentence.text))
        expected = sentence.expected
        hit = any(found & each for each in expected)
        allowed = frozenset[str]().union(*expected)
        flagged += bool(found)
        bad += not sentence.good
        right += bool(found) and not sentence.good
        met += hit
        tricky += sentence.tricky
        tricky_flagged += sentence.tricky and bool(found)
        codes_found += len(found)
        codes_right += len(found & allowed)
        codes_expected += len(expected)
        codes_met += sum(bool(found & each) for each in expected)
        if found - allowed or not all(found & each for each in expected):
            wrong.append((sentence, found))
    return Score(
        len(known),
        right / flagged,
        met / bad,
        codes_right / codes_found,
        codes_met / codes_expected,
        tricky_flagged / tricky if tricky else 0.0,
        tuple(wrong),
    )


@lru_cache(maxsize=1)
def playbook_lists() -> Lists:
    """Return the lists of the playbook that the corpus is judged by."""
    return Lists.of(load_playbook(rehearsal_settings()))


def by_service() -> dict[str, Score]:
    """Return how far the check agrees with each sitting, by what it learns from other services.

    The services are parted into as many folds as there are, each judged by what is learned from all
    the others and from the files that are there to be learned from alone.
    """
    from tools.learn_wording import fitted

    kinds = learned().kinds
    known = [(sitting, *each) for sitting in SITTINGS for each in of_services(sitting)]
    fold = _fold_of([service for _, service, _ in known])
    measured = {each for _, _, each in known}
    others = [each for each in sentences("development") if each not in measured]
    others += sentences("tuned")
    learned_without = [
        fitted([*others, *(each for _, service, each in known if fold[service] != aside)], kinds)
        for aside in range(FOLDS)
    ]
    of = {each.text: learned_without[fold[service]] for _, service, each in known}
    return {
        sitting: scored(
            [each for other, _, each in known if other == sitting],
            lambda text: _judged(text, of[text]),
        )
        for sitting in SITTINGS
    }


def of_services(sitting: str) -> Iterator[tuple[str, Labelled]]:
    """Yield the sentences of a sitting that are not frozen, each with the service it is about."""
    for path in (CORPUS / "services" / "development" / f"{name}.txt" for name in SITTINGS[sitting]):
        _, *parts = path.read_text(encoding="utf-8").split("# ---- ")
        for part in parts:
            service, _, lines = part.partition("\n")
            yield from ((service, each) for each in _labelled(lines))


def _fold_of(services: Sequence[str]) -> dict[str, int]:
    """Return the fold of each service, so that the folds are of nearly the same size."""
    sizes = [0] * FOLDS
    found = {}
    for service, count in sorted(Counter(services).items(), key=lambda each: (-each[1], each[0])):
        found[service] = sizes.index(min(sizes))
        sizes[found[service]] += count
    return found


def _judged(text: str, of: Learned) -> list[Finding]:
    judged = Judged.of(text, playbook_lists(), frozenset())
    return sensed(judged, found_by_rules(judged), of)


def words_unknown() -> tuple[int, int, int]:
    """Return how many words the frozen third has, in how many no list has them, and how many of
    these the vectors told the kind of.
    """
    from tools.learn_wording import seeds

    book = playbook_lists().book
    by_hand = {word for words in seeds().values() for word in words}
    words = {}
    for sentence in sentences("frozen"):
        for word in Reading.of(sentence.text).words:
            if word.plain.isalpha() and not is_small(word.plain):
                words[word.plain] = word.base
    unknown = {
        plain: base
        for plain, base in words.items()
        if not book.knows(base) and plain not in by_hand and base not in by_hand
    }
    kinds = learned().kinds
    sensed_ones = sum(plain in kinds or base in kinds for plain, base in unknown.items())
    return len(words), len(unknown), sensed_ones


def figures() -> Iterator[Figure]:
    lists = playbook_lists()
    for part in PARTS:
        found = score(part, lists)
        by_code = f"by codes {100 * (1 - found.code_precision):.1f}%"
        detail = f"of those warned about, {found.sentences} sentences; {by_code}"
        name = f"{part}: sentences wrongly warned about"
        yield Figure(name, 100 * (1 - found.precision), MOST_MISSED, "%", detail)
        detail = f"of the bad ones; by codes {100 * (1 - found.code_recall):.1f}%"
        yield Figure(f"{part}: missed", 100 * (1 - found.recall), MOST_MISSED, "%", detail)
    yield from _of_services()
    text = long_text()
    check(text, lists)
    taken = p50([_processor_milliseconds(lambda: check(text, lists)) for _ in range(50)])
    detail = "of the processor's time; the median of 50"
    yield Figure(f"checking {WORDS} words", taken, MILLISECONDS, " ms", detail)


def _processor_milliseconds(act: Callable[[], object]) -> float:
    started = time.process_time()
    act()
    return (time.process_time() - started) * 1000


def _of_folds() -> Iterator[Figure]:
    for sitting, found in by_service().items():
        name = f"services, {sitting}, five folds"
        detail = (
            f"by service; precision {found.precision:.2f}, recall {found.recall:.2f}, "
            f"{found.sentences} sentences"
        )
        yield Figure(f"{name}: F1 short of 1", 100 * (1 - found.f1), MOST_SHORT, "%", detail)
        warned = 100 * found.tricky_warned
        yield Figure(f"{name}: tricky good ones warned about", warned, MOST_MISSED, "%", "of those")


def _of_services() -> Iterator[Figure]:
    if find_spec("sklearn"):
        yield from _of_folds()
    else:
        name = "services, five folds: not measured"
        yield Figure(name, 100, 0, "%", "scikit-learn is not installed")
    found = score("frozen", playbook_lists())
    detail = (
        f"precision {found.precision:.2f}, recall {found.recall:.2f}, {found.sentences} of them"
    )
    yield Figure("frozen third: F1 short of 1", 100 * (1 - found.f1), MOST_SHORT, "%", detail)
    name = "frozen third: tricky good ones warned about"
    yield Figure(name, 100 * found.tricky_warned, MOST_MISSED, "%", "of those")
    words, unknown, sensed_ones = words_unknown()
    detail = f"{unknown} of {words}; of {sensed_ones} the kind was learned"
    yield Figure("frozen third: words in no list", 100 * unknown / words, 100, "%", detail)


def long_text() -> str:
    """Return a text of good and bad sentences in turn, of some two thousand words."""
    known = [each.text for part in PARTS for each in sentences(part)]
    words = " ".join(known * 2).split()
    return " ".join(words[:WORDS])
