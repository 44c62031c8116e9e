"""Slack, against a stand-in of somebody else's making on loopback: local-slack, from npm.

What it cannot do (limits, faults, repeats, what is pressed) our own does, in tests/slack.
"""

import json
import re
import subprocess
import time
import urllib.request
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import yaml

from muster.__main__ import main
from tests.conftest import ROOT
from tests.doors.bot_process import BotProcess
from tests.live.servers import free_port, needed

pytestmark = pytest.mark.xdist_group("local-slack")

ROOM, GENERAL, SECURITY, NAMESAKE, CLOSED = "C01INC", "C02GEN", "C03SEC", "C04NAM", "C05INT"
WORKSPACE = """\
workspace: {name: Test, domain: test, teamId: T01TEST}
app: {appId: A01APP, botUserId: U0BOT, botName: muster, botToken: xoxb-1, appToken: xapp-1,
  signingSecret: none, mode: socket}
users:
  - {id: U01ALEX, name: alex, real_name: Alex, email: alex@localhost}
  - {id: U02SAM, name: sam, real_name: Sam, email: sam@localhost}
channels:
  - {id: C01INC, name: paas-incident, members: [U01ALEX, U02SAM, U0BOT]}
  - {id: C02GEN, name: general, members: [U01ALEX, U02SAM, U0BOT]}
  - {id: C03SEC, name: security, is_private: true, members: [U01ALEX, U0BOT]}
  - {id: C04NAM, name: cyber-security-help, members: [U01ALEX, U0BOT]}
  - {id: C05INT, name: paas-escalation, members: [U01ALEX]}
"""
ROSTER = """\
people:
  - {id: alex, name: Alex, pools: [paas-sre], on_support: true, handles: {slackv3: U01ALEX}}
  - {id: sam, name: Sam, pools: [comms], on_comms: true, handles: {slackv3: U02SAM}}
"""


class Slack:
    """The stand-in: somebody says something, and what is in a channel can be read."""

    def __init__(self, folder):
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        (folder / "workspace.yaml").write_text(WORKSPACE)
        command = [needed("local-slack"), "--config", str(folder / "workspace.yaml")]
        command += ["--port", str(port), "--base-host", "127.0.0.1"]
        with (folder / "slack.log").open("wb") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log)  # noqa: S603
        self.wait(self._is_up)

    def stop(self):
        self._process.terminate()
        self._process.wait(10)

    def say(self, channel, text, user="U01ALEX"):
        self.fetch("/_control/message", channel=channel, user=user, text=text)

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

    def hear(self, channel, *texts):
        """Wait for a message of the bot that holds all of these; return how many there are."""

        def heard():
            said = [message["text"] for message in self.messages(channel)]
            return sum(all(text in message for text in texts) for message in said)

        self.wait(heard)
        return heard()

    def requests(self, after=None):
        """What the bot asked of Slack, by method, after a request or of late; the newest last."""
        log = json.loads(self.fetch("/_control/log"))["log"]
        ids = [each["id"] for each in log]
        later = log[ids.index(after) + 1 :] if after else log
        return [(each["id"], each["summary"]) for each in later if each["kind"] == "web_api"]

    def private(self, user="U01ALEX"):
        """The channel in which somebody and the bot are alone."""
        opened = self.fetch("/api/conversations.open", users=user)
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


def playbook():
    """Return a playbook whose hours never end, and whose cyber room is not the one of its name."""
    written = yaml.safe_load((ROOT / "playbooks" / "govuk-paas.yaml").read_text())
    days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    written["hours"] = {"days": days, "opens": "00:00", "closes": "23:59"}
    written["rooms"]["cyber"]["addresses"] = {"slackv3": SECURITY}
    return yaml.safe_dump(written)


@pytest.fixture(scope="module")
def slack(tmp_path_factory):
    folder = tmp_path_factory.mktemp("slack")
    server = Slack(folder)
    (folder / "roster.yaml").write_text(ROSTER)
    (folder / "playbook.yaml").write_text(playbook())
    settings = {
        "MUSTER_BACKEND": "Slack",
        "MUSTER_SLACK_URL": f"{server.url}/api/",
        "MUSTER_SLACK_BOT_TOKEN": "xoxb-1",
        "MUSTER_SLACK_APP_TOKEN": "xapp-1",
        "MUSTER_ROSTER": str(folder / "roster.yaml"),
        "MUSTER_PLAYBOOK": str(folder / "playbook.yaml"),
    }
    try:
        with BotProcess(folder / "data", **settings) as bot:
            bot.wait_for_error("connected to Slack")
            server.bot = bot
            server.ask(ROOM, "!incident start Apps fail --priority P1", 1)
            yield server
    finally:
        server.stop()


@pytest.fixture
def incident(slack, request):
    """The reference of an incident of this test's own, declared by alex in the incident room."""
    declared = f"declared: {request.node.name}."
    slack.say(ROOM, f"!incident start {request.node.name}")
    slack.hear(ROOM, declared)
    [answer] = [each["text"] for each in slack.messages(ROOM) if declared in each["text"]]
    return re.match(r"INC-\d+", answer)[0]


@pytest.mark.parametrize("place", ["room", "private"])
def test_the_ladder_is_uploaded_after_the_text_where_it_was_asked_for(slack, place):
    channel = ROOM if place == "room" else slack.private()
    text, upload = slack.ask(channel, "!escalate paths INC-1", 2)
    assert "P1–P3: done:" in text["text"]
    [file] = upload["files"]
    assert file["name"] == "escalation-INC-1.png"
    assert slack.fetch(file["url_private"]).startswith(b"\x89PNG\r\n")


def test_a_command_is_recorded_with_the_playbooks_name_of_the_room(slack, incident, capsys):
    for channel, typed in ((GENERAL, "general"), (SECURITY, "security"), (NAMESAKE, "namesake")):
        slack.ask(channel, f"!incident note {incident} said in {typed}", 1)
    slack.ask(slack.private(), f"!incident note {incident} said in private", 1)
    assert main(["export", incident, "--data", str(slack.bot.data)]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    events = [line for line in lines if line.get("kind") in ("declared", "noted")]
    assert [event["where"]["room"] for event in events] == [
        "#paas-incident",
        "#general",
        "#cyber-security-help",
        f"<#{NAMESAKE}>",
        None,
    ]


def test_what_was_typed_is_kept_without_slacks_entities_and_shown_with_them(slack, incident):
    [answer] = slack.ask(GENERAL, f"!incident park {incident} Tom &amp; Jerry: 5 &lt; 6", 1)
    slack.hear(ROOM, incident, "Tom &amp; Jerry: 5 &lt; 6")
    assert "amp;amp;" not in answer["text"]
    [timeline] = slack.ask(GENERAL, f"!incident timeline {incident}", 1)
    assert "Tom &amp; Jerry: 5 &lt; 6" in timeline["text"]
    assert "amp;amp;" not in timeline["text"]


@pytest.mark.parametrize("place", ["another room", "private"])
def test_what_is_done_elsewhere_is_told_in_the_incident_room_once(slack, incident, place):
    channel = GENERAL if place == "another room" else slack.private()
    slack.say(channel, f"!incident note {incident} Restarted it")
    assert slack.hear(ROOM, incident, "Alex: Restarted it") == 1


def test_whatever_is_said_asks_slack_nothing(slack, incident):
    last, _ = slack.requests()[-1]
    for number in range(10):
        slack.say(GENERAL, f"!incident note {incident} number {number}")
    slack.hear(ROOM, incident, "Alex: number 9")
    asked = [method for _, method in slack.requests(last)]
    assert set(asked) == {"chat.postMessage"}


def test_what_is_done_in_the_incident_room_is_not_told_there_again(slack, incident):
    slack.ask(ROOM, f"!incident note {incident} the first", 1)
    slack.say(GENERAL, f"!incident note {incident} the second")
    slack.hear(ROOM, "Alex: the second")
    assert not [m for m in slack.messages(ROOM) if "Alex: the first" in m["text"]]


def test_nothing_is_posted_in_a_channel_that_the_bot_is_not_in(slack, incident):
    slack.ask(ROOM, f"!escalate backstop {incident} --because Nothing helps", 1)
    slack.bot.wait_for_error("not in #paas-escalation")
    assert not slack.messages(CLOSED)


def test_whoever_is_given_a_role_hears_of_it_in_private(slack, incident):
    slack.ask(ROOM, f"!incident comms {incident} <@U02SAM>", 1)
    slack.hear(slack.private("U02SAM"), f"You are comms lead of {incident}", "Alex named you")


def test_a_restricted_incident_is_spoken_of_only_where_it_may_be_heard(slack, incident):
    slack.ask(ROOM, f"!incident cyber {incident} yes", 1)
    for channel, may_hear in ((ROOM, True), (SECURITY, True), (GENERAL, False), (NAMESAKE, False)):
        [answer, *_] = slack.ask(channel, f"!incident status {incident}", 1)
        assert ("engineering lead" in answer["text"]) == may_hear, answer["text"]
    slack.say(GENERAL, f"!incident note {incident} the attacker is in")
    slack.hear(slack.private(), f"{incident} is restricted")
    for channel in (GENERAL, NAMESAKE):
        assert not [m for m in slack.messages(channel) if "restricted" in m["text"]]


def test_what_is_owed_is_told_unasked(slack):
    now = datetime.now(ZoneInfo("Europe/London"))
    begun = (now - timedelta(hours=3)).strftime("%Y-%m-%d %H:%M")
    answer = slack.ask(ROOM, f"!incident start Routes fail --priority P1 --at {begun}", 1)[0]
    reference = answer["text"].split()[0]
    slack.hear(ROOM, f"{reference} <@U01ALEX>", "overdue by")
