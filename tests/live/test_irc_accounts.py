"""On an IRC server with accounts a person is their account, whoever has the nick."""

import time

import pytest

from muster.chat.irc_accounts import FRESH
from tests.doors.bot_process import BotProcess
from tests.live.chats import ROSTER
from tests.live.people import IrcPerson
from tests.live.servers import InspIrcd

PASSWORDS = {name: f"pass-of-{name}" for name in ("muster", "alex", "sam")}
IN_ROOM = "in #paas-incident"


class Chat:
    """A server with accounts, a bot with one of its own, and people who come and go."""

    def __init__(self, folder, tags):
        self.folder = folder
        self.server = InspIrcd(folder, tags)
        self.bot = None
        self._people = []
        (folder / "roster.yaml").write_text(ROSTER)

    def start(self):
        self.server.start()
        for name, password in PASSWORDS.items():
            founder = self.person(name, room=None)
            founder.register(name, password)
            self.leave(founder)
        self.bot = self.start_bot(self.folder / "bot")
        self.bot.wait_for_error(IN_ROOM)

    def start_bot(self, data, **environment):
        settings = {
            "MUSTER_BACKEND": "IRC",
            "MUSTER_IRC_SERVER": "127.0.0.1",
            "MUSTER_IRC_PORT": str(self.server.port),
            "MUSTER_IRC_TLS": "no",
            "MUSTER_IRC_PACE": "0.05",
            "MUSTER_IRC_SASL_USER": "muster",
            "MUSTER_IRC_SASL_PASSWORD": PASSWORDS["muster"],
            "MUSTER_ROSTER": str(self.folder / "roster.yaml"),
            "MUSTER_ROOMS": "#paas-incident",
        }
        return BotProcess(data, **settings | environment)

    def stop(self):
        for person in self._people:
            person.leave()
        if self.bot:
            self.bot.__exit__()
        self.server.stop()

    def person(self, nick, account=None, room="#paas-incident"):
        """Return somebody who has come: logged in first, where they have an account."""
        person = IrcPerson(self.server, nick, room=None)
        self._people.append(person)
        person.arrive()
        if account:
            person.log_in(account, PASSWORDS[account])
        if room:
            person.enter(room)
        return person

    def leave(self, person):
        self._people.remove(person)
        person.leave()

    def empty(self):
        for person in list(self._people):
            self.leave(person)


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(True, id="tags", marks=pytest.mark.xdist_group("irc-tags")),
        pytest.param(False, id="asked", marks=pytest.mark.xdist_group("irc-asked")),
    ],
)
def chat(request, tmp_path_factory):
    chat = Chat(tmp_path_factory.mktemp("irc-accounts"), request.param)
    try:
        chat.start()
        yield chat
    finally:
        chat.stop()


@pytest.fixture(autouse=True)
def _everybody_leaves(chat):
    yield
    chat.empty()
    assert chat.bot.process.poll() is None


@pytest.fixture
def title(request):
    return f"{request.node.name.partition('[')[0].replace('_', ' ')} {time.monotonic_ns() % 10**6}"


def declared(person, title):
    return person.ask(f"!incident start {title}", "declared:").split()[0]


def restricted(person, title):
    """Return the reference of a restricted incident of somebody's."""
    reference = declared(person, title)
    person.ask(f"!incident cyber {reference} yes", "is suspected")
    return reference


def test_the_bot_is_logged_in(chat):
    alex = chat.person("alex", "alex")
    alex.notices.clear()
    assert not [line for line in chat.bot.err if "does not take the account" in line]
    assert [line for line in chat.bot.err if "people are their accounts" in line]


@pytest.mark.parametrize("nick", ["alex", "Alex", "ALEX", "alex_", "somebody"])
def test_whoever_is_logged_in_is_a_member_by_any_nick(chat, nick, title):
    alex = chat.person(nick, "alex")
    reference = declared(alex, title)
    alex.ask_in_private(f"!incident note {reference} from {nick}", f"Noted in {reference}")


@pytest.mark.parametrize("nick", ["alex", "Alex", "sam", "a1ex", "alex_"])
def test_whoever_has_only_the_nick_is_a_stranger_and_told_why(chat, nick, title):
    alex = chat.person("somebody", "alex")
    reference = declared(alex, title)
    eve = chat.person(nick)
    for ask in (eve.ask, eve.ask_in_private):
        refusal = ask(f"!incident note {reference} it was me", "Not done")
        assert "not logged in" in refusal


def test_whoever_takes_the_nick_of_one_who_left_learns_nothing_and_decides_nothing(chat, title):
    """As after a netsplit: alex is gone, and somebody who was in no room comes with the nick."""
    alex = chat.person("alex", "alex")
    reference = restricted(alex, title)
    assert "comms lead" in alex.ask_in_private(f"!incident status {reference}", "comms lead")
    chat.leave(alex)
    eve = chat.person("alex", room=None)
    eve.whisper("!incident list")
    eve.whisper(f"!incident status {reference}")
    unknown = eve.wait("private", "know no")
    assert not [line for line in eve.lines("private") if reference in line and line != unknown]
    eve.ask_in_private(f"!incident cyber {reference} no --because nothing", "know no")
    eve.ask_in_private(f"!incident timeline {reference}", "know no")


@pytest.mark.parametrize("how", ["changes nick", "logs out", "parts"])
def test_a_nick_is_taken_over_in_any_way_and_learns_nothing(chat, title, how):
    alex = chat.person("alex", "alex")
    reference = restricted(alex, title)
    alex.ask_in_private(f"!incident status {reference}", "comms lead")
    if how == "logs out":
        alex.log_out()
        alex.ask_in_private(f"!incident status {reference}", "know no")
        return
    if how == "parts":
        alex.part()
    alex.take("alex2")
    eve = chat.person("alex", room=None)
    eve.ask_in_private(f"!incident status {reference}", "know no")
    assert "comms lead" in alex.ask_in_private(f"!incident status {reference}", "comms lead")


def test_whoever_logs_in_later_is_a_member_at_once(chat, title):
    reference = declared(chat.person("sam", "sam"), f"Sam's {title}")
    alex = chat.person("alex")
    alex.ask_in_private(f"!incident note {reference} too early", "not logged in")
    alex.log_in("alex", PASSWORDS["alex"])
    alex.ask_in_private(f"!incident start {title}", "declared:")


def test_a_private_word_goes_to_the_account_and_not_to_the_nick(chat, title):
    """Sam is in the room by another nick; whoever has Sam's hears nothing of the role."""
    sam, eve = chat.person("sam_phone", "sam"), chat.person("sam", room=None)
    alex = chat.person("alex", "alex")
    reference = declared(alex, title)
    alex.ask(f"!incident comms {reference} sam", "comms lead")
    assert "Alex named you" in sam.wait("private", f"You are comms lead of {reference}")
    alex.ask(f"!incident status {reference}", "comms lead Sam")
    assert not eve.lines("private")


def test_a_private_word_finds_somebody_who_is_in_no_room(chat, title):
    sam = chat.person("sam", "sam", room=None)
    alex = chat.person("alex", "alex")
    reference = declared(alex, title)
    alex.ask(f"!incident comms {reference} sam", "comms lead")
    sam.wait("private", f"You are comms lead of {reference}")


def test_a_private_word_for_nobody_who_is_there_is_told_in_the_log(chat, title):
    alex = chat.person("alex", "alex")
    reference = declared(alex, title)
    eve = chat.person("sam", room=None)
    # For so long the server's last word of whoever had the nick before would hold.
    time.sleep(FRESH)
    chat.bot.err.clear()
    alex.ask(f"!incident comms {reference} sam", "comms lead")
    chat.bot.wait_for_error("nobody with the account sam is here")
    assert not eve.lines("private")


def test_the_rest_of_a_long_answer_does_not_go_to_who_took_the_nick(chat, title):
    alex = chat.person("alex", "alex", room=None)
    alex.whisper(f"!incident start {title}")
    reference = alex.wait("private", "declared:").split()[0]
    for number in range(3):
        alex.ask_in_private(f"!incident note {reference} {number} {'okapi ' * 60}", "Noted")
    alex.ask_in_private(f"!incident cyber {reference} yes", "is suspected")
    alex.heard.clear()
    for _ in range(20):
        alex.whisper(f"!incident timeline {reference} --all")
    alex.wait("private", "okapi")
    alex.take("alex2")
    eve = chat.person("alex", room=None)
    alex.ask_in_private("!rota now", "On support")
    assert not [line for line in eve.lines("private") if "okapi" in line]


def test_a_stranger_who_asks_again_and_again_is_answered_each_time(chat, title):
    reference = declared(chat.person("alex", "alex"), title)
    eve = chat.person("eve", room=None)
    for _ in range(5):
        eve.ask_in_private(f"!incident note {reference} x", "not logged in")


def test_an_account_that_the_server_does_not_take_is_told_without_its_password(tmp_path, chat):
    wrong = "not-the-password"
    with chat.start_bot(tmp_path, MUSTER_IRC_SASL_PASSWORD=wrong, MUSTER_BOT_NAME="muster2") as bot:
        bot.wait_for_error("does not take the account muster")
        bot.wait_for_error(IN_ROOM)
        assert not [line for line in bot.err if wrong in line]


def test_where_nicks_are_relied_on_the_log_says_what_that_means(tmp_path, chat):
    with chat.start_bot(tmp_path, MUSTER_IRC_ACCOUNTS="no", MUSTER_BOT_NAME="muster3") as bot:
        bot.wait_for_error("a person is a nick, which anybody may take")
