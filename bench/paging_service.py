"""A PagerDuty on loopback, in a process of its own; see `bench.service`."""

import sys
import time
from pathlib import Path
from typing import NamedTuple

from bench.service import Failing, ServiceProcess, trusting
from muster.gateways.pagerduty import PagerDuty
from tests.gateways.pagerduty_fake import SENDER, TOKEN, PagerDutyFake

_RESOLVED_AFTER = 2.0
"""Seconds after which somebody resolves what was made.

From then on PagerDuty takes the same key for another incident, so that one which is sent again
without being looked for is there twice. What is carried out late is so before that.
"""


class Made(NamedTuple):
    """An incident that was made: its key, and when by this machine's monotonic clock, seconds."""

    key: str
    at: float


class Service(Failing, PagerDutyFake):
    """What runs in the process."""

    def __init__(self, folder):
        self.made = []
        self._resolved = 0
        super().__init__(folder)
        self.services = {"EXAMPLESERVICE"}

    def came(self):
        """Return the incidents that were made."""
        return [made for _, made in list(self.made)]

    def _answer(self, seen):
        before = time.monotonic() - _RESOLVED_AFTER
        while self._resolved < len(self.made) and self.made[self._resolved][1].at < before:
            its_id, _ = self.made[self._resolved]
            self.incidents[its_id].update(status="resolved")
            self._resolved += 1
        return super()._answer(seen)

    def add_incident(self, **given):
        its_id = super().add_incident(**given)
        self.made.append((its_id, Made(given["incident_key"], time.monotonic())))
        return its_id


class PagingService(ServiceProcess):
    """The process, seen from outside."""

    module = "bench.paging_service"
    made = Made


def gateway_to(url: str, authority: Path, **given) -> PagerDuty:
    """Return the gateway to such a process; what is given goes before the gateway's defaults."""
    return PagerDuty(TOKEN, SENDER, base_url=url, verify=trusting(authority), **given)


if __name__ == "__main__":
    Service(Path(sys.argv[1])).serve(sys.argv[2])
