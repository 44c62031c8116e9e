"""A plugin of another team, as Errbot's documentation has people write them."""

OTHER = {
    "other.plug": """\
[Core]
Name = Other
Module = other

[Python]
Version = 3
""",
    "other.py": '''\
"""A plugin with a command of every kind."""

from threading import Event

from errbot import BotPlugin, CommandError, arg_botcmd, botcmd, cmdfilter, re_botcmd
from errbot import ShlexArgParser


class Other(BotPlugin):
    """Commands of every kind."""

    def activate(self):
        super().activate()
        self.heard, self.went_on = [], False
        self.begun, self.end, self.answered = Event(), Event(), Event()

    def callback_message(self, msg):
        self.heard.append(msg.body)

    @cmdfilter
    def failing(self, msg, cmd, args, dry_run):
        """Fail where it is asked to."""
        if "fail-the-filter" in msg.body:
            raise RuntimeError(msg.body)
        return msg, cmd, args

    @botcmd
    def several(self, msg, args):
        """Answer with what was typed."""
        self.answered.set()
        return f"several: {args}".strip()

    @botcmd
    def two_words(self, msg, args):
        """Be a command of two words. There is more to it."""
        return f"two words: {args}"

    @botcmd(split_args_with=None)
    def split(self, msg, args):
        """Take words."""
        return f"split: {args}"

    @botcmd(split_args_with=ShlexArgParser())
    def quoted(self, msg, args):
        """Take quoted words."""
        return f"quoted: {args}"

    @arg_botcmd("what", type=str)
    @arg_botcmd("--times", type=int, default=1)
    def asked(self, msg, what=None, times=None):
        """Take arguments."""
        return f"asked: {times} {what}"

    @botcmd
    def many(self, msg, args):
        """Answer twice, and do something after it."""
        yield "one"
        yield "two"
        self.went_on = True

    @botcmd
    def told_off(self, msg, args):
        """Refuse."""
        raise CommandError("I will not.")

    @botcmd
    def crash(self, msg, args):
        """Fail with what was typed."""
        raise ValueError(args)

    @botcmd
    def crash_late(self, msg, args):
        """Fail after an answer."""
        yield "so far so good"
        raise ValueError(args)

    @botcmd
    def slow(self, msg, args):
        """Take long."""
        self.begun.set()
        assert self.end.wait(30)
        return "slow"

    @botcmd(admin_only=True)
    def purge(self, msg, args):
        """Do what only admins may."""
        return "purged"

    @re_botcmd(pattern=r"deploy (\\w+)(!?)", prefixed=False)
    def deploy(self, msg, match):
        """Deploy something that is spoken of."""
        if match.group(2):
            raise ValueError(match.string)
        return f"deploys {match.group(1)}"

    @re_botcmd(pattern=r"^launch (\\w+)$")
    def launch(self, msg, match):
        """Launch something."""
        return f"launches {match.group(1)}"
''',
}
