"""What a command costs: beside a trivial one, and with a long past behind it."""

from pathlib import Path
from tempfile import TemporaryDirectory

from bench.company import Bot, write_past
from bench.measure import Figure, interleaved, p50, p95

ROUNDS = 1000
DRAFTS = 200
"""More than an incident of two days comes to."""
LONG = 10_000
PAST = 100_000


def figures():
    with TemporaryDirectory() as small, TemporaryDirectory() as past:
        yield from _beside_trivial(Path(small))
        yield from _drafting()
        write_past(Path(past), PAST)
        yield from _with_a_past(Path(small), Path(past))


def _beside_trivial(data):
    bot = Bot(data)
    bot.say("!incident start Router 5xx rate high --tenants yes --priority P2")
    taken = interleaved(
        ROUNDS,
        trivial=lambda: bot.say("!trivial"),
        commit=bot.commit,
        note=lambda: bot.say("!incident note 40 apps in London return errors"),
        list=lambda: bot.say("!incident list"),
        status=lambda: bot.say("!incident status"),
    )
    floor = p50(taken["trivial"]) + p50(taken["commit"])
    yield Figure(
        "note, p50, to a trivial command and a durable commit",
        p50(taken["note"]) / floor, 1.5, "×",
        f"{p50(taken['note']):.2f} to {p50(taken['trivial']):.2f} + {p50(taken['commit']):.2f} ms",
    )  # fmt: skip
    for name in ("list", "status"):
        yield Figure(
            f"{name}, p95, to a trivial command's p95",
            p95(taken[name]) / p95(taken["trivial"]), 2.0, "×",
            f"{p95(taken[name]):.2f} to {p95(taken['trivial']):.2f} ms",
        )  # fmt: skip
    bot.stop()


def _drafting():
    """A draft in which all is said that can be, and judged.

    A trivial command records nothing, and a draft is durable before it is shown, which takes about
    as long by itself: so the second figure.
    """
    with TemporaryDirectory() as data:
        bot = Bot(Path(data))
        bot.say("!incident start Router 5xx rate high --tenants yes --priority P2")
        bot.say("!comms effect Some requests to your apps may fail")
        bot.say("!comms users End users may be unable to reach a service")
        bot.say("!comms doing We are undoing a change")
        bot.say("!comms advice Please do not deploy until this is over")
        taken = interleaved(
            DRAFTS,
            trivial=lambda: bot.say("!trivial"),
            commit=bot.commit,
            draft=lambda: bot.say("!comms draft"),
        )
        bot.stop()
    trivial, draft = p50(taken["trivial"]), p50(taken["draft"])
    yield Figure(
        "draft, p50, to a trivial command", draft / trivial, 2.0, "×",
        f"{draft:.2f} to {trivial:.2f} ms",
    )  # fmt: skip
    floor = trivial + p50(taken["commit"])
    yield Figure(
        "draft, p50, to a trivial command and a durable commit",
        draft / floor, 2.0, "×",
        f"{draft:.2f} to {trivial:.2f} + {p50(taken['commit']):.2f} ms",
    )  # fmt: skip


def _with_a_past(small, past):
    """Three bots in turn: a fresh one, one with a long incident, one with a long past."""
    with TemporaryDirectory() as fresh, TemporaryDirectory() as long:
        bots = {"small": Bot(Path(fresh)), "long": Bot(Path(long)), "past": Bot(past)}
        for bot in bots.values():
            bot.say("!incident start Router 5xx rate high --tenants yes --priority P2")
        for _ in range(LONG):
            bots["long"].say("!incident note one of very many")
        taken = interleaved(
            ROUNDS,
            **{
                name: lambda bot=bot: bot.say("!incident note 40 apps in London return errors")
                for name, bot in bots.items()
            },
        )
        for name, what in (
            ("long", f"note, p50, with {LONG:,} events in the incident, to few"),
            ("past", f"note, p50, with {PAST:,} closed incidents behind it, to none"),
        ):
            yield Figure(
                what, p50(taken[name]) / p50(taken["small"]), 1.1, "×",
                f"{p50(taken[name]):.2f} to {p50(taken['small']):.2f} ms",
            )  # fmt: skip
        for bot in bots.values():
            bot.stop()
