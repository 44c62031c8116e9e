"""What the tests share: the two playbooks, people, and a bot on the rehearsal stage."""

import gc
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from functools import cache, partial
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

import irc.events  # noqa: F401 - it looks through all that is loaded, so first of all
import pytest
from errbot import backend_plugin_manager, plugin_manager
from errbot.plugin_info import PluginInfo
from hypothesis import settings
from jinja2 import Environment, FileSystemBytecodeCache

from muster.chat import templates
from muster.chat.templates import Templates
from muster.playbook import read_playbook
from muster.rehearsal.command import rehearsal_settings
from muster.runtime import garbage
from muster.testing.rehearsed_bot import COMPANY
from tests.theatre import Theatre
from tests.units import Units, in_order, is_long

ROOT = Path(__file__).resolve().parent.parent


MEMORY = Path("/dev/shm")  # noqa: S108 - where Linux keeps files in memory
ROOM_ENOUGH = 2 * 1024**3
LEFT_OUT = pytest.StashKey[int]()
COMPILED = "MUSTER_TEST_COMPILED"
MADE = templates._environment


# A configuration that is read in here would leave a thread for seconds, which other tests count.
garbage.sleep = lambda seconds: time.sleep(min(seconds, 0.05))


# How long a test may take is for nobody to say on a machine that does other things too.
settings.register_profile("muster", deadline=None)
settings.load_profile("muster")


def pytest_configure(config):
    """Have files in memory where there is room for them, as every commit waits for a disk.

    Files outlive a killed process there, too. What is promised of a disk is tested on one: see the
    tests of the storage. All processes of one run share the templates that each has compiled.
    """
    ample = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM_ENOUGH
    if ample and "TMPDIR" not in os.environ:
        os.environ["MUSTER_TEST_DISK"] = tempfile.gettempdir()
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)
    if COMPILED not in os.environ:
        folder = tempfile.TemporaryDirectory(prefix="muster-compiled-")
        config.add_cleanup(folder.cleanup)
        config.add_cleanup(partial(os.environ.pop, COMPILED))
        os.environ[COMPILED] = folder.name
    with_compiled = pytest.MonkeyPatch()
    with_compiled.setattr(templates, "_environment", partial(environment_that_keeps, MADE))
    config.add_cleanup(with_compiled.undo)


def environment_that_keeps(made, kind, loader, zone, *words):
    """Return an environment that takes what it, or one like it in any process, has compiled."""
    environment = made(kind, loader, zone, *words)
    shipped = str(ROOT / "templates")
    as_ours = all(message.path.startswith(shipped) for message in loader._messages.values())
    # What a test has templates understood as, on purpose, is for that test alone.
    if as_ours and kind._parse is Environment._parse:
        # What is compiled holds what filters make of what never changes.
        folder = Path(os.environ[COMPILED]) / sha256(repr((zone.key, *words)).encode()).hexdigest()
        folder.mkdir(exist_ok=True)
        environment.bytecode_cache = FileSystemBytecodeCache(str(folder))
    return environment


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    items[:] = in_order(items)
    for item in filter(is_long, items):
        item.add_marker("long")


def pytest_deselected(items):
    """Count what is left out; the processes of a run all leave out the same."""
    if not items:
        return
    config = items[0].config
    left_out = config.stash.get(LEFT_OUT, 0) + len(items)
    config.stash[LEFT_OUT] = left_out
    if hasattr(config, "workeroutput"):
        config.workeroutput["left_out"] = left_out


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node):
    node.config.stash[LEFT_OUT] = getattr(node, "workeroutput", {}).get("left_out", 0)


def pytest_terminal_summary(terminalreporter, config):
    """Say what `make test` left out, and how to run it."""
    left_out = config.stash.get(LEFT_OUT, 0)
    if left_out and config.option.markexpr == "not long":
        terminalreporter.write_line(
            f"Left out: {left_out:,} long tests. "
            "`make test-all` runs them too, `make test-long` alone."
        )


def pytest_collection_finish():
    """Look for garbage more seldom, and not among the tests and modules, which stay to the end.

    It would be a sixth of the work: most of what a bot is made of refers to itself.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    return Units(config, log) if config.getvalue("dist") == "loadgroup" else None


def load(name):
    path = ROOT / "playbooks" / f"{name}.yaml"
    return playbook_of(path.read_text(encoding="utf-8"), path.name)


@cache
def playbook_of(text, name):
    """Return the playbook of a text; it never changes, so that each is read once."""
    return read_playbook(text, name)


@cache
def shipped_templates():
    """Return the templates as they come, of the team's zone; they do not change while tests run."""
    return Templates(ROOT / "templates", ZoneInfo("Europe/London"))


def messages_in(folder, prefix=""):
    """Return the names of the shipped messages of a folder that begin so, without that."""
    begins = f"{folder}/{prefix}"
    names = shipped_templates().names
    return {name.removeprefix(begins) for name in names if name.startswith(begins)}


def message(name, text, *facts):
    """Return a message as it stands in a file."""
    return f"{{% macro {name}({', '.join(facts)}) %}}\n{text.rstrip(chr(10))}\n{{% endmacro %}}\n"


@pytest.fixture(scope="session")
def playbook():
    """The GOV.UK PaaS team's playbook."""
    return load("govuk-paas")


@pytest.fixture(scope="session")
def ferry():
    """The playbook of an invented team that does everything differently."""
    return load("harbour-ferry")


@pytest.fixture
def theatre(tmp_path, playbook) -> Iterator[Theatre]:
    """A real bot with all its plugins, its clock at ten on a Monday, and a cast of four."""
    with playing(playbook, tmp_path) as theatre:
        yield theatre


@contextmanager
def playing(playbook, data):
    """Have such a bot, which keeps its data in a folder, for the block."""
    theatre = Theatre(rehearsal_settings(), playbook, data)
    for name, part in COMPANY.items():
        theatre.cast_as(name, part)
    theatre.start()
    try:
        yield theatre
    finally:
        theatre.stop()


@pytest.fixture(scope="session", autouse=True)
def _what_is_installed_is_looked_up_once():
    """Errbot looks through all that is installed three times a start, which is a third of it.

    What every file says of a plugin it reads again at each, which is a tenth of the rest.
    """
    looked_up, read = cache(plugin_manager.entry_point_plugins), PluginInfo.load
    as_changed = cache(lambda path, _changed: read(path))

    def load(path):
        return copy(as_changed(path, path.stat().st_mtime_ns))

    with pytest.MonkeyPatch.context() as patch:
        for module in (backend_plugin_manager, plugin_manager):
            patch.setattr(module, "entry_point_plugins", looked_up)
        patch.setattr(PluginInfo, "load", staticmethod(load))
        yield


@pytest.fixture(autouse=True)
def _logs_stay_as_they_were():
    """Errbot adds handlers to the root logger at every start."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
