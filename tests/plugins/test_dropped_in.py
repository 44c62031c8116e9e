"""Dropped into somebody's Errbot: its storage, its prefix, its other plugins, its configuration."""

import logging
import shutil
import sqlite3
from textwrap import dedent

import pytest
from errbot.backends import test as errbot_test

from muster.new_plugin import write
from tests.conftest import ROOT

OTHER = {
    "other.plug": "[Core]\nName = Other\nModule = other\n",
    "other.py": dedent(
        '''
        from errbot import BotPlugin, botcmd


        class Other(BotPlugin):
            """Somebody else's."""

            @botcmd
            def outage(self, msg, args):
                """Count outages."""
                self["count"] = self.get("count", 0) + 1
                return f"that makes {self['count']}"
        '''
    ),
}
ADMINS = {"BOT_ADMINS": ("gbin@localhost",), "BOT_ADMINS_NOTIFICATIONS": ()}


@pytest.fixture
def start(monkeypatch, tmp_path):
    """Start a bot as `errbot --init` makes one, with another plugin beside ours."""
    monkeypatch.chdir(tmp_path)
    plugins, data = tmp_path / "plugins", tmp_path / "data"
    shutil.copytree(ROOT / "plugins", plugins / "muster")
    for name, text in OTHER.items():
        (plugins / "other").mkdir(exist_ok=True)
        (plugins / "other" / name).write_text(text)
    data.mkdir()
    bots = []

    def stop(bot):
        if bot in bots:
            bots.remove(bot)
            record = bot.bot._muster_record_storage
            bot.stop()
            record.close()

    def started(**config):
        extra = {
            "STORAGE": "Shelf",
            "STORAGE_CONFIG": {"basedir": str(data)},
            "BOT_DATA_DIR": str(data),
            "BOT_PREFIX": ".",
            "BOT_ALT_PREFIXES": ("!",),  # by which a TestBot finds out that it is there
            "AUTOINSTALL_DEPS": False,
            **ADMINS,
            **config,
        }
        bot = errbot_test.TestBot(
            extra_plugin_dir=str(plugins), loglevel=logging.WARNING, extra_config=extra
        )
        bots.append(bot)
        bot.start(timeout=30)
        bot.end = lambda: stop(bot)
        return bot

    started.data = data
    yield started
    for bot in list(bots):
        stop(bot)


def test_the_record_is_beside_a_storage_that_could_lose_it(start):
    bot = start()
    assert bot.bot.storage_plugin.__class__.__name__ == "ShelfStoragePlugin"
    assert "INC-1 declared: Apps fail." in bot.exec_command(".incident start Apps fail")
    assert bot.exec_command(".outage") == "that makes 1"
    with sqlite3.connect(start.data / "muster.sqlite3") as record:
        [[kept]] = record.execute("SELECT count(*) FROM storage WHERE namespace = 'muster'")
    assert kept > 1
    bot.end()

    again = start()
    assert "INC-1 declared: Apps fail" in again.exec_command(".incident status")
    assert again.exec_command(".outage") == "that makes 2"


def test_only_one_bot_has_the_record_and_the_other_goes_on_without_it(start, caplog):
    one = start()
    assert "INC-1 declared" in one.exec_command(".incident start Apps fail")
    other = errbot_test.TestBot(
        extra_plugin_dir=str(ROOT / "plugins"),
        loglevel=logging.WARNING,
        extra_config={
            "STORAGE": "Shelf",
            "STORAGE_CONFIG": {"basedir": str(start.data / "other")},
            "BOT_DATA_DIR": str(start.data),
            "AUTOINSTALL_DEPS": False,
            **ADMINS,
        },
    )
    (start.data / "other").mkdir()
    other.start(timeout=30)
    try:
        assert "Incident" not in other.bot.plugin_manager.get_all_active_plugin_names()
        assert "Health" in other.bot.plugin_manager.get_all_active_plugin_names()
        assert "another bot" in caplog.text.casefold()
    finally:
        other.stop()


def test_commands_are_named_as_they_are_typed_there(start):
    bot = start()
    assert ".incident cyber INC-1 yes" in bot.exec_command(".incident start Apps fail")
    assert "!" not in bot.exec_command(".incident help").replace("!=", "")
    told = bot.exec_command(".help incident")
    assert ".incident start" in told
    assert "!" not in told
    assert "What there is: .incident" in bot.exec_command(".incident qwertyuiop")
    assert "!" not in bot.exec_command(".playbook lead")


def test_a_word_that_another_plugin_has_is_ours_no_more(start):
    bot = start(MUSTER={"COMMAND_WORDS": {"incident": "inc", "rota": "shifts"}})
    answer = bot.exec_command(".inc start Apps fail")
    assert "INC-1 declared" in answer
    assert ".inc cyber INC-1 yes" in answer
    assert "INC-1 declared" in bot.exec_command(".Inc Status")
    assert "not found" in bot.exec_command(".incident status")
    assert ".shifts" in bot.exec_command(".shifts help")


def test_settings_are_in_the_operators_own_configuration(start):
    ferry = str(ROOT / "playbooks" / "harbour-ferry.yaml")
    bot = start(MUSTER={"playbook": ferry})
    assert "passenger" in bot.exec_command(".playbook comms").casefold()


def test_a_setting_in_two_places_that_disagree_is_said(start, monkeypatch, caplog):
    ferry = str(ROOT / "playbooks" / "harbour-ferry.yaml")
    monkeypatch.setenv("MUSTER_PLAYBOOK", str(ROOT / "playbooks" / "govuk-paas.yaml"))
    bot = start(MUSTER={"PLAYBOOK": ferry})
    assert "passenger" not in bot.exec_command(".playbook comms").casefold()
    assert (
        "MUSTER_PLAYBOOK is set in the environment and, to something else, in MUSTER in config.py: "
        "that in the environment counts." in caplog.text
    )


def test_what_is_errbots_own_there_is_said_to_count_for_nothing(start, monkeypatch, caplog):
    monkeypatch.setenv("MUSTER_PLUGINS", "/somewhere")
    bot = start()
    assert (
        "MUSTER_PLUGINS is set in the environment and counts for nothing: this bot has "
        "Errbot’s own BOT_EXTRA_PLUGIN_DIR in config.py." in caplog.text
    )
    assert "INC-1 declared" in bot.exec_command(".incident start Apps fail")


def test_settings_are_given_by_chat_and_count_from_the_next_start(start):
    ferry = str(ROOT / "playbooks" / "harbour-ferry.yaml")
    bot = start()
    assert "'PLAYBOOK': ''" in bot.exec_command(".plugin config Incident")
    assert "configuration done" in bot.exec_command(
        f".plugin config Incident {{'PLAYBOOK': '{ferry}'}}"
    )
    assert "passenger" not in bot.exec_command(".playbook comms").casefold()
    bot.end()
    again = start()
    assert "passenger" in again.exec_command(".playbook comms").casefold()


def test_what_cannot_be_is_refused_by_chat_in_plain_words(start):
    bot = start()
    told = bot.exec_command(".plugin config Incident {'PLAYBOOK': '/nowhere.yaml'}")
    assert "'/nowhere.yaml' is no file; name one that exists" in told
    secret = bot.exec_command(".plugin config Incident {'PAGERDUTY_TOKEN': 'x'}")
    assert "PAGERDUTY_TOKEN is no setting there" in secret


def test_a_plugin_written_for_muster_works_there_by_its_prefix(start, tmp_path):
    write(tmp_path / "plugins" / "lunch", "lunch")
    bot = start()
    assert "INC-1 declared" in bot.exec_command(".incident start Apps fail")
    assert bot.exec_command(".lunch list") == "INC-1: 0 done"
    assert "Noted" in bot.exec_command(".incident action Restarted the router")
    assert bot.exec_command(".lunch list") == "INC-1: 1 done, the last by gbin@localhost"
    told = bot.exec_command(".lunch help list")
    assert ".lunch list" in told
    assert "!" not in told


def test_a_word_that_another_plugin_has_already_is_told_with_what_to_do(start, caplog):
    bot = start(MUSTER={"COMMAND_WORDS": {"rota": "uptime"}})  # Errbot's own, which come first
    assert "Health has the command uptime already" in caplog.text
    assert "MUSTER_COMMAND_WORDS=rota=myrota" in caplog.text
    assert "I've been up for" in bot.exec_command(".uptime")
    assert "INC-1 declared" in bot.exec_command(".incident start Apps fail")


PLUG = "[Core]\nName = {name}\nModule = {module}\n[Errbot]\nMin = 6.2.0\n"
LOGBOOK = '''
import muster.api


class Logbook(muster.api.MusterPlugin):
    """Say what the log has. All it can do: !log"""

    verbs = muster.api.Verbs("log")


@Logbook.verbs.verb("last", reference=False)
def last(plugin, call):
    """the last line of it"""
    plugin.log.info("asked")
    return "the tide turned"
'''


def bring(tmp_path, name, text):
    folder = tmp_path / "plugins" / name.lower()
    folder.mkdir(parents=True)
    (folder / f"{name.lower()}.plug").write_text(PLUG.format(name=name, module=name.lower()))
    (folder / f"{name.lower()}.py").write_text(text)


def test_a_plugin_is_known_by_its_word_whatever_else_is_called_that(start, tmp_path):
    bring(tmp_path, "Logbook", LOGBOOK)
    bot = start()
    assert bot.exec_command(".log last") == "the tide turned"
    assert bot.exec_command(".Log Last") == "the tide turned"
    assert "Say what the log has. All it can do: .log" in bot.exec_command(".help Logbook")
    for again in (".plugin deactivate Logbook", ".plugin activate Logbook"):
        assert "Logbook" in bot.exec_command(again)
    assert bot.exec_command(".LOG last") == "the tide turned"


def test_a_plugin_that_is_off_has_no_word(start, tmp_path):
    bring(tmp_path, "Logbook", LOGBOOK)
    bot = start()
    assert "Logbook" in bot.exec_command(".plugin deactivate Logbook")
    assert "not found" in bot.exec_command(".log last")
    assert "not found" in bot.exec_command(".Log last")


def test_a_word_that_begins_as_ours_does_is_the_same_after_a_plugin_was_off(start):
    bot = start(MUSTER={"COMMAND_WORDS": {"rota": "rotas"}})
    for again in (".plugin deactivate Rota", ".plugin activate Rota"):
        assert "Rota" in bot.exec_command(again)
    assert ".rotas help now" in bot.exec_command(".Rotas help")


def test_an_errbot_command_that_a_plugin_has_itself_is_kept(start, tmp_path):
    own = '''    verbs = muster.api.Verbs("log")

    @errbot.botcmd
    def log_of_mine(self, msg, args):
        """Be another."""
        return "mine"

    @errbot.botcmd(name="log")
    def said(self, msg, args):
        """Say what the log has, in a way of its own."""
        yield from (f"{each}!" for each in self.run(msg, args))
'''
    text = LOGBOOK.replace('    verbs = muster.api.Verbs("log")\n', own)
    bring(
        tmp_path, "Logbook", text.replace("import muster.api", "import errbot\nimport muster.api")
    )
    bot = start()
    assert bot.exec_command(".log last") == "the tide turned!"
    assert bot.exec_command(".log_of_mine") == "mine"


def test_a_plugin_whose_word_has_no_line_of_help_is_told_what_to_write(start, tmp_path, caplog):
    bring(
        tmp_path,
        "Logbook",
        LOGBOOK.replace('    """Say what the log has. All it can do: !log"""\n', ""),
    )
    bot = start()
    assert "INC-1 declared" in bot.exec_command(".incident start Apps fail")
    assert "the class of Logbook has no docstring, its line of help" in caplog.text
