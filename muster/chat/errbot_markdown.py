"""A mend for Errbot's rendering, without which answers can reach the wrong room.

Backends turn Markdown into their chat's text with one converter, which they call from every thread
of Errbot's pool. Python-Markdown keeps what it works on in the converter itself, so two messages
converted at once come out as each other. For a restricted incident that would be a leak.
"""

from collections.abc import Callable
from threading import Lock
from typing import Any

from markdown import Markdown

from muster.chat.markup import as_text

_KEPT = 64
"""More messages than are on their way at a time."""

_PLAIN = frozenset(["text", "imtext"])
"""The converters that show plain text as it is."""

Convert = Callable[[str], str]


class Rendering:
    """The Markdown converters of one bot, each of which converts one message at a time.

    Most of the time that an answer takes in Errbot is its conversion. What the bot itself made of
    plain text (`markup.as_markdown`) is plain text again in the chats that show no more, so there
    it need not be converted.
    """

    def __init__(self, bot: Any) -> None:
        self._guard = Lock()
        self._expected: dict[str, str] = {}
        for converter in vars(bot).values():
            if isinstance(converter, Markdown):
                convert = _one_at_a_time(converter.convert)
                if converter.output_format in _PLAIN:
                    convert = self._unless_expected(convert)
                setattr(converter, "convert", convert)  # noqa: B010 - for the type checker

    def expect(self, markdown: str) -> None:
        """Note a message of the bot's own that is about to be sent."""
        text = as_text(markdown)
        if text is None:
            return
        with self._guard:
            self._expected[markdown] = text
            if len(self._expected) > _KEPT:
                del self._expected[next(iter(self._expected))]

    def _unless_expected(self, convert: Convert) -> Convert:
        def converted(source: str) -> str:
            text = self._expected.get(source)
            return convert(source) if text is None else text

        return converted


def _one_at_a_time(convert: Convert) -> Convert:
    lock = Lock()

    def converted(source: str) -> str:
        with lock:
            return convert(source)

    return converted
