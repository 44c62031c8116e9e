"""Find out who may do and hear what: every command is typed by everybody, in every kind of room.

A real bot answers on the rehearsal's stage, with one public and one restricted incident open. What
a command would record is stopped on its way into the journal, so that each finds things as they
were. How it ended is read from the reasons that were decided on, not from the sentences.
"""

import logging
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from muster.bootstrap import services_of
from muster.bot.plugin import MusterPlugin
from muster.kernel.decisions import DecisionContext
from muster.playbook import read_playbook
from muster.playbook.load import read_yaml
from muster.rehearsal.script import read_step
from muster.rehearsal.stage import RehearsalStage, Spoken
from muster.settings import read_settings
from muster.shipped_files import ROOT

YES, REASON, NO, UNKNOWN = "yes", "with a reason", "no", "does not know of it"
PUBLISHED = "what was published"
MOOT = ""
"""It was so before, whoever asks: such as to leave what one takes no part in."""

PEOPLE: Mapping[str, str] = {
    "engineering lead": "alex",
    "comms lead": "sam",
    "helper": "pat",
    "on the roster": "kim",
    "delivery manager": "dana",
    "helper who left": "mika",
    "stranger": "eve",
    "admin, not on the roster": "admin",
}
"""Each kind of person, and who plays it."""

ROOMS: Mapping[str, str | None] = {
    "the incident room, which needs to know": "#paas-incident",
    "another room that needs to know": "#cyber-security-help",
    "a room that tenants read": "#tenants",
    "any other room": "#general",
    "private": None,
}

_CAST = (
    "cast alex paas-sre on-support",
    "cast sam comms on-comms",
    "cast pat paas-sre",
    "cast kim paas-sre",
    "cast dana delivery-manager smt",
    "cast mika managed-service",
    "clock 2026-03-02 10:00",
)
_PUBLIC, _RESTRICTED = 1, 2


def _notice(number: int) -> str:
    """Return what tenants are told of an incident."""
    return f"Notice {number}: some apps are slow"


def _told(number: int) -> tuple[str, ...]:
    """Return the lines that make an incident with something of everything."""
    said = (
        f"alex> !incident start Apps fail {number} --tenants yes --priority P2 --alert PD{number}",
        f"sam> !incident comms {number} me",
        f"pat> !incident join {number}",
        f"mika> !incident join {number}",
        f"mika> !incident leave {number}",
        f"alex> !incident note INC-{number} The router is busy",
        f"alex> !incident task INC-{number} Tell the supplier",
        f"sam> !comms effect INC-{number} apps in London are slow",
        f"sam> !comms draft INC-{number} first",
        f"alex> !escalate help INC-{number} we are stuck",
        f"sam> !comms announced INC-{number} StatusPage {_notice(number)}",
    )
    return (f"alert PD{number} router: 5xx", *(f"#paas-incident {line}" for line in said))


_PLAYED = (
    "alert PD9 router: latency",
    "#paas-incident alex> !rota absent kim 2026-03-20",
    *_told(_PUBLIC),
    *_told(_RESTRICTED),
    f"#paas-incident alex> !incident cyber {_RESTRICTED} yes",
)

LINES: Mapping[str, Mapping[str, str]] = {
    "incident": {
        "start": "Logins fail",
        "alerts": "",
        "list": "",
        "search": "apps fail",
        "stats": "",
        "ack": "{r} PD9",
        "dismiss": "{r} a test",
        "detected": "{r} 09:50",
        "snooze": "{r} triage 20m",
        "stop": "{r} triage",
        "note": "{r} it is slow",
        "action": "{r} restarted it",
        "update": "{r} it is slow",
        "summary": "{r} it is slow",
        "correct": "{r} 1 it is slow",
        "runbook": "{r} latency worked",
        "park": "{r} the alert was late",
        "task": "{r} look at it",
        "done": "{r} 1",
        "drop": "{r} 1 the same as another",
        "plan": "{r} 1 --due friday",
        "ticket": "{r} 48213",
        "tenants": "{r} no",
        "priority": "{r} P1",
        "disagree": "{r}",
        "cyber": "{r} yes",
        "lead": "{r} dana",
        "comms": "{r} dana",
        "fixed": "{r} restarted it",
        "resolve": "{r} it is well",
        "pause": "{r} it can wait",
        "review": "{r} 2026-03-12 14:00",
        "report": "{r} cause a full disk",
        "reopen": "{r} it is back",
    },
    "rota": {
        "absent": "pat 2026-03-10",
        "back": "1",
        "support": "dana",
        "comms": "dana",
    },
    "comms": {
        "effect": "{r} sign in is slow",
        "users": "{r} users wait",
        "doing": "{r} we restart it",
        "advice": "{r} try again later",
        "edit": "{r} 1 Sign in is slow.",
        "approve": "{r} 1",
        "discard": "{r} 1",
        "send": "{r} 1",
        "announced": "{r} phone",
        "contact": "{r} somebody asked",
        "maintenance": "Logs may wait --from tomorrow 9:00 --until 11:00",
        "components": "{r} Applications partial_outage",
        "reply": "",
        "check": "Sign in is slow.",
    },
    "escalate": {"who": "P1"},
}
"""What follows a verb, where it is not the incident alone: `{r}` is its reference."""

_READ_BY = {
    "incident": (
        "alerts",
        "list",
        "search",
        "stats",
        "status",
        "timeline",
        "next",
        "duties",
        "handover",
        "tasks",
        "call",
    ),
    "comms": ("show", "check", "channels", "history", "reply", "due"),
    "escalate": ("status", "paths", "who"),
    "rota": ("now", "pools", "capacity", "absences", "rest"),
}
_READS = {(word, verb) for word, verbs in _READ_BY.items() for verb in verbs}
_LISTS = {
    ("incident", "list"): "INC-{n}",
    ("incident", "search"): "INC-{n}",
    ("incident", "alerts"): "PD{n}",
}
"""What is seen of an incident in an answer that is not about it alone."""


_REHEARSES = "rehearse"
"""Whose commands reach nothing of the record: what they are about is in another process."""


class _Stopped(Exception):
    """Something would have been recorded."""


@dataclass(frozen=True, slots=True)
class Command:
    """A verb of a plugin."""

    word: str
    verb: str

    @property
    def line(self) -> str:
        """Return what is typed, without an incident's number."""
        given = LINES.get(self.word, {}).get(self.verb, "" if self._alone else "{r}")
        return f"!{self.word} {self.verb} {given}".rstrip()

    @property
    def _alone(self) -> bool:
        return self.word in ("rota", "playbook")

    @property
    def reads(self) -> bool:
        """Whether it records nothing."""
        return self.word == "playbook" or (self.word, self.verb) in _READS

    @property
    def numbers(self) -> tuple[int, ...]:
        """The incidents that it is tried on; one of them where it is about none."""
        return (_PUBLIC, _RESTRICTED) if self.is_about_an_incident else (_PUBLIC,)

    @property
    def is_about_an_incident(self) -> bool:
        """Whether what it does or tells is an incident's."""
        return "{" in self.line or (self.word, self.verb) in _LISTS

    def __str__(self) -> str:
        return f"!{self.word} {self.verb}"


class Table:
    """What came of every command, typed by everybody in every kind of room."""

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self.errbots: dict[str, dict[tuple[str, str], bool]] = {}
        self.outcomes: dict[tuple[Command, str, str, int], str] = {}
        self.for_tenants: dict[str, str] = {}
        self._codes: set[str] = set()
        self._decided = False
        self._heard: list[str] = []
        with tempfile.TemporaryDirectory() as folder:
            stage = self._stage(Path(folder))
            try:
                self._play(stage)
            finally:
                stage.stop()

    def _stage(self, folder: Path) -> RehearsalStage:
        path = ROOT / "playbooks" / "govuk-paas.yaml"
        data = dict(read_yaml(path.read_text(encoding="utf-8"), path.name)[0])
        tenants = {"name": "#tenants", "says": "Tenants ask here.", "audience": "tenants"}
        data["rooms"] = {**data["rooms"], "tenants": [tenants]}
        file = folder / path.name
        file.write_text(yaml.safe_dump(data), encoding="utf-8")
        playbook = read_playbook(file.read_text(encoding="utf-8"), file.name)
        environment = {"MUSTER_PLAYBOOK": str(file), "MUSTER_ADMINS": PEOPLE[_ADMIN]}
        stage = RehearsalStage(read_settings(environment), playbook, folder, self._hear)
        for line in _CAST:
            step: Any = read_step(line, playbook)
            stage.company.cast(step) if hasattr(step, "pools") else stage.clock.set(step.instant())
        stage.start()
        for line in _PLAYED:
            step = read_step(line, playbook)
            if hasattr(step, "service"):
                stage.alert(step.id, step.service, step.title)
            else:
                stage.say(step.who, step.text, step.room)
        return stage

    def _hear(self, spoken: Spoken) -> None:
        if spoken.is_reply:
            self._heard.append(spoken.text)

    def _play(self, stage: RehearsalStage) -> None:
        plugins = stage.bot.plugin_manager.plugins.values()
        for plugin in plugins:
            if isinstance(plugin, MusterPlugin) and hasattr(plugin, "verbs"):
                if plugin.verbs.word == _REHEARSES:
                    continue
                self.commands += [Command(plugin.verbs.word, verb) for verb in plugin.verbs.table]
                for verb, line in plugin.verbs.told_to_tenants.items():
                    self.for_tenants[f"!{plugin.verbs.word} {verb}"] = line
        with self._stopped(stage):
            for person, name in PEOPLE.items():
                for room, address in ROOMS.items():
                    for command in self.commands:
                        for number in command.numbers:
                            key = (command, person, room, number)
                            line = command.line.format(n=number, r=f"INC-{number}")
                            said = (stage, command, number, line, name, address)
                            outcome = self._outcome(*said)
                            if outcome == MOOT:
                                said = (*said[:3], f"{line} --because it must be", *said[4:])
                                outcome = self._outcome(*said)
                            self.outcomes[key] = outcome
                    self._errbot(stage, person, room, name, address)

    def _outcome(
        self,
        stage: RehearsalStage,
        command: Command,
        number: int,
        line: str,
        name: str,
        address: str | None,
    ) -> str:
        self._codes, self._decided = set(), False
        self._heard.clear()
        stage.say(name, line, address)
        answer = "\n".join(self._heard)
        if answer.startswith(_PUBLISHED):
            return PUBLISHED if _notice(number) in answer else UNKNOWN
        if self._codes & _UNKNOWN or answer.startswith(_NOT_HERE):
            return UNKNOWN
        if "stranger" in self._codes:
            return NO
        if "not_allowed" in self._codes:
            return REASON
        seen = _LISTS.get((command.word, command.verb))
        if seen and seen.format(n=number) not in answer:
            return UNKNOWN
        if not self._decided and not command.reads:
            if "already" not in answer:
                raise AssertionError(f"{line} decided nothing, and is not in _READS: {answer}")
            return MOOT
        return YES

    def _errbot(
        self, stage: RehearsalStage, person: str, room: str, name: str, address: str | None
    ) -> None:
        bot = stage.bot
        frm = bot.build_identifier(f"{address}/{name}" if address else name)
        for command, handler in bot.commands.items():
            if getattr(getattr(handler.__self__, "verbs", None), "table", None):
                continue
            message = bot.build_message(f"!{command}")
            message.frm = frm
            message.to = frm.room if address else bot.bot_identifier
            passed = bot._process_command_filters(message, command, "", dry_run=True)[0]
            self.errbots.setdefault(command, {})[person, room] = passed is not None

    @contextmanager
    def _stopped(self, stage: RehearsalStage) -> Iterator[None]:
        """Stop what would be recorded, and take note of what was decided."""
        journal = services_of(stage.bot).journal
        decide, explain, record = DecisionContext.decide, MusterPlugin._explain, journal.record
        table = self

        def noting(context: DecisionContext, reasons: Any, *bodies: Any, **more: Any) -> Any:
            listed = list(reasons)
            table._decided = True
            table._codes |= {reason.code for reason in listed if reason is not None}
            return decide(context, listed, *bodies, **more)

        def explaining(plugin: MusterPlugin, misunderstood: Any, typed: str) -> str:
            table._codes.add(misunderstood.code)
            return explain(plugin, misunderstood, typed)

        def stopping(*_: Any) -> None:
            raise _Stopped

        DecisionContext.decide, MusterPlugin._explain = noting, explaining  # type: ignore[method-assign,assignment]
        journal.record = stopping  # type: ignore[method-assign,assignment]
        disabled = logging.root.manager.disable
        logging.disable(logging.CRITICAL)
        try:
            yield
        finally:
            logging.disable(disabled)
            DecisionContext.decide, MusterPlugin._explain = decide, explain  # type: ignore[method-assign]
            journal.record = record  # type: ignore[method-assign]

    # ---- as it is printed

    def doing(self) -> str:
        """Return the table of who may do what with a public incident, rows alike as one."""
        room = next(iter(ROOMS))
        rows = {
            str(command): tuple(self.outcomes[command, person, room, _PUBLIC] for person in PEOPLE)
            for command in self.commands
        }
        grouped = {row: _by_word(commands) for row, commands in _grouped(rows).items()}
        return _printed("command", grouped)

    def errbot(self) -> str:
        """Return the table of who may use which command without verbs, rows alike as one."""
        rows = {
            f"`!{command.replace('_', ' ')}`": tuple(
                _in_rooms({room: passed[person, room] for room in ROOMS}) for person in PEOPLE
            )
            for command, passed in sorted(self.errbots.items())
        }
        return _printed("other command", _grouped(rows))

    def hearing(self) -> str:
        """Return the table of who may hear of an incident, and of the rota, in which room."""
        about = [command for command in self.commands if command.is_about_an_incident]
        rota = [command for command in self.commands if command.word == "rota"]
        kinds = (
            ("a public incident", about, _PUBLIC),
            ("a restricted incident", about, _RESTRICTED),
            ("the rota", rota, _PUBLIC),
        )
        lines = [f"| where | {' | '.join(kind for kind, _, _ in kinds)} |", "|---|---|---|---|"]
        for room in ROOMS:
            cells = [
                _who({p: self._heard_in(p, room, number, commands) for p in PEOPLE})
                for _, commands, number in kinds
            ]
            lines.append(f"| {room} | {' | '.join(cells)} |")
        return "\n".join(lines)

    def told_to_tenants(self) -> str:
        """Return the commands that tenants may give, with what each is for."""
        told = (f"- `{command}`: {line}" for command, line in sorted(self.for_tenants.items()))
        return "\n".join(told)

    def _heard_in(self, person: str, room: str, number: int, commands: list[Command]) -> str:
        """Return whether somebody hears of something there, and of how much of it."""
        found = {c: self.outcomes[c, person, room, number] for c in commands}
        unknown = [c for c, outcome in found.items() if outcome == UNKNOWN]
        if not unknown:
            return YES
        if len(unknown) == len(commands):
            return NO
        if set(found.values()) == {UNKNOWN, PUBLISHED}:
            return PUBLISHED
        if len(unknown) > len(commands) / 2:
            known = [c for c in commands if c not in unknown]
            return f"{', '.join(f'`{command}`' for command in known)} alone"
        return f"all but {', '.join(f'`{command}`' for command in unknown)}"


_ADMIN = next(reversed(PEOPLE))
_OTHERS = ("stranger", _ADMIN)
_TEAM = tuple(person for person in PEOPLE if person not in _OTHERS)
_UNKNOWN = {"unknown_incident", "no_open_incident", "unknown_alert", "which_incident", "called_for"}
_NOT_HERE = "I do not speak of"
_PUBLISHED = ("We published", "We have published")


def _who(heard: Mapping[str, str]) -> str:
    """Return who hears of something, of how much of it where it is not all."""
    by_answer: dict[str, list[str]] = {}
    for person, answer in heard.items():
        by_answer.setdefault(answer, []).append(person)
    told = []
    for answer, people in by_answer.items():
        who = {tuple(heard): "everybody", _TEAM: "the team", _OTHERS: "others"}.get(
            tuple(people), ", ".join(people)
        )
        if answer != NO:
            told.append(who if answer == YES else f"{who} ({answer})")
    return "; ".join(told) or "nobody"


def _in_rooms(passed: Mapping[str, bool]) -> str:
    if all(passed.values()):
        return YES
    allowed = [room for room, passes in passed.items() if passes]
    return f"in {', '.join(allowed)}" if allowed else NO


def _by_word(commands: Iterable[str]) -> list[str]:
    """Return commands as they are listed: each word with its verbs."""
    verbs: dict[str, list[str]] = {}
    for command in commands:
        word, _, verb = command.partition(" ")
        verbs.setdefault(word, []).append(verb)
    return [f"`{word}` {', '.join(each)}" for word, each in verbs.items()]


def _grouped(rows: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, ...], list[str]]:
    """Return what is on the left of rows by what is on the right; what is moot fits any.

    It goes with the strictest of the rows that it fits.
    """
    strict = (NO, UNKNOWN, REASON, YES)
    grouped: dict[tuple[str, ...], list[str]] = {}
    for left, row in sorted(rows.items(), key=lambda each: MOOT in each[1]):
        fitting = [
            known
            for known in grouped
            if all(a in (b, MOOT) for a, b in zip(row, known, strict=True))
        ]
        fitting.sort(
            key=lambda known: [strict.index(each) for each in known[::-1] if each in strict]
        )
        grouped.setdefault(fitting[0] if fitting else row, []).append(left)
    return grouped


def _printed(first: str, grouped: Mapping[tuple[str, ...], list[str]]) -> str:
    """Return rows as a table; people of whom all of them say the same share a column."""
    columns: dict[tuple[str, ...], list[str]] = {}
    for number, person in enumerate(PEOPLE):
        columns.setdefault(tuple(row[number] for row in grouped), []).append(person)
    heads = " | ".join(", ".join(people) for people in columns.values())
    lines = [f"| {first} | {heads} |", "|---" * (len(columns) + 1) + "|"]
    for number, left in enumerate(grouped.values()):
        cells = " | ".join(column[number] for column in columns)
        lines.append(f"| {' · '.join(left)} | {cells} |")
    return "\n".join(lines)


@lru_cache(maxsize=1)
def table() -> Table:
    """Return the table, played once."""
    return Table()
