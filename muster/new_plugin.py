"""`python -m muster new plugin NAME`: writes a plugin that runs, with a test that passes."""

import keyword
import re
import shutil
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from string import Template

from errbot import core_plugins
from errbot.plugin_info import PluginInfo

from muster.bot.plugin import SHIPPED
from muster.settings import COMMANDS

WRITTEN, REFUSED = 0, 1
"""Exit statuses."""

_KINDS = ("plugin",)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `new` takes to its parser."""
    parser.add_argument("kind", choices=_KINDS, help="what to write")
    parser.add_argument("name", metavar="NAME", help="its name: small letters, digits and _")


def new(arguments: Namespace) -> int:
    """Write a folder of that name in the working folder and return the exit status."""
    name: str = arguments.name
    folder = Path(name)
    wrong = next(_wrong_with(name, folder), None)
    if wrong is None:
        try:
            write(folder, name)
        except OSError as error:
            wrong = f"{folder} cannot be written: {error.strerror}."
    if wrong is not None:
        print(wrong, file=sys.stderr)  # noqa: T201
        return REFUSED
    python = _as_typed(Path(sys.executable))
    print(  # noqa: T201
        f"{folder}/ has {', '.join(sorted(each.name for each in folder.iterdir()))}. Try it:\n"
        f"  {python} -m pytest {folder}\n"
        f"  {python} -m muster rehearse --steps --plugins {folder}\n"
        f"In the bot: MUSTER_PLUGINS={folder.absolute()}"
    )
    return WRITTEN


def write(folder: Path, name: str) -> None:
    """Write a plugin of a name that may be one into a folder that is not there yet, or nothing.

    Raises OSError.
    """
    word = _word(name)
    kind = "".join(part.capitalize() for part in name.split("_"))
    facts = {"name": name, "word": word, "kind": kind}
    folder.mkdir()
    try:
        for file, text in _FILES.items():
            filled = Template(text).substitute(facts)
            (folder / Template(file).substitute(facts)).write_text(filled, encoding="utf-8")
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _wrong_with(name: str, folder: Path) -> Iterator[str]:
    """Yield why a plugin cannot have that name, a line each."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*[a-z0-9]", name):
        letters = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_0123456789")
        such = f", such as {letters}" if len(letters) > 1 and letters != name else ""
        rule = "write two small letters or more, with digits and _ after the first"
        yield f"{name!r} is no name for it: {rule}{such}."
        return
    if keyword.iskeyword(name):
        yield f"{name!r} is a word of Python’s own: choose another name."
    if folder.exists():
        yield f"{folder}/ is there already, and nothing was written: choose another name."
    if {name, _word(name)} & _taken():
        yield f"{name!r} is a plugin or a command of Muster or Errbot already: choose another name."
    if name in sys.stdlib_module_names or find_spec(name) is not None:
        yield f"{name!r} is a module that Python has already: choose another name."


def _word(name: str) -> str:
    """Return the word by which its commands begin."""
    return name.replace("_", "")


def _taken() -> frozenset[str]:
    """Return what plugins and commands are called that are there before."""
    errbots = (PluginInfo.load(each).name for each in Path(core_plugins.__path__[0]).glob("*.plug"))
    named = {each.casefold() for each in (*SHIPPED, *errbots)}
    return frozenset(named | {*COMMANDS, "help", "whoami", "status"})


def _as_typed(python: Path) -> str:
    """Return this Python as it is typed here."""
    found = shutil.which("python")
    if found is not None and Path(found) == python:
        return "python"
    here = Path.cwd()
    return str(python.relative_to(here) if python.is_relative_to(here) else python)


_FILES = {
    "$name.plug": """\
[Core]
Name = $kind
Module = $name

[Documentation]
Description = Says what was done about each incident.

[Python]
Version = 3

[Errbot]
Min = 6.2.0
""",
    "$name.py": '''\
"""What was done about each incident. Keep of it what you need: a verb, a follower, a duty."""

from datetime import timedelta

# By its name alone: Errbot takes every plugin class that it sees in this file for a plugin.
import muster.api


class $kind(muster.api.MusterPlugin):
    """Say what was done about each incident. All it can do: !$word"""

    verbs = muster.api.Verbs("$word")

    def begin(self):
        self.follow("$name.actions", self.on_action, {"action_taken"})
        self.owe("$name.look", look_owed)

    def on_action(self, event):
        """Be told of every action: once it is recorded, in order, after a restart too."""
        self.log.info("something was done about %s", event.stream)


@$kind.verbs.verb("list", reference=False)
def list_actions(plugin, call):
    """what was done about each incident"""
    ongoing = muster.api.ongoing(plugin, call.who, call.place.room)
    if not ongoing:
        yield "no incident is open"
    for incident in ongoing:
        events = plugin.muster.incidents.events(incident.number)
        done = [event for event in events if event.kind == "action_taken"]
        last = f", the last by {done[-1].who.name}" if done else ""
        yield f"{incident.reference}: {len(done)} done{last}"


def look_owed(view):
    """Return what the leads owe an hour after the end: a look at what was done."""
    end = view.incident.resolved_at
    if end is None:
        return []
    due = view.wall_clock.after(end, timedelta(hours=1))
    return [
        muster.api.Duty(
            key="$word",
            code="$word",
            since=end,
            ask=due,
            due=due,
            people=view.incident.leads,
            clock=view.wall_clock,
            says="look at what was done: !$word list",
        )
    ]
''',
    "test_$name.py": '''\
"""The plugin, as people use it: in a real bot, whose clock the test moves."""

pytest_plugins = ["muster.testing"]


def test_it_says_what_was_done_and_by_whom(muster_bot):
    muster_bot.say("alex", "!incident start Apps fail")
    assert muster_bot.say("pat", "!$word list") == "INC-1: 0 done"
    muster_bot.say("pat", "!incident action Restarted the router")
    assert muster_bot.say("alex", "!$word list") == "INC-1: 1 done, the last by pat"


def test_the_leads_are_asked_to_look_at_it_an_hour_after_the_end(muster_bot):
    muster_bot.say("alex", "!incident start Apps fail")
    muster_bot.say("alex", "!incident resolve It was the router")
    muster_bot.pass_time(hours=1)
    assert any("look at what was done: !$word list" in text for _, text in muster_bot.posts)


def test_what_only_some_may_know_of_is_told_to_nobody_else(muster_bot):
    muster_bot.say("alex", "!incident start Odd logins --cyber")
    assert muster_bot.say("eve", "!$word list", "#general") == "no incident is open"
    assert "INC-1: 0 done" in muster_bot.tell("alex", "!$word list")
''',
    "README.md": """\
# $kind

A plugin for Muster: `!$word list` says what was done about each incident.
Test it with `pytest`; type at it with `python -m muster rehearse --steps --plugins .`, in this
folder; have it in the bot with MUSTER_PLUGINS and the path of this folder.
""",
}
"""What is written, by the names of the files; `$word` and the like are filled in."""
