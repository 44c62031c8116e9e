"""What a rehearsal is refused for; each message is for whoever typed the command."""


class StartFault(RuntimeError):
    """The bot did not come up whole; the message says why."""


class NoSuchScenario(ValueError):
    """There is no scenario of that name; the message says which there are."""


class BrokenRun(ValueError):
    """A run's file cannot be read; the message says which, and where."""


class NotWritten(ValueError):
    """No scenario was written; the message says why, and what to do."""


class NotThere(ValueError):
    """Somebody cannot be played; the message says why, and who can."""
