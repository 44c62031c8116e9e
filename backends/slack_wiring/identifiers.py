"""Whom and what Slack has names for: people, and channels, which can be made, shown and ended."""

import re

from errbot.backends.base import Person, Room, RoomOccupant

from muster.slack.api import Refused

OWN_BOOKMARK = re.compile(r"INC-\d")
"""How the title of a bookmark begins that the bot keeps."""


class Someone(Person):
    """Somebody by their id, which Slack vouches for."""

    def __init__(self, userid, bot):
        self.userid = userid
        self._bot = bot

    @property
    def person(self):
        """The words that call them, which are the same wherever they are."""
        return f"<@{self.userid}>"

    @property
    def aclattr(self):
        """What access is granted by."""
        return self.userid

    @property
    def nick(self):
        """What the workspace calls them."""
        return self._bot.directory.person(self.userid) or self.userid

    @property
    def fullname(self):
        """What the workspace calls them."""
        return self.nick

    @property
    def client(self):
        """Nothing: Slack does not tell devices apart."""
        return ""

    @property
    def email(self):
        """Nothing: the bot does not ask for addresses."""
        return ""

    def __str__(self):
        return self.person

    def __eq__(self, other):
        return isinstance(other, Someone) and other.userid == self.userid

    def __hash__(self):
        return hash(self.userid)


class Occupant(RoomOccupant, Someone):
    """Somebody in a channel."""

    def __init__(self, userid, room, bot):
        Someone.__init__(self, userid, bot)
        self._room = room

    @property
    def room(self):
        """The channel they are in."""
        return self._room


class Channel(Room):
    """A channel by its id; one that has no id yet, by the name it is to get.

    `thread` is the `ts` of the message that is to be answered there, if it has a thread.
    """

    def __init__(self, channel, bot, name=None, thread=None):
        self.id = channel
        self.thread = thread
        self._bot = bot
        self._name = name

    @property
    def name(self):
        """Its name, without the `#`."""
        known = self._bot.directory.channel(self.id) if self.id else None
        return known or self._name or self.id

    def join(self, username=None, password=None):
        """Come into a public channel; a private one the bot is invited to. Raises Refused."""
        answer = self._bot.ask("conversations.join", channel=self.id)
        self._bot.directory.entered(answer.get("channel"))

    def leave(self, reason=None):
        """Leave the channel. Raises Refused."""
        self._bot.ask("conversations.leave", channel=self.id)
        self._bot.directory.gone_from(self.id)

    def create(self, *, private=False):
        """Make a channel of this name, or have the one that the bot made itself before.

        Raises Refused, such as `name_taken` for one that somebody else made, or that is archived.
        """
        try:
            made = self._bot.ask("conversations.create", name=self._name, is_private=private)
            made = made["channel"]
            self._bot.bookmarks[made["id"]] = None
        except Refused as refused:
            made = self._made_before(private) if refused.code == "name_taken" else None
            if made is None:
                raise
        self._bot.directory.entered(made)
        self.id = made["id"]

    def _made_before(self, private):
        """Return the channel of this name that the bot made, as Slack describes it, or None."""
        kind = "private_channel" if private else "public_channel"
        listed = self._bot.listed(
            "users.conversations", "channels", types=kind, exclude_archived=True, limit=999
        )
        for each in listed:
            if each.get("name") == self._name and each.get("creator") == self._bot.directory.bot:
                return each
        return None

    def destroy(self):
        """Archive the channel: Slack's own way to end one. Raises Refused."""
        self._bot.ask("conversations.archive", channel=self.id)
        self._bot.directory.archived(self.id)
        self._bot.invitations.forget(self.id, self._bot.invitations.of(self.id))

    @property
    def exists(self):
        """Whether the bot knows of such a channel."""
        return bool(self.id) and self._bot.directory.found(self.id) is not None

    @property
    def joined(self):
        """Whether the bot is in it."""
        known = self._bot.directory.found(self.id) if self.id else None
        return known is not None and known.joined

    @property
    def topic(self):
        """What it is about, or None."""
        known = self._bot.directory.found(self.id) if self.id else None
        return (known.topic or None) if known else None

    @topic.setter
    def topic(self, topic):
        self._bot.ask("conversations.setTopic", channel=self.id, topic=topic)
        self._bot.directory.has_topic(self.id, topic)

    def bookmark(self, title, link):
        """Have one bookmark that begins as `title` does show this; None for no bookmark.

        Raises Refused.
        """
        bot, known = self._bot, self._bot.bookmarks
        if self.id not in known:
            listed = bot.listed("bookmarks.list", "bookmarks", channel_id=self.id)
            found = (each for each in listed if OWN_BOOKMARK.match(each.get("title") or ""))
            known[self.id] = next(((b["id"], b["title"], b.get("link")) for b in found), None)
        before = known[self.id]
        wanted = (title, link) if title else None
        if (before and before[1:]) == wanted:
            return
        if wanted is not None and before is not None:
            given = {"bookmark_id": before[0], "title": title, "link": link}
            before = before if self._is_there("bookmarks.edit", **given) else None
            wanted = (before[0], *wanted) if before else wanted
        elif wanted is None:
            self._is_there("bookmarks.remove", bookmark_id=before[0])
        if wanted is not None and before is None:
            added = bot.ask(
                "bookmarks.add", channel_id=self.id, title=title, link=link, type="link"
            )
            wanted = (added["bookmark"]["id"], *wanted)
        known[self.id] = wanted

    def _is_there(self, method, **given):
        """Do something to a bookmark; return whether it was there, and nobody had removed it."""
        try:
            self._bot.ask(method, channel_id=self.id, **given)
        except Refused as refused:
            if refused.code != "not_found":
                raise
            return False
        return True

    @property
    def occupants(self):
        """Who is in it, as Slack says. Raises Refused."""
        members = self._bot.listed("conversations.members", "members", channel=self.id)
        return [Occupant(user, self, self._bot) for user in members]

    def invite(self, *args):
        """Invite people by their ids. Raises Refused."""
        users = ",".join(getattr(each, "userid", None) or str(each) for each in args)
        # One who cannot be invited keeps nobody else out.
        self._bot.ask("conversations.invite", channel=self.id, users=users, force=True)
        self._bot.invitations.add(self.id, users.split(","))

    def exclude(self, *people):
        """Take people out; one who is not there is out already. Raises Refused."""
        for each in people:
            try:
                self._bot.ask("conversations.kick", channel=self.id, user=each.userid)
            except Refused as refused:
                if refused.code not in ("not_in_channel", "user_not_found"):
                    raise
            self._bot.invitations.forget(self.id, [each.userid])

    @property
    def invited(self):
        """Whom the bot has invited, and not taken out."""
        return [Someone(user, self._bot) for user in self._bot.invitations.of(self.id)]

    def __str__(self):
        return f"<#{self.id}>" if self.id else f"#{self._name}"

    def __eq__(self, other):
        return isinstance(other, Channel) and other.id == self.id

    def __hash__(self):
        return hash(self.id)
