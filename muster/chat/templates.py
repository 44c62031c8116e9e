"""The sentences the bot says: small Jinja2 files, one a message, checked when the bot starts.

A team may override any of them from a folder of its own. Values from people are made harmless as
they are filled in; they are never templates themselves.
"""

import logging
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateSyntaxError,
    meta,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from muster import times
from muster.chat.clean import harmless, one_line, shortened
from muster.people import Person
from muster.playbook.load import Fault

SUFFIX = ".txt"

MENTION_OPENS, MENTION_CLOSES = "\ue000", "\ue001"
"""What surrounds a person's id where the message calls them; only `mention` writes them."""

log = logging.getLogger(__name__)


class TemplateFault(ValueError):
    """Templates cannot serve; `faults` says where and why."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


class Templates:
    """The checked templates of one bot, for one zone.

    A template is named by its path without the suffix, such as "chat/incident/start".
    """

    def __init__(self, shipped: Path, zone: ZoneInfo, own: Path | None = None) -> None:
        """Read and check every template; `own` is a team's folder whose files come first.

        Raises TemplateFault with everything that is wrong: a syntax error, a file in `own` that
        overrides nothing, or a name that the shipped template of that name is not given.
        """
        self._shipped = _environment(FileSystemLoader(shipped), zone)
        self._all = self._shipped
        if own:
            loaders = [FileSystemLoader(own), FileSystemLoader(shipped)]
            self._all = _environment(ChoiceLoader(loaders), zone)
        faults = _check(shipped, self._shipped)
        if own:
            faults += _check(own, self._all, against=shipped)
        if faults:
            raise TemplateFault(faults)
        self.names = tuple(sorted(_name(shipped, path) for path in _files(shipped)))

    def render(self, name: str, /, **facts: Any) -> str:
        """Return the text of a template, without blank lines or trailing space.

        A team's own template that fails falls back to the shipped one, and the log says so; a
        shipped one that fails raises jinja2's TemplateError.
        """
        file = name + SUFFIX
        try:
            return _tidy(self._all.get_template(file).render(facts))
        except (TemplateError, TypeError, ValueError) as error:
            shipped = self._shipped.get_template(file)
            if shipped.filename == _filename(self._all.get_template(file)):
                raise
            log.error("%s fails, so the shipped one is used: %s", file, error)
            return _tidy(shipped.render(facts))

    def has(self, name: str) -> bool:
        """Return whether there is a template of that name."""
        return name in self.names


def _environment(loader: BaseLoader, zone: ZoneInfo) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=loader,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.filters |= {
        "time": partial(_time, zone=zone),
        "clock": lambda instant: times.show_clock(instant, zone),
        "date": times.show_date,
        "length": times.show_duration,
        "oneline": lambda text: one_line(str(text)),
        "short": lambda text, length=60: shortened(str(text), length),
        "mention": _mention,
        "names": _names,
        "count": len,
    }
    return environment


def _time(instant: datetime, now: datetime | None = None, *, zone: ZoneInfo) -> str:
    return times.show_time(instant, zone, now=now)


class _Own(str):
    """Text that only this module makes, and that is shown as it is."""

    __slots__ = ()


def _mention(person: Person) -> _Own:
    return _Own(f"{MENTION_OPENS}{person.id}\t{harmless(person.name)}{MENTION_CLOSES}")


def _names(people: Iterable[Person], joint: str = "and") -> str:
    """Return "alex", "alex and sam" or "alex, sam and pat"."""
    names = [person.name for person in people]
    return f" {joint} ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _shown(value: Any) -> Any:
    """Return a value as it appears in a message. Jinja2 calls it for every value filled in."""
    if isinstance(value, _Own):
        return str(value)
    if isinstance(value, Person):
        return harmless(value.name)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return harmless(value).replace(MENTION_OPENS, "").replace(MENTION_CLOSES, "")
    if isinstance(value, datetime | date | timedelta):
        raise TypeError(f"{value!r} needs a filter that says how: time, clock, date or length")
    return value


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines() if line.strip())


def _files(folder: Path) -> list[Path]:
    return sorted(folder.rglob(f"*{SUFFIX}"))


def _name(folder: Path, path: Path) -> str:
    return path.relative_to(folder).with_suffix("").as_posix()


def _filename(template: Template) -> str | None:
    return template.filename


def _check(
    folder: Path, environment: ImmutableSandboxedEnvironment, *, against: Path | None = None
) -> list[Fault]:
    faults = []
    for path in _files(folder):
        source = path.relative_to(folder).as_posix()
        try:
            environment.get_template(source)
        except TemplateSyntaxError as error:
            faults.append(Fault(str(path), error.lineno, "", str(error.message)))
            continue
        except UnicodeDecodeError:
            faults.append(Fault(str(path), 1, "", "this is not UTF-8 text"))
            continue
        if against:
            faults += _check_override(path, against / source, environment)
    return faults


def _check_override(
    path: Path, shipped: Path, environment: ImmutableSandboxedEnvironment
) -> list[Fault]:
    if not shipped.exists():
        return [Fault(str(path), 1, "", f"overrides nothing: there is no {shipped.name} there")]
    known = _variables(shipped, environment)
    unknown = sorted(_variables(path, environment) - known)
    if not unknown:
        return []
    wrong = (
        f"{', '.join(unknown)} is not given here; given: {', '.join(sorted(known)) or 'nothing'}"
    )
    return [Fault(str(path), _line_of(path, unknown[0]), "", wrong)]


def _variables(path: Path, environment: ImmutableSandboxedEnvironment) -> set[str]:
    """Return what a template is given, or asks to be given, with all that it includes."""
    return _variables_of(path.read_text(encoding="utf-8"), environment, set())


def _variables_of(
    source: str, environment: ImmutableSandboxedEnvironment, seen: set[str | None]
) -> set[str]:
    tree = environment.parse(source)
    found = meta.find_undeclared_variables(tree)
    for included in meta.find_referenced_templates(tree):
        if included not in seen and environment.loader:
            seen.add(included)
            text, _, _ = environment.loader.get_source(environment, str(included))
            found |= _variables_of(text, environment, seen)
    return found


def _line_of(path: Path, word: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, start=1) if word in line), 1)
