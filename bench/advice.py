"""The advice walk: random incidents over days, and at every step whether what is asked is right.

People do whatever comes to their minds, in any order, and every now and then somebody asks what is
asked of them and types it as it stands. That must be understood, must not have been done already,
and must be accepted; what was just done must not be asked for again. Nobody is asked who is away,
and whatever is owed is owed by somebody.
"""

import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from bench.measure import Figure
from muster.chat.services import services_of
from muster.duties.asks import asked_of
from muster.duties.nudging import asked
from muster.playbook import read_playbook
from muster.rehearsal.command import rehearsal_settings
from muster.rehearsal.script import read_step
from muster.rehearsal.stage import RehearsalStage
from muster.settings import ROOT

INCIDENTS_A_WALK = 4

_CAST = (
    "cast alex paas-sre on-support",
    "cast sam comms on-comms",
    "cast pat paas-sre",
    "cast mika managed-service",
    "cast kim comms",
    "cast bea backstop",
    "cast dee delivery-manager",
)
_TYPISTS = ("alex", "alex", "alex", "sam", "sam", "sam", "pat", "mika", "kim", "dee")
_ROOMS = ("#paas-incident", "#paas-incident", "#paas-incident", "#paas-internal", None)

_MOVES = (
    "incident note {k} it is raining", "incident action {k} restarted it",
    "incident update {k} we look into it", "incident summary {k} apps fail, we look into it",
    "incident runbook {k} restart worked", "incident runbook {k} restart failed",
    "incident park {k} the disk is old", "incident task {k} write it up --owner {p}",
    "incident task {k} tell them --due 30m", "incident done {k} 1", "incident ticket {k} T-1",
    "incident tenants {k} yes", "incident tenants {k} yes", "incident tenants {k} no",
    "incident priority {k} P1", "incident priority {k} P3", "incident priority {k} P4",
    "incident agree {k}", "incident disagree {k} it is worse", "incident cyber {k} yes",
    "incident cyber {k} no", "incident lead {k} {p}", "incident lead {k} me --because nobody else",
    "incident comms {k} {p}", "incident comms {k} me --because nobody else", "incident join {k}",
    "incident leave {k}", "incident leave {k} --because I am ill",
    "incident fixed {k} rolled it back", "incident resolve {k} it holds",
    "incident resolve {k} it holds", "incident reopen {k} it is back",
    "incident pause {k} it is late --because it is late", "incident resume {k}",
    "incident close {k}", "incident dismiss {k} a test",
    "incident review {k} 2026-04-20 14:00", "comms effect {k} some apps are slow",
    "comms draft {k}", "comms send {k}", "comms announced {k} phone", "escalate help {k}",
    "escalate backstop {k}", "escalate sre {k}", "escalate ack {k}", "rota absent {p}",
    "rota back {p}", "incident snooze {k} triage 20m",
)  # fmt: skip

_ITEM = re.compile(r"^(\d+)\) (?:(INC-\d+): )?(.*)$")
_TYPED = re.compile(r"(?:Type |: |\()(![a-z]+ [^·(),;]*)")
_NOT_UNDERSTOOD = re.compile(
    r"I do not know|Which one|Did you mean|Nothing was (?:recorded|declared)|needs |I cannot read"
)
_DONE_BEFORE = re.compile(r"\balready\b")
_REFUSED = re.compile(r"^Not (?:done|yet)", re.MULTILINE)
_FORESEEN = re.compile(
    r"more to know first|Name somebody rested|not required until|Say what was done"
)
"""Refusals that say what comes first, as what was asked did."""

_READS = re.compile(r"!(?:comms (?:draft|channels)|incident (?:tasks|handover|runbook)\b)")
"""What is typed to know what to do next; it does not do what was asked."""

_FILLED = (
    ("--at TIME", ""), ("TEXT", "we look into it"), ("REASON", "it cannot wait"), ("LINK", "https://t.example/1"),
    ("NAME", "restart"), ("DATE TIME", "2026-04-20 14:00"), ("N", "1"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wrong:
    """One piece of wrong advice: what kind it is of, who was told what, and what came of it."""

    kind: str
    who: str
    asked: str
    typed: str
    answer: str


@dataclass
class Walk:
    """One bot that random people play with; `wrong` is what was wrong of what it asked."""

    seed: int
    incidents: int
    folder: Path
    wrong: list[Wrong] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    taken: int = 0
    _heard: list[Any] = field(default_factory=list)

    def play(self) -> None:
        """Play the walk from its declaration to its end."""
        path = ROOT / "playbooks" / "govuk-paas.yaml"
        playbook = read_playbook(path.read_text(encoding="utf-8"), path.name)
        data = self.folder / "data"
        data.mkdir()
        self._stage = RehearsalStage(
            rehearsal_settings(str(path)), playbook, data, self._heard.append
        )
        for line in _CAST:
            self._stage.company.cast(read_step(line, playbook))
        self._chance = chance = Random(self.seed)
        self._stage.start()
        try:
            for number in range(1, self.incidents + 1):
                self._declare()
                for _ in range(chance.randint(12, 30)):
                    self._step(number)
        finally:
            with suppress(Exception):
                self._stage.stop()

    def _declare(self) -> None:
        flags = self._chance.choice(("", " --tenants yes", " --tenants no"))
        flags += self._chance.choice(("", " --priority P1", " --priority P2", " --priority P4"))
        who = self._chance.choice(("alex", "alex", "sam", "pat", "mika", "dee"))
        self._say(who, f"!incident start Apps fail in London{flags}", "#paas-incident")

    def _step(self, newest: int) -> None:
        chance = self._chance
        what = chance.random()
        if what < 0.22:
            self._wait(chance.choice((1, 6, 20, 35, 70, 180)))
        elif what < 0.25:
            self._wait(chance.choice((540, 1440)))
        elif what < 0.26:
            self._stage.restart()
            self._stage.tick()
            self.lines.append("restart")
        elif what < 0.62:
            self._take_advice(chance.choice(_TYPISTS), chance.choice(_ROOMS))
        else:
            line = str(chance.choice(_MOVES)).replace(
                "{k}", str(chance.choice((newest, newest, 1)))
            )
            line = line.replace("{p}", chance.choice(("alex", "sam", "pat", "kim", "mika")))
            self._say(chance.choice(_TYPISTS), f"!{line}", chance.choice(_ROOMS))
        self._look_at_the_list()

    def _wait(self, minutes: int) -> None:
        self.lines.append(f"wait {minutes}m")
        self._stage.pass_time(self._stage.clock.now() + timedelta(minutes=minutes))

    def _say(self, who: str, text: str, room: str | None) -> str:
        """Return what somebody is answered."""
        self.lines.append(f"{f'{room} {who}' if room else f'dm {who}'}> {text}")
        self._heard.clear()
        self._stage.say(who, text, room)
        return "\n".join(spoken.text for spoken in self._heard if spoken.is_reply)

    def _take_advice(self, who: str, room: str | None) -> None:
        first = _first(self._say(who, "!incident next", room))
        if first is None:
            return
        commands = _TYPED.findall(first) or re.findall(r"(![a-z]+ [a-z-]+[^·(),;]*)", first)
        each = ((one, self._filled(re.split(r" – |\. ", one)[0].strip(), who)) for one in commands)
        printed, typed = next((pair for pair in each if pair[1]), ("", None))
        if typed is None:
            return
        self.taken += 1
        answer = self._say(who, typed, room)
        for then in re.findall(re.escape(printed.strip()) + r", then (![a-z]+ [^·(),;]*)", first):
            following = self._filled(re.split(r" – |\. ", then)[0].strip(), who)
            answer = self._say(who, following, room) if following else answer
        kind = _kind_of(answer)
        if kind is None:
            again = _first(self._say(who, "!incident next", room))
            same = again is not None and _bare(again) == _bare(first)
            if same and not _FORESEEN.search(answer) and not _READS.match(typed):
                kind = "asked again"
        if kind:
            self.wrong.append(Wrong(kind, who, first, typed, answer))

    def _filled(self, command: str, who: str) -> str | None:
        """Return a command with words for its placeholders, or None where nobody is to be named."""
        command = command.removesuffix(".")
        while "PERSON" in command:
            before = command[: command.index("PERSON")]
            for_comms = before.split()[1] == "comms" or before.endswith("--comms ")
            somebody = self._somebody(who, for_comms)
            if somebody is None:
                return None
            command = command.replace("PERSON", somebody, 1)
        command = command.replace("worked", "failed") if "runbook" in command else command
        for placeholder, text in _FILLED:
            command = re.sub(rf"\b{placeholder}\b", text, command)
        return command

    def _somebody(self, who: str, for_comms: bool) -> str | None:
        """Return somebody who is there, fit and busy with nothing, or None."""
        services = services_of(self._stage.bot)
        workload = services.watch.moment(self._stage.clock.now()).workload
        busy = {person for each in services.register.ongoing() for person in each.taking_part}
        pools = ["comms"] if for_comms else ["paas-sre"]
        for person in services.roster().available_in(pools):
            if person.name != who and person not in busy and person not in workload.rest:
                return str(person.name)
        return None

    def _roster(self) -> Any:
        return services_of(self._stage.bot).roster()

    def _look_at_the_list(self) -> None:
        """See that what is asked is asked of people who are there, and that all of it is."""
        services = services_of(self._stage.bot)
        now, roster = self._stage.clock.now(), self._roster()
        for incident in services.register.ongoing():
            if incident.damage:
                continue
            view = services.watch.view(incident, now)
            duties = services.watch.owed(view).duties
            for duty in duties:
                if duty.ask > now:
                    continue
                if not duty.people and view.reachable(roster.available_in(["delivery-manager"])):
                    self._is_wrong("nobody's", "", duty.key, incident.reference)
                for person in asked(view, duty, 1):
                    member = roster.member(person)
                    if member is not None and not member.available:
                        self._is_wrong(
                            "asked who is away", person.name, duty.key, str(incident.state)
                        )
                    if person in incident.left and person not in incident.leads:
                        self._is_wrong("asked who has left", person.name, duty.key, "")
            for member in roster.members:
                if not member.available and not incident.takes_part(member.person):
                    for ask in asked_of(view, member.person, duties):
                        self._is_wrong("asked who is away", member.person.name, ask.key, "")

    def _is_wrong(self, kind: str, who: str, asked: str, answer: str) -> None:
        self.wrong.append(Wrong(kind, who, asked, "", answer))


def _first(answer: str) -> str | None:
    """Return the first thing that `!incident next` asks, with its incident, or None."""
    for line in answer.splitlines():
        found = _ITEM.match(line)
        if found:
            return found.group(3)
    return None


def _bare(asked: str) -> str:
    return re.sub(r"overdue by [^:]*: |\(by .*?\)|–.*", "", asked).strip()


def _kind_of(answer: str) -> str | None:
    if not answer:
        return "silence"
    if _NOT_UNDERSTOOD.search(answer):
        return "not understood"
    if _REFUSED.search(answer) and not _FORESEEN.search(answer):
        return "refused"
    if _DONE_BEFORE.search(answer.splitlines()[0]):
        return "done already"
    return None


def walked(seed: int, incidents: int = INCIDENTS_A_WALK) -> Walk:
    """Return a walk that has been played on a bot of its own."""
    folder = Path(tempfile.mkdtemp(prefix="advice-"))
    try:
        walk = Walk(seed, incidents, folder)
        walk.play()
        return walk
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def figures(incidents: int, seed: int = 1) -> Iterator[Figure]:
    """Yield how often what was asked was wrong, over so many incidents."""
    number, played, taken = seed, 0, 0
    kinds: Counter[str] = Counter()
    while played < incidents:
        walk = walked(number)
        played += walk.incidents
        taken += walk.taken
        for wrong in walk.wrong:
            kinds[wrong.kind] += 1
            print(f"seed {number}: {wrong}", file=sys.stderr)
        number += 1
    detail = f"{taken:,} times taken in {played:,} incidents, seed {seed}; {dict(kinds)}"
    yield Figure("advice that is wrong", sum(kinds.values()), 0, "", detail)
