"""Other people's plugins, loaded from folders anywhere into a bot that is ours alone.

Errbot would take such folders, too; but of several plugins that fail it keeps one traceback, and
names none. Here each that does not start is told in a line of its own, and the others are loaded.
"""

import logging
import sys
import traceback
from collections.abc import Iterable, Iterator
from configparser import Error as WrongDescription
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Self

from errbot import BotPlugin
from errbot.plugin_info import PluginInfo
from errbot.utils import find_roots

from muster.runtime.contracts import WrongContract, within

log = logging.getLogger(__name__)

_PACKAGE = "errbot.plugins"
"""Where Errbot has the modules of plugins."""
_LONGEST = 300
"""Characters of an exception's text that are told."""
_TO_LOAD, _TO_START = 10.0, 15.0
"""Seconds that a plugin's module, and the plugin, have to come to an end of their beginning."""


@dataclass(frozen=True, slots=True)
class PluginFault:
    """Something of a folder of plugins that is not as it should be; the others run all the same.

    `says` is one plain line, `plugin` the name of the one that it is about, once that is known.
    With `runs` it is there, but not all of it as it was written. `raised` is what it raised.
    """

    says: str
    plugin: str | None = None
    runs: bool = False
    raised: BaseException | None = None


class _NotLoaded(Exception):
    """A plugin cannot be loaded; the message says why, as the end of a sentence about it."""

    raised: BaseException | None = None

    @classmethod
    def by(cls, error: BaseException, folder: Path) -> Self:
        """Return that a plugin of a folder raised something; Errbot may have wrapped it."""
        while isinstance(error.__context__, BaseException) and _is_errbots(error):
            error = error.__context__
        wrong = cls(_reason(error, folder))
        wrong.raised = error
        return wrong


def start_plugins(bot: Any, folders: Iterable[Path]) -> list[PluginFault]:
    """Load and activate the plugins of these folders, and return what is wrong with any of them.

    `bot` has its own plugins already: a name or a command's word that one of those has stays
    theirs, as does one of a folder before. Raises nothing that a plugin raises.
    """
    faults: list[PluginFault] = []
    loaded: dict[str, Path] = {}
    for folder in folders:
        try:
            described = _described(folder)
        except _NotLoaded as wrong:
            faults.append(PluginFault(f"{folder} {wrong}."))
            continue
        for file in described:
            try:
                loaded[_loaded(bot, file)] = file
            except _NotLoaded as wrong:
                faults.append(_not_there(file, wrong))
    # One may depend on another that comes after it.
    for name, file in loaded.items():
        try:
            _activate(bot.plugin_manager, name)
        except _NotLoaded as wrong:
            faults.append(_not_there(file, wrong, name))
            continue
        for word, owner, instead in _taken_words(bot, name):
            says = (
                f"{name} of {file.parent} has a command {word}, which is the plugin {owner}’s: "
                f"it is {instead} here. Give it another word."
            )
            faults.append(PluginFault(says, name, runs=True))
    for each in faults:
        log.error("%s", each.says)
    return faults


def _not_there(file: Path, wrong: _NotLoaded, name: str | None = None) -> PluginFault:
    says = f"The plugin of {file} is not there: {wrong}."
    return PluginFault(says, name, raised=wrong.raised)


def _described(folder: Path) -> list[Path]:
    """Return what describes the plugins of a folder, and have Python find their modules.

    Raises _NotLoaded where there is none.
    """
    if not folder.is_dir():
        raise _NotLoaded("is no folder, so no plugin is loaded from there")
    roots = [Path(root) for root in find_roots(str(folder))]
    if not roots:
        raise _NotLoaded("has no .plug file in it, so no plugin is loaded from there")
    sys.path += [str(each) for each in (*roots, folder) if str(each) not in sys.path]
    return sorted({file for root in roots for file in root.glob("*.plug")})


def _loaded(bot: Any, file: Path) -> str:
    """Load the plugin that a file describes, and return its name. Raises _NotLoaded."""
    manager = bot.plugin_manager
    try:
        info = PluginInfo.load(file)
    except (WrongDescription, OSError, UnicodeDecodeError, ValueError) as error:
        raise _NotLoaded(f"it is not described as Errbot wants it, {_first_line(error)}") from error
    name = info.name
    if name in manager.plugin_infos:
        other = manager.plugin_infos[name].location.parent
        raise _NotLoaded(f"another one is called {name}, of {other}")
    module = file.parent / f"{info.module}.py"
    if not module.is_file():
        raise _NotLoaded(f"its Module is {info.module}, and there is no {module.name} beside it")
    classes: list[type] = []

    def load() -> None:
        classes.extend(kind for _, kind in info.load_plugin_classes(_PACKAGE, BotPlugin))

    try:
        within(_TO_LOAD, module.name, load)
    except (Exception, SystemExit) as error:
        log.debug("%s does not load", module, exc_info=True)
        raise _NotLoaded.by(error, file.parent) from error
    if not classes:
        raise _NotLoaded(f"{module.name} has no class of a plugin")
    if len(classes) > 1:
        several = ", ".join(kind.__name__ for kind in classes)
        raise _NotLoaded(
            f"Errbot sees several plugins in {module.name} ({several}) and would take one; import "
            "the base by its module, as in `import muster.api`"
        )
    try:
        plugin = classes[0](bot, name)
    except Exception as error:
        raise _NotLoaded.by(error, file.parent) from error
    manager.plugin_infos[name] = info
    manager.plugins[name] = plugin
    return str(name)


def _activate(manager: Any, name: str) -> None:
    """Activate a plugin, if nobody has yet. Raises _NotLoaded where that fails."""
    if manager.plugins[name].is_activated:
        return  # Another one depends on it.
    folder = manager.plugin_infos[name].location.parent
    try:
        with _without_tracebacks():
            within(_TO_START, f"the start of {name}", partial(manager.activate_plugin, name))
    except (Exception, SystemExit) as error:
        log.debug("%s does not start", name, exc_info=True)
        if manager.plugins[name].is_activated:
            # It hangs half way: what it has by now is not to be used.
            with suppress(Exception):
                within(_TO_START, f"the end of {name}", partial(manager.deactivate_plugin, name))
        raise _NotLoaded.by(error, folder) from error
    if not manager.plugins[name].is_activated:
        raise _NotLoaded("it is for another Python than this")


def _taken_words(bot: Any, name: str) -> Iterator[tuple[str, str, str]]:
    """Yield which words of a plugin's commands others have: the word, whose, and what is instead.

    Errbot then calls the command by the plugin's name and its own.
    """
    prefix, there = bot.bot_config.BOT_PREFIX, bot.all_commands
    renamed = f"{name}-".lower()
    for instead, command in there.items():
        word = instead.removeprefix(renamed)
        if command.__self__.name == name and word != instead and word in there:
            typed = word.replace("_", " ")
            yield f"{prefix}{typed}", there[word].__self__.name, f"{prefix}{instead}"


def _reason(error: BaseException, folder: Path) -> str:
    """Return why something failed: what was raised, and where in that folder."""
    if isinstance(error, SyntaxError):
        file, line = error.filename, error.lineno
    else:
        frames = [
            frame
            for frame in traceback.extract_tb(error.__traceback__)
            if Path(frame.filename).is_relative_to(folder)
        ]
        file, line = (frames[-1].filename, frames[-1].lineno) if frames else (None, None)
    where = f" at {Path(file).name}, line {line}" if file else ""
    text = str(error.msg) if isinstance(error, SyntaxError) else _first_line(error)
    if isinstance(error, WrongContract) or _is_errbots(error):
        return f"{text}{where}"
    return f"{type(error).__name__}{where}" + (f", {text}" if text else "")


def _is_errbots(error: BaseException) -> bool:
    return type(error).__module__.startswith("errbot.")


def _first_line(error: BaseException) -> str:
    return "".join(str(error).strip().splitlines()[:1])[:_LONGEST].rstrip(".")


@contextmanager
def _without_tracebacks() -> Iterator[None]:
    """Keep out of the log what Errbot writes of a plugin that fails, which is told in a line."""
    errbots = logging.getLogger("errbot.plugin_manager")

    def refused(record: logging.LogRecord) -> bool:
        return record.levelno < logging.ERROR

    errbots.addFilter(refused)
    try:
        yield
    finally:
        errbots.removeFilter(refused)
