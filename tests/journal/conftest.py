"""One journal on each storage that the bot may have."""

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from errbot.bootstrap import get_storage_plugin

from muster.journal import Journal, open_record
from muster.kernel.events import NewEvent, Place
from muster.people import Person
from muster.runtime.sql_storage import sql_storage, sqlite_url
from tests.storage.conftest import (  # noqa: F401 - fixtures
    postgres,
    postgres_database,
    postgres_url,
)

NOW = datetime(2026, 3, 2, 14, 10, tzinfo=UTC)
ALEX = Person("alex", "alex")
ROOM = Place("test", "#paas-incident")


def note(text="hello"):
    return NewEvent("noted", {"text": text})


class Ground:
    """A storage that journals can be opened on again and again, as a bot does at each start."""

    def __init__(self, config):
        self._config = config
        self._plugins = []

    def plugin(self):
        plugin = get_storage_plugin(SimpleNamespace(**self._config))
        self._plugins.append(plugin)
        return plugin

    def journal(self):
        return Journal(open_record(self.plugin()))

    def close(self):
        for plugin in self._plugins:
            getattr(plugin, "close", lambda: None)()
        self._plugins.clear()


@pytest.fixture(params=["memory", "sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def ground(request, tmp_path):
    if request.param == "memory":
        config = {"STORAGE": "Memory", "STORAGE_CONFIG": {}}
    elif request.param == "sqlite":
        config = sql_storage(sqlite_url(tmp_path / "muster.sqlite3"), exclusive=False)
    else:
        config = sql_storage(request.getfixturevalue("postgres_url"), exclusive=False)
    ground = Ground({**config, "BOT_DATA_DIR": str(tmp_path), "kind": request.param})
    ground.kind = request.param
    yield ground
    ground.close()


@pytest.fixture
def journal(ground):
    return ground.journal()


def append(journal, stream, *drafts, who=ALEX, now=NOW):
    return journal.append(
        stream, drafts, expected=journal.version(stream), who=who, where=ROOM, now=now
    )
