"""The stand-in's door for the app's calls: tokens, scopes, limits, delays, and what goes wrong.

Source: Slack's pages "Using the Slack Web API" (arguments as a form or as JSON, the header with the
token's scopes, `ok` and `error`) and "Rate limits" (429 with Retry-After).
"""

import asyncio
import json
import time
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl

from aiohttp import web

from tests.slack import conversations, messages
from tests.slack.answering import METHODS, Refused

LOADED = (conversations, messages)
"""Where the methods are; they enter themselves into METHODS."""

OPENING = "apps.connections.open"

EVERY_SCOPE = frozenset(
    scope for method in METHODS.values() for needed in method.scopes.values() for scope in needed
) | {"channels:read", "groups:read", "im:read", "mpim:read", "app_mentions:read", "commands"}


@dataclass
class Call:
    """One call of the app's. Times are of `time.time()`; `connection` is a number of its own."""

    number: int
    method: str
    args: dict
    at: float
    connection: int
    answered: float = 0.0
    status: int = 200
    error: str | None = None
    fault: str | None = None
    ts: str | None = None


@dataclass
class Fault:
    """What goes wrong with the next `count` calls of a method (`*` is any).

    Only those count whose text and channel hold `text` and `channel`. `executed` says that what was
    asked for is done all the same. `hang` holds an answer for `hold` seconds and gives none then.
    """

    method: str
    do: Literal["limited", "status", "html", "error", "hang", "drop"]
    count: int = 1
    text: str = ""
    channel: str = ""
    executed: bool = False
    error: str = "internal_error"
    status: int = 500
    retry_after: int = 1
    hold: float = 60.0

    def meets(self, call):
        return (
            self.count > 0
            and self.method in (call.method, "*")
            and self.text in str(call.args.get("text") or "")
            and self.channel in str(call.args.get("channel") or "")
        )


class _Odd(Exception):
    """An answer that is none of the Web API's own."""

    def __init__(self, status, body, headers=None):
        super().__init__(status)
        self.status = status
        self.body = body
        self.headers = headers or {}


class WebApi:
    """Answers the app's calls on a world. Of use on the stand-in's own thread alone.

    `delay` is waited after the effect of each call: seconds, or what a function says of a method.
    `spoil(call)` may return the fault that a call is to have, besides those in `faults`.
    """

    def __init__(self, world, deliveries, bot_token, app_token, limits=None, delay=0.0):
        self._world = world
        self._deliveries = deliveries
        self._bot_token = bot_token
        self._app_token = app_token
        self.app_scopes = {"connections:write"}
        self.limits = limits
        self.delay = delay
        self.calls = []
        self.unknown = []
        self.faults = []
        self.spoil = lambda call: None
        self.token_error = None
        """What every call with a token is refused with, such as `token_revoked`."""
        self._connections = {}

    async def serve(self, request):
        """Answer one call."""
        method = request.match_info["method"]
        args, token = await _arguments(request, method)
        call = self._begin(request, method, args)
        fault = next((each for each in self.faults if each.meets(call)), None) or self.spoil(call)
        headers = {"x-oauth-scopes": ",".join(sorted(self._world.scopes))}
        try:
            if fault:
                await self._go_wrong(fault, request, call, token)
            body = {"ok": True, **self._answer(call, token)}
        except Refused as refused:
            call.error = refused.code
            body = {"ok": False, "error": refused.code, **refused.more}
        except _Odd as odd:
            call.status, body = odd.status, odd.body
            headers |= odd.headers
        await asyncio.sleep(self.delay(method) if callable(self.delay) else self.delay)
        call.answered = time.time()
        if isinstance(body, str):
            return web.Response(text=body, status=call.status, content_type="text/html")
        return web.json_response(body, status=call.status, headers=headers)

    def _begin(self, request, method, args):
        peer = request.transport.get_extra_info("peername") if request.transport else None
        connection = self._connections.setdefault(peer, len(self._connections) + 1)
        call = Call(len(self.calls) + 1, method, args, time.time(), connection)
        self.calls.append(call)
        return call

    async def _go_wrong(self, fault, request, call, token):
        fault.count -= 1
        call.fault = fault.do
        if fault.executed:
            self._answer(call, token)
        match fault.do:
            case "limited":
                raise self._limited(call, fault.retry_after)
            case "error":
                raise Refused(fault.error)
            case "status":
                call.error = fault.error
                raise _Odd(fault.status, {"ok": False, "error": fault.error})
            case "html":
                raise _Odd(503, "<html><body>Service unavailable</body></html>")
            case "hang":
                await asyncio.sleep(fault.hold)
        if request.transport:
            request.transport.abort()
        raise _Odd(500, "")

    def _limited(self, call, seconds):
        call.error = "ratelimited"
        headers = {"Retry-After": str(seconds)}
        return _Odd(429, {"ok": False, "error": "ratelimited"}, headers)

    def _answer(self, call, token):
        if self.token_error:
            raise Refused(self.token_error)
        if call.method == OPENING:
            return self._open_connection(call, token)
        if token != self._bot_token:
            raise Refused("invalid_auth" if token else "not_authed")
        method = METHODS.get(call.method)
        if method is None:
            self.unknown.append(call.method)
            raise Refused("unknown_method", req_method=call.method)
        given = str(call.args.get("channel") or call.args.get("channel_id") or "")
        channel = self._world.workspace.named(given)
        needed = method.scopes[channel.kind if channel else "channel"]
        if needed and not self._world.scopes & set(needed):
            provided = ",".join(sorted(self._world.scopes))
            raise Refused("missing_scope", needed=needed[0], provided=provided)
        self._count(call, method.tier, channel.id if channel else given)
        answer = method.do(self._world, call.args)
        call.ts = answer.get("ts")
        return answer

    def _open_connection(self, call, token):
        if token != self._app_token:
            known = token == self._bot_token
            raise Refused("not_allowed_token_type" if known else "invalid_auth")
        if "connections:write" not in self.app_scopes:
            raise Refused("missing_scope", needed="connections:write", provided="")
        self._count(call, 1, "")
        ticket = f"ticket-{self._world.workspace.number()}"
        self._deliveries.tickets.add(ticket)
        return {"url": f"{self._world.url.replace('http', 'ws', 1)}/link?ticket={ticket}"}

    def _count(self, call, tier, channel):
        if self.limits is None:
            return
        seconds = self.limits.wait(call.method, tier, channel, time.monotonic())
        if seconds:
            raise self._limited(call, seconds)


async def _arguments(request, method):
    """Return a call's arguments, as far as Slack takes them, and the token that came with it.

    What cannot be read is left out; a method that only reads does not look at JSON.
    """
    raw = await request.read()
    kind = request.headers.get("Content-Type", "")
    args = dict(request.query)
    if "json" in kind:
        known = METHODS.get(method)
        if raw and not (known and known.reads):
            args |= json.loads(raw)
    elif raw and "multipart" not in kind:
        args |= dict(parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True))
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return args, token or args.pop("token", "")
