"""A report as a document: headings, paragraphs, lists and tables, whatever file it becomes.

Its words are written by templates, one line a block, each of which begins with what it is; so one
set of sentences serves every format. A line break that somebody typed is BREAK within a line.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

BREAK = "\ue010"
"""A line break within a text, while the text stands on one line."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; it may have lines. What is `quiet` is beside the matter."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class SubHeading:
    """A heading within a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that somebody wrote, or that tenants read."""

    text: str


@dataclass(frozen=True, slots=True)
class ToBeWritten:
    """What only people can write, and nobody has: who is asked, and what to type."""

    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list, each item a text."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Terms, each with what there is to say of it."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table under its caption, with the headings of its columns. A first cell names its row.

    `anchors` are what other places know its rows by, one a row, or none at all.
    """

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    anchors: tuple[str, ...] = ()


_NARROWEST, _WIDEST = 10, 48


def column_shares(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> tuple[float, ...]:
    """Return how wide each column of a table should be, as shares of its width, by what is in it.

    There are as many as headings, or two where there are none.
    """
    listed = list(rows) or [headings]
    needed = []
    for index in range(len(headings) or 2):
        mean = sum(len(row[index]) for row in listed) / len(listed)
        heading = len(headings[index]) if headings else 0
        needed.append(min(max(mean, heading, _NARROWEST), _WIDEST))
    return tuple(each / sum(needed) for each in needed)


@dataclass(frozen=True, slots=True)
class PictureHere:
    """The place of the picture of the timeline, and what it shows in words."""

    text: str


Block = Paragraph | SubHeading | Quote | ToBeWritten | Items | Facts | Table | PictureHere


@dataclass(frozen=True, slots=True)
class Section:
    """A section under its heading; `anchor` is what it is known by."""

    anchor: str
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A report's title, what stands beneath it, and its sections in order."""

    title: str
    lead: tuple[Block, ...]
    sections: tuple[Section, ...]


_MARKS = frozenset(".,=>!-?:[^+|*")


class _Texts:
    """A list that is being read."""

    takes = "-"

    def __init__(self) -> None:
        self._texts: list[str] = []

    def add(self, _: str, text: str) -> None:
        self._texts.append(text)

    def made(self) -> Items:
        return Items(tuple(self._texts))


class _Pairs:
    """Terms that are being read; what there is to say of one may be several lines."""

    takes = "?:"

    def __init__(self) -> None:
        self._pairs: list[tuple[str, list[str]]] = []

    def add(self, mark: str, text: str) -> None:
        if mark == "?" or not self._pairs:
            self._pairs.append((text, []))
        else:
            self._pairs[-1][1].append(text)

    def made(self) -> Facts:
        return Facts(tuple((term, "\n".join(said)) for term, said in self._pairs))


class _Rows:
    """A table that is being read: every row has as many cells as there are columns."""

    takes = "^+|"

    def __init__(self) -> None:
        self._caption = ""
        self._headings: list[str] = []
        self._rows: list[list[str]] = []
        self._anchors: list[str] = []

    def add(self, mark: str, text: str) -> None:
        if mark == "[":
            self._caption = text
        elif mark == "^":
            self._headings.append(text)
        elif mark == "+":
            self._rows.append([])
            self._anchors.append(text)
        elif self._rows:
            self._rows[-1].append(text)

    def made(self) -> Table:
        width = max(len(self._headings), 1)
        rows = tuple(tuple((*row, *[""] * width)[:width]) for row in self._rows)
        anchors = tuple(self._anchors) if all(self._anchors) else ()
        return Table(self._caption, tuple(self._headings), rows, anchors)


_BEGUN_BY: Mapping[str, Callable[[], _Rows | _Pairs | _Texts]] = {
    "[": _Rows,
    "?": _Pairs,
    "-": _Texts,
}

_PLAIN: Mapping[str, Callable[[str], Block]] = {
    ".": Paragraph,
    ",": lambda text: Paragraph(text, quiet=True),
    "=": SubHeading,
    ">": Quote,
    "!": ToBeWritten,
    "*": PictureHere,
}


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return the blocks that a section's text is, in order.

    A line begins with one mark and a space: `.` a paragraph, `,` one beside the matter, `=` a
    heading, `>` words of people, `!` what is to be written, `-` an item of a list, `?` a term and
    `:` what there is to say of it, `[` a table's caption, `^` a heading of a column, `+` a row and
    what it is known by, `|` a cell, `*` the place of the picture. A line that begins otherwise is a
    paragraph, as is one whose mark means nothing where it stands.
    """
    found: list[Block] = []
    gathered: _Rows | _Pairs | _Texts | None = None
    for mark, rest in _lines(text):
        if gathered is not None and mark not in gathered.takes:
            found.append(gathered.made())
            gathered = None
        if gathered is None and mark in _BEGUN_BY:
            gathered = _BEGUN_BY[mark]()
        if gathered is not None:
            gathered.add(mark, rest)
        else:
            found.append(_PLAIN.get(mark, Paragraph)(rest))
    if gathered is not None:
        found.append(gathered.made())
    return tuple(found)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in filter(None, text.split("\n")):
        mark, gap, rest = line[:1], line[1:2], line[2:]
        if mark not in _MARKS or gap not in ("", " "):
            mark, rest = ".", line
        yield mark, rest.strip().replace(BREAK, "\n")


def texts_of(document: Document) -> Iterable[str]:
    """Yield every text that a document shows, in the order in which it is read."""
    yield document.title
    yield from _shown(document.lead)
    for section in document.sections:
        yield section.heading
        yield from _shown(section.blocks)


def _shown(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Items(texts):
                yield from texts
            case Facts(pairs):
                for pair in pairs:
                    yield from pair
            case Table(caption, headings, rows):
                yield caption
                yield from headings
                for row in rows:
                    yield from row
            case _:
                yield block.text
