"""A bot on Slack is killed again and again while Slack fails; at the end all was said, once.

Commands are typed all the while, by people who do not know. What one person alone sees cannot be
looked for afterwards, so nothing that is typed here is answered so.
"""

import random
import re
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from bench.counted import Counted
from bench.measure import Figure
from bench.slack_office import CHANNELS, NOTED, PEOPLE, ROOM, Office
from tests.slack.stand_in import BOT, Fault

LONGEST = 20.0
"""Seconds after which a bot is killed at the latest."""

_TYPISTS = 6
_AGAIN = 0.05
"""How much sooner than Slack the stand-in brings again what was not acknowledged."""

_SPOILT = 0.15
_WAYS = (
    {"do": "limited"},
    {"do": "status", "status": 500},
    {"do": "status", "status": 500, "executed": True},
    {"do": "html", "executed": True},
    {"do": "error", "error": "internal_error"},
    {"do": "drop"},
    {"do": "drop", "executed": True},
    {"do": "hang", "hold": 12.0, "executed": True},
)
"""What becomes of a call that goes wrong; of some it is done all the same."""

_CUT, _APART = 0.03, 0.5
"""How often a socket is cut as somebody types, and seconds between two messages at most."""

_SILENCE, _PATIENCE = 20.0, 1800
"""Seconds without a word after which all is said, and for which that is waited for."""

_RARE = 0.02
"""Of the calls that go wrong, how many hang: each takes as long as the bot is patient."""

_UNANSWERED = re.compile(r"could not answer (a|\d+) commands? of yours")
_NOT_BEGUN = re.compile(r"(A|\d+) commands? of yours (?:was|were) not begun")


@dataclass(frozen=True)
class Harm(Counted):
    """What went wrong; every number should be nought."""

    lost: int
    doubled: int
    unanswered: int
    answered_twice: int
    untold: int
    told_twice: int
    not_started: int = 0


@dataclass
class Course:
    """How it went: what was typed, by its mark, how often the bot was killed and calls spoilt."""

    typed: dict
    kills: int = 0
    spoilt: int = 0
    cuts: int = 0


def suffered(kills: int, posts: int, seed: str = "1"):
    """Return how it went, the harm that was done, and how many messages the bot said."""
    chance, course = random.Random(f"slack {seed}"), Course({})
    with TemporaryDirectory() as data, Office(Path(data), retry_scale=_AGAIN) as office:
        office.ask("!incident start Apps fail", "declared")
        office.slack.api.spoil = _spoiler(course, random.Random(f"slack calls {seed}"))
        typing = Thread(target=_type, args=(office, course, seed, posts), daemon=True)
        typing.start()
        for _ in range(kills):
            time.sleep(chance.uniform(0, LONGEST))
            office.kill_bot()
            office.start_bot()
            course.kills += 1
        typing.join()
        office.slack.wait(lambda: _all_is_said(office), _PATIENCE)
        # What waited for a long time, or was given up for a while, is said now.
        office.slack.api.spoil = lambda call: None
        office.slack.wait(lambda: _all_is_said(office), _PATIENCE)
        return course, _harm(office, course), _said(office)


def figures(kills=20, posts=1000, seed="1"):
    course, harm, said = suffered(kills, posts, seed)
    if harm.total:
        print(f"  slack: {harm}", file=sys.stderr)
    yield Figure(
        f"{course.kills} kills, {said:,} posts on Slack: harm done", harm.total, 0, "",
        f"{len(course.typed):,} typed, {course.spoilt:,} calls spoilt, {course.cuts} sockets cut: "
        f"{harm}",
    )  # fmt: skip


def _spoiler(course, chance):
    """Return what goes wrong with a call, by chance."""

    def spoil(call):
        posting = call.method in ("chat.postMessage", "conversations.history")
        if not posting or chance.random() >= _SPOILT:
            return None
        course.spoilt += 1
        *often, hanging = _WAYS
        return Fault("*", **(hanging if chance.random() < _RARE else chance.choice(often)))

    return spoil


def _type(office, course, seed, notes):
    """Have people type so many notes; now and then a socket is cut."""
    chance = random.Random(f"slack people {seed}")
    for number in range(notes):
        user = chance.choice(list(PEOPLE)[:_TYPISTS])
        places = [*CHANNELS, office.slack.direct(user)]
        channel = chance.choices(places, (4, 3, 3, 1))[0]
        mark = f"{user}-{number:04}-end"
        course.typed[mark] = (channel, user)
        office.slack.say(channel, f"!incident note INC-1 {mark}", user)
        if chance.random() < _CUT:
            course.cuts += 1
            if chance.random() < 0.5:
                office.slack.cut()
            else:
                office.slack.disconnect(after=0.3)
        time.sleep(chance.uniform(0, _APART))


def _said(office):
    return sum(len(office.slack.said(channel)) for channel in list(office.slack.workspace.channels))


def _all_is_said(office):
    """Return whether nothing waits any more, as far as can be seen from outside."""
    before = _said(office)
    time.sleep(_SILENCE)
    return _said(office) == before


def _harm(office, course):
    """Hold what was said and what is recorded against what was typed."""
    notes = [event for event in office.record() if event.kind == "noted"]
    recorded = Counter(event.data["text"] for event in notes)
    mark_of = {event.number: event.data["text"] for event in notes}
    answers, told, excused = Counter(), Counter(), Counter()
    for channel in list(office.slack.workspace.channels.values()):
        for message in (m for m in channel.messages if m.get("user") == BOT):
            for found in NOTED.finditer(message["text"]):
                answers[mark_of.get(int(found[2]))] += 1
            if channel.id == ROOM:
                told.update(m for m in course.typed if f": {m}" in message["text"])
            if channel.user:
                excused[channel.user] += _number(_UNANSWERED.search(message["text"]))
                excused[f"{channel.user} not begun"] += _number(_NOT_BEGUN.search(message["text"]))
    missing, lost = Counter(), Counter()
    for mark, (_, user) in course.typed.items():
        lost[user] += not recorded[mark]
        missing[user] += bool(recorded[mark]) and not answers[mark]
    elsewhere = [m for m, (channel, _) in course.typed.items() if channel != ROOM and recorded[m]]
    for mark in course.typed:
        if recorded[mark] != 1 or answers[mark] != 1 or (mark in elsewhere and told[mark] != 1):
            print(f"  {mark}: {recorded[mark]} {answers[mark]} {told[mark]}", file=sys.stderr)
    print(f"  excused: {+excused}, missing {+missing}, lost {+lost}", file=sys.stderr)
    return Harm(
        lost=sum(max(0, lost[user] - excused[f"{user} not begun"]) for user in PEOPLE),
        doubled=sum(count - 1 for count in recorded.values() if count > 1),
        unanswered=sum(max(0, missing[user] - excused[user]) for user in PEOPLE),
        answered_twice=sum(count - 1 for count in answers.values() if count > 1)
        + sum(max(0, excused[user] - missing[user]) for user in PEOPLE),
        untold=sum(not told[mark] for mark in elsewhere),
        told_twice=sum(told[mark] - 1 for mark in elsewhere if told[mark] > 1),
    )


def _number(found):
    if not found:
        return 0
    return 1 if found[1] in ("a", "A") else int(found[1])
