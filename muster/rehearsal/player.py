"""Plays a script on the stage, holds what is said against what is expected, and tells of it all."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from muster.gateways.tracked_issues import IssueState
from muster.rehearsal.booting import BOT_NAME
from muster.rehearsal.script import (
    AlertComes,
    Cast,
    EndIssue,
    Expect,
    ExpectEffect,
    Fail,
    Invite,
    KeepReports,
    Restart,
    Restore,
    Say,
    ScriptLine,
    SetClock,
    Step,
    Wait,
)
from muster.rehearsal.stage import Affected, RehearsalStage, Spoken


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened in a rehearsal.

    `kind` is said, alert, reply, post, effect or error; `at` is aware, in the playbook's zone.
    `room` is None in private; `to` is whom a message is for. `affected` is there for an effect.
    """

    at: datetime
    kind: str
    room: str | None
    who: str
    text: str
    to: str | None = None
    affected: Affected | None = None

    def to_json(self) -> dict[str, Any]:
        """Return it as the documented JSON object."""
        effect = asdict(self.affected) if self.affected else {}
        return {
            "at": self.at.isoformat(),
            "kind": self.kind,
            "room": self.room,
            "who": self.who,
            "text": self.text,
            "to": self.to,
            **effect,
        }


@dataclass
class Player:
    """Plays steps on a stage; `tell` hears every moment."""

    stage: RehearsalStage
    zone: ZoneInfo
    tell: Callable[[Happening], None]
    failed: int = 0
    _heard: list[Spoken] = field(default_factory=list)
    _watched: list[Affected] = field(default_factory=list)
    _begun: bool = False

    def hear(self, spoken: Spoken) -> None:
        """Take note of a message of the bot."""
        self._heard.append(spoken)
        kind = "reply" if spoken.is_reply else "post"
        self._tell(kind, spoken.room, BOT_NAME, spoken.text, spoken.to)

    def watch(self, affected: Affected) -> None:
        """Take note of what became of something that a gateway was asked for."""
        self._watched.append(affected)
        self._tell("effect", None, BOT_NAME, _headline(affected), affected=affected)

    def play(self, lines: Iterable[ScriptLine], file: str) -> int:
        """Play the lines of a script and return how many expectations failed."""
        for line in lines:
            problem = self.step(line.step)
            if problem:
                self._tell("error", None, "", f"{file}, line {line.number}: {line.text}\n{problem}")
        return self.failed

    def step(self, step: Step) -> str | None:
        """Play one step; return what is wrong when it is an expectation that fails."""
        if isinstance(step, Expect):
            return self._check(step)
        if isinstance(step, ExpectEffect):
            return self._check_effect(step)
        if isinstance(step, Cast):
            self.stage.company.cast(step)
            return None
        self._heard.clear()
        self._watched.clear()
        self._do(step)
        return None

    def _do(self, step: Step) -> None:
        clock = self.stage.clock
        match step:
            case SetClock() if self._begun:
                self.stage.jump(step.instant(clock.now()))
            case SetClock():
                clock.set(step.instant())
            case Wait(length):
                self.stage.pass_time(clock.now() + length)
            case Say(who, room, text):
                self._tell("said", room, who, text, None if room else BOT_NAME)
                self.stage.say(who, text, room)
            case Fail(gateway, times) if gateway.startswith("#"):
                self.stage.shut(gateway, times)
            case Restore(gateway) if gateway.startswith("#"):
                self.stage.open(gateway)
            case Fail(gateway, times):
                self.stage.gateway(gateway).fail(times)
            case Restore(gateway):
                self.stage.gateway(gateway).restore()
            case EndIssue(reference, dropped):
                self.stage.tracker.end(
                    reference, IssueState.DROPPED if dropped else IssueState.DONE
                )
            case Invite(room, wanted):
                self.stage.invite(room) if wanted else self.stage.remove(room)
            case AlertComes(its_id, service, title):
                self._tell("alert", None, service, f"{its_id} {title}")
                self.stage.alert(its_id, service, title)
            case KeepReports():
                self.stage.keep_reports()
            case Restart():
                self.stage.restart()
                self.stage.tick()
        self._begun = True

    def _check(self, expected: Expect) -> str | None:
        considered = [
            s
            for s in self._heard
            if expected.room in (None, s.room)
            and (expected.to is None or (s.room is None and s.to == expected.to))
        ]
        said = any(_plain(expected.text) in _plain(spoken.text) for spoken in considered)
        if said is expected.wanted:
            return None
        self.failed += 1
        seen = "\n".join(f"  {spoken.room or spoken.to}: {spoken.text}" for spoken in self._heard)
        where = f" in {expected.room}" if expected.room else ""
        where += f" to {expected.to}" if expected.to else ""
        not_ = "" if expected.wanted else "not "
        return f"expected {not_}“{expected.text}”{where}; seen:\n{seen or '  nothing'}"

    def _check_effect(self, expected: ExpectEffect) -> str | None:
        seen = [_summary(each) for each in self._watched if each.gateway == expected.gateway]
        had = any(_plain(expected.text) in _plain(summary) for summary in seen)
        if had is expected.wanted:
            return None
        self.failed += 1
        listed = "\n".join(f"  {summary}" for summary in seen)
        not_ = "" if expected.wanted else "not "
        wanted = f"expected {not_}{expected.gateway} “{expected.text}”"
        return f"{wanted}; seen:\n{listed or '  nothing'}"

    def _tell(
        self,
        kind: str,
        room: str | None,
        who: str,
        text: str,
        to: str | None = None,
        affected: Affected | None = None,
    ) -> None:
        at = self.stage.clock.now().astimezone(self.zone)
        self.tell(Happening(at, kind, room, who, text, to, affected))


def _headline(affected: Affected) -> str:
    """Return an effect as a transcript has it, the whole of which is in its payload."""
    payload = affected.payload
    to = ", ".join(payload.get("to", ()))
    words = " ".join(filter(None, (to, payload.get("title"), payload.get("subject"))))
    return f"{affected.action} {affected.outcome}" + (f": {words}" if words else "")


def _summary(affected: Affected) -> str:
    """Return an effect in a line: what was asked for, what became of it, and its words."""
    words = (
        " ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
        for value in affected.payload.values()
    )
    return " ".join(f"{affected.action} {affected.outcome}: {' '.join(words)}".split())


def _plain(text: str) -> str:
    """Return text as expectations compare it: without letter case and line breaks."""
    return " ".join(text.casefold().split())
