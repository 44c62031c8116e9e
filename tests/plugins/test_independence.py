"""The plugins meet only in the journal: each loads and works alone, and in any combination."""

import ast
import shutil
from itertools import combinations

import pytest

from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT
from tests.theatre import Theatre

PLUGINS = {path.parent.name: path.parent for path in sorted((ROOT / "plugins").glob("*/*.plug"))}
WORDS = {
    "incident": "!incident start Apps fail",
    "playbook": "!playbook about",
    "comms": "!comms history",
    "escalation": "!escalate who P1",
    "guide": "!help",
    "rota": "!rota now",
    "rehearsal": "!rehearse list",
}
SILENT = {"board", "metrics", "pagerduty", "rooms"}
"""Those that have no command."""
APART = {"rehearsal"}
"""That which has to do with none of the others: tried alone, and beside all of them."""
SPEAKING = [name for name in PLUGINS if name not in SILENT | APART]
COMBINATIONS = [c for n in range(1, len(SPEAKING) + 1) for c in combinations(SPEAKING, n)]
COMBINATIONS += [(name, *beside) for name in sorted(SILENT | APART) for beside in ((), SPEAKING)]
COMBINATIONS.append(tuple(PLUGINS))


def test_every_plugin_is_tried_here():
    assert set(WORDS) | SILENT == set(PLUGINS)


@pytest.fixture
def stage(tmp_path, playbook):
    theatres = []

    def with_plugins(*names):
        folders = [str(PLUGINS[name]) for name in names]
        theatre = Theatre(rehearsal_settings(), playbook, tmp_path, BOT_EXTRA_PLUGIN_DIR=folders)
        theatres.append(theatre)
        theatre.cast("alex", "paas-sre")
        theatre.start()
        return theatre

    yield with_plugins
    for theatre in theatres:
        theatre.stop()


def is_answered(theatre, typed):
    """Return whether somebody is there for a command, beyond a hint at others."""
    return not theatre.say("alex", typed).startswith(("There is no !", "Did you mean !"))


@pytest.mark.parametrize("names", COMBINATIONS, ids="+".join)
def test_each_combination_loads_and_works(stage, names):
    theatre = stage(*names)
    for name, typed in WORDS.items():
        assert is_answered(theatre, typed) is (name in names)


@pytest.mark.parametrize("name", PLUGINS)
def test_the_others_go_on_when_one_is_off_and_it_comes_back(stage, name):
    theatre = stage(*PLUGINS)
    manager = theatre.stage.bot.plugin_manager
    manager.deactivate_plugin(name.capitalize())
    for other, typed in WORDS.items():
        assert is_answered(theatre, typed) is (other != name)
    manager.activate_plugin(name.capitalize())
    assert name in SILENT or theatre.say("alex", WORDS[name])


@pytest.mark.parametrize("name", PLUGINS)
def test_a_plugin_can_be_reloaded(stage, name):
    theatre = stage(*PLUGINS)
    theatre.say("alex", "!incident start Apps fail")
    theatre.stage.bot.plugin_manager.reload_plugin_by_name(name.capitalize())
    assert "INC-1" in theatre.say("alex", "!incident status")
    assert name in SILENT or theatre.say("alex", WORDS[name])


def test_a_disconnection_and_a_new_connection_leave_everything_working(stage):
    theatre = stage(*PLUGINS)
    theatre.say("alex", "!incident start Apps fail")
    theatre.stage.bot.disconnect_callback()
    assert not is_answered(theatre, "!incident status")
    theatre.stage.bot.connect_callback()
    assert "INC-1 declared" in theatre.say("alex", "!incident status")
    theatre.tell("alex", "!incident note hello")
    assert [text for _, text in theatre.posts] == ["INC-1 entry 3, alex: hello"]


def test_a_plugin_that_crashes_leaves_the_others_alone(stage, monkeypatch):
    theatre = stage(*PLUGINS)
    plugin = theatre.stage.bot.plugin_manager.plugins["Playbook"]
    monkeypatch.setattr(plugin, "_understood", lambda *_: 1 / 0)
    theatre.stage.say("alex", "!playbook about", "#paas-incident")
    assert "it is my fault" in theatre.heard[-1].text
    assert "ZeroDivision" not in theatre.heard[-1].text
    assert "INC-1 declared" in theatre.say("alex", "!incident start Apps fail")


def test_a_plugin_whose_file_is_broken_does_not_stop_the_others(tmp_path, stage):
    broken = tmp_path / "plugins" / "playbook"
    shutil.copytree(PLUGINS["playbook"], broken)
    (broken / "playbook.py").write_text("this is no Python")
    PLUGINS["playbook"], whole = broken, PLUGINS["playbook"]
    try:
        from muster.rehearsal.booting import StartFault

        with pytest.raises(StartFault, match="Playbook did not start"):
            stage("incident", "playbook")
    finally:
        PLUGINS["playbook"] = whole


@pytest.mark.parametrize("folder", PLUGINS.values(), ids=list(PLUGINS))
def test_no_plugin_names_another(folder):
    others = {name for name in PLUGINS if name != folder.name}
    for plug in folder.glob("*.plug"):
        assert "DependsOn" not in plug.read_text()
    for source in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text())):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            assert not {name.split(".")[0].split("_")[0] for name in names} & others, source
            if isinstance(node, ast.Attribute):
                assert node.attr not in ("get_plugin", "get_plugin_obj_by_name"), source
