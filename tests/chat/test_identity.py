"""Nobody becomes somebody by looking, sounding or being written like them, on any chat."""

from types import SimpleNamespace

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from muster.chat.dialects import dialect_of
from muster.people import BOT, Member, Person, Roster
from muster.settings import read_settings

HANDLES = {
    "text": "alex",
    "rehearsal": "alex",
    "irc": "alex",
    "slackv3": "U01ALEX",
    "xmpp": "alex@example.org",
    "telegram": "4711",
}
ALEX = Person("alex", "Alex")
ROSTER = Roster((Member(ALEX, handles=HANDLES), Member(Person("sam", "Sam"))))
SETTINGS = read_settings({"MUSTER_XMPP_JID": "bot@example.org"})
ALIKE = {"a": "аａɑᴀ4", "l": "1Iｌⅼӏ", "e": "еｅ3", "x": "хｘ×", "A": "АΑ", "U": "ՍＵ", "o": "0оο"}
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u034f\u202e\u200e"
AROUND = " \t\u00a0\u2003_@~+.:/'-^`|"


class IrcBot:
    """What an IRC bot is asked of its server."""

    def __init__(self, tells_accounts=True, casemapping="rfc1459"):
        self.tells_accounts, self.casemapping = tells_accounts, casemapping


def dialect(mode, bot=None):
    return dialect_of(mode, SETTINGS, bot or IrcBot())


def identifier(mode, handle, nick="somebody"):
    if mode == "slackv3":
        return SimpleNamespace(userid=handle, person=handle, nick=nick)
    if mode == "irc":
        return SimpleNamespace(person=nick, nick=nick, handle=handle, account=handle)
    if mode == "text":
        return SimpleNamespace(person=f"@{handle}", nick=nick)
    return SimpleNamespace(person=handle, nick=nick)


@st.composite
def lookalikes(draw, handle):
    """Return a handle with a few letters changed, put in, left out or put around it."""
    letters = list(handle)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(letters) - 1)) if letters else 0
        kind = draw(
            st.sampled_from(["alike", "invisible", "around", "case", "out", "twice", "any"])
        )
        if kind == "alike" and letters:
            letters[at] = draw(st.sampled_from(ALIKE.get(letters[at], letters[at]) or "?"))
        elif kind == "invisible":
            letters.insert(at, draw(st.sampled_from(INVISIBLE)))
        elif kind == "around":
            letters.insert(draw(st.sampled_from([0, len(letters)])), draw(st.sampled_from(AROUND)))
        elif kind == "case" and letters:
            letters[at] = letters[at].swapcase()
        elif kind == "out" and letters:
            del letters[at]
        elif kind == "twice" and letters:
            letters.insert(at, letters[at])
        else:
            letters.insert(at, draw(st.characters(codec="utf-8")))
    return "".join(letters)


@pytest.mark.parametrize("mode", HANDLES)
def test_a_person_is_who_the_chat_vouches_for(mode):
    assert dialect(mode).person(identifier(mode, HANDLES[mode]), ROSTER) == ALEX
    assert dialect(mode).vouches(identifier(mode, HANDLES[mode]))


@pytest.mark.parametrize("mode", ["text", "rehearsal", "slackv3", "telegram"])
@given(data=st.data())
def test_where_handles_are_as_they_stand_nothing_else_is_the_same(mode, data):
    handle = data.draw(lookalikes(HANDLES[mode]))
    assume(handle != HANDLES[mode] and handle)
    assert dialect(mode).person(identifier(mode, handle), ROSTER) != ALEX


@given(lookalikes("alex"), st.sampled_from(["rfc1459", "strict-rfc1459", "ascii", "rfc7613"]))
@example("\u212aim", "rfc1459")
@example("~alex", "rfc1459")
def test_on_irc_only_letters_that_the_server_takes_for_the_same_are(handle, casemapping):
    irc = dialect("irc", IrcBot(casemapping=casemapping))
    person = irc.person(identifier("irc", handle), ROSTER)
    assert (person == ALEX) == (handle.isascii() and handle.lower() == "alex")


@given(lookalikes("alex@example.org"))
def test_on_xmpp_an_account_is_what_the_servers_take_for_the_same(handle):
    """Names are prepared as servers do it (RFC 6122), so what is left out there is here too."""
    xmpp = dialect("xmpp")
    person = xmpp.person(identifier("xmpp", handle), ROSTER)
    if person == ALEX:
        assert "/" not in handle
        assert xmpp.canonical(handle) == "alex@example.org"


@pytest.mark.parametrize(
    "handle",
    [
        "аlex@example.org",
        "alex@example.org.evil.example",
        "alex@еxample.org",
        "alex@example.com",
        "alex",
        "@example.org",
        "alex_@example.org",
        "room@conference.example.org/alex",
        "room@conference.example.org/alex@example.org",
        "alex@example.org/phone",
        "alex@example.org/",
    ],
)
def test_on_xmpp_these_are_others(handle):
    assert dialect("xmpp").person(identifier("xmpp", handle, "alex"), ROSTER) != ALEX


def test_a_place_in_a_room_is_nobodys_even_if_the_roster_has_it():
    place = "room@conference.example.org/alex"
    roster = Roster((Member(ALEX, handles={"xmpp": place}),))
    xmpp, somebody = dialect("xmpp"), identifier("xmpp", place)
    stranger = xmpp.person(somebody, roster)
    assert stranger == Person(f"xmpp:{place}", "x")
    assert not xmpp.vouches(somebody)
    assert xmpp.why_unknown(stranger) == "account_hidden"


def test_letter_case_locks_nobody_out_where_the_chat_has_none():
    assert dialect("irc").person(identifier("irc", "ALEX"), ROSTER) == ALEX
    assert dialect("xmpp").person(identifier("xmpp", "Alex@Example.ORG"), ROSTER) == ALEX
    typed = Roster((Member(ALEX, handles={"xmpp": "Alex@Example.org", "irc": "Alex"}),))
    assert dialect("xmpp").person(identifier("xmpp", "alex@example.org"), typed) == ALEX
    assert dialect("irc").person(identifier("irc", "alex"), typed) == ALEX


@pytest.mark.parametrize("mode", HANDLES)
@given(
    nick=st.sampled_from(["alex", "Alex", "@alex", "U01ALEX", "alex@example.org", "muster", "me"])
)
def test_a_name_that_somebody_chose_makes_them_nobody(mode, nick):
    stranger = dialect(mode).person(identifier(mode, "U99EVE", nick), ROSTER)
    assert not ROSTER.knows(stranger)
    assert stranger not in (ALEX, BOT)


@pytest.mark.parametrize("mode", HANDLES)
@given(handle=st.sampled_from(["muster", "me", "sam", "irc:alex", ":", "a:b", "slackv3:U01ALEX"]))
def test_a_strangers_id_is_no_members_and_not_the_bots(mode, handle):
    person = dialect(mode).person(identifier(mode, handle), ROSTER)
    assert person.id.startswith(f"{mode}:")
    assert not ROSTER.knows(person)
    assert person != BOT


@pytest.mark.parametrize("mode", HANDLES)
@given(one=st.text(min_size=1), other=st.text(min_size=1))
def test_two_strangers_are_two_people(mode, one, other):
    chat = dialect(mode)
    people = [chat.person(identifier(mode, each), Roster()) for each in (one, other)]
    same = (chat.canonical(one) or one) == (chat.canonical(other) or other)
    assert same or people[0] != people[1] or (mode == "irc" and one.lower() == other.lower())


def test_whoever_is_not_logged_in_on_irc_is_not_the_account_of_that_name():
    irc = dialect("irc")
    eve = SimpleNamespace(person="alex", nick="alex", handle="~alex", account=None)
    stranger = irc.person(eve, ROSTER)
    assert stranger == Person("irc:~alex", "alex")
    assert not irc.vouches(eve)
    assert irc.why_unknown(stranger) == "not_logged_in"
    assert irc.why_unknown(ALEX) is None
    assert irc.person(eve, Roster((Member(ALEX, handles={"irc": "~alex"}),))) == stranger


def test_on_irc_without_accounts_a_nick_is_a_member_and_vouches_for_nobody():
    irc = dialect("irc", IrcBot(tells_accounts=False))
    alex = SimpleNamespace(person="Alex", nick="Alex", handle="Alex", account=None)
    assert irc.person(alex, ROSTER) == ALEX
    assert not irc.vouches(alex)
    assert not irc.private_is_sure
    assert dialect("irc").private_is_sure


def test_errbots_own_irc_vouches_for_nobody():
    irc = dialect_of("irc", SETTINGS, SimpleNamespace())
    alex = SimpleNamespace(person="alex", nick="alex")
    assert irc.person(alex, ROSTER) == ALEX
    assert not irc.vouches(alex)
    assert not irc.private_is_sure


def test_whoever_could_be_two_members_is_neither():
    roster = Roster(
        (Member(ALEX, handles={"irc": "a["}), Member(Person("sam", "Sam"), handles={"irc": "a{"}))
    )
    ascii_, rfc = IrcBot(casemapping="ascii"), IrcBot(casemapping="rfc1459")
    assert dialect("irc", ascii_).person(identifier("irc", "a["), roster) == ALEX
    assert dialect("irc", rfc).person(identifier("irc", "a["), roster).id == "irc:a{"
