"""What a rehearsal is refused for; each message is for whoever typed the command."""

from collections.abc import Iterable
from typing import Any


class StartFault(RuntimeError):
    """The bot did not come up whole; the message says why."""


class NoSuchScenario(ValueError):
    """There is no scenario of that name; the message says which there are."""


class BrokenRun(ValueError):
    """A run's file cannot be read; the message says which, and where."""


class WrongScript(ValueError):
    """A script cannot be played; `faults` says all that is wrong with it, a `ScriptFault` each."""

    def __init__(self, faults: Iterable[Any]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class NotWritten(ValueError):
    """No scenario was written; the message says why, and what to do."""


class NotThere(ValueError):
    """Somebody cannot be played; `code` and `facts` are for the sentence that says why."""

    def __init__(self, code: str, given: str, **facts: Any) -> None:
        super().__init__(f"{given}: {code.replace('_', ' ')}")
        self.code, self.facts = code, {"given": given, **facts}
