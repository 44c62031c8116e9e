"""What a long past costs whoever looks back at it, and whoever only declares what is like it."""

from itertools import count, cycle
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.company import DATABASE, Bot
from bench.measure import Figure, interleaved, milliseconds, p50, p95
from bench.past_record import LASTS, write_record
from muster.times import LONGEST

NUMBERED = 10_000
SEARCHES, DECLARATIONS, LOOKS = 400, 150, 3
ASKED = (
    "router",
    "router slow",
    "apps errors london",
    "w77",
    "certificates",
    "w12345 router",
    "slowlondon database",
    "deploy w9",
)
"""Common words and rare ones, alone and together, and some that are nowhere."""


def figures(past):
    with TemporaryDirectory() as long, TemporaryDirectory() as none:
        write_record(Path(long) / DATABASE, past)
        bots = {"past": Bot(Path(long)), "none": Bot(Path(none))}
        taken_in = _taken_in(bots["past"], past)
        yield from _searched(bots["past"], past, taken_in)
        yield _counted(bots["past"], past)
        yield _declared(bots, past)
        for bot in bots.values():
            bot.stop()


def _taken_in(bot, past):
    """Take in all of a record that the index has never seen, as after an upgrade."""
    began = perf_counter()
    bot.stage.bot._muster_services.past.catch_up(inf)
    return f"{past / (perf_counter() - began):,.0f} incidents a second taken in before"


def _searched(bot, past, taken_in):
    asked = cycle(ASKED)
    times = [milliseconds(lambda: bot.say(f"!incident search {next(asked)}")) for _ in ASKED]
    times = [
        milliseconds(lambda: bot.say(f"!incident search {next(asked)}")) for _ in range(SEARCHES)
    ]
    yield Figure(
        f"search over {past:,} incidents, p95", p95(times), 50, " ms",
        f"p50 {p50(times):.1f} ms; {taken_in}",
    )  # fmt: skip


def _counted(bot, past):
    days = min(LASTS.days * NUMBERED // past, LONGEST.days)
    looked = f"!incident stats --since {days}d"
    told = bot.say(looked).split(" ", 1)[0]
    times = [milliseconds(lambda: bot.say(looked)) for _ in range(LOOKS)]
    return Figure(f"stats over {int(told):,} incidents", p50(times) / 1000, 2, " s", f"{days} days")


def _declared(bots, past):
    numbers = count()

    def declare(bot):
        return lambda: bot.say(
            f"!incident start router slow in london w{next(numbers)} --tenants no"
        )

    taken = interleaved(DECLARATIONS, **{name: declare(bot) for name, bot in bots.items()})
    one, other = p50(taken["past"]), p50(taken["none"])
    return Figure(
        f"start, p50, with {past:,} ended incidents behind it, to none", one / other, 1.2, "×",
        f"{one:.2f} to {other:.2f} ms",
    )  # fmt: skip
