"""Dropped into an Errbot as it comes: what `make dist` builds, installed as an operator would.

Each environment has our own Errbot and libraries on its path, so that nothing is fetched, and pip
finds out whether what we pin satisfies what the wheels ask for.
"""

import subprocess
import tarfile
import tomllib
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

from muster.shipped_files import DISTRIBUTIONS
from tests.conftest import ROOT
from tests.doors.operators_bot import Operator, environment, install

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("drop-in")]


@pytest.fixture(scope="module")
def installed(wheels, tmp_path_factory):
    """The Python of an environment into which an operator has installed the wheels."""
    python = environment(tmp_path_factory.mktemp("environment") / "venv")
    wanted = [each for each in wheels if "backend" not in each.name]
    install(python, wanted)
    return python


def test_the_wheels_have_what_the_bot_reads_and_nothing_of_how_it_is_made(wheels):
    names = {each.name.split("-")[0]: zipfile.ZipFile(each).namelist() for each in wheels}
    assert set(names) == {"muster", *(each.replace("-", "_") for each in DISTRIBUTIONS.values())}
    library = names["muster"]
    for part in ("templates", "playbooks", "rehearsals"):
        ours = {str(p.relative_to(ROOT)) for p in (ROOT / part).rglob("*") if p.is_file()}
        there = {n.removeprefix("muster/shipped/") for n in library if n.startswith("muster/sh")}
        assert {each for each in ours if "__pycache__" not in each} <= there
    assert "muster/wording/learned.json" in library
    assert not [each for each in library if each.split("/")[0] in ("tests", "tools", "bench")]
    for name, files in names.items():
        plugs = [each for each in files if each.endswith(".plug")]
        assert bool(plugs) is (name != "muster")


def test_no_plugin_asks_for_another_errbot_than_the_wheels_do():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    [errbot] = [each for each in project["dependencies"] if each.startswith("errbot")]
    for plug in (ROOT / "plugins").glob("*/*.plug"):
        described = ConfigParser()
        described.read(plug, encoding="utf-8")
        assert f">={described['Errbot']['Min']}," in errbot, plug.name


def test_the_folder_of_plugins_describes_plugins_alone(built):
    with tarfile.open(built / "errbot-muster.tar.gz") as archive:
        names = archive.getnames()
    plugs = [Path(each) for each in names if each.endswith(".plug")]
    seen = [each for each in plugs if not any(part.startswith(".") for part in each.parts)]
    assert {each.stem for each in seen} == {p.stem for p in (ROOT / "plugins").glob("*/*.plug")}
    assert not [each for each in names if "/tests/" in each or "/bench/" in each]


def test_it_works_in_a_bot_as_errbot_makes_it_and_survives_being_killed(installed, tmp_path):
    operator = Operator(tmp_path, installed)
    before = _files(installed.parent.parent)
    configured = operator.config.read_bytes()
    with operator.start() as bot:
        bot.ask(".count", "counted 1")
        bot.ask(f".plugin config Webserver {operator.webserver()}", "configuration done")
        assert "theirs heard" in operator.posted("/theirs")
        # Errbot's own storage may not bear to be killed so soon after it has written that.
        bot.end()

    with operator.start() as killed:
        killed.ask(".incident start Apps fail", "INC-1 declared: Apps fail")
        killed.wait_for(".incident tenants yes")
        assert "theirs heard" in operator.posted("/theirs")

    with operator.start() as again:
        again.ask(".incident status", "INC-1 declared: Apps fail")
        again.ask(".status plugins", "Other")
    assert operator.config.read_bytes() == configured
    assert _files(installed.parent.parent) == before

    told = subprocess.run(  # noqa: S603
        [installed.parent / "muster", "check", "--config", operator.config],
        cwd=tmp_path, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    assert "Nothing is wrong." in told


def test_the_console_script_plays_a_rehearsal_from_anywhere(installed, tmp_path):
    script = "rehearsals/p4.txt"
    shipped = next(installed.parent.parent.glob(f"lib/*/site-packages/muster/shipped/{script}"))
    played = subprocess.run(  # noqa: S603
        [installed.parent / "muster", "rehearse", "--script", shipped],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "errbot-backend-muster is not installed beside muster" in played.stderr
    assert "pip install errbot-backend-muster" in played.stderr


def test_a_plugin_is_written_and_tested_where_the_wheels_are(wheels, installed, tmp_path):
    def typed(python, *words):
        done = subprocess.run(  # noqa: S603
            [python, *words], cwd=tmp_path, env={"PATH": ""},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout + done.stderr

    test = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "lunch")
    assert typed(installed, "-m", "muster", "new", "plugin", "lunch")[0] == 0
    status, told = typed(installed, *test)
    assert status == 1
    assert "errbot-backend-muster is not installed beside muster" in told

    python = environment(tmp_path / "venv")
    install(python, wheels)
    status, told = typed(python, *test)
    assert status == 0, told
    assert "3 passed" in told


def test_it_is_installed_by_chat_from_the_folder(built, tmp_path):
    python = environment(tmp_path / "venv")
    operator = Operator(tmp_path / "bot", python)
    archive = (built / "errbot-muster.tar.gz").as_uri()
    with operator.start() as bot:
        bot.type(f".repos install {archive}")
        bot.wait_for("A new plugin repository has been installed correctly", timeout=120)
        bot.wait_for("Plugins reloaded", timeout=60)
        bot.ask(".incident start Apps fail", "INC-1 declared: Apps fail")

    with operator.start() as again:
        again.type(".incident status")
        again.wait_for("INC-1 declared: Apps fail", timeout=120)


def _files(folder):
    """Return all files of a folder but what Python compiles, as they stand."""
    return {
        each: each.stat().st_mtime_ns
        for each in folder.rglob("*")
        if each.is_file() and "__pycache__" not in each.parts
    }
