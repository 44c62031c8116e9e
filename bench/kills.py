"""kill -9 at random instants under load: nothing acknowledged is lost, halved or doubled."""

import random
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.company import DATABASE
from bench.measure import Figure
from muster.record.export import open_journal
from muster.runtime.sql_storage import sqlite_url
from muster.shipped_files import ROOT

LANES = 2
LONGEST = 0.6

WHOLE_START = ["declared", "role_taken", "tenants_answered", "priority_stated"]


@dataclass
class Damage:
    """What was found wrong after the kills; every number should be nought."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    half_written: int = 0
    doubled: int = 0
    not_started: int = 0
    wrong_answers: int = 0
    notes: list = field(default_factory=list)

    @property
    def total(self):
        return self.lost + self.half_written + self.doubled + self.not_started + self.wrong_answers


def suffered(kills: int, seed: str = "") -> list[Damage]:
    """Kill bots so often in all, in lanes beside each other; return the damage of each lane."""
    with ThreadPoolExecutor(LANES) as lanes:
        return list(lanes.map(_lane, range(LANES), [kills // LANES] * LANES, [seed] * LANES))


def figures(kills):
    found = suffered(kills)
    total = sum(damage.total for damage in found)
    acknowledged = sum(damage.acknowledged for damage in found)
    detail = (
        f"{sum(d.kills for d in found)} kills, {acknowledged:,} acknowledged: "
        f"{sum(d.lost for d in found)} lost, {sum(d.half_written for d in found)} half-written, "
        f"{sum(d.doubled for d in found)} doubled, {sum(d.not_started for d in found)} not started"
    )
    yield Figure("kill -9 under load: harm done", total, 0, "", detail)
    for note in (note for damage in found for note in damage.notes):
        print(note, file=sys.stderr)


def _lane(lane, kills, seed):
    """Kill one bot again and again on the same storage; return what was wrong afterwards."""
    damage, chance = Damage(), random.Random(f"lane {lane} {seed}".strip())
    with TemporaryDirectory() as folder:
        data = Path(folder)
        for run in range(kills):
            acknowledged = _killed(data, f"{lane}.{run}", chance.uniform(0, LONGEST), damage)
            _examine(data, f"{lane}.{run}", acknowledged, damage)
    return damage


def _killed(data, run, after, damage):
    """Start the bot, kill it `after` seconds of load, and return what it had acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.load", str(data), run],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    if process.stdout.readline().strip() != "READY":
        damage.not_started += 1
        damage.notes.append(process.communicate()[1][-2000:])
        return []
    time.sleep(after)
    process.kill()
    printed, _ = process.communicate()
    damage.kills += 1
    lines = printed.splitlines(keepends=True)
    wrong = [line for line in lines if line.startswith("WRONG")]
    damage.wrong_answers += len(wrong)
    damage.notes += wrong
    return [f"{run}-{who}-{number}" for _, who, number in map(str.split, filter(_whole, lines))]


def _whole(line):
    """A line that the kill has cut short acknowledged nothing."""
    return line.startswith("ACK ") and line.endswith("\n")


def _examine(data, run, acknowledged, damage):
    journal = open_journal(sqlite_url(data / DATABASE))
    try:
        events = list(journal.since(0))
        if [event.position for event in events] != list(range(1, len(events) + 1)):
            damage.half_written += 1
        said = Counter(
            event.data.get("text") or event.data.get("title")
            for event in events
            if event.kind in ("noted", "declared")
        )
        damage.acknowledged += len(acknowledged)
        damage.lost += sum(mark not in said for mark in acknowledged)
        damage.doubled += sum(times > 1 for mark, times in said.items() if mark.startswith(run))
        streams = {}
        for event in events:
            streams.setdefault(event.stream, []).append(event)
        for stream, of_stream in streams.items():
            numbers = [event.number for event in of_stream]
            first = [event.kind for event in of_stream if event.command == 1]
            whole = first == WHOLE_START or stream.endswith("-00000001")
            damage.half_written += not whole or numbers != list(range(1, len(numbers) + 1))
            damage.half_written += of_stream != journal.read(stream)
    finally:
        journal._store._plugin.close()
