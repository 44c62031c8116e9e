"""The sentences the bot says: small Jinja2 files, one a message, checked when the bot starts.

A team may override any of them from a folder of its own. Values from people are made harmless as
they are filled in; they are never templates themselves.
"""

import logging
import re
from collections.abc import Callable, Iterable, MutableMapping
from datetime import date, datetime, timedelta
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    meta,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from muster import times
from muster.chat.clean import MENTION_CLOSES, MENTION_OPENS, harmless, one_line, shortened
from muster.people import Person
from muster.playbook.load import Fault

SUFFIX = ".txt"

Source = tuple[str, str | None, Callable[[], bool] | None]
_INCLUDE = re.compile(r"""\{% include ["']([^"']+)["'] %\}\n?""")

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
        self._shipped = _environment(_OnlyFacts, _Inlining(shipped), zone)
        self._all = self._shipped
        if own:
            loader = _Inlining(own, shipped)
            self._all = _environment(_Sandboxed, loader, zone)
        faults = _syntax_faults(shipped, self._shipped)
        if own:
            faults += _syntax_faults(own, self._all)
        if own and not faults:
            faults = _override_faults(own, self._all, shipped, self._shipped)
        if faults:
            raise TemplateFault(faults)
        self._used: dict[str, frozenset[str]] = {}
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

    def asks_for(self, name: str, *facts: str) -> bool:
        """Return whether a template uses one of these facts, which may be costly to find out.

        A team's own may use no others than the shipped one of that name does.
        """
        file = name + SUFFIX
        if file not in self._used:
            self._used[file] = frozenset(_variables(file, self._shipped))
        return not self._used[file].isdisjoint(facts)

    def has(self, name: str) -> bool:
        """Return whether there is a template of that name."""
        return name in self.names


class _Inlining(BaseLoader):
    """Puts included templates where they are included, when a template is loaded.

    Jinja makes a new context for every include, which costs more than the included line.
    """

    def __init__(self, *folders: Path) -> None:
        self._files = ChoiceLoader([FileSystemLoader(folder) for folder in folders])

    def get_source(self, environment: Environment, template: str) -> Source:
        """Return the text of a template with all that it includes, as Jinja's loaders do."""
        text, filename, uptodate = self._files.get_source(environment, template)

        def included(found: re.Match[str]) -> str:
            return self.get_source(environment, found.group(1))[0].removesuffix("\n")

        return _INCLUDE.sub(included, text), filename, uptodate


class _OnlyFacts(Environment):
    """Templates are given facts, and none of Jinja's own functions.

    Those would be looked up for every message.
    """

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return what every template knows beside its facts: nothing."""
        return {}


class _Sandboxed(_OnlyFacts, ImmutableSandboxedEnvironment):
    """For templates that others than this project write."""


def _environment(kind: type[Environment], loader: BaseLoader, zone: ZoneInfo) -> Environment:
    """Return an environment of a kind: a sandbox where others than this project write templates."""
    environment = kind(
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
        "day": partial(_day, zone=zone),
        "typed": partial(_typed, zone=zone),
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


def _day(instant: datetime, *, zone: ZoneInfo) -> str:
    """Return the date of an instant in words: what is said every day is not said twice alike."""
    return times.show_day(instant.astimezone(zone).date())


def _typed(instant: datetime, now: datetime, *, zone: ZoneInfo) -> str:
    """Return an instant as a command takes it: a time of today, else with its date."""
    local = instant.astimezone(zone)
    if local.date() == now.astimezone(zone).date():
        return f"{local:%H:%M}"
    return f"{local:%Y-%m-%d %H:%M}"


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
    if type(value) is str:
        return harmless(value)
    if isinstance(value, _Own):
        return str(value)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, Person):
        return harmless(value.name)
    if isinstance(value, datetime | date | timedelta):
        raise TypeError(f"{value!r} needs a filter that says how: time, clock, date or length")
    return value


def _tidy(text: str) -> str:
    return "\n".join(filter(None, map(str.rstrip, text.splitlines())))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.rglob(f"*{SUFFIX}"))


def _name(folder: Path, path: Path) -> str:
    return path.relative_to(folder).with_suffix("").as_posix()


def _filename(template: Template) -> str | None:
    return template.filename


def _syntax_faults(folder: Path, environment: Environment) -> list[Fault]:
    """Return what is wrong with each file by itself, before it is put into others."""
    faults = []
    for path in _files(folder):
        try:
            environment.compile(path.read_text(encoding="utf-8"), raw=True)
        except TemplateSyntaxError as error:
            faults.append(Fault(str(path), error.lineno, "", str(error.message)))
        except UnicodeDecodeError:
            faults.append(Fault(str(path), 1, "", "this is not UTF-8 text"))
    return faults


def _override_faults(
    own: Path, environment: Environment, shipped: Path, shipped_environment: Environment
) -> list[Fault]:
    """Return which of a team's own files override nothing, or ask for what they are not given."""
    faults = []
    for path in _files(own):
        source = path.relative_to(own).as_posix()
        if not (shipped / source).exists():
            wrong = f"overrides nothing: there is no {source} among the templates"
            faults.append(Fault(str(path), 1, "", wrong))
            continue
        try:
            given = _variables(source, environment)
        except TemplateNotFound as error:
            faults.append(Fault(str(path), 1, "", f"includes {error.name}, which is not there"))
            continue
        known = _variables(source, shipped_environment)
        unknown = sorted(given - known)
        if unknown:
            names = ", ".join(sorted(known)) or "nothing"
            wrong = f"{', '.join(unknown)} is not given here; given: {names}"
            faults.append(Fault(str(path), _line_of(path, unknown[0]), "", wrong))
    return faults


def _variables(source: str, environment: Environment) -> set[str]:
    """Return what a template asks to be given, with all that it includes."""
    if environment.loader is None:
        return set()
    text, _, _ = environment.loader.get_source(environment, source)
    return meta.find_undeclared_variables(environment.parse(text))


def _line_of(path: Path, word: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, start=1) if word in line), 1)
