"""A PagerDuty on loopback, in a process of its own: it takes nothing of the bot's interpreter.

Run as `python -m bench.paging_service FOLDER`. It prints its address; then each line it reads is
answered with one: the name of a manner, to be like that from now on, or `told`, to tell what
came of it all, as JSON. It ends with its input.
"""

import json
import os
import random
import ssl
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import NamedTuple

from muster.gateways.pagerduty import PagerDuty
from muster.settings import ROOT
from tests.gateways import faults
from tests.gateways.certificates import certificate
from tests.gateways.pagerduty_fake import SENDER, TOKEN, PagerDutyFake

TIMEOUT = 0.5
"""Seconds that a gateway waits which is to meet many faults in little time."""

_LATE = 1.5 * TIMEOUT
_RESOLVED_AFTER = 2.0
"""Seconds after which somebody resolves what was made.

From then on PagerDuty takes the same key for another incident, so that one which is sent again
without being looked for is there twice. What is carried out late is so before that.
"""
_FAULTY = 0.4
"""The part of all requests with which something goes wrong."""
_UP, _DOWN = 1.5, 0.3
"""For so many seconds at a time nobody refuses connections, and everybody's are refused."""


class Made(NamedTuple):
    """An incident that was made: its key, and when by this machine's monotonic clock, seconds."""

    key: str
    at: float


class Told(NamedTuple):
    """The incidents that were made, oldest first; how many requests came, and were spoilt."""

    made: list[Made]
    requests: int
    spoilt: int


def _well(_chance):
    return None


def _hanging(_chance):
    return faults.hangs(executed=False)


def _faulty(chance):
    """Return what goes wrong with a request; with about half, after it was carried out."""
    if chance.random() > _FAULTY:
        return None
    done = chance.random() < 0.5
    return chance.choice(
        (
            faults.reset(executed=done),
            faults.dropped(executed=done),
            faults.hangs(executed=done),
            faults.late(_LATE),
            faults.trickles(_LATE),
            faults.unreadable(executed=done),
            faults.answers(429, {"Retry-After": "1"}),
            faults.answers(500, executed=done),
            faults.answers(503, executed=done),
        )
    )


MANNERS = {"well": _well, "hanging": _hanging, "faulty": _faulty}


class Service(PagerDutyFake):
    """What runs in the process. While it is faulty, it also refuses connections now and then."""

    def __init__(self, folder):
        self._chance = random.Random("faults")
        self._manner = "well"
        self._calm = threading.Event()
        self._refusing = None
        self.made = []
        self._resolved = 0
        super().__init__(certificate(folder), validated=False)
        self.services = {"EXAMPLESERVICE"}

    def be(self, manner):
        """Be like that from now on; whatever is being refused is not any more."""
        if self._refusing is not None:
            self._calm.set()
            self._refusing.join()
            self._refusing = None
        self._manner = manner
        if manner == "faulty":
            self._calm.clear()
            self._refusing = threading.Thread(target=self._refuse, daemon=True)
            self._refusing.start()

    def told(self):
        """Return what came of all that was asked."""
        requests = list(self.requests)
        spoilt = sum(seen.fault is not None for seen in requests)
        return Told([made for _, made in list(self.made)], len(requests), spoilt)

    def _refuse(self):
        while not self._calm.wait(_UP):
            self.down()
            self._calm.wait(_DOWN)
            self.up()

    def _fault_for(self, method):
        return MANNERS[self._manner](self._chance)

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


class PagingService:
    """The process, seen from outside."""

    def __init__(self, folder: Path):
        self.authority = folder / "certificate.pem"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.paging_service", str(folder)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.url = self._process.stdout.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait()

    def be(self, manner: str) -> None:
        """Have it answer well, faultily or not at all; see `MANNERS`."""
        self._ask(manner)

    def told(self) -> Told:
        """Return what came of all that it was asked."""
        told = json.loads(self._ask("told"))
        return Told(**{**told, "made": [Made(*each) for each in told["made"]]})

    def _ask(self, line):
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline()


def gateway_to(url: str, authority: Path, **given) -> PagerDuty:
    """Return the gateway to such a process; what is given goes before the gateway's defaults."""
    # A developer's proxy would be asked for loopback too.
    os.environ["no_proxy"] = "localhost"
    context = ssl.create_default_context(cafile=authority)
    return PagerDuty(TOKEN, SENDER, base_url=url, verify=context, **given)


def main():
    service = Service(Path(sys.argv[1]))
    print(service.url, flush=True)
    for line in map(str.strip, sys.stdin):
        if line == "told":
            answer = json.dumps(service.told()._asdict())
        else:
            service.be(line)
            answer = line
        print(answer, flush=True)


if __name__ == "__main__":
    main()
