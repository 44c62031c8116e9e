"""Every command that the bot prints works as printed, typed by whom and where it is printed for."""

import re

import pytest

from tests.conftest import ROOT, load
from tests.rehearsal.printed import Rehearsed

pytestmark = pytest.mark.long

SCRIPTS = sorted((ROOT / "rehearsals").glob("*.txt"))


def played(script):
    text = script.read_text(encoding="utf-8")
    named = re.search(r"^# --playbook playbooks/(\S+)\.yaml$", text, re.MULTILINE)
    return Rehearsed(load(named[1] if named else "govuk-paas"), text, script.name)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_every_printed_command_works(script):
    rehearsed = played(script)
    assert rehearsed.play() == []
    assert rehearsed.tried or "!incident start" not in script.read_text(encoding="utf-8")
