"""A command that does nothing, to measure the others against."""

from errbot import BotPlugin, botcmd


class Trivial(BotPlugin):
    """Does nothing."""

    @botcmd(historize=False)
    def trivial(self, msg, args):
        """Answer with one line."""
        return "Nothing was done, and here is one line that says so."
