"""The sentences the bot says: Jinja2 macros, one a message; a team's are checked at the start.

A team may override any of them from a folder of its own, whatever the file there is called. All are
read once, so that what becomes of the files while the bot runs changes nothing; each is compiled
when it is first used. Values from people are made harmless as they are filled in; they are never
templates themselves.
"""

import logging
import re
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from copy import copy
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, Self
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
from muster.chat.message_files import (
    FORMER_SUFFIX,
    Message,
    Messages,
    TemplateFault,
    key_of,
    read_messages,
)
from muster.chat.named_commands import OF_IT, OfIt, naming
from muster.chat.vocabulary import in_their_words
from muster.chat.words import Words
from muster.people import Person
from muster.playbook.load import Fault

REACHABLE = "people_reachable"
"""What every template may ask: whether people may be called at this time."""
Among = Callable[[Iterable[str]], Iterable[str]]
"""Passes on the pieces of a text as they are made."""

Source = tuple[str, str | None, Callable[[], bool] | None]
_INCLUDE = re.compile(r"""\{% include ["']([^"']+)["'] %\}\n?""")
_SET = re.compile(r"\{%-? set (\w+)")
HELP = "help/"
"""Where a team's own lines of help stand; those that ship are beside the commands themselves."""

_FREE = frozenset({OF_IT, REACHABLE})
"""What every message may use without being given it."""

log = logging.getLogger(__name__)


class Templates:
    """The checked messages of one bot, for one zone.

    A message is named by its folder and its macro, such as "incidents/kept".
    """

    def __init__(
        self,
        shipped: Path,
        zone: ZoneInfo,
        own: Path | None = None,
        vocabulary: Mapping[str, str] | None = None,
        commands: CommandWords | None = None,
        called: Mapping[str, str] | None = None,
    ) -> None:
        """Read every message and check a team's; `own` is their folder, whose messages come first.

        The shipped ones speak in the team's `vocabulary`: its own word by ours. All of them name
        the bot's `commands` as they are typed there. `called` is what the team calls the kinds of
        message to tenants that only it has, by their names.

        Raises TemplateFault with everything that is wrong: in `own` a syntax error, a message that
        overrides nothing, or a fact that the shipped message of that name is not given.
        """
        ours, faults = read_messages(shipped)
        ours = {
            name: message._replace(text=in_their_words(message.text, vocabulary or {}))
            for name, message in ours.items()
        }
        theirs, more = read_messages(own) if own else ({}, [])
        faults += more + (_former_faults(own) if own else [])
        commands = commands or AS_SHIPPED
        loader = _Inlining(ours, commands)
        self.words = Words(zone)
        made_for = zone, vocabulary or {}, commands, called or {}
        self._shipped = _environment(_OnlyFacts, loader, *made_for, self.words)
        self._all = self._shipped
        if own:
            loader = _Inlining(ours | theirs, commands)
            if any(name.startswith("words/") for name in theirs):
                self.words = Words(zone, self._word)
            self._all = _environment(_Sandboxed, loader, *made_for, self.words)
        # That ours are sound is tested, and would be most of the whole start.
        faults += _syntax_faults(theirs, partial(self._all.compile, raw=True))
        if not faults:
            faults = _override_faults(theirs, self._all, ours)
        if faults:
            raise TemplateFault(faults)
        self._theirs = frozenset(theirs)
        self._helped = {name for name in theirs if name.startswith(HELP)}
        self._several: Callable[[], bool] = lambda: False
        self._reachable: Callable[[], bool] = lambda: True
        self._facts = {name: frozenset(message.facts) for name, message in ours.items()}
        self.names = tuple(sorted(ours))
        self._ours = ours

    def shipped_faults(self) -> list[Fault]:
        """Return what is wrong with the shipped messages, such as of files that somebody edited.

        A start takes them as they were tested, and reads a team's own ones alone.
        """
        return _syntax_faults(self._ours, self._shipped.parse)

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
        """Return the text of a message, without blank lines or trailing space.

        A team's own message that fails in whatever way falls back to the shipped one, and the log
        says so; a shipped one that fails raises what it is, such as jinja2's TemplateError.
        """
        return self._rendered(name, facts, lambda template: template.render(facts))

    def render_slowly(self, name: str, among: Among, /, **facts: Any) -> str:
        """Return what `render` does, made in small pieces, each of which passes `among`.

        So what is long can be made in the background, and rest in between.
        """
        return self._rendered(name, facts, lambda t: "".join(among(t.generate(facts))))

    def _word(self, name: str, **facts: Any) -> str:
        """Return what a message of `words/` says; a team's own one that fails, as shipped."""
        return self._rendered(f"words/{name}", facts, lambda template: template.render(facts))

    def _rendered(
        self, name: str, facts: dict[str, Any], rendered: Callable[[Template], str]
    ) -> str:
        key = key_of(name)
        facts[OF_IT] = OfIt(facts.get("incident"), self._several)
        facts[REACHABLE] = self._reachable
        try:
            return _tidy(rendered(self._all.get_template(key)))
        except Exception as error:
            if not self._theirs:
                raise
            text = _tidy(rendered(self._shipped.get_template(key)))
            log.error("%s fails, so the shipped one is used: %s", key, error)
            return text

    def asks_for(self, name: str, *facts: str) -> bool:
        """Return whether a message takes one of these facts, which may be costly to find out.

        A team's own may use no others than the shipped one of that name does.
        """
        return not self._facts[key_of(name)].isdisjoint(facts)

    def help(self, name: str) -> str | None:
        """Return a team's own text of help of that name, None where they have none.

        Names are those of `team_verbs.in_own_words`. One that fails counts as none, and the log
        says so.
        """
        key = f"{HELP}{key_of(name)}"
        if key not in self._helped:
            return None
        try:
            return _tidy(self._all.get_template(key).render())
        except Exception as error:  # noqa: BLE001 - whatever a team wrote, help is given
            log.error("%s fails, so the shipped one is used: %s", key, error)
            return None

    @property
    def environment(self) -> Environment:
        """What parses a team's own messages."""
        return self._all

    @property
    def helped(self) -> frozenset[str]:
        """What a team has texts of help of its own for."""
        return frozenset(name.removeprefix(HELP) for name in self._helped)

    @property
    def own(self) -> frozenset[str]:
        """The messages that a team says in its own words, those of help left out."""
        return self._theirs - self._helped

    def has(self, name: str) -> bool:
        """Return whether there is a message of that name."""
        return key_of(name) in self._facts


class _Inlining(BaseLoader):
    """Puts included messages where they are included, when a message is loaded from memory.

    Jinja makes a new context for every include, which costs more than the included line.
    """

    def __init__(self, messages: Messages, commands: CommandWords) -> None:
        self._messages = messages
        self._commands = commands

    def get_source(self, environment: Environment, template: str) -> Source:
        """Return the text of a message with all that it includes, as Jinja's loaders do."""
        text = self._commands.in_template(naming(self._whole(template, ())))
        return text, self._messages[template].path, None

    def _whole(self, name: str, above: tuple[str, ...]) -> str:
        message = self._messages.get(name)
        if message is None:
            raise TemplateNotFound(name)
        if name in above:
            wrong = f"{name} includes itself"
            raise TemplateSyntaxError(wrong, 1, name, message.path)

        def included(found: re.Match[str]) -> str:
            return self._whole(found.group(1), (*above, name)).removesuffix("\n")

        return _INCLUDE.sub(included, message.text)


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
    called: Mapping[str, str],
    words: Words,
) -> Environment:
    """Return an environment of a kind: a sandbox where others than this project write templates."""
    environment = kind(
        loader=loader,
        undefined=StrictUndefined,
        finalize=partial(_shown, words=words),
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.filters |= {
        "time": words.time,
        "day": words.day,
        "typed": partial(_typed, zone=zone),
        "clock": words.clock,
        "date": words.date_of,
        "length": words.length,
        "in_words": words.of,
        "oneline": lambda text: one_line(str(text)),
        "short": lambda text, length=60: shortened(str(text), length),
        "mention": _mention,
        "for_team": _for_team,
        "names": lambda people, joint="and": words.names([p.name for p in people], joint),
        "count": len,
        OWN_WORD: commands.word,
        "called": lambda kind: (
            called.get(kind) or _called(environment, f"headings/{key_of(kind)}", kind)
        ),
        "service": lambda name: _called(environment, f"services/{key_of(name)}", name),
        "in_their_words": lambda text: in_their_words(str(text), vocabulary),
    }
    return environment


def _typed(instant: datetime, now: datetime, *, zone: ZoneInfo) -> str:
    """Return an instant as a command takes it: a time of today, else with its date."""
    local = instant.astimezone(zone)
    if local.date() == now.astimezone(zone).date():
        return f"{local:%H:%M}"
    return f"{local:%Y-%m-%d %H:%M}"


def _called(environment: Environment, message: str, name: str) -> str:
    """Return what people call something: the first line of a message; its name without one."""
    try:
        template = environment.get_template(message)
    except TemplateNotFound:
        return name
    return template.render(team="").strip().partition("\n")[0]


class _Own(str):
    """Text that only this module makes, and that is shown as it is."""

    __slots__ = ()


def _mention(person: Person) -> _Own:
    return _Own(f"{MENTION_OPENS}{person.id}\t{harmless(person.name)}{MENTION_CLOSES}")


def _for_team(text: str) -> _Own:
    """Return words, such as phone numbers, that are shown to the team alone, where it reads."""
    return _Own(f"{TEAM_OPENS}{text.strip()}{TEAM_CLOSES}" if text.strip() else "")


def _shown(value: Any, *, words: Words) -> Any:
    """Return a value as it appears in a message. Jinja2 calls it for every value filled in."""
    if type(value) is str:
        return harmless(value)
    if isinstance(value, _Own):
        return str(value)
    if isinstance(value, Enum):
        return words.of(value)
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, Person):
        return harmless(value.name)
    if isinstance(value, datetime | date | timedelta):
        raise TypeError(f"{value!r} needs a filter that says how: time, clock, date or length")
    return value


def _tidy(text: str) -> str:
    return "\n".join(filter(None, map(str.rstrip, text.splitlines())))


def _former_faults(own: Path) -> list[Fault]:
    """Return which files of a team's own are of the former kind, a file a message."""
    wrong = (
        "a message is a macro now; put it into a file that ends with .j2: "
        "{% macro NAME(FACTS) %}, its lines, {% endmacro %} (docs/playbook.md)"
    )
    return [Fault(str(path), 0, "", wrong) for path in sorted(own.rglob(f"*{FORMER_SUFFIX}"))]


def _syntax_faults(messages: Messages, understand: Callable[[str], object]) -> list[Fault]:
    """Return what is wrong with each message by itself, before it is put into others.

    `understand` raises TemplateSyntaxError for a text that is no template.
    """
    faults = []
    for message in messages.values():
        try:
            understand(message.text)
        except TemplateSyntaxError as error:
            line = message.line_of(error.lineno)
            faults.append(Fault(message.path, line, "", str(error.message)))
        except RecursionError:
            faults.append(Fault(message.path, message.line, "", "too much inside each other"))
    return faults


def _override_faults(theirs: Messages, environment: Environment, ours: Messages) -> list[Fault]:
    """Return which of a team's own override nothing, or ask for what they are not given."""
    faults = []
    for name, message in theirs.items():
        given = ours[name].facts if name in ours else ()
        if name not in ours and not name.startswith(HELP):
            near = get_close_matches(name, ours, 1)
            wrong = f"overrides nothing: there is no message {name}"
            wrong += f"; did you mean {near[0]}?" if near else ""
            faults.append(Fault(message.path, message.line, "", wrong))
            continue
        try:
            used = facts_used(name, environment) - _own_facts(name, environment)
        except TemplateNotFound as error:
            wrong = f"includes {error.name}, which is not there"
            faults.append(Fault(message.path, message.line, "", wrong))
            continue
        except TemplateSyntaxError as error:
            faults.append(Fault(message.path, message.line, "", str(error.message)))
            continue
        faults += _fact_faults(message, used, given)
    return faults


def _fact_faults(message: Message, used: set[str], given: tuple[str, ...]) -> list[Fault]:
    """Return that a team's own takes, or uses, what the shipped message is not given."""
    unknown = sorted((used | set(message.facts)) - set(given))
    if not unknown:
        return []
    wrong = f"{', '.join(unknown)} is not given here; given: {', '.join(given) or 'nothing'}"
    return [Fault(message.path, _line_of(message, unknown[0]), "", wrong)]


def facts_used(name: str, environment: Environment) -> set[str]:
    """Return what a message asks to be given, with all that it includes.

    What it sets itself under a condition counts as asked for, as Jinja has it: see `_own_facts`.
    """
    if environment.loader is None:
        return set()
    text, _, _ = environment.loader.get_source(environment, name)
    return meta.find_undeclared_variables(environment.parse(text)) - _FREE


def _own_facts(name: str, environment: Environment) -> set[str]:
    """Return what a message sets itself, with all that it includes."""
    if environment.loader is None:
        return set()
    return set(_SET.findall(environment.loader.get_source(environment, name)[0]))


def _line_of(message: Message, word: str) -> int:
    """Return the line of the file in which a message has a word first; that of its macro else."""
    for number, line in enumerate(message.text.splitlines(), start=1):
        if word in line:
            return message.line_of(number)
    return message.line
