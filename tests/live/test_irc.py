"""What is IRC's own: lines of so many bytes, servers that count them, and nicks that are taken."""

import importlib.util
import time
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.doors.bot_process import BotProcess
from tests.live.chats import SECRET, IrcChat
from tests.live.people import IrcPerson

pytestmark = pytest.mark.xdist_group("irc-alone")


def load_backend():
    spec = importlib.util.spec_from_file_location("muster_irc", ROOT / "backends" / "muster_irc.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BACKEND = load_backend()


@given(st.text(st.sampled_from("aé🔥 "), max_size=200), st.integers(4, 60))
def test_a_line_is_divided_by_bytes_without_losing_anything_but_spaces(line, limit):
    pieces = list(BACKEND.pieces(line, limit))
    assert all(len(piece.encode()) <= limit for piece in pieces)
    assert "".join(pieces).replace(" ", "") == line.replace(" ", "")


def test_words_stay_whole_where_they_fit():
    assert list(BACKEND.pieces("one two three", 8)) == ["one two", "three"]


class Wire:
    """A wire that keeps what is written, and when."""

    def __init__(self, expected):
        self.written = []
        self._expected = expected
        self.complete = Event()

    def write(self, target, line):
        self.written.append((target, line, time.monotonic()))
        if len(self.written) == self._expected:
            self.complete.set()


def test_five_lines_go_at_once_and_the_rest_at_the_pace():
    wire = Wire(8)
    sender = BACKEND.Sender(wire.write, pace=0.1)
    sender.put("#room", [str(number) for number in range(8)])
    sender.start()
    assert wire.complete.wait(5)
    assert [line for _, line, _ in wire.written] == [str(number) for number in range(8)]
    moments = [moment for _, _, moment in wire.written]
    assert moments[4] - moments[0] < 0.1
    assert moments[7] - moments[4] > 0.25


def test_a_long_answer_to_one_does_not_hold_up_another():
    wire = Wire(5)
    sender = BACKEND.Sender(wire.write, pace=0.01)
    sender.put("eve", ["1", "2", "3", "4"])
    sender.put("#room", ["everybody out"])
    sender.start()
    assert wire.complete.wait(5)
    assert wire.written[1][:2] == ("#room", "everybody out")


@pytest.fixture(scope="module")
def chat(tmp_path_factory):
    chat = IrcChat(tmp_path_factory.mktemp("irc-alone"))
    try:
        chat.server.start()
        yield chat
    finally:
        chat.server.stop()


def bot_on(chat, folder, **environment):
    """Start a bot with data of its own and some settings changed."""
    return BotProcess(folder / "data", **chat.settings() | environment)


def test_a_taken_nick_gets_a_mark_and_the_log_says_so(tmp_path, chat):
    squatter = IrcPerson(chat.server, "muster", SECRET)
    try:
        squatter.arrive()
        with bot_on(chat, tmp_path) as bot:
            bot.wait_for_error("the nick muster is taken; trying muster_")
            bot.wait_for_error("in #paas-incident")
    finally:
        squatter.leave()


def test_colours_and_emphasis_are_no_part_of_a_command_or_its_words(tmp_path, chat):
    alex = IrcPerson(chat.server, "alex", SECRET)
    try:
        with bot_on(chat, tmp_path) as bot:
            bot.wait_for_error("in #paas-incident")
            alex.arrive()
            alex.ask("\x02!incident start\x02 \x0304,01Apps\x03 fail", "INC-1 declared: Apps fail.")
            alex.ask("!incident action \x0304red\x03 done, \x03121 of 3", "Noted in INC-1")
            alex.ask("!incident timeline", "red done, 1 of 3")
    finally:
        alex.leave()


def test_a_nick_that_the_server_does_not_take_is_told(tmp_path, chat):
    with bot_on(chat, tmp_path, MUSTER_BOT_NAME="muster" * 6) as bot:
        bot.wait_for_error("does not take the nick")


def test_a_server_that_cannot_be_trusted_is_told_nothing(tmp_path, chat):
    with bot_on(chat, tmp_path, MUSTER_IRC_CA_FILE="") as bot:
        bot.wait_for_error("certificate verify failed")


def test_a_server_that_is_away_is_tried_again_and_the_log_says_so(tmp_path, chat):
    with bot_on(chat, tmp_path, MUSTER_IRC_PORT="1") as bot:
        bot.wait_for_error("cannot connect to the IRC server")
        bot.err.clear()
        bot.wait_for_error("cannot connect to the IRC server")
        bot.process.terminate()
        assert bot.finish() == 0
