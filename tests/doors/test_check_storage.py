"""`python -m muster check --live` says which bot is active on the storage, and which ones wait."""

from types import SimpleNamespace

import pytest
from errbot.bootstrap import get_storage_plugin

from muster.check.finding import Weight
from muster.check.storage import storage_findings
from muster.loading import load_playbook
from muster.runtime.sql_storage import sql_storage
from muster.settings import read_settings
from tests.journal.conftest import (  # noqa: F401 - fixtures
    postgres,
    postgres_database,
    postgres_url,
)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'muster.sqlite3'}"
    return request.getfixturevalue("postgres_url")


@pytest.fixture
def found(url, tmp_path):
    def found(of=url):
        settings = read_settings({"MUSTER_DATA_DIR": str(tmp_path), "MUSTER_STORAGE_URL": of})
        return list(storage_findings(settings, load_playbook(settings)))

    return found


def test_nobody_is_active_before_the_first_start_and_looking_makes_nothing(found, tmp_path):
    [finding] = found()
    assert "no bot is active" in finding.says
    assert not finding.wrong
    assert not list(tmp_path.iterdir())


def test_the_active_bot_is_named_and_goes_on(url, found):
    config = SimpleNamespace(**sql_storage(url, exclusive=True), BOT_DATA_DIR="")
    plugin = get_storage_plugin(config)
    try:
        [finding] = found()
        plugin.open("ns").set("k", 1)
    finally:
        plugin.close()
    assert "process " in finding.says
    assert finding.weight is Weight.SOUND
    [finding] = found()
    assert "no bot is active" in finding.says


def test_a_database_that_does_not_answer_is_told_without_its_password(found):
    [finding] = found("postgresql+psycopg://bot:secret@127.0.0.1:1/bot")
    assert finding.weight is Weight.FAILING
    assert "does not answer" in finding.says
    assert "secret" not in finding.says
