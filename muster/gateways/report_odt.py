"""A report as an OpenDocument text (.odt), which people can go on writing in.

It is imported only where one is made: its library takes a while to load.
"""

from collections.abc import Iterable
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape  # nosec B406  # it writes, and parses nothing

from odfdo import Document as NewDocument
from odfdo import Element, Style

from muster.gateways.plain_text import printable
from muster.report.document import (
    Block,
    Document,
    Facts,
    Items,
    Paragraph,
    PictureHere,
    Quote,
    SubHeading,
    Table,
    ToBeWritten,
    column_shares,
)

_BOLD, _QUOTE, _CELL, _WRITE = "Muster bold", "Muster quote", "Muster cell", "Muster unwritten"


def odt_of(document: Document) -> bytes:
    """Return a document as an .odt file. What people wrote is text: no field, and no link."""
    made = NewDocument("text")
    made.body.clear()
    made.meta.title = _inline(document.title)
    made.meta.language = "en-GB"
    for style in _styles():
        made.insert_style(style, automatic=style.family == "table-cell")
    body = _Body(made)
    body.heading(document.title, 1)
    body.blocks(document.lead)
    for section in document.sections:
        body.heading(section.heading, 2)
        body.blocks(section.blocks)
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def _styles() -> Iterable[Any]:
    yield Style("paragraph", name=_BOLD, area="text", bold=True)
    quote = Style("paragraph", name=_QUOTE, area="paragraph")
    quote.set_properties({"fo:margin-left": "1cm", "fo:margin-bottom": "0.2cm"}, area="paragraph")
    yield quote
    unwritten = Style("paragraph", name=_WRITE, area="text", bold=True)
    around = {"fo:border": "0.5pt dashed #000000", "fo:padding": "0.15cm"}
    unwritten.set_properties(around, area="paragraph")
    yield unwritten
    cell = Style("table-cell", name=_CELL, area="table-cell")
    edges = {"fo:border": "0.5pt solid #888888", "fo:padding": "0.1cm"}
    cell.set_properties(edges, area="table-cell")
    yield cell


class _Body:
    """Adds to the text of a document. What goes in is written here, and read by the library once:

    cell by cell a thousand entries would take it long.
    """

    def __init__(self, document: Any) -> None:
        self._document = document
        self._body = document.body
        self._tables = 0
        self._widths: set[int] = set()

    def heading(self, text: str, level: int) -> None:
        style = f"Heading_20_{level}"
        outline = f'text:outline-level="{level}" text:is-list-header="true"'
        self._add(f"<text:h {outline} {_styled(style)}>{_text(text)}</text:h>")

    def blocks(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case SubHeading(text):
                self.heading(text, 3)
            case Paragraph(text):
                self._add(_paragraph(text))
            case Quote(text):
                self._add(_paragraph(text, _QUOTE))
            case ToBeWritten(text):
                self._add(_paragraph(text, _WRITE))
            case Items(texts):
                items = (f"<text:list-item>{_paragraph(text)}</text:list-item>" for text in texts)
                self._add(f"<text:list {_styled('List_20_1')}>{''.join(items)}</text:list>")
            case Facts(pairs):
                self._table((), pairs)
            case Table(caption, headings, rows):
                self._add(_paragraph(caption, _BOLD))
                self._table(headings, rows)
            case PictureHere():
                pass

    def _table(self, headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
        self._tables += 1
        head = ""
        if headings:
            head = f"<table:table-header-rows>{_row(headings, _BOLD)}</table:table-header-rows>"
        listed = list(rows)
        columns = "".join(map(self._column, column_shares(headings, listed)))
        told = "".join(map(_row, listed))
        name = f'table:name="Table {self._tables}"'
        self._add(f"<table:table {name}>{columns}{head}{told}</table:table>")
        self._add(_paragraph(""))

    def _column(self, share: float) -> str:
        """Return a column of a table, whose width is a style of the document's own."""
        width = max(round(100 * share), 1)
        if width not in self._widths:
            self._widths.add(width)
            style = Style("table-column", name=f"Muster column {width}", area="table-column")
            style.set_properties({"style:rel-column-width": f"{width}*"}, area="table-column")
            self._document.insert_style(style, automatic=True)
        return f'<table:table-column table:style-name="Muster column {width}"/>'

    def _add(self, xml: str) -> None:
        self._body.append(Element.from_tag(xml))


def _row(cells: tuple[str, ...], style: str | None = None) -> str:
    made = (
        f'<table:table-cell office:value-type="string" table:style-name="{_CELL}">'
        f"{_paragraph(cell, style)}</table:table-cell>"
        for cell in cells
    )
    return f"<table:table-row>{''.join(made)}</table:table-row>"


def _paragraph(text: str, style: str | None = None) -> str:
    return f"<text:p {_styled(style or 'Text_20_body')}>{_text(text)}</text:p>"


def _styled(name: str) -> str:
    return f'text:style-name="{name}"'


def _text(text: str) -> str:
    """Return a text as XML; a tab is a space, and runs of spaces are one, as readers have them."""
    return "<text:line-break/>".join(escape(line) for line in printable(text).split("\n"))


def _inline(text: str) -> str:
    return " ".join(printable(text).split())
