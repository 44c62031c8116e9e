"""Errbot itself, running on this storage."""

import logging
from contextlib import contextmanager
from pathlib import Path

import pytest
from errbot.backends.test import TestBot as ErrbotTestBot

from tests.storage.storage_plugin import STORAGE_DIR, load_plugin_class


@contextmanager
def running_bot(url, data_dir):
    bot = ErrbotTestBot(
        extra_plugin_dir=str(Path(__file__).with_name("keeper")),
        loglevel=logging.WARNING,
        extra_config={
            "BOT_DATA_DIR": str(data_dir),
            "CORE_PLUGINS": ("Plugins", "Utils"),
            "AUTOINSTALL_DEPS": False,
            "STORAGE": "SQL",
            "BOT_EXTRA_STORAGE_PLUGINS_DIR": str(STORAGE_DIR),
            "STORAGE_CONFIG": {"url": url, "json_only": ("muster",), "exclusive": True},
        },
    )
    bot.start()
    try:
        yield bot
    finally:
        bot.stop()
        bot.bot.storage_plugin.close()


def say(bot, command):
    bot.push_message(command)
    return bot.pop_message(timeout=10)


def test_what_a_plugin_keeps_survives_a_restart(url, tmp_path):
    with running_bot(url, tmp_path) as bot:
        assert say(bot, "!keep") == "kept 2"
        assert say(bot, "!keep") == "kept 2"
    with running_bot(url, tmp_path) as bot:
        assert say(bot, "!kept") == "odd True, list [0, 1], keys ['list', 'odd']"


def test_a_plugin_that_is_reloaded_finds_its_storage(url, tmp_path):
    with running_bot(url, tmp_path) as bot:
        say(bot, "!keep")
        assert "reloaded" in say(bot, "!plugin reload Keeper")
        assert say(bot, "!kept").startswith("odd True, list [0]")


def test_what_errbot_itself_keeps_is_there(url, tmp_path):
    with running_bot(url, tmp_path) as bot:
        say(bot, "!plugin blacklist Keeper")
        assert bot.bot.storage_plugin.open("core").get("bl_plugins") == ["Keeper"]


def test_errbot_finds_one_plugin_class_in_the_module():
    assert load_plugin_class().__name__ == "SQLStoragePlugin"


@pytest.mark.parametrize("word", ["import muster", "from muster"])
def test_any_errbot_bot_can_use_it(word):
    assert word not in (STORAGE_DIR / "sql.py").read_text()
