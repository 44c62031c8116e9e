"""The sentences the bot says: small Jinja2 files, one a message, checked when the bot starts.

A team may override any of them from a folder of its own. All are read once, so that what becomes of
the files while the bot runs changes nothing; each is compiled when it is first used. Values from
people are made harmless as they are filled in; they are never templates themselves.
"""

import logging
import re
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from copy import copy
from datetime import date, datetime, timedelta
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, Self
from zoneinfo import ZoneInfo

from jinja2 import (
    BaseLoader,
    Environment,
    StrictUndefined,
    Template,
    TemplateNotFound,
    TemplateSyntaxError,
    meta,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from muster import times
from muster.chat.clean_text import (
    MENTION_CLOSES,
    MENTION_OPENS,
    TEAM_CLOSES,
    TEAM_OPENS,
    harmless,
    one_line,
    shortened,
)
from muster.chat.command_words import AS_SHIPPED, OWN_WORD, CommandWords
from muster.chat.named_commands import OF_IT, OfIt, naming
from muster.chat.text_files import NoText, read_text
from muster.chat.vocabulary import in_their_words
from muster.people import Person
from muster.playbook.load import Fault

SUFFIX = ".txt"
REACHABLE = "people_reachable"
"""What every template may ask: whether people may be called at this time."""
_CROWD = 12
"""More people than this are not all named in one sentence."""

Among = Callable[[Iterable[str]], Iterable[str]]
"""Passes on the pieces of a text as they are made."""

Source = tuple[str, str | None, Callable[[], bool] | None]
_INCLUDE = re.compile(r"""\{% include ["']([^"']+)["'] %\}\n?""")

log = logging.getLogger(__name__)


class TemplateSource(NamedTuple):
    """The text of a template, as it was read at the start, and the path it came from."""

    path: str
    text: str


Sources = Mapping[str, TemplateSource]
"""Templates by their names with the suffix, such as "chat/incident/start.txt"."""


class TemplateFault(ValueError):
    """Templates cannot serve; `faults` says where and why."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


class Templates:
    """The checked templates of one bot, for one zone.

    A template is named by its path without the suffix, such as "chat/incident/start".
    """

    def __init__(
        self,
        shipped: Path,
        zone: ZoneInfo,
        own: Path | None = None,
        vocabulary: Mapping[str, str] | None = None,
        commands: CommandWords | None = None,
    ) -> None:
        """Read and check every template; `own` is a team's folder whose files come first.

        The shipped ones speak in the team's `vocabulary`: its own word by ours. All of them name
        the bot's `commands` as they are typed there.

        Raises TemplateFault with everything that is wrong: a syntax error, a file in `own` that
        overrides nothing, or a name that the shipped template of that name is not given.
        """
        ours, faults = _sources(shipped)
        ours = {
            name: source._replace(text=in_their_words(source.text, vocabulary or {}))
            for name, source in ours.items()
        }
        theirs, more = _sources(own) if own else ({}, [])
        faults += more
        commands = commands or AS_SHIPPED
        loader = _Inlining(ours, commands)
        self._shipped = _environment(_OnlyFacts, loader, zone, vocabulary or {}, commands)
        self._all = self._shipped
        if own:
            loader = _Inlining(ours | theirs, commands)
            self._all = _environment(_Sandboxed, loader, zone, vocabulary or {}, commands)
        # That ours are sound to the last filter is tested, and would be a third of the whole start.
        faults += _syntax_faults(ours, self._shipped.parse)
        faults += _syntax_faults(theirs, partial(self._all.compile, raw=True))
        if not faults:
            faults = _override_faults(theirs, self._all, ours, self._shipped)
        if faults:
            raise TemplateFault(faults)
        self._theirs = frozenset(theirs)
        self._several: Callable[[], bool] = lambda: False
        self._reachable: Callable[[], bool] = lambda: True
        self._used: dict[str, frozenset[str]] = {}
        self.names = tuple(sorted(file.removesuffix(SUFFIX) for file in ours))

    def among(self, several: Callable[[], bool], reachable: Callable[[], bool]) -> Self:
        """Return the same templates for a bot.

        `several()` says whether it has several open, `reachable()` whether people may be called at
        this time: it is in hours, or somebody is provided out of them.
        """
        its_own = copy(self)
        its_own._several, its_own._reachable = several, reachable
        return its_own

    def naming_all(self) -> Self:
        """Return the same templates for where no incident is meant unless a command names it."""
        named = copy(self)
        named._several = lambda: True
        return named

    def render(self, name: str, /, **facts: Any) -> str:
        """Return the text of a template, without blank lines or trailing space.

        A team's own template that fails in whatever way falls back to the shipped one, and the log
        says so; a shipped one that fails raises what it is, such as jinja2's TemplateError.
        """
        return self._rendered(name, facts, lambda template: template.render(facts))

    def render_slowly(self, name: str, among: Among, /, **facts: Any) -> str:
        """Return what `render` does, made in small pieces, each of which passes `among`.

        So what is long can be made in the background, and rest in between.
        """
        return self._rendered(name, facts, lambda t: "".join(among(t.generate(facts))))

    def _rendered(
        self, name: str, facts: dict[str, Any], rendered: Callable[[Template], str]
    ) -> str:
        file = name + SUFFIX
        facts[OF_IT] = OfIt(facts.get("incident"), self._several)
        facts[REACHABLE] = self._reachable
        try:
            return _tidy(rendered(self._all.get_template(file)))
        except Exception as error:
            if not self._theirs:
                raise
            text = _tidy(rendered(self._shipped.get_template(file)))
            log.error("%s fails, so the shipped one is used: %s", file, error)
            return text

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
    """Puts included templates where they are included, when a template is loaded from memory.

    Jinja makes a new context for every include, which costs more than the included line.
    """

    def __init__(self, sources: Sources, commands: CommandWords) -> None:
        self._sources = sources
        self._commands = commands

    def get_source(self, environment: Environment, template: str) -> Source:
        """Return the text of a template with all that it includes, as Jinja's loaders do."""
        text = self._commands.in_template(naming(self._whole(template, ())))
        return text, self._sources[template].path, None

    def _whole(self, template: str, above: tuple[str, ...]) -> str:
        source = self._sources.get(template)
        if source is None:
            raise TemplateNotFound(template)
        if template in above:
            raise TemplateSyntaxError(f"{template} includes itself", 1, template, source.path)

        def included(found: re.Match[str]) -> str:
            return self._whole(found.group(1), (*above, template)).removesuffix("\n")

        return _INCLUDE.sub(included, source.text)


class _OnlyFacts(Environment):
    """Templates are given facts, and none of Jinja's own functions.

    Those would be looked up for every message.
    """

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return what every template knows beside its facts: nothing."""
        return {}


class _Sandboxed(_OnlyFacts, ImmutableSandboxedEnvironment):
    """For templates that others than this project write."""


def _environment(
    kind: type[Environment],
    loader: BaseLoader,
    zone: ZoneInfo,
    vocabulary: Mapping[str, str],
    commands: CommandWords,
) -> Environment:
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
        "for_team": _for_team,
        "names": _names,
        "count": len,
        OWN_WORD: commands.word,
        "in_their_words": lambda text: in_their_words(str(text), vocabulary),
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


def _for_team(text: str) -> _Own:
    """Return words, such as phone numbers, that are shown to the team alone, where it reads."""
    return _Own(f"{TEAM_OPENS}{text.strip()}{TEAM_CLOSES}" if text.strip() else "")


def _names(people: Iterable[Person], joint: str = "and") -> str:
    """Return "alex", "alex and sam" or "alex, sam and pat"; of a crowd some, and how many more."""
    names = [person.name for person in people]
    if len(names) > _CROWD:
        names = [*names[: _CROWD - 2], f"{len(names) - _CROWD + 2} more"]
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


def _sources(folder: Path) -> tuple[dict[str, TemplateSource], list[Fault]]:
    """Read every template of a folder; return them by their names, and what cannot be read."""
    sources, faults = {}, []
    for path in sorted(folder.rglob(f"*{SUFFIX}")):
        try:
            text = read_text(path, str(path))
        except NoText as wrong:
            faults.append(wrong.fault)
        else:
            sources[path.relative_to(folder).as_posix()] = TemplateSource(str(path), text)
    return sources, faults


def _syntax_faults(sources: Sources, understand: Callable[[str], object]) -> list[Fault]:
    """Return what is wrong with each template by itself, before it is put into others.

    `understand` raises TemplateSyntaxError for a text that is no template.
    """
    faults = []
    for source in sources.values():
        try:
            understand(source.text)
        except TemplateSyntaxError as error:
            faults.append(Fault(source.path, error.lineno, "", str(error.message)))
        except RecursionError:
            faults.append(Fault(source.path, 0, "", "too much inside each other"))
    return faults


def _override_faults(
    theirs: Sources, environment: Environment, ours: Sources, shipped_environment: Environment
) -> list[Fault]:
    """Return which of a team's own files override nothing, or ask for what they are not given."""
    faults = []
    for name, source in theirs.items():
        if name not in ours:
            wrong = f"overrides nothing: there is no {name} among the templates"
            faults.append(Fault(source.path, 1, "", wrong))
            continue
        try:
            given = _variables(name, environment)
        except TemplateNotFound as error:
            faults.append(Fault(source.path, 1, "", f"includes {error.name}, which is not there"))
            continue
        except TemplateSyntaxError as error:
            faults.append(Fault(source.path, error.lineno, "", str(error.message)))
            continue
        known = _variables(name, shipped_environment)
        unknown = sorted(given - known)
        if unknown:
            names = ", ".join(sorted(known)) or "nothing"
            wrong = f"{', '.join(unknown)} is not given here; given: {names}"
            faults.append(Fault(source.path, _line_of(source.text, unknown[0]), "", wrong))
    return faults


def _variables(source: str, environment: Environment) -> set[str]:
    """Return what a template asks to be given, with all that it includes."""
    if environment.loader is None:
        return set()
    text, _, _ = environment.loader.get_source(environment, source)
    return meta.find_undeclared_variables(environment.parse(text)) - {OF_IT, REACHABLE}


def _line_of(text: str, word: str) -> int:
    lines = text.splitlines()
    return next((number for number, line in enumerate(lines, start=1) if word in line), 1)
