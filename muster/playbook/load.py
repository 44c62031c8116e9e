"""From the text of a playbook file to a checked playbook, or to what is wrong with it and where.

YAML is read as its version 1.2 means it: `no` is a word, `9:00` is text. A key that stands twice is
a fault. Reading the file itself is left to whoever calls.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import yaml
from pydantic import ValidationError

from muster.playbook.model import Playbook

KeyPath = tuple[str | int, ...]
"""The keys and indices that lead to a value of a file."""

_LARGEST = 1_000_000
_DEEPEST = 30


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a file. `key` is dotted, empty for the whole.

    `line` counts from 1, and is 0 where it is of none.
    """

    file: str
    line: int
    key: str
    wrong: str

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{where}: {self.key}: {self.wrong}" if self.key else f"{where}: {self.wrong}"


class PlaybookFault(ValueError):
    """A file cannot serve; `faults` says all that is wrong with it, in the order of its lines."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


def read_playbook(text: str, file: str) -> Playbook:
    """Return the playbook of a YAML text; `file` is the name that faults bear.

    Raises PlaybookFault with every fault found.
    """
    data, lines = read_yaml(text, file)
    try:
        return Playbook.model_validate(data)
    except ValidationError as error:
        faults = [*faults_of(error, lines, file), *_of_names(data, error, lines, file)]
        raise PlaybookFault(sorted(faults, key=lambda fault: fault.line)) from error


_OF_MANY_VALUES = frozenset({"dict_type", "model_type", "tuple_type"})
"""What is wrong where several values are expected, which others may be named by."""


def _of_names(
    data: Any, error: ValidationError, lines: dict[KeyPath, int], file: str
) -> list[Fault]:
    """Return what is wrong with the names in a file whose single values are at fault too.

    A name is looked up only in what reads. So the values at fault are left out first; where that is
    not possible, as one is needed, the names are told once the rest is mended.
    """
    complaints = error.errors(include_url=False)
    places = {_key_above(data, complaint["loc"]) for complaint in complaints}
    if None in places or any(each["type"] in _OF_MANY_VALUES for each in complaints):
        return []
    sound = deepcopy(data)
    for place in filter(None, places):
        part = sound
        for key in place[:-1]:
            part = part[key]
        del part[place[-1]]
    try:
        Playbook.model_validate(sound)
    except ValidationError as more:
        whole = all(not each["loc"] for each in more.errors(include_url=False))
        return faults_of(more, lines, file) if whole else []
    return []


def _key_above(data: Any, path: Sequence[str | int]) -> KeyPath | None:
    """Return the place of the key that has a single value, or the list of it; None for a part."""
    place: KeyPath = ()
    above = None
    for part in path:
        if isinstance(data, dict) and part in data:
            place = above = (*place, part)
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            place = (*place, part)
        else:
            continue
        data = data[part]
    return None if isinstance(data, dict | list) else above


def read_yaml(text: str, file: str) -> tuple[Any, dict[KeyPath, int]]:
    """Return the plain data of a YAML text, and the line of every key and item by its path.

    Raises PlaybookFault for text that is no YAML, names a key twice, or holds what YAML may hold
    but a playbook may not (tags, aliases, keys that are not text).
    """
    if len(text) > _LARGEST:
        raise PlaybookFault([Fault(file, 1, "", f"longer than {_LARGEST:,} characters")])
    try:
        _check_shape(text, file)
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise PlaybookFault([_yaml_fault(error, file)]) from error
    reader = _Reader(file, text)
    data = reader.value(root, ()) if root is not None else None
    if not isinstance(data, dict):
        reader.faults.append(Fault(file, 1, "", "this should be a list of keys and values"))
    if reader.faults:
        raise PlaybookFault(reader.faults)
    return data, reader.lines


def _check_shape(text: str, file: str) -> None:
    """Raise PlaybookFault for what would grow without end, before anything is made of it.

    What an alias stands for may hold itself, or others that hold others, ten times each.
    """
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            wrong = f"*{event.anchor} repeats another part; playbooks write it out"
            raise PlaybookFault([Fault(file, line, "", wrong)])
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            wrong = f"more than {_DEEPEST} lists or keys inside each other"
            raise PlaybookFault([Fault(file, line, "", wrong)])


def faults_of(error: ValidationError, lines: dict[KeyPath, int], file: str) -> list[Fault]:
    """Return a model's complaints as faults, each with the line of the nearest key that exists."""
    faults: list[Fault] = []
    told = set()
    for complaint in error.errors(include_url=False):
        path = _as_written(complaint, lines)
        # Of a value that may be of two kinds there is a complaint for each.
        if path in told and complaint["type"] != "misplaced":
            continue
        told.add(path)
        context = complaint.get("ctx", {})
        faults.append(fault_at((*path, *context.get("at", ())), _plain(complaint), lines, file))
        faults += [
            fault_at((*path, *at), wrong, lines, file) for wrong, at in context.get("more", ())
        ]
    return sorted(faults, key=lambda fault: fault.line)


def _as_written(complaint: Any, lines: Mapping[KeyPath, int]) -> KeyPath:
    """Return where a complaint is as the file has it, without the names that only a model knows."""
    path: KeyPath = ()
    for part in complaint["loc"]:
        if (*path, part) in lines:
            path = (*path, part)
    return (*path, complaint["loc"][-1]) if complaint["type"] == "missing" else path


def fault_at(path: KeyPath, wrong: str, lines: Mapping[KeyPath, int], file: str) -> Fault:
    """Return what is wrong with a value as a fault, with the line of the nearest key there is."""
    nearest = (lines[path[:end]] for end in range(len(path), -1, -1) if path[:end] in lines)
    return Fault(file, next(nearest, 1), dotted(path), wrong)


_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]
    """YAML 1.2's core rules for plain words, where PyYAML's own are those of YAML 1.1."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012


_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:null", re.compile(r"^(?:~|null|)$"), ["~", "n", ""]
)
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), ["t", "f"])
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^[-+]?\d{1,18}$"), list("-+0123456789")
)

_SCALARS: dict[str, Callable[[str], Any]] = {
    "tag:yaml.org,2002:null": lambda text: None,
    "tag:yaml.org,2002:bool": lambda text: text == "true",
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:str": str,
}


class _Reader:
    """Turns YAML nodes into plain data and remembers where each stood."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self._text = text.splitlines()
        self.lines: dict[KeyPath, int] = {}
        self.faults: list[Fault] = []

    def value(self, node: yaml.Node, path: KeyPath) -> Any:
        self.lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, index)) for index, item in enumerate(node.value)]
        swallowed = self._swallowed(node)
        if swallowed:
            self._fault(node, path, f"the text ends before {swallowed!r}: put it all in quotes")
        if node.tag not in _SCALARS:
            self._fault(node, path, f"{node.value!r} has a kind that playbooks do not use")
            return None
        return _SCALARS[node.tag](node.value)

    def _swallowed(self, node: yaml.Node) -> str | None:
        """Return the room name that YAML took for a comment, as in `say it in #room`, or None."""
        if getattr(node, "style", None) or not node.value:
            return None
        line = self._text[node.end_mark.line]
        after = re.match(r"\s+(#[^\s#]\S*)", line[node.end_mark.column :])
        return after.group(1) if after else None

    def _mapping(self, node: yaml.MappingNode, path: KeyPath) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            if not isinstance(key, str):
                self._fault(key_node, path, "a key should be a word")
                continue
            if key in found:
                self._fault(key_node, (*path, key), "stands here twice; keep one")
                continue
            self.lines[(*path, key)] = key_node.start_mark.line + 1
            found[key] = self.value(value_node, (*path, key))
        return found

    def _fault(self, node: yaml.Node, path: KeyPath, wrong: str) -> None:
        self.faults.append(Fault(self.file, node.start_mark.line + 1, dotted(path), wrong))


def _yaml_fault(error: yaml.YAMLError, file: str) -> Fault:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
    return Fault(file, mark.line + 1 if mark else 1, "", f"this is not YAML: {problem}")


def dotted(path: KeyPath) -> str:
    """Return a path as people read it, such as "people[2].handles.irc"; items count from 1."""
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).lstrip(".")


def _plain(complaint: Any) -> str:
    """Return pydantic's complaint as a person would say it, with what is valid."""
    kind, context = complaint["type"], complaint.get("ctx", {})
    given = complaint.get("input")
    shown = repr(given) if isinstance(given, str | int | float | bool) else ""
    if kind == "missing":
        return "is missing"
    if kind == "extra_forbidden":
        return "is no key that a playbook has here"
    if kind in ("enum", "literal_error"):
        return f"{shown} is not valid here; valid: {context['expected'].replace(' or ', ', ')}"
    if kind == "misplaced":
        return str(context["wrong"])
    if kind == "value_error":
        return str(context["error"])
    if kind == "string_pattern_mismatch":
        return f"{shown} does not have the right form ({context['pattern']})"
    message = complaint["msg"]
    message = message[0].lower() + message[1:]
    return f"{shown}: {message}" if shown else message
