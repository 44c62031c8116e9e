"""The same short incident on three chats, as the README shows it.

`python -m tests.live.three_chats` plays it anew and writes what people see into the README.
"""

import re
import tempfile
from pathlib import Path

import yaml

from tests.conftest import ROOT
from tests.live.chats import CHATS

README = ROOT / "README.md"
SHOWN = {"console": "On a terminal", "irc": "On IRC", "slack": "On Slack"}
SAID = (
    ("alex", "!incident start Apps in London return errors", "tenants yes (or no)"),
    ("alex", "!incident tenants yes", "nobody outside hears of it"),
    ("sam", "!incident comms me", "Next:"),
    ("alex", "!incident note 1 of 3 routers restarted", "Next:"),
)
_BEGINS, _ENDS = "<!-- three chats -->\n", "<!-- end of three chats -->"
_TIME = re.compile(r"\d\d:\d\d [A-Z]{3,4}")
_ENTRY = re.compile(r"as entry \d+")


def always_open(folder):
    """Return the file of a playbook whose hours never end: what is said does not depend on when."""
    written = yaml.safe_load((ROOT / "playbooks" / "govuk-paas.yaml").read_text())
    days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    written["hours"] = {"days": days, "opens": "00:00", "closes": "23:59"}
    file = Path(folder) / "playbook.yaml"
    file.write_text(yaml.safe_dump(written))
    return file


def played(name, folder):
    """Return what is typed and seen in the incident room of a chat."""
    chat = CHATS[name](Path(folder))
    settings = chat.settings
    chat.settings = lambda: {**settings(), "MUSTER_PLAYBOOK": str(always_open(folder))}
    lines = []
    try:
        chat.start()
        for person, typed, last in SAID:
            who = chat.people[person]
            who.ask(typed, last)
            answer = who.lines("room")
            lines.append(f"{person}> {typed}")
            lines += [f"muster> {answer[0]}", *(f"        {line}" for line in answer[1:])]
    finally:
        chat.stop()
    return "\n".join(lines)


def as_shown(text):
    """Return a transcript as any day's would be: its times, and what a page took, left out."""
    return _ENTRY.sub("as entry 9", _TIME.sub("14:30 GMT", text.replace("\u2060", "")))


def block(name, text):
    return f"{SHOWN[name]}:\n\n```\n{as_shown(text)}\n```\n"


def section():
    """Return what the README has of the three chats."""
    _, _, rest = README.read_text().partition(_BEGINS)
    return rest.partition(_ENDS)[0]


def write():
    """Play it on all three, and put it into the README."""
    blocks = []
    for name in SHOWN:
        with tempfile.TemporaryDirectory() as folder:
            blocks.append(block(name, played(name, folder)))
    head, _, rest = README.read_text().partition(_BEGINS)
    _, _, tail = rest.partition(_ENDS)
    README.write_text(f"{head}{_BEGINS}\n{chr(10).join(blocks)}\n{_ENDS}{tail}")


if __name__ == "__main__":
    write()
