"""An Errbot backend for XMPP, in place of Errbot's own, which cannot start with current slixmpp.

The main thread runs the client's event loop; whoever sends from another thread hands it the work
and wakes it. Each connection has a client of its own, so nothing stale outlives a server's restart.
Source: RFC 6120, RFC 6121, XEP-0045 (rooms), XEP-0199 (ping), XEP-0203 (delayed delivery), XEP-0308
(corrections), XEP-0359 (ids that stay).
"""

import asyncio
import hashlib
import logging
import sys
from collections.abc import Callable, Coroutine
from typing import Any, Literal

from errbot import core
from errbot.backends.base import ONLINE, Message, Person, Room, RoomOccupant
from errbot.rendering import text as text_renderer
from slixmpp import JID, ClientXMPP
from slixmpp.exceptions import XMPPError

from muster.chat import guard

log = logging.getLogger(__name__)

START_WITHIN = 60
"""Seconds in which a session must be there: a server that accepts and says nothing is not up."""

PING_EVERY, PING_WITHIN = 60, 20
"""Seconds between two pings, and in which one is answered, else the connection is dead."""

REJOIN_AFTER = 10
"""Seconds after which a room is tried again that could not be joined or put the bot out."""

LONGEST_PAUSE = 30
"""Seconds between two attempts to connect, at most: in an outage nobody waits for the bot."""

_CORRECTS = "{urn:xmpp:message-correct:0}replace"
_ORIGIN, _BY_SERVER = "{urn:xmpp:sid:0}origin-id", "{urn:xmpp:sid:0}stanza-id"

_MODERATOR = "moderator"
_SHOWS_ACCOUNTS, _OWN, _NEW_ROOM, _NEW_NICK = 100, 110, 201, 303
"""Status codes of a presence in a room (XEP-0045, 15.6)."""


class Account(Person):
    """Somebody by the address of their account; the same person on whatever device."""

    def __init__(self, jid: str | JID) -> None:
        self.jid = JID(jid)

    @property
    def person(self) -> str:
        """The address without a device: what the server vouches for."""
        return self.jid.bare

    @property
    def aclattr(self) -> str:
        """What access is granted by."""
        return self.person

    @property
    def nick(self) -> str:
        """What to call them."""
        return self.jid.node

    @property
    def fullname(self) -> str:
        """What to call them: an address tells no more."""
        return self.nick

    @property
    def client(self) -> str:
        """Their device."""
        return self.jid.resource

    @property
    def email(self) -> str:
        """Nothing: an XMPP address need not take mail."""
        return ""

    def __str__(self) -> str:
        return self.jid.full

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Account) and other.person == self.person

    def __hash__(self) -> int:
        return hash(self.person)


class Occupant(RoomOccupant, Account):
    """Somebody in a room, by their account; by their place in the room where it hides accounts."""

    def __init__(self, jid: JID, room: "Chatroom", account: str | None = None) -> None:
        super().__init__(jid)
        self._room = room
        self._account = account

    @property
    def person(self) -> str:
        """The address of their account, else of their place, which nobody vouches for."""
        return self._account or str(self.jid.full)

    @property
    def nick(self) -> str:
        """What they call themselves in the room."""
        return self.jid.resource

    @property
    def room(self) -> "Chatroom":
        """The room they are in."""
        return self._room


class Chatroom(Room):
    """A room; two are the same when their addresses are."""

    def __init__(self, jid: str, bot: "XMPPBackend") -> None:
        self.jid = JID(JID(jid).bare)
        self._bot = bot

    def join(self, username: str | None = None, password: str | None = None) -> None:
        """Have the bot enter the room, soon."""
        self._bot.in_loop(self._bot.enter, self, username, password)

    create = join

    def leave(self, reason: str | None = None) -> None:
        """Have the bot leave it, soon."""
        self._bot.in_loop(self._bot.depart, self, reason or "")

    def destroy(self) -> None:
        """Ask the server to end the room."""
        self._bot.in_loop(lambda: self._bot.background(self._bot.muc.destroy(self.jid.bare)))

    @property
    def exists(self) -> bool:
        """Whether there is such a room, as far as the bot can tell: whether it is in it."""
        return self.joined

    @property
    def joined(self) -> bool:
        """Whether the bot is in it."""
        return self.jid.bare in self._bot.joined

    @property
    def topic(self) -> str:
        """What it is about, empty where nobody has said."""
        return self._bot.topics.get(self.jid.bare) or ""

    @topic.setter
    def topic(self, topic: str) -> None:
        self._bot.in_loop(lambda: self._bot.muc.set_subject(self.jid.bare, topic))

    @property
    def occupants(self) -> list[RoomOccupant]:
        """Who is in it."""
        bare = self.jid.bare
        return [self._bot.occupant(f"{bare}/{nick}") for nick in self._bot.muc.get_roster(bare)]

    def invite(self, *args: object) -> None:
        """Invite people by the addresses of their accounts."""
        for jid in args:
            self._bot.in_loop(self._invite, str(jid))

    def _invite(self, address: str) -> None:
        self._bot.muc.invite(self.jid.bare, address)

    def __str__(self) -> str:
        return self.jid.bare

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Chatroom) and other.jid == self.jid

    def __hash__(self) -> int:
        return hash(self.jid.bare)


class Client(ClientXMPP):
    """A client for one connection: trying again is for whoever runs it."""

    def reschedule_connection_attempt(self) -> None:
        """End instead of waiting in here for the server to come up."""
        self.disconnect()

    def reconnect(self, wait: float = 2.0, reason: str = "no answer to a ping") -> None:
        """End instead of connecting again with what is left of a dead session."""
        self.disconnect(wait, reason)


class XMPPBackend(guard.Guarded, core.ErrBot):
    """The bot on an XMPP server.

    `BOT_IDENTITY` has `username` (an address), `password`, and `server` (host and port) or None for
    what the domain's DNS says. `XMPP_ROOMS_DOMAIN` is where the rooms are, `XMPP_CA_CERT_FILE` what
    certificates are checked with or None for the system's, and `XMPP_TLS` False only for loopback.
    """

    shows_topics = True

    def __init__(self, config: Any) -> None:
        super().__init__(config)
        self.bot_identifier = Account(config.BOT_IDENTITY["username"])
        self.client: Client | None = None
        self.online = False
        self.joined: dict[str, tuple[str, str | None]] = {}
        self.topics: dict[str, str | None] = {}
        self._refused: str | None = None
        self._failure: object = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._renderer = text_renderer()
        self._reconnection_max_delay = LONGEST_PAUSE
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)

    @property
    def mode(self) -> str:
        """Errbot's word for this backend."""
        return "xmpp"

    @property
    def muc(self) -> Any:
        """The client's rooms (XEP-0045), which the library has no types for."""
        return self._session.plugin["xep_0045"]

    @property
    def _session(self) -> Client:
        """The client of the connection that there is. Raises ConnectionError without one."""
        if self.client is None:
            raise ConnectionError("there is no session with the XMPP server")
        return self.client

    def serve_forever(self) -> None:
        """Serve until told to stop, connecting again whenever the connection ends.

        Raises SystemExit with the reason when the server does not accept the account.
        """
        super().serve_forever()
        if self._refused:
            sys.exit(self._refused)

    def serve_once(self) -> bool:  # type: ignore[override]  # Errbot goes by what it returns
        """Serve for one connection; return whether trying again is of no use."""
        self.client = client = self._new_client()
        self._failure = None
        ended = client.disconnected
        client.connect(*(self.bot_config.BOT_IDENTITY["server"] or ()))
        late = self._loop.call_later(START_WITHIN, self._give_up)
        try:
            self._loop.run_until_complete(ended)
        finally:
            late.cancel()
            self._tidy_up()
        return self._refused is not None

    def in_loop(self, act: Callable[..., object], *arguments: Any) -> None:
        """Have something done soon on the thread of the client's loop, from whatever thread."""
        self._loop.call_soon_threadsafe(act, *arguments)

    def background(self, coroutine: Coroutine[Any, Any, object]) -> None:
        """Run a coroutine on the loop's own thread, and log how it failed if it does."""
        task = self._loop.create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def enter(self, room: Chatroom, nick: str | None, password: str | None) -> None:
        """Join a room; on the loop's thread only."""
        self.background(self._enter(room, nick or self.bot_config.CHATROOM_FN, password))

    def depart(self, room: Chatroom, reason: str | None) -> None:
        """Leave a room; on the loop's thread only."""
        bare = room.jid.bare
        if bare in self.joined:
            del self.joined[bare]
            self.muc.leave_muc(bare, self._own_nick(bare), reason)
            self.callback_room_left(room, self.bot_identifier)

    def occupant(self, jid: str | JID) -> Occupant:
        """Return who is at a place in a room, by their account where the room shows it."""
        place = JID(jid)
        known = self.muc.get_jid_property(place.bare, place.resource, "jid")
        return Occupant(place, self.query_room(place.bare), JID(known).bare if known else None)

    def build_identifier(self, text_representation: str) -> Account | Occupant | Chatroom:
        """Return the room, the occupant of a room or the person of an address, asking nobody.

        Raises slixmpp.InvalidJID for what is no address.
        """
        jid = JID(text_representation)
        if not self._is_room(jid):
            return Account(jid)
        return self.occupant(jid) if jid.resource else self.query_room(jid.bare)

    def build_reply(
        self, msg: Message, text: str | None = None, private: bool = False, threaded: bool = False
    ) -> Message:
        """Return the answer to a message: in its room, or to its author in private."""
        reply = self.build_message(text or "")
        asker: Any = msg.frm
        reply.frm = self.bot_identifier
        reply.to = asker.room if msg.is_group and not private else asker
        return reply

    def prefix_groupchat_reply(self, message: Message, identifier: Any) -> None:
        """Call somebody by name at the head of an answer in a room."""
        message.body = f"{identifier.nick}: {message.body}"

    def send_message(self, msg: Message) -> None:
        """Hand a message to the loop. Raises ConnectionError while there is no session."""
        super().send_message(msg)
        if not self.online:
            raise ConnectionError("there is no session with the XMPP server")
        kind: Literal["chat", "groupchat"] = "chat" if msg.is_direct else "groupchat"
        self.in_loop(self._send, str(msg.to), self._renderer.convert(msg.body), kind)

    def is_from_self(self, msg: Message) -> bool:
        """Return False: what a room echoes of the bot's own words never comes this far."""
        return False

    def change_presence(self, status: str = ONLINE, message: str = "") -> None:
        """Show people what the bot is doing."""
        show = None if status == ONLINE else status
        self.in_loop(lambda: self._session.send_presence(pshow=show, pstatus=message))

    def query_room(self, room: str) -> Chatroom:
        """Return the room of that address."""
        return Chatroom(room, self)

    def rooms(self) -> list[Chatroom]:  # type: ignore[override]  # Errbot calls it, as a method
        """Return the rooms that the bot is in."""
        return [Chatroom(bare, self) for bare in sorted(self.joined)]

    def _new_client(self) -> Client:
        config = self.bot_config
        account = config.BOT_IDENTITY
        client = Client(
            account["username"],
            account["password"],
            loop=self._loop,
            # A password is never sent in the clear, not even where encryption is off.
            plugin_config={
                "feature_mechanisms": {"unencrypted_scram": not config.XMPP_TLS},
                "xep_0199": {"keepalive": True, "interval": PING_EVERY, "timeout": PING_WITHIN},
            },
        )
        client.ca_certs = config.XMPP_CA_CERT_FILE
        client.enable_plaintext = not config.XMPP_TLS
        client.enable_starttls = client.enable_direct_tls = config.XMPP_TLS
        for plugin in ("xep_0004", "xep_0030", "xep_0045", "xep_0199", "xep_0203"):
            client.register_plugin(plugin)
        client.add_event_handler("session_start", self._started)
        client.add_event_handler("connection_failed", self._not_connected)
        client.add_event_handler("ssl_invalid_chain", self._not_trusted)
        client.add_event_handler("failed_all_auth", self._not_accepted)
        client.add_event_handler("message", self._heard)
        client.add_event_handler("message_error", self._not_delivered)
        client.add_event_handler("groupchat_presence", self._seen_in_room)
        client.add_event_handler("groupchat_subject", self._topic_set)
        return client

    def _started(self, _: object) -> None:
        """Go online; plugins start before the first message is read, as both are on this thread."""
        self.online = True
        self.reset_reconnection_count()
        self._session.send_presence()
        self.connect_callback()

    def _give_up(self) -> None:
        if not self.online:
            log.error("the XMPP server did not start a session within %s seconds", START_WITHIN)
            self._session.abort()
            self._session.disconnect(0)

    def _not_connected(self, reason: object) -> None:
        """Keep why an attempt failed: another, without TLS from the start, may still succeed."""
        self._failure = reason

    def _not_trusted(self, reason: object) -> None:
        """Leave a server whose certificate nobody vouches for, before any word to it."""
        self._failure = reason
        self._session.abort()

    def _not_accepted(self, _: object) -> None:
        self._refused = (
            f"The XMPP server does not accept {self.bot_identifier} with this password "
            "and this encryption."
        )
        log.error("%s", self._refused)

    def _tidy_up(self) -> None:
        """Take leave of the server if it is still there, and of all that belonged to the session.

        Plugins go first, so that their last words still find a way out.
        """
        if self.online:
            if not self._session.is_connected():
                reason = self._session.disconnect_reason or "it was lost"
                log.warning("the connection to the XMPP server ended: %s", reason)
            self.disconnect_callback()
            self.online = False
        elif self._failure:
            log.error("cannot connect to the XMPP server: %s", self._failure)
        self.joined.clear()
        if self._session.is_connected():
            self._loop.run_until_complete(self._session.disconnect(1))
        left = asyncio.all_tasks(self._loop)
        for task in left:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))

    async def _enter(self, room: Chatroom, nick: str, password: str | None) -> None:
        """Join, open a room that this has made, and see whether accounts are shown there.

        No history is asked for. Source: XEP-0045, 7.2 and 10.1.2.
        """
        bare, client = room.jid.bare, self._session
        try:
            presence, *_ = await self.muc.join_muc_wait(
                bare, nick, password=password, maxchars=0, timeout=START_WITHIN
            )
            codes = presence["muc"]["status_codes"]
            if _NEW_ROOM in codes:
                await self.muc.set_room_config(bare, client.plugin["xep_0004"].make_form("submit"))
        except (XMPPError, TimeoutError) as fault:
            why = getattr(fault, "condition", "no answer")
            log.error("cannot join %s: %s; trying again in %s s", bare, why, REJOIN_AFTER)
            self._loop.call_later(REJOIN_AFTER, self._enter_again, client, room, nick, password)
            return
        self.joined[bare] = (nick, password)
        log.info("in %s", bare)
        if _SHOWS_ACCOUNTS not in codes and presence["muc"]["role"] != _MODERATOR:
            log.warning(
                "%s hides accounts, so everybody in it is a stranger: show them to its members, or "
                "make the bot a moderator",
                bare,
            )
        self.callback_room_joined(room, self.bot_identifier)

    def _seen_in_room(self, presence: Any) -> None:
        """Come back to a room that put the bot out; one that it left itself it is not in."""
        bare, codes = presence["from"].bare, presence["muc"]["status_codes"]
        gone = presence["type"] == "unavailable" and _OWN in codes and _NEW_NICK not in codes
        if gone and bare in self.joined:
            room, seat = self.query_room(bare), self.joined.pop(bare)
            log.warning("put out of %s; trying again in %s s", bare, REJOIN_AFTER)
            self.callback_room_left(room, self.bot_identifier)
            self._loop.call_later(REJOIN_AFTER, self._enter_again, self._session, room, *seat)

    def _enter_again(self, client: Client, room: Chatroom, nick: str, password: str | None) -> None:
        if self.online and client is self.client:
            self.enter(room, nick, password)

    def _heard(self, stanza: Any) -> None:
        """Pass on what somebody said just now.

        What comes late, from a room's history or from while the bot was away, is no command any
        more (XEP-0203).
        """
        if stanza.get_plugin("delay", check=True) is not None or not stanza["body"]:
            return
        sender = stanza["from"]
        message = Message(stanza["body"])
        if stanza["type"] == "groupchat":
            # Of a room that it is not in the bot knows nobody, whatever that room says.
            if sender.bare not in self.joined or sender.resource in (
                "",
                self._own_nick(sender.bare),
            ):
                return
            message.frm = occupant = self.occupant(sender)
            message.to = occupant.room
        else:
            if self._is_room(sender) and not sender.resource:
                # A room itself, which is nobody.
                return
            message.frm = self.build_identifier(sender.full)
            message.to = self.bot_identifier
        self._tell_apart(message, sender, stanza)
        self.callback_message(message)

    def _tell_apart(self, message: Message, sender: JID, stanza: Any) -> None:
        """Tell what a message is known by, and which one it is an edit of (XEP-0308, XEP-0359).

        When one comes again only an id that stays tells so: what a program calls a message may be
        given anew in each session. An edit names it by that all the same.
        """
        by = sender.full if self._is_room(sender) else sender.bare
        origin = stanza.xml.find(_ORIGIN)
        own = origin.get("id") if origin is not None else None
        server = sender.bare if message.is_group else self._session.boundjid.bare
        given = [e.get("id") for e in stanza.xml.findall(_BY_SERVER) if e.get("by") == server]
        edited = stanza.xml.find(_CORRECTS)
        extras: Any = message.extras
        extras.update(
            muster_id=_known_by(by, "own", own) or _known_by(server, "given", *given[:1]),
            muster_editable_as=_known_by(by, "called", stanza["id"]),
        )
        if edited is not None:
            extras["muster_edited"] = _known_by(by, "called", edited.get("id")) or True

    def _not_delivered(self, stanza: Any) -> None:
        log.warning("%s did not take a message: %s", stanza["from"], stanza["error"]["condition"])

    def _topic_set(self, stanza: Any) -> None:
        room = self.query_room(stanza["from"].bare)
        self.topics[room.jid.bare] = stanza["subject"] or None
        self.callback_room_topic(room)

    def _send(self, to: str, body: str, kind: Literal["chat", "groupchat"]) -> None:
        self._session.send_message(mto=JID(to), mbody=body, mtype=kind)

    def _own_nick(self, room: str) -> str | None:
        nick: str | None = self.muc.our_nicks[None].get(room)
        return nick

    def _is_room(self, jid: JID) -> bool:
        return jid.domain == self.bot_config.XMPP_ROOMS_DOMAIN or jid.bare in self.joined

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception():
            log.error("in the background: %s", task.exception())


def _known_by(whom: str, kind: str, given: str | None = None) -> str | None:
    """Return what tells a message from all others by an id that somebody gave it, or None."""
    if not given:
        return None
    digest = hashlib.sha256("\0".join((kind, whom, given)).encode()).hexdigest()
    return f"xmpp:{digest[:32]}"
