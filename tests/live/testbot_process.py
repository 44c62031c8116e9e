"""Errbot's own testbot with Muster's plugins, in a process of its own, driven over its pipes.

Each line it reads is what somebody says, as JSON: who, where (`room` or `private`) and the text.
Each line it writes is what the bot said: to whom, where, and the text. Run as
`python -m tests.live.testbot_process FOLDER`, with nothing in its environment; the folder has the
roster, the playbook and Errbot's access controls.
"""

import json
import logging
import os
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path

from errbot.backends.test import TestBot

from muster.runtime.sql_storage import sql_storage
from muster.settings import read_settings
from tests.conftest import ROOT

INCIDENT_ROOM = "#paas-incident"
HERE = "here"


def settings_of(folder):
    """Return the settings of this bot: what is asked for, and nothing of the environment."""
    asked = {
        "MUSTER_DATA_DIR": folder / "bot",
        "MUSTER_ROSTER": folder / "roster.yaml",
        "MUSTER_PLAYBOOK": folder / "playbook.yaml",
    }
    return read_settings({name: str(value) for name, value in asked.items()})


def write(to, place, text):
    """Write down what the bot said: in one write, as its threads all speak."""
    sys.stdout.write(json.dumps({"to": to, "place": place, "text": text}) + "\n")
    sys.stdout.flush()


class Talk:
    """Says what comes on the way in, and writes down what the bot says."""

    def __init__(self, bot):
        self._bot = bot
        self._taken = threading.Event()
        self._lock = threading.Lock()
        self._hear, self._reply = bot.callback_message, bot.build_reply
        self._send, self._stream = bot.send_message, bot.send_stream_request
        bot.callback_message, bot.build_reply = self._heard, self._replying
        bot.send_message, bot.send_stream_request = self._sent, self._streamed

    def serve(self):
        """Have all that comes said, until there is no more."""
        for line in sys.stdin:
            said = json.loads(line)
            self._taken.clear()
            self._bot.sender = self._bot.build_identifier(said["who"])
            extras = {"said_by": said["who"], "said_in": said["place"]}
            self._bot.push_message(said["text"], extras=extras)
            # The bot looks who its sender is when it takes a message out of its queue.
            self._taken.wait()

    def _heard(self, message):
        self._taken.set()
        self._hear(message)

    def _replying(self, message, *args, **more):
        reply = self._reply(message, *args, **more)
        reply.extras.update({k: v for k, v in message.extras.items() if k.startswith("said_")})
        return reply

    def _sent(self, message):
        with self._lock:
            self._send(message)
            text = self._bot.pop_message(block=False)
        to, place = message.extras.get("said_by"), message.extras.get("said_in")
        if to is None:
            to, place = str(message.to), "private"
            if to == INCIDENT_ROOM:
                to, place = None, "room"
        write(to, place, text)

    def _streamed(self, user, source, name=None, size=None, stream_type=None):
        """Write down that a file was sent; to whom, that bot does not say."""
        with self._lock:
            self._stream(user, source, name, size, stream_type)
            self._bot.pop_message(block=False)
        write(None, "private", f"[{name}]")


class Stopped(Exception):
    """The process is told to end."""


def stop(*_):
    raise Stopped


def main():
    folder = Path(sys.argv[1])
    settings = settings_of(folder)
    settings.data_dir.mkdir(exist_ok=True)
    before = dict(os.environ)
    testbot = TestBot(
        extra_plugin_dir=str(ROOT / "plugins"),
        loglevel=logging.INFO,
        extra_config={
            "MUSTER": settings,
            "AUTOINSTALL_DEPS": False,
            "BOT_ADMINS": ("nobody",),
            "ACCESS_CONTROLS": json.loads((folder / "access.json").read_text()),
            **sql_storage(settings.record_url, exclusive=True),
        },
    )
    testbot.start(timeout=30)
    testbot.bot.query_room(INCIDENT_ROOM).join()
    talk = Talk(testbot.bot)
    signal.signal(signal.SIGTERM, stop)
    write(None, None, HERE)
    with suppress(Stopped):
        talk.serve()
    testbot.stop()
    assert dict(os.environ) == before, "the environment was changed"
    os._exit(0)


if __name__ == "__main__":
    main()
