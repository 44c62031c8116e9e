"""What is XMPP's own: names in rooms that lie, words that come late, an account refused."""

import pytest

from tests.doors.bot_process import BotProcess
from tests.live.chats import SECRET, XmppChat

pytestmark = pytest.mark.xdist_group("xmpp-alone")


@pytest.fixture(scope="module")
def chat(tmp_path_factory):
    running = XmppChat(tmp_path_factory.mktemp("xmpp-alone"))
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture
def alex(chat):
    return chat.people["alex"]


def test_a_name_in_a_room_makes_nobody_a_member(chat, alex):
    incident = alex.ask("!incident start Apps fail", "declared: Apps fail").split()[0]
    mallory = chat.person("mallory", nick="Alex")
    try:
        mallory.arrive()
        assert "Not done" in mallory.ask(f"!incident note {incident} I am Alex", "Not done")
        mallory.heard.clear()
        mallory.whisper_in_room(f"!incident note {incident} I am Alex")
        mallory.wait("private", "Not done")
    finally:
        mallory.leave()


def test_a_member_is_one_by_the_rooms_private_way_too(alex):
    alex.heard.clear()
    alex.whisper_in_room("!incident start The router is slow")
    assert "lead, Alex." in alex.wait("private", "declared: The router is slow")


def test_whoever_is_no_room_is_not_heard_as_one(chat, alex):
    alex.heard.clear()
    alex.whisper_as_a_room("!incident start From nowhere")
    alex.ask_in_private("!incident start From somewhere", "declared: From somewhere")
    alex.ask("!incident list", "From somewhere")
    assert not any("From nowhere" in line for _, line in alex.heard)
    assert "Traceback" not in chat.log()


def test_what_the_server_kept_for_a_while_is_no_command_any_more(alex):
    alex.heard.clear()
    alex.whisper_late("!incident start It was long ago")
    alex.ask_in_private("!incident start It is now", "declared: It is now")
    assert not any("long ago" in line for _, line in alex.heard)


def test_an_account_that_is_refused_ends_the_bot_with_the_reason(tmp_path, chat):
    with another_bot(chat, tmp_path, MUSTER_XMPP_PASSWORD=f"{SECRET}-but-wrong") as bot:
        assert bot.finish() == 1
        shown = "\n".join(bot.err)
    assert "does not accept muster@localhost" in shown
    assert SECRET not in shown


def test_a_server_that_is_away_is_tried_again_and_the_log_says_so(tmp_path, chat):
    with another_bot(chat, tmp_path, MUSTER_XMPP_PORT="1") as bot:
        for said in ("cannot connect to the XMPP server", "Reconnecting in"):
            bot.wait_for_error(said)
        bot.process.terminate()
        assert bot.finish() == 0


def test_a_server_that_cannot_be_trusted_is_told_nothing(tmp_path, chat):
    with another_bot(chat, tmp_path, MUSTER_XMPP_CA_FILE="") as bot:
        bot.wait_for_error("certificate verify failed")
        bot.wait_for_error("Reconnecting in")
        assert not any("in paas-incident" in line for line in bot.err)


def another_bot(chat, folder, **environment):
    """Start a bot beside the chat's own, with data of its own and some settings changed."""
    return BotProcess(folder / "data", **chat.settings() | environment)
