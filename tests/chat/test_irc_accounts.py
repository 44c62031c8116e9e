"""A nick is somebody's only as long as the server's word holds."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from muster.chat.irc_accounts import FRESH, UNKNOWN, Accounts, folded
from muster.chat.irc_lines import read

LATER = FRESH + 1


@pytest.fixture
def accounts():
    known = Accounts()
    hear(known, ":irc 001 muster :Welcome", ":irc 005 muster CASEMAPPING=rfc1459 WHOX :are")
    known.follows = True
    hear(known, ":muster!m@h JOIN #ops muster :Muster")
    return known


def hear(accounts, *lines, now=0.0):
    return [accounts.hear(read(line), now) for line in lines]


def test_whoever_comes_is_who_the_server_says(accounts):
    hear(accounts, ":alex!a@h JOIN #ops Alex :Alex A", ":eve!e@h JOIN #ops * :Eve")
    assert accounts.known("ALEX", LATER) == "Alex"
    assert accounts.known("eve", LATER) is None
    assert accounts.nicks("alex", LATER) == ["alex"]


def test_a_login_and_a_logout_are_heard(accounts):
    hear(accounts, ":alex!a@h JOIN #ops * :Alex", ":alex!a@h ACCOUNT alex")
    assert accounts.known("alex", LATER) == "alex"
    hear(accounts, ":alex!a@h ACCOUNT *")
    assert accounts.known("alex", LATER) is None


@pytest.mark.parametrize(
    "line",
    [
        ":alex!a@h QUIT :a.example b.example",
        ":alex!a@h QUIT",
        ":alex!a@h NICK alex2",
        ":alex!a@h PART #ops",
        ":alex!a@h PART #OPS :bye",
        ":op!o@h KICK #ops alex",
        ":op!o@h KICK #Ops ALEX :bye",
        ":muster!m@h PART #ops",
        ":op!o@h KICK #ops muster :bye",
    ],
)
def test_a_nick_that_is_left_or_not_seen_any_more_is_nobodys(accounts, line):
    hear(accounts, ":alex!a@h JOIN #ops alex :Alex", line)
    assert accounts.known("alex", 0) is UNKNOWN
    hear(accounts, ":alex!e@h JOIN #ops * :Eve", now=1)
    assert accounts.known("alex", 1) is None


def test_whoever_changes_their_nick_stays_who_they_are(accounts):
    hear(accounts, ":alex!a@h JOIN #ops alex :Alex", ":alex!a@h NICK Alex_phone")
    assert accounts.nicks("alex", LATER) == ["Alex_phone"]


def test_who_is_in_a_room_already_is_told_by_whox(accounts):
    hear(accounts, ":irc 353 muster = #ops :@alex +eve muster")
    assert accounts.known("alex", 0) is UNKNOWN
    hear(accounts, ":irc 354 muster 152 alex alex", ":irc 354 muster 152 eve 0")
    assert (accounts.known("alex", LATER), accounts.known("eve", LATER)) == ("alex", None)


def test_an_answer_to_somebody_elses_question_is_none(accounts):
    hear(accounts, ":irc 353 muster = #ops :eve", ":irc 354 muster 7 eve alex")
    assert accounts.known("eve", 0) is UNKNOWN


def test_outside_the_rooms_an_answer_holds_for_seconds(accounts):
    assert hear(
        accounts, ":irc 330 muster alex Alex :is logged in as", ":irc 318 muster alex :End"
    ) == [None, "alex"]
    assert accounts.known("alex", FRESH) == "Alex"
    assert accounts.known("alex", LATER) is UNKNOWN
    assert accounts.nicks("alex", LATER) == []


def test_an_old_answer_does_not_revive_when_the_nick_comes_into_a_room(accounts):
    accounts.told("alex", "alex", 0)
    hear(accounts, ":irc 353 muster = #ops :alex", now=1)
    assert accounts.known("alex", 1) is UNKNOWN
    accounts.told("sam", "sam", 0)
    hear(accounts, ":sam!e@h JOIN #ops", now=1)
    assert accounts.known("sam", 1) is UNKNOWN


def test_without_news_of_logins_an_answer_holds_for_seconds_in_rooms_too(accounts):
    accounts.follows = False
    hear(accounts, ":alex!a@h JOIN #ops alex :Alex")
    assert accounts.known("alex", LATER) is UNKNOWN


@pytest.mark.parametrize(
    ("lines", "account"),
    [
        ([":irc 330 muster x alex :is logged in as"], "alex"),
        ([":irc 307 muster x :is a registered nick"], "x"),
        ([":irc 307 muster x :r", ":irc 330 muster x alex :is"], "alex"),
        ([":irc 330 muster x alex :is", ":irc 307 muster x :r"], "alex"),
        ([":irc 330 muster y alex :is"], None),
        ([":irc 330 muster x"], None),
        ([":irc 307 muster"], None),
        ([":irc 330 muster x alex :is", ":x!u@h QUIT"], None),
        ([":irc 330 muster x alex :is", ":y!u@h NICK x"], None),
        ([":irc 401 muster x :No such nick"], None),
    ],
)
def test_an_old_server_is_asked_with_whois(accounts, lines, account):
    hear(accounts, *lines, ":irc 318 muster x :End of /WHOIS list.")
    assert accounts.known("x", 0) == account


def test_whoever_spoke_last_of_one_account_comes_first(accounts):
    hear(accounts, ":alex!a@h JOIN #ops alex :A", ":alex_phone!a@h JOIN #ops alex :A")
    assert accounts.nicks("alex", LATER) == ["alex_phone", "alex"]
    accounts.told("alex", "alex", LATER)
    assert accounts.nicks("ALEX", LATER) == ["alex", "alex_phone"]


def test_strangers_without_end_do_not_fill_the_memory(accounts):
    hear(accounts, ":alex!a@h JOIN #ops alex :A")
    for number in range(2000):
        accounts.told(f"n{number}", None, float(number))
    assert accounts.known("n0", 0) is UNKNOWN
    assert accounts.known("n1999", 1999) is None
    assert accounts.nicks("alex", 2000) == ["alex"]


@pytest.mark.parametrize(
    ("mapping", "same", "other"),
    [
        ("ascii", ("Alex[1]", "aLEX[1]"), ("alex[", "alex{")),
        ("rfc1459", ("Alex[\\]^", "aLEX{|}~"), ("alex_", "alex")),
        ("strict-rfc1459", ("Alex[\\]", "aLEX{|}"), ("alex^", "alex~")),
        ("rfc7613", ("ALEX", "alex"), ("alex[", "alex{")),
        ("", ("ALEX", "alex"), ("alex[", "alex{")),
    ],
)
def test_names_are_compared_as_the_server_does(mapping, same, other):
    assert folded(same[0], mapping) == folded(same[1], mapping)
    assert folded(other[0], mapping) != folded(other[1], mapping)


@pytest.mark.parametrize("other", ["а" + "lex", "ſam", "\u212aim", "İ", "alex\u200b", "ＡＬＥＸ"])
def test_letters_that_only_look_alike_are_others(other):
    assert folded(other, "rfc1459") not in {"alex", "sam", "kim", "i"}


NICKS, ACCOUNTS = ("alex", "ALEX", "eve", "Eve_", "x"), ("alex", "sam", "*")


class AServer(RuleBasedStateMachine):
    """A server with two rooms, which tells what its people do as far as the bot may see it."""

    @initialize(follows=st.booleans())
    def start(self, follows):
        self.now = 0.0
        self.bot = Accounts()
        self.bot.follows = follows
        self.people = {}  # nick, folded -> [nick, account, rooms]
        self.mine = {"#ops"}
        hear(self.bot, ":irc 001 muster :Hi", ":muster!m@h JOIN #ops * :M")

    def seen(self, key):
        return bool(self.people[key][2] & self.mine)

    def tell(self, line):
        self.bot.hear(read(line), self.now)

    @rule(seconds=st.sampled_from([1.0, 4.0, 60.0]))
    def time_passes(self, seconds):
        self.now += seconds

    @rule(nick=st.sampled_from(NICKS), account=st.sampled_from(ACCOUNTS))
    def connect(self, nick, account):
        self.people.setdefault(folded(nick), [nick, account, set()])

    @precondition(lambda self: self.people)
    @rule(data=st.data(), room=st.sampled_from(["#ops", "#other"]))
    def join(self, data, room):
        key = data.draw(st.sampled_from(sorted(self.people)))
        nick, account, rooms = self.people[key]
        if room not in rooms:
            rooms.add(room)
            if room in self.mine:
                self.tell(f":{nick}!u@h JOIN {room} {account} :real")

    @precondition(lambda self: self.people)
    @rule(data=st.data(), room=st.sampled_from(["#ops", "#other"]))
    def part(self, data, room):
        key = data.draw(st.sampled_from(sorted(self.people)))
        nick, _, rooms = self.people[key]
        if room in rooms:
            rooms.discard(room)
            if room in self.mine:
                self.tell(f":{nick}!u@h PART {room}")

    @precondition(lambda self: self.people)
    @rule(data=st.data())
    def quit(self, data):
        key = data.draw(st.sampled_from(sorted(self.people)))
        if self.seen(key):
            self.tell(f":{self.people[key][0]}!u@h QUIT :gone")
        del self.people[key]

    @precondition(lambda self: self.people)
    @rule(data=st.data(), after=st.sampled_from(NICKS))
    def rename(self, data, after):
        key = data.draw(st.sampled_from(sorted(self.people)))
        if folded(after) in self.people and folded(after) != key:
            return
        person = self.people.pop(key)
        if person[2] & self.mine:
            self.tell(f":{person[0]}!u@h NICK {after}")
        person[0] = after
        self.people[folded(after)] = person

    @precondition(lambda self: self.people)
    @rule(data=st.data(), account=st.sampled_from(ACCOUNTS))
    def log_in(self, data, account):
        key = data.draw(st.sampled_from(sorted(self.people)))
        self.people[key][1] = account
        if self.bot.follows and self.seen(key):
            self.tell(f":{self.people[key][0]}!u@h ACCOUNT {account}")

    @rule(nick=st.sampled_from(NICKS))
    def whois(self, nick):
        person = self.people.get(folded(nick))
        if person and person[1] != "*":
            self.tell(f":irc 330 muster {person[0]} {person[1]} :is logged in as")
        self.tell(f":irc 318 muster {nick} :End")

    @rule(room=st.sampled_from(["#ops", "#other"]))
    def the_bot_joins_or_leaves(self, room):
        if room in self.mine:
            self.mine.discard(room)
            self.tell(f":muster!m@h PART {room}")
            return
        self.mine.add(room)
        self.tell(f":muster!m@h JOIN {room} * :M")
        there = [p[0] for p in self.people.values() if room in p[2]]
        self.tell(f":irc 353 muster = {room} :@muster {' '.join(there)}")

    @invariant()
    def what_is_known_is_so_or_was_so_seconds_ago(self):
        for nick in NICKS:
            known = self.bot.known(nick, self.now + LATER)
            if known is UNKNOWN:
                continue
            person = self.people[folded(nick)]
            assert known == (None if person[1] == "*" else person[1])
            assert self.bot.follows
            assert person[2] & self.mine


TestAServer = AServer.TestCase
TestAServer.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)
