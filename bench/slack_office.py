"""A workspace on the tests' stand-in for Slack, twenty people in it, and the bot as a process."""

import json
import re
import time
from pathlib import Path

from muster.record.export import open_journal
from muster.runtime.sql_storage import sqlite_url
from muster.settings import Settings
from tests.doors.bot_process import BotProcess
from tests.live.chats import always_open
from tests.slack.stand_in import BOT, Slack

MOST = 20
PEOPLE = {f"U{number:02}": f"engineer-{number:02}" for number in range(1, MOST + 1)}
ALEX, SAM = "U01", "U02"
"""Whoever types where it does not matter who does, and who is on comms support."""

ROOM = "C01INC"
CHANNELS = {ROOM: "paas-incident", "C02APP": "paas-apps", "C03NET": "paas-network"}

READY = "connected to Slack"
NOTED = re.compile(r"Noted in (INC-\d+) as entry (\d+)\.")
_WAIT = 120


class Office:
    """The stand-in and the bot on it; what is in `data` is there when the bot starts.

    `more` is given to the stand-in. One of them may be killed and started as often as you like.
    """

    def __init__(self, data: Path, **more):
        self.data = data
        data.mkdir(parents=True, exist_ok=True)
        roster = [
            {
                "id": name,
                "name": name,
                "pools": ["comms" if user == SAM else "paas-sre"],
                "on_support": user != SAM,
                "on_comms": user == SAM,
                "handles": {"slackv3": user},
            }
            for user, name in PEOPLE.items()
        ]
        (data / "roster.yaml").write_text(json.dumps({"people": roster}))
        (data / "playbook.yaml").write_text(always_open())
        channels = {channel: (name, (*PEOPLE, BOT)) for channel, name in CHANNELS.items()}
        self.slack = Slack(PEOPLE, channels, **more)
        self.bot = None

    def __enter__(self):
        self.slack.start()
        self.start_bot()
        return self

    def __exit__(self, *_):
        if self.bot:
            self.bot.__exit__()
        self.slack.stop()

    def start_bot(self):
        """Start the bot; return once it hears what is said."""
        self.bot = BotProcess(
            self.data,
            MUSTER_BACKEND="Slack",
            MUSTER_SLACK_URL=f"{self.slack.url}/api/",
            MUSTER_SLACK_BOT_TOKEN=self.slack.bot_token,
            MUSTER_SLACK_APP_TOKEN=self.slack.app_token,
            MUSTER_ROSTER=str(self.data / "roster.yaml"),
            MUSTER_PLAYBOOK=str(self.data / "playbook.yaml"),
        )
        self.bot.wait_for_error(READY, _WAIT)

    def kill_bot(self):
        """End the bot at once, as kill -9 does."""
        self.bot.process.kill()
        self.bot.finish()

    def stop_bot(self):
        """End the bot as a service manager does."""
        self.bot.process.terminate()
        self.bot.finish(60)

    def ask(self, text, expected, channel=ROOM, user=ALEX):
        """Say something; return the first message after it that holds `expected`."""
        before = len(self.slack.messages(channel))
        self.slack.say(channel, text, user)
        return self.slack.wait(
            lambda: next(
                (m for m in self.slack.said(channel, before) if expected in m["text"]), None
            ),
            _WAIT,
        )

    def at_rest(self, seconds=1.0, timeout=600):
        """Wait until the bot asks nothing for so long, and all it asked is answered."""

        began = time.time()

        def quiet():
            asked = [call.answered or time.time() for call in self.slack.calls[-50:]]
            return time.time() - max([began, *asked]) > seconds

        self.slack.wait(quiet, timeout)

    def record(self):
        """Return all that is recorded, in order. The bot may run meanwhile."""
        journal = open_journal(sqlite_url(Settings.data_file(self.data)))
        try:
            return list(journal.since(0))
        finally:
            journal._store._plugin.close()

    def cpu(self):
        """Return the seconds that the bot has computed for, in all of its threads."""
        # Linux's clock of another process, which counts nanoseconds: clock_getcpuclockid(3).
        return time.clock_gettime((~self.bot.process.pid << 3) | 2)
