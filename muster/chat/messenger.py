"""Messages that the bot starts itself: posts in rooms and words to one person.

A chat's word that a message was sent is not believed further than the log: some backends swallow
every failure. What must not be lost is in the journal, not in a message. What is known not to have
been said is an `Arrival` that is false; whoever drops it has the bot claim what it has not done.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from typing import Any

from errbot.backends.base import RoomError

from muster.chat.clean import TEAM_OPENS, for_readers
from muster.chat.dialects import Dialect
from muster.chat.markup import as_markdown, parts
from muster.chat.rendering import Rendering
from muster.people import Person, Roster
from muster.playbook.model import Playbook, Room

log = logging.getLogger(__name__)

_ANSWERED_WITHIN = 1.0
"""Seconds for which what nobody asked for waits for the answers to commands."""


class Arrival(Enum):
    """What became of a message that the bot began itself. It is true where it was said.

    A chat that tells of a failure later only, as some do, has said it by then as far as is known.
    """

    SAID = "said"
    NOT_IN_ROOM = "not_in_room"
    NO_HANDLE = "no_handle"
    NOT_TAKEN = "not_taken"
    READ_BY_TENANTS = "read_by_tenants"
    NOBODY = "nobody"

    def __bool__(self) -> bool:
        return self is Arrival.SAID


@dataclass(frozen=True, slots=True)
class About:
    """What something said in a room is about, for a chat that has threads: an incident's number.

    What is said `apart` goes into the incident's thread, which begins with what `declares` it, and
    what is `for_all` goes into the room too.
    """

    incident: int
    apart: bool = False
    for_all: bool = False
    declares: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG for the chats that can show one, which adds nothing to the text before it.

    `draw` is called for these alone.
    """

    name: str
    draw: Callable[[], bytes]


class Messenger:
    """Speaks for one bot on its chat."""

    def __init__(
        self,
        bot: Any,
        dialect: Dialect,
        playbook: Playbook,
        roster: Callable[[], Roster],
        own_rooms: Callable[[], Iterable[Room] | None] = lambda: (),
    ) -> None:
        """`own_rooms` returns the rooms that incidents have to themselves on this chat.

        It returns None while they are not known.
        """
        self._bot = bot
        self._rendering = Rendering(bot)
        self._dialect = dialect
        self._roster = roster
        self._playbook = playbook
        self._own_rooms = own_rooms
        self._shut: set[str] = set()

    def answers(self, message: Any, text: str) -> list[str]:
        """Return the messages that answer one, in the chat's own spelling.

        What is for the team alone is in them where whoever asked is of the team, in private or in a
        room of the team's.
        """
        person = self._dialect.person(message.frm, self._roster()) if _has_more(text) else None
        room = self.room_of(message) if person else None
        team = person is not None and self._is_of_team(person)
        if message.is_group:
            own = self._own_rooms() or ()
            ours = self._playbook.room_named(room) or any(each.name == room for each in own)
            team = team and bool(ours) and not self._playbook.tenants_read(room)
        else:
            team = team and person is not None and self._dialect.sure_of(person)
        return self.messages(text, team=team)

    def _is_of_team(self, person: Person) -> bool:
        """Return whether somebody is of the team; without a roster that is who is no tenant."""
        roster = self._roster()
        if roster.open:
            return not self._playbook.has_tenants
        return roster.member(person) is not None

    def messages(self, text: str, *, team: bool = False) -> list[str]:
        """Return a rendered text as the messages to send, in the chat's own spelling.

        What is for the team alone is left out unless the `team` alone reads them.
        """
        text = for_readers(text, team=team)
        markdown = as_markdown(self._dialect.spell(text, self._roster))
        messages = list(parts(markdown, self._bot.message_size_limit))
        for message in messages:
            self._rendering.expect(message)
        return messages

    @property
    def has_threads(self) -> bool:
        """Whether the chat has threads, of which each is about one incident."""
        return bool(getattr(self._bot, "has_threads", False))

    @property
    def makes_rooms(self) -> bool:
        """Whether the bot can make rooms on this chat."""
        return bool(getattr(self._bot, "makes_rooms", False))

    def incident_of_thread(self, message: Any) -> int | None:
        """Return the number of the incident in whose thread a message was said, or None."""
        if not self.has_threads:
            return None
        number: int | None = self._bot.incident_of_thread(message)
        return number

    def reaches(self, room: Room) -> bool:
        """Return whether the bot is in a room, so that it can post there."""
        return self._dialect.joined(self._bot, self._dialect.room(room)) is not None

    def post(
        self,
        room: Room,
        text: str,
        *,
        urgent: bool = False,
        within: float | None = None,
        for_tenants: bool = False,
        about: About | None = None,
    ) -> Arrival:
        """Post in a room that the bot is in; return what became of it.

        What is `urgent` goes before what waits. With `within` it is waited for so many seconds
        whether the chat takes it, where the chat tells. Nothing is posted where tenants read but
        what is `for_tenants`. A chat without threads does not heed what it is `about`.
        """
        if not for_tenants and self._playbook.tenants_read(room.name):
            log.error("%s is read by tenants, so nothing of the team's is posted there", room.name)
            return Arrival.READ_BY_TENANTS
        address = self._dialect.room(room)
        joined = self._dialect.joined(self._bot, address)
        if joined is None:
            log.warning("not in %s, so nothing is posted there", address)
            return Arrival.NOT_IN_ROOM
        arrival = self._send(
            joined, text, urgent=urgent, within=within, team=not for_tenants, about=about
        )
        if arrival:
            self._shut.discard(room.name)
        return arrival

    def is_newly_shut(self, room: Room) -> bool:
        """Return whether it is the first time that a room is found out of reach.

        It is news again once something was said there. What would be said of every message that
        does not get there is said of the first.
        """
        known = room.name in self._shut
        self._shut.add(room.name)
        return not known

    def tell(self, person: Person, text: str) -> Arrival:
        """Send a private message to somebody; return what became of it."""
        handle = self._dialect.handle_of(person, self._roster().member(person))
        if handle is None:
            log.warning("no handle on %s for %s", self._dialect.mode, person.id)
            return Arrival.NO_HANDLE
        team = self._is_of_team(person) and self._dialect.sure_of(person)
        return self._send(self._dialect.address(handle), text, team=team)

    def show(self, message: Any, picture: Picture) -> bool:
        """Send a picture where a message is answered; return whether the chat took it.

        It is left out on a backend without Errbot's `send_stream_request`. One that sends in the
        background, as Slack's does, logs by itself when that fails later.
        """
        send = getattr(self._bot, "send_stream_request", None)
        if send is None:
            return False
        try:
            png = picture.draw()
            to = self._bot.build_reply(message).to
            send(to, BytesIO(png), name=picture.name, size=len(png), stream_type="image/png")
        except Exception:
            log.exception("could not send %s", picture.name)
            return False
        return True

    def room_of(self, message: Any) -> str | None:
        """Return the name of the room a message was said in, as the playbook has it, or None.

        A room that an incident has to itself has the name that it was recorded with. Rooms are the
        same by the chat's own address alone. One that is only called much like one of those is told
        by another address, where the chat has two, and else with the chat.
        """
        if not message.is_group:
            return None
        dialect, own = self._dialect, self._own_rooms()
        known = (*(own or ()), *self._playbook.rooms.all())
        # Asked for each time: what is the same may be known only once the server has told.
        named = {dialect.canonical_room(dialect.room(room)): room.name for room in known}
        spellings = dialect.spellings(message.frm.room)
        for spelt in spellings:
            if dialect.canonical_room(spelt) in named:
                return named[dialect.canonical_room(spelt)]
        for spelt in reversed(spellings):
            taken = own is None or any(room.name == spelt for room in own)
            if not taken and not self._playbook.room_named(spelt):
                return spelt
        return f"{dialect.mode}:{spellings[0]}"

    def _send(
        self,
        address: str,
        text: str,
        *,
        team: bool,
        urgent: bool = False,
        within: float | None = None,
        about: About | None = None,
    ) -> Arrival:
        turns = getattr(self._bot, "turns", None)
        if turns is not None and within is None:
            # What follows from a command is not said before the command is answered.
            turns.settle(_ANSWERED_WITHIN)
        # A backend of ours that knows more of what it sends.
        unasked = getattr(self._bot, "send_unasked", None)
        more = {"about": about} if about and self.has_threads else {}
        try:
            identifier = self._bot.build_identifier(address)
            sent = True
            for message in self.messages(text, team=team):
                if unasked is not None:
                    given = {"urgent": urgent, "within": within, **more}
                    sent = unasked(identifier, message, **given) and sent
                else:
                    self._bot.send(identifier, message)
        except RoomError as refused:
            log.warning("could not send to %s: %s", address, type(refused).__name__)
            return Arrival.NOT_TAKEN
        except Exception:
            log.exception("could not send to %s", address)
            return Arrival.NOT_TAKEN
        return Arrival.SAID if sent else Arrival.NOT_TAKEN


def _has_more(text: str) -> bool:
    """Return whether something in a rendered text is for the team alone."""
    return TEAM_OPENS in text
