"""What a command costs on Slack: calls, what is seen how soon, and what the bot computes for it."""

import statistics
import time
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.measure import Figure
from bench.slack_office import ALEX, ROOM, Office

CALL = 0.1
"""Seconds that every call takes."""

TIMED = 9
"""Declarations that are timed; the median counts."""

NOTES, DECLARATIONS = 60, 20
"""Commands of which is measured what the bot computes: a channel takes one answer a second."""

OTHERS, OF_THEIRS = 0.862, 0.4
"""Seconds in which the best known bot is done with a declaration, and how much is allowed of it."""

COMPUTED, OF_COMPUTED = 34.0, 0.35
"""Milliseconds that another bot computes for a declaration, and how much is allowed of it."""

_IDLE = 10.0
"""Seconds in which is measured what the bot computes with nothing to do."""

_APART = 4.0
"""Seconds between declarations: a channel takes a few messages at once, and one a second then."""


class Cost(NamedTuple):
    """What came of one message: the calls, and seconds until something was seen and all was done.

    `seen` is when the first message was in a channel, `complete` when the last call was answered.
    """

    calls: list
    seen: float
    complete: float

    @property
    def said(self) -> str:
        """Return the methods that were called, in order."""
        return " → ".join(call.method for call in self.calls) or "no call"


def figures():
    with TemporaryDirectory() as data, Office(Path(data)) as office:
        titles = (f"Apps fail {number}" for number in count(1))
        # The first of all opens the channel in which comms support is told.
        _declared(office, next(titles))
        yield from _counts(office)
        office.slack.api.delay = CALL
        yield from _declarations(office, titles)
        office.slack.api.delay = 0.0
        yield from _computed(office, titles)


def _counts(office):
    notes = [_cost(office, f"!incident note INC-1 number {number}") for number in range(3)]
    yield _most(
        "calls of a command, warm: its reply", [len(note.calls) for note in notes], 1, notes
    )
    talk = [_cost(office, text) for text in ("is it DNS?", "wow!", "<@U03> look at this")]
    yield _most("calls of a line that is no command", [len(line.calls) for line in talk], 0, talk)


def _declarations(office, titles):
    costs = [_declared(office, next(titles)) for _ in range(TIMED)]
    late = sum("declared: " not in str(cost.calls[0].args.get("text")) for cost in costs)
    yield Figure("declarations whose first call is no announcement", late, 0, "", f"of {TIMED}")
    yield _most(
        "calls of a declaration with tenants, warm", [len(cost.calls) for cost in costs], 4, costs
    )
    for name, seconds, most in (
        ("first seen", [cost.seen for cost in costs], 1.1 * CALL),
        ("complete", [cost.complete for cost in costs], min(4 * CALL, OF_THEIRS * OTHERS)),
    ):
        yield Figure(
            f"a declaration at {CALL * 1000:g} ms a call, {name}",
            statistics.median(seconds) * 1000, most * 1000, " ms",
            f"{min(seconds) * 1000:.0f} to {max(seconds) * 1000:.0f} ms",
        )  # fmt: skip


def _computed(office, titles):
    """Measure what the bot computes from the message until it has nothing to do for it any more."""
    for name, commands, most in (
        ("note", [f"!incident note INC-1 number {n}" for n in range(NOTES)], 5.0),
        (
            "declaration",
            [f"!incident start {next(titles)}" for _ in range(DECLARATIONS)],
            OF_COMPUTED * COMPUTED,
        ),
    ):
        idle = _computing(office, lambda: time.sleep(_IDLE)) / _IDLE
        began = time.monotonic()
        spent = _computing(office, lambda commands=commands: _all(office, commands))
        spent -= idle * (time.monotonic() - began)
        yield Figure(
            f"computed for a {name} by all of the bot's threads",
            spent / len(commands) * 1000, most, " ms",
            f"{len(commands)} of them, {spent:.2f} s, beside {idle * 1000:.1f} ms a second at rest",
        )  # fmt: skip


def _computing(office, act):
    before = office.cpu()
    act()
    return office.cpu() - before


def _all(office, commands):
    for command in commands:
        office.slack.say(ROOM, command, ALEX)
        time.sleep(0.05)
    office.at_rest(2.0)


def _declared(office, title):
    cost = _cost(office, f"!incident start {title} --priority P1 --tenants yes")
    time.sleep(_APART)
    return cost


def _cost(office, text):
    """Say something where it is quiet; return what it cost."""
    before = len(office.slack.calls)
    began = time.time()
    office.slack.say(ROOM, text, ALEX)
    office.at_rest()
    calls = office.slack.calls[before:]
    shown = [float(call.ts) for call in calls if call.method == "chat.postMessage" and call.ts]
    answered = [call.answered for call in calls]
    return Cost(calls, min(shown, default=began) - began, max(answered, default=began) - began)


def _most(name, counts, at_most, costs):
    worst = max(zip(counts, costs, strict=True), key=lambda pair: pair[0])[1]
    return Figure(name, max(counts), at_most, "", worst.said)
