"""Twenty people who type at once on Slack, under its limits: all is done, answered and in order."""

import random
import time
from collections import Counter
from contextlib import contextmanager
from itertools import pairwise
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
    """Yield what became of all commands, and how soon the last one was answered."""
    with _office() as office:
        typed = _typed(office, seed)
        yield from _counts(typed, office)
        yield _last_answer(typed, _answers(office), office)


def counts(seed="1"):
    """Yield what became of all commands, which is the same however slow the machine is."""
    with _office() as office:
        yield from _counts(_typed(office, seed), office)


@contextmanager
def _office():
    with TemporaryDirectory() as data, Office(Path(data), limits=Limits(burst=1)) as office:
        office.ask("!incident start Apps fail", "declared")
        time.sleep(_QUIET)
        yield office


def _typed(office, seed):
    typed = _type(office, random.Random(f"crowd {seed}"))
    office.at_rest(_QUIET)
    return typed


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


def _answers(office):
    """Return, by channel, the number of each entry that an answer told of, and when it did."""
    return {
        channel: [
            (int(found[2]), float(message["ts"]))
            for message in office.slack.said(channel)
            if (found := NOTED.search(message["text"]))
        ]
        for channel in CHANNELS
    }


def _counts(typed, office):
    notes = [event for event in office.record() if event.kind == "noted"]
    marks = {event.number: event.data["text"] for event in notes}
    recorded = Counter(marks.values())
    answered = {
        channel: [marks.get(number) for number, _ in answers]
        for channel, answers in _answers(office).items()
    }
    seen = Counter(mark for of_channel in answered.values() for mark in of_channel)
    astray = [m for c in CHANNELS for m in answered[c] if m not in typed or typed[m][0] != c]
    told = "\n".join(message["text"] for message in office.slack.said(ROOM))
    elsewhere = [mark for mark, (channel, *_) in typed.items() if channel != ROOM]
    untold = [mark for mark in elsewhere if told.count(f": {mark}") != 1]
    in_all = f"of {len(typed)} in {len(CHANNELS)} channels"
    for name, wrong, of in (
        ("commands lost", [m for m in typed if not recorded[m]], in_all),
        ("commands done twice", [m for m in typed if recorded[m] > 1], in_all),
        ("answers lost", [m for m in typed if not seen[m]], in_all),
        ("answers doubled or astray", [m for m in typed if seen[m] > 1] + astray, in_all),
        ("not told in the incident room once", untold, f"of {len(elsewhere)} typed elsewhere"),
        ("out of order", _out_of_order(typed, marks, answered), "records and answers"),
    ):
        yield Figure(f"{len(PEOPLE)} people at once: {name}", len(wrong), 0, "", of)


def _out_of_order(typed, marks, answered):
    """Return what was recorded, or answered, before what was typed before it in its channel."""
    wrong = []
    order = {mark: place for place, mark in enumerate(typed)}
    for channel in CHANNELS:
        recorded = [m for _, m in sorted(marks.items()) if m in typed and typed[m][0] == channel]
        seen = [mark for mark in answered[channel] if mark in typed]
        for found in (recorded, seen):
            wrong += [later for one, later in pairwise(found) if order[one] > order[later]]
    return wrong


def _last_answer(typed, answers, office):
    """Hold the last answer against the soonest that the limit allows, where that is the worst."""
    late = {}
    for channel, of_channel in answers.items():
        soonest = 0.0
        for at in sorted(ts for where, _, ts in typed.values() if where == channel):
            soonest = max(at, soonest + SLACK_TAKES)
        late[channel] = max((at for _, at in of_channel), default=0.0) - soonest
    worst = max(late, key=lambda channel: late[channel])
    calls = office.slack.calls
    refused = sum(call.error == "ratelimited" for call in calls)
    return Figure(
        "last answer, after the soonest that Slack takes it", late[worst], 1.0, " s",
        f"{len(answers[worst])} in #{CHANNELS[worst]}; {refused} of {len(calls)} calls refused",
    )  # fmt: skip
