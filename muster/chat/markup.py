"""Plain text, made fit for Errbot, which takes all that a bot sends for Markdown.

What the bot says is plain text first: it must look the same on every chat. So every character that
Markdown would make something of is written as an entity, which each of Errbot's renderers turns
back into the character.
"""

import re
from collections.abc import Iterator

_ALWAYS = re.compile(r"[&<>*_`\[\]\\|{}~]")
_AT_LINE_START = re.compile(r"^(\s*)([-+=:#.]|\d+(?=[.)]))")
_ENTITY = re.compile(r"&#?\w+;|.", re.DOTALL)
_OWN_ENTITY = re.compile(r"&#(\d+);")


def as_markdown(text: str) -> str:
    """Return Markdown that every Errbot renderer shows as exactly this text.

    Blank lines, which Markdown folds, and indents of four or more are the caller's to avoid:
    leading spaces become no-break spaces, and a blank line one that holds such a space.
    """
    escaped = _ALWAYS.sub(lambda found: f"&#{ord(found.group())};", text)
    return "\n".join([line if line[:1].isalpha() else _line(line) for line in escaped.split("\n")])


def _line(line: str) -> str:
    """Return a line, escaped but for what means something only where a line begins."""
    escaped = line.lstrip(" ")
    indent = "\u00a0" * (len(line) - len(escaped))
    if not escaped:
        return indent or "\u00a0"
    start = _AT_LINE_START.match(escaped)
    if start and not escaped.startswith("&#"):
        mark = start.group(2)
        entity = f"&#{ord(mark)};" if not mark.isdigit() else None
        if entity:
            escaped = start.group(1) + entity + escaped[start.end() :]
        else:
            dot = escaped[start.end()]
            escaped = f"{escaped[: start.end()]}&#{ord(dot)};{escaped[start.end() + 1 :]}"
    return indent + escaped


def as_text(markdown: str) -> str | None:
    """Return the text that a plain renderer shows for what `as_markdown` made, or a part of it.

    None where the renderer changes it: it spreads tabs, and spaces at the end of a line mean
    something to it.
    """
    if "\t" in markdown or "  \n" in markdown:
        return None
    if "&" in markdown:
        markdown = _OWN_ENTITY.sub(lambda found: chr(int(found.group(1))), markdown)
    return markdown.strip()


def parts(markdown: str, limit: int) -> Iterator[str]:
    """Yield the Markdown in messages of at most `limit` characters.

    It is divided between lines; a line that is too long by itself between its words, and never
    inside an entity, where Errbot would cut.
    """
    if len(markdown) <= limit:
        yield markdown
        return
    held = ""
    for line in markdown.split("\n"):
        for piece in _pieces(line, limit):
            if held and len(held) + 1 + len(piece) > limit:
                yield held
                held = piece
            else:
                held = f"{held}\n{piece}" if held else piece
    if held:
        yield held


def _pieces(line: str, limit: int) -> Iterator[str]:
    while len(line) > limit:
        cut = line.rfind(" ", 1, limit)
        if cut <= 0:
            cut = 0
            for unit in _ENTITY.finditer(line):
                if unit.end() > limit:
                    break
                cut = unit.end()
        yield line[:cut]
        line = line[cut:].lstrip(" ")
    yield line
