"""A whole story is told alike on a bot with another prefix and other words for its commands."""

import json
import re
from dataclasses import replace

import pytest

from muster.__main__ import main
from muster.chat.command_words import CommandWords
from muster.rehearsal import booting, command
from tests.conftest import ROOT

COMMANDS = CommandWords(
    ".",
    {
        "incident": "outage",
        "comms": "tell",
        "rota": "shifts",
        "escalate": "ring",
        "playbook": "book",
    },
)


def played(script, capsys, *more):
    status = main(["rehearse", "--json", "--script", str(script), *more])
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert status == 0, told[-1]
    return told


@pytest.mark.parametrize("story", ["a-late-ferry", "p1-with-tenants", "words-of-other-tools"])
def test_a_story_is_the_same_in_other_words(story, tmp_path, monkeypatch, capsys):
    script = ROOT / "rehearsals" / f"{story}.txt"
    text = script.read_text(encoding="utf-8")
    named = re.search(r"^# (--playbook) (\S+)$", text, re.MULTILINE)
    playbook = [named[1], str(ROOT / named[2])] if named else []
    as_shipped = played(script, capsys, *playbook)

    common, settings = booting.common, command.rehearsal_settings

    def with_own_words(*given):
        read = settings(*given)
        return replace(read, command_words=COMMANDS.own)

    monkeypatch.setattr(
        booting, "common", lambda *given: {**common(*given), "BOT_PREFIX": COMMANDS.prefix}
    )
    monkeypatch.setattr(command, "rehearsal_settings", with_own_words)
    own = tmp_path / script.name
    own.write_text(COMMANDS.typed(text), encoding="utf-8")
    told = played(own, capsys, *playbook)

    assert [each["text"] for each in told] == [COMMANDS.typed(each["text"]) for each in as_shipped]
