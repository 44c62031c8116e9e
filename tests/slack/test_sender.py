"""What is said on Slack arrives once and in order, or it is known that it does not."""

import asyncio
from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from muster.slack.api import Busy, SlackRefused, Unreachable
from muster.slack.directory import Directory
from muster.slack.sender import GIVEN_UP_AFTER, PACE, Sender
from muster.slack.spool import LONGEST, UNASKED, SpooledPost
from tests.slack.virtual_time import run


@dataclass
class Slack:
    """Takes calls; what `faults` holds befalls the next ones of a method, one after the other."""

    seen: list = field(default_factory=list)
    calls: list = field(default_factory=list)
    faults: dict = field(default_factory=dict)
    takes: float = 0.1

    async def call(self, method, **given):
        loop = asyncio.get_running_loop()
        self.calls.append((round(loop.time(), 3), method, given))
        waiting = self.faults.get(method, [])
        fault = waiting.pop(0) if waiting else None
        done = fault is None or fault == "done, not answered"
        if method.startswith("chat.post") and done:
            self.seen.append(given)
        await asyncio.sleep(self.takes)
        if fault == "done, not answered":
            raise Unreachable("timeout", in_doubt=True)
        if fault is not None:
            raise fault
        if method == "conversations.open":
            return {"channel": {"id": f"D{given['users'][1:]}"}}
        if method in ("conversations.history", "conversations.replies"):
            return {"messages": [m for m in self.seen if m["channel"] == given["channel"]]}
        return {}

    def methods(self):
        return [method for _, method, _ in self.calls]

    def texts(self):
        return [given["text"] for given in self.seen]


def said(slack, *posts, since=None, after=None, faulty=None):
    """Have posts said; return what arrived, what failed, and how long it took."""
    arrived, failed, directory = [], [], Directory("U0BOT")
    directory.entered({"id": "C01", "name": "paas-incident"})

    async def go():
        sender = Sender(
            slack,
            directory,
            arrived=lambda post: arrived.append(post.text),
            failed=lambda post, code: failed.append((post.text, code)),
            divide=lambda text: [text[: len(text) // 2], text[len(text) // 2 :]],
            faulty=faulty or (lambda code: None),
        )
        for post in posts:
            sender.say(post, since=since)
        if after:
            await after(sender)
        while sender.waiting:
            await asyncio.sleep(0.01)

    _, seconds = run(go())
    return arrived, failed, seconds


def post(text="Noted.", channel="C01", **given):
    return SpooledPost(channel, text, **{"key": f"1-{text}", **given})


def test_what_is_said_goes_out_in_order_with_its_key():
    slack = Slack()
    arrived, failed, _ = said(slack, post("one"), post("two"), post("three", thread="1.5"))
    assert arrived == slack.texts() == ["one", "two", "three"]
    assert not failed
    keys = [given["metadata"]["event_payload"]["keys"] for given in slack.seen]
    assert keys == [["1-one"], ["1-two"], ["1-three"]]
    assert [m["thread_ts"] for m in slack.seen] == [None, None, "1.5"]


def test_channels_do_not_wait_for_each_other():
    slack = Slack(takes=1.0)
    said(slack, post("one", "C01"), post("two", "C02"), post("three", "C03"))
    assert [at for at, *_ in slack.calls] == [0.0, 0.0, 0.0]


def test_an_announcement_goes_before_what_waits_already():
    slack = Slack()
    said(slack, post("first"), post("answer"), post("news", rank=0))
    assert slack.texts() == ["news", "first", "answer"] or slack.texts() == [
        "first",
        "news",
        "answer",
    ]


def test_a_few_go_at_once_and_then_one_a_second():
    slack = Slack(takes=0.0)
    said(slack, *(post(str(number)) for number in range(6)))
    assert [round(at / PACE) for at, *_ in slack.calls] == [0, 0, 0, 1, 2, 3]


def unasked(text, **given):
    return post(text, rank=UNASKED, **given)


def test_what_nobody_asked_for_goes_into_one_message_while_it_waits():
    slack = Slack(takes=0.0)
    posts = [post("answer"), *(unasked(str(number)) for number in range(6)), post("another")]
    _, failed, _ = said(slack, *posts)
    assert slack.texts() == ["answer", "another", "0\n1\n2\n3\n4\n5"]
    assert len(slack.seen[-1]["metadata"]["event_payload"]["keys"]) == 6
    assert not failed


def test_what_is_long_or_elsewhere_goes_by_itself():
    slack = Slack(takes=0.0)
    long = "x" * (LONGEST - 1)
    said(slack, unasked(long), unasked("short"), unasked("in a thread", thread="1.5"))
    assert slack.texts() == [long, "short", "in a thread"]


def test_each_of_what_went_together_is_found_after_a_crash():
    slack = Slack(takes=0.0)
    said(slack, unasked("one"), unasked("two"))
    said(slack, unasked("one"), unasked("two"), unasked("three"), since=1.0)
    assert slack.texts() == ["one\ntwo", "three"]


def test_slack_is_left_alone_for_as_long_as_it_asks_and_nothing_is_lost():
    slack = Slack(faults={"chat.postMessage": [Busy(7.0), Busy(2.0)]}, takes=0.0)
    arrived, failed, _ = said(slack, *(post(str(number)) for number in range(3)))
    assert arrived == slack.texts() == ["0", "1", "2"]
    assert not failed
    assert [at for at, *_ in slack.calls][:3] == [0, 7, 9]
    assert "conversations.history" not in slack.methods()


@pytest.mark.parametrize("thread", [None, "1.5"])
def test_what_may_have_arrived_is_looked_for_before_it_is_said_again(thread):
    faults = {"chat.postMessage": ["done, not answered", Unreachable("500", in_doubt=True)]}
    slack = Slack(faults=faults)
    arrived, failed, _ = said(slack, post("one", thread=thread), post("two", thread=thread))
    assert arrived == slack.texts() == ["one", "two"]
    assert not failed
    looked = "conversations.replies" if thread else "conversations.history"
    assert slack.methods().count(looked) == 2


def test_what_was_not_sent_at_all_is_not_looked_for():
    slack = Slack(faults={"chat.postMessage": [Unreachable("connect", in_doubt=False)] * 3})
    arrived, *_ = said(slack, post("one"))
    assert arrived == slack.texts() == ["one"]
    assert set(slack.methods()) == {"chat.postMessage"}


def test_a_look_that_fails_is_tried_again_and_nothing_is_said_meanwhile():
    gone = Unreachable("500", in_doubt=True)
    slack = Slack(
        faults={
            "chat.postMessage": ["done, not answered"],
            "conversations.history": [gone, Busy(3.0), gone],
        }
    )
    arrived, *_ = said(slack, post("one"))
    assert arrived == slack.texts() == ["one"]


def test_what_an_earlier_start_left_is_looked_for_first():
    slack = Slack()
    said(slack, post("one"))
    arrived, *_ = said(slack, post("one"), post("two"), since=1.0)
    assert slack.texts() == ["one", "two"]
    assert arrived == ["one", "two"]


@pytest.mark.parametrize(
    "code", ["channel_not_found", "is_archived", "restricted_action", "user_not_found", "odd"]
)
def test_what_slack_refuses_for_good_is_told_and_holds_up_nothing(code):
    slack = Slack(faults={"chat.postMessage": [SlackRefused(code)]})
    arrived, failed, _ = said(slack, post("one"), post("two"))
    assert failed == [("one", code)]
    assert arrived == slack.texts() == ["two"]


def test_a_public_channel_is_joined_where_that_is_allowed():
    slack = Slack(faults={"chat.postMessage": [SlackRefused("not_in_channel")]})
    arrived, failed, _ = said(slack, post("one"))
    assert arrived == ["one"]
    assert slack.methods() == ["chat.postMessage", "conversations.join", "chat.postMessage"]
    slack = Slack(
        faults={
            "chat.postMessage": [SlackRefused("not_in_channel")],
            "conversations.join": [SlackRefused("missing_scope", "channels:join")],
        }
    )
    arrived, failed, _ = said(slack, post("one"))
    assert failed == [("one", "not_in_channel")]


def test_what_is_too_long_goes_in_pieces_that_are_whole_together():
    slack = Slack(
        faults={"chat.postMessage": [SlackRefused("msg_too_long"), SlackRefused("msg_too_long")]}
    )
    arrived, failed, _ = said(slack, post("abcdefgh"), post("next"))
    assert "".join(slack.texts()) == "abcdefghnext"
    assert arrived == ["abcdefgh", "next"]
    assert not failed


def test_one_letter_that_is_too_long_is_given_up():
    slack = Slack(faults={"chat.postMessage": [SlackRefused("msg_too_long")] * 9})
    _, failed, _ = said(slack, post("a"))
    assert [code for _, code in failed] == ["msg_too_long"]


@pytest.mark.parametrize("code", ["thread_not_found", "invalid_blocks_format"])
def test_what_a_message_has_beside_its_words_is_given_up_before_them(code):
    slack = Slack(faults={"chat.postMessage": [SlackRefused(code)]})
    given = post("one", thread="1.5", buttons=(("Ack", "!escalate ack"),))
    arrived, *_ = said(slack, given)
    assert arrived == slack.texts() == ["one"]


def test_a_private_word_goes_where_they_are_alone_which_is_asked_for_once():
    slack = Slack()
    said(slack, post("one", "U02"), post("two", "U02"))
    assert slack.methods().count("conversations.open") == 1
    assert [given["channel"] for given in slack.seen] == ["D02", "D02"]


def test_what_is_for_one_person_alone_reaches_them_in_private_where_they_have_left():
    slack = Slack(faults={"chat.postEphemeral": [SlackRefused("user_not_in_channel")]})
    said(slack, post("one", only_for="U02"), post("two", only_for="U02"))
    assert slack.methods() == [
        "chat.postEphemeral",
        "conversations.open",
        "chat.postMessage",
        "chat.postEphemeral",
    ]


def test_a_token_that_is_taken_away_costs_no_word():
    revoked, told = SlackRefused("token_revoked"), []
    slack = Slack(faults={"chat.postMessage": [revoked] * 500})
    arrived, failed, seconds = said(slack, post("one"), post("two"), faulty=told.append)
    assert arrived == slack.texts() == ["one", "two"]
    assert not failed
    assert seconds > GIVEN_UP_AFTER
    assert told == ["token_revoked", None]


def test_after_an_hour_without_slack_it_is_given_up_and_told():
    slack = Slack(faults={"chat.postMessage": [Unreachable("500", in_doubt=False)] * 1000})
    _, failed, seconds = said(slack, post("one"))
    assert failed == [("one", "no_answer")]
    assert GIVEN_UP_AFTER * 0.9 < seconds < GIVEN_UP_AFTER * 1.1


def test_what_nobody_foresaw_ends_one_message_alone():
    slack = Slack(faults={"chat.postMessage": [KeyError("odd")]})
    arrived, failed, _ = said(slack, post("one"), post("two"))
    assert failed == [("one", "fault")]
    assert arrived == ["two"]


def test_a_bot_that_stops_says_what_it_can_and_leaves_the_rest_to_its_next_start():
    slack = Slack(takes=0.4)

    async def stop(sender):
        await sender.finish(1.0)

    arrived, failed, _ = said(slack, *(post(str(number)) for number in range(5)), after=stop)
    assert arrived == ["0", "1"]
    assert not failed


def test_what_was_long_on_its_way_is_not_followed_at_its_heels():
    """A channel takes a message a second as they come in, which is not as they went out."""

    class Way(Slack):
        async def call(self, method, **given):
            await asyncio.sleep(0.4 if given["text"] == "slow" else 0.0)
            ts = asyncio.get_running_loop().time() + 1_700_000_000
            await super().call(method, **given)
            return {"ts": f"{ts:.6f}"}

    slack = Way(takes=0.0, faults={"chat.postMessage": [Busy(1.0)]})
    said(slack, *(post(text) for text in ("first", "second", "slow", "fourth", "fifth")))
    came = [at for at, *_ in slack.calls]
    assert min(later - earlier for earlier, later in pairwise(came[1:])) >= 1.0


def test_where_slack_bears_no_burst_in_one_channel_it_bears_none_in_another():
    slack = Slack(takes=0.0, faults={"chat.postMessage": [Busy(1.0)]})

    async def later(sender):
        await asyncio.sleep(3)
        for text in ("two", "three"):
            sender.say(post(text, "C02"))

    said(slack, post("one"), after=later)
    two, three = [at for at, _, given in slack.calls if given["text"] != "one"]
    assert three - two >= 1.0
    assert two == 3.0


def test_what_is_on_time_in_a_moment_does_not_go_before():
    slack = Slack(takes=0.0)

    async def soon_after(sender):
        await asyncio.sleep(0.8)
        sender.say(post("two"))

    said(slack, post("one"), after=soon_after)
    assert [at for at, *_ in slack.calls] == [0.0, PACE]


def test_what_slack_does_not_take_yet_lets_go_first_what_is_more_urgent():
    slack = Slack(takes=0.0, faults={"chat.postMessage": [Busy(1.0)]})

    async def meanwhile(sender):
        await asyncio.sleep(0.5)
        sender.say(post("answer"))

    arrived, failed, _ = said(slack, unasked("news"), after=meanwhile)
    assert arrived == ["answer", "news"]
    assert not failed
