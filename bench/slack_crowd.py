"""Twenty people who type at once on Slack, under its limits: all is done, answered and in order."""

import random
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure import Figure
from bench.slack_office import CHANNELS, NOTED, PEOPLE, ROOM, Office
from tests.slack.stand_in import Limits

EACH = 5
WITHIN = 10.0
"""Commands of each of them, and seconds in which all are typed."""

SLACK_TAKES = 1.0
"""Seconds between two messages that Slack takes in a channel, with no burst."""

_QUIET = 5.0


def figures(seed="1"):
    with TemporaryDirectory() as data, Office(Path(data), limits=Limits(burst=1)) as office:
        office.ask("!incident start Apps fail", "declared")
        time.sleep(_QUIET)
        typed = _type(office, random.Random(f"crowd {seed}"))
        office.at_rest(_QUIET)
        yield from judged(typed, office)


def _type(office, chance):
    """Have everybody type at instants of their own; return what each message was, by its mark."""
    plan = []
    for place, user in enumerate(PEOPLE):
        channel = list(CHANNELS)[place % len(CHANNELS)]
        at = sorted(chance.uniform(0, WITHIN) for _ in range(EACH))
        plan += [(at[number], f"{user}-{number}", channel, user) for number in range(EACH)]
    began, typed = time.monotonic(), {}
    for at, mark, channel, user in sorted(plan):
        time.sleep(max(0.0, began + at - time.monotonic()))
        ts = office.slack.say(channel, f"!incident note INC-1 {mark}", user)
        typed[mark] = (channel, user, float(ts))
    return typed


def judged(typed, office):
    """Yield what became of notes that were typed, against what should have."""
    numbers = {
        event.data["text"]: event.number for event in office.record() if event.kind == "noted"
    }
    recorded = Counter(event.data["text"] for event in office.record() if event.kind == "noted")
    marks = {number: mark for mark, number in numbers.items()}
    answered = {
        channel: [
            (marks.get(int(found[2])), float(message["ts"]))
            for message in office.slack.said(channel)
            if (found := NOTED.search(message["text"]))
        ]
        for channel in CHANNELS
    }
    seen = Counter(mark for of_channel in answered.values() for mark, _ in of_channel)
    astray = sum(
        mark not in typed or typed[mark][0] != c for c in answered for mark, _ in answered[c]
    )
    told = "\n".join(message["text"] for message in office.slack.said(ROOM))
    elsewhere = [mark for mark, (channel, *_) in typed.items() if channel != ROOM]
    of = f"of {len(typed)} in {len(CHANNELS)} channels"
    yield Figure("commands lost", sum(not recorded[mark] for mark in typed), 0, "", of)
    yield Figure("commands done twice", sum(recorded[mark] > 1 for mark in typed), 0, "", of)
    yield Figure("answers lost", sum(not seen[mark] for mark in typed), 0, "", of)
    yield Figure("answers doubled or astray", sum(seen[m] > 1 for m in typed) + astray, 0, "", of)
    yield Figure(
        "not told in the incident room once", sum(told.count(f": {m}") != 1 for m in elsewhere), 0, "",
        f"of {len(elsewhere)} typed elsewhere",
    )  # fmt: skip
    yield Figure("out of order", _out_of_order(typed, numbers, answered), 0, "", "record, answers")
    late = {channel: _late(typed, answered[channel]) for channel in CHANNELS}
    worst = max(late, key=lambda channel: late[channel])
    calls = office.slack.calls
    refused = sum(call.error == "ratelimited" for call in calls)
    yield Figure(
        "last answer, after the soonest that the limit allows", late[worst], 1.0, " s",
        f"{len(answered[worst])} in #{CHANNELS[worst]}; {refused} of {len(calls)} calls refused",
    )  # fmt: skip


def _out_of_order(typed, numbers, answered):
    """Return how many were recorded, or answered, before what was typed before them there."""
    wrong = 0
    for channel, answers in answered.items():
        order = [mark for mark, (where, *_) in typed.items() if where == channel]
        recorded = [numbers[mark] for mark in order if mark in numbers]
        place = {mark: number for number, mark in enumerate(order)}
        seen = [place[mark] for mark, _ in answers if mark in place]
        for found in (recorded, seen):
            wrong += sum(one > other for one, other in zip(found, found[1:], strict=False))
    return wrong


def _late(typed, answers):
    """Return seconds between a channel's last answer and the soonest that it could be there."""
    soonest = 0.0
    for at in sorted(typed[mark][2] for mark, _ in answers if mark in typed):
        soonest = max(at, soonest + SLACK_TAKES)
    return max((at for _, at in answers), default=0.0) - soonest
