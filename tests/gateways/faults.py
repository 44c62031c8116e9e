"""What a faked service can be told to do wrong, and an HTTPS server that does it."""

import contextlib
import socket
import ssl
import struct
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PATIENCE = 20.0
"""Seconds after which a reply that is held back is given up, whatever a test forgot."""


@dataclass(frozen=True)
class Reply:
    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one request. With `executed` the service does what was asked first.

    `seconds` is how long it takes, `reply` what is said instead of the true answer.
    """

    kind: str
    executed: bool = False
    seconds: float = 0.0
    reply: Reply | None = None


def answers(
    status, headers=None, body=b'{"error": {"message": "Told to", "code": 1}}', *, executed=False
):
    """The service answers something else."""
    return Fault("answers", executed=executed, reply=Reply(status, body, headers or {}))


def unreadable(status=200, *, executed=True):
    """The answer is not the JSON that it should be."""
    return answers(status, body=b'{"incident": ', executed=executed)


def reset(*, executed=True):
    """The connection is reset in the middle of the answer's body."""
    return Fault("reset", executed=executed)


def dropped(*, executed=False):
    """The connection is closed without any answer."""
    return Fault("dropped", executed=executed)


def hangs(*, executed=True):
    """No answer ever comes."""
    return Fault("hangs", executed=executed)


def late(seconds):
    """The request is carried out, and answered, only after so many seconds or when all settles."""
    return Fault("late", executed=True, seconds=seconds)


def trickles(seconds):
    """The answer comes byte by byte, and takes so many seconds in all."""
    return Fault("trickles", executed=True, seconds=seconds)


def creeps(seconds):
    """The answer's head comes byte by byte, and takes so many seconds in all."""
    return Fault("creeps", executed=True, seconds=seconds)


class FaultyServer(ThreadingHTTPServer):
    """An HTTPS server on loopback. `exchange(seen)` answers with a reply and how to spoil it."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, address, context, exchange):
        self.context = context
        self.exchange = exchange
        self.connections = set()
        self.stopping = threading.Event()
        super().__init__(address, Handler)
        self.thread = threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True)
        self.thread.start()

    def finish_request(self, request, client_address):
        """Shake hands on the connection's own thread, so that a bad client holds up nobody."""
        with contextlib.suppress(OSError, ssl.SSLError):
            request = self.context.wrap_socket(request, server_side=True)
            self.connections.add(request)
            super().finish_request(request, client_address)
        self.connections.discard(request)
        with contextlib.suppress(OSError):
            request.close()

    def handle_error(self, request, client_address):
        """Clients that have gone away are what the tests are about."""

    def stop(self):
        self.stopping.set()
        self.shutdown()
        self.server_close()
        for connection in list(self.connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.thread.join()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body at once, and no waiting for what may follow
    disable_nagle_algorithm = True

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        reply, fault = self.server.exchange(self.command, self.path, self.headers, body)
        spoil = getattr(self, f"spoil_{fault.kind}") if fault else self.send
        spoil(reply, fault) if fault else spoil(reply)

    do_GET = do_POST = do_PUT = do_PATCH = handle_any  # noqa: N815 - the names the base class looks for

    def send(self, reply):
        self.send_head(reply)
        self.wfile.write(reply.body)

    def send_head(self, reply):
        self.send_response(reply.status)
        for name, value in {"Content-Type": "application/json", **reply.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()

    def spoil_answers(self, reply, fault):
        self.send(fault.reply)

    def spoil_reset(self, reply, fault):
        self.send_head(reply)
        self.wfile.write(reply.body[: len(reply.body) // 2])
        self.wfile.flush()
        time.sleep(0.05)  # or the reset overtakes what was sent
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_now()

    def close_now(self):
        self.close_connection = True
        for each in (self.rfile, self.wfile, self.connection):
            each.close()

    def spoil_dropped(self, reply, fault):
        self.close_now()

    def spoil_hangs(self, reply, fault):
        self.server.stopping.wait(PATIENCE)
        self.close_connection = True

    def spoil_late(self, reply, fault):
        self.send(reply)

    def spoil_trickles(self, reply, fault):
        self.send_head(reply)
        for byte in reply.body:
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
            time.sleep(fault.seconds / len(reply.body))

    def spoil_creeps(self, reply, fault):
        head = f"HTTP/1.1 {reply.status} OK\r\nX-Slow: {'x' * 60}\r\n".encode()
        for byte in head:
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
            time.sleep(fault.seconds / len(head))
        self.wfile.write(f"Content-Length: {len(reply.body)}\r\n\r\n".encode() + reply.body)

    def log_message(self, *_):
        """Say nothing on the console."""
