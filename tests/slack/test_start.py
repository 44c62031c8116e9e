"""The bot as a process, on a Slack that does not let it in, or where something is missing."""

import socket

import pytest

from tests.doors.bot_process import BotProcess
from tests.slack.stand_in import BOT, Slack
from tests.slack.workspace import Channel

pytestmark = pytest.mark.long


@pytest.fixture
def slack():
    with Slack() as stand_in:
        yield stand_in


@pytest.fixture
def start(slack, tmp_path):
    """Start a bot on the stand-in; it is ended with the test."""
    bots = []

    def start(**environment):
        settings = {
            "MUSTER_BACKEND": "Slack",
            "MUSTER_SLACK_URL": f"{slack.url}/api/",
            "MUSTER_SLACK_BOT_TOKEN": slack.bot_token,
            "MUSTER_SLACK_APP_TOKEN": slack.app_token,
            **environment,
        }
        bots.append(BotProcess(tmp_path / "data", **settings))
        return bots[-1]

    yield start
    for bot in bots:
        bot.__exit__()


def end_of(bot):
    """Return the exit status, and the last line that was printed."""
    status = bot.finish(60)
    assert not any("Traceback" in line for line in (*bot.out, *bot.err))
    return status, bot.err[-1]


@pytest.mark.parametrize(
    ("setting", "token"),
    [("MUSTER_SLACK_BOT_TOKEN", "xoxb-wrong"), ("MUSTER_SLACK_APP_TOKEN", "xapp-wrong")],
)
def test_with_a_token_that_slack_does_not_take_it_ends_with_the_reason(start, setting, token):
    bot = start(**{setting: token})
    status, line = end_of(bot)
    assert status == 1
    assert line.startswith(f"{setting}: Slack does not know it. Copy ")
    assert not any(token in printed for printed in (*bot.out, *bot.err))


def test_a_token_revoked_before_the_start_is_told_as_such(slack, start):
    slack.api.token_error = "token_revoked"
    status, line = end_of(start())
    assert status == 1
    assert line.startswith("MUSTER_SLACK_BOT_TOKEN: it was revoked, or the app was removed.")


def test_a_port_for_signed_requests_that_is_taken_is_told_until_it_is_free(start):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        bot = start(
            MUSTER_SLACK_EVENTS_PORT=port, MUSTER_SLACK_SIGNING_SECRET="signed-for-tests-only"
        )
        told = bot.wait_for_error("Nothing comes in from Slack")
        assert f"127.0.0.1 port {port} cannot be listened at (Address already in use)" in told
        assert "choose another with MUSTER_SLACK_EVENTS_HOST and MUSTER_SLACK_EVENTS_PORT" in told
        assert not any("connected to Slack" in line for line in bot.err)
    bot.wait_for_error("connected to Slack")


def test_what_passes_is_waited_for(slack, start):
    slack.fail("auth.test", "error", error="org_login_required")
    bot = start()
    bot.wait_for_error("MUSTER_SLACK_BOT_TOKEN: the workspace is moving into an organisation.")
    bot.wait_for_error("connected to Slack")
    assert bot.process.poll() is None


def test_the_start_says_which_rooms_and_scopes_are_missing_and_goes_on(slack, start):
    slack.world.scopes = slack.world.scopes - {"channels:history", "files:write"}
    slack.workspace.channels["C02GEN"].members.discard(BOT)
    bot = start()
    bot.wait_for_error("connected to Slack")
    said = "\n".join(bot.err)
    assert "the bot’s token lacks the scope channels:history" in said.casefold()
    assert "files:write" not in said, "what it does without is for the check to tell"
    assert "#paas-escalation: the bot is not in it, and finds no such channel." in said
    assert "#paas-incident hears of cyber security incidents, and the channel is public" in said


@pytest.mark.parametrize("private", [False, True])
def test_a_room_to_which_it_is_invited_later_is_spoken_in(slack, start, private):
    room = Channel("C03ESC", "paas-escalation", {"U01ALEX"}, private=private)
    slack.workspace.channels[room.id] = room
    bot = start()
    bot.wait_for_error("connected to Slack")
    slack.enter(room.id, BOT)
    slack.wait(lambda: "conversations.info" in slack.methods())
    slack.type("C01INC", "!incident start Apps fail")
    slack.wait(lambda: slack.said("C01INC"))
    slack.type("C01INC", "!escalate backstop --because Nothing helps")
    slack.wait(lambda: slack.said(room.id))


def test_a_set_up_that_is_whole_is_told_nothing(slack, start):
    channels = slack.workspace.channels
    channels["C01INC"].private = True
    for number, name in enumerate(("paas-internal", "paas-escalation", "cyber-security-help")):
        its_id = f"C1{number}ROOM"
        channels[its_id] = Channel(its_id, name, {BOT}, private=True)
    bot = start()
    bot.wait_for_error("connected to Slack")
    assert [line for line in bot.err if "ERROR" in line] == []
