"""Twenty thousand commands: memory, descriptors and threads stay as they are, the log grows little.

The bot is a process of its own on the console, configured as it comes.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure import Figure
from tests.doors.bot_process import BotProcess

COMMANDS, FIRST = 20_000, 2_000
LOG = "muster.log"

_BEGINNING = (
    "!incident start Router {n} returns errors --tenants yes --priority P2",
    "!incident comms INC-{n} me --because it is a drill",
    "!incident task INC-{n} Tell the supplier --owner me --due tomorrow",
    "!comms effect INC-{n} Some requests may fail",
    "!comms doing INC-{n} We are undoing a change",
    "!comms draft INC-{n} first --next 2h",
    "!comms send INC-{n} 1 --because it is a drill",
    "!escalate comms INC-{n} please --because it is a drill",
)
_MIDDLE = (
    "!incident status INC-{n}",
    "!incident note INC-{n} 40 apps in London return errors",
    "!incident list",
    "!incident duties INC-{n}",
    "!incident timeline INC-{n}",
    "!rota now",
)
_END = (
    "!incident done INC-{n} 1",
    "!incident handover INC-{n}",
    "!incident resolve INC-{n} it is gone --because it is a drill",
    "!incident close INC-{n} --because it is a drill",
    "!incident status INC-{n}",
    "!incident enough-{n}",
)
LIFE = (*_BEGINNING, *_MIDDLE * 31, *_END)
"""What is typed of one incident, from its beginning to its end, and a word that is no verb.

Two hundred commands: whoever has worked in the last hours is kept at hand, so that thousands of
incidents in minutes, which nobody has, would cost memory.
"""

_PATIENCE = 300
"""Seconds in which one such life is answered, however busy the machine."""


_CONNECTION = 2
"""Descriptors of one more connection to the storage, opened by a thread that first needs it."""


def figures(commands: int = COMMANDS, first: int = FIRST) -> Iterator[Figure]:
    """Type so many commands, and yield what grew after the `first` of them."""
    with TemporaryDirectory() as folder, BotProcess(Path(folder)) as bot:
        bot.wait_for("Ctrl-D")
        lives = range(1, commands // len(LIFE) + 1)
        early, closed = None, 0
        for number in lives:
            if number > first // len(LIFE) and early is None:
                early = held(bot)
            closed += _lived(bot, number)
        late = held(bot)
        wrong = [
            line for line in (Path(folder) / LOG).read_text().splitlines() if " ERROR " in line
        ]
        bot.end()
    after = f"{commands:,} commands, to {first:,}"
    yield Figure(
        f"resident memory after {after}", late["memory"] / early["memory"], 1.15, "×",
        f"{late['memory']:.1f} to {early['memory']:.1f} MB",
    )  # fmt: skip
    for what, spare in (("descriptors", _CONNECTION), ("threads", 0)):
        yield Figure(
            f"{what} after {after}: more", max(0, late[what] - early[what]), spare, "",
            f"{late[what]:.0f} to {early[what]:.0f}",
        )  # fmt: skip
    grown = (late["log"] - early["log"]) / (commands - first)
    yield Figure(
        "growth of the log, for a command", grown, 10, " B", f"{late['log']:,.0f} bytes in all"
    )
    yield Figure(
        "incidents that did not come to their end, and faults logged",
        len(lives) - closed + len(wrong), 0, "", f"{closed:,} closed",
    )  # fmt: skip


def short_figures() -> Iterator[Figure]:
    """Type fewer commands: enough to see that a command leaves nothing open behind it."""
    return figures(1_000, 400)


def held(bot: BotProcess) -> dict[str, float]:
    """Return what a bot's process holds: memory in MB, and numbers; the log is in bytes."""
    process = Path("/proc") / str(bot.process.pid)
    told = dict(line.split(":", 1) for line in (process / "status").read_text().splitlines())
    return {
        "memory": int(told["VmRSS"].split()[0]) / 1024,
        "descriptors": len(list((process / "fd").iterdir())),
        "threads": int(told["Threads"]),
        "log": (Path(bot.data) / LOG).stat().st_size,
    }


def _lived(bot, number):
    """Play an incident from its beginning to its end; return whether it was closed."""
    bot.out.clear()
    for line in LIFE:
        bot.type(line.format(n=number))
    bot.wait_for(f"enough-{number}", _PATIENCE)
    return any(f"INC-{number} " in line and "closed" in line for line in bot.out)
