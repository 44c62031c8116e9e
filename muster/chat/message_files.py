"""The files in which messages stand, and what stands in them.

A file of `templates/` has the messages of one subject: each a Jinja2 macro, whose parameters are
the facts that it is given. A message is named by its folder and its macro, in whichever file of the
folder it stands, such as "incidents/kept". A line that ends with a backslash goes on in the next.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from muster.chat.text_files import NoText, read_text
from muster.playbook.load import Fault

SUFFIX = ".j2"
FORMER_SUFFIX = ".txt"
"""That of a file a message, as it was before: such a file overrides nothing any more."""

_MESSAGE = re.compile(
    r"^\{% macro (?P<name>[a-z]\w*)\((?P<facts>[^)]*)\) %\}\n(?P<text>.*?)^\{% endmacro %\}[ \t]*$",
    re.MULTILINE | re.DOTALL,
)
_BEGINS = re.compile(r"^\{% macro (?P<name>\w*)", re.MULTILINE)
_REMARK = re.compile(r"\{#.*?#\}", re.DOTALL)
_GOES_ON = re.compile(r"\\\n[ \t]*")


class TemplateFault(ValueError):
    """Templates cannot serve; `faults` says where and why."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


class Message(NamedTuple):
    """One message: where it stands, the facts that it takes, and its text as a template.

    `line` is that of its macro, and `lines` has that of each line of the text; both from 1.
    """

    path: str
    line: int
    facts: tuple[str, ...]
    text: str
    lines: tuple[int, ...]

    def line_of(self, line: int) -> int:
        """Return in which line of the file a line of the text begins, both from 1."""
        return self.lines[min(max(line, 1), len(self.lines)) - 1]


Messages = Mapping[str, Message]
"""Messages by their names, such as "incidents/kept"."""


def key_of(name: str) -> str:
    """Return a message's name as a macro can have it: what is named with hyphens, without them."""
    return name.replace("-", "_")


def read_messages(folder: Path) -> tuple[dict[str, Message], list[Fault]]:
    """Read all messages of a folder; return them by their names, and what is wrong with the files.

    No order matters: a name that stands there twice is a fault.
    """
    found: dict[str, Message] = {}
    faults = []
    for path in sorted(folder.rglob(f"*{SUFFIX}")):
        try:
            text = read_text(path, str(path))
        except NoText as unreadable:
            faults.append(unreadable.fault)
            continue
        here, more = messages_of(text, str(path))
        faults += more
        below = path.relative_to(folder).parent.as_posix()
        for name, message in here.items():
            key = name if below == "." else f"{below}/{name}"
            known = found.setdefault(key, message)
            if known is not message:
                wrong = f"{key} stands in {known.path}, line {known.line} already"
                faults.append(Fault(message.path, message.line, name, wrong))
    return found, faults


def messages_of(text: str, path: str) -> tuple[dict[str, Message], list[Fault]]:
    """Return the messages of a file by their macros, and what is wrong with it."""
    found: dict[str, Message] = {}
    faults, end = list[Fault](), 0
    for each in _MESSAGE.finditer(text):
        faults += _strays(text, end, each.start(), path)
        end = each.end()
        name, line = each["name"], _line_at(text, each.start())
        inner = _BEGINS.search(each["text"])
        if inner:
            faults.append(Fault(path, line, name, "this message has no {% endmacro %}"))
            continue
        if name in found:
            faults.append(Fault(path, line, name, f"it stands in line {found[name].line} already"))
            continue
        facts = tuple(fact for part in each["facts"].split(",") if (fact := part.strip()))
        found[name] = Message(path, line, facts, *_joined(text, each.start("text"), each["text"]))
    return found, faults + _strays(text, end, len(text), path)


def _joined(text: str, start: int, body: str) -> tuple[str, tuple[int, ...]]:
    """Return the text of a message with the lines together that go on, and where each begins."""
    line, lines = _line_at(text, start), []
    goes_on = False
    for number, written in enumerate(body.split("\n")):
        if not goes_on:
            lines.append(line + number)
        goes_on = written.endswith("\\")
    return _GOES_ON.sub("", body), tuple(lines)


def _strays(text: str, start: int, end: int, path: str) -> list[Fault]:
    """Return that there is something between two messages that is none, unless it is a remark."""
    between = _REMARK.sub(lambda remark: "\n" * remark[0].count("\n"), text[start:end])
    stray = between.strip()
    if not stray:
        return []
    line = _line_at(text, start) + between[: between.index(stray)].count("\n")
    begun = _BEGINS.match(stray)
    if begun and "{% endmacro %}" not in stray:
        wrong = "this message has no line {% endmacro %}"
    else:
        wrong = (
            "no message; write {% macro NAME(FACTS) %}, its lines and {% endmacro %}, "
            "the first and the last on lines of their own"
        )
    return [Fault(path, line, begun["name"] if begun else "", wrong)]


def _line_at(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
