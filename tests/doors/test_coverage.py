"""docs/coverage.md lists all 125 requirements, and every test it names is there."""

import ast
import re
from collections import Counter

import pytest

from tests.conftest import ROOT

ROW = re.compile(r"\| R(\d+) \| (.+?) \| (met|part|not yet) \| (.+?) \| (?:`(\S+)`)? ?\|")
TEXT = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
ROWS = ROW.findall(TEXT)


def test_every_requirement_has_its_row():
    assert [int(number) for number, *_ in ROWS] == list(range(1, 126))


def test_the_counts_are_those_of_the_rows():
    counts = Counter(state for _, _, state, _, _ in ROWS)
    line = f"Met: {counts['met']}. In part: {counts['part']}. Not yet: {counts['not yet']}."
    assert line in TEXT


@pytest.mark.parametrize(("number", "state", "test"), [(r[0], r[2], r[4]) for r in ROWS])
def test_what_is_met_names_a_test_that_exists(number, state, test):
    if state == "not yet":
        assert not test
        return
    file, name = test.split("::")
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))
    assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
