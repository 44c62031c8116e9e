"""A service on loopback that can fail, in a process of its own: it takes nothing of the bot's.

Such a process is run as `python -m MODULE FOLDER SEED`. It prints its address; then each line it
reads is answered with one: the name of a manner, to be like that from now on, or `told`, to tell
what came of it all, as JSON. It ends with its input.
"""

import json
import os
import random
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from muster.shipped_files import ROOT
from tests.gateways import faults
from tests.gateways.certificates import certificate

TIMEOUT = 0.5
"""Seconds that a gateway waits which is to meet many faults in little time."""
LATE = 1.5 * TIMEOUT
"""Seconds after which something is carried out that comes too late for whoever asked."""

_FAULTY = 0.4
"""The part of all requests with which something goes wrong."""
_UP, _DOWN = 1.5, 0.3
"""For so many seconds at a time nobody refuses connections, and everybody's are refused."""


class Told(NamedTuple):
    """What was made, oldest first; how many requests came, and were spoilt."""

    made: list[Any]
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
            faults.late(LATE),
            faults.trickles(LATE),
            faults.unreadable(executed=done),
            faults.answers(429, {"Retry-After": "1"}),
            faults.answers(500, executed=done),
            faults.answers(503, executed=done),
        )
    )


MANNERS = {"well": _well, "hanging": _hanging, "faulty": _faulty}


class Failing:
    """What runs in the process, before a fake. While faulty it also refuses connections at times.

    `came` returns what was made.
    """

    def __init__(self, folder):
        self._chance = random.Random("faults")
        self._manner = "well"
        self._calm = threading.Event()
        self._refusing = None
        super().__init__(certificate(folder), validated=False)

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
        return Told(self.came(), len(requests), sum(seen.fault is not None for seen in requests))

    def serve(self, seed):
        """Do as this process is told until its input ends; what goes wrong is by the seed."""
        self._chance = random.Random(seed)
        print(self.url, flush=True)
        for line in map(str.strip, sys.stdin):
            if line == "told":
                answer = json.dumps(self.told()._asdict())
            else:
                self.be(line)
                answer = line
            print(answer, flush=True)

    def _refuse(self):
        while not self._calm.wait(_UP):
            self.down()
            self._calm.wait(_DOWN)
            self.up()

    def _fault_for(self, method):
        return MANNERS[self._manner](self._chance)


class ServiceProcess:
    """The process, seen from outside. `module` is what it runs, `made` reads one thing made."""

    module: str
    made: Callable[..., Any]

    def __init__(self, folder: Path, seed: str = "faults"):
        self.authority = folder / "certificate.pem"
        self._process = subprocess.Popen(
            [sys.executable, "-m", self.module, str(folder), seed],
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
        return Told(**{**told, "made": [self.made(*each) for each in told["made"]]})

    def _ask(self, line):
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline()


def trusting(authority: Path) -> ssl.SSLContext:
    """Return the TLS context with which a gateway reaches such a process."""
    # A developer's proxy would be asked for loopback too.
    os.environ["no_proxy"] = "localhost"
    return ssl.create_default_context(cafile=authority)
