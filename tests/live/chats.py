"""The chats that the contract runs on: a server, the bot as a process, and people."""

import json
import time

import pytest
import yaml

from tests.conftest import ROOT
from tests.doors.bot_process import BotProcess
from tests.live.people import (
    BOT,
    ROOM,
    ROOM_ADDRESS,
    ConsolePerson,
    IrcPerson,
    SlackPerson,
    TestbotPerson,
    XmppPerson,
)
from tests.live.relay import Relay
from tests.live.servers import Ngircd, Prosody
from tests.live.testbot_process import HERE
from tests.slack.stand_in import Slack

ROSTER = """\
people:
  - id: alex
    name: Alex
    pools: [paas-sre]
    on_support: true
    handles: {text: alex, test: alex, irc: alex, xmpp: alex@localhost, slackv3: U01ALEX}
  - id: sam
    name: Sam
    pools: [comms]
    on_comms: true
    handles: {text: sam, test: sam, irc: sam, xmpp: sam@localhost, slackv3: U02SAM}
"""

SECRET = "not-for-any-log"

WITH_ACCESS = """\
__file__ = {file!r}
exec(compile(open(__file__).read(), __file__, "exec"))
ACCESS_CONTROLS = {{**ACCESS_CONTROLS, **{access!r}}}
"""


def always_open():
    """Return a playbook whose hours never end, so that what is owed is told whenever tests run."""
    written = yaml.safe_load((ROOT / "playbooks" / "govuk-paas.yaml").read_text())
    days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    written["hours"] = {"days": days, "opens": "00:00", "closes": "23:59"}
    return yaml.safe_dump(written)


class Chat:
    """One chat with its bot. `here` is a line of the bot's log that says it is in the room."""

    here = None
    server = None
    relay = None
    longest = 240_000
    """Characters of a message that can be typed there."""
    shows_pictures = False
    is_guarded = True
    """Whether Muster's guard stands before Errbot's own parsing, as on every chat of its own."""
    knows_edits = knows_repeats = False
    """Whether the chat tells that a message was edited, and that one comes once more."""
    has_lines = False
    """Whether a message can have several lines."""

    def __init__(self, folder):
        self.folder = folder
        self.data = folder / "bot"
        self.bot = None
        self.people = {}
        (folder / "roster.yaml").write_text(ROSTER)
        (folder / "playbook.yaml").write_text(always_open())

    def start(self):
        if self.server:
            self.server.start()
        self.start_bot()
        self.gather()

    def stop(self):
        for person in self.people.values():
            person.leave()
        if self.bot:
            self.bot.__exit__()
        if self.server:
            self.server.stop()
        if self.relay:
            self.relay.stop()

    def start_bot(self, access=None):
        """Start the bot, `access` being what Errbot's own ACCESS_CONTROLS have besides its own."""
        config = self.configuration(access)
        settings = {
            "MUSTER_ROSTER": str(self.folder / "roster.yaml"),
            "MUSTER_PLAYBOOK": str(self.folder / "playbook.yaml"),
            "MUSTER_ROOMS": ROOM,
        }
        read = len(self.log())
        self.bot = BotProcess(
            self.data,
            config=config,
            **settings | {"MUSTER_LOG_LEVEL": "DEBUG"} | self.settings(),
        )
        self.wait_for_bot(read)

    def configuration(self, access):
        """Return the file by which the bot is configured."""
        file = ROOT / "config.py"
        if not access:
            return file
        config = self.folder / "config.py"
        config.write_text(WITH_ACCESS.format(file=str(file), access=access))
        return config

    def log(self):
        file = self.data / "muster.log"
        return file.read_text() if file.exists() else ""

    def wait_for_bot(self, read):
        """Wait until the bot is in the room, by what its log has after the first `read` letters."""
        deadline = time.monotonic() + 40
        while self.here not in self.log()[read:]:
            assert time.monotonic() < deadline, self.log()[read:]
            assert self.bot.process.poll() is None, "\n".join(self.bot.err)
            time.sleep(0.05)

    def restart_bot(self, access=None):
        """End the bot as a service manager does, and start it again."""
        self.bot.process.terminate()
        assert self.bot.finish() == 0
        self.start_bot(access)

    def restart_server(self):
        """Take the server away and bring it back; people come back after the bot."""
        for person in self.people.values():
            person.leave()
        read = len(self.log())
        self.server.stop()
        self.server.start()
        self.wait_for_bot(read)
        self.gather()

    def cut(self):
        """End the bot's connection without a word; return once what is typed is not lost."""
        read = len(self.log())
        self.relay.cut()
        self.wait_for_bot(read)

    def gather(self):
        self.people = {name: self.person(name) for name in ("alex", "sam", "eve")}
        for person in self.people.values():
            person.arrive()


class ConsoleChat(Chat):
    def wait_for_bot(self, read):
        self.bot.wait_for("Ctrl-D")

    def restart_server(self):
        """A terminal has no server but the bot itself."""
        self.restart_bot()

    def cut(self):
        pytest.skip("there is no connection")

    def settings(self):
        return {"MUSTER_BACKEND": "Console"}

    def person(self, name):
        return ConsolePerson(self, name)


class IrcChat(Chat):
    here = f"in {ROOM}\n"
    longest = 400

    def __init__(self, folder):
        super().__init__(folder)
        self.server = Ngircd(folder, SECRET)
        self.relay = Relay(self.server.tls_port)

    def settings(self):
        return {
            "MUSTER_BACKEND": "IRC",
            "MUSTER_IRC_SERVER": "localhost",
            "MUSTER_IRC_PORT": str(self.relay.port),
            "MUSTER_IRC_CA_FILE": str(self.server.authorities),
            "MUSTER_IRC_PASSWORD": SECRET,
            "MUSTER_IRC_PACE": "0.05",
        }

    def person(self, name):
        return IrcPerson(self.server, name, SECRET)


class XmppChat(Chat):
    here = f"in {ROOM_ADDRESS}\n"
    knows_edits = knows_repeats = has_lines = True

    def __init__(self, folder):
        super().__init__(folder)
        names = (BOT, "alex", "sam", "eve", "mallory")
        self.server = Prosody(folder, dict.fromkeys(names, SECRET))
        self.relay = Relay(self.server.port)

    def settings(self):
        return {
            "MUSTER_BACKEND": "XMPP",
            "MUSTER_XMPP_JID": f"{BOT}@localhost",
            "MUSTER_XMPP_PASSWORD": SECRET,
            "MUSTER_XMPP_HOST": "127.0.0.1",
            "MUSTER_XMPP_PORT": str(self.relay.port),
            "MUSTER_XMPP_CA_FILE": str(self.server.authorities),
        }

    def person(self, name, nick=None):
        return XmppPerson(self.server, name, SECRET, nick)


class SlackChat(Chat):
    here = "connected to Slack\n"
    shows_pictures = knows_edits = knows_repeats = has_lines = True

    def __init__(self, folder):
        super().__init__(folder)
        token = f"-{SECRET}"
        self.slack = Slack(bot_token=f"xoxb{token}", app_token=f"xapp{token}").start()

    def stop(self):
        super().stop()
        self.slack.stop()

    def restart_server(self):
        """Take Slack away and bring it back; what was said meanwhile is Slack's to keep."""
        read = len(self.log())
        self.slack.go_away()
        self.slack.come_back()
        self.wait_for_bot(read)

    def cut(self):
        """Slack keeps what is typed meanwhile, and takes its time to say what that was."""
        self.slack.api.delay = lambda method: 0.3 if method == "conversations.history" else 0
        self.slack.cut()

    def settings(self):
        return {
            "MUSTER_BACKEND": "Slack",
            "MUSTER_SLACK_URL": f"{self.slack.url}/api/",
            "MUSTER_SLACK_BOT_TOKEN": self.slack.bot_token,
            "MUSTER_SLACK_APP_TOKEN": self.slack.app_token,
        }

    def person(self, name):
        return SlackPerson(self.slack, name)


class TestbotChat(Chat):
    """Errbot's own testbot, as whoever writes a plugin knows it."""

    __test__ = False
    shows_pictures = True
    is_guarded = False

    def start_bot(self, access=None):
        self.data.mkdir(exist_ok=True)
        (self.folder / "access.json").write_text(json.dumps(access or {}))
        command = ("-m", "tests.live.testbot_process", str(self.folder))
        self.bot = BotProcess(self.data, command=command)
        self.bot.wait_for(json.dumps(HERE))

    def log(self):
        return "\n".join(self.bot.err) if self.bot else ""

    def restart_server(self):
        """It has no server but itself."""
        self.restart_bot()

    def cut(self):
        pytest.skip("there is no connection")

    def person(self, name):
        return TestbotPerson(self, name)


CHATS = {
    "testbot": TestbotChat,
    "console": ConsoleChat,
    "irc": IrcChat,
    "slack": SlackChat,
    "xmpp": XmppChat,
}
