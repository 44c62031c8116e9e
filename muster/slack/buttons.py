"""The buttons under a message: commands that it prints, which can be pressed instead of typed.

Nothing is asked by a button alone: whoever cannot press it types what is printed. A button is its
command, given by whoever presses it.
Source: Slack's "Block Kit": section and actions blocks, and the limits of their texts.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from muster.slack.text import shown

_LONGEST_VALUE = 2000
_MOST = 5
"""Buttons under one message: more are a menu that nobody reads on a phone."""

_INCIDENT = r"(?: (?P<incident>INC-\d+))?"
_END = r"(?![\w-])"


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of button: what is printed where it belongs, and the command that it stands for.

    `code` names its label. In `command`, `{incident}` is the incident that the message is about.
    """

    code: str
    printed: re.Pattern[str]
    command: str


def _kind(code: str, printed: str, command: str) -> _Kind:
    return _Kind(code, re.compile(printed + _END), command)


KINDS = (
    _kind(
        "acknowledge",
        rf"!escalate ack{_INCIDENT}(?P<rest>(?: [a-z-]+)?)",
        "!escalate ack {incident}{rest}",
    ),
    _kind("acknowledge_alert", r"!incident ack (?P<alert>[A-Z]+\d+)", "!incident ack {alert}"),
    _kind("lead", rf"!incident lead{_INCIDENT} (?:me|PERSON)", "!incident lead {incident} me"),
    _kind("comms", rf"!incident comms{_INCIDENT} (?:me|PERSON)", "!incident comms {incident} me"),
    _kind("comms", r"!incident comms me (?P<incident>INC-\d+)", "!incident comms {incident} me"),
    _kind("join", rf"!incident join{_INCIDENT}", "!incident join {incident}"),
    _kind(
        "agree",
        rf"!incident agree{_INCIDENT}(?P<rest>(?: P\d)?)",
        "!incident agree {incident}{rest}",
    ),
    _kind(
        "priority",
        rf"!incident priority{_INCIDENT} (?P<priority>P\d)",
        "!incident priority {incident} {priority}",
    ),
    _kind("tenants_yes", rf"!incident tenants{_INCIDENT} yes", "!incident tenants {incident} yes"),
    _kind(
        "tenants_no",
        rf"!incident tenants{_INCIDENT} yes \(or no\)",
        "!incident tenants {incident} no",
    ),
    _kind("send", rf"!comms send{_INCIDENT}(?P<draft> \d+)", "!comms send {incident}{draft}"),
    _kind(
        "snooze",
        rf"!incident snooze{_INCIDENT} (?P<duty>[\w:/.-]+) (?P<time>\d+[mh])",
        "!incident snooze {incident} {duty} {time}",
    ),
)
"""The kinds of button there are, in the order in which they stand under a message."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button: the code of its label with what it is about, and the command it stands for."""

    code: str
    facts: dict[str, str]
    command: str


def pressable(text: str) -> list[Button]:
    """Return the buttons for the commands that a text prints, the first few of their kinds.

    A command that names no incident means the one that the text is about; where the text names
    several, or none, it has no button.
    """
    named = set(re.findall(r"\bINC-\d+\b", text))
    about = next(iter(named)) if len(named) == 1 else None
    return list(_first(_found(text, about)))[:_MOST]


def _found(text: str, about: str | None) -> Iterator[Button]:
    for kind in KINDS:
        for printed in kind.printed.finditer(text):
            facts = {name: value or "" for name, value in printed.groupdict().items()}
            if "incident" in facts:
                facts["incident"] = facts["incident"] or about or ""
                if not facts["incident"]:
                    continue
            yield Button(kind.code, facts, kind.command.format(**facts))


def _first(buttons: Iterator[Button]) -> Iterator[Button]:
    seen: set[str] = set()
    for button in buttons:
        if button.command not in seen:
            seen.add(button.command)
            yield button


def blocks(text: str, buttons: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return a message in Slack's own form, with buttons under it: their labels and commands.

    The text itself is shown as it would be without them.
    """
    elements = [
        {
            "type": "button",
            "action_id": f"command-{number}",
            "text": {"type": "plain_text", "text": label, "emoji": False},
            "value": command,
        }
        for number, (label, command) in enumerate(buttons)
        if len(command) <= _LONGEST_VALUE
    ]
    words = shown(text)
    return [words, {"type": "actions", "elements": elements}] if elements else [words]
