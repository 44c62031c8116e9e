"""Other people's plugins, from folders anywhere: each loads, or says in a line why it does not."""

import logging

import pytest

from muster import new_plugin
from muster.__main__ import main
from muster.rehearsal.command import rehearsal_settings
from muster.runtime import plugin_folders
from tests.conftest import ROOT
from tests.doors.bot_process import BotProcess
from tests.theatre import Theatre

LUNCH = """
from errbot import BotPlugin, botcmd


class Lunch(BotPlugin):
    @botcmd
    def lunch(self, msg, args):
        return "soup"
"""
FAULTS = {
    "def (:": "SyntaxError at wrong.py, line 1, invalid syntax",
    "import a_library_that_is_nowhere": "ModuleNotFoundError at wrong.py, line 1, "
    "No module named 'a_library_that_is_nowhere'",
    "import sys\nsys.exit(7)": "SystemExit at wrong.py, line 2, 7",
    "x = 1": "wrong.py has no class of a plugin",
    "from errbot import BotPlugin\n\n\nclass Wrong(BotPlugin):\n    def activate(self):\n"
    "        super().activate()\n        raise RuntimeError('no key\\nhere')\n":
    "RuntimeError at wrong.py, line 7, no key.",
    "from muster.api import MusterPlugin\n\n\nclass Wrong(MusterPlugin):\n    pass\n":
    "Errbot sees several plugins in wrong.py (MusterPlugin, Wrong) and would take one; "
    "import the base by its module, as in `import muster.api`",
    "from errbot import BotPlugin\n\n\nclass Wrong(BotPlugin):\n    def __init__(self, bot):\n"
    "        pass\n": "TypeError, ",
}  # fmt: skip


def write(folder, text, *, name=None, module=None):
    """Write a plugin into a folder of its own, named after it."""
    folder.mkdir(parents=True, exist_ok=True)
    name, module = name or folder.name.capitalize(), module or folder.name
    (folder / f"{folder.name}.plug").write_text(f"[Core]\nName = {name}\nModule = {module}\n")
    (folder / f"{folder.name}.py").write_text(text)
    return folder


@pytest.fixture
def started(tmp_path, playbook):
    """Start a bot with the plugins of some folders."""
    theatres = []

    def start(*folders, **configured):
        settings = rehearsal_settings(plugins=folders)
        (tmp_path / "data").mkdir(exist_ok=True)
        theatre = Theatre(settings, playbook, tmp_path / "data", **configured)
        theatre.cast("alex", "paas-sre", on_support=True)
        theatres.append(theatre)
        theatre.start()
        return theatre

    yield start
    for theatre in theatres:
        theatre.stop()


def said(theatre):
    return [each.says for each in theatre.stage.bot.plugin_faults]


def works(theatre):
    """Return whether what comes with the bot is all there."""
    return "INC-1 declared" in theatre.say("alex", "!incident start Apps fail")


def test_a_plugin_from_anywhere_is_there_beside_ours_and_after_a_restart(started, tmp_path):
    theatre = started(write(tmp_path / "a" / "lunch", LUNCH).parent)
    assert theatre.say("alex", "!lunch") == "soup"
    assert works(theatre)
    assert said(theatre) == []
    theatre.restart()
    assert theatre.say("alex", "!lunch") == "soup"
    theatre.stage.bot.disconnect_callback()
    theatre.stage.bot.connect_callback()
    assert theatre.say("alex", "!lunch") == "soup"
    assert said(theatre) == []


@pytest.mark.parametrize(("text", "why"), FAULTS.items(), ids=lambda text: text[:20])
def test_one_that_does_not_start_says_why_in_a_line_and_harms_nobody(
    started, tmp_path, caplog, text, why
):
    lunch, wrong = write(tmp_path / "lunch", LUNCH), write(tmp_path / "wrong", text)
    caplog.set_level(logging.WARNING)
    theatre = started(wrong, lunch)
    [line] = said(theatre)
    assert line.startswith(f"The plugin of {wrong / 'wrong.plug'} is not there: {why}")
    assert "\n" not in line
    assert [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR] == [line]
    assert not any(record.exc_info for record in caplog.records)
    assert theatre.say("alex", "!lunch") == "soup"
    assert works(theatre)


@pytest.mark.parametrize(
    ("text", "why"),
    {
        "import time\ntime.sleep(5)": "wrong.py has not come to an end within 0.5 seconds.",
        "import time\nfrom errbot import BotPlugin, botcmd\n\n\nclass Wrong(BotPlugin):\n"
        "    @botcmd\n    def half(self, msg, args):\n        return 'half'\n\n"
        "    def activate(self):\n        super().activate()\n        time.sleep(5)\n":
        "the start of Wrong has not come to an end within 0.5 seconds.",
    }.items(),
    ids=["loading", "starting"],
)  # fmt: skip
def test_one_that_hangs_is_left_behind(started, tmp_path, monkeypatch, text, why):
    for patience in ("_TO_LOAD", "_TO_START"):
        monkeypatch.setattr(plugin_folders, patience, 0.5)
    lunch, wrong = write(tmp_path / "lunch", LUNCH), write(tmp_path / "wrong", text)
    theatre = started(wrong, lunch)
    assert said(theatre) == [f"The plugin of {wrong / 'wrong.plug'} is not there: {why}"]
    assert theatre.say("alex", "!lunch") == "soup"
    assert theatre.say("alex", "!half").startswith("There is no !half")
    assert works(theatre)


def test_what_is_registered_wrongly_is_said_with_what_is_valid(started, tmp_path):
    text = (
        "import muster.api\n\n\nclass Wrong(muster.api.MusterPlugin):\n"
        "    verbs = muster.api.Verbs('wrong')\n\n    def begin(self):\n"
        "        self.follow('wrong.heard', self.heard, {'declraed'})\n\n"
        "    def heard(self, event):\n        pass\n"
    )
    theatre = started(write(tmp_path / "wrong", text))
    [line] = said(theatre)
    assert "declraed" in line
    assert "declared" in line
    assert "is not there: wrong.py, line 8: wrong.heard follows" in line
    assert "WrongContract" not in line
    assert works(theatre)


def test_a_folder_that_is_not_there_or_has_no_plugin_is_said(started, tmp_path):
    (tmp_path / "empty").mkdir()
    theatre = started(tmp_path / "gone", tmp_path / "empty")
    assert said(theatre) == [
        f"{tmp_path / 'gone'} is no folder, so no plugin is loaded from there.",
        f"{tmp_path / 'empty'} has no .plug file in it, so no plugin is loaded from there.",
    ]
    assert works(theatre)


def test_a_wrong_description_is_said(started, tmp_path):
    write(tmp_path / "a", LUNCH, module="lunch")
    (write(tmp_path / "b", LUNCH) / "b.plug").write_text("[Core\n")
    theatre = started(tmp_path)
    first, second = said(theatre)
    assert "its Module is lunch, and there is no lunch.py beside it" in first
    assert "it is not described as Errbot wants it" in second


def test_of_two_of_one_name_the_first_counts_and_it_is_said(started, tmp_path):
    first = write(tmp_path / "mine" / "lunch", LUNCH.replace("soup", "salad"))
    second = write(tmp_path / "theirs" / "lunch", LUNCH)
    theatre = started(first, second, write(tmp_path / "ours", LUNCH, name="Incident"))
    assert theatre.say("alex", "!lunch") == "salad"
    about_lunch, about_ours = said(theatre)
    assert f"{second / 'lunch.plug'} is not there: another one is called Lunch, of {first}" in (
        about_lunch
    )
    assert f"another one is called Incident, of {ROOT / 'plugins' / 'incident'}" in about_ours
    assert works(theatre)


def test_one_may_depend_on_another_that_comes_after_it_or_on_ours(started, tmp_path):
    lunch = write(tmp_path / "a" / "lunch", LUNCH)
    (lunch / "lunch.plug").open("a").write("DependsOn = Oven, Incident\n")
    write(tmp_path / "b" / "oven", LUNCH.replace("Lunch", "Oven").replace("def lunch", "def rota"))
    theatre = started(tmp_path / "a", tmp_path / "b")
    assert theatre.say("alex", "!lunch") == "soup"
    [line] = said(theatre)
    assert "Oven of" in line
    assert "it is !oven-rota here" in line


def test_one_that_depends_on_what_is_not_there_says_so(started, tmp_path):
    lunch = write(tmp_path / "lunch", LUNCH)
    (lunch / "lunch.plug").open("a").write("DependsOn = Oven\n")
    [line] = said(started(lunch))
    assert "is not there: Unknown plugin dependency Oven." in line


def test_a_word_that_another_plugin_has_stays_its_own_and_it_is_said(started, tmp_path, caplog):
    theirs = write(tmp_path / "meals", LUNCH.replace("def lunch", "def rota"))
    theatre = started(theirs)
    assert said(theatre) == [
        f"Meals of {theirs} has a command !rota, which is the plugin Rota’s: it is !meals-rota "
        "here. Give it another word."
    ]
    assert "On support: alex" in theatre.say("alex", "!rota now")
    assert theatre.say("alex", "!meals-rota") == "soup"


def test_a_rehearsal_has_them_and_says_at_its_start_what_is_not_there(tmp_path, capsys):
    lunch = write(tmp_path / "a" / "lunch", LUNCH)
    write(tmp_path / "b" / "wrong", "import a_library_that_is_nowhere")
    script = tmp_path / "script.txt"
    script.write_text("cast alex paas-sre\n#paas-incident alex> !lunch\nexpect soup\n")
    folders = [str(lunch), str(tmp_path / "b")]
    named = [word for each in folders for word in ("--plugins", each)]
    assert main(["rehearse", "--script", str(script), *named]) == 0
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert "wrong.plug is not there: ModuleNotFoundError" in told[0]


def test_those_of_the_environment_come_after_those_that_are_typed(tmp_path, monkeypatch):
    monkeypatch.setenv("MUSTER_PLUGINS", f"{tmp_path / 'one'}, {tmp_path / 'two'}")
    assert rehearsal_settings().plugins == (tmp_path / "one", tmp_path / "two")
    typed = rehearsal_settings(plugins=[tmp_path / "three"])
    assert typed.plugins == (tmp_path / "three", tmp_path / "one", tmp_path / "two")


def test_a_check_tries_them_and_knows_their_commands(tmp_path, monkeypatch, capsys):
    lunch = write(tmp_path / "a" / "lunch", LUNCH)
    playbook = tmp_path / "playbook.yaml"
    text = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
    playbook.write_text(text.replace("the hangout bookmarked in", "hungry? !lunch in", 1))
    assert "!lunch" in playbook.read_text()
    monkeypatch.setenv("MUSTER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("MUSTER_PLAYBOOK", str(playbook))

    def checked(*folders):
        monkeypatch.setenv("MUSTER_PLUGINS", ",".join(map(str, folders)))
        return main(["check"]), capsys.readouterr().out

    status, out = checked(lunch)
    assert status == 0, out
    assert "OK    Plugins of others that start: Lunch." in out
    wrong = write(tmp_path / "wrong", "import a_library_that_is_nowhere")
    status, out = checked(wrong, tmp_path / "gone")
    assert status == 1
    assert "there is no !lunch" in out
    assert f"WRONG The plugin of {wrong / 'wrong.plug'} is not there: ModuleNotFoundError" in out
    assert f"WRONG {tmp_path / 'gone'} is no folder" in out
    assert "the bot would start, and fail at that" in out


@pytest.mark.parametrize("open_to_all", ["", "lunch.py"])
def test_a_check_runs_nothing_that_everybody_may_write_to(
    tmp_path, monkeypatch, capsys, open_to_all
):
    lunch = write(tmp_path / "lunch", f"open({str(tmp_path / 'ran')!r}, 'w')")
    (lunch / open_to_all).chmod(0o777)
    monkeypatch.setenv("MUSTER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("MUSTER_PLUGINS", str(lunch))
    assert main(["check"]) == 1
    told = f"WRONG {lunch / open_to_all} can be written by everybody on this machine"
    assert told in capsys.readouterr().out
    assert not (tmp_path / "ran").exists()


def test_a_scenario_is_played_with_them(tmp_path, capsys):
    seen = (
        "import muster.api\n\n\nclass Seen(muster.api.MusterPlugin):\n"
        "    verbs = muster.api.Verbs('seen')\n\n    def begin(self):\n"
        "        self.follow('seen.declared', self.on_declared, {'declared'})\n\n"
        "    def on_declared(self, event):\n        print('seen: an incident')\n"
    )
    folder = write(tmp_path / "seen", seen)
    assert main(["rehearse", "first-shift", "--run", "reference", "--plugins", str(folder)]) == 0
    assert "seen: an incident" in capsys.readouterr().out


def test_what_a_duty_of_theirs_says_is_typed_as_on_this_bot(started, tmp_path):
    new_plugin.write(tmp_path / "lunch", "lunch")
    theatre = started(tmp_path / "lunch", BOT_PREFIX=".")
    theatre.say("alex", ".incident start Apps fail")
    theatre.say("alex", ".incident resolve It was the router")
    theatre.pass_time(hours=1)
    assert any("look at what was done: .lunch list" in text for _, text in theatre.posts)


def test_a_rehearsal_in_the_chat_has_them_too(started, tmp_path):
    theatre = started(write(tmp_path / "lunch", LUNCH))
    theatre.say("alex", "!rehearse start first-shift", "#paas-rehearsal")
    assert "soup" in theatre.say("alex", "!lunch", "#paas-rehearsal")
    assert "Nothing was done" not in theatre.heard[-1].text
    theatre.say("alex", "!rehearse stop", "#paas-rehearsal")


def test_one_that_reaches_outside_as_it_starts_is_not_called_wrong(tmp_path, monkeypatch, capsys):
    calls = LUNCH + (
        "\n    def activate(self):\n        import socket\n\n"
        "        socket.create_connection(('127.0.0.1', 9))\n        super().activate()\n"
    )
    write(tmp_path / "lunch", calls)
    monkeypatch.setenv("MUSTER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("MUSTER_PLUGINS", str(tmp_path / "lunch"))
    assert main(["check"]) == 0
    out = capsys.readouterr().out
    assert "NOTE  The plugin of" in out
    assert "In the bot, which is let out, it may start: look in its log." in out


def test_the_bot_itself_has_them_and_goes_on_without_what_fails(tmp_path):
    lunch = write(tmp_path / "a" / "lunch", LUNCH)
    wrong = write(tmp_path / "wrong", "import a_library_that_is_nowhere")
    folders = f"{wrong}, {lunch}"
    with BotProcess(tmp_path / "data", MUSTER_PLUGINS=folders) as bot:
        bot.wait_for("wrong.plug is not there: ModuleNotFoundError")
        bot.ask("!lunch", "soup")
        bot.ask("!incident start Apps fail", "INC-1 declared")
    log = (tmp_path / "data" / "muster.log").read_text()
    assert log.count("a_library_that_is_nowhere") == 1
    assert "Traceback" not in log
