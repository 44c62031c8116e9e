"""Who is logged in as whom on an IRC server, as the server tells it, and for how long that holds.

A nick is whoever took it last, so it vouches for nobody; an account has a password. Source: IRCv3
account-tag, account-notify and extended-join; WHOX; the replies 307, 330 and 354.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import count

from muster.chat.irc_lines import IrcLine

FRESH = 2.0
"""Seconds for which a server's word holds of somebody whose comings and goings are not seen.

No longer than an answer takes: whoever is nowhere in sight may be another by the next one.
"""

NOT_LOGGED_IN = "~"
"""What stands before the nick of somebody without an account; no nick or account begins so."""

WHOX_TOKEN = "152"  # noqa: S105  # nosec B105  # a number that marks answers as ours
"""What marks the answers (354) to `WHO #room %tna,152`: token, nick and account."""

_MOST_OUTSIDE = 500
"""People outside the bot's rooms whose last answer is kept."""

_NOBODY = frozenset({"*", "0", ""})
"""What servers write where somebody is not logged in."""

_RANKS = "~&@%+!"
"""What may stand before a nick in a list of a room's people."""

_UPPER, _LOWER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"
_CASEMAPPINGS = {
    "ascii": str.maketrans(_UPPER, _LOWER),
    "strict-rfc1459": str.maketrans(_UPPER + "[]\\", _LOWER + "{}|"),
    "rfc1459": str.maketrans(_UPPER + "[]\\^", _LOWER + "{}|~"),
}


class Unknown(Enum):
    """That the server has not told an account, which is not that there is none."""

    ACCOUNT = auto()


UNKNOWN = Unknown.ACCOUNT


def folded(name: str, casemapping: str = "ascii") -> str:
    """Return a nick, an account or a room as a server compares it.

    With a mapping that is not known, only what is the same under every one is: A to Z and a to z.
    Source: CASEMAPPING of the reply 005; RFC 1459, 2.2.
    """
    return name.translate(_CASEMAPPINGS.get(casemapping, _CASEMAPPINGS["ascii"]))


def account_of(word: str) -> str | None:
    """Return the account that a server's word names, or None where it says that there is none."""
    return None if word in _NOBODY else word


@dataclass(slots=True)
class _Seat:
    """What is known of one connection by its nick."""

    nick: str
    rooms: set[str] = field(default_factory=set)
    account: str | Unknown | None = UNKNOWN
    told_at: float = float("-inf")
    turn: int = 0


class Accounts:
    """The people that a bot sees on one connection to a server.

    It hears every line of the server, in order. `now` is always seconds that only go forward. Not
    safe for two threads at once.
    """

    def __init__(self) -> None:
        self.casemapping = "rfc1459"
        self.me = ""
        self.follows = False
        self._seats: dict[str, _Seat] = {}
        self._asked_of: dict[str, str | None] = {}
        self._turns = count(1)
        self._hears: dict[str, Callable[[IrcLine, float], None]] = {
            "001": self._welcomed,
            "005": self._told_features,
            "307": self._told_registered,
            "330": self._told_logged_in,
            "353": self._told_names,
            "354": self._told_by_whox,
            "ACCOUNT": self._told_change,
            "JOIN": self._joined,
            "KICK": self._kicked,
            "NICK": self._renamed,
            "PART": self._parted,
            "QUIT": self._quit,
        }

    def hear(self, line: IrcLine, now: float) -> str | None:
        """Learn from a line; return the nick of somebody whom `WHOIS` was asked of and answered.

        `follows` is to be set once the server tells every login and logout (account-notify).
        """
        if line.command == "318" and len(line.arguments) > 1:
            nick = line.arguments[1]
            self.told(nick, self._asked_of.pop(self.fold(nick), None), now)
            return nick
        heard = self._hears.get(line.command)
        if heard:
            heard(line, now)
        return None

    def fold(self, name: str) -> str:
        """Return a name as this server compares it."""
        return folded(name, self.casemapping)

    def told(self, nick: str, account: str | None, now: float) -> None:
        """Take the server's word for somebody's account; None says that they are not logged in."""
        seat = self._seat(nick)
        seat.account, seat.told_at, seat.turn = account, now, next(self._turns)
        self._forget_the_longest_gone()

    def known(self, nick: str, now: float) -> str | Unknown | None:
        """Return the account behind a nick at this moment; UNKNOWN when the server must be asked.

        What was told holds while the person is in a room of the bot's and the server tells every
        change, else only for FRESH seconds.
        """
        seat = self._seats.get(self.fold(nick))
        return seat.account if seat and self._holds(seat, now) else UNKNOWN

    def nicks(self, account: str, now: float) -> list[str]:
        """Return the nicks that are surely of an account now: whoever spoke last comes first."""
        wanted = self.fold(account)
        theirs = [
            seat
            for seat in self._seats.values()
            if isinstance(seat.account, str)
            and self.fold(seat.account) == wanted
            and self._holds(seat, now)
        ]
        return [seat.nick for seat in sorted(theirs, key=lambda seat: seat.turn, reverse=True)]

    def spend(self, nick: str) -> None:
        """Have the server asked again before the next line to somebody who is nowhere in sight.

        Else whoever takes the nick in the middle of a long answer would read the rest of it.
        """
        seat = self._seats.get(self.fold(nick))
        if seat and not self._is_followed(seat):
            seat.told_at = float("-inf")

    def _holds(self, seat: _Seat, now: float) -> bool:
        return self._is_followed(seat) or now - seat.told_at <= FRESH

    def _is_followed(self, seat: _Seat) -> bool:
        return self.follows and bool(seat.rooms) and seat.account is not UNKNOWN

    def _seat(self, nick: str) -> _Seat:
        return self._seats.setdefault(self.fold(nick), _Seat(nick))

    def _forget_the_longest_gone(self) -> None:
        outside = [key for key, seat in self._seats.items() if not seat.rooms]
        if len(outside) > _MOST_OUTSIDE:
            del self._seats[min(outside, key=lambda key: self._seats[key].told_at)]

    def _is_me(self, nick: str) -> bool:
        return self.fold(nick) == self.fold(self.me)

    def _welcomed(self, line: IrcLine, now: float) -> None:
        self.me = line.arguments[0]

    def _told_features(self, line: IrcLine, now: float) -> None:
        for feature in line.arguments[1:]:
            name, _, value = feature.partition("=")
            if name == "CASEMAPPING":
                self.casemapping = value.casefold()

    def _told_registered(self, line: IrcLine, now: float) -> None:
        """Take an old server's word that somebody has proven whose the nick is (307)."""
        if len(line.arguments) > 1:
            self._asked_of.setdefault(self.fold(line.arguments[1]), line.arguments[1])

    def _told_logged_in(self, line: IrcLine, now: float) -> None:
        if len(line.arguments) > 2:
            self._asked_of[self.fold(line.arguments[1])] = account_of(line.arguments[2])

    def _told_names(self, line: IrcLine, now: float) -> None:
        for name in line.arguments[-1].split(" ") if len(line.arguments) > 3 else ():
            if nick := name.lstrip(_RANKS):
                self._enter(nick, line.arguments[2])

    def _told_by_whox(self, line: IrcLine, now: float) -> None:
        if len(line.arguments) == 4 and line.arguments[1] == WHOX_TOKEN:
            self.told(line.arguments[2], account_of(line.arguments[3]), now)

    def _told_change(self, line: IrcLine, now: float) -> None:
        self.told(line.nick, account_of(line.arguments[0]), now)

    def _joined(self, line: IrcLine, now: float) -> None:
        """Take note of somebody who comes, with their account where the server tells it."""
        for room in line.arguments[0].split(","):
            self._enter(line.nick, room)
        if len(line.arguments) > 2:
            self.told(line.nick, account_of(line.arguments[1]), now)

    def _enter(self, nick: str, room: str) -> None:
        """Have somebody in a room; who had the nick while it was in none may be another."""
        seat = self._seats.get(self.fold(nick))
        if seat and not seat.rooms:
            del self._seats[self.fold(nick)]
        self._seat(nick).rooms.add(self.fold(room))

    def _parted(self, line: IrcLine, now: float) -> None:
        for room in line.arguments[0].split(","):
            self._left(line.nick, room)

    def _kicked(self, line: IrcLine, now: float) -> None:
        self._left(line.arguments[1], line.arguments[0])

    def _left(self, nick: str, room: str) -> None:
        """Forget whoever is in no room of the bot's any more, and all of a room that it leaves."""
        left = self.fold(room)
        gone = list(self._seats) if self._is_me(nick) else [self.fold(nick)]
        for key in gone:
            seat = self._seats.get(key)
            if seat and left in seat.rooms:
                seat.rooms.discard(left)
                if not seat.rooms:
                    del self._seats[key]

    def _quit(self, line: IrcLine, now: float) -> None:
        self._forget(line.nick)

    def _forget(self, nick: str) -> None:
        self._seats.pop(self.fold(nick), None)
        self._asked_of.pop(self.fold(nick), None)

    def _renamed(self, line: IrcLine, now: float) -> None:
        """Move what is known of a connection to its new nick; of the old one nothing is known."""
        before, after = line.nick, line.arguments[0]
        if self._is_me(before):
            self.me = after
        seat = self._seats.get(self.fold(before))
        self._forget(before)
        self._forget(after)
        if seat:
            seat.nick = after
            self._seats[self.fold(after)] = seat
