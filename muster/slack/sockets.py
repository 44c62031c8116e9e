"""Socket Mode: the connections by which Slack brings what happens, without an address of our own.

Before a connection ends that Slack announces the end of, the next one is there; one that is cut, or
gives no answer any more, is followed by another at once. Each is read to its end.
Source: Slack's page "Using Socket Mode"; RFC 6455 (ping and pong).
"""

import asyncio
import json
import logging
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp

from muster.slack.api import Api, Busy, Unreachable

log = logging.getLogger(__name__)

PINGED_AFTER = 4.0
"""Seconds of silence after which a connection is pinged; half of them later it counts as dead."""

GREETED_WITHIN = 10.0
"""Seconds in which Slack says hello on a new connection."""

_PAUSES = (0.0, 0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds before the next attempt to connect; the last of them stands for all later ones."""

_STEADY = 30.0
"""Seconds after which a connection counts as one that holds."""

_LARGEST = 4 * 1024 * 1024
"""Bytes of one frame at most: far more than Slack's largest message."""

Acknowledge = Callable[[], object]
"""Tells Slack, from any thread, that an envelope need not be brought again."""


class Sockets:
    """The connections of one bot. `heard(envelope, acknowledge)` is called for each envelope.

    `up(True)` is called when there is a connection again, `up(False)` when there is none any more.
    All are called on the thread of the event loop.
    """

    def __init__(
        self,
        app: Api,
        session: aiohttp.ClientSession,
        heard: Callable[[Mapping[str, Any], Acknowledge], object],
        up: Callable[[bool], object] = lambda is_up: None,
    ) -> None:
        """`app` is the way to the Web API with the app-level token."""
        self._app = app
        self._session = session
        self._heard = heard
        self._up = up
        self._readers: set[asyncio.Task[None]] = set()
        self._acknowledging: set[asyncio.Task[None]] = set()
        self._open = 0

    @property
    def open(self) -> int:
        """How many connections there are; two while one is to end."""
        return self._open

    async def serve(self) -> None:
        """Keep a connection, for ever. Raises Refused when Slack does not take the app's token."""
        tries = 0
        while True:
            await asyncio.sleep(_PAUSES[min(tries, len(_PAUSES) - 1)])
            began = time.monotonic()
            try:
                ended = await self._connect()
            except Busy as busy:
                log.warning("Slack wants to be asked for a connection in %g s", busy.seconds)
                await asyncio.sleep(busy.seconds)
                continue
            except (Unreachable, aiohttp.ClientError, OSError, TimeoutError, ValueError) as fault:
                log.warning("cannot connect to Slack: %s; trying again", type(fault).__name__)
                tries += 1
                continue
            await ended
            # One that ends at once, again and again, is not opened again and again at once.
            tries = 0 if time.monotonic() - began > _STEADY else tries + 1

    async def close(self) -> None:
        """End all connections."""
        for reader in list(self._readers):
            reader.cancel()
        await asyncio.gather(*self._readers, return_exceptions=True)

    async def _connect(self) -> asyncio.Future[None]:
        """Return, once Slack has said hello, what is done when another connection is needed."""
        answer = await self._app.call("apps.connections.open")
        socket = await self._session.ws_connect(
            str(answer["url"]), heartbeat=PINGED_AFTER, max_msg_size=_LARGEST
        )
        loop = asyncio.get_running_loop()
        greeted: asyncio.Future[None] = loop.create_future()
        ended: asyncio.Future[None] = loop.create_future()
        reader = loop.create_task(self._read(socket, greeted, ended))
        self._readers.add(reader)
        reader.add_done_callback(self._readers.discard)
        await asyncio.wait((greeted, ended), timeout=GREETED_WITHIN, return_when="FIRST_COMPLETED")
        if not greeted.done():
            reader.cancel()
            raise Unreachable("no hello", in_doubt=False)
        return ended

    async def _read(
        self,
        socket: aiohttp.ClientWebSocketResponse,
        greeted: asyncio.Future[None],
        ended: asyncio.Future[None],
    ) -> None:
        """Read one connection to its end."""
        try:
            async for frame in socket:
                envelope = _envelope(frame)
                kind = envelope.get("type")
                if kind == "hello":
                    self._count(1)
                    _set(greeted)
                elif kind == "disconnect":
                    # Slack ends this one soon; what it still brings on it is read.
                    log.info("Slack asks for another connection: %s", envelope.get("reason"))
                    _set(ended)
                elif isinstance(envelope.get("envelope_id"), str):
                    self._heard(envelope, self._acknowledge(socket, envelope["envelope_id"]))
        except (aiohttp.ClientError, OSError) as fault:
            log.warning("a connection to Slack broke: %s", type(fault).__name__)
        finally:
            if greeted.done():
                self._count(-1)
            _set(ended)
            await socket.close()

    def _acknowledge(
        self, socket: aiohttp.ClientWebSocketResponse, envelope_id: str
    ) -> Acknowledge:
        loop, here = asyncio.get_running_loop(), threading.get_ident()

        async def send() -> None:
            try:
                await socket.send_str(json.dumps({"envelope_id": envelope_id}))
            except (aiohttp.ClientError, OSError, RuntimeError):
                # Slack brings it again, and it is known then.
                log.info("an envelope could not be acknowledged: its connection has ended")

        def begin() -> None:
            task = loop.create_task(send())
            self._acknowledging.add(task)
            task.add_done_callback(self._acknowledging.discard)

        def acknowledge() -> None:
            if threading.get_ident() == here:
                begin()
            else:
                loop.call_soon_threadsafe(begin)

        return acknowledge

    def _count(self, change: int) -> None:
        before = self._open
        self._open += change
        if bool(before) != bool(self._open):
            self._up(bool(self._open))


def _envelope(frame: aiohttp.WSMessage) -> Mapping[str, Any]:
    """Return what a frame holds, nothing for one that is no JSON object."""
    if frame.type is not aiohttp.WSMsgType.TEXT:
        return {}
    try:
        found = json.loads(frame.data)
    except (ValueError, RecursionError):
        log.warning("a frame of Slack's is no JSON")
        return {}
    return found if isinstance(found, dict) else {}


def _set(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
