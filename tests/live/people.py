"""People on a chat: each says something in the incident room or in private, and hears the bot."""

import asyncio
import json
import socket
import threading
import time

from slixmpp import ClientXMPP

from tests.slack.workspace import BOT as BOT_USER

BOT = "muster"
ROOM = "#paas-incident"
ROOM_ADDRESS = "paas-incident@conference.localhost"


class Listener:
    """What one person has heard of the bot: (place, line), where place is `room` or `private`.

    `vouched` is what the chat vouches for them as, or a part of that, and `access` are the patterns
    by which Errbot's access controls know them.
    """

    @property
    def access(self):
        return (self.vouched,)

    def __init__(self, vouched):
        self.heard = []
        self.vouched = vouched

    def lines(self, place):
        return [line for where, line in list(self.heard) if where == place]

    def wait(self, place, text, timeout=20):
        """Wait for a line that holds the text; return it."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            for line in self.lines(place):
                if text in line:
                    return line
            time.sleep(0.01)
        raise AssertionError(f"no {text!r} in {place}; heard: {self.heard}")

    def ask(self, line, expected):
        """Say a line in the room; wait for an answer there that holds `expected`."""
        self.heard.clear()
        self.say(line)
        return self.wait("room", expected)

    def ask_in_private(self, line, expected):
        self.heard.clear()
        self.whisper(line)
        return self.wait("private", expected)

    def order(self, *texts, after):
        """Return the texts heard in the room after another one, in the order in which they were."""
        lines = self.lines("room")
        begun = next(number for number, line in enumerate(lines) if after in line)
        found = [text for line in lines[begun:] for text in texts if text in line]
        return list(dict.fromkeys(found))


class IrcPerson(Listener):
    """Somebody on IRC, with nothing but a socket. They enter `room` unless it is None."""

    def __init__(self, server, nick, password=None, room=ROOM):
        super().__init__(nick)
        self._room = room
        self.notices = []
        self.topic = None
        self._socket = socket.create_connection(("127.0.0.1", server.port))
        self._in_room = threading.Event()
        if password:
            self._send(f"PASS {password}")
        self._send(f"NICK {nick}")
        self._send(f"USER {nick} 0 * :{nick}")
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def access(self):
        return (f"{self.vouched}!*",)

    def arrive(self):
        assert self._in_room.wait(40)

    def say(self, text):
        self._send(f"PRIVMSG {ROOM} :{text}")

    def whisper(self, text):
        self._send(f"PRIVMSG {BOT} :{text}")

    def register(self, account, password):
        """Make an account and be logged in to it."""
        self._services(f"REGISTER {password} {account}@example.org", "now registered")

    def log_in(self, account, password):
        self._services(f"IDENTIFY {account} {password}", "now identified")

    def log_out(self):
        self._services("LOGOUT", "logged out")

    def take(self, nick):
        """Change the nick."""
        self._send(f"NICK {nick}")

    def enter(self, room=ROOM):
        self._in_room.clear()
        self._send(f"JOIN {room}")
        self.arrive()

    def part(self, room=ROOM):
        self._send(f"PART {room}")

    def _services(self, text, answer):
        self.notices.clear()
        self._send(f"PRIVMSG NickServ :{text}")
        deadline = time.monotonic() + 20
        while not any(answer in notice for notice in list(self.notices)):
            assert time.monotonic() < deadline, self.notices
            time.sleep(0.01)

    def leave(self):
        self._socket.shutdown(socket.SHUT_RDWR)
        self._reader.join(5)
        self._socket.close()

    def _send(self, line):
        self._socket.sendall(f"{line}\r\n".encode())

    def _read(self):
        with self._socket.makefile(encoding="utf-8", newline="\r\n") as lines:
            try:
                for line in lines:
                    self._take(line.rstrip("\r\n"))
            except (OSError, ValueError):
                return

    def _take(self, line):
        words = line.split(" ", 3)
        if words[0] == "PING":
            self._send(f"PONG {words[1]}")
        elif words[1] == "001" and self._room:
            self._send(f"JOIN {self._room}")
        elif words[1] in ("001", "366"):
            self._in_room.set()
        elif words[1] == "TOPIC":
            self.topic = words[3][1:]
        elif words[1] == "NOTICE":
            self.notices.append(words[3].replace("\x02", ""))
        elif words[1] == "PRIVMSG" and words[0].startswith(f":{BOT}"):
            place = "room" if words[2] == ROOM else "private"
            self.heard.append((place, words[3][1:]))


class XmppPerson(Listener):
    """Somebody on XMPP, whose client runs on a thread of its own."""

    def __init__(self, server, name, password, nick=None):
        super().__init__(name)
        self._server = server
        self._account = (f"{name}@localhost", password)
        self._nick = nick or name
        self.topic = None
        self._in_room = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def access(self):
        return (self._account[0],)

    def arrive(self):
        assert self._in_room.wait(40)

    def say(self, text):
        self._send(ROOM_ADDRESS, text, "groupchat")

    def whisper(self, text):
        self._send(f"{BOT}@localhost", text, "chat")

    def whisper_in_room(self, text):
        """Say something to the bot alone, by its place in the room."""
        self._send(f"{ROOM_ADDRESS}/{BOT}", text, "chat")

    def whisper_as_a_room(self, text):
        """Say something to the bot as only rooms do, from an address that is none."""
        self._send(f"{BOT}@localhost", text, "groupchat")

    def whisper_late(self, text):
        """Say something that the server says it has kept for a while (XEP-0203)."""

        def send():
            message = self._client.make_message(f"{BOT}@localhost", text, mtype="chat")
            message["delay"]["stamp"] = "2026-03-02T14:10:00Z"
            message.send()

        self._loop.call_soon_threadsafe(send)

    def correct(self, before, after):
        """Say something in the room, and put other words in its place (XEP-0308)."""

        def send():
            first = self._client.make_message(ROOM_ADDRESS, before, mtype="groupchat")
            first["id"] = self._client.new_id()
            first.send()
            second = self._client.make_message(ROOM_ADDRESS, after, mtype="groupchat")
            second["replace"]["id"] = first["id"]
            second.send()

        self._loop.call_soon_threadsafe(send)

    def say_twice(self, text):
        """Say something in the room that a program sends again, as if it had not arrived."""

        def send():
            for _ in range(2):
                message = self._client.make_message(ROOM_ADDRESS, text, mtype="groupchat")
                message["origin_id"]["id"] = text
                message.send()

        self._loop.call_soon_threadsafe(send)

    def leave(self):
        asyncio.run_coroutine_threadsafe(self._leave(), self._loop)
        self._thread.join(5)

    async def _leave(self):
        self._client.disconnect(1)

    def _send(self, to, text, kind):
        self._loop.call_soon_threadsafe(
            lambda: self._client.send_message(mto=to, mbody=text, mtype=kind)
        )

    def _run(self):
        asyncio.set_event_loop(self._loop)
        self._client = ClientXMPP(*self._account, loop=self._loop)
        self._client.ca_certs = str(self._server.authorities)
        self._client.enable_direct_tls = False
        for plugin in ("xep_0045", "xep_0203", "xep_0308", "xep_0359"):
            self._client.register_plugin(plugin)
        self._client.add_event_handler("session_start", self._join)
        self._client.add_event_handler("message", self._take)
        self._client.add_event_handler("groupchat_subject", self._topic_set)
        ended = self._client.disconnected
        self._client.connect("127.0.0.1", self._server.port)
        self._loop.run_until_complete(ended)
        left = asyncio.all_tasks(self._loop)
        for task in left:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))

    def _topic_set(self, stanza):
        self.topic = stanza["subject"]

    async def _join(self, _):
        self._client.send_presence()
        muc = self._client.plugin["xep_0045"]
        await muc.join_muc_wait(ROOM_ADDRESS, self._nick, maxchars=0)
        self._in_room.set()

    def _take(self, message):
        sender = message["from"]
        if message["type"] == "groupchat":
            if sender.resource == BOT:
                self._hear("room", message)
        elif sender.bare == f"{BOT}@localhost" or sender.full == f"{ROOM_ADDRESS}/{BOT}":
            self._hear("private", message)

    def _hear(self, place, message):
        self.heard += [(place, line) for line in message["body"].split("\n")]


class SlackPerson(Listener):
    """Somebody on Slack, who types as into its own box and reads what it shows."""

    def __init__(self, slack, name):
        names = slack.workspace.names()
        self.user = next(user for user, known in names.items() if known == name)
        super().__init__(self.user)
        self._slack = slack
        self.room = slack.workspace.named(ROOM).id
        self.private = slack.direct(self.user)

    def arrive(self):
        self._slack.listeners.append(self._hear)

    def leave(self):
        self._slack.listeners.remove(self._hear)

    def say(self, text):
        self._slack.type(self.room, text, self.user)

    def whisper(self, text):
        self._slack.type(self.private, text, self.user)

    def correct(self, before, after):
        """Say something in the room, and edit it."""
        ts = self._slack.type(self.room, before, self.user)
        self._slack.edit(self.room, ts, self._slack.composed(after), self.user)

    def say_twice(self, text):
        """Say something in the room that Slack brings again, as if it had not been acknowledged."""
        ts = self._slack.type(self.room, text, self.user)
        self._slack.again(ts)

    def _hear(self, channel, message):
        """Hear what the bot says where this person sees it, and what it says to them alone."""
        places = {self.room: "room", self.private: "private"}
        to_another = message.get("to") not in (None, self.user)
        if channel.id in places and message["user"] == BOT_USER and not to_another:
            read = self._slack.reading(message)
            files = [f"[{file['name']}]" for file in message.get("files") or ()]
            place = places[channel.id]
            self.heard += [(place, line) for line in [*read.split("\n"), *files]]


class PipedPerson(Listener):
    """Somebody whose words all go through the bot's own process, and come back from it."""

    def __init__(self, chat, name):
        super().__init__(name)
        self._chat = chat
        self._name = name

    def arrive(self):
        """Be there: everybody is."""

    def leave(self):
        """Stay there."""

    def ask(self, line, expected):
        self._chat.bot.out.clear()
        return super().ask(line, expected)

    def ask_in_private(self, line, expected):
        self._chat.bot.out.clear()
        return super().ask_in_private(line, expected)


class TestbotPerson(PipedPerson):
    """Somebody on Errbot's testbot, which knows no rooms: what they say is for the bot alone."""

    __test__ = False

    def say(self, text):
        self._say("room", text)

    def whisper(self, text):
        self._say("private", text)

    def _say(self, place, text):
        said = {"who": self._name, "place": place, "text": text}
        self._chat.bot.type(json.dumps(said))

    def lines(self, place):
        said = [json.loads(line) for line in list(self._chat.bot.out)]
        mine = [each for each in said if each["place"] == place]
        heard = [each["text"] for each in mine if each["to"] in (None, self._name)]
        return [line for text in heard for line in text.split("\n")]


class ConsolePerson(PipedPerson):
    """Somebody at the terminal, where everybody types on one keyboard."""

    @property
    def access(self):
        return (f"@{self._name}", f"#*/{self._name}")

    def say(self, text):
        self._type(f"!inroom {ROOM}", text)

    def whisper(self, text):
        self._type("!inperson", text)

    def lines(self, place):
        """Read what was printed: `→ somewhere:` says where it goes, else it is an answer."""
        heard, who, room, where = [], None, True, None
        for line in list(self._chat.bot.out):
            if line.startswith("You are now: "):
                who, where = line.removeprefix("You are now: @").rstrip("."), None
            elif line.startswith(("Joined Room", "Now in one-on-one")):
                room, where = line.startswith("Joined"), None
            else:
                if line.startswith("→ "):
                    where, _, line = line.removeprefix("→ ").partition(": ")
                heard.append((where or (ROOM if room else f"@{who}"), line))
        wanted = ROOM if place == "room" else f"@{self._name}"
        return [line for where, line in heard if where == wanted]

    def _type(self, place, text):
        for line in (f"!asuser {self._name}", place, text):
            self._chat.bot.type(line)
