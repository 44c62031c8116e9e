"""Twenty thousand commands: memory, descriptors and threads stay as they are, the log grows little.

`python -m bench.soak DATA FIRST COMMANDS` is the bot: it prints what it holds after the `FIRST`
commands and after all as JSON.
"""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.company import Bot
from bench.measure import Figure
from muster.settings import ROOT

COMMANDS, FIRST = 20_000, 2_000
LOG = "errbot.log"

LIFE = (
    "!incident start Router {n} returns errors --tenants yes --priority P2",
    "!incident status INC-{n}",
    "!incident note INC-{n} 40 apps in London return errors",
    "!incident comms INC-{n} sam",
    "!incident action INC-{n} restarted the router",
    "!incident task INC-{n} Tell the supplier --owner sam --due tomorrow",
    "!incident list",
    "!comms effect INC-{n} Some requests may fail",
    "!comms doing INC-{n} We are undoing a change",
    "!comms draft INC-{n} first --next 2h",
    "!comms send INC-{n} 1 --because it is a drill",
    "!incident duties INC-{n}",
    "!escalate comms INC-{n} please --because it is a drill",
    "!incident timeline INC-{n}",
    "!rota now",
    "!incident done INC-{n} 1",
    "!incident handover INC-{n}",
    "!incident resolve INC-{n} it is gone",
    "!incident close INC-{n} --because it is a drill",
    "!incident nonsense INC-{n}",
)
"""What is typed of one incident, from its beginning to its end."""


def figures(commands: int = COMMANDS, first: int = FIRST) -> Iterator[Figure]:
    """Type so many commands, and yield what grew after the `first` of them."""
    with TemporaryDirectory() as folder:
        told = subprocess.run(
            [sys.executable, "-m", "bench.soak", folder, str(first), str(commands)],
            cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True,
        ).stdout  # fmt: skip
    early, late = json.loads(told.splitlines()[-1])
    after = f"{commands:,} commands, to {first:,}"
    yield Figure(
        f"resident memory after {after}", late["memory"] / early["memory"], 1.10, "×",
        f"{late['memory']:.1f} to {early['memory']:.1f} MB; {late['incidents']:,} incidents",
    )  # fmt: skip
    for what in ("descriptors", "threads"):
        yield Figure(
            f"{what} after {after}: more", max(0, late[what] - early[what]), 0, "",
            f"{late[what]} to {early[what]}",
        )  # fmt: skip
    grown = (late["log"] - early["log"]) / (commands - first)
    yield Figure(
        "growth of the log, for a command", grown, 16, " B",
        f"{late['log']:,} bytes in all; nothing went wrong in it",
    )  # fmt: skip


def short_figures() -> Iterator[Figure]:
    """Type fewer commands: enough to see that a command leaves nothing open behind it."""
    return figures(1_000, 400)


def held(data: Path, bot: Bot) -> dict[str, float]:
    """Return what this process holds: memory in MB, and numbers; the log is in bytes."""
    status = Path("/proc/self/status").read_text()
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return {
        "memory": int(resident.split()[1]) / 1024,
        "descriptors": len(list(Path("/proc/self/fd").iterdir())),
        "threads": threading.active_count(),
        "log": (data / LOG).stat().st_size,
        "incidents": bot.stage.bot._muster_services.register.last_number(),
    }


def main() -> None:
    data, first, commands = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    bot, told = Bot(data, BOT_LOG_FILE=str(data / LOG)), []
    for number in range(commands):
        if number == first:
            told.append(held(data, bot))
        incident, step = divmod(number, len(LIFE))
        answer = bot.say(LIFE[step].format(n=incident + 1))
        if "in my log" in answer:
            raise RuntimeError(answer)
        bot.posts.clear()
    told.append(held(data, bot))
    bot.stop()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
