"""Of one team nothing is heard in another's: neither its words nor its names."""

import json
import re

import pytest

from muster.__main__ import main
from muster.comms.kinds import kinds_of
from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT
from tests.theatre import Theatre

FERRY = str(ROOT / "playbooks" / "harbour-ferry.yaml")
COMMAND = re.compile(
    r"![a-z]+(?: [\w-]+)?|--[a-z]+|^Assess: .*|https?://\S+|\btenant-update\b",
    re.MULTILINE,
)
"""What is typed, and so is the same for every team: commands, and a key of what is owed."""

THEIRS = re.compile(
    r"\btenants?\b|\bcomms support\b|\bbackstop\b|\bSLA\b|PaaS|GOV\.UK|StatusPage|#paas|\bP[1-5]\b"
    r"|\bSMT\b|\bGDS\b|\baws\b|\baiven\b|London|\bSRE|PagerDuty|engineering lead\b|comms lead\b"
    r"|\bcyber\b|managed.service",
    re.IGNORECASE,
)
STORIES = ["a-late-ferry", "told-by-hand", "tenants-room", "tenant-asks"]
EXPECTED = ("has no cyber security route", "is no kind of message here")
"""Where somebody types what only another team has, the answer repeats it."""


def foreign(texts):
    own = (text for text in texts if not any(known in text for known in EXPECTED))
    return [text for text in own if THEIRS.search(COMMAND.sub("", text))]


@pytest.mark.parametrize("story", STORIES)
def test_harbour_ferry_hears_nothing_of_another_team(story, capsys):
    script = ROOT / "rehearsals" / f"{story}.txt"
    main(["rehearse", "--script", str(script), "--playbook", FERRY, "--json"])
    moments = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    said = [m["text"] for m in moments if m["kind"] in ("reply", "post", "effect")]
    said += [json.dumps(m["payload"]) for m in moments if m["kind"] == "effect"]
    assert len(said) > 5
    assert foreign(said) == []
    assert not [m for m in moments if m["kind"] == "error"]


@pytest.fixture
def quay(tmp_path, ferry):
    """The ferry's bot, with two of the crew and one at the desk."""
    theatre = Theatre(rehearsal_settings(FERRY), ferry, tmp_path)
    theatre.cast("alex", "crew", on_support=True)
    theatre.cast("pat", "crew")
    theatre.cast("sam", "desk", on_comms=True)
    theatre.start()
    theatre.clock(2026, 3, 3, 12, 0)
    yield theatre
    theatre.stop()


def asked_in_every_way(theatre):
    """Yield what is answered to every verb: its help, its example, and it alone and misused."""
    plugins = theatre.stage.bot.plugin_manager.plugins
    for plugin in plugins.values():
        verbs = getattr(plugin, "verbs", None)
        if verbs is None or not verbs.table:
            continue
        yield theatre.say("alex", f"!{verbs.word} help", "#quay")
        for name in verbs.listed:
            verb = verbs.table[name]
            yield theatre.say("alex", f"!{verbs.word} help {name}", "#quay")
            for typed in (f"!{verbs.word} {name}", f"!{verbs.word} {name} xyzzy", verb.example):
                for who, room in (("alex", "#quay"), ("eve", "#quay"), ("eve", "#passengers")):
                    yield theatre.say(who, typed, room)


def test_no_help_no_answer_and_no_refusal_is_another_teams(quay):
    for typed in ("!help", "!incident", "!whoami", "!status", "!oncall", "!nonsense"):
        assert foreign([quay.say("alex", typed, "#quay")]) == []
    assert foreign(asked_in_every_way(quay)) == []
    quay.say("alex", "!incident start Nobody can buy a ticket --tenants yes", "#quay")
    quay.say("sam", "!incident comms me", "#quay")
    assert foreign(asked_in_every_way(quay)) == []


def test_what_is_written_of_every_kind_is_another_teams_nowhere(quay):
    quay.say("alex", "!incident start Nobody can buy a ticket --tenants yes", "#quay")
    quay.say("sam", "!incident comms me", "#quay")
    quay.say("sam", "!comms effect You cannot buy a ticket on the quay", "#quay")
    quay.say("sam", "!comms doing We are restarting the machine", "#quay")
    for kind in kinds_of(quay.playbook):
        answer = quay.say("sam", f"!comms draft {kind}", "#quay")
        assert foreign([answer]) == []


def test_what_is_owed_is_said_in_the_teams_words(quay):
    quay.say("alex", "!incident start Nobody can buy a ticket --tenants yes", "#quay")
    quay.pass_time(hours=7)
    said = [text for _, text in quay.posts]
    assert len(said) > 3
    assert foreign(said) == []
