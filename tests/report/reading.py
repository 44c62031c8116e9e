"""Reads reports back: the rows of the timeline's table, from a file of any format."""

import re
from html.parser import HTMLParser
from io import BytesIO
from zipfile import ZipFile

import docx
import odfdo

HEADINGS = ("Entry", "When", "Who", "What")


class _Tables(HTMLParser):
    """Collects the tables of a page, each a list of rows of texts."""

    def __init__(self):
        super().__init__()
        self.tables, self._cell = [], None

    def handle_starttag(self, tag, attrs):
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self._cell = []

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.tables[-1][-1].append("".join(self._cell))
            self._cell = None

    def handle_data(self, data):
        if self._cell is not None:
            self._cell.append(data)


def _of_html(content):
    page = _Tables()
    page.feed(content.decode())
    return page.tables


_CELL = re.compile(r"(?<!\\)\|")


def _of_markdown(content):
    tables, before = [[]], ""
    for line in content.decode().split("\n"):
        if line.startswith("|"):
            if not before.startswith("|"):
                tables.append([])
            tables[-1].append([_plain(cell) for cell in _CELL.split(line)[1:-1]])
        before = line
    return tables


def _plain(cell):
    """Return what a reader of Markdown sees of a cell."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", cell.strip().replace("<br>", "\n"))


def _of_docx(content):
    found = docx.Document(BytesIO(content)).tables
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in found]


def _of_odt(content):
    tables = odfdo.Document(BytesIO(content)).body.tables
    return [[[_lines(cell) for cell in row.cells] for row in table.traverse()] for table in tables]


def _lines(cell):
    paragraph = cell.get_element("text:p")
    return paragraph.inner_text if paragraph is not None else ""


_TABLES = {"html": _of_html, "md": _of_markdown, "docx": _of_docx, "odt": _of_odt}


def tables_of(content, form):
    """Return the tables of a report, each a list of rows of texts, the headings first."""
    return _TABLES[form](content)


def timeline_of(content, form):
    """Return the rows of the timeline's table: number, when, who and what."""
    [timeline] = [t for t in tables_of(content, form) if t and tuple(t[0]) == HEADINGS]
    return [tuple(row) for row in timeline[1:] if set("".join(row)) != {"-"}]


def all_text_of(content, form):
    """Return all that a document holds, as it is stored."""
    if form in ("html", "md"):
        return content.decode()
    with ZipFile(BytesIO(content)) as packed:
        names = [n for n in packed.namelist() if n in ("word/document.xml", "content.xml")]
        return "".join(packed.read(name).decode() for name in names)
