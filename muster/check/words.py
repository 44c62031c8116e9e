"""`python -m muster words "four words of it"`: where a sentence that the bot says stands.

A template has gaps where names, numbers and times are filled in, and words that stand there under a
condition only. So words that somebody read are looked for with gaps between them.
"""

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from muster.chat.message_files import SUFFIX
from muster.chat.text_files import NoText, read_text
from muster.chat.vocabulary import in_their_words
from muster.loading import load_playbook
from muster.playbook import PlaybookFault
from muster.settings import SettingFault, read_settings
from muster.shipped_files import ROOT

FOUND, NOT_FOUND = 0, 1
"""Exit statuses."""

_FILLS_UP_TO = 6
"""Words that one gap of a template is filled with at most, such as those of a name."""
_LITERALLY = 2
"""Words that must stand there as they were read."""
_SHOWN = 8
_PARTS = re.compile(r"(\{#.*?#\}|\{%.*?%\})|(\{\{.*?\}\})|(\S+?(?=\{[{%#]|\s|$))", re.DOTALL)
_TRIMMED = " \t.,:;!?()[]“”‘’\"'`*_…·#@→-"


class Stands(NamedTuple):
    """A place where words stand: a file, a line from 1, and how many of them literally."""

    file: Path
    line: int
    literally: int


class _Token(NamedTuple):
    word: str | None
    line: int


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `words` takes to its parser."""
    parser.add_argument("words", nargs="+", help="some words in a row of what the bot said")


def words(arguments: Namespace) -> int:
    """Print where the words stand and how to override them; return 0 where they are found."""
    try:
        settings = read_settings()
        vocabulary = load_playbook(settings).vocabulary
    except (SettingFault, PlaybookFault) as fault:
        print(f"{fault} Type: python -m muster check")  # noqa: T201
        return NOT_FOUND
    wanted = " ".join(arguments.words)
    places = [(ROOT / "templates", True), (settings.playbook, False)]
    if settings.templates:
        places.insert(0, (settings.templates, True))
    found = [
        stands
        for place, fits in places
        for file in _files(place)
        for stands in standing(wanted, file, _text(file, vocabulary if fits else {}))
    ]
    if not found:
        print(  # noqa: T201
            "Nothing that the bot says has these words in this order. Leave out what is filled in "
            "(names, numbers, times), and try three or four words that stand side by side."
        )
        return NOT_FOUND
    most = max(each.literally for each in found)
    best = [each for each in found if each.literally == most]
    for each in best[:_SHOWN]:
        line = _text(each.file, {}).split("\n")[each.line - 1].strip()
        print(f"{_shown(each.file)}:{each.line}\n    {line}")  # noqa: T201
    if len(best) > _SHOWN:
        print(f"… and {len(best) - _SHOWN} more: give more of its words.")  # noqa: T201
    print(_how(best[0].file, settings.playbook, settings.templates))  # noqa: T201
    return FOUND


def standing(wanted: str, file: Path, text: str) -> list[Stands]:
    """Return where words stand in a template or playbook, each line once.

    Letter case, marks and kinds of space do not count. A gap holds up to six words, and at least
    two must stand there literally.
    """
    query = [word for word in map(_plain, wanted.split()) if word]
    tokens = list(_tokens(text))
    found: dict[int, Stands] = {}
    for start, token in enumerate(tokens):
        literally = _matched(query, tokens, start)
        if literally >= min(_LITERALLY, len(query)) and literally:
            known = found.get(token.line)
            if known is None or known.literally < literally:
                found[token.line] = Stands(file, token.line, literally)
    return list(found.values())


def _matched(query: Sequence[str], tokens: Sequence[_Token], start: int) -> int:
    """Return how many of the words stand literally from a token on, 0 where not all are there."""
    best = 0
    # What is still to be matched, from which token, with how many literal ones so far.
    open_ends = [(0, start, 0)]
    seen = set()
    while open_ends:
        at, token, literally = end = open_ends.pop()
        if end in seen:
            continue
        seen.add(end)
        if at == len(query):
            best = max(best, literally)
        elif token < len(tokens):
            word = tokens[token].word
            if word is None:
                filled = range(min(_FILLS_UP_TO, len(query) - at) + 1)
                open_ends += [(at + more, token + 1, literally) for more in filled]
            elif word == query[at]:
                open_ends.append((at + 1, token + 1, literally + 1))
    return best


def _tokens(text: str) -> Iterator[_Token]:
    """Yield the words of a template, and None for each gap, with what touches it."""
    line, last, gap_ends = 1, 0, -1
    for part in _PARTS.finditer(text):
        line += text.count("\n", last, part.start())
        last = part.start()
        _, gap, word = part.groups()
        touches = part.start() == gap_ends or text.startswith("{{", part.end())
        if gap:
            gap_ends = part.end()
            yield _Token(None, line)
        elif word and _plain(word) and not touches:
            yield _Token(_plain(word), line)


def _plain(word: str) -> str:
    return word.strip(_TRIMMED).replace("’", "'").casefold()


def _files(place: Path) -> list[Path]:
    return (
        sorted(file for file in place.rglob("*") if file.is_file()) if place.is_dir() else [place]
    )


def _text(file: Path, vocabulary: Mapping[str, str]) -> str:
    try:
        # A line of a message that goes on in the next one ends with a backslash.
        return in_their_words(read_text(file, str(file)).replace("\\\n", "\n"), vocabulary)
    except NoText:
        return ""


def _shown(file: Path) -> str:
    return str(file.relative_to(ROOT)) if file.is_relative_to(ROOT) else str(file)


def _how(file: Path, playbook: Path, own: Path | None) -> str:
    """Return how a sentence of this file is said otherwise."""
    shipped = ROOT / "templates"
    if file == playbook:
        return "It is the playbook's: change it there. What may stand there: docs/playbook.md"
    if not file.is_relative_to(shipped):
        return "It is your own: change it there."
    path = file.relative_to(shipped)
    where = own / path if own else Path("ours") / path
    what = (
        "that message, from {% macro … to {% endmacro %}," if file.suffix == SUFFIX else "that file"
    )
    settings = "" if own else ", and set MUSTER_TEMPLATES=ours"
    return f"To say it in your own words, copy {what} to {where} and change it there{settings}."
