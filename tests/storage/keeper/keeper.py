import datetime

from errbot import BotPlugin, botcmd

ODD = {
    ("room", 1): datetime.datetime(2026, 11, 23, 7, 30, tzinfo=datetime.UTC),
    ("room", 2): {b"bytes", 2.5},
}


class Keeper(BotPlugin):
    """Keeps odd things in its own storage, as Errbot allows."""

    @botcmd
    def keep(self, msg, args):
        self["odd"] = ODD
        with self.mutable("list", []) as kept:
            kept.append(len(kept))
        return f"kept {len(self)}"

    @botcmd
    def kept(self, msg, args):
        return f"odd {self['odd'] == ODD}, list {self['list']}, keys {sorted(self)}"
