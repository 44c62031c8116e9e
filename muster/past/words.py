"""The words by which an incident is found again, and the words of a question.

A word is letters, digits and underscores, however it is written; what is between is nothing. The
same rule takes apart what is kept and what is asked, so that no storage has one of its own.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from muster.kernel.events import Event

LONGEST_WORD = 40
MOST_WORDS = 20_000
"""Of one incident; whoever pastes a log has more."""

MOST_ASKED = 12
_READ = 2_000
_WORD = re.compile(r"\w+")
_BEGINNING = 3
"""So many letters are the beginning of a word; fewer are all of it."""

_FIELDS = ("title", "text", "name", "remark", "ticket", "beside")
_ENDINGS = ("ing", "ies", "ed", "es", "s")
_SHORTEST_STEM = 4
_NOT_PEOPLES = ("nudged", "questions_told", "effect_")


@dataclass(frozen=True, slots=True)
class Word:
    """A word that is asked for; any that begins with it will do where `begins` is set."""

    text: str
    begins: bool = True


def words_of(text: str) -> list[str]:
    """Return the words of a text in their order, without accents and in one letter case."""
    # What is taken apart may have capitals, and what is folded may be taken apart again.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return [word[:LONGEST_WORD] for word in _WORD.findall(bare)]


def asked_words(text: str) -> list[Word]:
    """Return the words that a question asks for, each once; of a long one the first few.

    Without its ending a word finds its other forms: "certificates" finds "certificate" too.
    """
    found = dict.fromkeys(_stem(word) for word in words_of(text[:_READ]))
    return [Word(word, len(word) >= _BEGINNING) for word in [*found][:MOST_ASKED]]


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def has(words: Iterable[str], asked: Word) -> bool:
    """Return whether one of these words is the one that is asked for."""
    if asked.begins:
        return any(word.startswith(asked.text) for word in words)
    return asked.text in words


def texts_of(event: Event) -> list[str]:
    """Return what people wrote in an event, in the order of its fields; empty for the bot's own."""
    if event.kind.startswith(_NOT_PEOPLES):
        return []
    return [text for key in _FIELDS if isinstance(text := event.data.get(key), str) and text]


def kept_words(events: Iterable[Event]) -> list[str]:
    """Return the words of what people wrote in these events, each once, in order."""
    found: dict[str, None] = {}
    for event in events:
        for text in texts_of(event):
            found.update(dict.fromkeys(words_of(text)))
        if len(found) >= MOST_WORDS:
            break
    return sorted(found)[:MOST_WORDS]


_SMALL = frozenset(
    ["a", "all", "an", "and", "are", "at", "be", "by", "can", "cannot", "do", "for", "from", "has"]
) | frozenset(
    ["have", "help", "in", "is", "it", "no", "not", "of", "on", "or", "our", "please", "since"]
)
_SMALL |= {"some", "test", "the", "their", "there", "to", "was", "we", "with"}
LIKENESS = 0.6
"""What share of the words of both titles must be the same, so that somebody is told of it."""
_SHARED = 2
"""So many words must be the same at the least: one alone is in every other title."""
_OF_A_TITLE = 8


def telling_words(title: str) -> list[str]:
    """Return the words of a title that tell it from another, without their endings, each once."""
    stems = (_stem(word) for word in words_of(title[:_READ]) if word not in _SMALL)
    return [*dict.fromkeys(stem for stem in stems if len(stem) > 1)][:_OF_A_TITLE]


def likeness(title: Iterable[str], other: Iterable[str]) -> float:
    """Return how alike two titles are by their telling words, from 0 to 1; 0 for one word alone."""
    ours, theirs = set(title), set(other)
    shared = len(ours & theirs)
    return shared / len(ours | theirs) if shared >= _SHARED else 0.0


def saying(events: Iterable[Event], asked: Sequence[Word]) -> str | None:
    """Return the newest text in these events that has most of the words that are asked for."""
    best: tuple[int, str] | None = None
    for event in events:
        for text in texts_of(event):
            words = words_of(text)
            count = sum(has(words, word) for word in asked)
            if count and (best is None or count >= best[0]):
                best = (count, text)
    return best[1] if best else None


AROUND = 120
"""Characters of a text that are shown around the first word that was asked for."""


def excerpt(text: str, asked: Sequence[Word]) -> str:
    """Return the part of a text around the first word of it that is asked for, on one line."""
    line = " ".join(text.split())
    if len(line) <= AROUND:
        return line
    for found in _WORD.finditer(line[: _READ * 10]):
        if any(has(words_of(found.group()), word) for word in asked):
            start = max(found.start() - AROUND // 3, 0)
            start = line.find(" ", start) + 1 if start else 0
            start = min(start, found.start())
            part = line[start : start + AROUND]
            return f"{'…' if start else ''}{part}{'…' if start + AROUND < len(line) else ''}"
    return f"{line[:AROUND]}…"
