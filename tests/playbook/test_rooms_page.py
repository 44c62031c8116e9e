"""The page on playbooks shows rooms as a playbook takes them."""

import re

import yaml

from muster.playbook import read_playbook
from tests.conftest import ROOT


def test_the_rooms_that_the_page_shows_are_taken():
    page = (ROOT / "docs" / "playbook.md").read_text()
    shown = yaml.safe_load(re.search(r"## Rooms.*?```yaml\n(.*?)```", page, re.DOTALL)[1])
    written = yaml.safe_load((ROOT / "playbooks" / "govuk-paas.yaml").read_text())
    written["rooms"] |= shown["rooms"]
    own = read_playbook(yaml.safe_dump(written), "playbook.yaml").rooms.per_incident
    assert own.priorities == ("P1", "P2")
    assert own.archive_after is not None
