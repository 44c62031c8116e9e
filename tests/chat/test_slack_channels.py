"""Which channels the bot is in is asked of Slack seldom, and known for every post."""

import logging
from concurrent.futures import ThreadPoolExecutor

import pytest

from muster.chat.slack_channels import KEPT, PAUSE, JoinedChannels


class Web:
    """Slack's Web API, as far as it is asked: users.conversations, in pages of two.

    The shape of an answer, with `next_cursor` empty at the end and an IM without a name, is the one
    in Slack's reference of that method.
    """

    def __init__(self, **channels):
        self.channels = channels
        self.asked = []
        self.fails = False

    def users_conversations(self, *, types, exclude_archived, limit, cursor):
        self.asked.append(cursor)
        if self.fails:
            raise TimeoutError("no answer")
        assert (types, exclude_archived) == ("public_channel,private_channel", True)
        assert limit <= 200
        ids = list(self.channels)
        begin = int(cursor or 0)
        page = [{"id": each, "name": self.channels[each]} for each in ids[begin : begin + 2]]
        more = str(begin + 2) if begin + 2 < len(ids) else ""
        return {"ok": True, "channels": page, "response_metadata": {"next_cursor": more}}

    def questions(self):
        return self.asked.count("")


class Time:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def channels(time):
    return JoinedChannels(time)


@pytest.fixture
def web():
    return Web(C01INC="paas-incident", C02GEN="general")


@pytest.mark.parametrize("address", ["#paas-incident", "<#C01INC>"])
def test_a_channel_is_found_by_its_name_and_by_its_id(channels, web, address):
    assert channels.find(web, address) == "<#C01INC>"


@pytest.mark.parametrize("address", ["#elsewhere", "<#C09ELSE>", "#C01INC", "paas-incident"])
def test_what_the_bot_is_not_in_is_not_found(channels, web, address):
    assert channels.find(web, address) is None


def test_every_page_is_read(channels):
    web = Web(C1="one", C2="two", C3="three", C4="four", C5="five")
    assert channels.find(web, "#five") == "<#C5>"
    assert web.asked == ["", "2", "4"]


def test_a_channel_without_a_name_is_found_by_its_id(channels, web):
    web.channels["C03IM"] = None
    assert channels.find(web, "<#C03IM>") == "<#C03IM>"
    assert channels.find(web, "#None") is None


def test_slack_is_asked_once_for_many_posts_at_once(channels, web):
    with ThreadPoolExecutor(10) as threads:
        found = list(threads.map(lambda _: channels.find(web, "#general"), range(50)))
    assert set(found) == {"<#C02GEN>"}
    assert web.questions() == 1


def test_a_channel_that_is_known_is_known_for_a_while(channels, web, time):
    channels.find(web, "#general")
    time.now += KEPT - 1
    channels.find(web, "#general")
    assert web.questions() == 1
    del web.channels["C02GEN"]
    time.now += 1
    assert channels.find(web, "#general") is None


def test_a_channel_just_joined_is_found_without_waiting_that_long(channels, web, time):
    assert channels.find(web, "#new") is None
    web.channels["C03NEW"] = "new"
    time.now += PAUSE
    assert channels.find(web, "#new") == "<#C03NEW>"


def test_a_channel_that_the_bot_is_not_in_has_slack_asked_no_more_often_than_that(
    channels, web, time
):
    for _ in range(int(PAUSE)):
        assert channels.find(web, "#elsewhere") is None
        time.now += 1
    assert web.questions() == 1


def test_while_slack_does_not_answer_what_it_said_last_holds(channels, web, time, caplog):
    channels.find(web, "#general")
    web.fails = True
    time.now += KEPT
    with caplog.at_level(logging.ERROR):
        assert channels.find(web, "#general") == "<#C02GEN>"
    assert "which channels the bot is in" in caplog.text
    web.fails = False
    time.now += PAUSE
    assert channels.find(web, "#elsewhere") is None
    assert web.questions() == 3


def test_an_answer_that_breaks_off_is_not_taken_for_all_there_is(channels, web, time):
    web.channels |= {"C03NEW": "new", "C04NEW": "newer"}
    assert channels.find(web, "#newer") == "<#C04NEW>"

    def broken(**asked):
        if asked["cursor"]:
            raise TimeoutError("no answer")
        return Web.users_conversations(web, **asked)

    web.users_conversations = broken
    time.now += KEPT
    assert channels.find(web, "#newer") == "<#C04NEW>"


def test_without_a_connection_nothing_is_found_and_nothing_fails(channels):
    assert channels.find(None, "#general") is None
