"""What a bot and the list of rehearsals do not load: it would cost a start, and memory for ever."""

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

OF_SOME_BOTS = {
    "aiohttp",
    "docx",
    "icalendar",
    "odfdo",
    "pdpyras",
    "prometheus_client",
    "prompt_toolkit",
    "slack_sdk",
    "slixmpp",
    "sqlalchemy",
    "tenacity",
    "waitress",
}
"""Libraries of those who have a server, a webserver, or a chat; and of what has just failed."""

A_BOT = """
from muster.bot.configuration import prepared
from muster.loading import load_playbook
from muster.settings import read_settings
from muster.shipped_gateways import load_gateways
import muster.api

settings = read_settings({"MUSTER_DATA_DIR": sys.argv[1]})
playbook = load_playbook(settings)
folders = {"BOT_EXTRA_BACKEND_DIR": ["backends"], "BOT_EXTRA_PLUGIN_DIR": "plugins"}
prepared(settings, playbook, {"BACKEND": "Console", **folders})
load_gateways(settings, playbook)
"""
THE_LIST = "from muster.__main__ import main; main(['rehearse', '--list'])"


def loaded(code, *arguments):
    """Return the libraries and modules that Python has loaded once it has run some code."""
    tells = "import json; print('\\n' + json.dumps(sorted(sys.modules)))"
    told = subprocess.run(  # noqa: S603
        [sys.executable, "-c", f"import sys\n{code}\n{tells}", *map(str, arguments)],
        cwd=ROOT, check=True, capture_output=True, text=True,
        env={name: value for name, value in os.environ.items() if not name.startswith("MUSTER_")},
    ).stdout  # fmt: skip
    return set(json.loads(told.splitlines()[-1]))


@pytest.fixture(scope="module")
def of_a_bot(tmp_path_factory):
    return loaded(A_BOT, tmp_path_factory.mktemp("data"))


def test_a_bot_loads_no_library_of_what_only_some_bots_have(of_a_bot):
    assert "incident_verbs" in of_a_bot
    assert of_a_bot & OF_SOME_BOTS == set()


def test_a_bot_loads_no_country_but_its_own(of_a_bot):
    countries = [each for each in of_a_bot if each.startswith("holidays.countries.")]
    assert countries == ["holidays.countries.united_kingdom"]


def test_the_list_of_rehearsals_is_there_before_a_bot_could_be():
    there = loaded(THE_LIST)
    assert "muster.rehearsal.menu" in there
    assert there & (OF_SOME_BOTS | {"errbot", "jinja2", "muster.bootstrap"}) == set()
