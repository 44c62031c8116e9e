"""Of one team nothing is heard in another's: neither its words nor its names."""

import json
import re

import pytest

from muster.__main__ import main
from tests.conftest import ROOT

FERRY = str(ROOT / "playbooks" / "harbour-ferry.yaml")
COMMAND = re.compile(r"![a-z]+(?: [\w-]+)?|--[a-z]+")
THEIRS = re.compile(
    r"\btenants?\b|\bcomms support\b|\bbackstop\b|\bSLA\b|PaaS|GOV\.UK|StatusPage|#paas",
    re.IGNORECASE,
)


@pytest.mark.parametrize("story", ["told-by-hand", "tenants-room", "tenant-asks"])
def test_harbour_ferry_hears_nothing_of_another_team(story, capsys):
    script = ROOT / "rehearsals" / f"{story}.txt"
    main(["rehearse", "--script", str(script), "--playbook", FERRY, "--json"])
    moments = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    said = [m["text"] for m in moments if m["kind"] in ("reply", "post")]
    assert len(said) > 5
    foreign = [text for text in said if THEIRS.search(COMMAND.sub("", text))]
    assert foreign == []
