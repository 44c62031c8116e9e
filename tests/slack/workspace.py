"""A workspace as the stand-in keeps it: people, channels, what was said there, and Slack's time.

Source: Slack's pages on the user object, the conversation object and "Retrieving messages".
"""

import itertools
import time
from dataclasses import dataclass, field

TEAM, APP, BOT, BOT_ID = "T01TEST", "A01APP", "U0BOT", "B0BOT"


@dataclass
class Person:
    """Somebody of the workspace, or an app."""

    id: str
    name: str
    real_name: str = ""
    email: str = ""
    is_bot: bool = False
    deleted: bool = False

    def as_user(self):
        real = self.real_name or self.name.title()
        profile = {"real_name": real, "display_name": self.name, "image_72": "none"}
        if self.email:
            profile["email"] = self.email
        return {
            "id": self.id,
            "team_id": TEAM,
            "name": self.name,
            "real_name": real,
            "deleted": self.deleted,
            "is_bot": self.is_bot,
            "profile": profile,
        }


@dataclass
class Channel:
    """A conversation. One with `user` is that person's with the bot alone."""

    id: str
    name: str = ""
    members: set = field(default_factory=set)
    private: bool = False
    archived: bool = False
    topic: str = ""
    purpose: str = ""
    user: str | None = None
    creator: str = ""
    messages: list = field(default_factory=list)
    ephemeral: list = field(default_factory=list)
    bookmarks: list = field(default_factory=list)
    pins: list = field(default_factory=list)

    @property
    def kind(self):
        """What Slack calls its type in an event."""
        return "im" if self.user else "group" if self.private else "channel"

    def as_channel(self):
        if self.user:
            return {"id": self.id, "is_im": True, "user": self.user, "is_archived": False}
        return {
            "id": self.id,
            "name": self.name,
            "is_channel": not self.private,
            "is_group": False,
            "is_im": False,
            "is_mpim": False,
            "is_private": self.private,
            "is_member": BOT in self.members,
            "is_archived": self.archived,
            "creator": self.creator,
            "num_members": len(self.members),
            "topic": {"value": self.topic},
            "purpose": {"value": self.purpose},
        }


class Workspace:
    """All of it. `people` are names by id, `channels` are channels, or pairs of a name and members.

    Of use on the stand-in's own thread alone, but for reading.
    """

    def __init__(self, people, channels):
        self.people = {BOT: Person(BOT, "muster", "Muster", is_bot=True)}
        for user, person in people.items():
            known = person if isinstance(person, Person) else Person(user, person)
            self.people[user] = known
        self.channels = {}
        for channel, known in channels.items():
            if not isinstance(known, Channel):
                name, members = known
                known = Channel(channel, name, set(members))
            self.channels[channel] = known
        self._last = 0
        self._numbers = itertools.count(1)

    def number(self):
        """Return a number that was not given before."""
        return next(self._numbers)

    def ts(self):
        """Return Slack's time for what happens now: a later one than any before."""
        self._last = max(time.time_ns() // 1000, self._last + 1)
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"

    def direct(self, user):
        """Return the channel in which somebody and the bot are alone, and make it at need."""
        channel = f"D{user[1:]}"
        if channel not in self.channels:
            self.channels[channel] = Channel(channel, members={BOT, user}, user=user)
        return self.channels[channel]

    def named(self, given):
        """Return the channel of an id, a name with or without `#`, or a person's id; or None."""
        if given in self.channels:
            return self.channels[given]
        if given in self.people and given != BOT:
            return self.direct(given)
        name = given.removeprefix("#")
        for channel in self.channels.values():
            if channel.name == name and name:
                return channel
        return None

    def names(self):
        """Return the names of people by their ids."""
        return {user: person.name for user, person in self.people.items()}


def message_of(channel, ts):
    """Return a message by its time, or None."""
    return next((each for each in channel.messages if each["ts"] == ts), None)
