"""Two bots on one PostgreSQL database: whatever befalls the active one, the other takes over."""

import json
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import NamedTuple

from bench import paged, sent
from bench.measure import Figure
from bench.paging_service import PagingService
from bench.status_page_service import StatusPageService
from muster.gateways.statuspage import Statuspage
from muster.kernel.effects import asks, gateway_asked
from muster.record.opening import open_journal
from muster.shipped_files import ROOT
from tests.storage.servers import Server, Way

KINDS = ("kill", "stop", "hang", "cut")
LIMIT = 10.0
"""Seconds within which the other bot answers."""

_ON_ONE_RECORD = len(KINDS)
"""Take-overs after which there is a new record. By then some 90 incidents are open in it, more than
any team has, and some 4,000 events of theirs are read before the first answer."""

_LOAD = (0.5, 2.0)
"""Seconds under load before something befalls the active bot."""
_AFTER = 1.5
"""Seconds for which the other one has been active when the first may go on."""
_PATIENCE = 300
"""Seconds after which a bot that has not done what it should never will."""
_LOST = 75


def suffered(take_overs, seed):
    """Have so many take-overs, of each kind by turns, while commands, pages and sends go on.

    Returns the bench, ended, and the numbers of what is wrong, by what it is. Raises RuntimeError
    for a bot that does not start, does not take over or leaves something undone.
    """
    chance, bench = random.Random(seed), _Bench()
    try:
        for number in range(take_overs):
            bench.befall(KINDS[number % len(KINDS)], chance.uniform(*_LOAD))
        bench.settle()
        return bench, bench.harm()
    finally:
        bench.end()


def figures(take_overs, seed):
    """Have so many take-overs, a few on each record; yield the slowest and the harm done."""
    taken, found, size, notes = [], Counter(), Counter(), []
    for number, first in enumerate(range(0, take_overs, _ON_ONE_RECORD)):
        few = min(_ON_ONE_RECORD, take_overs - first)
        bench, harm = suffered(few, f"{seed}.{number}")
        taken += bench.taken
        found.update(harm)
        size.update(bench.size())
        notes += bench.notes
    for what, seconds in (
        ("the other bot being active", lambda each: each.active),
        ("its first answer", lambda each: each.answered),
    ):
        slowest = max(map(seconds, taken))
        late = sum(seconds(each) > LIMIT for each in taken)
        by_kind = ", ".join(
            f"{kind} {max((seconds(e) for e in taken if e.kind == kind), default=0):.1f}"
            for kind in KINDS
        )
        detail = f"{take_overs - late} of {take_overs} in time; {by_kind} s; seed {seed}"
        yield Figure(f"from the fault to {what}, the slowest", slowest, LIMIT, " s", detail)
    name = f"{take_overs} take-overs under load: harm done"
    of_what = _shown(size, ",")
    yield Figure(name, sum(found.values()), 0, "", f"{of_what}: {_shown(found)}; seed {seed}")
    for note in notes:
        print(note, file=sys.stderr)


def _shown(found, grouped=""):
    return ", ".join(f"{number:{grouped}} {what}" for what, number in found.items())


class _Taken(NamedTuple):
    """One take-over: seconds from the fault until the other bot was active, and answered."""

    kind: str
    active: float
    answered: float

    def __str__(self):
        return f"{self.kind}: active after {self.active:.1f} s, answers after {self.answered:.1f} s"


class _Bot:
    """A bot in a process of its own, with a way to the server of its own."""

    def __init__(self, bench, number):
        self.way = Way(bench.server.port)
        self.number = number
        url = f"postgresql+psycopg://postgres@127.0.0.1:{self.way.port}/postgres"
        data = bench.folder / f"bot-{number}"
        data.mkdir()
        self.process = subprocess.Popen(
            [
                sys.executable, "-m", "bench.take_over_load", str(data), f"bot-{number}", url,
                bench.pager.url, str(bench.pager.authority),
                bench.page.url, str(bench.page.authority),
            ],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.out, self.err = [], []
        for stream, lines in ((self.process.stdout, self.out), (self.process.stderr, self.err)):
            Thread(target=self._read, args=(stream, lines), daemon=True).start()

    @staticmethod
    def _read(stream, lines):
        for line in stream:
            lines.append((time.monotonic(), line))

    def said(self, beginning):
        return [line[len(beginning) :].strip() for _, line in list(self.out) if
                line.startswith(beginning) and line.endswith("\n")]  # fmt: skip

    def wait_for(self, lines, text):
        """Return when it was said. Raises RuntimeError when it is not."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            for at, line in list(lines):
                if text in line:
                    return at
            if self.process.poll() is not None:
                break
            time.sleep(0.005)
        if self.process.poll() is None:
            self._print_stacks()
        last = [line for _, line in (*self.out[-3:], *self.err[-8:])]
        raise RuntimeError(f"bot-{self.number} did not say {text!r}: {last}")

    def _print_stacks(self):
        said = len(self.err)
        self.process.send_signal(signal.SIGUSR2)
        time.sleep(1)
        print("".join(line for _, line in self.err[said:]), file=sys.stderr)

    def status(self):
        """Return how it ended. Raises TimeoutExpired when it does not."""
        return self.process.wait(_PATIENCE)


class _Bench:
    def __init__(self):
        self._temporary = TemporaryDirectory()
        self.folder = Path(self._temporary.name)
        self.server = Server().make()
        for name in ("pager", "page"):
            (self.folder / name).mkdir()
        self.pager = PagingService(self.folder / "pager")
        self.page = StatusPageService(self.folder / "page")
        for service in (self.pager, self.page):
            service.be("well")
        self.bots, self.taken, self.notes = [], [], []
        self.wrong_ends = 0
        self.active = self._start()
        self.active.wait_for(self.active.out, "ACK ")
        self.waiting = self._standby()

    def _start(self):
        bot = _Bot(self, len(self.bots))
        self.bots.append(bot)
        return bot

    def _standby(self):
        bot = self._start()
        bot.wait_for(bot.err, "This one waits")
        return bot

    def befall(self, kind, after):
        """Let something happen to the active bot, and wait until the other one answers."""
        first, second = self.active, self.waiting
        time.sleep(after)
        begun = time.monotonic()
        match kind:
            case "kill":
                first.process.kill()
            case "stop":
                first.process.terminate()
            case "hang":
                first.process.send_signal(signal.SIGSTOP)
            case "cut":
                first.way.cut()
        active = second.wait_for(second.err, "it took over from")
        ready = second.wait_for(second.out, "READY")
        answered = second.wait_for(second.out, "ACK ")
        taken = _Taken(kind, active - begun, answered - begun)
        self.taken.append(taken)
        print(f"  {taken} (ready {ready - begun:.1f} s)", file=sys.stderr, flush=True)
        time.sleep(_AFTER)
        if kind == "hang":
            first.process.send_signal(signal.SIGCONT)
        first.way.mend()
        expected = {"kill": -signal.SIGKILL, "stop": 0, "hang": _LOST, "cut": _LOST}[kind]
        status = first.status()
        if status != expected:
            self.wrong_ends += 1
            last = "".join(line for _, line in first.err[-8:])
            self.notes.append(f"{kind}: bot-{first.number} ended with {status}: {last}")
        first.way.end()
        self.active, self.waiting = second, self._standby()

    def settle(self):
        """Have nobody ask any more, and all be done that was asked for."""
        self.waiting.process.kill()
        self.active.process.send_signal(signal.SIGUSR1)
        self.active.wait_for(self.active.out, "SETTLED")
        self.active.status()

    def harm(self):
        """Return the numbers of what is wrong, by what it is; every one should be nought."""
        journal = open_journal(self.server.url)
        try:
            events = list(journal.since(0))
        finally:
            journal._store._plugin.close()
        self.events = events
        pages = [text for bot in self.bots for text in bot.said("ACK page ")]
        sends = [json.loads(text) for bot in self.bots for text in bot.said("ACK send ")]
        self.acknowledged = len(pages) + len(sends)
        page = Statuspage.name
        of_pages = paged.harm(
            pages,
            list(_about(events, lambda name: name != page)),
            [made.key for made in self.pager.told().made],
        )
        of_sends = sent.harm(
            sends, list(_about(events, lambda name: name == page)), self.page.told().made
        )
        typed = Counter(
            event.data.get("text") or event.data.get("title")
            for event in events
            if event.kind in ("escalated", "declared")
        )
        wrong = [line for bot in self.bots for line in bot.said("WRONG ")]
        self.notes += [*wrong, *map(str, (of_pages, of_sends))]
        positions = [event.position for event in events]
        return {
            "lost": of_pages.lost + of_sends.lost,
            "doubled": of_pages.doubled + of_sends.doubled + sum(n > 1 for n in typed.values()),
            "invented or untrue": of_pages.invented + of_sends.invented + of_sends.untrue,
            "disordered": of_sends.disordered + (positions != list(range(1, len(events) + 1))),
            "undone": of_pages.undone + of_sends.undone,
            "wrong answers": len(wrong),
            "wrong ends": self.wrong_ends,
            "not started": 0,
        }

    def size(self):
        """Return the numbers of what was done, by what it is."""
        asked = sum(map(asks, self.events))
        return {"acknowledged": self.acknowledged, "effects": asked, "events": len(self.events)}

    def end(self):
        for bot in self.bots:
            if bot.process.poll() is None:
                bot.process.kill()
            bot.process.wait()
            bot.way.end()
        for service in (self.pager, self.page):
            service.__exit__()
        self.server.end()
        self._temporary.cleanup()


def _about(events, wanted):
    """Yield the events that have to do with effects of some gateways, or with none."""
    theirs = {
        (event.stream, event.number)
        for event in events
        if asks(event) and wanted(gateway_asked(event))
    }
    for event in events:
        if asks(event):
            about = event.number
        elif event.kind.startswith("effect_"):
            about = event.data["effect"]
        else:
            yield event
            continue
        if (event.stream, about) in theirs:
            yield event
