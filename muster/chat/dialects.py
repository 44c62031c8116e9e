"""How one chat differs from another: how it names people, calls them and escapes text.

A dialect is chosen by the mode of the Errbot backend. What none of them can do portably (threads,
buttons, invitations) nothing here relies on.
"""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from muster.chat.clean import MENTION_CLOSES, MENTION_OPENS
from muster.chat.irc_accounts import NOT_LOGGED_IN, folded
from muster.people import Member, Person, Roster
from muster.playbook.model import Room
from muster.settings import Settings

_MENTION = re.compile(f"{MENTION_OPENS}([^\t]*)\t([^{MENTION_CLOSES}]*){MENTION_CLOSES}")
_CALL = re.compile(r"<@([A-Z0-9]+)(?:\|[^<>\n]*)?>")
"""Somebody whom a text calls on Slack."""

_CHANNEL_ID = re.compile(r"([CG][0-9A-Z]+)|<#([CG][0-9A-Z]+)(?:\|[^>]*)?>")


@dataclass(frozen=True, slots=True)
class Dialect:
    """One chat's ways. `mode` is Errbot's word for the backend."""

    mode: str

    def handle(self, identifier: Any) -> str:
        """Return the identifier by which this chat vouches for a person."""
        person = identifier.person
        while hasattr(person, "person"):
            person = person.person
        return str(person)

    def canonical(self, handle: str) -> str | None:
        """Return a handle as this chat compares it; None for what vouches for nobody.

        Two handles are the same person's when they are the same so. Nothing is the same because it
        looks alike.
        """
        return handle

    def canonical_room(self, address: str) -> str:
        """Return a room's address as this chat compares it, by which alone two rooms are one."""
        return address

    def vouches(self, identifier: Any) -> bool:
        """Return whether this chat vouches for who somebody is, rather than for a name they took.

        Where it does not, nothing restricted is theirs to see or decide in private.
        """
        return True

    @property
    def has_rooms(self) -> bool:
        """Whether the bot can be in rooms there at all."""
        return True

    @property
    def is_terse(self) -> bool:
        """Whether each line is a message of its own there, so that an answer has few of them."""
        return False

    @property
    def private_is_sure(self) -> bool:
        """Whether a private message reaches whom it is meant for and nobody who took their name."""
        return True

    def sure_of(self, person: Person) -> bool:
        """Return whether this chat vouches for who somebody is: they may then hear in private."""
        return self.private_is_sure and self.why_unknown(person) is None

    def why_unknown(self, person: Person) -> str | None:
        """Return the code of why this chat could not vouch for a stranger, or None.

        Whoever is on the roster is then taken for a stranger, and has to be told what to do.
        """
        return None

    def display_name(self, identifier: Any) -> str:
        """Return what to call a person whom the roster does not know."""
        return str(identifier.nick or self.handle(identifier)).lstrip("@")

    def person(self, identifier: Any, roster: Roster) -> Person:
        """Return who an identifier is: a member of the roster, else somebody of this chat."""
        handle = self.handle(identifier)
        member = roster.addressed(handle, self.mode, self.canonical)
        return member.person if member else self.stranger(handle, self.display_name(identifier))

    def stranger(self, handle: str, name: str) -> Person:
        """Return the person of a handle that the roster does not know."""
        return Person(f"{self.mode}:{self.canonical(handle) or handle}", name)

    def handle_of(self, person: Person, member: Member | None) -> str | None:
        """Return a person's handle in this chat, or None when it is not known."""
        if member:
            return member.handles.get(self.mode)
        mode, _, handle = person.id.partition(":")
        return handle if mode == self.mode and handle else None

    def by_a_bot(self, message: Any) -> bool:
        """Return whether a message is a bot's, as far as this chat tells."""
        return False

    def named(self, word: str, roster: Roster) -> Member | None:
        """Return the one member whom a word names or calls, as typed in this chat, or None."""
        found = self.all_named(word, roster)
        return found[0] if len(found) == 1 else None

    def all_named(self, word: str, roster: Roster) -> tuple[Member, ...]:
        """Return the members whom a word may name, as typed in this chat; one whom it calls."""
        called = self.mentioned(word)
        by_handle = roster.addressed(called, self.mode, self.canonical) if called else None
        return (by_handle,) if by_handle else roster.all_named(word, self.mode)

    def called(self, handle: str) -> str:
        """Return what to call somebody of this chat of whom nothing but the handle is known."""
        return handle

    def readable(self, text: str, roster: Callable[[], Roster]) -> str:
        """Return a text that somebody typed with people's names for the chat's own calls of them.

        The roster is asked for only where somebody is called so.
        """
        return text

    def address(self, handle: str) -> str:
        """Return the text from which the backend builds the identifier of a person."""
        return handle

    def room(self, room: Room) -> str:
        """Return the address of one of the playbook's rooms on this chat."""
        return self.room_address(room.addresses.get(self.mode, room.name))

    def room_address(self, name: str) -> str:
        """Return the address of a room that is given by its name or its address."""
        return name

    def spellings(self, room: Any) -> tuple[str, ...]:
        """Return the addresses of one of the backend's rooms: the surest first, its name last."""
        return (str(room),)

    def joined(self, bot: Any, address: str) -> str | None:
        """Return the text from which the backend builds the identifier of a room, to send to it.

        None when the bot is not in it. Safe to call from any thread.
        """
        wanted = self.canonical_room(address)
        here = any(self.canonical_room(str(room)) == wanted for room in bot.rooms())
        return address if here else None

    def mention(self, handle: str | None, name: str) -> str:
        """Return the words that call a person."""
        return f"@{handle or name}"

    def mentioned(self, word: str) -> str | None:
        """Return the handle that a word calls in this chat's own way, or None for a plain word."""
        return word[1:] or None if word.startswith("@") else None

    def escape(self, text: str) -> str:
        """Return the text as this chat must be sent it to show just that."""
        return text

    def spell(self, text: str, roster: Callable[[], Roster]) -> str:
        """Return a rendered message with its mentions written in this chat's way.

        The roster is asked for only where somebody is mentioned.
        """
        if MENTION_OPENS not in text:
            return self.escape(text)
        spelt, end, known = [], 0, roster()
        for found in _MENTION.finditer(text):
            person = Person(found.group(1), found.group(2))
            handle = self.handle_of(person, known.member(person))
            spelt += [self.escape(text[end : found.start()]), self.mention(handle, person.name)]
            end = found.end()
        return "".join((*spelt, self.escape(text[end:])))


@dataclass(frozen=True, slots=True)
class Console(Dialect):
    """Errbot's text backend, where people are `@name`."""

    def handle(self, identifier: Any) -> str:
        """Return the name without its @."""
        return Dialect.handle(self, identifier).removeprefix("@")

    def address(self, handle: str) -> str:
        """Return the text from which the backend builds the identifier of a person."""
        return f"@{handle}"


@dataclass(frozen=True, slots=True)
class Testing(Dialect):
    """Errbot's own test backend, which is one person's talk with a bot."""

    @property
    def has_rooms(self) -> bool:
        """Return that there are none."""
        return False


@dataclass(frozen=True, slots=True)
class Slack(Dialect):
    """Slack: people are ids that the server vouches for, and `&`, `<` and `>` steer the text.

    A channel has an id, which stays, and a name, which is in lower case and may be changed.

    Source: Slack's "Formatting text for app surfaces", and its conversation object.
    """

    bot: Any = field(default=None, repr=False, compare=False)

    def handle(self, identifier: Any) -> str:
        """Return the user's id."""
        return str(identifier.userid)

    def called(self, handle: str) -> str:
        """Return what the workspace calls somebody, else their id."""
        directory = getattr(self.bot, "directory", None)
        return (directory.person(handle) if directory else None) or handle

    def readable(self, text: str, roster: Callable[[], Roster]) -> str:
        """Return a text with people's names: the roster's, else what the workspace calls them.

        Whoever is neither is `@` and their id.
        """
        if "<@" not in text:
            return text
        known = roster()

        def name_of(found: re.Match[str]) -> str:
            user = found.group(1)
            member = known.addressed(user, self.mode, self.canonical)
            name = member.person.name if member else self.called(user)
            return f"@{user}" if name == user else name

        return _CALL.sub(name_of, text)

    def by_a_bot(self, message: Any) -> bool:
        """Return whether an app posted a message.

        Source: `bot_id` of Slack's message events.
        """
        return bool((message.extras.get("slack_event") or {}).get("bot_id"))

    def address(self, handle: str) -> str:
        """Return the text from which the backend builds the identifier of a person."""
        return f"<@{handle}>"

    def room_address(self, name: str) -> str:
        """Return `<#C01OPS>` for a channel given so or as `C01OPS`, and `#name` for a name.

        What Slack itself says of a channel is in lower case, and compared as it stands.
        """
        by_id = _CHANNEL_ID.fullmatch(name)
        if by_id:
            return _addressed(by_id.group(1) or by_id.group(2))
        return f"#{name.removeprefix('#').lower()}"

    def spellings(self, room: Any) -> tuple[str, ...]:
        """Return a channel's address by id, and its names: one that it had may still mean it."""
        directory = getattr(self.bot, "directory", None)
        names = directory.names(room.id) if directory else []
        return _addressed(room.id), *(f"#{name}" for name in names or [room.name])

    def joined(self, bot: Any, address: str) -> str | None:
        """Return the address by id of a channel that the bot is in and can speak in."""
        by_id = _CHANNEL_ID.fullmatch(address)
        found = bot.directory.found(by_id.group(2) or by_id.group(1) if by_id else address)
        here = found is not None and found.joined and not found.is_archived
        return _addressed(found.id) if here else None

    def mention(self, handle: str | None, name: str) -> str:
        """Return the words that call a person."""
        return f"<@{handle}>" if handle else name

    def mentioned(self, word: str) -> str | None:
        """Return the user id of `<@U01ALICE>`, or of a name written with an @."""
        found = _CALL.fullmatch(word)
        return found.group(1) if found else Dialect.mentioned(self, word)

    def escape(self, text: str) -> str:
        """Return the text with what Slack would read as a link or a call made harmless."""
        return html.escape(text, quote=False)


def _addressed(channel: str) -> str:
    """Return the address of a channel, from which the backend builds its identifier."""
    return f"<#{channel}>"


@dataclass(frozen=True, slots=True)
class Irc(Dialect):
    """IRC, where a nick at the beginning or anywhere in a line calls its owner.

    A person is their account where the server tells accounts: `bot.tells_accounts`. Whoever is not
    logged in there is `~` and their nick, which is nobody's handle. Elsewhere a person is a nick,
    which vouches for nobody. Names are compared as `bot.casemapping` has it.
    """

    bot: Any = field(default=None, repr=False, compare=False)

    def handle(self, identifier: Any) -> str:
        """Return the account where the server tells accounts, else the nick."""
        return str(getattr(identifier, "handle", None) or identifier.person)

    def canonical(self, handle: str) -> str | None:
        """Return an account or a nick as the server compares it; None of who is not logged in."""
        return None if handle.startswith(NOT_LOGGED_IN) else self._folded(handle)

    def canonical_room(self, address: str) -> str:
        """Return a channel's name as the server compares it; `#ops` and `##ops` are two."""
        return self._folded(address)

    def vouches(self, identifier: Any) -> bool:
        """Return whether somebody is logged in, as the server itself tells."""
        return getattr(identifier, "account", None) is not None

    @property
    def private_is_sure(self) -> bool:
        """Whether the server tells accounts, so that the bot writes to nobody else."""
        return bool(getattr(self.bot, "tells_accounts", False))

    @property
    def is_terse(self) -> bool:
        """Return that it is: each line is sent by itself, one a second after the first five."""
        return True

    def why_unknown(self, person: Person) -> str | None:
        """Return a code for somebody who is not logged in on a server that tells accounts."""
        return "not_logged_in" if person.id.startswith(f"{self.mode}:{NOT_LOGGED_IN}") else None

    def stranger(self, handle: str, name: str) -> Person:
        """Return the person of a handle that the roster does not know, in whatever letter case."""
        return Person(f"{self.mode}:{self._folded(handle)}", name)

    def mention(self, handle: str | None, name: str) -> str:
        """Return the words that call a person: the nick that they have now."""
        nick_of = getattr(self.bot, "nick_of", None)
        now = nick_of(handle) if handle and nick_of else None
        return now or (handle or name).removeprefix(NOT_LOGGED_IN)

    def _folded(self, name: str) -> str:
        return folded(name, getattr(self.bot, "casemapping", "ascii"))


@dataclass(frozen=True, slots=True)
class Xmpp(Dialect):
    """XMPP, where people and rooms have addresses, and clients call by the name in a room.

    An address with a `/` is a place in a room that hides accounts: nobody vouches for who has it.
    """

    rooms_domain: str = ""

    def canonical(self, handle: str) -> str | None:
        """Return an account's address as servers compare it; None of what is no account's."""
        return None if "/" in handle else _prepared(handle)

    def canonical_room(self, address: str) -> str:
        """Return a room's address as servers compare it."""
        return _prepared(address) or address

    def vouches(self, identifier: Any) -> bool:
        """Return whether somebody's account is known, rather than a place in a room."""
        return self.canonical(self.handle(identifier)) is not None

    def why_unknown(self, person: Person) -> str | None:
        """Return a code for somebody in a room that hides accounts."""
        return "account_hidden" if "/" in person.id else None

    def room_address(self, name: str) -> str:
        """Return an address as it is; a name such as `#outage` is a room of the team's domain."""
        if "@" in name or not self.rooms_domain:
            return name
        return f"{name.removeprefix('#')}@{self.rooms_domain}"

    def mention(self, handle: str | None, name: str) -> str:
        """Return the words that call a person: the name that most people keep in a room."""
        return handle.partition("@")[0] if handle and "/" not in handle else name

    def mentioned(self, word: str) -> str | None:
        """Return the address that a word is, with or without an @ before it."""
        bare = word.removeprefix("@")
        return bare if "@" in bare.strip("@") else Dialect.mentioned(self, word)


def _prepared(address: str) -> str | None:
    """Return an XMPP address without a device as servers compare it (RFC 6122), or None."""
    # What no team without XMPP has to load.
    from slixmpp import JID, InvalidJID

    try:
        return JID(address).bare
    except InvalidJID:
        return None


_DIALECTS: dict[str, type[Dialect]] = {"text": Console, "test": Testing}


def dialect_of(mode: str, settings: Settings | None = None, bot: Any = None) -> Dialect:
    """Return the dialect of an Errbot backend's mode; a plain one for a chat not listed.

    `bot` is asked for what only the server knows, where there is one.
    """
    if mode == "irc":
        return Irc(mode, bot)
    if mode == "slackv3":
        return Slack(mode, bot)
    if mode == "xmpp":
        return Xmpp(mode, settings.xmpp_rooms_domain if settings else "")
    return _DIALECTS.get(mode, Dialect)(mode)
