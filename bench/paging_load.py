"""A bot that pages, to be killed: four people ask for others. See `bench.asking`."""

import time

from bench import paging_service
from bench.asking import Asking

INCIDENTS = 8
"""So many share the pages, as the cost of one grows with its pages."""

_THINKING = 0.2
"""Seconds between an answer and the next page of one person, at most."""


class Paging(Asking):
    """Four people who page."""

    gateway_to = staticmethod(paging_service.gateway_to)

    def prepare(self):
        """Declare the incidents that are not there yet."""
        for number in range(self._services.incidents.last_number(), INCIDENTS):
            self.say("alex", f"!incident start Cell {number} returns errors --priority P2")

    def ask(self, who, number):
        """Page somebody; return whether the answer was as it should be."""
        text = f"{self._run}-{number}"
        incident = f"INC-{number % INCIDENTS + 1}"
        typed = f"!escalate comms {incident} {text} --because it is a drill"
        if not self.said(who, typed, f"{incident}: comms support asked"):
            return False
        self.acknowledge("page", text)
        time.sleep(self._chance.uniform(0, _THINKING))
        return True


if __name__ == "__main__":
    Paging.main()
