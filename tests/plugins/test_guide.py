"""`!help` and `!whoami`: what there is to type, and who you are to the bot."""

import re

import pytest

from muster.people import Roster
from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT
from tests.plugins.other_plugins import OTHER
from tests.theatre import ROOM, Theatre


@pytest.fixture
def theatre(tmp_path, playbook):
    other = tmp_path / "other"
    other.mkdir()
    for name, text in OTHER.items():
        (other / name).write_text(text)
    folders = [str(ROOT / "plugins"), str(other)]
    theatre = Theatre(
        rehearsal_settings(), playbook, tmp_path, BOT_EXTRA_PLUGIN_DIR=folders, BOT_ADMINS=("alex",)
    )
    theatre.cast("alex", "paas-sre", on_support=True)
    theatre.cast("sam", "comms", on_comms=True)
    theatre.start()
    yield theatre
    theatre.stop()


def test_help_names_every_word_there_is_with_a_line(theatre):
    lines = theatre.say("eve", "!help").splitlines()
    words = [line.partition(" – ")[0] for line in lines[:-1]]
    assert {"!incident", "!comms", "!escalate", "!rota", "!playbook", "!help", "!whoami"} <= {
        *words
    }
    assert {"!several", "!two words"} <= {*words}
    ours = words.index("!asked")
    assert words == [*sorted(words[:ours]), *sorted(words[ours:])]
    assert "!incident" in words[:ours]
    assert "!incident – Run an incident, from" not in lines
    assert "!incident – Run an incident" in lines
    assert "!two words – Be a command of two words" in lines
    assert lines[-1].startswith("One in full: !help incident ")
    assert all(" – " in line for line in lines[:-1])


def test_help_names_an_admins_command_to_admins_alone(theatre):
    assert "!purge" not in theatre.say("eve", "!help")
    assert "There is no !purge" in theatre.say("eve", "!help purge")
    assert "!purge – Do what only admins may" in theatre.say("alex", "!help")


def test_help_names_nothing_of_errbots_own(theatre):
    shown = theatre.tell("alex", "!help")
    for word in ("room", "repos", "plugin", "restart", "echo", "webhook"):
        assert f"!{word} " not in shown
        assert f"There is no !{word}" in theatre.tell("alex", f"!help {word}")


@pytest.mark.parametrize("word", ["incident", "comms", "rota", "playbook"])
def test_help_on_a_word_and_a_verb_is_that_words_own_help(theatre, word):
    assert theatre.say("eve", f"!help {word}") == theatre.say("eve", f"!{word} help")
    verb = list(theatre.stage.bot.commands[word].__self__.verbs.table)[-1]
    own = theatre.say("eve", f"!help {word} {verb}")
    assert own.startswith(f"!{word} {verb} ")
    assert own == theatre.say("eve", f"!Help {word.upper()} {verb.upper()}")


def test_help_on_a_verb_that_is_not_there_says_which_are(theatre):
    assert theatre.say("eve", "!help incident strat") == theatre.say("eve", "!incident help strat")


def test_help_on_another_plugins_command_is_what_it_says_of_itself(theatre):
    assert theatre.say("eve", "!help two words") == (
        "!two words – Be a command of two words. There is more to it."
    )
    assert theatre.say("eve", "!help two") == (
        "!two words – Be a command of two words\nOne in full: !help two words"
    )


def test_a_word_that_is_not_there_is_told_with_what_is_close(theatre):
    assert theatre.say("eve", "!help incidnt") == "There is no !incidnt. Did you mean !incident?"
    assert theatre.say("eve", "!help xyz").endswith("all there are: !help")
    assert len(theatre.say("eve", "!help " + "x" * 90_000)) < 200


def test_every_command_that_help_prints_works_as_printed(theatre):
    for line in theatre.say("alex", "!help").splitlines()[:-1]:
        word = line.partition(" – ")[0].removeprefix("!")
        assert "I know no" not in theatre.say("alex", f"!help {word}")
    [last] = re.findall(r"One in full: (!help \w+)", theatre.say("alex", "!help"))
    assert theatre.say("alex", last)


def test_whoami_tells_who_the_chat_says_you_are_and_what_the_roster_makes_of_it(theatre):
    assert theatre.say("alex", "!whoami") == (
        "rehearsal vouches for you as alex.\n"
        "On the roster you are alex (alex), PaaS SREs, on support now.\n"
        "You are one of the bot’s admins."
    )
    assert "on comms now" in theatre.tell("sam", "!whoami")


def test_whoami_tells_a_stranger_what_the_roster_would_need(theatre):
    assert theatre.tell("eve", "!whoami") == (
        "rehearsal vouches for you as eve.\n"
        "You are not on the roster: an entry with handles: {rehearsal: eve} would be yours.\n"
        "You are not one of the bot’s admins; MUSTER_ADMINS would name you as eve"
    )


def test_without_a_roster_nobody_is_a_stranger(theatre, monkeypatch):
    open_roster = Roster(open=True)
    monkeypatch.setattr(theatre.stage.company, "roster", lambda: open_roster)
    assert "There is no roster, so nobody is a stranger." in theatre.say("eve", "!whoami")


def test_neither_tells_anything_of_a_restricted_incident(theatre):
    theatre.say("alex", "!incident start The okapi escaped")
    before = [theatre.say("eve", typed, "#general") for typed in ("!help", "!whoami")]
    theatre.say("alex", "!incident cyber yes")
    assert before == [theatre.say("eve", typed, "#general") for typed in ("!help", "!whoami")]
    assert theatre.say("eve", "!help incident", ROOM)


def test_the_usage_of_every_verb_has_each_of_its_flags_once(theatre):
    plugins = theatre.stage.bot.plugin_manager.plugins.values()
    tables = [plugin.verbs.table.values() for plugin in plugins if hasattr(plugin, "verbs")]
    with_flags = [verb for table in tables for verb in table if verb.flags]
    assert len(with_flags) > 20
    for verb in with_flags:
        for flag in verb.flags:
            assert verb.usage.count(f"[--{flag.name}") == 1, verb.name
