"""docs/coverage.md lists all 125 requirements, and what it says is met is seen in a rehearsal."""

import ast

import pytest

from tests.conftest import ROOT
from tools import sightings
from tools.sightings import Row, Sighting

TEXT = sightings.PAGE.read_text(encoding="utf-8")
ROWS = sightings.rows(TEXT)
SEEN = sightings.all_sightings()

ELSEWHERE = frozenset[int]()
"""The requirements that no script can show: their row names the test alone."""


def test_every_requirement_has_its_row():
    assert [row.requirement for row in ROWS] == list(range(1, 126))


def test_a_mark_names_a_requirement_that_there_is():
    assert {each.requirement for each in SEEN} <= {row.requirement for row in ROWS}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"R{row.requirement}")
def test_what_is_met_is_shown_by_a_rehearsal(row):
    shown = [each for each in SEEN if each.requirement == row.requirement and each.shows]
    if row.state == "met" and row.requirement not in ELSEWHERE:
        assert shown, "mark where a script shows it: # R12: what is seen"
    if row.state == "not yet":
        assert not shown, "it is seen, so it is met, or part"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"R{row.requirement}")
def test_what_is_met_names_a_test_that_exists(row):
    if row.state == "not yet":
        assert not row.test
        return
    file, name = row.test.split("::")
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))
    assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_the_page_is_read_as_it_is_written():
    row = Row(12, "ask first", "met", "`!escalate a|b`", "", "a/test_b.py::test_c")
    none = Row(13, "say so", "not yet", "comes later", "", "")
    assert sightings.rows(sightings.table([row, none])) == [row, none]
    seen = sightings.with_what_is_seen([row, none], [Sighting(12, "backstop", 17, shows=True)])
    assert seen[0].seen == "[backstop:17](../rehearsals/backstop.txt#L17)"
    assert sightings.rows(sightings.table(seen)) == seen
    assert sightings.counts(seen) == "Met: 1. In part: 0. Not yet: 1."


def test_a_mark_is_of_the_expectation_below_it():
    script = """# A story.
#paas-incident alex> !escalate backstop
# R12, R33: refused at first,
# and that is right.
expect Not done
expect-not asked
# R13: and then
# R31: asked for
expect-not nobody
#r12 alex> a room whose name looks like a mark
"""
    assert sightings.sightings(script, "backstop") == [
        Sighting(12, "backstop", 5, shows=True),
        Sighting(33, "backstop", 5, shows=True),
        Sighting(13, "backstop", 9, shows=False),
        Sighting(31, "backstop", 9, shows=False),
    ]


@pytest.mark.parametrize(
    "script",
    [
        "# R12: refused\n#paas-incident alex> !escalate backstop\nexpect Not done",
        "# R12: refused\n\nexpect Not done",
        "expect Not done\n# R12: refused",
        "# R12 refused\nexpect Not done",
        "# R12 and R33: refused\nexpect Not done",
        "#R12: refused\nexpect Not done",
    ],
)
def test_a_mark_that_marks_nothing_is_found(script):
    with pytest.raises(ValueError, match="script"):
        sightings.sightings(script, "script")
