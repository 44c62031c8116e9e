"""No line that anybody sends ends the bot on IRC, or makes it say a word that it should not."""

import logging
import random
import socket
import threading
import time
from contextlib import suppress
from types import SimpleNamespace

import pytest

from tests.live.chats import SECRET, IrcChat
from tests.live.people import IrcPerson
from tests.live.test_irc import BACKEND, bot_on

pytestmark = pytest.mark.xdist_group("irc-hostile")

HOSTILE = [
    "\x01DCC\x01",
    "\x01DCC",
    "\x01DCC \x01",
    "\x01DCC CHAT chat 2130706433 9\x01",
    "\x01DCC SEND a 2130706433 9 9\x01",
    "\x01\x01",
    "\x01",
    "\x01 \x01",
    "\x01VERSION\x01",
    "\x01PING\x01",
    "\x01PING 1\x01",
    "\x01ACTION\x01",
    "\x01ACTION !incident list\x01",
    "\x01FINGER\x01!incident list\x01",
    "!incident list\x01DCC\x01",
    "\x10n\x10r\x100\x10",
    "\x10",
    "\\",
    "a" * 400,
    "!incident " + "\x03" * 300,
]


class Server:
    """A server that says whatever the test has it say, to whoever comes first."""

    def __init__(self):
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self.heard = b""
        self.peer = None

    def accept(self):
        self.peer, _ = self._listening.accept()
        threading.Thread(target=self._listen, daemon=True).start()
        self.say(b":irc 001 muster :Hi", b":irc 005 muster CASEMAPPING=rfc1459 :are")
        self.say(b":muster!m@h JOIN #ops", b":irc 353 muster = #ops :muster", b":irc 422 muster :x")

    def say(self, *lines):
        self.peer.sendall(b"".join(line + b"\r\n" for line in lines))

    def _listen(self):
        with suppress(OSError):
            while data := self.peer.recv(4096):
                self.heard += data

    def close(self):
        self.peer.close()
        self._listening.close()


class Bot:
    """What the connection tells its bot."""

    def __init__(self):
        self.messages = []
        self.bot_identifier = SimpleNamespace(nick="muster")
        self.conn = None

    def callback_message(self, message):
        if "raise" in message.body:
            raise ValueError(f"what people wrote: {message.body}")
        self.messages.append(message)

    def __getattr__(self, name):
        if name.startswith(("callback_", "connect_callback", "disconnect_callback")):
            return lambda *args: None
        raise AttributeError(name)

    def wait(self, text):
        deadline = time.monotonic() + 20
        while not any(message.body == text for message in self.messages):
            assert time.monotonic() < deadline, [m.body for m in self.messages][-5:]
            time.sleep(0.01)


@pytest.fixture
def wire(request):
    """A server and a bot that are connected by a real socket; the bot's loop runs on a thread."""
    server, bot = Server(), Bot()
    identity = {"nickname": "muster", "server": "127.0.0.1", "port": server.port}
    bot.conn = BACKEND.Connection(bot, identity, None, 0.01, getattr(request, "param", None))
    over = threading.Event()

    def serve():
        bot.conn.reactor.process_forever = lambda: None
        bot.conn.start()
        while not over.is_set():
            bot.conn.reactor.process_once(0.02)

    loop = threading.Thread(target=serve, daemon=True)
    loop.start()
    server.accept()
    yield server, bot
    assert loop.is_alive()
    over.set()
    loop.join(5)
    server.close()


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_somebody_says_the_next_one_is_heard(wire, text):
    server, bot = wire
    server.say(*(f":eve!e@h PRIVMSG {to} :{text}".encode() for to in ("muster", "#ops")))
    server.say(b":alex!a@h PRIVMSG #ops :!incident list")
    bot.wait("!incident list")
    commands = [m.body for m in bot.messages if m.body.lstrip().startswith("!")]
    assert commands.count("!incident list") == 1
    assert b"NOTICE" not in server.heard
    assert b"DCC" not in server.heard


def test_what_somebody_does_is_a_text_and_no_command(wire):
    server, bot = wire
    server.say(b":eve!e@h PRIVMSG #ops :\x01ACTION !incident list\x01")
    bot.wait("/me !incident list")


@pytest.mark.parametrize("target", ["@#ops", "$$*", "muster2", "#", "", "&ops", "muster,#ops"])
def test_what_is_not_said_to_the_bot_alone_is_no_private_command(wire, target):
    server, bot = wire
    server.say(f":alex!a@h PRIVMSG {target} :!incident list".encode())
    server.say(b":alex!a@h PRIVMSG MUSTER :done")
    bot.wait("done")
    assert not [m for m in bot.messages if m.body != "done" and m.is_direct]


def test_a_room_that_only_begins_with_anothers_name_is_another(wire):
    server, bot = wire
    server.say(":eve!e@h PRIVMSG #ops\u2003!incident :!list".encode())
    bot.wait("!list")
    assert str(bot.messages[-1].to) == "#ops\u2003!incident"


def test_a_fault_is_logged_without_what_people_wrote(wire, caplog):
    server, bot = wire
    with caplog.at_level(logging.DEBUG, "muster_irc"):
        server.say(
            b":eve!e@h PRIVMSG #ops :raise the okapi", b":irc KICK", b":eve!e@h PRIVMSG #ops"
        )
        server.say(b":alex!a@h PRIVMSG #ops :done")
        bot.wait("done")
    said = "\n".join(record.getMessage() for record in caplog.records)
    assert "dropped: ValueError in callback_message" in said
    assert "dropped: it lacks arguments" in said
    assert "okapi" not in caplog.text


def test_a_line_without_end_is_not_kept(wire):
    server, bot = wire
    server.peer.sendall(b"x" * 200_000)
    time.sleep(0.3)
    assert len(bot.conn.connection.buffer) <= 5 * BACKEND.LONGEST
    server.say(b"", b":alex!a@h PRIVMSG #ops :done")
    bot.wait("done")


SOURCES = [b"", b":", b":irc", b":eve!e@h", b":muster!m@h", b":!@", b":\xff\xfe!\x00@", b":x"]
COMMANDS = [
    *(b"PRIVMSG NOTICE JOIN PART KICK QUIT NICK MODE TOPIC INVITE PING PONG ACCOUNT".split()),
    *(b"CAP AUTHENTICATE TAGMSG DISCONNECT DCC_CONNECT DCCMSG ALL_EVENTS CTCP ACTION".split()),
    *(f"{number:03}".encode() for number in (*range(1, 6), 301, 307, 311, 315, 318, 324, 329)),
    *(f"{number:03}".encode() for number in (330, 331, 332, 333, 352, 353, 354, 366, 376, 401)),
    *(f"{number:03}".encode() for number in (403, 422, 432, 433, 437, 461, 464, 471, 473, 474)),
    *(b"475 477 520 900 903 904 908 999 12 x".split()),
]
WORDS = [
    *(b"#ops muster eve * = 0 @ + -o +o +k +l 152 LS ACK NAK DEL NEW REQ sasl".split()),
    *(b"account-tag PREFIX=( PREFIX=(ov)@+ PREFIX=x CHANLIMIT=a TARGMAX=b:c MAXLIST=".split()),
    *(b"CHANMODES=,, CASEMAPPING=x WHOX - = #OPS ##ops !0 !!".split()),
    "!²".encode(),
    b"\x01DCC\x01",
    b"\xff",
    b"\x00",
    b"\xe2\x80\x83",
    b":",
    b": ",
    b"a" * 600,
]
TAGS = [b"", b"@", b"@account ", b"@account=x ", b"@a=\\ ", b"@;;=;= ", b"@account=\xff ", b"@ "]


def line_of(chance):
    """Return a line that is much like one of a server's, or bytes that are not."""
    if chance.random() < 0.1:
        return chance.randbytes(chance.randrange(80)).replace(b"\n", b"")
    words = [chance.choice(WORDS) for _ in range(chance.randrange(6))]
    if chance.random() < 0.5:
        words.append(b":" + chance.choice(WORDS))
    head = chance.choice(TAGS) + chance.choice(SOURCES) + b" " * chance.randrange(3)
    return head + chance.choice(COMMANDS) + b" " + b" ".join(words)


@pytest.mark.parametrize("wire", [None, True, False], indirect=True, ids=["auto", "yes", "no"])
def test_thousands_of_lines_that_no_server_should_send_end_nothing(wire, caplog):
    """`PRIVMSG`s to it are read too, so a message is counted on only after the last of them."""
    server, bot = wire
    caplog.set_level(logging.CRITICAL)
    chance = random.Random(1459)  # noqa: S311 - the same lines each time
    for _ in range(40):
        server.say(*(line_of(chance) for _ in range(100)))
    server.say(b":irc 001 muster :Hi", b":irc 005 muster CASEMAPPING=ascii :are")
    server.say(b":irc 330 muster alex alex :is", b":irc 318 muster alex :End")
    server.say(b"@account=alex :alex!a@h PRIVMSG #ops :after all that")
    bot.wait("after all that")


@pytest.fixture(scope="module")
def chat(tmp_path_factory):
    chat = IrcChat(tmp_path_factory.mktemp("irc-hostile"))
    try:
        chat.server.start()
        yield chat
    finally:
        chat.server.stop()


def test_a_stranger_cannot_end_a_bot_on_a_real_server(tmp_path, chat):
    with bot_on(chat, tmp_path) as bot:
        bot.wait_for_error("in #paas-incident")
        eve = IrcPerson(chat.server, "eve", SECRET)
        try:
            eve.arrive()
            for text in HOSTILE:
                eve.whisper(text)
                eve.say(text)
            eve.say("!incident list")
            eve.wait("room", "No incident", timeout=60)
        finally:
            eve.leave()
        assert bot.process.poll() is None
