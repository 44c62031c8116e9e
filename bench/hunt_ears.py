"""Everything that leaves a bot, read for words that not everybody may come upon."""

import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from bench.hunt_audience import Audience
from muster.escalation import ladder_picture
from muster.playbook import Playbook
from muster.rehearsal.stage import Spoken

_WORD = re.compile(r"(ocelot|lynx|serval)([0-9]{1,3})q", re.IGNORECASE)
_REFERENCE = re.compile(r"INC-([0-9]+)\b")
_NAMED_AND_NO_MORE = re.compile(r"which is restricted: ask ")
"""A call names a restricted incident where it may not be heard of, and says whom to ask."""


def before(number: int) -> str:
    """Return the word that stands in what was written of an incident before it was restricted."""
    return f"Ocelot{number}q"


def since(number: int) -> str:
    """Return the word that stands in what was written of an incident since."""
    return f"Lynx{number}q"


@dataclass(frozen=True, slots=True)
class Leak:
    """Something that somebody heard of a restricted incident and should not have."""

    number: int
    door: str
    to: str
    line: str
    text: str

    @property
    def kind(self) -> tuple[str, str]:
        """What tells one way of leaking from another."""
        return self.door, re.sub(r"[0-9]+", "N", self.line.partition("> ")[2] or self.line)[:24]

    def __str__(self) -> str:
        return (
            f"{self.door} to {self.to}, INC-{self.number}, after “{self.line}”: {self.text[:300]}"
        )


class Ears:
    """Holds all that leaves a bot against who may hear it; `leaks` are what should not have."""

    def __init__(self, audience: Audience) -> None:
        self.audience = audience
        self.leaks: list[Leak] = []
        self.line = ""
        self.heard = 0
        self.published: set[str] = set()
        self._deaf = False

    def spoken(self, spoken: Spoken) -> None:
        """Hear what the bot says in a room or to somebody."""
        door = "answer" if spoken.is_reply else "post"
        private = None if spoken.room else spoken.to
        self.said(door, spoken.room, private, spoken.text)

    def said(self, door: str, room: str | None, person: str | None, text: str) -> None:
        """Hear something that reaches a room, or a person in private."""
        self.heard += 1
        # Who typed a word, and where, has read it there: only the answer may say it again.
        own = self._words(self.line) if door == "answer" else ()
        for number in self._words(text):
            if number not in own and not self.audience.may_hear(number, room, person):
                self._leak(number, door, room, person, text)
        typed = set(_REFERENCE.findall(self.line)) | set(re.findall(r"\b[0-9]+\b", self.line))
        if door == "post" and _NAMED_AND_NO_MORE.search(text):
            return
        for number in map(int, set(_REFERENCE.findall(text)) - typed):
            known = number in self.audience.restricted()
            if known and not self.audience.may_hear(number, room, person):
                self._leak(number, f"{door} that names it", room, person, text)

    def outside(
        self, door: str, text: str, *, but: Callable[[int, str], bool] = lambda number, word: False
    ) -> None:
        """Hear something that reaches people outside the chat; `but` says what may."""
        self.heard += 1
        for word, digits in _WORD.findall(text):
            number = int(digits)
            if self._is_secret(word, number) and not but(number, f"{word}{number}q"):
                self._leak(number, door, "the world", None, text)

    def _words(self, text: str) -> set[int]:
        found = ((word, int(number)) for word, number in _WORD.findall(text))
        return {number for word, number in found if self._is_secret(word, number)}

    def _is_secret(self, word: str, number: int) -> bool:
        ours = word.casefold() != "serval" or self.audience.has_alert(number, f"PD{number}")
        return ours and self.audience.is_restricted(number)

    def _leak(
        self, number: int, door: str, room: str | None, person: str | None, text: str
    ) -> None:
        to = room or f"{person} in private"
        self.leaks.append(Leak(number, door, to, self.line, text))


class LogEars(logging.Handler):
    """Reads every line of every logger, as it would stand in the log."""

    def __init__(self, ears: Ears) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))
        self._ears = ears

    def emit(self, record: logging.LogRecord) -> None:
        """Hear one record, with its traceback."""
        self._ears.outside(f"log of {record.name}", self.format(record))


@contextmanager
def every_logger(ears: Ears) -> Iterator[None]:
    """Have every logger heard at DEBUG, but where config.py keeps one silent at any level."""
    root, core, handler = logging.getLogger(), logging.getLogger("errbot.core"), LogEars(ears)
    handlers, levels = list(root.handlers), (root.level, core.level)
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    core.setLevel(logging.WARNING)
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(levels[0])
        core.setLevel(levels[1])


@contextmanager
def pictures(ears: Ears) -> Iterator[None]:
    """Have what is drawn heard: a picture is shown where its command was typed."""
    draw = ladder_picture.draw

    def heard(*parts: Any) -> bytes:
        ears.outside("picture", repr(parts))
        return draw(*parts)

    ladder_picture.draw = heard
    try:
        yield
    finally:
        ladder_picture.draw = draw


def tap(gateway: Any, ears: Ears, playbook: Playbook) -> None:
    """Have each thing that a gateway is asked for heard, whether it succeeds or not."""
    deliver, addresses = gateway.deliver, _cyber_addresses(playbook)
    suppliers = {supplier.email for supplier in playbook.suppliers}

    def heard(effect: Any) -> Any:
        to = set(effect.payload.get("to", ()))
        if not (to and to <= addresses):
            text = repr(dict(effect.payload))
            # What is written to a supplier under restriction is meant for the supplier.
            ears.outside(
                f"{gateway.name} {effect.action}",
                text,
                but=lambda number, word: bool(to & suppliers) and word == since(number),
            )
            ears.published |= {found.group() for found in _WORD.finditer(text)}
        return deliver(effect)

    gateway.deliver = heard


def _cyber_addresses(playbook: Playbook) -> set[str]:
    routes = playbook.cyber.routes if playbook.cyber else ()
    return {route.address for route in routes if route.address}
