"""Text in the letters of the picture's font, which has those of English and few others."""

import unicodedata

from muster.playbook.routes import Ladder

LETTERS = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("©«°±´·»‘’“”…‹›⁄™")
"""What the font that comes with Pillow has."""

_UNSHOWN = "?"
_IN_OTHER_WORDS = {
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("→⇒", "->"),
    "•": "·",
    "×": "x",
    "£": "GBP ",
    "€": "EUR ",
    "ß": "ss",
    "æ": "ae",
    "Æ": "AE",
    "œ": "oe",
    "Œ": "OE",
    "ø": "o",
    "Ø": "O",
    "ł": "l",
    "Ł": "L",
}


def lettered(text: str) -> str:
    """Return the text on one line in letters that can be drawn.

    Accents fall away where they must; what has no likeness becomes a question mark.
    """
    return " ".join("".join(map(_lettered, text)).split())


def drawable(ladder: Ladder) -> bool:
    """Return whether a ladder can still be read once its words are lettered.

    One in another script cannot: better no picture than one of question marks.
    """
    return readable(" ".join((ladder.name, *(rung.says for rung in ladder.rungs))))


def readable(words: str) -> bool:
    """Return whether words can still be read once they are lettered."""
    lost = lettered(words).count(_UNSHOWN) - words.count(_UNSHOWN)
    return lost <= len(words) // 8


def _lettered(character: str) -> str:
    if character in LETTERS:
        return character
    if character.isspace():
        return " "
    if character in _IN_OTHER_WORDS:
        return _IN_OTHER_WORDS[character]
    if unicodedata.category(character)[0] in "MC":
        # Marks on the letter before, and what only steers the text.
        return ""
    likeness = "".join(c for c in unicodedata.normalize("NFKD", character) if c in LETTERS)
    return likeness.strip() or _UNSHOWN
