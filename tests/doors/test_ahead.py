"""What a bot loads before it asks for its record, as one that waits for it does."""

import subprocess
import sys

import pytest

from muster.bot.configuration import prepared
from muster.loading import load_playbook
from muster.playbook import PlaybookFault
from muster.rehearsal.booting import configuration
from muster.rehearsal.command import rehearsal_settings
from muster.shipped_files import ROOT
from tests.theatre import Theatre

LOADED = """
import sys
from muster.bot.preloading import load_modules
load_modules("{backend}", ["backends"], "plugins")
before = set(sys.modules)
from errbot.backend_plugin_manager import BackendPluginManager
from errbot.bootstrap import CORE_BACKENDS
from errbot.core import ErrBot
from errbot.botplugin import BotPlugin
from errbot.plugin_info import PluginInfo
from pathlib import Path
BackendPluginManager(None, "errbot.backends", "{backend}", ErrBot, CORE_BACKENDS,
                     ["backends"]).plugin_info.load_plugin_classes("errbot.backends", ErrBot)
for file in Path("plugins").glob("**/*.plug"):
    PluginInfo.load(file).load_plugin_classes("errbot.plugins", BotPlugin)
print(sorted(set(sys.modules) - before))
"""


@pytest.mark.parametrize("backend", ["Console", "MusterIRC", "MusterXMPP", "MusterSlack"])
def test_nothing_of_the_bots_own_is_left_to_load_afterwards(backend):
    done = subprocess.run(  # noqa: S603 - this interpreter, our own program
        [sys.executable, "-c", LOADED.format(backend=backend)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_what_does_not_load_is_left_to_errbot_and_the_others_are_loaded(tmp_path, monkeypatch):
    for name, text in (("Rota", "raise RuntimeError('broken')"), ("Guide", "import sentinel_of")):
        folder = tmp_path / "plugins" / name
        folder.mkdir(parents=True)
        (folder / f"{name}.plug").write_text(f"[Core]\nName = {name}\nModule = {name}\n")
        (folder / f"{name}.py").write_text(text)
    (tmp_path / "plugins" / "Rota" / "sentinel_of.py").write_text("")
    (tmp_path / "theirs.plug").write_text("[Core]\nName = Theirs\nModule = theirs\n")
    monkeypatch.setattr(sys, "path", [*sys.path])
    from muster.bot.preloading import load_modules

    load_modules("NoSuchBackend", ["backends"], str(tmp_path / "plugins"))
    assert "sentinel_of" in sys.modules


def test_other_peoples_plugins_are_not_loaded_before_the_bot_is_active(tmp_path, monkeypatch):
    (tmp_path / "theirs.plug").write_text("[Core]\nName = Theirs\nModule = theirs\n")
    (tmp_path / "theirs.py").write_text("import sys; sys.modules['theirs_acted'] = sys")
    monkeypatch.setattr(sys, "path", [*sys.path])
    from muster.bot.preloading import load_modules

    load_modules("Console", ["backends"], str(tmp_path))
    assert "theirs_acted" not in sys.modules


def test_a_bot_runs_with_the_files_it_was_started_with(tmp_path, monkeypatch):
    """It may wait for days, while somebody brings the files to a newer state, or to half of one."""
    own = tmp_path / "playbook.yaml"
    own.write_text((ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8"))
    settings = rehearsal_settings(str(own))
    playbook = load_playbook(settings)
    (tmp_path / "data").mkdir()
    ahead = prepared(settings, playbook, vars(configuration(settings, playbook, tmp_path / "data")))
    own.write_text("rooms: [")
    with pytest.raises(PlaybookFault):
        load_playbook(settings)
    assert ahead["MUSTER_PLAYBOOK"] is playbook
    theatre = Theatre(settings, playbook, tmp_path / "data", **ahead)
    theatre.start()
    try:
        assert theatre.services.playbook is playbook
        assert theatre.services.templates._all is ahead["MUSTER_TEMPLATES"]._all
    finally:
        theatre.stop()
