"""The stand-in for Slack does what Slack's documentation says, seen by Slack's own library."""

import asyncio
import hashlib
import hmac
import http.server
import json
import threading
import urllib.error
import urllib.request
from urllib.parse import parse_qs

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web import WebClient

from tests.slack import deliveries
from tests.slack.composing import compose, pinged, reading, shown
from tests.slack.stand_in import (
    APP_TOKEN,
    BOT,
    BOT_TOKEN,
    EVERY_EVENT,
    EVERY_SCOPE,
    SIGNING_SECRET,
    Limits,
    Slack,
)
from tests.slack.workspace import Channel, Person

ROOM, GENERAL, SECRET_ROOM, ELSEWHERE = "C01INC", "C02GEN", "C03SEC", "C04ELS"


@pytest.fixture
def make():
    """Make a stand-in, which ends with the test."""
    made = []

    def make(**more):
        channels = {
            ROOM: ("paas-incident", ("U01ALEX", "U02SAM", BOT)),
            GENERAL: ("general", ("U01ALEX", "U02SAM", BOT)),
            SECRET_ROOM: Channel(SECRET_ROOM, "security", {"U01ALEX"}, private=True),
            ELSEWHERE: ("elsewhere", ("U01ALEX",)),
        }
        slack = Slack(channels=channels, **more).start()
        made.append(slack)
        return slack

    yield make
    for slack in made:
        slack.stop()


@pytest.fixture
def slack(make):
    return make()


def client(slack, token=BOT_TOKEN):
    return WebClient(token, base_url=f"{slack.url}/api/", retry_handlers=[], timeout=10)


@pytest.fixture
def bot(slack):
    return client(slack)


def refusal(call, *args, **more):
    """Return the error that a call is refused with."""
    with pytest.raises(SlackApiError) as caught:
        call(*args, **more)
    return caught.value.response["error"]


class App:
    """An app that keeps what comes on its socket; it acknowledges all but the first `silent`."""

    def __init__(self, slack, silent=0):
        self.requests = []
        self._slack = slack
        self._silent = silent
        url = client(slack, APP_TOKEN).api_call("apps.connections.open")["url"]
        slack.do(self._connect(url))

    async def _connect(self, url):
        self._session = aiohttp.ClientSession()
        self._socket = await self._session.ws_connect(url)
        assert (await self._socket.receive_json())["type"] == "hello"
        self._reader = asyncio.get_running_loop().create_task(self._read())

    async def _read(self):
        async for frame in self._socket:
            request = json.loads(frame.data)
            if request["type"] == "disconnect":
                continue
            self.requests.append(request)
            if len(self.requests) > self._silent:
                await self._socket.send_json({"envelope_id": request["envelope_id"]})

    def events(self):
        return [request["payload"]["event"] for request in list(self.requests)]

    def close(self):
        self._slack.do(self._leave())

    async def _leave(self):
        self._reader.cancel()
        await self._session.close()


@pytest.fixture
def app(slack):
    running = App(slack)
    yield running
    running.close()


@pytest.fixture
def impatient(monkeypatch):
    """A Slack that waits for an acknowledgement for a moment instead of three seconds."""
    monkeypatch.setattr(deliveries, "ANSWERED_WITHIN", 0.1)


# The Web API


def test_a_post_goes_to_a_channel_by_id_or_name_and_to_a_person_in_private(slack, bot):
    for given in (ROOM, "#paas-incident", "paas-incident"):
        assert bot.chat_postMessage(channel=given, text="hello")["channel"] == ROOM
    assert bot.chat_postMessage(channel="U02SAM", text="hello")["channel"] == "D02SAM"
    assert [m["text"] for m in slack.said("D02SAM")] == ["hello"]


@pytest.mark.parametrize(
    ("channel", "text", "error"),
    [
        ("C0NONE", "x", "channel_not_found"),
        (SECRET_ROOM, "x", "channel_not_found"),
        (ELSEWHERE, "x", "not_in_channel"),
        (ROOM, "", "no_text"),
        (ROOM, "x" * 4001, "msg_too_long"),
    ],
)
def test_a_post_is_refused_by_slacks_names(slack, bot, channel, text, error):
    assert refusal(bot.chat_postMessage, channel=channel, text=text) == error
    assert not slack.said(ROOM)


def test_a_post_in_an_archived_channel_is_refused(slack, bot):
    slack.archive(ROOM)
    assert refusal(bot.chat_postMessage, channel=ROOM, text="x") == "is_archived"


def test_a_token_and_its_scopes_are_looked_at(make):
    slack = make(scopes=EVERY_SCOPE - {"chat:write", "groups:read"})
    assert refusal(client(slack, "xoxb-wrong").auth_test) == "invalid_auth"
    bot = client(slack)
    with pytest.raises(SlackApiError) as caught:
        bot.chat_postMessage(channel=ROOM, text="x")
    assert caught.value.response["error"] == "missing_scope"
    assert caught.value.response["needed"] == "chat:write"
    both = "public_channel,private_channel"
    assert refusal(bot.users_conversations, types=both) == "missing_scope"
    assert bot.users_conversations(types="public_channel")["ok"]
    assert "channels:history" in bot.auth_test().headers["x-oauth-scopes"]
    slack.api.token_error = "token_revoked"
    assert refusal(bot.auth_test) == "token_revoked"
    assert refusal(client(slack, BOT_TOKEN).api_call, "chat.sing") == "token_revoked"


def test_only_the_apps_own_token_opens_a_connection(make):
    slack = make()
    opening = "apps.connections.open"
    assert refusal(client(slack).api_call, opening) == "not_allowed_token_type"
    assert refusal(client(slack, "xapp-wrong").api_call, opening) == "invalid_auth"
    slack.api.app_scopes.clear()
    assert refusal(client(slack, APP_TOKEN).api_call, opening) == "missing_scope"


def test_a_method_that_reads_does_not_look_at_json(bot):
    assert refusal(bot.api_call, "users.info", json={"user": "U02SAM"}) == "user_not_found"
    assert bot.api_call("users.info", params={"user": "U02SAM"})["user"]["name"] == "sam"
    given = {"filename": "a.png", "length": 1}
    method = "files.getUploadURLExternal"
    assert refusal(bot.api_call, method, json=given) == "invalid_arguments"
    assert bot.api_call(method, params=given)["upload_url"]


def test_lists_come_in_pages(make):
    slack = make(page=2)
    listed, cursor = [], ""
    while True:
        page = client(slack).users_list(limit=200, cursor=cursor)
        listed += [each["name"] for each in page["members"]]
        cursor = page["response_metadata"]["next_cursor"]
        if not cursor:
            break
    assert sorted(listed) == ["alex", "eve", "muster", "sam"]
    assert slack.methods() == ["users.list", "users.list"]


def test_history_is_newest_first_without_replies_and_with_metadata_where_asked_for(slack, bot):
    first = slack.say(ROOM, "first")
    key = {"event_type": "muster_post", "event_payload": {"key": "k1"}}
    posted = bot.chat_postMessage(channel=ROOM, text="second", metadata=key)["ts"]
    bot.chat_postMessage(channel=ROOM, text="in its thread", thread_ts=first)
    plain = bot.conversations_history(channel=ROOM)["messages"]
    assert [m["text"] for m in plain] == ["second", "first"]
    assert plain[1]["reply_count"] == 1
    assert plain[0]["metadata"] == {"event_type": "muster_post"}
    whole = bot.conversations_history(channel=ROOM, include_all_metadata=True, oldest=first)
    assert [m["metadata"] for m in whole["messages"]] == [key]
    same = bot.conversations_history(channel=ROOM, oldest=posted, inclusive=True, limit=1)
    assert [m["ts"] for m in same["messages"]] == [posted]
    thread = bot.conversations_replies(channel=ROOM, ts=first)["messages"]
    assert [m["text"] for m in thread] == ["first", "in its thread"]


def test_metadata_is_of_slacks_form(bot):
    for wrong in ({"event_type": "x"}, {"event_type": "x", "event_payload": "no"}):
        error = refusal(bot.chat_postMessage, channel=ROOM, text="x", metadata=wrong)
        assert error == "invalid_metadata_format"


def test_blocks_that_slack_does_not_take_are_refused(bot):
    def button(action="a", text="Ack", value="!incident ack 1"):
        label = {"type": "plain_text", "text": text}
        return {"type": "button", "action_id": action, "text": label, "value": value}

    section = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}
    for blocks in (
        [section],
        [{"type": "actions", "elements": [button(), button()]}],
        [{"type": "actions", "elements": [button(text="x" * 76)]}],
        [{"type": "actions", "elements": [button(value="x" * 2001)]}],
        [{"type": "divider"}] * 51,
    ):
        error = refusal(bot.chat_postMessage, channel=ROOM, text="x", blocks=blocks)
        assert error == "invalid_blocks"


def test_a_file_is_uploaded_in_three_steps(slack, bot):
    bot.files_upload_v2(channel=ROOM, filename="ladder.png", content=b"\x89PNG", title="ladder")
    [message] = slack.said(ROOM)
    assert message["files"][0]["name"] == "ladder.png"
    assert message["subtype"] == "file_share"
    [upload] = slack.world.uploads.values()
    assert upload["content"] == b"\x89PNG"


def test_a_channel_is_made_named_filled_and_archived(slack, bot):
    made = bot.conversations_create(name="inc-7-apps-fail", is_private=False)["channel"]["id"]
    assert refusal(bot.conversations_create, name="inc-7-apps-fail") == "name_taken"
    assert refusal(bot.conversations_create, name="Inc 7") == "invalid_name_specials"
    bot.conversations_invite(channel=made, users=["U01ALEX", "U02SAM"])
    again = refusal(bot.conversations_invite, channel=made, users="U02SAM")
    assert again == "already_in_channel"
    bot.conversations_setTopic(channel=made, topic="P1")
    assert refusal(bot.conversations_setTopic, channel=made, topic="x" * 251) == "too_long"
    link = {"channel_id": made, "title": "Call", "type": "link"}
    mark = bot.bookmarks_add(**link, link="https://example.org/call")["bookmark"]["id"]
    bot.bookmarks_edit(channel_id=made, bookmark_id=mark, title="The call")
    assert [b["title"] for b in bot.bookmarks_list(channel_id=made)["bookmarks"]] == ["The call"]
    bot.conversations_rename(channel=made, name="inc-7")
    bot.conversations_archive(channel=made)
    told = bot.conversations_info(channel=made)["channel"]
    assert (told["name"], told["topic"]["value"], told["is_archived"]) == ("inc-7", "P1", True)
    assert slack.workspace.channels[made].members == {BOT, "U01ALEX", "U02SAM"}


def test_only_whoever_is_meant_sees_an_ephemeral_message(slack, bot):
    bot.chat_postEphemeral(channel=ROOM, user="U01ALEX", text="for you alone")
    assert [m["to"] for m in slack.workspace.channels[ROOM].ephemeral] == ["U01ALEX"]
    assert not slack.messages(ROOM)
    error = refusal(bot.chat_postEphemeral, channel=ROOM, user="U03EVE", text="x")
    assert error == "user_not_in_channel"


def test_calls_are_kept_with_their_connections(slack, bot):
    bot.auth_test()
    bot.auth_test()
    first, second = slack.calls
    assert first.connection != second.connection  # the library opens one for each
    assert first.answered >= first.at


# Limits


def test_a_channel_takes_a_message_a_second_after_a_burst():
    limits = Limits(burst=2)
    waits = [limits.wait("chat.postMessage", 0, ROOM, now) for now in (0, 0, 0.5, 1.0, 1.5, 2.0)]
    assert waits == [0, 0, 1, 0, 1, 0]
    assert limits.wait("chat.postMessage", 0, GENERAL, 2.0) == 0


def test_a_method_is_asked_so_often_within_any_minute():
    limits = Limits()
    asked = [limits.wait("users.list", 2, "", now) for now in [0] * 10 + [30] * 11]
    assert asked == [0] * 20 + [31]
    assert [limits.wait("users.list", 2, "", 60.0) for _ in range(11)] == [0] * 10 + [31]


def test_a_limit_is_told_with_the_seconds_to_wait(make):
    slack = make(limits=Limits(burst=1))
    bot = client(slack)
    bot.chat_postMessage(channel=ROOM, text="first")
    with pytest.raises(SlackApiError) as caught:
        bot.chat_postMessage(channel="#paas-incident", text="second")
    assert caught.value.response.status_code == 429
    assert caught.value.response.headers["Retry-After"] == "1"
    assert [m["text"] for m in slack.said(ROOM)] == ["first"]


# What goes wrong


@pytest.mark.parametrize("executed", [False, True])
def test_a_call_can_be_dropped_before_or_after_what_it_does(slack, bot, executed):
    slack.fail("chat.postMessage", "drop", executed=executed)
    with pytest.raises(OSError):  # noqa: PT011 - whatever a lost connection is to the library
        bot.chat_postMessage(channel=ROOM, text="x")
    assert len(slack.said(ROOM)) == executed
    assert bot.chat_postMessage(channel=ROOM, text="x")["ok"]


def test_a_call_can_hang_and_meets_each_fault_once(slack, bot):
    slack.fail("chat.postMessage", "hang", executed=True, hold=30)
    impatient = WebClient(BOT_TOKEN, base_url=f"{slack.url}/api/", retry_handlers=[], timeout=1)
    with pytest.raises(TimeoutError):
        impatient.chat_postMessage(channel=ROOM, text="x")
    slack.fail("chat.postMessage", "limited", retry_after=7, text="second")
    assert bot.chat_postMessage(channel=ROOM, text="first")["ok"]
    with pytest.raises(SlackApiError) as caught:
        bot.chat_postMessage(channel=ROOM, text="second")
    assert caught.value.response.headers["Retry-After"] == "7"
    assert len(slack.said(ROOM)) == 2
    slack.fail("auth.test", "status", status=500)
    slack.fail("auth.test", "html")
    slack.fail("auth.test", "error", error="fatal_error")
    with pytest.raises(SlackApiError):
        bot.auth_test()
    with pytest.raises(SlackApiError):
        bot.auth_test()
    assert refusal(bot.auth_test) == "fatal_error"
    assert bot.auth_test()["ok"]


def test_it_can_be_out_of_reach_and_come_back(slack, bot):
    slack.go_away()
    with pytest.raises(OSError):  # noqa: PT011
        bot.auth_test()
    slack.come_back()
    assert bot.auth_test()["ok"]


# Events


def test_what_is_said_where_the_bot_is_comes_to_it_and_its_own_word_too(slack, app, bot):
    slack.say(ELSEWHERE, "unheard")
    slack.type(ROOM, "5 < 6 & @sam")
    bot.chat_postMessage(channel=ROOM, text="echo", metadata=None)
    slack.type(slack.direct(), "in private")
    slack.wait(lambda: len(app.events()) == 3)
    said, echo, private = app.events()
    assert (said["text"], said["user"]) == ("5 &lt; 6 &amp; <@U02SAM>", "U01ALEX")
    assert said["channel_type"] == "channel"
    assert (echo["text"], echo["user"], echo["bot_id"]) == ("echo", BOT, "B0BOT")
    assert (private["channel"], private["channel_type"]) == ("D01ALEX", "im")


def test_an_app_is_told_what_it_subscribed_to(make):
    slack = make(events=EVERY_EVENT - {"message.channels", "app_mention"})
    app = App(slack)
    slack.say(ROOM, f"<@{BOT}> status")
    slack.say(slack.direct(), "status")
    slack.wait(app.events)
    assert [event["text"] for event in app.events()] == ["status"]
    app.close()


def test_a_mention_comes_twice_under_two_event_ids(slack, app):
    ts = slack.type(ROOM, "@muster status")
    slack.wait(lambda: len(app.requests) == 2)
    assert {event["type"] for event in app.events()} == {"message", "app_mention"}
    assert {event["ts"] for event in app.events()} == {ts}
    assert len({request["payload"]["event_id"] for request in app.requests}) == 2


def test_what_is_not_acknowledged_comes_again_as_the_same_event(make, impatient):
    slack = make(retry_scale=0)
    app = App(slack, silent=1)
    slack.say(ROOM, "hello", wait=True)
    first, second = app.requests
    assert first["payload"]["event_id"] == second["payload"]["event_id"]
    assert (first["retry_attempt"], second["retry_attempt"]) == (0, 1)
    assert second["retry_reason"] == "timeout"
    assert first["envelope_id"] != second["envelope_id"]
    app.close()


def test_what_nobody_is_there_for_is_given_up_after_three_repeats(make):
    slack = make(retry_scale=0)
    slack.say(ROOM, "hello", wait=True)
    assert [each.attempt for each in slack.deliveries.envelopes] == [0, 1, 2, 3]
    assert {each.refused for each in slack.deliveries.envelopes} == {"no socket"}


def test_a_change_a_deletion_and_a_preview_are_no_new_messages(slack, app):
    ts = slack.say(ROOM, "bakc")
    slack.edit(ROOM, ts, "back")
    slack.unfurl(ROOM, ts)
    slack.delete(ROOM, ts)
    slack.wait(lambda: len(app.events()) == 4)
    _, edited, unfurled, deleted = app.events()
    assert [e["subtype"] for e in (edited, unfurled)] == ["message_changed"] * 2
    assert edited["previous_message"]["text"] == "bakc"
    assert edited["message"]["edited"]["user"] == "U01ALEX"
    assert unfurled["message"]["text"] == unfurled["previous_message"]["text"]
    assert (deleted["subtype"], deleted["deleted_ts"]) == ("message_deleted", ts)
    assert not slack.messages(ROOM)


def test_people_and_channels_change_and_the_app_is_told(slack, app):
    slack.enter(GENERAL, "U03EVE")
    slack.leave(GENERAL, "U02SAM")
    slack.rename(GENERAL, "all-hands")
    slack.change_person("U02SAM", name="samantha", deleted=True)
    slack.hire(Person("U09KIM", "kim"))
    slack.archive(GENERAL)
    slack.enter(ELSEWHERE, BOT)
    slack.leave(GENERAL, BOT)
    ts = slack.say(ROOM, "hello")
    slack.react(ROOM, ts, "pushpin")
    slack.wait(lambda: len(app.events()) == 10)
    assert [event["type"] for event in app.events()] == [
        "member_joined_channel",
        "member_left_channel",
        "channel_rename",
        "user_change",
        "team_join",
        "channel_archive",
        "member_joined_channel",
        "channel_left",
        "message",
        "reaction_added",
    ]
    assert app.events()[2]["channel"]["name"] == "all-hands"
    assert app.events()[3]["user"]["deleted"] is True
    assert app.events()[9]["item"]["ts"] == ts


def test_the_same_event_can_come_again(slack, app):
    ts = slack.say(ROOM, "hello", wait=True)
    slack.again(ts)
    first, second = app.requests
    assert first["payload"]["event_id"] == second["payload"]["event_id"]
    assert second["retry_attempt"] == 1


def test_a_private_channel_opens_once(slack, app, bot):
    assert bot.conversations_open(users="U03EVE")["channel"]["id"] == "D03EVE"
    assert bot.conversations_open(users="U03EVE")["no_op"]
    slack.wait(app.events)
    assert [event["type"] for event in app.events()] == ["im_created"]
    assert refusal(bot.conversations_open, users="U0NONE") == "user_not_found"


# What people press


def test_a_button_is_pressed_and_its_message_replaced(slack, app, bot):
    label = {"type": "plain_text", "text": "Ack"}
    button = {"type": "button", "action_id": "press-0", "text": label, "value": "ack 1"}
    actions = {"type": "actions", "block_id": "b", "elements": [button]}
    ts = bot.chat_postMessage(channel=ROOM, text="a page", blocks=[actions])["ts"]
    slack.wait(app.events)
    envelope = slack.press(ROOM, ts, "Ack", "U02SAM")
    assert envelope.acknowledged
    request = app.requests[-1]
    assert request["type"] == "interactive"
    assert request["payload"]["type"] == "block_actions"
    assert request["payload"]["user"]["id"] == "U02SAM"
    assert request["payload"]["message"]["ts"] == ts
    assert request["payload"]["actions"][0]["value"] == "ack 1"
    post(request["payload"]["response_url"], {"replace_original": True, "text": "acknowledged"})
    assert [m["text"] for m in slack.said(ROOM)] == ["acknowledged"]


def test_a_slash_command_is_answered_where_it_says(slack, app):
    assert slack.slash("/incident", "status", ROOM).acknowledged
    payload = app.requests[0]["payload"]
    assert (payload["command"], payload["text"]) == ("/incident", "status")
    for _ in range(5):
        post(payload["response_url"], {"text": "for you"})
    post(payload["response_url"], {"text": "once too often"}, status=404)
    assert [m["text"] for m in slack.workspace.channels[ROOM].ephemeral] == ["for you"] * 5


def test_a_message_shortcut_brings_the_message(slack, app):
    ts = slack.say(ROOM, "the router is slow", user="U02SAM", wait=True)
    slack.shortcut(ROOM, ts, "muster_note", "U01ALEX")
    payload = app.requests[-1]["payload"]
    assert (payload["type"], payload["callback_id"]) == ("message_action", "muster_note")
    assert (payload["message"]["user"], payload["message"]["text"]) == (
        "U02SAM",
        "the router is slow",
    )


def post(url, body, status=200):
    """Post an answer to an address that Slack gave for it."""
    request = urllib.request.Request(url, json.dumps(body).encode())  # noqa: S310
    request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            found = answer.status
    except urllib.error.HTTPError as error:
        found = error.code
    assert found == status


# Sockets


def test_slacks_own_client_is_served(slack):
    heard = []

    def hear(client, request):
        heard.append(request.payload["event"]["text"])
        client.send_socket_mode_response(SocketModeResponse(request.envelope_id))

    known = SocketModeClient(APP_TOKEN, web_client=client(slack))
    known.socket_mode_request_listeners.append(hear)
    known.connect()
    slack.wait(lambda: slack.sockets)
    slack.say(ROOM, "hello", wait=True)
    assert heard == ["hello"]
    assert slack.deliveries.envelopes[0].acknowledged
    known.close()


def test_a_connection_is_renewed_before_it_ends(slack):
    first = App(slack)
    slack.disconnect(after=0.2)
    slack.wait(lambda: any("disconnect" in what for _, what, _ in slack.deliveries.frames))
    second = App(slack)
    slack.wait(lambda: not any(each == 1 for each in numbers(slack)))
    slack.say(ROOM, "hello", wait=True)
    assert "hello" in [event["text"] for event in first.events() + second.events()]
    first.close()
    second.close()


def numbers(slack):
    """Return the numbers of the sockets that are open."""
    gone = {number for _, what, number in slack.deliveries.frames if what == "closed"}
    return {number for _, what, number in slack.deliveries.frames if what == "open"} - gone


def test_a_ticket_is_good_for_one_connection(slack):
    url = client(slack, APP_TOKEN).api_call("apps.connections.open")["url"]
    assert slack.world.url.replace("http", "ws") in url
    plain = url.replace("ws", "http", 1).split("?")[0]
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(plain, timeout=5)  # noqa: S310
    assert caught.value.code == 403


def test_a_half_open_socket_brings_nothing_and_is_still_there(make, impatient):
    slack = make(retry_scale=0)
    app = App(slack)
    slack.fall_silent()
    slack.say(ROOM, "hello")
    slack.wait(lambda: [e.refused for e in slack.deliveries.envelopes][:1] == ["timeout"])
    assert slack.sockets == 1
    assert not app.events()
    slack.cut()
    assert slack.sockets == 0
    app.close()


# Events by HTTP


class Door(http.server.BaseHTTPRequestHandler):
    """An app's own address, which keeps what comes; the first requests are refused."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.came.append((dict(self.headers), body))
        refused = len(self.server.came) <= self.server.refused
        self.send_response(500 if refused else 200)
        self.end_headers()

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def door():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Door)
    server.came, server.refused = [], 0
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def test_events_come_to_an_address_signed_and_again_where_they_are_refused(make, door):
    door.refused = 1
    slack = make(request_url=f"http://127.0.0.1:{door.server_port}/slack", retry_scale=0)
    slack.say(ROOM, "hello", wait=True)
    (first, body), (second, same) = door.came
    assert body == same
    assert json.loads(body)["event"]["text"] == "hello"
    assert "X-Slack-Retry-Num" not in first
    assert (second["X-Slack-Retry-Num"], second["X-Slack-Retry-Reason"]) == ("1", "http_error")
    base = f"v0:{first['X-Slack-Request-Timestamp']}:{body}"
    digest = hmac.new(SIGNING_SECRET.encode(), base.encode(), hashlib.sha256).hexdigest()
    assert first["X-Slack-Signature"] == f"v0={digest}"


def test_commands_and_buttons_come_to_an_address_as_forms(make, door):
    slack = make(request_url=f"http://127.0.0.1:{door.server_port}/slack")
    slack.slash("/incident", "note 5 < 6", ROOM)
    ts = slack.say(GENERAL, "x", wait=True)
    slack.shortcut(GENERAL, ts, "muster_note")
    slash, _, shortcut = (body for _, body in door.came)
    assert parse_qs(slash)["text"] == ["note 5 < 6"]
    assert json.loads(parse_qs(shortcut)["payload"][0])["type"] == "message_action"


# Text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("5 < 6 & 7", "5 &lt; 6 &amp; 7"),
        ("ask @sam in #general", "ask <@U02SAM> in <#C02GEN|general>"),
        ("see https://example.org/r/7.", "see <https://example.org/r/7>."),
        ("mail sam@example.org", "mail <mailto:sam@example.org|sam@example.org>"),
        ("example.org is down", "<http://example.org|example.org> is down"),
        ("@here all of you", "<!here> all of you"),
        ("`a < @here` and ```x\n@sam```", "`a &lt; @here` and ```x\n@sam```"),
    ],
)
def test_what_is_typed_is_kept_as_slack_keeps_it_and_read_as_typed(typed, kept):
    assert compose(typed, [("sam", "U02SAM")], [("general", "C02GEN")]) == kept
    assert shown(kept, {"U02SAM": "sam"}) == typed


def test_what_is_read_of_a_message_is_its_blocks():
    people = {"U02SAM": "sam"}
    text = [
        {"type": "user", "user_id": "U02SAM"},
        {"type": "text", "text": ": 5 < 6 &amp; see "},
        {"type": "link", "url": "https://example.org"},
        {"type": "broadcast", "range": "here"},
    ]
    section = {"type": "rich_text_section", "elements": text}
    rich = {"text": "other", "blocks": [{"type": "rich_text", "elements": [section]}]}
    assert reading(rich, people) == "@sam: 5 < 6 &amp; see https://example.org@here"
    assert pinged(rich) == {"U02SAM", "!here"}
    plain = {"type": "section", "text": {"type": "plain_text", "text": "&lt;"}}
    marked = {"type": "section", "text": {"type": "mrkdwn", "text": "&lt; <@U02SAM>"}}
    both = {"text": "other", "blocks": [plain, marked, {"type": "actions", "elements": []}]}
    assert reading(both, people) == "&lt;\n< @sam"
    assert pinged(both) == {"U02SAM"}
    assert reading({"text": "5 &lt; 6 <@U02SAM>"}, people) == "5 < 6 @sam"
    assert pinged({"text": "5 &lt; 6 <@U02SAM> <!here>"}) == {"U02SAM", "!here"}
