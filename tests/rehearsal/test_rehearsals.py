"""Every script in rehearsals/ holds: they are the acceptance tests, and read like documentation.

One that needs another playbook names it in its head.
"""

import re

import pytest

from muster.__main__ import main
from tests.conftest import ROOT

_TWO_SPACES = re.compile(r"\S  +\S.*")
"""What a part of a template leaves that says nothing."""

SCRIPTS = sorted((ROOT / "rehearsals").glob("*.txt"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_rehearsal(script, capsys):
    named = re.search(r"^# (--playbook) (\S+)$", script.read_text(encoding="utf-8"), re.MULTILINE)
    playbook = [named[1], str(ROOT / named[2])] if named else []
    status = main(["rehearse", "--script", str(script), *playbook])
    printed = capsys.readouterr()
    assert status == 0, printed.out
    refused = [line for line in printed.err.splitlines() if line.startswith("could not send to #")]
    assert printed.err.splitlines() == refused
    assert not refused or "\nfail #" in script.read_text(encoding="utf-8")
    assert "in my log" not in printed.out
    assert not _TWO_SPACES.findall(printed.out)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_rehearsal_says_what_it_is_about_and_expects_something(script):
    text = script.read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert text.count("\nexpect") >= 5
