"""Rooms: which one of the playbook's a message was said in, and where a post goes."""

import json
from types import SimpleNamespace

import pytest

from muster.chat.dialects import dialect_of
from muster.chat.messenger import Messenger
from muster.people import Member, Person, Roster
from muster.settings import read_settings
from muster.slack.directory import Directory
from tests.conftest import ROOT, playbook_of

ALEX = Person("alex", "Alex")
ROSTER = Roster((Member(ALEX, handles={"slackv3": "U01ALEX", "irc": "alex"}),))


def playbook(**addresses):
    """Return a playbook whose incident room has these addresses."""
    name = '  incident:\n    name: "#paas-incident"\n'
    text = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    assert name in text
    given = f"    addresses: {json.dumps(addresses)}\n"
    return playbook_of(text.replace(name, name + given), "playbook.yaml")


class Channel:
    """A channel as Slack's backend shows it."""

    def __init__(self, id_, name):
        self.id, self.name = id_, name

    def __str__(self):
        return f"<#{self.id}|{self.name}>"


class Bot:
    """What a messenger asks of a bot, with what was sent. It is in the rooms that it is given."""

    message_size_limit = 4096

    def __init__(self, *rooms):
        self._rooms = rooms
        self.sent = []

    def rooms(self):
        return self._rooms

    def build_identifier(self, text):
        return text

    def send(self, identifier, text):
        self.sent.append((identifier, text.strip()))


class SlackBot(Bot):
    """The bot on Slack, whose directory knows where it is; nobody is asked for it."""

    def __init__(self, *rooms):
        super().__init__(*rooms)
        self.directory = Directory("U0BOT")
        for room in rooms:
            self.directory.entered({"id": room.id, "name": room.name})

    def rooms(self):
        raise AssertionError("one request for each channel")


def messenger(mode, bot=None, **addresses):
    dialect = dialect_of(mode, read_settings({"MUSTER_XMPP_JID": "bot@example.org"}))
    return Messenger(bot or Bot(), dialect, playbook(**addresses), lambda: ROSTER)


def said_in(room):
    return SimpleNamespace(is_group=True, frm=SimpleNamespace(room=room))


INCIDENT, OTHER = Channel("C01INC", "paas-incident"), Channel("C09OPS", "ops")


@pytest.mark.parametrize(
    ("mode", "room", "name"),
    [
        ("slackv3", INCIDENT, "#paas-incident"),
        ("slackv3", OTHER, "#ops"),
        ("irc", "#PaaS-Incident", "#paas-incident"),
        ("irc", "#ops", "#ops"),
        ("text", "#paas-incident", "#paas-incident"),
        ("xmpp", "paas-incident@conference.example.org", "#paas-incident"),
        ("xmpp", "ops@conference.example.org", "ops@conference.example.org"),
    ],
)
def test_a_room_is_known_by_the_playbooks_name(mode, room, name):
    assert messenger(mode).room_of(said_in(room)) == name


SPELLINGS = [
    "##paas-incident",
    "#",
    "paas-incident",
    "#paas-incident ",
    " #paas-incident",
    "#paas-incident\u2003",
    "#paas-incident\u200b",
    "#paas\u2011incident",
    "#paas_incident",
    "#paaſ-incident",
    "#pааs-incident",
    "#paas-іncident",
    "#ｐaas-incident",
    "#PAAſ-INCIDENT",
    "#paas-incident\u0301",
    "#paas-incident\ufeff",
    "&paas-incident",
    "+paas-incident",
    "@paas-incident",
    "#paas-incident,#x",
    "#paas-incident/alex",
    "#paas-incidents",
    "＃paas-incident",
]


@pytest.mark.parametrize("spelt", SPELLINGS)
@pytest.mark.parametrize("mode", ["irc", "text", "rehearsal", "slackv3", "xmpp"])
def test_a_room_that_is_only_spelt_much_alike_is_another(mode, spelt):
    if mode == "slackv3":
        room = Channel("C09OPS", spelt.removeprefix("#"))
        spelt = f"#{room.name}"
    else:
        room = spelt
    here = messenger(mode)
    if spelt == "#paas-incident":
        assert here.room_of(said_in(room)) == "#paas-incident"
        return
    assert here.room_of(said_in(room)) != "#paas-incident"
    if mode != "slackv3":
        bot = Bot(room)
        assert not messenger(mode, bot).post(playbook().rooms.incident, "hello")
        assert not bot.sent


@pytest.mark.parametrize(
    ("mode", "room"),
    [
        ("irc", "#PAAS-Incident"),
        ("xmpp", "PaaS-Incident@conference.example.org"),
        ("xmpp", "paas-incident@Conference.Example.ORG"),
    ],
)
def test_what_the_chat_takes_for_one_room_is_one(mode, room):
    bot = Bot(room)
    assert messenger(mode, bot).room_of(said_in(room)) == "#paas-incident"
    assert messenger(mode, bot).post(playbook().rooms.incident, "hello")


@pytest.mark.parametrize("mode", ["text", "rehearsal"])
def test_where_letter_case_tells_rooms_apart_it_does_here(mode):
    assert messenger(mode).room_of(said_in("#PaaS-Incident")) == f"{mode}:#PaaS-Incident"


@pytest.mark.parametrize(("mapping", "same"), [("rfc1459", True), ("ascii", False)])
def test_a_room_of_irc_is_compared_as_the_server_does(mapping, same):
    bot = Bot()
    bot.casemapping = mapping
    dialect = dialect_of("irc", None, bot)
    here = Messenger(bot, dialect, playbook(irc="#ops[1]"), lambda: ROSTER)
    assert (here.room_of(said_in("#OPS{1}")) == "#paas-incident") == same


def test_a_room_that_has_the_name_of_one_that_is_elsewhere_is_told_with_its_chat():
    here = messenger("irc", irc="#elsewhere")
    assert here.room_of(said_in("#paas-incident")) == "irc:#paas-incident"
    assert here.room_of(said_in("#elsewhere")) == "#paas-incident"


@pytest.mark.parametrize("address", ["C09OPS", "<#C09OPS>", "<#C09OPS|ops>", "#ops", "ops", "#Ops"])
def test_a_channel_of_slack_is_known_by_its_address_in_the_playbook(address):
    assert messenger("slackv3", slackv3=address).room_of(said_in(OTHER)) == "#paas-incident"


def test_a_namesake_of_a_room_that_is_elsewhere_is_not_taken_for_it():
    room = messenger("slackv3", slackv3="C09OPS").room_of(said_in(INCIDENT))
    assert room == "<#C01INC>"


def test_what_is_said_in_private_is_said_in_no_room():
    """On slackv3 `frm` is then a SlackPerson, which has no room."""
    private = SimpleNamespace(is_group=False, frm=SimpleNamespace(userid="U01ALEX"))
    assert messenger("slackv3").room_of(private) is None


@pytest.mark.parametrize("address", [None, "C01INC", "<#C01INC>", "#paas-incident"])
def test_on_slack_a_post_goes_to_the_channel_by_its_id(address):
    bot = SlackBot(OTHER, INCIDENT)
    speaker = messenger("slackv3", bot, **({"slackv3": address} if address else {}))
    assert speaker.post(playbook(slackv3=address or "#paas-incident").rooms.incident, "Look")
    assert bot.sent == [("<#C01INC>", "Look")]


@pytest.mark.parametrize("mode", ["slackv3", "irc"])
def test_nothing_is_posted_in_a_room_that_the_bot_is_not_in(mode):
    bot = SlackBot(OTHER) if mode == "slackv3" else Bot("#ops")
    assert not messenger(mode, bot).post(playbook().rooms.incident, "Look")
    assert bot.sent == []


def test_elsewhere_a_post_goes_to_the_room_as_the_playbook_addresses_it():
    bot = Bot("#PaaS-incident")
    assert messenger("irc", bot).post(playbook().rooms.incident, "Look")
    assert bot.sent == [("#paas-incident", "Look")]


@pytest.mark.parametrize(("mode", "address"), [("slackv3", "<@U01ALEX>"), ("irc", "alex")])
def test_somebody_is_told_in_private(mode, address):
    bot = Bot()
    assert messenger(mode, bot).tell(ALEX, "Look")
    assert bot.sent == [(address, "Look")]
