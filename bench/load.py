"""A bot under load, to be killed: several people write at once, and every answer is printed.

Run by `bench.kills` as `python -m bench.load DATA RUN`. It prints READY when the bot is up, then a
line `ACK WHO NUMBER` for each command whose answer has been sent, until it is ended.
"""

import os
import sys
from itertools import count
from pathlib import Path
from threading import Event, Thread

from bench.company import ROOM
from muster.loading import load_playbook
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.script import Cast
from muster.rehearsal.stage import RehearsalStage

PEOPLE = ("alex", "pat", "kim", "lee")


class Load:
    """A bot with four people; what is `configured` goes before the stage's own."""

    def __init__(self, data, run, **configured):
        settings = rehearsal_settings()
        self._run = run
        self._answered = {name: Event() for name in PEOPLE}
        self._answers = {}
        self.stage = RehearsalStage(
            settings,
            load_playbook(settings),
            data,
            self._hear,
            BOT_ASYNC=True,
            BOT_ASYNC_POOLSIZE=10,
            **configured,
        )
        for name in PEOPLE:
            self.stage.company.cast(Cast(name, frozenset({"paas-sre"}), False, False))
        self.stage.start()

    def _hear(self, spoken):
        if spoken.is_reply:
            self._answers[spoken.to] = spoken.text
            self._answered[spoken.to].set()

    def say(self, who, text):
        self._answered[who].clear()
        self.stage.say(who, text, ROOM)
        self._answered[who].wait()
        return self._answers[who]

    def write(self, who):
        """Write for ever: notes, and now and then a whole incident of several events at once."""
        for number in count():
            mark = f"{self._run}-{who}-{number}"
            if number % 5:
                answer = self.say(who, f"!incident note INC-1 {mark}")
                expected = "Noted in INC-1"
            else:
                answer = self.say(who, f"!incident start {mark} --priority P2 --tenants yes")
                expected = "declared: "
            if expected not in answer:
                tell(f"WRONG {answer}")
                return
            tell(f"ACK {who} {number}")


def tell(line):
    """Print a line in one piece, whoever else prints."""
    os.write(1, f"{line}\n".encode())


def main():
    data, run = Path(sys.argv[1]), sys.argv[2]
    load = Load(data, run)
    if load.stage.bot._muster_services.incidents.last_number() == 0:
        load.say("alex", "!incident start The first of all")
    tell("READY")
    writers = [Thread(target=load.write, args=(who,)) for who in PEOPLE]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()


if __name__ == "__main__":
    main()
