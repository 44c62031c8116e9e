"""What of a team's own sentences is wrong or missing, as far as that is seen without saying them.

A template that asks an incident for what it has not is a sound template all the same: it fails when
it is said, and the shipped one is said instead. So what facts have is looked up in their classes.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from inspect import getattr_static
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from jinja2 import Environment, nodes
from pydantic import BaseModel

from muster.alerts.alert import Alert
from muster.chat.message_files import Message, read_messages
from muster.chat.templates import HELP, Templates
from muster.incidents.drafts import CommsDraft
from muster.incidents.incident import Incident
from muster.people import Person
from muster.playbook.load import Fault
from muster.playbook.model import Playbook
from muster.report.report import Report

FACTS: Mapping[str, type] = {
    "alert": Alert,
    "draft": CommsDraft,
    "incident": Incident,
    "person": Person,
    "playbook": Playbook,
    "report": Report,
    "you": Person,
}
"""What class the facts of these names are of, in every message."""

_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Said:
    """How much is in a team's own words: messages and lines of help, each of how many."""

    messages: int
    of_messages: int
    help_lines: int
    of_help_lines: int


def said(templates: Templates, help_names: frozenset[str]) -> Said:
    """Return how much a team says in its own words; `help_names` are all lines of help."""
    helped = len(templates.helped & help_names)
    return Said(len(templates.own), len(templates.names), helped, len(help_names))


def own_faults(own: Path, environment: Environment, help_names: frozenset[str]) -> Iterator[Fault]:
    """Yield what is wrong in a team's folder that the start does not see, by file and line.

    These are attributes that a fact has not, and lines of help for no command. `environment`
    parses the messages.
    """
    messages, _ = read_messages(own)
    for name, message in messages.items():
        if name.startswith(HELP) and name.removeprefix(HELP) not in help_names:
            short = name.removeprefix(HELP)
            near = get_close_matches(short, help_names, 1)
            wrong = f"overrides nothing: there is no help on {short}"
            wrong += f"; did you mean {near[0]}?" if near else ""
            yield Fault(message.path, message.line, "", wrong)
        yield from attribute_faults(message, environment)


def attribute_faults(message: Message, environment: Environment) -> Iterator[Fault]:
    """Yield which attributes a message asks for that the facts of `FACTS` have not."""
    tree = environment.parse(message.text)
    known = {fact: FACTS[fact] for fact in message.facts if fact in FACTS}
    for line, path, name, there in _wrong_attributes(tree, known):
        near = get_close_matches(name, there, 1)
        listed = ", ".join(sorted(there)[:_SHOWN]) + (" …" if len(there) > _SHOWN else "")
        hint = f"did you mean {near[0]}?" if near else f"it has {listed}"
        wrong = f"{path} has no {name}; {hint}"
        yield Fault(message.path, message.line_of(line), "", wrong)


_Wrong = tuple[int, str, str, frozenset[str]]


def _wrong_attributes(tree: nodes.Node, known: Mapping[str, Any]) -> Iterator[_Wrong]:
    """Yield the line, the path, the attribute and those that there are, of each that is wrong."""
    for node in tree.iter_child_nodes():
        if isinstance(node, nodes.For) and isinstance(node.target, nodes.Name):
            one = _one_of(_type_of(node.iter, known))
            known = {name: kind for name, kind in known.items() if name != node.target.name}
            yield from _wrong_attributes(node, known | ({node.target.name: one} if one else {}))
            continue
        if isinstance(node, nodes.Assign) and isinstance(node.target, nodes.Name):
            known = {**known, node.target.name: _type_of(node.node, known)}
        if isinstance(node, nodes.Getattr):
            kind = _type_of(node.node, known)
            there = _attributes(kind) if isinstance(kind, type) else None
            if there is not None and node.attr not in there:
                yield node.lineno, _written(node.node), node.attr, frozenset(there)
        yield from _wrong_attributes(node, known)


def _type_of(node: nodes.Node, known: Mapping[str, Any]) -> Any:
    """Return of which type an expression is, None where that is not known."""
    if isinstance(node, nodes.Name):
        return known.get(node.name)
    if isinstance(node, nodes.Getattr):
        kind = _type_of(node.node, known)
        there = _attributes(kind) if isinstance(kind, type) else None
        return _bare(there.get(node.attr)) if there else None
    if isinstance(node, nodes.Getitem):
        return _one_of(_type_of(node.node, known))
    return None


def _bare(kind: Any) -> Any:
    """Return a type without the None that it may be; None for one of several."""
    if get_origin(kind) in (Union, UnionType):
        left = [each for each in get_args(kind) if each is not type(None)]
        return left[0] if len(left) == 1 else None
    return kind


def _one_of(kind: Any) -> Any:
    """Return of which type the members of a tuple or list are, None where that is not known."""
    members = get_args(kind)
    if get_origin(kind) is tuple and len(members) == 2 and members[1] is Ellipsis:
        return _bare(members[0])
    return _bare(members[0]) if get_origin(kind) is list and members else None


@cache
def _attributes(kind: type) -> Mapping[str, Any] | None:
    """Return what a class has, each with its type as far as it is known; None for one not ours."""
    if not kind.__module__.startswith("muster."):
        return None
    try:
        hints = get_type_hints(kind)
    except NameError:
        return None
    there: dict[str, Any] = dict(hints)
    for name in _public(dir(kind)):
        found = getattr_static(kind, name)
        getter = found.fget if isinstance(found, property) else getattr(found, "func", None)
        there.setdefault(name, _returned(getter))
    if issubclass(kind, BaseModel):
        there |= {name: field.annotation for name, field in kind.model_fields.items()}
    return there


def _returned(getter: Any) -> Any:
    try:
        return get_type_hints(getter).get("return") if getter else None
    except (NameError, TypeError):
        return None


def _public(names: Iterable[str]) -> Iterator[str]:
    return (name for name in names if not name.startswith("_"))


def _written(node: nodes.Node) -> str:
    """Return an expression as it was written, as far as it is names and dots."""
    if isinstance(node, nodes.Getattr):
        return f"{_written(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else "it"
