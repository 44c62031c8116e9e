"""A report as a document of Office Open XML (.docx), which people can go on writing in.

It is imported only where one is made: its library takes a while to load.
"""

import re
import unicodedata
from collections.abc import Iterable
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape  # nosec B406  # it writes, and parses nothing

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm

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

_FULL = 9600
"""The width of a table on A4 between its margins, in twentieths of a point."""

_LONGEST_TITLE = 255
"""Characters that a core property may have, as the library holds it to."""


def docx_of(document: Document) -> bytes:
    """Return a document as a .docx file. What people wrote is text: no field, and no link."""
    made = docx.Document()
    made.core_properties.title = _inline(document.title)[:_LONGEST_TITLE]
    made.core_properties.author = ""
    made.core_properties.language = "en-GB"
    page = made.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(20)
    body = _Body(made.element.body)
    body.paragraph(document.title, "Title")
    body.blocks(document.lead)
    for section in document.sections:
        body.paragraph(section.heading, "Heading1")
        body.blocks(section.blocks)
    file = BytesIO()
    made.save(file)
    return file.getvalue()


class _Body:
    """Adds to a document's body, before what holds its page.

    The library makes each cell of a table by walking all of it; a thousand entries would take it
    minutes. So what goes in is written here, and read by it once.
    """

    def __init__(self, body: Any) -> None:
        self._body = body
        self._end = body[-1]

    def blocks(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case SubHeading(text):
                self.paragraph(text, "Heading2")
            case Paragraph(text):
                self.paragraph(text)
            case Quote(text):
                self.paragraph(text, "Quote")
            case ToBeWritten(text):
                self.paragraph(text, "IntenseQuote")
            case Items(texts):
                for text in texts:
                    self.paragraph(text, "ListBullet")
            case Facts(pairs):
                self._table("", (), pairs)
            case Table(caption, headings, rows):
                self.paragraph(caption, "Caption")
                self._table(caption, headings, rows)
            case PictureHere():
                pass

    def paragraph(self, text: str, style: str | None = None) -> None:
        self._add(_paragraph(text, style))

    def _table(
        self, caption: str, headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]
    ) -> None:
        listed = list(rows)
        widths = [round(_FULL * share) for share in column_shares(headings, listed)]
        named = f'<w:tblCaption w:val="{escape(_inline(caption), _QUOTED)}"/>' if caption else ""
        look = '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0"/>'
        style = '<w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/>'
        columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        head = _row(headings, widths, head=True) if headings else ""
        told = "".join(_row(row, widths) for row in listed)
        known = f"<w:tblPr>{style}{look}{named}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
        self._add(f"<w:tbl>{known}{head}{told}</w:tbl>")
        self.paragraph("")

    def _add(self, xml: str) -> None:
        self._end.addprevious(parse_xml(_declared(xml)))


_QUOTED = {'"': "&quot;"}


def _declared(xml: str) -> str:
    """Return an element with the declaration of its namespace in its first tag."""
    return re.sub(r"^<w:\w+", rf"\g<0> {nsdecls('w')}", xml, count=1)


def _row(cells: tuple[str, ...], widths: Iterable[int], *, head: bool = False) -> str:
    first = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if head else ""
    made = (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{_paragraph(cell, bold=head)}</w:tc>"
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr>{first}{''.join(made)}</w:tr>"


def _paragraph(text: str, style: str | None = None, *, bold: bool = False) -> str:
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    kept = "<w:keepNext/>" if style == "Caption" else ""
    turned = "<w:bidi/>" if _runs_leftward(text) else ""
    heavy = "<w:rPr><w:b/></w:rPr>" if bold else ""
    lines = (
        f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in printable(text).split("\n")
    )
    run = f"<w:r>{heavy}{'<w:br/>'.join(lines)}</w:r>" if text else ""
    return f"<w:p><w:pPr>{styled}{kept}{turned}</w:pPr>{run}</w:p>"


def _runs_leftward(text: str) -> bool:
    """Return whether the first letter of a text that has a direction is written leftward."""
    directions = map(unicodedata.bidirectional, text)
    return next((each for each in directions if each in ("L", "R", "AL")), "L") != "L"


def _inline(text: str) -> str:
    return " ".join(printable(text).split())
