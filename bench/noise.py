"""How much the bot says unasked: four stories replayed, and what was asked in each of their hours.

When things happened and of what kind they were is from what was published of real outages; the
words are invented, and the hours are moved into the team's. The first two are Cloudflare's of
2 July 2019 (27 minutes, well run) and GitLab's of 31 January 2017 (two leads who had no hand
free); in Atlassian's of April 2022 nobody wrote to customers for days. The last is what GitLab's
day began with, spam that makes a database slow, as if nobody had ever come back to it.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.company import ROOM
from bench.measure import Figure
from muster.loading import load_playbook
from muster.playbook import Playbook
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.script import Cast
from muster.rehearsal.stage import RehearsalStage, Spoken

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)

CAST = (
    Cast("alex", frozenset({"paas-sre"}), on_support=True, on_comms=False),
    Cast("pat", frozenset({"paas-sre"}), on_support=False, on_comms=False),
    Cast("sam", frozenset({"comms"}), on_support=False, on_comms=True),
    Cast("kim", frozenset({"comms"}), on_support=False, on_comms=False),
    Cast("dana", frozenset({"delivery-manager"}), on_support=False, on_comms=False),
)


@dataclass(frozen=True, slots=True)
class Story:
    """What people type, by the minutes since the declaration, and for how many hours it is heard.

    `limits` are the most nag lines of its first hours, in their order.
    """

    name: str
    steps: tuple[tuple[int, str, str], ...]
    hours: int
    limits: tuple[int, ...]


STORIES = (
    Story(
        "a P1 that is well run",
        (
            (0, "alex", "!incident start Every site answers with an error --priority P1"),
            (1, "alex", "!incident tenants yes"),
            (2, "sam", "!incident comms me"),
            (3, "alex", "!incident join"),
            (3, "sam", "!incident join"),
            (4, "sam", "!incident agree"),
            (7, "sam", "!comms announced StatusPage We look into errors --next 11:07"),
            (10, "alex", "!incident action Stopped the rollout of this morning's rules"),
            (18, "alex", "!incident update The new filter rules use all of the processors"),
            (25, "alex", "!incident action Switched the filter off everywhere"),
            (27, "alex", "!incident fixed The filter is off"),
            (30, "sam", "!comms announced StatusPage Sites answer again --next 11:30"),
            (70, "alex", "!incident action Switched the filter on without the new rule"),
            (85, "sam", "!comms announced StatusPage Everything holds --next 12:30"),
            (130, "alex", "!incident resolve The rule is gone"),
            (135, "sam", "!comms announced StatusPage It is over"),
        ),
        3,
        (2, 2, 2),
    ),
    Story(
        "a P1 whose leads write nothing",
        (
            (0, "alex", "!incident start The database is gone --priority P1 --tenants yes"),
            (2, "sam", "!incident comms me"),
        ),
        3,
        (12, 8, 4),
    ),
    Story(
        "a P1 of which nobody takes comms",
        (
            (0, "alex", "!incident start Some tenants see nothing --priority P1 --tenants yes"),
            (10, "alex", "!incident action Found which spaces were deleted"),
            (95, "alex", "!incident action Restored the first of them"),
        ),
        3,
        (12, 8, 4),
    ),
    Story(
        "an incident that is left for 30 days",
        ((0, "alex", "!incident start Spam makes the database slow"),),
        30 * 24,
        (12, 4, 4),
    ),
)

_A_NAG = re.compile(r"^(?:\(late by [^)]*\) )?INC-\d+ ")
_MENTION = re.compile(r"@\w+")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Noise:
    """What was said unasked in the room: the nag lines with when (UTC), since the declaration."""

    lines: tuple[tuple[timedelta, str], ...]

    def of_hour(self, hour: int) -> list[str]:
        """Return the lines of an hour, counted from 0."""
        return [line for at, line in self.lines if hour * HOUR <= at < (hour + 1) * HOUR]

    @property
    def repeated(self) -> list[str]:
        """The lines that were said more than once, word for word."""
        return [
            line for line, times in Counter(line for _, line in self.lines).items() if times > 1
        ]

    @property
    def alike(self) -> int:
        """How many lines had been said before but for their numbers."""
        return len(self.lines) - len({_NUMBER.sub("", line) for _, line in self.lines})

    @property
    def words(self) -> int:
        """How many words were said."""
        return sum(len(line.split()) for _, line in self.lines)

    @property
    def mentions(self) -> Counter[str]:
        """How often each person was called by name."""
        return Counter(name for _, line in self.lines for name in _MENTION.findall(line))


def figures() -> Iterator[Figure]:
    playbook = load_playbook(rehearsal_settings())
    for story in STORIES:
        noise = replay(story, playbook)
        mentions = ", ".join(f"{name} {times}" for name, times in noise.mentions.most_common())
        detail = (
            f"{len(noise.lines)} lines of {noise.words} words in {story.hours} hours; "
            f"{noise.alike} alike but for numbers; {mentions}"
        )
        for hour, limit in enumerate(story.limits):
            said = len(noise.of_hour(hour))
            name = f"{story.name}: nag lines in hour {hour + 1}"
            yield Figure(name, said, limit, "", "" if hour else detail)
        yield Figure(f"{story.name}: said twice, word for word", len(noise.repeated), 0, "", "")


def replay(story: Story, playbook: Playbook) -> Noise:
    """Return what the bot said unasked in the incident's room while a story was played."""
    heard: list[tuple[datetime, Spoken]] = []
    with TemporaryDirectory() as data:
        stage = RehearsalStage(
            rehearsal_settings(),
            playbook,
            Path(data),
            lambda spoken: heard.append((stage.clock.now(), spoken)),
        )
        for entry in CAST:
            stage.company.cast(entry)
        stage.start()
        begun = stage.clock.now()
        try:
            for minutes, who, text in story.steps:
                stage.pass_time(begun + minutes * MINUTE)
                stage.say(who, text, ROOM)
            stage.pass_time(begun + story.hours * HOUR)
        finally:
            stage.stop()
    return Noise(
        tuple(
            (at - begun, line)
            for at, spoken in heard
            if spoken.room == ROOM and not spoken.is_reply
            for line in spoken.text.splitlines()
            if _A_NAG.match(line)
        )
    )
