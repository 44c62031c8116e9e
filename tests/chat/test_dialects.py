"""Each chat names and calls people in its own way; the rest of the bot does not know."""

from types import SimpleNamespace

import pytest

from muster.chat.clean_text import MENTION_CLOSES, MENTION_OPENS
from muster.chat.dialects import dialect_of
from muster.people import Member, Person, Roster
from muster.playbook.model import Room
from muster.settings import read_settings
from muster.slack.text import typed as as_typed

ALEX = Person("alex", "Alex")
ROSTER = Roster(
    (Member(ALEX, handles={"slackv3": "U01ALEX", "irc": "alex_", "text": "alex", "xmpp": "a@b"}),)
)


def mention(person):
    return f"{MENTION_OPENS}{person.id}\t{person.name}{MENTION_CLOSES}"


@pytest.mark.parametrize(
    ("mode", "spelt"),
    [
        ("slackv3", "<@U01ALEX>"),
        ("irc", "alex_"),
        ("text", "@alex"),
        ("xmpp", "a"),
        ("telegram", "@Alex"),
    ],
)
def test_a_person_is_called_as_the_chat_calls_people(mode, spelt):
    assert dialect_of(mode).spell(f"{mention(ALEX)}, look", lambda: ROSTER) == f"{spelt}, look"


def test_slack_is_sent_entities_for_what_steers_its_text():
    spelt = dialect_of("slackv3").spell(f"a < b & <!channel> {mention(ALEX)}", lambda: ROSTER)
    assert spelt == "a &lt; b &amp; &lt;!channel&gt; <@U01ALEX>"


@pytest.mark.parametrize(
    "typed", ["Tom & Jerry", "5 < 6 > 4", "&lt;b&gt; & co", "<!channel>", "&amp;amp;", "a&b;"]
)
def test_on_slack_what_was_typed_is_what_is_shown(typed):
    assert as_typed(dialect_of("slackv3").escape(typed), None) == typed


WORKSPACE = SimpleNamespace(
    directory=SimpleNamespace(person={"U01ALEX": "alex.a", "U09EVE": "Eve <3"}.get)
)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("asked <@U01ALEX>", "asked Alex"),
        ("asked <@U01ALEX|alex.a>, twice", "asked Alex, twice"),
        ("asked <@U09EVE>", "asked Eve <3"),
        ("asked <@U09GONE>", "asked @U09GONE"),
        ("5 <@ 6", "5 <@ 6"),
        ("<@u01alex> @alex", "<@u01alex> @alex"),
    ],
)
def test_on_slack_a_text_has_people_s_names_as_the_team_writes_them(text, read):
    assert dialect_of("slackv3", bot=WORKSPACE).readable(text, lambda: ROSTER) == read


def test_on_slack_somebody_is_named_without_a_workspace_to_ask():
    slack = dialect_of("slackv3")
    assert slack.readable("<@U01ALEX> <@U09EVE>", lambda: ROSTER) == "Alex @U09EVE"


def test_elsewhere_a_text_is_as_it_was_typed():
    for mode in ("irc", "xmpp", "text", "telegram"):
        assert dialect_of(mode).readable("ask <@U01ALEX> &amp;", None) == "ask <@U01ALEX> &amp;"


def test_the_roster_is_asked_for_only_where_somebody_is_called():
    assert dialect_of("slackv3").readable("nobody is", None) == "nobody is"


def test_somebody_is_known_only_by_what_the_chat_vouches_for():
    slack = dialect_of("slackv3")
    impostor = SimpleNamespace(userid="U99EVE", person="U99EVE", nick="Alex")
    assert slack.person(impostor, ROSTER) == Person("slackv3:U99EVE", "Alex")
    real = SimpleNamespace(userid="U01ALEX", person="U01ALEX", nick="anything")
    assert slack.person(real, ROSTER) == ALEX


def test_a_bots_message_is_known_for_one_where_the_chat_tells():
    by_an_app = SimpleNamespace(extras={"slack_event": {"user": "U0APP", "bot_id": "B0APP"}})
    by_a_person = SimpleNamespace(extras={"slack_event": {"user": "U01ALEX"}})
    slack = dialect_of("slackv3")
    assert slack.by_a_bot(by_an_app)
    assert not slack.by_a_bot(by_a_person)
    assert not slack.by_a_bot(SimpleNamespace(extras={}))
    assert not dialect_of("irc").by_a_bot(by_an_app)


def test_a_person_in_a_room_of_the_console_is_found_within():
    inner = SimpleNamespace(person="alex", nick=None)
    assert dialect_of("text").handle(SimpleNamespace(person=inner, nick=None)) == "alex"


@pytest.mark.parametrize(
    ("mode", "word", "handle"),
    [
        ("slackv3", "<@U02SAM>", "U02SAM"),
        ("slackv3", "<@U02SAM|sam>", "U02SAM"),
        ("slackv3", "@sam", "sam"),
        ("irc", "@sam", "sam"),
        ("text", "sam", None),
        ("text", "@", None),
        ("xmpp", "sam@example.org", "sam@example.org"),
        ("xmpp", "@sam@example.org", "sam@example.org"),
        ("xmpp", "@sam", "sam"),
        ("xmpp", "sam", None),
    ],
)
def test_words_that_call_somebody_are_recognised(mode, word, handle):
    assert dialect_of(mode).mentioned(word) == handle


def test_a_stranger_is_addressed_by_the_handle_in_their_id():
    irc = dialect_of("irc")
    assert irc.handle_of(Person("irc:eve", "eve"), None) == "eve"
    assert irc.handle_of(Person("slackv3:U99", "eve"), None) is None


XMPP = dialect_of("xmpp", read_settings({"MUSTER_XMPP_JID": "bot@example.org/here"}))


@pytest.mark.parametrize(
    ("addresses", "address"),
    [
        ({}, "outage@conference.example.org"),
        ({"irc": "#elsewhere"}, "outage@conference.example.org"),
        ({"xmpp": "#ops"}, "ops@conference.example.org"),
        ({"xmpp": "ops@rooms.example.net"}, "ops@rooms.example.net"),
    ],
)
def test_a_room_is_addressed_on_the_rooms_domain_unless_it_has_an_address(addresses, address):
    assert XMPP.room(Room(name="#outage", says="x", addresses=addresses)) == address


def test_the_domain_of_the_rooms_can_be_set():
    settings = {"MUSTER_XMPP_JID": "bot@example.org", "MUSTER_XMPP_ROOMS": "muc.example.org"}
    assert dialect_of("xmpp", read_settings(settings)).room_address("#a") == "a@muc.example.org"


def test_a_room_of_irc_has_the_playbooks_name_unless_it_has_an_address():
    irc = dialect_of("irc")
    assert irc.room(Room(name="#outage", says="x")) == "#outage"
    assert irc.room(Room(name="#outage", says="x", addresses={"irc": "#ops"})) == "#ops"


def test_somebody_whose_account_a_room_hides_is_called_by_name():
    assert XMPP.mention("outage@conference.example.org/eve", "eve") == "eve"
