"""A channel as the bot makes, shows and leaves it, on the stand-in's methods."""

import sys

import pytest

from muster.slack.api import SlackRefused as RefusedBySlack
from muster.slack.invitations import Invitations
from tests.conftest import ROOT
from tests.slack.answering import METHODS, Refused, World
from tests.slack.test_inbox import Store
from tests.slack.web_api import EVERY_SCOPE
from tests.slack.workspace import BOT, Channel, Person, Workspace

sys.path.append(str(ROOT / "backends"))

from slack_wiring import identifiers

ROOM, ALEX, SAM = "C01INC", "U01ALEX", "U02SAM"
TITLE, LINK = "INC-1 · P1 · call", "https://meet.example/incident"


class Bot:
    """Asks the stand-in, and remembers what it asked."""

    def __init__(self):
        people = {ALEX: "alex", SAM: Person(SAM, "sam")}
        room = Channel(ROOM, "inc-1", {BOT, ALEX}, private=True)
        self.told = []
        workspace = Workspace(people, {ROOM: room})
        self.world = World(workspace, self.told.append, frozenset(EVERY_SCOPE))
        self.room = room
        self.asked = []
        self.bookmarks = {}
        self.invitations = Invitations(Store())

    def ask(self, method, **arguments):
        self.asked.append(method)
        try:
            return METHODS[method].do(self.world, arguments)
        except Refused as refused:
            raise RefusedBySlack(refused.code) from None

    def listed(self, method, key, **arguments):
        return self.ask(method, **arguments)[key]

    def shown(self):
        return [(each["title"], each["link"]) for each in self.room.bookmarks]


@pytest.fixture
def bot():
    return Bot()


@pytest.fixture
def channel(bot):
    return identifiers.Channel(ROOM, bot)


# ---- the bookmark


def test_a_bookmark_is_added_once_and_only_asked_for_at_first(bot, channel):
    for _ in range(3):
        channel.bookmark(TITLE, LINK)
    assert bot.shown() == [(TITLE, LINK)]
    assert bot.asked == ["bookmarks.list", "bookmarks.add"]


def test_another_state_is_an_edit_of_the_same_bookmark(bot, channel):
    channel.bookmark(TITLE, LINK)
    [first] = [each["id"] for each in bot.room.bookmarks]
    channel.bookmark("INC-1 · P2 · call", LINK)
    channel.bookmark("INC-1 · P2 · call", f"{LINK}/2")
    assert bot.shown() == [("INC-1 · P2 · call", f"{LINK}/2")]
    assert [each["id"] for each in bot.room.bookmarks] == [first]
    assert bot.asked[2:] == ["bookmarks.edit", "bookmarks.edit"]


def test_when_there_is_nothing_to_show_it_is_removed_once(bot, channel):
    channel.bookmark(TITLE, LINK)
    channel.bookmark(None, LINK)
    channel.bookmark(None, LINK)
    assert bot.shown() == []
    assert bot.asked[2:] == ["bookmarks.remove"]


def test_after_a_restart_the_bookmark_that_there_is_goes_on_and_peoples_own_stay(bot, channel):
    own = {"channel_id": ROOM, "type": "link", "title": "Runbooks", "link": "https://example.org"}
    bot.ask("bookmarks.add", **own)
    channel.bookmark(TITLE, LINK)
    bot.bookmarks.clear()
    channel.bookmark("INC-1 · P2 · call", LINK)
    assert [title for title, _ in bot.shown()] == ["Runbooks", "INC-1 · P2 · call"]
    channel.bookmark(None, LINK)
    assert [title for title, _ in bot.shown()] == ["Runbooks"]


def test_a_bookmark_that_somebody_removed_is_added_anew_and_breaks_nothing(bot, channel):
    channel.bookmark(TITLE, LINK)
    bot.room.bookmarks.clear()
    channel.bookmark("INC-1 · P2 · call", LINK)
    assert bot.shown() == [("INC-1 · P2 · call", LINK)]
    bot.room.bookmarks.clear()
    channel.bookmark(None, LINK)
    assert bot.shown() == []


# ---- who is in it


def test_whom_the_bot_invited_is_known_until_it_takes_them_out(bot, channel):
    sam = identifiers.Someone(SAM, bot)
    channel.invite(sam)
    assert bot.room.members == {BOT, ALEX, SAM}
    assert channel.invited == [sam]
    channel.exclude(sam)
    assert bot.room.members == {BOT, ALEX}
    assert channel.invited == []


def test_whoever_has_left_by_themselves_is_out_already(bot, channel):
    sam = identifiers.Someone(SAM, bot)
    channel.invite(sam)
    bot.room.members.discard(SAM)
    channel.exclude(sam)
    assert channel.invited == []


def test_a_refusal_to_take_somebody_out_is_not_passed_over(bot, channel, monkeypatch):
    def refuse(world, args):
        raise Refused("restricted_action")

    kick = METHODS["conversations.kick"]
    monkeypatch.setitem(METHODS, "conversations.kick", kick._replace(do=refuse))
    with pytest.raises(RefusedBySlack):
        channel.exclude(identifiers.Someone(ALEX, bot))


def test_of_a_channel_that_is_put_away_no_invitation_is_kept(bot, channel):
    bot.directory = type("Directory", (), {"archived": lambda self, channel: None})()
    channel.invite(identifiers.Someone(SAM, bot))
    channel.destroy()
    assert channel.invited == []
