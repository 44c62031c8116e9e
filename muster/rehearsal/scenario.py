"""A scenario: a story with people in it, in terms that any playbook has. Pure but for `read`.

It is checked as a playbook is: every fault has its file, its line and what is valid there. See
docs/rehearsing.md for what each key means.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    StringConstraints,
    ValidationError,
    model_validator,
)

from muster.chat.vocabulary import in_their_words
from muster.playbook import Playbook, PlaybookFault
from muster.playbook.fields import Duration, Part, Text, misplaced
from muster.playbook.load import Fault, KeyPath, dotted, faults_of, read_yaml
from muster.rehearsal.parts import (
    DAYS,
    PARTS,
    TRAITS,
    WEEKDAYS,
    WHEN_IS,
    WORDS,
    begins,
    by_the_hours,
    filled,
    moved,
)
from muster.rehearsal.script import GATEWAYS
from muster.rehearsal.turns import ALL
from muster.times import NotATime, parse_duration

FORMAT = 1

_A_WHILE = timedelta(minutes=2)
_ANY_TIME = datetime.fromisoformat("2026-03-03T12:00:00+00:00")


def _one_of(what: str, valid: tuple[str, ...]) -> Any:
    def check(value: str) -> str:
        if value not in valid:
            raise ValueError(f"'{value}' is no {what}; valid: {', '.join(valid)}")
        return value

    return AfterValidator(check)


def _told(value: str) -> str:
    for word in re.findall(r"\{([^}]*)\}", value):
        if word not in WORDS:
            raise ValueError(f"{{{word}}} stands for nothing; valid: {', '.join(sorted(WORDS))}")
    return value


def _moment(value: object) -> object:
    if isinstance(value, str):
        if by_the_hours(value):
            return value
        try:
            return parse_duration(value) if value.strip() != "0m" else timedelta(0)
        except NotATime:
            pass
    elif isinstance(value, timedelta):
        return value
    raise ValueError('write how long after the beginning, such as 25m, or "10m before closing"')


def _start(value: str) -> str:
    if by_the_hours(value) is None:
        raise ValueError(WHEN_IS)
    return value


Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]{1,19}$")]
PartName = Annotated[str, _one_of("part", tuple(PARTS))]
Turn = Annotated[str, _one_of("turn of an incident", ALL)]
Trait = Annotated[str, _one_of("part of a playbook", tuple(TRAITS))]
GatewayName = Annotated[str, _one_of("gateway", GATEWAYS)]
Told = Annotated[Text, AfterValidator(_told)]
Moment = Annotated[timedelta | str, BeforeValidator(_moment)]


class Behaviour(Part):
    """How somebody acts whom nobody plays.

    After `after` they do what they are asked: take the role they are called to (`takes_role`), come
    when colleagues or the last resort are asked (`comes`), do the work of a lead (`works`), agree
    to the priority that is proposed (`agrees`), and say what they `bring` when they come. Whoever
    answers `never` does none of it; whoever answers `wrongly` names the lightest priority instead
    of agreeing at first.
    """

    after: Duration = _A_WHILE
    never: bool = False
    wrongly: bool = False
    takes_role: bool = True
    comes: bool = True
    works: bool = True
    brings: Told | None = None

    @model_validator(mode="after")
    def _either(self) -> Self:
        if self.never and self.wrongly:
            raise misplaced("nobody answers never and wrongly; keep one", "wrongly")
        if self.never and self.brings:
            raise misplaced("whoever never answers brings nothing", "brings")
        return self


class Somebody(Part):
    """Somebody of the cast. Whoever is `you` is played by the person who rehearses."""

    name: Name
    part: PartName
    you: bool = False
    answers: Behaviour = Behaviour()


class AlertText(Part):
    """An alert from monitoring."""

    service: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,40}$")] = "monitoring"
    text: Told


class Line(Part):
    """Something that somebody says in a room, by the word for it, or to the bot."""

    who: Name
    room: Literal["incident", "internal", "escalation", "cyber", "tenants_room"] = "incident"
    text: Told


_KINDS = ("alert", "says", "graph", "fails", "heals", "ill", "tells")


class Inject(Part):
    """Something that happens: at a time, or `after` a turn has come, `unless` another has.

    Exactly one of `alert`, `says`, `graph` (shown as it stands), `fails` and `heals` (a gateway),
    `ill` (somebody drops out without a word), and `tells` (the story goes on).
    """

    at: Moment | None = None
    when: Turn | None = None
    after: Duration = timedelta(0)
    unless: Turn | None = None
    alert: AlertText | None = None
    says: Line | None = None
    graph: Text | None = None
    fails: GatewayName | None = None
    heals: GatewayName | None = None
    ill: Name | None = None
    tells: Told | None = None

    @property
    def kind(self) -> str:
        """Which of the things it is."""
        return next(kind for kind in _KINDS if getattr(self, kind) is not None)

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        given = [kind for kind in _KINDS if getattr(self, kind) is not None]
        if len(given) != 1:
            which = f"has {' and '.join(given)}" if given else "does nothing"
            raise misplaced(f"this inject {which}; it needs one of: {', '.join(_KINDS)}")
        if (self.at is None) == (self.when is None):
            raise misplaced("an inject needs either `at` or `when`", "at" if self.at else "when")
        if self.at is not None and "after" in self.model_fields_set:
            raise misplaced("`after` belongs to `when`: it is how long after the turn", "after")
        if self.when is not None and self.when == self.unless:
            raise misplaced(f"it can never fire: when and unless are both '{self.when}'", "unless")
        return self


class Aim(Part):
    """What the scenario wants beside the playbook's duties: a turn that comes, or never does."""

    what: Text
    comes: Turn | None = None
    never: Turn | None = None
    by: Duration | None = None
    instead: Text
    needs: Trait | None = None

    def suits(self, playbook: Playbook) -> bool:
        """Return whether a playbook has what the aim is about."""
        return self.needs is None or TRAITS[self.needs](playbook)

    @model_validator(mode="after")
    def _one_turn(self) -> Self:
        if (self.comes is None) == (self.never is None):
            raise misplaced("an aim needs either `comes` or `never`")
        if self.never and self.by:
            raise misplaced("`by` belongs to `comes`", "by")
        return self


class Start(Part):
    """When it begins, by the team's own hours."""

    day: Annotated[str, _one_of("day", (*DAYS, *WEEKDAYS))] = DAYS[0]
    at: Annotated[str, AfterValidator(_start)]


class Scenario(Part):
    """A story to rehearse. It `lasts` that long in the playbook's time, unless it is over before.

    `minutes` is how long it takes a person. `follows` are the scenarios to practise before it.
    """

    format: Literal[1]
    title: Text
    minutes: Annotated[int, AfterValidator(lambda value: max(1, value))] = 15
    teaches: tuple[Text, ...]
    starts: Start
    lasts: Duration
    story: Told
    cast: tuple[Somebody, ...]
    injects: tuple[Inject, ...] = ()
    aims: tuple[Aim, ...] = ()
    lesson: bool = False

    def somebody(self, name: str) -> Somebody | None:
        """Return whoever of the cast has that name, or None."""
        return next((each for each in self.cast if each.name == name), None)

    @property
    def played(self) -> tuple[str, ...]:
        """The names of those whom the person plays."""
        return tuple(each.name for each in self.cast if each.you)

    @property
    def parts_played(self) -> tuple[tuple[str, str], ...]:
        """Those whom the person plays, each with their part."""
        return tuple((each.name, each.part) for each in self.cast if each.you)


def read_scenario(text: str, file: str, playbook: Playbook) -> Scenario:
    """Return the scenario of a YAML text; `file` is the name that faults bear.

    Raises PlaybookFault with every fault found: what it says by itself, and what can never be with
    the hours of the playbook that is rehearsed.
    """
    try:
        data, lines = read_yaml(text, file)
    except PlaybookFault as fault:
        raise PlaybookFault([_of_scenario(each) for each in fault.faults]) from fault
    try:
        scenario = Scenario.model_validate(data)
    except ValidationError as error:
        faults = faults_of(error, lines, file)
        raise PlaybookFault([_of_scenario(each) for each in faults]) from error
    found = [
        Fault(file, _line(lines, path), dotted(path), wrong)
        for path, wrong in (*_contradictions(scenario), *_never_with(scenario, playbook))
    ]
    if found:
        raise PlaybookFault(sorted(found, key=lambda fault: fault.line))
    return scenario


def _line(lines: dict[KeyPath, int], path: KeyPath) -> int:
    """Return the line of the nearest key that there is."""
    return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), 1)


def _of_scenario(fault: Fault) -> Fault:
    """Return a fault in the words of scenarios, whose files are read as playbooks are."""
    wrong = fault.wrong.replace("a playbook has", "a scenario has")
    return Fault(fault.file, fault.line, fault.key, wrong.replace("playbooks", "scenarios"))


def starts_at(scenario: Scenario, playbook: Playbook) -> datetime:
    """Return when (UTC) a scenario begins with a playbook's hours."""
    return begins(playbook, scenario.starts.day, scenario.starts.at)


def instant_of(moment: timedelta | str, start: datetime, playbook: Playbook) -> datetime:
    """Return when (UTC) an inject comes: so long after the start, or by the next opening."""
    if isinstance(moment, timedelta):
        return start + moment
    found = by_the_hours(moment)
    if found is None:
        raise ValueError(WHEN_IS)
    hours = playbook.office_hours
    opens = found["edge"] == "opening"
    return moved(hours.next_opening(start) if opens else hours.next_closing(start), found)


def in_words_of(text: str, playbook: Playbook, now: datetime = _ANY_TIME) -> str:
    """Return a text of a scenario in the playbook's terms, and in the team's own words."""
    return filled(in_their_words(text, playbook.words), playbook, now)


_Complaint = tuple[KeyPath, str]


def _contradictions(scenario: Scenario) -> Iterator[_Complaint]:
    names = [each.name for each in scenario.cast]
    for index, name in enumerate(names):
        if name in names[:index]:
            yield ("cast", index, "name"), f"{name} is in the cast twice; keep one"
    if not scenario.cast:
        yield ("cast",), "nobody is in it; a cast needs somebody who is `you: true`"
    elif not scenario.played:
        yield ("cast",), "nobody is played; mark one with `you: true`"
    for index, each in enumerate(scenario.cast):
        if each.you and each.part == "tenant":
            yield ("cast", index, "you"), "a tenant is a stranger, and plays no part"
    reached, down, ill = timedelta(0), set[str](), set[str]()
    for index, inject in enumerate(scenario.injects):
        here = ("injects", index)
        if isinstance(inject.at, timedelta):
            if inject.at < reached:
                said = _minutes(reached)
                yield (*here, "at"), f"time goes backwards: the one before it is at {said}"
            reached = inject.at
            if inject.at > scenario.lasts:
                lasts = _minutes(scenario.lasts)
                yield (*here, "at"), f"it can never fire: all is over at {lasts}"
        who = inject.says.who if inject.says else inject.ill
        if who is not None and who not in names:
            wrong = f"'{who}' is not in the cast; valid: {', '.join(names)}"
            yield (*here, "says" if inject.says else "ill"), wrong
        if who in ill and inject.at is not None:
            yield (*here,), f"{who} fell ill before that"
        if inject.ill:
            ill.add(inject.ill)
        if inject.fails in down and inject.fails:
            yield (*here, "fails"), f"{inject.fails} fails already"
        if inject.heals and inject.heals not in down:
            yield (*here, "heals"), f"{inject.heals} has not failed before that"
        down |= {inject.fails} if inject.fails else set()
        down -= {inject.heals} if inject.heals else set()
    for index, aim in enumerate(scenario.aims):
        if aim.by and aim.by > scenario.lasts:
            yield ("aims", index, "by"), "it is over before that"
    wanted = {aim.comes for aim in scenario.aims if aim.comes and not aim.needs}
    for index, aim in enumerate(scenario.aims):
        if aim.never in wanted and not aim.needs:
            yield ("aims", index, "never"), f"another aim wants '{aim.never}'"


def _never_with(scenario: Scenario, playbook: Playbook) -> Iterator[_Complaint]:
    """Yield the injects that a playbook's hours put before the start or after the end."""
    try:
        start = starts_at(scenario, playbook)
    except ValueError as wrong:
        yield ("starts", "day"), str(wrong)
        return
    for index, inject in enumerate(scenario.injects):
        if isinstance(inject.at, str):
            at = instant_of(inject.at, start, playbook)
            if at < start:
                yield (
                    ("injects", index, "at"),
                    "it can never fire: that is before the scenario begins",
                )
            elif at > start + scenario.lasts:
                yield ("injects", index, "at"), "it can never fire: all is over before that"


def _minutes(length: timedelta) -> str:
    return f"{int(length.total_seconds() // 60)}m"
