"""Lines as IRC servers send them: read exactly, and only those that a bot has to heed.

Only U+0020 divides a line. Whoever divides at every space that Unicode knows hears what is said in
`#ops<U+2003>x` as said in `#ops`. Source: RFC 1459, 2.3.1, and IRCv3 message tags.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

LONGEST = 8191 + 512
"""Characters in a line at most: the tags that IRCv3 allows, and what RFC 1459 does."""

_LINE = re.compile(
    r"(?:@(?P<tags>[^ ]+) +)?(?::(?P<source>[^ ]+) +)?(?P<command>[A-Za-z]+|[0-9]{3})(?P<rest> .*)?"
)
_ESCAPES = {":": ";", "s": " ", "r": "\r", "n": "\n"}

_LEAST_ARGUMENTS = {
    "ACCOUNT": 1,
    "AUTHENTICATE": 1,
    "CAP": 2,
    "ERROR": 0,
    "INVITE": 2,
    "JOIN": 1,
    "KICK": 2,
    "MODE": 2,
    "NICK": 1,
    "PART": 1,
    "PING": 1,
    "PRIVMSG": 2,
    "QUIT": 0,
    "TOPIC": 2,
}
"""The commands that are heeded, and how many arguments each has at least."""

_BY_SOMEBODY = frozenset(_LEAST_ARGUMENTS) - {"AUTHENTICATE", "CAP", "ERROR", "PING"}


class Malformed(ValueError):
    """A line is none that a server may send; the message says why, in none of its words."""


@dataclass(frozen=True, slots=True)
class IrcLine:
    """One line: `source` is a mask such as `alex!~a@host`, a server's name or empty."""

    command: str
    arguments: tuple[str, ...] = ()
    source: str = ""
    tags: Mapping[str, str] = field(default_factory=dict)

    @property
    def nick(self) -> str:
        """The nick of whoever the line comes from, or the server's name."""
        return self.source.partition("!")[0]

    @property
    def is_heeded(self) -> bool:
        """Whether it is of a kind that a bot has to do with; a notice, say, is not."""
        return self.command.isdigit() or self.command in _LEAST_ARGUMENTS


def read(text: str) -> IrcLine:
    """Return a line that was read from a server, without its end; raises Malformed."""
    if len(text) > LONGEST:
        raise Malformed("it is too long")
    if "\0" in text or "\r" in text or "\n" in text:
        raise Malformed("it has a control character that ends lines")
    found = _LINE.fullmatch(text)
    if not found:
        raise Malformed("it has no command")
    line = IrcLine(
        found["command"].upper(),
        tuple(_arguments(found["rest"] or "")),
        found["source"] or "",
        dict(_tag(each) for each in (found["tags"] or "").split(";") if each),
    )
    if line.is_heeded:
        _check(line)
    return line


def _check(line: IrcLine) -> None:
    if len(line.arguments) < _LEAST_ARGUMENTS.get(line.command, 1):
        raise Malformed("it lacks arguments")
    if line.command in _BY_SOMEBODY and not line.nick:
        raise Malformed("it comes from nobody")


def _arguments(rest: str) -> list[str]:
    middle, colon, last = rest.partition(" :")
    return [each for each in middle.split(" ") if each] + ([last] if colon else [])


def _tag(text: str) -> tuple[str, str]:
    key, _, value = text.partition("=")
    return key, re.sub(r"\\(.?)", lambda found: _ESCAPES.get(found[1], found[1]), value)
