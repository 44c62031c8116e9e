"""A report as Markdown with tables, in which people's words are text and nothing else.

Source: CommonMark 0.31.2 for what has to be escaped; GitHub Flavored Markdown for tables.
"""

import re
from collections.abc import Iterable, Iterator

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
)

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~$&])")
_BEGINS = re.compile(r"(?m)^(#{1,6}|[-=+]+|\d{1,9}[.)])(?=\s|$)")
_INDENT = re.compile(r"(?m)^[ \t]+")


def markdown_of(document: Document) -> str:
    """Return a document as Markdown, with one line break at its end."""
    lines = [f"# {_inline(document.title)}", "", *_written(document.lead)]
    for section in document.sections:
        lines += [f"## {_inline(section.heading)}", "", *_written(section.blocks)]
    return "\n".join(lines).rstrip() + "\n"


def _written(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        lines = list(_block(block))
        yield from (*lines, "") if lines else ()


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(text):
            yield _lines(text)
        case PictureHere():
            return
        case SubHeading(text):
            yield f"### {_inline(text)}"
        case Quote(text):
            yield from (f"> {line}".rstrip() for line in _lines(text).split("\n"))
        case ToBeWritten(text):
            yield f"**{_inline(text)}**"
        case Items(texts):
            yield from (f"- {_lines(text, indent='  ')}" for text in texts)
        case Facts(pairs):
            yield from (
                f"- **{_inline(term)}**: {_lines(said, indent='  ')}" for term, said in pairs
            )
        case Table(caption, headings, rows):
            yield f"{_inline(caption)}"
            yield ""
            yield f"| {' | '.join(map(_inline, headings))} |"
            yield f"|{' --- |' * len(headings)}"
            yield from (f"| {' | '.join(map(_cell, row))} |" for row in rows)


def _escaped(text: str) -> str:
    """Return a text in which nothing is Markdown, HTML or a mention of anybody."""
    escaped = _SPECIAL.sub(r"\\\1", _INDENT.sub("", text))
    return _BEGINS.sub(lambda found: f"{found[1][:-1]}\\{found[1][-1]}", escaped)


def _inline(text: str) -> str:
    return _escaped(" ".join(text.split()))


def _lines(text: str, indent: str = "") -> str:
    """Return a text with its line breaks kept, each as a hard one."""
    return f"\\\n{indent}".join(map(str.rstrip, _escaped(text).strip().split("\n")))


def _cell(text: str) -> str:
    """Return a text as a cell has it; its line breaks are the only HTML that there is."""
    return "<br>".join(map(str.strip, _escaped(text).strip().split("\n")))
