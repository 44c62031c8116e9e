"""Bots on playbooks other than the one that comes with Muster."""

import pytest

from muster.rehearsal.command import rehearsal_settings
from tests.conftest import ROOT, playbook_of
from tests.theatre import Theatre


@pytest.fixture
def on_playbook(tmp_path):
    """A bot on the playbook of a file."""
    theatres = []

    def on(file):
        playbook = playbook_of(file.read_text(encoding="utf-8"), file.name)
        theatre = Theatre(rehearsal_settings(str(file)), playbook, tmp_path)
        theatres.append(theatre)
        theatre.start()
        return theatre

    yield on
    for theatre in theatres:
        theatre.stop()


@pytest.fixture
def adapted(tmp_path, on_playbook):
    """A bot on the team's playbook with some of it replaced."""

    def on(*changes):
        text = (ROOT / "playbooks" / "govuk-paas.yaml").read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        file = tmp_path / "adapted.yaml"
        file.write_text(text, encoding="utf-8")
        theatre = on_playbook(file)
        theatre.cast("alex", "paas-sre", on_support=True)
        theatre.cast("sam", "comms", on_comms=True)
        return theatre

    return on


@pytest.fixture
def among_tenants(adapted):
    """A bot of a team whose tenants read one of its rooms, #paas-tenants."""
    room = '{ name: "#paas-tenants", says: Tenants ask here., audience: tenants }'
    return adapted(("tenants: []", f"tenants: [{room}]"))
