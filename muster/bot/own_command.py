"""The command that Errbot knows a plugin by: its word, also as phones begin a sentence with it."""

import re
from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeVar

from errbot import botcmd, re_botcmd
from errbot.backends.base import Message

_Method = TypeVar("_Method", bound=Callable[..., Any])


class Runs(Protocol):
    """A plugin that answers what is typed after its word."""

    def run(self, msg: Message, typed: str) -> Iterator[str]:
        """Yield the messages that answer a command."""
        ...


def errbot_command(*, hidden: bool = False) -> Callable[[_Method], _Method]:
    """Return a decorator that makes a method, which has no verbs, Errbot's command of its name."""

    def marked(method: _Method) -> _Method:
        botcmd(method, hidden=hidden, historize=False)
        return method

    return marked


def command_of(word: str, says: str) -> Callable[..., Any]:
    """Return Errbot's command of a word, which has its plugin `run`; `says` is its line of help.

    It is a method, whose name the plugin's class has it under.
    """

    def answered(self: Runs, msg: Message, args: str) -> Iterator[str]:
        yield from self.run(msg, args)

    answered.__doc__ = says
    return botcmd(answered, name=word, historize=False)


def command_in_capitals_of(ours: str, word: str, says: str) -> Callable[..., Any]:
    """Return Errbot's command for a word as a phone begins a sentence with it; help has it not.

    It is called after `ours`, whatever the word is here, as nobody types what it is called.
    """

    def answered(self: Runs, msg: Message, match: re.Match[str]) -> Iterator[str]:
        yield from self.run(msg, match.group(1) or "")

    answered.__doc__ = says
    pattern = rf"^{re.escape(word)}(?:\s+(.*))?$"
    named = f"{ours}_capitals"
    return re_botcmd(
        answered, pattern=pattern, flags=re.I | re.S, name=named, hidden=True, historize=False
    )
