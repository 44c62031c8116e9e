"""A report's words as blocks, and that people's words begin none and are only text in any file."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.gateways.report_docx import docx_of
from muster.gateways.report_odt import odt_of
from muster.gateways.report_page import ReportPage
from muster.loading import load_report_page
from muster.report.document import (
    BREAK,
    Document,
    Facts,
    Items,
    Paragraph,
    Quote,
    Section,
    SubHeading,
    Table,
    ToBeWritten,
    blocks_of,
    column_shares,
)
from muster.report.markdown import markdown_of
from tests.report.reading import all_text_of, tables_of

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }} {% raw %}",
    '=HYPERLINK("https://example.org","press")',
    "{ INCLUDETEXT C:\\\\secret }",
    "| a | b |\n| --- | --- |",
    "# heading\n- item\n1. one\n> quote\n```\ncode",
    "\u202eabc \u0627\u0644\u062d\u0627\u062f\u062b \u05e9\u05dc\u05d5\u05dd",
    "a & b < c ]]> \x0b end",
    "![x](javascript:alert(1)) [y](https://example.org) <https://example.org>",
    ". a block\n+ entry-1\n| a cell",
)


def document(text):
    """A document with a text in every kind of block."""
    blocks = (
        Paragraph(text),
        SubHeading(text),
        Quote(text),
        ToBeWritten(text),
        Items((text, text)),
        Facts(((text, text),)),
        Table(text, ("One", "Two"), ((text, text), ("a", "b"))),
    )
    return Document(text, blocks, (Section("cause", text, blocks),))


@pytest.fixture(scope="module")
def page() -> ReportPage:
    return load_report_page()


def _seen(text):
    return " ".join(re.sub("[\x00-\x1f\u202a-\u202e\u2066-\u2069]", " ", text).split())


@pytest.mark.parametrize("text", HOSTILE)
def test_a_page_shows_what_people_typed_and_runs_none_of_it(page, text):
    html = page.html(document(text), None)
    assert "<script" not in html.replace("&lt;script", "")
    assert "onerror=alert(1)>" not in html
    row = tables_of(html.encode(), "html")[0][1]
    assert _seen(row[1]) == _seen(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_shows_what_people_typed_in_one_cell(text):
    rows = [r for t in tables_of(markdown_of(document(text)).encode(), "md") for r in t]
    assert all(len(row) == 2 for row in rows)
    assert _seen(text).replace(" ", "") in _seen(rows[2][1]).replace(" ", "")


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(("form", "make"), [("docx", docx_of), ("odt", odt_of)])
def test_a_document_holds_what_people_typed_as_text_and_no_field(form, make, text):
    content = make(document(text))
    stored = all_text_of(content, form)
    ElementTree.fromstring(stored)  # noqa: S314 - what was made here
    for field in ("w:fldSimple", "w:instrText", "w:hyperlink", "text:a ", "table:formula"):
        assert f"<{field}" not in stored
    rows = [row for table in tables_of(content, form) for row in table]
    assert [_seen(text).replace(" ", "")] * 2 in [
        [_seen(cell).replace(" ", "") for cell in row] for row in rows
    ]


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=60))
def test_whatever_is_typed_the_files_can_be_made_and_read(text):
    markdown_of(document(text))
    for form, make in (("docx", docx_of), ("odt", odt_of)):
        ElementTree.fromstring(all_text_of(make(document(text)), form))  # noqa: S314


def test_blocks_are_read_from_lines_each_with_its_mark():
    text = "= Head\n. Words\n, Small\n> Said\n! Write\n- one\n- two\n? Term\n: what\n? Other"
    assert blocks_of(text) == (
        SubHeading("Head"), Paragraph("Words"), Paragraph("Small", quiet=True), Quote("Said"),
        ToBeWritten("Write"), Items(("one", "two")), Facts((("Term", "what"), ("Other", ""))),
    )  # fmt: skip


def test_a_table_has_as_many_cells_in_every_row_as_it_has_columns():
    text = "[ Caption\n^ One\n^ Two\n+ a-1\n| x\n| y\n| z\n+ a-2\n| x\n. After"
    table, after = blocks_of(text)
    assert table == Table("Caption", ("One", "Two"), (("x", "y"), ("x", "")), ("a-1", "a-2"))
    assert after == Paragraph("After")


def test_a_line_without_a_mark_is_a_paragraph_and_a_typed_line_break_is_one_again():
    assert blocks_of(f"Just words\n. a{BREAK}b") == (Paragraph("Just words"), Paragraph("a\nb"))


def test_a_column_is_as_wide_as_what_is_in_it():
    narrow, wide = column_shares(("N", "What"), [("1", "x" * 40), ("2", "y" * 40)])
    assert wide > 3 * narrow
    assert narrow + wide == pytest.approx(1)
