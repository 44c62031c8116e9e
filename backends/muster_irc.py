"""An Errbot backend for IRC: Errbot's own, with what an outage cannot do without.

Errbot's own sleeps a second for each line within the command that it answers, so that ten commands
in a row overtake each other; it takes a minute to come back, checks no certificate, and says
nothing when a server is away, a nick is taken or a room is closed. One line that its handlers do
not expect ends it, and it takes a nick for a person.
Source: RFC 1459 and RFC 2812; IRCv3 capability negotiation, SASL, account-tag.
"""

import base64
import logging
import re
import socket
import ssl
import time
import traceback
from collections import deque
from dataclasses import dataclass
from threading import Condition, RLock, Thread

from errbot import core
from errbot.backends import irc as base
from errbot.backends.base import Message, RoomOccupant
from errbot.rendering import text as text_renderer
from irc.bot import ExponentialBackoff
from irc.client import Event, NickMask, Reactor, ServerConnection, ServerConnectionError
from irc.events import Command
from jaraco.stream.buffer import DecodingLineBuffer

from muster.chat import guard
from muster.chat.clean_text import plain
from muster.chat.irc_accounts import NOT_LOGGED_IN, UNKNOWN, WHOX_TOKEN, Accounts, account_of
from muster.chat.irc_lines import LONGEST, Malformed, read
from muster.chat.topics import LONGEST_TOPIC

log = logging.getLogger(__name__)

AT_ONCE = 5
"""Lines that may go out in one burst: what RFC 1459, 8.10, lets every client send."""

LINE_BYTES = 512 - len("PRIVMSG  :\r\n") - 120
"""Bytes of target and text in a line: 512, less what the server puts before it for others."""

CONNECT_WITHIN, DEAD_AFTER, PING_EVERY = 20, 60, 30
"""Seconds to connect in, after which an unanswered connection is dead, and between two pings."""

RECONNECT_AFTER, LONGEST_PAUSE = 3, 30
"""Seconds before the first attempt to come back, and between two at most."""

ANSWERED_WITHIN = 20
"""Seconds in which a server says whose a nick is; after that it is nobody's whom it knows."""

MOST_HELD = 20
"""Messages of one nick that wait for the server to say whose it is; more are dropped."""

_TAG, _NOTIFY, _SASL = "account-tag", "account-notify", "sasl"
_WANTED = frozenset({_TAG, _NOTIFY, "extended-join", "cap-notify"})
"""What the server is asked to tell by itself (IRCv3): who is logged in, and when that changes."""

_A_NICK = re.compile(r"[^\s,:*?!@#&\x00-\x20\x7f][^\s,*?!@\x00-\x20\x7f]*")
"""What can be one person's nick or account, rather than a room, a pattern or several."""

_ACTION = re.compile("\x01ACTION ([^\x01]*)\x01?")
_LOGIN_FAILED = frozenset({"902", "904", "905", "906"})


@dataclass(frozen=True)
class Addressee:
    """One person to write to: by a nick, and only as long as it is of the account, if there is one.

    Without a nick it is whichever the account has.
    """

    nick: str | None
    account: str | None


class Somebody(base.IRCPerson):
    """A person by their nick, and by their account where the server tells accounts (`told`)."""

    def __init__(self, mask, account=None, told=False, by_account=False):
        super().__init__(mask)
        self.account = account
        self.told = told
        self._by_account = by_account

    @property
    def handle(self):
        """What they are known by: the account, else the nick; marked where it vouches for none."""
        if self.account:
            return self.account
        return f"{NOT_LOGGED_IN}{self.nick}" if self.told else self.nick

    @property
    def addressee(self):
        """Whom to write to."""
        return Addressee(None if self._by_account else str(self.nick), self.account)


class Occupant(Somebody, RoomOccupant):
    """Somebody in a room."""

    def __init__(self, mask, room, account=None, told=False):
        super().__init__(mask, account, told)
        self._room = room

    @property
    def room(self):
        """The room they are in."""
        return self._room


class Lines(DecodingLineBuffer):
    """What came from the server, line by line; of a line without an end nothing is kept."""

    errors = "replace"

    def feed(self, data):
        """Take what was read."""
        super().feed(data)
        if len(self.buffer) > 4 * LONGEST and b"\n" not in self.buffer:
            log.warning("a line of the IRC server was dropped: it has no end")
            self.buffer = b""


class Server(ServerConnection):
    """A connection on which no line can do harm: one that goes wrong is dropped and the next read.

    `on_line` is called with each line that is heeded before anything else is.
    """

    buffer_class = Lines
    on_line = None

    def _process_line(self, text):
        try:
            line = read(text)
            if line.is_heeded:
                if self.on_line:
                    self.on_line(line)
                self._pass_on(line)
        except Malformed as fault:
            log.warning("a line of the IRC server was dropped: %s", fault)
        except Exception as fault:  # noqa: BLE001 - nothing may end the loop
            # No word of the line: people may have written it.
            log.error("a line of the IRC server was dropped: %s", place_of(fault))

    def _pass_on(self, line):
        """Make the event of a line, as the library names them."""
        source = NickMask(line.source) if line.source else None
        if source and not self.real_server_name:
            self.real_server_name = source
        command, arguments = Command.lookup(line.command), list(line.arguments)
        if command == "privmsg":
            self._said(source, *arguments[:2], line.tags)
            return
        if command == "welcome" or (command == "nick" and source.nick == self.real_nickname):
            self.real_nickname = arguments[0]
        elif command == "featurelist":
            self.features.load(arguments)
        target = arguments[0] if arguments else ""
        if command == "mode" and not target.startswith("#"):
            command = "umode"
        if command == "quit":
            target, arguments = None, arguments or [""]
        elif command != "ping":
            arguments = arguments[1:]
        self._handle_event(Event(command, source, target, arguments, line.tags))

    def _said(self, source, target, text, tags):
        """Make the event of what somebody said.

        Of the requests that clients make each other none is answered (CTCP, and DCC with it); what
        somebody does (`/me`) is a text.
        """
        if "\x01" in text:
            action = _ACTION.fullmatch(text)
            if not action:
                return
            text = f"/me {action[1]}"
        kind = "pubmsg" if target.startswith("#") else "privmsg"
        self._handle_event(Event(kind, source, target, [text], tags))


class Loop(Reactor):
    """The loop that reads and keeps time; nothing that goes wrong in it ends it."""

    connection_class = Server

    def process_once(self, timeout=0):
        """Read what is there and do what is due."""
        try:
            super().process_once(timeout)
        except Exception as fault:  # noqa: BLE001 - nothing may end the loop
            log.error("the IRC loop goes on after a fault: %s", place_of(fault))
            time.sleep(timeout)


def place_of(fault):
    """Return what kind of fault an exception is and where it was raised, without its text."""
    frames = traceback.extract_tb(fault.__traceback__)
    where = f" in {frames[-1].name}, line {frames[-1].lineno}" if frames else ""
    return f"{type(fault).__name__}{where}"


class Sender(Thread):
    """Writes the lines that are due, as fast as servers bear, on a thread of its own.

    Each target has its turn, so that a long answer to one person does not hold up a room.
    `write(target, line)` returns False for a line that has to wait, and `ready(target)` whether
    there is any use in trying; `wake` has that asked again.
    """

    def __init__(self, write, pace, ready=lambda target: True):
        super().__init__(name="muster-irc-sender", daemon=True)
        self._write = write
        self._pace = pace
        self._ready = ready
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

    def wake(self):
        """Look again at what waits."""
        with self._changed:
            self._changed.notify()

    def move(self, before, after):
        """Send what is due to one target to another; to nobody when that is None."""
        with self._changed:
            lines = self._due.pop(before, None)
            if lines and after is not None:
                self._due.setdefault(after, deque()).extend(lines)

    def run(self):
        """Send for ever: a burst at once, then a line every `pace` seconds."""
        owed_until = 0.0
        while True:
            target, line = self._next()
            now = time.monotonic()
            owed_until = max(owed_until, now) + self._pace
            time.sleep(max(0.0, owed_until - now - AT_ONCE * self._pace))
            if self._write(target, line) is False:
                self._put_back(target, line)

    def _put_back(self, target, line):
        with self._changed:
            self._due.setdefault(target, deque()).appendleft(line)

    def _first(self):
        return next((target for target in list(self._due) if self._ready(target)), None)

    def _next(self):
        with self._changed:
            target = self._changed.wait_for(self._first)
            lines = self._due.pop(target)
            line = lines.popleft()
            if lines:
                # At the end: the others come first.
                self._due[target] = lines
            return target, line


class Connection(base.IRCConnection):
    """One bot's connection, which comes back by itself and says what is wrong.

    `relies` says whether people are known by their accounts: yes, no, or None for as the server
    has it. `login` is the name and the password of the bot's own account, or None.
    """

    reactor_class = Loop

    def __init__(self, bot, identity, tls, pace, relies=None, login=None):
        self._guard = RLock()
        super().__init__(bot, **identity, private_rate=None, channel_rate=None)
        self.connection.on_line = self._line
        self.recon = ExponentialBackoff(min_interval=RECONNECT_AFTER, max_interval=LONGEST_PAUSE)
        self.sender = Sender(self._write, pace, self._is_ready)
        self._tls = tls
        self._relies = relies
        self._login = login
        self._told = False
        self._begin()

    def start(self):
        """Connect and serve for ever."""
        self.sender.start()
        self.reactor.scheduler.execute_every(PING_EVERY, self._ping)
        self.reactor.scheduler.execute_every(1, self._give_up)
        super().start()

    def connect(self, *args, **kwargs):
        """Connect to the server. Raises ServerConnectionError, which the log has too."""
        self._begin()
        try:
            self.connection.connect(*args, connect_factory=self._socket, **kwargs)
        except ServerConnectionError as fault:
            log.error("cannot connect to the IRC server: %s", fault)
            raise
        except ValueError as fault:
            # A name that cannot be sent or looked up: whoever tries again must still be told.
            log.error("cannot connect to the IRC server: %s", place_of(fault))
            raise ServerConnectionError(place_of(fault)) from fault

    @property
    def tells_accounts(self):
        """Whether people are known by their accounts here; once the server told, it stays so."""
        return self._told if self._relies is None else self._relies

    def nick_of(self, account):
        """Return a nick that an account has now, or None."""
        with self._guard:
            return next(iter(self.accounts.nicks(account, time.monotonic())), None)

    def on_disconnect(self, connection, event):
        """Forget what was due, and stop the plugins until the connection is back."""
        log.warning("the connection to the IRC server ended: %s", " ".join(event.arguments))
        self._begin()
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
        room = event.arguments[0]
        log.info("in %s", room)
        if self.tells_accounts and self._whox:
            connection.send_items("WHO", room, f"%tna,{WHOX_TOKEN}")

    def on_endofmotd(self, connection, event):
        """Say what a person is on this server."""
        if self.tells_accounts:
            how = "with each message" if _TAG in self._has else "when it is asked"
            log.info("on this IRC server people are their accounts, which it tells %s", how)
        else:
            log.warning(
                "on this IRC server a person is a nick, which anybody may take: "
                "nothing restricted is said or decided in private"
            )

    on_nomotd = on_endofmotd

    def on_ctcp(self, connection, event):
        """Do nothing: whoever asks for the version is not answered either."""

    def on_pubmsg(self, connection, event):
        """Pass on what was said in a room, with the account of whoever said it."""
        self._heard(event)

    on_privmsg = on_pubmsg

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
        # Before anything else is said, so that the server waits for the end of this first.
        connected.sendall(b"CAP LS 302\r\n")
        return connected

    def _begin(self):
        """Know nothing of a server yet."""
        with self._guard:
            self.accounts = Accounts()
            self._has, self._offered = set(), set()
            self._whox = False
            self._held, self._asked = {}, {}

    def _line(self, line):
        """Learn from a line, before anybody hears of it."""
        with self._guard:
            answered = self.accounts.hear(line, time.monotonic())
        if line.command == "CAP":
            self._negotiate(line.arguments[1].upper(), line.arguments[2:])
        elif line.command == "AUTHENTICATE":
            self._authenticate()
        elif line.command == "903":
            self.connection.cap("END")
        elif line.command in _LOGIN_FAILED:
            log.error("the IRC server does not take the account %s", self._login and self._login[0])
            self.connection.cap("END")
        elif line.command == "005" and "WHOX" in line.arguments:
            self._whox = self._told = True
        elif not self.tells_accounts and line.command in ("QUIT", "NICK"):
            # Whoever takes the nick next is another.
            after = Addressee(line.arguments[0], None) if line.command == "NICK" else None
            self.sender.move(Addressee(line.nick, None), after)
        if answered:
            self._answered(answered)

    def _negotiate(self, step, arguments):
        """Ask for what tells accounts, and to log in; then let the server go on (IRCv3)."""
        names = {each.partition("=")[0] for each in arguments[-1].split()} if arguments else set()
        if step == "LS":
            self._offered |= names
            if arguments[:1] == ("*",):
                return
            wanted = _WANTED | ({_SASL} if self._login else set())
            if self._login and _SASL not in self._offered:
                log.error("the IRC server takes no login (SASL); the bot goes on without")
            self._request(sorted(wanted & self._offered))
        elif step == "NEW":
            self._request(sorted(_WANTED & names))
        elif step == "ACK":
            self._has |= names
            self._told = self._told or _TAG in names
            if _SASL in names:
                self.connection.send_items("AUTHENTICATE", "PLAIN")
            else:
                self.connection.cap("END")
        elif step == "DEL":
            self._has -= names
        elif step == "NAK":
            log.warning("the IRC server does not tell %s", ", ".join(sorted(names)))
            self.connection.cap("END")
        with self._guard:
            self.accounts.follows = {_NOTIFY, "extended-join"} <= self._has

    def _request(self, names):
        if names:
            self.connection.cap("REQ", *names)
        else:
            self.connection.cap("END")

    def _authenticate(self):
        """Log in with the bot's own account (SASL PLAIN), in pieces as the server takes them."""
        if not self._login:
            return
        user, password = self._login
        secret = base64.b64encode(f"\0{user}\0{password}".encode()).decode()
        for start in range(0, len(secret) + 1, 400):
            self.connection.send_items("AUTHENTICATE", secret[start : start + 400] or "+")

    def _heard(self, event):
        """Pass on a message once the server has told, or was asked, whose it is.

        One to some of a room's people (`@#room`) or to a whole server (`$$*`) is none.
        """
        nick, now = event.source.nick, time.monotonic()
        with self._guard:
            accounts = self.accounts
            if event.type == "privmsg" and accounts.fold(event.target) != accounts.fold(
                accounts.me
            ):
                return
            if _TAG in self._has:
                accounts.told(nick, account_of(event.tags.get("account", "")), now)
            account, key = accounts.known(nick, now), accounts.fold(nick)
            waits = self.tells_accounts and (account is UNKNOWN or key in self._held)
            if waits:
                self._held.setdefault(key, deque(maxlen=MOST_HELD)).append(event)
        if waits:
            self._ask(nick)
        else:
            self._deliver(event, account)

    def _deliver(self, event, account):
        told = self.tells_accounts
        account = account if told and isinstance(account, str) else None
        message = Message(plain(event.arguments[0]), extras={"notice": False})
        if event.type == "pubmsg":
            message.to = base.IRCRoom(event.target, self.bot)
            message.frm = Occupant(event.source, message.to, account, told)
            message.nick = message.frm.nick
        else:
            message.frm = Somebody(event.source, account, told)
            message.to = Somebody(event.target)
        self.bot.callback_message(message)

    def _ask(self, nick):
        """Have the server say whose a nick is, unless it is being asked already."""
        with self._guard:
            key = self.accounts.fold(nick)
            if key in self._asked:
                return
            self._asked[key] = nick, time.monotonic()
        # Not with the guard held: a write that fails ends the connection, which others wait for.
        self.connection.whois(nick)

    def _give_up(self):
        """Take those of whom the server says nothing for strangers."""
        now = time.monotonic()
        with self._guard:
            late = [n for n, asked in self._asked.values() if now - asked > ANSWERED_WITHIN]
            for nick in late:
                self.accounts.told(nick, None, now)
        for nick in late:
            log.warning("the IRC server did not say whose a nick is")
            self._answered(nick)

    def _answered(self, nick):
        """Let go what waited for somebody's account."""
        with self._guard:
            key = self.accounts.fold(nick)
            self._asked.pop(key, None)
            held = self._held.pop(key, ())
            account = self.accounts.known(nick, time.monotonic())
        for event in held:
            try:
                self._deliver(event, account)
            except Exception as fault:  # noqa: BLE001 - the next ones must still be heard
                log.error("a message was dropped: %s", place_of(fault))
        self.sender.wake()

    def _nick_for(self, to):
        """Return the nick or room to send to, and else the nick to ask the server of first.

        Neither where there is nobody to send to.
        """
        if isinstance(to, str):
            return to, None
        if to.account is None or not self.tells_accounts:
            name = to.nick or to.account
            return (name if _A_NICK.fullmatch(name) else None), None
        now = time.monotonic()
        with self._guard:
            fold = self.accounts.fold
            theirs = self.accounts.nicks(to.account, now)
            if to.nick and fold(to.nick) in map(fold, theirs):
                return to.nick, None
            if theirs:
                return theirs[0], None
            for name in filter(None, (to.nick, to.account)):
                if _A_NICK.fullmatch(name) and self.accounts.known(name, now) is UNKNOWN:
                    return None, name
            return None, None

    def _is_ready(self, to):
        """Return whether a line can be sent, or has no hope, or the server must be asked first."""
        _, asked = self._nick_for(to)
        with self._guard:
            return asked is None or self.accounts.fold(asked) not in self._asked

    def _ping(self):
        """Give a dead connection something to fail on; there may be none just now."""
        try:
            if self.connection.is_connected():
                self.connection.ping("still-there")
        except ServerConnectionError:
            log.warning("the IRC server could not be asked whether it is there")

    def _write(self, target, line):
        """Send a line; return False for one that has to wait until the server says whose it is."""
        try:
            nick, asked = self._nick_for(target)
            if asked is not None:
                self._ask(asked)
                return False
            if nick is None:
                log.warning("a line was lost: nobody with the account %s is here", target.account)
            else:
                with self._guard:
                    self.accounts.spend(nick)
                self.connection.privmsg(nick, line)
        except ServerConnectionError:
            log.warning("a line for %s was lost: there is no connection", target)
        except Exception:
            # Whatever is wrong with one line, the next ones must still go out.
            log.exception("a line for %s could not be sent", target)
        return True


class IRCBackend(guard.Guarded, base.IRCBackend):
    """The bot on an IRC server.

    `BOT_IDENTITY` is Errbot's. `IRC_CA_CERT_FILE` is what certificates are checked with, or None
    for the system's; `IRC_PACE` the seconds between two lines once a burst has been sent;
    `IRC_ACCOUNTS` whether people are known by their accounts, None for as the server has it; and
    `IRC_LOGIN` the name and password of the bot's own account, or None.
    """

    send_stream_request = None
    """Errbot's own has whoever is to see a file connect to the bot's machine, past the server."""

    shows_topics = True

    @property
    def longest_topic(self):
        """How many bytes of a topic the server keeps, as it says, at most those of other chats."""
        return min(
            int(getattr(self.conn.connection.features, "topiclen", LONGEST_TOPIC)), LONGEST_TOPIC
        )

    def __init__(self, config):
        super().__init__(config)
        identity = dict(config.BOT_IDENTITY)
        checked = identity.pop("ssl")
        tls = ssl.create_default_context(cafile=config.IRC_CA_CERT_FILE) if checked else None
        self.conn = Connection(
            self, identity, tls, config.IRC_PACE, config.IRC_ACCOUNTS, config.IRC_LOGIN
        )
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
        target = msg.to.addressee if msg.is_direct else str(msg.to.room)
        name = (target.nick or target.account) if msg.is_direct else target
        limit = LINE_BYTES - len(name.encode())
        # A carriage return would end the line for the server, and begin a command.
        lines = re.split("[\r\n]", self.md.convert(msg.body).replace("\0", ""))
        self.conn.sender.put(target, [piece for line in lines for piece in pieces(line, limit)])

    def rooms(self):
        """Return the rooms that the bot is in."""
        return [base.IRCRoom(name, self) for name in list(self.conn.channels)]

    @property
    def own_names(self):
        """What people call the bot by; where its nick was taken, the one that it has, too."""
        return super().own_names | {self.conn.connection.get_nickname()}

    @property
    def tells_accounts(self):
        """Whether people are known by their accounts here, so that a private word reaches them."""
        return self.conn.tells_accounts

    @property
    def casemapping(self):
        """How the server compares names, by its own word for it."""
        return self.conn.accounts.casemapping

    def nick_of(self, account):
        """Return a nick that an account has now, or None."""
        return self.conn.nick_of(account)

    def build_identifier(self, text_representation):
        """Return the room of `#name`, else the person of a mask or of what `handle` says.

        That is an account where the server tells accounts, and a nick where it does not.
        """
        if text_representation.startswith("#"):
            return base.IRCRoom(text_representation, self)
        mask, _, room = text_representation.partition("\n")
        if room:
            return Occupant(mask, base.IRCRoom(room, self), told=self.tells_accounts)
        if mask.startswith(NOT_LOGGED_IN):
            return Somebody(mask.removeprefix(NOT_LOGGED_IN), told=True)
        if "!" in mask or not self.tells_accounts:
            return Somebody(mask, told=self.tells_accounts)
        return Somebody(mask, account=mask, told=True, by_account=True)

    def build_reply(self, msg, text=None, private=False, threaded=False):
        """Return the answer to a message: in its room, or to its author in private."""
        reply = self.build_message(text)
        reply.frm = self.bot_identifier
        reply.to = msg.frm
        if msg.is_group and private:
            reply.to = Somebody(str(msg.frm), msg.frm.account, msg.frm.told)
        elif msg.is_group:
            reply.frm = Occupant(str(self.bot_identifier), msg.frm.room)
            reply.to = msg.frm.room
        return reply


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
