"""The numbers for a spreadsheet: no cell is a formula, whatever an incident is called."""

import csv
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.past.summary import Met
from muster.statistics.csv_rows import as_text_cell, csv_rows
from tests.statistics.test_figures import NOW, ended

FORMULAS = [
    '=HYPERLINK("https://example.org","x")',
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1)",
    "\t=1+1",
    "\r\n=1+1",
    "\0=1",
    "  =1+1",
    "|x",
    "%0A=1",
]


@pytest.mark.parametrize("title", FORMULAS)
def test_a_title_is_no_formula(title, playbook):
    _, row = list(csv.reader(csv_rows([replace(ended(resolved=1), title=title)], playbook, NOW)))
    assert row[4].startswith("'")
    assert len(row) == 7 + len(playbook.metrics)


@given(st.text())
def test_whatever_is_written_stays_one_cell_of_one_line(text):
    cell = as_text_cell(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert len(cell.splitlines()) <= 1 or "\n" not in cell


def test_a_row_has_what_was_reached_in_seconds_and_the_rest_is_empty(playbook):
    summary = ended(duties={"report": Met(3, 1), "review": Met(1, 0)}, resolved=24, fixed=1)
    head, row = list(csv.reader(csv_rows([summary], playbook, NOW)))
    found = dict(zip(head, row, strict=True))
    assert found["incident"] == "INC-1"
    assert found["declared_at"] == "2026-03-02T10:00:00Z"
    assert found["resolve_working_seconds"] == str(8 * 3600)
    assert found["fix_working_seconds"] == "3600"
    assert found["review_elapsed_seconds"] == ""
    assert (found["in_time"], found["late"]) == ("4", "1")


def test_the_head_is_there_without_any_incident(playbook):
    assert len(list(csv_rows([], playbook, NOW))) == 1
