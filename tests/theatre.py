"""A bot on the rehearsal stage, as tests talk to it: that of the test kit, which ships."""

from muster.testing import RehearsedBot

ROOM = "#paas-incident"


class Theatre(RehearsedBot):
    """`say` returns what the bot answered; `posts` what it said unasked since."""

    def say(self, who, text, room=ROOM):
        """Let somebody type a command; return the answer."""
        return super().say(who, text, room)

    def wait(self, **length):
        """Move the clock alone, as if the bot had not been looked after meanwhile."""
        self.move_clock(**length)
