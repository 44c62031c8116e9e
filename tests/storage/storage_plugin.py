"""The storage plugin's class, loaded the way Errbot loads it."""

import sys
from pathlib import Path

from errbot.plugin_info import PluginInfo
from errbot.storage.base import StoragePluginBase

STORAGE_DIR = Path(__file__).parents[2] / "storage"


def load_plugin_class():
    """Return the one class in the module that derives from Errbot's base."""
    if str(STORAGE_DIR) not in sys.path:
        sys.path.append(str(STORAGE_DIR))
    info = PluginInfo.load(STORAGE_DIR / "sql.plug")
    ((_, plugin_class),) = info.load_plugin_classes("errbot.storage", StoragePluginBase)
    return plugin_class


SQLStorage = load_plugin_class()
