"""Text of others made fit to be shown: no control characters, and where need be one line."""

import re

_LINE_BREAKS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""What XML forbids (XML 1.0, 2.2), other control characters, and what reorders the text around."""


def printable(text: str) -> str:
    """Return the text with plain line breaks and without control characters.

    It can stand in any page and feed, once it is escaped for it.
    """
    return _UNPRINTABLE.sub("", _LINE_BREAKS.sub("\n", text))


def one_line(text: str, length: int) -> str:
    """Return the printable text on one line, cut to `length` with an ellipsis."""
    line = " ".join(printable(text).split())
    return line if len(line) <= length else line[: length - 1] + "…"
