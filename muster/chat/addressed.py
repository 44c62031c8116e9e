"""What in a message is meant for the bot, and where in it each command begins.

Pure. People put the prefix before a command, call the bot by its name, or write to it in private;
some type what they know of other bots. Several commands in one message are several commands.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache


class AddressedBy(Enum):
    """How somebody turned to the bot."""

    PREFIX = "after the prefix"
    CALLED = "after a mention, or the name with a colon"
    NAMED = "after the name with a comma, as people also speak of somebody"
    NAME_ONLY = "after the name alone, as people mostly speak of somebody"
    SLASH = "after a slash, as on other bots"
    ALONE = "in a private message, after nothing"


@dataclass(frozen=True, slots=True)
class Addressed:
    """What was said to the bot, without what it begins with; `private` is whether to it alone."""

    text: str
    way: AddressedBy
    private: bool = False

    @property
    def is_done(self) -> bool:
        """Whether a command said so is done; else it is only told how it is typed."""
        return self.way not in (AddressedBy.NAME_ONLY, AddressedBy.SLASH)

    @property
    def is_for_nobody_else(self) -> bool:
        """Whether it can be meant for nobody but the bot, whatever it says."""
        return self.private or self.way is AddressedBy.CALLED


def addressed(
    body: str, prefix: str, names: Collection[str], *, private: bool = False, called: bool = False
) -> Addressed | None:
    """Return what is said to the bot in a message, or None for what is said to others.

    `names` are the bot's, with its mentions such as `<@U0BOT>`. `called` says that the chat has
    taken a mention from the beginning of the body already.
    """
    way, text = _after_name(body, names)
    if called:
        way = AddressedBy.CALLED
    if text.startswith(prefix):
        after, text = _after_name(text[len(prefix) :], names)
        return Addressed(text, AddressedBy.CALLED if after else way or AddressedBy.PREFIX, private)
    if way is None and text.startswith("/"):
        return Addressed(text[1:].strip(), AddressedBy.SLASH, private)
    if private:
        return Addressed(text, AddressedBy.CALLED if way else AddressedBy.ALONE, private)
    return Addressed(text, way) if way else None


def divided(body: str, begins: Callable[[str], bool]) -> list[str]:
    """Return a message as the commands that it is made of, the first one as it stands.

    A line begins another command where `begins(line)` says so and it is in no block of code; all
    other lines belong to the text before them.
    """
    parts: list[list[str]] = [[]]
    in_code = False
    for number, line in enumerate(body.split("\n")):
        if number and not in_code and begins(line):
            parts.append([])
        parts[-1].append(line)
        in_code = in_code != bool(line.count("```") % 2)
    return ["\n".join(lines) for lines in parts]


def _after_name(body: str, names: Collection[str]) -> tuple[AddressedBy | None, str]:
    """Return how the bot was named at the beginning, or None, and what else there is."""
    found = _pattern(frozenset(names)).match(body)
    if not found:
        return None, body.strip()
    rest, mark = body[found.end() :].strip(), found["mark"]
    if found["mention"] or mark == ":" or not rest:
        return AddressedBy.CALLED, rest
    return (AddressedBy.NAMED if mark else AddressedBy.NAME_ONLY), rest


@lru_cache(maxsize=8)
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    plain = sorted(re.escape(name) for name in names if not name.startswith("<"))
    mentions = sorted(re.escape(name) for name in names if name.startswith("<"))
    mentions += [f"@{name}" for name in plain]
    # Nobody is called by an empty name.
    mention, name = "|".join(mentions) or "(?!)", "|".join(plain) or "(?!)"
    return re.compile(
        rf"\s*(?:(?P<mention>{mention})|(?:{name}))(?:\s*(?P<mark>[:,;])|(?=\s)|$)", re.IGNORECASE
    )
