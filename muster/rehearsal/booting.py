"""Starting and stopping a real Errbot inside this process, for a rehearsal."""

import logging
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import errbot.logs
from errbot.bootstrap import setup_bot

from muster.bot.configuration import common
from muster.bot.plugin import SHIPPED
from muster.rehearsal.faults import StartFault
from muster.runtime.command_order import let_go
from muster.runtime.plugin_folders import PluginFault
from muster.runtime.sql_storage import sql_storage, sqlite_url

log = logging.getLogger(__name__)

BACKEND = "Rehearsal"
BOT_NAME = "muster"


def configuration(settings: Any, playbook: Any, data: Path, **more: Any) -> SimpleNamespace:
    """Return Errbot's configuration for a rehearsal that keeps its data in a folder.

    Commands run one after the other in the caller's thread, so that everything that follows from
    one has happened when the next begins. `more` overrides any of it.
    """
    values = {
        **common(settings, playbook),
        **sql_storage(sqlite_url(data / "rehearsal.sqlite3"), exclusive=True),
        "BACKEND": BACKEND,
        "BOT_IDENTITY": {"username": BOT_NAME},
        "BOT_DATA_DIR": str(data),
        "BOT_LOG_FILE": None,
        "BOT_LOG_LEVEL": logging.INFO,
        "BOT_ASYNC": False,
        "MESSAGE_SIZE_LIMIT": 10_000,
        **more,
    }
    return SimpleNamespace(**values)


def start_bot(config: SimpleNamespace) -> Any:
    """Return a bot that is set up, but not connected yet.

    Raises StartFault when Errbot or one of the plugins does not load.
    """
    errbot.logs.console_hdlr.setLevel(logging.CRITICAL + 1)
    try:
        bot = setup_bot(config.BACKEND, logging.getLogger(), config)
    except SystemExit as stopped:
        raise StartFault(f"Errbot did not start ({stopped.code}); its log says why") from stopped
    errbot.logs.root_logger.removeHandler(errbot.logs.console_hdlr)
    return bot


def connect(bot: Any) -> None:
    """Activate the plugins. Raises StartFault when one of Muster's own does not activate.

    What other people's do not do is told in the log, and kept in the bot's `plugin_faults`.
    """
    bot.connect_callback()
    manager = bot.plugin_manager
    found = [name for name, info in manager.plugin_infos.items() if not info.core]
    active = manager.get_all_active_plugin_names()
    missing = [name for name in found if name not in active]
    if ours := SHIPPED.intersection(missing):
        why = bot._plugin_errors_during_startup or "its log says why"
        raise StartFault(f"{', '.join(sorted(ours))} did not start: {why}")
    for name in set(missing) - {each.plugin for each in bot.plugin_faults}:
        fault = PluginFault(f"{name}, which Errbot has found by itself, did not start.", name)
        log.error("%s", fault.says)
        bot.plugin_faults.append(fault)


def stop_bot(bot: Any) -> None:
    """Stop a bot as a disconnection and a shutdown do, and let go of its storage."""
    bot.disconnect_callback()
    bot.shutdown()
    let_go(bot.flow_executor._pool)
    close = getattr(bot.storage_plugin, "close", None)
    if close:
        close()
