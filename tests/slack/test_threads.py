"""A thread an incident: it begins with what is first said of it, and is known after a restart."""

import asyncio

import pytest

from muster.slack.api import Refused, Unreachable
from muster.slack.directory import Directory
from muster.slack.sender import Sender
from muster.slack.spool import ANSWER, UNASKED, Post
from muster.slack.threads import MOST, Threads
from tests.slack.test_inbox import Store
from tests.slack.virtual_time import run

ROOM = "C01INC"


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def threads(store):
    return begun(store)


def begun(store):
    threads = Threads(store, store.write)
    threads.read()
    return threads


def declared(number=1, thread=None, **more):
    given = {"rank": ANSWER, "subject": number, "declares": True, **more}
    return Post(ROOM, f"INC-{number} declared", thread, **given)


def nudge(number=1, **more):
    given = {"rank": UNASKED, "subject": number, "apart": True, "key": f"nudge-{number}", **more}
    return Post(
        ROOM, given.pop("text", f"INC-{number} is overdue"), given.pop("thread", None), **given
    )


def test_a_thread_begins_with_the_first_message_about_an_incident(threads):
    threads.said(ROOM, declared(), "1.0")
    threads.said(ROOM, nudge(), "2.0")
    assert threads.head(ROOM, 1) == "1.0"
    assert threads.subject(ROOM, "1.0") == 1
    assert threads.subject(ROOM, "2.0") is None
    assert threads.subject("C02GEN", "1.0") is None
    assert threads.subject(ROOM, None) is None


def test_what_declared_it_leads_to_it_too_and_its_thread_is_still_the_answers(threads):
    threads.said(ROOM, declared(answers="0.9"), "1.0")
    assert (threads.subject(ROOM, "0.9"), threads.head(ROOM, 1)) == (1, "1.0")


def test_one_that_was_declared_in_a_thread_has_that_thread(threads):
    threads.said(ROOM, declared(1, "0.5"), "1.0")
    assert (threads.head(ROOM, 1), threads.subject(ROOM, "0.5")) == ("0.5", 1)


def test_one_that_was_declared_in_anothers_thread_begins_one_of_its_own(threads):
    threads.said(ROOM, declared(1), "1.0")
    threads.said(ROOM, declared(2, "1.0"), "2.0")
    assert (threads.subject(ROOM, "1.0"), threads.head(ROOM, 2)) == (1, None)
    threads.said(ROOM, nudge(2), "3.0")
    assert threads.head(ROOM, 2) == "3.0"


def test_what_is_said_of_one_just_before_it_is_declared_gives_way_to_that(threads, store):
    threads.said(ROOM, nudge(), "1.0")
    assert threads.head(ROOM, 1) == "1.0"
    for part in ("2.0", "3.0"):
        threads.said(ROOM, declared(), part)
    for known in (threads, begun(store)):
        assert known.head(ROOM, 1) == "2.0"
        assert known.subject(ROOM, "1.0") == 1


def test_what_is_about_no_incident_begins_nothing(threads, store):
    threads.said(ROOM, Post(ROOM, "Noted.", None), "1.0")
    assert not store.kept


def test_all_of_it_is_known_after_a_restart(threads, store):
    threads.said(ROOM, declared(answers="0.9"), "1.0")
    threads.said(ROOM, nudge(thread="1.0"), "2.0")
    again = begun(store)
    assert again.head(ROOM, 1) == "1.0"
    assert (again.subject(ROOM, "0.9"), again.subject(ROOM, "1.0")) == (1, 1)
    assert again.is_spoken_in(ROOM, 1)


def test_a_thread_is_spoken_in_once_something_unasked_was_said_there(threads):
    threads.said(ROOM, declared(), "1.0")
    assert not threads.is_spoken_in(ROOM, 1)
    threads.said(ROOM, Post(ROOM, "Noted.", "1.0", subject=1), "2.0")
    assert not threads.is_spoken_in(ROOM, 1)
    threads.said(ROOM, nudge(thread="1.0"), "3.0")
    assert threads.is_spoken_in(ROOM, 1)


def test_of_many_the_oldest_are_forgotten_and_what_cannot_be_read_is_too(store):
    store.kept = {f"thread/{ROOM}/{number}.0": {"subject": number} for number in range(1000, 3010)}
    store.kept |= {f"thread/{ROOM}/9999.0": {"subject": "INC-1"}, f"thread/{ROOM}/9998.0": None}
    threads = begun(store)
    assert threads.newest(2) == [(ROOM, "3009.0"), (ROOM, "3008.0")]
    assert threads.subject(ROOM, "1000.0") is None
    assert threads.subject(ROOM, "1020.0") == 1020
    assert MOST - 2 <= len(store.kept) <= MOST


# ---- what the sender makes of them


class Slack:
    """Takes posts, and gives each a ts; what `faults` holds befalls the next ones."""

    def __init__(self, *faults):
        self.seen, self.faults = [], list(faults)

    async def call(self, method, **given):
        await asyncio.sleep(0.1)
        if method != "chat.postMessage":
            return {"messages": [m for m in self.seen if m["thread_ts"] == given.get("ts")]}
        fault = self.faults.pop(0) if self.faults else None
        if fault is None or getattr(fault, "in_doubt", False):
            self.seen.append({**given, "ts": f"{len(self.seen) + 1}.0"})
        if fault is not None:
            raise fault
        return {"ts": self.seen[-1]["ts"]}

    def told(self):
        """What was posted: each text, its thread, and whether the whole channel sees it."""
        return [(m["text"], m["thread_ts"], bool(m["reply_broadcast"])) for m in self.seen]


def said(slack, threads, *posts):
    async def go():
        ignored = dict.fromkeys(("arrived", "failed"), lambda *given: None)
        sender = Sender(
            slack, Directory("U0BOT"), **ignored, divide=lambda text: [text], threads=threads
        )
        for post in posts:
            sender.say(post)
        while sender.waiting:
            await asyncio.sleep(0.01)

    run(go())
    return slack.told()


def test_what_is_said_apart_goes_into_the_thread_that_began_just_before_it(threads):
    told = said(Slack(), threads, declared(), nudge(), nudge(key="2", text="and", broadcast=True))
    assert told == [
        ("INC-1 declared", None, False),
        ("INC-1 is overdue", "1.0", False),
        ("and", "1.0", True),
    ]


def test_two_incidents_nudges_never_go_out_as_one_message(threads):
    told = said(Slack(), threads, declared(1), declared(2), nudge(1), nudge(2))
    assert told[2:] == [("INC-1 is overdue", "1.0", False), ("INC-2 is overdue", "2.0", False)]


def test_an_announcement_of_which_nobody_knows_whether_it_arrived_begins_its_thread(threads):
    slack = Slack(Unreachable("timeout", in_doubt=True))
    told = said(slack, threads, declared(key="1"), nudge())
    assert told == [("INC-1 declared", None, False), ("INC-1 is overdue", "1.0", False)]


def test_where_its_first_message_is_gone_another_thread_begins(threads, store):
    threads.said(ROOM, declared(), "0.5")
    slack = Slack(Refused("thread_not_found"))
    said(slack, threads, nudge())
    told = said(slack, threads, nudge(key="2", text="and"))
    assert told == [("INC-1 is overdue", None, False), ("and", "1.0", False)]
    assert begun(store).head(ROOM, 1) == "1.0"
