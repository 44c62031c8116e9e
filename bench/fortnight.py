"""A fortnight of incidents, played on the stage: who says what and when is the same each time."""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bench.company import ROOM
from muster.playbook import Playbook
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.script import Cast
from muster.rehearsal.stage import RehearsalStage, Spoken

MINUTE = timedelta(minutes=1)

CAST = (
    Cast("alex", frozenset({"paas-sre"}), on_support=True, on_comms=False),
    Cast("pat", frozenset({"paas-sre"}), on_support=False, on_comms=False),
    Cast("lee", frozenset({"paas-sre"}), on_support=False, on_comms=False),
    Cast("mika", frozenset({"managed-service"}), on_support=True, on_comms=False),
    Cast("noor", frozenset({"managed-service"}), on_support=False, on_comms=False),
    Cast("sam", frozenset({"comms"}), on_support=False, on_comms=True),
    Cast("kim", frozenset({"comms"}), on_support=False, on_comms=False),
    Cast("jo", frozenset({"comms"}), on_support=False, on_comms=False),
    Cast("robin", frozenset({"delivery-manager"}), on_support=False, on_comms=False),
)
ENGINEERS, WRITERS = ("alex", "pat", "lee", "mika"), ("sam", "kim", "jo")

SNOOZED = ("report", "report", "summary", "document", "tenant-update", "join-call", "task-1")
STOPPED = ("summary", "boundary-update", "report", "task-1")


class Said(NamedTuple):
    """Somebody says something at an instant (UTC); `{}` stands for the incident's reference."""

    at: datetime
    who: str
    text: str


class Restart(NamedTuple):
    """The bot stops at an instant (UTC) and starts again some time later."""

    at: datetime
    off_for: timedelta


Step = Said | Restart


@dataclass(frozen=True)
class Plan:
    """How many incidents begin on which days, and when the bot is restarted."""

    first: date
    days: int
    incidents: int
    restarts: tuple[tuple[int, int, int], ...]
    """The day, the hour, and for how many minutes the bot is off."""
    seed: int = 1

    @property
    def last(self) -> date:
        return self.first + timedelta(days=self.days)


FORTNIGHT = Plan(date(2026, 3, 30), 14, 20, ((3, 11, 0), (8, 14, 25)))
"""Easter is in the middle of it; the clocks were put forward the day before it begins."""


@dataclass
class Played:
    """What happened: the seconds it took, and all that the bot said, with when (UTC).

    `off` is from when to when it was off.
    """

    seconds: float = 0.0
    cpu_seconds: float = 0.0
    commands: int = 0
    heard: list[tuple[datetime, Spoken]] = field(default_factory=list)
    off: list[tuple[datetime, datetime]] = field(default_factory=list)


def span(plan: Plan, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return when (UTC) a plan begins and ends: both are midnights."""
    return _instant(plan.first, 0, zone), _instant(plan.last, 0, zone)


def play(plan: Plan, playbook: Playbook, data: Path) -> Played:
    """Play a plan on the stage, from starting the bot until it has stopped."""
    begin, end = span(plan, playbook.timezone)
    steps = steps_of(plan, playbook.timezone)
    played = Played()
    started, cpu_started = time.perf_counter(), time.process_time()
    stage = RehearsalStage(
        rehearsal_settings(),
        playbook,
        data,
        lambda spoken: played.heard.append((stage.clock.now(), spoken)),
    )
    for entry in CAST:
        stage.company.cast(entry)
    stage.clock.set(begin)
    stage.start()
    try:
        for step in steps:
            _take(stage, step, played)
        stage.pass_time(end)
    finally:
        stage.stop()
    played.seconds = time.perf_counter() - started
    played.cpu_seconds = time.process_time() - cpu_started
    return played


def _take(stage: RehearsalStage, step: Step, played: Played) -> None:
    stage.pass_time(step.at)
    if isinstance(step, Said):
        stage.say(step.who, step.text, ROOM)
        played.commands += 1
        return
    stage.stop()
    stage.clock.move_to(step.at + step.off_for)
    stage.start()
    stage.tick()
    played.off.append((step.at, step.at + step.off_for))


# ---- what people do


def steps_of(plan: Plan, zone: ZoneInfo) -> list[Step]:
    """Return the steps of a plan, each at a minute of its own."""
    dice = random.Random(plan.seed)
    lives = sorted(_life(dice, plan, zone) for _ in range(plan.incidents))
    said: list[Step] = [
        Said(each.at, each.who, each.text.format(f"INC-{number}"))
        for number, life in enumerate(lives, start=1)
        for each in life
    ]
    said += _absences(plan, zone)
    said += [
        Restart(_instant(plan.first + timedelta(days=day), hour, zone), minutes * MINUTE)
        for day, hour, minutes in plan.restarts
    ]
    _, end = span(plan, zone)
    return [step for step in _apart(said) if step.at < end]


def _apart(steps: list[Step]) -> Iterator[Step]:
    """Yield the steps in order, so that no two happen in one minute, and none while it is off."""
    free = datetime.min.replace(tzinfo=UTC)
    for step in sorted(steps, key=lambda each: each.at):
        moved = step._replace(at=max(step.at, free))
        yield moved
        free = moved.at + MINUTE + (moved.off_for if isinstance(moved, Restart) else 0 * MINUTE)


def _absences(plan: Plan, zone: ZoneInfo) -> list[Said]:
    """Return what people say of absences: one is called back, and once no PaaS SRE is there."""
    second, later = (plan.first + timedelta(days=n) for n in (1, plan.days * 4 // 7))
    return [
        Said(_instant(plan.first, 9, zone), "pat", "!rota absent me thursday to friday"),
        Said(_instant(second, 10, zone), "alex", "!rota absent me"),
        Said(_instant(second, 15, zone), "alex", "!rota back me"),
        *(
            Said(_instant(later, 8, zone), who, "!rota absent me until tomorrow")
            for who in ("alex", "pat", "lee", "kim")
        ),
    ]


def _instant(day: date, hour: float, zone: ZoneInfo) -> datetime:
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    return (midnight + timedelta(hours=hour)).astimezone(UTC)


def _life(dice: random.Random, plan: Plan, zone: ZoneInfo) -> list[Said]:
    """Return what people say about one incident."""
    day = plan.first + timedelta(days=dice.randrange(max(plan.days - 3, 1)))
    hour = dice.choice((9, 10, 11, 12, 13, 14, 15, 16, 16, 17, 19, 22, 3))
    begin = _instant(day, hour + dice.randrange(60) / 60, zone)
    return list(_Telling(dice, zone, begin).tell())


class _Telling:
    """One incident as those who work on it tell it to the bot."""

    def __init__(self, dice: random.Random, zone: ZoneInfo, begin: datetime):
        self._dice = dice
        self._zone = zone
        self._now = begin
        self._engineer = dice.choice((*ENGINEERS, "mika"))
        self._writer = dice.choice(WRITERS)
        self._priority = dice.choice(("P1", "P2", "P2", "P3", "P4", "P4"))
        self._tenants = dice.random() < 0.7
        self._tasks = 0

    def tell(self) -> Iterator[Said]:
        yield from self._begin()
        if self._dice.random() < 0.1:
            yield self._later(20, 90, self._engineer, "!incident dismiss {} A test was broken")
            return
        stretches = self._dice.choice((1, 1, 1, 2, 2, 3))
        for stretch in range(stretches):
            yield from self._work(self._dice.randint(60, 300))
            if stretch + 1 < stretches:
                yield from self._overnight()
        yield from self._end()

    # ---- its parts

    def _begin(self) -> Iterator[Said]:
        dice = self._dice
        flags = " --priority " + self._priority if dice.random() < 0.4 else ""
        flags += f" --tenants {self._affected}" if dice.random() < 0.4 else ""
        thing = dice.randrange(10_000)
        yield self._later(0, 0, self._engineer, f"!incident start Cell {thing} fails{flags}")
        yield self._later(1, 4, self._engineer, f"!incident lead {{}} {self._engineer}{self._sure}")
        if "--tenants" not in flags:
            yield self._later(2, 25, self._engineer, f"!incident tenants {{}} {self._affected}")
        yield self._later(1, 20, self._writer, f"!incident comms {{}} {self._writer}{self._sure}")
        yield self._later(1, 20, self._engineer, f"!incident priority {{}} {self._priority}")
        other = dice.choice(("P1", "P2", "P3"))
        if dice.random() < 0.25:
            yield self._later(2, 15, self._writer, f"!incident priority {{}} {other}")
            yield self._later(2, 30, self._engineer, "!incident agree {}")
        else:
            yield self._later(1, 35, self._writer, "!incident agree {}")

    def _work(self, minutes: int) -> Iterator[Said]:
        until = self._now + minutes * MINUTE
        acts = (
            (6, self._act),
            (6, self._report),
            (3, self._summarise),
            (3, self._announce),
            (1, self._add_task),
            (1, self._finish_task),
            (2, self._snooze),
            (0.5, self._stop),
            (1, self._join),
            (1, self._change_lead),
        )
        weights, choices = [weight for weight, _ in acts], [act for _, act in acts]
        while self._now < until:
            yield from self._dice.choices(choices, weights)[0]()

    def _overnight(self) -> Iterator[Said]:
        """Pause until the next morning, or leave it and go on then."""
        sort = self._dice.random()
        if sort < 0.5:
            yield from self._summarise()
            yield from self._report()
            yield self._later(1, 10, self._writer, "!incident pause {} Carrying on tomorrow")
        elif sort < 0.8:
            because = "--because everybody is tired"
            yield self._later(1, 10, self._writer, f"!incident pause {{}} Until tomorrow {because}")
        tomorrow = self._now.astimezone(self._zone).date() + timedelta(days=1)
        self._now = _instant(tomorrow, 9, self._zone) + self._dice.randint(0, 80) * MINUTE
        if sort < 0.8:
            self._engineer, self._writer = (
                self._dice.choice(ENGINEERS),
                self._dice.choice(WRITERS),
            )
            fresh = f"--lead {self._engineer} --comms {self._writer} --because they know it"
            yield self._later(0, 5, self._engineer, f"!incident resume {{}} {fresh}")

    def _end(self) -> Iterator[Said]:
        dice = self._dice
        if dice.random() < 0.6:
            yield self._later(5, 30, self._engineer, "!incident fixed {} It is rolled back")
        yield self._later(5, 60, self._engineer, "!incident resolve {} It holds")
        if self._tenants:
            yield self._later(5, 90, self._writer, "!comms announced {} StatusPage Resolved")
            yield self._later(1, 30, self._writer, "!comms announced {} Slack Resolved")
        for task in range(1, self._tasks + 1):
            yield self._later(5, 300, self._engineer, f"!incident done {{}} {task}")
        if dice.random() < 0.8:
            day = self._now + timedelta(days=10)
            while day.weekday() > 4:
                day += timedelta(days=1)
            review = f"{day:%Y-%m-%d} 14:00"
            yield self._later(30, 3000, "robin", f"!incident review {{}} {review}")
        if dice.random() < 0.8:
            yield self._later(5, 1500, self._writer, f"!incident close {{}}{self._sure}")

    # ---- what is done again and again

    def _act(self) -> Iterator[Said]:
        yield self._later(3, 20, self._engineer, "!incident action {} Restarted a router")

    def _report(self) -> Iterator[Said]:
        yield self._later(5, 25, self._engineer, "!incident update {} Still looking into it")

    def _summarise(self) -> Iterator[Said]:
        yield self._later(2, 15, self._writer, "!incident summary {} Some requests fail")

    def _announce(self) -> Iterator[Said]:
        if not self._tenants:
            return
        channel = self._dice.choice(("StatusPage", "StatusPage", "StatusPage", "Slack"))
        promise = f" --next {self._dice.choice(('45m', '1h', '2h', '5h'))}"
        promise = promise if self._dice.random() < 0.5 else ""
        yield self._later(
            2, 20, self._writer, f"!comms announced {{}} {channel} Some requests fail{promise}"
        )

    def _add_task(self) -> Iterator[Said]:
        self._tasks += 1
        owner = self._dice.choice((*ENGINEERS, *WRITERS))
        due = self._dice.choice(("30m", "2h", "6h", "tomorrow 10:00", "2d"))
        yield self._later(
            1, 10, self._writer, f"!incident task {{}} Ask the supplier --owner {owner} --due {due}"
        )

    def _finish_task(self) -> Iterator[Said]:
        if self._tasks:
            task = self._dice.randint(1, self._tasks)
            yield self._later(1, 10, self._engineer, f"!incident done {{}} {task}")

    def _snooze(self) -> Iterator[Said]:
        duty, length = self._dice.choice(SNOOZED), self._dice.choice(("15m", "40m", "3h", "14h"))
        yield self._later(1, 10, self._engineer, f"!incident snooze {{}} {duty} {length}")

    def _stop(self) -> Iterator[Said]:
        because = "--because it is in the ticket"
        duty = self._dice.choice(STOPPED)
        yield self._later(1, 10, self._engineer, f"!incident stop {{}} {duty} {because}")

    def _join(self) -> Iterator[Said]:
        who = self._dice.choice((self._engineer, self._writer, "noor", "lee"))
        yield self._later(1, 10, who, "!incident join {}")

    def _change_lead(self) -> Iterator[Said]:
        self._engineer = self._dice.choice(ENGINEERS)
        yield self._later(
            1, 10, self._engineer, f"!incident lead {{}} {self._engineer}{self._sure}"
        )

    # ---- how it is said

    @property
    def _affected(self) -> str:
        return "yes" if self._tenants else "no"

    @property
    def _sure(self) -> str:
        """A reason, half of the time: then it is done although somebody is tired or away."""
        return " --because there is nobody else" if self._dice.random() < 0.5 else ""

    def _later(self, least: int, most: int, who: str, text: str) -> Said:
        """Return what somebody says some minutes on; now and then they are much later."""
        late = 25 if most and self._dice.random() < 0.08 else 0
        self._now += self._dice.randint(least, most) * MINUTE + late * MINUTE
        return Said(self._now, who, text)
