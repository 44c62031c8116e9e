"""The other chats: lines of an answer on IRC, and how soon it is there, beside a trivial one.

Both are of real servers on loopback, with the bot as a process of its own.
"""

import logging
import time
from contextlib import closing, contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

from errbot.backends.test import TestBot

from bench.measure import Figure, interleaved, milliseconds, p50
from muster.record.export import open_journal
from muster.runtime.sql_storage import sql_storage, sqlite_url
from muster.shipped_files import ROOT
from tests.live.chats import ROSTER, IrcChat, XmppChat, always_open
from tests.live.testbot_process import settings_of

ROUNDS = 25
_APART = 1.5
"""Rounds that are timed, and seconds between two commands: servers slow down who types faster."""

MOST_LINES = 3
_ON_TESTBOT = 200
_QUIET = 1.5

ORDINARY = (
    ("start", "!incident start Apps in London return errors --tenants yes --priority P2"),
    ("note", "!incident note 40 apps in London return errors"),
    ("action", "!incident action Restarted the router"),
    ("status", "!incident status"),
    ("next", "!incident next"),
    ("list", "!incident list"),
    ("duties", "!incident duties"),
    ("comms me", "!incident comms sam"),
    ("effect", "!comms effect Some requests to your apps may fail"),
    ("doing", "!comms doing We are undoing a change"),
    ("draft", "!comms draft"),
    ("approve", "!comms approve"),
    ("help", "!help"),
    ("refusal", "!incident frobnicate"),
    ("fixed", "!incident fixed The change is undone"),
    ("resolve", "!incident resolve Requests succeed again"),
)
"""What a team types in most incidents, in that order."""

UNASKED = "INC-1: comms support is being called"
"""What follows from an answer, and is none."""

LISTS = frozenset(("next", "list", "duties", "draft", "help"))
"""Those of them whose answer is a list, or a text to be sent elsewhere: as long as that is."""

TIMED = {
    "trivial": "!trivial",
    "status": "!incident status",
    "note": "!incident note 40 apps in London return errors",
}

CONFIG = """\
__file__ = {config!r}
exec(compile(open(__file__).read(), __file__, "exec"))
BOT_EXTRA_PLUGIN_DIR = [BOT_EXTRA_PLUGIN_DIR, {trivial!r}]
"""
"""Muster's own configuration, with a trivial command beside it."""


class Heard(list):
    """What somebody hears, who is woken by it; when the first and the last line of it came."""

    def __init__(self):
        super().__init__()
        self.news = Event()
        self.first = self.last = 0.0

    def append(self, line):
        super().append(line)
        self._came()

    def __iadd__(self, lines):
        self.extend(lines)
        self._came()
        return self

    def _came(self):
        self.last = time.perf_counter()
        if not self.news.is_set():
            self.first = self.last
        self.news.set()


def _measured(kind):
    """Return a kind of chat whose bot has a trivial command, and logs as much as in earnest."""

    class Measured(kind):
        def configuration(self, access):
            config = self.folder / "config.py"
            trivial = str(ROOT / "bench" / "trivial")
            config.write_text(CONFIG.format(config=str(ROOT / "config.py"), trivial=trivial))
            return config

        def settings(self):
            return {**super().settings(), "MUSTER_LOG_LEVEL": "INFO"}

    return Measured


def figures():
    for name, kind in (("ngircd", IrcChat), ("prosody", XmppChat)):
        with TemporaryDirectory() as folder:
            chat = _measured(kind)(Path(folder))
            try:
                chat.start()
                for person in chat.people.values():
                    person.heard = Heard()
                if kind is IrcChat:
                    yield from _lines(chat)
                with _durable(Path(folder) / "commits.sqlite3") as commit:
                    yield from _soon(name, chat, commit)
            finally:
                chat.stop()
    yield from _on_testbot()


@contextmanager
def _durable(file):
    """Yield what commits a value of the size of a note durably, on the disk of the bot's data."""
    with closing(open_journal(sqlite_url(file))._store._plugin) as plugin:
        handle = plugin.open("bench")
        yield lambda number: handle.set(f"{number}", "x" * 400)


def _lines(chat):
    """Count the lines of each answer, as they are sent."""
    found = {name: _answer(chat, text) for name, text in ORDINARY}
    for name, lines in found.items():
        if len(lines) > MOST_LINES:
            print(f"  {name}, {len(lines)} lines: {' / '.join(lines)}")
    ordinary = {name: lines for name, lines in found.items() if name not in LISTS}
    worst = max(ordinary, key=lambda name: len(ordinary[name]))
    yield Figure(
        "lines of an ordinary answer on IRC", len(ordinary[worst]), MOST_LINES, "",
        f"{worst}; lists: {', '.join(f'{name} {len(found[name])}' for name in sorted(LISTS))}",
    )  # fmt: skip


def _answer(chat, text):
    alex = chat.people["alex"]
    alex.heard.clear()
    alex.heard.news.clear()
    alex.say(text)
    if not alex.heard.news.wait(30):
        raise TimeoutError(text)
    while time.perf_counter() - alex.heard.last < _QUIET:
        time.sleep(0.1)
    return [line for line in alex.lines("room") if not line.startswith(UNASKED)]


def _soon(name, chat, commit):
    """Time from somebody's line to the first line of its answer, in turn with a trivial command."""
    alex = chat.people["alex"]
    _answer(chat, "!incident start Routers fail again")
    taken = {each: [] for each in TIMED} | {"commit": []}
    for number in range(ROUNDS):
        taken["commit"].append(milliseconds(partial(commit, number)))
        for each, text in TIMED.items():
            alex.heard.clear()
            alex.heard.news.clear()
            began = time.perf_counter()
            alex.say(text)
            if not alex.heard.news.wait(30):
                raise TimeoutError(text)
            taken[each].append((alex.heard.first - began) * 1000)
            time.sleep(_APART)
    yield from _beside_trivial(name, taken)


def _on_testbot():
    """Time the same on Errbot's own testbot, which is within the bench's process."""
    with TemporaryDirectory() as folder:
        data = Path(folder)
        (data / "bot").mkdir()
        (data / "roster.yaml").write_text(ROSTER)
        (data / "playbook.yaml").write_text(always_open())
        settings = settings_of(data)
        testbot = TestBot(
            extra_plugin_dir=[str(ROOT / "plugins"), str(ROOT / "bench" / "trivial")],
            loglevel=logging.ERROR,
            extra_config={
                "MUSTER": settings,
                "AUTOINSTALL_DEPS": False,
                **sql_storage(settings.record_url, exclusive=True),
            },
        )
        testbot.start(timeout=30)
        try:
            testbot.bot.sender = testbot.bot.build_identifier("alex")

            def ask(text):
                testbot.push_message(text)
                testbot.pop_message(timeout=30)

            ask("!incident start Routers fail again")
            handle, numbers = testbot.bot.storage_plugin.open("bench"), count()
            acts = {each: partial(ask, text) for each, text in TIMED.items()}
            taken = interleaved(
                _ON_TESTBOT, commit=lambda: handle.set(f"{next(numbers)}", "x" * 400), **acts
            )
            yield from _beside_trivial("testbot", taken)
        finally:
            testbot.stop()


def _beside_trivial(name, taken):
    """Hold what is timed against a trivial command; a note against that and a commit, as well.

    A note is answered once it is durable, which no chat is quicker than: on a slow disk the first
    figure of a note is that of the disk.
    """
    trivial, commit = p50(taken["trivial"]), p50(taken["commit"])
    for each, floor, beside in (
        ("status", trivial, "a trivial command"),
        ("note", trivial, "a trivial command"),
        ("note", trivial + commit, "a trivial command + commit"),
    ):
        yield Figure(
            f"{each} on {name}, line to answer, to {beside}",
            p50(taken[each]) / floor, 1.3, "×",
            f"p50 {p50(taken[each]):.1f} to {floor:.1f} ms",
        )  # fmt: skip
