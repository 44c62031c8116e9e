"""A stand-in for Slack on loopback, for tests and the bench: its Web API, its sockets, its people.

It has what its documentation says of Slack, and what was seen of it, as each module names; it goes
wrong in any way that it is told to. Everything happens on one thread of its own.
"""

import asyncio
import json
import threading
import time

from aiohttp import web

from tests.slack import conversations, messages
from tests.slack.answering import World
from tests.slack.composing import compose, reading
from tests.slack.deliveries import EVERY_EVENT, Deliveries
from tests.slack.limits import Limits
from tests.slack.web_api import EVERY_SCOPE, Fault, WebApi
from tests.slack.workspace import APP, BOT, TEAM, Workspace, message_of

__all__ = ["BOT", "EVERY_EVENT", "EVERY_SCOPE", "Fault", "Limits", "Slack"]

PEOPLE = {"U01ALEX": "alex", "U02SAM": "sam", "U03EVE": "eve"}
CHANNELS = {
    "C01INC": ("paas-incident", ("U01ALEX", "U02SAM", "U03EVE", BOT)),
    "C02GEN": ("general", ("U01ALEX", "U02SAM", "U03EVE", BOT)),
}
BOT_TOKEN, APP_TOKEN, SIGNING_SECRET = "xoxb-for-tests", "xapp-for-tests", "signed-for-tests"

_USED = 5
"""How often an address that Slack gives for answers may be used."""

_SECONDS = 30


class Slack:
    """A workspace with one app in it.

    `scopes` and `events` are what the app was given; `limits` are Slack's own, or None for none;
    `delay` is seconds of each call; `request_url` is where the app wants its events without a
    socket; `text_limit` is the length of the longest message, `page` of the longest list.
    """

    def __init__(
        self,
        people=None,
        channels=None,
        *,
        scopes=EVERY_SCOPE,
        events=EVERY_EVENT,
        limits=None,
        delay=0.0,
        request_url=None,
        retry_scale=1.0,
        text_limit=4000,
        page=1000,
        bot_token=BOT_TOKEN,
        app_token=APP_TOKEN,
    ):
        self.workspace = Workspace(people or PEOPLE, channels or CHANNELS)
        self.bot_token = bot_token
        self.app_token = app_token
        self.deliveries = Deliveries(
            self.workspace, events, request_url, SIGNING_SECRET, retry_scale
        )
        self.world = World(
            self.workspace,
            self.deliveries.tell,
            frozenset(scopes),
            text_limit=text_limit,
            page=page,
            shared=self._shared,
        )
        self.api = WebApi(self.world, self.deliveries, bot_token, app_token, limits, delay)
        self.listeners = []
        """Are called with a channel and each message put there, on the stand-in's own thread."""
        self.responses = []
        """What came to the addresses that are given for answers: (its number, what came)."""
        self._places = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="slack", daemon=True)
        self._port = 0
        self._runner = None
        self._site = None

    # Its life

    def start(self):
        self._thread.start()
        self.do(self._open())
        return self

    def stop(self):
        """End it, with all connections; it is not started again."""
        self.do(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_SECONDS)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    def go_away(self):
        """Be out of reach: every connection ends, and none is taken."""
        self.do(self._shut())

    def come_back(self):
        """Be there again, at the same address, with all that was known."""
        self.do(self._listen())

    def do(self, coroutine):
        """Run something on the stand-in's own thread; return what it returns."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(_SECONDS)

    @property
    def url(self):
        return f"http://127.0.0.1:{self._port}"

    def _run(self):
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        self._loop.close()

    async def _open(self):
        application = web.Application(client_max_size=64 * 1024 * 1024)
        application.router.add_route("*", "/api/{method}", self.api.serve)
        application.router.add_get("/link", self.deliveries.serve_socket)
        application.router.add_post("/upload/{file}", self._take_upload)
        application.router.add_post("/response/{number}", self._take_response)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await self._listen()

    async def _listen(self):
        self._site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await self._site.start()
        self._port = self._runner.addresses[0][1]
        self.world.url = self.url

    async def _shut(self):
        await self._site.stop()
        self.deliveries.cut()
        for connection in self._runner.server.connections:
            if connection.transport:
                connection.transport.abort()

    async def _close(self):
        await self.deliveries.close()
        await self._runner.cleanup()

    def _shared(self, channel, message):
        for each in list(self.listeners):
            each(channel, message)

    # What the app did

    @property
    def calls(self):
        return list(self.api.calls)

    def methods(self, since=0):
        """Return the names of the methods that were called, in order."""
        return [call.method for call in self.calls[since:]]

    def fail(self, method, do, **more):
        """Have the next call of a method go wrong, as Fault says."""
        fault = Fault(method, do, **more)
        self.api.faults.append(fault)
        return fault

    def messages(self, channel):
        """Return all messages of a channel, oldest first, as they stand."""
        return list(self.workspace.channels[channel].messages)

    def said(self, channel, since=0):
        """Return what the bot said in a channel, oldest first."""
        return [m for m in self.messages(channel)[since:] if m.get("user") == BOT]

    def direct(self, user="U01ALEX"):
        """Return the id of the channel in which somebody and the bot are alone."""
        return self._now(lambda: self.workspace.direct(user).id)

    def reading(self, message):
        """Return what people read of a message."""
        channels = {c.id: c.name for c in self.workspace.channels.values()}
        return reading(message, self.workspace.names(), channels)

    def wait(self, true, timeout=20):
        """Wait until something is so; return what it returned."""
        deadline = time.monotonic() + timeout
        while not (found := true()):
            assert time.monotonic() < deadline, "it did not happen"
            time.sleep(0.01)
        return found

    # What people do

    def type(self, channel, text, user="U01ALEX", **more):
        """Type a text as into Slack's own box; return the message's ts."""
        return self.say(channel, self.composed(text), user, **more)

    def composed(self, text):
        """Return what Slack makes of a text that is typed."""
        people = [(person.name, person.id) for person in self.workspace.people.values()]
        known = [(c.name, c.id) for c in self.workspace.channels.values() if c.name]
        return compose(text, people, known)

    def say(self, channel, text, user="U01ALEX", wait=False, **more):
        """Say something, as Slack keeps it; return the message's ts.

        `more` are further fields of the message. With `wait` it returns once the app has
        acknowledged it, or Slack has given it up.
        """
        return self.do(self._say(channel, text, user, wait, more))

    async def _say(self, channel, text, user, wait, more):
        here = self.workspace.named(channel)
        ts = self.workspace.ts()
        message = {
            "type": "message",
            "user": user,
            "text": text,
            "ts": ts,
            "client_msg_id": f"client-{ts}",
            "team": TEAM,
            "blocks": [{"type": "rich_text", "block_id": "typed", "elements": []}],
            **more,
        }
        here.messages.append({key: value for key, value in message.items() if key != "blocks"})
        self._shared(here, message)
        event = {**message, "event_ts": ts, "channel": here.id, "channel_type": here.kind}
        brought = self.deliveries.tell(event)
        if f"<@{BOT}>" in text and here.kind != "im":
            kept = {key: value for key, value in event.items() if key != "channel_type"}
            self.deliveries.tell({**kept, "type": "app_mention"})
        if wait and brought:
            await brought
        return ts

    def edit(self, channel, ts, text, user="U01ALEX"):
        def go():
            here = self.workspace.channels[channel]
            messages.change(self.world, here, message_of(here, ts), {"text": text}, user)

        self._now(go)

    def delete(self, channel, ts):
        def go():
            here = self.workspace.channels[channel]
            messages.take_back(self.world, here, message_of(here, ts))

        self._now(go)

    def unfurl(self, channel, ts, with_attachment=True):
        """Have Slack add a preview to a message, which is told as a change of it."""

        def go():
            here = self.workspace.channels[channel]
            message = message_of(here, ts)
            before = dict(message)
            if with_attachment:
                link = {"from_url": "https://example.org", "title": "Example", "id": 1}
                message["attachments"] = [link]
            else:
                message["blocks"] = [{"type": "rich_text", "block_id": "unfurled"}]
            now = self.workspace.ts()
            messages.told_of_change(self.world, here, message, before, now)

        self._now(go)

    def react(self, channel, ts, name="pushpin", user="U01ALEX"):
        def go():
            here = self.workspace.channels[channel]
            messages.reacted(self.world, here, message_of(here, ts), name, user)

        self._now(go)

    def slash(self, command, text="", channel="C01INC", user="U01ALEX"):
        """Use a slash command; return the envelope, once it is acknowledged or three seconds later.

        Slack does not bring it again.
        """
        here = self.workspace.named(channel)
        number = self._place(here.id, user, None)
        payload = {
            "token": "none",
            "team_id": TEAM,
            "team_domain": "test",
            "channel_id": here.id,
            "channel_name": here.name or "directmessage",
            "user_id": user,
            "user_name": self.workspace.people[user].name,
            "command": command,
            "text": text,
            "api_app_id": APP,
            "response_url": f"{self.url}/response/{number}",
            "trigger_id": self._trigger(number),
        }
        envelope = self.do(self.deliveries.send("slash_commands", payload))
        self._answered(here.id, user, envelope)
        return envelope

    def press(self, channel, ts, label, user="U01ALEX"):
        """Press the button with a label under a message; return the envelope, as `slash` does."""
        message = message_of(self.workspace.channels[channel], ts)
        button, block = self._button(message, label)
        number = self._place(channel, user, ts)
        action = {
            "action_id": button["action_id"],
            "block_id": block.get("block_id", "block"),
            "text": button["text"],
            "value": button.get("value"),
            "type": "button",
            "action_ts": self._now(self.workspace.ts),
        }
        payload = {
            **self._interaction("block_actions", channel, user, number),
            "container": {"type": "message", "message_ts": ts, "channel_id": channel},
            "message": dict(message),
            "state": {"values": {}},
            "actions": [action],
        }
        return self.do(self.deliveries.send("interactive", payload))

    def buttons(self, message):
        """Return the labels of the buttons under a message."""
        found = [e for b in message.get("blocks") or () for e in b.get("elements") or ()]
        return [each["text"]["text"] for each in found if each.get("type") == "button"]

    def _button(self, message, label):
        for block in message.get("blocks") or ():
            for each in block.get("elements") or ():
                if each.get("type") == "button" and each["text"]["text"] == label:
                    return each, block
        raise AssertionError(f"no button {label!r}; there are {self.buttons(message)}")

    def shortcut(self, channel, ts, callback, user="U01ALEX"):
        """Use a message shortcut of the app's; return the envelope, as `slash` does."""
        number = self._place(channel, user, ts)
        payload = {
            **self._interaction("message_action", channel, user, number),
            "callback_id": callback,
            "action_ts": self._now(self.workspace.ts),
            "message_ts": ts,
            "message": dict(message_of(self.workspace.channels[channel], ts)),
        }
        return self.do(self.deliveries.send("interactive", payload))

    def _interaction(self, kind, channel, user, number):
        here = self.workspace.channels[channel]
        return {
            "type": kind,
            "token": "none",
            "api_app_id": APP,
            "team": {"id": TEAM, "domain": "test"},
            "user": {"id": user, "username": self.workspace.people[user].name, "team_id": TEAM},
            "channel": {"id": channel, "name": here.name or "directmessage"},
            "trigger_id": self._trigger(number),
            "response_url": f"{self.url}/response/{number}",
        }

    def _trigger(self, number):
        return f"{int(time.time() * 1e6)}.{number}.0123456789abcdef"

    def _place(self, channel, user, ts):
        """Return the number of an address for answers to something that somebody did."""

        def go():
            number = self.workspace.number()
            self._places[str(number)] = [channel, user, ts, _USED]
            return number

        return self._now(go)

    # What becomes of people and channels

    def enter(self, channel, user):
        self._now(lambda: conversations.enter(self.world, self.workspace.channels[channel], user))

    def leave(self, channel, user):
        self._now(lambda: conversations.leave(self.world, self.workspace.channels[channel], user))

    def rename(self, channel, name):
        def go():
            self.workspace.channels[channel].name = name
            conversations.renamed(self.world, self.workspace.channels[channel])

        self._now(go)

    def set_topic(self, channel, topic, user="U01ALEX"):
        here = self.workspace.channels[channel]
        self._now(lambda: conversations.topic_set(self.world, here, topic, user))

    def archive(self, channel, again=False, user="U01ALEX"):
        here = self.workspace.channels[channel]
        self._now(lambda: conversations.archived(self.world, here, user, again))

    def change_person(self, user, **changes):
        """Rename somebody, or have them gone (`deleted`)."""

        def go():
            person = self.workspace.people[user]
            for name, value in changes.items():
                setattr(person, name, value)
            now = self.workspace.ts()
            self.world.tell({"type": "user_change", "user": person.as_user(), "event_ts": now})

        self._now(go)

    def hire(self, person):
        """Have somebody new in the workspace."""

        def go():
            self.workspace.people[person.id] = person
            now = self.workspace.ts()
            self.world.tell({"type": "team_join", "user": person.as_user(), "event_ts": now})

        self._now(go)

    # What Slack does

    def again(self, ts, attempt=1):
        """Bring the event of a message once more, in another envelope; return that."""
        event_id, event = next(
            (known, event)
            for known, event in self.deliveries.told.items()
            if event.get("ts") == ts and event["type"] == "message"
        )
        payload = self.deliveries.callback(event, event_id)
        return self.do(self.deliveries.send("events_api", payload, attempt, "timeout"))

    def event(self, event):
        """Bring any event at all, whether or not there is such a one, and do not wait."""

        async def go():
            number = f"Ev{self.workspace.number():08d}"
            self.deliveries.start(self.deliveries.bring_event(event, number))

        self.do(go())

    def envelope(self, kind, payload):
        """Bring an envelope of any kind at all; return it."""
        return self.do(self.deliveries.send(kind, payload))

    def disconnect(self, reason="refresh_requested", after=2.0, every=False):
        """Have Slack renew a connection: it says so, and ends it some time later."""
        self.do(self.deliveries.announce_end(reason, after, every))

    def cut(self, reset=True):
        """Have every socket end without a word."""
        self._now(lambda: self.deliveries.cut(reset))

    def fall_silent(self):
        """Have every socket half open, as one that a router has forgotten."""
        self._now(self.deliveries.fall_silent)

    @property
    def sockets(self):
        return self.deliveries.open

    def _now(self, act):
        async def go():
            return act()

        return self.do(go())

    async def _take_upload(self, request):
        """Take a file's content: the body itself, or the file of a form."""
        file = self.world.uploads.get(request.match_info["file"])
        if file is None:
            raise web.HTTPNotFound
        if "multipart" in request.headers.get("Content-Type", ""):
            part = await (await request.multipart()).next()
            content = bytes(await part.read())
        else:
            content = await request.read()
        if len(content) != file["length"]:
            raise web.HTTPBadRequest(text="length")
        file["content"] = content
        return web.Response(text=f"OK - {len(content)}")

    async def _take_response(self, request):
        """Take an answer to a command, a button or a shortcut; an address lasts five times."""
        number = request.match_info["number"]
        body = json.loads(await request.read())
        self.responses.append((number, body))
        place = self._places.get(number)
        if place is None or place[3] == 0:
            return web.Response(status=404, text="used_url")
        place[3] -= 1
        channel, user, ts, _ = place
        self._respond(self.workspace.channels[channel], user, ts, body)
        return web.Response(text="ok")

    def _respond(self, channel, user, ts, body):
        message = message_of(channel, ts) if ts else None
        if message and body.get("delete_original"):
            messages.take_back(self.world, channel, message)
        elif message and body.get("replace_original"):
            found = messages.content(self.world, body)
            messages.change(self.world, channel, message, found, BOT)
        elif body.get("response_type") == "in_channel":
            messages.said(self.world, body, channel)
        else:
            found = messages.content(self.world, body)
            messages.whisper(self.world, channel, user, found, body.get("thread_ts"))

    def _answered(self, channel, user, envelope):
        """Show what came with the acknowledgement of a slash command."""
        answer = envelope.answer
        if isinstance(answer, tuple):
            try:
                answer = json.loads(answer[1])
            except ValueError:
                answer = {"text": answer[1]} if answer[1] else None
        if isinstance(answer, dict) and (answer.get("text") or answer.get("blocks")):
            here = self.workspace.channels[channel]
            self._now(lambda: self._respond(here, user, None, answer))
