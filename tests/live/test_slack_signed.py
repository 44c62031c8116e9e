"""Slack without a socket: signed requests bring the same, and nobody else's bring anything."""

import json
import time
import urllib.error
import urllib.request

import pytest
from slack_sdk.signature import SignatureVerifier

from tests.live.chats import SlackChat
from tests.live.servers import free_port
from tests.slack.stand_in import SIGNING_SECRET, Slack

pytestmark = pytest.mark.xdist_group("slack")


class SignedChat(SlackChat):
    def __init__(self, folder):
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}/slack/events"
        super().__init__(folder)
        self.slack.stop()
        self.slack = Slack(request_url=self.address, bot_token="xoxb-for-tests").start()

    def settings(self):
        return {
            "MUSTER_BACKEND": "Slack",
            "MUSTER_SLACK_URL": f"{self.slack.url}/api/",
            "MUSTER_SLACK_BOT_TOKEN": self.slack.bot_token,
            "MUSTER_SLACK_EVENTS_PORT": str(self.port),
            "MUSTER_SLACK_SIGNING_SECRET": SIGNING_SECRET,
        }


@pytest.fixture(scope="module")
def chat(tmp_path_factory):
    running = SignedChat(tmp_path_factory.mktemp("signed"))
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture
def alex(chat):
    return chat.people["alex"]


def posted(address, body, *, secret=SIGNING_SECRET, late_by=0):
    """Post a body with a signature of so many seconds ago; return the status and the answer."""
    at = str(int(time.time()) - late_by)
    signature = SignatureVerifier(secret).generate_signature(timestamp=at, body=body)
    headers = {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": signature,
    }
    request = urllib.request.Request(address, body, headers)  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return answer.status, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read()


def event(text, ts):
    said = {"type": "message", "user": "U01ALEX", "channel": "C01INC", "ts": ts, "text": text}
    return json.dumps({"type": "event_callback", "event_id": "Ev1", "event": said}).encode()


def test_what_is_typed_comes_in_and_is_answered(alex):
    alex.ask("!incident start Apps fail when signed", "declared: Apps fail when signed")
    alex.ask_in_private("!incident status", "Apps fail when signed")


def test_a_slash_command_and_a_button_do(chat, alex):
    chat.slack.slash("/incident", "start Apps fail by a slash command --tenants yes")
    answer = alex.wait("room", "declared: Apps fail by a slash command")
    assert answer.startswith("@alex: ")
    reference = answer.split()[1]
    alex.ask(f"!incident note {reference} Restarted", f"Noted in {reference}")
    [said] = [m for m in chat.slack.said("C01INC") if f"Noted in {reference}" in m["text"]]
    assert chat.slack.buttons(said) == ["Take comms"]
    for _ in range(2):
        chat.slack.press("C01INC", said["ts"], "Take comms", "U02SAM")
    assert "sam" in alex.wait("room", f"{reference}: you are comms lead")
    alex.ask(f"!incident timeline {reference} --all", "comms lead")
    assert sum("comms lead: Sam" in line for line in alex.lines("room")) <= 1


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Slack-Signature": "v0=", "X-Slack-Request-Timestamp": "now"},
        {"X-Slack-Signature": "v0=\xe9", "X-Slack-Request-Timestamp": str(int(time.time()))},
    ],
)
@pytest.mark.parametrize("body", [b"{}", b"\xff\xfe", b"\x00"])
def test_whatever_is_not_signed_is_refused_without_a_word(chat, headers, body):
    headers = {"Content-Type": "application/json", **headers}
    request = urllib.request.Request(chat.address, body, headers)  # noqa: S310
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=10)  # noqa: S310
    assert refused.value.code == 401
    assert "Traceback" not in chat.log()


def test_slack_finds_out_that_the_address_is_ours(chat):
    status, answer = posted(
        chat.address, json.dumps({"type": "url_verification", "challenge": "abc"}).encode()
    )
    assert (status, json.loads(answer)) == (200, {"challenge": "abc"})


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"secret": "somebody-elses-secret"}, 401),
        ({"late_by": 600}, 401),
        ({"late_by": -600}, 401),
    ],
)
def test_what_is_not_signed_now_by_slack_is_refused(chat, alex, given, status):
    ts = f"{time.time():.6f}"
    assert posted(chat.address, event("!incident note forged", ts), **given)[0] == status
    shown = alex.ask("!incident timeline --all", "INC-")
    assert "forged" not in " ".join(alex.lines("room")) + shown


def test_a_request_that_is_sent_again_is_done_once(chat, alex):
    reference = alex.ask("!incident start Apps fail again", "declared: Apps fail again").split()[0]
    body = event(f"!incident note {reference} replayed", f"{time.time():.6f}")
    assert [posted(chat.address, body)[0] for _ in range(3)] == [200, 200, 200]
    alex.wait("room", f"Noted in {reference}")
    alex.ask(f"!incident note {reference} the end", f"Noted in {reference}")
    alex.heard.clear()
    alex.ask(f"!incident timeline {reference} --all", "the end")
    assert sum("replayed" in line for line in alex.lines("room")) == 1


@pytest.mark.parametrize("body", [b"{}", b"payload=%7B", b"nonsense"])
def test_what_is_signed_and_none_of_slacks_is_refused(chat, body):
    assert posted(chat.address, body)[0] == 400
