"""The storage plugin that keeps the record: the bot's own where that is safe, or one beside it."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from errbot.bootstrap import get_storage_plugin

from muster import slack
from muster.journal import (
    NAMESPACE,
    UnsafeStorage,
    bring_up_to_date,
    is_safe,
    is_whole,
    refuse_newer,
)
from muster.past import index
from muster.settings import Settings
from muster.shipped_files import NotInstalled, folder_for_errbot

_ATTRIBUTE = "_muster_record_storage"


def sql_storage(url: str, *, exclusive: bool) -> dict[str, Any]:
    """Return the configuration of Muster's own storage."""
    return {
        "STORAGE": "SQL",
        "BOT_EXTRA_STORAGE_PLUGINS_DIR": str(folder_for_errbot("storage")),
        "STORAGE_CONFIG": {
            "url": url,
            "json_only": (NAMESPACE, slack.NAMESPACE, index.NAMESPACE),
            "exclusive": exclusive,
            # Beside a running bot nothing is changed.
            "accept": bring_up_to_date if exclusive else refuse_newer,
            "is_whole": is_whole,
        },
    }


def sql_looking(url: str) -> dict[str, Any]:
    """Return the configuration of Muster's own storage that only asks who is active on it."""
    config = sql_storage(url, exclusive=False)
    return {**config, "STORAGE_CONFIG": {"url": url, "looking": True}}


def sqlite_url(file: Path) -> str:
    """Return the storage URL of a SQLite file."""
    return f"sqlite:///{file}"


def record_storage(bot: Any, settings: Settings) -> Any:
    """Return the storage plugin that holds the record of an Errbot bot.

    Where the bot's own could lose some of it, as Errbot's default one does, it is a database beside
    that, which nobody but one bot may have at a time. What other plugins keep stays where it is.
    Raises UnsafeStorage where there is none.
    """
    if is_safe(bot.storage_plugin):
        try:
            bring_up_to_date(bot.storage_plugin)
        except SystemExit as refused:
            raise UnsafeStorage(str(refused.code)) from None
        return bot.storage_plugin
    opened = getattr(bot, _ATTRIBUTE, None)
    if opened is None:
        opened = _opened(settings)
        setattr(bot, _ATTRIBUTE, opened)
    return opened


def _opened(settings: Settings) -> Any:
    try:
        config = SimpleNamespace(**sql_storage(settings.record_url, exclusive=True))
        config.BOT_DATA_DIR = str(settings.data_dir)
        return get_storage_plugin(config)
    except NotInstalled as missing:
        raise UnsafeStorage(str(missing)) from None
    except SystemExit as refused:
        # The storage would end a bot that is ours alone; another one goes on without us.
        raise UnsafeStorage(str(refused.code)) from None
