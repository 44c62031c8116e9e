"""A mend for Errbot's rendering, without which answers can reach the wrong room.

Backends turn Markdown into their chat's text with one converter, which they call from every thread
of Errbot's pool. Python-Markdown keeps what it works on in the converter itself, so two messages
converted at once come out as each other. For a restricted incident that would be a leak.
"""

from collections.abc import Callable
from threading import Lock
from typing import Any

from markdown import Markdown

_ATTRIBUTE = "_muster_one_at_a_time"


def convert_one_at_a_time(bot: Any) -> None:
    """Have each of a bot's Markdown converters convert one message at a time."""
    for converter in vars(bot).values():
        if isinstance(converter, Markdown) and not hasattr(converter, _ATTRIBUTE):
            setattr(converter, _ATTRIBUTE, True)
            setattr(converter, "convert", _guarded(converter.convert))  # noqa: B010 - for the type checker


def _guarded(convert: Callable[[str], str]) -> Callable[[str], str]:
    lock = Lock()

    def converted(source: str) -> str:
        with lock:
            return convert(source)

    return converted
