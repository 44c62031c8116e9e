"""An Errbot backend for IRC: Errbot's own, with what an outage cannot do without.

Errbot's own sleeps a second for each line within the command that it answers, so that ten commands
in a row overtake each other; it takes a minute to come back, checks no certificate, and says
nothing when a server is away, a nick is taken or a room is closed.
Source: RFC 1459 and RFC 2812.
"""

import logging
import socket
import ssl
import time
from collections import deque
from threading import Condition, Thread

from errbot import core
from errbot.backends import irc as base
from errbot.rendering import text as text_renderer
from irc.bot import ExponentialBackoff
from irc.client import ServerConnectionError

from muster.chat import guard

log = logging.getLogger(__name__)

AT_ONCE = 5
"""Lines that may go out in one burst: what RFC 1459, 8.10, lets every client send."""

LINE_BYTES = 512 - len("PRIVMSG  :\r\n") - 120
"""Bytes of target and text in a line: 512, less what the server puts before it for others."""

CONNECT_WITHIN, DEAD_AFTER, PING_EVERY = 20, 60, 30
"""Seconds to connect in, after which an unanswered connection is dead, and between two pings."""

RECONNECT_AFTER, LONGEST_PAUSE = 3, 30
"""Seconds before the first attempt to come back, and between two at most."""


class Sender(Thread):
    """Writes the lines that are due, as fast as servers bear, on a thread of its own.

    Each target has its turn, so that a long answer to one person does not hold up a room.
    """

    def __init__(self, write, pace):
        super().__init__(name="muster-irc-sender", daemon=True)
        self._write = write
        self._pace = pace
        self._due = {}
        self._changed = Condition()

    def put(self, target, lines):
        """Have lines sent, after all that is due to the same target."""
        with self._changed:
            self._due.setdefault(target, deque()).extend(lines)
            self._changed.notify()

    def forget(self):
        """Drop what is due: the connection it was meant for is gone."""
        with self._changed:
            dropped = sum(len(lines) for lines in self._due.values())
            self._due.clear()
        if dropped:
            log.warning("%s lines were lost with the connection", dropped)

    def run(self):
        """Send for ever: a burst at once, then a line every `pace` seconds."""
        owed_until = 0.0
        while True:
            target, line = self._next()
            now = time.monotonic()
            owed_until = max(owed_until, now) + self._pace
            time.sleep(max(0.0, owed_until - now - AT_ONCE * self._pace))
            self._write(target, line)

    def _next(self):
        with self._changed:
            self._changed.wait_for(lambda: self._due)
            target = next(iter(self._due))
            lines = self._due.pop(target)
            line = lines.popleft()
            if lines:
                # At the end: the others come first.
                self._due[target] = lines
            return target, line


class Connection(base.IRCConnection):
    """One bot's connection, which comes back by itself and says what is wrong."""

    def __init__(self, bot, identity, tls, pace):
        super().__init__(bot, **identity, private_rate=None, channel_rate=None)
        self.recon = ExponentialBackoff(min_interval=RECONNECT_AFTER, max_interval=LONGEST_PAUSE)
        self.sender = Sender(self._write, pace)
        self._tls = tls

    def start(self):
        """Connect and serve for ever."""
        self.sender.start()
        self.reactor.scheduler.execute_every(PING_EVERY, self._ping)
        super().start()

    def connect(self, *args, **kwargs):
        """Connect to the server. Raises ServerConnectionError, which the log has too."""
        self.connection.buffer_class.errors = "replace"
        try:
            self.connection.connect(*args, connect_factory=self._socket, **kwargs)
        except ServerConnectionError as fault:
            log.error("cannot connect to the IRC server: %s", fault)
            raise

    def on_disconnect(self, connection, event):
        """Forget what was due, and stop the plugins until the connection is back."""
        log.warning("the connection to the IRC server ended: %s", " ".join(event.arguments))
        self.sender.forget()
        super().on_disconnect(connection, event)

    def on_nicknameinuse(self, connection, event):
        """Take a nick beside the one that is taken, perhaps by what is left of the bot's last."""
        taken = event.arguments[0]
        log.warning("the nick %s is taken; trying %s_", taken, taken)
        connection.nick(f"{taken}_")

    def on_erroneusnickname(self, connection, event):
        """Say what would otherwise be silence: the server goes on waiting for a nick."""
        log.error("the IRC server does not take the nick %s; set another", event.arguments[0])

    def on_passwdmismatch(self, connection, event):
        """Say that the password is wrong."""
        log.error("the IRC server does not take the password")

    def on_error(self, connection, event):
        """Say why the server ends the connection."""
        log.error("the IRC server says: %s", event.target)

    def on_endofnames(self, connection, event):
        """Say when the bot is in a room: only now does the server pass on what is said there."""
        super().on_endofnames(connection, event)
        log.info("in %s", event.arguments[0])

    def on_inviteonlychan(self, connection, event):
        """Say that a room cannot be joined, and why."""
        log.error("cannot join %s: %s", *event.arguments[:2])

    on_bannedfromchan = on_badchannelkey = on_channelisfull = on_inviteonlychan
    on_needreggednick = on_toomanychannels = on_inviteonlychan

    def on_privnotice(self, connection, event):
        """Do nothing: no bot may answer a notice (RFC 1459, 4.4.2)."""

    on_pubnotice = on_privnotice

    def _socket(self, address):
        plain = socket.create_connection(address, CONNECT_WITHIN)
        # The pings are never looked at: that nobody takes them is what ends a dead connection.
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, DEAD_AFTER * 1000)
        connected = self._tls.wrap_socket(plain, server_hostname=address[0]) if self._tls else plain
        connected.settimeout(None)
        return connected

    def _ping(self):
        """Give a dead connection something to fail on; there may be none just now."""
        if self.connection.is_connected():
            self.connection.ping("still-there")

    def _write(self, target, line):
        try:
            self.connection.privmsg(target, line)
        except ServerConnectionError:
            log.warning("a line for %s was lost: there is no connection", target)
        except Exception:
            # Whatever is wrong with one line, the next ones must still go out.
            log.exception("a line for %s could not be sent", target)


class IRCBackend(guard.Guarded, base.IRCBackend):
    """The bot on an IRC server.

    `BOT_IDENTITY` is Errbot's. `IRC_CA_CERT_FILE` is what certificates are checked with, or None
    for the system's; `IRC_PACE` the seconds between two lines once a burst has been sent.
    """

    send_stream_request = None
    """Errbot's own has whoever is to see a file connect to the bot's machine, past the server."""

    def __init__(self, config):
        super().__init__(config)
        identity = dict(config.BOT_IDENTITY)
        checked = identity.pop("ssl")
        tls = ssl.create_default_context(cafile=config.IRC_CA_CERT_FILE) if checked else None
        self.conn = Connection(self, identity, tls, config.IRC_PACE)
        # Errbot's own ends each message in a code for colour.
        self.md = text_renderer()

    def set_message_size_limit(self, limit=10000, hard_limit=10000):
        """Leave it to `send_message` to divide what is long, as a line's limit is one of bytes."""
        core.ErrBot.set_message_size_limit(self, limit, hard_limit)

    def send_message(self, msg):
        """Have a message sent in as many lines as it takes; return before they are.

        Raises ConnectionError while there is no connection.
        """
        core.ErrBot.send_message(self, msg)
        if not self.conn.connection.is_connected():
            raise ConnectionError("there is no connection to the IRC server")
        target = str(msg.to.person if msg.is_direct else msg.to.room)
        limit = LINE_BYTES - len(target.encode())
        lines = self.md.convert(msg.body).split("\n")
        self.conn.sender.put(target, [piece for line in lines for piece in pieces(line, limit)])

    def rooms(self):
        """Return the rooms that the bot is in."""
        return [base.IRCRoom(name, self) for name in list(self.conn.channels)]


def pieces(line, limit):
    """Yield a line in pieces of at most `limit` bytes, divided between words where possible."""
    while len(line.encode()) > limit:
        head = line.encode()[:limit].decode(errors="ignore")
        cut = head.rfind(" ", 1)
        if cut <= 0:
            cut = len(head)
        yield line[:cut]
        line = line[cut:].lstrip(" ")
    if line:
        yield line
