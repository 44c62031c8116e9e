"""Pictures on Slack, by its own backend, against a stand-in for Slack's servers on loopback.

Not part of what must hold before a change lands: it runs where errbot-backend-slackv3 (PyPI) and
local-slack (npm, local-slack-linux-x64) are installed, and is skipped elsewhere.
"""

import json
import shutil
import subprocess
import time
import urllib.request
from importlib.util import find_spec

import pytest

from tests.conftest import ROOT
from tests.doors.bot_process import BotProcess
from tests.live.servers import free_port

pytestmark = [
    pytest.mark.skipif(find_spec("slackv3") is None, reason="errbot-backend-slackv3 is missing"),
    pytest.mark.skipif(shutil.which("local-slack") is None, reason="local-slack is not installed"),
    pytest.mark.xdist_group("slack"),
]

ROOM = "C01INC"
WORKSPACE = """\
workspace: {name: Test, domain: test, teamId: T01TEST}
app: {appId: A01APP, botUserId: U0BOT, botName: muster, botToken: xoxb-1, appToken: xapp-1,
  signingSecret: none, mode: socket}
users: [{id: U01ALEX, name: alex, real_name: Alex, email: alex@localhost}]
channels: [{id: C01INC, name: paas-incident, members: [U01ALEX, U0BOT]}]
"""
ROSTER = """\
people: [{id: alex, name: Alex, pools: [paas-sre], on_support: true, handles: {slackv3: U01ALEX}}]
"""
# The backend offers no way to name a server, and wants a header that the stand-in leaves out.
CONFIG = """\
import slack_sdk.web

class Client(slack_sdk.web.WebClient):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{{**kwargs, "base_url": "{url}/api/"}})

    def auth_test(self, **kwargs):
        answer = super().auth_test(**kwargs)
        answer.headers.setdefault("x-oauth-scopes", "chat:write,files:write")
        return answer

slack_sdk.web.WebClient = Client
__file__ = {config!r}
exec(compile(open(__file__).read(), __file__, "exec"))
"""


class Slack:
    """The stand-in: somebody says something, and what is in a channel can be read."""

    def __init__(self, folder):
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        (folder / "workspace.yaml").write_text(WORKSPACE)
        command = [shutil.which("local-slack"), "--config", str(folder / "workspace.yaml")]
        command += ["--port", str(port), "--base-host", "127.0.0.1"]
        with (folder / "slack.log").open("wb") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log)  # noqa: S603
        self.wait(self._is_up)

    def stop(self):
        self._process.terminate()
        self._process.wait(10)

    def say(self, channel, text):
        self.fetch("/_control/message", channel=channel, user="U01ALEX", text=text)

    def messages(self, channel):
        """What the bot said in a channel, oldest first."""
        said = json.loads(self.fetch(f"/_control/messages/{channel}"))["messages"]
        return [message for message in said if message["user"] == "U0BOT"]

    def ask(self, channel, text, count):
        """Say something; return the messages that answer it, once there are so many."""
        before = len(self.messages(channel))
        self.say(channel, text)
        self.wait(lambda: len(self.messages(channel)) >= before + count)
        return self.messages(channel)[before:]

    def private(self):
        """The channel in which alex and the bot are alone."""
        opened = self.fetch("/api/conversations.open", users="U01ALEX")
        return json.loads(opened)["channel"]["id"]

    def fetch(self, path, **body):
        headers = {"Content-Type": "application/json", "Authorization": "Bearer xoxb-1"}
        data = json.dumps(body).encode() if body else None
        request = urllib.request.Request(  # noqa: S310
            path if path.startswith("http") else self.url + path, data, headers
        )
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return answer.read()

    def wait(self, true):
        deadline = time.monotonic() + 30
        while not true():
            assert time.monotonic() < deadline
            time.sleep(0.1)

    def _is_up(self):
        try:
            return self.fetch("/_control/state")
        except OSError:
            return False


@pytest.fixture(scope="module")
def slack(tmp_path_factory):
    folder = tmp_path_factory.mktemp("slack")
    server = Slack(folder)
    config = folder / "config.py"
    config.write_text(CONFIG.format(url=server.url, config=str(ROOT / "config.py")))
    (folder / "roster.yaml").write_text(ROSTER)
    settings = {
        "MUSTER_BACKEND": "Slack",
        "MUSTER_SLACK_BOT_TOKEN": "xoxb-1",
        "MUSTER_SLACK_APP_TOKEN": "xapp-1",
        "MUSTER_ROSTER": str(folder / "roster.yaml"),
    }
    try:
        with BotProcess(folder / "data", config=config, **settings) as bot:
            # The backend's last word once it has greeted the plugins.
            bot.wait_for_error("Unregistered 'hello' handler")
            server.ask(ROOM, "!incident start Apps fail --priority P1", 1)
            yield server
    finally:
        server.stop()


@pytest.mark.parametrize("place", ["room", "private"])
def test_the_ladder_is_uploaded_after_the_text_where_it_was_asked_for(slack, place):
    channel = ROOM if place == "room" else slack.private()
    text, upload = slack.ask(channel, "!escalate paths", 2)
    assert "P1–P3: done:" in text["text"]
    [file] = upload["files"]
    assert file["name"] == "escalation-INC-1.png"
    assert slack.fetch(file["url_private"]).startswith(b"\x89PNG\r\n")
