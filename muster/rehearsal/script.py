"""The script language of rehearsals: one step a line. A public format, kept stable.

See docs/rehearsals.md for what each step does. Pure: reading the file is left to the caller.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from pydantic import TypeAdapter, ValidationError

from muster.playbook import Playbook
from muster.playbook.fields import PhoneNumber
from muster.rehearsal.faults import WrongScript
from muster.shipped_gateways import GATEWAYS as SHIPPED
from muster.times import NotATime, parse_duration

GATEWAYS = tuple(sorted(row.name for row in SHIPPED.values() if row.played is not None))
"""The gateways of every rehearsal, all of them simulated."""


@dataclass(frozen=True, slots=True)
class ScriptFault:
    """One thing wrong with a script: `line` counts from 1."""

    file: str
    line: int
    wrong: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.wrong}"


@dataclass(frozen=True, slots=True)
class Cast:
    """Somebody joins the cast, with their pools, and the phone number that the team rings."""

    name: str
    pools: frozenset[str]
    on_support: bool
    on_comms: bool
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class SetClock:
    """The clock is set; `wall` is local to the playbook's zone."""

    wall: datetime

    def instant(self, reached: datetime | None = None) -> datetime:
        """Return the instant, UTC: of an hour that comes twice the one not before `reached`."""
        first, second = (self.wall.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
        return second if reached and first < reached <= second else first


@dataclass(frozen=True, slots=True)
class Wait:
    """Time passes."""

    length: timedelta


@dataclass(frozen=True, slots=True)
class Say:
    """Somebody says something in a room, or to the bot in private when room is None."""

    who: str
    room: str | None
    text: str


@dataclass(frozen=True, slots=True)
class AlertComes:
    """An alert comes in from a service of the paging service; `id` is the one it has there."""

    id: str
    service: str
    title: str


@dataclass(frozen=True, slots=True)
class Restart:
    """The bot stops and starts again on the same storage."""


@dataclass(frozen=True, slots=True)
class KeepReports:
    """The bot starts again with a folder in which it saves reports."""


@dataclass(frozen=True, slots=True)
class Expect:
    """Something that the bot has, or has not, said since the last step.

    `room` limits it to one room, `to` to what somebody was told in private; `wanted` is False for
    what must not have been said.
    """

    text: str
    room: str | None = None
    wanted: bool = True
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Fail:
    """The next calls to a gateway fail: so many, or all until it is restored.

    With a room, as `#name`, the chat does not take what the bot says there.
    """

    gateway: str
    times: int | None = None


@dataclass(frozen=True, slots=True)
class Restore:
    """A gateway answers again, or the chat takes what is said in a room."""

    gateway: str


@dataclass(frozen=True, slots=True)
class EndIssue:
    """Somebody closes an issue in the tracker: as done, or as `dropped`."""

    reference: str
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Invite:
    """The bot is in a room from now on, or, where it is not `wanted`, is not in it any more."""

    room: str
    wanted: bool = True


@dataclass(frozen=True, slots=True)
class ExpectEffect:
    """Something that a gateway was asked for since the last step, with what became of it.

    `wanted` is False for what must not have been asked for.
    """

    gateway: str
    text: str
    wanted: bool = True


Step = (
    Cast | SetClock | Wait | Say | AlertComes | Restart | KeepReports | Expect | Fail | Restore
    | EndIssue | Invite | ExpectEffect
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """A step and where it stands."""

    number: int
    text: str
    step: Step


_SAID = re.compile(r"(?:(?P<room>#\S+)|dm)\s+(?P<who>[^\s>]+)>\s?(?P<text>.*)", re.DOTALL)
_PHONE = TypeAdapter(PhoneNumber)
_ROOM = re.compile(r"#[^\s>]+")
_ALERT = re.compile(r"(?P<id>[A-Za-z0-9]{2,40})\s+(?:(?P<service>\S+):\s+)?(?P<title>\S.*)")
_EXAMPLES = {
    "cast": "cast alex paas-sre on-support",
    "clock": "clock 2026-03-02 14:10",
    "wait": "wait 20m",
    "#room": "#paas-incident alex> !incident status",
    "dm": "dm alex> !incident next",
    "alert": "alert PD1 router: 5xx rate high",
    "restart": "restart",
    "reports": "reports",
    "expect": "expect declared",
    "expect-not": "expect-not overdue",
    "expect-room": "expect-room #paas-incident declared",
    "expect-dm": "expect-dm alex You are engineering lead",
    "expect-not-dm": "expect-not-dm sam Alert PD1",
    "fail": "fail pagerduty 3",
    "restore": "restore pagerduty",
    "issue": "issue SIM-1 done",
    "remove": "remove #paas-internal",
    "invite": "invite #paas-internal",
    "expect-effect": "expect-effect pagerduty page INC-1",
    "expect-not-effect": "expect-not-effect pagerduty page",
}
VALID_STEPS = tuple(_EXAMPLES)
"""Every word that a step may begin with."""


def read_script(text: str, file: str, playbook: Playbook) -> list[ScriptLine]:
    """Return the steps of a script. Raises WrongScript with every fault found."""
    lines, faults = [], []
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            step = read_step(line, playbook)
        except ValueError as error:
            faults.append(ScriptFault(file, number, str(error)))
            continue
        if step is not None:
            lines.append(ScriptLine(number, line.strip(), step))
    faults += _backwards(lines, file)
    if faults:
        raise WrongScript(sorted(faults, key=lambda fault: fault.line))
    return lines


def read_step(line: str, playbook: Playbook) -> Step | None:
    """Return the step of one line, None for a comment or a blank one.

    Raises ValueError with one sentence: what is wrong, what is valid.
    """
    stripped = line.strip()
    if not stripped or re.match(r"#(?!\w)", stripped):
        return None
    said = _SAID.fullmatch(stripped)
    if said:
        return Say(said.group("who"), said.group("room"), said.group("text"))
    word, _, rest = stripped.partition(" ")
    reader = _READERS.get("#room" if word.startswith("#") else word)
    if reader is None:
        raise ValueError(f"'{word}' is no step; valid: {', '.join(VALID_STEPS)}")
    return reader(rest.strip(), playbook)


def _cast(rest: str, playbook: Playbook) -> Step:
    rest, _, phone = rest.partition(" phone ")
    name, *words = rest.split()[:20] or [""]
    if phone:
        try:
            _PHONE.validate_python(phone)
        except ValidationError:
            wrong = f"'{phone}' is no phone number; example: cast sam comms phone 07700 900123"
            raise ValueError(wrong) from None
    flags = {"on-support", "on-comms"}
    pools = {pool.id for pool in playbook.pools}
    unknown = [word for word in words if word not in flags | pools]
    if not name or ">" in name or unknown:
        what = f"'{unknown[0]}' is no pool; valid: " if unknown else "cast needs a name, and then "
        raise ValueError(f"{what}{', '.join([*sorted(pools), *sorted(flags)])}")
    return Cast(
        name,
        frozenset(words) - flags,
        on_support="on-support" in words,
        on_comms="on-comms" in words,
        phone=phone.strip() or None,
    )


def _clock(rest: str, playbook: Playbook) -> Step:
    try:
        wall = datetime.strptime(rest, "%Y-%m-%d %H:%M").replace(tzinfo=playbook.timezone)
    except ValueError:
        raise _wrong("clock", rest) from None
    return SetClock(wall)


def _wait(rest: str, playbook: Playbook) -> Step:
    try:
        return Wait(parse_duration(rest))
    except NotATime:
        raise _wrong("wait", rest) from None


def _alert(rest: str, playbook: Playbook) -> Step:
    found = _ALERT.fullmatch(rest)
    if found is None:
        raise _wrong("alert", rest)
    return AlertComes(found["id"], found["service"] or "monitoring", found["title"])


def _restart(rest: str, playbook: Playbook) -> Step:
    if rest:
        raise _wrong("restart", rest)
    return Restart()


def _reports(rest: str, playbook: Playbook) -> Step:
    if rest:
        raise _wrong("reports", rest)
    return KeepReports()


def _expect(rest: str, playbook: Playbook) -> Step:
    if not rest:
        raise _wrong("expect", rest)
    return Expect(rest)


def _expect_not(rest: str, playbook: Playbook) -> Step:
    if not rest:
        raise _wrong("expect-not", rest)
    return Expect(rest, wanted=False)


def _expect_room(rest: str, playbook: Playbook) -> Step:
    room, _, text = rest.partition(" ")
    if not room.startswith("#") or not text.strip():
        raise _wrong("expect-room", rest)
    return Expect(text.strip(), room=room)


def _expect_dm(rest: str, playbook: Playbook) -> Step:
    return _told(rest, "expect-dm")


def _expect_not_dm(rest: str, playbook: Playbook) -> Step:
    return replace(_told(rest, "expect-not-dm"), wanted=False)


def _told(rest: str, word: str) -> Expect:
    name, _, text = rest.partition(" ")
    if not text.strip() or name.startswith("#"):
        raise _wrong(word, rest)
    return Expect(text.strip(), to=name)


def _fail(rest: str, playbook: Playbook) -> Step:
    gateway, _, times = rest.partition(" ")
    if times and not (times.isascii() and times.isdecimal() and int(times)):
        raise _wrong("fail", rest)
    return Fail(_gateway("fail", gateway, playbook, or_room=True), int(times) if times else None)


def _restore(rest: str, playbook: Playbook) -> Step:
    return Restore(_gateway("restore", rest, playbook, or_room=True))


def _issue(rest: str, playbook: Playbook) -> Step:
    reference, _, how = rest.partition(" ")
    if how.strip() not in ("done", "dropped"):
        raise _wrong("issue", rest)
    return EndIssue(reference, dropped=how.strip() == "dropped")


def _expect_effect(rest: str, playbook: Playbook) -> Step:
    return _effect(rest, "expect-effect", playbook)


def _expect_not_effect(rest: str, playbook: Playbook) -> Step:
    return replace(_effect(rest, "expect-not-effect", playbook), wanted=False)


def _effect(rest: str, word: str, playbook: Playbook) -> ExpectEffect:
    gateway, _, text = rest.partition(" ")
    if not text.strip():
        raise _wrong(word, rest)
    return ExpectEffect(_gateway(word, gateway, playbook), text.strip())


def _invite(rest: str, playbook: Playbook) -> Step:
    return Invite(_room("invite", rest))


def _remove(rest: str, playbook: Playbook) -> Step:
    return Invite(_room("remove", rest), wanted=False)


def _room(step: str, name: str) -> str:
    if not _ROOM.fullmatch(name):
        raise _wrong(step, name)
    return name


def _gateway(step: str, name: str, playbook: Playbook, *, or_room: bool = False) -> str:
    if not name:
        raise _wrong(step, name)
    if or_room and _ROOM.fullmatch(name):
        return name
    valid = (*GATEWAYS, *sorted(playbook.comms.gateways))
    if name not in valid:
        also = " or a #room" if or_room else ""
        raise ValueError(f"'{name}' is no gateway; valid: {', '.join(valid)}{also}")
    return name


def _half_said(rest: str, playbook: Playbook) -> Step:
    raise _wrong("#room", rest)


def _half_whispered(rest: str, playbook: Playbook) -> Step:
    raise _wrong("dm", rest)


_READERS: Mapping[str, Callable[[str, Playbook], Step]] = {
    "cast": _cast,
    "clock": _clock,
    "wait": _wait,
    "alert": _alert,
    "restart": _restart,
    "reports": _reports,
    "expect": _expect,
    "expect-not": _expect_not,
    "expect-room": _expect_room,
    "expect-dm": _expect_dm,
    "expect-not-dm": _expect_not_dm,
    "fail": _fail,
    "restore": _restore,
    "issue": _issue,
    "remove": _remove,
    "invite": _invite,
    "expect-effect": _expect_effect,
    "expect-not-effect": _expect_not_effect,
    "#room": _half_said,
    "dm": _half_whispered,
}


def _wrong(step: str, rest: str) -> ValueError:
    given = f"'{rest}' does not fit {step}" if rest else f"{step} needs more"
    return ValueError(f"{given}; example: {_EXAMPLES[step]}")


def _backwards(lines: list[ScriptLine], file: str) -> list[ScriptFault]:
    """Return the places where the clock would go backwards."""
    faults: list[ScriptFault] = []
    reached: datetime | None = None
    for line in lines:
        if isinstance(line.step, SetClock):
            instant = line.step.instant(reached)
            if reached and instant < reached:
                shown = f"{reached.astimezone(line.step.wall.tzinfo):%Y-%m-%d %H:%M}"
                faults.append(
                    ScriptFault(file, line.number, f"the clock never goes backwards: it is {shown}")
                )
            reached = max(instant, reached or instant)
        elif isinstance(line.step, Wait) and reached:
            reached = reached + line.step.length
    return faults
