"""A bot that pages, to be killed: four people ask for others, and every answer is printed.

Run by `bench.paging` as `python -m bench.paging_load DATA RUN PAGES URL AUTHORITY`. It prints
READY when the bot is up, a line `ACK TEXT` for each page whose answer has been sent, ASKED after
the last one, and SETTLED once nothing is left to do, upon which it ends.
"""

import random
import sys
import time
from pathlib import Path
from threading import Lock, Thread

from bench.load import PEOPLE, Load, tell
from bench.paging_service import TIMEOUT, gateway_to
from muster.gateways.simulated_mail import SimulatedMail
from muster.outbox import Patience

INCIDENTS = 8
"""So many share the pages, as the cost of one grows with its pages."""

_OFTEN = Patience(first_seconds=0.2, longest_seconds=1.0, jitter=False)
_THINKING = 0.2
"""Seconds between an answer and the next page of one person, at most."""
_SETTLING = 60.0
"""Seconds that `settle` waits."""


class Paging(Load):
    """Four people who page, until so many pages have been asked for."""

    def __init__(self, data, run, pages, gateway):
        gateways = {gateway.name: gateway, SimulatedMail.name: SimulatedMail()}
        super().__init__(
            data, run, MUSTER_CLOCK=None, MUSTER_GATEWAYS=gateways, MUSTER_PATIENCE=_OFTEN
        )
        self._numbers = iter(range(pages))
        self._chance = random.Random(run)
        self._guard = Lock()
        self._services = self.stage.bot._muster_services

    def declare(self):
        """Declare the incidents that are not there yet."""
        for number in range(self._services.register.last_number(), INCIDENTS):
            self.say("alex", f"!incident start Cell {number} returns errors --priority P2")

    def page(self, who):
        while (number := self._next()) is not None:
            text = f"{self._run}-{number}"
            incident = f"INC-{number % INCIDENTS + 1}"
            answer = self.say(who, f"!escalate comms {incident} {text} --because it is a drill")
            if f"{incident}: comms support asked" not in answer:
                tell(f"WRONG {answer}")
                return
            tell(f"ACK {text}")
            time.sleep(self._chance.uniform(0, _THINKING))

    def _next(self):
        with self._guard:
            return next(self._numbers, None)

    def settle(self):
        """Wait until nothing is left to do; return whether that came to be in time."""
        until = time.monotonic() + _SETTLING
        while any(each.has_pending_effects for each in self._services.register.ongoing()):
            if time.monotonic() > until:
                return False
            time.sleep(0.1)
        return True


def main():
    data, run, pages, url, authority = sys.argv[1:]
    paging = Paging(Path(data), run, int(pages), gateway_to(url, Path(authority), timeout=TIMEOUT))
    paging.declare()
    tell("READY")
    people = [Thread(target=paging.page, args=(who,)) for who in PEOPLE]
    for person in people:
        person.start()
    for person in people:
        person.join()
    tell("ASKED")
    if paging.settle():
        tell("SETTLED")
    paging.stage.stop()


if __name__ == "__main__":
    main()
