"""The webserver that takes webhooks and shows pages: a few paths, closed to all else, and bounded.

Whoever reaches it may send anything, at any pace and in any number. So each connection brings one
request, which has to be there within a time, is refused by its head where it can be, and gives way
to a newer one while it is incomplete and there are too many. waitress does the protocol.
"""

import errno
import logging
import resource
import secrets
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from threading import Event, Lock, Thread
from typing import Any

from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.server import TcpWSGIServer
from waitress.task import ErrorTask, ThreadedTaskDispatcher

from muster.runtime.refusal_count import Refusals
from muster.runtime.web_requests import (
    EMPTY,
    OF_JSON,
    Answer,
    Door,
    PageRequest,
    Posted,
    Shower,
    Taker,
)

log = logging.getLogger(__name__)

_SWITCH_INTERVAL = 0.0005
"""Seconds."""
_TURN = 0.5
"""Seconds for which the server sleeps at most before it looks for what is too slow."""
_BETWEEN_TRIES = 5.0
_BETWEEN_LINES = 60.0
_TO_FINISH = 2.0
"""Seconds for what is being answered when the server is stopped."""
_FIRST_FOR_ALL = 1024
"""The first port at which whoever is not the system's administrator may listen."""

_NOTHING_LEFT = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)
_REASONS = {
    200: "OK",
    303: "See Other",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    411: "Length Required",
    413: "Content Too Large",
    431: "Request Header Fields Too Large",
    500: "Internal Server Error",
    501: "Not Implemented",
    503: "Service Unavailable",
}
_SHOWN_BY = ("GET", "HEAD")
_WORDS = {400: "not_http", 413: "too_large", 431: "long_head", 501: "unknown_encoding"}


WEBHOOKS = Door("No webhooks come in", "MUSTER_WEBHOOK_HOST", "MUSTER_WEBHOOK_PORT")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one server bears; sizes in bytes, and the time in seconds.

    Past the number of connections the oldest that is incomplete is closed for a new one. The time
    is that of a whole connection, less that in which it is answered.
    """

    connections: int = 100
    seconds: float = 10.0
    head: int = 16 * 1024
    body: int = 256 * 1024
    answered_at_once: int = 32


class Webserver:
    """Gives what is posted at a path to who takes it there, and what is asked for to who shows it.

    All other paths are not found. Whoever shows pages has all the paths of the server but those
    at which something is taken.
    """

    def __init__(
        self,
        host: str,
        port: int,
        takers: Mapping[str, Taker],
        limits: Limits | None = None,
        *,
        door: Door = WEBHOOKS,
        opened: Callable[[], object] = lambda: None,
        show: Shower | None = None,
    ) -> None:
        """Listen nowhere yet. Takers and `show` are called from several threads at once.

        `opened` is called, on the server's own thread, each time that it has begun to listen.
        """
        self._address = (host, port)
        self._takers = dict(takers)
        self._limits = limits or Limits()
        self._door = door
        self._opened = opened
        self._show = show
        self._guard = Lock()
        self._running: _Running | None = None

    def start(self) -> None:
        """Serve in a thread of its own, as soon as the address is free; unless it does already."""
        with self._guard:
            if self._running is None:
                logging.getLogger("waitress.queue").setLevel(logging.ERROR)
                # A thread that works through a request is interrupted sooner for a command.
                sys.setswitchinterval(min(sys.getswitchinterval(), _SWITCH_INTERVAL))
                self._running = _Running(
                    self._address,
                    self._takers,
                    self._limits,
                    self._door,
                    self._opened,
                    self._show,
                )
                self._running.start()

    def stop(self) -> None:
        """Listen no more. What is being answered is waited for briefly."""
        with self._guard:
            running, self._running = self._running, None
        if running is not None:
            running.stop()


class _Running(Thread):
    """One time that the server runs."""

    def __init__(
        self,
        address: tuple[str, int],
        takers: Mapping[str, Taker],
        limits: Limits,
        door: Door,
        opened: Callable[[], object],
        show: Shower | None,
    ) -> None:
        super().__init__(name="muster-webserver", daemon=True)
        self._door = door
        self._opened = opened
        self._address = address
        self._takers = takers
        self._limits = limits
        self._show = show
        self._stopping = Event()
        self._server: _Server | None = None
        self._refusals = Refusals(partial(log.warning, f"{door.refused}: %s"), _BETWEEN_LINES)

    def stop(self) -> None:
        self._stopping.set()
        server = self._server
        if server is not None:
            server.pull_trigger()
        self.join(_TURN + _TO_FINISH)

    def run(self) -> None:
        told = False
        while not self._stopping.is_set():
            try:
                self._server = _Server(
                    self._address, self._takers, self._limits, self._refusals, self._show
                )
            except (OSError, ValueError) as fault:
                if not told:
                    self._tell_of(fault)
                told = True
            else:
                self._serve(self._server)
            self._stopping.wait(_BETWEEN_TRIES)

    def _serve(self, server: "_Server") -> None:
        log.info("%s at %s port %s", self._door.open, *self._address)
        self._opened()
        try:
            while not self._stopping.is_set():
                wasyncore.loop(timeout=_TURN, use_poll=True, map=server.map, count=1)
                server.close_what_is_too_slow()
                self._refusals.tell_if_due()
        except Exception:
            log.exception("The webserver stopped; it begins again")
        finally:
            server.end()
            self._refusals.tell()

    def _tell_of(self, fault: Exception) -> None:
        reason = fault.strerror if isinstance(fault, OSError) else "no such address"
        if isinstance(fault, PermissionError) and self._address[1] < _FIRST_FOR_ALL:
            reason = f"{reason}: ports below {_FIRST_FOR_ALL} are the system's own"
        log.error(
            "%s: %s port %s cannot be listened at (%s). It is tried again and again; choose "
            "another with %s and %s",
            self._door.shut,
            *self._address,
            reason,
            self._door.host,
            self._door.port,
        )


class _Refused:
    """Why a request is not given to anybody, as waitress keeps it."""

    def __init__(self, code: int, word: str) -> None:
        self.code = code
        self.word = word


class _Request(HTTPRequestParser):  # type: ignore[misc]
    """Reads one request. What its head is enough to refuse is refused before its body comes."""

    error: Any

    def __init__(self, paths: frozenset[str], shows: bool, adjustments: Adjustments) -> None:
        super().__init__(adjustments)
        self._paths = paths
        self._shows = shows
        self._judged: _Refused | None = None

    def parse_header(self, header_plus: bytes) -> None:
        super().parse_header(header_plus)
        # One request a connection: none is answered with what belongs to another.
        self.headers["CONNECTION"] = "close"
        self._judged = self._judge()

    def received(self, data: bytes) -> int:
        consumed = super().received(data)
        if self._judged is not None and self.headers_finished and self.error is None:
            self.error = self._judged
            self.completed = True
        if self.error is not None:
            # waitress would tell whoever asks that they may send the body, and wait for it.
            self.expect_continue = False
        return int(consumed)

    @property
    def allowed(self) -> str:
        """The methods by which it could have been asked."""
        return "POST" if self.path.rstrip("/") in self._paths else "GET, HEAD"

    def _judge(self) -> _Refused | None:
        if self.path.rstrip("/") not in self._paths:
            return self._judge_page() if self._shows else _Refused(404, "no_such_path")
        if self.command != "POST":
            return _Refused(405, "not_posted")
        if self.chunked or "TRANSFER_ENCODING" in self.headers:
            return _Refused(411, "no_length")
        if "CONTENT_LENGTH" not in self.headers:
            return _Refused(411, "no_length")
        return None

    def _judge_page(self) -> _Refused | None:
        if self.command not in _SHOWN_BY:
            return _Refused(405, "not_asked_for")
        if self.chunked or self.headers.get("CONTENT_LENGTH", "0") != "0":
            return _Refused(413, "has_body")
        return None


class _Refusal(ErrorTask):  # type: ignore[misc]
    """Answers a request that is not given to anybody. The answer tells no more than its status."""

    def execute(self) -> None:
        refused = self.request.error
        code = refused.code if refused.code in _REASONS else 400
        word = refused.word if isinstance(refused, _Refused) else _WORDS.get(code, "failed")
        self.channel.server.refusals.count(f"{code} {word}")
        self.status = f"{code} {_REASONS[code]}"
        self.response_headers = list(OF_JSON)
        if code == 405:
            self.response_headers.append(("Allow", getattr(self.request, "allowed", "POST")))
        self.set_close_on_finish()
        body = b"" if getattr(self.request, "command", "") == "HEAD" else EMPTY
        self.content_length = len(body)
        self.write(body)


class _BoundedConnection(HTTPChannel):  # type: ignore[misc]
    error_task_class = _Refusal

    def __init__(self, server: "_Server", *given: Any, **named: Any) -> None:
        self.parser_class = partial(_Request, server.paths, server.shows)
        self.began = time.monotonic()
        super().__init__(server, *given, **named)

    @property
    def is_answered(self) -> bool:
        """Whether its request is complete."""
        return bool(self.requests)


class _Server(TcpWSGIServer):  # type: ignore[misc]
    channel_class = _BoundedConnection

    def __init__(
        self,
        address: tuple[str, int],
        takers: Mapping[str, Taker],
        limits: Limits,
        refusals: Refusals,
        show: Shower | None = None,
    ) -> None:
        """Raises OSError where the address cannot be listened at, and ValueError for none."""
        self.map: dict[int, Any] = {}
        self.paths = frozenset(takers)
        self.refusals = refusals
        self.shows = show is not None
        self._takers = takers
        self._show = show
        self._seconds = limits.seconds
        self._most = min(limits.connections, _files_allowed() // 4)
        self._deaf_until = 0.0
        self._guard = Lock()
        self._ended = False
        host, port = address
        adjustments = Adjustments(
            host=host,
            port=port,
            ipv4=":" not in host,
            ipv6=":" in host,
            ident=None,
            log_socket_errors=False,
            max_request_header_size=limits.head,
            max_request_body_size=limits.body + 1,
            inbuf_overflow=limits.body + 1,
            # Nothing is believed of them: who shows pages wants to know that there are any.
            clear_untrusted_proxy_headers=False,
        )
        dispatcher = ThreadedTaskDispatcher()
        try:
            super().__init__(self._answer, self.map, dispatcher=dispatcher, adj=adjustments)
        except OSError:
            wasyncore.close_all(self.map)
            raise
        dispatcher.set_thread_count(limits.answered_at_once)

    def readable(self) -> bool:
        # Its own would see to what is idle, and accept nobody while there are too many.
        return bool(self.accepting) and time.monotonic() >= self._deaf_until

    def handle_accept(self) -> None:
        try:
            accepted = self.accept()
            if accepted is not None:
                self._admit(*accepted)
        except OSError as fault:
            if fault.errno in _NOTHING_LEFT:
                # Whoever comes stays there to be accepted, and would be tried without a pause.
                self._deaf_until = time.monotonic() + _TURN
                self.refusals.count("no_files_left")

    def handle_error(self) -> None:
        """Go on listening, whatever went wrong with one who came."""
        log.exception("A connection to the webserver failed")

    def _admit(self, connection: Any, address: Any) -> None:
        if not self._make_room():
            connection.close()
            return
        self.set_socket_options(connection)
        self.channel_class(self, connection, address, self.adj, map=self._map)

    def close_what_is_too_slow(self) -> None:
        oldest = time.monotonic() - self._seconds
        for each in self._connections():
            if not each.is_answered and each.began < oldest:
                each.will_close = True
                self.refusals.count("too_slow")

    def pull_trigger(self) -> None:
        """Wake the server, unless it has ended and what wakes it may be another's by now."""
        with self._guard:
            if not self._ended:
                super().pull_trigger()

    def end(self) -> None:
        """Close all, once what is being answered was, or has taken too long."""
        self.accepting = False
        self.task_dispatcher.shutdown(timeout=_TO_FINISH)
        with self._guard:
            self._ended = True
            wasyncore.close_all(self.map)

    def _connections(self) -> list[_BoundedConnection]:
        return [each for each in list(self.active_channels.values()) if not each.will_close]

    def _make_room(self) -> bool:
        """Return whether one more connection may come in."""
        connections = self._connections()
        if len(connections) < self._most:
            return True
        self.refusals.count("too_many")
        incomplete = [each for each in connections if not each.is_answered]
        if not incomplete:
            return False
        min(incomplete, key=lambda each: each.began).will_close = True
        return True

    def _answer(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        answer = self._given(environ)
        if answer.refused_as is not None:
            self.refusals.count(f"{answer.status} {answer.refused_as}")
        headers = [*answer.headers, ("Content-Length", str(len(answer.body)))]
        start_response(f"{answer.status} {_REASONS[answer.status]}", headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [answer.body]

    def _given(self, environ: dict[str, Any]) -> Answer:
        take = self._takers.get(environ["PATH_INFO"].rstrip("/"))
        try:
            if take is None and self._show is not None:
                return self._show(_asked_for(environ))
            return take(Posted(_body_of(environ), environ)) if take else Answer(404)
        except Exception:
            reference = secrets.token_hex(3)
            log.exception("A request failed (%s)", reference)
            return Answer(500, f"failed {reference}")


def _body_of(environ: Mapping[str, Any]) -> bytes:
    return bytes(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))


def _asked_for(environ: Mapping[str, Any]) -> PageRequest:
    path, query = environ["PATH_INFO"], environ["QUERY_STRING"]
    return PageRequest(path, query, environ["REMOTE_ADDR"], environ)


def _files_allowed() -> int:
    """Return how many files the process may have open."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return sys.maxsize if soft == resource.RLIM_INFINITY else soft
