"""Whether the commands that a playbook has people type could be typed as they stand."""

import re
import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from errbot import BotPlugin
from errbot.plugin_info import PluginInfo
from errbot.utils import collect_roots

from muster.bot.plugin import SHIPPED, MusterPlugin
from muster.chat.grammar import BECAUSE, Misunderstood, Verb, suggestions, understand
from muster.chat.team_verbs import offered
from muster.incidents.own_roles import GIVEN_TO, own_roles
from muster.playbook import Playbook
from muster.playbook.load import Fault, KeyPath, dotted, fault_at
from muster.playbook.vocabulary import DUTY_CODES

Tables = Mapping[str, Mapping[str, Verb]]
"""The verbs of each first word of a command; none for a word that has none."""

_COMMAND = re.compile(r"!(?P<word>[^\W\d_][\w-]*)(?P<rest>(?:[ \t]+[^\s·;–()“”!]+)*)")
_ENDS = re.compile(r"[,.:?]+$|…$")
_PLACE = re.compile(r"[A-Z][A-Z0-9]*")
_REFERENCE = re.compile(r"INC-?(?:\d+|[A-Z]+)", re.IGNORECASE)
_BRACKETS = re.compile(r"[{<\[$%]")
_PROSE = frozenset({"or", "and", "then", "to", "whether", "before", "with", "in", "it", "first"})
"""Words that go on after a command in a sentence."""
_TIMES = frozenset({"TIME", "DATE"})


def tables_of(playbook: Playbook, folder: Path) -> Tables:
    """Return the verbs that each of the plugins of a folder has for a team with that playbook."""
    tables: dict[str, Mapping[str, Verb]] = {}
    for plugin in _plugins_of(folder):
        tables |= tables_of_plugin(plugin, playbook)
    return tables


def help_names_of(playbook: Playbook, folder: Path) -> frozenset[str]:
    """Return the names of the lines of help of the plugins of a folder for that playbook."""
    names = set[str]()
    for plugin in _plugins_of(folder):
        names.update(_words_of(plugin))
        if issubclass(plugin, MusterPlugin):
            names |= plugin.verbs_of(playbook).help_names
    return frozenset(names)


def _plugins_of(folder: Path) -> Iterator[type[BotPlugin]]:
    for root in collect_roots([str(folder)]):
        if root not in sys.path:
            sys.path.append(root)
    for file in sorted(folder.glob("**/*.plug")):
        info = PluginInfo.load(file)
        if info.name in SHIPPED:
            for _, plugin in info.load_plugin_classes("errbot.plugins", BotPlugin):
                yield plugin


def tables_of_plugin(plugin: type, playbook: Playbook) -> Tables:
    """Return the verbs of each first word that a plugin's class has for such a team."""
    tables: dict[str, Mapping[str, Verb]] = {}
    verbs = plugin.verbs_of(playbook) if issubclass(plugin, MusterPlugin) else None
    if verbs and verbs.table:
        tables[verbs.word] = verbs.table
    for name in _words_of(plugin):
        tables.setdefault(name, {})
    return tables


def _words_of(plugin: type) -> Iterator[str]:
    """Yield the first words of a plugin's commands."""
    for name, each in vars(plugin).items():
        if getattr(each, "_err_command", False) and not each._err_re_command:
            yield name


@dataclass(frozen=True, slots=True)
class _NamedCommand:
    """A command as a text has it: its first word, its verb, and what follows in a sentence."""

    shown: str
    word: str
    verb: str
    rest: tuple[str, ...]


def command_faults(
    data: Any,
    lines: Mapping[KeyPath, int],
    file: str,
    playbook: Playbook,
    tables: Tables,
    yes_no: Collection[str] = (),
) -> Iterator[Fault]:
    """Yield what is wrong with the commands in the texts of a playbook.

    `yes_no` are the words that a team has for yes and no.
    """
    for place, text in _texts(data, ()):
        for typed in _commands(text):
            wrong = _wrong(typed, playbook, tables, yes_no)
            if wrong:
                yield Fault(file, lines.get(place, 0), dotted(place), f"{typed.shown}: {wrong}")


def role_faults(
    lines: Mapping[KeyPath, int], file: str, playbook: Playbook, tables: Tables
) -> Iterator[Fault]:
    """Yield which of the team's own roles nobody can be given, as the word does something else."""
    for role in own_roles(playbook):
        verb = tables.get("incident", {}).get(role)
        if verb is not None and verb.usage != GIVEN_TO:
            wrong = f"!incident {role} does something else already; call the role by another word"
            yield fault_at(("roles", role), wrong, lines, file)


def _texts(data: Any, place: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Yield every text of plain data, each with its path."""
    if isinstance(data, str):
        yield place, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, (*place, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, (*place, index))


def _commands(text: str) -> Iterator[_NamedCommand]:
    """Yield the commands that a text has people type, without the sentence around them."""
    for found in _COMMAND.finditer(text):
        words: list[str] = []
        for word in found["rest"].split():
            ended = _ENDS.search(word) is not None
            bare = _ENDS.sub("", word)
            if words and bare in _PROSE:
                break
            words.append(bare)
            if ended:
                break
        shown = " ".join(["!" + found["word"], *words])
        yield _NamedCommand(shown, found["word"], words[0] if words else "", tuple(words[1:]))


def _wrong(
    typed: _NamedCommand, playbook: Playbook, tables: Tables, yes_no: Collection[str]
) -> str | None:
    """Return what is wrong with a command, and what is valid; None where it could be typed."""
    word = typed.word.casefold()
    if word not in tables:
        return f"there is no !{typed.word}; {_valid(word, tables, '!')}"
    table = tables[word]
    name = typed.verb.casefold()
    if not table or not name or (name == "help" and "help" not in table):
        return None
    verb = table.get(name)
    if verb is None:
        return f"!{word} has no “{typed.verb}”; {_valid(name, table, f'!{word} ')}"
    if not offered(verb, playbook):
        return f"this playbook has nothing for !{word} {name}"
    rest = [each for each in typed.rest if not _REFERENCE.fullmatch(each)]
    return _of_words(rest, verb, playbook, yes_no) or _of_grammar(rest, verb, word)


def _valid(given: str, known: Mapping[str, Any], before: str) -> str:
    close = suggestions(given, known)
    if close:
        return "did you mean " + " or ".join(before + each for each in close) + "?"
    return "valid: " + ", ".join(before + each for each in known)


def _of_words(
    rest: list[str], verb: Verb, playbook: Playbook, yes_no: Collection[str]
) -> str | None:
    """Return what is wrong with what stands for a value in a command, or None."""
    for word in rest:
        if _BRACKETS.match(word):
            return f"nothing fills in “{word}”; write what people type there, such as TEXT"
    first = next(iter(rest), "")
    if not (verb.choice or verb.counts) or not first or first.startswith("--"):
        return None
    slot = _slot(verb)
    places = re.findall(r"[A-Z]{2,}|\bN\b", slot)
    chosen = _chosen(slot, playbook)
    if first in places:
        return None
    if "yes" in chosen and first.casefold() in yes_no:
        return None
    if chosen and first.casefold() not in map(str.casefold, chosen):
        return f"“{first}” cannot follow it; valid: {', '.join(chosen)}"
    if not chosen and places and _PLACE.fullmatch(first):
        return f"nobody knows what to type for {first}; valid: {', '.join(places)}"
    return None


def _slot(verb: Verb) -> str:
    """Return the first word of a verb's usage, which stands for what is chosen, or its choices."""
    return verb.usage.split()[0].strip("[],") if verb.usage else ""


def _chosen(slot: str, playbook: Playbook) -> list[str]:
    """Return the words that can stand in a slot, none where it is free."""
    if slot == "DUTY":
        return [*dict.fromkeys([*DUTY_CODES, *playbook.duties])]
    if slot == "ROUTE":
        return [route.id for route in playbook.escalation.routes]
    if playbook.priority(slot):
        return [priority.id for priority in playbook.priorities]
    words = slot.split("|")
    return words if len(words) > 1 and all(map(str.islower, words)) else []


def _of_grammar(rest: list[str], verb: Verb, word: str) -> str | None:
    """Return what the grammar has against a command, its placeholders filled; None for nothing."""
    typed = " ".join([verb.name, *(_filled(each, before) for before, each in _pairs(rest))])
    try:
        understand(typed, word, {verb.name: verb}, there_is=lambda verb, number: False)
    except Misunderstood as wrong:
        flags = ", ".join([*(f"--{flag.name}" for flag in verb.flags), f"--{BECAUSE}"])
        given, flag = wrong.facts.get("given", ""), wrong.facts.get("flag")
        says = {
            "unknown_flag": f"{given} is no flag of !{word} {verb.name}; valid: {flags}",
            "flag_twice": f"{given} stands there twice",
            "value_missing": f"--{flag.name} needs a value, such as {flag.example}" if flag else "",
            "because_what": f"--{BECAUSE} needs the reason after it",
            "no_text": f"!{word} {verb.name} takes no text after it",
            "text_missing": f"!{word} {verb.name} needs {verb.usage}",
        }
        return says.get(wrong.code)
    return None


def _pairs(words: list[str]) -> Iterator[tuple[str, str]]:
    return zip(["", *words], words, strict=False)


def _filled(word: str, before: str) -> str:
    """Return what somebody may type for a word."""
    return "1" if word == "N" else "14:00" if word in _TIMES and before.startswith("--") else word
