"""A bot of which people ask effects, to be killed: every answer is printed.

Run by `bench.through_kills` as `python -m MODULE DATA RUN WANTED URL AUTHORITY`. It prints READY
when the bot is up, a line `ACK WHAT` for each effect whose answer has been sent, ASKED after the
last one, and SETTLED once nothing is left to do, upon which it ends.
"""

import random
import sys
import time
from pathlib import Path
from threading import Lock, Thread

from bench.load import PEOPLE, Load, tell
from bench.service import TIMEOUT
from muster.gateways.simulated_mail import SimulatedMail
from muster.outbox import RetryPolicy

_OFTEN = RetryPolicy(first_seconds=0.2, longest_seconds=1.0, jitter=False)
_SETTLING = 60.0
"""Seconds that `settle` waits."""


class Asking(Load):
    """Four people who `ask`, until so many effects have been asked for.

    `prepare` is done before anybody asks; `gateway_to` makes the gateway to the service.
    """

    def __init__(self, data, run, wanted, gateway):
        gateways = {gateway.name: gateway, SimulatedMail.name: SimulatedMail()}
        super().__init__(
            data, run, MUSTER_CLOCK=None, MUSTER_GATEWAYS=gateways, MUSTER_PATIENCE=_OFTEN
        )
        self._numbers = iter(range(wanted))
        self._chance = random.Random(run)
        self._guard = Lock()
        self._services = self.stage.bot._muster_services

    @classmethod
    def main(cls):
        data, run, wanted, url, authority = sys.argv[1:]
        gateway = cls.gateway_to(url, Path(authority), timeout=TIMEOUT)
        asking = cls(Path(data), run, int(wanted), gateway)
        asking.prepare()
        tell("READY")
        people = [Thread(target=asking._go_on, args=(who,)) for who in PEOPLE]
        for person in people:
            person.start()
        for person in people:
            person.join()
        tell("ASKED")
        if asking.settle():
            tell("SETTLED")
        asking.stage.stop()

    def _go_on(self, who):
        while (number := self._next()) is not None:
            if not self.ask(who, number):
                return

    def _next(self):
        with self._guard:
            return next(self._numbers, None)

    def acknowledge(self, kind, what):
        """Print that an effect of a kind was acknowledged."""
        tell(f"ACK {what}")

    def said(self, who, text, expected):
        """Let somebody say something; return whether the answer is as expected, and tell if not."""
        answer = self.say(who, text)
        if expected in answer:
            return True
        tell(f"WRONG {text}: {answer}".replace("\n", " "))
        return False

    def settle(self):
        """Wait until nothing is left to do; return whether that came to be in time."""
        until = time.monotonic() + _SETTLING
        while any(each.has_pending_effects for each in self._services.incidents.ongoing()):
            if time.monotonic() > until:
                return False
            time.sleep(0.1)
        return True
