"""The record of a bot as it is opened from outside, beside the bot or instead of it."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from errbot.bootstrap import get_storage_plugin

from muster.journal import Journal, open_record
from muster.runtime.sql_storage import sql_storage, sqlite_url
from muster.settings import Settings

_SQLITE = "sqlite:///"


def url_of(settings: Settings, data: str | None) -> str:
    """Return the URL of the storage, or of the SQLite file in a data folder.

    Raises ValueError where no bot has ever kept anything.
    """
    url = settings.record_url if data is None else sqlite_url(settings.data_file(data))
    file = file_of(url)
    if file and not file.is_file():
        raise ValueError(f"There is no {file.name} in {file.parent}; name the bot's data folder.")
    return url


def file_of(url: str) -> Path | None:
    """Return the file of a SQLite URL, None for another database."""
    return Path(url.removeprefix(_SQLITE)) if url.startswith(_SQLITE) else None


def storage_at(url: str, *, exclusive: bool = False, any_format: bool = False) -> Any:
    """Return the storage plugin on a URL; of a record of a newer format only with `any_format`.

    Raises ValueError, with one line to show, where it cannot be had.
    """
    config = SimpleNamespace(**sql_storage(url, exclusive=exclusive), BOT_DATA_DIR="")
    if any_format:
        config.STORAGE_CONFIG["accept"] = None
    try:
        return get_storage_plugin(config)
    except SystemExit as refused:
        raise ValueError(str(refused.code)) from None


def open_journal(url: str) -> Journal:
    """Return the journal that a storage URL holds, to be read beside a running bot.

    Raises ValueError where it cannot be had.
    """
    return Journal(open_record(storage_at(url)))
