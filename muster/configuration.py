"""Errbot's configuration, made from the settings: what config.py and a rehearsal have in common.

The lock-down is here: which of Errbot's own plugins run, and who may use their commands. Ordinary
people keep Muster's commands, help and whoami; nothing fetches anything from anywhere.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from muster.journal import NAMESPACE
from muster.playbook import Playbook
from muster.settings import ROOT, Settings

CORE_PLUGINS = (
    "ACLs",
    "ChatRoom",
    "CommandNotFoundFilter",
    "Health",
    "Help",
    "Plugins",
    "Utils",
)
"""Errbot's own plugins that run. Without ACLs nothing is authorised, so it is never left out."""

_FOR_ADMINS = ("ChatRoom:*", "Health:*", "Plugins:*", "Utils:echo", "Utils:render_test")


def common(settings: Settings, playbook: Playbook, admins: Sequence[str]) -> dict[str, Any]:
    """Return the configuration that every Muster bot has, whatever its chat and storage."""
    return {
        "MUSTER": settings,
        "BOT_DATA_DIR": str(settings["data_dir"]),
        "BOT_EXTRA_PLUGIN_DIR": str(ROOT / "plugins"),
        "BOT_EXTRA_BACKEND_DIR": [str(ROOT / "backends")],
        "BOT_ADMINS": tuple(admins),
        # Not the admins themselves: Errbot builds an identifier of each, and a pattern such as
        # alice!*@* is none.
        "BOT_ADMINS_NOTIFICATIONS": (),
        "BOT_PREFIX": "!",
        "CORE_PLUGINS": CORE_PLUGINS,
        "ACCESS_CONTROLS": {pattern: {"allowusers": tuple(admins)} for pattern in _FOR_ADMINS},
        "ACCESS_CONTROLS_DEFAULT": {},
        "SUPPRESS_CMD_NOT_FOUND": True,
        "HIDE_RESTRICTED_COMMANDS": True,
        "AUTOINSTALL_DEPS": False,
        "BOT_PLUGIN_INDEXES": (),
        "CHATROOM_PRESENCE": tuple(settings["rooms"] or _rooms(playbook)),
        "CHATROOM_FN": settings["bot_name"],
        "DIVERT_TO_PRIVATE": (),
        "DIVERT_TO_THREAD": (),
    }


def sql_storage(url: str, *, exclusive: bool) -> dict[str, Any]:
    """Return the configuration of Muster's own storage."""
    return {
        "STORAGE": "SQL",
        "BOT_EXTRA_STORAGE_PLUGINS_DIR": str(ROOT / "storage"),
        "STORAGE_CONFIG": {"url": url, "json_only": (NAMESPACE,), "exclusive": exclusive},
    }


def sqlite_url(file: Path) -> str:
    """Return the storage URL of a SQLite file."""
    return f"sqlite:///{file}"


def _rooms(playbook: Playbook) -> list[str]:
    return [room.name for room in playbook.rooms.all()]
