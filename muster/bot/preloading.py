"""The modules of the bot, loaded before Errbot asks for them.

Errbot loads a chat's backend and the plugins once it has the storage. A bot that waits for its
record, as another is the active one, has that still before it when it takes over, while people wait
for an answer; nothing of it needs the record.
"""

import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from errbot import BotPlugin
from errbot.backend_plugin_manager import BackendPluginManager
from errbot.bootstrap import CORE_BACKENDS
from errbot.core import ErrBot
from errbot.plugin_info import PluginInfo
from errbot.utils import collect_roots

from muster.bot.plugin import SHIPPED

log = logging.getLogger(__name__)


def load_modules(backend: str, backends: Sequence[str], plugins: str) -> None:
    """Load the modules of a backend and of Muster's own plugins, and all that they import.

    `backends` and `plugins` are folders. Nothing is made of any of it: Errbot does that, and reads
    these few files once more. What does not load it reports, too. Other people's plugins are left
    to it, as theirs may act when they are loaded.
    """
    for folder in collect_roots([list(backends), plugins]):
        if folder not in sys.path:
            sys.path.append(folder)
    _load("errbot.backends", ErrBot, partial(_of_backend, backend, backends))
    for file in sorted(Path(plugins).glob("**/*.plug")):
        _load("errbot.plugins", BotPlugin, partial(PluginInfo.load, file))


def _of_backend(name: str, folders: Sequence[str]) -> PluginInfo:
    found: Any = BackendPluginManager(
        None, "errbot.backends", name, ErrBot, CORE_BACKENDS, list(folders)
    )
    info: PluginInfo = found.plugin_info
    return info


def _load(package: str, kind: type, named: Callable[[], PluginInfo]) -> None:
    try:
        info = named()
        if kind is not BotPlugin or info.name in SHIPPED:
            info.load_plugin_classes(package, kind)
    except Exception:
        log.debug("it does not load ahead of Errbot, which will say why", exc_info=True)
