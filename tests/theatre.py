"""A bot on the rehearsal stage, as tests talk to it."""

from datetime import datetime, timedelta

from muster.rehearsal.script import Cast
from muster.rehearsal.stage import RehearsalStage

ROOM = "#paas-incident"


class Theatre:
    """`say` returns what the bot answered; `posts` what it said unasked since."""

    def __init__(self, settings, playbook, data, **configured):
        self.heard = []
        self.playbook = playbook
        self.stage = RehearsalStage(settings, playbook, data, self.heard.append, **configured)

    def start(self):
        self.stage.start()

    def stop(self):
        self.stage.stop()

    def restart(self):
        self.stage.restart()

    def cast(self, name, *pools, on_support=False, on_comms=False):
        self.stage.company.cast(Cast(name, frozenset(pools), on_support, on_comms))

    def say(self, who, text, room=ROOM):
        """Let somebody type a command; return the answer."""
        self.heard.clear()
        self.stage.say(who, text, room)
        answer = "\n".join(spoken.text for spoken in self.heard if spoken.is_reply)
        assert "in my log" not in answer, f"{text}: {answer}"
        return answer

    def tell(self, who, text):
        """Let somebody type a command in private; return the answer."""
        return self.say(who, text, room=None)

    @property
    def posts(self):
        """What the bot said unasked since the last command: (room or person, text)."""
        return [(s.room or s.to, s.text) for s in self.heard if not s.is_reply]

    def wait(self, **length):
        """Move the clock alone, as if the bot had not been looked after meanwhile."""
        self.stage.clock.move_to(self.stage.clock.now() + timedelta(**length))

    def pass_time(self, **length):
        """Let time pass, stopping wherever something falls due."""
        self.heard.clear()
        self.stage.pass_time(self.stage.clock.now() + timedelta(**length))

    def clock(self, *wall):
        """Set the clock to a wall time of the playbook's zone."""
        self.stage.clock.set(datetime(*wall, tzinfo=self.playbook.timezone))

    @property
    def services(self):
        return self.stage.bot._muster_services

    def incident(self, number=1):
        return self.services.incidents.find(number)

    def events(self, number=1):
        return self.services.incidents.events(number)

    def kinds(self, number=1):
        return [event.kind for event in self.events(number)]
