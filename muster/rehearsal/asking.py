"""A live bot's side of a rehearsal that is played apart: it asks, and is answered in time or not.

The other side is `muster.rehearsal.apart`, in a process that is given nothing of this one.
"""

import json
import os
import subprocess  # nosec B404  # it runs ourselves
import sys
from contextlib import suppress
from pathlib import Path
from selectors import EVENT_READ, DefaultSelector
from threading import Lock
from time import monotonic
from typing import Any

from muster.rehearsal.saving import RUNS_KEPT_IN
from muster.settings import Settings

PATIENCE = 90.0
"""Seconds within which a question is answered; the longest wait of a story takes a few."""

_HANDED_ON = ("PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT")
_LEAVE = 5.0


class BrokeOff(RuntimeError):
    """The rehearsal does not answer any more; its run is kept as far as it was played."""


class CannotBePlayed(ValueError):
    """What was asked for cannot be begun; the message says why, for the log."""


class RehearsalApart:
    """A rehearsal in a process of its own. Questions are asked one after the other."""

    def __init__(self, settings: Settings, runs: Path) -> None:
        """Start the process: of the settings it is given playbook, templates and plugins alone."""
        runs.mkdir(parents=True, exist_ok=True, mode=0o700)
        environment = {name: os.environ[name] for name in _HANDED_ON if name in os.environ}
        environment |= {"PYTHONPATH": str(_packages()), RUNS_KEPT_IN: str(runs)}
        # Where the bot may write for sure.
        environment["TMPDIR"] = str(runs)
        environment["MUSTER_PLAYBOOK"] = str(settings.playbook)
        if settings.templates is not None:
            environment["MUSTER_TEMPLATES"] = str(settings.templates)
        if settings.plugins:
            environment["MUSTER_PLUGINS"] = ", ".join(map(str, settings.plugins))
        self._process = subprocess.Popen(  # nosec B603  # words of ours
            [sys.executable, "-m", "muster.rehearsal.apart"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            cwd=runs,
        )
        self._turn = Lock()
        self._read = b""

    @property
    def process_id(self) -> int:
        """The id of its process."""
        return self._process.pid

    def ask(self, ask: str, **facts: Any) -> dict[str, Any]:
        """Ask something and return the answer.

        Raises CannotBePlayed where it says so, and BrokeOff where there is no answer in time.
        """
        with self._turn:
            try:
                told = self._answer({"ask": ask, **facts})
            except (OSError, ValueError) as fault:
                self._end()
                raise BrokeOff("it does not answer") from fault
        if "fault" in told:
            self.stop()
            raise CannotBePlayed(str(told["fault"]))
        return told

    def stop(self) -> None:
        """End the process; what was played is kept."""
        with self._turn:
            self._end()

    def _answer(self, question: dict[str, Any]) -> dict[str, Any]:
        asked, told = self._process.stdin, self._process.stdout
        if asked is None or told is None or asked.closed:
            raise OSError("it has ended")
        asked.write(json.dumps(question).encode() + b"\n")
        asked.flush()
        until = monotonic() + PATIENCE
        with DefaultSelector() as selector:
            selector.register(told, EVENT_READ)
            while b"\n" not in self._read:
                if not selector.select(max(until - monotonic(), 0)):
                    raise OSError("no answer in time")
                more = os.read(told.fileno(), 1 << 16)
                if not more:
                    raise OSError("it has ended")
                self._read += more
        line, _, self._read = self._read.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _end(self) -> None:
        process = self._process
        if process.stdin is not None and not process.stdin.closed:
            # It may have gone before what it was asked had reached it.
            with suppress(OSError):
                process.stdin.close()
        try:
            process.wait(_LEAVE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


def _packages() -> Path:
    """Return the folder from which this package is imported."""
    return Path(__file__).resolve().parents[2]
