"""An Errbot backend without a network: several people, several rooms, everything said is kept.

It stands on Errbot's base classes rather than on its Test backend, which cannot tell a room from a
person, answers everything to the bot itself and needs pytest where the bot runs.
"""

from collections.abc import Callable
from typing import IO, Any

from errbot import core
from errbot.backends.base import ONLINE, Message, Person, Room, RoomError, RoomOccupant
from errbot.rendering import text as text_renderer

from muster.chat import guard


class Player(Person):
    """Somebody in the rehearsal, by name."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def person(self) -> str:
        """The name by which the bot knows them."""
        return self._name

    @property
    def client(self) -> str:
        """Nothing: a rehearsal knows no devices."""
        return ""

    nick = fullname = aclattr = person

    @property
    def email(self) -> str:
        """Nothing: nobody in a rehearsal has an address."""
        return ""

    def __str__(self) -> str:
        return self._name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Player) and other.person == self.person

    def __hash__(self) -> int:
        return hash(self._name)


class PlayerInRoom(RoomOccupant, Player):
    """Somebody in a room."""

    def __init__(self, name: str, room: "Stage") -> None:
        super().__init__(name)
        self._room = room

    @property
    def room(self) -> "Stage":
        """The room they are in."""
        return self._room

    def __str__(self) -> str:
        return f"{self._room}/{self._name}"


class Made:
    """What there is to know of a room that the bot made: whether it is private, and who is in."""

    def __init__(self, private: bool) -> None:
        self.private = private
        self.archived = False
        self.members: list[str] = []


class NameTaken(RoomError):
    """There is, or was, a room of that name."""

    code = "name_taken"


class Stage(Room):
    """A room of the rehearsal; two are the same when their names are."""

    def __init__(self, name: str, bot: "RehearsalBackend") -> None:
        self.name = name
        self._bot = bot

    def join(self, username: str | None = None, password: str | None = None) -> None:
        """Have the bot in the room, unless it was removed from there."""
        if self.name not in self._bot.shut_out:
            self._bot.joined.add(self.name)

    def leave(self, reason: str | None = None) -> None:
        """Have the bot leave it."""
        self._bot.joined.discard(self.name)

    def create(self, *, private: bool = False) -> None:
        """Make the room, or have the one that the bot made before. Raises NameTaken."""
        made = self._bot.made.get(self.name)
        if made is None and self.name in self._bot.joined:
            raise NameTaken(self.name)
        if made is not None and (made.archived or made.private != private):
            raise NameTaken(self.name)
        self._bot.made.setdefault(self.name, Made(private))
        self.join()

    def destroy(self) -> None:
        """Put the room away; its name stays taken."""
        self._bot.made[self.name].archived = True
        self.leave()

    @property
    def exists(self) -> bool:
        """Whether there is such a room: there always is."""
        return True

    @property
    def joined(self) -> bool:
        """Whether the bot is in it."""
        return self.name in self._bot.joined

    @property
    def topic(self) -> str:
        """What it is about, empty where nobody has said."""
        return str(self._bot.topics.get(self.name, ""))

    @topic.setter
    def topic(self, topic: str) -> None:
        self._bot.topics[self.name] = topic

    @property
    def occupants(self) -> list[RoomOccupant]:
        """Nobody that the bot could count on knowing."""
        return []

    def invite(self, *args: Player) -> None:
        """Have people in a room that the bot made; elsewhere they come and go by themselves."""
        if self.name in self._bot.made:
            self._bot.made[self.name].members += [each.person for each in args]

    def exclude(self, *people: Player) -> None:
        """Have people out of a room that the bot made."""
        gone = [each.person for each in people]
        made = self._bot.made[self.name]
        made.members = [each for each in made.members if each not in gone]

    @property
    def invited(self) -> list[Player]:
        """Who is in a room that the bot made."""
        made = self._bot.made.get(self.name)
        return [Player(each) for each in made.members] if made else []

    def __str__(self) -> str:
        return self.name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stage) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)


class RehearsalBackend(guard.Guarded, core.ErrBot):
    """The bot on the rehearsal's stage.

    `listener(room, person, text, is_reply)` hears what it says. With a
    `viewer(room, person, name, content)` it can send files too.
    With BOT_ASYNC off, `say` returns when everything that follows from it has happened.
    REHEARSAL_ROOMS of the configuration keeps the rooms over a restart, as a chat's server does.
    """

    shows_topics = makes_rooms = True

    def __init__(self, config: Any) -> None:
        rooms = getattr(config, "REHEARSAL_ROOMS", None)
        rooms = {} if rooms is None else rooms
        self.joined = rooms.setdefault("joined", set())
        self.topics = rooms.setdefault("topics", {})
        self.made = rooms.setdefault("made", {})
        self.shut_out = rooms.setdefault("shut_out", set())
        self.shut = rooms.setdefault("shut", {})
        self.listener: Callable[[str | None, str | None, str, bool], object] | None = None
        self.viewer: Callable[[str | None, str | None, str | None, bytes], object] | None = None
        self._renderer = text_renderer()
        super().__init__(config)
        self.bot_identifier = self.build_identifier(config.BOT_IDENTITY["username"])

    @property
    def mode(self) -> str:
        """Errbot's word for this backend."""
        return "rehearsal"

    def invited(self, room: str) -> None:
        """Be in a room again."""
        self.shut_out.discard(room)
        self.query_room(room).join()

    def removed(self, room: str) -> None:
        """Be in a room no more, until somebody invites the bot."""
        self.shut_out.add(room)
        self.joined.discard(room)

    def say(self, who: str, text: str, room: str | None = None) -> None:
        """Let somebody say something in a room that the bot is in, or to the bot in private."""
        message = Message(text)
        if room is None:
            message.frm, message.to = Player(who), self.bot_identifier
        else:
            stage = self.query_room(room)
            stage.join()
            if not stage.joined:
                return
            message.frm, message.to = PlayerInRoom(who, stage), stage
        self.callback_message(message)

    def build_identifier(self, text_representation: str) -> Player | Stage:
        """Return a room for `#name`, somebody in it for `#name/who`, else a person."""
        if not text_representation.startswith("#"):
            return Player(text_representation)
        room, _, who = text_representation.partition("/")
        return PlayerInRoom(who, self.query_room(room)) if who else self.query_room(room)

    def build_reply(
        self, msg: Message, text: str | None = None, private: bool = False, threaded: bool = False
    ) -> Message:
        """Return the answer to a message: in its room, or to its author in private."""
        reply = self.build_message(text or "")
        asker: Any = msg.frm
        reply.frm = self.bot_identifier
        in_room = isinstance(asker, RoomOccupant) and not private
        reply.to = asker.room if in_room else Player(asker.person)
        extras: Any = reply.extras
        extras["answers"] = asker.person
        return reply

    def prefix_groupchat_reply(self, message: Message, identifier: Any) -> None:
        """Call somebody by name at the head of an answer in a room."""
        message.body = f"@{identifier.nick} {message.body}"

    def send_message(self, msg: Message) -> None:
        """Let the listener hear what the bot says, as plain text. Raises RoomError where shut."""
        room = str(getattr(msg.to, "room", msg.to))
        if room in self.shut:
            left = self.shut[room]
            if left is not None and left <= 1:
                del self.shut[room]
            elif left is not None:
                self.shut[room] = left - 1
            raise RoomError("the room is shut")
        super().send_message(msg)
        answers, to = msg.extras.get("answers"), msg.to
        where = str(to) if isinstance(to, Stage) else None
        person = to.person if isinstance(to, Player) else answers
        if self.listener:
            self.listener(where, person, self._renderer.convert(msg.body), answers is not None)

    @property
    def send_stream_request(self) -> Callable[..., None] | None:
        """What sends a file, as on Errbot's own backends; None without a viewer."""
        return self._send_file if self.viewer else None

    def _send_file(
        self,
        identifier: Stage | Player,
        fsource: IO[bytes],
        name: str | None = None,
        size: int | None = None,
        stream_type: str | None = None,
    ) -> None:
        if self.viewer is None:
            return
        if isinstance(identifier, Stage):
            self.viewer(str(identifier), None, name, fsource.read())
        else:
            self.viewer(None, identifier.person, name, fsource.read())

    def change_presence(self, status: str = ONLINE, message: str = "") -> None:
        """Do nothing: nobody in a rehearsal looks."""

    def query_room(self, room: str) -> Stage:
        """Return the room of that name."""
        return Stage(room, self)

    def rooms(self) -> list[Stage]:  # type: ignore[override]  # Errbot calls it, as a method
        """Return the rooms that the bot is in."""
        return [Stage(name, self) for name in sorted(self.joined)]

    def connect(self) -> None:
        """Do nothing: there is nothing to connect to."""

    def serve_forever(self) -> None:
        """Raise: a rehearsal is driven step by step, with `connect_callback` and `say`."""
        raise NotImplementedError("a rehearsal is driven by `python -m muster rehearse`")

    def shutdown(self) -> None:
        """End as Errbot does, and say nothing more."""
        self.listener = None
        super().shutdown()
