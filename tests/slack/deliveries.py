"""How the stand-in brings to the app what happens: over its sockets, or to its own address.

Source: Slack's pages "The Events API" (an answer within three seconds, else again at once, after a
minute and after five more), "Using Socket Mode" (envelopes, ten connections at most, any of which
may get an event; `disconnect` some time before the end of one) and "Verifying requests from Slack".
"""

import asyncio
import hashlib
import hmac
import json
import socket
import struct
import time
from dataclasses import dataclass
from urllib.parse import urlencode

import aiohttp
from aiohttp import WSMsgType, web

from tests.slack.workspace import APP, BOT, TEAM

AGAIN = (0.0, 0.0, 60.0, 300.0)
"""Seconds before each attempt to bring an event."""

ANSWERED_WITHIN = 3.0
MOST_SOCKETS = 10
LASTS = 18060
"""Seconds that a connection lasts, as Slack says when one is opened."""

_BY_CHANNEL = {"channel": "message.channels", "group": "message.groups", "im": "message.im"}
_OF_MEMBERS = frozenset(
    [
        "message",
        "app_mention",
        "reaction_added",
        "reaction_removed",
        "member_joined_channel",
        "member_left_channel",
    ]
)
"""Events of what happens in a channel, which only who is in it is told of."""

EVERY_EVENT = frozenset(
    [
        *_BY_CHANNEL.values(),
        *(_OF_MEMBERS - {"message"}),
        *(f"channel_{each}" for each in ("archive", "created", "left", "rename", "unarchive")),
        *(f"group_{each}" for each in ("archive", "left", "rename", "unarchive")),
        "im_created",
        "team_join",
        "user_change",
    ]
)


def signature(secret, body, at):
    """Return the headers by which Slack signs a request: `body` is text, `at` whole seconds."""
    base = f"v0:{at}:{body}".encode()
    digest = hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": f"v0={digest}"}


@dataclass
class Envelope:
    """One attempt to bring something. Times are of `time.time()`; `socket` is its number."""

    id: str
    kind: str
    payload: dict
    attempt: int
    at: float
    socket: int | None = None
    acknowledged: float | None = None
    answer: object = None
    refused: str = ""


class _Socket:
    def __init__(self, ws, number, transport):
        self.ws = ws
        self.number = number
        self.transport = transport
        self.half_open = False


class Deliveries:
    """The way to the app. `url` is its own address, else its sockets are used.

    `retry_scale` shortens the pauses before an event is brought again. Of use on the stand-in's
    thread alone, but for reading.
    """

    def __init__(self, workspace, events=EVERY_EVENT, url=None, secret="", retry_scale=1.0):
        self._workspace = workspace
        self.events = set(events)
        self.url = url
        self._secret = secret
        self._retry_scale = retry_scale
        self.envelopes = []
        self.frames = []
        """What happened to sockets: (time, what, number)."""
        self.told = {}
        """Events that were brought, by their ids."""
        self.closed = False
        """Whether new connections are refused."""
        self.tickets = set()
        self._sockets = []
        self._turn = 0
        self._opened = 0
        self._waiting = {}
        self._tasks = set()

    @property
    def open(self):
        return len(self._sockets)

    def tell(self, event):
        """Have an event brought, if the app subscribed to it and may know of it."""
        if self._concerns(event):
            return self.start(self.bring_event(event, f"Ev{self._workspace.number():08d}"))
        return None

    def start(self, coroutine):
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _concerns(self, event):
        kind = event["type"]
        name = _BY_CHANNEL.get(event.get("channel_type")) if kind == "message" else kind
        if name not in self.events:
            return False
        where = event.get("channel") or (event.get("item") or {}).get("channel")
        where = where.get("id") if isinstance(where, dict) else where
        channel = self._workspace.channels.get(where)
        if channel is None or kind.endswith("_left"):
            return True
        if kind in _OF_MEMBERS or channel.private:
            return BOT in channel.members
        return True

    async def bring_event(self, event, event_id):
        """Bring an event until it is acknowledged, or given up; return the last attempt."""
        self.told[event_id] = event
        payload = self.callback(event, event_id)
        envelope = None
        for attempt, pause in enumerate(AGAIN):
            await asyncio.sleep(pause * self._retry_scale)
            reason = (envelope and envelope.refused) or "timeout"
            envelope = await self.send("events_api", payload, attempt, reason)
            if envelope.acknowledged or envelope.refused == "no retry":
                break
        return envelope

    def callback(self, event, event_id):
        return {
            "token": "none",
            "team_id": TEAM,
            "api_app_id": APP,
            "event": event,
            "type": "event_callback",
            "event_id": event_id,
            "event_time": int(time.time()),
            "authorizations": [{"team_id": TEAM, "user_id": BOT, "is_bot": True}],
        }

    async def send(self, kind, payload, attempt=0, reason=""):
        """Bring something once; return what became of it."""
        number = f"e-{self._workspace.number():06d}"
        envelope = Envelope(number, kind, payload, attempt, time.time())
        self.envelopes.append(envelope)
        if self.url:
            await self._post(envelope, reason)
        else:
            await self._push(envelope, reason)
        return envelope

    async def _push(self, envelope, reason):
        sockets = [each for each in self._sockets if not each.ws.closed]
        if not sockets:
            envelope.refused = "no socket"
            return
        self._turn += 1
        chosen = sockets[self._turn % len(sockets)]
        envelope.socket = chosen.number
        body = {
            "envelope_id": envelope.id,
            "type": envelope.kind,
            "payload": envelope.payload,
            "accepts_response_payload": envelope.kind != "events_api",
        }
        if envelope.kind == "events_api":
            body |= {"retry_attempt": envelope.attempt}
            body |= {"retry_reason": reason if envelope.attempt else ""}
        answered = self._waiting[envelope.id] = asyncio.get_running_loop().create_future()
        try:
            if not chosen.half_open:
                await chosen.ws.send_json(body)
            envelope.answer = await asyncio.wait_for(answered, ANSWERED_WITHIN)
            envelope.acknowledged = time.time()
        except (TimeoutError, ConnectionError, RuntimeError):
            envelope.refused = "timeout"
        finally:
            del self._waiting[envelope.id]

    async def _post(self, envelope, reason):
        """Bring it by a signed request, as the app without sockets gets it."""
        if envelope.kind == "events_api":
            kind, body = "application/json", json.dumps(envelope.payload)
        else:
            interactive = envelope.kind == "interactive"
            form = {"payload": json.dumps(envelope.payload)} if interactive else envelope.payload
            kind, body = "application/x-www-form-urlencoded", urlencode(form)
        headers = {"Content-Type": kind, **signature(self._secret, body, int(time.time()))}
        if envelope.attempt:
            headers |= {"X-Slack-Retry-Num": str(envelope.attempt), "X-Slack-Retry-Reason": reason}
        timeout = aiohttp.ClientTimeout(total=ANSWERED_WITHIN)
        try:
            async with (
                aiohttp.ClientSession(timeout=timeout) as session,
                session.post(self.url, data=body.encode(), headers=headers) as answer,
            ):
                envelope.answer = (answer.status, await answer.text())
                if answer.ok:
                    envelope.acknowledged = time.time()
                elif answer.headers.get("X-Slack-No-Retry") == "1":
                    envelope.refused = "no retry"
                else:
                    envelope.refused = "http_error"
        except TimeoutError:
            envelope.refused = "http_timeout"
        except (aiohttp.ClientError, OSError):
            envelope.refused = "connection_failed"

    async def serve_socket(self, request):
        """Serve one connection of the app's to its end."""
        ticket = request.query.get("ticket")
        if self.closed or ticket not in self.tickets:
            raise web.HTTPForbidden
        self.tickets.discard(ticket)
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        self._opened += 1
        here = _Socket(ws, self._opened, request.transport)
        if len(self._sockets) >= MOST_SOCKETS:
            await ws.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await ws.close()
            return ws
        self._sockets.append(here)
        self.frames.append((time.time(), "open", here.number))
        await ws.send_json(
            {
                "type": "hello",
                "num_connections": len(self._sockets),
                "connection_info": {"app_id": APP},
                "debug_info": {"host": "applink-1", "approximate_connection_time": LASTS},
            }
        )
        try:
            async for frame in ws:
                if frame.type is WSMsgType.TEXT:
                    self._acknowledge(frame.data)
        finally:
            self._forget(here)
        return ws

    def _acknowledge(self, frame):
        try:
            body = json.loads(frame)
        except ValueError:
            return
        answered = self._waiting.get(body.get("envelope_id"))
        if answered and not answered.done():
            answered.set_result(body.get("payload") or {})

    def _forget(self, here):
        if here in self._sockets:
            self._sockets.remove(here)
            self.frames.append((time.time(), "closed", here.number))

    async def announce_end(self, reason, after, every=False):
        """Ask the app to connect anew; end the first of its sockets, or all, so long after."""
        for here in list(self._sockets)[: None if every else 1]:
            self.frames.append((time.time(), f"disconnect {reason}", here.number))
            debug = {"host": "applink-1"}
            frame = {"type": "disconnect", "reason": reason, "debug_info": debug}
            await here.ws.send_json(frame)
            self.start(self._end(here, after))

    async def _end(self, here, after):
        await asyncio.sleep(after)
        self._forget(here)
        await here.ws.close()

    def cut(self, reset=True):
        """End every socket without a word: by a reset, or as if the other end had closed."""
        for here in list(self._sockets):
            self._forget(here)
            if reset and (raw := here.transport.get_extra_info("socket")):
                linger = struct.pack("ii", 1, 0)
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            here.transport.abort()

    def fall_silent(self):
        """Leave every socket half open: nothing is read of it, nothing comes on it any more."""
        for here in self._sockets:
            here.half_open = True
            here.transport.pause_reading()

    async def close(self):
        for task in list(self._tasks):
            task.cancel()
        for here in list(self._sockets):
            self._forget(here)
            here.transport.abort()
